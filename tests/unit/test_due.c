/* SPDX-License-Identifier: EUPL-1.2 */
/* What is on the list on 21 November 2026 with 60 days ahead, to 20 January 2027. */
#include "test.h"

#include <string.h>

#include "due.h"
#include "reading.h"

static const struct date as_of = { 2026, 11, 21 }, until = { 2027, 1, 20 };

#define DECISION(id) \
	"lva: decision/1\nid: " id "\nrecord: R/1\ntitle: Title\ntype: fees\nbody: b\nmeeting: 2026-06-08\n" \
	"areas: whole\naim: a\nroles: {preparer: p, responsible: q, approver: r}\n" \
	"screening: {date: 2026-02-02, by: x, scope: light}\n" \
	"options:\n  - {id: VE1, name: n, proposed: true, changes: [], impacts: [{id: V1, domain: health, " \
	"age_bands: [0-6], direction: none, directness: direct, reasoning: r}]}\n"
#define DECIDED DECISION("D-1") "resolution: {date: 2026-06-08, option: VE1}\n"
#define REMITTED DECISION("D-1") "resolution: {date: 2026-06-08, option: VE1, remitted: back}\n"
#define PLAN(date) "follow_up: {date: " date "}\n"
#define MEASURE(deadline, status) \
	"measures: [{id: L1, impacts: [V1], type: mitigating, description: d, owner: o, deadline: " deadline \
	", funding: none, status: " status "}]\n"
#define RECOMMENDATION(deadline, handled, state) \
	"recommendations: [{id: S1, text: t, type: change, deadline: " deadline ", handling: {outcome: " handled \
	"}, implementation: {state: " state "}}]\n"
#define HEARD(feedback) \
	"participation: [{id: O1, level: commenter, method: workshop, dates: [2026-05-01], before_proposal: true, " \
	"heard_count: {7-12: 14}, representativeness: partly, heard: h, changed: [{said: s, outcome: taken, reason: r}], feedback: {" feedback \
	"}, consent: c}]\n"
#define WAIVER(rule, concerns, created, expires) \
	"{rule: " rule ", concerns: " concerns ", reason: r, approved_by: a, created: " created ", expires: " expires "}"
#define FOLLOW_UP(id, decision, date) \
	"lva: follow-up/1\nid: " id "\ndecision: " decision "\ndate: " date "\nby: b\nconclusions: c\n" \
	"none_unforeseen: {looked_for: l}\n"
#define NO_PRIOR(id, record, date) \
	"lva: follow-up/1\nid: " id "\nno_prior: {title: Old, record: " record ", areas: whole, reason: r}\ndate: " date \
	"\nby: b\nconclusions: c\nnone_unforeseen: {looked_for: l}\n"
#define ACTION(deadline, status) \
	"corrective_actions: [{id: K1, text: t, owner: o, deadline: " deadline ", funding: none, status: " status "}]\n"

enum { FOLLOW_UPS_MAX = 3 };

struct due_row {
	const char *name, *decision;
	const char *follow_ups[FOLLOW_UPS_MAX];
	const char *listed; /* "state kind file#node day [status [by]]; …" */
};

