/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Documents as a workbook: each table that has a sheet, the tables of several documents with one key below each
 * other.
 *
 * libxlsxwriter wants a file it can seek in, does not notice when the disk for its own temporary files is full,
 * and prints to standard error when it cannot write. So the workbook is made in a temporary file without a name,
 * for which room is kept beforehand; it is read back and checked; and only a whole one is copied to where it
 * belongs.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "formats.h"
#include "xlsx_sheet.h"
#include "xlsx_text.h"
#include "zip_check.h"

enum {
	SECONDS_OF_DAY = 86400,
	DAYS_OF_2000 = 10957, /* 1 January 2000, for a document without a date: never today, so that bytes stay */
	PROPERTY_UNITS_MAX = 255,
	ROOM_BASE = 1 << 16,
	ROOM_OF_CELL = 48, /* bytes of XML around a value */
	MEMORY_BASE = 8 << 20,
	MEMORY_OF_ROOM = 4, /* what the library keeps for each byte that it will write, as measured, and half as much more */
	COPY_CHUNK = 16384,
	CUSTOM_MAX = 1024,
	APPLICATION_MAX = 65536
};

/*
 * As libxlsxwriter writes them. A program that saves the workbook again keeps the property, but Excel ends its
 * first line with CR LF and LibreOffice puts its own name in: what someone has worked on is not ours any more.
 */
static const char application[] = "<Application>Microsoft Excel</Application>";
static const char custom_properties[] =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
        "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
        "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"lva\">"
        "<vt:lpwstr>" REPORT_FORM "</vt:lpwstr></property></Properties>";

static const struct text no_file = TEXT("väliaikaistiedostoa ei voitu luoda kansioon /tmp",
                                        "det gick inte att skapa en temporär fil i mappen /tmp",
                                        "a temporary file could not be created in /tmp");
static const struct text no_room = TEXT("väliaikaistiedostolle ei ole tilaa kansiossa /tmp",
                                        "det finns inte plats för en temporär fil i mappen /tmp",
                                        "there is no room for a temporary file in /tmp");
static const struct text damaged =
        TEXT("työkirja vaurioitui kirjoitettaessa; onko väliaikaistiedostojen levy täynnä?",
             "arbetsboken skadades när den skrevs; är disken för temporära filer full?",
             "the workbook was damaged while it was written; is the disk for temporary "
             "files full?");
static const struct text no_tables = TEXT("asiakirjassa ei ole mitään työkirjaan kirjoitettavaa",
                                          "dokumentet innehåller inget att skriva i en arbetsbok",
                                          "the document has nothing to write in a workbook");
static const struct text too_many_rows =
        TEXT("taulukossa on enemmän rivejä kuin työkirjan sivulle mahtuu (1 048 576)",
             "tabellen har fler rader än ett kalkylblad rymmer (1 048 576)",
             "a table has more rows than a sheet can hold (1,048,576)");

static bool refuse(struct text *reason, const struct text *why)
{
	*reason = *why;
	return false;
}

const char *workbook_title(const struct doc *const *docs, size_t count)
{
	return count > 1 && !docs[0]->together && docs[0]->subtitle[0] ? docs[0]->subtitle : docs[0]->title;
}

static off_t room_of_row(const struct row *row, size_t cells)
{
	off_t room = 0;
	for (size_t i = 0; i < cells; i++)
		room += ROOM_OF_CELL + (value_is_text(row->cells[i]) ? (off_t)strlen(row->cells[i].text) : 0);
	return room;
}

/* Everything that could become part of the file, before it is compressed. */
static off_t room_needed(const struct sheet *sheets)
{
	off_t room = ROOM_BASE;
	for (; sheets; sheets = sheets->next)
		for (const struct sheet_part *part = sheets->parts; part; part = part->next)
			for (const struct row *row = part->table->rows; row; row = row->next)
				room += room_of_row(row, sheets->column_count);
	return room;
}

static bool rows_fit(const struct sheet *sheets)
{
	for (; sheets; sheets = sheets->next)
		if (sheets->row_count >= SHEET_ROWS_MAX)
			return false;
	return true;
}

