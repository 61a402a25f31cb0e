/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Findings as commands of GitHub's workflows, which show them beside the lines of a change. GitHub shows ten of a
 * level for each step: the gravest come first, and what is left is counted.
 */
#include "findings_machine.h"

#include <inttypes.h>
#include <string.h>

#include "arena.h"
#include "listed_findings.h"

enum { SHOWN_OF_A_LEVEL = 10 };

/* The levels in the order of their gravity, as GitHub and as finding_level name them. */
static const struct level {
	const char *command, *name;
	struct text left; /* "{count} errors" */
} levels[] = {
	{ "error", "error", TEXT("virheitä {count}", "fel {count}", "errors {count}") },
	{ "warning", "warning", TEXT("varoituksia {count}", "varningar {count}", "warnings {count}") },
	{ "notice", "note", TEXT("huomautuksia ja poikkeuksia {count}", "anmärkningar och undantag {count}",
	                         "notes and waived {count}") },
};
enum { LEVELS = sizeof levels / sizeof levels[0] };

static void put_data(FILE *out, const char *text)
{
	for (; *text; text++)
		if (*text == '%' || *text == '\r' || *text == '\n')
			fprintf(out, "%%%02X", (unsigned)*text);
		else
			putc(*text, out);
}

static void put_property(FILE *out, const char *name, const char *text)
{
	fprintf(out, "%s=", name);
	for (; *text; text++)
		if (strchr("%\r\n:,", *text))
			fprintf(out, "%%%02X", (unsigned)*text);
		else
			putc(*text, out);
}

static void put_finding(const struct finding_list *list, const struct listed_finding *finding, const char *command,
                        FILE *out)
{
	const struct place place = finding_place(&finding->diag->place);
	fprintf(out, "::%s ", command);
	put_property(out, "file", finding->file ? text_visible(list->memory, finding->file) : ".");
	fprintf(out, ",line=%" PRIu32 ",col=%" PRIu32 ",", place.line, place.column);
	put_property(out, "title", finding->diag->message->id);
	fputs("::", out);
	if (finding->diag->waived)
		fprintf(out, "%s: ", finding_waived.in[list->view->language]);
	put_data(out, finding->sentence);
	if (*finding->hint)
		fputs("%0A", out);
	put_data(out, finding->hint);
	putc('\n', out);
}

/* All of a level, those beyond 50 a file included. */
static size_t count_of(const struct finding_list *list, size_t level)
{
	static const enum severity severities[LEVELS] = { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };
	size_t count = diags_of(list->diags, severities[level]);
	return level == LEVELS - 1 ? count + diags_waived(list->diags) : count;
}

/* The last level has one place less when the count must be shown as well. */
static size_t places_of(const struct finding_list *list, size_t level)
{
	bool more = false;
	for (size_t i = 0; i < LEVELS; i++)
		more = more || count_of(list, i) > SHOWN_OF_A_LEVEL;
	return level == LEVELS - 1 && more ? SHOWN_OF_A_LEVEL - 1 : SHOWN_OF_A_LEVEL;
}

static size_t put_level(const struct finding_list *list, size_t level, FILE *out)
{
	size_t shown = 0;
	for (size_t i = 0; i < list->count && shown < places_of(list, level); i++)
		if (!strcmp(finding_level(list->items[i].diag), levels[level].name)) {
			put_finding(list, &list->items[i], levels[level].command, out);
			shown++;
		}
	return shown;
}

static void put_count(const struct finding_list *list, const size_t *shown, FILE *out)
{
	static const struct text more = TEXT("näiden lisäksi", "utöver dessa", "besides these");
	const enum language language = list->view->language;
	const char *before = ": ";
	size_t left = 0;
	for (size_t i = 0; i < LEVELS; i++)
		left += count_of(list, i) - shown[i];
	if (!left)
		return;
	fprintf(out, "::notice title=lva::%s", more.in[language]);
	for (size_t i = 0; i < LEVELS; i++) {
		const size_t count = count_of(list, i) - shown[i];
		const struct argument argument = { "count", text_same(arena_printf(list->memory, "%zu", count)) };
		if (count)
			fprintf(out, "%s%s", before,
			        text_fill(list->memory, levels[i].left.in[language], language, &argument, 1));
		before = count ? ", " : before;
	}
	putc('\n', out);
}

void findings_write_github(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out)
{
	const struct finding_list list = finding_list_new(memory, diags, view);
	size_t shown[LEVELS];
	for (size_t level = 0; level < LEVELS; level++)
		shown[level] = put_level(&list, level, out);
	put_count(&list, shown, out);
}
