/* SPDX-License-Identifier: EUPL-1.2 */
#include "program.h"

#include <string.h>

#include "environment.h"
#include "process.h"
#include "session.h"
#include "speak.h"
#include "usage.h"

enum { COMMANDS_MAX = 32 };

const struct command *command_named(const struct command *commands, const char *name)
{
	for (const struct command *command = commands; command->name; command++)
		if (!strcmp(command->name, name))
			return command;
	return NULL;
}

enum lva_status command_unknown(const struct command *commands, const char *word, enum language language)
{
	static const struct text unknown = TEXT("tuntematon komento \"{1}\"", "okänt kommando \"{1}\"",
	                                        "unknown command \"{1}\""),
	                         nearest = TEXT("tuntematon komento \"{1}\"; tarkoititko \"{2}\"?",
	                                        "okänt kommando \"{1}\"; menade du \"{2}\"?",
	                                        "unknown command \"{1}\"; did you mean \"{2}\"?"),
	                         option = TEXT("komento puuttuu ennen valitsinta {1}",
	                                       "kommandot saknas före flaggan {1}",
	                                       "the command is missing before option {1}"),
	                         advice = TEXT("Ohje: lva help\n", "Hjälp: lva help\n", "Help: lva help\n");
	const char *known[COMMANDS_MAX + 1] = { NULL };
	for (size_t i = 0; i < COMMANDS_MAX && commands[i].name; i++)
		known[i] = commands[i].name;
	const char *near = *word == '-' ? NULL : lva_nearest(word, known);
	complain(language, *word == '-' ? &option : near ? &nearest : &unknown, word, near ? near : "");
	speak(stderr, language, &advice, "", "");
	return LVA_USAGE;
}

/* `lva --help` and `lva --version` are the commands of these names. */
static const char *command_word(const char *word)
{
	if (!strcmp(word, "--help") || !strcmp(word, "-h"))
		return "help";
	return !strcmp(word, "--version") ? "version" : word;
}

static enum lva_status run_parsed(const struct invocation *in, const struct problem *problem)
{
	const struct command *version = command_named(in->commands, "version");
	static const struct text advice =
	        TEXT("Ohje: lva {1} --help\n", "Hjälp: lva {1} --help\n", "Help: lva {1} --help\n");
	if (problem->kind) {
		problem_tell(problem, in->command->bit, in->language);
		speak(stderr, in->language, &advice, in->command->name, "");
		return LVA_USAGE;
	}
	if (in->options.help) {
		usage_put_command(stdout, in->command, in->language);
		return LVA_OK;
	}
	if (!in->options.version)
		return in->command->run(in);
	const struct invocation asked = { .commands = in->commands, .command = version, .language = in->language };
	return version->run(&asked);
}

/* Arguments from the command on. */
static enum lva_status run_command(const struct command *commands, int count, char **arguments)
{
	struct invocation in = { .commands = commands,
		                 .command = command_named(commands, command_word(arguments[0])) };
	int first;
	const unsigned bit = in.command ? in.command->bit : IN_ALL;
	const struct problem problem = options_parse(bit, count, arguments, &in.options, &first);
	in.language = environment_language(in.options.language, &in.language_chosen);
	if (!in.command)
		return command_unknown(commands, arguments[0], in.language);
	in.arguments = (const char *const *)arguments + first;
	in.count = (size_t)(count - first);
	return run_parsed(&in, &problem);
}

static enum lva_status run_nothing(const struct command *commands)
{
	bool chosen;
	usage_put_program(stderr, commands, environment_language(NULL, &chosen));
	return LVA_USAGE;
}

/* What could not be written to standard output is told even if all else went well, unless it was told already. */
static enum lva_status close_output(enum lva_status status)
{
	static const struct text lost =
	        TEXT("vakiotulostetta ei voitu kirjoittaa kokonaan", "standardutmatningen kunde inte skrivas helt",
	             "standard output could not be written completely");
	bool chosen;
	enum language language = environment_language(NULL, &chosen);
	if (process_close_output())
		return status;
	if (status != LVA_UNWRITTEN)
		complain(language, &lost, "", "");
	return LVA_UNWRITTEN;
}

int program_run(const struct command *commands, int count, char **arguments)
{
	process_prepare();
	enum lva_status status =
	        count < 2 ? run_nothing(commands) : run_command(commands, count - 1, arguments + 1);
	return (int)close_output(status);
}
