/* SPDX-License-Identifier: EUPL-1.2 */
#include "findings_text.h"

#include <inttypes.h>
#include <string.h>

#include "arena.h"
#include "listed_findings.h"
#include "plain.h"
#include "sheet.h"

enum { LINES_NAMED = 10 };

/* A finding with what decides how it is told. */
struct finding {
	const struct diag *diag;
	const char *sentence;
	bool told; /* already, as a repeat of an earlier one */
};

/* All findings, and the rules that have been pointed at so far. */
struct telling {
	struct sheet sheet;
	struct finding *findings;
	const char **rules;
	size_t count, rules_count;
	bool begun; /* something has been told */
};

/* The lines of a finding's repeats in the same file. */
struct lines {
	const char *named; /* "12, 19" */
	size_t count;
};

static void put_headline(const struct sheet *sheet, const struct finding *finding)
{
	static const struct text names[] = {
		[SEVERITY_NOTE] = TEXT("huomautus", "anmärkning", "note"),
		[SEVERITY_WARNING] = TEXT("varoitus", "varning", "warning"),
		[SEVERITY_ERROR] = TEXT("virhe", "fel", "error"),
	};
	static const struct text waived = TEXT(", poikkeus myönnetty", ", undantag beviljat", ", waived");
	const enum severity severity = finding->diag->severity;
	sheet_begin(sheet, paint_of(finding->diag->waived ? SEVERITY_NOTE : severity));
	fprintf(sheet->out, "%s[%s]%s", sheet_word(sheet, &names[severity]), finding->diag->message->id,
	        finding->diag->waived ? sheet_word(sheet, &waived) : "");
	sheet_end(sheet);
	fprintf(sheet->out, ": %s\n", finding->sentence);
}

static void put_remark(const struct sheet *sheet, const char *title, const char *text)
{
	sheet_gutter(sheet, " =");
	fprintf(sheet->out, " %s%s%s\n", title, *title ? ": " : "", plain_text(sheet->memory, text));
}

static const char *filled(const struct sheet *sheet, const struct text *pattern, const struct argument *arguments,
                          size_t count)
{
	return text_fill(sheet->memory, sheet_word(sheet, pattern), sheet->view->language, arguments, count);
}

static void put_hint(const struct sheet *sheet, const struct diag *diag)
{
	static const struct text title = TEXT("vihje", "tips", "hint");
	const char *hint = finding_hint(sheet->memory, diag, sheet->view->language);
	if (*hint)
		put_remark(sheet, sheet_word(sheet, &title), hint);
}

static bool same_file(const struct diag *a, const struct diag *b)
{
	const char *file = a->place.file, *other = b->place.file;
	return file && other ? !strcmp(file, other) : file == other;
}

static bool repeats(const struct finding *finding, const struct finding *earlier)
{
	return finding->diag->message == earlier->diag->message && finding->diag->waived == earlier->diag->waived &&
	       !strcmp(finding->sentence, earlier->sentence);
}

static void add_line(const struct sheet *sheet, struct lines *lines, uint32_t line)
{
	if (lines->count < LINES_NAMED)
		lines->named =
		        arena_printf(sheet->memory, "%s%s%" PRIu32, lines->named, lines->count ? ", " : "", line);
	lines->count++;
}

/* Findings stand in the order of their lines: a line with several repeats is named once. */
static struct lines take_repeats(const struct telling *telling, size_t index)
{
	struct lines lines = { "", 0 };
	const struct finding *first = &telling->findings[index];
	uint32_t last = 0;
	for (size_t i = index + 1; i < telling->count && same_file(telling->findings[i].diag, first->diag); i++) {
		struct finding *finding = &telling->findings[i];
		if (finding->told || !repeats(finding, first))
			continue;
		finding->told = true;
		if (finding->diag->place.line != last)
			add_line(&telling->sheet, &lines, finding->diag->place.line);
		last = finding->diag->place.line;
	}
	return lines;
}

