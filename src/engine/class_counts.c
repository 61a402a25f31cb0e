/* SPDX-License-Identifier: EUPL-1.2 */
#include "class_counts.h"

#include "classes.h"

static void count_row(struct class_counts *counts, const struct impact_result *row)
{
	int class = class_of(row->residual);
	if (class < 0)
		counts->unknown++;
	else if (row->impact->direction == DIRECTION_NEGATIVE)
		counts->negative[class]++;
	else if (row->impact->direction == DIRECTION_POSITIVE)
		counts->positive[class]++;
}

struct class_counts class_counts_of(const struct option_result *option, size_t band)
{
	struct class_counts counts = { .unknown = 0 };
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *row = &option->impacts[i];
		if (row->residual != NULL && (row->impact->age_bands.bits & band_bit(band)) != 0)
			count_row(&counts, row);
	}
	return counts;
}

struct class_counts class_counts_of_all(const struct option_result *option)
{
	struct class_counts counts = { .unknown = 0 };
	for (size_t i = 0; i < option->impact_count; i++)
		if (option->impacts[i].residual != NULL)
			count_row(&counts, &option->impacts[i]);
	return counts;
}

bool class_counts_same(const struct class_counts *one, const struct class_counts *other)
{
	bool same = one->unknown == other->unknown;
	for (int class = 0; class <= CLASS_MAX; class++)
		same = same && one->negative[class] == other->negative[class] &&
		       one->positive[class] == other->positive[class];
	return same;
}

size_t class_counts_sum(const size_t counts[CLASS_MAX + 1])
{
	size_t sum = 0;
	for (int class = 1; class <= CLASS_MAX; class++)
		sum += counts[class];
	return sum;
}
