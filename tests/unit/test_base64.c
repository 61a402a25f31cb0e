/* SPDX-License-Identifier: EUPL-1.2 */
/* The test vectors of RFC 4648, 10, and bytes that are no text. */
#include "test.h"

#include <string.h>

#include "base64.h"

struct row_base64 {
	const char *name, *bytes, *text;
};

static const struct row_base64 rows[] = {
	{ "nothing", "", "" },
	{ "one byte", "f", "Zg==" },
	{ "two", "fo", "Zm8=" },
	{ "three", "foo", "Zm9v" },
	{ "four", "foob", "Zm9vYg==" },
	{ "five", "fooba", "Zm9vYmE=" },
	{ "six", "foobar", "Zm9vYmFy" },
	{ "the last digits", "\xFB\xFF\xBF", "+/+/" },
};

static void bytes_become_text(void **state)
{
	const struct row_base64 *row = *state;
	char text[BASE64_ROOM(8)];
	base64_encode((const unsigned char *)row->bytes, strlen(row->bytes), text);
	assert_string_equal(text, row->text);
}

int main(void)
{
	return RUN_ROWS(rows, bytes_become_text);
}
