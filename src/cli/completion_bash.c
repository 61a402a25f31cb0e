/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "completion.h"

/* ---- What can stand in a place ---- */

static void put_one(FILE *out, const char **before, const char *call)
{
	fprintf(out, "%s%s", *before, call);
	*before = "; ";
}

/* Files first: the others add to what is there. */
static void put_reply(FILE *out, const struct place *place, const char *words, enum language language)
{
	const char *before = "";
	if (place->stands == 0)
		put_one(out, &before, ":");
	if (place->stands & STANDS_FILE)
		put_one(out, &before, "_lva_files");
	if (place->stands & STANDS_FOLDER)
		put_one(out, &before, "_lva_folders");
	if (place->stands & STANDS_RULE) {
		put_one(out, &before, words);
		fputs(" \"$_lva_rules\"", out);
	}
	if (place->stands & STANDS_COMMAND) {
		put_one(out, &before, words);
		fputs(" \"$_lva_commands\"", out);
	}
	if (place->stands & STANDS_KIND) {
		put_one(out, &before, words);
		fputs(" '", out);
		put_kinds(out, language);
		putc('\'', out);
	}
	if (place->stands & STANDS_WORD) {
		put_one(out, &before, words);
		fputs(" '", out);
		put_words(out, place);
		putc('\'', out);
	}
}

/* ---- Options ---- */

static void put_names(FILE *out, const struct option_row *row, const char *between)
{
	fprintf(out, "--%s", row->name);
	if (row->letter)
		fprintf(out, "%s-%c", between, row->letter);
}

static void put_values(FILE *out, enum language language)
{
	fputs("# What may follow an option; false when it takes no value.\n_lva_value() {\n\tcase $1 in\n", out);
	for (const struct option_row *row = option_rows; row->name; row++) {
		if (row->kind == OPTION_FLAG)
			continue;
		const struct place place = place_of_value(row, language);
		putc('\t', out);
		put_names(out, row, " | ");
		fputs(") ", out);
		put_reply(out, &place, row->kind == OPTION_LIST ? "_lva_list" : "_lva_words", language);
		fputs(" ;;\n", out);
	}
	fputs("\t*) return 1 ;;\n\tesac\n}\n\n", out);
}

static void put_options(FILE *out, const struct command *commands)
{
	fputs("_lva_options() {\n\tcase $1 in\n", out);
	for (; commands->name; commands++) {
		const char *before = "";
		fprintf(out, "\t%s) _lva_words '", commands->name);
		for (const struct option_row *row = option_rows; row->name; row++) {
			if (!(row->commands & commands->bit))
				continue;
			fputs(before, out);
			put_names(out, row, " ");
			before = " ";
		}
		fputs("' ;;\n", out);
	}
	fputs("\tesac\n}\n\n", out);
}

static void put_skipping(FILE *out)
{
	const char *before = "";
	fputs("\t\t", out);
	for (const struct option_row *row = option_rows; row->name; row++) {
		if (row->kind == OPTION_FLAG)
			continue;
		fputs(before, out);
		put_names(out, row, " | ");
		before = " | ";
	}
	fputs(") [[ ${COMP_WORDS[i + 1]} == = ]] || ((i++)) ;;\n", out);
}

/* ---- Arguments ---- */

static void put_arguments_of(FILE *out, const struct command *command, enum language language)
{
	struct place places[PLACES_MAX];
	const size_t count = places_of(command, language, places);
	for (size_t i = 0; i < count; i++) {
		if (places[i].stands == 0)
			continue;
		fprintf(out, places[i].repeats ? "\t%s:*) " : "\t%s:%zu) ", command->name, i);
		put_reply(out, &places[i], "_lva_words", language);
		fputs(" ;;\n", out);
	}
}

static void put_arguments(FILE *out, const struct command *commands, enum language language)
{
	fputs("# What may stand as an argument: COMMAND:HOW-MANY-BEFORE.\n_lva_argument() {\n\tcase $1 in\n", out);
	for (; commands->name; commands++)
		put_arguments_of(out, commands, language);
	fputs("\tesac\n}\n\n", out);
}

/* ---- The whole ---- */

static const char replies[] = "# Each adds what begins with $cur; of a list, its last word does.\n"
                              "_lva_words() {\n"
                              "\tmapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen -W \"$1\" -- \"$cur\")\n"
                              "}\n\n"
                              "_lva_list() {\n"
                              "\tlocal before=\n"
                              "\tif [[ $cur == *,* ]]; then before=${cur%,*},; fi\n"
                              "\tmapfile -t COMPREPLY < <(compgen -P \"$before\" -W \"$1\" -- \"${cur##*,}\")\n"
                              "}\n\n"
                              "_lva_files() {\n"
                              "\tcompopt -o filenames 2>/dev/null\n"
                              "\tmapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
                              "}\n\n"
                              "_lva_folders() {\n"
                              "\tcompopt -o filenames 2>/dev/null\n"
                              "\tmapfile -t COMPREPLY < <(compgen -d -- \"$cur\")\n"
                              "}\n\n";

static const char before_skipping[] = "# How many arguments stand before the word at the cursor.\n"
                                      "_lva_count() {\n"
                                      "\tlocal i\n"
                                      "\tfor ((i = 2; i < COMP_CWORD; i++)); do\n"
                                      "\t\tcase ${COMP_WORDS[i]} in\n"
                                      "\t\t=) ((i++)) ;;\n";
static const char after_skipping[] = "\t\t-?*) ;;\n"
                                     "\t\t*) ((count++)) ;;\n"
                                     "\t\tesac\n"
                                     "\tdone\n"
                                     "}\n\n";

/* readline takes an equals sign for a word of its own. */
static const char entry[] = "_lva() {\n"
                            "\tlocal cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} count=0\n"
                            "\tCOMPREPLY=()\n"
                            "\tif ((COMP_CWORD == 1)); then\n"
                            "\t\t_lva_words \"$_lva_commands --help --version\"\n"
                            "\t\treturn\n"
                            "\tfi\n"
                            "\tif [[ $cur == = ]]; then\n"
                            "\t\tcur=\n"
                            "\telif [[ $option == = ]]; then\n"
                            "\t\toption=${COMP_WORDS[COMP_CWORD - 2]}\n"
                            "\tfi\n"
                            "\t_lva_value \"$option\" && return\n"
                            "\tif [[ $cur == -* ]]; then\n"
                            "\t\t_lva_options \"${COMP_WORDS[1]}\"\n"
                            "\telse\n"
                            "\t\t_lva_count\n"
                            "\t\t_lva_argument \"${COMP_WORDS[1]}:$count\"\n"
                            "\tfi\n"
                            "}\n\n"
                            "complete -F _lva lva\n";

void completion_bash(FILE *out, const struct command *commands, enum language language)
{
	fprintf(out, "# bash completion of lva %s, written by: lva completion bash\n\n_lva_commands='", lva_version());
	put_commands(out, commands);
	fputs("'\n_lva_rules='", out);
	put_rules(out);
	fprintf(out, "'\n\n%s", replies);
	put_values(out, language);
	put_options(out, commands);
	put_arguments(out, commands, language);
	fputs(before_skipping, out);
	put_skipping(out);
	fprintf(out, "%s%s", after_skipping, entry);
}
