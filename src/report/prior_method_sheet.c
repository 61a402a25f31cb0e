/* SPDX-License-Identifier: EUPL-1.2 */
/* Tools, versions and files, one row each, so that a workbook carries its own closing part. */
#include "closing.h"
#include "prior_tables.h"

void prior_method_sheet(const struct prior *prior, struct section *section)
{
	closing_sheet(&prior->reporting, section, prior->context, prior->assessment->against->policy, "decision",
	              PHRASE_DECISION);
}
