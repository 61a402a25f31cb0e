/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A check under way: every file is read once, by a reader (reader.h), and then taken in. The trigger `stacked` depends on the rest of the register, so what a
 * decision that it could widen gives is held back until all decisions are known; only those that are hit are read
 * again. Agendas, and follow-ups that were met before their decision, are judged when all decisions are known.
 */
#ifndef CHECKING_H
#define CHECKING_H

#include "asked.h"
#include "folder_digest.h"
#include "judging.h"
#include "path.h"
#include "stack_register.h"
#include "turns.h"

struct early;
struct reader;
struct register_facts;

/* A decision whose findings wait until the register is known. */
struct held_decision {
	const char *path;
	struct stack_question question;
	struct held_decision *next;
};

/* Who looks at each file of the register as it passes, once; what it looks at is forgotten afterwards. */
struct viewer {
	void (*look)(void *context, const struct judging *on, const char *path); /* NULL: nobody does */
	void *context;
	bool decisions_only; /* follow-ups and agendas are not read */
	bool keeps_more; /* the facts keep what only reports on the whole register show */
	bool follow_ups_first; /* else decisions, then follow-ups; agendas come last */
};

/* Decisions, follow-ups and agendas. */
enum { SURVEY_FOLDERS = 3 };

/* One check under way. */
struct checking {
	struct lva *lva;
	struct register_index *index;
	struct register_facts *facts;
	struct stack_register *stack;
	struct stack_register *no_stack; /* empty: nothing is stacked as far as is known */
	struct diags *to;        /* what is wrong with files; not the run's when they are read for the register alone */
	struct diags *judged_to; /* what rules find in single files */
	struct diags *held, *unsaid;
	struct held_decision *first_held, **last_held;
	struct found_file *postponed, **last_postponed; /* judged when all decisions are known */
	struct date as_of;
	size_t files;
	struct early *early; /* NULL: follow-ups are judged when they come by themselves */
	struct reader *readers[TURN_WORKERS]; /* made when they are first needed */
	size_t walked, to_walk; /* files of all walks: those that are done, and those that there are so far */
	size_t known; /* files of the register when the walk under way began */

	/* In a survey: */
	bool reads_only; /* no rules are run on single files */
	const struct viewer *viewer;
	struct folder_digest *digest, folders[SURVEY_FOLDERS]; /* the one at hand; NULL: none is gathered */
};

void checking_start(struct checking *checking, struct lva *lva);
void checking_end(struct checking *checking);

/* A file that a walk met, and what is to be done with it. */
struct walked_file {
	const char *path;
	enum walked_way {
		WALKED_TO_BE_READ,
		WALKED_AGAIN,      /* it was read soundly, and waited until everything was known */
		WALKED_ASTRAY,     /* a link that leads out of the project or in a circle: it is said */
		WALKED_OF_PROJECT, /* one that the project is made of; its format was checked when that was opened */
	} way;
};

/* Whether faults are said: files are read for the register alone otherwise. */
bool checking_says(const struct checking *checking);

/*
 * Reads files of any kind and judges them, or puts that off until release_held or judge_postponed: several at a time, as the
 * settings say, and taken in one by one in their order.
 */
void check_walked(struct checking *checking, const struct walked_file *files, size_t count);
/* Says that a link leads out of the project or in a circle. */
void say_astray(struct checking *checking, const char *path);
/* Judges one that the project is made of. */
void check_file_of_project(struct checking *checking, const char *path);
/* Files that were found; links that lead astray are said. */
void check_found(struct checking *checking, const struct found_file *found);
/* Judges lva.yaml or the catalogue, whose formats were checked when the project was opened. */
void judge_project_file(struct checking *checking, const char *path, enum file_kind kind, const void *record);
/* Hands on what was held back: every decision is known now. */
void release_held(struct checking *checking);
/* Agendas, and follow-ups that came before their decision. */
void judge_postponed(struct checking *checking);
/* Judges the decisions together; only what concerns the files asked for is said, NULL being all. */
void judge_together(struct checking *checking, const struct asked *asked);
/* When all files of the project were judged: which waivers of lva.yaml matched nothing. */
void judge_waivers_of_project(struct checking *checking);

#endif
