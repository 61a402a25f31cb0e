/* SPDX-License-Identifier: EUPL-1.2 */
/* Every rule of every layer, and what it means. */
#ifndef RULE_LIST_H
#define RULE_LIST_H

#include <stdio.h>

#include "diag.h"

/* In the order of the reference; NULL after the last. */
const struct message *rule_at(size_t index);
/* Its sentence, cure and basis, for people. */
void rule_describe(const struct message *rule, enum language language, FILE *out);

#endif
