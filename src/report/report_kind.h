/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The kinds of reports that a template can order, and the parts that each is made of. The order of the parts is that of
 * the built-in template of the kind, templates/NAME.md.
 */
#ifndef REPORT_KIND_H
#define REPORT_KIND_H

#include <stdbool.h>
#include <stddef.h>

#include "child_sentences.h"
#include "phrases.h"

struct annual;
struct budget_report;
struct child;
struct cumulative;
struct looking_back;
struct prior;

/* Where a part may stand. */
enum part_place {
	PART_CHOSEN, /* where a template puts it; one that it leaves out is named at the end, and there for programs */
	PART_KEPT,   /* where a template puts it, else before the end: no report is without it */
	PART_LAST,   /* at the end of every report; no template places it */
};

/* One part of a report: a row of a table. The function adds its sections, mostly one that has the name of the part. */
struct report_part {
	const char *name; /* as a template calls it; never changes */
	enum phrase heading;
	enum child_sentence sentence; /* instead of a heading, on the page for children */
	enum part_place place;
	union {
		void (*annual)(const struct annual *);
		void (*budget)(const struct budget_report *);
		void (*child)(const struct child *);
		void (*cumulative)(const struct cumulative *);
		void (*follow_up)(const struct looking_back *);
		void (*prior)(const struct prior *);
	} write;
};

struct report_kind {
	const char *name; /* of its templates: prior.fi.md, prior.md */
	const char *document; /* the kind of its documents, for machines */
	struct text what;
	bool of_matter;       /* it is of one matter, which has a body that decides */
	bool names_languages; /* headings say in which other languages texts are */
	const struct report_part *parts;
	size_t part_count;
};

extern const struct report_kind report_kind_annual, report_kind_budget, report_kind_child, report_kind_cumulation,
	report_kind_follow_up, report_kind_prior, report_kind_process;

/* All of them, in the order of the reference; NULL after the last. */
const struct report_kind *report_kind_at(size_t index);
const struct report_kind *report_kind_named(const char *name);

const struct report_part *report_part_named(const struct report_kind *kind, const char *name);
/* What it is called in reports. */
const struct text *report_part_label(const struct report_part *part);

#endif