static void put_repeats(const struct sheet *sheet, const struct lines *lines)
{
	static const struct text one = TEXT("sama myös rivillä {lines}", "samma även på rad {lines}",
	                                    "the same on line {lines}"),
	                         some = TEXT("sama myös riveillä {lines}", "samma även på raderna {lines}",
	                                     "the same on lines {lines}"),
	                         many = TEXT("sama myös riveillä {lines} … (yhteensä {count} riviä)",
	                                     "samma även på raderna {lines} … (sammanlagt {count} rader)",
	                                     "the same on lines {lines} … ({count} lines in all)");
	if (lines->count == 0)
		return;
	const struct argument arguments[] = {
		{ "lines", text_same(lines->named) },
		{ "count", text_same(arena_printf(sheet->memory, "%zu", lines->count)) },
	};
	const struct text *pattern = lines->count == 1 ? &one : lines->count > LINES_NAMED ? &many : &some;
	put_remark(sheet, "", filled(sheet, pattern, arguments, 2));
}

/* Only the first finding of a rule points at its explanation. */
static void put_more(struct telling *telling, const char *rule)
{
	static const struct text title = TEXT("lisää", "mer", "more");
	for (size_t i = 0; i < telling->rules_count; i++)
		if (!strcmp(telling->rules[i], rule))
			return;
	telling->rules[telling->rules_count++] = rule;
	const struct sheet *sheet = &telling->sheet;
	put_remark(sheet, sheet_word(sheet, &title), arena_printf(sheet->memory, "lva explain %s", rule));
}

static void put_finding(struct telling *telling, size_t index)
{
	struct sheet *sheet = &telling->sheet;
	const struct diag *diag = telling->findings[index].diag;
	const struct lines lines = take_repeats(telling, index);
	if (telling->begun)
		putc('\n', sheet->out);
	telling->begun = true;
	sheet->gutter = sheet_gutter_of(diag);
	put_headline(sheet, &telling->findings[index]);
	sheet_places(sheet, diag);
	put_repeats(sheet, &lines);
	if (!diag->waived)
		put_hint(sheet, diag);
	put_more(telling, diag->message->id);
}

static void put_left_out(const struct sheet *sheet, const char *file, size_t count)
{
	static const struct text one = TEXT("… ja 1 muu tiedostossa {file}", "… och 1 till i filen {file}",
	                                    "… and 1 more in {file}"),
	                         many = TEXT("… ja {count} muuta tiedostossa {file}",
	                                     "… och {count} till i filen {file}", "… and {count} more in {file}");
	if (count == 0)
		return;
	const struct argument arguments[] = {
		{ "file", text_same(file) },
		{ "count", text_same(arena_printf(sheet->memory, "%zu", count)) },
	};
	const char *line = filled(sheet, count == 1 ? &one : &many, arguments, 2);
	fprintf(sheet->out, "\n%s\n", plain_text(sheet->memory, line));
}

static struct telling telling_of(struct arena *memory, struct diags *diags, const struct finding_view *view,
                                 FILE *out)
{
	struct telling telling = { .sheet = { .memory = memory, .view = view, .out = out } };
	for (const struct diag *diag = diags_sorted(diags); diag; diag = diag->next)
		telling.count++;
	telling.findings = ARENA_ARRAY(memory, struct finding, telling.count);
	telling.rules = ARENA_ARRAY(memory, const char *, telling.count);
	struct finding *finding = telling.findings;
	for (const struct diag *diag = diags_sorted(diags); diag; diag = diag->next, finding++) {
		finding->diag = diag;
		finding->sentence = plain_text(memory, diag_sentence(memory, diag, view->language));
	}
	return telling;
}

static void tell(struct telling *telling, bool waived)
{
	for (size_t i = 0; i < telling->count; i++)
		if (!telling->findings[i].told && telling->findings[i].diag->waived == waived)
			put_finding(telling, i);
}

static void tell_left_out(const struct telling *telling, const struct diags *diags)
{
	for (size_t i = 0; i < telling->count; i++) {
		const struct diag *diag = telling->findings[i].diag;
		bool last = i + 1 == telling->count || !same_file(diag, telling->findings[i + 1].diag);
		if (diag->place.file && last)
			put_left_out(&telling->sheet, diag->place.file, diags_left_out(diags, diag->place.file));
	}
}

/* What a waiver lets be comes last, apart from what is to be done. */
void findings_write_text(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out)
{
	struct telling telling = telling_of(memory, diags, view, out);
	tell(&telling, false);
	tell_left_out(&telling, diags);
	tell(&telling, true);
}
