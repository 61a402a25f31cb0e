/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>
#include <string.h>

#include "session.h"
#include "speak.h"

/* A number of things, in words: none, one, or {1} of them. */
struct counted {
	struct text none, one, many;
};

static void put_count(enum language language, const struct counted *words, size_t count)
{
	char digits[24];
	snprintf(digits, sizeof digits, "%zu", count);
	speak(stderr, language, count == 0 ? &words->none : count == 1 ? &words->one : &words->many, digits, "");
}

/* 2026-11-21 as it is said: 21.11.2026, in English 21 November 2026. */
static void put_day(enum language language, const char *day)
{
	static const char *const months[] = {
		"January", "February", "March",     "April",   "May",      "June",
		"July",    "August",   "September", "October", "November", "December"
	};
	if (!day || !day_exists(day))
		return;
	int date = atoi(day + 8), month = atoi(day + 5), year = atoi(day);
	if (language == EN)
		fprintf(stderr, " on %d %s %d", date, months[month - 1], year);
	else
		fprintf(stderr, " %d.%d.%d", date, month, year);
}

/* What does not count as it would by itself is never passed over in silence. */
static void put_set_aside(enum language language, const struct lva_summary *summary)
{
	static const struct counted waived = {
		.one = TEXT(", 1 havainto, johon on poikkeus", ", 1 iakttagelse med undantag", ", 1 waived"),
		.many = TEXT(", {1} havaintoa, joihin on poikkeus", ", {1} iakttagelser med undantag", ", {1} waived"),
	}, changed = {
		.one = TEXT(", 1 säännön vakavuutta muutettu", ", 1 regel med ändrad allvarlighetsgrad",
		            ", 1 rule changed"),
		.many = TEXT(", {1} säännön vakavuutta muutettu", ", {1} regler med ändrad allvarlighetsgrad",
		             ", {1} rules changed"),
	};
	static const struct counted classless = {
		.one = TEXT(", 1 sääntö ajamatta, koska luokat eivät ole käytössä",
		            ", 1 regel inte körd eftersom klasserna inte används",
		            ", 1 rule not run because classes are off"),
		.many = TEXT(", {1} sääntöä ajamatta, koska luokat eivät ole käytössä",
		             ", {1} regler inte körda eftersom klasserna inte används",
		             ", {1} rules not run because classes are off"),
	};
	if (summary->waived > 0)
		put_count(language, &waived, summary->waived);
	if (summary->rules_changed > 0)
		put_count(language, &changed, summary->rules_changed);
	if (summary->rules_not_run > 0)
		put_count(language, &classless, summary->rules_not_run);
}

/* Where the items of the agendas stand: only the states that some item has. */
static void put_items(enum language language, const struct lva_summary *summary)
{
	static const struct counted items = {
		.one = TEXT("esityslistoilla 1 asia", "1 ärende på föredragningslistorna", "1 item on the agendas"),
		.many = TEXT("esityslistoilla {1} asiaa", "{1} ärenden på föredragningslistorna",
		             "{1} items on the agendas"),
	};
	const struct {
		struct text label;
		size_t count;
	} states[] = {
		{ TEXT("arvioitu {1}", "bedömning finns {1}", "covered {1}"), summary->covered },
		{ TEXT("rajattu perustellusti {1}", "avgränsat med motivering {1}", "excluded with a ground {1}"),
		  summary->excluded },
		{ TEXT("arviointi vanhentunut {1}", "bedömningen föråldrad {1}", "stale {1}"), summary->stale },
		{ TEXT("arviointi keskeneräinen {1}", "bedömningen ofullbordad {1}", "unfinished {1}"),
		  summary->unfinished },
		{ TEXT("arviointi puuttuu {1}", "bedömning saknas {1}", "missing {1}"), summary->missing },
	};
	const char *before = ": ";
	if (summary->items == 0)
		return;
	put_count(language, &items, summary->items);
	for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
		const struct counted state = { .one = states[i].label, .many = states[i].label };
		if (states[i].count == 0)
			continue;
		fputs(before, stderr);
		put_count(language, &state, states[i].count);
		before = ", ";
	}
	putc('\n', stderr);
}

