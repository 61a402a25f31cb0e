/* SPDX-License-Identifier: EUPL-1.2 */
/* References from one file to another, whichever of them is read first. */
#include "test.h"

#include <string.h>

#include "link.h"
#include "reading.h"
#include "register_index.h"

#define DECISION(id) \
	"lva: decision/1\nid: " id \
	"\nrecord: R/1\ntitle: t\ntype: fees\nbody: b\nmeeting: 2026-12-08\nareas: whole\naim: a\n" \
	"roles: {preparer: p, responsible: q, approver: r}\nscreening: {date: 2026-09-02, by: x, scope: light}\n" \
	"options:\n  - {id: VE1, name: n, proposed: true, changes: [], impacts: [{id: V1, domain: health, " \
	"age_bands: [0-6], " \
	"direction: none, directness: direct, reasoning: r}]}\n"
#define FOLLOW_UP(decision) \
	"lva: follow-up/1\nid: S-1\ndecision: " decision "\ndate: 2028-06-01\nby: b\nconclusions: c\n" \
	"none_unforeseen: {looked_for: l}\n"
#define OUTCOME(impact) "outcomes: [{impact: " impact ", realised: no, attribution: unknown, reasoning: r}]\n"
#define AGENDA(item) \
	"lva: agenda/1\nid: K-1\nbody: b\nmeeting: 2026-12-08\nitems: [{section: 1, title: t, " item "}]\n"

enum { FILES_MAX = 3 };

struct files_row {
	const char *name;
	const char *file[FILES_MAX]; /* a.yaml, b.yaml, c.yaml in the order in which they are read */
	const char *said;
};

static const struct files_row files_rows[] = {
	{ "back to a decision", { DECISION("D-1"), DECISION("D-2") "related: [D-1]\n" }, "" },
	{ "ahead to a decision", { DECISION("D-1") "related: [D-2]\n", DECISION("D-2") }, "" },
	{ "to itself", { DECISION("D-1") "related: [D-1]\n" }, "" },
	{ "to no decision",
	  { DECISION("D-1") "related: [D-9]\n", DECISION("D-2") },
	  "a.yaml:14:11 reference/unknown-decision decision=D-9, nearest D-2" },
	{ "by path", { DECISION("D-1") "related: [b.yaml]\n", DECISION("D-2") }, "" },
	{ "a follow-up's id is no decision",
	  { DECISION("D-1") "related: [S-1]\n", FOLLOW_UP("D-1") },
	  "a.yaml:14:11 reference/unknown-decision decision=S-1, nearest D-1" },
	{ "follow-up before its decision", { FOLLOW_UP("D-1") OUTCOME("V1"), DECISION("D-1") }, "" },
	{ "follow-up of no decision",
	  { FOLLOW_UP("D-7") OUTCOME("V1") },
	  "a.yaml:3:11 reference/unknown-decision decision=D-7" },
	{ "outcome of no impact",
	  { FOLLOW_UP("D-1") OUTCOME("V3"), DECISION("D-1") },
	  "a.yaml:8:21 reference/unknown-item id=V3" },
	{ "outcome of no impact, the other way round",
	  { DECISION("D-1"), FOLLOW_UP("D-1") OUTCOME("V3") },
	  "b.yaml:8:21 reference/unknown-item id=V3" },
	{ "agenda before its decision", { AGENDA("assessment: D-1"), DECISION("D-1") }, "" },
	{ "agenda of no decision",
	  { AGENDA("assessment: D-2"), DECISION("D-1") },
	  "a.yaml:5:44 reference/unknown-decision decision=D-2, nearest D-1" },
	{ "the same id in two files",
	  { DECISION("D-1"), DECISION("D-1") },
	  "b.yaml:2:5 format/duplicate-id id=D-1, also a.yaml:2:5" },
	{ "the same id of two kinds",
	  { DECISION("S-1"), FOLLOW_UP("S-1") },
	  "b.yaml:2:5 format/duplicate-id id=S-1, also a.yaml:2:5" },
};

static void take(struct trial *trial, struct register_index *index, const char *path, const char *yaml)
{
	struct references references;
	struct targets targets = { .references = &references };
	const struct source *source = source_of(trial->memory, path, yaml, strlen(yaml));
	struct file file = file_of(&trial->reading, source);
	void *record = file_record(&trial->reading, &file, file_kind_record(file.kind));
	references_start(&references, trial->memory);
	if (file.kind == FILE_KIND_DECISION) {
		register_index_decision(index, trial->diags, record, path);
		link_decision(&trial->reading, record, &targets);
	} else if (file.kind == FILE_KIND_FOLLOW_UP) {
		register_index_follow_up(index, trial->diags, record, path);
		link_follow_up(&trial->reading, record, &targets);
	} else {
		register_index_agenda(index, trial->diags, record, path);
		link_agenda(&trial->reading, record, &targets);
	}
	register_index_expect(index, &references);
}

/* One reference, as a file would make it. */
static void expect(struct trial *trial, struct register_index *index, const char *decision, const char *item,
                   struct where at)
{
	struct references references;
	references_start(&references, trial->memory);
	refer_to_item(&references, decision, item, at, (struct text){ 0 });
	register_index_expect(index, &references);
}

