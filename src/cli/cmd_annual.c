/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"
#include "session.h"

static struct lva_report *make(const struct session *session, size_t index)
{
	(void)index;
	return lva_annual(session->lva, session->in->arguments[0]);
}

static enum lva_status annual(const struct session *session)
{
	return deliver(session, &(struct delivery){ .most = 1, .make = make });
}

enum lva_status cmd_annual(const struct invocation *in)
{
	static const struct text one = TEXT("anna vuosi, esimerkiksi {1}", "ange året, till exempel {1}",
	                                    "name the year, for example {1}");
	if (in->count != 1)
		return wrong_usage(in, in->language, &one, in->command->examples[0]);
	return session_run(in, NULL, annual);
}
