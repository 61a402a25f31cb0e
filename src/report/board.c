/* SPDX-License-Identifier: EUPL-1.2 */
#include "board.h"

#include <string.h>

#include "arena.h"
#include "policy.h"
#include "show.h"

/* ---- Cutting ---- */

static bool ends_sentence(const char *word, size_t length, const char *next)
{
	char last = length == 0 ? '\0' : word[length - 1];
	bool follows_small = *next >= 'a' && *next <= 'z';
	return (last == '.' || last == '!' || last == '?') && !follows_small;
}

static const char *const spaces = " \t\r\n";

const char *board_cut(struct arena *memory, const char *text, size_t words, const char *rest)
{
	if (text_words(text) <= words)
		return text;
	const size_t of_rest = text_words(rest), room = words > of_rest ? words - of_rest : 0;
	const char *at = text + strspn(text, spaces);
	size_t sentence = 0, any = 0;
	for (size_t count = 1; *at != '\0' && count <= room; count++) {
		size_t length = strcspn(at, spaces);
		const char *next = at + length + strspn(at + length, spaces);
		any = (size_t)(at + length - text);
		if (ends_sentence(at, length, next))
			sentence = any;
		at = next;
	}
	return arena_printf(memory, "%s%s %s", arena_copy(memory, text, sentence > 0 ? sentence : any),
	                    sentence > 0 ? "" : "…", rest);
}

/* ---- Building ---- */

/* A text under way: sentences of the form "Label: value." */
struct built {
	const struct reporting *reporting;
	const char *text;
};

static const char *without_stop(struct arena *memory, const char *text)
{
	size_t length = strlen(text);
	while (length > 0 && strchr(". \n", text[length - 1]) != NULL)
		length--;
	return arena_copy(memory, text, length);
}

/* Names are shown in another language where there is no other; prose is left out: an agenda is in one language. */
static const char *own_text(const struct reporting *reporting, const struct text *text)
{
	const char *own = text->in[reporting->language];
	return own == NULL ? "" : own;
}

static void add(struct built *built, const char *name, const char *value)
{
	struct arena *memory = built->reporting->memory;
	const char *shown = without_stop(memory, value);
	if (shown[0] == '\0')
		return;
	const char *gap = built->text[0] == '\0' ? "" : " ";
	built->text = name == NULL ? arena_printf(memory, "%s%s%s.", built->text, gap, shown)
	                           : arena_printf(memory, "%s%s%s: %s.", built->text, gap, name, shown);
}

static void add_field(struct built *built, const void *in_record, const struct record *record, enum key key)
{
	const struct reporting *reporting = built->reporting;
	if (in_record != NULL)
		add(built, field_label(reporting, record, key),
		    show_value(reporting->memory, field_value(reporting, in_record, record, key), reporting->language));
}

/* The gravest row of a direction, the first of equals; NULL when there is none. */
static const struct impact_result *gravest(const struct option_result *option, enum direction direction)
{
	const struct impact_result *found = NULL;
	int64_t class = -1;
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *result = &option->impacts[i];
		int64_t own = result->residual != NULL && result->residual->known ? result->residual->number : 0;
		if (result->impact->direction != direction || own <= class)
			continue;
		found = result;
		class = own;
	}
	return found;
}

static void add_gravest(struct built *built, const struct option_result *option, enum direction direction,
                        enum phrase name)
{
	const struct reporting *reporting = built->reporting;
	const struct impact_result *result = gravest(option, direction);
	if (result == NULL)
		return;
	const char *what = arena_printf(reporting->memory, "%s, %s",
	                                word_label(&words_domain, (int)result->impact->domain, reporting->language),
	                                band_names(reporting, result->impact->age_bands.bits));
	if (result->residual != NULL)
		what = arena_printf(reporting->memory, "%s (%s %s)", what, phrase(reporting, PHRASE_BOARD_CLASS),
		                    show_value(reporting->memory, figure_value(reporting, result->residual),
		                               reporting->language));
	add(built, label(reporting, name), what);
}

