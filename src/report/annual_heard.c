/* SPDX-License-Identifier: EUPL-1.2 */
/* Children heard: how many, of which bands and groups, in which ways, and what came of it. */
#include "annual_parts.h"
#include "arena.h"

/* ---- By band ---- */

static size_t not_in_sum(const struct year *year, size_t band)
{
	const struct year_band *prior = &year->heard[YEAR_PRIOR].bands[band],
	                       *later = &year->heard[YEAR_FOLLOW_UP].bands[band];
	return prior->hidden + prior->unknown + later->hidden + later->unknown;
}

/* Adults stand in the table when somebody asked them. */
static bool is_shown(const struct annual *annual, size_t band)
{
	const struct year_heard *heard = annual->year->heard;
	return (annual->reporting.bands->children & band_bit(band)) != 0 ||
	       heard[YEAR_PRIOR].bands[band].affected > 0 ||
	       heard[YEAR_PRIOR].bands[band].hearings + heard[YEAR_FOLLOW_UP].bands[band].hearings > 0;
}

/* "0–6-vuotiaat 3/4; 7–12-vuotiaat 1/2". */
static const char *heard_of_affected(const struct annual *annual)
{
	const struct reporting *reporting = &annual->reporting;
	const char *words = "";
	for (size_t band = 0; band < reporting->bands->count; band++) {
		const struct year_band *prior = &annual->year->heard[YEAR_PRIOR].bands[band];
		if (prior->affected > 0)
			words = arena_printf(reporting->memory, "%s%s%s %zu/%zu", words, words[0] == '\0' ? "" : "; ",
			                     band_label(reporting->bands, band, reporting->language), prior->heard,
			                     prior->affected);
	}
	return words;
}

static void draw_bands(const struct annual *annual, struct section *section, const struct table *table)
{
	const struct reporting *reporting = &annual->reporting;
	const struct argument bands = { "bands", text_same(heard_of_affected(annual)) };
	if (bands.value.in[FI][0] == '\0')
		return;
	struct chart *chart = section_chart(reporting->doc, section, CHART_BARS, table->key,
	                                    phrase(reporting, PHRASE_CHART_YEAR_HEARD), table, 0);
	chart_series(chart, 1, SERIES_PLAIN);
	chart_series(chart, 2, SERIES_PLAIN);
	chart->alternative = annual_sentence(annual, PHRASE_CHART_YEAR_HEARD_WORDS, &bands, 1);
}

static void by_band(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(&plan, "affected", PHRASE_ANNUAL_BAND_AFFECTED, VALUE_COUNT);
	plan_phrase(&plan, "heard", PHRASE_ANNUAL_BAND_HEARD, VALUE_COUNT);
	plan_phrase(&plan, "children_prior", PHRASE_ANNUAL_CHILDREN_PRIOR, VALUE_COUNT);
	plan_phrase(&plan, "children_follow_up", PHRASE_ANNUAL_CHILDREN_FOLLOW_UP, VALUE_COUNT);
	plan_phrase(&plan, "not_in_sum", PHRASE_ANNUAL_PARTLY_KNOWN, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "heard_bands", PHRASE_SHEET_PARTICIPATION, "");
	for (size_t band = 0; band < reporting->bands->count; band++) {
		const struct year_band *prior = &annual->year->heard[YEAR_PRIOR].bands[band];
		if (!is_shown(annual, band))
			continue;
		plan_row(&plan);
		put(&plan, value_text(band_label(reporting->bands, band, reporting->language)));
		put(&plan, value_count((int64_t)prior->affected));
		put(&plan, value_count((int64_t)prior->heard));
		put(&plan, annual_children(annual, YEAR_PRIOR, band));
		put(&plan, annual_children(annual, YEAR_FOLLOW_UP, band));
		put(&plan, value_count((int64_t)not_in_sum(annual->year, band)));
	}
	draw_bands(annual, section, plan.table);
}

/* ---- By group ---- */

