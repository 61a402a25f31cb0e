/* SPDX-License-Identifier: EUPL-1.2 */
/* The form of a kind of file as JSON Schema (draft-07), for editors: made from the tables that the reader walks. */
#ifndef SCHEMA_H
#define SCHEMA_H

#include <stdbool.h>
#include <stdio.h>

#include "words.h"

struct arena;
struct bands;

/*
 * Writes the schema of a kind of file. Keys and words are suggested in the language and explained in it; those of the
 * other languages are accepted, as the reader does. The codes of age bands are those of the bands.
 */
void schema_write(struct arena *memory, enum file_kind kind, const struct bands *bands, enum language language,
                  bool on_one_line, FILE *out);

#endif
