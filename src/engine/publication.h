/* SPDX-License-Identifier: EUPL-1.2 */
/* What may be shown to the public of the register. */
#ifndef PUBLICATION_H
#define PUBLICATION_H

#include "decision.h"

/* The first that holds. */
enum publication_state {
	PUBLICATION_CONFIDENTIAL, /* said so, or a matter that concerns one person */
	PUBLICATION_UNRELEASED,   /* no address or day of publication, or the day has not come */
	PUBLICATION_UNDECIDED,    /* not decided by the day, or sent back */
	PUBLICATION_OPEN,
	PUBLICATION_STATES
};

/* Whether an assessment that is not confidential was published by the day; a day that is not given is late enough. */
bool is_released(const struct decision *decision, struct date as_of);

/* With before_decision, assessments are shown although their matters are not decided yet. */
enum publication_state publication_state(const struct decision *decision, struct date as_of, bool before_decision);

#endif
