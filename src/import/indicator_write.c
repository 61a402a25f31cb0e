/* SPDX-License-Identifier: EUPL-1.2 */
#include "indicator_write.h"

#include <string.h>

#include "arena.h"
#include "csv_tree.h"

bool indicator_is_dated(const struct indicator_table *table)
{
	return !table->wide && table->column[INDICATOR_YEAR] == NULL;
}

bool indicator_is_division(const struct indicator_table *table, const struct node *column)
{
	return indicator_column_of(table, column) == INDICATOR_OTHER &&
	       !indicator_holds_values(table, column) &&
	       strncmp(column->key, "region.", strlen("region.")) != 0 &&
	       strncmp(column->key, "indicator.", strlen("indicator.")) != 0;
}

static const char *text_of(const struct indicator_writing *writing, const struct node *row,
                           enum indicator_column column)
{
	const struct node *cell = indicator_cell(writing->table, row, column);
	return cell == NULL ? "" : cell->scalar;
}

static void put_field(const struct indicator_writing *writing, const char *text)
{
	struct out *out = &writing->importing->out;
	out_field(out, text);
	out_put(out, ",");
}

static bool has(const struct indicator_writing *writing, enum indicator_column column)
{
	return writing->table->column[column] != NULL;
}

static void write_divisions(const struct indicator_writing *writing, const struct node *row)
{
	for (const struct node *column = csv_header(writing->table->rows)->first; column != NULL; column = column->next)
		if (indicator_is_division(writing->table, column)) {
			const struct node *cell = row == NULL ? column : node_get(row, column->key);
			put_field(writing, row == NULL ? column->key : cell == NULL ? "" : cell->scalar);
		}
}

void indicator_write_header(const struct indicator_writing *writing)
{
	struct importing *importing = writing->importing;
	put_field(writing, import_key(importing, KEY_INDICATOR));
	put_field(writing, import_key(importing, KEY_NAME));
	put_field(writing, import_key(importing, KEY_AREA));
	put_field(writing, import_key(importing, indicator_is_dated(writing->table) ? KEY_DATE : KEY_YEAR));
	if (has(writing, INDICATOR_GENDER))
		put_field(writing, import_word(importing, &words_breakdown, BREAKDOWN_GENDER));
	write_divisions(writing, NULL);
	put_field(writing, import_key(importing, KEY_VALUE));
	put_field(writing, import_key(importing, KEY_UNIT));
	if (has(writing, INDICATOR_COUNT))
		put_field(writing, import_key(importing, KEY_N));
	out_printf(&importing->out, "%s\n", import_key(importing, KEY_SOURCE));
}

/* "THL, Sotkanet 127 (CC BY 4.0); f.csv:5; SHA-256 …": what is cited, and where the value stands in which file. */
static const char *source_text(const struct indicator_writing *writing, const struct node *row)
{
	const char *given = text_of(writing, row, INDICATOR_SOURCE), *number = text_of(writing, row, INDICATOR_NUMBER);
	const bool numbered = *number != '\0' && number[strspn(number, "0123456789")] == '\0';
	const char *cited = *given != '\0' || !numbered ? given
	                                                : arena_printf(writing->importing->reading->memory,
	                                                               "THL, Sotkanet %s (CC BY 4.0)", number);
	return arena_printf(writing->importing->reading->memory, "%s%s%s:%u; SHA-256 %s", cited,
	                    *cited == '\0' ? "" : "; ", writing->importing->name, (unsigned)row->at.line,
	                    writing->sha256);
}

static const char *name_text(const struct indicator_writing *writing, const struct node *row,
                             const struct known_indicator *known)
{
	const char *given = text_of(writing, row, INDICATOR_NAME);
	return *given == '\0' && known != NULL ? import_said(writing->importing, &known->name) : given;
}

static const char *unit_text(const struct indicator_writing *writing, const struct node *row,
                             const struct known_indicator *known)
{
	const char *given = text_of(writing, row, INDICATOR_UNIT);
	return *given == '\0' && known != NULL ? known->unit : given;
}

void indicator_write_value(const struct indicator_writing *writing, const struct node *row, const char *area,
                           const char *time, const char *value)
{
	const char *number = text_of(writing, row, INDICATOR_NUMBER);
	const struct known_indicator *known = indicator_known(writing->names, number);
	put_field(writing, number);
	put_field(writing, name_text(writing, row, known));
	put_field(writing, area);
	put_field(writing, time);
	if (has(writing, INDICATOR_GENDER))
		put_field(writing, indicator_gender(writing->importing, text_of(writing, row, INDICATOR_GENDER)));
	write_divisions(writing, row);
	put_field(writing, value);
	put_field(writing, unit_text(writing, row, known));
	if (has(writing, INDICATOR_COUNT))
		put_field(writing, text_of(writing, row, INDICATOR_COUNT));
	out_field(&writing->importing->out, source_text(writing, row));
	out_put(&writing->importing->out, "\n");
}
