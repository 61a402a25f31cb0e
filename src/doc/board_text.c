/* SPDX-License-Identifier: EUPL-1.2 */
/* The board text alone, to paste into a meeting system: no markup, no line breaks but between paragraphs. */
#include <string.h>

#include "arena.h"
#include "formats.h"
#include "markdown_text.h"

bool board_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason)
{
	static const struct text none = TEXT("tästä raportista ei tehdä esityslistatekstiä; valitse muu muoto kuin board",
	                                     "av den här rapporten görs ingen text till föredragningslistan; välj ett annat "
	                                     "format än board",
	                                     "no text for the agenda is made of this report; choose another format than board");
	const char *text = count == 1 ? docs[0]->board_text : "", *gap = "";
	if (*text == '\0') {
		*reason = none;
		return false;
	}
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
