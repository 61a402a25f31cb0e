/* SPDX-License-Identifier: EUPL-1.2 */
/* The page of the program for man(1), made from the tables of commands and options. */
#ifndef MANUAL_H
#define MANUAL_H

#include <stdio.h>

#include "command.h"

void manual_put(FILE *out, const struct command *commands, enum language language);

#endif
