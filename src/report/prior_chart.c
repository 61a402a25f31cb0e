/* SPDX-License-Identifier: EUPL-1.2 */
/* Harm and benefit by age band: how many impacts of each class, as a table and as a picture of it. */
#include "arena.h"
#include "class_counts.h"
#include "prior_parts.h"

static bool is_shown(const struct prior *prior, const struct class_counts *counts, size_t band)
{
	bool children = (prior->reporting.bands->children & band_bit(band)) != 0;
	return children || class_counts_sum(counts->negative) + class_counts_sum(counts->positive) + counts->unknown > 0;
}

/* From the worst harm to the greatest benefit. */
static void plan_classes(struct table_plan *plan)
{
	struct arena *memory = plan->reporting->memory;
	plan_phrase(plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	for (int class = CLASS_MAX; class > 0; class--)
		plan_column(plan, arena_printf(memory, "negative_%d", class), arena_printf(memory, "−%d", class), VALUE_COUNT);
	for (int class = 1; class <= CLASS_MAX; class++)
		plan_column(plan, arena_printf(memory, "positive_%d", class), arena_printf(memory, "+%d", class), VALUE_COUNT);
	plan_phrase(plan, "unknown", PHRASE_UNKNOWNS, VALUE_COUNT);
}

static void put_counts(struct table_plan *plan, const struct class_counts *counts, const char *band)
{
	plan_row(plan);
	put(plan, value_text(band));
	for (int class = CLASS_MAX; class > 0; class--)
		put(plan, value_count((int64_t)counts->negative[class]));
	for (int class = 1; class <= CLASS_MAX; class++)
		put(plan, value_count((int64_t)counts->positive[class]));
	put(plan, value_count((int64_t)counts->unknown));
}

/* "0–6-vuotiaat (5) ja 7–12-vuotiaat (3)": the bands that have any. */
struct spread {
	const char *items[BANDS_MAX];
	size_t count;
};

static void add_to(const struct reporting *reporting, struct spread *spread, const char *band, size_t count)
{
	if (count > 0)
		spread->items[spread->count++] = arena_printf(reporting->memory, "%s (%zu)", band, count);
}

static const char *filled(const struct reporting *reporting, enum phrase pattern, const struct option_result *option,
                          const struct spread *spread)
{
	const struct argument arguments[] = {
		{ "option", text_same(option->option->id) },
		{ "bands", text_same(spread == NULL ? "" : joined(reporting, spread->items, spread->count)) },
	};
	return text_fill(reporting->memory, phrase(reporting, pattern), reporting->language, arguments, 2);
}

static const char *in_words(const struct reporting *reporting, const struct option_result *option,
                            const struct spread *negative, const struct spread *positive)
{
	enum phrase harms = negative->count > 0 ? PHRASE_HARMS_BY_BAND : PHRASE_HARMS_NONE;
	enum phrase benefits = positive->count > 0 ? PHRASE_BENEFITS_BY_BAND : PHRASE_BENEFITS_NONE;
	return arena_printf(reporting->memory, "%s %s %s", filled(reporting, harms, option, negative),
	                    filled(reporting, benefits, option, positive), phrase(reporting, PHRASE_IN_MANY_BANDS));
}

/* The gravest of each side next to the middle line. */
static struct chart *draw(const struct reporting *reporting, struct section *section, const struct table *table,
                          const char *title)
{
	struct chart *chart =
	        section_chart(reporting->doc, section, CHART_DIVERGING, "impact_counts", title, table, 0);
	for (size_t class = CLASS_MAX; class > 0; class--)
		chart_series(chart, 1 + CLASS_MAX - class, SERIES_LEFT);
	for (size_t class = CLASS_MAX; class > 0; class--)
		chart_series(chart, CLASS_MAX + class, SERIES_PLAIN);
	return chart;
}

void prior_impact_counts(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct option_result *option = assessment_chosen(prior->assessment);
	if (option == NULL || option->impact_count == 0 || !prior_has_classes(prior))
		return;
	struct spread negative = { .count = 0 }, positive = { .count = 0 };
	struct table_plan plan = plan_table(reporting);
	plan_classes(&plan);
	plan_begin(&plan, section, FOR_ALL, "impact_counts", PHRASE_NONE,
	           filled(reporting, PHRASE_IMPACT_COUNTS, option, NULL));
	for (size_t band = 0; band < reporting->bands->count; band++) {
		const struct class_counts counts = class_counts_of(option, band);
		const char *name = band_label(reporting->bands, band, reporting->language);
		if (!is_shown(prior, &counts, band))
			continue;
		put_counts(&plan, &counts, name);
		add_to(reporting, &negative, name, class_counts_sum(counts.negative));
		add_to(reporting, &positive, name, class_counts_sum(counts.positive));
	}
	draw(reporting, section, plan.table, filled(reporting, PHRASE_CHART_IMPACTS, option, NULL))->alternative =
	        in_words(reporting, option, &negative, &positive);
}
