/* SPDX-License-Identifier: EUPL-1.2 */
#include "session.h"

#include <stdlib.h>
#include <string.h>

#include "progress.h"
#include "reach.h"
#include "speak.h"

/* The days of a run, kept while it lasts. */
struct days {
	struct day as_of, today;
};

enum lva_status worse(enum lva_status a, enum lva_status b)
{
	return a > b ? a : b;
}

enum lva_status wrong_usage(const struct invocation *in, enum language language, const struct text *sentence,
                            const char *word)
{
	static const struct text advice =
	        TEXT("Ohje: lva {1} --help\n", "Hjälp: lva {1} --help\n", "Help: lva {1} --help\n");
	complain(language, sentence, word, "");
	speak(stderr, language, &advice, in->command->name, "");
	return LVA_USAGE;
}

void session_complain(const struct session *session)
{
	static const struct text sentence = TEXT("{1}", "{1}", "{1}");
	const char *why = lva_complaint(session->lva);
	if (*why)
		complain(session->language, &sentence, why, "");
}

static enum lva_status days_of(const struct invocation *in, struct days *days)
{
	static const struct text no_day = TEXT("\"{1}\" ei ole päivä; oikea muoto on 2026-12-08",
	                                       "\"{1}\" är ingen dag; rätt form är 2026-12-08",
	                                       "\"{1}\" is not a day; the right form is 2026-12-08"),
	                         no_seconds = TEXT(
	                                 "ympäristömuuttuja SOURCE_DATE_EPOCH ei ole sekuntien määrä",
	                                 "miljövariabeln SOURCE_DATE_EPOCH är inget antal sekunder",
	                                 "the environment variable SOURCE_DATE_EPOCH is no number of seconds");
	const char *asked = in->options.as_of;
	if (asked && !day_exists(asked))
		return wrong_usage(in, in->language, &no_day, asked);
	if (asked)
		memcpy(days->as_of.text, asked, sizeof days->as_of.text);
	else if (!environment_day(&days->as_of))
		return wrong_usage(in, in->language, &no_seconds, "");
	days->today = *days->as_of.text ? days->as_of : environment_today();
	return LVA_OK;
}

/* Its digits were looked at before. */
static size_t jobs_of(const struct options *options)
{
	return options->jobs ? strtoul(options->jobs, NULL, 10) : 0;
}

static struct lva *start(const struct invocation *in, const struct days *days, const char *else_near,
                         struct progress *progress)
{
	return lva_start(&(struct lva_settings){
	        .language = in->language,
	        .language_chosen = in->language_chosen,
	        .project = in->options.project,
	        .else_near = else_near,
	        .catalogue = in->options.catalogue,
	        .home = environment_home(),
	        .as_of = *days->as_of.text ? days->as_of.text : NULL,
	        .today = days->today.text,
	        .only = in->options.only.items,
	        .skip = in->options.skip.items,
	        .progress = progress ? progress_show : NULL,
	        .progress_context = progress,
	        .jobs = jobs_of(&in->options),
	});
}

static enum severity severity_of(const char *word)
{
	if (!word || !strcmp(word, "error"))
		return SEVERITY_ERROR;
	if (!strcmp(word, "warning"))
		return SEVERITY_WARNING;
	return !strcmp(word, "note") ? SEVERITY_NOTE : SEVERITY_OFF;
}

static const char *format_of(const char *word)
{
	if (!word)
		return "text";
	return strcmp(word, "auto") == 0 ? environment_format() : word;
}

static bool is_for_machines(const char *format)
{
	for (size_t i = 0; lva_finding_format(i).name; i++)
		if (!strcmp(lva_finding_format(i).name, format))
			return lva_finding_format(i).for_machines;
	return false;
}

static bool all_exist(const struct session *session, const struct list *rules)
{
	for (size_t i = 0; i < rules->count; i++) {
		if (lva_rule_exists(session->lva, rules->items[i]))
			continue;
		session_complain(session);
		return false;
	}
	return true;
}

static void put_versions(const struct session *session)
{
	static const struct text with = TEXT("projektitiedosto löytyi", "en projektfil hittades",
	                                     "a project file was found"),
	                         without = TEXT("ei projektitiedostoa", "ingen projektfil", "no project file");
	if (!session->in->options.verbose)
		return;
	const struct text *project = lva_has_project(session->lva) ? &with : &without;
	fprintf(stderr, "lva %s, %s; %s\n", lva_version(), lva_library_versions(), project->in[session->language]);
}

enum lva_status session_run(const struct invocation *in, const char *near_path,
                            enum lva_status (*work)(const struct session *session))
{
	return session_run_between(in, near_path, NULL, work);
}

enum lva_status session_run_between(const struct invocation *in, const char *near_path, const char *else_near,
                                    enum lva_status (*work)(const struct session *session))
{
	struct days days = { .as_of = { "" } };
	if (days_of(in, &days) != LVA_OK)
		return LVA_USAGE;
	reach_only(in);
	const char *format = format_of(in->options.format);
	struct progress progress;
	progress_begin(&progress, in->command);
	struct session session = {
		.in = in,
		.lva = start(in, &days, else_near, progress_is_wanted(in, format) ? &progress : NULL),
		.format = format,
		.format_for_machines = is_for_machines(format),
		.color = environment_color(in->options.color),
		.fail_on = severity_of(in->options.fail_on),
	};
	lva_open(session.lva, near_path);
	session.language = progress.language = lva_language(session.lva);
	put_versions(&session);
	bool known = all_exist(&session, &in->options.only) && all_exist(&session, &in->options.skip);
	enum lva_status status = known ? work(&session) : LVA_USAGE;
	lva_end(session.lva);
	return status;
}

enum lva_status session_findings(const struct session *session)
{
	fflush(stdout);
	lva_findings(session->lva, session->format, session->format_for_machines ? stdout : stderr,
	             session->color);
	return lva_status(session->lva, session->fail_on);
}
