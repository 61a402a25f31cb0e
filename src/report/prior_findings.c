/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules found: counted on page one, listed further on; nothing is left out, waived or not. */
#include "finding_list.h"
#include "prior_parts.h"
#include "prior_tables.h"

/* Cells that a change reaches and nobody assessed, over all options. */
static size_t count_not_assessed(const struct prior *prior)
{
	size_t cells = 0;
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		for (size_t n = 0; n < prior->assessment->options[i].cell_count; n++)
			cells += prior->assessment->options[i].cells[n].contradiction;
	return cells;
}

void prior_findings_in_short(const struct prior *prior)
{
	struct section *section = report_section(&prior->reporting, "findings_in_short", PHRASE_HEADING_FINDINGS, 2);
	finding_counts(&prior->reporting, prior->context, section);
	fact_of_count(&prior->reporting, section, "not_assessed", PHRASE_CELLS_NOT_ASSESSED, count_not_assessed(prior));
	fact_of_count(&prior->reporting, section, "rules_changed", PHRASE_HEADING_RULES_OFF, prior->context->rule_change_count);
}

void prior_findings(const struct prior *prior)
{
	finding_section(&prior->reporting, prior->context);
}

void prior_findings_sheet(const struct prior *prior, struct section *section)
{
	finding_sheet(&prior->reporting, prior->context, section, "decision", PHRASE_DECISION);
}
