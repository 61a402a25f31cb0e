/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "deliver.h"
#include "session.h"

static struct lva_report *make(const struct session *session, size_t index)
{
	const char *audience = session->in->options.audience, *path = session->in->arguments[index];
	bool for_children = audience && !strcmp(audience, "child");
	return for_children ? lva_child_page(session->lva, path) : lva_assess(session->lva, path);
}

static enum lva_status assess(const struct session *session)
{
	const struct invocation *in = session->in;
	return deliver(session, &(struct delivery){ in->count, make, in->arguments, in->count });
}

enum lva_status cmd_assess(const struct invocation *in)
{
	static const struct text no_file = TEXT("anna arvioitava päätöstiedosto, esimerkiksi {1}",
	                                        "ange beslutsfilen som ska bedömas, till exempel {1}",
	                                        "name the decision file to assess, for example {1}");
	if (in->count == 0)
		return wrong_usage(in, in->language, &no_file, in->command->examples[0]);
	return session_run(in, in->arguments[0], assess);
}
