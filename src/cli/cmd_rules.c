/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "deliver.h"
#include "session.h"

static struct lva_report *make(const struct session *session, size_t index)
{
	(void)index;
	return lva_rules(session->lva);
}

static bool is_workbook(const struct options *options)
{
	const char *ending = options->output ? strrchr(options->output, '.') : NULL;
	for (size_t i = 0; i < options->reports.count; i++)
		if (!strcmp(options->reports.items[i], "xlsx"))
			return true;
	return !options->reports.count && ending && !strcmp(ending, ".xlsx");
}

static enum lva_status rules(const struct session *session)
{
	static const struct text no_workbook = TEXT("säännöistä ei voi tehdä työkirjaa; muodot ovat md ja json",
	                                            "reglerna kan inte skrivas som arbetsbok; formaten är md och json",
	                                            "rules cannot be written as a workbook; the formats are md and json");
	const struct options *options = &session->in->options;
	if (is_workbook(options))
		return wrong_usage(session->in, session->language, &no_workbook, "");
	if (options->reports.count > 0 || options->output)
		return deliver(session, &(struct delivery){ .most = 1, .make = make });
	lva_list_rules(session->lva, stdout);
	return lva_status(session->lva, SEVERITY_OFF);
}

enum lva_status cmd_rules(const struct invocation *in)
{
	static const struct text none = TEXT("komento ei ota argumentteja: {1}", "kommandot tar inga argument: {1}",
	                                     "the command takes no arguments: {1}");
	if (in->count > 0)
		return wrong_usage(in, in->language, &none, in->arguments[0]);
	return session_run(in, NULL, rules);
}
