/* SPDX-License-Identifier: EUPL-1.2 */
/* Every rule of every layer: what it means, and what the project makes of it. */
#ifndef RULE_LIST_H
#define RULE_LIST_H

#include <stdio.h>

#include "doc.h"
#include "rule.h"

/* What a project makes of the rules. */
struct rules_here {
	const struct project *project; /* NULL: there is none */
	bool no_classes;               /* significance classes are switched off */
};

/* In the order of the reference: format and reference first, then the themes; NULL after the last. */
const struct message *rule_at(size_t index);

/* The word for a severity. */
enum rule_severity severity_word(enum severity severity);

/* The sentence with an ellipsis where a finding has its own words. */
const char *rule_pattern(struct arena *memory, const struct message *rule, enum language language);

/* A line a rule: severity in this project, id, sentence. */
void rules_list(struct arena *memory, const struct rules_here *here, enum language language, FILE *out);
/* All of one rule, for people at a terminal: sentence, severity, scope, basis, cure, examples. */
void rule_describe(struct arena *memory, const struct message *rule, const struct rules_here *here,
                   enum language language, FILE *out);
/* The reference of all rules as a document. */
struct doc *report_rules(struct arena *memory, const struct rules_here *here, enum language language,
                         const char *tool);

#endif
