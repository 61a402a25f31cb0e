/* SPDX-License-Identifier: EUPL-1.2 */
/* Measures that lean on what another organisation does, told by the name of its service. */
#ifndef NAMED_SERVICES_H
#define NAMED_SERVICES_H

#include "joined_register.h"

/*
 * A measure whose text on what else it leans on has the whole name of a service of another organisation leans on that
 * service. The decisions are the joined register's own copies.
 */
void lean_on_named_services(struct arena *memory, struct joined_register *joined,
                            const struct organisation_brought *organisations, size_t count);

/* Whether the words stand in the text next to each other, whole, in small or capital letters. */
bool has_whole_words(const char *text, const char *words);

#endif
