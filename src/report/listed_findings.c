/* SPDX-License-Identifier: EUPL-1.2 */
#include "listed_findings.h"

#include <string.h>

#include "arena.h"
#include "finding_identity.h"
#include "path.h"
#include "plain.h"

const struct text finding_waived = TEXT("poikkeus myönnetty", "undantag beviljat", "waived");

const char *severity_key(enum severity severity)
{
	switch (severity) {
	case SEVERITY_ERROR:
		return "error";
	case SEVERITY_WARNING:
		return "warning";
	case SEVERITY_NOTE:
	case SEVERITY_OFF:
		break;
	}
	return "note";
}

const char *finding_level(const struct diag *diag)
{
	return severity_key(diag->waived ? SEVERITY_NOTE : diag->severity);
}

const char *finding_hint(struct arena *memory, const struct diag *diag, enum language language)
{
	static const struct text question =
	        TEXT("tarkoititko \"{word}\"?", "menade du \"{word}\"?", "did you mean \"{word}\"?");
	if (text_given(&diag->hint))
		return text_in(&diag->hint, language);
	if (!diag->suggestion)
		return text_fill(memory, text_in(&diag->message->cure, language), language, diag->arguments,
		                 ARGUMENTS_MAX);
	const struct argument suggestion = { "word", text_same(diag->suggestion) };
	return text_fill(memory, question.in[language], language, &suggestion, 1);
}

/* ---- Files ---- */

/* What does not lie on the disk, such as the built-in policy or standard input, keeps its name. */
static const char *file_from(struct arena *memory, const char *folder, const char *file)
{
	const char *real = folder ? path_real(memory, file) : NULL;
	if (real || (folder && *file == '/'))
		return path_from(memory, folder, real ? real : file);
	while (!strncmp(file, "./", 2))
		file += strspn(file + 1, "/") + 1;
	return *file == '/' ? path_base(file) : file;
}

const char *listed_file(const struct finding_list *list, const char *file)
{
	return file ? file_from(list->memory, list->view->here, file) : NULL;
}

const char *finding_left_out(const struct finding_list *list, const char *file)
{
	static const struct text more = TEXT("muita havaintoja tiedostossa: {count}",
	                                     "andra iakttagelser i filen: {count}",
	                                     "other findings in the file: {count}");
	const size_t count = file ? diags_left_out(list->diags, file) : 0;
	const struct argument argument = { "count", text_same(arena_printf(list->memory, "%zu", count)) };
	const enum language language = list->view->language;
	return count ? text_fill(list->memory, more.in[language], language, &argument, 1) : NULL;
}

struct place finding_place(const struct place *place)
{
	struct place shown = *place;
	if (shown.line)
		return shown;
	shown.line = shown.column = shown.end_line = shown.end_column = 1;
	return shown;
}

/* ---- The list ---- */

static bool same_file(const struct diag *a, const struct diag *b)
{
	return a->place.file && b->place.file && !strcmp(a->place.file, b->place.file);
}

static struct listed_finding listed(const struct finding_list *list, const struct diag *diag,
                                    const struct listed_finding *before)
{
	const bool known = before && same_file(before->diag, diag);
	return (struct listed_finding){
		.diag = diag,
		.file = known ? before->file : listed_file(list, diag->place.file),
		.sentence = plain_text(list->memory, diag_sentence(list->memory, diag, list->view->language)),
		.hint = diag->waived ? "" : plain_text(list->memory,
		                                       finding_hint(list->memory, diag, list->view->language)),
	};
}

/* The file of a finding as the project knows it. */
static const char *file_in_project(const struct finding_list *list, const struct diag *diag)
{
	return diag->place.file ? file_from(list->memory, list->view->root, diag->place.file) : NULL;
}

struct finding_list finding_list_new(struct arena *memory, struct diags *diags, const struct finding_view *view)
{
	struct finding_list list = { .memory = memory, .view = view, .diags = diags };
	const struct diag *first = diags_sorted(diags);
	for (const struct diag *diag = first; diag; diag = diag->next)
		list.count++;
	list.items = ARENA_ARRAY(memory, struct listed_finding, list.count);
	struct listed_finding *item = list.items;
	for (const struct diag *diag = first; diag; diag = diag->next, item++) {
		*item = listed(&list, diag, item > list.items ? item - 1 : NULL);
		item->identity = finding_identity(memory, diag, diag->node ? NULL : file_in_project(&list, diag));
	}
	number_same_identities(&list);
	return list;
}

const char *finding_message(const struct finding_list *list, const struct listed_finding *finding)
{
	const char first = *finding->hint;
	if (!first)
		return finding->sentence;
	return arena_printf(list->memory, "%s%s%s", finding->sentence, first >= 'a' && first <= 'z' ? "; " : ". ",
	                    finding->hint);
}
