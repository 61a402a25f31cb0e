/* SPDX-License-Identifier: EUPL-1.2 */
/* The age bands in use, as the policy defines them. */
#ifndef BANDS_H
#define BANDS_H

#include "record.h"

struct policy;

/* Youngest first. A band's index is its bit in a struct band_set and its place in every array by band. */
struct bands {
	size_t count;
	const char *code[BANDS_MAX];
	int from[BANDS_MAX], to[BANDS_MAX];  /* years of age; to is AGE_OPEN for the oldest */
	int life_stage_months[BANDS_MAX];    /* 0: open */
	uint32_t children;                   /* bits of the bands of children */
};

enum { AGE_OPEN = 1000 };

const struct bands *bands_of_policy(struct arena *memory, const struct policy *policy);
/* The index of a code, or -1. */
int band_of_code(const struct bands *bands, const char *code);
/* "0–6-vuotiaat" for the built-in bands, else the code. */
const char *band_label(const struct bands *bands, size_t band, enum language language);
static inline uint32_t band_bit(size_t band)
{
	return UINT32_C(1) << band;
}

#endif
