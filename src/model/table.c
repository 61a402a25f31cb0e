/* SPDX-License-Identifier: EUPL-1.2 */
#include "table.h"

#include "arena.h"
#include "csv_tree.h"
#include "vocabulary.h"
#include "yaml_tree.h"

static bool has_only_fields(struct reading *reading, const struct node *header, const struct record *record)
{
	for (const struct node *column = header->first; column != NULL; column = column->next)
		if (vocabulary_field(reading->vocabulary, record, column->key, column->key_hash) == NULL)
			return false;
	return true;
}

static bool has_field(struct reading *reading, const struct node *header, const struct record *record,
                      const struct field *field)
{
	for (const struct node *column = header->first; column != NULL; column = column->next)
		if (vocabulary_field(reading->vocabulary, record, column->key, column->key_hash) == field)
			return true;
	return false;
}

static bool has_fields(struct reading *reading, const struct node *header, const struct record *record,
                       enum key may_lack_from)
{
	for (size_t i = 0; i < record->field_count && record->fields[i].key != may_lack_from; i++)
		if (!has_field(reading, header, record, &record->fields[i]))
			return false;
	return true;
}

static const char *columns(struct arena *memory, const struct record *record, enum key may_lack_from,
                           enum language language)
{
	const char *list = "";
	for (size_t i = 0; i < record->field_count && record->fields[i].key != may_lack_from; i++)
		list = arena_printf(memory, "%s%s%s", list, list[0] == '\0' ? "" : ",",
		                    key_spelling(record->fields[i].key)->in[language]);
	return list;
}

bool table_fits(struct reading *reading, const struct node *rows, const struct record *record, enum key may_lack_from)
{
	const struct node *header = csv_header(rows);
	struct arena *memory = reading->memory;
	if (has_only_fields(reading, header, record) && has_fields(reading, header, record, may_lack_from))
		return true;
	struct text reason =
	        TEXT(arena_printf(memory, "otsikkorivin pitää olla %s", columns(memory, record, may_lack_from, FI)),
	             arena_printf(memory, "rubrikraden ska vara %s", columns(memory, record, may_lack_from, SV)),
	             arena_printf(memory, "the header row must be %s", columns(memory, record, may_lack_from, EN)));
	say(reading->diags, &(struct diag){
	                            .message = &message_syntax,
	                            .at = header->at,
	                            .arguments = { { "reason", reason } },
	                    });
	return false;
}
