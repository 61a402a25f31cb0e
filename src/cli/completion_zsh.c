/* SPDX-License-Identifier: EUPL-1.2 */
#include "completion.h"

static const struct quoting in_quotes = { "'\\''", "" };
/* Within the brackets and between the colons of _arguments. */
static const struct quoting in_argument = { "'\\''", "[]:\\" };

/* ---- What can stand in a place ---- */

/* One of several kinds that may stand in a place has a name of its own. */
static void put_one(FILE *out, bool of_several, const char *tag)
{
	if (of_several)
		fprintf(out, " \"%s\\:%s\\:", tag, tag);
}

static void put_end(FILE *out, bool of_several)
{
	if (of_several)
		putc('"', out);
}

static void put_function(FILE *out, bool of_several, const char *tag, const char *sequence, const char *function)
{
	put_one(out, of_several, tag);
	fprintf(out, "%s%s", sequence, function);
	put_end(out, of_several);
}

static void put_kinds_or_words(FILE *out, const struct place *place, bool of_several, bool list, enum language language)
{
	if (place->stands & STANDS_KIND) {
		put_one(out, of_several, "kinds");
		putc('(', out);
		put_kinds(out, language);
		putc(')', out);
		put_end(out, of_several);
	}
	if (place->stands & STANDS_WORD) {
		put_one(out, of_several, "words");
		fputs(list ? "_sequence compadd - " : "(", out);
		put_words(out, place);
		fputs(list ? "" : ")", out);
		put_end(out, of_several);
	}
}

/* The functions that complete it; what may be listed with commas goes through _sequence. */
static void put_action(FILE *out, const struct place *place, bool list, enum language language)
{
	const char *sequence = list ? "_sequence " : "";
	const bool of_several = place->stands & (place->stands - 1);
	fputs(of_several ? "_alternative" : place->stands ? "" : " ", out);
	if (place->stands & STANDS_FILE)
		put_function(out, of_several, "files", "", "_files");
	if (place->stands & STANDS_FOLDER)
		put_function(out, of_several, "folders", "", "_files -/");
	if (place->stands & STANDS_RULE)
		put_function(out, of_several, "rules", sequence, "_lva_rules");
	if (place->stands & STANDS_COMMAND)
		put_function(out, of_several, "commands", "", "_lva_commands");
	put_kinds_or_words(out, place, of_several, list, language);
}

static void put_place(FILE *out, const struct place *place, bool list, enum language language)
{
	putc(':', out);
	put_quoted(out, &in_argument, place->name, place->length);
	putc(':', out);
	put_action(out, place, list, language);
}

/* ---- Options ---- */

/* An option that is there already is not offered again, unless it makes a list. */
static void put_names(FILE *out, const struct option_row *row)
{
	const bool takes = row->kind != OPTION_FLAG, list = row->kind == OPTION_LIST;
	if (row->letter && !list)
		fprintf(out, "'(-%c --%s)'", row->letter, row->name);
	if (row->letter)
		fprintf(out, "%s{-%c%s,--%s%s}'", list ? "\\*" : "", row->letter, takes ? "+" : "", row->name,
		        takes ? "=" : "");
	else
		fprintf(out, "'%s--%s%s", list ? "*" : "", row->name, takes ? "=" : "");
}

static void put_option(FILE *out, const struct option_row *row, enum language language)
{
	const struct span help = gist(row->help.in[language]);
	const struct place place = place_of_value(row, language);
	fputs(" \\\n\t\t\t", out);
	put_names(out, row);
	putc('[', out);
	put_quoted(out, &in_argument, help.start, help.length);
	putc(']', out);
	if (row->kind != OPTION_FLAG)
		put_place(out, &place, row->kind == OPTION_LIST, language);
	putc('\'', out);
}

/* ---- Commands ---- */

static void put_arguments(FILE *out, const struct command *command, enum language language)
{
	struct place places[PLACES_MAX];
	const size_t count = places_of(command, language, places);
	for (size_t i = 0; i < count; i++) {
		fprintf(out, places[i].repeats ? " \\\n\t\t\t'*" : " \\\n\t\t\t'%zu", i + 1);
		put_place(out, &places[i], false, language);
		putc('\'', out);
	}
}

static void put_command(FILE *out, const struct command *command, enum language language)
{
	fprintf(out, "\t%s)\n\t\t_arguments -s -S", command->name);
	for (const struct option_row *row = option_rows; row->name; row++)
		if (row->commands & command->bit)
			put_option(out, row, language);
	put_arguments(out, command, language);
	fputs("\n\t\t;;\n", out);
}

static void put_summaries(FILE *out, const struct command *commands, enum language language)
{
	fputs("_lva_commands() {\n\tlocal -a commands=(\n", out);
	for (; commands->name; commands++) {
		const struct span summary = gist(commands->summary.in[language]);
		fprintf(out, "\t\t'%s:", commands->name);
		put_quoted(out, &in_quotes, summary.start, summary.length);
		fputs("'\n", out);
	}
	fputs("\t)\n\t_describe -t commands lva commands\n}\n\n", out);
}

/* ---- The whole ---- */

void completion_zsh(FILE *out, const struct command *commands, enum language language)
{
	fprintf(out, "#compdef lva\n# zsh completion of lva %s, written by: lva completion zsh\n\n", lva_version());
	put_summaries(out, commands, language);
	fputs("_lva_rules() {\n\tlocal -a rules=(\n", out);
	put_rules(out);
	fputs("\n\t)\n\tcompadd \"$@\" -a rules\n}\n\n"
	      "_lva() {\n"
	      "\tlocal curcontext=$curcontext state line\n"
	      "\tlocal -A opt_args\n"
	      "\t_arguments -C '1: :_lva_commands' '*:: :->rest' && return\n"
	      "\tcase $words[1] in\n",
	      out);
	for (; commands->name; commands++)
		put_command(out, commands, language);
	fputs("\tesac\n}\n\n"
	      "# From $fpath this file is the function itself; read by source it must be made known.\n"
	      "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n\t_lva \"$@\"\nelse\n\tcompdef _lva lva\nfi\n",
	      out);
}
