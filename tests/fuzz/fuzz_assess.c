/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes -> a file of any kind, linked to a small project; a decision without errors is assessed, and its report
 * written in every language. What is read must end in a record or in something said of it.
 */
#include "fuzz.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "builtin_policy.h"
#include "csv_tree.h"
#include "file.h"
#include "link.h"
#include "prior.h"
#include "register_index.h"
#include "vocabulary.h"
#include "writer.h"

static const char services[] =
	"lva: catalogue/1\nyear: 2026\nservices:\n"
	"  - {id: s1, name: n, cost_centre: c1, impact: direct, age_bands: [0-6, 7-12], clients: {0-6: 10, 7-12: 20},\n"
	"     cost: {budget: 300000, actual: 290000}, rationale: r, areas: [A]}\n"
	"  - {id: s2, name: n, cost_centre: c2, impact: indirect, clients: {18+: 100}, cost: {budget: 1000000}, rationale: r,\n"
	"     clients_with_children: {share: 0.3, source: s, year: 2025},\n"
	"     children_in_households: {share: 0.4, source: s, year: 2025}}\n"
	"  - {id: s3, name: n, cost_centre: c3, impact: communal, cost: {actual: 0}, rationale: r, valid: {to: 2027-12-31}}\n";

static const char figures[] = "area,age_from,age_to,year,count\nA,0,6,2025,100\nA,7,17,2025,150\nA,18,,2025,750\n"
			      "B,0,17,2025,90\nB,18,,2025,300\nA,0,6,2030,80\n";

struct fuzzed {
	struct arena *memory;
	struct diags *diags;
	struct reading reading;
	struct surroundings surroundings;
	struct targets targets;
};

static void *read_known(struct fuzzed *fuzzed, const char *bytes, size_t size)
{
	struct file file = file_of(&fuzzed->reading, source_of(fuzzed->memory, "known", bytes, size));
	return file_record(&fuzzed->reading, &file, file_kind_record(file.kind));
}

static void read_figures(struct fuzzed *fuzzed)
{
	struct population *population = population_new(fuzzed->memory, fuzzed->reading.bands, 2026);
	const struct source *source = source_of(fuzzed->memory, "figures", figures, strlen(figures));
	population_add(population, &fuzzed->reading, csv_read(fuzzed->memory, source, fuzzed->diags));
	population_finish(population, &fuzzed->reading, NULL, 0);
	fuzzed->targets.population = population;
	fuzzed->surroundings.population = population;
}

static void read_project(struct fuzzed *fuzzed)
{
	const struct policy *policy = read_known(fuzzed, (const char *)builtin_policy, builtin_policy_size);
	fuzzed->reading.bands = bands_of_policy(fuzzed->memory, policy);
	fuzzed->surroundings.policy = policy;
	fuzzed->surroundings.bands = fuzzed->reading.bands;
	read_figures(fuzzed);
	struct catalogue *catalogue = read_known(fuzzed, services, strlen(services));
	link_catalogue(&fuzzed->reading, catalogue, &fuzzed->targets);
	fuzzed->targets.catalogue = catalogue;
	fuzzed->surroundings.catalogue = catalogue;
	assert(diags_count(fuzzed->diags) == 0);
}

/* ---- What comes of a decision ---- */

static void write_doc(struct arena *memory, const struct doc *doc, const char *format)
{
	char *text = NULL;
	size_t size = 0;
	struct text reason;
	FILE *out = open_memstream(&text, &size);
	assert(out != NULL);
	bool written = writer_named(format)->write(memory, &doc, 1, out, &reason);
	fclose(out);
	assert(written && size > 0);
	free(text);
}

static void report(const struct fuzzed *fuzzed, const struct assessment *assessment)
{
	const struct report_context context = { .organisation = "o", .tool = "fuzz", .policy_sha256 = "" };
	for (int language = 0; language < LANGUAGES; language++) {
		const struct doc *doc = report_prior(fuzzed->memory, assessment, (enum language)language, &context);
		write_doc(fuzzed->memory, doc, "md");
		write_doc(fuzzed->memory, doc, "json");
	}
}

static void take_decision(struct fuzzed *fuzzed, struct register_index *index, struct decision *decision)
{
	link_decision(&fuzzed->reading, decision, &fuzzed->targets);
	register_index_decision(index, fuzzed->diags, decision, "fuzz");
	if (diags_of(fuzzed->diags, SEVERITY_ERROR) == 0)
		report(fuzzed, assess(fuzzed->memory, decision, &fuzzed->surroundings));
}

/* ---- Every kind ---- */

static void take_file(struct fuzzed *fuzzed, struct register_index *index, enum file_kind kind, void *record)
{
	switch (kind) {
	case FILE_KIND_DECISION:
		take_decision(fuzzed, index, record);
		break;
	case FILE_KIND_FOLLOW_UP:
		link_follow_up(&fuzzed->reading, record, &fuzzed->targets);
		register_index_follow_up(index, fuzzed->diags, record, "fuzz");
		break;
	case FILE_KIND_AGENDA:
		link_agenda(&fuzzed->reading, record, &fuzzed->targets);
		register_index_agenda(index, fuzzed->diags, record, "fuzz");
		break;
	case FILE_KIND_CATALOGUE:
		link_catalogue(&fuzzed->reading, record, &fuzzed->targets);
		break;
	case FILE_KIND_POLICY:
		bands_of_policy(fuzzed->memory, policy_changed(fuzzed->memory, fuzzed->surroundings.policy, record));
		break;
	case FILE_KIND_UNSET:
	case FILE_KIND_PROJECT:
	case FILE_KIND_END:
		break;
	}
}

/* Every sentence in every language, with whatever the file held in it. */
static void speak(const struct fuzzed *fuzzed)
{
	for (const struct diag *diag = diags_sorted(fuzzed->diags); diag != NULL; diag = diag->next)
		for (int language = 0; language < LANGUAGES; language++)
			assert(diag_sentence(fuzzed->memory, diag, (enum language)language)[0] != '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct fuzzed fuzzed = { .memory = arena_new(), .diags = diags_new() };
	struct register_index *index = register_index_new(fuzzed.memory);
	fuzzed.reading = (struct reading){
		.memory = fuzzed.memory,
		.diags = fuzzed.diags,
		.vocabulary = vocabulary_new(fuzzed.memory),
	};
	read_project(&fuzzed);
	fuzzed.targets.register_index = index;
	struct file file = file_of(&fuzzed.reading, source_of(fuzzed.memory, "fuzz", (const char *)bytes, size));
	assert(file.kind != FILE_KIND_UNSET || diags_count(fuzzed.diags) > 0);
	if (file.kind != FILE_KIND_UNSET)
		take_file(&fuzzed, index, file.kind,
		          file_record(&fuzzed.reading, &file, file_kind_record(file.kind)));
	register_index_settle(index, fuzzed.diags);
	speak(&fuzzed);
	register_index_end(index);
	diags_free(fuzzed.diags);
	arena_free(fuzzed.memory);
	return 0;
}