static const struct due_row rows[] = {
	/* The day */
	{ "the day before", DECIDED PLAN("2026-11-20"), { 0 }, "overdue follow-up D-1#follow_up.date 2026-11-20" },
	{ "the day itself", DECIDED PLAN("2026-11-21"), { 0 }, "due follow-up D-1#follow_up.date 2026-11-21" },
	{ "the last day", DECIDED PLAN("2027-01-20"), { 0 }, "due follow-up D-1#follow_up.date 2027-01-20" },
	{ "a day later", DECIDED PLAN("2027-01-21"), { 0 }, "1 later" },
	{ "no day", DECIDED "follow_up: {body: b}\n", { 0 }, "1 no-day" },
	{ "no day, with a reason", DECIDED "follow_up: {reason: r}\n", { 0 }, "" },
	{ "no plan", DECIDED, { 0 }, "" },

	/* Decided or not */
	{ "not decided", DECISION("D-1") PLAN("2026-11-20") MEASURE("2026-11-20", "decided"), { 0 }, "" },
	{ "remitted", REMITTED PLAN("2026-11-20") MEASURE("2026-11-20", "decided"), { 0 }, "" },
	{ "not decided, but promised to children",
	  DECISION("D-1") HEARD("state: planned, date: 2026-11-20, way: w"),
	  { 0 },
	  "overdue feedback D-1#O1.feedback 2026-11-20 planned" },

	/* Follow-ups */
	{ "followed up", DECIDED PLAN("2026-11-20"), { FOLLOW_UP("F-1", "D-1", "2026-10-01") }, "" },
	{ "followed up, named by path", DECIDED PLAN("2026-11-20"), { FOLLOW_UP("F-1", "d.yaml", "2026-10-01") }, "" },
	{ "another was followed up",
	  DECIDED PLAN("2026-11-20"),
	  { FOLLOW_UP("F-1", "D-2", "2026-10-01") },
	  "overdue follow-up D-1#follow_up.date 2026-11-20" },
	{ "next review",
	  DECIDED PLAN("2026-10-20"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "next_review: 2026-11-20\n" },
	  "overdue next-review F-1#next_review 2026-11-20" },
	{ "next review of the latest, whatever the order",
	  DECIDED,
	  { FOLLOW_UP("F-2", "D-1", "2026-10-02") "next_review: 2026-12-02\n",
	    FOLLOW_UP("F-1", "D-1", "2026-10-01") "next_review: 2026-11-20\n",
	    FOLLOW_UP("F-3", "d.yaml", "2026-10-01") "next_review: 2026-11-19\n" },
	  "due next-review F-2#next_review 2026-12-02" },
	{ "of two on one day the first",
	  DECIDED,
	  { FOLLOW_UP("F-2", "D-1", "2026-10-01") "next_review: 2026-12-02\n",
	    FOLLOW_UP("F-1", "d.yaml", "2026-10-01") "next_review: 2026-11-20\n" },
	  "due next-review F-2#next_review 2026-12-02" },
	{ "the latest has no next review",
	  DECIDED PLAN("2026-10-20"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "next_review: 2026-11-20\n", FOLLOW_UP("F-2", "D-1", "2026-10-02") },
	  "" },
	{ "next review of what was not decided",
	  DECISION("D-1"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "next_review: 2026-11-20\n" },
	  "" },
	{ "next review of a decision that could not be read",
	  DECISION("D-2"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "next_review: 2026-11-20\n" },
	  "overdue next-review F-1#next_review 2026-11-20" },
	{ "next review without an assessment",
	  DECISION("D-1"),
	  { NO_PRIOR("F-1", "R/9", "2026-10-01") "next_review: 2026-11-20\n",
	    NO_PRIOR("F-2", "R/9", "2026-11-01") "next_review: 2026-11-23\n",
	    NO_PRIOR("F-3", "D-1", "2026-11-01") "next_review: 2026-11-24\n" },
	  "due next-review F-2#next_review 2026-11-23; due next-review F-3#next_review 2026-11-24" },

	/* Measures */
	{ "measure",
	  DECIDED MEASURE("2026-11-20", "under-way"),
	  { 0 },
	  "overdue measure D-1#L1 2026-11-20 under-way" },
	{ "done", DECIDED MEASURE("2026-11-20", "done"), { 0 }, "" },
	{ "rejected", DECIDED MEASURE("2026-11-20", "rejected"), { 0 }, "" },
	{ "lapsed", DECIDED MEASURE("2026-11-20", "lapsed"), { 0 }, "" },
	{ "done by the follow-up",
	  DECIDED MEASURE("2026-11-20", "under-way"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "measure_results: [{measure: L1, status: done, result: none, note: n}]\n" },
	  "" },
	{ "not done after all",
	  DECIDED MEASURE("2026-11-20", "done"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "measure_results: [{measure: L1, status: under-way, result: none, note: n}]\n" },
	  "overdue measure D-1#L1 2026-11-20 under-way F-1" },
	{ "the later follow-up counts",
	  DECIDED MEASURE("2026-11-20", "decided"),
	  { FOLLOW_UP("F-2", "d.yaml", "2026-10-02") "measure_results: [{measure: L1, status: under-way, result: none, note: n}]\n",
	    FOLLOW_UP("F-1", "D-1", "2026-10-01") "measure_results: [{measure: L1, status: done, result: none, note: n}]\n" },
	  "overdue measure D-1#L1 2026-11-20 under-way F-2" },
	{ "the latest that says something of it",
	  DECIDED MEASURE("2026-11-20", "decided"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "measure_results: [{measure: L1, status: done, result: none, note: n}]\n",
	    FOLLOW_UP("F-2", "D-1", "2026-10-02") },
	  "" },

	{ "of two in one follow-up the least finished",
	  DECIDED MEASURE("2026-11-20", "decided"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "measure_results: [{measure: L1, status: done, result: none, note: n}, "
	                                          "{measure: L1, status: under-way, result: none, note: n}]\n" },
	  "overdue measure D-1#L1 2026-11-20 under-way F-1" },

	/* Recommendations */
	{ "recommendation",
	  DECIDED RECOMMENDATION("2026-11-20", "accepted", "not-started"),
	  { 0 },
	  "overdue recommendation D-1#S1 2026-11-20 not-started" },
	{ "accepted in part",
	  DECIDED RECOMMENDATION("2026-11-20", "partly", "under-way"),
	  { 0 },
	  "overdue recommendation D-1#S1 2026-11-20 under-way" },
	{ "not accepted", DECIDED RECOMMENDATION("2026-11-20", "rejected", "not-started"), { 0 }, "" },
	{ "not handled", DECIDED RECOMMENDATION("2026-11-20", "not-handled", "not-started"), { 0 }, "" },
	{ "carried out", DECIDED RECOMMENDATION("2026-11-20", "accepted", "done"), { 0 }, "" },
	{ "lapsed recommendation", DECIDED RECOMMENDATION("2026-11-20", "accepted", "lapsed"), { 0 }, "" },
	{ "carried out by the follow-up",
	  DECIDED RECOMMENDATION("2026-11-20", "accepted", "not-started"),
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "recommendation_results: [{recommendation: S1, state: done, date: 2026-09-01}]\n" },
	  "" },
	{ "neither handled nor dated", DECIDED "recommendations: [{id: S1, text: t, type: change}]\n", { 0 }, "" },
	{ "accepted without a day",
	  DECIDED "recommendations: [{id: S1, text: t, type: change, handling: {outcome: accepted}}]\n",
	  { 0 },
	  "1 no-day" },

	/* Corrective actions */
	{ "corrective action",
	  DECIDED,
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") ACTION("2026-11-20", "decided") },
	  "overdue corrective-action F-1#K1 2026-11-20 decided" },
	{ "corrective action done", DECIDED, { FOLLOW_UP("F-1", "D-1", "2026-10-01") ACTION("2026-11-20", "done") }, "" },

	/* Feedback */
	{ "feedback given", DECIDED HEARD("state: given, date: 2026-11-20, way: w"), { 0 }, "" },
	{ "no feedback", DECIDED HEARD("state: none"), { 0 }, "" },
	{ "feedback without a day", DECIDED HEARD("state: planned"), { 0 }, "1 no-day" },
	{ "feedback of a follow-up",
	  DECIDED,
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") HEARD("state: planned, date: 2026-11-21, way: w") },
	  "due feedback F-1#O1.feedback 2026-11-21 planned" },

	/* Waivers */
	{ "the last day of a waiver belongs to it",
	  DECISION("D-1") "waivers: [" WAIVER("process/too-late", "D-1", "2026-01-01", "2026-11-21") "]\n",
	  { 0 },
	  "due waiver D-1#waivers.process/too-late.D-1.2026-01-01 2026-11-21" },
	{ "the day after its last",
	  DECISION("D-1") "waivers: [" WAIVER("process/too-late", "D-1", "2026-01-01", "2026-11-20") "]\n",
	  { 0 },
	  "overdue waiver D-1#waivers.process/too-late.D-1.2026-01-01 2026-11-20" },
	{ "no two alike",
	  DECISION("D-1") "waivers: [" WAIVER("process/too-late", "V1", "2026-01-01", "2026-11-20") ", " WAIVER(
	          "process/too-late", "V1", "2026-01-01", "2026-12-01") ", " WAIVER("process/too-late", "V1",
	                                                                            "2026-02-01", "2026-12-02") "]\n",
	  { 0 },
	  "overdue waiver D-1#waivers.process/too-late.V1.2026-01-01 2026-11-20; "
	  "due waiver D-1#waivers.process/too-late.V1.2026-01-01.2 2026-12-01; "
	  "due waiver D-1#waivers.process/too-late.V1.2026-02-01 2026-12-02" },
	{ "of a follow-up",
	  DECIDED,
	  { FOLLOW_UP("F-1", "D-1", "2026-10-01") "waivers: [" WAIVER("follow-up/result-missing", "F-1", "2026-01-01",
	                                                              "2026-11-22") "]\n" },
	  "due waiver F-1#waivers.follow-up/result-missing.F-1.2026-01-01 2026-11-22" },

	/* Order */
	{ "by day, then kind",
	  DECIDED PLAN("2026-12-01") RECOMMENDATION("2026-11-25", "accepted", "under-way") MEASURE("2026-12-01", "decided"),
	  { 0 },
	  "due recommendation D-1#S1 2026-11-25 under-way; due follow-up D-1#follow_up.date 2026-12-01; "
	  "due measure D-1#L1 2026-12-01 decided" },
};

