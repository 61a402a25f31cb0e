/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on days that are missing or in the wrong order. */
#include "rules_process.h"

#include <string.h>

#include "rule_tools.h"

struct argument argue_day(const char *name, struct day day)
{
	static const struct text period_end = TEXT("Seurantajakson loppu", "Uppföljningsperiodens slut", "End of the period");
	const struct stage *stage = day.record == &record_stage ? day.in : NULL;
	if (stage != NULL && text_given(&stage->body))
		return (struct argument){ name, stage->body };
	if (day.record == &record_period)
		return (struct argument){ name, period_end };
	return (struct argument){ name, record_field(day.record, day.key)->label };
}

struct day preparation_day(const struct judging *on, enum key key, struct date date)
{
	return (struct day){ on->decision->preparation, &record_preparation, key, date };
}

static struct day decision_day(const struct judging *on, enum key key, struct date date)
{
	return (struct day){ on->decision, &record_decision, key, date };
}

struct day meeting_day(const struct judging *on)
{
	return decision_day(on, KEY_MEETING, on->decision->meeting);
}

const struct preparation *preparation_of(const struct judging *on)
{
	static const struct preparation none = { .node = NULL };
	return on->decision->preparation == NULL ? &none : on->decision->preparation;
}

/* ---- Missing days ---- */

static void need_day(const struct rule *rule, const struct judging *on, enum key key, struct date date)
{
	const struct preparation *preparation = on->decision->preparation;
	if (date_given(date))
		return;
	find(rule, on, &(struct diag){
		.at = preparation == NULL ? field_where(on->decision, KEY_PREPARATION) : field_where(preparation, key),
		.arguments = { argue_key("key", key) },
	});
}

static const struct change *first_change(const struct decision *decision)
{
	for (size_t i = 0; i < decision->options_count; i++)
		if (decision->options[i].changes_count > 0)
			return decision->options[i].changes;
	return NULL;
}

static void need_effective(const struct rule *rule, const struct judging *on)
{
	const struct change *change = first_change(on->decision);
	if (change == NULL || date_given(on->decision->effective))
		return;
	find(rule, on, &(struct diag){
		.at = field_where(on->decision, KEY_EFFECTIVE),
		.also = field_where(change, KEY_CHANGE),
		.also_label = TEXT("palvelu muuttuu", "tjänsten ändras", "a service changes"),
		.arguments = { argue_key("key", KEY_EFFECTIVE) },
	});
}

void check_date_missing(const struct rule *rule, const struct judging *on)
{
	const struct screening *screening = on->decision->screening;
	const struct preparation *preparation = preparation_of(on);
	if (screening != NULL && screening->scope >= SCOPE_LIGHT) {
		need_day(rule, on, KEY_STARTED, preparation->started);
		need_day(rule, on, KEY_ASSESSMENT_STARTED, preparation->assessment_started);
		need_day(rule, on, KEY_ASSESSMENT_READY, preparation->assessment_ready);
	}
	need_effective(rule, on);
}

/* ---- Order of days ---- */

/* Of an entry the entry's own day is at fault, else the later step that comes too early. */
static void find_order(const struct rule *rule, const struct judging *on, struct day first, struct day then,
                       const char *entry)
{
	bool of_entry = first.record == &record_evidence || first.record == &record_stage ||
	                first.record == &record_indicator_result;
	struct day at = of_entry ? first : then, also = of_entry ? then : first;
	find(rule, on, &(struct diag){
		.at = field_where(at.in, at.key),
		.also = field_where(also.in, also.key),
		.also_label = TEXT("toinen päivämäärä", "det andra datumet", "the other date"),
		.node = entry,
		.arguments = { argue_day("key", then), argue_date(on, "date", then.date), argue_day("other", first),
		               argue_date(on, "limit", first.date) },
	});
}

/* The second day may be the same as the first. Days that are not given are left alone. */
static void need_order(const struct rule *rule, const struct judging *on, struct day first, struct day then,
                       const char *entry)
{
	if (date_given(first.date) && date_given(then.date) && date_compare(then.date, first.date) < 0)
		find_order(rule, on, first, then, entry);
}

