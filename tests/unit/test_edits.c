/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "decision.h"
#include "edits.h"
#include "reading.h"

/* ---- Edits as one line: "changed V1 sensitivity.level 1:20>1:21; moved V1 VE1>VE2 …" ---- */

static const char *path_shown(struct arena *memory, const struct edit_step *step)
{
	if (step == NULL)
		return "";
	return arena_printf(memory, "%s%s.", path_shown(memory, step->up), key_spelling(step->field->key)->in[EN]);
}

static const char *place_shown(struct arena *memory, struct where at)
{
	return at.in == NULL ? "-" : arena_printf(memory, "%u", at.line);
}

static const char *shown(struct arena *memory, const struct record_edit *edit)
{
	const char *line = word_code(&words_edit, (int)edit->edit);
	const char *path = arena_printf(memory, "%s%s", path_shown(memory, edit->path),
	                                edit->field == NULL ? "" : key_spelling(edit->field->key)->in[EN]);
	if (edit->id != NULL)
		line = arena_printf(memory, "%s %s", line, edit->id);
	if (path[0] != '\0')
		line = arena_printf(memory, "%s %s", line, path);
	if (edit->from != NULL || edit->to != NULL)
		line = arena_printf(memory, "%s %s>%s", line, edit->from, edit->to);
	return arena_printf(memory, "%s @%s>%s; ", line, place_shown(memory, edit->was),
	                    place_shown(memory, edit->is));
}

static const char *all_shown(struct arena *memory, const struct edits *edits)
{
	const char *list = "";
	for (const struct record_edit *edit = edits->first; edit != NULL; edit = edit->next)
		list = arena_printf(memory, "%s%s", list, shown(memory, edit));
	return list;
}

struct edits_row {
	const char *name, *before, *after, *edits;
};

static const struct edits_row rows[] = {
	{ "nothing", "{}\n", "{}\n", "" },
	{ "the same in other words", "aim: >\n  one\n  two\noptions:\n- {id: VE1, zero: true, proposed: no}\n",
	  "# comment\nvaihtoehdot:\n  - nollavaihtoehto: kyllä\n    esitetty: \"ei\"\n    id: VE1\ntavoite: one two\n", "" },
	{ "a value that came", "{}\n", "aim: a\n", "added aim @->1; " },
	{ "a value that went", "title: t\naim: a\n", "title: t\n", "removed aim @2>-; " },
	{ "a value that changed", "aim: a\n", "title: t\naim: b\n", "added title @->1; changed aim @1>2; " },
	{ "a text that got a translation", "aim: {fi: a}\n", "aim: {fi: a, sv: b}\n", "changed aim @1>1; " },
	{ "the id of the file", "id: A\n", "id: B\n", "changed id @1>1; " },
	{ "within an entry", "options:\n- {id: VE1, impacts: [{id: V1, magnitude: small}]}\n",
	  "options:\n- {id: VE1, impacts: [{id: V1, magnitude: large}]}\n", "changed V1 magnitude @2>2; " },
	{ "within a part of an entry", "evidence: [{id: N1, covers: {age_bands: [0-6]}}]\n",
	  "evidence: [{id: N1, covers: {age_bands: [0-6, 7-12]}}]\n", "changed N1 covers.age_bands @1>1; " },
	{ "a part that came", "evidence: [{id: N1}]\n", "evidence: [{id: N1, covers: {age_bands: [0-6]}}]\n",
	  "added N1 covers. @->1; " },
	{ "an entry that came", "options: [{id: VE1}]\n", "options: [{id: VE1}, {id: VE2, impacts: [{id: V1}]}]\n",
	  "added VE2 @->1; added V1 @->1; " },
	{ "an entry that went", "measures: [{id: L1, owner: a}]\n", "measures: [{id: L2, owner: b}]\n",
	  "added L2 @->1; removed L1 @1>-; " },
	{ "a new id", "measures: [{id: L1, owner: a}]\n", "measures: [{id: L2, owner: a}]\n",
	  "renamed L2 L1>L2 @1>1; " },
	{ "a new id, but which", "measures: [{id: L1}, {id: L2}]\n", "measures: [{id: L3}]\n",
	  "added L3 @->1; removed L1 @1>-; removed L2 @1>-; " },
	{ "a new id of an option moves no impact", "options: [{id: VE1, impacts: [{id: V1}]}]\n",
	  "options: [{id: VE2, impacts: [{id: V1}]}]\n", "renamed VE2 VE1>VE2 @1>1; " },
	{ "an impact of another option", "options: [{id: VE1, impacts: [{id: V1}]}, {id: VE2}]\n",
	  "options: [{id: VE1}, {id: VE2, impacts: [{id: V1, areas: whole}]}]\n",
	  "moved V1 VE1>VE2 @1>1; added V1 areas @->1; " },
	{ "an impact of an option that went", "options: [{id: VE1, name: a, impacts: [{id: V1}]}]\n",
	  "options: [{id: VE2, impacts: [{id: V1}]}]\n",
	  "added VE2 @->1; moved V1 VE1>VE2 @1>1; removed VE1 @1>-; " },
	{ "another order", "measures: [{id: L1}, {id: L2}, {id: L3}]\n", "measures: [{id: L3}, {id: L1}, {id: L2}]\n",
	  "moved measures @1>1; " },
	{ "order of entries without ids", "statutes: [{ref: a}, {ref: b}]\n", "statutes: [{ref: b}, {ref: a}]\n", "" },
	{ "order of words", "options: [{id: VE1, impacts: [{id: V1, groups: [sami, refugee]}]}]\n",
	  "options: [{id: VE1, impacts: [{id: V1, groups: [refugee, sami]}]}]\n", "" },
	{ "order of a chain", "options: [{id: VE1, impacts: [{id: V1, chain: [a, b]}]}]\n",
	  "options: [{id: VE1, impacts: [{id: V1, chain: [b, a]}]}]\n", "changed V1 chain @1>1; " },
	{ "an article of an impact", "options: [{id: VE1, impacts: [{id: V1, rights: [{article: 24, effect: weakened}]}]}]\n",
	  "options: [{id: VE1, impacts: [{id: V1, rights: [{article: 31, effect: weakened}, {article: 24, effect: "
	  "strengthened}]}]}]\n",
	  "added V1 rights. @->1; changed V1 rights.effect @1>1; " },
	{ "another article", "options: [{id: VE1, impacts: [{id: V1, rights: [{article: 24, effect: weakened}]}]}]\n",
	  "options: [{id: VE1, impacts: [{id: V1, rights: [{article: 31, effect: weakened}]}]}]\n",
	  "added V1 rights. @->1; removed V1 rights. @1>-; " },
	{ "a text of an entry without an id", "participation: [{id: O1, changed: [{said: a}, {said: b}]}]\n",
	  "participation: [{id: O1, changed: [{said: a}, {said: c}]}]\n", "changed O1 changed.said @1>1; " },
	{ "an empty list is an answer", "options: [{id: VE1, changes: []}]\n", "options: [{id: VE1}]\n",
	  "removed VE1 changes @1>-; " },
	{ "answers", "screening: {answers: {stacked: yes, lasting-pilot: unknown}}\n",
	  "screening:\n  answers:\n    lasting-pilot: {answer: no, note: n}\n    housing: yes\n",
	  "removed trigger.stacked answer @1>-; added trigger.housing answer @->4; "
	  "changed trigger.lasting-pilot answer @1>3; added trigger.lasting-pilot note @->3; " },
	{ "the first answers", "screening: {by: a}\n", "screening: {by: a, answers: {housing: yes}}\n",
	  "added trigger.housing answer @->1; " },
	{ "an answer in a map", "screening: {answers: {housing: yes}}\n",
	  "screening: {answers: {housing: {answer: yes}}}\n", "" },
	{ "counts", "options: [{id: VE1, impacts: [{id: V1, affected: {0-6: 12}}]}]\n",
	  "options: [{id: VE1, impacts: [{id: V1, affected: {0-6: 12-12}}]}]\n", "" },
	{ "decimals", "indicators: [{id: M1, baseline: {value: 12.40}, alarm: 3}]\n",
	  "indicators: [{id: M1, baseline: {value: 12.4}, alarm: 3.5}]\n", "changed M1 alarm @1>1; " },
};

