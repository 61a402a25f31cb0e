/* SPDX-License-Identifier: EUPL-1.2 */
/* A run of the program for one command: settings, start and end, what was found. */
#ifndef SESSION_H
#define SESSION_H

#include "command.h"
#include "environment.h"

struct session {
	const struct invocation *in;
	struct lva *lva;
	enum language language; /* the project's where none was chosen */
	const char *format;     /* of the findings */
	bool format_for_machines, color;
	enum severity fail_on;
};

/* Starts a run near a path (NULL: the current folder), does the work, and ends the run. */
enum lva_status session_run(const struct invocation *in, const char *near_path,
                            enum lva_status (*work)(const struct session *session));
/* The same with another path, whose project is used when the first has none. */
enum lva_status session_run_between(const struct invocation *in, const char *near_path, const char *else_near,
                                    enum lva_status (*work)(const struct session *session));

/* Writes what was found where it belongs, and tells the status of it. */
enum lva_status session_findings(const struct session *session);

/* Tells of wrong usage: a sentence with {1}, and where to read more. The result is always LVA_USAGE. */
enum lva_status wrong_usage(const struct invocation *in, enum language language, const struct text *sentence,
                            const char *word);

/* Tells why the last call failed, unless there is nothing to tell. */
void session_complain(const struct session *session);

enum lva_status worse(enum lva_status a, enum lva_status b);

#endif
