/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings for people: excerpt and caret, the other party, a hint, where to read more; repeats told once. */
#ifndef FINDINGS_TEXT_H
#define FINDINGS_TEXT_H

#include "findings.h"

void findings_write_text(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out);

#endif
