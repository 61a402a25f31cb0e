/* SPDX-License-Identifier: EUPL-1.2 */
/* A decision and its assessment -> the facts that the register keeps of them. */
#ifndef KEEP_DECISION_H
#define KEEP_DECISION_H

#include "register_facts.h"

/* All that is pointed at is copied, but for services and the whole area. */
struct decision_fact *keep_decision(struct arena *memory, const struct judging *on, const char *path);

struct kept_place keep_place(struct arena *memory, struct where at);
/* A copy; NULL stays NULL. */
const char *keep_string(struct arena *memory, const char *string);
/* The name that places of a file are shown with; the path itself when they are the same. */
const char *keep_file(struct arena *memory, struct where at, const char *path);

#endif