static void test_files(void **state)
{
	static const char *const paths[FILES_MAX] = { "a.yaml", "b.yaml", "c.yaml" };
	const struct files_row *row = *state;
	struct trial trial = trial_start();
	struct register_index *index = register_index_new(trial.memory);
	for (size_t i = 0; i < FILES_MAX && row->file[i] != NULL; i++)
		take(&trial, index, paths[i], row->file[i]);
	register_index_settle(index, trial.diags);
	assert_string_equal(trial_said(&trial), row->said);
	register_index_end(index);
	trial_end(&trial);
}

struct node_row {
	const char *name;
	const char *node;
	const char *said;
};

static const struct node_row node_rows[] = {
	{ "file by its id", "D-1", "" },
	{ "file by its path", "a.yaml", "" },
	{ "entry of a file", "D-1#V1", "" },
	{ "entry by the file's path", "a.yaml#V1", "" },
	{ "the file in itself", "D-1#D-1", "" },
	{ "another file", "D-2", "1:1 reference/unknown-item id=D-2" },
	{ "no entry", "D-1#V2", "1:1 reference/unknown-item id=D-1#V2" },
	{ "empty entry", "D-1#", "1:1 reference/unknown-item id=D-1#" },
	{ "empty file", "#V1", "1:1 reference/unknown-item id=#V1" },
	{ "evidence of a follow-up", "S-1#T1", "" },
	{ "agenda", "K-1", "" },
};

#define EVIDENCE \
	"evidence: [{id: T1, type: register, description: d, reference: r, date: 2026-01-01, reliability: " \
	"good}]\n"

static void test_node(void **state)
{
	const struct node_row *row = *state;
	struct trial trial = trial_start();
	struct register_index *index = register_index_new(trial.memory);
	register_index_expect_node(index, row->node, trial_map(&trial, "a: b")->at);
	take(&trial, index, "a.yaml", DECISION("D-1"));
	take(&trial, index, "b.yaml", FOLLOW_UP("D-1") EVIDENCE);
	take(&trial, index, "c.yaml", AGENDA("record: R/1"));
	register_index_settle(index, trial.diags);
	assert_string_equal(trial_said(&trial), row->said);
	register_index_end(index);
	trial_end(&trial);
}

/* More references of one file than are ever said of it; only the last one leads nowhere. */
static void test_many(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct register_index *index = register_index_new(trial.memory);
	const struct where at = trial_map(&trial, "a: b")->at;
	for (int i = 0; i < 500; i++)
		expect(&trial, index, "D-1", NULL, at);
	expect(&trial, index, "D-9", NULL, at);
	take(&trial, index, "a.yaml", DECISION("D-1"));
	register_index_settle(index, trial.diags);
	assert_string_equal(trial_said(&trial), "1:1 reference/unknown-decision decision=D-9, nearest D-1");
	register_index_settle(index, trial.diags);
	assert_int_equal(diags_count(trial.diags), 1);
	register_index_end(index);
	trial_end(&trial);
}

static void test_forgotten(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct register_index *index = register_index_new(trial.memory);
	expect(&trial, index, "D-9", NULL, trial_map(&trial, "a: b")->at);
	register_index_forget(index);
	register_index_settle(index, trial.diags);
	assert_string_equal(trial_said(&trial), "");
	register_index_end(index);
	trial_end(&trial);
}

/* What could not be read of a file, and was said, may be what others refer to. */
static void test_torn(void **state)
{
	static const char lost[] = "lva: decision/1\nid: D-1\nrecord: R/1\noptions: VE1\n";
	(void)state;
	struct trial trial = trial_start();
	struct register_index *index = register_index_new(trial.memory);
	const struct where at = trial_map(&trial, "a: b")->at;
	struct reading quiet = trial.reading;
	quiet.diags = diags_new();
	struct decision *decision = trial_file(&(struct trial){ trial.memory, quiet.diags, quiet }, "a.yaml", lost);
	link_decision(&quiet, decision, &(struct targets){ 0 });
	register_index_decision(index, quiet.diags, decision, "a.yaml");
	expect(&trial, index, "D-1", "V1", at);
	register_index_tear(index, "a.yaml");
	expect(&trial, index, "D-9", NULL, at);
	register_index_settle(index, trial.diags);
	assert_string_equal(trial_said(&trial), "1:1 reference/unknown-decision decision=D-9, nearest D-1");
	register_index_tear(index, "no-id.yaml");
	expect(&trial, index, "D-9", NULL, at);
	register_index_settle(index, trial.diags);
	assert_int_equal(diags_count(trial.diags), 1);
	register_index_end(index);
	diags_free(quiet.diags);
	trial_end(&trial);
}

static void test_paths(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct register_index *index = register_index_new(trial.memory);
	take(&trial, index, "a.yaml", DECISION("D-1"));
	assert_true(register_index_has_path(index, "a.yaml"));
	assert_false(register_index_has_path(index, "b.yaml"));
	assert_string_equal(register_index_path(index, "D-1"), "a.yaml");
	assert_null(register_index_path(index, "D-2"));
	register_index_end(index);
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_forgotten),
		cmocka_unit_test(test_torn),
		cmocka_unit_test(test_paths),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(files_rows, test_files) +
	       RUN_ROWS(node_rows, test_node);
}
