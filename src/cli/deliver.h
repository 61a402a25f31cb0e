/* SPDX-License-Identifier: EUPL-1.2 */
/* The way of every command that makes reports: choose where they go, make them, write them, say what was found. */
#ifndef DELIVER_H
#define DELIVER_H

#include "session.h"

/* Makes as many reports as fit into the array and returns how many; those that could not be made have their findings
 * or a complaint. */
typedef size_t make_reports(const struct session *session, struct lva_report **reports);

/* What is asked of a run of a command. */
struct delivery {
	size_t most;               /* reports at most */
	make_reports *make;
	const char *const *inputs; /* files that no report may replace, not even with --force; NULL ones are passed over */
	size_t input_count;
};

enum lva_status deliver(const struct session *session, const struct delivery *delivery);

#endif
