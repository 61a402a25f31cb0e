/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules found in the file that a report is about: counted on page one, listed further on. */
#ifndef FINDING_LIST_H
#define FINDING_LIST_H

#include "prior.h"
#include "reporting.h"

/* How many of each severity, and how many are waived. */
void finding_counts(const struct reporting *reporting, const struct report_context *context, struct section *section);
/* Every one of them, waived or not. */
void finding_section(const struct reporting *reporting, const struct report_context *context);
/* The same as a sheet, whose rows begin with the document's id. */
void finding_sheet(const struct reporting *reporting, const struct report_context *context, struct section *section,
                   const char *id_key, enum phrase id_heading);

/* A whole number with a name from the phrases. */
void fact_of_count(const struct reporting *reporting, struct section *section, const char *key, enum phrase name,
                   size_t number);

#endif
