/* SPDX-License-Identifier: EUPL-1.2 */
/* The formats of findings that programs read, each in the file of its name. */
#ifndef FINDINGS_MACHINE_H
#define FINDINGS_MACHINE_H

#include "findings.h"

void findings_write_json(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out);
void findings_write_sarif(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out);
void findings_write_junit(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out);
void findings_write_github(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out);
void findings_write_gitlab(struct arena *memory, struct diags *diags, const struct finding_view *view, FILE *out);

#endif
