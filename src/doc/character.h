/* SPDX-License-Identifier: EUPL-1.2 */
/* What those who write text out ask of its characters. */
#ifndef CHARACTER_H
#define CHARACTER_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* White space that may become a line break or a tab: never the no-break spaces. */
bool character_is_space(uint32_t character);

void character_put(FILE *out, uint32_t character);

#endif
