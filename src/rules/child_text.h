/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What makes a text hard for children, as far as a machine can see (method 9). A text without it is not thereby
 * easy: nothing here says that it is plain language.
 */
#ifndef CHILD_TEXT_H
#define CHILD_TEXT_H

#include <stdint.h>

struct arena;
struct limits;

enum hardness { HARD_SENTENCE, HARD_WORD, HARD_NUMBERS, HARD_SECTION_SIGN, HARDNESSES };

/* The first passage of a kind; text is NULL when there is none. */
struct hard_passage {
	const char *text; /* on one line, shortened */
	int64_t count;    /* words of the sentence, letters of the word, numbers of the paragraph */
};

/* The first passage with more than limit of what its kind counts; a section sign has no limit. */
struct hard_passage hard_passage(struct arena *memory, const char *text, enum hardness kind, int64_t limit);

/* How much of a kind the policy allows in a passage. */
int64_t hardness_limit(const struct limits *limits, enum hardness kind);

#endif
