/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "diag.h"

static const struct message unknown_service = {
	.id = "reference/unknown-service",
	.severity = SEVERITY_ERROR,
	.sentence =
	        TEXT("tuntematon palvelu \"{value}\"", "okänd tjänst \"{value}\"", "unknown service \"{value}\""),
};
static const struct message no_reason = {
	.id = "impact/no-reason",
	.severity = SEVERITY_WARNING,
	.sentence = TEXT("perustelu puuttuu", "motivering saknas", "there is no reason"),
};
static const struct message off = { .id = "impact/off", .severity = SEVERITY_OFF };

static struct diag at(const struct message *message, const struct source *source, uint32_t line, uint32_t column)
{
	return (struct diag){ .message = message, .at = { source, line, column, line, column + 1 } };
}

static void say_at(struct diags *to, const struct message *message, const struct source *source, uint32_t line,
                   uint32_t column)
{
	struct diag what = at(message, source, line, column);
	say(to, &what);
}

static void test_keeps_a_copy(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	const struct source *in = source_of(arena, "decisions/1.yaml", "a: 1\nservice: kuolu\n", 20);
	const struct source *other = source_of(arena, "catalogue.yaml", "- id: koulu", 11);
	struct diag what = {
		.message = &unknown_service,
		.at = source_where(in, 14, 5),
		.also = source_where(other, 6, 5),
		.label = TEXT("ei ole", "finns inte", "is not there"),
		.also_label = TEXT("lähin", "närmast", "nearest"),
		.arguments = { { "value", text_same(arena_string(arena, "ku\033olu")) } },
		.suggestion = arena_string(arena, "koulu"),
		.node = arena_string(arena, "2026-1#i1.service"),
	};
	say(diags, &what);
	memset(&what, 0xAA, sizeof what);
	arena_free(arena);
	arena = arena_new();
	const struct diag *kept = diags_sorted(diags);
	assert_non_null(kept);
	assert_null(kept->next);
	assert_ptr_equal(kept->message, &unknown_service);
	assert_int_equal(kept->severity, SEVERITY_ERROR);
	assert_null(kept->at.in);
	assert_string_equal(kept->place.file, "decisions/1.yaml");
	assert_int_equal(kept->place.line, 2);
	assert_int_equal(kept->place.column, 10);
	assert_int_equal(kept->place.end_column, 15);
	assert_string_equal(kept->place.excerpt, "service: kuolu");
	assert_string_equal(kept->place.label.in[SV], "finns inte");
	assert_string_equal(kept->other.file, "catalogue.yaml");
	assert_string_equal(kept->other.excerpt, "- id: koulu");
	assert_string_equal(kept->other.label.in[EN], "nearest");
	assert_string_equal(kept->suggestion, "koulu");
	assert_string_equal(kept->node, "2026-1#i1.service");
	assert_null(kept->hint.in[FI]);
	assert_string_equal(diag_sentence(arena, kept, FI), "tuntematon palvelu \"ku\\u{1B}olu\"");
	assert_string_equal(diag_sentence(arena, kept, SV), "okänd tjänst \"ku\\u{1B}olu\"");
	arena_free(arena);
	diags_free(diags);
}

static void test_no_place_and_whole_file(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	struct diag nowhere = { .message = &no_reason, .severity = SEVERITY_NOTE };
	struct diag whole = { .message = &no_reason, .at = source_whole(source_of(arena, "a.yaml", "x", 1)) };
	say(diags, &nowhere);
	say(diags, &whole);
	const struct diag *first = diags_sorted(diags);
	assert_null(first->place.file);
	assert_int_equal(first->severity, SEVERITY_NOTE);
	assert_string_equal(first->next->place.file, "a.yaml");
	assert_int_equal(first->next->place.line, 0);
	assert_null(first->next->place.excerpt);
	assert_null(first->next->other.file);
	arena_free(arena);
	diags_free(diags);
}

