/* SPDX-License-Identifier: EUPL-1.2 */
/* A decision and its assessment -> what only a report on the whole register shows of them. */
#ifndef KEEP_MORE_H
#define KEEP_MORE_H

#include "register_facts.h"

/* All that is pointed at is copied. The fact has its rows already. */
const struct decision_more *keep_more(struct kept_strings *strings, const struct assessment *assessment,
                                      const struct decision_fact *fact);

#endif
