/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "findings.h"

static const struct message unknown_service = {
	.id = "reference/unknown-service",
	.severity = SEVERITY_ERROR,
	.sentence = TEXT("tuntematon palvelu \"{service}\"", "okänd tjänst \"{service}\"",
	                 "unknown service \"{service}\""),
	.cure = TEXT("Korjaa tunnus.", "Rätta beteckningen.", "Correct the id."),
};
static const struct message not_heard = {
	.id = "participation/not-heard",
	.severity = SEVERITY_WARNING,
	.sentence = TEXT("lapsia ei ole kuultu", "barn har inte hörts", "children have not been heard"),
};
static const struct message remark = {
	.id = "quality/remark",
	.severity = SEVERITY_NOTE,
	.sentence = TEXT("huomioitavaa: {service}", "att beakta: {service}", "to consider: {service}"),
};

/* One finding in one file, as text. Its places are where the words at and also stand; NULL: the file, "": none. */
struct text_row {
	const char *name;
	const char *file, *source, *at, *also;
	const struct message *message;
	const char *service, *suggestion;
	struct text label, also_label, hint;
	enum language language;
	bool color;
	const char *expected;
};

#define SPACES_40 "                                        "
#define LETTERS_40 "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"

static const struct text_row text_rows[] = {
	{ .name = "caret, second place, suggestion, Finnish",
	  .file = "0123.yaml",
	  .source = "a: 1\n  - service: neuvola-virolahi\nb:\n  - id: neuvola-virolahti\n",
	  .at = "neuvola-virolahi\n",
	  .also = "neuvola-virolahti\n",
	  .message = &unknown_service,
	  .service = "neuvola-virolahi",
	  .suggestion = "neuvola-virolahti",
	  .label = TEXT("ei ole palveluluettelossa", "finns inte i tjänstekatalogen", "not in the catalogue"),
	  .also_label = TEXT("lähin vastine", "närmaste motsvarighet", "nearest match"),
	  .expected = "virhe[reference/unknown-service]: tuntematon palvelu \"neuvola-virolahi\"\n"
	              " --> 0123.yaml:2:14\n"
	              "  |\n"
	              "2 |   - service: neuvola-virolahi\n"
	              "  |              ^^^^^^^^^^^^^^^^ ei ole palveluluettelossa\n"
	              " ::: 0123.yaml:4:9\n"
	              "4 |   - id: neuvola-virolahti\n"
	              "  |         ----------------- lähin vastine\n"
	              "  = vihje: tarkoititko \"neuvola-virolahti\"?\n"
	              "  = lisää: lva explain reference/unknown-service\n" },
	{ .name = "the cure when nothing is near, Swedish",
	  .file = "a.yaml",
	  .source = "x: y",
	  .at = "y",
	  .message = &unknown_service,
	  .service = "y",
	  .language = SV,
	  .expected =
	          "fel[reference/unknown-service]: okänd tjänst \"y\"\n --> a.yaml:1:4\n  |\n1 | x: y\n  |    ^\n"
	          "  = tips: Rätta beteckningen.\n  = mer: lva explain reference/unknown-service\n" },
	{ .name = "a hint of its own goes before all, English",
	  .file = "a.yaml",
	  .source = "x: y",
	  .at = "y",
	  .message = &unknown_service,
	  .service = "y",
	  .suggestion = "z",
	  .language = EN,
	  .hint = TEXT("oma", "egen", "own"),
	  .expected = "error[reference/unknown-service]: unknown service \"y\"\n --> a.yaml:1:4\n  |\n1 | x: y\n"
	              "  |    ^\n  = hint: own\n  = more: lva explain reference/unknown-service\n" },
	{ .name = "the file as a whole, no hint",
	  .file = "a.yaml",
	  .source = "x: y",
	  .message = &not_heard,
	  .expected = "varoitus[participation/not-heard]: lapsia ei ole kuultu\n --> a.yaml\n"
	              "  = lisää: lva explain participation/not-heard\n" },
	{ .name = "no place at all",
	  .file = "a.yaml",
	  .source = "x: y",
	  .at = "",
	  .message = &not_heard,
	  .language = SV,
	  .expected = "varning[participation/not-heard]: barn har inte hörts\n"
	              "  = mer: lva explain participation/not-heard\n" },
	{ .name = "tabs to the next eighth column",
	  .file = "a.yaml",
	  .source = "a:\tb\tcd",
	  .at = "cd",
	  .message = &not_heard,
	  .language = EN,
	  .expected = "warning[participation/not-heard]: children have not been heard\n --> a.yaml:1:6\n  |\n"
	              "1 | a:      b       cd\n  |                 ^^\n"
	              "  = more: lva explain participation/not-heard\n" },
	{ .name = "wide, combining and narrow characters",
	  .file = "a.yaml",
	  .source = "日本 😀 e\u0301 äö",
	  .at = "äö",
	  .message = &not_heard,
	  .language = EN,
	  .expected = "warning[participation/not-heard]: children have not been heard\n --> a.yaml:1:9\n  |\n"
	              "1 | 日本 😀 e\u0301 äö\n  |           ^^\n  = more: lva explain participation/not-heard\n" },
	{ .name = "the value itself is wide",
	  .file = "a.yaml",
	  .source = "a: 日本",
	  .at = "日本",
	  .message = &not_heard,
	  .language = EN,
	  .expected = "warning[participation/not-heard]: children have not been heard\n --> a.yaml:1:4\n  |\n"
	              "1 | a: 日本\n  |    ^^^^\n  = more: lva explain participation/not-heard\n" },
	{ .name = "control characters widen the line",
	  .file = "a.yaml",
	  .source = "\x1b]0;x\a \u202Eab",
	  .at = "ab",
	  .message = &remark,
	  .service = "\x1b[31m\u202E\nfoo",
	  .language = EN,
	  .expected = "note[quality/remark]: to consider: \\u{1B}[31m\\u{202E}\\u{A}foo\n --> a.yaml:1:9\n  |\n"
	              "1 | \\u{1B}]0;x\\u{7} \\u{202E}ab\n  |                         ^^\n"
	              "  = more: lva explain quality/remark\n" },
	{ .name = "bytes that are not UTF-8",
	  .file = "a.yaml",
	  .source = "a: p\xE4iv\xE4 x",
	  .at = "x",
	  .message = &not_heard,
	  .language = EN,
	  .expected =
	          "warning[participation/not-heard]: children have not been heard\n --> a.yaml:1:10\n  |\n"
	          "1 | a: p\uFFFDiv\uFFFD x\n  |          ^\n  = more: lva explain participation/not-heard\n" },
	{ .name = "commands of build services",
	  .file = "::error::\n##vso[x]",
	  .source = "::set-env x ##[group] ##vso[y]z",
	  .at = "z",
	  .message = &remark,
	  .service = "##vso[task] ##[error]",
	  .language = EN,
	  .expected = "note[quality/remark]: to consider: \\u{23}#vso[task] \\u{23}#[error]\n"
	              " --> \\u{3A}:error::\\u{A}\\u{23}#vso[x]:1:31\n  |\n"
	              "1 | ::set-env x \\u{23}#[group] \\u{23}#vso[y]z\n"
	              "  |                                         ^\n  = more: lva explain quality/remark\n" },
	{ .name = "a long line is cut on both sides",
	  .file = "a.yaml",
	  .source = LETTERS_40 LETTERS_40 SPACES_40 "value" SPACES_40 LETTERS_40 LETTERS_40,
	  .at = "value",
	  .message = &not_heard,
	  .language = EN,
	  .expected = "warning[participation/not-heard]: children have not been heard\n --> a.yaml:1:121\n  |\n"
	              "1 | …" SPACES_40 "value" SPACES_40 "abcdefghijklmno…\n"
	              "  |  " SPACES_40 "^^^^^\n  = more: lva explain participation/not-heard\n" },
	{ .name = "a value of more lines is underlined on the first",
	  .file = "a.yaml",
	  .source = "a: one\n   two\nb: 1",
	  .at = "one\n   two",
	  .message = &not_heard,
	  .language = EN,
	  .expected = "warning[participation/not-heard]: children have not been heard\n --> a.yaml:1:4\n  |\n"
	              "1 | a: one\n  |    ^^^\n  = more: lva explain participation/not-heard\n" },
	{ .name = "colours",
	  .file = "a.yaml",
	  .source = "a: b",
	  .at = "b",
	  .also = "a",
	  .message = &not_heard,
	  .language = EN,
	  .color = true,
	  .expected = "\033[33mwarning[participation/not-heard]\033[0m: children have not been heard\n"
	              " \033[34m-->\033[0m a.yaml:1:4\n \033[34m |\033[0m\n\033[34m1 |\033[0m a: b\n"
	              " \033[34m |\033[0m    \033[33m^\033[0m\n \033[34m:::\033[0m a.yaml:1:1\n"
	              "\033[34m1 |\033[0m a: b\n \033[34m |\033[0m \033[34m-\033[0m\n"
	              " \033[34m =\033[0m more: lva explain participation/not-heard\n" },
};

