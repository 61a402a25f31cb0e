/* SPDX-License-Identifier: EUPL-1.2 */
/* What the formats for programs make of texts that mean something to them; outputs/finding_formats has the rest. */
#include "test.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "listed_findings.h"
#include "path.h"

static const struct message wrong = {
	.id = "format/wrong", .severity = SEVERITY_ERROR, .sentence = TEXT("väärin {x}", "fel {x}", "wrong {x}"),
};
static const struct message odd = {
	.id = "text/odd", .severity = SEVERITY_WARNING, .sentence = TEXT("outoa {x}", "konstigt {x}", "odd {x}"),
	.cure = TEXT("Korjaa.", "Rätta.", "Mend it."),
};

static char *written(struct arena *memory, struct diags *diags, const char *format, enum language language)
{
	char *bytes = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&bytes, &size);
	const struct finding_view view = { .language = language, .files = 1 };
	assert_non_null(out);
	finding_format_named(format)->write(memory, diags, &view, out);
	fclose(out);
	char *text = arena_string(memory, bytes);
	free(bytes);
	return text;
}

/* One finding in a file, and a part of what a format writes of it. */
struct written_row {
	const char *name, *format, *file, *x;
	const struct message *message;
	bool whole_file, waived;
	const char *reason, *expected;
};

static const struct written_row written_rows[] = {
	{ "github: separators of commands", "github", "a,b:c%.yaml", "50 %, x: y\n::error::z", &wrong,
	  .expected = "::error file=a%2Cb%3Ac%25.yaml,line=1,col=4,title=format/wrong::wrong 50 %25, x: y\\u{A}::error::z\n" },
	{ "github: the cure on a line of its own", "github", "a.yaml", "1", &odd,
	  .expected = "::warning file=a.yaml,line=1,col=4,title=text/odd::odd 1%0AMend it.\n" },
	{ "github: the file as a whole is its first line", "github", "a.yaml", "1", &wrong, .whole_file = true,
	  .expected = "::error file=a.yaml,line=1,col=1,title=format/wrong::wrong 1\n" },
	{ "github: waived", "github", "a.yaml", "1", &wrong, .waived = true,
	  .expected = "::notice file=a.yaml,line=1,col=4,title=format/wrong::waived: wrong 1\n" },
	{ "junit: marks of XML", "junit", "<a>&\"'.yaml", "]]> & <b>", &wrong,
	  .expected = "<failure type=\"format/wrong\" message=\"wrong ]]&gt; &amp; &lt;b&gt;\">"
	              "&lt;a&gt;&amp;&quot;&#39;.yaml:1:4: error: wrong ]]&gt; &amp; &lt;b&gt;\n</failure>" },
	{ "junit: what XML cannot hold", "junit", "a\x01.yaml", "\x1b[0m\uFFFE", &wrong,
	  .expected = "classname=\"a\\u{1}.yaml\" name=\"format/wrong\" file=\"a\\u{1}.yaml\" time=\"0\" line=\"1\">\n"
	              "      <failure type=\"format/wrong\" message=\"wrong \\u{1B}[0m\\u{FFFE}\">" },
	{ "junit: a warning passes", "junit", "a.yaml", "1", &odd,
	  .expected = "tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">\n    <testcase classname=\"a.yaml\" "
	              "name=\"text/odd\" file=\"a.yaml\" time=\"0\" line=\"1\">\n      <system-out>" },
	{ "junit: waived", "junit", "a.yaml", "1", &wrong, .waived = true, .reason = "so <it> is",
	  .expected = "<skipped message=\"waived: so &lt;it&gt; is\">" },
	{ "sarif: a file name as a reference", "sarif", "p\xC3\xA4\xC3\xA4t\xC3\xB6s 1:#?%.yaml", "1", &wrong,
	  .expected = "\"uri\": \"p%C3%A4%C3%A4t%C3%B6s%201%3A%23%3F%25.yaml\"," },
	{ "sarif: no link", "sarif", "a.yaml", "[a](1)", &wrong, .expected = "\"text\": \"wrong \\\\[a\\\\](1)\"" },
	{ "sarif: brackets that are none", "sarif", "a.yaml", "[a] (1)", &wrong, .expected = "\"text\": \"wrong [a] (1)\"" },
	{ "sarif: the reason of a waiver is masked", "sarif", "a.yaml", "1", &wrong, .waived = true,
	  .reason = "kysy 040 123 4567", .expected = "\"justification\": \"kysy ▒▒▒ ▒▒▒ ▒▒▒▒\"" },
	{ "gitlab: waived is the mildest", "gitlab", "./a.yaml", "1", &wrong, .waived = true,
	  .expected = "\"severity\": \"info\",\n    \"location\": {\n      \"path\": \"a.yaml\"," },
	{ "json: arguments are masked", "json", "a.yaml", "131052-308T\x07", &wrong,
	  .expected = "\"x\": \"▒▒▒▒▒▒-▒▒▒▒\\\\u{7}\"" },
	{ "json: a path from the root is not told", "json", "/home/someone/a.yaml", "1", &wrong,
	  .expected = "\"file\": \"a.yaml\"," },
};

