/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"

#include <string.h>

#include "arena.h"
#include "names.h"
#include "rule_tools.h"
#include "text_match.h"
#include "text_walk.h"

/* What a visitor of texts has at hand. */
struct looking {
	const struct rule *rule;
	const struct judging *on;
	const struct guideline *guidelines;
	size_t guideline_count;
	const struct beginnings *beginnings; /* of placeholders */
};

/* ---- Placeholders ---- */

/* Nothing but dots, or an ellipsis. */
static bool find_dots(const char *text, struct text_part *part)
{
	static const char ellipsis[] = "…";
	const char *start = text + blank_length(text), *at = start;
	while (*at == '.' || strncmp(at, ellipsis, sizeof ellipsis - 1) == 0)
		at += *at == '.' ? 1 : sizeof ellipsis - 1;
	*part = (struct text_part){ start, (size_t)(at - start) };
	return at > start && at[blank_length(at)] == '\0';
}

static bool find_placeholder(const struct looking *look, const char *text, struct text_part *part)
{
	const struct strings *placeholders = &look->on->policy->text->placeholders;
	return find_any_phrase(text, placeholders->items, placeholders->count, look->beginnings, part) ||
	       find_dots(text, part);
}

static void visit_placeholder(const struct text_visit *visit, void *with)
{
	const struct looking *look = with;
	const struct judging *on = look->on;
	enum field_kind kind = visit->field->kind;
	struct text_part part;
	if (kind != FIELD_TEXT && kind != FIELD_TEXTS && kind != FIELD_STRING)
		return;
	if (!find_placeholder(look, visit->node->scalar, &part))
		return;
	const char *value = arena_copy(on->memory, part.at, part.length);
	find(look->rule, on, &(struct diag){
		.at = part_where(visit->node, part.at, part.length),
		.node = visit->id,
		.arguments = { argue_key("key", visit->field->key), argue("value", value) },
	});
}

static void check_placeholder(const struct rule *rule, const struct judging *on)
{
	const struct strings *placeholders = &on->policy->text->placeholders;
	const struct beginnings beginnings = phrase_beginnings(placeholders->items, placeholders->count);
	each_text(on, visit_placeholder, &(struct looking){ .rule = rule, .on = on, .beginnings = &beginnings });
}

/* ---- Stock phrases ---- */

/* The texts that are there to give a reason. */
static bool gives_reason(const struct text_visit *visit)
{
	static const struct {
		const struct record *record;
		enum key key;
	} reasons[] = {
		{ &record_screening, KEY_REASON },
		{ &record_exclusion, KEY_REASON },
		{ &record_item_exclusion, KEY_REASON },
		{ &record_impact, KEY_REASONING },
		{ &record_group_without_difference, KEY_REASON },
		{ &record_domain_without_impact, KEY_REASON },
		{ &record_decision, KEY_NO_INDICATORS },
		{ &record_service, KEY_RATIONALE },
	};
	for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		if (visit->record == reasons[i].record && visit->field->key == reasons[i].key)
			return true;
	return false;
}

static bool is_stock_phrase(const struct looking *look, const char *text)
{
	const struct strings *phrases = &look->on->policy->text->stock_phrases;
	for (size_t i = 0; i < phrases->count; i++)
		if (same_folded(phrases->items[i], text))
			return true;
	return false;
}

static void visit_stock_phrase(const struct text_visit *visit, void *with)
{
	const struct looking *look = with;
	if (!gives_reason(visit) || !is_stock_phrase(look, visit->node->scalar))
		return;
	find(look->rule, look->on, &(struct diag){
		.at = visit->node->at,
		.node = visit->id,
		.arguments = { argue_key("key", visit->field->key), argue("value", visit->node->scalar) },
	});
}

static void check_stock_phrase(const struct rule *rule, const struct judging *on)
{
	each_text(on, visit_stock_phrase, &(struct looking){ .rule = rule, .on = on });
}

