/* SPDX-License-Identifier: EUPL-1.2 */
#include "same_list.h"

#include <string.h>

/* ---- Texts and names ---- */

static const char blanks[] = " \t\r\n";

/* Texts that differ only in how their lines are broken are the same. */
static bool is_same_prose(const char *one, const char *other)
{
	if (one == NULL || other == NULL)
		return one == other;
	for (;;) {
		size_t gap = strspn(one, blanks), other_gap = strspn(other, blanks);
		one += gap;
		other += other_gap;
		if (*one == '\0' || *other == '\0')
			return *one == *other;
		size_t length = strcspn(one, blanks);
		if (length != strcspn(other, blanks) || memcmp(one, other, length) != 0)
			return false;
		one += length;
		other += length;
	}
}

bool is_same_text(const struct text *one, const struct text *other)
{
	for (int language = 0; language < LANGUAGES; language++)
		if (!is_same_prose(one->in[language], other->in[language]))
			return false;
	return true;
}

bool is_same_name(const char *one, const char *other)
{
	return one == NULL || other == NULL ? one == other : strcmp(one, other) == 0;
}

/* ---- Lists: an empty one that was given is another answer than none ---- */

static bool is_same_presence(const struct node *one, size_t count, const struct node *other, size_t other_count)
{
	return count == other_count && (count > 0 || (one == NULL) == (other == NULL));
}

static bool has_name(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

static bool are_same_names(const char *const *one, const char *const *other, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(one[i], other[i]) != 0 && (!has_name(other, count, one[i]) || !has_name(one, count, other[i])))
			return false;
	return true;
}

bool are_same_strings(const struct strings *one, const struct strings *other)
{
	return is_same_presence(one->node, one->count, other->node, other->count) &&
	       are_same_names(one->items, other->items, one->count);
}

bool are_same_areas(const struct areas *one, const struct areas *other)
{
	return one->whole == other->whole && is_same_presence(one->node, one->count, other->node, other->count) &&
	       are_same_names(one->items, other->items, one->count);
}

static bool has_word(const struct word_list *list, int word)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i] == word)
			return true;
	return false;
}

bool are_same_words(const struct word_list *one, const struct word_list *other)
{
	if (!is_same_presence(one->node, one->count, other->node, other->count))
		return false;
	for (size_t i = 0; i < one->count; i++)
		if (!has_word(other, one->items[i]) || !has_word(one, other->items[i]))
			return false;
	return true;
}

bool are_same_texts(const struct texts *one, const struct texts *other)
{
	if (!is_same_presence(one->node, one->count, other->node, other->count))
		return false;
	for (size_t i = 0; i < one->count; i++)
		if (!is_same_text(&one->items[i], &other->items[i]))
			return false;
	return true;
}

bool is_same_date(const struct date *one, const struct date *other)
{
	return one->year == other->year && one->month == other->month && one->day == other->day;
}

static bool has_date(const struct dates *list, const struct date *date)
{
	for (size_t i = 0; i < list->count; i++)
		if (is_same_date(&list->items[i], date))
			return true;
	return false;
}

bool are_same_dates(const struct dates *one, const struct dates *other)
{
	if (!is_same_presence(one->node, one->count, other->node, other->count))
		return false;
	for (size_t i = 0; i < one->count; i++)
		if (!has_date(other, &one->items[i]) || !has_date(one, &other->items[i]))
			return false;
	return true;
}
