/* SPDX-License-Identifier: EUPL-1.2 */
/* The sections of the annual report. Each adds itself; what has nothing to show is left out by the writers. */
#ifndef ANNUAL_PARTS_H
#define ANNUAL_PARTS_H

#include "annual.h"
#include "reporting.h"

/* One report under way. */
struct annual {
	struct reporting reporting;
	const struct annual_source *source;
	const struct year *year;
	const struct report_context *context;
};

void annual_front(const struct annual *annual);
void annual_summary_sheet(const struct annual *annual, struct section *section);
void annual_harms(const struct annual *annual);
void annual_decisions(const struct annual *annual);
void annual_coverage(const struct annual *annual);
void annual_classes(const struct annual *annual);
void annual_bands(const struct annual *annual, struct section *section);
void annual_alerts(const struct annual *annual);
void annual_budget(const struct annual *annual);
void annual_incidence(const struct annual *annual);
void annual_heard(const struct annual *annual);
void annual_changed(const struct annual *annual);
void annual_feedback(const struct annual *annual);
void annual_overdue(const struct annual *annual);
void annual_implementation(const struct annual *annual);
void annual_calibration(const struct annual *annual);
void annual_unpublished(const struct annual *annual);
void annual_waivers(const struct annual *annual);
void annual_gaps(const struct annual *annual);
void annual_limits(const struct annual *annual);
void annual_closing(const struct annual *annual);

/* The text for the agenda. */
const char *annual_board(const struct annual *annual);

/* ---- Words and values ---- */

/* A sentence with its arguments filled in. */
const char *annual_sentence(const struct annual *annual, enum phrase sentence, const struct argument *arguments,
                            size_t count);
struct argument annual_count(const struct annual *annual, const char *name, size_t count);
struct argument annual_value(const struct annual *annual, const char *name, struct value value);
/* "3 / 4 (75 %)", or "–" of nothing. */
struct argument annual_rate(const struct annual *annual, const char *name, const struct year_rate *rate);
struct value annual_share(const struct annual *annual, const struct year_rate *rate);
/* A paragraph of a sentence. */
void annual_say(const struct annual *annual, struct section *section, enum phrase sentence);

/* Children heard in one band, or in all bands of children; "at least" when some hearings are in no sum. */
struct value annual_children(const struct annual *annual, enum year_stage stage, size_t band);
struct value annual_all_children(const struct annual *annual, enum year_stage stage);

/* How many items the agendas had, and how many of them were assessed, in sentences. */
const char *annual_coverage_words(const struct annual *annual);

/* Whether a service of the catalogue is in no level of its child budget. */
bool annual_budget_has_gaps(const struct annual *annual);

/* Vulnerable groups that are affected and were heard in no matter: "a, b ja c"; "" when there are none. */
const char *annual_groups_missed(const struct annual *annual);

void annual_fact(const struct annual *annual, struct section *section, const char *key, enum phrase name,
                 struct value value);

/* ---- Tables ---- */

/* A list of anything: readers get its first rows, programs all of them. */
void annual_list(const struct annual *annual, struct section *section, size_t count,
                 void (*write)(const struct annual *annual, struct section *section, enum audience audience,
                               size_t most));
struct value annual_body(const struct annual *annual, const struct year_body *body);
/* The title of a matter, its id when there is none. */
struct value annual_title(const struct annual *annual, const struct year_matter *matter, const char *id);

#endif