static void test_written(void **state)
{
	const struct written_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, row->file, "a: b\n", 5);
	say(diags, &(struct diag){
		.message = row->message,
		.at = row->whole_file ? source_whole(source) : source_where(source, 3, 1),
		.arguments = { { "x", text_same(row->x) } },
		.waived = row->waived,
		.waiver_reason = text_same(row->reason ? row->reason : ""),
	});
	const char *text = written(memory, diags, row->format, EN);
	if (!strstr(text, row->expected))
		assert_string_equal(text, row->expected);
	diags_free(diags);
	arena_free(memory);
}

static void say_at(struct diags *diags, const struct source *source, size_t line, const char *node, const char *x)
{
	say(diags, &(struct diag){ .message = &wrong, .at = source_where(source, line, 1), .node = node,
	                           .arguments = { { "x", text_same(x) } } });
}

/* Of equal identities the one that says less by the alphabet is the first, wherever it stands. */
static void test_identities(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.yaml", "\n\n\n\n\n", 5);
	static const char *const expected[] = { "format/wrong@F#V1:2", "format/wrong@F#V1", "format/wrong@F",
		                                "format/wrong@a.yaml" };
	say_at(diags, source, 0, "F#V1", "b");
	say_at(diags, source, 1, "F#V1", "a");
	say_at(diags, source, 2, "F", "a");
	say_at(diags, source, 3, NULL, "a");
	const struct finding_view view = { .language = SV };
	const struct finding_list list = finding_list_new(memory, diags, &view);
	assert_int_equal(list.count, 4);
	for (size_t i = 0; i < list.count; i++)
		assert_string_equal(finding_id(&list, &list.items[i]), expected[i]);
	assert_string_not_equal(finding_fingerprint(&list, &list.items[0]), finding_fingerprint(&list, &list.items[1]));
	diags_free(diags);
	arena_free(memory);
}

/* Sixty warnings and eleven errors: ten of each are shown, and the rest is counted, those that were not kept too. */
static void test_github_counts(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "a.yaml", "\n", 1);
	for (int i = 0; i < 71; i++)
		say(diags, &(struct diag){ .message = i < 11 ? &wrong : &odd, .at = source_where(source, 0, 0) });
	const char *text = written(memory, diags, "github", EN);
	size_t lines = 0;
	for (const char *c = text; *c; c++)
		lines += *c == '\n';
	assert_int_equal(lines, 21);
	assert_int_equal(strncmp(text, "::error ", 8), 0);
	assert_non_null(strstr(text, "\n::notice title=lva::besides these: errors 1, warnings 50\n"));
	diags_free(diags);
	arena_free(memory);
}

struct from_row {
	const char *name, *folder, *path, *expected;
};

static const struct from_row from_rows[] = {
	{ "below", "/a/b", "/a/b/c/d.yaml", "c/d.yaml" },
	{ "beside", "/a/b", "/a/c.yaml", "../c.yaml" },
	{ "a name that begins alike", "/a/b", "/a/bc/d", "../bc/d" },
	{ "above", "/a/b/c", "/a", "../.." },
	{ "itself", "/a/b", "/a/b", "." },
	{ "from the root", "/", "/a/b", "a/b" },
	{ "nothing shared", "/a/b", "/c", "../../c" },
	{ "the root", "/a/b", "/", "../.." },
};

static void test_from(void **state)
{
	const struct from_row *row = *state;
	struct arena *memory = arena_new();
	assert_string_equal(path_from(memory, row->folder, row->path), row->expected);
	arena_free(memory);
}

int main(void)
{
	int failed = RUN_ROWS(written_rows, test_written);
	failed += RUN_ROWS(from_rows, test_from);
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_identities), cmocka_unit_test(test_github_counts) };
	return failed + cmocka_run_group_tests(tests, NULL, NULL) ? 1 : 0;
}
