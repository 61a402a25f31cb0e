/* SPDX-License-Identifier: EUPL-1.2 */
#include "agenda_columns.h"

static const enum item_state states[] = {
	ITEM_STATE_COVERED, ITEM_STATE_EXCLUDED, ITEM_STATE_MISSING, ITEM_STATE_UNFINISHED, ITEM_STATE_STALE,
};
enum { STATES = sizeof states / sizeof states[0] };

void plan_states(struct table_plan *plan)
{
	const struct reporting *reporting = plan->reporting;
	plan_phrase(plan, "items", PHRASE_ANNUAL_ITEMS, VALUE_COUNT);
	for (size_t i = 0; i < STATES; i++)
		plan_column(plan, word_code(&words_item_state, (int)states[i]),
		            capital(reporting, word_label(&words_item_state, (int)states[i], reporting->language)),
		            VALUE_COUNT);
	plan_phrase(plan, "share", PHRASE_ANNUAL_HEADING_COVERAGE, VALUE_SHARE);
}

void put_states(struct table_plan *plan, const size_t *of_state)
{
	size_t items = 0;
	for (size_t i = 0; i < STATES; i++)
		items += of_state[states[i]];
	size_t asked = items - of_state[ITEM_STATE_EXCLUDED];
	put(plan, value_count((int64_t)items));
	for (size_t i = 0; i < STATES; i++)
		put(plan, value_count((int64_t)of_state[states[i]]));
	put(plan, asked == 0 ? value_word("unknown", "–")
	                     : value_share(divide_rounded((wide)of_state[ITEM_STATE_COVERED], (wide)asked, 6)));
}

bool has_items(const size_t *of_state)
{
	for (size_t i = 0; i < STATES; i++)
		if (of_state[states[i]] > 0)
			return true;
	return false;
}

void chart_states(struct chart *chart, size_t first)
{
	for (size_t i = 0; i < STATES; i++)
		if (states[i] != ITEM_STATE_EXCLUDED)
			chart_series(chart, first + i, SERIES_PLAIN);
}
