/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "example.h"
#include "forms.h"
#include "new_files.h"
#include "path.h"
#include "schema.h"
#include "setting.h"

/* A project under way: its folder and the files to be made in it. */
struct init {
	struct lva *lva;
	const char *folder;
	int year;
	struct new_files files;
};

static const char *path_in(const struct init *init, const char *name)
{
	return path_join(init->lva->run.memory, init->folder, name);
}

static void done(struct init *init, const char *name)
{
	new_file_done(&init->files, path_in(init, name));
}

static void add_text(struct init *init, const char *name, const struct text *text)
{
	const struct argument year = { "year", text_same(arena_printf(init->lva->run.memory, "%d", init->year)) };
	const char *words = text_fill(init->lva->run.memory, text_in(text, init->lva->run.language),
	                              init->lva->run.language, &year, 1);
	new_file(&init->files, path_in(init, name), words, strlen(words));
}

static void add_schemas(struct init *init)
{
	struct lva *lva = init->lva;
	for (int kind = 1; kind < FILE_KIND_END; kind++) {
		schema_write(lva->run.memory, (enum file_kind)kind, lva->workspace->bands, lva->run.language, true,
		             new_file_begin(&init->files, init->lva->run.memory));
		done(init, schema_path(lva->run.memory, (enum file_kind)kind));
	}
}

/* A row for each band of the whole organisation; the last one is open. Areas come when they are needed. */
static void add_population(struct init *init)
{
	static const struct text head = TEXT("alue,ikä_alku,ikä_loppu,vuosi,määrä",
	                                     "område,ålder_från,ålder_till,år,antal",
	                                     "area,age_from,age_to,year,count");
	static const struct text mark = TEXT("TÄYDENNÄ", "FYLL I", "FILL IN");
	const struct bands *bands = init->lva->workspace->bands;
	enum language language = init->lva->run.language;
	FILE *out = new_file_begin(&init->files, init->lva->run.memory);
	fprintf(out, "%s\n", head.in[language]);
	for (size_t i = 0; i < bands->count; i++) {
		fprintf(out, "%s,%d,", words_whole_area.word[WHOLE_AREA_WHOLE].spelling.in[language], bands->from[i]);
		if (bands->to[i] != AGE_OPEN)
			fprintf(out, "%d", bands->to[i]);
		fprintf(out, ",%d,%s\n", init->year - 1, mark.in[language]);
	}
	done(init, "population.csv");
}

static void add_project(struct init *init)
{
	struct arena *memory = init->lva->run.memory;
	struct form_setting setting = form_setting_of(init->lva, schema_path(memory, FILE_KIND_PROJECT));
	form_project(&setting, new_file_begin(&init->files, init->lva->run.memory));
	done(init, "lva.yaml");
	setting.schema = schema_path(memory, FILE_KIND_CATALOGUE);
	form_catalogue(&setting, init->year, new_file_begin(&init->files, init->lva->run.memory));
	done(init, "catalogue.yaml");
}

/* On the service of the catalogue: a light assessment does for what is not aimed at children. */
static void add_decision(struct init *init)
{
	struct arena *memory = init->lva->run.memory;
	const char *id = arena_printf(memory, "%d-001", init->year);
	const struct service service = { .id = "P1", .name = text_same("P1"), .impact = IMPACT_TYPE_COMMUNAL };
	const struct service *const services[] = { &service };
	struct form_setting setting =
		form_setting_of(init->lva, arena_printf(memory, "../%s", schema_path(memory, FILE_KIND_DECISION)));
	form_decision(&setting, id, SCOPE_LIGHT, services, 1, new_file_begin(&init->files, init->lva->run.memory));
	done(init, arena_printf(memory, "decisions/%s.yaml", id));
}

static void add_agenda(struct init *init)
{
	struct arena *memory = init->lva->run.memory;
	const char *id = arena_printf(memory, "%d-1", init->year);
	struct form_setting setting =
		form_setting_of(init->lva, arena_printf(memory, "../%s", schema_path(memory, FILE_KIND_AGENDA)));
	form_agenda(&setting, id, new_file_begin(&init->files, init->lva->run.memory));
	done(init, arena_printf(memory, "agendas/%s.yaml", id));
}

