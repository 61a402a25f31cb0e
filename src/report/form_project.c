/* SPDX-License-Identifier: EUPL-1.2 */
/* What a new project begins with: lva.yaml and a catalogue to write over. */
#include "arena.h"
#include "form.h"
#include "forms.h"
#include "project.h"

static void put_languages(struct form *form, const struct field *field)
{
	form_value(form, field, arena_printf(form->memory, "[%s]",
	                                     form_word(form, &words_file_language, (int)form->language + 1)));
}

static void put_path(struct form *form, const struct field *field)
{
	static const struct {
		enum key key;
		const char *path;
	} paths[] = {
		{ KEY_CATALOGUE, "catalogue.yaml" }, { KEY_POPULATION, "[population.csv]" }, { KEY_DECISIONS, "decisions" },
		{ KEY_FOLLOW_UPS, "follow-ups" },    { KEY_AGENDAS, "agendas" },
	};
	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
		if (paths[i].key == field->key)
			form_value(form, field, paths[i].path);
}

static const struct form_row project_rows[] = {
	{ &record_project, KEY_LANGUAGES, SCOPE_LIGHT, put_languages },
	{ &record_project, KEY_CATALOGUE, SCOPE_LIGHT, put_path },
	{ &record_project, KEY_POPULATION, SCOPE_LIGHT, put_path },
	{ &record_project, KEY_DECISIONS, SCOPE_LIGHT, put_path },
	{ &record_project, KEY_FOLLOW_UPS, SCOPE_LIGHT, put_path },
	{ &record_project, KEY_AGENDAS, SCOPE_LIGHT, put_path },
};

void form_project(const struct form_setting *setting, FILE *out)
{
	struct form form = { .out = out, .memory = setting->memory, .language = setting->language, .scope = SCOPE_LIGHT,
		             .rows = project_rows, .rows_count = sizeof project_rows / sizeof project_rows[0] };
	form_begin(&form, FILE_KIND_PROJECT, setting->schema);
	form_record(&form, &record_project);
}

/* What the rows of a catalogue know. */
struct start {
	int year;
	const char *day;
	const struct bands *bands;
};

static void put_year(struct form *form, const struct field *field)
{
	const struct start *start = form->with;
	form_value(form, field, arena_printf(form->memory, "%d", start->year));
}

/* Whoever classifies a service looks at it the same day. */
static void put_reviewed(struct form *form)
{
	const struct start *start = form->with;
	form_known(form, &record_service, KEY_REVIEWED, start->day == NULL ? form_placeholder(form) : start->day);
}

/* A service that everybody uses: it needs no numbers of clients. */
static void put_service(struct form *form)
{
	form_item(form);
	form_known(form, &record_service, KEY_ID, "P1");
	form_unknown(form, &record_service, KEY_NAME);
	form_unknown(form, &record_service, KEY_COST_CENTRE);
	form_known(form, &record_service, KEY_IMPACT,
	           form_word(form, &words_impact_type, IMPACT_TYPE_COMMUNAL));
	form_known(form, &record_service, KEY_COST,
	           arena_printf(form->memory, "{%s: %s}", key_spelling(KEY_BUDGET)->in[form->language],
	                        form_placeholder(form)));
	form_unknown(form, &record_service, KEY_RATIONALE);
	put_reviewed(form);
	form_item_end(form);
}

/* What a service of children has besides, in the lines of a comment. */
static void put_direct_service(struct form *form)
{
	enum { TWO_YOUNGEST = 3 };
	static const struct text what = TEXT(
		"Palvelusta, jonka asiakkaat ovat lapsia, kirjoitetaan myös ikäryhmät ja asiakkaat:",
		"För en tjänst vars klienter är barn anges också åldersgrupper och klienter:",
		"Of a service whose clients are children the age bands and clients are given too:");
	const struct start *start = form->with;
	const struct {
		enum key key;
		const char *value;
	} lines[] = {
		{ KEY_IMPACT, form_word(form, &words_impact_type, IMPACT_TYPE_DIRECT) },
		{ KEY_AGE_BANDS, form_bands(form, start->bands, TWO_YOUNGEST, NULL) },
		{ KEY_CLIENTS, form_bands(form, start->bands, TWO_YOUNGEST, "120") },
	};
	form_note(form, text_in(&what, form->language));
	for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
		form_note(form, arena_printf(form->memory, "  %s: %s", key_spelling(lines[i].key)->in[form->language],
		                             lines[i].value));
}

static void put_services(struct form *form, const struct field *field)
{
	form_open(form, field);
	put_service(form);
	put_direct_service(form);
	form_close(form);
}

static const struct form_row catalogue_rows[] = {
	{ &record_catalogue, KEY_YEAR, SCOPE_LIGHT, put_year },
	{ &record_catalogue, KEY_SERVICES, SCOPE_LIGHT, put_services },
};

void form_catalogue(const struct form_setting *setting, int year, FILE *out)
{
	const struct start start = { year, setting->day, setting->bands };
	struct form form = { .out = out, .memory = setting->memory, .language = setting->language, .scope = SCOPE_LIGHT,
		             .rows = catalogue_rows, .rows_count = sizeof catalogue_rows / sizeof catalogue_rows[0],
		             .with = &start };
	form_begin(&form, FILE_KIND_CATALOGUE, setting->schema);
	form_record(&form, &record_catalogue);
}
