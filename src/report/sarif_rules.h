/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules of the program as a SARIF log describes them. */
#ifndef SARIF_RULES_H
#define SARIF_RULES_H

#include "findings.h"
#include "json_out.h"

/* "key": { "text": … } */
void sarif_text(struct json *json, const char *key, const char *text);

/* Every rule, in the order of rule_at: what it means, what to do, and how grave it is by itself. */
void sarif_rules(struct json *json, struct arena *memory, enum language language);

/* The rules that a project made milder, graver or switched off; NULL: there is none. */
void sarif_rule_changes(struct json *json, const struct project *project);

/* The place of a rule among them. */
size_t sarif_rule_index(const struct message *rule);

#endif
