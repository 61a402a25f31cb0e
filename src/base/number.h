/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Numbers without floating point: euros in whole cents, shares in millionths, measured values in decimals,
 * and the exact arithmetic over them. A sum that does not fit says so instead of wrapping round.
 */
#ifndef NUMBER_H
#define NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A wide integer for products of two 64-bit numbers; GCC and Clang have it on every 64-bit machine. */
__extension__ typedef __int128 wide;

#define CENTS_MAX INT64_C(1000000000000000) /* 10^15 cents */
#define SHARE_ONE INT64_C(1000000)          /* a share of 1 in millionths */

/* A measured value: number / 10^decimals. */
struct decimal {
	int64_t number;
	int8_t decimals;
	bool given;
};

/* An exact fraction; the denominator is positive, or 0 when there is no value. */
struct fraction {
	wide numerator, denominator;
};

/* Why a text is not the number that was asked for. */
enum number_fault {
	NUMBER_OK,
	NUMBER_NOT,      /* no number at all */
	NUMBER_COMMA,    /* decimal comma */
	NUMBER_GROUPED,  /* thousands separator */
	NUMBER_UNIT,     /* percent or currency sign, or a unit after it */
	NUMBER_PLUS,     /* a plus sign */
	NUMBER_DECIMALS, /* too many decimals */
	NUMBER_RANGE,    /* too large or too small */
};

/* "-85000", "1250.50" -> cents, within 10^15 either way. */
enum number_fault cents_parse(const char *text, int64_t *cents);
/* "0.30" -> 300000 millionths, 0 to 1, at most six decimals. */
enum number_fault share_parse(const char *text, int64_t *millionths);
/* "12.4" -> 124 / 10^1, at most six decimals and 12 digits before them. */
enum number_fault decimal_parse(const char *text, struct decimal *decimal);
/* "129" -> 129, 0 to 10^9. */
enum number_fault count_parse(const char *text, int64_t *count);

/* Checked sums and products: false, and nothing written, when the result does not fit. */
bool add_fits(int64_t a, int64_t b, int64_t *sum);
bool multiply_fits(int64_t a, int64_t b, int64_t *product);

/*
 * Splits total into parts in the proportion of the weights (none negative, not all zero, summing to less than
 * 2^125) so that the parts sum to the total exactly: each is rounded towards zero, then the units left over go to
 * the largest remainders, ties to the lowest index (the youngest band). A negative total is split as its absolute
 * value. (Largest remainder method, Hamilton.)
 */
void split_by_weights(int64_t total, const wide *weights, size_t count, int64_t *parts);

/* numerator / denominator in units of 10^-decimals, rounded half away from zero. The denominator is not 0.
 * A result beyond 64 bits is held at the limit. */
int64_t divide_rounded(wide numerator, wide denominator, int decimals);

#endif
