/* SPDX-License-Identifier: EUPL-1.2 */
/* Harm and benefit by age band: how many impacts of each class, as a table and as a picture of it. */
#include "arena.h"
#include "class_chart.h"
#include "prior_parts.h"

static bool is_shown(const struct prior *prior, const struct class_counts *counts, size_t band)
{
	bool children = (prior->reporting.bands->children & band_bit(band)) != 0;
	return children || class_counts_sum(counts->negative) + class_counts_sum(counts->positive) + counts->unknown > 0;
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

void prior_impact_counts(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	const struct option_result *option = assessment_chosen(prior->assessment);
	if (option == NULL || option->impact_count == 0 || !prior_has_classes(prior))
		return;
	struct spread negative = { .count = 0 }, positive = { .count = 0 };
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_class_counts(&plan);
	plan_begin(&plan, section, FOR_ALL, "impact_counts", PHRASE_NONE,
	           filled(reporting, PHRASE_IMPACT_COUNTS, option, NULL));
	for (size_t band = 0; band < reporting->bands->count; band++) {
		const struct class_counts counts = class_counts_of(option, band);
		if (!is_shown(prior, &counts, band))
			continue;
		plan_row(&plan);
		put(&plan, value_text(band_label(reporting->bands, band, reporting->language)));
		put_class_counts(&plan, &counts);
		spread_add(reporting, &negative, band, class_counts_sum(counts.negative));
		spread_add(reporting, &positive, band, class_counts_sum(counts.positive));
	}
	draw_class_counts(reporting, section, "impact_counts", filled(reporting, PHRASE_CHART_IMPACTS, option, NULL),
	                  plan.table)
	        ->alternative = in_words(reporting, option, &negative, &positive);
}
