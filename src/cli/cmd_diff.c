/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "deliver.h"
#include "session.h"

static struct lva_report *make(const struct session *session, size_t index)
{
	(void)index;
	const char *const *files = session->in->arguments;
	return lva_diff(session->lva, files[0], files[1]);
}

static enum lva_status diff(const struct session *session)
{
	const struct invocation *in = session->in;
	return deliver(session, &(struct delivery){ 1, make, in->arguments, in->count });
}

enum lva_status cmd_diff(const struct invocation *in)
{
	static const struct text two = TEXT("anna kaksi päätöstiedostoa, joista toinen voi olla -, esimerkiksi {1}",
	                                    "ange två beslutsfiler, varav den ena kan vara -, till exempel {1}",
	                                    "name two decision files, one of which may be -, for example {1}");
	if (in->count != 2 || (!strcmp(in->arguments[0], "-") && !strcmp(in->arguments[1], "-")))
		return wrong_usage(in, in->language, &two, in->command->examples[0]);
	const char *before = in->arguments[0], *after = in->arguments[1];
	if (!strcmp(after, "-"))
		return session_run(in, before, diff);
	return session_run_between(in, after, strcmp(before, "-") ? before : NULL, diff);
}
