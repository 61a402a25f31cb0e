/* SPDX-License-Identifier: EUPL-1.2 */
/* The check of the rules on the catalogue that stands beside their table, rules_catalogue.c. */
#ifndef RULES_CATALOGUE_H
#define RULES_CATALOGUE_H

#include "rule.h"

/* Two services on one cost centre: rules_catalogue_centre.c. */
void check_duplicate_cost_centre(const struct rule *rule, const struct judging *on);

#endif
