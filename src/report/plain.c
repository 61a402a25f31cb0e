/* SPDX-License-Identifier: EUPL-1.2 */
#include "plain.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "mask.h"
#include "text.h"

bool plain_is_command(const char *text)
{
	return !strncmp(text, "##[", 3) || !strncmp(text, "##vso[", 6);
}

/* "::" is a command where it is the first thing on a line. */
static bool begins_command(const char *text, const char *at)
{
	return plain_is_command(at) || (!strncmp(at, "::", 2) && strspn(text, " ") == (size_t)(at - text));
}

/* Bytes that the text takes when its commands are broken; written to `to` as well unless that is NULL. */
static size_t break_commands(const char *text, char *to)
{
	size_t size = 0;
	for (const char *at = text; *at; at++) {
		char escaped[] = "\\u{FF}";
		const char *piece = at;
		size_t length = 1;
		if (begins_command(text, at)) {
			length =
			        (size_t)snprintf(escaped, sizeof escaped, "\\u{%X}", (unsigned)(unsigned char)*at);
			piece = escaped;
		}
		if (to)
			memcpy(to + size, piece, length);
		size += length;
	}
	return size;
}

const char *plain_text(struct arena *memory, const char *text)
{
	const char *visible = mask_identity_codes(memory, text_visible(memory, text));
	size_t size = break_commands(visible, NULL);
	if (size == strlen(visible))
		return visible;
	char *broken = arena_alloc(memory, size + 1);
	break_commands(visible, broken);
	return broken;
}
