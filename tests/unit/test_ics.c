/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "doc.h"
#include "written.h"

static struct doc *calendar_of(struct arena *memory)
{
	struct doc *doc = doc_new(memory, FI);
	doc->title = "Erääntyvät";
	doc->tool = "lva 0.1.0";
	doc->date = (struct date){ 2026, 11, 21 };
	doc->has_calendar = true;
	return doc;
}

#define HEAD \
	"BEGIN:VCALENDAR\r\nPRODID:-//lva//report/1 lva 0.1.0//FI\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n" \
	"NAME:Erääntyvät\r\nX-WR-CALNAME:Erääntyvät\r\n"

/* ---- A text as it stands in a summary ---- */

#define TEN "1234567890"
#define SIXTY TEN TEN TEN TEN TEN TEN
#define EMOJI "\xF0\x9F\x91\xB6"

struct text_row {
	const char *name, *text, *line; /* from SUMMARY: on */
};

static const struct text_row texts[] = {
	{ "plain", "Koulu suljetaan.", "SUMMARY:Koulu suljetaan." },
	{ "comma, semicolon and backslash", "a,b;c\\d", "SUMMARY:a\\,b\\;c\\\\d" },
	{ "line break", "a\nb", "SUMMARY:a\\nb" },
	{ "line break of Windows", "a\r\nb", "SUMMARY:a\\nb" },
	{ "carriage return", "a\rb", "SUMMARY:a\\nb" },
	{ "line separator",
	  "a\xE2\x80\xA8"
	  "b",
	  "SUMMARY:a\\nb" },
	{ "tab", "a\tb", "SUMMARY:a b" },
	{ "colon and quote", "a: \"b\"", "SUMMARY:a: \"b\"" },
	{ "an event inside", "x\nEND:VEVENT\nBEGIN:VEVENT", "SUMMARY:x\\nEND:VEVENT\\nBEGIN:VEVENT" },
	{ "control character", "a\x07z", "SUMMARY:a\\\\u{7}z" },
	{ "not UTF-8", "a\xE4z", "SUMMARY:a\xEF\xBF\xBDz" },
	{ "a line of 75 octets", SIXTY "1234567", "SUMMARY:" SIXTY "1234567" },
	{ "a line of 76", SIXTY "12345678", "SUMMARY:" SIXTY "1234567\r\n 8" },
	{ "a character is not cut", SIXTY "123456ä", "SUMMARY:" SIXTY "123456\r\n ä" },
	{ "nor one of four octets", SIXTY "1234" EMOJI, "SUMMARY:" SIXTY "1234\r\n " EMOJI },
	{ "nor what is escaped", SIXTY "123456,", "SUMMARY:" SIXTY "123456\r\n \\," },
	{ "the second line has its space", SIXTY "1234567" SIXTY TEN "12345",
	  "SUMMARY:" SIXTY "1234567\r\n " SIXTY TEN "1234\r\n 5" },
};

static void stands_in_summary(void **state)
{
	const struct text_row *row = *state;
	struct arena *memory = arena_new();
	struct doc *doc = calendar_of(memory);
	struct event *event = doc_event(doc);
	event->day = (struct date){ 2027, 1, 11 };
	event->uid = "D-1#L1";
	event->summary = row->text;
	const char *expected = arena_printf(memory,
	                                    HEAD "BEGIN:VEVENT\r\nUID:D-1#L1\r\nDTSTAMP:20261121T000000Z\r\n"
	                                         "DTSTART;VALUE=DATE:20270111\r\n%s\r\nSTATUS:CONFIRMED\r\n"
	                                         "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
	                                    row->line);
	assert_string_equal(written(memory, "ics", doc, NULL), expected);
	arena_free(memory);
}

/* ---- The whole ---- */

static void nothing_due_is_a_calendar_too(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	assert_string_equal(written(memory, "ics", calendar_of(memory), NULL),
	                    HEAD "BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\n"
	                         "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\n"
	                         "END:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n");
	arena_free(memory);
}

static void events_keep_their_order(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct doc *doc = calendar_of(memory);
	doc_event(doc)->uid = "b";
	doc_event(doc)->uid = "a";
	const char *text = written(memory, "ics", doc, NULL);
	assert_true(strstr(text, "UID:b\r\n") < strstr(text, "UID:a\r\n"));
	arena_free(memory);
}

static void known_by_its_first_lines(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	size_t size;
	const char *text = written(memory, "ics", calendar_of(memory), &size);
	static const char other[] = "BEGIN:VCALENDAR\r\nPRODID:-//other//calendar//FI\r\nVERSION:2.0\r\n";
	assert_true(is_ours("ics", text, size));
	assert_false(is_ours("ics", text, 20));
	assert_false(is_ours("ics", other, sizeof other - 1));
	arena_free(memory);
}

static void a_document_without_days_is_not_taken(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, FI);
	assert_non_null(writer_refusal(writer_named("ics"), doc));
	assert_null(writer_refusal(writer_named("md"), doc));
	assert_null(writer_refusal(writer_named("ics"), calendar_of(memory)));
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_due_is_a_calendar_too),
		cmocka_unit_test(events_keep_their_order),
		cmocka_unit_test(known_by_its_first_lines),
		cmocka_unit_test(a_document_without_days_is_not_taken),
	};
	int failed = RUN_ROWS(texts, stands_in_summary);
	return failed + cmocka_run_group_tests_name("ics", tests, NULL, NULL);
}
