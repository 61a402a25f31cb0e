/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program says of itself: its commands and their options, at most 80 columns wide. */
#ifndef USAGE_H
#define USAGE_H

#include <stdio.h>

#include "command.h"

/* The program and all of its commands. */
void usage_put_program(FILE *out, const struct command *commands, enum language language);

/* One command with its options. */
void usage_put_command(FILE *out, const struct command *command, enum language language);

/* What an exit status tells. */
const struct text *status_meaning(enum lva_status status);

#endif
