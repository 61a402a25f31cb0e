/* SPDX-License-Identifier: EUPL-1.2 */
#include "prose_parts.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "prose.h"
#include "text.h"

/* ---- Entities ---- */

/* The names that people write; another one stays as it is written. */
static const struct name {
	const char *entity;
	uint32_t character;
} names[] = {
	{ "&amp;", '&' },     { "&lt;", '<' },      { "&gt;", '>' },      { "&quot;", '"' },    { "&apos;", '\'' },
	{ "&nbsp;", 0xA0 },   { "&auml;", 0xE4 },   { "&ouml;", 0xF6 },   { "&aring;", 0xE5 },  { "&Auml;", 0xC4 },
	{ "&Ouml;", 0xD6 },   { "&Aring;", 0xC5 },  { "&ndash;", 0x2013 }, { "&mdash;", 0x2014 }, { "&euro;", 0x20AC },
	{ "&sect;", 0xA7 },   { "&hellip;", 0x2026 }, { "&rdquo;", 0x201D }, { "&rsquo;", 0x2019 }, { "&shy;", 0xAD },
};

static uint32_t numbered(const char *entity)
{
	bool hexadecimal = entity[2] == 'x' || entity[2] == 'X';
	unsigned long number = strtoul(entity + (hexadecimal ? 3 : 2), NULL, hexadecimal ? 16 : 10);
	bool is_character = number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
	return is_character && !utf8_is_unsafe((uint32_t)number) ? (uint32_t)number : 0;
}

static uint32_t named(const char *entity)
{
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strcmp(names[i].entity, entity) == 0)
			return names[i].character;
	return 0;
}

size_t prose_entity(const char *entity, size_t length, char *decoded)
{
	char own[16];
	if (length >= sizeof own)
		return 0;
	memcpy(own, entity, length);
	own[length] = '\0';
	uint32_t character = own[1] == '#' ? numbered(own) : named(own);
	return character == 0 ? 0 : utf8_encode(decoded, character);
}

/* ---- Addresses ---- */

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
static const char signs[] = ":/?#@!$&*+,;=%";

static bool is_led_to(const char *written)
{
	static const char *const schemes[] = { "https://", "http://", "mailto:" };
	for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
		size_t length = strlen(schemes[i]);
		if (strncasecmp(written, schemes[i], length) == 0)
			return written[length] != '\0';
	}
	return false;
}

/* The bytes that are among the allowed stay. */
static const char *encoded(struct arena *memory, const char *text, const char *allowed)
{
	static const char digits[] = "0123456789ABCDEF";
	char *all = arena_alloc(memory, strlen(text) * 3 + 1), *to = all;
	for (; *text != '\0'; text++) {
		const unsigned char byte = (unsigned char)*text;
		if (strchr(letters, byte) != NULL || strchr(allowed, byte) != NULL) {
			*to++ = *text;
			continue;
		}
		*to++ = '%';
		*to++ = digits[byte >> 4];
		*to++ = digits[byte & 0xF];
	}
	return all;
}

const char *prose_address(struct arena *memory, const char *written)
{
	return is_led_to(written) ? encoded(memory, written, signs) : NULL;
}

const char *prose_address_part(struct arena *memory, const char *value)
{
	return encoded(memory, value, "");
}
