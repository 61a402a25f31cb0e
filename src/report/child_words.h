/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The words of the page for children: what domains, changes, groups and other closed lists are called there. Every
 * sentence keeps the limits of method 9 by itself; {name} stands for what the preparer or the catalogue calls a thing.
 */
#ifndef CHILD_WORDS_H
#define CHILD_WORDS_H

#include "decision.h"

/* What is good or bad for children in a domain. */
struct child_domain {
	struct text good, bad;
};
const struct child_domain *child_domain(enum domain domain);

/* What happens to the service {name}. */
const struct text *child_change(enum change_kind change);

/* Whom it concerns, as the object of a sentence. NULL for a band that the policy defines. */
const struct text *child_band(enum band_label band);
const struct text *child_group(enum group group);

/* How children were asked. */
const struct text *child_method(enum method method);
/* What children think of the proposal, and what came of a wish. */
const struct text *child_view(enum childrens_view view);
const struct text *child_outcome(enum view_outcome outcome);

/* Why a matter outside assessments is not looked at. */
const struct text *child_exclusion(enum exclusion_code code);

/* What kind of people decide: by how the name of the body ends in any language. NULL: not known. */
const struct text *child_body(const char *name);

/* "lokakuussa", "i oktober", "in October"; the month is 1 to 12. */
const struct text *child_month(int month);

#endif
