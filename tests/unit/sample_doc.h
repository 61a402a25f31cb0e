/* SPDX-License-Identifier: EUPL-1.2 */
/* One small document with every kind of block and value, for the tests of the writers. */
#ifndef SAMPLE_DOC_H
#define SAMPLE_DOC_H

#include "arena.h"
#include "doc.h"

static const struct column sample_columns[] = {
	{ "id", "Tunnus", VALUE_CODE },
	{ "title", "Kuvaus", VALUE_TEXT },
	{ "direction", "Suunta", VALUE_WORD },
	{ "children", "Lapsia", VALUE_COUNT },
	{ "euros", "Euroa", VALUE_CENTS },
	{ "share", "Osuus", VALUE_SHARE },
	{ "distance", "Matka km", VALUE_DECIMAL },
	{ "from", "Alkaen", VALUE_DATE },
	{ "heard", "Kuultu", VALUE_BOOL },
};

enum { SAMPLE_COLUMNS = sizeof sample_columns / sizeof sample_columns[0] };

static inline void sample_table(struct doc *doc, struct section *section)
{
	struct table *table = section_table(doc, section, FOR_ALL, "impacts", "Vaikutukset lapsiin",
	                                    sample_columns, SAMPLE_COLUMNS);
	table->sheet = "Vaikutukset";
	struct value *cells = table_row(doc, table);
	cells[0] = value_code("0123");
	cells[1] = value_text("Koulumatka | pitenee\nkahdella kylällä");
	cells[2] = value_word("negative", "kielteinen");
	cells[3] = value_count(1234);
	cells[4] = value_cents(-123450);
	cells[5] = value_share(182626);
	cells[6] = value_decimal(124, 1);
	cells[7] = value_date((struct date){ 2026, 8, 1 });
	cells[8] = value_bool(true, "kyllä");
	cells = table_row(doc, table);
	cells[0] = value_code("=1+1");
	cells[3] = value_word("hidden", "alle 5");
}

static inline struct doc *sample_doc(struct arena *memory)
{
	static const char *items[] = { "yksi", "1. kaksi" };
	static const char *lines[] = { "osuus = 12 / 40", "```", "  ::error::x" };
	struct doc *doc = doc_new(memory, FI);
	doc->kind = "prior";
	doc->title = "Koulun <lakkauttaminen>";
	doc->subtitle = "Lapsivaikutusten ennakkoarviointi";
	doc->id = "koulu-2026";
	doc->record = "12/2026";
	doc->organisation = "Äänekylä & co";
	doc->date = (struct date){ 2026, 3, 12 };
	doc->tool = "lva 0.1.0";
	struct section *summary = doc_section(doc, "summary", "Yhteenveto", 2);
	section_paragraph(doc, summary, "Esitys", "Hyväksytään.\nToinen kappale.");
	section_note(doc, summary, "Tärkeää: *huomio*");
	section_fact(doc, summary, "cost", "Kustannus", value_cents(8500000));
	section_fact(doc, summary, "share", "Osuus", value_share(125000));
	section_fact(doc, summary, "decided", "Päätetty", value_none());
	section_list(doc, summary, items, 2);
	struct section *empty = doc_section(doc, "empty", "Tyhjä", 2);
	section_table(doc, empty, FOR_ALL, "nothing", "", sample_columns, 1);
	struct section *impacts = doc_section(doc, "impacts", "Vaikutukset", 2);
	sample_table(doc, impacts);
	struct section *trace = doc_section(doc, "trace", "Jäljitys", 3);
	section_paragraph(doc, trace, NULL, "Vain ohjelmille.")->audience = FOR_DATA;
	section_lines(doc, trace, lines, 3)->audience = FOR_READERS;
	return doc;
}

#endif
