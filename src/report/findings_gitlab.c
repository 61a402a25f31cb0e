/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings as GitLab's code quality report: an array of problems, each with a fingerprint of its own. */
#include "findings_machine.h"

#include <string.h>

#include "arena.h"
#include "listed_findings.h"
#include "json_out.h"
#include "sha256.h"

/* One problem as GitLab has it. */
struct problem {
	const char *description, *name, *fingerprint, *severity;
	const char *path;
	uint32_t line;
};

static void put_problem(struct json *json, const struct problem *problem)
{
	json_open_object(json, NULL);
	json_string(json, "description", problem->description);
	json_string(json, "check_name", problem->name);
	json_string(json, "fingerprint", problem->fingerprint);
	json_string(json, "severity", problem->severity);
	json_open_object(json, "location");
	json_string(json, "path", problem->path ? problem->path : ".");
	json_open_object(json, "lines");
	json_integer(json, "begin", problem->line);
	json_close(json);
	json_close(json);
	json_close(json);
}

/* GitLab has no waivers: a waived finding is the mildest there is, and says so. */
static const char *severity_word(const struct diag *diag)
{
	static const char *const words[] = {
		[SEVERITY_OFF] = "info",
		[SEVERITY_NOTE] = "minor",
		[SEVERITY_WARNING] = "major",
		[SEVERITY_ERROR] = "critical",
	};
	return words[diag->waived ? SEVERITY_OFF : diag->severity];
}

static void put_finding(struct json *json, const struct finding_list *list, const struct listed_finding *finding)
{
	const struct diag *diag = finding->diag;
	const char *message = finding_message(list, finding), *waived = finding_waived.in[list->view->language];
	put_problem(json, &(struct problem){
		.description = diag->waived ? arena_printf(list->memory, "%s: %s", waived, message) : message,
		.name = diag->message->id,
		.fingerprint = finding_fingerprint(list, finding),
		.severity = severity_word(diag),
		.path = finding->file,
		.line = finding_place(&diag->place).line,
	});
}

static void put_left_out(struct json *json, const struct finding_list *list, const char *file)
{
	const char *sentence = finding_left_out(list, file), *path = listed_file(list, file);
	struct sha256 hash;
	char digits[65];
	if (!sentence)
		return;
	sha256_start(&hash);
	sha256_add(&hash, path, strlen(path));
	sha256_finish(&hash, digits);
	put_problem(json, &(struct problem){ sentence, "lva/left-out", digits, "major", path, 1 });
}

void findings_write_gitlab(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out)
{
	const struct finding_list list = finding_list_new(memory, diags, view);
	struct json json = { .out = out };
	size_t count;
	const char *const *files = diags_files(memory, diags, &count);
	json_open_array(&json, NULL);
	for (size_t i = 0; i < list.count; i++)
		put_finding(&json, &list, &list.items[i]);
	for (size_t i = 0; i < count; i++)
		put_left_out(&json, &list, files[i]);
	json_close(&json);
}
