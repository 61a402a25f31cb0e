/* SPDX-License-Identifier: EUPL-1.2 */
#include "life_stage.h"

#include <string.h>

/* The shortest life stage among the child bands of the row, or bands->count when none has an end. */
static size_t shortest_stage(const struct impact *impact, const struct bands *bands)
{
	size_t best = bands->count;
	for (size_t band = 0; band < bands->count; band++) {
		bool counts = (impact->age_bands.bits & bands->children & band_bit(band)) &&
		              bands->life_stage_months[band] > 0;
		if (counts &&
		    (best == bands->count || bands->life_stage_months[band] < bands->life_stage_months[best]))
			best = band;
	}
	return best;
}

/* What recurs is not compared with a life stage. */
static enum trigger_answer lasts_a_stage(const struct impact *impact, const struct bands *bands, size_t band)
{
	if (band == bands->count)
		return TRIGGER_ANSWER_NO;
	if (!impact->duration.given || impact->duration.word == DURATION_WORD_UNKNOWN)
		return TRIGGER_ANSWER_UNKNOWN;
	if (impact->duration.word == DURATION_WORD_PERMANENT)
		return TRIGGER_ANSWER_YES;
	if (impact->duration.word == DURATION_WORD_RECURRING)
		return TRIGGER_ANSWER_NO;
	return impact->duration.months >= bands->life_stage_months[band] ? TRIGGER_ANSWER_YES : TRIGGER_ANSWER_NO;
}

static const struct figure *read_duration(struct arena *memory, const struct impact *impact)
{
	const struct duration *duration = &impact->duration;
	if (!duration->given || duration->word == DURATION_WORD_UNKNOWN)
		return figure_missing(memory, impact, &record_impact, KEY_DURATION,
		                      duration->given ? NOTHING_UNKNOWN : NOTHING_NOT_ASSESSED,
		                      impact->unknown_because);
	if (duration->word)
		return figure_read_word(memory, impact, &record_impact, KEY_DURATION, &words_duration_word,
		                        (int)duration->word);
	return figure_read(memory, impact, &record_impact, KEY_DURATION, FIGURE_MONTHS, duration->months);
}

static bool reversibility_known(const struct impact *impact)
{
	return impact->reversibility != REVERSIBILITY_UNSET && impact->reversibility != REVERSIBILITY_UNKNOWN;
}

static const struct figure *read_reversibility(struct arena *memory, const struct impact *impact)
{
	if (reversibility_known(impact))
		return figure_read_word(memory, impact, &record_impact, KEY_REVERSIBILITY, &words_reversibility,
		                        (int)impact->reversibility);
	return figure_missing(memory, impact, &record_impact, KEY_REVERSIBILITY,
	                      impact->reversibility ? NOTHING_UNKNOWN : NOTHING_NOT_ASSESSED,
	                      impact->unknown_because);
}

/* The row of the policy that a life stage stands in. */
static const struct figure *read_stage(struct arena *memory, const struct surroundings *against, size_t band)
{
	const struct policy *policy = against->policy;
	const struct band *row = NULL;
	for (size_t i = 0; i < policy->age_bands_count; i++)
		if (strcmp(policy->age_bands[i].code, against->bands->code[band]) == 0)
			row = &policy->age_bands[i];
	return figure_read(memory, row, &record_band, KEY_LIFE_STAGE_MONTHS, FIGURE_MONTHS,
	                   against->bands->life_stage_months[band]);
}

static enum trigger_answer either(enum trigger_answer stage, const struct impact *impact)
{
	if (stage == TRIGGER_ANSWER_YES || impact->reversibility == REVERSIBILITY_IRREVERSIBLE)
		return TRIGGER_ANSWER_YES;
	return reversibility_known(impact) ? stage : TRIGGER_ANSWER_UNKNOWN;
}

struct lasting lasting_of(struct arena *memory, const struct impact *impact, const struct surroundings *against)
{
	struct lasting lasting = { .irreversible = impact->reversibility == REVERSIBILITY_IRREVERSIBLE };
	lasting.band = shortest_stage(impact, against->bands);
	enum trigger_answer stage = lasts_a_stage(impact, against->bands, lasting.band);
	lasting.answer = either(stage, impact);
	lasting.from[lasting.from_count++] = read_reversibility(memory, impact);
	if (lasting.band < against->bands->count) {
		lasting.from[lasting.from_count++] = read_duration(memory, impact);
		lasting.from[lasting.from_count++] = read_stage(memory, against, lasting.band);
	}
	if (lasting.answer == TRIGGER_ANSWER_UNKNOWN)
		lasting.why =
		        stage == TRIGGER_ANSWER_UNKNOWN
		                ? (struct text)TEXT("kesto ei ole tiedossa", "varaktigheten är inte känd",
		                                    "the duration is not known")
		                : (struct text)TEXT("palautuvuus ei ole tiedossa", "reversibiliteten är inte känd",
		                                    "the reversibility is not known");
	return lasting;
}
