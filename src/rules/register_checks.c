/* SPDX-License-Identifier: EUPL-1.2 */
#include "register_checks.h"

#include "arena.h"
#include "overdue.h"
#include "rule_tools.h"

void find_in(const struct rule *rule, const struct judging *on, const char *file_id, const struct diag *what)
{
	struct judging of_file = *on;
	of_file.file_id = file_id;
	find(rule, &of_file, what);
}

/* ---- Services that others take away ---- */

/* A decision and what it does to a service. */
struct taking {
	const struct decision_fact *decision; /* NULL: nobody does it */
	const struct change_fact *change;
};

/* Days of effect, then the order in which the decisions were taken in. */
static bool is_before(const struct taking *a, const struct taking *b)
{
	int days = date_compare(a->decision->effect, b->decision->effect);
	return days != 0 ? days < 0 : a->decision->order < b->decision->order;
}

static struct argument argue_service(const struct judging *on, uint32_t service)
{
	return argue("service", on->catalogue->services[service].id);
}

static struct taking *takings_of(const struct judging *on)
{
	return ARENA_ARRAY(on->memory, struct taking, on->catalogue->services_count * 2);
}

/* ---- Measures that lean on a service ---- */

/* By service, the cut that takes effect last: it is the one that is still ahead, if any is. */
static struct taking *latest_cuts(const struct judging *on)
{
	struct taking *cuts = takings_of(on);
	for (size_t i = 0; i < on->facts->decision_count; i++) {
		const struct decision_fact *decision = on->facts->decisions[i];
		for (size_t n = 0; n < decision->change_count; n++) {
			struct taking cut = { decision, &decision->changes[n] };
			if (!cut.change->chosen || !is_cut((enum change_kind)cut.change->kind))
				continue;
			struct taking *known = &cuts[cut.change->service];
			if (known->decision == NULL || is_before(known, &cut))
				*known = cut;
		}
	}
	return cuts;
}

static struct taking own_cut(const struct decision_fact *decision, uint32_t service)
{
	for (size_t i = 0; i < decision->change_count; i++) {
		const struct change_fact *change = &decision->changes[i];
		if (change->service == service && change->chosen && is_cut((enum change_kind)change->kind))
			return (struct taking){ decision, change };
	}
	return (struct taking){ NULL, NULL };
}

static void say_trap(const struct rule *rule, const struct judging *on, const struct decision_fact *decision,
                     const struct reliance_fact *reliance, const struct taking *cut)
{
	static const struct text cut_here = TEXT("heikentyy tässä", "försämras här", "cut here");
	find_in(rule, on, decision->id, &(struct diag){
		.place = place_in(decision->file, &reliance->at),
		.other = place_labelled(cut->decision->file, &cut->change->at, cut_here),
		.node = reliance->measure,
		.arguments = { argue("measure", reliance->measure), argue_service(on, reliance->service),
		               argue("decision", cut->decision->id) },
	});
}

void check_compensation_trap(const struct rule *rule, const struct judging *on)
{
	if (on->facts == NULL || on->catalogue == NULL)
		return;
	const struct taking *cuts = latest_cuts(on);
	for (size_t i = 0; i < on->facts->decision_count; i++) {
		const struct decision_fact *decision = on->facts->decisions[i];
		for (size_t n = 0; n < decision->reliance_count; n++) {
			const struct reliance_fact *reliance = &decision->reliances[n];
			struct taking cut = own_cut(decision, reliance->service);
			if (cut.decision == NULL)
				cut = cuts[reliance->service];
			if (cut.decision != NULL)
				say_trap(rule, on, decision, reliance, &cut);
		}
	}
}

/* ---- Services that are closed already ---- */

/* By service, the first two decisions that close it: the second is for the first one itself. */
static void note_closing(struct taking first_two[2], struct taking closing)
{
	if (first_two[0].decision == NULL || is_before(&closing, &first_two[0])) {
		first_two[1] = first_two[0];
		first_two[0] = closing;
	} else if (first_two[1].decision == NULL || is_before(&closing, &first_two[1])) {
		first_two[1] = closing;
	}
}

static struct taking *closings_of(const struct judging *on)
{
	struct taking *closings = takings_of(on);
	for (size_t i = 0; i < on->facts->decision_count; i++) {
		const struct decision_fact *decision = on->facts->decisions[i];
		bool counts = is_decided(decision) && date_given(decision->effect);
		for (size_t n = 0; counts && n < decision->change_count; n++) {
			const struct change_fact *change = &decision->changes[n];
			if (change->chosen && change->kind == CHANGE_KIND_CLOSE)
				note_closing(&closings[change->service * 2],
				             (struct taking){ decision, change });
		}
	}
	return closings;
}

static void say_closed(const struct rule *rule, const struct judging *on, const struct decision_fact *decision,
                       const struct change_fact *change, const struct taking *closing)
{
	static const struct text closed_here = TEXT("suljetaan tässä", "stängs här", "closed here");
	find_in(rule, on, decision->id, &(struct diag){
		.place = place_in(decision->file, &change->at),
		.other = place_labelled(closing->decision->file, &closing->change->at, closed_here),
		.arguments = { argue("decision", closing->decision->id), argue_service(on, change->service),
		               argue_date(on, "date", closing->decision->effect) },
	});
}

void check_service_already_closed(const struct rule *rule, const struct judging *on)
{
	if (on->facts == NULL || on->catalogue == NULL)
		return;
	const struct taking *closings = closings_of(on);
	for (size_t i = 0; i < on->facts->decision_count; i++) {
		const struct decision_fact *decision = on->facts->decisions[i];
		for (size_t n = 0; n < decision->change_count; n++) {
			const struct change_fact *change = &decision->changes[n];
			const struct taking *closing = &closings[change->service * 2];
			if (closing->decision == decision)
				closing++;
			if (change->kind != CHANGE_KIND_OPEN && closing->decision != NULL &&
			    date_compare(closing->decision->effect, decision->effect) <= 0)
				say_closed(rule, on, decision, change, closing);
		}
	}
}

/* ---- Follow-ups that are late ---- */

static void say_overdue(const struct rule *rule, const struct judging *on, const struct overdue *overdue)
{
	const struct decision_fact *decision = overdue->decision;
	const struct follow_up_fact *latest = overdue->latest;
	find_in(rule, on, latest == NULL ? decision->id : latest->id, &(struct diag){
		.place = latest == NULL ? place_in(decision->file, &decision->follow_up_at)
		                        : place_in(latest->file, &latest->next_review_at),
		.arguments = { argue("decision", decision->id), argue_date(on, "date", overdue->due) },
	});
}

void check_overdue(const struct rule *rule, const struct judging *on)
{
	if (on->facts == NULL)
		return;
	struct overdues overdues = overdue_follow_ups(on->memory, on->facts, on->as_of);
	for (size_t i = 0; i < overdues.count; i++)
		say_overdue(rule, on, &overdues.items[i]);
}
