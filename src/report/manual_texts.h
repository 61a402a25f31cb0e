/* SPDX-License-Identifier: EUPL-1.2 */
/* What the page on files says besides what the tables of fields know. */
#ifndef MANUAL_TEXTS_H
#define MANUAL_TEXTS_H

#include <stdio.h>

#include "words.h"

enum manual_text {
	MANUAL_VALUE, /* a word before what kind of value it is */
	MANUAL_KEYS_UNDER,
	MANUAL_NEEDED,
	MANUAL_NEEDED_LIGHT,
	MANUAL_NEEDED_FULL,
	MANUAL_NEEDED_SOMETIMES,
	MANUAL_MAY_BE_EMPTY,
	MANUAL_ALSO, /* a word before other spellings */
	MANUAL_KEYS_ARE_TRIGGERS,
	MANUAL_KEYS_ARE_MAGNITUDES,
	MANUAL_KEYS_ARE_BANDS,
	MANUAL_CODE,
	MANUAL_LIMIT_HEADING,
	MANUAL_LIMIT,
	MANUAL_POPULATION_HEADING,
	MANUAL_POPULATION,
	MANUAL_CLASSES_HEADING,
	MANUAL_CLASSES,
	MANUAL_SEE_HEADING,
	MANUAL_TEXTS
};
const struct text *manual_text(enum manual_text which);

/* What a kind of file is for. */
const struct text *manual_kind(enum file_kind kind);

/* The sections of the page before the kinds of files: name, description, rules that hold in all of them. */
void manual_front(enum language language, FILE *out);

#endif
