/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The page for children (method 9): who decides, what changes, what is good and bad, what children said. What the
 * preparer wrote for children comes first; short sentences built from the assessment complete it. It is never called
 * plain language.
 */
#ifndef CHILD_H
#define CHILD_H

#include "prior.h"

/* A document in the language; it points into the assessment. */
struct doc *report_child(struct arena *memory, const struct assessment *assessment, enum language language,
                         const struct report_context *context);

#endif
