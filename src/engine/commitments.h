/* SPDX-License-Identifier: EUPL-1.2 */
/* What has been promised and is still to be done: asked by the rules on deadlines and by the list of what falls due. */
#ifndef COMMITMENTS_H
#define COMMITMENTS_H

#include "decision.h"

/* Whether the matter was decided and not sent back. */
bool decision_stands(const struct decision *decision);

/* Whether it is neither done nor given up; no status at all is open. */
bool measure_is_open(enum measure_status status);
bool implementation_is_open(enum implementation_state state);

/* Whether those who decide took it on, in whole or in part. */
bool recommendation_is_accepted(const struct recommendation *recommendation);

#endif
