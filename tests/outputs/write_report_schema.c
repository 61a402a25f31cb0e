/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes the JSON Schema of reports: write_report_schema lva.yaml verbal.yaml before.yaml decision.yaml…
 *
 * It is taken from the documents themselves: the reports of the given decisions, the child budget of their catalogue and
 * of that compared with the year before, the list of rules, the first decision beside its earlier version and beside the
 * others, what falls due in the project of due/, what piles up in that of cumulative/, a year of several registers, and all
 * decisions once more with the other project file, whose policy has no classes. Between them they must show every fact, and
 * in every column all that it may hold and whether it may be empty.
 */
#include <stdlib.h>

#include "arena.h"
#include "json_out.h"
#include "report_kind.h"
#include "report_shape.h"
#include "schema_form.h"
#include "state.h"

static const char *const nothing[] = { NULL };

/* ---- Values ---- */

enum {
	TEXT_KINDS = 1u << VALUE_TEXT | 1u << VALUE_CODE | 1u << VALUE_WORD,
	DATE_KINDS = 1u << VALUE_DATE,
	NUMBER_KINDS = 1u << VALUE_CENTS | 1u << VALUE_SHARE | 1u << VALUE_DECIMAL,
	EMPTY_KINDS = 1u << VALUE_NONE,
};

/* To add a JSON type: a row with the kinds of values that are written as it. */
static const struct json_type {
	const char *name;
	unsigned kinds;
} json_types[] = {
	{ "string", TEXT_KINDS | DATE_KINDS },
	{ "integer", 1u << VALUE_COUNT },
	{ "number", NUMBER_KINDS },
	{ "boolean", 1u << VALUE_BOOL },
	{ "null", EMPTY_KINDS },
};

/* What a column says of itself counts when nothing was met in it, and when words stood in for numbers not known. */
static unsigned kinds_of(const struct member_shape *member)
{
	const bool nothing_met = (member->kinds & ~(unsigned)EMPTY_KINDS) == 0;
	return nothing_met || (member->declared & NUMBER_KINDS) != 0 ? member->kinds | member->declared : member->kinds;
}