static struct where where_of(const struct source *source, const char *words)
{
	if (!words)
		return source_whole(source);
	if (!*words)
		return (struct where){ 0 };
	const char *found = strstr(source->bytes, words);
	assert_non_null(found);
	size_t length = strlen(words);
	if (words[length - 1] == '\n')
		length--;
	return source_where(source, (size_t)(found - source->bytes), length);
}

static char *written(struct arena *memory, struct diags *diags, const char *format, struct finding_view view)
{
	char *bytes = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&bytes, &size);
	assert_non_null(out);
	finding_format_named(format)->write(memory, diags, &view, out);
	fclose(out);
	char *text = arena_string(memory, bytes);
	free(bytes);
	return text;
}

static void test_text(void **state)
{
	const struct text_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, row->file, row->source, strlen(row->source));
	const struct diag diag = {
		.message = row->message,
		.at = where_of(source, row->at),
		.also = where_of(source, row->also ? row->also : ""),
		.label = row->label,
		.also_label = row->also_label,
		.arguments = { { "service", text_same(row->service ? row->service : "") } },
		.suggestion = row->suggestion,
		.hint = row->hint,
	};
	say(diags, &diag);
	const struct finding_view view = { .language = row->language, .color = row->color };
	assert_string_equal(written(memory, diags, "text", view), row->expected);
	diags_free(diags);
	arena_free(memory);
}

