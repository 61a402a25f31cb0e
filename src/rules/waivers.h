/* SPDX-License-Identifier: EUPL-1.2 */
/* Which findings are waived, and which waivers were of use. */
#ifndef WAIVERS_H
#define WAIVERS_H

#include "rule.h"

struct waiver_use waiver_use_new(struct arena *memory, const struct waiver *waivers, size_t count,
                                 const char *file_id);

/* The waivers of a finding: of its rule and its node. None for a rule that cannot be waived. */
struct waiver_answer {
	const struct waiver *valid;         /* lets it be: not expired, approved by somebody else than the preparer */
	const struct waiver *expired, *self_approved;
};
/* Adds what these waivers say of a finding on a day; the preparer may be NULL. */
void waiver_for(struct waiver_use *use, const struct diag *finding, struct date as_of, const struct text *preparer,
                struct waiver_answer *answer);

/* Whether the preparer approved it; case, white space and punctuation make no difference. */
bool waiver_is_by(const struct waiver *waiver, const struct text *preparer);

/* Whether a waiver of lva.yaml concerns a file or an id in it. */
bool waiver_is_of_file(const struct waiver *waiver, const char *file_id);

/* Whether the waiver of the file with this index matched a finding; for the rule waiver/stale, which runs last. */
bool waiver_was_used(const struct judging *on, size_t index);

/* The severity of a rule in this project: its own, or what lva.yaml makes of it where that is allowed. */
enum severity severity_in_project(const struct project *project, const struct message *rule);

#endif
