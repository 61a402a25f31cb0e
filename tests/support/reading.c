/* SPDX-License-Identifier: EUPL-1.2 */
#include "reading.h"

#include <string.h>

#include "builtin_policy.h"
#include "csv_tree.h"
#include "policy.h"
#include "vocabulary.h"
#include "yaml_tree.h"

static const char usual_name[] = "file.yaml";

static const struct bands *built_in_bands(struct reading *reading)
{
	const struct source *source =
	        source_of(reading->memory, "policy.yaml", (const char *)builtin_policy, builtin_policy_size);
	struct file file = file_of(reading, source);
	return bands_of_policy(reading->memory, file_record(reading, &file, &record_policy));
}

struct trial trial_start(void)
{
	struct trial trial = { .memory = arena_new(), .diags = diags_new() };
	trial.reading = (struct reading){
		.memory = trial.memory,
		.diags = trial.diags,
		.vocabulary = vocabulary_new(trial.memory),
		.language = EN,
	};
	trial.reading.bands = built_in_bands(&trial.reading);
	return trial;
}

void trial_end(struct trial *trial)
{
	diags_free(trial->diags);
	arena_free(trial->memory);
}

struct node *trial_map(struct trial *trial, const char *yaml)
{
	const struct source *source = source_of(trial->memory, usual_name, yaml, strlen(yaml));
	return yaml_read(trial->memory, source, &yaml_limits_file, trial->diags);
}

void *trial_record(struct trial *trial, const struct record *record, const char *yaml)
{
	struct node *map = trial_map(trial, yaml);
	void *into = arena_alloc(trial->memory, record->size);
	if (map != NULL && map->kind == NODE_MAP)
		record_read(&trial->reading, map, record, into);
	return into;
}

void *trial_file(struct trial *trial, const char *name, const char *yaml)
{
	struct file file = file_of(&trial->reading, source_of(trial->memory, name, yaml, strlen(yaml)));
	return file.kind == FILE_KIND_UNSET ? NULL
	                                    : file_record(&trial->reading, &file, file_kind_record(file.kind));
}

struct node *trial_table(struct trial *trial, const char *name, const char *csv)
{
	return csv_read(trial->memory, source_of(trial->memory, name, csv, strlen(csv)), trial->diags);
}

/* ---- What was said ---- */

static bool is_sentence(const char *argument)
{
	return strcmp(argument, "expected") == 0 || strcmp(argument, "reason") == 0 ||
	       strcmp(argument, "kind") == 0;
}

static const char *place_shown(struct arena *memory, const struct place *place)
{
	const char *file = strcmp(place->file, usual_name) == 0 ? "" : arena_printf(memory, "%s:", place->file);
	return arena_printf(memory, "%s%u:%u", file, place->line, place->column);
}

static const char *diag_shown(struct arena *memory, const struct diag *diag)
{
	const char *shown = arena_printf(memory, "%s %s", place_shown(memory, &diag->place), diag->message->id);
	for (size_t i = 0; i < ARGUMENTS_MAX && diag->arguments[i].name != NULL; i++)
		if (!is_sentence(diag->arguments[i].name))
			shown = arena_printf(memory, "%s %s=%s", shown, diag->arguments[i].name,
			                     text_in(&diag->arguments[i].value, EN));
	if (diag->other.file != NULL)
		shown = arena_printf(memory, "%s, also %s", shown, place_shown(memory, &diag->other));
	if (diag->suggestion != NULL)
		shown = arena_printf(memory, "%s, nearest %s", shown, diag->suggestion);
	return shown;
}

const char *trial_said(struct trial *trial)
{
	const char *said = "";
	for (const struct diag *diag = diags_sorted(trial->diags); diag != NULL; diag = diag->next)
		said = arena_printf(trial->memory, "%s%s%s", said, said[0] == '\0' ? "" : "; ",
		                    diag_shown(trial->memory, diag));
	return said;
}
