/* SPDX-License-Identifier: EUPL-1.2 */
/* The way of every command that makes reports: choose where they go, make them, write them, say what was found. */
#ifndef DELIVER_H
#define DELIVER_H

#include "session.h"

/* Makes the report at an index; NULL: it could not be made, and has findings or a complaint. */
typedef struct lva_report *make_report(const struct session *session, size_t index);

/* What is asked of a run of a command. */
struct delivery {
	size_t most;               /* reports at most */
	make_report *make;
	const char *const *inputs; /* files that no report may replace, not even with --force; NULL ones are passed over */
	size_t input_count;
};

enum lva_status deliver(const struct session *session, const struct delivery *delivery);

#endif
