/* SPDX-License-Identifier: EUPL-1.2 */
/* What reading says of a file that is not as the formats have it (areas format and reference). */
#ifndef MESSAGES_H
#define MESSAGES_H

#include "diag.h"

extern const struct message message_unreadable_file, message_unknown_kind, message_unknown_key, message_missing_key,
	message_wrong_type, message_bad_value, message_unknown_code, message_duplicate_id, message_computed_key,
	message_not_applicable, message_not_evaluated, message_not_imported, message_confidential, message_unknown_service, message_unknown_service_class,
	message_service_not_valid, message_unknown_decision, message_unknown_item, message_unknown_area;

/* All of them, in the order of the reference; NULL after the last. */
const struct message *model_message(size_t index);

#endif
