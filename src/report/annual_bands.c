/* SPDX-License-Identifier: EUPL-1.2 */
/* Harm and benefit by age band over the year: how many matters, each by its highest class, as a table and a picture. */
#include "annual_parts.h"
#include "class_matters.h"

static struct class_counts counts_of(const struct year_cell *cell)
{
	struct class_counts counts = { .unknown = cell->with[YEAR_NEGATIVE][SIGNIFICANCE_CLASS_UNKNOWN] +
		                                  cell->with[YEAR_POSITIVE][SIGNIFICANCE_CLASS_UNKNOWN] };
	for (int class = 0; class <= CLASS_MAX; class++) {
		counts.negative[class] = cell->with[YEAR_NEGATIVE][SIGNIFICANCE_CLASS_0 + class];
		counts.positive[class] = cell->with[YEAR_POSITIVE][SIGNIFICANCE_CLASS_0 + class];
	}
	return counts;
}

/* ---- Without classes ---- */

static bool is_shown(const struct annual *annual, size_t band)
{
	const struct year_cell *cell = &annual->year->of_band[band];
	return (annual->reporting.bands->children & band_bit(band)) != 0 ||
	       cell->last[YEAR_NEGATIVE] + cell->last[YEAR_POSITIVE] > 0;
}

static void draw_signs(const struct annual *annual, struct section *section, const struct table *table)
{
	const struct reporting *reporting = &annual->reporting;
	size_t matters[YEAR_SIGNS][BANDS_MAX];
	for (size_t band = 0; band < reporting->bands->count; band++)
		for (int sign = 0; sign < YEAR_SIGNS; sign++)
			matters[sign][band] = annual->year->of_band[band].with[sign][SIGNIFICANCE_CLASS_UNSET];
	struct chart *chart = section_chart(reporting->doc, section, CHART_DIVERGING, "matters_by_band",
	                                    phrase(reporting, PHRASE_CHART_YEAR_BANDS), table, 0);
	chart_series(chart, 1, SERIES_LEFT);
	chart_series(chart, 2, SERIES_PLAIN);
	chart->alternative = matters_in_words(reporting, matters[YEAR_NEGATIVE], matters[YEAR_POSITIVE]);
}

static void put_signs(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(&plan, "negative", PHRASE_ANNUAL_NEGATIVE, VALUE_COUNT);
	plan_phrase(&plan, "positive", PHRASE_ANNUAL_POSITIVE, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "matters_by_band_without_classes", PHRASE_NONE,
	           label(reporting, PHRASE_ANNUAL_MATTERS));
	for (size_t band = 0; band < reporting->bands->count; band++) {
		const struct year_cell *cell = &annual->year->of_band[band];
		if (!is_shown(annual, band))
			continue;
		plan_row(&plan);
		put(&plan, value_text(band_label(reporting->bands, band, reporting->language)));
		put(&plan, value_count(cell->with[YEAR_NEGATIVE][SIGNIFICANCE_CLASS_UNSET]));
		put(&plan, value_count(cell->with[YEAR_POSITIVE][SIGNIFICANCE_CLASS_UNSET]));
	}
	draw_signs(annual, section, plan.table);
}

void annual_bands(const struct annual *annual, struct section *section)
{
	struct class_counts of_band[BANDS_MAX];
	if (!classes_in_use(annual->year->against->policy)) {
		put_signs(annual, section);
		return;
	}
	for (size_t band = 0; band < annual->reporting.bands->count; band++)
		of_band[band] = counts_of(&annual->year->of_band[band]);
	matters_by_band(&annual->reporting, section, of_band);
}
