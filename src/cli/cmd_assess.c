/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <sys/stat.h>

#include "destination.h"
#include "session.h"
#include "speak.h"

/* The reports of the inputs that could be assessed: the run's memory. */
static struct lva_report **make_reports(const struct session *session, size_t *count)
{
	const struct invocation *in = session->in;
	struct lva_report **reports = lva_alloc(session->lva, in->count * sizeof *reports);
	*count = 0;
	for (size_t i = 0; i < in->count; i++) {
		struct lva_report *report = lva_assess(session->lva, in->arguments[i]);
		if (report)
			reports[(*count)++] = report;
	}
	return reports;
}

static struct stat *look_at_inputs(const struct session *session, size_t *count)
{
	const struct invocation *in = session->in;
	struct stat *inputs = lva_alloc(session->lva, in->count * sizeof *inputs);
	*count = 0;
	for (size_t i = 0; i < in->count; i++)
		if (stat(in->arguments[i], &inputs[*count]) == 0)
			++*count;
	return inputs;
}

/* The target that would replace an input, else NULL: not even --force does that. */
static const char *target_on_input(const struct session *session, const struct lva_target *targets, size_t count)
{
	size_t inputs_count;
	const struct stat *inputs = look_at_inputs(session, &inputs_count);
	for (size_t i = 0; i < count; i++) {
		struct stat status;
		if (stat(targets[i].path, &status) != 0)
			continue;
		for (size_t j = 0; j < inputs_count; j++)
			if (status.st_dev == inputs[j].st_dev && status.st_ino == inputs[j].st_ino)
				return targets[i].path;
	}
	return NULL;
}

static void put_written(const struct session *session, const struct lva_target *targets, size_t count)
{
	static const struct text line = TEXT("kirjoitettu: {1}\n", "skrivet: {1}\n", "written: {1}\n");
	for (size_t i = 0; i < count && !session->in->options.quiet; i++)
		if (strcmp(targets[i].path, "-") != 0)
			speak(stderr, session->language, &line, targets[i].path, "");
}

static enum lva_status write_targets(const struct session *session, const struct lva_target *targets, size_t count)
{
	if (lva_write_all(session->lva, targets, count, session->in->options.force)) {
		put_written(session, targets, count);
		return LVA_OK;
	}
	session_complain(session);
	/* Without a complaint it is the reader of a pipe who has had enough. */
	return *lva_complaint(session->lva) ? LVA_UNWRITTEN : LVA_OK;
}

static enum lva_status write_reports(const struct session *session, const struct destination *destination,
                                     struct lva_report *const *reports, size_t count)
{
	static const struct text on_input = TEXT("raportti korvaisi syötetiedoston {1}",
	                                         "rapporten skulle ersätta indatafilen {1}",
	                                         "the report would replace the input file {1}"),
	                         no_folder =
	                                 TEXT("kansiota {1} ei voi luoda tai siihen ei voi kirjoittaa",
	                                      "mappen {1} kan inte skapas eller så går det inte att skriva i den",
	                                      "folder {1} cannot be made or written to");
	size_t targets_count;
	const struct lva_target *targets =
	        destination_targets(session, destination, reports, count, &targets_count);
	const char *input = target_on_input(session, targets, targets_count);
	if (input)
		return wrong_usage(session->in, session->language, &on_input, input);
	if (!destination->folder || destination_make_folder(session, destination))
		return write_targets(session, targets, targets_count);
	complain(session->language, &no_folder, destination->path, "");
	return LVA_UNWRITTEN;
}

static enum lva_status assess(const struct session *session)
{
	struct destination destination;
	if (destination_choose(session, &destination) != LVA_OK)
		return LVA_USAGE;
	size_t count;
	struct lva_report *const *reports = make_reports(session, &count);
	enum lva_status status = count ? write_reports(session, &destination, reports, count) : LVA_OK;
	return worse(status, session_findings(session));
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
