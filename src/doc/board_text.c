/* SPDX-License-Identifier: EUPL-1.2 */
/* The board text alone, to paste into a meeting system: no markup, no line breaks but between paragraphs. */
#include <assert.h>
#include <string.h>

#include "arena.h"
#include "formats.h"
#include "markdown_text.h"

bool board_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason)
{
	(void)reason;
	(void)count;
	assert(count == 1);
	const char *text = docs[0]->board_text, *gap = "";
	while (*text != '\0') {
		size_t length = strcspn(text, "\n");
		char *line = arena_copy(memory, text, length);
		text += length + (text[length] == '\n');
		if (line[strspn(line, " \t\r")] == '\0')
			continue;
		fputs(gap, out);
		markdown_put_code_line(out, line);
		gap = "\n";
	}
	return true;
}

/* A mark in the text would be pasted along with it, so no file is known again. */
bool board_is_ours(FILE *in)
{
	(void)in;
	return false;
}
