/* SPDX-License-Identifier: EUPL-1.2 */
/* How far a command reaches: where it may write, as its call says it. */
#ifndef REACH_H
#define REACH_H

#include "command.h"

/*
 * Confines the process to what the command needs for writing: the folder of its output, that of the project when it
 * makes files there, and the folder for temporary files. Without Landlock nothing happens, and nothing is said.
 */
void reach_only(const struct invocation *in);

#endif
