/* SPDX-License-Identifier: EUPL-1.2 */
#include "deliver.h"

#include <string.h>
#include <sys/stat.h>

#include "destination.h"
#include "speak.h"

static bool is_same_file(const char *path, const char *input)
{
	struct stat one, other;
	return input && stat(path, &one) == 0 && stat(input, &other) == 0 && one.st_dev == other.st_dev &&
	       one.st_ino == other.st_ino;
}

/* The target that would replace an input, else NULL. */
static const char *target_on_input(const struct delivery *delivery, const struct lva_target *targets, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t n = 0; n < delivery->input_count; n++)
			if (is_same_file(targets[i].path, delivery->inputs[n]))
				return targets[i].path;
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

static bool can_write(const struct session *session, const struct lva_target *targets, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!lva_can_write(session->lva, targets[i].report, targets[i].format))
			return false;
	return true;
}

static enum lva_status write_reports(const struct session *session, const struct delivery *delivery,
                                     const struct destination *destination, struct lva_report *const *reports,
                                     size_t count)
{
	static const struct text on_input = TEXT("raportti korvaisi syötetiedoston {1}",
	                                         "rapporten skulle ersätta indatafilen {1}",
	                                         "the report would replace the input file {1}"),
	                         no_folder =
	                                 TEXT("kansiota {1} ei voi luoda tai siihen ei voi kirjoittaa",
	                                      "mappen {1} kan inte skapas eller så går det inte att skriva i den",
	                                      "folder {1} cannot be made or written to"),
	                         several_tables =
	                                 TEXT("raportissa on useita taulukoita, ja {1}-tiedostoon mahtuu yksi; anna "
	                                      "kansio valitsimella -o, esimerkiksi -o taulukot/",
	                                      "rapporten har flera tabeller, och en {1}-fil rymmer en; ange en mapp "
	                                      "med -o, till exempel -o tabeller/",
	                                      "the report has several tables, and a {1} file holds one; name a folder "
	                                      "with -o, for example -o tables/");
	size_t targets_count;
	const struct lva_target *targets = destination_targets(session, destination, reports, count, &targets_count);
	const char *input = target_on_input(delivery, targets, targets_count);
	if (input)
		return wrong_usage(session->in, session->language, &on_input, input);
	if (!can_write(session, targets, targets_count)) {
		session_complain(session);
		return LVA_USAGE;
	}
	if (!destination_holds(session, &targets[0]))
		return wrong_usage(session->in, session->language, &several_tables, targets[0].format);
	if (!destination->folder || destination_make_folder(session, destination))
		return write_targets(session, targets, targets_count);
	complain(session->language, &no_folder, destination->path, "");
	return LVA_UNWRITTEN;
}

enum lva_status deliver(const struct session *session, const struct delivery *delivery)
{
	struct destination destination;
	if (destination_choose(session, delivery->most, &destination) != LVA_OK)
		return LVA_USAGE;
	struct lva_report **reports = lva_alloc(session->lva, (delivery->most + 1) * sizeof *reports);
	enum lva_status status = LVA_OK;
	size_t count = delivery->make(session, reports);
	if (count)
		status = write_reports(session, delivery, &destination, reports, count);
	else if (*lva_complaint(session->lva)) {
		session_complain(session);
		status = LVA_USAGE;
	}
	return worse(status, session_findings(session));
}
