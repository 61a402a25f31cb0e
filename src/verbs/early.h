/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Follow-ups that are judged while their decision is at hand, so that it need not be read again for them. Which file
 * follows which decision is guessed from a line of it; when the guess was wrong the file is judged later, as any other.
 */
#ifndef EARLY_H
#define EARLY_H

#include "diag.h"
#include "names.h"
#include "path.h"

struct arena;

/* A file that seems to follow a decision, which it names by its id. */
struct early_guess {
	const char *decision, *path;
};

/* What was found in a follow-up beside its decision. */
struct early_finding {
	const char *path;      /* of the follow-up */
	const char *decision;  /* the decision's path in the project */
	struct diags *said, *found; /* NULL: nothing */
	struct early_finding *next;
};

struct early {
	struct arena *memory;
	struct early_guess *guesses; /* by decision, then by path */
	size_t guess_count;
	struct names *findings; /* struct early_finding by the follow-up's path */
	struct early_finding *first;
};

/* The guesses of these files; the second arena is reset on the way. */
struct early *early_new(struct arena *memory, struct arena *scratch, const struct found_file *follow_ups);
void early_end(struct early *early);

/* The files that seem to follow a decision; early may be NULL. */
const struct early_guess *early_guesses(const struct early *early, const char *decision, size_t *count);
/* Keeps a finding; its lists are taken over. */
void early_keep(struct early *early, const struct early_finding *finding);
/* What was found in the follow-up beside this decision, or NULL. */
const struct early_finding *early_find(const struct early *early, const char *path, const char *decision);

#endif
