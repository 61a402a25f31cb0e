/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule_tools.h"

#include <inttypes.h>
#include <string.h>

#include "arena.h"

/* ---- Impacts ---- */

static const struct impact_result *result_in(const struct option_result *option, const struct impact *impact)
{
	for (size_t i = 0; i < option->impact_count; i++)
		if (option->impacts[i].impact == impact)
			return &option->impacts[i];
	return NULL;
}

const struct impact_result *result_of(const struct judging *on, const struct impact *impact)
{
	const struct impact_result *result = NULL;
	for (size_t i = 0; result == NULL && i < on->assessment->option_count; i++)
		result = result_in(&on->assessment->options[i], impact);
	return result;
}

bool is_negative(const struct impact *impact)
{
	return impact->direction == DIRECTION_NEGATIVE;
}

static bool is_class_of(const struct figure *figure, int least)
{
	return figure != NULL && figure->known && figure->number >= least;
}

bool has_negative_class(const struct impact_result *result, int least)
{
	return is_negative(result->impact) && is_class_of(result->residual, least);
}

bool has_negative_gross_class(const struct impact_result *result, int least)
{
	return is_negative(result->impact) && is_class_of(result->gross, least);
}

bool is_cut(enum change_kind change)
{
	return change == CHANGE_KIND_REDUCE || change == CHANGE_KIND_CLOSE || change == CHANGE_KIND_CRITERIA_TIGHTEN ||
	       change == CHANGE_KIND_QUALITY_DOWN || change == CHANGE_KIND_FEE_UP;
}

bool is_cut_of_direct(const struct change *change)
{
	return is_cut(change->change) && change->linked != NULL && change->linked->impact == IMPACT_TYPE_DIRECT;
}

bool list_has(const struct word_list *list, int word)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i] == word)
			return true;
	return false;
}

bool strings_have(const struct strings *list, const char *item)
{
	for (size_t i = 0; i < list->count; i++)
		if (strcmp(list->items[i], item) == 0)
			return true;
	return false;
}

static bool eases(const struct measure *measure, const struct impact *impact)
{
	for (size_t i = 0; i < measure->eases_count; i++)
		if (measure->eases[i] == impact)
			return true;
	return false;
}

bool is_answered_by_measure(const struct decision *decision, const struct impact *impact)
{
	for (size_t i = 0; i < decision->measures_count; i++) {
		const struct measure *measure = &decision->measures[i];
		bool alive = measure->status != MEASURE_STATUS_REJECTED && measure->status != MEASURE_STATUS_LAPSED;
		if (alive && measure->type != MEASURE_TYPE_MONITORING && eases(measure, impact))
			return true;
	}
	return false;
}

bool is_necessary_despite(const struct decision *decision, const struct impact *impact)
{
	for (size_t i = 0; i < decision->necessary_despite_count; i++) {
		const char *id = decision->necessary_despite[i].impact;
		if (id != NULL && impact->id != NULL && strcmp(id, impact->id) == 0)
			return true;
	}
	return false;
}

const struct impact *next_impact(const struct decision *decision, struct impact_walk *walk)
{
	for (; walk->option < decision->options_count; walk->option++, walk->impact = 0)
		if (walk->impact < decision->options[walk->option].impacts_count)
			return &decision->options[walk->option].impacts[walk->impact++];
	return NULL;
}

/* ---- Texts ---- */

void each_text(const struct judging *on, text_visitor *visit, void *with)
{
	for (size_t i = 0; i < on->text_count; i++)
		visit(&on->texts[i], with);
}

const char *folded(struct arena *memory, const char *text)
{
	const char *end = text + strlen(text);
	char *result = arena_alloc(memory, (size_t)(end - text) + 1), *to = result;
	for (uint32_t c; (c = utf8_next(&text, end)) != 0;) {
		if (!utf8_is_letter_or_digit(c))
			continue;
		if (c < 0x80)
			*to++ = (char)utf8_lower(c);
		else
			to += utf8_encode(to, utf8_lower(c));
	}
	return result;
}

/* The next letter or digit in lower case, 0 at the end. */
static uint32_t next_folded(const char **at, const char *end)
{
	uint32_t c;
	do
		c = utf8_next(at, end);
	while (c != 0 && !utf8_is_letter_or_digit(c));
	return utf8_lower(c);
}

/* Most texts differ in their first letters, so nothing is copied. Two texts without a letter are not the same. */
bool same_folded(const char *a, const char *b)
{
	const char *end_a = a + strlen(a), *end_b = b + strlen(b);
	uint32_t first = next_folded(&a, end_a), second = next_folded(&b, end_b);
	if (first == 0)
		return false;
	while (first == second && first != 0) {
		first = next_folded(&a, end_a);
		second = next_folded(&b, end_b);
	}
	return first == second;
}

bool same_words(const struct text *a, const struct text *b)
{
	for (int language = 0; language < LANGUAGES; language++)
		if (a->in[language] != NULL && b->in[language] != NULL && same_folded(a->in[language], b->in[language]))
			return true;
	return false;
}

/* ---- Roles ---- */

const struct roles *roles_judged(const struct judging *on)
{
	const struct decision *decision = on->decision != NULL ? on->decision : on->followed;
	return decision == NULL ? NULL : decision->roles;
}

/* ---- Arguments ---- */

struct argument argue(const char *name, const char *value)
{
	return (struct argument){ name, text_same(value == NULL ? "" : value) };
}

struct argument argue_count(const struct judging *on, const char *name, int64_t count)
{
	return argue(name, arena_printf(on->memory, "%" PRId64, count));
}

struct argument argue_date(const struct judging *on, const char *name, struct date date)
{
	char iso[11];
	date_format(date, iso);
	const char *finnish = arena_printf(on->memory, "%d.%d.%d", date.day, date.month, date.year);
	return (struct argument){ name, TEXT(finnish, finnish, arena_string(on->memory, iso)) };
}

struct argument argue_word(const char *name, const struct words *words, int word)
{
	return (struct argument){ name, TEXT(word_label(words, word, FI), word_label(words, word, SV),
	                                     word_label(words, word, EN)) };
}

struct argument argue_band(const struct judging *on, const char *name, size_t band)
{
	return (struct argument){ name, TEXT(band_label(on->bands, band, FI), band_label(on->bands, band, SV),
	                                     band_label(on->bands, band, EN)) };
}

struct argument argue_key(const char *name, enum key key)
{
	return (struct argument){ name, *key_spelling(key) };
}
