/* SPDX-License-Identifier: EUPL-1.2 */
#include "completion.h"

static const struct quoting in_quotes = { "\\'", "\\" };

static void put_help(FILE *out, const char *text)
{
	const struct span help = gist(text);
	fputs(" -d '", out);
	put_quoted(out, &in_quotes, help.start, help.length);
	fputs("'\n", out);
}

/* ---- What can stand in a place ---- */

static void put_offered_words(FILE *out, const struct place *place, enum language language)
{
	if (place->stands & STANDS_FOLDER)
		fputs(" (__fish_complete_directories)", out);
	if (place->stands & STANDS_RULE)
		fputs(" $__lva_rules", out);
	if (place->stands & STANDS_COMMAND)
		fputs(" $__lva_commands", out);
	if (place->stands & STANDS_KIND)
		putc(' ', out);
	if (place->stands & STANDS_KIND)
		put_kinds(out, language);
	if (place->stands & STANDS_WORD)
		putc(' ', out);
	if (place->stands & STANDS_WORD)
		put_words(out, place);
}

/* Words stand as they are, or go through __lva_list, which puts what is before the last comma in front of each. */
static void put_offer(FILE *out, const struct place *place, bool list, enum language language)
{
	fputs(place->stands & STANDS_FILE ? "-F" : "-f", out);
	if (!(place->stands & ~(unsigned)STANDS_FILE))
		return;
	fputs(list ? " -a '(__lva_list" : " -a '", out);
	put_offered_words(out, place, language);
	fputs(list ? ")'" : "'", out);
}

/* ---- Options ---- */

static void put_commands_of(FILE *out, const struct command *commands, const struct option_row *row)
{
	fputs("complete -c lva -n '__lva_in", out);
	for (; commands->name; commands++)
		if (row->commands & commands->bit)
			fprintf(out, " %s", commands->name);
	putc('\'', out);
}

static void put_option(FILE *out, const struct command *commands, const struct option_row *row, enum language language)
{
	put_commands_of(out, commands, row);
	fprintf(out, " -l %s", row->name);
	if (row->letter)
		fprintf(out, " -s %c", row->letter);
	if (row->kind != OPTION_FLAG) {
		const struct place place = place_of_value(row, language);
		fputs(" -r ", out);
		put_offer(out, &place, row->kind == OPTION_LIST, language);
	}
	put_help(out, row->help.in[language]);
}

static void put_skipped(FILE *out)
{
	for (const struct option_row *row = option_rows; row->name; row++) {
		if (row->kind == OPTION_FLAG)
			continue;
		fprintf(out, " --%s", row->name);
		if (row->letter)
			fprintf(out, " -%c", row->letter);
	}
}

/* ---- Commands ---- */

static void put_arguments(FILE *out, const struct command *command, enum language language)
{
	struct place places[PLACES_MAX];
	const size_t count = places_of(command, language, places);
	for (size_t i = 0; i < count; i++) {
		if (places[i].stands == 0)
			continue;
		if (places[i].repeats)
			fprintf(out, "complete -c lva -n '__lva_in %s' ", command->name);
		else
			fprintf(out, "complete -c lva -n '__lva_at %s %zu' ", command->name, i);
		put_offer(out, &places[i], false, language);
		putc('\n', out);
	}
}

static void put_command(FILE *out, const struct command *command, enum language language)
{
	fprintf(out, "complete -c lva -n __lva_first -a %s", command->name);
	put_help(out, command->summary.in[language]);
	put_arguments(out, command, language);
}

/* ---- The whole ---- */

static const char functions[] =
        "function __lva_first\n"
        "\ttest (count (commandline -opc)) -eq 1\n"
        "end\n\n"
        "function __lva_in\n"
        "\tset -l words (commandline -opc)\n"
        "\tset -q words[2]; and contains -- $words[2] $argv\n"
        "end\n\n"
        "# The words with what stands before the last comma at the cursor.\n"
        "function __lva_list\n"
        "\tset -l before (commandline -ct | string replace -rf '^(--[^=]*=)?(.*,)[^,]*$' '$2')\n"
        "\tfor word in $argv\n"
        "\t\techo \"$before$word\"\n"
        "\tend\n"
        "end\n\n"
        "# Whether it is a command's, and how many arguments stand before the cursor.\n"
        "function __lva_at\n"
        "\t__lva_in $argv[1]; or return\n"
        "\tset -l count 0\n"
        "\tset -l value no\n"
        "\tfor word in (commandline -opc)[3..]\n"
        "\t\tif test $value = yes\n"
        "\t\t\tset value no\n"
        "\t\t\tcontinue\n"
        "\t\tend\n"
        "\t\tswitch $word\n";
static const char functions_after[] = "\n\t\t\t\tset value yes\n"
                                      "\t\t\tcase '-?*'\n"
                                      "\t\t\tcase '*'\n"
                                      "\t\t\t\tset count (math $count + 1)\n"
                                      "\t\tend\n"
                                      "\tend\n"
                                      "\ttest $count -eq $argv[2]\n"
                                      "end\n\n";

void completion_fish(FILE *out, const struct command *commands, enum language language)
{
	fprintf(out, "# fish completion of lva %s, written by: lva completion fish\n\nset -g __lva_commands ",
	        lva_version());
	for (const struct command *command = commands; command->name; command++)
		fprintf(out, "%s%s", command == commands ? "" : " ", command->name);
	fputs("\nset -g __lva_rules (string split -n ' ' '", out);
	put_rules(out);
	fprintf(out, "' | string split -n \\n)\n\n%s\t\t\tcase", functions);
	put_skipped(out);
	fprintf(out, "%scomplete -c lva -f\n", functions_after);
	fputs("complete -c lva -n __lva_first -l help -s h\ncomplete -c lva -n __lva_first -l version\n", out);
	for (const struct command *command = commands; command->name; command++)
		put_command(out, command, language);
	for (const struct option_row *row = option_rows; row->name; row++)
		put_option(out, commands, row, language);
}
