/* SPDX-License-Identifier: EUPL-1.2 */
#include "checks.h"

#include <string.h>

#include "arena.h"
#include "messages.h"
#include "values.h"

static const struct node *filled_pair(const struct node *map, enum key key)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next) {
		const struct field *field = pair->meaning;
		if (field != NULL && field->key == key && !node_is_empty(pair))
			return pair;
	}
	return NULL;
}

void need_keys(struct reading *reading, const struct node *map, const enum key *keys, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (filled_pair(map, keys[i]) == NULL)
			say_missing_key(reading, map, keys[i]);
}

void need_one_of(struct reading *reading, const struct node *map, enum key either, enum key other)
{
	if (filled_pair(map, either) == NULL && filled_pair(map, other) == NULL)
		say_missing_key(reading, map, either);
}

static void say_not_applicable(struct reading *reading, const struct node *pair, struct text reason)
{
	say(reading->diags, &(struct diag){
		.message = &message_not_applicable,
		.at = pair->key_at,
		.arguments = { { "key", text_same(pair->key) }, { "reason", reason } },
	});
}

static bool is_one_of(enum key key, const enum key *keys, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (keys[i] == key)
			return true;
	return false;
}

void allow_only(struct reading *reading, const struct node *map, const enum key *keys, size_t count,
                struct text reason)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next) {
		const struct field *field = pair->meaning;
		if (field != NULL && !pair->torn && !is_one_of(field->key, keys, count))
			say_not_applicable(reading, pair, reason);
	}
}

void refuse_key(struct reading *reading, const void *in_record, enum key key, struct text reason)
{
	const struct node *pair = field_node(in_record, key);
	if (pair != NULL)
		say_not_applicable(reading, pair, reason);
}

static void say_wrong_order(struct reading *reading, const struct node *pair, const char *pattern_fi,
                            const char *pattern_sv, const char *pattern_en, const char *other)
{
	struct text expected = TEXT(arena_printf(reading->memory, "%s %s", pattern_fi, other),
	                            arena_printf(reading->memory, "%s %s", pattern_sv, other),
	                            arena_printf(reading->memory, "%s %s", pattern_en, other));
	say_bad_value(reading, pair, expected, (struct text){ 0 });
}

void need_date_order(struct reading *reading, const void *in_record, enum key first, struct date from, enum key second,
                     struct date to)
{
	if (!date_given(from) || !date_given(to) || date_compare(from, to) <= 0)
		return;
	say_wrong_order(reading, field_node(in_record, second), "päivä, joka ei ole ennen päivää", "en dag som inte är före",
	                "a day that is not before", field_node(in_record, first)->scalar);
}

void need_date_after(struct reading *reading, const void *in_record, enum key later, struct date after, enum key earlier,
                     struct date before)
{
	if (!date_given(after) || !date_given(before) || date_compare(after, before) > 0)
		return;
	say_wrong_order(reading, field_node(in_record, later), "päivä, joka on myöhemmin kuin", "en dag som är efter",
	                "a day that is after", field_node(in_record, earlier)->scalar);
}
