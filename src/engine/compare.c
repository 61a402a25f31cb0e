/* SPDX-License-Identifier: EUPL-1.2 */
#include "compare.h"

#include "arena.h"
#include "classes.h"

/* A cell: a band, a group (0 for rows without groups) and a domain. */
struct cell_key {
	size_t band;
	int group;
	enum domain domain;
};

static bool has_group(const struct impact *impact, int group)
{
	for (size_t i = 0; i < impact->groups.count; i++)
		if (impact->groups.items[i] == group)
			return true;
	return group == 0 && impact->groups.count == 0;
}

/* The highest class of the option's rows of a direction in a cell; 0 is no such row, as is a class of 0. */
static int highest(const struct option_result *option, enum direction direction, struct cell_key cell)
{
	int most = 0;
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact *impact = option->impacts[i].impact;
		int class = class_of(option->impacts[i].residual);
		if (class > most && impact->direction == direction && impact->domain == cell.domain &&
		    (impact->age_bands.bits & band_bit(cell.band)) && has_group(impact, cell.group))
			most = class;
	}
	return most;
}

/* Whether no cell of a row exceeds what the other option has there. */
static bool row_is_matched(const struct impact_result *row, const struct option_result *other)
{
	const struct impact *impact = row->impact;
	int class = class_of(row->residual);
	size_t groups = impact->groups.count ? impact->groups.count : 1;
	for (size_t band = 0; band < BANDS_MAX; band++)
		for (size_t g = 0; (impact->age_bands.bits & band_bit(band)) && g < groups; g++) {
			int group = impact->groups.count ? impact->groups.items[g] : 0;
			if (class > highest(other, impact->direction, (struct cell_key){ band, group, impact->domain }))
				return false;
		}
	return true;
}

static bool rows_are_matched(const struct option_result *option, enum direction direction,
                             const struct option_result *other)
{
	for (size_t i = 0; i < option->impact_count; i++)
		if (option->impacts[i].impact->direction == direction && !row_is_matched(&option->impacts[i], other))
			return false;
	return true;
}

/* An option is compared when it was assessed and every row has its class. */
static bool is_comparable(const struct option_result *option)
{
	if (!option->impact_count)
		return false;
	for (size_t i = 0; i < option->impact_count; i++)
		if (!option->impacts[i].residual || !option->impacts[i].residual->known)
			return false;
	return true;
}

/* No harm of a is worse than b's in its cell, and no benefit of b better than a's. */
static bool is_at_least_as_good(const struct option_result *a, const struct option_result *b)
{
	return rows_are_matched(a, DIRECTION_NEGATIVE, b) && rows_are_matched(b, DIRECTION_POSITIVE, a);
}

static void add(struct assessment *to, struct dominance dominance)
{
	to->dominances[to->dominance_count++] = dominance;
}

static void compare_pair(struct assessment *to, const struct option_result *a, const struct option_result *b)
{
	bool better = is_at_least_as_good(a, b), worse = is_at_least_as_good(b, a);
	if (better)
		add(to, (struct dominance){ .better = a->option, .worse = b->option, .equal = worse });
	else if (worse)
		add(to, (struct dominance){ .better = b->option, .worse = a->option });
}

void compare_options(struct arena *memory, struct assessment *assessment)
{
	size_t count = assessment->option_count;
	const struct option_result *options = assessment->options;
	assessment->dominances = ARENA_ARRAY(memory, struct dominance, count * count);
	for (size_t i = 0; i < count; i++)
		for (size_t j = i + 1; is_comparable(&options[i]) && j < count; j++)
			if (is_comparable(&options[j]))
				compare_pair(assessment, &options[i], &options[j]);
}
