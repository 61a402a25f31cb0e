/* SPDX-License-Identifier: EUPL-1.2 */
/* Which templates there can be, and what each can place. */
#ifndef TEMPLATE_LIST_H
#define TEMPLATE_LIST_H

#include "lva.h"

/* All kinds of templates with their sections and values, as text that is also Markdown. */
void template_list(enum language language, FILE *out);

#endif
