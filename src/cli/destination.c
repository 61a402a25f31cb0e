/* SPDX-License-Identifier: EUPL-1.2 */
#include "destination.h"

#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

static const char standard_output[] = "-";

static bool is_folder(const char *path)
{
	struct stat status;
	size_t length = strlen(path);
	if (length && path[length - 1] == '/')
		return true;
	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* The ending of a file name with its dot, "" without one. */
static const char *ending_of(const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	const char *dot = strrchr(name, '.');
	return dot && dot > name ? dot : "";
}

static struct lva_format format_named(const char *name)
{
	size_t i = 0;
	while (lva_report_format(i).name && strcmp(lva_report_format(i).name, name) != 0)
		i++;
	return lva_report_format(i);
}

static const char *format_of_ending(const char *ending)
{
	for (size_t i = 0; lva_report_format(i).name; i++)
		if (!strcasecmp(lva_report_format(i).extension, ending))
			return lva_report_format(i).name;
	return NULL;
}

/* The documents that come of the reports when those formats that can hold several reports do. */
static size_t documents_of(const struct list *formats, size_t reports)
{
	size_t documents = 0;
	for (size_t i = 0; i < formats->count; i++)
		documents += format_named(formats->items[i]).many ? 1 : reports;
	return documents;
}

static bool has_tables(const struct list *formats)
{
	for (size_t i = 0; i < formats->count; i++)
		if (format_named(formats->items[i]).one_table)
			return true;
	return false;
}

static enum lva_status choose_formats(const struct session *session, size_t most, struct destination *destination)
{
	static const struct text unknown =
	        TEXT("pääte {1} ei kerro raportin muotoa; valitse se valitsimella --report",
	             "ändelsen {1} anger inte rapportens format; välj det med --report",
	             "the ending {1} does not tell the format of the report; choose one with --report");
	destination->formats = session->in->options.reports;
	if (destination->formats.count)
		return LVA_OK;
	const char *ending = destination->path && !destination->folder ? ending_of(destination->path) : "";
	const char *format = format_of_ending(ending);
	if (*ending && !format && most == 1)
		return wrong_usage(session->in, session->language, &unknown, ending);
	destination->formats.items[destination->formats.count++] = format ? format : "md";
	return LVA_OK;
}

/* Standard output takes one document, and no binary one to a terminal. */
static enum lva_status check_standard_output(const struct session *session, const struct destination *destination)
{
	static const struct text
	        binary = TEXT("muotoa {1} ei kirjoiteta päätteelle; anna tiedosto valitsimella -o",
	                      "formatet {1} skrivs inte ut i terminalen; ange en fil med -o",
	                      "format {1} is not written to a terminal; name a file with -o"),
	        both = TEXT("raportti ja havainnot muodossa {1} menisivät samaan tulosteeseen; anna tiedosto "
	                    "valitsimella -o",
	                    "rapporten och iakttagelserna i formatet {1} skulle hamna i samma utmatning; ange en "
	                    "fil med -o",
	                    "the report and the findings as {1} would go to the same output; name a file with -o");
	const struct lva_format format = format_named(destination->formats.items[0]);
	if (format.binary && isatty(STDOUT_FILENO))
		return wrong_usage(session->in, session->language, &binary, format.name);
	if (session->format_for_machines)
		return wrong_usage(session->in, session->language, &both, session->format);
	return LVA_OK;
}

enum lva_status destination_choose(const struct session *session, size_t most, struct destination *destination)
{
	static const struct text
	        no_folder = TEXT("raportteja on useita; anna kansio valitsimella -o, esimerkiksi -o raportit/",
	                         "rapporterna är flera; ange en mapp med -o, till exempel -o rapporter/",
	                         "there are several reports; name a folder with -o, for example -o reports/"),
	        one_file = TEXT("tiedostoon {1} mahtuu vain yksi raportti; anna kansio, esimerkiksi -o raportit/",
	                        "filen {1} rymmer bara en rapport; ange en mapp, till exempel -o rapporter/",
	                        "file {1} holds only one report; name a folder, for example -o reports/");
	const struct invocation *in = session->in;
	const char *output = in->options.output;
	*destination = (struct destination){ .path = output, .folder = output && is_folder(output) };
	if (output && !strcmp(output, standard_output))
		output = destination->path = NULL;
	if (choose_formats(session, most, destination) != LVA_OK)
		return LVA_USAGE;
	const bool several = documents_of(&destination->formats, most) > 1;
	if (several && !output)
		return wrong_usage(in, session->language, &no_folder, "");
	if (several && !destination->folder && format_of_ending(ending_of(output)))
		return wrong_usage(in, session->language, &one_file, output);
	if (several || (output && !*ending_of(output) && has_tables(&destination->formats)))
		destination->folder = true;
	if (output)
		return LVA_OK;
	destination->path = standard_output;
	return check_standard_output(session, destination);
}

/* A report in a folder, before its path is written down. */
struct place_in_folder {
	const char *name, *extension;
	size_t number; /* 2 and up: the reports before it have the name as well */
};

static const char *path_of(const struct session *session, const char *folder, const struct place_in_folder *place)
{
	size_t size = strlen(folder) + strlen(place->name) + strlen(place->extension) + 32,
	       length = strlen(folder);
	char *path = lva_alloc(session->lva, size);
	const char *slash = length && folder[length - 1] != '/' ? "/" : "";
	if (place->number < 2)
		snprintf(path, size, "%s%s%s%s", folder, slash, place->name, place->extension);
	else
		snprintf(path, size, "%s%s%s-%zu%s", folder, slash, place->name, place->number, place->extension);
	return path;
}

/* Some file systems take upper and lower case for the same. */
static bool is_taken(const struct lva_target *targets, size_t count, const char *path)
{
	for (size_t i = 0; i < count; i++)
		if (!strcasecmp(targets[i].path, path))
			return true;
	return false;
}

static size_t namesakes(const struct lva_target *targets, size_t count, const struct lva_target *of)
{
	size_t found = 0;
	for (size_t i = 0; i < count; i++)
		if (!strcmp(targets[i].format, of->format) &&
		    !strcasecmp(lva_report_name(targets[i].report), lva_report_name(of->report)))
			found++;
	return found;
}

/* The target behind the last one gets its path and counts. */
static void add_to_folder(const struct session *session, const char *folder, struct targets *targets)
{
	struct lva_target *target = &targets->items[targets->count];
	struct place_in_folder place = {
		.name = lva_report_name(target->report),
		.extension = format_named(target->format).extension,
		.number = namesakes(targets->items, targets->count, target) + 1,
	};
	target->path = path_of(session, folder, &place);
	while (is_taken(targets->items, targets->count, target->path)) {
		place.number++;
		target->path = path_of(session, folder, &place);
	}
	targets->count++;
}

static size_t tables_of(const struct session *session, const struct lva_report *report)
{
	size_t count = 0;
	while (lva_report_table(session->lva, report, count))
		count++;
	return count;
}

/* A file of each table; a report without any is left to the format, which says so. */
static void add_tables(const struct session *session, const char *folder, struct lva_target table,
                       struct targets *targets)
{
	const struct lva_report *report = table.report;
	size_t i = 0;
	do {
		const struct lva_report *part = lva_report_table(session->lva, report, i);
		table.report = part ? part : report;
		targets->items[targets->count] = table;
		add_to_folder(session, folder, targets);
	} while (lva_report_table(session->lva, report, ++i));
}

bool destination_splits(const struct destination *destination)
{
	return destination->folder && !has_tables(&destination->formats);
}

struct targets destination_room(const struct session *session, const struct destination *destination, size_t reports)
{
	size_t most = reports * destination->formats.count;
	return (struct targets){ .items = lva_alloc(session->lva, (most + 1) * sizeof(struct lva_target)) };
}

void destination_add(const struct session *session, const struct destination *destination,
                     const struct lva_report *report, struct targets *targets)
{
	const struct list *formats = &destination->formats;
	for (size_t i = 0; i < formats->count; i++)
		if (!format_named(formats->items[i]).one_table) {
			targets->items[targets->count] = (struct lva_target){ report, formats->items[i], NULL };
			add_to_folder(session, destination->path, targets);
		}
}

/* The documents one by one, then the tables of all of them. */
static void add_all(const struct session *session, const struct destination *destination,
                    struct lva_report *const *reports, size_t count, const struct lva_report *joined,
                    struct targets *targets)
{
	const struct list *formats = &destination->formats;
	for (size_t i = 0; i < count; i++)
		destination_add(session, destination, reports[i], targets);
	for (size_t i = 0; i < formats->count; i++)
		if (format_named(formats->items[i]).one_table)
			add_tables(session, destination->path, (struct lva_target){ joined, formats->items[i], NULL }, targets);
}

struct targets destination_targets(const struct session *session, const struct destination *destination,
                                   struct lva_report *const *reports, size_t count)
{
	const struct lva_report *joined = count > 1 ? lva_join(session->lva, reports, count) : reports[0];
	struct targets targets = destination_room(session, destination, count + tables_of(session, joined) + 1);
	if (destination->folder)
		add_all(session, destination, reports, count, joined, &targets);
	else
		targets.items[targets.count++] =
		        (struct lva_target){ joined, destination->formats.items[0], destination->path };
	return targets;
}

bool destination_holds(const struct session *session, const struct lva_target *target)
{
	return !format_named(target->format).one_table || !lva_report_table(session->lva, target->report, 1);
}

bool destination_make_folder(const struct session *session, const struct destination *destination)
{
	size_t length = strlen(destination->path);
	char *path = memcpy(lva_alloc(session->lva, length + 1), destination->path, length);
	for (char *slash = path; (slash = strchr(slash + 1, '/'));) {
		*slash = '\0';
		mkdir(path, 0777);
		*slash = '/';
	}
	mkdir(path, 0777);
	return is_folder(path) && access(path, W_OK | X_OK) == 0;
}
