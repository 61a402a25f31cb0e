/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"
#include "form_stub.h"
#include "triggers.h"

const char *form_say(const struct form *form, const struct text *pattern, const char *value)
{
	const struct argument argument = { "1", text_same(value) };
	return text_fill(form->memory, text_in(pattern, form->language), form->language, &argument, 1);
}

static void put_id(struct form *form, const struct field *field)
{
	form_value(form, field, stub_of(form)->id);
}

static void put_language(struct form *form, const struct field *field)
{
	form_value(form, field, form_word(form, &words_file_language, (int)form->language + 1));
}

/* ---- Areas ---- */

static const char *add_area(const struct form *form, const char *list, const char *area)
{
	return arena_printf(form->memory, "%s%s%s", list, list[0] == '\0' ? "" : ", ", form_quoted(form->memory, area));
}

/* Those of the only service, if it has its own; else "". */
static const char *service_areas(const struct form *form)
{
	const struct stub *stub = stub_of(form);
	const struct areas *areas = stub->count == 1 ? &stub->services[0]->areas : NULL;
	const char *list = "";
	for (size_t i = 0; areas != NULL && !areas->whole && i < areas->count; i++)
		list = add_area(form, list, areas->items[i]);
	return list;
}

static const char *all_areas(const struct form *form)
{
	const struct population *population = stub_of(form)->setting->population;
	const char *list = "";
	for (size_t i = 0; population != NULL && i < population_area_count(population); i++)
		list = add_area(form, list, population_area_name(population, i));
	return list;
}

/* Where nothing tells of several areas, a matter concerns all there is. */
static bool is_one_area(const struct population *population)
{
	const size_t count = population == NULL ? 0 : population_area_count(population);
	return count == 0 || (count == 1 && area_is_whole(population_area_name(population, 0)));
}

static void put_areas(struct form *form, const struct field *field)
{
	static const struct text known = TEXT("Väestötietojen alueet: {1}.", "Områdena i befolkningsuppgifterna: {1}.",
	                                      "Areas of the population figures: {1}.");
	const struct population *population = stub_of(form)->setting->population;
	const char *own = service_areas(form), *all = all_areas(form);
	if (own[0] == '\0' && is_one_area(population)) {
		form_value(form, field, form_word(form, &words_whole_area, WHOLE_AREA_WHOLE));
		return;
	}
	if (own[0] == '\0' && population_area_count(population) == 1)
		own = all;
	if (all[0] != '\0')
		form_note(form, form_say(form, &known, all));
	form_value(form, field, arena_printf(form->memory, "[%s]", own[0] == '\0' ? form_placeholder(form) : own));
}

/* ---- Screening ---- */

/* Only what no data can answer is asked. */
static void put_answers(struct form *form, const struct field *field)
{
	form_open(form, field);
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		if (!trigger_has_data((enum trigger)trigger)) {
			form_note(form, word_label(&words_trigger, trigger, form->language));
			form_line(form, arena_printf(form->memory, "%s: %s", form_word(form, &words_trigger, trigger),
			                             form_placeholder(form)));
		}
	form_close(form);
}

static void put_scope(struct form *form, const struct field *field)
{
	form_value(form, field, form_word(form, &words_scope, (int)form->scope));
}

/* Whoever asks for the form begins the assessment, and the screening is its first step. */
static void put_today(struct form *form, const struct field *field)
{
	const char *day = stub_of(form)->setting->day;
	form_value(form, field, day == NULL ? form_placeholder(form) : day);
}

/* ---- The rest ---- */

/* N1 for the first entry of the evidence, and so on. */
static void put_entry_id(struct form *form, const struct field *field)
{
	static const struct {
		const struct record *record;
		char letter;
	} letters[] = {
		{ &record_evidence, 'N' }, { &record_participation, 'O' },  { &record_measure, 'L' },
		{ &record_indicator, 'M' }, { &record_recommendation, 'S' },
	};
	for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
		if (record_field(letters[i].record, KEY_ID) == field)
			form_value(form, field, arena_printf(form->memory, "%c%d", letters[i].letter, form->number));
}

static void put_impact_ids(struct form *form, const struct field *field)
{
	form_value(form, field, "[V11]");
}

/* Each domain in a line: those that an impact is recorded of are deleted. */
static void put_domains(struct form *form, const struct field *field)
{
	const char *domain = key_spelling(KEY_DOMAIN)->in[form->language];
	const char *reason = key_spelling(KEY_REASON)->in[form->language];
	form_open(form, field);
	for (int i = 1; i < words_domain.count; i++)
		form_line(form, arena_printf(form->memory, "- {%s: %s, %s: %s}", domain,
		                             form_word(form, &words_domain, i), reason, form_placeholder(form)));
	form_close(form);
}

