/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is overdue on a day or falls due by another: follow-ups, what was to be done because of impacts, feedback that
 * children were promised, waivers, and the review of the catalogue. Files are added one at a time and may be forgotten
 * afterwards; what falls due later is counted only, so that memory follows the length of the list.
 */
#ifndef DUE_H
#define DUE_H

#include "catalogue.h"
#include "decision.h"
#include "follow_up.h"
#include "kept_strings.h"
#include "policy.h"

/* What an entry belongs to: a decision, else the file itself. */
struct due_matter {
	const char *id;     /* or a path */
	const char *record; /* NULL: it has none */
	struct text title;  /* may be empty */
};

struct due_entry {
	enum due_kind kind;
	enum due_state state;
	struct date day;         /* the last day on which it is in time */
	const char *file_id;     /* of the file that says so; else its path */
	const char *node;        /* with file_id the name of the entry, whatever day it gets: "L1", "follow_up.date" */
	const char *id;          /* what people call it: "L1", the rule of a waiver; NULL: nothing */
	struct text what, owner; /* may be empty */
	const struct words *words; /* of its status; NULL: it has none */
	int status;
	const char *status_from; /* the id of the follow-up that gave the status; NULL: the entry's own file */
	const struct due_matter *matter;
	const char *path; /* of the file, with the place of the day */
	uint32_t line, column;
	struct due_entry *next;
};

struct followed;

struct due {
	struct arena *memory;
	struct kept_strings strings;
	struct date as_of, until;
	size_t counts[DUE_KIND_END][DUE_STATE_END];
	struct due_entry *first, **last;
	size_t count;

	/* The follow-ups, in the order of the decisions that they name once due_add_decision has been called. */
	struct followed **followed;
	size_t followed_count, followed_room;
	bool followed_sorted;
};

/* Kept in the memory. `until` is not before `as_of`. */
struct due *due_new(struct arena *memory, struct date as_of, struct date until);

/* All follow-ups come before the decisions: they say what became of measures, and which review is next. */
void due_add_follow_up(struct due *due, const struct follow_up *follow_up, const char *path);
void due_add_decision(struct due *due, const struct decision *decision, const char *path);
/* Services by the last day on which their classification is new enough; one entry a day. */
void due_add_services(struct due *due, const struct catalogue *catalogue, const struct limits *limits,
                      const char *path);
/* The waivers of any other file; the matter is the file itself. */
void due_add_waivers(struct due *due, const struct waiver *waivers, size_t count, const struct due_matter *matter,
                     const char *path);
/* After all files: reviews of what no decision was added for. */
void due_settle(struct due *due);

/* By day, then kind and place. */
const struct due_entry *const *due_sorted(const struct due *due);

#endif
