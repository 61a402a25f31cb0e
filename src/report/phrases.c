/* SPDX-License-Identifier: EUPL-1.2 */
#include "phrases.h"

#define PHRASE_ROW(name, fi, sv, en) [name] = TEXT(fi, sv, en),
static const struct text phrases[PHRASE_END] = { [PHRASE_NONE] = TEXT("", "", ""), PHRASES(PHRASE_ROW) };

const struct text *phrase_text(enum phrase phrase)
{
	return &phrases[phrase];
}
