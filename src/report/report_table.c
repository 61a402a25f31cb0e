/* SPDX-License-Identifier: EUPL-1.2 */
/* Tables whose columns are fields, phrases or texts, filled row by row. */
#include "arena.h"
#include "reporting.h"

static enum value_kind column_kind(enum field_kind kind)
{
	static const enum value_kind kinds[] = {
		[FIELD_TEXT] = VALUE_TEXT,      [FIELD_STRING] = VALUE_CODE, [FIELD_ID] = VALUE_CODE,
		[FIELD_PATH] = VALUE_CODE,      [FIELD_DATE] = VALUE_DATE,   [FIELD_WHOLE] = VALUE_COUNT,
		[FIELD_DECIMAL] = VALUE_DECIMAL, [FIELD_SHARE] = VALUE_SHARE, [FIELD_MONEY] = VALUE_CENTS,
		[FIELD_FLAG] = VALUE_BOOL,      [FIELD_WORD] = VALUE_WORD,   [FIELD_RECORDS] = VALUE_TEXT,
	};
	return kinds[kind] == VALUE_NONE ? VALUE_TEXT : kinds[kind];
}

struct table_plan plan_table(const struct reporting *reporting)
{
	return (struct table_plan){ .reporting = reporting,
		                    .columns = ARENA_ARRAY(reporting->memory, struct column, TABLE_COLUMNS_MAX) };
}

void plan_column(struct table_plan *plan, const char *key, const char *heading, enum value_kind kind)
{
	plan->columns[plan->count++] = (struct column){ .key = key, .heading = heading, .kind = kind };
}

void plan_total(struct table_plan *plan)
{
	plan->totals |= (uint64_t)1 << (plan->count - 1);
}

void plan_phrase(struct table_plan *plan, const char *key, enum phrase heading, enum value_kind kind)
{
	plan_column(plan, key, label(plan->reporting, heading), kind);
}

void plan_field(struct table_plan *plan, const struct record *record, enum key key)
{
	plan_column(plan, key_spelling(key)->in[EN], field_label(plan->reporting, record, key),
	            column_kind(record_field(record, key)->kind));
}

void plan_fields(struct table_plan *plan, const struct record *record, const enum key *keys, size_t count)
{
	for (size_t i = 0; i < count; i++)
		plan_field(plan, record, keys[i]);
}

void plan_begin(struct table_plan *plan, struct section *section, enum audience audience, const char *key,
                enum phrase sheet, const char *caption)
{
	plan->table = section_table(plan->reporting->doc, section, audience, key, caption, plan->columns, plan->count);
	plan->table->totals = plan->totals;
	if (sheet != PHRASE_NONE)
		plan->table->sheet = phrase(plan->reporting, sheet);
}

void plan_row(struct table_plan *plan)
{
	plan->row = table_row(plan->reporting->doc, plan->table);
}

void put(struct table_plan *plan, struct value value)
{
	*plan->row++ = value;
}

void put_fields(struct table_plan *plan, const void *in_record, const struct record *record, const enum key *keys,
                size_t count)
{
	for (size_t i = 0; i < count; i++)
		put(plan, field_value(plan->reporting, in_record, record, keys[i]));
}

void table_of_records(const struct reporting *reporting, struct section *section, const struct record_table *as,
                      const void *items, size_t count)
{
	struct table_plan plan = plan_table(reporting);
	bool for_data = (as->audience & FOR_READERS) == 0;
	if (for_data && reporting->id_key != NULL)
		plan_phrase(&plan, reporting->id_key, reporting->id_heading, VALUE_CODE);
	else if (for_data)
		plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_fields(&plan, as->record, as->fields, as->field_count);
	plan_begin(&plan, section, as->audience, as->key, as->sheet, "");
	for (size_t i = 0; i < count; i++) {
		plan_row(&plan);
		if (for_data)
			put(&plan, value_code(reporting->doc->id));
		put_fields(&plan, (const char *)items + i * as->record->size, as->record, as->fields, as->field_count);
	}
}
