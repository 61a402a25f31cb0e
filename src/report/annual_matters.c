/* SPDX-License-Identifier: EUPL-1.2 */
/* Matters by scope, type and body; the gravest harm; classes by band, area and domain. */
#include "annual_parts.h"
#include "arena.h"
#include "class_matters.h"

/* ---- By scope, type and body ---- */

static void plan_tally(struct table_plan *plan)
{
	const struct reporting *reporting = plan->reporting;
	plan_phrase(plan, "matters", PHRASE_ANNUAL_MATTERS, VALUE_COUNT);
	for (int scope = SCOPE_END - 1; scope > SCOPE_UNSET; scope--)
		plan_column(plan, word_code(&words_scope, scope),
		            capital(reporting, word_label(&words_scope, scope, reporting->language)), VALUE_COUNT);
	plan_phrase(plan, "decided", PHRASE_ANNUAL_DECIDED, VALUE_COUNT);
	plan_phrase(plan, "in_time", PHRASE_ANNUAL_IN_TIME, VALUE_COUNT);
}

static void put_tally(struct table_plan *plan, const struct year_tally *tally)
{
	put(plan, value_count((int64_t)tally->matters));
	for (int scope = SCOPE_END - 1; scope > SCOPE_UNSET; scope--)
		put(plan, value_count((int64_t)tally->of_scope[scope]));
	put(plan, value_count((int64_t)tally->decided));
	put(plan, value_count((int64_t)tally->in_time));
}

static void type_rows(const struct annual *annual, struct table_plan *plan, struct value before)
{
	for (int type = DECISION_TYPE_UNSET + 1; type < DECISION_TYPE_END; type++) {
		if (annual->year->of_type[type].matters == 0)
			continue;
		plan_row(plan);
		if (before.kind != VALUE_NONE)
			put(plan, before);
		put(plan, word_value(&annual->reporting, &words_decision_type, type));
		put_tally(plan, &annual->year->of_type[type]);
	}
}

static void body_rows(const struct annual *annual, struct table_plan *plan, struct value before)
{
	for (size_t i = 0; i < annual->year->bodies.count; i++) {
		const struct year_body *body = annual->year->bodies.items[i];
		if (body->matters.matters == 0)
			continue;
		plan_row(plan);
		if (before.kind != VALUE_NONE)
			put(plan, before);
		put(plan, annual_body(annual, body));
		put_tally(plan, &body->matters);
	}
}

static void total_row(const struct annual *annual, struct table_plan *plan, struct value before)
{
	plan_row(plan);
	if (before.kind != VALUE_NONE)
		put(plan, before);
	put(plan, phrase_value(&annual->reporting, "total", PHRASE_ANNUAL_TOTAL));
	put_tally(plan, &annual->year->matters);
}

static void table_for_readers(const struct annual *annual, struct section *section, const char *key, enum phrase what,
                              void (*rows)(const struct annual *, struct table_plan *, struct value))
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, key, what, VALUE_WORD);
	plan_tally(&plan);
	plan_begin(&plan, section, FOR_READERS, key, PHRASE_NONE, "");
	rows(annual, &plan, value_none());
	total_row(annual, &plan, value_none());
}

static void table_for_data(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "by", PHRASE_ANNUAL_BY, VALUE_WORD);
	plan_phrase(&plan, "part", PHRASE_GROUP_PART, VALUE_WORD);
	plan_tally(&plan);
	plan_begin(&plan, section, FOR_DATA, "matters", PHRASE_SHEET_DECISIONS, "");
	total_row(annual, &plan, phrase_value(reporting, "all", PHRASE_ANNUAL_TOTAL));
	type_rows(annual, &plan, phrase_value(reporting, "type", PHRASE_ANNUAL_TYPE));
	body_rows(annual, &plan, phrase_value(reporting, "body", PHRASE_ANNUAL_BODY));
}

/* ---- Verdicts on whole matters ---- */

