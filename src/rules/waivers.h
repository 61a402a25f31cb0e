/* SPDX-License-Identifier: EUPL-1.2 */
/* Which findings are waived, and which waivers were of use. */
#ifndef WAIVERS_H
#define WAIVERS_H

#include "rule.h"

struct waiver_use waiver_use_new(struct arena *memory, const struct waiver *waivers, size_t count,
                                 const char *file_id);

/*
 * The waiver that lets a finding be on a day: of the rule, of the node, not expired, by somebody else than the
 * preparer, of a rule that can be waived. An expired one that would have is handed back in *expired.
 */
const struct waiver *waiver_for(struct waiver_use *use, const struct diag *finding, struct date as_of,
                                const struct text *preparer, struct arena *memory, const struct waiver **expired);

/* Whether the waiver of the file with this index matched a finding; for the rule waiver/stale, which runs last. */
bool waiver_was_used(const struct judging *on, size_t index);

/* The severity of a rule in this project: its own, or what lva.yaml makes of it where that is allowed. */
enum severity severity_in_project(const struct project *project, const struct message *rule);

#endif
