/* SPDX-License-Identifier: EUPL-1.2 */
#include "early.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "keys.h"
#include "source.h"
#include "text.h"
#include "yaml_tree.h"

/* ---- Guesses ---- */

/* What stands after the key and its colon, when the line begins with it. */
static const char *value_on_line(const char *line)
{
	for (int language = 0; language < LANGUAGES; language++) {
		const char *key = key_spelling(KEY_DECISION)->in[language];
		size_t length = strlen(key);
		if (strncmp(line, key, length) == 0 && line[length] == ':')
			return line + length + 1;
	}
	return NULL;
}

static const char *guess_in(struct arena *memory, const struct source *source)
{
	for (size_t line = 0; line < source->lines; line++) {
		const char *value = value_on_line(source->bytes + source->line_start[line]);
		if (value == NULL)
			continue;
		value += strspn(value, " \"'");
		return arena_copy(memory, value, strcspn(value, " \"'\r\n"));
	}
	return NULL;
}

static void guess(struct early *early, struct arena *scratch, const char *path)
{
	struct text reason;
	arena_reset(scratch);
	const struct source *source = source_read(scratch, path, path, yaml_limits_file.bytes, &reason);
	const char *decision = source == NULL ? NULL : guess_in(early->memory, source);
	if (decision != NULL)
		early->guesses[early->guess_count++] = (struct early_guess){ decision, path };
}

static int compare(const void *left, const void *right)
{
	const struct early_guess *a = left, *b = right;
	int order = strcmp(a->decision, b->decision);
	return order != 0 ? order : strcmp(a->path, b->path);
}

struct early *early_new(struct arena *memory, struct arena *scratch, const struct found_file *follow_ups)
{
	struct early *early = ARENA_NEW(memory, struct early);
	size_t count = 0;
	for (const struct found_file *file = follow_ups; file != NULL; file = file->next)
		count += !file->refused;
	early->memory = memory;
	early->findings = names_new(memory);
	early->guesses = ARENA_ARRAY(memory, struct early_guess, count);
	for (; follow_ups != NULL; follow_ups = follow_ups->next)
		if (!follow_ups->refused)
			guess(early, scratch, follow_ups->path);
	qsort(early->guesses, early->guess_count, sizeof *early->guesses, compare);
	return early;
}

const struct early_guess *early_guesses(const struct early *early, const char *decision, size_t *count)
{
	size_t low = 0, high = early == NULL || decision == NULL ? 0 : early->guess_count, end = high;
	*count = 0;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (strcmp(early->guesses[middle].decision, decision) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	while (low + *count < end && strcmp(early->guesses[low + *count].decision, decision) == 0)
		++*count;
	return *count == 0 ? NULL : &early->guesses[low];
}

/* ---- Findings ---- */

static struct diags *kept_list(struct diags *diags)
{
	if (diags_said_anything(diags))
		return diags;
	diags_free(diags);
	return NULL;
}

void early_keep(struct early *early, const struct early_finding *finding)
{
	struct early_finding *kept = ARENA_NEW(early->memory, struct early_finding);
	*kept = *finding;
	kept->decision = arena_string(early->memory, finding->decision);
	kept->said = kept_list(finding->said);
	kept->found = kept_list(finding->found);
	kept->next = early->first;
	early->first = kept;
	names_add(early->findings, NULL, kept->path, kept);
}

const struct early_finding *early_find(const struct early *early, const char *path, const char *decision)
{
	if (early == NULL || decision == NULL)
		return NULL;
	const struct early_finding *finding = names_find(early->findings, NULL, path);
	return finding == NULL || strcmp(finding->decision, decision) != 0 ? NULL : finding;
}

void early_end(struct early *early)
{
	struct early_finding *finding = early == NULL ? NULL : early->first;
	for (; finding != NULL; finding = finding->next) {
		diags_free(finding->said);
		diags_free(finding->found);
	}
}
