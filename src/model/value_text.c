/* SPDX-License-Identifier: EUPL-1.2 */
#include "value_readers.h"

#include <string.h>

#include "arena.h"
#include "messages.h"
#include "vocabulary.h"

static const struct text no_hint;

void read_string(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	(void)reading, (void)field;
	memcpy(member, &node->scalar, sizeof node->scalar);
}

bool is_id(const char *text)
{
	static const char first[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
	static const char rest[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
	enum { ID_LENGTH = 64 };
	size_t length = strlen(text);
	return strspn(text, first) > 0 && strspn(text, rest) == length && length <= ID_LENGTH;
}

void read_id(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	if (is_id(node->scalar))
		read_string(reading, node, field, member);
	else
		say_bad_value(reading, node, value_form(field->kind)->expected, no_hint);
}

static enum language language_of_key(const char *key)
{
	int language = word_of_code(&words_file_language, key);
	return language == 0 ? LANGUAGES : (enum language)(language - 1);
}

static void read_translation(struct reading *reading, const struct node *pair, struct text *into)
{
	enum language language = language_of_key(pair->key);
	if (language == LANGUAGES)
		say(reading->diags, &(struct diag){ .message = &message_unknown_key, .at = pair->key_at,
		                                    .arguments = { { "key", text_same(pair->key) } } });
	else if (is_scalar(reading, pair, FIELD_TEXT))
		into->in[language] = pair->scalar;
}

void read_text(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	(void)field;
	struct text *into = member;
	if (node->kind == NODE_SCALAR)
		into->in[reading->language] = node->scalar;
	for (const struct node *pair = node->first; pair != NULL; pair = pair->next)
		read_translation(reading, pair, into);
}

void read_date(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct date date;
	if (!date_parse(node->scalar, &date))
		say_bad_value(reading, node, value_form(field->kind)->expected, no_hint);
	else
		memcpy(member, &date, sizeof date);
}

/* The struct of every list begins with its node, its items and their count; items are read one by one. */
static void read_items(struct reading *reading, struct node *node, const struct field *field, void *items,
                       size_t size)
{
	char *item_at = items;
	const struct value_form *form = value_form(field->kind);
	for (struct node *item = node->first; item != NULL; item = item->next, item_at += size) {
		item->key = node->key;
		if ((form->shapes & 1 << item->kind) == 0)
			is_scalar(reading, item, field->kind);
		else
			form->read(reading, item, field, item_at);
	}
}

/* "" when there is nothing to go on with, which was said. */
static const char *item_string(struct reading *reading, const struct node *item)
{
	if (!is_scalar(reading, item, FIELD_STRING))
		return "";
	if (!node_is_empty(item))
		return item->scalar;
	say_bad_value(reading, item, value_form(FIELD_STRING)->expected, no_hint);
	return "";
}

void read_strings(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	(void)field;
	struct strings *into = member;
	*into = (struct strings){ node, ARENA_ARRAY(reading->memory, const char *, node->count + 1), 0 };
	for (struct node *item = node->first; item != NULL; item = item->next) {
		item->key = node->key;
		into->items[into->count++] = item_string(reading, item);
	}
}

void read_texts(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	(void)field;
	static const struct field item_field = { .kind = FIELD_TEXT };
	struct texts *into = member;
	*into = (struct texts){ node, ARENA_ARRAY(reading->memory, struct text, node->count + 1), node->count };
	read_items(reading, node, &item_field, into->items, sizeof *into->items);
}

void read_dates(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	(void)field;
	static const struct field item_field = { .kind = FIELD_DATE };
	struct dates *into = member;
	*into = (struct dates){ node, ARENA_ARRAY(reading->memory, struct date, node->count + 1), node->count };
	read_items(reading, node, &item_field, into->items, sizeof *into->items);
}

void read_words(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct word_list *into = member;
	*into = (struct word_list){ node, ARENA_ARRAY(reading->memory, int, node->count + 1), 0 };
	for (struct node *item = node->first; item != NULL; item = item->next) {
		item->key = node->key;
		int word = read_word_value(reading, item, field->words);
		if (word != 0)
			into->items[into->count++] = word;
	}
}

static bool is_whole(struct reading *reading, const char *area)
{
	return vocabulary_word(reading->vocabulary, &words_whole_area, area) == WHOLE_AREA_WHOLE;
}

void read_areas(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	struct areas *into = member;
	into->node = node;
	if (node->kind == NODE_SCALAR) {
		into->whole = is_whole(reading, node->scalar);
		if (!into->whole)
			say_bad_value(reading, node, value_form(field->kind)->expected, no_hint);
		return;
	}
	struct strings named;
	read_strings(reading, node, field, &named);
	into->items = named.items;
	into->count = named.count;
	for (size_t i = 0; i < named.count; i++)
		into->whole = into->whole || is_whole(reading, named.items[i]);
}

void read_record(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	void *made = arena_alloc(reading->memory, field->record->size);
	record_read(reading, node, field->record, made);
	memcpy(member, &made, sizeof made);
}

void read_records(struct reading *reading, struct node *node, const struct field *field, void *member)
{
	size_t count = 0;
	char *items = arena_array(reading->memory, node->count + 1, field->record->size);
	for (struct node *item = node->first; item != NULL; item = item->next) {
		if (item->kind == NODE_SCALAR && item->torn)
			continue;
		if (item->kind != NODE_MAP)
			say(reading->diags, &(struct diag){
				.message = &message_wrong_type,
				.at = item->at,
				.arguments = { { "key", text_same(node->key) },
				               { "expected", value_form(FIELD_RECORDS)->expected } },
			});
		else
			record_read(reading, item, field->record, items + count++ * field->record->size);
	}
	void *made = items;
	memcpy(member, &made, sizeof made);
	memcpy((char *)member + (field->count_offset - field->offset), &count, sizeof count);
}
