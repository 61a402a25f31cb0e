/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "tree_shown.h"
#include "yaml_problem.h"
#include "yaml_tree.h"

/* A file with one fault; the reason it gets, where, and the other place if there is one. */
struct fault_row {
	const char *name;
	const char *bytes;
	const char *reason;
	uint32_t line, column;
	uint32_t other_line, other_column;
	const char *hint; /* a part of it */
};

static const struct fault_row fault_rows[] = {
	{ "unclosed quotation mark", "a: 1\nb: \"x\nc: 2\n", "the quotation mark is not closed", 2, 4, 0, 0,
	  "closing" },
	{ "quotation mark closed by the next one", "a: \"x\nb: 1\nc: \"y\"\n", "the quotation mark is not closed", 1, 4, 3, 5,
	  "closing" },
	{ "quotation mark closed by the next one, in braces", "a: 'x\nb: {c: 'y'}\n", "the quotation mark is not closed", 1, 4,
	  2, 9, "closing" },
	{ "quotation mark over a document", "a: 'x\n---\nb: 1\n", "the quotation mark is not closed", 1, 4, 2, 1,
	  "closing" },
	{ "unclosed bracket", "a: [1, 2\nb: 2\n", "a comma or the closing ] is missing in the brackets", 1, 4, 2,
	  2, "]" },
	{ "unclosed brace", "a: {b: 1\nc: 2\n", "a comma or the closing } is missing in the braces", 1, 4, 2, 2,
	  "}" },
	{ "wrong bracket", "a: [x}\n", "a comma or the closing ] is missing in the brackets", 1, 4, 1, 6, "]" },
	{ "colon in a text", "title: Koulu: uusi\n", "there is a colon and a space in the middle of the value", 1,
	  13, 0, 0, "quotation marks" },
	{ "no space after the colon", "a:1\n\n# x\nb: 2\n", "there is no space after the colon", 1, 1, 0, 0,
	  "a space" },
	{ "no space after the colon, indented", "x:\n  ä:1\n  b: 2\n", "there is no space after the colon", 2, 3,
	  0, 0, "a space" },
	{ "no space after the second key", "x: 1\na:1\nb: 2\n", "the key is not followed by a colon and a space",
	  2, 1, 0, 0, "a colon and a space" },
	{ "word alone", "a: 1\nb\n", "the key is not followed by a colon and a space", 2, 1, 0, 0, "indent it" },
	{ "indented too far", "a: 1\n  b: 2\n",
	  "a key cannot stand here, because the value above continues on this line", 2, 4, 0, 0, "indentation" },
	{ "indented too little", "a:\n  b: 1\n c: 2\n",
	  "the line belongs to nothing: its indentation matches no level above", 3, 2, 0, 0, "indentation" },
	{ "key among items", "a:\n  - b\n  c: 1\n", "the dash of a list is expected here", 3, 3, 0, 0, "dash" },
	{ "item among keys", "a: 1\n- b\n", "a key is expected here, but the line starts with the dash of a list",
	  2, 1, 0, 0, "indentation" },
	{ "item on the key's line", "a: - b\n", "a list cannot start on the line of its key", 1, 4, 0, 0, "own" },
	{ "no key", ": 1\n: 2\n", "there is no key before the colon", 1, 1, 0, 0, "" },
	{ "text after quotation marks", "a: \"x\" y\n", "there is text after the closing quotation mark", 1, 8, 0,
	  0, "whole value" },
	{ "tab before a key", "a:\n\tb: 2\n", "the line is indented with a tab", 2, 1, 0, 0, "spaces" },
	{ "tab in a text", "a: 1\n\tb: 2\n", "the line is indented with a tab", 2, 1, 0, 0, "spaces" },
	{ "tab in block text", "a: |\n\tx\n", "the line is indented with a tab", 2, 1, 0, 0, "spaces" },
	{ "at sign", "a: @x\n", "a value cannot start with this character", 1, 4, 0, 0, "quotation marks" },
	{ "percent sign", "a: %x\n", "a value cannot start with this character", 1, 4, 0, 0, "quotation marks" },
	{ "percent sign first", "%x\n", "the line that starts with a percent sign is not valid", 1, 1, 0, 0,
	  "percent" },
	{ "question mark", "a: ? b\n", "a value cannot start with a question mark and a space", 1, 4, 0, 0, "" },
	{ "asterisk", "a: ** b\n", "a value cannot start with *", 1, 4, 0, 0, "quotation marks" },
	{ "ampersand", "a: & b\n", "a value cannot start with &", 1, 4, 0, 0, "quotation marks" },
	{ "tag without a handle", "a: !x!y z\n", "the tag that starts with an exclamation mark is not valid", 1, 4,
	  0, 0, "quotation marks" },
	{ "tag not closed", "a: !<x y\n", "the tag that starts with an exclamation mark is not valid", 1, 4, 0, 0,
	  "quotation marks" },
	{ "comma for a value", "a: ,\n", "a value is missing here", 1, 4, 0, 0, "special" },
	{ "unknown escape", "a: \"C:\\q\"\n", "there is an unknown backslash sequence in the quotation marks", 1,
	  7, 0, 0, "twice" },
	{ "escape without digits", "a: \"\\xzz\"\n", "the backslash is not followed by a valid character code", 1,
	  7, 0, 0, "itself" },
	{ "half a pair", "a: \"\\ud83d\\ude00\"\n", "the backslash is not followed by a valid character code", 1,
	  7, 0, 0, "itself" },
	{ "text after a block sign", "a: |x\n  y\n",
	  "the sign of a block text (| or >) is followed by something that does not belong there", 1, 5, 0, 0,
	  "next line" },
	{ "block sign with 0", "a: |0\n  y\n",
	  "the sign of a block text (| or >) is followed by something that does not belong there", 1, 5, 0, 0,
	  "" },
	{ "YAML 2.0", "%YAML 2.0\n---\na: 1\n", "the YAML version is not supported", 1, 1, 0, 0, "1.2" },
	{ "two YAML lines", "%YAML 1.1\n%YAML 1.1\n---\na: 1\n", "the %YAML line occurs twice", 2, 1, 0, 0,
	  "one" },
	{ "YAML line", "%YAML x\n---\na: 1\n", "the %YAML line is not valid", 1, 1, 0, 0, "" },
	{ "after the end", "a: 1\n...\nb\n", "the document has already ended", 3, 1, 0, 0, "..." },
	{ "CRLF", "a: 1\r\nb: [x\r\n", "a comma or the closing ] is missing in the brackets", 2, 4, 3, 1, "]" },
};

