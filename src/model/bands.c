/* SPDX-License-Identifier: EUPL-1.2 */
#include "bands.h"

#include <string.h>

#include "arena.h"
#include "policy.h"

const struct bands *bands_of_policy(struct arena *memory, const struct policy *policy)
{
	struct bands *bands = ARENA_NEW(memory, struct bands);
	for (size_t i = 0; i < policy->age_bands_count && i < BANDS_MAX; i++) {
		const struct band *band = &policy->age_bands[i];
		bands->code[i] = band->code == NULL ? "" : band->code;
		bands->from[i] = (int)band->from.number;
		bands->to[i] = band->to.given ? (int)band->to.number : AGE_OPEN;
		bands->life_stage_months[i] = (int)band->life_stage_months.number;
		if (band->child == FLAG_YES)
			bands->children |= band_bit(i);
		bands->count++;
	}
	return bands;
}

int band_of_code(const struct bands *bands, const char *code)
{
	for (size_t i = 0; i < bands->count; i++)
		if (strcmp(bands->code[i], code) == 0)
			return (int)i;
	return -1;
}

const char *band_label(const struct bands *bands, size_t band, enum language language)
{
	int word = word_of_code(&words_band_label, bands->code[band]);
	return word == 0 ? bands->code[band] : word_label(&words_band_label, word, language);
}
