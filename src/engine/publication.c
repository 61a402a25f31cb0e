/* SPDX-License-Identifier: EUPL-1.2 */
#include "publication.h"

#include "affected.h"

static bool has_come(struct date day, struct date as_of)
{
	return date_given(day) && (!date_given(as_of) || date_compare(day, as_of) <= 0);
}

bool is_released(const struct decision *decision, struct date as_of)
{
	const struct publication *publication = decision->publication;
	return publication != NULL && text_given(&publication->url) && has_come(publication->date, as_of);
}

/* A matter of one person is nobody else's, whatever its file says of publishing. */
static bool is_confidential(const struct decision *decision)
{
	const struct publication *publication = decision->publication;
	const struct exclusion *exclusion = decision->screening == NULL ? NULL : decision->screening->exclusion;
	return (publication != NULL && publication->confidential != NULL) ||
	       (exclusion != NULL && exclusion->code == EXCLUSION_CODE_INDIVIDUAL_MATTER);
}

enum publication_state publication_state(const struct decision *decision, struct date as_of, bool before_decision)
{
	if (is_confidential(decision))
		return PUBLICATION_CONFIDENTIAL;
	if (!is_released(decision, as_of))
		return PUBLICATION_UNRELEASED;
	return before_decision || has_come(resolution_date(decision), as_of) ? PUBLICATION_OPEN : PUBLICATION_UNDECIDED;
}
