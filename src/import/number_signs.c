/* SPDX-License-Identifier: EUPL-1.2 */
#include "number_signs.h"

#include <string.h>

size_t thousands_blank(const char *at)
{
	static const char *const blanks[] = { " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89" };
	for (size_t i = 0; i < sizeof blanks / sizeof blanks[0]; i++)
		if (strncmp(at, blanks[i], strlen(blanks[i])) == 0)
			return strlen(blanks[i]);
	return 0;
}

size_t minus_sign(const char *at)
{
	static const char sign[] = "\xE2\x88\x92";
	return *at == '-' ? 1 : strncmp(at, sign, strlen(sign)) == 0 ? strlen(sign) : 0;
}
