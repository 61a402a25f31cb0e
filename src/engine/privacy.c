/* SPDX-License-Identifier: EUPL-1.2 */
#include "privacy.h"

#include "number.h"

/*
 * What a reader who knows the method can tell of a hidden count: a small one is 1 to limit - 1, another one is at
 * least the limit and not above a count that was left to be seen.
 */
struct range {
	wide low, high;
};

static const wide no_end = (wide)INT64_MAX * 4;

struct sum_of_counts {
	int64_t limit;
	const int64_t *counts;
	size_t count;
	const bool *hidden;
};

bool privacy_is_small(int64_t limit, int64_t count)
{
	return count > 0 && count < limit;
}

/* A tie is hidden from the first on, so a count that is seen before this one is larger. */
static wide at_most(const struct sum_of_counts *sum, size_t index)
{
	wide high = no_end;
	for (size_t i = 0; i < sum->count; i++) {
		wide seen = (wide)sum->counts[i] - (i < index ? 1 : 0);
		if (!sum->hidden[i] && sum->counts[i] > 0 && seen < high)
			high = seen;
	}
	return high;
}

static struct range range_of(const struct sum_of_counts *sum, size_t index)
{
	if (privacy_is_small(sum->limit, sum->counts[index]))
		return (struct range){ 1, (wide)sum->limit - 1 };
	return (struct range){ sum->limit > 1 ? sum->limit : 1, at_most(sum, index) };
}

/* What is hidden together: the sum that a reader can tell, and between what it may lie. */
static wide hidden_sum(const struct sum_of_counts *sum, struct range *all)
{
	wide left = 0;
	*all = (struct range){ 0, 0 };
	for (size_t i = 0; i < sum->count; i++) {
		if (!sum->hidden[i])
			continue;
		struct range range = range_of(sum, i);
		left += sum->counts[i];
		all->low += range.low;
		all->high = all->high + range.high < no_end ? all->high + range.high : no_end;
	}
	return left;
}

/* Whether the others that are hidden leave a small count at least two values. */
static bool has_room(const struct sum_of_counts *sum, size_t index, wide left, const struct range *all)
{
	struct range own = range_of(sum, index);
	wide least = left - (all->high - own.high), most = left - (all->low - own.low);
	return (most < own.high ? most : own.high) > (least > own.low ? least : own.low);
}

/* The smallest count that is still seen and not 0, or the number of counts. */
static size_t next_to_hide(const struct sum_of_counts *sum)
{
	size_t best = sum->count;
	for (size_t i = 0; i < sum->count; i++)
		if (!sum->hidden[i] && sum->counts[i] > 0 &&
		    (best == sum->count || sum->counts[i] < sum->counts[best]))
			best = i;
	return best;
}

/*
 * Whether what is hidden may be shown as a sum: that must leave every small count two values at least. With nothing
 * else to be seen, the sum next to the least possible one is withheld too: else what is withheld would tell that it is
 * the least. Nothing but what a reader can tell decides.
 */
static bool is_open(const struct sum_of_counts *sum)
{
	struct range all;
	wide left = hidden_sum(sum, &all);
	for (size_t i = 0; i < sum->count; i++)
		if (privacy_is_small(sum->limit, sum->counts[i]) && !has_room(sum, i, left, &all))
			return false;
	return left > all.low + 1 || next_to_hide(sum) < sum->count;
}

static size_t hidden_count(const struct sum_of_counts *sum)
{
	size_t count = 0;
	for (size_t i = 0; i < sum->count; i++)
		count += sum->hidden[i];
	return count;
}

/* At least two are hidden, and their sum does not tell them; below a limit of 3 the mark itself tells. */
static bool is_safe(const struct sum_of_counts *sum)
{
	return hidden_count(sum) >= 2 && (sum->limit <= 2 || is_open(sum));
}

static bool total_is_small(const struct sum_of_counts *sum)
{
	wide total = 0;
	for (size_t i = 0; i < sum->count; i++)
		total += sum->counts[i] > 0 ? sum->counts[i] : 0;
	return total > 0 && total < sum->limit;
}

bool privacy_suppress(int64_t limit, const int64_t *counts, size_t count, bool *hidden, bool *hide_total)
{
	struct sum_of_counts sum = { limit, counts, count, hidden };
	*hide_total = false;
	for (size_t i = 0; i < count; i++)
		hidden[i] = privacy_is_small(limit, counts[i]);
	if (!hidden_count(&sum))
		return false;
	size_t beside = next_to_hide(&sum);
	if (hidden_count(&sum) == 1 && beside < count)
		hidden[beside] = true;
	*hide_total = total_is_small(&sum) || !is_safe(&sum);
	for (size_t i = 0; *hide_total && i < count; i++)
		hidden[i] = counts[i] > 0;
	return true;
}
