/* SPDX-License-Identifier: EUPL-1.2 */
/* A file that was opened, made ready for the rules. */
#ifndef JUDGING_H
#define JUDGING_H

#include "judge.h"
#include "state.h"

/*
 * All that rules may look at of a file that was opened soundly; the assessment may be NULL for other kinds than
 * decisions. The memory lives as long as the file's.
 */
struct judging judging_of(struct lva *lva, struct reading *reading, const struct opened *opened, const char *path,
                          const struct assessment *assessment, struct date as_of);

/*
 * A file that the file at the path names: relative to it and inside the project. NULL when it is not or cannot be read,
 * which was said at the place.
 */
const struct source *read_named(struct lva *lva, struct reading *reading, const char *path, const char *name,
                                struct where at);

#endif
