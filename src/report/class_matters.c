/* SPDX-License-Identifier: EUPL-1.2 */
#include "class_matters.h"

#include "arena.h"
#include "class_chart.h"

/* ---- By age band ---- */

static bool is_shown(const struct reporting *reporting, const struct class_counts *counts, size_t band)
{
	static const struct class_counts none;
	return (reporting->bands->children & band_bit(band)) != 0 || !class_counts_same(counts, &none);
}

void matters_by_band(const struct reporting *reporting, struct section *section, const struct class_counts *of_band)
{
	const struct bands *bands = reporting->bands;
	size_t harmful[BANDS_MAX], helpful[BANDS_MAX];
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_class_counts(&plan);
	plan_begin(&plan, section, FOR_ALL, "matters_by_band", PHRASE_NONE,
	           phrase(reporting, PHRASE_CHART_YEAR_BANDS_TABLE));
	for (size_t band = 0; band < bands->count; band++) {
		harmful[band] = class_counts_sum(of_band[band].negative);
		helpful[band] = class_counts_sum(of_band[band].positive);
		if (!is_shown(reporting, &of_band[band], band))
			continue;
		plan_row(&plan);
		put(&plan, value_text(band_label(bands, band, reporting->language)));
		put_class_counts(&plan, &of_band[band]);
	}
	draw_class_counts(reporting, section, "matters_by_band", phrase(reporting, PHRASE_CHART_YEAR_BANDS), plan.table)
	        ->alternative = matters_in_words(reporting, harmful, helpful);
}

static const char *spread_of(const struct reporting *reporting, const size_t *counts, enum phrase spreads,
                             enum phrase none)
{
	struct spread spread = { .count = 0 };
	for (size_t band = 0; band < reporting->bands->count; band++)
		spread_add(reporting, &spread, band, counts[band]);
	const struct argument bands = { "bands", text_same(joined(reporting, spread.items, spread.count)) };
	if (spread.count == 0)
		return phrase(reporting, none);
	return text_fill(reporting->memory, phrase(reporting, spreads), reporting->language, &bands, 1);
}

const char *matters_in_words(const struct reporting *reporting, const size_t *harmful, const size_t *helpful)
{
	return arena_printf(
	        reporting->memory, "%s %s %s",
	        spread_of(reporting, harmful, PHRASE_CHART_YEAR_HARMS, PHRASE_CHART_YEAR_NO_HARMS),
	        spread_of(reporting, helpful, PHRASE_CHART_YEAR_BENEFITS, PHRASE_CHART_YEAR_NO_BENEFITS),
	        phrase(reporting, PHRASE_CHART_YEAR_IN_MANY));
}

/* ---- By class ---- */

static void put_both(struct table_plan *plan, struct value name, size_t worst, size_t best)
{
	plan_row(plan);
	put(plan, name);
	put(plan, value_count((int64_t)worst));
	put(plan, value_count((int64_t)best));
}

const struct table *matters_by_class(const struct reporting *reporting, struct section *section, const size_t *of_worst,
                                     const size_t *of_best)
{
	static const enum significance_class order[] = {
		SIGNIFICANCE_CLASS_4, SIGNIFICANCE_CLASS_3,       SIGNIFICANCE_CLASS_2,
		SIGNIFICANCE_CLASS_1, SIGNIFICANCE_CLASS_UNKNOWN,
	};
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "class", PHRASE_ANNUAL_CLASS, VALUE_WORD);
	plan_phrase(&plan, "as_worst", PHRASE_ANNUAL_AS_WORST, VALUE_COUNT);
	plan_phrase(&plan, "as_best", PHRASE_ANNUAL_AS_BEST, VALUE_COUNT);
	plan_begin(&plan, section, FOR_ALL, "classes_of_matters", PHRASE_NONE,
	           phrase(reporting, PHRASE_ANNUAL_WORST_CLASSES));
	for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
		put_both(&plan, word_value(reporting, &words_significance_class, (int)order[i]), of_worst[order[i]],
		         of_best[order[i]]);
	put_both(&plan, phrase_value(reporting, "no-such-row", PHRASE_ANNUAL_NO_SUCH_ROW),
	         of_worst[SIGNIFICANCE_CLASS_UNSET], of_best[SIGNIFICANCE_CLASS_UNSET]);
	return plan.table;
}
