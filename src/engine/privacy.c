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

/* Whether the others of the sum leave the small count at least two values that it may have. */
static bool is_open(const struct sum_of_counts *sum, size_t index)
{
	struct range own = range_of(sum, index);
	wide left = 0, low = 0, high = 0;
	for (size_t i = 0; i < sum->count; i++) {
		if (!sum->hidden[i])
			continue;
		left += sum->counts[i];
		if (i == index)
			continue;
		struct range other = range_of(sum, i);
		low += other.low;
		high = high + other.high < no_end ? high + other.high : no_end;
	}
	if (left - high > own.low)
		own.low = left - high;
	if (left - low < own.high)
		own.high = left - low;
	return own.high > own.low;
}

static size_t hidden_count(const struct sum_of_counts *sum)
{
	size_t count = 0;
	for (size_t i = 0; i < sum->count; i++)
		count += sum->hidden[i];
	return count;
}

/* At least two are hidden, and none of the small ones can be computed; below a limit of 3 the mark itself tells.
 */
static bool is_safe(const struct sum_of_counts *sum)
{
	if (hidden_count(sum) < 2)
		return false;
	for (size_t i = 0; sum->limit > 2 && i < sum->count; i++)
		if (privacy_is_small(sum->limit, sum->counts[i]) && !is_open(sum, i))
			return false;
	return true;
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
	while (!is_safe(&sum)) {
		size_t next = next_to_hide(&sum);
		if (next == count) {
			*hide_total = true;
			return true;
		}
		hidden[next] = true;
	}
	*hide_total = total_is_small(&sum);
	return true;
}
