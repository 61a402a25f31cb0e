/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "arena.h"
#include "diag.h"
#include "mask.h"
#include "personal.h"

/* The individual numbers of the codes are above 899: they are nobody's. */
struct part_row {
	const char *name, *text;
	const char *found; /* NULL: nothing */
};

static void assert_part(bool found, const struct text_part *part, const char *expected)
{
	assert_int_equal(found, expected != NULL);
	if (!found)
		return;
	assert_int_equal(part->length, strlen(expected));
	assert_memory_equal(part->at, expected, part->length);
}

static const struct part_row code_rows[] = {
	{ "alone", "010190-900P", "010190-900P" },
	{ "in a sentence", "Lapsi 150815A9012, alle kouluikäinen", "150815A9012" },
	{ "small letters", "150815a9012 ja muut", "150815a9012" },
	{ "at the end of a sentence", "Lapsi on 150815A9012.", "150815A9012" },
	{ "in brackets", "(150815A9012)", "150815A9012" },
	{ "with an ending", "150815A9012:n mukaan", "150815A9012" },
	{ "a new sign of the 1900s", "010190Y900P", "010190Y900P" },
	{ "a new sign of the 2000s", "150815F9012", "150815F9012" },
	{ "the 1800s", "010190+900P", "010190+900P" },
	{ "a dash for the hyphen", "010190–900P", "010190–900P" },
	{ "wrong check character", "010190-900R", NULL },
	{ "no such day", "310215A9012", NULL },
	{ "no such month", "011390-900P", NULL },
	{ "no century sign", "010190/900P", NULL },
	{ "letter before", "x010190-900P", NULL },
	{ "digit before", "1010190-900P", NULL },
	{ "letter after", "010190-900Px", NULL },
	{ "cut off", "010190-900", NULL },
	{ "cut off after the sign", "010190-", NULL },
	{ "cut off in a dash", "010190\xE2\x80", NULL },
	{ "the second of two", "010190-900R 010190-900P", "010190-900P" },
	{ "a day", "2026-11-21", NULL },
	{ "empty", "", NULL },
};

static void test_identity_codes(void **state)
{
	const struct part_row *row = *state;
	struct text_part part;
	assert_part(find_identity_code(row->text, row->text, &part), &part, row->found);
}

static const struct part_row email_rows[] = {
	{ "in a sentence", "Vastaa: etunimi.sukunimi@kunta.example.", "etunimi.sukunimi@kunta.example" },
	{ "plus sign", "a+b@c.fi", "a+b@c.fi" },
	{ "letters with dots", "päivi@kylä.example", "päivi@kylä.example" },
	{ "no domain", "a@b", NULL },
	{ "number for a domain", "3@4.15", NULL },
	{ "nothing before", " @kunta.example", NULL },
	{ "several signs", "@@a@b.fi", "a@b.fi" },
	{ "at the end", "a@", NULL },
};

static void test_emails(void **state)
{
	const struct part_row *row = *state;
	struct text_part part;
	assert_part(find_email(row->text, row->text, &part), &part, row->found);
}

static const struct part_row phone_rows[] = {
	{ "mobile", "puh. 050 555 0100", "050 555 0100" },
	{ "without blanks", "0505550100", "0505550100" },
	{ "after a full stop", "puh.0505550100", "0505550100" },
	{ "with hyphens", "050-555-0100 päivisin", "050-555-0100" },
	{ "no-break blanks", "050\u00A0555\u00A00100", "050\u00A0555\u00A00100" },
	{ "landline", "(09) 310 1691", "09) 310 1691" },
	{ "country code", "+358 50 555 0100", "+358 50 555 0100" },
	{ "country code and zero", "+358 (0)50 555 0100", "+358 (0)50 555 0100" },
	{ "at the end of a sentence", "Soita 050 555 0100.", "050 555 0100" },
	{ "before a day", "050 555 0100 12.1.2026", "050 555 0100" },
	{ "before an ISO day", "050 555 0100 2026-01-12", "050 555 0100" },
	{ "seven digits after the zero", "09 310 169", "09 310 169" },
	{ "six digits after the zero", "09 310 16", NULL },
	{ "fifteen digits", "0123456789012345", NULL },
	{ "Finnish day", "01.02.2026", NULL },
	{ "ISO day", "2026-02-01", NULL },
	{ "day with hyphens", "01-02-2026", NULL },
	{ "time", "08.00-16.00", NULL },
	{ "diary number", "KUUHVA/0123456789/2026", NULL },
	{ "diary number with hyphens", "0123-2026-456", NULL },
	{ "number in a code", "VE-0505550100", NULL },
	{ "amount", "0123456789 euroa", NULL },
	{ "growth", "kustannus kasvaa +1 250 000 €", NULL },
	{ "decimals", "0,1234567890", NULL },
	{ "business id", "y-tunnus 0201256-6", NULL },
	{ "cost centre filled up with zeros", "0000451200", NULL },
	{ "postal code", "00100 Helsinki", NULL },
	{ "counts", "0 120 350 400", NULL },
	{ "digest", "045e4567a890123456789", NULL },
	{ "age bands", "0-6, 7-12, 13-15, 16-17", NULL },
	{ "plus alone", "18+", NULL },
	{ "empty", "", NULL },
};

static void test_phones(void **state)
{
	const struct part_row *row = *state;
	struct text_part part;
	assert_part(find_phone(row->text, row->text, &part), &part, row->found);
}

struct mask_row {
	const char *name, *text, *masked;
};

