/* SPDX-License-Identifier: EUPL-1.2 */
/* References inside a file, to the catalogue and to the areas of the population figures. */
#include "test.h"

#include <string.h>

#include "link.h"
#include "names.h"
#include "reading.h"

#define ROW "age_bands: [0-6], clients: {0-6: 1}, cost: {budget: 1}, rationale: r"
static const char services[] =
        "lva: catalogue/1\nyear: 2026\nservices:\n"
        "  - {id: clinic, name: n, cost_centre: \"3100\", impact: direct, former: [\"2100\"], " ROW "}\n"
        "  - {id: closed, name: n, cost_centre: \"3200\", impact: direct, valid: {to: 2026-12-31}, " ROW "}\n"
        "  - {id: later, name: n, cost_centre: \"3300\", impact: communal, valid: {from: 2028-01-01}, " ROW "}\n";

#define DECISION \
	"lva: decision/1\nid: D-1\nrecord: R/1\ntitle: t\ntype: fees\nbody: b\nmeeting: 2026-12-08\neffective: " \
	"2027-08-01\n" \
	"areas: [Virolahti]\naim: a\nroles: {preparer: p, responsible: q, approver: r}\n" \
	"screening: {date: 2026-09-02, by: x, scope: light}\n"
#define NONE "domain: health, age_bands: [0-6], direction: none, directness: direct, reasoning: r"
#define OPTIONS \
	"options:\n  - {id: VE0, name: n, zero: true, changes: []}\n" \
	"  - {id: VE1, name: n, proposed: true, changes: [{service: clinic, change: close}],\n" \
	"     impacts: [{id: V1, " NONE "}]}\n"
/* Lines 1 to 16; what a row adds begins on line 17. */
#define SOUND DECISION OPTIONS

struct trial_targets {
	struct trial trial;
	struct targets targets;
};

static struct trial_targets start(void)
{
	struct trial_targets with = { .trial = trial_start() };
	struct trial *trial = &with.trial;
	struct population *population = population_new(trial->memory, trial->reading.bands, 2026);
	population_add(
	        population, &trial->reading,
	        trial_table(trial, "population.csv", "area,age_from,age_to,year,count\nVirolahti,0,,2025,9\n"));
	population_finish(population, &trial->reading, NULL, 0);
	struct catalogue *catalogue = trial_file(trial, "catalogue.yaml", services);
	with.targets.population = population;
	link_catalogue(&trial->reading, catalogue, &with.targets);
	with.targets.catalogue = catalogue;
	return with;
}

struct said_row {
	const char *name;
	const char *yaml;
	const char *said;
};

#define CHANGE(change) DECISION "options: [{id: A, name: n, proposed: true, changes: [{" change "}]}]\n"

static const struct said_row service_rows[] = {
	{ "id", CHANGE("service: clinic, change: close"), "" },
	{ "cost centre", CHANGE("service: \"3100\", change: close"), "" },
	{ "former cost centre", CHANGE("service: \"2100\", change: close"), "" },
	{ "misspelled", CHANGE("service: clinik, change: close"),
	  "13:64 reference/unknown-service service=clinik, nearest clinic" },
	{ "opened without a description", CHANGE("service: new, change: open"),
	  "13:64 reference/unknown-service service=new" },
	{ "opened with one",
	  CHANGE("service: new, change: open, new_service: {name: n, impact: direct, age_bands: [0-6]}"), "" },
	{ "no longer valid", CHANGE("service: closed, change: close"),
	  "13:64 reference/service-not-valid service=closed date=2027-08-01, also catalogue.yaml:5:71" },
	{ "not yet valid", CHANGE("service: later, change: reduce"),
	  "13:64 reference/service-not-valid service=later date=2027-08-01, also catalogue.yaml:6:72" },
	{ "opened before it is valid", CHANGE("service: later, change: open"), "" },
	{ "services of an impact",
	  DECISION
	  "options:\n  - id: A\n    name: n\n    proposed: true\n    changes: [{service: clinic, change: close}]\n"
	  "    impacts: [{id: V1, services: [clinic, klinik, later], " NONE "}]\n",
	  "18:43 reference/unknown-service service=klinik, nearest clinic" },
	{ "the option's new service",
	  DECISION
	  "options:\n  - id: A\n    name: n\n    proposed: true\n"
	  "    changes: [{service: new, change: open, new_service: {name: n, impact: direct, age_bands: [0-6]}}]\n"
	  "    impacts: [{id: V1, services: [new], " NONE "}]\n",
	  "" },
	{ "what a measure relies on",
	  SOUND
	  "measures: [{id: L1, impacts: [V1], type: mitigating, description: d, owner: o, deadline: 2026-01-01, "
	  "funding: none, status: done, relies_on: [clinix]}]\n",
	  "17:143 reference/unknown-service service=clinix, nearest clinic" },
};

