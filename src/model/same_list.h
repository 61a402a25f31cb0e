/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether two texts, or two lists of values, say the same. */
#ifndef SAME_LIST_H
#define SAME_LIST_H

#include "record.h"

bool is_same_text(const struct text *one, const struct text *other);
bool is_same_name(const char *one, const char *other);
bool is_same_date(const struct date *one, const struct date *other);

bool are_same_strings(const struct strings *one, const struct strings *other);
bool are_same_areas(const struct areas *one, const struct areas *other);
bool are_same_words(const struct word_list *one, const struct word_list *other);
bool are_same_texts(const struct texts *one, const struct texts *other);
bool are_same_dates(const struct dates *one, const struct dates *other);

#endif
