/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"
#include "session.h"

/* The reports of the follow-ups that could be made. */
static struct lva_report *make(const struct session *session, size_t index)
{
	return lva_follow_up(session->lva, session->in->arguments[index]);
}

static enum lva_status follow_up(const struct session *session)
{
	const struct invocation *in = session->in;
	return deliver(session, &(struct delivery){ in->count, make, in->arguments, in->count });
}

enum lva_status cmd_follow_up(const struct invocation *in)
{
	static const struct text no_file = TEXT("anna seurantatiedosto, esimerkiksi {1}",
	                                        "ange uppföljningsfilen, till exempel {1}",
	                                        "name the follow-up file, for example {1}");
	if (in->count == 0)
		return wrong_usage(in, in->language, &no_file, in->command->examples[0]);
	return session_run(in, in->arguments[0], follow_up);
}
