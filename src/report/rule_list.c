/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule_list.h"

#include <string.h>

#include "arena.h"
#include "judge.h"
#include "messages.h"
#include "phrases.h"
#include "rule_examples.h"
#include "template.h"
#include "waivers.h"
#include "words.h"
#include "yaml_tree.h"

/* ---- The rules of all layers ---- */

static const struct message *const of_tree[] = { &message_encoding, &message_syntax, &message_yaml_feature,
	                                         &message_duplicate_key };
enum { OF_TREE = sizeof of_tree / sizeof of_tree[0] };

static size_t count_of(const struct message *(*list)(size_t index))
{
	size_t count = 0;
	while (list(count) != NULL)
		count++;
	return count;
}

const struct message *rule_at(size_t index)
{
	if (index < OF_TREE)
		return of_tree[index];
	index -= OF_TREE;
	size_t of_model = count_of(model_message), of_templates = count_of(template_message);
	if (index < of_model)
		return model_message(index);
	index -= of_model;
	if (index < of_templates)
		return template_message(index);
	const struct rule *rule = rule_number(index - of_templates);
	return rule == NULL ? NULL : &rule->says;
}

/* The rule behind a message; NULL for the areas format and reference, which apply to every file. */
static const struct rule *rule_of(const struct message *message)
{
	const struct rule *rule;
	for (size_t i = 0; (rule = rule_number(i)) != NULL; i++)
		if (&rule->says == message)
			return rule;
	return NULL;
}

enum rule_severity severity_word(enum severity severity)
{
	static const enum rule_severity words[] = { RULE_SEVERITY_OFF, RULE_SEVERITY_NOTE, RULE_SEVERITY_WARNING,
		                                    RULE_SEVERITY_ERROR };
	return words[severity];
}

static const char *severity_label(enum severity severity, enum language language)
{
	return word_label(&words_rule_severity, (int)severity_word(severity), language);
}

static const char *scope_label(const struct message *message, enum language language)
{
	static const enum phrase scopes[] = {
		[RULE_EVERY_FILE] = PHRASE_SCOPE_FILES,    [RULE_ALL] = PHRASE_SCOPE_ALL,
		[RULE_LIGHT] = PHRASE_SCOPE_LIGHT,         [RULE_FULL] = PHRASE_SCOPE_FULL,
		[RULE_CATALOGUE] = PHRASE_SCOPE_CATALOGUE, [RULE_AGENDA] = PHRASE_SCOPE_AGENDA,
		[RULE_REGISTER] = PHRASE_SCOPE_REGISTER,   [RULE_FOLLOW_UP] = PHRASE_SCOPE_FOLLOW_UP,
		[RULE_PROCESS] = PHRASE_SCOPE_PROCESS,
	};
	const struct rule *rule = rule_of(message);
	return phrase_text(rule == NULL ? PHRASE_SCOPE_FILES : scopes[rule->scope])->in[language];
}

/* "virhe", or what the project has made of it. */
static const char *state_label(struct arena *memory, const struct message *message, const struct rules_here *here,
                               enum language language)
{
	const struct rule *rule = rule_of(message);
	enum severity severity = severity_in_project(here->project, message);
	if (here->no_classes && rule != NULL && rule->on_classes)
		return phrase_text(PHRASE_NOT_RUN)->in[language];
	if (severity == message->severity)
		return severity_label(severity, language);
	return arena_printf(memory, "%s (%s: %s)", severity_label(severity, language),
	                    phrase_text(PHRASE_ORIGINALLY)->in[language], severity_label(message->severity, language));
}

/* ---- Areas: the rules of one may stand in several themes ---- */

static bool same_area(const struct message *a, const struct message *b)
{
	size_t length = strcspn(a->id, "/");
	return length == strcspn(b->id, "/") && strncmp(a->id, b->id, length) == 0;
}

static bool is_first_of_area(size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (same_area(rule_at(i), rule_at(index)))
			return false;
	return true;
}

/* ---- At a terminal ---- */

void rules_list(struct arena *memory, const struct rules_here *here, enum language language, FILE *out)
{
	const struct message *first, *rule;
	for (size_t area = 0; (first = rule_at(area)) != NULL; area++)
		for (size_t i = area; is_first_of_area(area) && (rule = rule_at(i)) != NULL; i++)
			if (same_area(first, rule))
				fprintf(out, "%s: %s\n", rule->id, state_label(memory, rule, here, language));
}

static void put(FILE *out, enum phrase label, const char *text, enum language language)
{
	fprintf(out, "  %s: %s\n", phrase_text(label)->in[language], text);
}

static void put_example(FILE *out, enum phrase label, const char *lines, enum language language)
{
	fprintf(out, "\n  %s\n", phrase_text(label)->in[language]);
	while (*lines != '\0') {
		size_t length = strcspn(lines, "\n");
		fprintf(out, "    %.*s\n", (int)length, lines);
		lines += length + (lines[length] == '\n');
	}
}

