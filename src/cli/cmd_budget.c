/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"
#include "session.h"

static struct lva_report *make(const struct session *session, size_t index)
{
	(void)index;
	const struct options *options = &session->in->options;
	return lva_budget(session->lva, options->basis, options->compare);
}

static enum lva_status budget(const struct session *session)
{
	const struct options *options = &session->in->options;
	const char *const inputs[] = { options->catalogue, options->compare };
	return deliver(session, &(struct delivery){ 1, make, inputs, 2 });
}

enum lva_status cmd_budget(const struct invocation *in)
{
	static const struct text one = TEXT("anna enintään yksi palveluluettelo, esimerkiksi {1}",
	                                    "ange högst en tjänstekatalog, till exempel {1}",
	                                    "name at most one service catalogue, for example {1}");
	struct invocation asked = *in;
	if (in->count > 1)
		return wrong_usage(in, in->language, &one, in->command->examples[1]);
	if (in->count == 1)
		asked.options.catalogue = in->arguments[0];
	return session_run(&asked, asked.options.catalogue, budget);
}
