/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes -> an import; the first byte tells which: c a catalogue, m one with a mapping, p population, a an agenda.
 * What is made can be read by our own readers; what is not made was said.
 */
#include "fuzz.h"

#include <assert.h>
#include <string.h>

#include "arena.h"
#include "bands.h"
#include "builtin_policy.h"
#include "csv_tree.h"
#include "file.h"
#include "import.h"
#include "vocabulary.h"
#include "yaml_tree.h"

static const char mapping[] = "lva: catalogue/1\nyear: 2025\nservices:\n"
                              "  - {id: s1, name: n, cost_centre: 4100, impact: direct, age_bands: [0-6], rationale: r}\n"
                              "  - {id: s2, name: n, cost_centre: '42*', impact: communal, rationale: r}\n";

static enum import_kind kind_of(uint8_t letter)
{
	switch (letter) {
	case 'p':
		return IMPORT_POPULATION;
	case 'a':
		return IMPORT_AGENDA;
	default:
		return IMPORT_CATALOGUE;
	}
}

static const struct bands *bands_built_in(struct reading *reading)
{
	struct file file = file_of(reading, source_of(reading->memory, "policy", (const char *)builtin_policy, builtin_policy_size));
	return bands_of_policy(reading->memory, file_record(reading, &file, file_kind_record(file.kind)));
}

/* A text that was quoted wrongly would end the file or become another value. */
static void check_made(struct arena *memory, const struct importing *importing, enum import_kind kind)
{
	struct diags *diags = diags_new();
	const struct source *made = source_of(memory, "made", importing->out.bytes, importing->out.size);
	const struct yaml_limits limits = { .bytes = SIZE_MAX / 4, .depth = 64, .nodes = SIZE_MAX / 4,
		                            .scalar_bytes = SIZE_MAX / 4 };
	if (kind == IMPORT_POPULATION)
		csv_read(memory, made, diags);
	else
		yaml_read(memory, made, &limits, diags);
	assert(diags_of(diags, SEVERITY_ERROR) == 0);
	diags_free(diags);
}

static void speak(struct arena *memory, struct diags *diags)
{
	for (const struct diag *diag = diags_sorted(diags); diag != NULL; diag = diag->next)
		for (int language = 0; language < LANGUAGES; language++)
			assert(diag_sentence(memory, diag, (enum language)language)[0] != '\0');
}

static void import(struct arena *memory, struct diags *diags, const uint8_t *bytes, size_t size)
{
	const enum import_kind kind = kind_of(bytes[0]);
	struct reading reading = { .memory = memory, .diags = diags, .vocabulary = vocabulary_new(memory) };
	reading.bands = bands_built_in(&reading);
	struct importing importing = {
		.reading = &reading,
		.source = source_of(memory, "fuzz", (const char *)bytes + 1, size - 1),
		.name = "fuzz",
		.mapping = bytes[0] == 'm' ? source_of(memory, "mapping", mapping, strlen(mapping)) : NULL,
		.out = { .memory = memory },
	};
	importer_of(kind)->make(&importing);
	if (importing.failed || diags_of(diags, SEVERITY_ERROR) > 0)
		assert(diags_count(diags) > 0);
	else
		check_made(memory, &importing, kind);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	if (size == 0)
		return 0;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	import(memory, diags, bytes, size);
	speak(memory, diags);
	diags_free(diags);
	arena_free(memory);
	return 0;
}
