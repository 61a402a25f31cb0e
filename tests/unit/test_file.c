/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "agenda.h"
#include "decision.h"
#include "policy.h"
#include "reading.h"

struct kind_row {
	const char *name;
	const char *yaml;
	enum file_kind kind;
	const char *said;
};

static const struct kind_row kind_rows[] = {
	{ "project", "lva: project/1\n", FILE_KIND_PROJECT, "" },
	{ "catalogue in Finnish", "lva: palveluluettelo/1\n", FILE_KIND_CATALOGUE, "" },
	{ "decision in Swedish", "lva: beslut/1\n", FILE_KIND_DECISION, "" },
	{ "follow-up", "lva: follow-up/1\n", FILE_KIND_FOLLOW_UP, "" },
	{ "agenda", "lva: agenda/1\n", FILE_KIND_AGENDA, "" },
	{ "policy quoted", "lva: \"policy/1\"\n", FILE_KIND_POLICY, "" },
	{ "after comments", "# a\n\n# b\nlva: decision/1\n", FILE_KIND_DECISION, "" },
	{ "in braces", "{lva: decision/1, id: a}\n", FILE_KIND_DECISION, "" },
	{ "misspelled", "lva: desision/1\n", 0, "1:6 format/unknown-kind value=desision/1, nearest decision/1" },
	{ "misspelled in Finnish", "lva: paätös/1\n", 0,
	  "1:6 format/unknown-kind value=paätös/1, nearest päätös/1" },
	{ "without its version", "lva: decision\n", 0,
	  "1:6 format/unknown-kind value=decision, nearest decision/1" },
	{ "version 2", "lva: decision/2\n", 0, "1:6 format/unknown-kind value=decision/2, nearest decision/1" },
	{ "version 10", "lva: decision/10\n", 0, "1:6 format/unknown-kind value=decision/10, nearest decision/1" },
	{ "version without a number", "lva: decision/\n", 0,
	  "1:6 format/unknown-kind value=decision/, nearest decision/1" },
	{ "nothing nearby", "lva: zzzzzzzzz/1\n", 0, "1:6 format/unknown-kind value=zzzzzzzzz/1" },
	{ "empty kind", "lva:\n", 0, "1:5 format/unknown-kind value=" },
	{ "kind as a list", "lva: [decision/1]\n", 0, "1:6 format/unknown-kind value=" },
	{ "another first key", "id: a\nlva: decision/1\n", 0, "1:1 format/unknown-kind value=id" },
	{ "list", "- lva: decision/1\n", 0, "1:1 format/unknown-kind value=" },
	{ "text", "decision\n", 0, "1:1 format/unknown-kind value=" },
	{ "empty map", "{}\n", 0, "1:1 format/unknown-kind value=" },
};

