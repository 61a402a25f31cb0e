/* SPDX-License-Identifier: EUPL-1.2 */
#include "completion.h"

#include <string.h>

enum { LINE_COLUMNS = 100 };

void put_quoted(FILE *out, const struct quoting *quoting, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '\'') {
			fputs(quoting->quote, out);
			continue;
		}
		if (strchr(quoting->escaped, text[i]))
			putc('\\', out);
		putc(text[i], out);
	}
}

void put_words(FILE *out, const struct place *place)
{
	struct span word;
	for (size_t i = 0; (word = place_word(place, i)).length > 0; i++)
		fprintf(out, "%s%.*s", i ? " " : "", (int)word.length, word.start);
}

/* The column after a word that stands behind others, on this line or the next. */
static size_t put_word(FILE *out, size_t column, const char *word, size_t length)
{
	bool next = column + 1 + length > LINE_COLUMNS;
	if (column > 0)
		putc(next ? '\n' : ' ', out);
	fwrite(word, 1, length, out);
	return (next || column == 0 ? 0 : column + 1) + length;
}

static bool is_first_of_area(size_t index, size_t length)
{
	for (size_t i = 0; i < index; i++)
		if (!strncmp(lva_rule_id(i), lva_rule_id(index), length + 1))
			return false;
	return true;
}

void put_rules(FILE *out)
{
	const char *rule;
	size_t column = 0;
	for (size_t i = 0; (rule = lva_rule_id(i)); i++) {
		const size_t area = strcspn(rule, "/");
		if (is_first_of_area(i, area))
			column = put_word(out, column, rule, area);
		column = put_word(out, column, rule, strlen(rule));
	}
}

void put_kinds(FILE *out, enum language language)
{
	const char *kind;
	for (size_t i = 0; (kind = lva_file_kind(i).in[language]); i++)
		fprintf(out, "%s%s", i ? " " : "", kind);
}

void put_commands(FILE *out, const struct command *commands)
{
	size_t column = 0;
	for (; commands->name; commands++)
		column = put_word(out, column, commands->name, strlen(commands->name));
}

struct span gist(const char *help)
{
	size_t length = 0;
	while (help[length] && !strchr(";:", help[length]) && strncmp(help + length, ". ", 2) != 0)
		length++;
	return (struct span){ help, length - (length > 0 && help[length - 1] == '.') };
}
