/* SPDX-License-Identifier: EUPL-1.2 */
#include <sys/stat.h>

#include "destination.h"
#include "session.h"
#include "speak.h"

static bool is_same_file(const char *path, const char *input)
{
	struct stat one, other;
	return input && stat(path, &one) == 0 && stat(input, &other) == 0 && one.st_dev == other.st_dev &&
	       one.st_ino == other.st_ino;
}

/* The target that would replace an input, else NULL: not even --force does that. */
static const char *target_on_input(const struct options *options, const struct lva_target *targets, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (is_same_file(targets[i].path, options->catalogue) ||
		    is_same_file(targets[i].path, options->compare))
			return targets[i].path;
	return NULL;
}

static enum lva_status write_budget(const struct session *session, const struct destination *destination,
                                    struct lva_report *report)
{
	static const struct text no_folder =
	        TEXT("kansiota {1} ei voi luoda tai siihen ei voi kirjoittaa",
	             "mappen {1} kan inte skapas eller så går det inte att skriva i den",
	             "folder {1} cannot be made or written to");
	static const struct text on_input =
	        TEXT("raportti korvaisi syötetiedoston {1}", "rapporten skulle ersätta indatafilen {1}",
	             "the report would replace the input file {1}");
	size_t count;
	const struct lva_target *targets = destination_targets(session, destination, &report, 1, &count);
	const char *input = target_on_input(&session->in->options, targets, count);
	if (input)
		return wrong_usage(session->in, session->language, &on_input, input);
	if (destination->folder && !destination_make_folder(session, destination)) {
		complain(session->language, &no_folder, destination->path, "");
		return LVA_UNWRITTEN;
	}
	if (lva_write_all(session->lva, targets, count, session->in->options.force))
		return LVA_OK;
	session_complain(session);
	/* Without a complaint it is the reader of a pipe who has had enough. */
	return *lva_complaint(session->lva) ? LVA_UNWRITTEN : LVA_OK;
}

static enum lva_status budget(const struct session *session)
{
	const struct options *options = &session->in->options;
	struct destination destination;
	if (destination_choose(session, &destination) != LVA_OK)
		return LVA_USAGE;
	struct lva_report *report = lva_budget(session->lva, options->basis, options->compare);
	enum lva_status status = LVA_OK;
	if (report)
		status = write_budget(session, &destination, report);
	else if (*lva_complaint(session->lva)) {
		session_complain(session);
		status = LVA_USAGE;
	}
	return worse(status, session_findings(session));
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
	asked.count = 1; /* one report, whatever it is made from */
	return session_run(&asked, asked.options.catalogue, budget);
}
