/* SPDX-License-Identifier: EUPL-1.2 */
/* Two versions of a decision, each assessed, beside each other: what was edited and what that did. */
#ifndef VERSIONS_H
#define VERSIONS_H

#include "assess.h"
#include "edits.h"

/* The same impact or option in both versions, whatever its id; NULL where it is not. */
struct impact_pair {
	const struct impact_result *before, *after;
	bool changed; /* a class of it */
};

struct option_pair {
	const struct option_result *before, *after;
	bool changed;                            /* its worst, best, unknown rows or verdict */
	bool incidence_changed[BUDGET_LEVEL_END]; /* by enum budget_level */
};

struct versions {
	const struct assessment *before, *after;
	const struct edits *edits;
	/* In the order of the later version, then those that are gone. */
	struct impact_pair *impacts;
	struct option_pair *options;
	size_t impact_count, option_count;
	bool trigger_changed[TRIGGER_END]; /* the answer */
	bool proposed_changed, scope_changed;
	bool result_changed; /* any of the above */
};

const struct versions *versions_compare(struct arena *memory, const struct assessment *before,
                                        const struct assessment *after);

#endif
