/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Findings as the results of tests: a suite for each file, in it a test for each rule that found something. Errors are
 * failures, waived findings skipped tests; warnings and notes stand in the output of tests that passed. A file without
 * findings is one test that passed.
 */
#include "findings_machine.h"

#include <inttypes.h>
#include <string.h>

#include "arena.h"
#include "listed_findings.h"

enum outcome { OUTCOME_PASSED, OUTCOME_SKIPPED, OUTCOME_FAILED, OUTCOMES };

/* The findings of one file: a run of those of the list. */
struct suite {
	const struct finding_list *list;
	const char *file; /* as it is shown */
	const char *left_out;
	const struct listed_finding *first, *end;
};

struct results {
	size_t tests, of[OUTCOMES];
};

static void put_escaped(struct arena *memory, const char *text, FILE *out)
{
	for (text = text_visible(memory, text); *text; text++) {
		static const char marks[] = "&<>\"'";
		static const char *const names[] = { "amp", "lt", "gt", "quot", "#39" };
		const char *mark = strchr(marks, *text);
		if (mark)
			fprintf(out, "&%s;", names[mark - marks]);
		else
			putc(*text, out);
	}
}

static void put_attribute(struct arena *memory, const char *name, const char *text, FILE *out)
{
	fprintf(out, " %s=\"", name);
	put_escaped(memory, text, out);
	putc('"', out);
}

static bool same_rule(const struct listed_finding *a, const struct listed_finding *b)
{
	return a->diag->message == b->diag->message;
}

static bool is_first_of_rule(const struct suite *suite, const struct listed_finding *finding)
{
	for (const struct listed_finding *f = suite->first; f < finding; f++)
		if (same_rule(f, finding))
			return false;
	return true;
}

/* An error fails the test, whatever else its rule found; it is skipped if all was waived. */
static enum outcome outcome_of(const struct suite *suite, const struct listed_finding *first)
{
	bool waived = true;
	for (const struct listed_finding *f = first; f < suite->end; f++) {
		if (!same_rule(f, first))
			continue;
		if (!f->diag->waived && f->diag->severity == SEVERITY_ERROR)
			return OUTCOME_FAILED;
		waived = waived && f->diag->waived;
	}
	return waived ? OUTCOME_SKIPPED : OUTCOME_PASSED;
}

static struct results results_of(const struct suite *suite)
{
	struct results results = { 0 };
	for (const struct listed_finding *f = suite->first; f < suite->end; f++)
		if (is_first_of_rule(suite, f)) {
			results.of[outcome_of(suite, f)]++;
			results.tests++;
		}
	if (suite->left_out)
		results.of[OUTCOME_FAILED]++;
	results.tests += suite->left_out != NULL || results.tests == 0;
	return results;
}

static void put_results(const struct results *results, FILE *out)
{
	fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\" time=\"0\">\n", results->tests,
	        results->of[OUTCOME_FAILED], results->of[OUTCOME_SKIPPED]);
}

static void put_case(const struct suite *suite, const char *name, FILE *out)
{
	fputs("    <testcase", out);
	put_attribute(suite->list->memory, "classname", suite->file, out);
	put_attribute(suite->list->memory, "name", name, out);
	put_attribute(suite->list->memory, "file", suite->file, out);
	fputs(" time=\"0\"", out);
}

/* "decisions/x.yaml:12:5: error: sentence. hint" */
static void put_line(const struct suite *suite, const struct listed_finding *finding, FILE *out)
{
	struct arena *memory = suite->list->memory;
	const struct place *place = &finding->diag->place;
	const char *line = arena_printf(memory, "%s:%" PRIu32 ":%" PRIu32 ": %s: %s", suite->file, place->line,
	                                place->column, finding_level(finding->diag),
	                                finding_message(suite->list, finding));
	put_escaped(memory, line, out);
	putc('\n', out);
}

static const char *reason_of(const struct suite *suite, const struct listed_finding *finding)
{
	const enum language language = suite->list->view->language;
	if (!text_given(&finding->diag->waiver_reason))
		return finding_waived.in[language];
	return arena_printf(suite->list->memory, "%s: %s", finding_waived.in[language],
	                    text_in(&finding->diag->waiver_reason, language));
}

