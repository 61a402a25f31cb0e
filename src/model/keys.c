/* SPDX-License-Identifier: EUPL-1.2 */
#include "keys.h"

#define KEY_ROW(name, fi, sv, en) [KEY_##name] = TEXT(fi, sv, en),
static const struct text spellings[KEYS_END] = { [KEY_NONE] = TEXT("", "", ""), KEYS(KEY_ROW) };

const struct text *key_spelling(enum key key)
{
	return &spellings[key];
}