/* ---- The list as one line ---- */

static const char *entry_shown(struct arena *memory, const struct due_entry *entry)
{
	char day[11];
	date_format(entry->day, day);
	const char *shown = arena_printf(memory, "%s %s %s#%s %s", word_code(&words_due_state, (int)entry->state),
	                                 word_code(&words_due_kind, (int)entry->kind), entry->file_id, entry->node, day);
	if (entry->words != NULL)
		shown = arena_printf(memory, "%s %s", shown, word_code(entry->words, entry->status));
	return entry->status_from == NULL ? shown : arena_printf(memory, "%s %s", shown, entry->status_from);
}

static const char *with(struct arena *memory, const char *list, const char *more)
{
	return list[0] == '\0' ? more : arena_printf(memory, "%s; %s", list, more);
}

static const char *shown(struct arena *memory, const struct due *due)
{
	const char *list = "";
	const struct due_entry *const *entries = due_sorted(due);
	for (size_t i = 0; i < due->count; i++)
		list = with(memory, list, entry_shown(memory, entries[i]));
	for (int state = DUE_STATE_LATER; state < DUE_STATE_END; state++) {
		size_t count = 0;
		for (int kind = DUE_KIND_FOLLOW_UP; kind < DUE_KIND_END; kind++)
			count += due->counts[kind][state];
		if (count > 0)
			list = with(memory, list, arena_printf(memory, "%zu %s", count, word_code(&words_due_state, state)));
	}
	return list;
}

