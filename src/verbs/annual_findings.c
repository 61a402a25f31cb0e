/* SPDX-License-Identifier: EUPL-1.2 */
#include "annual_findings.h"

#include <string.h>

#include "messages.h"
#include "register_facts.h"

/* ---- What could not be read ---- */

static struct text sentence_of(struct lva *lva, const struct diag *finding)
{
	struct text text;
	for (int language = 0; language < LANGUAGES; language++)
		text.in[language] = diag_sentence(lva->run.memory, finding, (enum language)language);
	return text;
}

static bool is_of_area(const struct diag *finding, const char *area)
{
	return strncmp(finding->message->id, area, strlen(area)) == 0;
}

void list_faults(struct lva *lva, struct year *year)
{
	static const struct text broken = TEXT("tiedostossa on virhe", "filen har ett fel", "the file has an error"),
	                         unchecked = TEXT("tarkistusta ei voitu tehdä", "en kontroll kunde inte göras",
	                                          "a check could not be made");
	const char *last = "";
	for (const struct diag *finding = diags_sorted(lva->run.diags); finding != NULL; finding = finding->next) {
		bool fault = is_of_area(finding, "format/") || is_of_area(finding, "reference/");
		if (!fault || finding->severity != SEVERITY_ERROR || strcmp(finding->place.file, last) == 0)
			continue;
		last = finding->place.file;
		year_add_gap(year, (struct year_gap){
			.id = workspace_relative(lva->workspace, lva->run.memory, last),
			.what = finding->message == &message_not_evaluated ? unchecked : broken,
			.why = sentence_of(lva, finding),
		});
	}
}

void list_services(struct year *year, const struct child_budget *budget)
{
	static const struct text what = TEXT("palvelun osuus lapsibudjetissa", "tjänstens andel i barnbudgeten",
	                                     "the service's part in the child budget");
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		if (row->state == SERVICE_NOT_COMPUTED)
			year_add_gap(year, (struct year_gap){ .id = row->service->id == NULL ? "" : row->service->id,
			                                      .what = what,
			                                      .why = row->why });
	}
}

/* ---- Alerts: what the rules find in the register ---- */

static const struct decision_fact *decision_at(struct lva *lva, const struct register_facts *facts,
                                               const struct place *place)
{
	if (place->file == NULL)
		return NULL;
	return register_facts_decision(facts, workspace_relative(lva->workspace, lva->run.memory, place->file));
}

static int year_of_fact(const struct decision_fact *fact)
{
	return is_decided(fact) ? fact->resolved.year : fact->meeting.year;
}

/* Of two matters the years between them too: a third one may be of the year. */
static bool concerns_year(const struct decision_fact *own, const struct decision_fact *other, int year)
{
	int first = year_of_fact(own), last = other == NULL ? first : year_of_fact(other);
	return first <= last ? first <= year && year <= last : last <= year && year <= first;
}

static size_t count_alerts(const struct diag *finding)
{
	size_t count = 0;
	for (; finding != NULL; finding = finding->next)
		count += is_of_area(finding, "cumulative/");
	return count;
}

/* What kept a rule from being run is said; the alerts stand in the report. */
static void list_alerts(struct checking *checking, const struct diag *finding, struct annual_source *source)
{
	struct lva *lva = checking->lva;
	struct annual_alert *alerts = ARENA_ARRAY(lva->run.memory, struct annual_alert, count_alerts(finding) + 1);
	source->alerts = alerts;
	for (; finding != NULL; finding = finding->next) {
		const struct decision_fact *own = decision_at(lva, checking->facts, &finding->place);
		const struct decision_fact *other = decision_at(lva, checking->facts, &finding->other);
		if (is_of_area(finding, "format/"))
			say(lva->run.diags, finding);
		if (!is_of_area(finding, "cumulative/") || own == NULL ||
		    !concerns_year(own, other, source->year->number))
			continue;
		alerts[source->alert_count++] = (struct annual_alert){
			.rule = finding->message->id,
			.sentence = sentence_of(lva, finding),
			.waived = finding->waived,
			.decision = own->id,
			.other = other == NULL || other == own ? "" : other->id,
		};
	}
}

/* The findings go to a list of their own. */
void list_alerts_of_year(struct checking *checking, struct annual_source *source)
{
	struct diags *said = checking->to;
	checking->to = diags_new_whole();
	judge_together(checking, NULL);
	list_alerts(checking, diags_sorted(checking->to), source);
	diags_free(checking->to);
	checking->to = said;
}
