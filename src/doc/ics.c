/* SPDX-License-Identifier: EUPL-1.2 */
/* The days of a document as a calendar: iCalendar, RFC 5545. */
#include <assert.h>
#include <string.h>

#include "arena.h"
#include "character.h"
#include "formats.h"

/* Whatever follows it, a file that begins so is ours. */
#define FIRST_LINES "BEGIN:VCALENDAR\r\nPRODID:-//lva//" REPORT_FORM " "

enum { LINE_OCTETS_MAX = 75 };

/* One calendar under way. */
struct calendar {
	struct arena *memory;
	FILE *out;
	size_t octets; /* of the line at hand */
	const char *stamp;
};

/* ---- Lines ---- */

/* A line goes on after a line break and a space; no character is cut in two. */
static void put_bytes(struct calendar *to, const char *bytes, size_t length)
{
	if (to->octets + length > LINE_OCTETS_MAX) {
		fputs("\r\n ", to->out);
		to->octets = 1;
	}
	fwrite(bytes, 1, length, to->out);
	to->octets += length;
}

static void put_plain(struct calendar *to, const char *ascii)
{
	for (; *ascii; ascii++)
		put_bytes(to, ascii, 1);
}

static void end_line(struct calendar *to)
{
	fputs("\r\n", to->out);
	to->octets = 0;
}

static void put_line(struct calendar *to, const char *name, const char *value)
{
	put_plain(to, name);
	put_plain(to, value);
	end_line(to);
}

/* ---- Texts ---- */

static bool is_line_break(uint32_t character)
{
	const uint32_t line_separator = 0x2028, paragraph_separator = 0x2029;
	return character == '\n' || character == line_separator || character == paragraph_separator;
}

/* Nothing in a text may be taken for the end of its value. */
static void put_character(struct calendar *to, uint32_t character)
{
	char bytes[UTF8_BYTES_MAX];
	if (is_line_break(character)) {
		put_bytes(to, "\\n", 2);
		return;
	}
	if (utf8_is_unsafe(character)) {
		put_plain(to, arena_printf(to->memory, "\\\\u{%X}", (unsigned)character));
		return;
	}
	if (character == ',' || character == ';' || character == '\\')
		put_bytes(to, (const char[]){ '\\', (char)character }, 2);
	else
		put_bytes(to, bytes, utf8_encode(bytes, character == '\t' ? ' ' : character));
}

static void put_text(struct calendar *to, const char *name, const char *text)
{
	const char *at = text, *end = text + strlen(text);
	if (at == end)
		return;
	put_plain(to, name);
	while (at < end) {
		uint32_t character = utf8_next(&at, end);
		if (character == '\r' && *at == '\n')
			continue;
		put_character(to, character == '\r' ? '\n' : character);
	}
	end_line(to);
}

/* ---- Days ---- */

static const char *basic_date(struct arena *memory, struct date date)
{
	return arena_printf(memory, "%04d%02d%02d", date.year, date.month, date.day);
}

/* The day is a note, not an engagement: it leaves those free who take it into their calendar. */
static void put_event(struct calendar *to, const struct event *event)
{
	put_line(to, "BEGIN:VEVENT", "");
	put_text(to, "UID:", event->uid);
	put_line(to, "DTSTAMP:", to->stamp);
	put_line(to, "DTSTART;VALUE=DATE:", basic_date(to->memory, event->day));
	put_text(to, "SUMMARY:", event->summary);
	put_text(to, "DESCRIPTION:", event->description);
	put_text(to, "CATEGORIES:", event->category);
	put_line(to, "STATUS:CONFIRMED", "");
	put_line(to, "TRANSP:TRANSPARENT", "");
	put_line(to, "END:VEVENT", "");
}

/* A calendar has to hold something: this says nothing. */
static void put_nothing(struct calendar *to)
{
	static const char *const lines[] = { "BEGIN:VTIMEZONE",    "TZID:Etc/UTC",
		                             "BEGIN:STANDARD",     "DTSTART:19700101T000000",
		                             "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000",
		                             "END:STANDARD",       "END:VTIMEZONE" };
	for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
		put_line(to, lines[i], "");
}

static void put_head(struct calendar *to, const struct doc *doc)
{
	static const char *const languages[LANGUAGES] = { [FI] = "FI", [SV] = "SV", [EN] = "EN" };
	fputs(FIRST_LINES, to->out);
	to->octets = sizeof FIRST_LINES - sizeof "BEGIN:VCALENDAR\r\n";
	put_line(to, doc->tool, arena_printf(to->memory, "//%s", languages[doc->language]));
	put_line(to, "VERSION:2.0", "");
	put_line(to, "CALSCALE:GREGORIAN", "");
	put_text(to, "NAME:", doc->title);
	put_text(to, "X-WR-CALNAME:", doc->title);
}

bool ics_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason)
{
	const struct doc *doc = docs[0];
	(void)count;
	(void)reason;
	assert(count == 1 && doc->has_calendar);
	struct calendar to = { .memory = memory, .out = out };
	to.stamp = arena_printf(memory, "%sT000000Z", basic_date(memory, doc->date));
	put_head(&to, doc);
	if (doc->events == NULL)
		put_nothing(&to);
	for (const struct event *event = doc->events; event != NULL; event = event->next)
		put_event(&to, event);
	put_line(&to, "END:VCALENDAR", "");
	return true;
}

bool ics_is_ours(FILE *in)
{
	char start[sizeof FIRST_LINES];
	size_t length = sizeof FIRST_LINES - 1;
	return fread(start, 1, length, in) == length && memcmp(start, FIRST_LINES, length) == 0;
}
