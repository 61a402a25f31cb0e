/* SPDX-License-Identifier: EUPL-1.2 */
/* What rules found in two versions of a file: which findings came, went and stayed. */
#ifndef FINDING_CHANGES_H
#define FINDING_CHANGES_H

#include "diag.h"
#include "words.h"

struct finding_change {
	enum finding_fate fate;
	const struct diag *finding; /* of the later version unless it is gone */
};

struct finding_changes {
	struct finding_change *items; /* those of the later version in their order, then those that are gone */
	size_t count;
	size_t fates[FINDING_FATE_END]; /* by enum finding_fate */
};

/* The node of a finding in its file, "" for the file itself. */
const char *finding_node(const struct diag *finding);

/* A finding is the same when its rule, its node, what it says and whether it is waived are. Lists as of diags_sorted. */
const struct finding_changes *finding_changes_between(struct arena *memory, const struct diag *before,
                                                      const struct diag *after);

#endif
