/* SPDX-License-Identifier: EUPL-1.2 */
#include "writer.h"

#include <string.h>

#include "formats.h"

/* To add a format: a row here, its functions in formats.h and a file of its own. The first is the usual one. */
static const struct writer writers[] = {
	{ "md", ".md", TEXT("Markdown-asiakirja", "Markdown-dokument", "Markdown document"), false, false, false,
	  markdown_write, markdown_is_ours },
	{ "xlsx", ".xlsx", TEXT("Excel-työkirja", "Excel-arbetsbok", "Excel workbook"), true, true, false,
	  xlsx_write, xlsx_is_ours },
	{ "json", ".json", TEXT("JSON-tiedosto ohjelmille", "JSON-fil för program", "JSON file for programs"),
	  false, false, false, json_write, json_is_ours },
	{ "html", ".html", TEXT("HTML-sivu, joka tulostuu A4-paperille", "HTML-sida, kan skrivas ut på A4",
	                        "HTML page that prints on A4"),
	  false, false, false, html_write, html_is_ours },
	{ "board", ".txt", TEXT("esityslistateksti", "text till föredragningslistan", "text for the agenda"), false, false,
	  false, board_write, board_is_ours },
	{ "csv", ".csv", TEXT("CSV-tiedosto kustakin taulukosta", "CSV-fil av varje tabell", "CSV file of each table"),
	  false, true, true, csv_write, csv_is_ours },
	{ "ics", ".ics", TEXT("kalenteri (iCalendar)", "kalender (iCalendar)", "calendar (iCalendar)"), false, false, false,
	  ics_write, ics_is_ours },
};

enum { WRITERS = sizeof writers / sizeof writers[0] };

bool ends_with_marker(FILE *in, const char *marker)
{
	size_t length = strlen(marker);
	if (fseek(in, -(long)length, SEEK_END) != 0)
		return false;
	for (size_t i = 0; i < length; i++)
		if (getc(in) != (unsigned char)marker[i])
			return false;
	return true;
}

size_t writer_count(void)
{
	return WRITERS;
}

const struct writer *writer_at(size_t index)
{
	return index < WRITERS ? &writers[index] : NULL;
}

const struct writer *writer_named(const char *name)
{
	for (size_t i = 0; i < WRITERS; i++)
		if (strcmp(writers[i].name, name) == 0)
			return &writers[i];
	return NULL;
}

const struct text *writer_refusal(const struct writer *writer, const struct doc *doc)
{
	static const struct text no_calendar =
	        TEXT("raportissa ei ole kalenteria; muoto {1} on komentoa lva due varten",
	             "rapporten har ingen kalender; formatet {1} är för kommandot lva due",
	             "the report has no calendar; the format {1} is for the command lva due"),
	                         no_board_text =
	        TEXT("tästä raportista ei tehdä esityslistatekstiä; muoto {1} on arviointeja, seurantoja, budjettia, "
	             "vuosiraporttia ja yhteisvaikutuksia varten",
	             "av den här rapporten görs ingen text till föredragningslistan; formatet {1} är för bedömningar, "
	             "uppföljningar, budgeten, årsrapporten och sammantagna konsekvenser",
	             "no text for the agenda is made of this report; the format {1} is for assessments, follow-ups, the "
	             "budget, the annual report and cumulative impacts"),
	                         no_tables =
	        TEXT("lasten sivulla ei ole taulukoita muotoon {1}; valitse html, md tai json",
	             "sidan för barn har inga tabeller för formatet {1}; välj html, md eller json",
	             "the page for children has no tables for the format {1}; choose html, md or json");
	if (writer->write == ics_write && !doc->has_calendar)
		return &no_calendar;
	if (writer->write == board_write && doc->board_text[0] == '\0')
		return &no_board_text;
	return doc->for_children && (writer->write == xlsx_write || writer->write == csv_write) ? &no_tables : NULL;
}
