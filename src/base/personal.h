/* SPDX-License-Identifier: EUPL-1.2 */
/* Personal data in texts: found so that it can be pointed at and masked, never shown. */
#ifndef PERSONAL_H
#define PERSONAL_H

#include <stdbool.h>
#include <stddef.h>

/* A part of a text. */
struct text_part {
	const char *at;
	size_t length;
};

/*
 * Each finds the first one of a text at or after `from`, which points into it:
 * a Finnish personal identity code, that is an existing day, a century sign, three digits and the right check character;
 * an e-mail address;
 * a telephone number, that is + or 0 and 7 to 14 digits that are no day, diary number, amount or business id.
 */
bool find_identity_code(const char *text, const char *from, struct text_part *part);
bool find_email(const char *text, const char *from, struct text_part *part);
bool find_phone(const char *text, const char *from, struct text_part *part);

#endif
