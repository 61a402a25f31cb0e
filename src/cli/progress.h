/* SPDX-License-Identifier: EUPL-1.2 */
/* How far a run that takes its time has come: one line of the terminal, which is gone when the run goes on. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "command.h"

struct progress {
	enum language language;
	const struct text *doing;
	int64_t begun, drawn; /* milliseconds of a clock; 0: the line is not there */
};

/* Whether somebody looks: at a terminal, for findings that people read, unless the program is to be quiet. */
bool progress_is_wanted(const struct invocation *in, const char *format);

void progress_begin(struct progress *progress, const struct command *command);

/* The progress of lva_settings; the context is the struct. */
void progress_show(void *progress, size_t done, size_t of);

#endif
