/* SPDX-License-Identifier: EUPL-1.2 */
/* The prior report: what was assessed before the decision. */
#ifndef PRIOR_H
#define PRIOR_H

#include "assess.h"
#include "diag.h"
#include "doc.h"
#include "project.h"

/* An input file as it is named in a report. */
struct reported_input {
	const char *name, *sha256;
};

struct prior_cumulative;
struct template;

/* What a report is made from besides the assessment itself. */
struct report_context {
	const char *organisation;
	const char *tool; /* "lva 0.1.0" */
	struct date as_of;
	const char *policy_sha256;
	const struct reported_input *inputs;
	size_t input_count;
	const struct diag *findings;            /* of this decision, the rest by next; waived ones too */
	const char *findings_file;              /* those of other files in the list are left out */
	const struct rule_change *rule_changes; /* of lva.yaml */
	size_t rule_change_count;
	const struct waiver *waivers; /* in force for this decision: its own and those of lva.yaml */
	size_t waiver_count;
	const struct prior_cumulative *cumulative; /* a decision among the others of the register; NULL: there is none */
	const struct template *template; /* of the report's kind; NULL: the built-in one */
	bool waivers_apart; /* they are told of elsewhere: that there are none here says nothing */
};

/* A document in the language; it points into the assessment. */
struct doc *report_prior(struct arena *memory, const struct assessment *assessment, enum language language,
                         const struct report_context *context);

#endif
