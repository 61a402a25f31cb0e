/* SPDX-License-Identifier: EUPL-1.2 */
#include "number.h"

#include <assert.h>

__extension__ typedef unsigned __int128 unsigned_wide;

bool add_fits(int64_t a, int64_t b, int64_t *sum)
{
	int64_t result;
	if (__builtin_add_overflow(a, b, &result))
		return false;
	*sum = result;
	return true;
}

bool multiply_fits(int64_t a, int64_t b, int64_t *product)
{
	int64_t result;
	if (__builtin_mul_overflow(a, b, &result))
		return false;
	*product = result;
	return true;
}

static uint64_t magnitude(int64_t number)
{
	return number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
}

static int64_t with_sign(uint64_t size, bool negative)
{
	return (int64_t)(negative ? 0 - size : size);
}

/* total * weight / sum rounded down, bit by bit so that no product has to fit; weight is at most sum. */
static uint64_t part_of(uint64_t total, unsigned_wide weight, unsigned_wide sum)
{
	uint64_t part = 0;
	unsigned_wide left = 0;
	for (int bit = 63; bit >= 0; bit--) {
		part *= 2;
		left *= 2;
		if (total >> bit & 1)
			left += weight;
		for (int i = 0; i < 2 && left >= sum; i++) {
			left -= sum;
			part++;
		}
	}
	return part;
}

/* The index with the largest remainder. A part that has had its unit has a negative one, and is out. */
static size_t most_owed(uint64_t total, unsigned_wide sum, const wide *weights, size_t count, const int64_t *parts)
{
	size_t best = 0;
	wide most = 0;
	for (size_t i = 0; i < count; i++) {
		/* Both products may wrap round; their difference is within the sum and comes out right. */
		unsigned_wide owed = total * (unsigned_wide)weights[i] - (uint64_t)parts[i] * sum;
		if ((wide)owed > most) {
			most = (wide)owed;
			best = i;
		}
	}
	return best;
}

void split_by_weights(int64_t total, const wide *weights, size_t count, int64_t *parts)
{
	uint64_t size = magnitude(total), left = size;
	unsigned_wide sum = 0;
	for (size_t i = 0; i < count; i++) {
		assert(weights[i] >= 0);
		sum += (unsigned_wide)weights[i];
	}
	assert(sum > 0 && sum >> 125 == 0);
	for (size_t i = 0; i < count; i++) {
		parts[i] = (int64_t)part_of(size, (unsigned_wide)weights[i], sum);
		left -= (uint64_t)parts[i];
	}
	for (; left; left--)
		parts[most_owed(size, sum, weights, count, parts)]++;
	for (size_t i = 0; i < count; i++)
		parts[i] = with_sign((uint64_t)parts[i], total < 0);
}

/* Digit by digit, as on paper, so that only the result has to fit; what does not is held at the limit. */
static uint64_t quotient(unsigned_wide numerator, unsigned_wide denominator, int decimals)
{
	const unsigned_wide limit = INT64_MAX;
	unsigned_wide whole = numerator / denominator, left = numerator % denominator;
	for (int i = 0; i < decimals && whole <= limit; i++) {
		left *= 10;
		whole = whole * 10 + left / denominator;
		left %= denominator;
	}
	if (left >= denominator - left)
		whole++;
	return (uint64_t)(whole < limit ? whole : limit);
}

int64_t divide_rounded(wide numerator, wide denominator, int decimals)
{
	assert(denominator != 0);
	unsigned_wide above = numerator < 0 ? 0 - (unsigned_wide)numerator : (unsigned_wide)numerator;
	unsigned_wide below = denominator < 0 ? 0 - (unsigned_wide)denominator : (unsigned_wide)denominator;
	return with_sign(quotient(above, below, decimals), (numerator < 0) != (denominator < 0));
}