static void add_decision(struct trial *trial, struct due *due, const char *yaml)
{
	struct decision *decision = trial_file(trial, "d.yaml", yaml);
	decision->decided_option = decision->resolution == NULL ? NULL : &decision->options[0];
	due_add_decision(due, decision, "d.yaml");
}

static void lists(void **state)
{
	const struct due_row *row = *state;
	struct trial trial = trial_start();
	struct due *due = due_new(trial.memory, as_of, until);
	for (size_t i = 0; i < FOLLOW_UPS_MAX && row->follow_ups[i] != NULL; i++) {
		const char *path = arena_printf(trial.memory, "f%zu.yaml", i);
		due_add_follow_up(due, trial_file(&trial, path, row->follow_ups[i]), path);
	}
	add_decision(&trial, due, row->decision);
	due_settle(due);
	assert_string_equal(trial_said(&trial), "");
	assert_string_equal(shown(trial.memory, due), row->listed);
	trial_end(&trial);
}

/* ---- What an entry says ---- */

static void an_entry_of_a_follow_up_knows_its_decision(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct due *due = due_new(trial.memory, as_of, until);
	due_add_follow_up(due, trial_file(&trial, "f.yaml", FOLLOW_UP("F-1", "d.yaml", "2026-10-01") ACTION("2026-11-20", "decided")),
	                  "f.yaml");
	add_decision(&trial, due, DECIDED);
	const struct due_entry *entry = due_sorted(due)[0];
	assert_string_equal(entry->matter->id, "D-1");
	assert_string_equal(entry->matter->record, "R/1");
	assert_string_equal(text_in(&entry->matter->title, EN), "Title");
	assert_string_equal(entry->path, "f.yaml");
	assert_int_equal(entry->line, 8);
	trial_end(&trial);
}

