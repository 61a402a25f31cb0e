/* SPDX-License-Identifier: EUPL-1.2 */
/* The report of two versions of a decision: what changed, and what that did. */
#ifndef DIFF_H
#define DIFF_H

#include "finding_changes.h"
#include "prior.h"
#include "versions.h"

struct diff_input {
	const struct versions *versions;
	const struct finding_changes *findings;
	const char *before, *after; /* the files as they are named; "-" is standard input */
};

struct doc *report_diff(struct arena *memory, const struct diff_input *input, enum language language,
                        const struct report_context *context);

#endif