#define MEASURE(impacts) \
	"measures: [{id: L1, impacts: " impacts \
	", type: mitigating, description: d, owner: o, deadline: 2026-01-01, " \
	"funding: none, status: done}]\n"
#define WAIVER(concerns) \
	"waivers: [{rule: r, concerns: " concerns \
	", reason: r, approved_by: a, created: 2026-01-01, expires: 2026-02-01}]\n"

static const struct said_row item_rows[] = {
	{ "sound", SOUND, "" },
	{ "evidence of an impact",
	  DECISION
	  "options: [{id: A, name: n, proposed: true, changes: [], impacts: [{id: V1, evidence: [N1], " NONE
	  "}]}]\n",
	  "13:87 reference/unknown-item id=N1" },
	{ "impact of a measure", SOUND MEASURE("[V1]"), "" },
	{ "unknown impact of a measure", SOUND MEASURE("[V1, V2]"), "17:35 reference/unknown-item id=V2" },
	{ "option for an impact", SOUND MEASURE("[VE1]"), "17:31 reference/unknown-item id=VE1, nearest V1" },
	{ "map for an id is said once", SOUND MEASURE("[{a: b}]"), "17:31 format/wrong-type key=impacts" },
	{ "nothing for an id is said once", SOUND MEASURE("['']"), "17:31 format/bad-value value=" },
	{ "into options that are no list", DECISION "options: VE1\n" MEASURE("[V1]"), "13:10 format/wrong-type key=options" },
	{ "into an option that is no map", DECISION "options: [VE1]\n" MEASURE("[V1]"),
	  "13:11 format/wrong-type key=options" },
	{ "into misspelled options", DECISION "optoins: [{id: VE1, name: n, impacts: [{id: V1}]}]\n" MEASURE("[V1]"),
	  "13:1 format/unknown-key key=optoins, nearest options" },
	{ "to an impact with a wrong id",
	  DECISION "options: [{id: A, name: n, proposed: true, changes: [], impacts: [{id: V 1, " NONE "}]}]\n"
	  MEASURE("[V1]"),
	  "13:72 format/bad-value value=V 1" },
	{ "a wrong id of another kind",
	  SOUND "groups_without_difference: [{group: sami, reason: r, option: VE9}]\n"
	        "evidence: [{id: N 1, type: register, description: d, reference: r, date: 2026-01-01, reliability: good}]\n",
	  "17:62 reference/unknown-item id=VE9, nearest VE1; 18:17 format/bad-value value=N 1" },
	{ "necessary despite", SOUND "necessary_despite: [{impact: V9, reason: r}]\n",
	  "17:30 reference/unknown-item id=V9" },
	{ "recommendation", SOUND "recommendations: [{id: S1, text: t, type: change, impacts: [L1], owner: o}]\n",
	  "17:61 reference/unknown-item id=L1" },
	{ "indicator",
	  SOUND "indicators: [{id: M1, name: n, impacts: [X], unit: u, good: up, baseline: {value: 1, date: "
	        "2026-01-01}, "
	        "target: {value: 1, date: 2026-01-01}, interval_months: 1, owner: o}]\n",
	  "17:42 reference/unknown-item id=X" },
	{ "group without a difference",
	  SOUND "groups_without_difference: [{group: sami, reason: r, option: VE9}]\n",
	  "17:62 reference/unknown-item id=VE9, nearest VE1" },
	{ "domain without an impact", SOUND "domains_without_impact: [{domain: privacy, reason: r, option: V1}]\n",
	  "17:63 reference/unknown-item id=V1, nearest VE1" },
	{ "what was decided", SOUND "resolution: {date: 2026-12-08, option: VE2}\n",
	  "17:40 reference/unknown-item id=VE2, nearest VE1" },
	{ "waiver of the file", SOUND WAIVER("D-1"), "" },
	{ "waiver of an item", SOUND WAIVER("V1"), "" },
	{ "waiver of nothing", SOUND WAIVER("V7"), "17:31 reference/unknown-item id=V7" },
	{ "the same id in two options",
	  DECISION "options:\n  - {id: A, name: n, proposed: true, changes: [], impacts: [{id: V1, " NONE "}]}\n"
	           "  - {id: B, name: n, impacts: [{id: V1, " NONE "}]}\n",
	  "15:37 format/duplicate-id id=V1, also 14:66" },
	{ "the same id of an option and evidence",
	  SOUND "evidence: [{id: VE1, type: register, description: d, reference: r, date: 2026-01-01, "
	        "reliability: good}]\n",
	  "17:17 format/duplicate-id id=VE1, also 15:10" },
	{ "first noticed in a decision",
	  DECISION "options: [{id: A, name: n, proposed: true, changes: [], impacts: "
	           "[{id: V1, first_noticed: 2026-01-01, " NONE "}]}]\n",
	  "13:76 format/not-applicable key=first_noticed" },
};

