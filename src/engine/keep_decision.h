/* SPDX-License-Identifier: EUPL-1.2 */
/* A decision and its assessment -> the facts that the register keeps of them. */
#ifndef KEEP_DECISION_H
#define KEEP_DECISION_H

#include "register_facts.h"

/* All that is pointed at is copied, but for the set of all areas. */
struct decision_fact *keep_decision(struct kept_strings *strings, const struct decision_taken *taken, const char *path);

/* Whether a row stands among the facts of its decision. */
bool is_kept_row(const struct impact *impact);

/* The name that places of a file are shown with; and its path, which is mostly the end of that name. */
const char *keep_file(struct kept_strings *strings, struct where at, const char *path);
const char *path_of_file(struct kept_strings *strings, const char *file, const char *path);

#endif
