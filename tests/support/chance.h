/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers that look random and are the same in every run, so that a failure comes again. */
#ifndef CHANCE_H
#define CHANCE_H

#include <stdint.h>

struct chance {
	uint64_t state;
};

/* splitmix64 (Steele, Lea, Flood 2014). */
static inline uint64_t chance_next(struct chance *chance)
{
	uint64_t z = chance->state += UINT64_C(0x9E3779B97F4A7C15);
	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	return z ^ (z >> 31);
}

/* From low to high, both included. */
static inline int64_t chance_between(struct chance *chance, int64_t low, int64_t high)
{
	return low + (int64_t)(chance_next(chance) % (uint64_t)(high - low + 1));
}

#endif
