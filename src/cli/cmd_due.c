/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"
#include "session.h"

static struct lva_report *make(const struct session *session, size_t index)
{
	(void)index;
	return lva_due(session->lva, session->in->options.within);
}

static enum lva_status due(const struct session *session)
{
	return deliver(session, &(struct delivery){ .most = 1, .make = make });
}

enum lva_status cmd_due(const struct invocation *in)
{
	static const struct text none = TEXT("komento ei ota argumentteja: {1}", "kommandot tar inga argument: {1}",
	                                     "the command takes no arguments: {1}");
	if (in->count > 0)
		return wrong_usage(in, in->language, &none, in->arguments[0]);
	return session_run(in, NULL, due);
}
