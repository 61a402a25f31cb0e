/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "deliver.h"
#include "session.h"

static size_t make(const struct session *session, struct lva_report **reports)
{
	const char *const *files = session->in->arguments;
	reports[0] = lva_diff(session->lva, files[0], files[1]);
	return reports[0] != NULL;
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