#define AREAS(areas) \
	"lva: decision/1\nid: D-1\nrecord: R/1\ntitle: t\ntype: fees\nbody: b\nmeeting: " \
	"2026-12-08\nareas: " areas "\naim: a\nroles: {preparer: p, responsible: q, approver: r}\n" \
	"screening: {date: 2026-09-02, by: x, scope: not-applicable}\n"

static const struct said_row area_rows[] = {
	{ "known", AREAS("[Virolahti]"), "" },
	{ "whole", AREAS("whole"), "" },
	{ "whole in a list", AREAS("[koko-alue]"), "" },
	{ "misspelled", AREAS("[Virolahi]"), "8:9 reference/unknown-area area=Virolahi, nearest Virolahti" },
	{ "of evidence",
	  SOUND
	  "evidence: [{id: N1, type: register, description: d, reference: r, date: 2026-01-01, reliability: good, "
	  "covers: {areas: [Kotka]}}]\n",
	  "17:121 reference/unknown-area area=Kotka" },
	{ "of an impact",
	  DECISION
	  "options: [{id: A, name: n, proposed: true, changes: [], impacts: [{id: V1, areas: [Kotka], " NONE
	  "}]}]\n",
	  "13:84 reference/unknown-area area=Kotka" },
};

static void test_decision(void **state)
{
	const struct said_row *row = *state;
	struct trial_targets with = start();
	struct decision *decision = trial_file(&with.trial, "file.yaml", row->yaml);
	link_decision(&with.trial.reading, decision, &with.targets);
	assert_string_equal(trial_said(&with.trial), row->said);
	trial_end(&with.trial);
}

#define FOLLOW_UP "lva: follow-up/1\nid: S\ndate: 2028-06-01\nby: b\nconclusions: c\ndecision: D-1\n"
#define OUTCOME(impact) "{impact: " impact ", realised: no, attribution: unknown, reasoning: r}"
#define QUIET "none_unforeseen: {looked_for: l}\n"

static const struct said_row follow_up_rows[] = {
	{ "sound", FOLLOW_UP QUIET "outcomes: [" OUTCOME("V1") ", " OUTCOME("V2") "]\n", "" },
	{ "an impact twice", FOLLOW_UP QUIET "outcomes: [" OUTCOME("V1") ", " OUTCOME("V1") "]\n",
	  "8:85 format/duplicate-id id=V1, also 8:21" },
	{ "unforeseen", FOLLOW_UP "unforeseen: [{id: U1, first_noticed: 2028-01-01, " NONE "}]\n", "" },
	{ "unforeseen without its day", FOLLOW_UP "unforeseen: [{id: U1, " NONE "}]\n",
	  "7:14 format/missing-key key=first_noticed" },
	{ "the same id twice",
	  FOLLOW_UP
	  "unforeseen: [{id: U1, first_noticed: 2028-01-01, " NONE "}]\n"
	  "corrective_actions: [{id: U1, text: t, owner: o, deadline: 2028-01-01, funding: none, status: done}]\n",
	  "8:27 format/duplicate-id id=U1, also 7:19" },
	{ "unknown evidence",
	  FOLLOW_UP QUIET
	  "outcomes: [{impact: V1, realised: no, attribution: unknown, reasoning: r, evidence: [T9]}]\n",
	  "8:86 reference/unknown-item id=T9" },
	{ "unknown area of what was not assessed",
	  "lva: follow-up/1\nid: S\ndate: 2028-06-01\nby: b\nconclusions: c\n" QUIET
	  "no_prior: {title: t, record: r, areas: [Kotka], reason: r}\n",
	  "7:41 reference/unknown-area area=Kotka" },
	{ "waiver of an unforeseen impact",
	  FOLLOW_UP "unforeseen: [{id: U1, first_noticed: 2028-01-01, " NONE "}]\n" WAIVER("U1"), "" },
};

static void test_follow_up(void **state)
{
	const struct said_row *row = *state;
	struct trial_targets with = start();
	struct follow_up *follow_up = trial_file(&with.trial, "file.yaml", row->yaml);
	link_follow_up(&with.trial.reading, follow_up, &with.targets);
	assert_string_equal(trial_said(&with.trial), row->said);
	trial_end(&with.trial);
}

