/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"
#include "doc.h"
#include "follow_up.h"
#include "form.h"
#include "forms.h"
#include "show.h"

/* What the rows of a follow-up know. */
struct followed {
	const struct form_setting *setting;
	const char *id;
	const struct decision *decision;
	const struct option *option; /* the decided one, else the proposed one; NULL: neither */
};

static const struct followed *followed_of(const struct form *form)
{
	return form->with;
}

static void put_id(struct form *form, const struct field *field)
{
	form_value(form, field, followed_of(form)->id);
}

static void put_language(struct form *form, const struct field *field)
{
	form_value(form, field, form_word(form, &words_file_language, (int)form->language + 1));
}

static void put_decision(struct form *form, const struct field *field)
{
	form_value(form, field, followed_of(form)->decision->id);
}

static void put_today(struct form *form, const struct field *field)
{
	const char *day = followed_of(form)->setting->day;
	form_value(form, field, day == NULL ? form_placeholder(form) : day);
}

/* What is looked back on begins when the change came into force. */
static void put_from(struct form *form, const struct field *field)
{
	const struct date *effective = &followed_of(form)->decision->effective;
	form_value(form, field, date_given(*effective) ? show_machine(form->memory, value_date(*effective))
	                                               : form_placeholder(form));
}

/* … and reaches up to this day, unless it is not in force yet. */
static void put_to(struct form *form, const struct field *field)
{
	const struct followed *followed = followed_of(form);
	struct date today;
	const bool reached = followed->setting->day != NULL && date_parse(followed->setting->day, &today) &&
	                     date_compare(today, followed->decision->effective) >= 0;
	form_value(form, field, reached ? followed->setting->day : form_placeholder(form));
}

/* What was expected, as a comment over what is asked. */
static void put_expected(struct form *form, const struct impact *impact)
{
	const char *magnitude = word_label(&words_magnitude, (int)impact->magnitude, form->language);
	form_note(form, arena_printf(form->memory, "%s: %s; %s%s%s", impact->id,
	                             word_label(&words_domain, (int)impact->domain, form->language),
	                             word_label(&words_direction, (int)impact->direction, form->language),
	                             magnitude[0] == '\0' ? "" : ", ", magnitude));
}

static void put_outcomes(struct form *form, const struct field *field)
{
	const struct option *option = followed_of(form)->option;
	if (option == NULL || option->impacts_count == 0)
		return;
	form_open(form, field);
	for (size_t i = 0; i < option->impacts_count; i++) {
		put_expected(form, &option->impacts[i]);
		form_item(form);
		form_known(form, &record_outcome, KEY_IMPACT, option->impacts[i].id);
		form_unknown(form, &record_outcome, KEY_REALISED);
		form_unknown(form, &record_outcome, KEY_DIRECTION);
		form_unknown(form, &record_outcome, KEY_MAGNITUDE);
		form_unknown(form, &record_outcome, KEY_ATTRIBUTION);
		form_unknown(form, &record_outcome, KEY_REASONING);
		form_item_end(form);
	}
	form_close(form);
}

/* An entry with the id of what it is about, and the rest to be filled in. */
static void put_result(struct form *form, const struct record *record, enum key about, const char *id,
                       const struct text *name)
{
	form_note(form, arena_printf(form->memory, "%s: %s", id, text_in(name, form->language)));
	form_item(form);
	for (size_t i = 0; i < record->field_count; i++) {
		const struct field *field = &record->fields[i];
		if (field->key == about)
			form_value(form, field, id);
		else if (field->need != NEED_NEVER)
			form_blank(form, field);
	}
	form_item_end(form);
}

static void put_indicators(struct form *form, const struct field *field)
{
	const struct decision *decision = followed_of(form)->decision;
	if (decision->indicators_count == 0)
		return;
	form_open(form, field);
	for (size_t i = 0; i < decision->indicators_count; i++)
		put_result(form, &record_indicator_result, KEY_INDICATOR, decision->indicators[i].id,
		           &decision->indicators[i].name);
	form_close(form);
}

