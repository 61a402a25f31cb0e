/* SPDX-License-Identifier: EUPL-1.2 */
/* Text of others in what goes to a terminal or a log. */
#ifndef PLAIN_H
#define PLAIN_H

#include <stdbool.h>

struct arena;

/*
 * The text with its control characters shown, identity codes masked (a file may be named after a child), and nothing
 * left in it that a build service would take for a command in its log; the text itself if it is so already. Never more
 * than one line.
 */
const char *plain_text(struct arena *memory, const char *text);

/* Whether a command of a build service ("##vso[", "##[") begins here; it may stand anywhere on a line. */
bool plain_is_command(const char *text);

#endif
