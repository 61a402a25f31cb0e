/* SPDX-License-Identifier: EUPL-1.2 */
#include "character.h"

#include "text.h"

bool character_is_space(uint32_t character)
{
	return character == ' ' || (character >= '\t' && character <= '\r') || character == 0x2028 ||
	       character == 0x2029;
}

void character_put(FILE *out, uint32_t character)
{
	char bytes[UTF8_BYTES_MAX];
	fwrite(bytes, 1, utf8_encode(bytes, character), out);
}
