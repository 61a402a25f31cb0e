/* SPDX-License-Identifier: EUPL-1.2 */
#include "mask.h"

#include <string.h>

#include "arena.h"
#include "personal.h"
#include "text.h"

static const char mask[] = "▒";

/* A text and the bytes of it that are not to be seen; NULL while there are none. */
struct masking {
	struct arena *memory;
	const char *text;
	bool *hidden;
};

static void hide(struct masking *masking, size_t start, size_t length)
{
	if (masking->hidden == NULL)
		masking->hidden = ARENA_ARRAY(masking->memory, bool, strlen(masking->text) + 1);
	memset(masking->hidden + start, true, length);
}

typedef bool finder(const char *text, const char *from, struct text_part *part);

static void hide_found(struct masking *masking, finder *find)
{
	struct text_part part;
	for (const char *from = masking->text; find(masking->text, from, &part); from = part.at + part.length)
		hide(masking, (size_t)(part.at - masking->text), part.length);
}

static const char *masked(const struct masking *masking)
{
	if (masking->hidden == NULL)
		return masking->text;
	const char *at = masking->text, *end = at + strlen(at);
	char *result = arena_alloc(masking->memory, strlen(at) * (sizeof mask - 1) + 1), *to = result;
	while (at < end) {
		const char *start = at;
		bool replaced = utf8_is_letter_or_digit(utf8_next(&at, end)) && masking->hidden[start - masking->text];
		size_t length = replaced ? sizeof mask - 1 : (size_t)(at - start);
		memcpy(to, replaced ? mask : start, length);
		to += length;
	}
	return result;
}

/* Codes and numbers have digits, addresses the sign: most of a report has neither. */
static bool may_be_personal(const char *text)
{
	while (*text != '\0' && *text != '@' && (*text < '0' || *text > '9'))
		text++;
	return *text != '\0';
}

const char *mask_personal(struct arena *memory, const char *text)
{
	struct masking masking = { memory, text, NULL };
	if (!may_be_personal(text))
		return text;
	hide_found(&masking, find_identity_code);
	hide_found(&masking, find_email);
	hide_found(&masking, find_phone);
	return masked(&masking);
}

const char *mask_in_code(struct arena *memory, const char *text)
{
	struct masking masking = { memory, text, NULL };
	if (!may_be_personal(text))
		return text;
	hide_found(&masking, find_identity_code);
	hide_found(&masking, find_email);
	return masked(&masking);
}

const char *mask_identity_codes(struct arena *memory, const char *text)
{
	struct masking masking = { memory, text, NULL };
	hide_found(&masking, find_identity_code);
	return masked(&masking);
}

const char *mask_columns(struct arena *memory, const char *text, size_t from, size_t to)
{
	struct masking masking = { memory, text, NULL };
	const char *at = text, *end = text + strlen(text);
	for (size_t column = 1; at < end && column < to; column++) {
		const char *start = at;
		utf8_next(&at, end);
		if (column >= from)
			hide(&masking, (size_t)(start - text), (size_t)(at - start));
	}
	return masked(&masking);
}
