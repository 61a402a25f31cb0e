/* SPDX-License-Identifier: EUPL-1.2 */
#include "file.h"

#include <string.h>

#include "agenda.h"
#include "arena.h"
#include "catalogue.h"
#include "decision.h"
#include "follow_up.h"
#include "messages.h"
#include "near.h"
#include "policy.h"
#include "project.h"
#include "vocabulary.h"
#include "yaml_tree.h"

/* The first key of every file; its value is KIND/VERSION. */
static const struct field kind_field = { .key = KEY_LVA, .kind = FIELD_STRING };

enum { VERSION = 1 };

const struct record *file_kind_record(enum file_kind kind)
{
	static const struct record *const records[FILE_KIND_END] = {
		[FILE_KIND_PROJECT] = &record_project,     [FILE_KIND_CATALOGUE] = &record_catalogue,
		[FILE_KIND_DECISION] = &record_decision,   [FILE_KIND_FOLLOW_UP] = &record_follow_up,
		[FILE_KIND_AGENDA] = &record_agenda,       [FILE_KIND_POLICY] = &record_policy,
	};
	return records[kind];
}

static const char *nearest_kind(const char *written)
{
	struct near near = { .word = written };
	for (int kind = 1; kind < FILE_KIND_END; kind++)
		for (int language = 0; language < LANGUAGES; language++)
			near_offer(&near, words_file_kind.word[kind].spelling.in[language]);
	return near.best;
}

static void say_unknown_kind(struct reading *reading, struct where at, const char *value, const char *kind)
{
	const char *nearest = kind == NULL ? NULL : nearest_kind(kind);
	say(reading->diags, &(struct diag){
		.message = &message_unknown_kind,
		.at = at,
		.arguments = { { "value", text_same(value) } },
		.suggestion = nearest == NULL ? NULL : arena_printf(reading->memory, "%s/%d", nearest, VERSION),
	});
}

/* decision/1 in any of the languages; 0 when it was said that it is not. */
static enum file_kind kind_of(struct reading *reading, struct node *pair)
{
	const char *value = pair->kind == NODE_SCALAR ? pair->scalar : "";
	const char *slash = strchr(value, '/');
	const char *kind = slash == NULL ? value : arena_copy(reading->memory, value, (size_t)(slash - value));
	int word = vocabulary_word(reading->vocabulary, &words_file_kind, kind);
	if (word != 0 && slash != NULL && strcmp(slash, "/1") == 0)
		return (enum file_kind)word;
	say_unknown_kind(reading, pair->at, value, kind);
	return FILE_KIND_UNSET;
}

static bool line_holds(const char *line, size_t length, const char *word)
{
	size_t size = strlen(word);
	for (size_t at = 0; at + size <= length; at++)
		if (memcmp(line + at, word, size) == 0)
			return true;
	return false;
}

/* Only a catalogue may be large; which one it is stands on the first line that is not a comment. */
static const struct yaml_limits *limits_for(const struct source *source)
{
	const char *line = source->bytes;
	while (*line == '#' || *line == '\n' || *line == '\r')
		line += strcspn(line, "\n") + (line[strcspn(line, "\n")] == '\n');
	size_t length = strcspn(line, "\r\n");
	for (int language = 0; language < LANGUAGES; language++) {
		if (line_holds(line, length, words_file_kind.word[FILE_KIND_CATALOGUE].spelling.in[language]))
			return &yaml_limits_catalogue;
	}
	return &yaml_limits_file;
}

struct file file_of(struct reading *reading, const struct source *source)
{
	struct file file = { .source = source };
	file.root = yaml_read(reading->memory, source, limits_for(source), reading->diags);
	if (file.root == NULL || (file.root->torn && file.root->kind == NODE_SCALAR))
		return file;
	struct node *first = file.root->kind == NODE_MAP ? file.root->first : NULL;
	if (first == NULL || strcmp(first->key, key_spelling(KEY_LVA)->in[EN]) != 0) {
		say_unknown_kind(reading, first == NULL ? file.root->at : first->key_at, first == NULL ? "" : first->key, NULL);
		return file;
	}
	first->meaning = &kind_field;
	file.kind = kind_of(reading, first);
	return file;
}

struct file file_open(struct reading *reading, const char *path, const char *name, struct where named_at)
{
	struct text reason;
	const struct source *source = source_read(reading->memory, path, name, yaml_limits_catalogue.bytes, &reason);
	if (source != NULL)
		return file_of(reading, source);
	say_unreadable(reading, name, named_at, reason);
	return (struct file){ 0 };
}

struct file file_open_input(struct reading *reading, const char *name)
{
	struct text reason;
	const struct source *source = source_read_input(reading->memory, name, yaml_limits_catalogue.bytes, &reason);
	if (source != NULL)
		return file_of(reading, source);
	say_unreadable(reading, name, (struct where){ 0 }, reason);
	return (struct file){ 0 };
}

void say_unreadable(struct reading *reading, const char *name, struct where at, struct text reason)
{
	say(reading->diags, &(struct diag){
		.message = &message_unreadable_file,
		.at = at,
		.place = { .file = name },
		.arguments = { { "file", text_same(name) }, { "reason", reason } },
	});
}

/* The language is wanted before the texts are read, wherever its key stands. */
static enum language language_of(const struct reading *reading, const struct node *root, const struct record *record)
{
	for (const struct node *pair = root->first; pair != NULL; pair = pair->next) {
		const struct field *field =
			vocabulary_field(reading->vocabulary, record, pair->key, pair->key_hash);
		if (field == NULL || field->key != KEY_LANGUAGE || pair->kind != NODE_SCALAR)
			continue;
		int word = vocabulary_word(reading->vocabulary, &words_file_language, pair->scalar);
		return word == 0 ? reading->language : (enum language)(word - 1);
	}
	return reading->language;
}

void *file_record(struct reading *reading, const struct file *file, const struct record *record)
{
	struct reading own = *reading;
	void *into = arena_alloc(reading->memory, record->size);
	own.language = language_of(reading, file->root, record);
	record_read(&own, file->root, record, into);
	return into;
}