static void test_kind(void **state)
{
	const struct kind_row *row = *state;
	struct trial trial = trial_start();
	struct file file =
	        file_of(&trial.reading, source_of(trial.memory, "file.yaml", row->yaml, strlen(row->yaml)));
	assert_int_equal(file.kind, row->kind);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

struct language_row {
	const char *name;
	const char *yaml;
	enum language language; /* of the body's name */
	const char *said;
};

#define AGENDA "lva: agenda/1\nbody: b\nmeeting: 2026-12-08\nitems: []\n"

static const struct language_row language_rows[] = {
	{ "the reader's", AGENDA, EN, "" },
	{ "the file's", AGENDA "language: sv\n", SV, "" },
	{ "by the Finnish key", AGENDA "kieli: fi\n", FI, "" },
	{ "wrong", AGENDA "language: no\n", EN, "5:11 format/unknown-code value=no key=language" },
	{ "as a list", AGENDA "language: [fi]\n", EN, "5:11 format/wrong-type key=language" },
};

static void test_language(void **state)
{
	const struct language_row *row = *state;
	struct trial trial = trial_start();
	const struct agenda *agenda = trial_file(&trial, "file.yaml", row->yaml);
	for (int language = 0; language < LANGUAGES; language++)
		if ((int)row->language == language)
			assert_string_equal(agenda->body.in[language], "b");
		else
			assert_null(agenda->body.in[language]);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

struct whole_row {
	const char *name;
	const char *yaml;
	const char *said;
};

#define DECISION \
	"lva: decision/1\nid: D-1\nrecord: R/1\ntitle: t\ntype: fees\nbody: b\nmeeting: 2026-12-08\nareas: " \
	"whole\naim: a\n" \
	"roles: {preparer: p, responsible: q, approver: r}\n"
#define SCREENING(scope) "screening: {date: 2026-09-02, by: x, scope: " scope "}\n"
#define FOLLOW_UP "lva: follow-up/1\nid: S\ndate: 2028-06-01\nby: b\nconclusions: c\n"
#define UNFORESEEN \
	"unforeseen: [{id: U1, domain: health, age_bands: [0-6], direction: none, directness: direct, " \
	"reasoning: r}]\n"

static const struct whole_row whole_rows[] = {
	{ "decision", DECISION SCREENING("light") "options: [{id: A, name: n, proposed: true, changes: []}]\n",
	  "" },
	{ "decision that needs no options", DECISION SCREENING("not-applicable"), "" },
	{ "decision without options", DECISION SCREENING("none"), "1:1 format/missing-key key=options" },
	{ "empty options", DECISION SCREENING("full") "options: []\n", "12:10 format/missing-key key=options" },
	{ "proposed option without changes",
	  DECISION SCREENING("none") "options: [{id: A, name: n, proposed: true}]\n",
	  "12:11 format/missing-key key=changes" },
	{ "empty decision", "lva: decision/1\n",
	  "1:1 format/missing-key key=id; 1:1 format/missing-key key=record; 1:1 format/missing-key key=title; "
	  "1:1 format/missing-key key=type; 1:1 format/missing-key key=body; 1:1 format/missing-key key=meeting; "
	  "1:1 format/missing-key key=areas; 1:1 format/missing-key key=aim; 1:1 format/missing-key key=roles; "
	  "1:1 format/missing-key key=screening" },
	{ "the kind again in another place", DECISION SCREENING("not-applicable") "lva: decision/1\n",
	  "12:1 format/duplicate-key key=lva, also 1:1" },
	{ "computed key", DECISION SCREENING("not-applicable") "verdict: good\n",
	  "12:1 format/computed-key key=verdict" },
	{ "anchor", DECISION SCREENING("not-applicable") "goals: &g []\n", "12:8 format/yaml-feature value=&g" },
	{ "follow-up", FOLLOW_UP "decision: D-1\nnone_unforeseen: {looked_for: l}\n", "" },
	{ "follow-up of nothing", FOLLOW_UP "none_unforeseen: {looked_for: l}\n",
	  "1:1 format/missing-key key=decision" },
	{ "follow-up of both",
	  FOLLOW_UP "decision: D-1\nnone_unforeseen: {looked_for: l}\n"
	            "no_prior: {title: t, record: r, areas: whole, reason: r}\n",
	  "8:1 format/not-applicable key=no_prior" },
	{ "found and not found", FOLLOW_UP "decision: D-1\n" UNFORESEEN "none_unforeseen: {looked_for: l}\n",
	  "8:1 format/not-applicable key=none_unforeseen" },
	{ "nothing about the unforeseen", FOLLOW_UP "decision: D-1\n", "1:1 format/missing-key key=unforeseen" },
	{ "indicator from a data file",
	  FOLLOW_UP
	  "decision: D-1\nnone_unforeseen: {looked_for: l}\nindicator_results: [{indicator: M1, data: d.csv}]\n",
	  "" },
	{ "indicator without a value",
	  FOLLOW_UP "decision: D-1\nnone_unforeseen: {looked_for: l}\nindicator_results: [{indicator: M1}]\n",
	  "8:21 format/missing-key key=value; 8:21 format/missing-key key=date; 8:21 format/missing-key "
	  "key=source" },
	{ "empty agenda", AGENDA, "" },
	{ "agenda without items", "lva: agenda/1\nbody: b\nmeeting: 2026-12-08\n",
	  "1:1 format/missing-key key=items" },
	{ "empty catalogue", "lva: catalogue/1\nyear: 2026\nservices: []\n", "" },
	{ "catalogue as a map", "lva: catalogue/1\nyear: 2026\nservices: {a: b}\n",
	  "3:11 format/wrong-type key=services" },
};

static void test_whole(void **state)
{
	const struct whole_row *row = *state;
	struct trial trial = trial_start();
	trial_file(&trial, "file.yaml", row->yaml);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

/* Only a catalogue may be larger than a mebibyte. */
static void test_size(void **state)
{
	(void)state;
	enum { LARGE = 1200000 };
	static const char *const starts[] = { "lva: catalogue/1\nyear: 2026\nservices: []\n", AGENDA };
	for (size_t i = 0; i < COUNT_OF(starts); i++) {
		struct trial trial = trial_start();
		char *bytes = arena_alloc(trial.memory, LARGE);
		size_t length = strlen(starts[i]);
		memset(bytes, '\n', LARGE - 1);
		memcpy(bytes, starts[i], length);
		trial_file(&trial, "file.yaml", bytes);
		assert_int_equal(diags_count(trial.diags), i);
		trial_end(&trial);
	}
}

static void test_unreadable(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct file file = file_open(&trial.reading, "/nowhere/at/all.yaml", "all.yaml", (struct where){ 0 });
	assert_null(file.source);
	assert_int_equal(file.kind, FILE_KIND_UNSET);
	assert_string_equal(trial_said(&trial), "all.yaml:0:0 format/unreadable-file file=all.yaml");
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_size), cmocka_unit_test(test_unreadable) };
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(kind_rows, test_kind) +
	       RUN_ROWS(language_rows, test_language) + RUN_ROWS(whole_rows, test_whole);
}
