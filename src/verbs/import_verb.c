/* SPDX-License-Identifier: EUPL-1.2 */
#include <sys/stat.h>

#include "file.h"
#include "import.h"
#include "output.h"
#include "path.h"
#include "state.h"
#include "statistics_table.h"

struct lva_imported {
	const struct importer *importer;
	const struct importing *importing;
};

enum { BYTES_MAX = 16 * 1024 * 1024 };

/* What is wrong with the project, such as a catalogue that is not there yet, is no matter of an import. */
static struct reading reading_for(struct lva *lva)
{
	diags_clear(lva->run.diags);
	struct reading reading = lva->workspace->reading;
	reading.language = lva->run.language;
	return reading;
}

static const struct source *read_source(struct lva *lva, struct reading *reading, const char *path)
{
	struct text reason;
	const struct source *source = source_read(lva->run.memory, path, path, BYTES_MAX, &reason);
	if (source == NULL)
		say_unreadable(reading, path, (struct where){ 0 }, reason);
	return source;
}

static bool read_year(struct lva *lva, const char *text, int *year)
{
	static const struct text wrong = TEXT("\"{1}\" ei ole vuosi, esimerkiksi 2026",
	                                      "\"{1}\" är inget år, till exempel 2026",
	                                      "\"{1}\" is not a year such as 2026");
	int64_t number = 0;
	bool is_year = text == NULL || (count_parse(text, &number) == NUMBER_OK && number >= POPULATION_YEAR_FIRST &&
	                                number <= POPULATION_YEAR_LAST);
	*year = (int)number;
	return is_year || complain_of(lva, &wrong, text, "");
}

/* What is not used would be something that someone believes in. */
static bool check_settings(struct lva *lva, const struct lva_import_settings *settings, enum import_kind kind)
{
	static const struct text mapping = TEXT("--mapping on vain palveluluettelon ja mittarien tuontia varten{1}",
	                                        "--mapping är bara för import av en tjänstekatalog eller "
	                                        "indikatorer{1}",
	                                        "--mapping is only for the import of a catalogue or of indicators{1}"),
	                         area = TEXT("--area on vain mittarien tuontia varten{1}",
	                                     "--area är bara för import av indikatorer{1}",
	                                     "--area is only for the import of indicators{1}");
	if (settings->mapping != NULL && kind != IMPORT_CATALOGUE && kind != IMPORT_INDICATORS)
		return complain_of(lva, &mapping, "", "");
	return settings->areas == NULL || *settings->areas == NULL || kind == IMPORT_INDICATORS ||
	       complain_of(lva, &area, "", "");
}

/* How the letters were read is for people to know: a wrong guess shows in the names. */
static void note_letters(struct importing *importing)
{
	static const struct text pattern =
		TEXT("{1}; tiedosto ei ole UTF-8-muodossa, joten se luettiin Windows-1252-muotoisena: tarkista "
		     "ääkköset",
	             "{1}; filen är inte i UTF-8-format och lästes som Windows-1252: kontrollera å, ä och ö",
	             "{1}; the file is not UTF-8 and was read as Windows-1252: check letters such as ä and ö");
	struct text filled;
	if (importing->failed || !statistics_is_windows(importing->source))
		return;
	for (int language = 0; language < LANGUAGES; language++) {
		const struct argument summary = { "1", importing->summary };
		filled.in[language] = text_fill(importing->reading->memory, pattern.in[language],
		                                (enum language)language, &summary, 1);
	}
	importing->summary = filled;
}

struct lva_imported *lva_import(struct lva *lva, const struct lva_import_settings *settings)
{
	static const struct text unknown =
		TEXT("\"{1}\" ei ole tuonnin laji; lajeja ovat palveluluettelo, väestö, esityslista ja mittarit",
	             "\"{1}\" är ingen typ av import; typerna är tjänstekatalog, befolkning, föredragningslista och "
	             "indikatorer",
	             "\"{1}\" is no kind of import; the kinds are catalogue, population, agenda and indicators");
	struct importing *importing = ARENA_NEW(lva->run.memory, struct importing);
	struct reading *reading = ARENA_NEW(lva->run.memory, struct reading);
	struct lva_imported *imported = ARENA_NEW(lva->run.memory, struct lva_imported);
	const enum import_kind kind = import_kind_named(settings->kind);
	lva->complaint = "";
	*reading = reading_for(lva);
	*importing = (struct importing){ .reading = reading, .project = lva->workspace->project,
		                         .population = lva->workspace->population, .areas = settings->areas,
		                         .out = { .memory = lva->run.memory } };
	if (kind == 0)
		complain_of(lva, &unknown, settings->kind, "");
	if (kind == 0 || !read_year(lva, settings->year, &importing->year) || !check_settings(lva, settings, kind))
		return NULL;
	importing->source = read_source(lva, reading, settings->file);
	importing->mapping = settings->mapping == NULL ? NULL : read_source(lva, reading, settings->mapping);
	if (importing->source == NULL || (settings->mapping != NULL && importing->mapping == NULL))
		return NULL;
	importing->name = text_visible(lva->run.memory, path_base(settings->file));
	*imported = (struct lva_imported){ importer_of(kind), importing };
	imported->importer->make(importing);
	note_letters(importing);
	return importing->failed || diags_of(lva->run.diags, SEVERITY_ERROR) > 0 ? NULL : imported;
}

const char *lva_imported_summary(struct lva *lva, const struct lva_imported *imported)
{
	return text_in(&imported->importing->summary, lva->run.language);
}

/* Beside lva.yaml, an agenda in the folder of agendas; without a project in the current folder. */
const char *lva_imported_path(struct lva *lva, const struct lva_imported *imported)
{
	struct arena *memory = lva->run.memory;
	const struct project *project = lva->workspace->project;
	const char *folder = project == NULL ? "" : lva->workspace->root;
	if (imported->importing->id == NULL)
		return path_join(memory, folder, imported->importer->file.in[lva->run.language]);
	if (project != NULL && project->agendas != NULL)
		folder = path_join(memory, folder, project->agendas);
	return path_join(memory, folder, arena_printf(memory, "%s.yaml", imported->importing->id));
}

static bool is_file(const char *path)
{
	struct stat status;
	return lstat(path, &status) == 0 && !S_ISCHR(status.st_mode) && !S_ISFIFO(status.st_mode);
}

static bool refuse(struct lva *lva, const char *path, struct text reason)
{
	static const struct text exists = TEXT("tiedosto {1} on jo olemassa, eikä tuonti korvaa tiedostoja; anna "
	                                       "toinen nimi valitsimella -o",
	                                       "filen {1} finns redan, och en import ersätter inga filer; ange ett "
	                                       "annat namn med -o",
	                                       "file {1} exists, and an import replaces no file; name another with -o"),
	                         other = TEXT("tiedostoa {1} ei voi kirjoittaa: {2}", "filen {1} kan inte skrivas: {2}",
	                                      "cannot write file {1}: {2}");
	const char *why = text_in(&reason, lva->run.language);
	if (*why == '\0')
		return false;
	return complain_of(lva, is_file(path) ? &exists : &other, path, why);
}

bool lva_write_imported(struct lva *lva, const struct lva_imported *imported, const char *path)
{
	struct text reason = { 0 };
	const struct out *out = &imported->importing->out;
	lva->complaint = "";
	struct output *output = output_begin(lva->run.memory, path, false, &reason);
	if (output == NULL)
		return refuse(lva, path, reason);
	fwrite(out->bytes, 1, out->size, output_stream(output));
	return (output_seal(output, &reason) && output_finish(output, &reason)) || refuse(lva, path, reason);
}
