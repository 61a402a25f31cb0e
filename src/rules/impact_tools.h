/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules on impacts ask of the services that an option changes, and of counts of children. */
#ifndef IMPACT_TOOLS_H
#define IMPACT_TOOLS_H

#include "rule.h"

/* Whether every changed service is known; if not, it is said that the rule cannot be evaluated. */
bool services_are_known(const struct rule *rule, const struct judging *on);

/*
 * The clients of a band whom a change of a known service reaches: those of the change, else of the catalogue. A band
 * left out has none; what nobody counted in people is not given.
 */
struct band_count clients_reached(const struct change *change, size_t band);
/* All the counts that they stand among. */
const struct band_counts *counts_reached(const struct change *change);
/* Where they stand. */
struct where clients_where(const struct change *change);

bool is_child_band(const struct judging *on, size_t band);

/* The changed service as it was typed, or the name of a new one. */
struct argument argue_service(const char *name, const struct change *change);
/*
 * The count of a band as it may be shown: small ones are hidden, so is what would tell a small one beside it, and a
 * range that begins small shows its end.
 */
struct argument argue_children(const struct judging *on, const char *name, const struct band_counts *counts,
                               size_t band);
/* Whether a count that is not small is hidden because of another one. */
bool is_withheld(const struct judging *on, const struct band_counts *counts, size_t band);
/* The most that there can be; what is compared with a hidden count must not be shown either. */
struct argument argue_most(const struct judging *on, const char *name, int64_t most, bool withheld);

#endif