/* The same thing said at many lines of a file. */
struct many_row {
	const char *name;
	uint32_t from, to; /* lines */
	enum language language;
	const char *format, *expected_end;
};

static const struct many_row many_rows[] = {
	{ "two lines", 1, 2, FI, "text",
	  "  = sama myös rivillä 2\n  = lisää: lva explain participation/not-heard\n" },
	{ "three lines", 4, 6, SV, "text",
	  "  = samma även på raderna 5, 6\n  = mer: lva explain participation/not-heard\n" },
	{ "twelve lines", 1, 12, EN, "text",
	  "  = the same on lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 … (11 lines in all)\n"
	  "  = more: lva explain participation/not-heard\n" },
	{ "more than are kept", 1, 67, FI, "text", "\n… ja 17 muuta tiedostossa many.yaml\n" },
	{ "one more than are kept", 1, 51, SV, "text", "\n… och 1 till i filen many.yaml\n" },
	{ "more than are kept, for programs", 1, 67, FI, "line",
	  "many.yaml:50:1: warning[participation/not-heard]: lapsia ei ole kuultu\n"
	  "many.yaml:0:0: note: muita havaintoja tiedostossa: 17\n" },
};

static void test_many(void **state)
{
	const struct many_row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	char lines[200];
	memset(lines, '\n', sizeof lines);
	const struct source *source = source_of(memory, "many.yaml", lines, sizeof lines);
	for (uint32_t line = row->from; line <= row->to; line++)
		say(diags, &(struct diag){ .message = &not_heard, .at = source_where(source, line - 1, 0) });
	const char *text = written(memory, diags, row->format, (struct finding_view){ .language = row->language });
	assert_true(strlen(text) > strlen(row->expected_end));
	assert_string_equal(text + strlen(text) - strlen(row->expected_end), row->expected_end);
	diags_free(diags);
	arena_free(memory);
}

