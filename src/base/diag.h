/* SPDX-License-Identifier: EUPL-1.2 */
/* What is said of the input: messages, and the list of what has been said in a run. */
#ifndef DIAG_H
#define DIAG_H

#include "source.h"
#include "text.h"

struct arena;

/*
 * What can be said: a row of a table beside the code that says it. An id is never reused for another meaning.
 * The sentence holds {name} where an argument of the diag goes.
 */
struct message {
	const char *id; /* "reference/unknown-service" */
	enum severity severity;
	bool waivable;
	struct text sentence;
	struct text cure;
	struct text basis; /* section of law, article, study: BASIS_OWN or a row of basis.h */
};

/* The basis of what is this program's own choice. */
#define BASIS_OWN TEXT("tämän ohjelman oma valinta", "programmets eget val", "this program's own choice")

/* A place as it is kept after its file is gone: the names and the one line that an excerpt shows. */
struct place {
	const char *file; /* NULL: no place */
	uint32_t line, column, end_line, end_column;
	const char *excerpt; /* the line as it stands in the file; NULL when line is 0 */
	struct text label;   /* a few words under the caret, may be empty */
};

enum { ARGUMENTS_MAX = 6 };

/* One thing said of one place. Fill in what there is, leave the rest zero, and hand it to say(). */
struct diag {
	const struct message *message;
	enum severity severity; /* as it counts in this run; 0 is the message's own */
	struct where at, also;  /* also: the other party, where there is one */
	struct text label, also_label;
	struct argument arguments[ARGUMENTS_MAX]; /* up to the first without a name */
	const char *suggestion;                   /* the nearest valid word, quoted in the hint; may be NULL */
	struct text hint;                         /* a hint of its own instead; may be empty */
	const char *node;                         /* FILE-ID#ID[.key] when known, else NULL */
	bool masked;                              /* the place holds what must not be seen: its excerpt is masked */
	bool waived;                              /* a waiver lets it be: it is shown, but counts for nothing */
	struct text waiver_reason;                /* why, when it is waived; may be empty */

	/* Made by say(); what was said once may be said again to another list, and a place of a file that is gone may be
	 * handed in here instead of at and also. */
	struct place place, other;
	struct diag *next;
};

struct diags;

/* An empty list with memory of its own: it outlives the files that are spoken of. Freed by diags_free. */
struct diags *diags_new(void);
/* A list that keeps more than 50 of a file: for what is handed on to another list. */
struct diags *diags_new_whole(void);
void diags_free(struct diags *diags);

/*
 * Keeps a copy of everything that is pointed at but the message, which is a row of a table; the copy has its
 * places in place and other, at and also are empty. Personal data is masked in excerpts, arguments, hints and reasons. More
 * than 50 of a file are only counted, an error before what is none; severity off says nothing.
 */
void say(struct diags *to, const struct diag *what);

/* Says to another list what was said to this one, in the same order; what was only counted is only counted. */
void diags_hand_on(const struct diags *diags, struct diags *to);

/* Gives a file its place in the order of files before anything is said of it. */
void diags_meet(struct diags *diags, const char *file);
/* Every file that was spoken of or met, in that order, up to *count; NULL stands for what was said of no file. */
const char *const *diags_files(struct arena *memory, const struct diags *diags, size_t *count);
/* Forgets everything that was said. */
void diags_clear(struct diags *diags);

/* Whether anything was said, or a file met. */
bool diags_said_anything(const struct diags *diags);
/* How many have been said at all, and how many of a severity (those beyond 50 a file included). */
size_t diags_count(const struct diags *diags);
size_t diags_of(const struct diags *diags, enum severity severity);
/* How many a waiver lets be; they are in none of the other numbers. */
size_t diags_waived(const struct diags *diags);

/* The first in the order of file, line, column and rule id; the rest by next. Files keep the order in which they
 * were first spoken of. */
const struct diag *diags_sorted(struct diags *diags);

/* How many of a file were left out because there were too many. */
size_t diags_left_out(const struct diags *diags, const char *file);

/* The sentence of a diag in a language, its arguments filled in and made visible (no raw control characters). */
const char *diag_sentence(struct arena *memory, const struct diag *diag, enum language language);

#endif
