/* SPDX-License-Identifier: EUPL-1.2 */
/* Signs of numbers as statistics write them; lengths are in bytes, 0 where there is no such sign. */
#ifndef NUMBER_SIGNS_H
#define NUMBER_SIGNS_H

#include <stddef.h>

/* A blank that may stand between thousands: a space, or one of the kinds that do not break a line. */
size_t thousands_blank(const char *at);
/* A hyphen or a real minus. */
size_t minus_sign(const char *at);

#endif
