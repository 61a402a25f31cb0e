/* SPDX-License-Identifier: EUPL-1.2 */
#include "diag_copy.h"

#include <string.h>

#include "arena.h"
#include "mask.h"

enum { EXCERPT_MAX = 2000, LOOK_AHEAD = 256 }; /* bytes */

/* ---- Texts ---- */

static const char *copy(struct arena *memory, const char *text)
{
	return text ? arena_string(memory, text) : NULL;
}

static struct text copy_text(struct arena *memory, const struct text *text)
{
	struct text result = { { NULL } };
	for (int i = 0; i < LANGUAGES; i++)
		result.in[i] = copy(memory, text->in[i]);
	return result;
}

static struct text masked_text(struct arena *memory, const struct text *text)
{
	struct text result = { { NULL } };
	for (int i = 0; i < LANGUAGES; i++)
		result.in[i] = text->in[i] ? copy(memory, mask_personal(memory, text->in[i])) : NULL;
	return result;
}

/* ---- Places ---- */

/* A length of at most so many bytes that ends between two characters. */
static size_t cut(const char *text, size_t length, size_t most)
{
	if (length <= most)
		return length;
	length = most;
	for (int i = 0; i < 3 && ((unsigned char)text[length] & 0xC0) == 0x80; i++)
		length--;
	return length;
}

/* The line a place begins on; of a very long one its beginning, where nothing that is masked was cut in two. */
static const char *excerpt_of(struct arena *memory, const struct where *where, bool masked)
{
	size_t length;
	const char *line = source_line(where->in, where->line, &length);
	line = arena_copy(memory, line, cut(line, length, EXCERPT_MAX + LOOK_AHEAD));
	if (masked)
		line = mask_columns(memory, line, where->column,
		                    where->end_line > where->line ? SIZE_MAX : where->end_column);
	line = mask_personal(memory, line);
	return arena_copy(memory, line, cut(line, strlen(line), EXCERPT_MAX));
}

static struct place place_of(struct arena *memory, const struct where *where, const struct text *label, bool masked)
{
	if (!where->in)
		return (struct place){ 0 };
	return (struct place){
		.file = arena_string(memory, where->in->name),
		.line = where->line,
		.column = where->column,
		.end_line = where->end_line,
		.end_column = where->end_column,
		.excerpt = where->line ? excerpt_of(memory, where, masked) : NULL,
		.label = copy_text(memory, label),
	};
}

static struct place place_copy(struct arena *memory, const struct place *place)
{
	struct place kept = *place;
	kept.file = copy(memory, place->file);
	kept.excerpt = place->excerpt ? copy(memory, mask_personal(memory, place->excerpt)) : NULL;
	kept.label = copy_text(memory, &place->label);
	return kept;
}

/* ---- The whole ---- */

struct diag *diag_copy(struct arena *memory, const struct diag *what, enum severity severity)
{
	struct diag *kept = ARENA_NEW(memory, struct diag);
	kept->message = what->message;
	kept->severity = severity;
	kept->label = copy_text(memory, &what->label);
	kept->also_label = copy_text(memory, &what->also_label);
	for (int i = 0; i < ARGUMENTS_MAX && what->arguments[i].name; i++) {
		kept->arguments[i].name = copy(memory, what->arguments[i].name);
		kept->arguments[i].value = masked_text(memory, &what->arguments[i].value);
	}
	kept->suggestion = what->suggestion ? copy(memory, mask_in_code(memory, what->suggestion)) : NULL;
	kept->hint = masked_text(memory, &what->hint);
	kept->node = what->node ? copy(memory, mask_identity_codes(memory, what->node)) : NULL;
	kept->waived = what->waived;
	kept->waiver_reason = masked_text(memory, &what->waiver_reason);
	kept->place = what->at.in ? place_of(memory, &what->at, &what->label, what->masked)
	                          : place_copy(memory, &what->place);
	kept->other = what->also.in ? place_of(memory, &what->also, &what->also_label, false)
	                            : place_copy(memory, &what->other);
	return kept;
}