static void put_value_form(struct json *json, const char *key, const struct member_shape *member)
{
	const unsigned kinds = kinds_of(member);
	json_open_object(json, key);
	json_string(json, "title", member->title);
	json_open_array(json, "type");
	for (size_t i = 0; i < sizeof json_types / sizeof json_types[0]; i++)
		if ((kinds & json_types[i].kinds) != 0)
			json_string(json, NULL, json_types[i].name);
	json_close(json);
	if ((kinds & DATE_KINDS) != 0 && (kinds & TEXT_KINDS) == 0)
		json_string(json, "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
	json_close(json);
}

/* ---- Facts, which are there only when they are known, and tables, which are there only when they have rows ---- */

static void put_facts(struct json *json, const struct member_shape *facts)
{
	static const char *const parts[] = { "label", "value", NULL };
	schema_open_object(json, "facts", nothing);
	for (const struct member_shape *fact = facts; fact != NULL; fact = fact->next) {
		schema_open_object(json, fact->key, parts);
		schema_string(json, "label");
		put_value_form(json, "value", fact);
		schema_close_object(json);
	}
	schema_close_object(json);
}

static void put_row(struct json *json, const struct table_shape *table)
{
	const char *keys[TABLE_COLUMNS_MAX + 1] = { NULL };
	size_t count = 0;
	for (const struct member_shape *column = table->columns; column != NULL; column = column->next)
		keys[count++] = column->key;
	schema_open_object(json, "items", keys);
	for (const struct member_shape *column = table->columns; column != NULL; column = column->next)
		put_value_form(json, column->key, column);
	schema_close_object(json);
}

static void put_tables(struct json *json, const struct table_shape *tables)
{
	static const char *const parts[] = { "caption", "rows", NULL };
	schema_open_object(json, "tables", nothing);
	for (const struct table_shape *table = tables; table != NULL; table = table->next) {
		schema_open_object(json, table->key, parts);
		schema_string(json, "caption");
		schema_open_array(json, "rows");
		put_row(json, table);
		json_close(json);
		schema_close_object(json);
	}
	schema_close_object(json);
}

/* ---- Sections ---- */

static void put_section(struct json *json, const struct section_shape *section)
{
	static const char *const parts[] = { "heading", NULL };
	schema_open_object(json, section->key, parts);
	schema_string(json, "heading");
	schema_reference(json, "text", "#/definitions/paragraphs");
	schema_reference(json, "items", "#/definitions/lines");
	if (section->facts != NULL)
		put_facts(json, section->facts);
	if (section->tables != NULL)
		put_tables(json, section->tables);
	if (section->charts)
		schema_reference(json, "charts", "#/definitions/charts");
	schema_reference(json, "lines", "#/definitions/lines");
	schema_close_object(json);
}

static void put_sections(struct json *json, const char *key, const struct section_shape *sections, bool patterns)
{
	json_open_object(json, key);
	for (const struct section_shape *section = sections; section != NULL; section = section->next)
		if ((section->key[0] == '^') == patterns)
			put_section(json, section);
	json_close(json);
}

static void put_kind(struct json *json, const struct kind_shape *kind)
{
	json_open_object(json, kind->key);
	json_string(json, "type", "object");
	put_sections(json, "properties", kind->sections, false);
	put_sections(json, "patternProperties", kind->sections, true);
	json_bool(json, "additionalProperties", false);
	json_close(json);
}

/* ---- The whole ---- */

/* A paragraph may have a label. */
static void put_paragraphs(struct json *json)
{
	static const char *const parts[] = { "label", "text", NULL };
	schema_open_array(json, "paragraphs");
	json_open_object(json, "items");
	json_open_array(json, "anyOf");
	schema_string(json, NULL);
	schema_open_object(json, NULL, parts);
	schema_string(json, "label");
	schema_string(json, "text");
	schema_close_object(json);
	json_close(json);
	json_close(json);
	json_close(json);
}

/* What a chart says of the table beside it. */
static void put_series(struct json *json)
{
	static const char *const parts[] = { "column", "role", NULL };
	static const char *const roles[] = { "plain", "left", "target", NULL };
	schema_open_array(json, "series");
	schema_open_object(json, "items", parts);
	schema_string(json, "column");
	schema_words(json, "role", roles);
	schema_close_object(json);
	json_close(json);
}

static void put_charts(struct json *json)
{
	static const char *const parts[] = { "kind", "title", "description", "table", "category", "series", NULL };
	static const char *const kinds[] = { "bars", "stacked", "diverging", "line", "heat-map", NULL };
	json_open_object(json, "charts");
	json_string(json, "type", "object");
	schema_open_object(json, "additionalProperties", parts);
	schema_words(json, "kind", kinds);
	schema_string(json, "title");
	schema_string(json, "description");
	schema_string(json, "table");
	schema_string(json, "category");
	put_series(json);
	schema_close_object(json);
	json_close(json);
}

static void put_definitions(struct json *json, const struct kind_shape *kinds)
{
	json_open_object(json, "definitions");
	schema_open_array(json, "lines");
	schema_string(json, "items");
	json_close(json);
	put_paragraphs(json);
	put_charts(json);
	for (const struct kind_shape *kind = kinds; kind != NULL; kind = kind->next)
		put_kind(json, kind);
	json_close(json);
}

static void put_head(struct json *json, const struct kind_shape *kinds)
{
	static const char *const forms[] = { "report/1", NULL }, *const languages[] = { "fi", "sv", "en", NULL };
	static const struct member_shape date = { .title = "Date", .kinds = DATE_KINDS | EMPTY_KINDS };
	schema_words(json, "lva", forms);
	json_open_object(json, "kind");
	json_open_array(json, "enum");
	for (; kinds != NULL; kinds = kinds->next)
		json_string(json, NULL, kinds->key);
	json_close(json);
	json_close(json);
	schema_string(json, "id");
	schema_string(json, "title");
	schema_words(json, "language", languages);
	schema_string(json, "record");
	schema_string(json, "organisation");
	put_value_form(json, "date", &date);
	schema_string(json, "tool");
	json_open_object(json, "sections");
	json_close(json);
}

/* Which sections there are depends on the kind. */
static void put_by_kind(struct json *json, const struct kind_shape *kind, struct arena *memory)
{
	json_open_object(json, NULL);
	json_open_object(json, "if");
	json_open_object(json, "properties");
	schema_words(json, "kind", (const char *const[]){ kind->key, NULL });
	json_close(json);
	json_close(json);
	json_open_object(json, "then");
	json_open_object(json, "properties");
	schema_reference(json, "sections", arena_printf(memory, "#/definitions/%s", kind->key));
	json_close(json);
	json_close(json);
	json_close(json);
}

static void put_schema(struct arena *memory, const struct kind_shape *kinds)
{
	static const char *const head[] = { "lva", "kind", "id", "title", "language", "record", "organisation", "date",
		                            "tool", "sections", NULL };
	struct json json = { .out = stdout };
	json_open_object(&json, NULL);
	json_string(&json, "$schema", "http://json-schema.org/draft-07/schema#");
	json_string(&json, "title", "Report of lva");
	json_string(&json, "type", "object");
	schema_required(&json, head);
	json_open_object(&json, "properties");
	put_head(&json, kinds);
	json_close(&json);
	json_bool(&json, "additionalProperties", false);
	json_open_array(&json, "allOf");
	for (const struct kind_shape *kind = kinds; kind != NULL; kind = kind->next)
		put_by_kind(&json, kind, memory);
	json_close(&json);
	put_definitions(&json, kinds);
	json_close(&json);
}

static void add_report(struct lva *lva, struct kind_shape **kinds, const struct lva_report *report)
{
	for (size_t i = 0; report != NULL && i < report->count; i++)
		shape_add(lva->run.memory, kinds, report->docs[i]);
}

enum { FOLLOW_UPS = 3 };

/* The decisions of the command line, and the follow-ups at its end, in a project; what is made lives as long as the run. */
static struct lva *add_decisions(struct kind_shape **kinds, const char *project, int count, char **decisions)
{
	struct lva *lva = lva_start(&(struct lva_settings){
		.language = EN, .language_chosen = true, .project = project, .as_of = "2026-11-21" });
	lva_open(lva, decisions[0]);
	for (int i = 0; i < count - FOLLOW_UPS; i++)
		add_report(lva, kinds, lva_assess(lva, decisions[i]));
	for (int i = 0; i < count - FOLLOW_UPS; i++)
		add_report(lva, kinds, lva_child_page(lva, decisions[i]));
	for (int i = count - FOLLOW_UPS; i < count; i++)
		add_report(lva, kinds, lva_follow_up(lva, decisions[i]));
	return lva;
}

/* A run in a project of its own for a report on all of it. */
static struct lva *open_project(const char *project)
{
	struct lva *lva = lva_start(&(struct lva_settings){
		.language = EN, .language_chosen = true, .project = project, .as_of = "2026-11-21" });
	lva_open(lva, project);
	return lva;
}

static struct lva *add_due(struct kind_shape **kinds, const char *project)
{
	struct lva *lva = open_project(project);
	add_report(lva, kinds, lva_due(lva, NULL));
	return lva;
}

/* A register alone and with a neighbour, and two of its decisions among the others. */
static struct lva *add_cumulation(struct kind_shape **kinds, const char *project, bool assessed)
{
	static const char *const neighbour[] = { "cumulative/neighbour" };
	struct lva *lva = open_project(project);
	add_report(lva, kinds, lva_cumulate(lva, neighbour, 1));
	add_report(lva, kinds, lva_cumulate(lva, NULL, 0));
	if (assessed) {
		add_report(lva, kinds, lva_assess(lva, "cumulative/decisions/D3.yaml"));
		add_report(lva, kinds, lva_assess(lva, "cumulative/decisions/D5.yaml"));
	}
	return lva;
}

/* Years of registers, whose files may have faults. */
static const char *const registers[] = {
	"../../golden/annual-small/in/lva.yaml",  "../../golden/annual-small/in/later.yaml",
	"../../golden/annual-faults/in/lva.yaml", "../../golden/annual-faults/in/verbal.yaml",
	"../../rules/base/lva.yaml",
};
enum { REGISTERS = sizeof registers / sizeof registers[0] };

static void add_years(struct kind_shape **kinds, struct lva *years[REGISTERS])
{
	for (size_t i = 0; i < REGISTERS; i++) {
		years[i] = open_project(registers[i]);
		add_report(years[i], kinds, lva_annual(years[i], "2026"));
	}
}

/* Both ways, so that what came in one went in the other. */
static void add_versions(struct lva *lva, struct kind_shape **kinds, const char *before, const char *after)
{
	add_report(lva, kinds, lva_diff(lva, before, after));
	add_report(lva, kinds, lva_diff(lva, after, before));
}

int main(int count, char **arguments)
{
	if (count < 5 + FOLLOW_UPS)
		return EXIT_FAILURE;
	struct kind_shape *kinds = NULL;
	struct lva *lva = add_decisions(&kinds, arguments[1], count - 4, arguments + 4);
	struct lva *verbal = add_decisions(&kinds, arguments[2], count - 4, arguments + 4);
	add_report(lva, &kinds, lva_budget(lva, NULL, NULL));
	add_report(lva, &kinds, lva_budget(lva, "budget", "catalogue-2025.yaml"));
	add_report(lva, &kinds, lva_rules(lva));
	struct lva *years[REGISTERS];
	add_years(&kinds, years);
	struct lva *due = add_due(&kinds, "due/lva.yaml"), *verbal_due = add_due(&kinds, "due/verbal.yaml");
	struct lva *cumulative[] = { add_cumulation(&kinds, "cumulative/lva.yaml", true),
		                     add_cumulation(&kinds, "cumulative/verbal.yaml", true),
		                     add_cumulation(&kinds, "cumulative/later.yaml", false) };
	for (int i = 3; i < count - FOLLOW_UPS; i++)
		add_versions(lva, &kinds, arguments[i], arguments[4]);
	add_versions(verbal, &kinds, arguments[3], arguments[4]);
	for (size_t i = 0; report_kind_at(i) != NULL; i++)
		shape_add_template(lva->run.memory, &kinds, report_kind_at(i)->document);
	bool sound = lva_status(lva, SEVERITY_OFF) == LVA_OK && lva_status(verbal, SEVERITY_OFF) == LVA_OK &&
	             lva_status(due, SEVERITY_OFF) == LVA_OK && lva_status(verbal_due, SEVERITY_OFF) == LVA_OK;
	for (size_t i = 0; i < sizeof cumulative / sizeof cumulative[0]; i++)
		sound = sound && lva_status(cumulative[i], SEVERITY_OFF) == LVA_OK;
	if (sound)
		put_schema(lva->run.memory, kinds);
	else
		lva_findings(lva, "line", stderr, false);
	for (size_t i = 0; i < sizeof cumulative / sizeof cumulative[0]; i++)
		lva_end(cumulative[i]);
	for (size_t i = 0; i < REGISTERS; i++)
		lva_end(years[i]);
	lva_end(verbal_due);
	lva_end(due);
	lva_end(verbal);
	lva_end(lva);
	return sound ? EXIT_SUCCESS : EXIT_FAILURE;
}
