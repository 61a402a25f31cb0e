/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"
#include "session.h"

static struct lva_report *make(const struct session *session, size_t index)
{
	(void)index;
	return lva_cumulate(session->lva, session->in->arguments, session->in->count);
}

static enum lva_status cumulate(const struct session *session)
{
	return deliver(session, &(struct delivery){ .most = 1, .make = make });
}

enum lva_status cmd_cumulate(const struct invocation *in)
{
	return session_run(in, NULL, cumulate);
}
