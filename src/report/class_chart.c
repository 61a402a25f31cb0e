/* SPDX-License-Identifier: EUPL-1.2 */
#include "class_chart.h"

#include "arena.h"

void plan_class_counts(struct table_plan *plan)
{
	struct arena *memory = plan->reporting->memory;
	for (int class = CLASS_MAX; class > 0; class--)
		plan_column(plan, arena_printf(memory, "negative_%d", class), arena_printf(memory, "−%d", class), VALUE_COUNT);
	for (int class = 1; class <= CLASS_MAX; class++)
		plan_column(plan, arena_printf(memory, "positive_%d", class), arena_printf(memory, "+%d", class), VALUE_COUNT);
	plan_phrase(plan, "unknown", PHRASE_UNKNOWNS, VALUE_COUNT);
}

void put_class_counts(struct table_plan *plan, const struct class_counts *counts)
{
	for (int class = CLASS_MAX; class > 0; class--)
		put(plan, value_count((int64_t)counts->negative[class]));
	for (int class = 1; class <= CLASS_MAX; class++)
		put(plan, value_count((int64_t)counts->positive[class]));
	put(plan, value_count((int64_t)counts->unknown));
}

/* The gravest of each side next to the middle line. */
struct chart *draw_class_counts(const struct reporting *reporting, struct section *section, const char *key,
                                const char *title, const struct table *table)
{
	struct chart *chart = section_chart(reporting->doc, section, CHART_DIVERGING, key, title, table, 0);
	for (size_t class = CLASS_MAX; class > 0; class--)
		chart_series(chart, 1 + CLASS_MAX - class, SERIES_LEFT);
	for (size_t class = CLASS_MAX; class > 0; class--)
		chart_series(chart, CLASS_MAX + class, SERIES_PLAIN);
	return chart;
}

void spread_add(const struct reporting *reporting, struct spread *spread, size_t band, size_t count)
{
	if (count > 0)
		spread->items[spread->count++] = arena_printf(
		        reporting->memory, "%s (%zu)", band_label(reporting->bands, band, reporting->language), count);
}
