/* SPDX-License-Identifier: EUPL-1.2 */
#include "character.h"

#include "text.h"

enum { REPLACEMENT = 0xFFFD };

/* How many bytes a character has that begins with this one. */
static size_t length_of(unsigned char lead)
{
	return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

uint32_t character_next(const char **at, const char *end)
{
	unsigned char lead = (unsigned char)**at;
	if (lead < 0x80) {
		++*at;
		return lead;
	}
	size_t length = length_of(lead), left = (size_t)(end - *at);
	if (length <= left && utf8_fault(*at, length) == length)
		return utf8_next(at, end);
	++*at;
	return REPLACEMENT;
}

bool character_is_space(uint32_t character)
{
	return character == ' ' || (character >= '\t' && character <= '\r') || character == 0x2028 ||
	       character == 0x2029;
}

uint32_t character_fold(uint32_t character)
{
	if (character >= 'A' && character <= 'Z')
		return character + 32;
	if (character >= 0xC0 && character <= 0xDE && character != 0xD7)
		return character + 32;
	if (character == 0x160 || character == 0x17D)
		return character + 1;
	return character;
}

size_t character_encode(char *to, uint32_t character)
{
	static const unsigned char leads[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
	size_t length = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
	for (size_t i = length - 1; i > 0; i--) {
		to[i] = (char)(0x80 | (character & 0x3F));
		character >>= 6;
	}
	to[0] = (char)(leads[length] | character);
	return length;
}

void character_put(FILE *out, uint32_t character)
{
	char bytes[CHARACTER_BYTES];
	fwrite(bytes, 1, character_encode(bytes, character), out);
}
