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
/* Where they stand. */
struct where clients_where(const struct change *change);

bool is_child_band(const struct judging *on, size_t band);

/* The changed service as it was typed, or the name of a new one. */
struct argument argue_service(const char *name, const struct change *change);
/* A number of children as it may be shown: small ones are hidden, a range that begins small shows its end. */
struct argument argue_children(const struct judging *on, const char *name, const struct band_count *count);

#endif
