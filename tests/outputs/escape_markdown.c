/* SPDX-License-Identifier: EUPL-1.2 */
/* Each line of standard input as Markdown, the way reports write texts: a paragraph each, or with "cell" a row each. */
#include <stdio.h>
#include <string.h>

#include "markdown_text.h"

enum { LINE_MAX_BYTES = 4096 };

int main(int count, char **arguments)
{
	char line[LINE_MAX_BYTES];
	bool cell = count > 1 && strcmp(arguments[1], "cell") == 0;
	if (cell)
		fputs("| a | b |\n| --- | --- |\n", stdout);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = '\0';
		fputs(cell ? "| x | " : "", stdout);
		markdown_put_text(stdout, line, cell ? MARKDOWN_WITHIN_LINE : MARKDOWN_LINE_START);
		fputs(cell ? " |\n" : "\n\n", stdout);
	}
	return ferror(stdout) != 0;
}
