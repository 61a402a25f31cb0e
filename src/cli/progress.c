/* SPDX-License-Identifier: EUPL-1.2 */
#include "progress.h"

#include <stdio.h>
#include <string.h>

#include "environment.h"

/* Milliseconds before the line comes, and between its changes. */
enum { PATIENCE = 1000, PAUSE = 100, NUMBER_MAX = 40 };

bool progress_is_wanted(const struct invocation *in, const char *format)
{
	return environment_has_terminal() && !in->options.quiet && !strcmp(format, "text");
}

void progress_begin(struct progress *progress, const struct command *command)
{
	static const struct text checking = TEXT("tarkistetaan", "kontrollerar", "checking"),
	                         reading = TEXT("luetaan", "läser", "reading");
	*progress = (struct progress){
		.doing = command->bit & IN_CHECK ? &checking : &reading,
		.begun = environment_milliseconds(),
	};
}

/* 1 234 567, in English 1,234,567. */
static void put_number(size_t number, enum language language)
{
	const char *between = language == EN ? "," : "\xC2\xA0";
	char digits[NUMBER_MAX];
	const size_t length = (size_t)snprintf(digits, sizeof digits, "%zu", number);
	for (size_t i = 0; i < length; i++)
		fprintf(stderr, "%s%c", i > 0 && (length - i) % 3 == 0 ? between : "", digits[i]);
}

static void draw(const struct progress *progress, size_t done, size_t of)
{
	fprintf(stderr, "\r%s ", progress->doing->in[progress->language]);
	put_number(done, progress->language);
	fputs(" / ", stderr);
	put_number(of, progress->language);
	fputs("\x1B[K", stderr);
	fflush(stderr);
}

static void erase(struct progress *progress)
{
	if (progress->drawn)
		fputs("\r\x1B[K", stderr);
	fflush(stderr);
	progress->drawn = 0;
}

void progress_show(void *context, size_t done, size_t of)
{
	struct progress *progress = context;
	const int64_t now = environment_milliseconds();
	if (done == of) {
		erase(progress);
	} else if (now - progress->begun >= PATIENCE && now - progress->drawn >= PAUSE) {
		draw(progress, done, of);
		progress->drawn = now;
	}
}
