/* SPDX-License-Identifier: EUPL-1.2 */
#include "yaml_out.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text.h"

static void put_bytes(struct out *out, const char *bytes, size_t size)
{
	enum { FIRST_ROOM = 4096 };
	if (size > out->room - out->size) {
		size_t room = out->room == 0 ? FIRST_ROOM : out->room * 2;
		while (room - out->size < size)
			room *= 2;
		char *grown = arena_alloc(out->memory, room + 1);
		if (out->size > 0)
			memcpy(grown, out->bytes, out->size);
		out->bytes = grown;
		out->room = room;
	}
	memcpy(out->bytes + out->size, bytes, size);
	out->size += size;
	out->bytes[out->size] = '\0';
}

void out_put(struct out *out, const char *text)
{
	put_bytes(out, text, strlen(text));
}

void out_printf(struct out *out, const char *format, ...)
{
	enum { LINE_MAX = 512 };
	char line[LINE_MAX];
	va_list arguments;
	va_start(arguments, format);
	int size = vsnprintf(line, sizeof line, format, arguments);
	va_end(arguments);
	if (size > 0)
		put_bytes(out, line, size < LINE_MAX ? (size_t)size : LINE_MAX - 1);
}

/* ---- Scalars ---- */

static bool is_word_character(unsigned char byte)
{
	return isalnum(byte) || byte >= 0x80 || strchr(" ._/-+()§", byte) != NULL;
}

/* Letters and a few signs that mean nothing in YAML wherever they stand but first and last. */
static bool is_plain(const char *text)
{
	size_t length = strlen(text);
	if (length == 0 || !(isalnum((unsigned char)text[0]) || (unsigned char)text[0] >= 0x80) ||
	    text[length - 1] == ' ')
		return false;
	for (size_t i = 0; i < length; i++)
		if (!is_word_character((unsigned char)text[i]))
			return false;
	return true;
}

static void put_escaped(struct out *out, uint32_t character)
{
	char bytes[UTF8_BYTES_MAX];
	if (character == '"' || character == '\\')
		out_printf(out, "\\%c", (char)character);
	else if (character == '\n')
		out_put(out, "\\n");
	else if (utf8_is_unsafe(character) || character < 0x20)
		out_put(out, " ");
	else
		put_bytes(out, bytes, utf8_encode(bytes, character));
}

void out_scalar(struct out *out, const char *text)
{
	const char *end = text + strlen(text);
	bool unsafe = false;
	for (const char *at = text; at < end;)
		unsafe = utf8_is_unsafe(utf8_next(&at, end)) || unsafe;
	if (is_plain(text) && !unsafe) {
		out_put(out, text);
		return;
	}
	out_put(out, "\"");
	for (const char *at = text; at < end;)
		put_escaped(out, utf8_next(&at, end));
	out_put(out, "\"");
}

void out_comment(struct out *out, const char *text)
{
	out_put(out, "# ");
	out_put(out, text_visible(out->memory, text));
	out_put(out, "\n");
}

/* ---- CSV ---- */

void out_field(struct out *out, const char *text)
{
	if (strpbrk(text, ",;\"\r\n\t") == NULL) {
		out_put(out, text);
		return;
	}
	out_put(out, "\"");
	for (; *text != '\0'; text++) {
		if (*text == '"')
			out_put(out, "\"");
		put_bytes(out, text, 1);
	}
	out_put(out, "\"");
}

/* ---- Values as they were read ---- */

/* Inside brackets a comma or bracket ends a plain scalar; out_scalar quotes those already. */
void out_flow(struct out *out, const struct node *node)
{
	if (node->kind == NODE_SCALAR) {
		out_scalar(out, node->scalar);
		return;
	}
	out_put(out, node->kind == NODE_MAP ? "{" : "[");
	for (const struct node *part = node->first; part != NULL; part = part->next) {
		if (node->kind == NODE_MAP) {
			out_scalar(out, part->key);
			out_put(out, ": ");
		}
		out_flow(out, part);
		out_put(out, part->next == NULL ? "" : ", ");
	}
	out_put(out, node->kind == NODE_MAP ? "}" : "]");
}
