/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The shifting baseline (method 5, 10): decisions in force that the zero option of a later one leaves out. Found
 * cell by cell (band and area) and service by service, not pair by pair.
 */
#include "arena.h"
#include "piled_cells.h"
#include "register_checks.h"
#include "rule_tools.h"

/* Of one decision; more are never shown of a file. */
enum { FOUND_MAX = 50 };

/* An earlier decision that a zero option lacks. */
struct lacking {
	const struct decision_fact *earlier;
	struct lacking *next;
};

struct lackings {
	struct lacking *first, *last;
	size_t count;
};

/* One walk through the register. */
struct baseline {
	const struct judging *on;
	struct arena *scratch;  /* of one set of cells */
	struct lackings *found; /* by the later decision */
	int months;
};

/* ---- Cells ---- */

static void add_band(struct piled_rows *rows, const struct decision_fact *decision, size_t band)
{
	for (size_t i = 0; i < decision->row_count; i++) {
		const struct row_fact *row = &decision->rows[i];
		if (!(row->bands & band_bit(band)))
			continue;
		for (size_t n = 0; n < row->areas->count; n++)
			piled_rows_add(rows, piled_cell(band, row->areas->area[n], GROUP_UNSET), decision->order,
			               NULL);
	}
}

/* A service is a cell as well. */
static void add_services(struct piled_rows *rows, const struct decision_fact *decision)
{
	for (size_t i = 0; i < decision->change_count; i++)
		if (decision->changes[i].chosen)
			piled_rows_add(rows, decision->changes[i].service, decision->order, NULL);
}

/* ---- One cell ---- */

static bool is_included(const struct baseline *baseline, const struct decision_fact *later,
                        const struct decision_fact *earlier)
{
	for (size_t i = 0; i < later->include_count; i++)
		if (register_facts_decision(baseline->on->facts, later->includes[i]) == earlier)
			return true;
	return false;
}

static bool is_noted(const struct lackings *lackings, const struct decision_fact *earlier)
{
	const struct lacking *lacking = lackings->first;
	while (lacking != NULL && lacking->earlier != earlier)
		lacking = lacking->next;
	return lacking != NULL;
}

static void note(const struct baseline *baseline, struct lackings *lackings, const struct decision_fact *earlier)
{
	struct lacking *lacking = ARENA_NEW(baseline->on->memory, struct lacking);
	lacking->earlier = earlier;
	if (lackings->first == NULL)
		lackings->first = lacking;
	else
		lackings->last->next = lacking;
	lackings->last = lacking;
	lackings->count++;
}

static bool is_too_long_before(const struct baseline *baseline, const struct decision_fact *earlier,
                               const struct decision_fact *later)
{
	struct date close = date_add_months(earlier->effect, baseline->months);
	return date_given(close) && date_compare(close, later->effect) <= 0;
}

/*
 * The decided ones that take effect before the later one, nearest first; decided by its meeting, they were known. A zero
 * option names decisions of its own organisation alone.
 */
static void look_back(const struct baseline *baseline, const struct decision_fact *later,
                      const struct decision_fact *const *decided, size_t count)
{
	struct lackings *lackings = &baseline->found[later->order];
	while (count-- > 0 && lackings->count < FOUND_MAX) {
		const struct decision_fact *earlier = decided[count];
		if (is_too_long_before(baseline, earlier, later))
			return;
		if (earlier->organisation == later->organisation && date_compare(earlier->resolved, later->meeting) <= 0 && !is_noted(lackings, earlier) &&
		    !is_included(baseline, later, earlier))
			note(baseline, lackings, earlier);
	}
}

static void walk_cell(const struct baseline *baseline, const struct piled_row *rows, size_t count)
{
	const struct decision_fact **decided = ARENA_ARRAY(baseline->scratch, const struct decision_fact *, count);
	size_t decided_count = 0, before = 0; /* before: of an earlier day than the one at hand */
	for (size_t i = 0; i < count; i++) {
		const struct decision_fact *decision = baseline->on->facts->decisions[rows[i].decision];
		if (i > 0 && rows[i - 1].decision == rows[i].decision)
			continue;
		if (i > 0 && rows[i - 1].day != rows[i].day)
			before = decided_count;
		if (decision->zero != NULL)
			look_back(baseline, decision, decided, before);
		if (is_decided(decision))
			decided[decided_count++] = decision;
	}
}

static void walk_cells(const struct baseline *baseline, struct piled_rows *rows)
{
	piled_rows_sort(rows, baseline->on->facts);
	for (size_t start = 0, end; start < rows->count; start = end) {
		end = piled_cell_end(rows, start);
		if (end - start > 1)
			walk_cell(baseline, &rows->items[start], end - start);
	}
	arena_reset(baseline->scratch);
}

/* ---- The whole ---- */

static void walk_register(const struct baseline *baseline)
{
	const struct register_facts *facts = baseline->on->facts;
	struct piled_rows services = { .memory = baseline->scratch };
	for (size_t i = 0; i < facts->decision_count; i++)
		add_services(&services, facts->decisions[i]);
	walk_cells(baseline, &services);
	for (size_t band = 0; band < baseline->on->bands->count; band++) {
		struct piled_rows rows = { .memory = baseline->scratch };
		for (size_t i = 0; i < facts->decision_count; i++)
			add_band(&rows, facts->decisions[i], band);
		walk_cells(baseline, &rows);
	}
}

static void say_lacking(const struct rule *rule, const struct judging *on, const struct decision_fact *later,
                        const struct decision_fact *earlier)
{
	static const struct text earlier_one = TEXT("aiempi päätös", "tidigare beslut", "the earlier decision");
	find_in(rule, on, later->id,
	        &(struct diag){
	                .place = place_in(later->file, &later->includes_at),
	                .other = place_labelled(earlier->file, &earlier->id_at, earlier_one),
	                .node = later->zero,
	                .arguments = { argue("decision", earlier->id) },
	        });
}

void check_shifting_baseline(const struct rule *rule, const struct judging *on)
{
	if (on->facts == NULL)
		return;
	const struct register_facts *facts = on->facts;
	struct baseline baseline = {
		.on = on,
		.scratch = arena_new(),
		.found = ARENA_ARRAY(on->memory, struct lackings, facts->decision_count),
		.months = (int)on->policy->limits->stacking_months.number,
	};
	walk_register(&baseline);
	arena_free(baseline.scratch);
	for (size_t i = 0; i < facts->decision_count; i++)
		for (const struct lacking *lacking = baseline.found[i].first; lacking; lacking = lacking->next)
			say_lacking(rule, on, facts->decisions[i], lacking->earlier);
}
