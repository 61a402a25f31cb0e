/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "sha256.h"

struct hash_row {
	const char *name;
	const char *text;
	size_t times;
	const char *digits;
};

/* FIPS 180-4 examples, and lengths at which padding changes. */
static const struct hash_row hash_rows[] = {
	{ "empty", "", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
	{ "abc", "abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
	{ "two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
	  "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
	{ "a million", "aaaaaaaaaa", 100000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0" },
	{ "55 bytes", "a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318" },
	{ "56 bytes", "a", 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a" },
	{ "63 bytes", "a", 63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34" },
	{ "64 bytes", "a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb" },
	{ "65 bytes", "a", 65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0" },
};

static void test_hash(void **state)
{
	const struct hash_row *row = *state;
	struct sha256 hash;
	char digits[65];
	sha256_start(&hash);
	for (size_t i = 0; i < row->times; i++)
		sha256_add(&hash, row->text, strlen(row->text));
	sha256_finish(&hash, digits);
	assert_string_equal(digits, row->digits);
}

int main(void)
{
	return RUN_ROWS(hash_rows, test_hash);
}
