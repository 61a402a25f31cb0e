/* SPDX-License-Identifier: EUPL-1.2 */
/* Parts that the reports of one matter share, those before the decision and those after it. */
#ifndef MATTER_PARTS_H
#define MATTER_PARTS_H

#include "evidence.h"
#include "participation.h"
#include "reporting.h"

/* What children said, what came of it, and why they were not heard. */
void matter_children_said(const struct reporting *reporting, struct section *section,
                          const struct participation *participation, size_t count, const struct not_heard *not_heard);
/* How children were heard, occasion by occasion. */
void matter_participation(const struct reporting *reporting, const struct participation *participation, size_t count);
void matter_evidence(const struct reporting *reporting, const struct evidence *evidence, size_t count);
/* The same as a sheet for analysts. */
void matter_evidence_sheet(const struct reporting *reporting, struct section *section, const struct evidence *evidence,
                           size_t count);

/* An impact in words, as a section of the level. */
void matter_impact(const struct reporting *reporting, const struct impact *impact, int level);

/* Every computed value with its formula, as a sheet whose rows begin with the document's id. */
void matter_trace_sheet(const struct reporting *reporting, struct section *section, const char *id_key,
                        enum phrase id_heading, const struct named_figure *figures, size_t count);

#endif
