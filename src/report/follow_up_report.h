/* SPDX-License-Identifier: EUPL-1.2 */
/* The follow-up and process reports: what came true of what was decided. */
#ifndef FOLLOW_UP_REPORT_H
#define FOLLOW_UP_REPORT_H

#include "follow_up_result.h"
#include "prior.h"

/* A document in the language; it points into the result. */
/* Which kind of report it gets: its final or its process phase. */
const struct report_kind *follow_up_kind(const struct follow_up *follow_up);

struct doc *report_follow_up(struct arena *memory, const struct follow_up_result *result, enum language language,
                             const struct report_context *context);

#endif
