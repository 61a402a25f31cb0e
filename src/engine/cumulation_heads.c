/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How many children of a cell are hit: bounds, never a sum (method 5). A count that is given for several areas or groups
 * together belongs to none of them, so there is no bound then.
 */
#include "arena.h"
#include "cumulation_parts.h"
#include "number.h"
#include "service_key.h"

/* More counts than these are not listed one by one in a trace. */
enum { COUNTS_LISTED = 40 };

static const struct formula lower_formula = {
	"cumulative/lower",
	TEXT("Lapsia vähintään: suurin yksittäinen määrä", "Barn minst: det största enskilda antalet",
	     "Children at least: the largest single count"),
	"lva method 5",
};
static const struct formula upper_formula = {
	"cumulative/upper",
	TEXT("Lapsia enintään: määrien summa, kuitenkin enintään väestö",
	     "Barn högst: summan av antalen, dock högst befolkningen",
	     "Children at most: the sum of the counts, but no more than the population"),
	"lva method 5",
};
static const struct formula both_formula = {
	"cumulative/both",
	TEXT("Molempien päätösten kohteena varmasti", "Berörs säkert av bägge besluten", "Hit by both decisions for certain"),
	"lva method 5",
};

/* What the rows of a cell give of its children. */
struct heads {
	struct figures counts;
	size_t unlisted;
	int64_t lower, upper, of_decision[2]; /* the least of each of the first two decisions */
	size_t decisions;
	bool hidden;
	struct text gap; /* why there are no bounds, or empty */
};

static const struct text
	no_count = TEXT("kaikki päätökset eivät kerro lasten määrää", "alla beslut anger inte antalet barn",
	                "not every decision gives the number of children"),
	by_areas = TEXT("määrä on annettu usealle alueelle yhteensä, ei alueittain",
	                "antalet har angetts för flera områden tillsammans, inte per område",
	                "a count is given for several areas together, not by area"),
	by_groups = TEXT("määrä on annettu usealle lapsiryhmälle yhteensä, ei ryhmittäin",
	                 "antalet har angetts för flera grupper av barn tillsammans, inte per grupp",
	                 "a count is given for several groups together, not by group"),
	no_people = TEXT("väestöä ei tunneta", "befolkningen är inte känd", "the population is not known"),
	too_few = TEXT("määrä on suurempi kuin alueen väestö", "antalet är större än områdets befolkning",
	               "a count is larger than the population of the area"),
	too_large = TEXT("summa on liian suuri", "summan är för stor", "the sum is too large");

/* ---- Counts ---- */

