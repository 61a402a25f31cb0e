/* SPDX-License-Identifier: EUPL-1.2 */
#include "yaml_refuse.h"

#include <string.h>

#include "arena.h"
#include "input_check.h"
#include "tree_message.h"

enum { CHARACTERS_SAID_MAX = 50 };

static const struct text no_hint;

static void refuse(const struct builder *builder, struct where at, const char *written, const struct text *hint)
{
	at.end_column = at.column + (uint32_t)utf8_length(written);
	say_feature(builder->diags, at, text_quoted(builder->memory, written), hint);
}

void refuse_anchor(const struct builder *builder, struct where start, const char *name)
{
	refuse(builder, start, arena_printf(builder->memory, "&%s", name), &no_hint);
}

void refuse_alias(const struct builder *builder, struct where start, const char *name)
{
	refuse(builder, start, arena_printf(builder->memory, "*%s", name), &no_hint);
}

/* libyaml spells `!!str` out as `tag:yaml.org,2002:str`; it is said as it was written. */
void refuse_tag(const struct builder *builder, struct where start, const char *tag)
{
	static const struct text hint =
	        TEXT("Poista tyyppimerkintä. Teksti, joka alkaa huutomerkillä, kirjoitetaan lainausmerkkeihin.",
	             "Ta bort typmarkeringen. En text som börjar med utropstecken skrivs inom citattecken.",
	             "Remove the tag. A text that starts with an exclamation mark is written in quotation marks.");
	static const char standard[] = "tag:yaml.org,2002:";
	const size_t skip = sizeof standard - 1;
	const bool is_standard = strncmp(tag, standard, skip) == 0;
	refuse(builder, start, is_standard ? arena_printf(builder->memory, "!!%s", tag + skip) : tag, &hint);
}

void refuse_document(const struct builder *builder, struct where start)
{
	static const struct text hint =
	        TEXT("Tiedostossa saa olla vain yksi asiakirja; siirrä muut omiin tiedostoihinsa.",
	             "En fil får innehålla bara ett dokument; flytta de övriga till egna filer.",
	             "A file may hold only one document; move the others to files of their own.");
	refuse(builder, start, "---", &hint);
}

/* As it is, not as an escape, it was said before the file was parsed. */
static bool stands_raw(const struct source *source, const char *character, size_t length)
{
	char bytes[5] = { 0 };
	memcpy(bytes, character, length);
	return bytes[0] != '\0' && strstr(source->bytes, bytes) != NULL;
}

bool check_escapes(struct builder *builder, const char *text, size_t length, const struct where *at)
{
	const char *end = text + length;
	while (text < end && builder->characters < CHARACTERS_SAID_MAX) {
		const unsigned char byte = (unsigned char)*text;
		if (byte >= 0x20 && byte < 0x7F) {
			text++;
			continue;
		}
		const char *start = text;
		const uint32_t character = utf8_next(&text, end);
		if (!utf8_is_unsafe(character))
			continue;
		builder->characters++;
		if (!stands_raw(builder->source, start, (size_t)(text - start)))
			say_character(builder->memory, builder->diags, *at, character);
		return false;
	}
	return true;
}