/* ---- The same reasoning twice ---- */

/* The first impact with the same reasoning in a language in which both have one; remembers the impact otherwise. */
static const struct impact *first_with_reasoning(const struct judging *on, struct names *seen,
                                                 const struct impact *impact)
{
	const struct impact *first = NULL;
	for (int language = 0; language < LANGUAGES; language++) {
		const char *text = impact->reasoning.in[language];
		const char *words = text == NULL ? "" : folded(on->memory, text);
		const void *same = words[0] == '\0' ? NULL : names_add(seen, &words_file_language.word[language], words, impact);
		first = first == NULL ? same : first;
	}
	return first;
}

static void compare_reasoning(const struct rule *rule, const struct judging *on, const struct option *option)
{
	static const struct text same = TEXT("sama perustelu", "samma motivering", "the same reasoning");
	struct names *seen = names_new(on->memory);
	for (size_t i = 0; i < option->impacts_count; i++) {
		const struct impact *impact = &option->impacts[i], *first = first_with_reasoning(on, seen, impact);
		if (first == NULL || first->domain == impact->domain)
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(impact, KEY_REASONING),
			.also = field_where(first, KEY_REASONING),
			.also_label = same,
			.node = impact->id,
			.arguments = { argue("impact", impact->id), argue("other", first->id) },
		});
	}
}

static void check_copied_reasoning(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->options_count; i++)
		compare_reasoning(rule, on, &on->decision->options[i]);
}

/* ---- Length ---- */

/* How long a text should be: offsets of limits of the policy, 0 where there is none. */
struct guideline {
	const struct record *record;
	enum key key;
	bool in_words; /* else in characters */
	size_t least, most;
};

#define LIMIT_OF(name) offsetof(struct limits, name)
static const struct guideline guidelines[] = {
	{ &record_conclusions, KEY_SUMMARY, true, LIMIT_OF(summary_words_min), LIMIT_OF(summary_words_max) },
	{ &record_publication, KEY_BOARD_TEXT, true, 0, LIMIT_OF(board_text_words) },
	{ &record_impact, KEY_REASONING, false, LIMIT_OF(reason_characters), 0 },
	{ &record_group_without_difference, KEY_REASON, false, LIMIT_OF(reason_characters), 0 },
	{ &record_domain_without_impact, KEY_REASON, false, LIMIT_OF(reason_characters), 0 },
};
/* Of services without significant impact alone. */
static const struct guideline guidelines_of_none[] = {
	{ &record_service, KEY_RATIONALE, false, LIMIT_OF(reason_characters), 0 },
};

static const struct guideline *guideline_of(const struct looking *look, const struct text_visit *visit)
{
	for (size_t i = 0; i < look->guideline_count; i++)
		if (look->guidelines[i].record == visit->record && look->guidelines[i].key == visit->field->key)
			return &look->guidelines[i];
	return NULL;
}

static int64_t limit_at(const struct judging *on, size_t offset)
{
	struct limit limit;
	memcpy(&limit, (const char *)on->policy->limits + offset, sizeof limit);
	return limit.number;
}

static struct argument argue_unit(bool in_words, size_t count)
{
	static const struct text words = TEXT("sanaa", "ord", "words"), word = TEXT("sana", "ord", "word");
	static const struct text characters = TEXT("merkkiä", "tecken", "characters");
	static const struct text character = TEXT("merkki", "tecken", "character");
	if (in_words)
		return (struct argument){ "unit", count == 1 ? word : words };
	return (struct argument){ "unit", count == 1 ? character : characters };
}

static struct argument argue_limit(const struct judging *on, bool is_least, int64_t limit)
{
	const char *number = argue_count(on, "limit", limit).value.in[FI];
	return (struct argument){ "limit", TEXT(
		arena_printf(on->memory, "%s %s", is_least ? "vähintään" : "enintään", number),
		arena_printf(on->memory, "%s %s", is_least ? "minst" : "högst", number),
		arena_printf(on->memory, "%s %s", is_least ? "at least" : "at most", number)) };
}