static void put_measures(struct form *form, const struct field *field)
{
	const struct decision *decision = followed_of(form)->decision;
	if (decision->measures_count == 0)
		return;
	form_open(form, field);
	for (size_t i = 0; i < decision->measures_count; i++)
		put_result(form, &record_measure_result_given, KEY_MEASURE, decision->measures[i].id,
		           &decision->measures[i].description);
	form_close(form);
}

static void put_recommendations(struct form *form, const struct field *field)
{
	const struct decision *decision = followed_of(form)->decision;
	if (decision->recommendations_count == 0)
		return;
	form_open(form, field);
	for (size_t i = 0; i < decision->recommendations_count; i++)
		put_result(form, &record_recommendation_result, KEY_RECOMMENDATION, decision->recommendations[i].id,
		           &decision->recommendations[i].text);
	form_close(form);
}

/* What the option was to cost; "" when not every change says. */
static const char *planned_cost(const struct form *form)
{
	const struct option *option = followed_of(form)->option;
	int64_t cents = 0;
	for (size_t i = 0; option != NULL && i < option->changes_count; i++) {
		const struct money *cost = &option->changes[i].cost;
		if (!cost->given || !add_fits(cents, cost->cents, &cents))
			return "";
	}
	return option == NULL || option->changes_count == 0 ? ""
	                                                    : show_machine(form->memory, value_cents(cents));
}

static void put_planned(struct form *form, const struct field *field)
{
	const char *planned = planned_cost(form);
	form_value(form, field, planned[0] == '\0' ? form_placeholder(form) : planned);
}

static const struct form_row rows[] = {
	{ &record_follow_up, KEY_ID, SCOPE_LIGHT, put_id },
	{ &record_follow_up, KEY_LANGUAGE, SCOPE_LIGHT, put_language },
	{ &record_follow_up, KEY_DECISION, SCOPE_LIGHT, put_decision },
	{ &record_follow_up, KEY_DATE, SCOPE_LIGHT, put_today },
	{ &record_period, KEY_FROM, SCOPE_LIGHT, put_from },
	{ &record_period, KEY_TO, SCOPE_LIGHT, put_to },
	{ &record_follow_up, KEY_PERIOD, SCOPE_LIGHT, NULL },
	{ &record_follow_up, KEY_OUTCOMES, SCOPE_LIGHT, put_outcomes },
	{ &record_follow_up, KEY_NONE_UNFORESEEN, SCOPE_LIGHT, NULL },
	{ &record_follow_up, KEY_INDICATOR_RESULTS, SCOPE_LIGHT, put_indicators },
	{ &record_follow_up, KEY_MEASURE_RESULTS, SCOPE_LIGHT, put_measures },
	{ &record_follow_up, KEY_RECOMMENDATION_RESULTS, SCOPE_LIGHT, put_recommendations },
	{ &record_follow_up, KEY_COST, SCOPE_LIGHT, NULL },
	{ &record_follow_up_cost, KEY_PLANNED, SCOPE_LIGHT, put_planned },
	{ &record_follow_up, KEY_NOT_HEARD, SCOPE_LIGHT, NULL },
};

void form_follow_up(const struct form_setting *setting, const char *id, const struct decision *decision, FILE *out)
{
	const struct option *option =
	        decision->decided_option != NULL ? decision->decided_option : decision->proposed_option;
	const struct followed followed = { setting, id, decision, option };
	struct form form = { .out = out, .memory = setting->memory, .language = setting->language, .scope = SCOPE_LIGHT,
		             .rows = rows, .rows_count = sizeof rows / sizeof rows[0], .with = &followed, .number = 1 };
	form_begin(&form, FILE_KIND_FOLLOW_UP, setting->schema);
	form_record(&form, &record_follow_up);
}
