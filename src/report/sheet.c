/* SPDX-License-Identifier: EUPL-1.2 */
#include "sheet.h"

#include <inttypes.h>

#include "excerpt.h"
#include "plain.h"

/* How a place is pointed at, and underlined in which colour. */
struct pointer {
	const char *arrow;
	char underline;
	enum paint paint;
};

const char *sheet_word(const struct sheet *sheet, const struct text *text)
{
	return text_in(text, sheet->view->language);
}

void sheet_begin(const struct sheet *sheet, enum paint paint)
{
	static const char *const codes[PAINTS] = {
		[PAINT_ERROR] = "\033[1;31m",
		[PAINT_WARNING] = "\033[33m",
		[PAINT_NOTE] = "\033[36m",
		[PAINT_GUTTER] = "\033[34m",
	};
	if (sheet->view->color)
		fputs(codes[paint], sheet->out);
}

void sheet_end(const struct sheet *sheet)
{
	if (sheet->view->color)
		fputs("\033[0m", sheet->out);
}

void sheet_gutter(const struct sheet *sheet, const char *mark)
{
	fprintf(sheet->out, "%*s", sheet->gutter, "");
	sheet_begin(sheet, PAINT_GUTTER);
	fputs(mark, sheet->out);
	sheet_end(sheet);
}

static int digits_of(uint32_t number)
{
	int digits = 1;
	for (; number > 9; number /= 10)
		digits++;
	return digits;
}

int sheet_gutter_of(const struct diag *diag)
{
	const uint32_t line = diag->place.line, other = diag->other.file ? diag->other.line : 0;
	return digits_of(line > other ? line : other);
}

enum paint paint_of(enum severity severity)
{
	if (severity == SEVERITY_ERROR)
		return PAINT_ERROR;
	return severity == SEVERITY_WARNING ? PAINT_WARNING : PAINT_NOTE;
}

static void put_address(const struct sheet *sheet, const struct place *place, const char *arrow, const char *label)
{
	sheet_gutter(sheet, arrow);
	fprintf(sheet->out, " %s", plain_text(sheet->memory, place->file));
	if (place->line)
		fprintf(sheet->out, ":%" PRIu32 ":%" PRIu32, place->line, place->column);
	else if (*label)
		fprintf(sheet->out, ": %s", label);
	putc('\n', sheet->out);
}

static void put_numbered(const struct sheet *sheet, uint32_t line, const char *text)
{
	sheet_begin(sheet, PAINT_GUTTER);
	fprintf(sheet->out, "%*" PRIu32 " |", sheet->gutter, line);
	sheet_end(sheet);
	fprintf(sheet->out, "%s%s\n", *text ? " " : "", text);
}

static void put_underline(const struct sheet *sheet, const struct excerpt *excerpt, const struct pointer *pointer,
                          const char *label)
{
	sheet_gutter(sheet, " |");
	fprintf(sheet->out, " %*s", (int)excerpt->indent, "");
	sheet_begin(sheet, pointer->paint);
	for (size_t i = 0; i < excerpt->width; i++)
		putc(pointer->underline, sheet->out);
	fprintf(sheet->out, "%s%s", *label ? " " : "", label);
	sheet_end(sheet);
	putc('\n', sheet->out);
}

static void put_place(const struct sheet *sheet, const struct place *place, const struct pointer *pointer,
                      bool apart)
{
	if (!place->file)
		return;
	const char *label = plain_text(sheet->memory, sheet_word(sheet, &place->label));
	put_address(sheet, place, pointer->arrow, label);
	const struct excerpt excerpt = excerpt_of_place(sheet->memory, place);
	if (!excerpt.line)
		return;
	if (apart) {
		sheet_gutter(sheet, " |");
		putc('\n', sheet->out);
	}
	put_numbered(sheet, place->line, excerpt.line);
	put_underline(sheet, &excerpt, pointer, label);
}

void sheet_places(const struct sheet *sheet, const struct diag *diag)
{
	const struct pointer first = { "-->", '^', paint_of(diag->severity) },
	                     second = { ":::", '-', PAINT_GUTTER };
	put_place(sheet, &diag->place, &first, true);
	put_place(sheet, &diag->other, &second, false);
}
