/* SPDX-License-Identifier: EUPL-1.2 */
/* Several assessments on one page, which stands before them in a workbook. */
#ifndef OVERVIEW_H
#define OVERVIEW_H

#include "prior.h"

/* A document in the language, all of which belongs on the front page; there is at least one assessment. */
struct doc *report_overview(struct arena *memory, const struct assessment *const *assessments, size_t count,
                            enum language language, const struct report_context *context);

#endif