static void add_option(struct built *built, const struct prior *prior, const struct option_result *option)
{
	const struct reporting *reporting = built->reporting;
	bool decided = option == prior->assessment->decided;
	add(built, label(reporting, decided ? PHRASE_DECISION : PHRASE_BOARD_PROPOSAL),
	    in_language(reporting, &option->option->name));
	if (option->impact_count == 0)
		add(built, label(reporting, PHRASE_BOARD_VERDICT),
		    word_label(&words_nothing, NOTHING_NOT_ASSESSED, reporting->language));
	else if (option->verdict != NULL)
		add(built, label(reporting, PHRASE_BOARD_VERDICT),
		    show_value(reporting->memory, figure_value(reporting, option->verdict), reporting->language));
	add_gravest(built, option, DIRECTION_NEGATIVE, PHRASE_WORST_NEGATIVE);
	add_gravest(built, option, DIRECTION_POSITIVE, PHRASE_BEST_POSITIVE);
	add_field(built, option->option, &record_option, KEY_CHILDRENS_VIEW);
}

/* "Koululla voisi olla vastaanotto – otettu huomioon": what they said, and what came of it. */
static void add_views(struct built *built, const struct decision *decision)
{
	const struct reporting *reporting = built->reporting;
	const char *all = "";
	if (decision->participation_count == 0)
		add(built, NULL, phrase(reporting, PHRASE_BOARD_NOT_HEARD));
	for (size_t i = 0; i < decision->participation_count; i++)
		for (size_t n = 0; n < decision->participation[i].changed_count; n++) {
			const struct view_answered *view = &decision->participation[i].changed[n];
			if (own_text(reporting, &view->said)[0] == '\0')
				continue;
			all = arena_printf(reporting->memory, "%s%s%s – %s", all, all[0] == '\0' ? "" : "; ",
			                   without_stop(reporting->memory, own_text(reporting, &view->said)),
			                   word_label(&words_view_outcome, (int)view->outcome, reporting->language));
		}
	add(built, label(reporting, PHRASE_BOARD_VIEWS), all);
}

static void add_screening(struct built *built, const struct screening *screening)
{
	const struct reporting *reporting = built->reporting;
	add(built, label(reporting, PHRASE_BOARD_SCREENING),
	    word_label(&words_scope, (int)screening->scope, reporting->language));
	if (screening->exclusion != NULL)
		add_field(built, screening->exclusion, &record_exclusion, KEY_CODE);
	add(built, NULL, own_text(reporting, &screening->reason));
}

static void add_assessed(struct built *built, const struct prior *prior)
{
	const struct reporting *reporting = built->reporting;
	const struct decision *decision = prior->decision;
	const struct option_result *chosen = assessment_chosen(prior->assessment);
	if (chosen != NULL)
		add_option(built, prior, chosen);
	add_views(built, decision);
	if (decision->follow_up != NULL && date_given(decision->follow_up->date))
		add(built, label(reporting, PHRASE_BOARD_FOLLOW_UP),
		    show_value(reporting->memory, value_date(decision->follow_up->date), reporting->language));
}

/* An agenda is public: of what is confidential it gets the title, and that it is so. */
static const char *build(const struct prior *prior)
{
	const struct decision *decision = prior->decision;
	struct built built = { &prior->reporting, "" };
	enum scope scope = decision->screening->scope;
	add(&built, NULL, in_language(&prior->reporting, &decision->title));
	if (decision->publication != NULL && decision->publication->confidential != NULL)
		add(&built, NULL, phrase(&prior->reporting, PHRASE_BOARD_CONFIDENTIAL));
	else if (scope == SCOPE_NONE || scope == SCOPE_NOT_APPLICABLE)
		add_screening(&built, decision->screening);
	else
		add_assessed(&built, prior);
	return built.text;
}

const char *board_text(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct publication *publication = prior->decision->publication;
	const char *given = publication == NULL ? "" : own_text(reporting, &publication->board_text);
	bool is_given = given[strspn(given, spaces)] != '\0';
	return board_cut(reporting->memory, is_given ? given : build(prior),
	                 (size_t)prior->assessment->against->policy->limits->board_text_words.number,
	                 phrase(reporting, PHRASE_BOARD_REST));
}