static void what_falls_due_later_is_not_kept(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct arena *memory = arena_new();
	struct due *due = due_new(memory, as_of, until);
	struct decision *decision = trial_file(&trial, "d.yaml", DECIDED PLAN("2027-01-21") MEASURE("2029-01-01", "decided"));
	decision->decided_option = &decision->options[0];
	size_t before = arena_used(memory);
	due_add_decision(due, decision, "d.yaml");
	assert_int_equal(arena_used(memory), before);
	arena_free(memory);
	trial_end(&trial);
}

/* ---- Services ---- */

#define SERVICE(id, more) \
	"  - {id: " id ", name: " id ", cost_centre: \"" id "\", impact: none, cost: {budget: 1}, rationale: r" more "}\n"

static void services_of_one_day_are_one_entry(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct limits limits = { .classification_months = { .given = true, .number = 24 } };
	struct catalogue *catalogue = trial_file(
	        &trial, "c.yaml",
	        "lva: catalogue/1\norganisation: o\nyear: 2026\nservices:\n" SERVICE("a", ", reviewed: 2024-11-21")
	                SERVICE("b", ", reviewed: 2024-11-20") SERVICE("c", ", reviewed: 2024-11-21")
	                        SERVICE("d", ", classified: {date: 2024-11-21, by: x}, reviewed: 2020-01-01")
	                                SERVICE("e", "") SERVICE("f", ", reviewed: 2024-11-21")
	                                        SERVICE("g", ", reviewed: 2024-11-21"));
	for (size_t i = 0; i < catalogue->services_count; i++)
		catalogue->services[i].index = i;
	struct due *due = due_new(trial.memory, as_of, until);
	due_add_services(due, catalogue, &limits, "c.yaml");
	assert_string_equal(shown(trial.memory, due),
	                    "overdue classification-review c.yaml#b.reviewed 2026-11-20; "
	                    "due classification-review c.yaml#a.reviewed 2026-11-21; 1 no-day");
	assert_string_equal(text_in(&due_sorted(due)[1]->what, EN), "a, c, d and 2 other services");
	assert_int_equal(due_sorted(due)[1]->line, 5);
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_entry_of_a_follow_up_knows_its_decision),
		cmocka_unit_test(what_falls_due_later_is_not_kept),
		cmocka_unit_test(services_of_one_day_are_one_entry),
	};
	int failed = RUN_ROWS(rows, lists);
	return failed + cmocka_run_group_tests_name("due", tests, NULL, NULL);
}
