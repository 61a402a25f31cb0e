/* SPDX-License-Identifier: EUPL-1.2 */
#include "keep_more.h"

#include <string.h>

#include "arena.h"
#include "incidence.h"
#include "keep_decision.h"
#include "privacy.h"
#include "tells_clients.h"

static struct text keep_text(struct kept_strings *strings, const struct text *text)
{
	struct text kept;
	for (int language = 0; language < LANGUAGES; language++)
		kept.in[language] = keep_string(strings, text->in[language]);
	return kept;
}

/* ---- How many children ---- */

static bool is_counted(const struct band_counts *counts, size_t band)
{
	return !counts->unknown && counts->of[band].given && !counts->of[band].unknown;
}

/* The counts of one row are shown beside each other elsewhere, so what hides one hides its companion here too. */
static void hide_counts(const struct band_counts *counts, const struct surroundings *against, bool hidden[BANDS_MAX])
{
	int64_t high[BANDS_MAX], limit = against->policy->limits->small_count.number;
	bool hide_total = false;
	for (size_t band = 0; band < against->bands->count; band++)
		high[band] = is_counted(counts, band) && (against->bands->children & band_bit(band)) ? counts->of[band].high : -1;
	privacy_suppress(limit, high, against->bands->count, hidden, &hide_total);
	for (size_t band = 0; band < against->bands->count; band++)
		hidden[band] = hidden[band] ||
		               (is_counted(counts, band) && privacy_is_small(limit, counts->of[band].low)) ||
		               (is_counted(counts, band) && privacy_is_small(limit, counts->of[band].high));
}

static uint32_t narrow(int64_t count)
{
	return count > UINT32_MAX ? UINT32_MAX : (uint32_t)count;
}

static size_t add_counts(const struct band_counts *counts, const struct surroundings *against, size_t row,
                         struct count_fact *to)
{
	bool hidden[BANDS_MAX] = { false };
	size_t added = 0;
	hide_counts(counts, against, hidden);
	for (size_t band = 0; band < against->bands->count; band++) {
		const struct band_count *count = &counts->of[band];
		if (!is_counted(counts, band))
			continue;
		struct where at = count->node == NULL ? (struct where){ 0 } : count->node->at;
		to[added++] = (struct count_fact){
			.low = narrow(count->low), .high = narrow(count->high), .line = at.line,
			.row = (uint16_t)row, .column = at.column > UINT16_MAX ? UINT16_MAX : (uint16_t)at.column,
			.band = (uint8_t)band, .hidden = hidden[band],
		};
	}
	return added;
}

static size_t count_counts(const struct option_result *chosen, const struct bands *bands)
{
	size_t count = 0;
	for (size_t i = 0; i < chosen->impact_count; i++)
		for (size_t band = 0; is_kept_row(chosen->impacts[i].impact) && band < bands->count; band++)
			count += is_counted(&chosen->impacts[i].impact->affected, band);
	return count;
}

static void gather_counts(struct arena *memory, const struct assessment *assessment,
                          const struct decision_fact *fact, struct decision_more *more)
{
	const struct option_result *chosen = assessment_chosen(assessment);
	size_t row = 0, count = count_counts(chosen, assessment->against->bands);
	if (count == 0)
		return;
	struct count_fact *counts = ARENA_ARRAY(memory, struct count_fact, count);
	for (size_t i = 0; i < chosen->impact_count && row < fact->row_count; i++)
		if (is_kept_row(chosen->impacts[i].impact))
			more->count_count += add_counts(&chosen->impacts[i].impact->affected, assessment->against, row++,
			                                counts + more->count_count);
	more->counts = counts;
}

/* ---- Euros ---- */

static void keep_net(struct arena *scratch, const struct option_result *chosen, int64_t small_count,
                     struct decision_more *more)
{
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct figure *net = chosen->incidence[level].net;
		more->net[level].known = net != NULL && net->known;
		more->net[level].cents = more->net[level].known ? net->number : 0;
		more->net[level].tells = more->net[level].known && tells_clients(scratch, small_count, net);
	}
}

static void keep_bands(struct arena *memory, struct arena *scratch, const struct assessment *assessment,
                       struct decision_more *more)
{
	int64_t by_band[BANDS_MAX] = { 0 };
	size_t count = assessment->against->bands->count;
	if (cuts_by_band(scratch, assessment_chosen(assessment)->option, assessment->against,
	                 BUDGET_LEVEL_DIRECT_INDIRECT, by_band, &more->bands_tell)) {
		int64_t *kept = ARENA_ARRAY(memory, int64_t, BANDS_MAX);
		memcpy(kept, by_band, count * sizeof *kept);
		more->cuts_of_band = kept;
	}
}

/* ---- What measures lean on elsewhere ---- */

static void keep_others(struct kept_strings *strings, const struct decision *decision, struct decision_more *more)
{
	size_t count = 0;
	for (size_t i = 0; i < decision->measures_count; i++)
		count += text_given(&decision->measures[i].relies_on_other);
	if (count == 0)
		return;
	struct other_reliance *others = ARENA_ARRAY(strings->memory, struct other_reliance, count);
	for (size_t i = 0; i < decision->measures_count; i++) {
		const struct measure *measure = &decision->measures[i];
		if (text_given(&measure->relies_on_other))
			others[more->other_count++] = (struct other_reliance){
				.measure = keep_string(strings, measure->id),
				.at = keep_place(strings, field_where(measure, KEY_RELIES_ON_OTHER)),
				.text = keep_text(strings, &measure->relies_on_other),
			};
	}
	more->others = others;
}

const struct decision_more *keep_more(struct kept_strings *strings, const struct assessment *assessment,
                                      const struct decision_fact *fact)
{
	const struct option_result *chosen = assessment_chosen(assessment);
	struct decision_more *more = ARENA_NEW(strings->memory, struct decision_more);
	more->title = keep_text(strings, &assessment->decision->title);
	keep_others(strings, assessment->decision, more);
	if (chosen == NULL)
		return more;
	gather_counts(strings->memory, assessment, fact, more);
	if (chosen->option->changes_count == 0)
		return more;
	struct arena *scratch = arena_new();
	keep_net(scratch, chosen, assessment->against->policy->limits->small_count.number, more);
	if (fact->cuts != NULL)
		keep_bands(strings->memory, scratch, assessment, more);
	arena_free(scratch);
	return more;
}