static void put_summary(const struct session *session, const struct lva_summary *summary)
{
	static const struct counted files = {
		TEXT("ei tarkistettuja tiedostoja", "inga filer kontrollerade", "no files checked"),
		TEXT("1 tiedosto tarkistettu", "1 fil kontrollerad", "1 file checked"),
		TEXT("{1} tiedostoa tarkistettu", "{1} filer kontrollerade", "{1} files checked"),
	}, errors = {
		TEXT("ei virheitä", "inga fel", "no errors"),
		TEXT("1 virhe", "1 fel", "1 error"),
		TEXT("{1} virhettä", "{1} fel", "{1} errors"),
	}, warnings = {
		TEXT("ei varoituksia", "inga varningar", "no warnings"),
		TEXT("1 varoitus", "1 varning", "1 warning"),
		TEXT("{1} varoitusta", "{1} varningar", "{1} warnings"),
	}, notes = {
		TEXT("ei huomautuksia", "inga anmärkningar", "no notes"),
		TEXT("1 huomautus", "1 anmärkning", "1 note"),
		TEXT("{1} huomautusta", "{1} anmärkningar", "{1} notes"),
	};
	put_count(session->language, &files, summary->files);
	put_day(session->language, summary->day);
	fputs(": ", stderr);
	put_count(session->language, &errors, summary->errors);
	fputs(", ", stderr);
	put_count(session->language, &warnings, summary->warnings);
	fputs(", ", stderr);
	put_count(session->language, &notes, summary->notes);
	put_set_aside(session->language, summary);
	putc('\n', stderr);
	put_items(session->language, summary);
}

static bool is_for_people(const char *format)
{
	return !format || strcmp(format, "text") == 0;
}

/* The command that comes after a check without errors. */
static void put_next(const struct session *session, const struct lva_summary *summary)
{
	static const struct text next[] = {
		[LVA_NEXT_ASSESS] = TEXT("Seuraavaksi raportti: lva assess {1} -o raportti.md\n",
		                         "Nästa steg är rapporten: lva assess {1} -o rapport.md\n",
		                         "Next, the report: lva assess {1} -o report.md\n"),
		[LVA_NEXT_FOLLOW_UP] = TEXT("Seuraavaksi raportti: lva follow-up {1} -o seuranta.md\n",
		                            "Nästa steg är rapporten: lva follow-up {1} -o uppfoljning.md\n",
		                            "Next, the report: lva follow-up {1} -o follow-up.md\n"),
	};
	if (summary->next != LVA_NEXT_NONE)
		speak(stderr, session->language, &next[summary->next], session->in->arguments[0], "");
}

static bool jobs_make_sense(const char *jobs)
{
	bool digits = !jobs || (*jobs && strspn(jobs, "0123456789") == strlen(jobs));
	return digits && (!jobs || strspn(jobs, "0") < strlen(jobs));
}

static enum lva_status check(const struct session *session)
{
	static const struct text no_files = TEXT("annetuissa kansioissa ei ole tarkistettavia tiedostoja",
	                                         "de angivna mapparna innehåller inga filer att kontrollera",
	                                         "the given folders hold no files to check");
	const struct invocation *in = session->in;
	const bool sound = lva_status(session->lva, SEVERITY_OFF) == LVA_OK;
	if (!in->count && sound && !lva_need_project(session->lva)) {
		session_complain(session);
		return LVA_USAGE;
	}
	const struct lva_summary summary = lva_check(session->lva, in->arguments, in->count);
	enum lva_status status = session_findings(session);
	if (summary.files == 0 && lva_status(session->lva, SEVERITY_OFF) == LVA_OK)
		return worse(status, wrong_usage(in, session->language, &no_files, ""));
	if (!in->options.quiet)
		put_summary(session, &summary);
	if (!in->options.quiet && is_for_people(in->options.format))
		put_next(session, &summary);
	return status;
}

enum lva_status cmd_check(const struct invocation *in)
{
	static const struct text no_number =
	        TEXT("valitsimen --jobs arvo \"{1}\" ei ole kokonaisluku vähintään 1",
	             "värdet \"{1}\" för flaggan --jobs är inget heltal från 1 uppåt",
	             "the value \"{1}\" of option --jobs is not a whole number from 1 up");
	if (!jobs_make_sense(in->options.jobs))
		return wrong_usage(in, in->language, &no_number, in->options.jobs);
	return session_run(in, in->count ? in->arguments[0] : NULL, check);
}
