/* SPDX-License-Identifier: EUPL-1.2 */
#include "template.h"

#include <string.h>

#include "arena.h"
#include "prose.h"
#include "report_kind.h"
#include "template_fields.h"
#include "test.h"

/* ---- Built-in templates ---- */

static size_t times_placed(const struct template *template, const struct report_part *part)
{
	size_t times = 0;
	for (const struct template_item *item = template->items; item != NULL; item = item->next)
		times += item->part == part;
	return times;
}

static void every_part_has_its_place(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	const struct report_kind *kind;
	for (size_t i = 0; (kind = report_kind_at(i)) != NULL; i++) {
		const struct template *template = template_built_in(memory, kind);
		assert_non_null(template);
		for (size_t n = 0; n < kind->part_count; n++)
			assert_int_equal(times_placed(template, &kind->parts[n]),
			                 kind->parts[n].place == PART_LAST ? 0 : 1);
		assert_int_equal(kind->parts[kind->part_count - 1].place, PART_LAST);
	}
	arena_free(memory);
}

/* A placeholder means one thing. */
static void names_are_apart(void **state)
{
	(void)state;
	const struct report_kind *kind;
	for (size_t i = 0; (kind = report_kind_at(i)) != NULL; i++)
		for (size_t n = 0; n < kind->part_count; n++) {
			const char *name = kind->parts[n].name;
			assert_ptr_equal(report_part_named(kind, name), &kind->parts[n]);
			assert_int_equal(template_field_named(kind, name), TEMPLATE_FIELDS);
			assert_true(text_given(report_part_label(&kind->parts[n])));
			assert_int_equal(strspn(name, "abcdefghijklmnopqrstuvwxyz_"), strlen(name));
		}
	assert_true((int)TEMPLATE_FIELDS <= (int)PROSE_FIELDS_MAX);
}

/* ---- Reading ---- */

struct row {
	const char *name, *written;
	const char *said; /* the message, "" for none */
	uint32_t line, column, end_column;
};

static const struct row rows[] = {
	{ "a section", "{{matrix}}", "", 0, 0, 0 },
	{ "spaces around", " \t{{  matrix\t}} \r\n", "", 0, 0, 0 },
	{ "values in prose", "{{title}} ja {{id}}, {{body}}", "", 0, 0, 0 },
	{ "a value in a list", "- {{title}}", "", 0, 0, 0 },
	{ "braces that are meant", "\\{{matrix}} ja \\{{ auki", "", 0, 0, 0 },
	{ "one brace", "{matrix} } }}", "", 0, 0, 0 },
	{ "unknown", "a\nä {{mesures}}", "format/template-unknown", 2, 3, 14 },
	{ "capitals are another", "{{Title}}", "format/template-unknown", 1, 1, 10 },
	{ "three braces", "{{{title}}}", "format/template-unknown", 1, 1, 11 },
	{ "empty", "{{}}", "format/template-unknown", 1, 1, 5 },
	{ "of another kind", "{{budget_levels}}", "format/template-unknown", 1, 1, 18 },
	{ "open", "a {{title", "format/template-open", 1, 3, 5 },
	{ "open before another", "{{ {{title}}", "format/template-open", 1, 1, 3 },
	{ "closed on the next line", "{{\ntitle}}", "format/template-open", 1, 1, 3 },
	{ "twice", "{{matrix}}\n{{matrix}}", "format/template-twice", 2, 1, 11 },
	{ "within a line", "x {{matrix}}", "format/template-not-alone", 1, 3, 13 },
	{ "in a list", "- {{matrix}}", "format/template-not-alone", 1, 3, 13 },
	{ "beside another", "{{matrix}} {{options}}", "format/template-not-alone", 1, 1, 11 },
	{ "the end", "{{provenance}}", "format/template-last", 1, 1, 15 },
	{ "nothing", " \n\n", "format/syntax", 0, 0, 0 },
	{ "a control character", "a\x01", "format/syntax", 1, 2, 3 },
	{ "the character of a value", "a\xEF\xB7\x90", "format/syntax", 1, 2, 3 },
	{ "not UTF-8", "a\xE4", "format/encoding", 1, 2, 3 },
};

static void is_read(void **state)
{
	const struct row *row = *state;
	struct arena *memory = arena_new();
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, "prior.md", row->written, strlen(row->written));
	const struct template *template = template_read(memory, source, &report_kind_prior, diags);
	const struct diag *first = diags_sorted(diags);
	assert_string_equal(first == NULL ? "" : first->message->id, row->said);
	assert_true((template != NULL) == (first == NULL));
	if (first != NULL) {
		assert_int_equal(first->place.line, row->line);
		assert_int_equal(first->place.column, row->column);
		assert_int_equal(first->place.end_column, row->end_column);
	}
	diags_free(diags);
	arena_free(memory);
}

/* The same text cut at every byte is a template or has a fault that is said, and nothing else. */
static void is_read_however_cut(void **state)
{
	(void)state;
	static const char whole[] =
	        "# {{title}}\n\n{{matrix}}\n\n> [a]({{id}}) \\{{x}} **ä**\n\n- {{body}}\n\n{{options}}\n";
	for (size_t length = 0; length < sizeof whole; length++) {
		struct arena *memory = arena_new();
		struct diags *diags = diags_new();
		const struct source *source = source_of(memory, "prior.md", whole, length);
		const struct template *template = template_read(memory, source, &report_kind_prior, diags);
		assert_true((template != NULL) == (diags_of(diags, SEVERITY_ERROR) == 0));
		diags_free(diags);
		arena_free(memory);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_part_has_its_place),
		                            cmocka_unit_test(names_are_apart), cmocka_unit_test(is_read_however_cut) };
	int failed = cmocka_run_group_tests_name("template", tests, NULL, NULL);
	return failed + RUN_ROWS(rows, is_read);
}