/* Zero would be the time of day to libxlsxwriter. */
static time_t created(struct date date)
{
	int32_t days = date_given(date) ? date_days(date) : 0;
	return (time_t)(days > 0 ? days : DAYS_OF_2000) * SECONDS_OF_DAY;
}

static char *property(struct arena *memory, const char *text)
{
	return arena_string(memory, xlsx_line(memory, text, PROPERTY_UNITS_MAX));
}

static void set_properties(struct workbook *to, const struct doc *const *docs, size_t count)
{
	lxw_doc_properties properties = { .created = created(docs[0]->date) };
	properties.title = property(to->memory, workbook_title(docs, count));
	properties.subject = property(to->memory, docs[0]->subtitle);
	properties.company = property(to->memory, docs[0]->organisation);
	properties.keywords = property(to->memory, "lva " REPORT_FORM);
	properties.comments = property(to->memory, docs[0]->tool);
	to->failed |= workbook_set_properties(to->book, &properties) != LXW_NO_ERROR;
	to->failed |= workbook_set_custom_property_string(to->book, "lva", REPORT_FORM) != LXW_NO_ERROR;
}

static bool make_workbook(struct arena *memory, const struct sheet *sheets, const struct doc *const *docs,
                          size_t count, const char *path)
{
	struct workbook to = { .memory = memory,
		               .language = docs[0]->language,
		               .docs = docs,
		               .count = count,
		               .pages = count == 1 || docs[0]->together ? docs[0] : NULL,
		               .book = workbook_new(path),
		               .sheets = sheets };
	if (!to.book)
		return false;
	to.front = front_name(&to);
	to.charts = charts_name(&to);
	set_properties(&to, docs, count);
	workbook_add_formats(&to);
	workbook_add_front(&to);
	workbook_add_index(&to);
	workbook_add_charts(&to);
	for (; sheets; sheets = sheets->next)
		workbook_add_sheet(&to, sheets);
	return workbook_close(to.book) == LXW_NO_ERROR && !to.failed;
}

static void copy_file(FILE *from, FILE *to)
{
	char chunk[COPY_CHUNK];
	rewind(from);
	for (size_t size; (size = fread(chunk, 1, sizeof chunk, from)) > 0;)
		fwrite(chunk, 1, size, to);
}

/* The library does not survive a request for memory that is refused: what it is going to need is asked for before. */
static void check_memory(off_t room)
{
	void *probe = malloc((size_t)room * MEMORY_OF_ROOM + MEMORY_BASE);
	if (!probe)
		arena_exhausted();
	free(probe);
}

/* The library opens the nameless file once more by its descriptor. */
static bool fill_file(struct arena *memory, const struct sheet *sheets, const struct doc *const *docs,
                      size_t count, FILE *file, struct text *reason)
{
	const char *path = arena_printf(memory, "/dev/fd/%d", fileno(file));
	if (access(path, W_OK) != 0)
		return refuse(reason, &no_file);
	const off_t room = room_needed(sheets);
	check_memory(room);
	if (posix_fallocate(fileno(file), 0, room) != 0)
		return refuse(reason, &no_room);
	if (!make_workbook(memory, sheets, docs, count, path) || !zip_is_whole(file))
		return refuse(reason, &damaged);
	return true;
}

bool xlsx_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason)
{
	const struct sheet *sheets = sheets_plan(memory, docs, count);
	if (!sheets)
		return refuse(reason, &no_tables);
	if (!rows_fit(sheets))
		return refuse(reason, &too_many_rows);
	FILE *file = tmpfile();
	if (!file)
		return refuse(reason, &no_file);
	bool whole = fill_file(memory, sheets, docs, count, file, reason);
	if (whole)
		copy_file(file, out);
	fclose(file);
	return whole;
}

bool xlsx_is_ours(FILE *in)
{
	char custom[CUSTOM_MAX], app[APPLICATION_MAX];
	return zip_part(in, "docProps/custom.xml", custom, sizeof custom) &&
	       strcmp(custom, custom_properties) == 0 && zip_part(in, "docProps/app.xml", app, sizeof app) &&
	       strstr(app, application);
}
