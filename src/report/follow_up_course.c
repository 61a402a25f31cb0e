/* SPDX-License-Identifier: EUPL-1.2 */
/* Indicators: from where to where, where they stand, and where they would by now at a steady pace. */
#include "arena.h"
#include "follow_up_sections.h"
#include "show.h"

static void plan_dated(struct table_plan *plan, enum key key, const char *code)
{
	const struct reporting *reporting = plan->reporting;
	const char *name = field_label(reporting, &record_indicator, key);
	plan_column(plan, code, name, VALUE_DECIMAL);
	plan_column(plan, arena_printf(reporting->memory, "%s_date", code),
	            arena_printf(reporting->memory, "%s (%s)", name, phrase(reporting, PHRASE_DAY)), VALUE_DATE);
}

static void put_dated(struct table_plan *plan, const struct dated_value *dated)
{
	if (dated == NULL) {
		put(plan, value_none());
		put(plan, value_none());
		return;
	}
	put_fields(plan, dated, &record_dated_value, KEYS_OF(KEY_VALUE, KEY_DATE));
}

static void plan_indicators(struct table_plan *plan)
{
	plan_fields(plan, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	plan_dated(plan, KEY_BASELINE, "baseline");
	plan_dated(plan, KEY_TARGET, "target");
	plan_fields(plan, &record_indicator_result, KEYS_OF(KEY_VALUE, KEY_DATE, KEY_N));
	plan_phrase(plan, "expected", PHRASE_EXPECTED_BY_THEN, VALUE_DECIMAL);
	plan_phrase(plan, "state", PHRASE_INDICATOR_STATE, VALUE_WORD);
	plan_phrase(plan, "beyond_alarm", PHRASE_BEYOND_ALARM, VALUE_BOOL);
}

static struct value alarm_value(const struct looking_back *back, const struct followed_indicator *row)
{
	return value_bool(row->beyond_alarm, phrase(&back->reporting, row->beyond_alarm ? PHRASE_YES : PHRASE_NO));
}

/* A value that was read from a table stands in no field of the record. */
static void put_measured(const struct looking_back *back, struct table_plan *plan, const struct followed_indicator *row)
{
	const struct reporting *reporting = &back->reporting;
	const struct indicator_result *result = row->result;
	put(plan, result == NULL ? value_none() : figure_value(reporting, row->value));
	put(plan, result == NULL ? value_none() : value_date(result->date));
	put(plan, result == NULL ? value_none()
	                         : field_value(reporting, result, &record_indicator_result, KEY_N));
	put(plan, row->expected == NULL ? value_none() : figure_value(reporting, row->expected));
	put(plan, figure_value(reporting, row->state));
	put(plan, result == NULL || !row->indicator->alarm.given ? value_none() : alarm_value(back, row));
}

static void indicator_row(const struct looking_back *back, struct table_plan *plan,
                          const struct followed_indicator *row)
{
	put_fields(plan, row->indicator, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	put_dated(plan, row->indicator->baseline);
	put_dated(plan, row->indicator->target);
	put_measured(back, plan, row);
}

static const char *with_day(const struct looking_back *back, struct value value, struct date date)
{
	const struct reporting *reporting = &back->reporting;
	return arena_printf(reporting->memory, "%s (%s)", show_value(reporting->memory, value, reporting->language),
	                    show_value(reporting->memory, value_date(date), reporting->language));
}

static const char *dated_text(const struct looking_back *back, const struct dated_value *dated)
{
	return dated == NULL ? "" : with_day(back, value_decimal(dated->value.number, dated->value.decimals), dated->date);
}

/* People read the way in its order: from, to, then where it stands. */
static void indicator_line(const struct looking_back *back, struct table_plan *plan,
                           const struct followed_indicator *row)
{
	const struct reporting *reporting = &back->reporting;
	put_fields(plan, row->indicator, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	put(plan, value_text(dated_text(back, row->indicator->baseline)));
	put(plan, value_text(dated_text(back, row->indicator->target)));
	put(plan, row->result == NULL ? value_none()
	                              : value_text(with_day(back, figure_value(reporting, row->value),
	                                                    row->result->date)));
	put(plan, row->expected == NULL ? value_none() : figure_value(reporting, row->expected));
	put(plan, figure_value(reporting, row->state));
	put(plan, row->result == NULL || !row->indicator->alarm.given ? value_none() : alarm_value(back, row));
}

/* Where a value comes from, and why there is no state. */
static void indicator_remarks(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	for (size_t i = 0; i < back->result->indicator_count; i++) {
		const struct followed_indicator *row = &back->result->indicators[i];
		const char *id = row->indicator->id;
		if (row->result != NULL)
			section_paragraph(reporting->doc, section,
			                  arena_printf(reporting->memory, "%s, %s", id, phrase(reporting, PHRASE_SOURCE)),
			                  row->result->value_cell != NULL ? row->result->data
			                                                  : in_language(reporting, &row->result->source));
		if (!row->state->known)
			section_paragraph(reporting->doc, section,
			                  arena_printf(reporting->memory, "%s, %s", id, phrase(reporting, PHRASE_REASON)),
			                  in_language(reporting, &row->state->why));
	}
}

void follow_up_indicators(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	struct section *section =
	        report_section(reporting, "indicator_results", PHRASE_HEADING_INDICATOR_RESULTS, 2);
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_indicator, KEYS_OF(KEY_ID, KEY_NAME, KEY_UNIT, KEY_GOOD));
	plan_column(&plan, "baseline", field_label(reporting, &record_indicator, KEY_BASELINE), VALUE_TEXT);
	plan_column(&plan, "target", field_label(reporting, &record_indicator, KEY_TARGET), VALUE_TEXT);
	plan_column(&plan, "value", field_label(reporting, &record_indicator_result, KEY_VALUE), VALUE_TEXT);
	plan_phrase(&plan, "expected", PHRASE_EXPECTED_BY_THEN, VALUE_DECIMAL);
	plan_phrase(&plan, "state", PHRASE_INDICATOR_STATE, VALUE_WORD);
	plan_phrase(&plan, "beyond_alarm", PHRASE_BEYOND_ALARM, VALUE_BOOL);
	plan_begin(&plan, section, FOR_READERS, "indicator_results", PHRASE_NONE, "");
	for (size_t i = 0; i < back->result->indicator_count; i++) {
		plan_row(&plan);
		indicator_line(back, &plan, &back->result->indicators[i]);
	}
	indicator_remarks(back, section);
}

void follow_up_indicator_sheet(const struct looking_back *back, struct section *section)
{
	struct table_plan plan = plan_table(&back->reporting);
	follow_up_plan_ids(&plan);
	plan_indicators(&plan);
	plan_begin(&plan, section, FOR_DATA, "indicator_results", PHRASE_SHEET_INDICATORS, "");
	for (size_t i = 0; i < back->result->indicator_count; i++) {
		plan_row(&plan);
		follow_up_put_ids(back, &plan);
		indicator_row(back, &plan, &back->result->indicators[i]);
	}
}
