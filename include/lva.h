/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * lva: child impact assessment of public decisions.
 *
 * Below are the three small types that every layer shares, and the nouns and verbs of the program. One run looks
 * like this:
 *
 *	struct lva *lva = lva_start(&(struct lva_settings){ .language = EN, .language_chosen = true });
 *	lva_open(lva, "decisions/0123.yaml");
 *	struct lva_report *report = lva_assess(lva, "decisions/0123.yaml");
 *	if (report)
 *		lva_write(lva, report, "md", "-", false);
 *	lva_findings(lva, "text", stderr, false);
 *	int status = lva_status(lva, SEVERITY_ERROR);
 *	lva_end(lva);
 */
#ifndef LVA_H
#define LVA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* What stands here is all that liblva shows. */
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif
#ifdef __cplusplus
extern "C" {
#endif

/* The languages of the program, in the order in which texts stand side by side. */
enum language { FI, SV, EN, LANGUAGES };

/* How grave a finding is; zero means that nothing was found. */
enum severity { SEVERITY_OFF, SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/* One text in every language: UTF-8, never NULL in a static text; in a user's text a missing language is NULL. */
struct text {
	const char *in[LANGUAGES];
};

/* The one way to write a text that people read: Finnish, Swedish and English side by side. */
#define TEXT(fi, sv, en) { { [FI] = (fi), [SV] = (sv), [EN] = (en) } }

/* ---- The program ---- */

/* One run: what was read, what was found, and all memory of both. */
struct lva;
/* A finished report: documents that can be written in every format. */
struct lva_report;

/* How to run. Everything zero is a sound setting; strings are not copied and must outlive the run. */
struct lva_settings {
	enum language language;      /* the reader's language */
	bool language_chosen;        /* false: the project's first language goes before `language` */
	const char *project;         /* lva.yaml to use; NULL: the nearest one above the first input */
	const char *else_near;       /* where a project is looked for when there is none near the first input; may be NULL */
	const char *catalogue;       /* a catalogue to use when there is no project, or instead of the project's */
	const char *home;            /* the search for a project goes no higher than this folder; may be NULL */
	const char *as_of;           /* YYYY-MM-DD; NULL: each document's own day */
	const char *today;           /* YYYY-MM-DD: the calendar's day, for commands that look at many documents */
	/*
	 * Called when another file of many has been read: how many have been, of how many as far as is known, which may grow.
	 * From any thread, but never twice at a time. NULL: nobody asks.
	 */
	void (*progress)(void *context, size_t done, size_t of);
	void *progress_context;
	const char *const *only;     /* rules or areas ("participation/not-heard", "format"), up to NULL */
	const char *const *skip;
	size_t jobs;                 /* files read at the same time; 0: as many as there are cores where many are read */
};

/* What is worst of all that happened; what a code means never changes with a setting. */
enum lva_status {
	LVA_OK = 0,
	LVA_FOUND = 1,      /* ran completely; findings at or above the asked severity */
	LVA_USAGE = 2,      /* asked for something that does not exist */
	LVA_UNREADABLE = 3, /* an input could not be read or is not valid: an assessment was not made */
	LVA_UNWRITTEN = 4,  /* an output could not be written */
};

/*
 * Handles do not know each other, so each may be used in a thread of its own; one handle is used by one thread at a time.
 * Never NULL: when the machine has no more memory, the library calls abort().
 */
struct lva *lva_start(const struct lva_settings *settings);
void lva_end(struct lva *lva);

/*
 * Finds and reads the project that a path belongs to (NULL: the current folder), its policy, catalogue and population.
 * What is wrong is kept as findings. Call it once, before anything that reads.
 */
void lva_open(struct lva *lva, const char *near_path);
/* Whether lva_open found a project. */
bool lva_has_project(const struct lva *lva);
/* The same of a command that needs one: the complaint says how to come by it, unless a broken one was said already. */
bool lva_need_project(struct lva *lva);
/* The language that people are spoken to in; known after lva_open. */
enum language lva_language(const struct lva *lva);

/* Checks files and folders (walked in byte order of names); no path is the whole project. */
/* What one sound file is made into next. */
enum lva_next { LVA_NEXT_NONE, LVA_NEXT_ASSESS, LVA_NEXT_FOLLOW_UP };

struct lva_summary {
	enum lva_next next; /* when one file was checked and has no errors */
	size_t files;
	size_t errors, warnings, notes, waived;
	size_t rules_changed; /* in lva.yaml: off, milder or graver */
	size_t rules_not_run; /* because the policy has no significance classes */
	/* Items of the agendas that were checked, by state. */
	size_t items, covered, excluded, stale, unfinished, missing;
	const char *day; /* YYYY-MM-DD: the day that the rules were judged on */
};
struct lva_summary lva_check(struct lva *lva, const char *const *paths, size_t count);

/* The prior report of one decision file; NULL when it could not be made, and the findings say why. */
struct lva_report *lva_assess(struct lva *lva, const char *path);
/* The same told to children on one page; NULL of a confidential assessment too. */
struct lva_report *lva_child_page(struct lva *lva, const char *path);
/*
 * The child budget of the project's catalogue, or of the one in the settings. The basis is "budget" or "actual"; NULL:
 * actual costs where they are given. With the catalogue of an earlier year the two are compared; it may be NULL. The
 * report is NULL when it could not be made: the findings say why, or, without a catalogue, the complaint.
 */
struct lva_report *lva_budget(struct lva *lva, const char *basis, const char *compare);
/* What came true of a decision: the report of one follow-up file, of its final or its process phase. NULL: see findings. */
struct lva_report *lva_follow_up(struct lva *lva, const char *path);
/*
 * What piles up on the same children: the decisions of the project and of other organisations' folders, each with its
 * own lva.yaml or read as this project's. NULL: see the findings, or the complaint.
 */
struct lva_report *lva_cumulate(struct lva *lva, const char *const *folders, size_t count);
/* The report to the council on one year ("2026"). NULL: see the findings, or the complaint. */
struct lva_report *lva_annual(struct lva *lva, const char *year);
/*
 * Follow-ups, measures, recommendations, corrective actions and waivers that are overdue on the day, or fall due within
 * a time ("60d", "6m"; NULL: 60 days). NULL: see the findings, or the complaint.
 */
struct lva_report *lva_due(struct lva *lva, const char *within);
/* What changed from one version of a decision to another, and what that did to its assessment; "-" is standard input. */
struct lva_report *lva_diff(struct lva *lva, const char *before, const char *after);

/* ---- The public register ---- */

/* What became of it: matters and follow-ups shown, files, and assessments that are not shown and why. */
struct lva_site {
	size_t assessments, follow_ups, languages;
	size_t written, unchanged, removed;
	size_t unreleased;   /* no address or day of publication, or the day has not come */
	size_t undecided;    /* published, but their matters are not decided */
	size_t confidential;
	size_t faulty;       /* files with errors: nothing is shown of them */
	bool has_url;        /* lva.yaml tells the address; without it there is no sitemap */
};
/*
 * Writes the published assessments of the project as a site of pages into a folder, which is made if need be. Written again,
 * only what changed is touched, and what is no longer published is removed; files of others are never removed, and replaced
 * only with force. False when nothing could be made or not all of it written: the findings or lva_complaint() say why.
 */
bool lva_publish(struct lva *lva, const char *folder, bool force, struct lva_site *site);

/* ---- Files of others made into files of ours ---- */

/* What is imported; strings must outlive the call. */
struct lva_import_settings {
	const char *kind;    /* catalogue, population, agenda or indicators, in any of the languages */
	const char *file;
	const char *mapping; /* an earlier catalogue whose classification is kept, or Sotkanet's list of areas; NULL: none */
	const char *year;    /* NULL: that of the data */
	const char *const *areas; /* of indicators: areas besides the project's, NULL after the last; or NULL */
};
/* An input made into one of our files, not written yet. */
struct lva_imported;
/* NULL: see the findings, or the complaint. What was left out is a finding. */
struct lva_imported *lva_import(struct lva *lva, const struct lva_import_settings *settings);
/* One sentence: what was read, taken and left out. */
const char *lva_imported_summary(struct lva *lva, const struct lva_imported *imported);
/* Where it belongs in the project. */
const char *lva_imported_path(struct lva *lva, const struct lva_imported *imported);
/* Writes it, never over a file that exists. False when it was not written: lva_complaint() says why. */
bool lva_write_imported(struct lva *lva, const struct lva_imported *imported, const char *path);

/* Several reports as one, for formats that hold many. */
struct lva_report *lva_join(struct lva *lva, struct lva_report *const *reports, size_t count);
/* Frees what a report was made of, which lva_end does at the latest; its name stays. It can neither be written nor joined then. */
void lva_report_end(struct lva_report *report);
/* The id of what is reported, for file names: never empty, never a path. */
const char *lva_report_name(const struct lva_report *report);

/*
 * The table of data that a report has at an index, as a report that formats with one_table can hold; NULL after the last.
 * It is named by the report and the table, or, when the report is of several, by the table alone.
 */
struct lva_report *lva_report_table(struct lva *lva, const struct lva_report *report, size_t index);

/* The formats of reports: name, file ending with its dot, whether one file holds many, and then only one table of each;
 * NULL name after the last. */
struct lva_format {
	const char *name, *extension;
	bool many, one_table, binary;
	struct text label;
};
struct lva_format lva_report_format(size_t index);

/*
 * Writes the report in a format to a path ("-" is standard output), completely or not at all. An existing file is
 * replaced when lva wrote it or force is set. False when it was not written: lva_complaint() says why.
 */
bool lva_write(struct lva *lva, const struct lva_report *report, const char *format, const char *path, bool force);
/* Whether the report has what a format is for; false: lva_complaint() says what it lacks. */
bool lva_can_write(struct lva *lva, const struct lva_report *report, const char *format);
/*
 * Several files, all of them or none: they are prepared, one report after another, each of which may end then, and put in their
 * places when all are whole. False: nothing that was prepared is there any more.
 */
struct lva_target {
	const struct lva_report *report;
	const char *format, *path;
};
bool lva_prepare(struct lva *lva, const struct lva_target *targets, size_t count, bool force);
bool lva_put_in_place(struct lva *lva);
/* Forgets the files that are prepared. */
void lva_abandon(struct lva *lva);
/* Why the last call failed, one sentence in the run's language; "" if it did not. */
const char *lva_complaint(const struct lva *lva);

/* The tree of a computed value: what is FILE#NODE, FILE being a path or an id. Written as text to out. */
enum lva_status lva_explain_value(struct lva *lva, const char *file, const char *node, FILE *out);
/* What a rule means: sentence, cure, basis. LVA_USAGE when there is no such rule: the complaint has the nearest. */
enum lva_status lva_explain_rule(struct lva *lva, const char *rule, FILE *out);

/*
 * Of "" the templates of reports that there are, with the sections and values each can place; of a kind ("prior") the
 * built-in template itself, to be copied. LVA_USAGE when there is no such kind: the complaint has the nearest.
 */
enum lva_status lva_explain_template(struct lva *lva, const char *kind, FILE *out);

/* Every rule with its severity in this project, a line each. */
void lva_list_rules(struct lva *lva, FILE *out);
/* The ids of all rules ("participation/not-heard"), NULL after the last. */
const char *lva_rule_id(size_t index);
/* The reference of all rules, with what they mean and their examples, as a report. */
struct lva_report *lva_rules(struct lva *lva);

/*
 * A new file to fill in: "decision", "follow-up" or "agenda" in any language, and its id, which for a follow-up is that of
 * the decision. The path is a file or folder; NULL: where the project keeps such files. Services, up to NULL, are ids or
 * cost centres; the scope is "light" or "full", NULL: as the services suggest. What exists is not replaced. *written is the file's path.
 */
struct lva_blank {
	const char *kind, *id, *path, *scope;
	const char *const *services;
};
enum lva_status lva_new(struct lva *lva, const struct lva_blank *blank, const char **written);
/*
 * A new project in a folder ("" is the current one): files to fill in, or the example; the continuous integration is
 * "github", "gitlab" or NULL. All files are made, or none when one of them exists. *count is how many they are.
 */
enum lva_status lva_init(struct lva *lva, const char *folder, bool example, const char *ci, size_t *count);

/*
 * The form of a kind of file ("decision", in any language) as JSON Schema draft-07, in the run's language and with the
 * project's age bands. LVA_USAGE when there is no such kind: the complaint has the nearest, or all of them.
 */
enum lva_status lva_schema(struct lva *lva, const char *kind, FILE *out);
/* The kinds of files, as their first key names them in each language; all NULL after the last. */
struct text lva_file_kind(size_t index);

/* The formats of findings; machine formats go to standard output. */
struct lva_finding_format {
	const char *name;
	bool for_machines;
	struct text label;
};
struct lva_finding_format lva_finding_format(size_t index);
/* Writes everything that was found so far. False when there is no such format. */
bool lva_findings(struct lva *lva, const char *format, FILE *out, bool color);
/* The status of what was read and found so far; with SEVERITY_OFF no finding is reason enough for LVA_FOUND. */
enum lva_status lva_status(const struct lva *lva, enum severity fail_on);
/* Says that a rule or area of an option does not exist; the complaint has the nearest one. */
bool lva_rule_exists(struct lva *lva, const char *rule_or_area);

/* ---- What a command line needs besides ---- */

/* Zeroed memory of the run; it goes with lva_end. Never NULL. */
void *lva_alloc(struct lva *lva, size_t size);

/* Writes a text of others: its control characters shown, and nothing in it that a build service takes for a command. */
void lva_put(const char *text, FILE *out);

/* The one of the known words, up to NULL, that is nearest to what was written, for "did you mean"; NULL: none is. */
const char *lva_nearest(const char *word, const char *const *known);

/* For pages of man(1): the first lines of one, and a text as it stands in one. */
void lva_manual_begin(const char *title, int section, enum language language, FILE *out);
void lva_manual_put(const char *text, FILE *out);
/* The whole page lva.yaml(5): keys and codes of every kind of file. */
void lva_manual_files(enum language language, FILE *out);

/* Removes temporary files; safe in a signal handler. */
void lva_interrupt(void);

/* "0.1.0", and the versions of the libraries in use as one line. */
const char *lva_version(void);
const char *lva_library_versions(void);

#ifdef __cplusplus
}
#endif
#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif
