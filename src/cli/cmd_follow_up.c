/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"
#include "session.h"

/* The reports of the follow-ups that could be made. */
static size_t make(const struct session *session, struct lva_report **reports)
{
	size_t count = 0;
	for (size_t i = 0; i < session->in->count; i++) {
		reports[count] = lva_follow_up(session->lva, session->in->arguments[i]);
		count += reports[count] != NULL;
	}
	return count;
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
