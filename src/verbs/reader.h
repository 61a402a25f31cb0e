/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * One of those who read files at the same time: a run of its own over the same project, with memory, findings and
 * waivers in use that nobody else touches. What readers share does not change while they read.
 */
#ifndef READER_H
#define READER_H

#include "early.h"
#include "followed.h"
#include "judging.h"
#include "state.h"
#include "turns.h"

struct checking;

/* A file that was read, and judged as far as it can be by itself; in the reader's memory until it begins anew. */
struct prepared_file {
	const char *path, *name;  /* name: in the project */
	struct opened opened;
	const struct assessment *assessment; /* of a sound decision, as if nothing else stood in the register */
	const char *sha256;       /* NULL: nobody asked, or it could not be read */
	struct judging on;        /* of what was judged, and of a decision that is not sound: as far as an agenda asks */
	bool looked_at, judged;   /* on is filled in; the rules were run, or nobody wants them to be */
	struct early_finding *early; /* in its follow-ups; the lists are nobody's until they are kept */
	const struct early_finding *found_early; /* in this follow-up, beside its decision; or NULL */
	struct diags *said;       /* what is wrong with it */
	struct diags *found;      /* what rules find in it */
};

struct reader {
	struct lva run;       /* the project's, with memory of its own */
	struct workspace workspace; /* the same, with a vocabulary of its own, which grows as it is used */
	struct diags *unsaid;
	struct prepared_file files[TURN_STEP];
};

struct reader *reader_new(const struct lva *lva);
void reader_end(struct reader *reader);
/* Hands on to the run which waivers of lva.yaml were of use so far. */
void reader_report(const struct reader *reader, const struct lva *lva);

/* Forgets the files in hand. */
void reader_begin(struct reader *reader);
/*
 * Reads a file and judges it by itself. A follow-up is judged when what it leans on is known; an agenda never is. What the
 * register knows is looked at between turns_hold and turns_release.
 */
void reader_prepare(struct reader *reader, const struct checking *checking, struct turns *turns, size_t place,
                    const char *path);
/*
 * The same of a file that was read soundly before, with all that the register knows: what is wrong with it was said then. Of
 * a decision that depends on it, only what the rules find. A file that is not sound any more, because somebody has changed
 * it or taken it away since, is not judged; what is wrong is said.
 */
void reader_prepare_again(struct reader *reader, const struct checking *checking, size_t place, const char *path);

#endif