static void add_readme(struct init *init)
{
	static const struct text readme = TEXT(
		"# Lapsivaikutusten arvioinnit\n"
		"\n"
		"- `lva.yaml`: mistä organisaatiosta on kyse ja missä muut tiedostot ovat\n"
		"- `catalogue.yaml`: palvelut, niiden asiakkaat ja kustannukset; palveluja lisätään uusina kohtina\n"
		"- `population.csv`: väestö alueittain; rivi kutakin ikäryhmää kohti, ja ylin ikä on tyhjä ylimmässä\n"
		"- `decisions/`: arvioinnit, yksi tiedosto asiaa kohti\n"
		"- `agendas/`: kokousten esityslistat; ohjelma kertoo, mistä asioista arviointi puuttuu\n"
		"- `follow-ups/`: seurannat, kun niiden aika tulee\n"
		"- `.lva/`: tiedostojen kuvaukset, joiden avulla muokkausohjelma ehdottaa avaimia; tee ne uudelleen "
		"komennolla\n"
		"  `lva schema päätös`\n"
		"\n"
		"Uusi arviointi: `lva new päätös TUNNUS --service PALVELU`. Uusi seuranta: `lva new seuranta TUNNUS`.\n"
		"Tarkistus: `lva check`. Raportti: `lva assess decisions/TUNNUS.yaml -o raportti.md`.\n",
		"# Barnkonsekvensbedömningar\n"
		"\n"
		"- `lva.yaml`: vilken organisation det gäller och var de andra filerna finns\n"
		"- `catalogue.yaml`: tjänsterna, deras klienter och kostnader; tjänster läggs till som nya poster\n"
		"- `population.csv`: befolkningen per område; en rad för varje åldersgrupp, och i den översta är "
		"åldern öppen\n"
		"- `decisions/`: bedömningarna, en fil för varje ärende\n"
		"- `agendas/`: föredragningslistor; programmet berättar för vilka ärenden en bedömning saknas\n"
		"- `follow-ups/`: uppföljningar, när det är dags för dem\n"
		"- `.lva/`: filernas beskrivningar, med vilka en editor föreslår nycklar; de görs om med `lva schema "
		"beslut`\n"
		"\n"
		"Ny bedömning: `lva new beslut BETECKNING --service TJÄNST`. Ny uppföljning: `lva new uppföljning "
		"BETECKNING`.\n"
		"Kontroll: `lva check`. Rapport: `lva assess decisions/BETECKNING.yaml -o rapport.md`.\n",
		"# Child impact assessments\n"
		"\n"
		"- `lva.yaml`: which organisation this is, and where the other files are\n"
		"- `catalogue.yaml`: the services, their clients and costs; add services as new entries\n"
		"- `population.csv`: the population by area; a row for each age band, the oldest without an upper age\n"
		"- `decisions/`: the assessments, one file for each matter\n"
		"- `agendas/`: agendas of meetings; the program tells which items lack an assessment\n"
		"- `follow-ups/`: follow-ups, when they fall due\n"
		"- `.lva/`: the forms of the files, with which an editor suggests keys; make them anew with `lva "
		"schema decision`\n"
		"\n"
		"New assessment: `lva new decision ID --service SERVICE`. New follow-up: `lva new follow-up ID`.\n"
		"Check: `lva check`. Report: `lva assess decisions/ID.yaml -o report.md`.\n");
	add_text(init, "README.md", &readme);
}

static void add_ci(struct init *init, const char *service)
{
	static const struct text github = TEXT(
		"# Tarkistaa arvioinnit jokaisesta muutoksesta. Ohjelma lva on asennettava koneeseen ennen tätä "
		"vaihetta;\n"
		"# sivulla docs/ci.md on pohja, joka asentaa sen.\n"
		"name: lva\non: [push, pull_request]\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n"
		"      - uses: actions/checkout@v4\n      - run: lva check --format auto\n",
		"# Kontrollerar bedömningarna vid varje ändring. Programmet lva ska installeras på maskinen före detta "
		"steg;\n"
		"# på sidan docs/ci.md finns en mall som gör det.\n"
		"name: lva\non: [push, pull_request]\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n"
		"      - uses: actions/checkout@v4\n      - run: lva check --format auto\n",
		"# Checks the assessments at every change. The program lva must be installed on the machine before "
		"this step;\n"
		"# the page docs/ci.md has a template that does so.\n"
		"name: lva\non: [push, pull_request]\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n"
		"      - uses: actions/checkout@v4\n      - run: lva check --format auto\n");
	static const struct text gitlab = TEXT(
		"# Tarkistaa arvioinnit jokaisesta muutoksesta. Ohjelma lva on asennettava koneeseen ennen tätä "
		"vaihetta;\n"
		"# sivulla docs/ci.md on pohja, joka asentaa sen.\n"
		"lva:\n  stage: test\n  script:\n    - lva check --format auto\n",
		"# Kontrollerar bedömningarna vid varje ändring. Programmet lva ska installeras på maskinen före detta "
		"steg;\n"
		"# på sidan docs/ci.md finns en mall som gör det.\n"
		"lva:\n  stage: test\n  script:\n    - lva check --format auto\n",
		"# Checks the assessments at every change. The program lva must be installed on the machine before "
		"this step;\n"
		"# the page docs/ci.md has a template that does so.\n"
		"lva:\n  stage: test\n  script:\n    - lva check --format auto\n");
	if (service != NULL && strcmp(service, "github") == 0)
		add_text(init, ".github/workflows/lva.yml", &github);
	else if (service != NULL)
		add_text(init, ".gitlab-ci.yml", &gitlab);
}

static void add_example(struct init *init)
{
	for (const struct example_file *file = example_files; file->path != NULL; file++)
		new_file(&init->files, path_in(init, file->path), (const char *)file->bytes, file->size);
}

static void add_blank(struct init *init)
{
	add_project(init);
	add_population(init);
	add_decision(init);
	add_agenda(init);
	new_file(&init->files, path_in(init, "follow-ups/.gitkeep"), "", 0); /* lva.yaml names the folder */
	add_readme(init);
	add_schemas(init);
}

enum lva_status lva_init(struct lva *lva, const char *folder, bool example, const char *ci, size_t *count)
{
	struct date day;
	struct init init = { .lva = lva, .folder = folder };
	lva->complaint = "";
	if (lva_day(lva) != NULL && date_parse(lva_day(lva), &day))
		init.year = day.year;
	if (example)
		add_example(&init);
	else
		add_blank(&init);
	add_ci(&init, ci);
	*count = init.files.count;
	return new_files_write(lva, &init.files) ? LVA_OK : LVA_UNWRITTEN;
}