/* Children of any age may have been heard. */
static void put_heard_count(struct form *form, const struct field *field)
{
	const struct bands *bands = stub_of(form)->setting->bands;
	form_value(form, field, form_bands(form, bands, bands->children, form_placeholder(form)));
}

/* A full assessment rests on evidence of two types. */
static void put_evidence(struct form *form, const struct field *field)
{
	form_open(form, field);
	for (form->number = 1; form->number <= (form->scope == SCOPE_FULL ? 2 : 1); form->number++) {
		form_item(form);
		form_record(form, &record_evidence);
		form_item_end(form);
	}
	form->number = 1;
	form_close(form);
}

/* A light assessment may say why it has no indicators. */
static void put_no_indicators(struct form *form, const struct field *field)
{
	if (form->scope < SCOPE_FULL)
		form_blank(form, field);
}

static void put_if_asked(struct form *form, const struct field *field)
{
	form_if_asked(form, field, form_placeholder(form));
}

/* Asked of a full assessment; a light one may leave it out. */
static void put_when_full(struct form *form, const struct field *field)
{
	if (form->scope == SCOPE_FULL)
		form_blank(form, field);
	else
		form_if_asked(form, field, form_placeholder(form));
}

static const struct form_row rows[] = {
	{ &record_decision, KEY_ID, SCOPE_LIGHT, put_id },
	{ &record_decision, KEY_LANGUAGE, SCOPE_LIGHT, put_language },
	{ &record_decision, KEY_EFFECTIVE, SCOPE_LIGHT, NULL },
	{ &record_decision, KEY_AREAS, SCOPE_LIGHT, put_areas },
	{ &record_preparation, KEY_ASSESSMENT_STARTED, SCOPE_LIGHT, put_today },
	{ &record_screening, KEY_DATE, SCOPE_LIGHT, put_today },
	{ &record_screening, KEY_ANSWERS, SCOPE_LIGHT, put_answers },
	{ &record_screening, KEY_SCOPE, SCOPE_LIGHT, put_scope },
	{ &record_screening, KEY_REASON, SCOPE_LIGHT, NULL },
	{ &record_decision, KEY_OPTIONS, SCOPE_LIGHT, form_options },
	{ &record_decision, KEY_GROUPS_WITHOUT_DIFFERENCE, SCOPE_FULL, NULL },
	{ &record_decision, KEY_DOMAINS_WITHOUT_IMPACT, SCOPE_FULL, put_domains },
	{ &record_decision, KEY_EVIDENCE, SCOPE_LIGHT, put_evidence },
	{ &record_evidence, KEY_ID, SCOPE_LIGHT, put_entry_id },
	{ &record_participation, KEY_ID, SCOPE_LIGHT, put_entry_id },
	{ &record_participation, KEY_HEARD_COUNT, SCOPE_LIGHT, put_heard_count },
	{ &record_conclusions, KEY_WEIGHTY_REASONS, SCOPE_LIGHT, put_if_asked },
	{ &record_recommendation, KEY_ID, SCOPE_LIGHT, put_entry_id },
	{ &record_decision, KEY_INDICATORS, SCOPE_FULL, NULL },
	{ &record_indicator, KEY_ID, SCOPE_LIGHT, put_entry_id },
	{ &record_indicator, KEY_IMPACTS, SCOPE_LIGHT, put_impact_ids },
	{ &record_indicator, KEY_BREAKDOWN, SCOPE_LIGHT, NULL },
	{ &record_decision, KEY_NO_INDICATORS, SCOPE_LIGHT, put_no_indicators },
	{ &record_decision, KEY_FOLLOW_UP, SCOPE_LIGHT, NULL },
	{ &record_follow_up_plan, KEY_DATE, SCOPE_LIGHT, NULL },
	{ &record_follow_up_plan, KEY_BODY, SCOPE_LIGHT, put_when_full },
	{ &record_follow_up_plan, KEY_OWNER, SCOPE_LIGHT, put_when_full },
	{ &record_decision, KEY_PUBLICATION, SCOPE_LIGHT, NULL },
	{ &record_publication, KEY_URL, SCOPE_LIGHT, NULL },
	{ &record_publication, KEY_DATE, SCOPE_LIGHT, NULL },
	{ &record_publication, KEY_BOARD_TEXT, SCOPE_LIGHT, NULL },
	{ &record_publication, KEY_CHILD_SUMMARY, SCOPE_FULL, NULL },
};

void form_decision(const struct form_setting *setting, const char *id, enum scope scope,
                   const struct service *const *services, size_t count, FILE *out)
{
	const struct stub stub = { setting, id, services, count };
	struct form form = { .out = out, .memory = setting->memory, .language = setting->language, .scope = scope,
		             .rows = rows, .rows_count = sizeof rows / sizeof rows[0], .with = &stub, .number = 1 };
	form_begin(&form, FILE_KIND_DECISION, setting->schema);
	form_record(&form, &record_decision);
}