static void by_group(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "group", PHRASE_ANNUAL_GROUP, VALUE_WORD);
	plan_phrase(&plan, "affected", PHRASE_ANNUAL_GROUP_AFFECTED, VALUE_COUNT);
	plan_phrase(&plan, "harmed", PHRASE_ANNUAL_GROUP_HARMED, VALUE_COUNT);
	plan_phrase(&plan, "heard", PHRASE_ANNUAL_GROUP_HEARD, VALUE_COUNT);
	plan_phrase(&plan, "heard_in_all", PHRASE_ANNUAL_GROUP_HEARD_IN_ALL, VALUE_COUNT);
	plan_phrase(&plan, "missed", PHRASE_ANNUAL_GROUP_MISSED, VALUE_BOOL);
	plan_begin(&plan, section, FOR_ALL, "heard_groups", PHRASE_SHEET_GROUPS, "");
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++) {
		const struct year_group *counted = &annual->year->groups[group];
		if (counted->affected + counted->heard == 0)
			continue;
		bool missed = counted->affected > 0 && counted->heard == 0;
		plan_row(&plan);
		put(&plan, word_value(reporting, &words_group, group));
		put(&plan, value_count((int64_t)counted->affected));
		put(&plan, value_count((int64_t)counted->harmed));
		put(&plan, value_count((int64_t)counted->heard_affected));
		put(&plan, value_count((int64_t)counted->heard));
		put(&plan, value_bool(missed, phrase(reporting, missed ? PHRASE_YES : PHRASE_NO)));
	}
}

/* ---- Ways ---- */

static void by_method(const struct annual *annual, struct section *section)
{
	const struct year_heard *heard = annual->year->heard;
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "method", PHRASE_ANNUAL_METHODS, VALUE_WORD);
	plan_phrase(&plan, "prior", PHRASE_ANNUAL_IN_PRIOR, VALUE_COUNT);
	plan_phrase(&plan, "follow_up", PHRASE_ANNUAL_IN_FOLLOW_UP, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "heard_methods", PHRASE_NONE, "");
	for (int method = METHOD_UNSET + 1; method < METHOD_END; method++) {
		if (heard[YEAR_PRIOR].of_method[method] + heard[YEAR_FOLLOW_UP].of_method[method] == 0)
			continue;
		plan_row(&plan);
		put(&plan, word_value(&annual->reporting, &words_method, method));
		put(&plan, value_count((int64_t)heard[YEAR_PRIOR].of_method[method]));
		put(&plan, value_count((int64_t)heard[YEAR_FOLLOW_UP].of_method[method]));
	}
}

void annual_heard(const struct annual *annual)
{
	const struct year_heard *prior = &annual->year->heard[YEAR_PRIOR];
	struct section *section = report_section(&annual->reporting, "annual_heard", PHRASE_ANNUAL_HEADING_HEARD, 2);
	if (prior->assessments + annual->year->heard[YEAR_FOLLOW_UP].assessments == 0)
		return;
	annual_fact(annual, section, "full", PHRASE_ANNUAL_FULL, value_count((int64_t)prior->full));
	annual_fact(annual, section, "full_heard", PHRASE_ANNUAL_FULL_HEARD,
	            value_count((int64_t)prior->full_with_children));
	annual_fact(annual, section, "hearings", PHRASE_ANNUAL_HEARINGS, value_count((int64_t)prior->hearings));
	annual_fact(annual, section, "before_proposal", PHRASE_ANNUAL_BEFORE_PROPOSAL,
	            value_count((int64_t)prior->before_proposal));
	annual_fact(annual, section, "children_prior", PHRASE_ANNUAL_CHILDREN_PRIOR,
	            annual_all_children(annual, YEAR_PRIOR));
	annual_fact(annual, section, "children_follow_up", PHRASE_ANNUAL_CHILDREN_FOLLOW_UP,
	            annual_all_children(annual, YEAR_FOLLOW_UP));
	by_band(annual, section);
	by_group(annual, section);
	by_method(annual, section);
}

/* ---- What changed ---- */

