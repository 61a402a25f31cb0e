/* SPDX-License-Identifier: EUPL-1.2 */
/* Where harm piles up, as a picture: areas down, age bands across, the number of decisions in each. */
#include "arena.h"
#include "cumulative_parts.h"

enum { AREAS_DRAWN = 40, PLACES_NAMED = 3 };

static const char *area_name(const struct cumulative *report, const struct stacked_place *place)
{
	return population_area_name(report->made->input->population, place->area);
}

static size_t count_of(const struct stacked_place *place)
{
	return place->tally.of[TALLY_DECISIONS];
}

static bool is_of_children(const struct cumulative *report, size_t band)
{
	return (report->reporting.bands->children & band_bit(band)) != 0;
}

static void put_area(const struct cumulative *report, struct table_plan *plan, size_t start, size_t end)
{
	const struct stacked_place *places = report->made->places;
	plan_row(plan);
	put(plan, value_text(area_name(report, &places[start])));
	for (size_t band = 0; band < report->reporting.bands->count; band++) {
		size_t at = start;
		while (at < end && places[at].band != band)
			at++;
		if (!is_of_children(report, band))
			continue;
		put(plan, value_count(at == end ? 0 : (int64_t)count_of(&places[at])));
		if (report->made->has_classes)
			put(plan, at == end ? value_word("none", "–") : worst_value(report, &places[at].tally));
	}
}

static void plan_band(const struct cumulative *report, struct table_plan *plan, size_t band)
{
	const struct reporting *reporting = &report->reporting;
	const char *code = reporting->bands->code[band], *name = band_label(reporting->bands, band, reporting->language);
	plan_column(plan, code, name, VALUE_COUNT);
	if (report->made->has_classes)
		plan_column(plan, arena_printf(reporting->memory, "%s_worst", code),
		            arena_printf(reporting->memory, "%s, %s", name, phrase(reporting, PHRASE_WORST_NEGATIVE)),
		            VALUE_WORD);
}

static const struct table *table_of_places(const struct cumulative *report, struct section *section)
{
	const struct cumulation *made = report->made;
	const struct bands *bands = report->reporting.bands;
	struct table_plan plan = plan_table(&report->reporting);
	plan_phrase(&plan, "area", PHRASE_CUMUL_AREA, VALUE_TEXT);
	for (size_t band = 0; band < bands->count; band++)
		if (is_of_children(report, band))
			plan_band(report, &plan, band);
	plan_begin(&plan, section, FOR_ALL, made->has_classes ? "places_by_band" : "places_by_band_verbal", PHRASE_NONE,
	           label(&report->reporting, PHRASE_CUMUL_COUNT_NEGATIVE));
	for (size_t start = 0, end; start < made->place_count && plan.table->row_count < AREAS_DRAWN; start = end) {
		for (end = start; end < made->place_count && made->places[end].area == made->places[start].area;)
			end++;
		put_area(report, &plan, start, end);
	}
	return plan.table;
}

/* ---- In words ---- */

static size_t largest_count(const struct cumulation *made)
{
	size_t most = 0;
	for (size_t i = 0; i < made->place_count; i++)
		if (count_of(&made->places[i]) > most)
			most = count_of(&made->places[i]);
	return most;
}

/* "Ahtisalmi: 0–6-vuotiaat ja Selnäs: 7–12-vuotiaat"; "" when there are more than a reader wants named. */
static const char *places_with(const struct cumulative *report, size_t count)
{
	const struct reporting *reporting = &report->reporting;
	const char *names[PLACES_NAMED];
	size_t found = 0;
	for (size_t i = 0; i < report->made->place_count; i++) {
		const struct stacked_place *place = &report->made->places[i];
		if (count_of(place) != count)
			continue;
		if (found == PLACES_NAMED)
			return "";
		names[found++] = arena_printf(reporting->memory, "%s: %s", area_name(report, place),
		                              band_label(reporting->bands, place->band, reporting->language));
	}
	return joined(reporting, names, found);
}

const char *cumulative_places_in_words(const struct cumulative *report)
{
	const struct reporting *reporting = &report->reporting;
	size_t most = largest_count(report->made);
	const char *places = places_with(report, most);
	const struct argument arguments[] = {
		{ "count", text_same(arena_printf(reporting->memory, "%zu", most)) },
		{ "places", text_same(places) },
	};
	enum phrase pattern = places[0] == '\0' ? PHRASE_CHART_PLACES_MOST : PHRASE_CHART_PLACES_WHERE;
	return text_fill(reporting->memory, phrase(reporting, pattern), reporting->language, arguments, 2);
}

void cumulative_heat_map(const struct cumulative *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	const struct table *table = table_of_places(report, section);
	struct block *block = section->last;
	bool has_classes = report->made->has_classes;
	struct chart *chart = section_chart(reporting->doc, section, CHART_HEAT_MAP, "places",
	                                    phrase(reporting, PHRASE_CHART_PLACES), table, 0);
	chart->alternative = cumulative_places_in_words(report);
	for (size_t column = 1; column < table->column_count; column += has_classes ? 2 : 1) {
		chart_series(chart, column, SERIES_LEFT);
		if (has_classes)
			chart_words(chart, column + 1);
	}
	block->audience = FOR_DATA; /* people read the same numbers in the table that follows */
}
