/* SPDX-License-Identifier: EUPL-1.2 */
/* A follow-up with what it leans on: the decision that it looks back on, and tables of statistics. */
#ifndef FOLLOWED_H
#define FOLLOWED_H

#include "follow_up_result.h"
#include "judging.h"
#include "state.h"

struct followed {
	struct opened decision;      /* as it was read again; its record is NULL when there is none */
	const struct decision *of;   /* NULL: none is named, or it cannot be read */
	struct text missing;         /* why it cannot be read although it is in the register; else empty */
	const char *recorded_as;     /* a decision of the register with the record number of no_prior; NULL: none */
	const struct source **data;  /* the tables that values were read from */
	size_t data_count;
	bool sound; /* nothing is wrong with the tables */
};

/* What the register says of a follow-up: the path of its decision, and a decision with the record number of a matter that
 * has none. */
struct followed_names {
	const char *decision, *recorded_as; /* NULL: none is known */
	const struct decision *at_hand;     /* the decision, when it need not be opened; else NULL */
};
/* By the first so many files of the register; the index may be NULL. */
struct followed_names followed_names(const struct register_index *index, const struct follow_up *follow_up,
                                     size_t first);

/*
 * Opens what a sound follow-up leans on, into the reading's memory, and gives the follow-up the values of its tables.
 * What is wrong with the tables is said; what is wrong with the decision is its own file's.
 */
struct followed follow(struct lva *lva, struct reading *reading, struct opened *follow_up, const char *path,
                       const struct followed_names *names);

/* Lets the rules look at it. */
void judging_follow(struct judging *on, const struct followed *followed);

/* A follow-up that was read, linked and set beside the assessment of its decision. */
struct looked_back {
	struct opened opened;
	struct followed followed;
	const struct follow_up_result *result;
};

/* False when it could not be, and why was said. */
bool look_back_from(struct lva *lva, const char *path, struct looked_back *back);

#endif
