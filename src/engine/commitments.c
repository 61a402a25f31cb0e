/* SPDX-License-Identifier: EUPL-1.2 */
#include "commitments.h"

bool decision_stands(const struct decision *decision)
{
	const struct resolution *resolution = decision->resolution;
	return resolution != NULL && decision->decided_option != NULL && !text_given(&resolution->remitted);
}

bool measure_is_open(enum measure_status status)
{
	return status != MEASURE_STATUS_DONE && status != MEASURE_STATUS_REJECTED && status != MEASURE_STATUS_LAPSED;
}

bool implementation_is_open(enum implementation_state state)
{
	return state != IMPLEMENTATION_STATE_DONE && state != IMPLEMENTATION_STATE_LAPSED;
}

bool recommendation_is_accepted(const struct recommendation *recommendation)
{
	const struct handling *handling = recommendation->handling;
	return handling != NULL &&
	       (handling->outcome == HANDLING_OUTCOME_ACCEPTED || handling->outcome == HANDLING_OUTCOME_PARTLY);
}
