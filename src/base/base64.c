/* SPDX-License-Identifier: EUPL-1.2 */
#include "base64.h"

#include <stdint.h>

/* Three bytes become four digits; of what is short of three, the digits that hold nothing are "=". */
static void put_group(const unsigned char *bytes, size_t size, char *text)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	uint32_t group = 0;
	for (size_t i = 0; i < 3; i++)
		group = group << 8 | (i < size ? bytes[i] : 0);
	for (size_t i = 0; i < 4; i++)
		text[i] = i <= size ? digits[group >> (18 - 6 * i) & 63] : '=';
}

void base64_encode(const unsigned char *bytes, size_t size, char *text)
{
	for (size_t at = 0; at < size; at += 3, text += 4)
		put_group(bytes + at, size - at < 3 ? size - at : 3, text);
	*text = '\0';
}