static void by_outcome(const struct annual *annual, struct section *section)
{
	const struct year_heard *heard = annual->year->heard;
	struct table_plan plan = plan_table(&annual->reporting);
	plan_field(&plan, &record_view_answered, KEY_OUTCOME);
	plan_phrase(&plan, "views", PHRASE_ANNUAL_VIEWS, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "view_outcomes", PHRASE_NONE, "");
	for (int outcome = VIEW_OUTCOME_UNSET + 1; outcome < VIEW_OUTCOME_END; outcome++) {
		plan_row(&plan);
		put(&plan, word_value(&annual->reporting, &words_view_outcome, outcome));
		put(&plan,
		    value_count((int64_t)(heard[YEAR_PRIOR].views[outcome] + heard[YEAR_FOLLOW_UP].views[outcome])));
	}
}

static void write_views(const struct annual *annual, struct section *section, enum audience audience, size_t most)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "title", PHRASE_ANNUAL_MATTER, VALUE_TEXT);
	plan_phrase(&plan, "stage", PHRASE_ANNUAL_STAGE, VALUE_WORD);
	plan_fields(&plan, &record_view_answered, KEYS_OF(KEY_SAID, KEY_OUTCOME, KEY_REASON));
	plan_begin(&plan, section, audience, "views", PHRASE_ANNUAL_SHEET_VIEWS, "");
	for (size_t i = 0; i < most; i++) {
		const struct year_view *view = annual->year->views.items[i];
		plan_row(&plan);
		put(&plan, value_code(view->matter->id));
		put(&plan, annual_title(annual, view->matter, view->matter->id));
		put(&plan, phrase_value(reporting, view->in_follow_up ? "follow-up" : "prior",
		                        view->in_follow_up ? PHRASE_ANNUAL_IN_FOLLOW_UP : PHRASE_ANNUAL_IN_PRIOR));
		put(&plan, value_text(in_language(reporting, &view->said)));
		put(&plan, word_value(reporting, &words_view_outcome, (int)view->outcome));
		put(&plan, value_text(in_language(reporting, &view->reason)));
	}
}

void annual_changed(const struct annual *annual)
{
	struct section *section =
	        report_section(&annual->reporting, "annual_changed", PHRASE_ANNUAL_HEADING_CHANGED, 2);
	if (!annual->year->rates[YEAR_RATE_CHANGED].share->known)
		return;
	annual_fact(annual, section, "proposals_changed", PHRASE_ANNUAL_PROPOSALS_CHANGED,
	            value_count((int64_t)annual->year->proposals_changed));
	by_outcome(annual, section);
	annual_list(annual, section, annual->year->views.count, write_views);
}

void annual_feedback(const struct annual *annual)
{
	const struct year_heard *heard = annual->year->heard;
	struct section *section =
	        report_section(&annual->reporting, "annual_feedback", PHRASE_ANNUAL_HEADING_FEEDBACK, 2);
	if (heard[YEAR_PRIOR].hearings + heard[YEAR_FOLLOW_UP].hearings == 0)
		return;
	struct table_plan plan = plan_table(&annual->reporting);
	plan_phrase(&plan, "state", PHRASE_ANNUAL_STATE, VALUE_WORD);
	plan_phrase(&plan, "hearings", PHRASE_ANNUAL_HEARINGS, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "feedback", PHRASE_NONE, "");
	for (int state = FEEDBACK_STATE_UNSET; state < FEEDBACK_STATE_END; state++) {
		size_t count = heard[YEAR_PRIOR].feedback[state] + heard[YEAR_FOLLOW_UP].feedback[state];
		if (state == FEEDBACK_STATE_UNSET && count == 0)
			continue;
		plan_row(&plan);
		put(&plan, state == FEEDBACK_STATE_UNSET
		                   ? phrase_value(&annual->reporting, "not-recorded", PHRASE_ANNUAL_NOT_RECORDED)
		                   : word_value(&annual->reporting, &words_feedback_state, state));
		put(&plan, value_count((int64_t)count));
	}
}