/* They stand in the order of rows and bands. */
static const struct count_fact *count_of(const struct decision_fact *decision, const struct row_fact *row, size_t band)
{
	const struct decision_more *more = decision->more;
	size_t wanted = (size_t)(row - decision->rows) * BANDS_MAX + band, low = 0;
	size_t high = more == NULL ? 0 : more->count_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		size_t place = (size_t)more->counts[middle].row * BANDS_MAX + more->counts[middle].band;
		if (place == wanted)
			return &more->counts[middle];
		if (place < wanted)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The file itself is gone; its name and the place in it are not. */
static struct where where_of(struct arena *memory, const struct decision_fact *decision, const struct count_fact *count)
{
	struct source *source = ARENA_NEW(memory, struct source);
	source->name = decision->file == NULL ? "" : decision->file;
	source->bytes = "";
	return (struct where){ source, count->line, count->column, count->line, count->column };
}

static void list_count(struct heads *heads, const struct decision_fact *decision, const struct row_fact *row,
                       const struct count_fact *count, enum figure_unit unit)
{
	struct arena *memory = heads->counts.memory;
	if (heads->counts.count == COUNTS_LISTED) {
		heads->unlisted++;
		return;
	}
	struct figure *figure = ARENA_NEW(memory, struct figure);
	*figure = (struct figure){
		.known = true, .number = count->high, .unit = unit, .withheld = count->hidden,
		.label = record_field(&record_impact, KEY_AFFECTED)->label,
		.shown = text_same(arena_printf(memory, "%s %s", decision->id, row->id == NULL ? "" : row->id)),
		.at = where_of(memory, decision, count),
	};
	figures_add(&heads->counts, figure);
}

static struct text gap_of(const struct row_fact *row, const struct count_fact *count)
{
	if (count == NULL)
		return no_count;
	if (row->areas->count != 1)
		return by_areas;
	return (row->groups & (row->groups - 1)) != 0 ? by_groups : (struct text){ 0 };
}

static void add_row(struct heads *heads, const struct decision_fact *decision, const struct row_fact *row,
                    const struct count_fact *count, enum figure_unit unit)
{
	struct text gap = gap_of(row, count);
	if (!text_given(&heads->gap))
		heads->gap = gap;
	if (count == NULL || text_given(&gap))
		return;
	heads->hidden = heads->hidden || count->hidden;
	heads->lower = count->low > heads->lower ? count->low : heads->lower;
	if (!add_fits(heads->upper, count->high, &heads->upper))
		heads->gap = too_large;
	if (heads->decisions <= 2 && count->low > heads->of_decision[heads->decisions - 1])
		heads->of_decision[heads->decisions - 1] = count->low;
	list_count(heads, decision, row, count, unit);
}

static struct heads heads_of(const struct cumulating *cumulating, size_t band, const struct piled_row *rows,
                             size_t count)
{
	const struct cumulation_input *input = cumulating->input;
	struct heads heads = { .counts = { .memory = cumulating->memory } };
	bool child = (input->bands->children & band_bit(band)) != 0;
	for (size_t i = 0; i < count; i++) {
		const struct decision_fact *decision = input->facts->decisions[rows[i].decision];
		heads.decisions += i == 0 || rows[i].decision != rows[i - 1].decision;
		add_row(&heads, decision, rows[i].row, count_of(decision, rows[i].row, band),
		        child ? FIGURE_CHILDREN : FIGURE_ADULTS);
	}
	return heads;
}

/* ---- Bounds ---- */

static const struct figure *people_of(const struct cumulating *cumulating, size_t band, uint32_t area)
{
	static const struct text split = TEXT("arvioitu leveämmästä ikävälistä", "uppskattad ur ett bredare åldersintervall",
	                                      "estimated from wider ages");
	const struct cumulation_input *input = cumulating->input;
	const struct area_set areas = { 1, &area };
	struct people people = { .known = false };
	if (input->population != NULL && input->year != 0)
		people = population_people(input->population, areas, input->year);
	const struct figure *made = people_figure(cumulating->memory, &people, people.known ? people.in_band[band] : 0);
	if (!people.known || !people.split)
		return made;
	struct figure *remarked = ARENA_NEW(cumulating->memory, struct figure);
	*remarked = *made;
	for (int language = 0; language < LANGUAGES; language++)
		remarked->shown.in[language] = arena_printf(cumulating->memory, "%s, %s", made->shown.in[language],
		                                            split.in[language]);
	return remarked;
}

static const struct figure *bound(const struct cumulating *cumulating, const struct heads *heads,
                                  const struct formula *how, int64_t number, enum figure_unit unit)
{
	struct arena *memory = cumulating->memory;
	const struct figure *const *from = heads->counts.items;
	if (text_given(&heads->gap))
		return figure_unknown(memory, how, unit, heads->gap, from, heads->counts.count);
	return figure_withheld(memory, figure_made(memory, how, unit, number, from, heads->counts.count), heads->hidden);
}

static void list_rest(struct heads *heads, const struct figure *people)
{
	static const struct formula unlisted = {
		"cumulative/unlisted", TEXT("Muita määriä", "Andra antal", "Other counts"), "lva method 5",
	};
	if (heads->unlisted > 0)
		figures_add(&heads->counts, figure_made(heads->counts.memory, &unlisted, FIGURE_COUNT,
		                                        (int64_t)heads->unlisted, NULL, 0));
	figures_add(&heads->counts, people);
}

void bound_heads(const struct cumulating *cumulating, struct stacked_cell *cell, const struct piled_row *rows,
                 size_t count)
{
	struct heads heads = heads_of(cumulating, cell->band, rows, count);
	bool child = (cumulating->input->bands->children & band_bit(cell->band)) != 0;
	enum figure_unit unit = child ? FIGURE_CHILDREN : FIGURE_ADULTS;
	cell->people = people_of(cumulating, cell->band, cell->area);
	int64_t people = cell->people->number;
	if (cell->people->known && !text_given(&heads.gap) && heads.lower > people)
		heads.gap = too_few;
	list_rest(&heads, cell->people);
	cell->lower = bound(cumulating, &heads, &lower_formula, heads.lower, unit);
	if (!cell->people->known && !text_given(&heads.gap))
		heads.gap = no_people;
	cell->upper = bound(cumulating, &heads, &upper_formula, heads.upper < people ? heads.upper : people, unit);
	int64_t both = heads.of_decision[0] + heads.of_decision[1] - people;
	if (heads.decisions == 2)
		cell->both = bound(cumulating, &heads, &both_formula, both > 0 ? both : 0, unit);
}
