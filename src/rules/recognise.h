/* SPDX-License-Identifier: EUPL-1.2 */
/* What in a text may let a reader recognise one child. */
#ifndef RECOGNISE_H
#define RECOGNISE_H

#include "personal.h"
#include "rule.h"

/* Whether there are words in quotation marks. */
bool has_quotation(const char *text);

/* The first age in years ("8-vuotias", "8-årig", "8-year-old"); an age group such as 7–12 is none. */
bool find_age(const char *text, struct text_part *part);

/* Whether the text names an area of the project or of the matter, or a group of children; inflected forms too. */
bool names_area(const struct judging *on, const char *text);
bool names_group(const char *text);

/* The first number from 1 to below small_count directly before a word for children, pupils or clients. */
bool find_small_group(const char *text, int64_t small_count, struct text_part *part);

#endif
