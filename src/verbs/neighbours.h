/* SPDX-License-Identifier: EUPL-1.2 */
/* Other organisations, read to be counted together with the project. */
#ifndef NEIGHBOURS_H
#define NEIGHBOURS_H

#include "joined_register.h"
#include "survey.h"

/* An organisation with its own lva.yaml. */
struct neighbour {
	struct lva *lva; /* ends with the run that opened it */
	const char *name;
	struct folder_digest decisions;
	struct organisation_brought brought;
};

struct neighbours {
	struct neighbour *items;
	size_t count;
	const char **folders; /* whose decisions were read as the project's, with their digests */
	struct folder_digest *digests;
	size_t folder_count;
};

/*
 * Reads the folders: one with its own lva.yaml is an organisation of its own, what is in others is taken into the check
 * under way. A folder that is the project itself, or was named before, is passed over. False: a folder holds no
 * decisions, which is complained of.
 */
bool neighbours_read(struct neighbours *neighbours, struct checking *checking, const char *const *folders, size_t count);

/* Says the ids that two organisations both have; the first one is the project. */
void say_shared_ids(struct lva *lva, const struct organisation_brought *organisations, size_t count);

#endif
