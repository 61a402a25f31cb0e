/* SPDX-License-Identifier: EUPL-1.2 */
#include "compare.h"

#include "arena.h"
#include "classes.h"

/* The pair of classes of a cell; 0 is no such row, as is a class of 0. */
struct pair {
	int8_t negative, positive;
};

/* An option's pairs by band, group (0 for rows without groups) and domain. */
struct grid {
	struct pair at[BANDS_MAX][GROUP_END][DOMAIN_END];
};

static void put(struct grid *grid, const struct impact *impact, size_t group, int8_t class)
{
	for (size_t band = 0; band < BANDS_MAX; band++) {
		struct pair *pair = &grid->at[band][group][impact->domain];
		if (!(impact->age_bands.bits & band_bit(band)))
			continue;
		if (impact->direction == DIRECTION_NEGATIVE && class > pair->negative)
			pair->negative = class;
		if (impact->direction == DIRECTION_POSITIVE && class > pair->positive)
			pair->positive = class;
	}
}

static struct grid *grid_of(struct arena *memory, const struct option_result *option)
{
	struct grid *grid = ARENA_NEW(memory, struct grid);
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact *impact = option->impacts[i].impact;
		int8_t class = (int8_t)class_of(option->impacts[i].residual);
		if (!impact->groups.count)
			put(grid, impact, 0, class);
		for (size_t g = 0; g < impact->groups.count; g++)
			put(grid, impact, (size_t)impact->groups.items[g], class);
	}
	return grid;
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

static bool is_at_least_as_good(const struct grid *a, const struct grid *b)
{
	for (size_t band = 0; band < BANDS_MAX; band++)
		for (size_t group = 0; group < GROUP_END; group++)
			for (size_t domain = 0; domain < DOMAIN_END; domain++) {
				const struct pair *x = &a->at[band][group][domain],
				                  *y = &b->at[band][group][domain];
				if (x->negative > y->negative || x->positive < y->positive)
					return false;
			}
	return true;
}

static void add(struct assessment *to, struct dominance dominance)
{
	to->dominances[to->dominance_count++] = dominance;
}

static void compare_pair(struct assessment *to, size_t i, size_t j, struct grid *const *grids)
{
	const struct option *first = to->options[i].option, *second = to->options[j].option;
	bool better = is_at_least_as_good(grids[i], grids[j]), worse = is_at_least_as_good(grids[j], grids[i]);
	if (better)
		add(to, (struct dominance){ .better = first, .worse = second, .equal = worse });
	else if (worse)
		add(to, (struct dominance){ .better = second, .worse = first });
}

void compare_options(struct arena *memory, struct assessment *assessment)
{
	size_t count = assessment->option_count;
	struct grid **grids = ARENA_ARRAY(memory, struct grid *, count);
	assessment->dominances = ARENA_ARRAY(memory, struct dominance, count * count);
	for (size_t i = 0; i < count; i++)
		if (is_comparable(&assessment->options[i]))
			grids[i] = grid_of(memory, &assessment->options[i]);
	for (size_t i = 0; i < count; i++)
		for (size_t j = i + 1; j < count; j++)
			if (grids[i] && grids[j])
				compare_pair(assessment, i, j, grids);
}
