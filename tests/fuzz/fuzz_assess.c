/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes -> a file of any kind, linked to a small project. One without errors is judged by every rule; a
 * decision is assessed as well, a follow-up set beside a known decision, and its report written in every language. What is read ends in a record or in
 * something said of it.
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
#include "follow_up_report.h"
#include "judge.h"
#include "link.h"
#include "prior.h"
#include "register_index.h"
#include "vocabulary.h"
#include "writer.h"

static const char services[] = "lva: catalogue/1\nyear: 2026\nservices:\n"
                               "  - {id: s1, name: n, cost_centre: c1, impact: direct, age_bands: [0-6, 7-12], "
                               "clients: {0-6: 10, 7-12: 20},\n"
                               "     cost: {budget: 300000, actual: 290000}, rationale: r, areas: [A]}\n"
                               "  - {id: s2, name: n, cost_centre: c2, impact: indirect, clients: {18+: 100}, "
                               "cost: {budget: 1000000}, rationale: r,\n"
                               "     clients_with_children: {share: 0.3, source: s, year: 2025},\n"
                               "     children_in_households: {share: 0.4, source: s, year: 2025}}\n"
                               "  - {id: s3, name: n, cost_centre: c3, impact: communal, cost: {actual: 0}, "
                               "rationale: r, valid: {to: 2027-12-31}}\n";

static const char figures[] = "area,age_from,age_to,year,count\nA,0,6,2025,100\nA,7,17,2025,150\nA,18,,2025,750\n"
                              "B,0,17,2025,90\nB,18,,2025,300\nA,0,,2030,800\n";

/* The decision that follow-ups look back on. */
static const char decided[] =
        "lva: decision/1\nid: D-1\nrecord: R-1\ntitle: t\ntype: other\nbody: b\nmeeting: 2025-01-08\neffective: 2025-02-01\n"
        "areas: [A]\naim: a\nroles: {preparer: p, responsible: q, approver: r}\n"
        "screening: {date: 2024-09-02, by: p, scope: full}\noptions:\n"
        "  - {id: VE0, name: n, zero: true, changes: []}\n"
        "  - {id: VE1, name: n, proposed: true, changes: [{service: s1, change: reduce, cost: -85000}], impacts: [\n"
        "      {id: V1, domain: services, age_bands: [0-6], direction: negative, directness: direct, magnitude: moderate,\n"
        "       sensitivity: {level: high, reason: r}, likelihood: likely, starts: immediately, duration: 24,\n"
        "       reversibility: reversible, affected: {0-6: 3}, reasoning: r, uncertainty: {level: small, unknown: u}},\n"
        "      {id: V2, domain: family, age_bands: [0-6], direction: none, directness: direct, reasoning: r}]}\n"
        "measures: [{id: L1, impacts: [V1], type: mitigating, description: d, owner: o, deadline: 2025-08-01,\n"
        "            funding: confirmed, status: decided}]\n"
        "recommendations: [{id: S1, text: t, type: change}]\n"
        "indicators: [{id: M1, name: n, impacts: [V1], unit: u, good: down, baseline: {value: 12.4, date: 2024-12-31},\n"
        "              target: {value: 10.0, date: 2026-12-31}, alarm: 15, interval_months: 12, owner: o}]\n"
        "resolution: {date: 2025-01-08, option: VE1}\n";

struct fuzzed {
	struct arena *memory;
	struct diags *diags;
	struct reading reading;
	struct surroundings surroundings;
	struct targets targets;
	const struct decision *decided;
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
	struct decision *decision = read_known(fuzzed, decided, strlen(decided));
	link_decision(&fuzzed->reading, decision, &fuzzed->targets);
	fuzzed->decided = decision;
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
		const struct doc *doc =
		        report_prior(fuzzed->memory, assessment, (enum language)language, &context);
		write_doc(fuzzed->memory, doc, "md");
		write_doc(fuzzed->memory, doc, "html");
		write_doc(fuzzed->memory, doc, "json");
	}
}

