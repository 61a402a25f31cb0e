/* SPDX-License-Identifier: EUPL-1.2 */
/* Classes by band, area and domain: numbers of matters, never sums of classes. */
#include "annual_parts.h"
#include "arena.h"

/* ---- For readers: all areas together, a domain a row ---- */

static const struct year_cell *cell_at(const struct year *year, size_t band, int domain)
{
	for (size_t i = 0; i < year->places.count; i++) {
		const struct year_place *place = year->places.items[i];
		if (place->area != YEAR_EVERY_AREA)
			break;
		if (place->band == band && place->domain == domain)
			return place->cell;
	}
	return NULL;
}

static size_t matters_in(const struct year_cell *cell, enum year_sign sign)
{
	size_t matters = 0;
	for (int class = SIGNIFICANCE_CLASS_UNSET; cell != NULL && class < SIGNIFICANCE_CLASS_END; class++)
		matters += cell->with[sign][class];
	return matters;
}

/* "2 (3)": two matters, the highest class 3; "–" for none. */
static struct value cell_value(const struct annual *annual, const struct year_cell *cell, enum year_sign sign)
{
	size_t matters = matters_in(cell, sign);
	if (matters == 0)
		return value_text("–");
	for (int class = SIGNIFICANCE_CLASS_4; class >= SIGNIFICANCE_CLASS_1; class--)
		if (cell->with[sign][class] > 0)
			return value_text(arena_printf(annual->reporting.memory, "%zu (%s)", matters,
			                               word_code(&words_significance_class, class)));
	return value_text(arena_printf(annual->reporting.memory,
	                               cell->with[sign][SIGNIFICANCE_CLASS_UNKNOWN] > 0 ? "%zu (?)" : "%zu", matters));
}

static bool has_domain(const struct year *year, enum year_sign sign, int domain)
{
	for (size_t band = 0; band < year->against->bands->count; band++)
		if (matters_in(cell_at(year, band, domain), sign) > 0)
			return true;
	return false;
}

static void put_matrix(const struct annual *annual, struct section *section, enum year_sign sign, const char *key,
                       enum phrase caption)
{
	const struct reporting *reporting = &annual->reporting;
	const struct bands *bands = reporting->bands;
	struct table_plan plan = plan_table(reporting);
	plan_field(&plan, &record_impact, KEY_DOMAIN);
	for (size_t band = 0; band < bands->count; band++)
		plan_column(&plan, bands->code[band], band_label(bands, band, reporting->language), VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, key, PHRASE_NONE, phrase(reporting, caption));
	for (int domain = DOMAIN_UNSET + 1; domain < DOMAIN_END; domain++) {
		if (!has_domain(annual->year, sign, domain))
			continue;
		plan_row(&plan);
		put(&plan, word_value(reporting, &words_domain, domain));
		for (size_t band = 0; band < bands->count; band++)
			put(&plan, cell_value(annual, cell_at(annual->year, band, domain), sign));
	}
}

/* ---- For data: a row for each band, area and domain ---- */

static struct value area_value(const struct annual *annual, int area)
{
	const struct population *population = annual->year->against->population;
	if (area == YEAR_NO_AREA || population == NULL)
		return phrase_value(&annual->reporting, "not-by-area", PHRASE_NOT_GIVEN);
	return value_text(population_area_name(population, (size_t)area));
}

static const enum significance_class counted_classes[] = {
	SIGNIFICANCE_CLASS_1, SIGNIFICANCE_CLASS_2,       SIGNIFICANCE_CLASS_3,
	SIGNIFICANCE_CLASS_4, SIGNIFICANCE_CLASS_UNKNOWN,
};
enum { COUNTED_CLASSES = sizeof counted_classes / sizeof counted_classes[0] };

static void plan_classes(const struct annual *annual, struct table_plan *plan, const char *sign, enum phrase name)
{
	const struct reporting *reporting = &annual->reporting;
	plan_column(plan, sign, label(reporting, name), VALUE_COUNT);
	for (size_t i = 0; classes_in_use(annual->year->against->policy) && i < COUNTED_CLASSES; i++) {
		const char *code = word_code(&words_significance_class, (int)counted_classes[i]);
		bool unknown = counted_classes[i] == SIGNIFICANCE_CLASS_UNKNOWN;
		plan_column(plan, arena_printf(reporting->memory, "%s_%s", sign, unknown ? "unknown" : code),
		            arena_printf(reporting->memory, "%s, %s %s", label(reporting, name),
		                         phrase(reporting, PHRASE_ANNUAL_CLASS), code),
		            VALUE_COUNT);
	}
}

static void put_classes(const struct annual *annual, struct table_plan *plan, const struct year_cell *cell,
                        enum year_sign sign)
{
	put(plan, value_count((int64_t)matters_in(cell, sign)));
	for (size_t i = 0; classes_in_use(annual->year->against->policy) && i < COUNTED_CLASSES; i++)
		put(plan, value_count(cell->with[sign][counted_classes[i]]));
}

static void put_cells(const struct annual *annual, struct section *section)
{
	const struct reporting *reporting = &annual->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	plan_phrase(&plan, "area", PHRASE_ANNUAL_AREA, VALUE_TEXT);
	plan_field(&plan, &record_impact, KEY_DOMAIN);
	plan_classes(annual, &plan, "negative", PHRASE_ANNUAL_NEGATIVE);
	plan_classes(annual, &plan, "positive", PHRASE_ANNUAL_POSITIVE);
	const char *key = classes_in_use(annual->year->against->policy) ? "cells" : "cells_without_classes";
	plan_begin(&plan, section, FOR_DATA, key, PHRASE_SHEET_IMPACTS, "");
	for (size_t i = 0; i < annual->year->places.count; i++) {
		const struct year_place *place = annual->year->places.items[i];
		if (place->area == YEAR_EVERY_AREA)
			continue;
		plan_row(&plan);
		put(&plan, value_text(band_label(reporting->bands, place->band, reporting->language)));
		put(&plan, area_value(annual, place->area));
		put(&plan, word_value(reporting, &words_domain, place->domain));
		put_classes(annual, &plan, place->cell, YEAR_NEGATIVE);
		put_classes(annual, &plan, place->cell, YEAR_POSITIVE);
	}
}

void annual_classes(const struct annual *annual)
{
	struct section *section =
	        report_section(&annual->reporting, "annual_classes", PHRASE_ANNUAL_HEADING_CLASSES, 2);
	if (annual->year->places.count == 0)
		return;
	annual_bands(annual, section);
	section_front(section);
	put_matrix(annual, section, YEAR_NEGATIVE, "negative", PHRASE_ANNUAL_NEGATIVE_MATRIX);
	put_matrix(annual, section, YEAR_POSITIVE, "positive", PHRASE_ANNUAL_POSITIVE_MATRIX);
	section_paragraph(annual->reporting.doc, section, NULL, phrase(&annual->reporting, PHRASE_ANNUAL_MATRIX_LEGEND))
	        ->audience = FOR_READERS;
	put_cells(annual, section);
}
