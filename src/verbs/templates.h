/* SPDX-License-Identifier: EUPL-1.2 */
/* The project's templates of reports. */
#ifndef TEMPLATES_H
#define TEMPLATES_H

#include "context.h"
#include "report_kind.h"

/*
 * Hands the template of a report to its context, as an input too: the project's in the run's language, else its general
 * one, else the built-in one. False when the project's has faults, all of which were said: there is no report then.
 */
bool context_take_template(struct lva *lva, struct report_context *context, const struct report_kind *kind);

/* Says what is wrong with any of the project's templates; how many there are. */
size_t check_templates(struct lva *lva);
/* Whether the path is one of the project's templates; it is checked if so. */
bool check_template(struct lva *lva, const char *path);
/* The templates that were read, for whoever must not write over them. */
bool is_template(const struct lva *lva, const char *path);

#endif
