/* SPDX-License-Identifier: EUPL-1.2 */
/* The one nearest known word, for "did you mean". */
#ifndef NEAR_H
#define NEAR_H

/* Start with { .word = what was written }, offer every known word, read best. */
struct near {
	const char *word;
	const char *best; /* the nearest so far that is near enough, else NULL; the pointer that was offered */
	int distance;     /* of the best: edits of a code point, a swap of two neighbours counting as one */
};

/* Near enough: at most a third of the longer word's code points, upper and lower case alike (å, ä, ö too); of two
 * at the same distance the first offered stays. */
void near_offer(struct near *near, const char *known);

#endif