static void report_outcome(const struct fuzzed *fuzzed, const struct follow_up *follow_up)
{
	const struct report_context context = { .organisation = "o", .tool = "fuzz", .policy_sha256 = "" };
	const struct surroundings *against = &fuzzed->surroundings;
	const struct assessment *prior =
	        follow_up->decision == NULL ? NULL : assess(fuzzed->memory, fuzzed->decided, against);
	const struct follow_up_result *result = follow_up_result(fuzzed->memory, follow_up, prior, against);
	for (int language = 0; language < LANGUAGES; language++) {
		const struct doc *doc = report_follow_up(fuzzed->memory, result, (enum language)language, &context);
		write_doc(fuzzed->memory, doc, "md");
		write_doc(fuzzed->memory, doc, "html");
		write_doc(fuzzed->memory, doc, "json");
	}
}

/* ---- Rules ---- */

static struct judging judging_of(const struct fuzzed *fuzzed, enum file_kind kind, const void *record)
{
	return (struct judging){
		.memory = fuzzed->memory,
		.file_id = "fuzz",
		.as_of = { 2026, 12, 15 },
		.policy = fuzzed->surroundings.policy,
		.bands = fuzzed->surroundings.bands,
		.population = fuzzed->surroundings.population,
		.catalogue = kind == FILE_KIND_CATALOGUE ? record : fuzzed->surroundings.catalogue,
		.agenda = kind == FILE_KIND_AGENDA ? record : NULL,
		.follow_up = kind == FILE_KIND_FOLLOW_UP ? record : NULL,
		.decision = kind == FILE_KIND_DECISION ? record : NULL,
		.kind = kind,
		.record = file_kind_record(kind),
		.in = record,
	};
}

static void add_assessment(struct judging *on, const struct assessment *assessment)
{
	on->assessment = assessment;
	on->chosen = assessment->decided != NULL ? assessment->decided : assessment->proposed;
	on->waivers = assessment->decision->waivers;
	on->waiver_count = assessment->decision->waivers_count;
}

static void judge(const struct fuzzed *fuzzed, enum file_kind kind, const void *record)
{
	struct judging on = judging_of(fuzzed, kind, record);
	on.findings = diags_new();
	if (on.decision != NULL) {
		add_assessment(&on, assess(fuzzed->memory, on.decision, &fuzzed->surroundings));
		report(fuzzed, on.assessment);
	}
	if (on.follow_up != NULL) {
		on.followed = on.follow_up->decision == NULL ? NULL : fuzzed->decided;
		report_outcome(fuzzed, on.follow_up);
	}
	judge_file(&on, fuzzed->diags);
	diags_free(on.findings);
}

/* ---- Every kind ---- */

static void take_file(struct fuzzed *fuzzed, struct register_index *index, enum file_kind kind, void *record)
{
	switch (kind) {
	case FILE_KIND_DECISION:
		link_decision(&fuzzed->reading, record, &fuzzed->targets);
		register_index_decision(index, fuzzed->diags, record, "fuzz");
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
		bands_of_policy(fuzzed->memory,
		                policy_changed(fuzzed->memory, fuzzed->surroundings.policy, record));
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
	register_index_decision(index, fuzzed.diags, fuzzed.decided, "decided.yaml");
	struct references references;
	references_start(&references, fuzzed.memory);
	fuzzed.targets.references = &references;
	struct file file = file_of(&fuzzed.reading, source_of(fuzzed.memory, "fuzz", (const char *)bytes, size));
	assert(file.kind != FILE_KIND_UNSET || diags_count(fuzzed.diags) > 0);
	void *record = NULL;
	if (file.kind != FILE_KIND_UNSET) {
		record = file_record(&fuzzed.reading, &file, file_kind_record(file.kind));
		take_file(&fuzzed, index, file.kind, record);
	}
	register_index_expect(index, &references);
	register_index_settle(index, fuzzed.diags);
	if (record != NULL && diags_of(fuzzed.diags, SEVERITY_ERROR) == 0)
		judge(&fuzzed, file.kind, record);
	speak(&fuzzed);
	register_index_end(index);
	diags_free(fuzzed.diags);
	arena_free(fuzzed.memory);
	return 0;
}
