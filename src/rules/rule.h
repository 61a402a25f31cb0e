/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Rules: what a good assessment has, a function and a row for each, in one file a theme. A row holds all that people
 * read of the rule; the function finds where it does not hold.
 *
 * To add a rule: a function and a row in the table of its theme, and its examples in tests/rules/AREA/SLUG/. It then
 * stands in check, in every report, in `lva rules`, `lva explain` and the reference by itself.
 */
#ifndef RULE_H
#define RULE_H

#include "agenda.h"
#include "assess.h"
#include "burden.h"
#include "diag.h"
#include "follow_up.h"
#include "project.h"
#include "register_facts.h"
#include "text_walk.h"

/* The waivers of one place (a file, or lva.yaml) and which of them matched a finding. */
struct waiver_use {
	const struct waiver *waivers;
	size_t count;
	bool *used;
	const char *file_id; /* waivers of a file concern it or an id in it; NULL: lva.yaml, whole nodes */
};

/* To which files a rule applies. */
enum rule_scope {
	RULE_EVERY_FILE, /* files of every kind, lva.yaml too: the check asks what it was given */
	RULE_ALL,        /* decisions of every scope */
	RULE_LIGHT,      /* decisions whose scope is light or full */
	RULE_FULL,       /* decisions whose scope is full */
	RULE_CATALOGUE,
	RULE_AGENDA,
	RULE_REGISTER,   /* the project's decisions together */
	RULE_FOLLOW_UP,
	RULE_PROCESS,    /* a follow-up of phase process */
};

/* One file under judgement and all that rules may look at. What does not apply or is not there is NULL. */
struct judging {
	struct arena *memory;   /* forgotten after the file */
	struct diags *findings; /* a whole list, empty between files */
	const char *const *only, *const *skip; /* rules and areas that were asked for, up to NULL; or NULL */
	const char *file_id;    /* FILE-ID: the file's id, else its path in the project */
	struct date as_of;      /* today; for a report the document's own day unless one was asked for */
	const struct policy *policy;
	const struct bands *bands;
	const struct project *project;
	const struct population *population;

	/* The file, whatever its kind: its record's table and the record. */
	enum file_kind kind;
	const struct record *record;
	const void *in;
	const struct waiver *waivers; /* its own */
	size_t waiver_count;

	/* A decision. */
	const struct decision *decision;
	const struct assessment *assessment;
	const struct option_result *chosen; /* the decided option, else the proposed one */
	enum proposal_state proposal;

	const struct catalogue *catalogue; /* of the project; of the file itself when that is a catalogue */
	const struct agenda *agenda;
	const struct follow_up *follow_up;
	const struct decision *followed; /* what the follow-up looks back on; NULL: there is none, or it cannot be read */
	struct text followed_missing;    /* why it cannot be read; else empty */
	const char *recorded_as;         /* of a follow-up without prior: a decision with its record number after all */

	const struct text_visit *texts; /* every text of the file, gathered once; see each_text */
	size_t text_count;

	const struct register_facts *facts; /* what the other files are and hold */
	const struct burden_base *costs;    /* of each organisation, when the register is judged; NULL: there are none */

	/* Made by judging: */
	struct waiver_use own_waivers;
	struct waiver_use *project_waivers; /* of lva.yaml, used over all files; NULL: there is no project */
	size_t errors; /* that no waiver lets be, but for a proposal that changed: that makes an assessment stale */
};

struct rule {
	struct message says;
	enum rule_scope scope;
	bool on_classes; /* not run when significance classes are switched off */
	bool after_waivers; /* run when the findings of the others have met their waivers */
	bool makes_stale; /* an assessment with its finding is out of date, not unfinished */
	bool late; /* its answer depends on the rest of the register (trigger `stacked`) */
	void (*check)(const struct rule *rule, const struct judging *on);
};

/* Says a finding: fill in at (or also), arguments, hint, and as node the id of the entry ("V1") or NULL for the file. */
void find(const struct rule *rule, const struct judging *on, const struct diag *what);

/* A rule that applies but lacks an input says so, once a file (format/not-evaluated). */
void cannot_evaluate(const struct rule *rule, const struct judging *on, struct text reason);

/* Whether significance classes are in use: rules on classes are listed as not run otherwise. */
bool rule_has_classes(const struct judging *on);

/* ---- The sets ---- */

struct rule_set {
	const struct rule *rules;
	size_t count;
};
/* Every set, in the order of the reference; NULL after the last. */
extern const struct rule_set *const rule_sets[];

/* All themes, each defined in rules_THEME.c with RULE_SET. */
extern const struct rule_set rules_screening, rules_process, rules_options, rules_impact, rules_rights, rules_groups,
	rules_evidence, rules_participation, rules_measures, rules_conclusions, rules_indicators, rules_follow_up,
	rules_publication, rules_text, rules_privacy, rules_waiver, rules_catalogue, rules_budget, rules_agenda,
	rules_cumulative;

#define RULE_SET(table) { (table), sizeof (table) / sizeof (table)[0] }

#endif
