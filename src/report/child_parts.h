/* SPDX-License-Identifier: EUPL-1.2 */
/* The sections of the page for children, and how sentences are put into them. */
#ifndef CHILD_PARTS_H
#define CHILD_PARTS_H

#include "child.h"
#include "child_sentences.h"
#include "reporting.h"

/* One page under way. */
struct child {
	struct reporting reporting;
	const struct assessment *assessment;
	const struct decision *decision;
	const struct option_result *chosen; /* the decided option, else the proposed one; NULL: none */
	bool decided;                       /* it has been decided, and not sent back */
	bool unlike_proposal;               /* the decision is another than what was proposed */
	const char *summary;                /* what the preparer wrote for children, in the page's language; "": nothing */
	const struct report_context *context;
};

/* ---- Sentences ---- */

const char *child_say(const struct child *child, enum child_sentence sentence);
/* The sentence with the one place in it filled. */
const char *child_fill(const struct child *child, const struct text *sentence, const char *name, const char *value);
/* "" when it is not written in the page's language: a child is not handed another. */
const char *child_own(const struct child *child, const struct text *text);
/* Whether a text for adults can be shown to a child as well, as far as a machine sees: its sentences are shorter still. */
bool child_is_easy(const struct child *child, const char *text);
/* "a. b.", either may be "". */
const char *child_join(const struct child *child, const char *before, const char *after);

/* ---- Sections ---- */

struct section *child_section(const struct child *child, const char *key, enum child_sentence heading,
                              enum pictogram pictogram);
/* A name that others gave, in whatever language it has, after a label; "" adds nothing. */
void child_put_name(const struct child *child, struct section *section, enum child_sentence name, const struct text *text);
/* A paragraph; "" adds nothing. */
void child_put(const struct child *child, struct section *section, const char *text);
/* The sentence with the day in it; a day that is not given adds nothing. */
void child_put_on(const struct child *child, struct section *section, enum child_sentence sentence, struct date date);

void child_changes(const struct child *child);
void child_good(const struct child *child);
void child_bad(const struct child *child);
void child_said(const struct child *child);
void child_next(const struct child *child);
void child_ask(const struct child *child);

#endif
