/* SPDX-License-Identifier: EUPL-1.2 */
#include "matrix.h"

#include "affected.h"
#include "arena.h"
#include "classes.h"

static bool has_clients(const struct service *service, size_t band)
{
	const struct band_count *count = &service->clients.of[band];
	return count->given && !count->unknown && count->high > 0;
}

enum reach service_reaches(const struct service *service, const struct bands *bands, size_t band)
{
	if (!service || service->impact == IMPACT_TYPE_NONE || service->impact == IMPACT_TYPE_UNSET)
		return REACH_NONE;
	uint32_t reached = service->age_bands.bits;
	if (service->impact == IMPACT_TYPE_DIRECT)
		return (reached & band_bit(band)) || has_clients(service, band) ? REACH_DIRECT : REACH_NONE;
	if (!reached)
		reached = bands->children;
	if (!(reached & band_bit(band)))
		return REACH_NONE;
	return service->impact == IMPACT_TYPE_INDIRECT ? REACH_INDIRECT : REACH_COMMUNAL;
}

static bool covers(const struct impact *impact, const struct service *service, size_t band)
{
	if (!service || !(impact->age_bands.bits & band_bit(band)))
		return false;
	for (size_t i = 0; i < impact->caused_by_count; i++)
		if (impact->caused_by[i] == service)
			return true;
	return false;
}

/* The rows of an option that pass a sieve. */
struct sieve {
	const struct service *service; /* NULL: any */
	uint32_t bands;
	enum direction direction; /* 0: any */
};

static bool passes(const struct impact *impact, const struct sieve *sieve, const struct bands *bands)
{
	if (!(impact->age_bands.bits & sieve->bands))
		return false;
	if (sieve->direction && impact->direction != sieve->direction)
		return false;
	if (!sieve->service)
		return true;
	for (size_t band = 0; band < bands->count; band++)
		if ((sieve->bands & band_bit(band)) && covers(impact, sieve->service, band))
			return true;
	return false;
}

static const struct formula worst_negative = {
	"option/worst-negative",
	TEXT("Vakavin kielteinen jäännösluokka", "Allvarligaste negativa kvarstående klass",
	     "Worst negative residual class"),
	"lva method 3",
};
static const struct formula best_positive = {
	"option/best-positive",
	TEXT("Suurin myönteinen jäännösluokka", "Största positiva kvarstående klass", "Best positive residual class"),
	"lva method 3",
};

/* The highest class of the rows; beside a `?` the known one counts, and all `?` is unknown. */
static const struct figure *highest(struct arena *memory, const struct option_result *option,
                                    const struct sieve *sieve, const struct bands *bands)
{
	const struct formula *how = sieve->direction == DIRECTION_NEGATIVE ? &worst_negative : &best_positive;
	struct figures from = { .memory = memory };
	int best = -1;
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *row = &option->impacts[i];
		if (!row->residual || !passes(row->impact, sieve, bands))
			continue;
		figures_add(&from, row->residual);
		if (class_of(row->residual) > best)
			best = class_of(row->residual);
	}
	if (!from.count)
		return NULL;
	if (best < 0)
		return figure_unknown(memory, how, FIGURE_CLASS, from.items[0]->why, from.items, from.count);
	return figure_made(memory, how, FIGURE_CLASS, best, from.items, from.count);
}

/* The worst negative or best positive residual class of the rows in the bands; NULL: there is no such row. */
static const struct figure *worst(struct arena *memory, const struct option_result *option, enum direction direction,
                                  uint32_t bands)
{
	struct bands none = { .count = 0 };
	return highest(memory, option, &(struct sieve){ .bands = bands, .direction = direction }, &none);
}

/* ---- Cells ---- */

/* What the rows of a cell say when none of them gives a class; nothing when classes are switched off and each row has
 * its direction. */
static enum nothing said_instead(const struct option_result *option, const struct service *service, size_t band)
{
	bool unknown = false, none = false, in_words = false;
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact *impact = option->impacts[i].impact;
		if (!covers(impact, service, band))
			continue;
		if (!impact_is_felt(impact))
			none = true;
		else if (option->impacts[i].residual != NULL || impact->direction == DIRECTION_UNKNOWN)
			unknown = true;
		else
			in_words = true;
	}
	if (unknown || in_words)
		return unknown ? NOTHING_UNKNOWN : NOTHING_UNSET;
	return none ? NOTHING_NONE : NOTHING_NOT_ASSESSED;
}

static size_t unknown_rows(const struct option_result *option, const struct service *service, size_t band)
{
	size_t count = 0;
	for (size_t i = 0; i < option->impact_count; i++)
		if (covers(option->impacts[i].impact, service, band) && class_of(option->impacts[i].residual) < 0)
			count++;
	return count;
}

/* Without classes a cell says no more than the directions of its rows. */
static void say_directions(struct cell *cell, const struct option_result *option, const struct service *service)
{
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact *impact = option->impacts[i].impact;
		if (option->impacts[i].residual != NULL || !covers(impact, service, cell->band))
			continue;
		cell->said_negative = cell->said_negative || impact->direction == DIRECTION_NEGATIVE;
		cell->said_positive = cell->said_positive || impact->direction == DIRECTION_POSITIVE;
	}
}

