/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands for something else in Markdown: entities and addresses. */
#ifndef PROSE_PARTS_H
#define PROSE_PARTS_H

#include <stddef.h>

struct arena;

/* &#228; or &auml; as UTF-8, and how many bytes that is; 0 for what is no entity, or of a character nobody can see. */
enum { PROSE_ENTITY_BYTES = 4 };
size_t prose_entity(const char *entity, size_t length, char *decoded);

/* An address of http, https or mailto with everything but its own signs encoded; NULL for another one. */
const char *prose_address(struct arena *memory, const char *written);
/* A value as a part of an address. */
const char *prose_address_part(struct arena *memory, const char *value);

#endif
