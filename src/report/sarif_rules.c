/* SPDX-License-Identifier: EUPL-1.2 */
#include "sarif_rules.h"

#include <string.h>

#include "arena.h"
#include "listed_findings.h"
#include "phrases.h"
#include "rule_list.h"
#include "waivers.h"

void sarif_text(struct json *json, const char *key, const char *text)
{
	json_open_object(json, key);
	json_string(json, "text", text);
	json_close(json);
}

size_t sarif_rule_index(const struct message *rule)
{
	size_t index = 0;
	while (rule_at(index) != rule && rule_at(index) != NULL)
		index++;
	return index;
}

/* "ParticipationNotHeard": viewers want a name that is not the id. */
static const char *name_of(struct arena *memory, const char *id)
{
	char *name = arena_string(memory, id), *to = name;
	bool begins = true;
	for (; *id; id++) {
		bool letter = *id != '/' && *id != '-';
		if (letter)
			*to++ = (char)(begins && *id >= 'a' && *id <= 'z' ? *id - 'a' + 'A' : *id);
		begins = !letter;
	}
	*to = '\0';
	return name;
}

static const char *labelled(struct arena *memory, enum phrase label, const struct text *text, enum language language)
{
	return arena_printf(memory, "%s: %s", phrase_text(label)->in[language], text_in(text, language));
}

static void put_help(struct json *json, struct arena *memory, const struct message *rule, enum language language)
{
	static const struct text more = TEXT("lisää", "mer", "more");
	sarif_text(json, "help",
	           arena_printf(memory, "%s\n%s\n%s: lva explain %s",
	                        labelled(memory, PHRASE_CURE, &rule->cure, language),
	                        labelled(memory, PHRASE_BASIS, &rule->basis, language), more.in[language], rule->id));
}

/* The area is what a reader filters by. */
static void put_properties(struct json *json, struct arena *memory, const struct message *rule)
{
	json_open_object(json, "properties");
	json_open_array(json, "tags");
	json_string(json, NULL, arena_copy(memory, rule->id, strcspn(rule->id, "/")));
	json_close(json);
	json_string(json, "problem.severity",
	            rule->severity == SEVERITY_NOTE ? "recommendation" : severity_key(rule->severity));
	json_close(json);
}

static void put_rule(struct json *json, struct arena *memory, const struct message *rule, enum language language)
{
	const char *sentence = rule_pattern(memory, rule, language);
	json_open_object(json, NULL);
	json_string(json, "id", rule->id);
	json_string(json, "name", name_of(memory, rule->id));
	sarif_text(json, "shortDescription", sentence);
	sarif_text(json, "fullDescription",
	           arena_printf(memory, "%s (%s)", sentence, labelled(memory, PHRASE_BASIS, &rule->basis, language)));
	put_help(json, memory, rule, language);
	json_open_object(json, "defaultConfiguration");
	json_string(json, "level", severity_key(rule->severity));
	json_close(json);
	put_properties(json, memory, rule);
	json_close(json);
}

void sarif_rules(struct json *json, struct arena *memory, enum language language)
{
	const struct message *rule;
	json_open_array(json, "rules");
	for (size_t i = 0; (rule = rule_at(i)) != NULL; i++)
		put_rule(json, memory, rule, language);
	json_close(json);
}

static void put_change(struct json *json, const struct message *rule, size_t index, enum severity severity)
{
	json_open_object(json, NULL);
	json_open_object(json, "configuration");
	if (severity == SEVERITY_OFF)
		json_bool(json, "enabled", false);
	else
		json_string(json, "level", severity_key(severity));
	json_close(json);
	json_open_object(json, "descriptor");
	json_string(json, "id", rule->id);
	json_integer(json, "index", (int64_t)index);
	json_close(json);
	json_close(json);
}

void sarif_rule_changes(struct json *json, const struct project *project)
{
	const struct message *rule;
	json_open_array(json, "ruleConfigurationOverrides");
	for (size_t i = 0; (rule = rule_at(i)) != NULL; i++) {
		const enum severity severity = severity_in_project(project, rule);
		if (severity != rule->severity)
			put_change(json, rule, i, severity);
	}
	json_close(json);
}
