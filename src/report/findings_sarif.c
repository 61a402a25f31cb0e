/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings as SARIF 2.1.0, the format of services that show the results of analyses. */
#include "findings_machine.h"

#include <string.h>

#include "arena.h"
#include "listed_findings.h"
#include "sarif_rules.h"

static const char *const language_codes[LANGUAGES] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };

/* ---- Places ---- */

/* A relative reference: everything but letters, digits, - . _ ~ and / is percent-encoded. */
static const char *uri_of(struct arena *memory, const char *file)
{
	static const char digits[] = "0123456789ABCDEF";
	static const char kept[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
	char *uri = arena_alloc(memory, 3 * strlen(file) + 1), *to = uri;
	for (; *file; file++) {
		const unsigned char byte = (unsigned char)*file;
		if (strchr(kept, *file)) {
			*to++ = *file;
			continue;
		}
		*to++ = '%';
		*to++ = digits[byte >> 4];
		*to++ = digits[byte & 15];
	}
	return uri;
}

static void put_region(struct json *json, const struct place *place)
{
	const struct place shown = finding_place(place);
	json_open_object(json, "region");
	json_integer(json, "startLine", shown.line);
	json_integer(json, "startColumn", shown.column);
	json_integer(json, "endLine", shown.end_line);
	json_integer(json, "endColumn", shown.end_column);
	json_close(json);
}

static void put_physical(struct json *json, const struct finding_list *list, const char *file,
                         const struct place *place)
{
	json_open_object(json, "physicalLocation");
	json_open_object(json, "artifactLocation");
	json_string(json, "uri", uri_of(list->memory, file));
	json_string(json, "uriBaseId", "%SRCROOT%");
	json_close(json);
	put_region(json, place);
	json_close(json);
}

static void put_location(struct json *json, const struct finding_list *list, const struct listed_finding *finding)
{
	json_open_object(json, NULL);
	put_physical(json, list, finding->file, &finding->diag->place);
	if (finding->diag->node) {
		json_open_array(json, "logicalLocations");
		json_open_object(json, NULL);
		json_string(json, "fullyQualifiedName", finding->diag->node);
		json_close(json);
		json_close(json);
	}
	json_close(json);
}

static void put_related(struct json *json, const struct finding_list *list, const struct place *place)
{
	json_open_array(json, "relatedLocations");
	json_open_object(json, NULL);
	put_physical(json, list, listed_file(list, place->file), place);
	if (text_given(&place->label))
		sarif_text(json, "message", text_visible(list->memory, text_in(&place->label, list->view->language)));
	json_close(json);
	json_close(json);
}

/* ---- Results ---- */

/* "[words](1)" would be a link. */
static const char *without_links(struct arena *memory, const char *message)
{
	if (!strstr(message, "]("))
		return message;
	char *escaped = arena_alloc(memory, 2 * strlen(message) + 1), *to = escaped;
	for (; *message; message++) {
		if (*message == '[' || *message == ']')
			*to++ = '\\';
		*to++ = *message;
	}
	return escaped;
}

/* A waiver in the file itself, or in lva.yaml. */
static void put_suppression(struct json *json, const struct finding_list *list, const struct diag *diag)
{
	const bool own = diag->other.file && diag->place.file && !strcmp(diag->other.file, diag->place.file);
	json_open_array(json, "suppressions");
	json_open_object(json, NULL);
	json_string(json, "kind", own ? "inSource" : "external");
	json_string(json, "status", "accepted");
	if (text_given(&diag->waiver_reason))
		json_string(json, "justification",
		            text_visible(list->memory, text_in(&diag->waiver_reason, list->view->language)));
	json_close(json);
	json_close(json);
}

/* The first is the one that GitHub knows a finding by, the second says what it is made from. */
static void put_fingerprints(struct json *json, const struct finding_list *list, const struct listed_finding *finding)
{
	json_open_object(json, "partialFingerprints");
	json_string(json, "primaryLocationLineHash", finding_fingerprint(list, finding));
	json_string(json, "lvaFinding/v1", finding_id(list, finding));
	json_close(json);
}

static void put_result(struct json *json, const struct finding_list *list, const struct listed_finding *finding)
{
	const struct diag *diag = finding->diag;
	json_open_object(json, NULL);
	json_string(json, "ruleId", diag->message->id);
	json_integer(json, "ruleIndex", (int64_t)sarif_rule_index(diag->message));
	json_string(json, "level", finding_level(diag));
	sarif_text(json, "message", without_links(list->memory, finding_message(list, finding)));
	json_open_array(json, "locations");
	if (finding->file)
		put_location(json, list, finding);
	json_close(json);
	if (diag->other.file)
		put_related(json, list, &diag->other);
	put_fingerprints(json, list, finding);
	if (diag->waived)
		put_suppression(json, list, diag);
	json_close(json);
}

static void put_results(struct json *json, const struct finding_list *list)
{
	json_open_array(json, "results");
	for (size_t i = 0; i < list->count; i++)
		put_result(json, list, &list->items[i]);
	json_close(json);
}

/* ---- The run ---- */

static void put_tool(struct json *json, const struct finding_list *list)
{
	json_open_object(json, "tool");
	json_open_object(json, "driver");
	json_string(json, "name", "lva");
	json_string(json, "semanticVersion", list->view->version ? list->view->version : "0.0.0");
	json_string(json, "language", language_codes[list->view->language]);
	sarif_rules(json, list->memory, list->view->language);
	json_close(json);
	json_close(json);
}

static void put_left_out(struct json *json, const struct finding_list *list, const char *file)
{
	const char *sentence = finding_left_out(list, file);
	if (!sentence)
		return;
	json_open_object(json, NULL);
	json_string(json, "level", "warning");
	sarif_text(json, "message", arena_printf(list->memory, "%s: %s", listed_file(list, file), sentence));
	json_close(json);
}

static void put_invocation(struct json *json, const struct finding_list *list)
{
	size_t count;
	const char *const *files = diags_files(list->memory, list->diags, &count);
	json_open_array(json, "invocations");
	json_open_object(json, NULL);
	json_bool(json, "executionSuccessful", true);
	sarif_rule_changes(json, list->view->project);
	json_open_array(json, "toolExecutionNotifications");
	for (size_t i = 0; i < count; i++)
		put_left_out(json, list, files[i]);
	json_close(json);
	json_close(json);
	json_close(json);
}

static void put_run(struct json *json, const struct finding_list *list)
{
	json_open_object(json, NULL);
	put_tool(json, list);
	put_invocation(json, list);
	json_string(json, "language", language_codes[list->view->language]);
	json_string(json, "columnKind", "unicodeCodePoints");
	json_open_object(json, "automationDetails");
	json_string(json, "id", "lva/");
	json_close(json);
	put_results(json, list);
	json_close(json);
}

void findings_write_sarif(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out)
{
	const struct finding_list list = finding_list_new(memory, diags, view);
	struct json json = { .out = out };
	json_open_object(&json, NULL);
	json_string(&json, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
	json_string(&json, "version", "2.1.0");
	json_open_array(&json, "runs");
	put_run(&json, &list);
	json_close(&json);
	json_close(&json);
}
