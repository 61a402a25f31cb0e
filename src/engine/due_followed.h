/* SPDX-License-Identifier: EUPL-1.2 */
/* The follow-ups of a decision: which is the latest, and what they say became of what was promised. */
#ifndef DUE_FOLLOWED_H
#define DUE_FOLLOWED_H

#include "due.h"

/* What a follow-up says of a measure or a recommendation: the enumerator of its status. */
struct told {
	const char *id;
	int status;
	bool recommendation;
};

struct followed {
	const char *decision; /* an id or path; of a matter without an assessment its record number */
	bool no_prior;
	size_t order; /* in which they were added */
	struct date date, next_review;
	const char *id, *path;
	struct where next_review_at; /* without its file */
	struct text by;
	struct due_matter *matter;
	struct told *told;
	size_t told_count;
	bool met; /* its decision was added */
};

/* The follow-ups that name a decision by its id, and those that name it by its path; the latest first. */
struct followed_of {
	struct followed **by_id, **by_path;
	size_t by_id_count, by_path_count;
};

struct followed_of followed_of(struct due *due, const char *id, const char *path);
/* NULL: there is none. Of two on one day the one that was added first. */
struct followed *followed_latest(const struct followed_of *of);
/* The latest that says something of an id; *status stays as it is when none does, and the result is NULL. */
const struct followed *followed_told(const struct followed_of *of, const char *id, bool recommendation, int *status);

/* Offers the next review of a follow-up that is the latest of its matter. */
void due_offer_review(struct due *due, struct followed *followed, const struct text *owner);

#endif
