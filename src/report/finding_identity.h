/* SPDX-License-Identifier: EUPL-1.2 */
/* What makes a finding the same one in another run: not its line, its order or the language it is told in. */
#ifndef FINDING_IDENTITY_H
#define FINDING_IDENTITY_H

#include "listed_findings.h"

/* RULE@FILE-ID#NODE; RULE@FILE for what has no node, as the project knows the file; RULE for what has neither. */
const char *finding_identity(struct arena *memory, const struct diag *diag, const char *file);

/* Counts those with the same identity, by what they say rather than where: 1, 2, … */
void number_same_identities(struct finding_list *list);

#endif
