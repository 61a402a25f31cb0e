/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on the register that ask of services and days; their rows are in rules_cumulative.c. */
#ifndef REGISTER_CHECKS_H
#define REGISTER_CHECKS_H

#include "rule.h"

/* A finding of the register in one of its files. */
void find_in(const struct rule *rule, const struct judging *on, const char *file_id, const struct diag *what);

void check_compensation_trap(const struct rule *rule, const struct judging *on);
void check_service_already_closed(const struct rule *rule, const struct judging *on);
void check_shifting_baseline(const struct rule *rule, const struct judging *on);
void check_overdue(const struct rule *rule, const struct judging *on);

#endif
