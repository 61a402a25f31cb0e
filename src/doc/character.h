/* SPDX-License-Identifier: EUPL-1.2 */
/* One code point at a time, for those who write text out. */
#ifndef CHARACTER_H
#define CHARACTER_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { CHARACTER_BYTES = 4 };

/* The code point at *at, which moves on; U+FFFD for a byte that is not UTF-8 (names of files may hold anything).
 */
uint32_t character_next(const char **at, const char *end);

/* White space that may become a line break or a tab: never the no-break spaces. */
bool character_is_space(uint32_t character);

/* The lower-case letter of A to Z, Å, Ä, Ö, Š, Ž and the rest of Latin-1; others as they are. */
uint32_t character_fold(uint32_t character);

/* Writes the bytes of a code point and returns how many they are, at most CHARACTER_BYTES. */
size_t character_encode(char *to, uint32_t character);
void character_put(FILE *out, uint32_t character);

#endif