static void say_in(struct arena *memory, struct diags *diags, const char *file, const struct message *message,
                   const char *service)
{
	const struct source *source = source_of(memory, file, "a: b\n", 5);
	say(diags, &(struct diag){
	                   .message = message,
	                   .at = source_where(source, 3, 1),
	                   .arguments = { { "service", text_same(service) } },
	           });
}

static void test_rule_is_explained_once(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	say_in(memory, diags, "a.yaml", &remark, "x");
	say_in(memory, diags, "b.yaml", &remark, "x");
	assert_string_equal(
	        written(memory, diags, "text", (struct finding_view){ .language = FI }),
	        "huomautus[quality/remark]: huomioitavaa: x\n --> a.yaml:1:4\n  |\n1 | a: b\n  |    ^\n"
	        "  = lisää: lva explain quality/remark\n"
	        "\n"
	        "huomautus[quality/remark]: huomioitavaa: x\n --> b.yaml:1:4\n  |\n1 | a: b\n  |    ^\n");
	diags_free(diags);
	arena_free(memory);
}

static void test_one_line_each(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	say_in(memory, diags, "::warning::a.yaml", &remark, "x\n::error::y");
	say_in(memory, diags, "b.yaml", &unknown_service, "\x1b##[z]");
	say(diags, &(struct diag){ .message = &not_heard });
	assert_string_equal(written(memory, diags, "line", (struct finding_view){ .language = SV, .color = true }),
	                    "\\u{3A}:warning::a.yaml:1:4: note[quality/remark]: att beakta: x\\u{A}::error::y\n"
	                    "b.yaml:1:4: error[reference/unknown-service]: okänd tjänst \"\\u{1B}\\u{23}#[z]\"\n"
	                    "-:0:0: warning[participation/not-heard]: barn har inte hörts\n");
	diags_free(diags);
	arena_free(memory);
}

/* The kept beginning of a very long line does not reach the place: its address must do. */
static void test_place_beyond_what_is_kept(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	char line[5000];
	memset(line, 'x', sizeof line);
	const struct source *source = source_of(memory, "long.yaml", line, sizeof line);
	say(diags, &(struct diag){ .message = &not_heard, .at = source_where(source, 4000, 5) });
	assert_string_equal(written(memory, diags, "text", (struct finding_view){ .language = EN }),
	                    "warning[participation/not-heard]: children have not been heard\n"
	                    " --> long.yaml:1:4001\n"
	                    "  = more: lva explain participation/not-heard\n");
	diags_free(diags);
	arena_free(memory);
}

static void test_nothing_found(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	for (size_t i = 0; i < finding_format_count(); i++)
		if (!finding_format_at(i)->for_machines || !strcmp(finding_format_at(i)->name, "github"))
			assert_string_equal(written(memory, diags, finding_format_at(i)->name, (struct finding_view){ 0 }),
			                    "");
	assert_null(finding_format_named("Text"));
	assert_null(finding_format_at(finding_format_count()));
	diags_free(diags);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rule_is_explained_once),
		cmocka_unit_test(test_one_line_each),
		cmocka_unit_test(test_place_beyond_what_is_kept),
		cmocka_unit_test(test_nothing_found),
	};
	int failed = RUN_ROWS(text_rows, test_text) + RUN_ROWS(many_rows, test_many);
	return failed + cmocka_run_group_tests(tests, NULL, NULL) ? 1 : 0;
}
