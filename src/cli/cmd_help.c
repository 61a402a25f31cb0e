/* SPDX-License-Identifier: EUPL-1.2 */
#include "program.h"
#include "session.h"
#include "usage.h"

enum lva_status cmd_help(const struct invocation *in)
{
	static const struct text too_many =
	        TEXT("anna enintään yksi komento", "ange högst ett kommando", "name one command at most");
	if (in->count > 1)
		return wrong_usage(in, in->language, &too_many, "");
	if (in->count == 0) {
		usage_put_program(stdout, in->commands, in->language);
		return LVA_OK;
	}
	const struct command *command = command_named(in->commands, in->arguments[0]);
	if (!command)
		return command_unknown(in->commands, in->arguments[0], in->language);
	usage_put_command(stdout, command, in->language);
	return LVA_OK;
}