static void put_verdicts(const struct annual *annual, struct section *section)
{
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "verdict", PHRASE_VERDICT, VALUE_WORD);
	plan_phrase(&plan, "matters", PHRASE_ANNUAL_MATTERS, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "verdicts", PHRASE_NONE, "");
	for (int verdict = VERDICT_UNSET + 1; verdict < VERDICT_END; verdict++) {
		if (annual->year->of_verdict[verdict] == 0)
			continue;
		plan_row(&plan);
		put(&plan, word_value(&annual->reporting, &words_verdict, verdict));
		put(&plan, value_count((int64_t)annual->year->of_verdict[verdict]));
	}
}

void annual_decisions(const struct annual *annual)
{
	const struct year *year = annual->year;
	struct section *section =
	        report_section(&annual->reporting, "annual_decisions", PHRASE_ANNUAL_HEADING_DECISIONS, 2);
	if (year->matters.matters == 0)
		return;
	table_for_readers(annual, section, "type", PHRASE_ANNUAL_TYPE, type_rows);
	table_for_readers(annual, section, "body", PHRASE_ANNUAL_BODY, body_rows);
	table_for_data(annual, section);
	if (year->remitted > 0)
		annual_fact(annual, section, "remitted", PHRASE_ANNUAL_REMITTED, value_count((int64_t)year->remitted));
	if (year->with_hours > 0) {
		annual_fact(annual, section, "hours", PHRASE_ANNUAL_HOURS, value_count(year->hours));
		annual_fact(annual, section, "with_hours", PHRASE_ANNUAL_HOURS_OF,
		            value_count((int64_t)year->with_hours));
	}
	put_verdicts(annual, section);
	if (classes_in_use(year->against->policy) && year->heard[YEAR_PRIOR].assessments > 0)
		matters_by_class(&annual->reporting, section, year->of_worst, year->of_best);
}

/* ---- The gravest harm ---- */

static const char *domain_names(const struct annual *annual, uint32_t domains)
{
	const char *names[DOMAIN_END];
	size_t count = 0;
	for (int domain = DOMAIN_UNSET + 1; domain < DOMAIN_END; domain++)
		if ((domains & UINT32_C(1) << domain) != 0)
			names[count++] = word_label(&words_domain, domain, annual->reporting.language);
	return joined(&annual->reporting, names, count);
}

static void write_harms(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "title", PHRASE_ANNUAL_MATTER, VALUE_TEXT);
	plan_phrase(&plan, "body", PHRASE_ANNUAL_BODY, VALUE_TEXT);
	plan_phrase(&plan, "date", PHRASE_DAY, VALUE_DATE);
	plan_phrase(&plan, "decided", PHRASE_DECIDED, VALUE_BOOL);
	plan_phrase(&plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(&plan, "age_bands", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(&plan, "domains", PHRASE_ANNUAL_DOMAINS, VALUE_TEXT);
	plan_phrase(&plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	plan_begin(&plan, section, audience, "harms", PHRASE_ANNUAL_SHEET_HARMS, "");
	for (size_t i = 0; i < most; i++) {
		const struct year_harm *harm = annual->year->harms.items[i];
		plan_row(&plan);
		put(&plan, value_code(harm->matter->id));
		put(&plan, annual_title(annual, harm->matter, harm->matter->id));
		put(&plan, annual_body(annual, harm->matter->body));
		put(&plan, value_date(harm->matter->date));
		put(&plan, value_bool(harm->matter->decided,
		                      phrase(reporting, harm->matter->decided ? PHRASE_YES : PHRASE_NO)));
		put(&plan, word_value(reporting, &words_significance_class, (int)harm->worst));
		put(&plan, value_text(band_names(reporting, harm->bands)));
		put(&plan, value_text(domain_names(annual, harm->domains)));
		put(&plan, harm->best == SIGNIFICANCE_CLASS_UNSET
		                   ? phrase_value(reporting, "none", PHRASE_NO_ENTRIES)
		                   : word_value(reporting, &words_significance_class, (int)harm->best));
	}
}

void annual_harms(const struct annual *annual)
{
	struct section *section = report_section(&annual->reporting, "annual_harms", PHRASE_ANNUAL_HEADING_HARMS, 2);
	annual_list(annual, section, annual->year->harms.count, write_harms);
}