static const struct mask_row mask_rows[] = {
	{ "nothing to mask", "Matka pitenee 29 kilometriin.", "Matka pitenee 29 kilometriin." },
	{ "code", "Lapsi 010190-900P.", "Lapsi ▒▒▒▒▒▒-▒▒▒▒." },
	{ "e-mail", "ä@kylä.fi", "▒@▒▒▒▒.▒▒" },
	{ "number", "puh. +358 50 555 0100", "puh. +▒▒▒ ▒▒ ▒▒▒ ▒▒▒▒" },
	{ "all of them", "a@b.fi 010190-900P 010190-900P 0505550100", "▒@▒.▒▒ ▒▒▒▒▒▒-▒▒▒▒ ▒▒▒▒▒▒-▒▒▒▒ ▒▒▒▒▒▒▒▒▒▒" },
	{ "not UTF-8", "\xE4 010190-900P", "\xE4 ▒▒▒▒▒▒-▒▒▒▒" },
};

static void test_mask(void **state)
{
	const struct mask_row *row = *state;
	struct arena *arena = arena_new();
	assert_string_equal(mask_personal(arena, row->text), row->masked);
	assert_string_equal(mask_personal(arena, row->masked), row->masked);
	arena_free(arena);
}

static void test_mask_of_one_kind_and_of_columns(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	assert_string_equal(mask_identity_codes(arena, "a@b.fi 010190-900P"), "a@b.fi ▒▒▒▒▒▒-▒▒▒▒");
	assert_string_equal(mask_columns(arena, "syy: äiti, isä", 6, 9), "syy: ▒▒▒i, isä");
	assert_string_equal(mask_columns(arena, "syy: äiti, isä", 6, SIZE_MAX), "syy: ▒▒▒▒, ▒▒▒");
	assert_string_equal(mask_columns(arena, "syy", 9, 12), "syy");
	arena_free(arena);
}

static const struct message strange = {
	.id = "format/bad-value",
	.severity = SEVERITY_ERROR,
	.sentence = TEXT("arvo \"{value}\" ei kelpaa", "värdet \"{value}\" duger inte", "bad value \"{value}\""),
};

/* Whoever says it and whatever about, nobody's code is repeated. */
static void test_what_is_said_is_masked(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	static const char line[] = "n: 010190-900P\nm: \"\\x30\\x31\"\n";
	const struct source *source = source_of(arena, "a.yaml", line, sizeof line - 1);
	say(diags, &(struct diag){ .message = &strange, .at = source_where(source, 3, 11), .node = "D1#010190-900P",
	                           .also = source_where(source, 0, 1),
	                           .hint = TEXT("010190-900P", "010190-900P", "010190-900P"),
	                           .arguments = { { "value", text_same("010190-900P") } } });
	say(diags, &(struct diag){ .message = &strange, .at = source_where(source, 18, 10), .masked = true });
	say(diags, &(struct diag){ .message = &strange,
	                           .place = { .file = "b.yaml", .line = 1, .excerpt = "x: 010190-900P" } });
	const struct diag *said = diags_sorted(diags);
	assert_string_equal(said->place.excerpt, "n: ▒▒▒▒▒▒-▒▒▒▒");
	assert_string_equal(said->other.excerpt, "n: ▒▒▒▒▒▒-▒▒▒▒");
	assert_string_equal(said->node, "D1#▒▒▒▒▒▒-▒▒▒▒");
	assert_string_equal(said->hint.in[FI], "▒▒▒▒▒▒-▒▒▒▒");
	assert_string_equal(diag_sentence(arena, said, EN), "bad value \"▒▒▒▒▒▒-▒▒▒▒\"");
	assert_string_equal(said->next->place.excerpt, "m: \"\\▒▒▒\\▒▒▒\"");
	assert_string_equal(said->next->next->place.excerpt, "x: ▒▒▒▒▒▒-▒▒▒▒");
	diags_free(diags);
	arena_free(arena);
}

/* Where the kept part of a long line ends, a code is not cut so that its beginning stays. */
static void test_a_code_at_the_end_of_an_excerpt(void **state)
{
	(void)state;
	struct arena *arena = arena_new();
	struct diags *diags = diags_new();
	char line[2100];
	memset(line, '.', sizeof line);
	memcpy(line + 1992, "010190-900P", 11);
	const struct source *source = source_of(arena, "a.yaml", line, sizeof line);
	say(diags, &(struct diag){ .message = &strange, .at = source_where(source, 0, 1) });
	assert_null(strstr(diags_sorted(diags)->place.excerpt, "0"));
	diags_free(diags);
	arena_free(arena);
}

/* Many beginnings and no end: time grows with the length, not with its square. */
static void test_hostile(void **state)
{
	(void)state;
	static const char *const pieces[] = { "0", "01 ", "a@", "0 ", "+1-", "010190-", "@", "01   " };
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT_OF(pieces); i++) {
		size_t length = strlen(pieces[i]), size = 1000000 - 1000000 % length;
		char *text = arena_alloc(arena, size + 1);
		for (size_t at = 0; at < size; at += length)
			memcpy(text + at, pieces[i], length);
		assert_non_null(mask_personal(arena, text));
	}
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mask_of_one_kind_and_of_columns),
		cmocka_unit_test(test_what_is_said_is_masked),
		cmocka_unit_test(test_a_code_at_the_end_of_an_excerpt),
		cmocka_unit_test(test_hostile),
	};
	int failed = RUN_ROWS(code_rows, test_identity_codes);
	failed += RUN_ROWS(email_rows, test_emails);
	failed += RUN_ROWS(phone_rows, test_phones);
	failed += RUN_ROWS(mask_rows, test_mask);
	return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