static void visit_length(const struct text_visit *visit, void *with)
{
	const struct looking *look = with;
	const struct judging *on = look->on;
	const struct guideline *guideline = guideline_of(look, visit);
	if (guideline == NULL)
		return;
	size_t length = guideline->in_words ? text_words(visit->node->scalar) : utf8_length(visit->node->scalar);
	bool is_short = guideline->least != 0 && (int64_t)length < limit_at(on, guideline->least);
	bool is_long = guideline->most != 0 && (int64_t)length > limit_at(on, guideline->most);
	if (!is_short && !is_long)
		return;
	find(look->rule, on, &(struct diag){
		.at = visit->node->at,
		.node = visit->id,
		.arguments = { argue_key("key", visit->field->key), argue_count(on, "count", (int64_t)length),
		               argue_unit(guideline->in_words, length),
		               argue_limit(on, is_short, limit_at(on, is_short ? guideline->least : guideline->most)) },
	});
}

static void check_length(const struct rule *rule, const struct judging *on)
{
	struct looking look = { .rule = rule, .on = on, .guidelines = guidelines,
	                        .guideline_count = sizeof guidelines / sizeof guidelines[0] };
	each_text(on, visit_length, &look);
	look.guidelines = guidelines_of_none;
	look.guideline_count = sizeof guidelines_of_none / sizeof guidelines_of_none[0];
	for (size_t i = 0; on->kind == FILE_KIND_CATALOGUE && i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		if (service->impact == IMPACT_TYPE_NONE)
			text_walk(&record_service, service, service->id, visit_length, &look);
	}
}

static const struct rule table[] = {
	{ .says = {
		.id = "text/placeholder", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("kohta \"{key}\" on kirjoittamatta: {value}",
		                 "punkten \"{key}\" är inte skriven: {value}",
		                 "the text of \"{key}\" has not been written: {value}"),
		.cure = TEXT("Korvaa täydennysmerkki oikealla tekstillä.",
		             "Ersätt markeringen med den riktiga texten.",
		             "Replace the mark with the text itself."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_placeholder },
	{ .says = {
		.id = "text/stock-phrase", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("kohta \"{key}\" ei perustele mitään: \"{value}\"",
		                 "punkten \"{key}\" motiverar ingenting: \"{value}\"",
		                 "the text of \"{key}\" gives no reason: \"{value}\""),
		.cure = TEXT("Kerro, mitä tarkistettiin ja mihin arvio perustuu.",
		             "Berätta vad som kontrollerades och vad bedömningen grundar sig på.",
		             "Say what was checked and what the assessment is based on."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_stock_phrase },
	{ .says = {
		.id = "text/copied-reasoning", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("vaikutuksilla {impact} ja {other} on sama perustelu",
		                 "konsekvenserna {impact} och {other} har samma motivering",
		                 "impacts {impact} and {other} have the same reasoning"),
		.cure = TEXT("Kirjoita kummallekin vaikutukselle oma perustelu.",
		             "Skriv en egen motivering för vardera konsekvensen.",
		             "Write a reasoning of its own for each of the two impacts."),
	  },
	  .scope = RULE_LIGHT, .check = check_copied_reasoning },
	{ .says = {
		.id = "text/length", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("tekstin \"{key}\" pituus on {count} {unit}, ohje on {limit}",
		                 "längden på texten \"{key}\" är {count} {unit}, riktvärdet är {limit}",
		                 "the length of text \"{key}\" is {count} {unit}; the guideline is {limit}"),
		.cure = TEXT("Täydennä tai tiivistä tekstiä.",
		             "Komplettera eller förkorta texten.",
		             "Add to the text or shorten it."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_length },
};
const struct rule_set rules_text = RULE_SET(table);