static void test_fault(void **state)
{
	const struct fault_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.yaml", row->bytes, strlen(row->bytes));
	assert_null(yaml_read(memory, source, &yaml_limits_file, diags));
	assert_int_equal(diags_count(diags), 1);
	const struct diag *diag = diags_sorted(diags);
	assert_string_equal(diag->message->id, "format/syntax");
	assert_string_equal(diag->arguments[0].value.in[EN], row->reason);
	assert_int_equal(diag->place.line, row->line);
	assert_int_equal(diag->place.column, row->column);
	assert_int_equal(diag->other.line, row->other_line);
	assert_int_equal(diag->other.column, row->other_column);
	assert_non_null(strstr(diag->hint.in[EN], row->hint));
	diags_free(diags);
	arena_free(memory);
}

/* What stands before a colon further along than a key may reach is no key but a text. */
static void test_colon_far_along(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const char *bytes = arena_printf(memory, "- %01100d: b\n", 0);
	const struct source *source = source_of(memory, "a.yaml", bytes, strlen(bytes));
	assert_null(yaml_read(memory, source, &yaml_limits_file, diags));
	assert_string_equal(said_shown(memory, diags),
	                    "1:1103-1104 format/syntax: the structure of the file is not valid: "
	                    "there is a colon and a space in the middle of the value\n");
	diags_free(diags);
	arena_free(memory);
}

static void test_unknown_complaint(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	const struct where at = source_where(source_of(memory, "a.yaml", "a: b\n", 5), 3, 1);
	const struct yaml_complaint complaint = {
		.problem = "did not expect this", .context = "while testing", .problem_at = at, .context_at = at,
		.quote_at = { 0 }
	};
	const struct diag diag = yaml_problem_diag(&complaint);
	assert_string_equal(diag.arguments[0].value.in[FI], "did not expect this");
	assert_string_equal(diag.arguments[0].value.in[SV], "did not expect this");
	assert_int_equal(diag.at.column, 4);
	assert_null(diag.also.in);
	arena_free(memory);
}

static void test_rows_have_every_language(void **state)
{
	(void)state;
	for (size_t i = 0; i < yaml_problems_count; i++) {
		const struct yaml_problem *row = &yaml_problems[i];
		assert_true(row->problem || row->context);
		for (int language = 0; language < LANGUAGES; language++) {
			assert_non_null(row->reason.in[language]);
			assert_non_null(row->hint.in[language]);
			assert_true(row->reason.in[language][0] && row->hint.in[language][0]);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_colon_far_along),
		cmocka_unit_test(test_unknown_complaint),
		cmocka_unit_test(test_rows_have_every_language),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	return failed + RUN_ROWS(fault_rows, test_fault);
}