static bool is_classed(const struct figure *figure)
{
	return figure && figure->known;
}

static struct cell cell_of(struct arena *memory, const struct option_result *option, const struct change *change,
                           const struct bands *bands, size_t band)
{
	const struct service *service = change->linked;
	struct sieve sieve = { .service = service, .bands = band_bit(band), .direction = DIRECTION_NEGATIVE };
	struct cell cell = { .change = change, .band = band, .reach = service_reaches(service, bands, band) };
	enum nothing instead = said_instead(option, service, band);
	if (service && instead != NOTHING_NOT_ASSESSED) {
		cell.worst_negative = highest(memory, option, &sieve, bands);
		sieve.direction = DIRECTION_POSITIVE;
		cell.best_positive = highest(memory, option, &sieve, bands);
	}
	cell.unknowns = unknown_rows(option, service, band);
	say_directions(&cell, option, service);
	if (!is_classed(cell.worst_negative) && !is_classed(cell.best_positive))
		cell.nothing = instead;
	cell.contradiction =
	        cell.reach != REACH_NONE && instead == NOTHING_NOT_ASSESSED && (bands->children & band_bit(band));
	return cell;
}

void matrix_build(struct arena *memory, struct option_result *option, const struct bands *bands)
{
	size_t changes = option->option->changes ? option->option->changes_count : 0;
	option->cells = ARENA_ARRAY(memory, struct cell, changes * bands->count);
	for (size_t i = 0; i < changes; i++)
		for (size_t band = 0; band < bands->count; band++) {
			struct cell cell = cell_of(memory, option, &option->option->changes[i], bands, band);
			if (cell.reach != REACH_NONE || cell.nothing != NOTHING_NOT_ASSESSED)
				option->cells[option->cell_count++] = cell;
		}
}

/* ---- The option as a whole ---- */

static const struct formula unknown_count = {
	"option/unknowns",
	TEXT("Luokittelematta jääneet vaikutukset", "Konsekvenser som inte kunde klassificeras",
	     "Impacts without a class"),
	"lva method 3",
};
static const struct formula verdict_formula = {
	"option/verdict",
	TEXT("Kokonaisarvio", "Helhetsbedömning", "Verdict"),
	"lva method 3, 10",
};

static const struct figure *count_unknowns(struct arena *memory, const struct option_result *option)
{
	struct figures from = { .memory = memory };
	for (size_t i = 0; i < option->impact_count; i++)
		if (class_of(option->impacts[i].residual) < 0)
			figures_add(&from, option->impacts[i].residual);
	return figure_made(memory, &unknown_count, FIGURE_COUNT, (int64_t)from.count, from.items, from.count);
}

static size_t rows_with(const struct option_result *option, bool (*holds)(const struct impact_result *))
{
	size_t count = 0;
	for (size_t i = 0; i < option->impact_count; i++)
		if (holds(&option->impacts[i]))
			count++;
	return count;
}

static bool row_is_none(const struct impact_result *row)
{
	return row->impact->direction == DIRECTION_NONE;
}

static bool row_is_felt(const struct impact_result *row)
{
	return impact_is_felt(row->impact);
}

static enum verdict verdict_of(const struct option_result *option)
{
	size_t unknowns = (size_t)option->unknowns->number;
	int negative = class_of(option->worst_negative), positive = class_of(option->best_positive);
	if (rows_with(option, row_is_none) == option->impact_count)
		return VERDICT_NO_IMPACT;
	if (unknowns && unknowns == rows_with(option, row_is_felt))
		return VERDICT_CANNOT_BE_GIVEN;
	if (positive >= 2 && negative >= 2)
		return VERDICT_CONFLICTING;
	if (positive >= 2)
		return VERDICT_POSITIVE;
	return negative >= 2 ? VERDICT_NEGATIVE : VERDICT_NEUTRAL;
}

static const struct figure *make_verdict(struct arena *memory, const struct option_result *option)
{
	struct figures from = { .memory = memory };
	if (!option->impact_count || !option->impacts[0].residual)
		return NULL;
	if (option->worst_negative)
		figures_add(&from, option->worst_negative);
	if (option->best_positive)
		figures_add(&from, option->best_positive);
	figures_add(&from, option->unknowns);
	for (size_t i = 0; i < option->impact_count; i++)
		if (!row_is_felt(&option->impacts[i]))
			figures_add(&from, option->impacts[i].residual);
	return figure_made_word(memory, &verdict_formula, &words_verdict, (int)verdict_of(option), from.items,
	                        from.count);
}

void matrix_summarise(struct arena *memory, struct option_result *option, const struct bands *bands)
{
	option->worst_negative = worst(memory, option, DIRECTION_NEGATIVE, UINT32_MAX);
	option->best_positive = worst(memory, option, DIRECTION_POSITIVE, UINT32_MAX);
	option->unknowns = count_unknowns(memory, option);
	option->verdict = make_verdict(memory, option);
	for (size_t band = 0; band < bands->count; band++) {
		option->band_negative[band] = worst(memory, option, DIRECTION_NEGATIVE, band_bit(band));
		option->band_positive[band] = worst(memory, option, DIRECTION_POSITIVE, band_bit(band));
	}
}
