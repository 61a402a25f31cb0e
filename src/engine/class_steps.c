/* SPDX-License-Identifier: EUPL-1.2 */
#include "class_steps.h"

#include "affected.h"
#include "arena.h"

static void add(struct class_steps *steps, enum language language, const char *step)
{
	const char *before = steps->in[language];
	steps->in[language] = before ? arena_printf(steps->memory, "%s; %s", before, step) : step;
}

static void add_all(struct class_steps *steps, const char *fi, const char *sv, const char *en)
{
	add(steps, FI, fi);
	add(steps, SV, sv);
	add(steps, EN, en);
}

/* "+1 → 3", with a true minus sign. */
static const char *moved(struct arena *memory, int by, int to)
{
	return arena_printf(memory, "%s%d → %d", by < 0 ? "−" : "+", by < 0 ? -by : by, to);
}

static const char *sensitivity_of(const struct impact *impact, enum language language)
{
	return word_label(&words_sensitivity, (int)impact->sensitivity->level, language);
}

static const char *magnitude_of(const struct impact *impact, enum language language)
{
	return word_label(&words_magnitude, (int)impact->magnitude, language);
}

void step_table(struct class_steps *steps, const struct impact *impact, int to)
{
	if (steps->memory == NULL)
		return;
	struct arena *memory = steps->memory;
	add_all(steps,
	        arena_printf(memory, "herkkyys %s × suuruus %s → %d", sensitivity_of(impact, FI),
	                     magnitude_of(impact, FI), to),
	        arena_printf(memory, "känslighet %s × storlek %s → %d", sensitivity_of(impact, SV),
	                     magnitude_of(impact, SV), to),
	        arena_printf(memory, "sensitivity %s × magnitude %s → %d", sensitivity_of(impact, EN),
	                     magnitude_of(impact, EN), to));
}

void step_direction(struct class_steps *steps, const struct impact *impact)
{
	if (steps->memory == NULL)
		return;
	for (enum language language = FI; language < LANGUAGES; language++)
		add(steps, language,
		    arena_printf(steps->memory, "%s → 0",
		                 word_label(&words_direction, (int)impact->direction, language)));
}

/* "36 kk", or the word for what has no number of months. */
static const char *duration_in(struct arena *memory, const struct impact *impact, enum language language,
                               const char *months)
{
	if (impact->duration.word)
		return word_label(&words_duration_word, (int)impact->duration.word, language);
	return arena_printf(memory, "%d %s", (int)impact->duration.months, months);
}

void step_lasting(struct class_steps *steps, const struct impact *impact, const struct bands *bands, size_t band,
                  int by, int to)
{
	if (steps->memory == NULL)
		return;
	struct arena *memory = steps->memory;
	const char *years = band_years(memory, bands, band), *end = moved(memory, by, to);
	int stage = bands->life_stage_months[band];
	add_all(steps,
	        arena_printf(memory, "kesto %s ≥ elämänvaihe %s (%d kk) %s", duration_in(memory, impact, FI, "kk"),
	                     years, stage, end),
	        arena_printf(memory, "varaktighet %s ≥ livsskede %s (%d mån) %s",
	                     duration_in(memory, impact, SV, "mån"), years, stage, end),
	        arena_printf(memory, "duration %s ≥ life stage %s (%d mo) %s",
	                     duration_in(memory, impact, EN, "mo"), years, stage, end));
}

void step_irreversible(struct class_steps *steps, int by, int to)
{
	if (steps->memory == NULL)
		return;
	const char *end = moved(steps->memory, by, to);
	add_all(steps, arena_printf(steps->memory, "palautumaton %s", end),
	        arena_printf(steps->memory, "irreversibel %s", end),
	        arena_printf(steps->memory, "irreversible %s", end));
}

void step_unlikely(struct class_steps *steps, int by, int to)
{
	if (steps->memory == NULL)
		return;
	const char *end = moved(steps->memory, by, to);
	add_all(steps, arena_printf(steps->memory, "epätodennäköinen ja palautuva %s", end),
	        arena_printf(steps->memory, "osannolik och reversibel %s", end),
	        arena_printf(steps->memory, "unlikely and reversible %s", end));
}

/* The last step; what it leaves is the residual class. */
void step_measure(struct class_steps *steps, const struct measure *measure, int by, int to)
{
	if (steps->memory == NULL)
		return;
	static const struct text name = TEXT("toimenpide", "åtgärd", "measure");
	static const struct text left = TEXT("", "", "residual ");
	const char *sign = by < 0 ? "−" : "+";
	for (enum language language = FI; language < LANGUAGES; language++)
		add(steps, language,
		    arena_printf(steps->memory, "%s %s %s %s%d → %s%d", name.in[language],
		                 measure->id ? measure->id : "",
		                 word_label(&words_measure_status, (int)measure->status, language), sign,
		                 by < 0 ? -by : by, left.in[language], to));
}

void step_unknown(struct class_steps *steps, struct text why)
{
	if (steps->memory == NULL)
		return;
	for (enum language language = FI; language < LANGUAGES; language++)
		add(steps, language, arena_printf(steps->memory, "%s → ?", text_in(&why, language)));
}
