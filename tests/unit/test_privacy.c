/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "privacy.h"

enum { COUNTS_MAX = 5 };

struct suppress_row {
	const char *name;
	int64_t limit, counts[COUNTS_MAX];
	size_t count;
	bool any, hidden[COUNTS_MAX], total;
};

static const struct suppress_row rows[] = {
	{ "nothing small", 5, { 5, 10, 0 }, 3, false, { 0 }, false },
	{ "no counts at all", 5, { 0 }, 0, false, { 0 }, false },
	{ "only zeros", 5, { 0, 0 }, 2, false, { 0 }, false },
	{ "one small takes the smallest other", 5, { 3, 40, 20 }, 3, true, { true, false, true }, false },
	{ "a zero does not hide", 5, { 3, 0, 20 }, 3, true, { true, false, true }, false },
	{ "ties: the youngest", 5, { 20, 3, 20 }, 3, true, { true, true, false }, false },
	{ "two small with one solution", 5, { 1, 1, 30 }, 3, true, { true, true, true }, true },
	{ "four and four have one solution too", 5, { 4, 4, 30, 9 }, 4, true, { true, true, true, true }, true },
	{ "one and five have one solution", 5, { 1, 5 }, 2, true, { true, true }, true },
	{ "next to the only solution, nothing else seen", 5, { 2, 5 }, 2, true, { true, true }, true },
	{ "next to the only solution, another one seen", 5, { 2, 5, 30 }, 3, true, { true, true, false }, false },
	{ "three small that sum to less than the limit", 5, { 1, 1, 2 }, 3, true, { true, true, true }, true },
	{ "two small with two solutions", 5, { 3, 3, 30 }, 3, true, { true, true, false }, false },
	{ "alone in its sum", 5, { 3, 0, 0 }, 3, true, { true, false, false }, true },
	{ "a small total", 5, { 1, 2 }, 2, true, { true, true }, true },
	{ "all that is left has one solution", 5, { 1, 1, 0 }, 3, true, { true, true, false }, true },
	{ "not given is left alone", 5, { 3, -1, 20 }, 3, true, { true, false, true }, false },
	{ "a limit of one hides nothing", 1, { 1, 2 }, 2, false, { 0 }, false },
	{ "largest numbers", 5, { 3, INT64_MAX, INT64_MAX }, 3, true, { true, true, false }, false },
	{ "the second is pinned from both sides", 5, { 4, 5, 5 }, 3, true, { true, true, true }, true },
};

static void hides(void **state)
{
	const struct suppress_row *row = *state;
	bool hidden[COUNTS_MAX] = { false }, total;
	assert_int_equal(privacy_suppress(row->limit, row->counts, row->count, hidden, &total), row->any);
	for (size_t i = 0; i < row->count; i++)
		assert_int_equal(hidden[i], row->hidden[i]);
	assert_int_equal(total, row->total);
}

/* A reader's attempt: every way to fill in the hidden counts that gives the total that is shown. */
struct attempt {
	const int64_t *counts;
	const bool *hidden;
	size_t count;
	int64_t limit, seen[COUNTS_MAX][64];
	int64_t guess[COUNTS_MAX];
};

static void attempt_fill(struct attempt *a, size_t index, int64_t left)
{
	if (index == a->count) {
		for (size_t i = 0; left == 0 && i < a->count; i++)
			if (a->hidden[i])
				a->seen[i][a->guess[i]]++;
		return;
	}
	if (!a->hidden[index]) {
		attempt_fill(a, index + 1, left);
		return;
	}
	bool small = privacy_is_small(a->limit, a->counts[index]);
	for (int64_t guess = small ? 1 : a->limit; guess <= (small ? a->limit - 1 : left) && guess <= left;
	     guess++) {
		a->guess[index] = guess;
		attempt_fill(a, index + 1, left - guess);
	}
}

static void assert_not_found_out(const int64_t *counts, size_t count, int64_t limit)
{
	bool hidden[COUNTS_MAX] = { false }, total;
	struct attempt a = { .counts = counts, .hidden = hidden, .count = count, .limit = limit };
	int64_t left = 0;
	if (!privacy_suppress(limit, counts, count, hidden, &total) || total)
		return;
	for (size_t i = 0; i < count; i++)
		left += hidden[i] ? counts[i] : 0;
	attempt_fill(&a, 0, left);
	for (size_t i = 0; i < count; i++) {
		int64_t ways = 0;
		for (size_t guess = 0; guess < 64; guess++)
			ways += a.seen[i][guess] > 0;
		if (privacy_is_small(limit, counts[i])) {
			assert_true(hidden[i]);
			assert_true(ways >= 2);
		}
	}
}

static void hidden_counts_cannot_be_computed(void **state)
{
	int64_t counts[4];
	(void)state;
	for (int n = 0; n < 9 * 9 * 9 * 9; n++) {
		for (int i = 0, rest = n; i < 4; i++, rest /= 9)
			counts[i] = rest % 9;
		for (size_t count = 1; count <= 4; count++)
			assert_not_found_out(counts, count, 5);
		assert_not_found_out(counts, 4, 3);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(hidden_counts_cannot_be_computed) };
	return RUN_ROWS(rows, hides) + cmocka_run_group_tests(tests, NULL, NULL);
}
