/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * embed DECISION REPORT: checks one decision with liblva and writes its report.
 *
 * All that is read and found belongs to a handle; several handles do not know each other, so each thread may have one.
 */
#include <lva.h>

#include <string.h>

/* The report in the format that the ending of its name asks for; "" when there is none such. */
static const char *format_of(const char *path)
{
	struct lva_format format;
	const size_t length = strlen(path);
	for (size_t i = 0; (format = lva_report_format(i)).name; i++) {
		const size_t ending = strlen(format.extension);
		if (length > ending && strcmp(path + length - ending, format.extension) == 0)
			return format.name;
	}
	return "";
}

/* What was found goes to standard error; the program goes on to the report only if the file is sound. */
static bool check(struct lva *lva, const char *decision)
{
	const struct lva_summary summary = lva_check(lva, &decision, 1);
	lva_findings(lva, "line", stderr, false);
	fprintf(stderr, "%zu errors, %zu warnings on %s\n", summary.errors, summary.warnings, summary.day);
	return lva_status(lva, SEVERITY_OFF) == LVA_OK;
}

static bool write_report(struct lva *lva, const char *decision, const char *path)
{
	const struct lva_report *report = lva_assess(lva, decision);
	if (report && lva_write(lva, report, format_of(path), path, false))
		return true;
	fprintf(stderr, "no report: %s\n", lva_complaint(lva));
	return false;
}

int main(int count, char **arguments)
{
	/* Nothing is read from the environment or the clock: the language and the day are settings. */
	const struct lva_settings settings = { .language = EN, .language_chosen = true, .as_of = "2026-11-21" };
	if (count != 3)
		return LVA_USAGE;
	struct lva *lva = lva_start(&settings);
	lva_open(lva, arguments[1]);
	const bool done = check(lva, arguments[1]) && write_report(lva, arguments[1], arguments[2]);
	lva_end(lva);
	return done ? LVA_OK : LVA_UNREADABLE;
}
