/* SPDX-License-Identifier: EUPL-1.2 */
/* Running the rules over a file, and what waivers and the project make of what they find. */
#ifndef JUDGE_H
#define JUDGE_H

#include "rule.h"

/* Every rule that applies to the file, then its waivers: what was found goes to `to` with the severity it has in this
 * project and marked if it is waived. on->findings is used on the way and left empty; on->errors counts the unwaived ones. */
void judge_file(struct judging *on, struct diags *to);

/* Which waivers of lva.yaml matched nothing: after all files that they may concern, and the register. */
void judge_project_waivers(struct judging *on, struct diags *to);

/* The rules on the project's decisions together, the same way. */
void judge_register(struct judging *on, struct diags *to);

/* Every rule there is, in the order of the reference; NULL after the last. */
const struct rule *rule_number(size_t index);

#endif
