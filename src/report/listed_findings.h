/* SPDX-License-Identifier: EUPL-1.2 */
/* What was found, as the formats for programs want it: files by one name, and each finding with an identity. */
#ifndef LISTED_FINDINGS_H
#define LISTED_FINDINGS_H

#include "findings.h"

struct listed_finding {
	const struct diag *diag;
	const char *file; /* as seen from where the program runs, never from the root; NULL: none */
	const char *sentence, *hint;
	const char *identity; /* RULE@FILE-ID#NODE, or RULE@FILE where no id is known; the same in every language */
	size_t ordinal;       /* 1, or which of several with this identity; see finding_id */
};

struct finding_list {
	struct arena *memory;
	const struct finding_view *view;
	const struct diags *diags;
	struct listed_finding *items; /* in the order of diags_sorted */
	size_t count;
};

struct finding_list finding_list_new(struct arena *memory, struct diags *diags, const struct finding_view *view);

/* A file as the list shows it. */
const char *listed_file(const struct finding_list *list, const char *file);

/* "error", "warning" or "note", in every language. */
const char *severity_key(enum severity severity);
/* The same of a finding: a program that does not know of waivers takes a waived one for a note. */
const char *finding_level(const struct diag *diag);

/* What stands before or instead of what is let be: "waived". */
extern const struct text finding_waived;

/* What to do, at most one: the finding's own hint, else the nearest word, else what the message always says; "" is none. */
const char *finding_hint(struct arena *memory, const struct diag *diag, enum language language);

/* The identity; of several the second has ":2" after it. Unique among what was found. */
const char *finding_id(const struct finding_list *list, const struct listed_finding *finding);
/* Hexadecimal digits that stand for it where its characters must not show; unique as well. */
const char *finding_fingerprint(const struct finding_list *list, const struct listed_finding *finding);

/* The sentence, and after it the hint: for formats without a place for it. One line. */
const char *finding_message(const struct finding_list *list, const struct listed_finding *finding);

/* A place as programs want it: the first line where the file as a whole is meant. */
struct place finding_place(const struct place *place);

/* "other findings in the file: 9", where more was found than is listed; NULL where not. */
const char *finding_left_out(const struct finding_list *list, const char *file);

#endif