const char *rule_pattern(struct arena *memory, const struct message *rule, enum language language)
{
	char *pattern = arena_string(memory, text_in(&rule->sentence, language));
	char *to = pattern;
	for (const char *from = pattern; *from != '\0';) {
		size_t length = *from == '{' ? strcspn(from, "}") : 0;
		if (length > 0 && from[length] == '}') {
			memcpy(to, "…", strlen("…"));
			to += strlen("…");
			from += length + 1;
		} else {
			*to++ = *from++;
		}
	}
	*to = '\0';
	return pattern;
}

void rule_describe(struct arena *memory, const struct message *rule, const struct rules_here *here,
                   enum language language, FILE *out)
{
	const struct rule_example *example = rule_example(rule->id);
	fprintf(out, "%s\n  %s\n\n", rule->id, rule_pattern(memory, rule, language));
	put(out, PHRASE_SEVERITY, state_label(memory, rule, here, language), language);
	put(out, PHRASE_APPLIES_TO, scope_label(rule, language), language);
	put(out, PHRASE_BASIS, text_in(&rule->basis, language), language);
	put(out, PHRASE_CURE, text_in(&rule->cure, language), language);
	put(out, PHRASE_WAIVABLE, phrase_text(rule->waivable ? PHRASE_YES : PHRASE_NO)->in[language], language);
	if (example == NULL)
		return;
	put_example(out, PHRASE_BAD_EXAMPLE, example->bad, language);
	put_example(out, PHRASE_GOOD_EXAMPLE, example->good, language);
}

/* ---- As a document ---- */

static const char **lines_of(struct arena *memory, const char *text, size_t *count)
{
	size_t most = 1;
	for (const char *c = text; *c != '\0'; c++)
		most += *c == '\n';
	const char **lines = ARENA_ARRAY(memory, const char *, most);
	*count = 0;
	while (*text != '\0') {
		size_t length = strcspn(text, "\n");
		lines[(*count)++] = arena_copy(memory, text, length);
		text += length + (text[length] == '\n');
	}
	return lines;
}

static void write_example(struct doc *doc, struct section *section, enum phrase label, const char *text)
{
	size_t count;
	const char **lines = lines_of(doc->memory, text, &count);
	section_paragraph(doc, section, NULL, phrase_text(label)->in[doc->language]);
	section_lines(doc, section, lines, count);
}

static void write_rule(struct doc *doc, const struct message *rule, const struct rules_here *here)
{
	enum language language = doc->language;
	const struct rule_example *example = rule_example(rule->id);
	struct section *section = doc_section(doc, rule->id, rule->id, 3);
	section_paragraph(doc, section, NULL, rule_pattern(doc->memory, rule, language));
	section_fact(doc, section, "severity", phrase_text(PHRASE_SEVERITY)->in[language],
	             value_word(word_code(&words_rule_severity, (int)severity_word(severity_in_project(here->project, rule))),
	                        state_label(doc->memory, rule, here, language)));
	section_fact(doc, section, "scope", phrase_text(PHRASE_APPLIES_TO)->in[language],
	             value_text(scope_label(rule, language)));
	section_fact(doc, section, "basis", phrase_text(PHRASE_BASIS)->in[language],
	             value_text(text_in(&rule->basis, language)));
	section_fact(doc, section, "cure", phrase_text(PHRASE_CURE)->in[language],
	             value_text(text_in(&rule->cure, language)));
	section_fact(doc, section, "waivable", phrase_text(PHRASE_WAIVABLE)->in[language],
	             value_bool(rule->waivable, phrase_text(rule->waivable ? PHRASE_YES : PHRASE_NO)->in[language]));
	if (example == NULL)
		return;
	write_example(doc, section, PHRASE_BAD_EXAMPLE, example->bad);
	write_example(doc, section, PHRASE_GOOD_EXAMPLE, example->good);
}

static void write_area(struct doc *doc, const struct message *first, const struct rules_here *here)
{
	const struct message *rule;
	const char *area = arena_copy(doc->memory, first->id, strcspn(first->id, "/"));
	doc_section(doc, area, area, 2);
	for (size_t i = 0; (rule = rule_at(i)) != NULL; i++)
		if (same_area(first, rule))
			write_rule(doc, rule, here);
}

struct doc *report_rules(struct arena *memory, const struct rules_here *here, enum language language,
                         const char *tool)
{
	struct doc *doc = doc_new(memory, language);
	const struct message *rule;
	doc->kind = "rules";
	doc->id = "rules";
	doc->title = phrase_text(PHRASE_RULES_TITLE)->in[language];
	doc->subtitle = phrase_text(PHRASE_RULES_SUBTITLE)->in[language];
	doc->tool = tool;
	doc->organisation = here->project == NULL ? "" : text_in(&here->project->organisation, language);
	for (size_t i = 0; (rule = rule_at(i)) != NULL; i++)
		if (is_first_of_area(i))
			write_area(doc, rule, here);
	return doc;
}
