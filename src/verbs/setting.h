/* SPDX-License-Identifier: EUPL-1.2 */
/* What forms are filled in from. */
#ifndef SETTING_H
#define SETTING_H

#include "forms.h"
#include "state.h"

struct form_setting form_setting_of(struct lva *lva, const char *schema);
/* .lva/decision.schema.json: where a project keeps the schema of a kind. */
const char *schema_path(struct arena *memory, enum file_kind kind);

#endif
