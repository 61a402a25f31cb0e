/* SPDX-License-Identifier: EUPL-1.2 */
/* What is kept of a thing said: a copy that outlives its file, with personal data masked. */
#ifndef DIAG_COPY_H
#define DIAG_COPY_H

#include "diag.h"

/* Everything that is pointed at but the message, in the memory; at and also become place and other. */
struct diag *diag_copy(struct arena *memory, const struct diag *what, enum severity severity);

#endif
