/* SPDX-License-Identifier: EUPL-1.2 */
#include "usage.h"

#include <string.h>

enum { LINE_MAX_COLUMNS = 79, COMMAND_COLUMN = 14, HELP_COLUMN = 29 };

/* Columns of a text of the program's own, whose characters are all one column wide. */
static size_t columns_of(const char *text, size_t length)
{
	size_t columns = 0;
	for (size_t i = 0; i < length; i++)
		columns += ((unsigned char)text[i] & 0xC0) != 0x80;
	return columns;
}

static void put_spaces(FILE *out, size_t count)
{
	fprintf(out, "%*s", (int)count, "");
}

/* Continues a line at a column; further lines begin at the indent. The result is the column at the end. */
static size_t put_wrapped(FILE *out, const char *text, size_t indent, size_t column)
{
	bool first = true;
	for (size_t length; *text; text += length + strspn(text + length, " ")) {
		length = strcspn(text, " ");
		size_t columns = columns_of(text, length);
		if (!first && column + 1 + columns > LINE_MAX_COLUMNS) {
			putc('\n', out);
			put_spaces(out, indent);
			column = indent;
		} else if (!first) {
			putc(' ', out);
			column++;
		}
		fwrite(text, 1, length, out);
		column += columns;
		first = false;
	}
	return column;
}

static void put_paragraph(FILE *out, const char *text)
{
	put_wrapped(out, text, 0, 0);
	fputs("\n\n", out);
}

/* A term on the left, its meaning from a column on. */
static void put_row(FILE *out, const char *term, const char *meaning, size_t column)
{
	size_t length = columns_of(term, strlen(term));
	fputs(term, out);
	if (length + 2 > column) {
		putc('\n', out);
		length = 0;
	}
	put_spaces(out, column - length);
	put_wrapped(out, meaning, column, column);
	putc('\n', out);
}

/* An option's help and the words that may be given. */
static void put_option(FILE *out, const struct option_row *row, enum language language)
{
	char term[96], letter[] = "  -x,", meaning[1024];
	letter[3] = row->letter;
	const char *argument = row->argument.in[language];
	snprintf(term, sizeof term, "%s --%s%s%s", row->letter ? letter : "     ", row->name, *argument ? " " : "",
	         argument);
	size_t length = (size_t)snprintf(meaning, sizeof meaning, "%s", row->help.in[language]);
	for (size_t i = 0; row->choice && row->choice(i) && length < sizeof meaning; i++)
		length += (size_t)snprintf(meaning + length, sizeof meaning - length, "%s%s%s", i ? ", " : " (",
		                           row->choice(i), row->choice(i + 1) ? "" : ")");
	put_row(out, term, meaning, HELP_COLUMN);
}

static void put_options(FILE *out, unsigned command, enum language language)
{
	static const struct text title = TEXT("Valitsimet:", "Flaggor:", "Options:");
	fprintf(out, "%s\n", title.in[language]);
	for (const struct option_row *row = option_rows; row->name; row++)
		if (row->commands & command)
			put_option(out, row, language);
	putc('\n', out);
}

static void put_examples(FILE *out, const char *const *examples, enum language language)
{
	static const struct text one = TEXT("Esimerkki:", "Exempel:", "Example:"),
	                         several = TEXT("Esimerkkejä:", "Exempel:", "Examples:");
	const struct text *title = examples[0] && examples[1] ? &several : &one;
	fprintf(out, "%s\n", title->in[language]);
	for (; *examples; examples++)
		fprintf(out, "  %s\n", *examples);
}

const struct text *status_meaning(enum lva_status status)
{
	static const struct text meanings[] = {
		[LVA_OK] = TEXT("Kaikki on kunnossa.", "Allt är i ordning.", "Everything is in order."),
		[LVA_FOUND] =
		        TEXT("Löytyi havaintoja, joiden vakavuus on vähintään valitsimen --fail-on mukainen.",
		             "Det finns iakttagelser som är minst så allvarliga som --fail-on säger.",
		             "There are findings at or above the severity of --fail-on."),
		[LVA_USAGE] = TEXT("Ohjelmaa käytettiin väärin.", "Programmet användes fel.",
		                   "The program was used wrongly."),
		[LVA_UNREADABLE] = TEXT("Syötettä ei voitu lukea tai se on virheellinen; arviointi jäi tekemättä.",
		                        "Indata kunde inte läsas eller är felaktiga; en bedömning gjordes inte.",
		                        "An input could not be read or is not valid; an assessment was not made."),
		[LVA_UNWRITTEN] = TEXT("Tulostetta ei voitu kirjoittaa.", "Utdata kunde inte skrivas.",
		                       "An output could not be written."),
	};
	return &meanings[status];
}

static void put_statuses(FILE *out, enum language language)
{
	static const struct text title = TEXT("Paluuarvo:", "Slutstatus:", "Exit status:");
	fprintf(out, "%s\n", title.in[language]);
	for (enum lva_status status = LVA_OK; status <= LVA_UNWRITTEN; status++) {
		const char term[] = { ' ', ' ', (char)('0' + status), '\0' };
		put_row(out, term, status_meaning(status)->in[language], 5);
	}
	putc('\n', out);
}

static void put_synopsis(FILE *out, const char *command, const char *arguments, enum language language)
{
	static const struct text usage = TEXT("Käyttö", "Användning", "Usage"),
	                         options = TEXT("VALITSIMET", "FLAGGOR", "OPTIONS");
	fprintf(out, "%s: lva %s [%s]%s%s\n\n", usage.in[language], command, options.in[language],
	        *arguments ? " " : "", arguments);
}

void usage_put_command(FILE *out, const struct command *command, enum language language)
{
	put_synopsis(out, command->name, command->arguments.in[language], language);
	put_paragraph(out, command->about.in[language]);
	put_options(out, command->bit, language);
	if (command->bit & (IN_ASSESS | IN_CHECK))
		put_statuses(out, language);
	put_examples(out, command->examples, language);
}

void usage_put_program(FILE *out, const struct command *commands, enum language language)
{
	static const struct text command_word = TEXT("KOMENTO", "KOMMANDO", "COMMAND"),
	                         arguments = TEXT("[POLKU…]", "[SÖKVÄG…]", "[PATH…]"),
	                         about = TEXT("Arvioi julkisten päätösten vaikutuksia lapsiin.",
	                                      "Bedömer vilka konsekvenser offentliga beslut har för barn.",
	                                      "Assesses how public decisions affect children."),
	                         title = TEXT("Komennot:", "Kommandon:", "Commands:"),
	                         more = TEXT("Komennon valitsimet: lva help KOMENTO",
	                                     "Kommandots flaggor: lva help KOMMANDO",
	                                     "Options of a command: lva help COMMAND");
	static const char *const examples[] = { "lva check decisions/0123.yaml", NULL };
	put_synopsis(out, command_word.in[language], arguments.in[language], language);
	put_paragraph(out, about.in[language]);
	fprintf(out, "%s\n", title.in[language]);
	for (const struct command *command = commands; command->name; command++) {
		char term[32];
		snprintf(term, sizeof term, "  %s", command->name);
		put_row(out, term, command->summary.in[language], COMMAND_COLUMN);
	}
	fprintf(out, "\n%s\n\n", more.in[language]);
	put_examples(out, examples, language);
}
