/* SPDX-License-Identifier: EUPL-1.2 */
/* Harm and benefit by age band over the year: how many matters, each by its highest class, as a table and a picture. */
#include "annual_parts.h"
#include "arena.h"
#include "class_chart.h"

static bool is_shown(const struct annual *annual, size_t band)
{
	const struct year_cell *cell = &annual->year->of_band[band];
	return (annual->reporting.bands->children & band_bit(band)) != 0 ||
	       cell->last[YEAR_NEGATIVE] + cell->last[YEAR_POSITIVE] > 0;
}

/* ---- With classes ---- */

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

/* ---- Without them ---- */

static void plan_signs(struct table_plan *plan)
{
	plan_phrase(plan, "negative", PHRASE_ANNUAL_NEGATIVE, VALUE_COUNT);
	plan_phrase(plan, "positive", PHRASE_ANNUAL_POSITIVE, VALUE_COUNT);
}

static void put_signs(struct table_plan *plan, const struct year_cell *cell)
{
	put(plan, value_count(cell->with[YEAR_NEGATIVE][SIGNIFICANCE_CLASS_UNSET]));
	put(plan, value_count(cell->with[YEAR_POSITIVE][SIGNIFICANCE_CLASS_UNSET]));
}

static struct chart *draw_signs(const struct reporting *reporting, struct section *section, const char *title,
                                const struct table *table)
{
	struct chart *chart = section_chart(reporting->doc, section, CHART_DIVERGING, "matters_by_band", title, table, 0);
	chart_series(chart, 1, SERIES_LEFT);
	chart_series(chart, 2, SERIES_PLAIN);
	return chart;
}

/* ---- In words ---- */

static size_t drawn(const struct year_cell *cell, enum year_sign sign)
{
	size_t matters = cell->with[sign][SIGNIFICANCE_CLASS_UNSET];
	for (int class = SIGNIFICANCE_CLASS_1; class <= SIGNIFICANCE_CLASS_4; class++)
		matters += cell->with[sign][class];
	return matters;
}

static const char *spread_of(const struct annual *annual, enum year_sign sign, enum phrase spreads, enum phrase none)
{
	const struct reporting *reporting = &annual->reporting;
	struct spread spread = { .count = 0 };
	for (size_t band = 0; band < reporting->bands->count; band++)
		spread_add(reporting, &spread, band, drawn(&annual->year->of_band[band], sign));
	const struct argument bands = { "bands", text_same(joined(reporting, spread.items, spread.count)) };
	return spread.count == 0 ? phrase(reporting, none) : annual_sentence(annual, spreads, &bands, 1);
}

static const char *in_words(const struct annual *annual)
{
	return arena_printf(annual->reporting.memory, "%s %s %s",
	                    spread_of(annual, YEAR_NEGATIVE, PHRASE_CHART_YEAR_HARMS, PHRASE_CHART_YEAR_NO_HARMS),
	                    spread_of(annual, YEAR_POSITIVE, PHRASE_CHART_YEAR_BENEFITS, PHRASE_CHART_YEAR_NO_BENEFITS),
	                    phrase(&annual->reporting, PHRASE_CHART_YEAR_IN_MANY));
}

void annual_bands(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	const struct bands *bands = reporting->bands;
	const char *title = phrase(reporting, PHRASE_CHART_YEAR_BANDS);
	bool with_classes = classes_in_use(annual->year->against->policy);
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	(with_classes ? plan_class_counts : plan_signs)(&plan);
	plan_begin(&plan, section, FOR_ALL, with_classes ? "matters_by_band" : "matters_by_band_without_classes",
	           PHRASE_NONE, phrase(reporting, PHRASE_CHART_YEAR_BANDS_TABLE));
	for (size_t band = 0; band < bands->count; band++) {
		const struct year_cell *cell = &annual->year->of_band[band];
		const struct class_counts counts = counts_of(cell);
		if (!is_shown(annual, band))
			continue;
		plan_row(&plan);
		put(&plan, value_text(band_label(bands, band, reporting->language)));
		if (with_classes)
			put_class_counts(&plan, &counts);
		else
			put_signs(&plan, cell);
	}
	struct chart *chart = with_classes
	                              ? draw_class_counts(reporting, section, "matters_by_band", title, plan.table)
	                              : draw_signs(reporting, section, title, plan.table);
	chart->alternative = in_words(annual);
}
