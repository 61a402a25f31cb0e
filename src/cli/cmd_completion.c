/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "completion.h"
#include "session.h"
#include "speak.h"

/* To add a shell: its file, its function in completion.h, a row here, and its name in main.c. */
static const struct shell {
	const char *name;
	void (*put)(FILE *out, const struct command *commands, enum language language);
} shells[] = {
	{ "bash", completion_bash },
	{ "zsh", completion_zsh },
	{ "fish", completion_fish },
};

enum lva_status cmd_completion(const struct invocation *in)
{
	static const struct text one = TEXT("anna komentotulkki: bash, zsh tai fish",
	                                    "ange kommandotolk: bash, zsh eller fish",
	                                    "name a shell: bash, zsh or fish"),
	                         unknown = TEXT("komentotulkkia \"{1}\" ei tunneta; tunnetut ovat bash, zsh ja fish",
	                                        "kommandotolken \"{1}\" är okänd; kända är bash, zsh och fish",
	                                        "shell \"{1}\" is not known; known are bash, zsh and fish");
	if (in->count != 1)
		return wrong_usage(in, in->language, &one, "");
	for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
		if (strcmp(shells[i].name, in->arguments[0]) != 0)
			continue;
		shells[i].put(stdout, in->commands, in->language);
		return LVA_OK;
	}
	return wrong_usage(in, in->language, &unknown, in->arguments[0]);
}
