/* SPDX-License-Identifier: EUPL-1.2 */
/* The commands of the program, and what each of them is handed. */
#ifndef COMMAND_H
#define COMMAND_H

#include "lva.h"
#include "options.h"

/* To add a command: a bit here, a file with its function, a row in main.c. */
enum command_bit {
	IN_ASSESS = 1,
	IN_CHECK = 2,
	IN_EXPLAIN = 4,
	IN_HELP = 8,
	IN_VERSION = 16,
	IN_RULES = 32,
	IN_BUDGET = 64,
	IN_FOLLOW_UP = 128,
	IN_CUMULATE = 256,
	IN_ANNUAL = 512,
	IN_DUE = 1024,
	IN_DIFF = 2048,
	IN_IMPORT = 1 << 19, /* apart from the others, for merging */
	IN_PUBLISH = 1 << 20,
	IN_SCHEMA = 4096,
	IN_INIT = 8192,
	IN_NEW = 16384,
	IN_COMPLETION = 1 << 24, /* likewise */
	IN_MANUAL = 1 << 25,
	IN_REPORTS = IN_ASSESS | IN_FOLLOW_UP | IN_BUDGET | IN_CUMULATE | IN_ANNUAL | IN_DUE | IN_DIFF,
	IN_ALL = IN_REPORTS | IN_CHECK | IN_EXPLAIN | IN_HELP | IN_VERSION | IN_RULES | IN_SCHEMA | IN_INIT |
	         IN_NEW | IN_IMPORT | IN_PUBLISH | IN_COMPLETION | IN_MANUAL,
};

enum { EXAMPLES_MAX = 4 };

struct invocation;

/* A row of the table of commands; the one after the last has no name. */
struct command {
	const char *name;
	unsigned bit;
	struct text arguments; /* "[PATH…]" */
	struct text summary;   /* one line of a list */
	struct text about;     /* a few sentences */
	const char *examples[EXAMPLES_MAX + 1];
	enum lva_status (*run)(const struct invocation *in);
};

/* The program as it was called. */
struct invocation {
	const struct command *commands, *command;
	struct options options;
	const char *const *arguments;
	size_t count;
	enum language language;
	bool language_chosen;
};

const struct command *command_named(const struct command *commands, const char *name);

enum lva_status cmd_annual(const struct invocation *in);
enum lva_status cmd_assess(const struct invocation *in);
enum lva_status cmd_budget(const struct invocation *in);
enum lva_status cmd_check(const struct invocation *in);
enum lva_status cmd_completion(const struct invocation *in);
enum lva_status cmd_cumulate(const struct invocation *in);
enum lva_status cmd_diff(const struct invocation *in);
enum lva_status cmd_due(const struct invocation *in);
enum lva_status cmd_explain(const struct invocation *in);
enum lva_status cmd_follow_up(const struct invocation *in);
enum lva_status cmd_help(const struct invocation *in);
enum lva_status cmd_import(const struct invocation *in);
enum lva_status cmd_init(const struct invocation *in);
enum lva_status cmd_manual(const struct invocation *in);
enum lva_status cmd_new(const struct invocation *in);
enum lva_status cmd_publish(const struct invocation *in);
enum lva_status cmd_rules(const struct invocation *in);
enum lva_status cmd_schema(const struct invocation *in);
enum lva_status cmd_version(const struct invocation *in);

#endif
