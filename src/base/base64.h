/* SPDX-License-Identifier: EUPL-1.2 */
/* Base64 (RFC 4648, 4). */
#ifndef BASE64_H
#define BASE64_H

#include <stddef.h>

/* What so many bytes take, the NUL included. */
#define BASE64_ROOM(bytes) (((bytes) + 2) / 3 * 4 + 1)

void base64_encode(const unsigned char *bytes, size_t size, char *text);

#endif
