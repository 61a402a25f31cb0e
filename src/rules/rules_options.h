/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on options that have files of their own; the table is in rules_options.c. */
#ifndef RULES_OPTIONS_H
#define RULES_OPTIONS_H

#include "rule.h"

void check_identical(const struct rule *rule, const struct judging *on);
void check_change_contradicts_catalogue(const struct rule *rule, const struct judging *on);

#endif