static void test_counts(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(arena, "a.yaml", "x", 1);
	assert_int_equal(diags_count(diags), 0);
	assert_null(diags_sorted(diags));
	assert_int_equal(diags_left_out(diags, "a.yaml"), 0);
	for (uint32_t i = 1; i <= 49; i++)
		say_at(diags, &no_reason, source, i, 1);
	say_at(diags, &off, source, 50, 1);
	for (uint32_t i = 50; i <= 60; i++)
		say_at(diags, &unknown_service, source, i, 1);
	assert_int_equal(diags_count(diags), 60);
	assert_int_equal(diags_of(diags, SEVERITY_ERROR), 11);
	assert_int_equal(diags_of(diags, SEVERITY_WARNING), 49);
	assert_int_equal(diags_of(diags, SEVERITY_NOTE), 0);
	assert_int_equal(diags_left_out(diags, "a.yaml"), 10);
	assert_int_equal(diags_left_out(diags, "b.yaml"), 0);
	size_t kept = 0, errors = 0;
	for (const struct diag *diag = diags_sorted(diags); diag; diag = diag->next) {
		kept++;
		errors += diag->severity == SEVERITY_ERROR;
	}
	assert_int_equal(kept, 50);
	assert_int_equal(errors, 11); /* ten of them took the place of warnings */
	arena_free(arena);
	diags_free(diags);
}

static void test_order(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	const struct source *z = source_of(arena, "z.yaml", "", 0), *a = source_of(arena, "a.yaml", "", 0);
	static const char *const expected[] = {
		"z.yaml:0:0 impact/no-reason",           "z.yaml:3:1 reference/unknown-service",
		"z.yaml:3:2 impact/no-reason",           "z.yaml:3:2 reference/unknown-service",
		"z.yaml:20:1 reference/unknown-service", "a.yaml:1:1 impact/no-reason",
	};
	say_at(diags, &unknown_service, z, 20, 1);
	say_at(diags, &no_reason, a, 1, 1);
	say_at(diags, &unknown_service, z, 3, 2);
	say_at(diags, &no_reason, z, 3, 2);
	assert_int_equal(diags_sorted(diags)->place.line, 3);
	say_at(diags, &unknown_service, z, 3, 1);
	say_at(diags, &no_reason, z, 0, 0);
	const struct diag *diag = diags_sorted(diags);
	for (size_t i = 0; i < COUNT_OF(expected); i++, diag = diag->next) {
		assert_non_null(diag);
		assert_string_equal(arena_printf(arena, "%s:%u:%u %s", diag->place.file,
		                                 (unsigned)diag->place.line, (unsigned)diag->place.column,
		                                 diag->message->id),
		                    expected[i]);
	}
	assert_null(diag);
	arena_free(arena);
	diags_free(diags);
}

struct excerpt_row {
	const char *name;
	const char *piece; /* repeated to 1200 times */
	size_t length;     /* of the excerpt */
};

static const struct excerpt_row excerpt_rows[] = {
	{ "short of the limit", "a", 1200 }, { "two bytes", "ä", 2000 },
	{ "three bytes", "€", 1998 },        { "four bytes", "😀", 2000 },
	{ "seven bytes", "€😀", 1998 },       { "only continuations", "\x80\x80", 1997 },
};

static void test_long_line(void **state)
{
	const struct excerpt_row *row = *state;
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	size_t size = strlen(row->piece) * 1200;
	char *bytes = arena_alloc(arena, size + 1);
	for (size_t i = 0; i < size; i++)
		bytes[i] = row->piece[i % strlen(row->piece)];
	say_at(diags, &no_reason, source_of(arena, "a.yaml", bytes, size), 1, 1);
	assert_int_equal(strlen(diags_sorted(diags)->place.excerpt), row->length);
	arena_free(arena);
	diags_free(diags);
}

/* Files take turns, so that remembering the last one would not do. */
static void test_many_files(void **state)
{
	(void)state;
	enum { FILES = 20000 };
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	const struct source **sources = ARENA_ARRAY(arena, const struct source *, FILES);
	for (int i = 0; i < FILES; i++)
		sources[i] = source_of(arena, arena_printf(arena, "decisions/%d.yaml", i), "a", 1);
	for (uint32_t line = 3; line > 0; line--)
		for (int i = 0; i < FILES; i++)
			say_at(diags, &no_reason, sources[i], line, 1);
	assert_int_equal(diags_count(diags), 3 * FILES);
	const struct diag *diag = diags_sorted(diags);
	for (int i = 0; i < FILES; i++)
		for (uint32_t line = 1; line <= 3; line++, diag = diag->next)
			if (diag->place.line != line || strcmp(diag->place.file, sources[i]->name) != 0)
				fail_msg("%s:%u", diag->place.file, (unsigned)diag->place.line);
	assert_null(diag);
	arena_free(arena);
	diags_free(diags);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_keeps_a_copy), cmocka_unit_test(test_no_place_and_whole_file),
		cmocka_unit_test(test_counts),       cmocka_unit_test(test_order),
		cmocka_unit_test(test_many_files),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	return failed + RUN_ROWS(excerpt_rows, test_long_line);
}
