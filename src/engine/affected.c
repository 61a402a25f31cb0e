/* SPDX-License-Identifier: EUPL-1.2 */
#include "affected.h"

#include "arena.h"
#include "commitments.h"

static bool is_counted(const struct band_count *count)
{
	return count->given && !count->unknown;
}

struct affected affected_children(const struct impact *impact, const struct bands *bands)
{
	struct affected sum = { .complete = !impact->affected.unknown };
	for (size_t band = 0; band < bands->count; band++) {
		const struct band_count *count = &impact->affected.of[band];
		if (!(bands->children & band_bit(band)))
			continue;
		if (!is_counted(count)) {
			if (count->given || (impact->age_bands.bits & band_bit(band)))
				sum.complete = false;
			continue;
		}
		if (!add_fits(sum.low, count->low, &sum.low) || !add_fits(sum.high, count->high, &sum.high))
			sum.complete = false;
	}
	return sum;
}

static const struct formula children_affected = {
	"impact/children",
	TEXT("Vaikutuksen piirissä olevat lapset enintään", "Högsta antal barn som berörs",
	     "Children affected, at most"),
	"lva method 2",
};

static void add_counts(struct figures *from, const struct impact *impact, const struct bands *bands)
{
	for (size_t band = 0; band < bands->count; band++)
		if ((bands->children & band_bit(band)) && is_counted(&impact->affected.of[band]))
			figures_add(from,
			            figure_read_item(from->memory, impact->affected.of[band].node,
			                             record_field(&record_impact, KEY_AFFECTED), FIGURE_CHILDREN,
			                             impact->affected.of[band].high, band_text(bands, band)));
}

const struct figure *affected_figure(struct arena *memory, const struct impact *impact, const struct bands *bands)
{
	struct figures from = { .memory = memory };
	struct affected sum = affected_children(impact, bands);
	if (!impact_is_felt(impact))
		return figure_missing(memory, impact, &record_impact, KEY_AFFECTED, NOTHING_NONE,
		                      (struct text){ { 0 } });
	add_counts(&from, impact, bands);
	if (sum.complete)
		return figure_made(memory, &children_affected, FIGURE_CHILDREN, sum.high, from.items, from.count);
	enum nothing which = impact->affected.unknown || from.count ? NOTHING_UNKNOWN : NOTHING_NOT_ASSESSED;
	figures_add(&from,
	            figure_missing(memory, impact, &record_impact, KEY_AFFECTED, which, impact->unknown_because));
	return figure_unknown(memory, &children_affected, FIGURE_CHILDREN, from.items[from.count - 1]->why,
	                      from.items, from.count);
}

static bool areas_given(const struct areas *areas)
{
	return areas->whole || areas->count || areas->node;
}

struct area_set impact_areas(struct arena *memory, const struct impact *impact, const struct decision *decision,
                             const struct population *population)
{
	return population_areas(memory, population,
	                        areas_given(&impact->areas) ? &impact->areas : &decision->areas);
}

struct text band_text(const struct bands *bands, size_t band)
{
	return (struct text)TEXT(band_label(bands, band, FI), band_label(bands, band, SV),
	                         band_label(bands, band, EN));
}

const char *band_years(struct arena *memory, const struct bands *bands, size_t band)
{
	if (bands->to[band] >= AGE_OPEN)
		return arena_printf(memory, "%d+", bands->from[band]);
	return arena_printf(memory, "%d–%d", bands->from[band], bands->to[band]);
}

struct date effect_date(const struct decision *decision)
{
	return date_given(decision->effective) ? decision->effective : decision->meeting;
}

struct date assessment_date(const struct decision *decision)
{
	const struct preparation *preparation = decision->preparation;
	if (preparation != NULL && date_given(preparation->assessment_ready))
		return preparation->assessment_ready;
	return decision->screening == NULL ? (struct date){ 0 } : decision->screening->date;
}

struct date resolution_date(const struct decision *decision)
{
	return decision_stands(decision) ? decision->resolution->date : (struct date){ 0 };
}
