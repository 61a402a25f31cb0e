/* SPDX-License-Identifier: EUPL-1.2 */
#include "findings.h"

#include <inttypes.h>
#include <string.h>

#include "findings_machine.h"
#include "findings_text.h"
#include "listed_findings.h"
#include "plain.h"

/* What stands for the file of a finding that has none. */
static const char no_file[] = "-";

/* Files come one after the other: is this the last finding of its own? */
static bool ends_file(const struct diag *diag)
{
	const char *file = diag->place.file, *next = diag->next ? diag->next->place.file : NULL;
	return file && (!next || strcmp(file, next) != 0);
}

static void put_left_out(struct arena *memory, const char *file, size_t count, enum language language, FILE *out)
{
	static const struct text more = TEXT("muita havaintoja tiedostossa", "andra iakttagelser i filen",
	                                     "other findings in the file");
	if (count)
		fprintf(out, "%s:0:0: note: %s: %zu\n", plain_text(memory, file), more.in[language], count);
}

static void put_line(struct arena *memory, const struct diag *diag, enum language language, FILE *out)
{
	const struct place *place = &diag->place;
	fprintf(out, "%s:%" PRIu32 ":%" PRIu32 ": %s[%s]: %s%s\n", plain_text(memory, place->file ? place->file : no_file),
	        place->line, place->column, finding_level(diag), diag->message->id, diag->waived ? "waived: " : "",
	        plain_text(memory, diag_sentence(memory, diag, language)));
}

static void write_line(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out)
{
	for (const struct diag *diag = diags_sorted(diags); diag; diag = diag->next) {
		put_line(memory, diag, view->language, out);
		if (ends_file(diag))
			put_left_out(memory, diag->place.file, diags_left_out(diags, diag->place.file), view->language, out);
	}
}

/* To add a format: a function and a row. The first is the usual one. */
static const struct finding_format formats[] = {
	{ "text", false,
	  TEXT("otteet ja vinkit ihmisille", "utdrag och tips för människor", "excerpts and hints for people"),
	  findings_write_text },
	{ "line", false, TEXT("yksi rivi havaintoa kohti", "en rad per iakttagelse", "one line for each finding"),
	  write_line },
	{ "json", true, TEXT("JSON, omia ohjelmia varten", "JSON, för egna program", "JSON, for programs of one's own"),
	  findings_write_json },
	{ "sarif", true,
	  TEXT("SARIF 2.1.0, analyysituloksia näyttäviä palveluja varten",
	       "SARIF 2.1.0, för tjänster som visar analysresultat", "SARIF 2.1.0, for services that show analyses"),
	  findings_write_sarif },
	{ "junit", true,
	  TEXT("JUnit XML, testituloksia näyttäviä palveluja varten", "JUnit XML, för tjänster som visar testresultat",
	       "JUnit XML, for services that show test results"),
	  findings_write_junit },
	{ "github", true,
	  TEXT("GitHubin huomautukset muutoksen riveille", "GitHubs anmärkningar på ändringens rader",
	       "GitHub's annotations on the lines of a change"),
	  findings_write_github },
	{ "gitlab", true, TEXT("GitLabin koodin laatu -raportti", "GitLabs rapport om kodkvalitet",
	                       "GitLab's code quality report"),
	  findings_write_gitlab },
};

enum { FORMATS = sizeof formats / sizeof formats[0] };

size_t finding_format_count(void)
{
	return FORMATS;
}

const struct finding_format *finding_format_at(size_t index)
{
	return index < FORMATS ? &formats[index] : NULL;
}

const struct finding_format *finding_format_named(const char *name)
{
	for (size_t i = 0; i < FORMATS; i++)
		if (!strcmp(formats[i].name, name))
			return &formats[i];
	return NULL;
}
