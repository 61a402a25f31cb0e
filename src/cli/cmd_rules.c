/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "destination.h"
#include "session.h"

static enum lva_status write_reference(const struct session *session)
{
	struct destination destination;
	static const struct text no_workbook = TEXT("säännöistä ei voi tehdä työkirjaa; muodot ovat md ja json",
	                                            "reglerna kan inte skrivas som arbetsbok; formaten är md och json",
	                                            "rules cannot be written as a workbook; the formats are md and json");
	struct lva_report *report = lva_rules(session->lva);
	size_t count;
	if (destination_choose(session, &destination) != LVA_OK)
		return LVA_USAGE;
	const struct lva_target *targets = destination_targets(session, &destination, &report, 1, &count);
	for (size_t i = 0; i < count; i++)
		if (strcmp(targets[i].format, "xlsx") == 0)
			return wrong_usage(session->in, session->language, &no_workbook, "");
	if (destination.folder && !destination_make_folder(session, &destination))
		return LVA_UNWRITTEN;
	if (lva_write_all(session->lva, targets, count, session->in->options.force))
		return LVA_OK;
	session_complain(session);
	return LVA_UNWRITTEN;
}

static enum lva_status rules(const struct session *session)
{
	const struct options *options = &session->in->options;
	if (options->reports.count > 0 || options->output)
		return worse(write_reference(session), lva_status(session->lva, SEVERITY_OFF));
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
