/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "decision.h"
#include "follow_up.h"
#include "reading.h"
#include "text_walk.h"

/* Every visit as "id key=text; ". */
struct visits {
	struct arena *memory;
	const char *list;
};

static void put_visit(const struct text_visit *visit, void *with)
{
	struct visits *visits = with;
	visits->list = arena_printf(visits->memory, "%s%s%s%s=%s%s; ", visits->list, visit->id == NULL ? "" : visit->id,
	                            visit->id == NULL ? "" : " ", key_spelling(visit->field->key)->in[EN],
	                            visit->node->scalar, is_prose(visit) ? "" : " (code)");
}

struct walk_row {
	const char *name;
	const struct record *record;
	const char *yaml, *visits;
};

static const struct walk_row rows[] = {
	{ "text and code", &record_evidence, "id: N1\ntype: survey\ndescription: kysely\nreference: muistio\n",
	  "id=N1 (code); description=kysely; reference=muistio; " },
	{ "languages of a text", &record_not_heard, "reason: {fi: syy, sv: skäl}\nsubstitute: tieto\n",
	  "reason=syy; reason=skäl; substitute=tieto; " },
	{ "a list of texts", &record_impact, "chain: [eka, {fi: toka, sv: andra}]\n",
	  "chain=eka; chain=toka; chain=andra; " },
	{ "a web address is no prose", &record_publication, "url: https://kunta.example\nboard_text: teksti\n",
	  "url=https://kunta.example (code); board_text=teksti; " },
	{ "the id of the nearest entry", &record_decision,
	  "aim: a\noptions: [{id: VE1, name: n, impacts: [{id: V1, reasoning: r}], rejected: x}]\n",
	  "aim=a; VE1 id=VE1 (code); VE1 name=n; V1 id=V1 (code); V1 reasoning=r; VE1 rejected=x; " },
	{ "a record within an entry", &record_decision,
	  "participation: [{id: O1, changed: [{said: s}], feedback: {way: w}}]\n",
	  "O1 id=O1 (code); O1 said=s; O1 way=w; " },
	{ "under a key that is a code", &record_screening,
	  "answers: {stacked: {answer: no, note: huomautus}, pilot: yes}\n", "note=huomautus; " },
	{ "names", &record_impact, "areas: [Kotka, Hamina]\nservices: [neuvola]\n",
	  "areas=Kotka (code); areas=Hamina (code); services=neuvola (code); " },
	{ "keys of one's own are passed over", &record_decision, "x-notes: {reason: oma}\naim: a\n", "aim=a; " },
	{ "nothing", &record_decision, "{}\n", "" },
};

static void test_walk(void **state)
{
	const struct walk_row *row = *state;
	struct trial trial = trial_start();
	struct visits visits = { trial.memory, "" };
	text_walk(row->record, trial_record(&trial, row->record, row->yaml), NULL, put_visit, &visits);
	assert_string_equal(visits.list, row->visits);
	trial_end(&trial);
}

static void test_record_that_is_an_entry(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct visits visits = { trial.memory, "" };
	const void *impact = trial_record(&trial, &record_impact, "reasoning: r\nsensitivity: {reason: s}\n");
	text_walk(&record_impact, impact, "V7", put_visit, &visits);
	assert_string_equal(visits.list, "V7 reasoning=r; V7 reason=s; ");
	const struct impact none = { .node = NULL };
	text_walk(&record_impact, &none, "V7", put_visit, &visits);
	assert_string_equal(visits.list, "V7 reasoning=r; V7 reason=s; ");
	trial_end(&trial);
}

static void note_record(const struct text_visit *visit, void *with)
{
	const struct record **record = with;
	*record = visit->record;
}

static void test_record_of_a_visit(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct record *record = NULL;
	text_walk(&record_decision, trial_record(&trial, &record_decision, "conclusions: {summary: s}\n"), NULL,
	          note_record, &record);
	assert_ptr_equal(record, &record_conclusions);
	trial_end(&trial);
}

struct part_row {
	const char *name, *yaml, *part;
	uint32_t line, column, end_column;
};

static const struct part_row part_rows[] = {
	{ "plain", "aim: ääni TODO nyt\n", "TODO", 1, 11, 15 },
	{ "quoted", "aim: \"TODO\"\n", "TODO", 1, 7, 11 },
	{ "in a block", "aim: |-\n  eka\n  toka TODO\n", "TODO", 3, 8, 12 },
	{ "written with an escape", "aim: \"T\\x4fDO nyt\"\n", "TODO", 1, 6, 19 },
	{ "over two lines", "aim: fill\n  in\n", "fill in", 1, 6, 10 },
	{ "in a quoted text over two lines", "aim: \"eka\n  toka TODO\"\n", "TODO", 2, 8, 12 },
	{ "not in what comes after", "aim: \"T\\x4fDO\"\nbackground: TODO\n", "TODO", 1, 6, 15 },
	{ "nothing of it", "aim: teksti\n", "", 1, 6, 12 },
};

static void test_part(void **state)
{
	const struct part_row *row = *state;
	struct trial trial = trial_start();
	const struct node *map = trial_map(&trial, row->yaml);
	struct where where = part_where(map->first, row->part, strlen(row->part));
	assert_int_equal(where.line, row->line);
	assert_int_equal(where.column, row->column);
	assert_int_equal(where.end_column, row->end_column);
	trial_end(&trial);
}

static void test_part_of_an_item(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct node *map = trial_map(&trial, "chain:\n  - >-\n    eka\n    TODO\n  - TODO\n");
	struct where where = part_where(map->first->first, "TODO", 4);
	assert_int_equal(where.line, 4);
	assert_int_equal(where.column, 5);
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_record_that_is_an_entry),
		cmocka_unit_test(test_record_of_a_visit),
		cmocka_unit_test(test_part_of_an_item),
	};
	int failed = RUN_ROWS(rows, test_walk);
	failed += RUN_ROWS(part_rows, test_part);
	return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
