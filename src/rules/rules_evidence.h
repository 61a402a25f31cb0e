/* SPDX-License-Identifier: EUPL-1.2 */
/* The checks of the rules on evidence that stand beside their table, rules_evidence.c. */
#ifndef RULES_EVIDENCE_H
#define RULES_EVIDENCE_H

#include "rule.h"

/* What an impact rests on: rules_evidence_of_impact.c. */
void check_weak_alone(const struct rule *rule, const struct judging *on);
void check_does_not_cover(const struct rule *rule, const struct judging *on);

#endif
