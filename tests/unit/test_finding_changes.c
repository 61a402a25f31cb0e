/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "arena.h"
#include "finding_changes.h"

static const struct message first = { .id = "area/first", .severity = SEVERITY_ERROR };
static const struct message second = { .id = "area/second", .severity = SEVERITY_ERROR };

/* A finding as two letters: the rule (a, b) and the node (1, 2); a capital is waived, ! has another argument. */
static struct diag finding_of(const char *letters)
{
	struct diag finding = {
		.message = letters[0] == 'a' || letters[0] == 'A' ? &first : &second,
		.waived = letters[0] == 'A' || letters[0] == 'B',
		.node = letters[1] == '1' ? "ID#V1" : letters[1] == '2' ? "OTHER#V1" : NULL,
		.arguments = { { "n", TEXT("1", "1", "1") } },
	};
	if (letters[2] == '!')
		finding.arguments[0].value = (struct text)TEXT("2", "2", "2");
	return finding;
}

struct row {
	const char *name, *before, *after; /* three letters a finding */
	size_t new_ones, gone, same;
};

static const struct row rows[] = {
	{ "nothing", "", "", 0, 0, 0 },
	{ "new", "", "a1 ", 1, 0, 0 },
	{ "gone", "a1 ", "", 0, 1, 0 },
	{ "same", "a1 b1 ", "b1 a1 ", 0, 0, 2 },
	{ "the id of the file does not matter", "a1 ", "a2 ", 0, 0, 1 },
	{ "another rule", "a1 ", "b1 ", 1, 1, 0 },
	{ "another node", "a1 ", "a3 ", 1, 1, 0 },
	{ "another argument", "a1 ", "a1!", 1, 1, 0 },
	{ "waived", "a1 ", "A1 ", 1, 1, 0 },
	{ "twice and once", "a1 a1 ", "a1 ", 0, 1, 1 },
};

static const struct diag *list_of(struct arena *memory, const char *letters)
{
	struct diag *first_made = NULL, **next = &first_made;
	for (; *letters != '\0'; letters += 3) {
		*next = ARENA_NEW(memory, struct diag);
		**next = finding_of(letters);
		next = &(*next)->next;
	}
	return first_made;
}

static void are_told_apart(void **state)
{
	const struct row *row = *state;
	struct arena *memory = arena_new();
	const struct finding_changes *changes =
	        finding_changes_between(memory, list_of(memory, row->before), list_of(memory, row->after));
	assert_int_equal(changes->fates[FINDING_FATE_NEW], row->new_ones);
	assert_int_equal(changes->fates[FINDING_FATE_GONE], row->gone);
	assert_int_equal(changes->fates[FINDING_FATE_SAME], row->same);
	assert_int_equal(changes->count, row->new_ones + row->gone + row->same);
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(rows, are_told_apart);
}
