/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"
#include "session.h"

static size_t make(const struct session *session, struct lva_report **reports)
{
	reports[0] = lva_cumulate(session->lva, session->in->arguments, session->in->count);
	return reports[0] != NULL;
}

static enum lva_status cumulate(const struct session *session)
{
	return deliver(session, &(struct delivery){ .most = 1, .make = make });
}

enum lva_status cmd_cumulate(const struct invocation *in)
{
	return session_run(in, NULL, cumulate);
}
