/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings for programs of one's own: all that is known of each, and the numbers of the run. */
#include "findings_machine.h"

#include "arena.h"
#include "listed_findings.h"
#include "json_out.h"

static void put_point(struct json *json, const char *key, uint32_t line, uint32_t column)
{
	json_open_object(json, key);
	json_integer(json, "line", line);
	json_integer(json, "column", column);
	json_close(json);
}

static void put_place(struct json *json, const char *file, const struct place *place)
{
	if (file)
		json_string(json, "file", file);
	else
		json_null(json, "file");
	json_open_object(json, "span");
	put_point(json, "start", place->line, place->column);
	put_point(json, "end", place->end_line, place->end_column);
	json_close(json);
}

static void put_arguments(struct json *json, const struct finding_list *list, const struct diag *diag)
{
	json_open_object(json, "args");
	for (int i = 0; i < ARGUMENTS_MAX && diag->arguments[i].name; i++)
		json_string(json, diag->arguments[i].name,
		            text_visible(list->memory, text_in(&diag->arguments[i].value, list->view->language)));
	json_close(json);
}

static void put_related(struct json *json, const struct finding_list *list, const struct diag *diag)
{
	json_open_array(json, "related");
	if (diag->other.file) {
		json_open_object(json, NULL);
		put_place(json, listed_file(list, diag->other.file), &diag->other);
		json_string(json, "message",
		            text_visible(list->memory, text_in(&diag->other.label, list->view->language)));
		json_close(json);
	}
	json_close(json);
}

static void put_finding(struct json *json, const struct finding_list *list, const struct listed_finding *finding)
{
	const struct diag *diag = finding->diag;
	json_open_object(json, NULL);
	json_string(json, "rule", diag->message->id);
	json_string(json, "severity", severity_key(diag->severity));
	json_string(json, "message", finding->sentence);
	put_arguments(json, list, diag);
	put_place(json, finding->file, &diag->place);
	put_related(json, list, diag);
	json_string(json, "help", finding->hint);
	json_string(json, "id", finding_id(list, finding));
	json_bool(json, "waived", diag->waived);
	json_close(json);
}

static void put_number(struct json *json, const char *key, size_t number)
{
	json_integer(json, key, (int64_t)number);
}

/* Those beyond 50 a file are in the numbers, though not in the list. */
static void put_summary(struct json *json, const struct finding_list *list)
{
	json_open_object(json, "summary");
	put_number(json, "errors", diags_of(list->diags, SEVERITY_ERROR));
	put_number(json, "warnings", diags_of(list->diags, SEVERITY_WARNING));
	put_number(json, "notes", diags_of(list->diags, SEVERITY_NOTE));
	put_number(json, "waived", diags_waived(list->diags));
	put_number(json, "files", list->view->files);
	json_close(json);
}

void findings_write_json(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out)
{
	const struct finding_list list = finding_list_new(memory, diags, view);
	struct json json = { .out = out };
	json_open_object(&json, NULL);
	json_open_array(&json, "findings");
	for (size_t i = 0; i < list.count; i++)
		put_finding(&json, &list, &list.items[i]);
	json_close(&json);
	put_summary(&json, &list);
	json_close(&json);
}
