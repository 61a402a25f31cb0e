/* SPDX-License-Identifier: EUPL-1.2 */
/* The text for the agenda: what the preparer wrote in the report's language, else sentences built from the assessment. */
#ifndef BOARD_H
#define BOARD_H

#include "prior_parts.h"

/*
 * Plain text of at most so many words as the policy allows. What is too long is cut at the end of a sentence, and the
 * text says so: nobody may take a part for the whole.
 */
const char *board_text(const struct prior *prior);

#endif
