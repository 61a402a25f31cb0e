/* SPDX-License-Identifier: EUPL-1.2 */
#include "completion.h"

static const struct quoting in_quotes = { "'\\''", "" };
/* Within the brackets and between the colons of _arguments. */
static const struct quoting in_argument = { "'\\''", "[]:\\" };

/* ---- What can stand in a place ---- */

/* The function that completes it; those that may be listed with commas go through _sequence. */
static void put_action(FILE *out, const struct place *place, bool list, enum language language)
{
	const char *sequence = list ? "_sequence " : "";
	switch (place->stands) {
	case STANDS_ANYTHING:
		putc(' ', out);
		break;
	case STANDS_FILE:
		fputs("_files", out);
		break;
	case STANDS_FOLDER:
		fputs("_files -/", out);
		break;
	case STANDS_RULE:
		fprintf(out, "%s_lva_rules", sequence);
		break;
	case STANDS_RULE_OR_FILE:
		fputs("_alternative \"rules\\:rule\\:_lva_rules\" \"files\\:file\\:_files\"", out);
		break;
	case STANDS_COMMAND:
		fputs("_lva_commands", out);
		break;
	case STANDS_KIND:
		putc('(', out);
		put_kinds(out, language);
		putc(')', out);
		break;
	case STANDS_WORD:
		fputs(list ? "_sequence compadd - " : "(", out);
		put_words(out, place);
		fputs(list ? "" : ")", out);
		break;
	}
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
