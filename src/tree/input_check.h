/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether bytes are text at all, before anyone parses them. */
#ifndef INPUT_CHECK_H
#define INPUT_CHECK_H

#include "diag.h"

/*
 * Says what keeps the bytes from being text: more than limit of them, UTF-16, faults of UTF-8, control
 * characters and direction marks. False when parsing would lead nowhere. Raw characters
 * below U+0020 and U+007F are left to the parser, which looks at every byte anyway.
 */
bool input_check(struct arena *memory, const struct source *source, size_t limit, struct diags *diags);

/* Says the first %TAG directive; false when there is one. */
bool input_check_directives(const struct source *source, struct diags *diags);

/* Where the text of a line ends, before its line break; lines count from 1. */
const char *input_line_end(const struct source *source, size_t line);

/* Says that a character that nobody can see stands at a place. */
void say_character(struct arena *memory, struct diags *diags, struct where at, uint32_t character);

#endif
