/* SPDX-License-Identifier: EUPL-1.2 */
#include "input_check.h"

#include <string.h>

#include "arena.h"
#include "tree_message.h"
#include "yaml_tree.h"

enum {
	CHARACTERS_SAID_MAX = 8, /* of a file: each is looked up from the start of its line */
	FIRST_AFTER_C1 = 0xA0,
};

static const struct text save_as_utf8 =
        TEXT("Tallenna tiedosto UTF-8-muodossa.", "Spara filen i UTF-8-format.", "Save the file as UTF-8.");

static const struct text hint_utf16 =
        TEXT("Tiedosto näyttää olevan UTF-16- tai UTF-32-muotoa; tallenna se UTF-8-muodossa.",
             "Filen verkar vara i UTF-16- eller UTF-32-format; spara den i UTF-8-format.",
             "The file seems to be UTF-16 or UTF-32; save it as UTF-8.");

static const struct text hint_latin1 = TEXT(
        "Kohdassa näyttää olevan å, ä tai ö Latin-1-muodossa (Windows-1252); tallenna tiedosto UTF-8-muodossa.",
        "Här verkar finnas å, ä eller ö i formatet Latin-1 (Windows-1252); spara filen i UTF-8-format.",
        "There seems to be an å, ä or ö in Latin-1 (Windows-1252) here; save the file as UTF-8.");

static const struct text hint_nul = TEXT("Poista NUL-merkki; tiedosto ei ehkä ole tekstitiedosto.",
                                         "Ta bort NUL-tecknet; filen är kanske inte en textfil.",
                                         "Remove the NUL character; the file may not be a text file.");

/* The byte order marks of UTF-16 and UTF-32, or a NUL in the first character of text without one. */
static bool looks_like_utf16(const struct source *source)
{
	if (source->size < 2)
		return false;
	const char *bytes = source->bytes;
	return memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0 || bytes[0] == '\0' ||
	       bytes[1] == '\0';
}

/* Å Ä Ö å ä ö of Latin-1 that do not start a character of UTF-8. */
static bool looks_like_latin1(const char *fault)
{
	if ((fault[1] & 0xC0) == 0x80)
		return false;
	return *fault != '\0' && strchr("\xC4\xC5\xD6\xE4\xE5\xF6", *fault) != NULL;
}

static const struct text *encoding_hint(const struct source *source, size_t fault)
{
	if (looks_like_utf16(source))
		return &hint_utf16;
	if (source->bytes[fault] == '\0')
		return &hint_nul;
	return looks_like_latin1(source->bytes + fault) ? &hint_latin1 : &save_as_utf8;
}

static void say_encoding(struct arena *memory, const struct source *source, size_t fault, struct diags *diags)
{
	const struct where at = source_where(source, fault, 1);
	const struct diag diag = {
		.message = &message_encoding,
		.at = at,
		.arguments = { { "line", text_same(arena_printf(memory, "%lu", (unsigned long)at.line)) } },
		.hint = *encoding_hint(source, fault),
	};
	say(diags, &diag);
}

void say_character(struct arena *memory, struct diags *diags, struct where at, uint32_t character)
{
	static const struct text pattern =
	        TEXT("tekstissä on ohjausmerkki {character}", "texten innehåller styrtecknet {character}",
	             "the text contains the control character {character}");
	static const struct text hint = TEXT("Poista merkki.", "Ta bort tecknet.", "Remove the character.");
	const char *name = arena_printf(memory, "U+%04lX", (unsigned long)character);
	const struct text reason = text_with(memory, &pattern, "character", name);
	say_syntax(diags, at, &reason, &hint);
}

/* What libyaml refuses as well: it would be said twice. Others, such as direction marks, are only said. */
static bool stops(uint32_t character)
{
	return character < FIRST_AFTER_C1 || character == 0xFFFE || character == 0xFFFF;
}

struct search {
	struct arena *memory;
	const struct source *source;
	struct diags *diags;
	int said;
	bool stop;
};

static void judge(struct search *search, const char *at)
{
	const char *next = at;
	const uint32_t character = utf8_next(&next, search->source->bytes + search->source->size);
	if (!utf8_is_unsafe(character))
		return;
	search->stop = search->stop || stops(character);
	if (search->said++ >= CHARACTERS_SAID_MAX)
		return;
	const size_t offset = (size_t)(at - search->source->bytes);
	const struct where where = source_where(search->source, offset, (size_t)(next - at));
	say_character(search->memory, search->diags, where, character);
}

/* The bytes that can start an unsafe character are rare, and memchr skips the rest at many bytes an instruction.
 */
static bool characters_are_safe(struct arena *memory, const struct source *source, struct diags *diags)
{
	static const char leads[] = "\xC2\xD8\xE2\xEF\xF0\xF1\xF2\xF3\xF4";
	const char *end = source->bytes + source->size;
	struct search search = { .memory = memory, .source = source, .diags = diags };
	for (const char *lead = leads; *lead; lead++) {
		const char *at = source->bytes;
		while ((at = memchr(at, (unsigned char)*lead, (size_t)(end - at))) != NULL)
			judge(&search, at++);
	}
	return !search.stop;
}

bool input_check(struct arena *memory, const struct source *source, size_t limit, struct diags *diags)
{
	if (source->size > limit) {
		say_limit(memory, diags, source_whole(source), LIMIT_BYTES, limit);
		return false;
	}
	const size_t fault = utf8_fault(source->bytes, source->size);
	if (fault < source->size) {
		say_encoding(memory, source, fault, diags);
		return false;
	}
	return characters_are_safe(memory, source, diags);
}

static bool is_separator(const char *bytes)
{
	return memcmp(bytes, "\u2028", 3) == 0 || memcmp(bytes, "\u2029", 3) == 0;
}

const char *input_line_end(const struct source *source, size_t line)
{
	const char *start = source->bytes + source->line_start[line - 1];
	if (line == source->lines)
		return source->bytes + source->size;
	const char *end = source->bytes + source->line_start[line];
	if (end - start >= 3 && is_separator(end - 3))
		return end - 3;
	return end - start >= 2 && end[-2] == '\r' ? end - 2 : end - 1;
}

/* Whether an offset stands at the start of a line, for libyaml: it breaks lines at U+2028 and U+2029 too. */
static bool starts_line(const struct source *source, size_t offset)
{
	const char *at = source->bytes + offset;
	if (offset == 0 || at[-1] == '\n' || at[-1] == '\r')
		return true;
	return offset >= 3 && is_separator(at - 3);
}

/*
 * libyaml compares each %TAG with all before it, and does so before its first event: no limit on what it reports
 * would stop a file of nothing else.
 */
bool input_check_directives(const struct source *source, struct diags *diags)
{
	static const struct text hint = TEXT("Poista rivi.", "Ta bort raden.", "Remove the line.");
	const char *end = source->bytes + source->size;
	for (const char *at = source->bytes; (at = memchr(at, '%', (size_t)(end - at))) != NULL; at++) {
		const size_t offset = (size_t)(at - source->bytes);
		if (!starts_line(source, offset) || strncmp(at, "%TAG", 4) != 0)
			continue;
		say_feature(diags, source_where(source, offset, 4), "%TAG", &hint);
		return false;
	}
	return true;
}
