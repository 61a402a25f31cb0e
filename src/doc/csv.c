/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * One table of data for programs: RFC 4180, UTF-8 with the mark that Excel knows it by. The columns are named by their
 * keys, words are codes, numbers have a point: nothing depends on the language. A record is one line.
 *
 * Spreadsheets run what a cell begins with. A Finnish one parts cells at semicolons, whatever the quotes: what stands
 * after a semicolon may be the beginning of a cell as well.
 */
#include <inttypes.h>
#include <string.h>

#include "character.h"
#include "formats.h"
#include "sheet_tables.h"
#include "show.h"

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"
#define LINE_END "\r\n"

/* The wide forms as well: a spreadsheet in an East Asian language takes them for the others. */
static bool begins_formula(uint32_t character)
{
	switch (character) {
	case '=':
	case '+':
	case '-':
	case '@':
	case 0xFF1D:
	case 0xFF0B:
	case 0xFF0D:
	case 0xFF20:
		return true;
	default:
		return false;
	}
}

/* Whether a cell that begins here, its quotes read away, is a formula. */
static bool is_formula(const char *at)
{
	at += strspn(at, "\"");
	return begins_formula(utf8_next(&at, at + strlen(at)));
}

static void put_character(FILE *out, uint32_t character)
{
	if (utf8_is_unsafe(character))
		fprintf(out, "\\u{%" PRIX32 "}", character);
	else if (character == '"')
		fputs("\"\"", out);
	else
		character_put(out, character);
}

/* White space is single spaces; an apostrophe makes a text of what would be a formula. */
static void put_guarded(FILE *out, const char *text)
{
	const char *at = text, *end = text + strlen(text);
	bool begun = false, gap = false, cell_begins = true;
	while (at < end) {
		const char *here = at;
		uint32_t character = utf8_next(&at, end);
		if (character_is_space(character)) {
			gap = begun;
			continue;
		}
		if (gap)
			putc(' ', out);
		if (cell_begins && is_formula(here))
			putc('\'', out);
		put_character(out, character);
		cell_begins = character == ';';
		begun = true;
		gap = false;
	}
}

static void put_text(FILE *out, const char *text)
{
	bool quoted = strpbrk(text, ",;\"") != NULL;
	if (quoted)
		putc('"', out);
	put_guarded(out, text);
	if (quoted)
		putc('"', out);
}

static void put_cell(struct arena *memory, FILE *out, struct value value)
{
	const char *shown = show_machine(memory, value);
	if (value.kind == VALUE_TEXT || value.kind == VALUE_CODE || value.kind == VALUE_WORD)
		put_text(out, shown);
	else
		fputs(shown, out);
}

static void put_header(FILE *out, const struct table *table)
{
	fputs(BYTE_ORDER_MARK, out);
	for (size_t i = 0; i < table->column_count; i++) {
		fputs(i == 0 ? "" : ",", out);
		put_text(out, table->columns[i].key);
	}
	fputs(LINE_END, out);
}

static void put_rows(struct arena *memory, FILE *out, const struct table *table)
{
	for (const struct row *row = table->rows; row; row = row->next) {
		for (size_t i = 0; i < table->column_count; i++) {
			fputs(i == 0 ? "" : ",", out);
			put_cell(memory, out, row->cells[i]);
		}
		fputs(LINE_END, out);
	}
}

bool csv_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason)
{
	static const struct text none = TEXT("raportissa ei ole taulukkoa", "rapporten har ingen tabell",
	                                     "the report has no table"),
	                         several = TEXT("raportissa on useita taulukoita, ja tiedostoon mahtuu yksi",
	                                        "rapporten har flera tabeller, och en fil rymmer en",
	                                        "the report has several tables, and a file holds one");
	const struct sheet_tables tables = sheet_tables_of(memory, docs, count);
	if (!tables.count || sheet_tables_key(&tables, 1)) {
		*reason = tables.count ? several : none;
		return false;
	}
	put_header(out, tables.items[0]);
	for (size_t i = 0; i < tables.count; i++)
		put_rows(memory, out, tables.items[i]);
	return true;
}

/* A mark in the file would be a row to whoever reads it, so no file is known again. */
bool csv_is_ours(FILE *in)
{
	(void)in;
	return false;
}