/* The first finding that made the test what it became. */
static const struct listed_finding *cause_of(const struct suite *suite, const struct listed_finding *first)
{
	const bool failed = outcome_of(suite, first) == OUTCOME_FAILED;
	const struct listed_finding *f = first;
	while (failed && !(same_rule(f, first) && !f->diag->waived && f->diag->severity == SEVERITY_ERROR))
		f++;
	return f;
}

static void open_outcome(const struct suite *suite, const struct listed_finding *first, FILE *out)
{
	const struct listed_finding *cause = cause_of(suite, first);
	struct arena *memory = suite->list->memory;
	switch (outcome_of(suite, first)) {
	case OUTCOME_FAILED:
		fputs("      <failure", out);
		put_attribute(memory, "type", first->diag->message->id, out);
		put_attribute(memory, "message", cause->sentence, out);
		break;
	case OUTCOME_SKIPPED:
		fputs("      <skipped", out);
		put_attribute(memory, "message", reason_of(suite, first), out);
		break;
	case OUTCOME_PASSED:
	case OUTCOMES:
		fputs("      <system-out", out);
		break;
	}
	putc('>', out);
}

static void put_rule(const struct suite *suite, const struct listed_finding *first, FILE *out)
{
	static const char *const elements[OUTCOMES] = { "system-out", "skipped", "failure" };
	put_case(suite, first->diag->message->id, out);
	fprintf(out, " line=\"%" PRIu32 "\">\n", finding_place(&cause_of(suite, first)->diag->place).line);
	open_outcome(suite, first, out);
	for (const struct listed_finding *f = first; f < suite->end; f++)
		if (same_rule(f, first))
			put_line(suite, f, out);
	fprintf(out, "</%s>\n    </testcase>\n", elements[outcome_of(suite, first)]);
}

static void put_left_out(const struct suite *suite, FILE *out)
{
	put_case(suite, "lva/left-out", out);
	fputs(">\n      <failure type=\"lva/left-out\"", out);
	put_attribute(suite->list->memory, "message", suite->left_out, out);
	fputs("/>\n    </testcase>\n", out);
}

static void put_suite(const struct suite *suite, FILE *out)
{
	const struct results results = results_of(suite);
	fputs("  <testsuite", out);
	put_attribute(suite->list->memory, "name", suite->file, out);
	put_results(&results, out);
	for (const struct listed_finding *f = suite->first; f < suite->end; f++)
		if (is_first_of_rule(suite, f))
			put_rule(suite, f, out);
	if (suite->left_out)
		put_left_out(suite, out);
	if (suite->first == suite->end) {
		put_case(suite, "check", out);
		fputs("/>\n", out);
	}
	fputs("  </testsuite>\n", out);
}

/* Findings stand in the order of the files; those of no file are of the whole. */
static struct suite suite_of(const struct finding_list *list, const char *file, const struct listed_finding *from)
{
	struct suite suite = { list, file ? listed_file(list, file) : "lva", finding_left_out(list, file), from, from };
	const struct listed_finding *end = list->items + list->count;
	for (; suite.end < end; suite.end++) {
		const char *other = suite.end->diag->place.file;
		if (file && other ? strcmp(file, other) != 0 : file != other)
			break;
	}
	return suite;
}

static struct suite *suites_of(struct arena *memory, const struct finding_list *list, size_t *count)
{
	const char *const *files = diags_files(memory, list->diags, count);
	struct suite *suites = ARENA_ARRAY(memory, struct suite, *count);
	const struct listed_finding *from = list->items;
	for (size_t i = 0; i < *count; i++) {
		suites[i] = suite_of(list, files[i], from);
		from = suites[i].end;
	}
	return suites;
}

void findings_write_junit(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out)
{
	const struct finding_list list = finding_list_new(memory, diags, view);
	struct results all = { 0 };
	size_t count;
	const struct suite *suites = suites_of(memory, &list, &count);
	for (size_t i = 0; i < count; i++) {
		const struct results results = results_of(&suites[i]);
		all.tests += results.tests;
		for (int outcome = 0; outcome < OUTCOMES; outcome++)
			all.of[outcome] += results.of[outcome];
	}
	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"lva\"", out);
	put_results(&all, out);
	for (size_t i = 0; i < count; i++)
		put_suite(&suites[i], out);
	fputs("</testsuites>\n", out);
}
