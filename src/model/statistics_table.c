/* SPDX-License-Identifier: EUPL-1.2 */
#include "statistics_table.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "csv_tree.h"

enum { BYTES_MAX = 16 * 1024 * 1024, NODES_MAX = 1000000 };

/* ---- Bytes ---- */

/* Windows-1252 from 0x80 to 0x9F, where it is not ISO 8859-1; 0: no character. */
static const uint16_t windows[] = {
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

static uint32_t code_point_of(unsigned char byte)
{
	const size_t special = byte - 0x80u;
	bool mapped = byte >= 0x80 && special < sizeof windows / sizeof windows[0] && windows[special] != 0;
	return mapped ? windows[special] : byte;
}

static const struct source *from_windows(struct arena *memory, const struct source *source)
{
	enum { LENGTH_MAX = 3 };
	char *bytes = arena_alloc(memory, source->size * LENGTH_MAX + 1);
	size_t size = 0;
	for (size_t i = 0; i < source->size; i++)
		size += utf8_encode(bytes + size, code_point_of((unsigned char)source->bytes[i]));
	bytes[size] = '\0';
	return source_take(memory, source->name, bytes, size);
}

bool statistics_is_windows(const struct source *source)
{
	return utf8_fault(source->bytes, source->size) < source->size &&
	       memchr(source->bytes, '\0', source->size) == NULL;
}

static size_t separators_in(const struct source *source, uint32_t number)
{
	size_t length, count = 0;
	const char *line = source_line(source, number, &length);
	for (size_t i = 0; i < length; i++)
		count += line[i] == ';' || line[i] == ',' || line[i] == '\t';
	return count;
}

static bool is_blank(const struct source *source, uint32_t number)
{
	size_t length;
	source_line(source, number, &length);
	return length == 0;
}

/* A title, an empty line, and only then the header: the title becomes an empty line as well. */
static const struct source *without_title(struct arena *memory, const struct source *source)
{
	if (source->lines < 3 || !is_blank(source, 2) || separators_in(source, 3) == 0)
		return source;
	size_t from = source->line_start[2], size = source->size - from + 2;
	char *bytes = arena_alloc(memory, size + 1);
	memcpy(bytes, "\n\n", 2);
	memcpy(bytes + 2, source->bytes + from, size - 2);
	bytes[size] = '\0';
	return source_take(memory, source->name, bytes, size);
}

struct node *statistics_read(struct reading *reading, const struct source *source)
{
	struct arena *memory = reading->memory;
	if (statistics_is_windows(source))
		source = from_windows(memory, source);
	return csv_read_within(memory, without_title(memory, source), BYTES_MAX, NODES_MAX, reading->diags);
}

/* ---- Headings ---- */

static const struct {
	const char *heading;
	enum statistics_column holds;
} headings[] = {
	{ "indicator", COLUMN_INDICATOR },
	{ "key", COLUMN_INDICATOR },
	{ "mittari", COLUMN_INDICATOR },
	{ "indikaattori", COLUMN_INDICATOR },
	{ "indikator", COLUMN_INDICATOR },
	{ "region", COLUMN_REGION },
	{ "area", COLUMN_REGION },
	{ "alue", COLUMN_REGION },
	{ "område", COLUMN_REGION },
	{ "kunta", COLUMN_REGION },
	{ "kommun", COLUMN_REGION },
	{ "municipality", COLUMN_REGION },
	{ "hyvinvointialue", COLUMN_REGION },
	{ "välfärdsområde", COLUMN_REGION },
	{ "year", COLUMN_YEAR },
	{ "vuosi", COLUMN_YEAR },
	{ "år", COLUMN_YEAR },
	{ "År", COLUMN_YEAR },
	{ "date", COLUMN_DATE },
	{ "päivä", COLUMN_DATE },
	{ "datum", COLUMN_DATE },
	{ "gender", COLUMN_GENDER },
	{ "sex", COLUMN_GENDER },
	{ "sukupuoli", COLUMN_GENDER },
	{ "kön", COLUMN_GENDER },
	{ "unit", COLUMN_UNIT },
	{ "yksikkö", COLUMN_UNIT },
	{ "enhet", COLUMN_UNIT },
	{ "source", COLUMN_SOURCE },
	{ "lähde", COLUMN_SOURCE },
	{ "källa", COLUMN_SOURCE },
	{ "absolute.value", COLUMN_COUNT },
	{ "n", COLUMN_COUNT },
	{ "primary.value", COLUMN_VALUE },
	{ "value", COLUMN_VALUE },
	{ "arvo", COLUMN_VALUE },
	{ "värde", COLUMN_VALUE },
};

enum statistics_column statistics_column(const struct node *column)
{
	for (size_t i = 0; i < sizeof headings / sizeof headings[0]; i++)
		if (strcasecmp(column->key, headings[i].heading) == 0)
			return headings[i].holds;
	return COLUMN_OTHER;
}

int statistics_year(const char *heading)
{
	for (const char *at = heading; *at != '\0'; at++) {
		size_t digits = strspn(at, "0123456789");
		int year =
		        digits == 4 ? (at[0] - '0') * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + at[3] - '0' : 0;
		if (year >= 1900 && year < 2200)
			return year;
		if (digits > 0)
			at += digits - 1;
	}
	return 0;
}

bool statistics_is_total(const char *text)
{
	static const char *const words[] = { "total", "yhteensä", "totalt", "SSS" };
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		size_t length = strlen(words[i]);
		if (strncasecmp(text, words[i], length) == 0 && !isalnum((unsigned char)text[length]))
			return true;
	}
	return false;
}