static const char *edits_of(struct trial *trial, const char *before, const char *after)
{
	const struct record *record = &record_decision;
	return all_shown(trial->memory,
	                 edits_between(trial->memory, record, trial_record(trial, record, before),
	                               trial_record(trial, record, after)));
}

static void are_told(void **state)
{
	const struct edits_row *row = *state;
	struct trial trial = trial_start();
	assert_string_equal(edits_of(&trial, row->before, row->after), row->edits);
	trial_end(&trial);
}

/* What comes the one way goes the other; nothing else differs. */
static void mirror(void **state)
{
	const struct edits_row *row = *state;
	struct trial trial = trial_start();
	const void *before = trial_record(&trial, &record_decision, row->before);
	const void *after = trial_record(&trial, &record_decision, row->after);
	const struct edits *there = edits_between(trial.memory, &record_decision, before, after),
	                   *back = edits_between(trial.memory, &record_decision, after, before);
	assert_int_equal(there->counts[EDIT_ADDED], back->counts[EDIT_REMOVED]);
	assert_int_equal(there->counts[EDIT_REMOVED], back->counts[EDIT_ADDED]);
	for (int edit = EDIT_CHANGED; edit < EDIT_END; edit++)
		assert_int_equal(there->counts[edit], back->counts[edit]);
	assert_null(edits_between(trial.memory, &record_decision, before, before)->first);
	trial_end(&trial);
}

static void ids_are_followed(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct edits *edits = edits_between(
	        trial.memory, &record_decision,
	        trial_record(&trial, &record_decision, "measures: [{id: L1}]\noptions: [{id: VE1}]\n"),
	        trial_record(&trial, &record_decision, "measures: [{id: L9}]\noptions: [{id: VE1}]\n"));
	assert_string_equal(edits_later_id(edits, &record_measure, "L1"), "L9");
	assert_string_equal(edits_later_id(edits, &record_option, "VE1"), "VE1");
	assert_string_equal(edits_later_id(edits, &record_option, "L1"), "L1");
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(ids_are_followed) };
	int failed = cmocka_run_group_tests_name("edits", tests, NULL, NULL);
	failed += RUN_ROWS(rows, are_told);
	return failed + RUN_ROWS(rows, mirror);
}