static void check_preparation(const struct rule *rule, const struct judging *on)
{
	const struct preparation *given = preparation_of(on);
	struct day started = preparation_day(on, KEY_STARTED, given->started);
	struct day locked = preparation_day(on, KEY_OPTIONS_LOCKED, given->options_locked);
	struct day proposal = preparation_day(on, KEY_PROPOSAL_READY, given->proposal_ready);
	struct day assessed = preparation_day(on, KEY_ASSESSMENT_STARTED, given->assessment_started);
	struct day ready = preparation_day(on, KEY_ASSESSMENT_READY, given->assessment_ready);
	need_order(rule, on, started, assessed, NULL);
	need_order(rule, on, assessed, ready, NULL);
	need_order(rule, on, started, locked, NULL);
	need_order(rule, on, started, proposal, NULL);
	need_order(rule, on, proposal, meeting_day(on), NULL);
	need_order(rule, on, started, meeting_day(on), NULL);
	for (size_t i = 0; i < on->decision->evidence_count; i++) {
		const struct evidence *evidence = &on->decision->evidence[i];
		struct day collected = { evidence, &record_evidence, KEY_DATE, evidence->date };
		need_order(rule, on, collected, ready, evidence->id);
	}
}

static void check_meetings(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	for (size_t i = 0; i < decision->stages_count; i++) {
		const struct stage *stage = &decision->stages[i];
		struct day earlier = { stage, &record_stage, KEY_MEETING, stage->meeting };
		need_order(rule, on, earlier, meeting_day(on), NULL);
	}
	need_order(rule, on, meeting_day(on), decision_day(on, KEY_EFFECTIVE, decision->effective), NULL);
	if (decision->resolution == NULL)
		return;
	struct day resolved = { decision->resolution, &record_resolution, KEY_DATE, decision->resolution->date };
	need_order(rule, on, meeting_day(on), resolved, NULL);
}

/* On the very day on which the decision takes effect there is nothing to follow up yet. */
static void check_follow_up_day(const struct rule *rule, const struct judging *on)
{
	const struct follow_up_plan *plan = on->decision->follow_up;
	struct date effective = on->decision->effective;
	if (plan == NULL || !date_given(plan->date) || !date_given(effective) ||
	    date_compare(plan->date, effective) > 0)
		return;
	struct day planned = { plan, &record_follow_up_plan, KEY_DATE, plan->date };
	find_order(rule, on, decision_day(on, KEY_EFFECTIVE, effective), planned, NULL);
}

/* ---- Order of days in a follow-up ---- */

static const struct indicator *indicator_named(const struct decision *decision, const char *id)
{
	for (size_t i = 0; decision != NULL && id != NULL && i < decision->indicators_count; i++)
		if (decision->indicators[i].id != NULL && strcmp(decision->indicators[i].id, id) == 0)
			return &decision->indicators[i];
	return NULL;
}

static void check_measured_day(const struct rule *rule, const struct judging *on, const struct indicator_result *result,
                               struct day looked_back)
{
	const struct indicator *indicator = indicator_named(on->followed, result->indicator);
	struct day measured = { result, &record_indicator_result, KEY_DATE, result->date };
	need_order(rule, on, measured, looked_back, NULL);
	if (indicator == NULL || indicator->baseline == NULL)
		return;
	struct day baseline = { indicator->baseline, &record_dated_value, KEY_DATE, indicator->baseline->date };
	need_order(rule, on, baseline, measured, NULL);
}

/* A process assessment may come before the change begins. */
static void check_follow_up_days(const struct rule *rule, const struct judging *on)
{
	const struct follow_up *follow_up = on->follow_up;
	struct day looked_back = { follow_up, &record_follow_up, KEY_DATE, follow_up->date };
	if (follow_up->period != NULL) {
		struct day end = { follow_up->period, &record_period, KEY_TO, follow_up->period->to };
		need_order(rule, on, end, looked_back, NULL);
	}
	for (size_t i = 0; i < follow_up->indicator_results_count; i++)
		check_measured_day(rule, on, &follow_up->indicator_results[i], looked_back);
	if (on->followed == NULL || follow_up->phase == PHASE_PROCESS)
		return;
	struct day effective = { on->followed, &record_decision, KEY_EFFECTIVE, on->followed->effective };
	need_order(rule, on, effective, looked_back, NULL);
}

void check_date_order(const struct rule *rule, const struct judging *on)
{
	if (on->follow_up != NULL)
		check_follow_up_days(rule, on);
	if (on->decision == NULL)
		return;
	check_preparation(rule, on);
	check_meetings(rule, on);
	check_follow_up_day(rule, on);
}