static const struct said_row catalogue_rows[] = {
	{ "sound", "{id: a, name: n, cost_centre: c, impact: direct, " ROW "}", "" },
	{ "id twice",
	  "{id: a, name: n, cost_centre: c, impact: direct, " ROW
	  "}, {id: a, name: n, cost_centre: d, impact: direct, " ROW "}",
	  "3:137 format/duplicate-id id=a, also 3:17" },
	{ "unknown class", "{id: a, name: n, cost_centre: c, service_class: \"9\", impact: direct, " ROW "}",
	  "3:60 reference/unknown-service-class value=9 service=a" },
	{ "known class", "{id: a, name: n, cost_centre: c, service_class: \"1\", impact: direct, " ROW "}", "" },
	{ "unknown area", "{id: a, name: n, cost_centre: c, impact: direct, areas: [Kotka], " ROW "}",
	  "3:69 reference/unknown-area area=Kotka" },
};

static void test_catalogue(void **state)
{
	const struct said_row *row = *state;
	struct trial_targets with = start();
	struct names *classes = names_new(with.trial.memory);
	names_add(classes, NULL, "1", &with);
	with.targets.service_classes = classes;
	struct catalogue *catalogue = trial_file(
	        &with.trial, "file.yaml",
	        arena_printf(with.trial.memory, "lva: catalogue/1\nyear: 2026\nservices: [%s]\n", row->yaml));
	link_catalogue(&with.trial.reading, catalogue, &with.targets);
	assert_string_equal(trial_said(&with.trial), row->said);
	trial_end(&with.trial);
}

static const struct said_row agenda_rows[] = {
	{ "sound", "{section: 1, title: t}, {section: 2, title: t}", "" },
	{ "section twice", "{section: 1, title: t}, {section: 1, title: t}",
	  "4:43 format/duplicate-id id=1, also 4:19" },
};

static void test_agenda(void **state)
{
	const struct said_row *row = *state;
	struct trial_targets with = start();
	struct agenda *agenda =
	        trial_file(&with.trial, "file.yaml",
	                   arena_printf(with.trial.memory,
	                                "lva: agenda/1\nbody: b\nmeeting: 2026-12-08\nitems: [%s]\n", row->yaml));
	link_agenda(&with.trial.reading, agenda, &with.targets);
	assert_string_equal(trial_said(&with.trial), row->said);
	trial_end(&with.trial);
}

/* Without a catalogue and figures nothing is said of what would need them. */
static void test_nothing_to_link_to(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct decision *decision = trial_file(&trial, "file.yaml", CHANGE("service: nowhere, change: close"));
	link_decision(&trial.reading, decision, &(struct targets){ 0 });
	assert_string_equal(trial_said(&trial), "");
	assert_null(decision->options[0].changes[0].linked);
	trial_end(&trial);
}

static const char linked_yaml[] = DECISION "options:\n  - {id: VE0, name: n, zero: true, changes: []}\n"
                                           "  - {id: VE1, name: n, proposed: true, changes: [{service: \"3100\", "
                                           "change: close}, {service: later, change: open}],\n"
                                           "     impacts: [{id: V1, " NONE
                                           "}]}\n" MEASURE("[V1]") "resolution: {date: 2026-12-08, option: VE0}\n";

static void test_pointers(void **state)
{
	(void)state;
	struct trial_targets with = start();
	struct decision *decision = trial_file(&with.trial, "file.yaml", linked_yaml);
	link_decision(&with.trial.reading, decision, &with.targets);
	const struct option *proposed = &decision->options[1];
	assert_string_equal(trial_said(&with.trial), "");
	assert_ptr_equal(decision->zero_option, &decision->options[0]);
	assert_ptr_equal(decision->proposed_option, proposed);
	assert_ptr_equal(decision->decided_option, &decision->options[0]);
	assert_int_equal(proposed->index, 1);
	assert_ptr_equal(proposed->changes[0].linked, &with.targets.catalogue->services[0]);
	assert_ptr_equal(proposed->impacts[0].option, proposed);
	/* The other service is communal, the impact direct. */
	assert_int_equal(proposed->impacts[0].caused_by_count, 1);
	assert_ptr_equal(proposed->impacts[0].caused_by[0], &with.targets.catalogue->services[0]);
	assert_int_equal(decision->measures[0].eases_count, 1);
	assert_ptr_equal(decision->measures[0].eases[0], &proposed->impacts[0]);
	trial_end(&with.trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_to_link_to),
		cmocka_unit_test(test_pointers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(service_rows, test_decision) +
	       RUN_ROWS(item_rows, test_decision) + RUN_ROWS(area_rows, test_decision) +
	       RUN_ROWS(follow_up_rows, test_follow_up) + RUN_ROWS(catalogue_rows, test_catalogue) +
	       RUN_ROWS(agenda_rows, test_agenda);
}
