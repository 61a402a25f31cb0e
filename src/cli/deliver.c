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

/* Without a complaint it is the reader of a pipe who has had enough. */
static enum lva_status unwritten(const struct session *session)
{
	session_complain(session);
	return *lva_complaint(session->lva) ? LVA_UNWRITTEN : LVA_OK;
}

static enum lva_status put_in_place(const struct session *session, const struct targets *targets)
{
	if (!lva_put_in_place(session->lva))
		return unwritten(session);
	put_written(session, targets->items, targets->count);
	return LVA_OK;
}

static bool can_write(const struct session *session, const struct lva_target *targets, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!lva_can_write(session->lva, targets[i].report, targets[i].format))
			return false;
	return true;
}

/* Whether the targets make sense; if not, what does not is said. */
static bool can_be_meant(const struct session *session, const struct delivery *delivery,
                         const struct lva_target *targets, size_t count)
{
	static const struct text on_input = TEXT("raportti korvaisi syötetiedoston {1}",
	                                         "rapporten skulle ersätta indatafilen {1}",
	                                         "the report would replace the input file {1}"),
	                         several_tables =
	                                 TEXT("raportissa on useita taulukoita, ja {1}-tiedostoon mahtuu yksi; anna "
	                                      "kansio valitsimella -o, esimerkiksi -o taulukot/",
	                                      "rapporten har flera tabeller, och en {1}-fil rymmer en; ange en mapp "
	                                      "med -o, till exempel -o tabeller/",
	                                      "the report has several tables, and a {1} file holds one; name a folder "
	                                      "with -o, for example -o tables/");
	const char *input = target_on_input(delivery, targets, count);
	if (input)
		wrong_usage(session->in, session->language, &on_input, input);
	else if (!can_write(session, targets, count))
		session_complain(session);
	else if (!destination_holds(session, &targets[0]))
		wrong_usage(session->in, session->language, &several_tables, targets[0].format);
	else
		return true;
	return false;
}

/* Files up to where they only have to be put in their places; *ready is whether they are. */
static enum lva_status prepare(const struct session *session, const struct delivery *delivery,
                               const struct destination *destination, const struct lva_target *targets, size_t count,
                               bool *ready)
{
	static const struct text no_folder = TEXT("kansiota {1} ei voi luoda tai siihen ei voi kirjoittaa",
	                                          "mappen {1} kan inte skapas eller så går det inte att skriva i den",
	                                          "folder {1} cannot be made or written to");
	*ready = false;
	if (!can_be_meant(session, delivery, targets, count))
		return LVA_USAGE;
	if (destination->folder && !destination_make_folder(session, destination)) {
		complain(session->language, &no_folder, destination->path, "");
		return LVA_UNWRITTEN;
	}
	*ready = lva_prepare(session->lva, targets, count, session->in->options.force);
	return *ready ? LVA_OK : unwritten(session);
}

static enum lva_status say_nothing_made(const struct session *session)
{
	session_complain(session);
	return *lva_complaint(session->lva) ? LVA_USAGE : LVA_OK;
}

/* Reports that are files of their own: each is written and forgotten before the next is made. */
static enum lva_status deliver_each(const struct session *session, const struct delivery *delivery,
                                    const struct destination *destination)
{
	struct targets targets = destination_room(session, destination, delivery->most);
	for (size_t i = 0; i < delivery->most; i++) {
		struct lva_report *report = delivery->make(session, i);
		size_t first = targets.count;
		bool ready;
		if (!report)
			continue;
		destination_add(session, destination, report, &targets);
		enum lva_status status = prepare(session, delivery, destination, targets.items + first,
		                                 targets.count - first, &ready);
		if (!ready) {
			lva_abandon(session->lva);
			return status;
		}
		lva_report_end(report);
	}
	return targets.count ? put_in_place(session, &targets) : say_nothing_made(session);
}

/* Reports that come together, in one file or in tables. */
static enum lva_status deliver_together(const struct session *session, const struct delivery *delivery,
                                        const struct destination *destination)
{
	struct lva_report **reports = lva_alloc(session->lva, (delivery->most + 1) * sizeof *reports);
	size_t count = 0;
	bool ready;
	for (size_t i = 0; i < delivery->most; i++) {
		reports[count] = delivery->make(session, i);
		count += reports[count] != NULL;
	}
	if (!count)
		return say_nothing_made(session);
	const struct targets targets = destination_targets(session, destination, reports, count);
	enum lva_status status = prepare(session, delivery, destination, targets.items, targets.count, &ready);
	return ready ? put_in_place(session, &targets) : status;
}

enum lva_status deliver(const struct session *session, const struct delivery *delivery)
{
	struct destination destination;
	if (destination_choose(session, delivery->most, &destination) != LVA_OK)
		return LVA_USAGE;
	enum lva_status status = destination_splits(&destination) ? deliver_each(session, delivery, &destination)
	                                                          : deliver_together(session, delivery, &destination);
	return worse(status, session_findings(session));
}
