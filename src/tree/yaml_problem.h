/* SPDX-License-Identifier: EUPL-1.2 */
/* What libyaml complains of, in words that help, at the place where the fault is. */
#ifndef YAML_PROBLEM_H
#define YAML_PROBLEM_H

#include "diag.h"

/* A complaint of libyaml in plain data; its places are one character wide. */
struct yaml_complaint {
	const char *problem; /* libyaml's own words */
	const char *context; /* what it was doing, or NULL */
	struct where problem_at;
	struct where context_at; /* where that began; without context the same as problem_at */
	struct where quote_at;   /* where quotation marks opened on a line above that closed on this one, or all zero */
};

/* What the source must show for a row to be meant; the first row that fits is taken. */
enum yaml_sign {
	SIGN_ANY,
	SIGN_TAB,          /* a tab at the place */
	SIGN_DASH,         /* a dash at the place */
	SIGN_COLON,        /* a colon at the place */
	SIGN_COLON_BEFORE, /* a colon and a blank earlier on the line */
	SIGN_FAR,          /* further along the line than a key may reach */
	SIGN_QUOTE_BEFORE, /* a closing quotation mark is the last thing before the place */
	SIGN_GLUED_ABOVE,  /* the line above has a key whose colon has no blank after it */
	SIGN_QUOTE_ABOVE,  /* quotation marks that opened on a line above closed on this one */
};

/* Where the fault is shown. */
enum yaml_blame {
	BLAME_PROBLEM,
	BLAME_CONTEXT, /* where what is unfinished began */
	BLAME_BOTH,    /* there, and where it should have ended at the latest */
	BLAME_ABOVE,   /* the line above */
	BLAME_QUOTE,   /* where the quotation marks opened, and where they should have closed at the latest */
};

/* A row: one complaint of libyaml in one situation. */
struct yaml_problem {
	const char *problem; /* NULL: any, in this context */
	const char *context; /* NULL: any */
	enum yaml_sign sign;
	enum yaml_blame blame;
	struct text reason, hint;
};

/* The rows in the order in which they are tried. */
extern const struct yaml_problem yaml_problems[];
extern const size_t yaml_problems_count;

/* A format/syntax diag with place, reason and hint; a complaint that is not in the table keeps libyaml's words. */
struct diag yaml_problem_diag(const struct yaml_complaint *complaint);

#endif
