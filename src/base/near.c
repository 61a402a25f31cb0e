/* SPDX-License-Identifier: EUPL-1.2 */
#include "near.h"

#include <stddef.h>
#include <string.h>

#include "text.h"

/* Longer words have no near one: nobody mistypes them by a letter, and the time is bounded. */
enum { LETTERS_MAX = 128 };

struct letters {
	uint32_t of[LETTERS_MAX];
	int count;
};

static uint32_t lower_case(uint32_t letter)
{
	bool upper = (letter >= 'A' && letter <= 'Z') || letter == 0xC5 || letter == 0xC4 || letter == 0xD6;
	return upper ? letter + 0x20 : letter;
}

static bool letters_of(const char *word, struct letters *letters)
{
	const char *end = word + strlen(word);
	letters->count = 0;
	while (word < end) {
		if (letters->count == LETTERS_MAX)
			return false;
		letters->of[letters->count++] = lower_case(utf8_next(&word, end));
	}
	return true;
}

static int least(int a, int b, int c)
{
	int least_of_two = a < b ? a : b;
	return least_of_two < c ? least_of_two : c;
}

/* Whether the two letters before i are those before j the other way round. */
static bool is_swap(const struct letters *a, int i, const struct letters *b, int j)
{
	return i > 1 && j > 1 && a->of[i - 1] == b->of[j - 2] && a->of[i - 2] == b->of[j - 1];
}

/* Damerau-Levenshtein, optimal string alignment: insertion, deletion, change and swap of neighbours cost one. */
static int distance_between(const struct letters *a, const struct letters *b)
{
	int rows[3][LETTERS_MAX + 1];
	for (int j = 0; j <= b->count; j++)
		rows[0][j] = j;
	for (int i = 1; i <= a->count; i++) {
		int *row = rows[i % 3];
		const int *above = rows[(i + 2) % 3], *above_that = rows[(i + 1) % 3];
		row[0] = i;
		for (int j = 1; j <= b->count; j++) {
			int change = above[j - 1] + (a->of[i - 1] != b->of[j - 1]);
			row[j] = least(above[j] + 1, row[j - 1] + 1, change);
			if (is_swap(a, i, b, j) && above_that[j - 2] + 1 < row[j])
				row[j] = above_that[j - 2] + 1;
		}
	}
	return rows[a->count % 3][b->count];
}

void near_offer(struct near *near, const char *known)
{
	struct letters written, offered;
	if (!letters_of(near->word, &written) || !letters_of(known, &offered))
		return;
	int longer = written.count > offered.count ? written.count : offered.count;
	int shorter = written.count + offered.count - longer;
	if ((longer - shorter) * 3 > longer)
		return;
	int distance = distance_between(&written, &offered);
	if (distance * 3 > longer || (near->best && distance >= near->distance))
		return;
	near->best = known;
	near->distance = distance;
}
