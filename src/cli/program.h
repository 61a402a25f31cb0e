/* SPDX-License-Identifier: EUPL-1.2 */
/* The program from its start to its end, around the command that was asked for. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "command.h"

/* Runs the command that the arguments name; the result is the exit status. */
int program_run(const struct command *commands, int count, char **arguments);

/* Tells that there is no such command, with the nearest there is. The result is always LVA_USAGE. */
enum lva_status command_unknown(const struct command *commands, const char *word, enum language language);

#endif
