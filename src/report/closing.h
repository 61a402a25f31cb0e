/* SPDX-License-Identifier: EUPL-1.2 */
/* What every report ends with: waivers, rules switched off, versions and files. */
#ifndef CLOSING_H
#define CLOSING_H

#include "prior.h"
#include "reporting.h"

void closing_waivers(const struct reporting *reporting, const struct report_context *context);
void closing_rules_off(const struct reporting *reporting, const struct report_context *context);
void closing_provenance(const struct reporting *reporting, const struct report_context *context,
                        const struct policy *policy);

/* The same as one sheet, so that a workbook carries its own closing part; its rows begin with the document's id.
 */
void closing_sheet(const struct reporting *reporting, struct section *section,
                   const struct report_context *context, const struct policy *policy, const char *id_key,
                   enum phrase id_heading);

#endif
