/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Values in prose. Their places are noncharacters from U+FDD0 on, which no file of text holds: Markdown takes them for
 * letters, and what is put there later is never read as Markdown.
 */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "prose.h"
#include "prose_parts.h"

static const char lead[] = "\xEF\xB7", lead_in_address[] = "%EF%B7%";
enum { FIRST_BYTE = 0x90, DIGITS = 2 };

const char *prose_field(struct arena *memory, size_t index)
{
	return arena_printf(memory, "%s%c", lead, (char)(FIRST_BYTE + index));
}

/* A text with places that are found by their lead, each so many bytes longer. */
struct places {
	const char *lead;
	size_t length; /* of a place */
	const char *(*value)(struct arena *memory, const char *place, const char *const *values);
};

static const char *text_value(struct arena *memory, const char *place, const char *const *values)
{
	(void)memory;
	return values[(size_t)((unsigned char)place[sizeof lead - 1] - FIRST_BYTE)];
}

static const char *address_value(struct arena *memory, const char *place, const char *const *values)
{
	char digits[DIGITS + 1] = "";
	memcpy(digits, place + sizeof lead_in_address - 1, DIGITS);
	return prose_address_part(memory, values[(size_t)(strtoul(digits, NULL, 16) - FIRST_BYTE)]);
}

static const struct places in_text = { lead, sizeof lead, text_value };
static const struct places in_address = { lead_in_address, sizeof lead_in_address - 1 + DIGITS, address_value };

static const char *filled(struct arena *memory, const char *text, const struct places *places,
                          const char *const *values)
{
	size_t length = strlen(text) + 1;
	for (const char *place = text; (place = strstr(place, places->lead)) != NULL; place += places->length)
		length += strlen(places->value(memory, place, values));
	char *all = arena_alloc(memory, length), *to = all;
	for (const char *place; (place = strstr(text, places->lead)) != NULL; text = place + places->length) {
		const char *value = places->value(memory, place, values);
		memcpy(to, text, (size_t)(place - text));
		to += place - text;
		memcpy(to, value, strlen(value));
		to += strlen(value);
	}
	memcpy(to, text, strlen(text));
	return all;
}

/* Spans of one link have one address. */
static const char *address_of(struct arena *memory, const struct span *span, const struct span *before,
                              const struct span *made, const char *const *values)
{
	if (span->style.target == NULL)
		return NULL;
	bool same = before != NULL && before->style.target == span->style.target;
	return same ? made->style.target : filled(memory, span->style.target, &in_address, values);
}

struct passage *prose_filled(struct arena *memory, const struct passage *passage, const char *const *values)
{
	struct passage *copy = ARENA_NEW(memory, struct passage);
	const struct span *before = NULL;
	struct span *made = NULL;
	*copy = *passage;
	copy->next = NULL;
	copy->spans = NULL;
	for (const struct span *span = passage->spans; span != NULL; before = span, span = span->next) {
		struct span *own = ARENA_NEW(memory, struct span);
		*own = *span;
		own->next = NULL;
		own->text = filled(memory, span->text, &in_text, values);
		own->style.target = address_of(memory, span, before, made, values);
		if (made == NULL)
			copy->spans = own;
		else
			made->next = own;
		made = own;
	}
	return copy;
}

const char *prose_text(struct arena *memory, const struct passage *passage)
{
	size_t length = 1;
	for (const struct span *span = passage->spans; span != NULL; span = span->next)
		length += strlen(span->text) + span->breaks;
	char *text = arena_alloc(memory, length), *to = text;
	for (const struct span *span = passage->spans; span != NULL; span = span->next) {
		memcpy(to, span->text, strlen(span->text));
		to += strlen(span->text);
		if (span->breaks)
			*to++ = ' ';
	}
	return text;
}

/* ---- What writers ask ---- */

static const char spaces[] = " \t\r\n";

bool span_is_blank(const struct span *span)
{
	return span->text[strspn(span->text, spaces)] == '\0';
}

bool span_begins_with_space(const struct span *span)
{
	return span->text[0] != '\0' && strchr(spaces, span->text[0]) != NULL;
}

bool span_ends_with_space(const struct span *span)
{
	size_t length = strlen(span->text);
	return length > 0 && strchr(spaces, span->text[length - 1]) != NULL;
}

bool same_target(const struct style *a, const struct style *b)
{
	bool both = a->target != NULL && b->target != NULL;
	return a->target == b->target || (both && strcmp(a->target, b->target) == 0);
}
