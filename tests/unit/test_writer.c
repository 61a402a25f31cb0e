/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "writer.h"

struct row_path {
	const char *path, *format; /* NULL: none */
};

static const struct row_path paths[] = {
	{ "report.md", "md" },
	{ "out/report.XLSX", "xlsx" },
	{ "a.b/report.json", "json" },
	{ "report", NULL },
	{ "a.md/report", NULL },
	{ "report.md.bak", NULL },
	{ "report.", NULL },
	{ "-", NULL },
	{ "", NULL },
};

static void path_has_format(void **state)
{
	const struct row_path *row = *state;
	const struct writer *writer = writer_for_path(row->path);
	if (!row->format) {
		assert_null(writer);
		return;
	}
	assert_non_null(writer);
	assert_string_equal(writer->name, row->format);
}

static void every_writer_is_found_by_its_name(void **state)
{
	(void)state;
	assert_int_equal(writer_count(), 3);
	for (size_t i = 0; i < writer_count(); i++) {
		const struct writer *writer = writer_at(i);
		assert_ptr_equal(writer_named(writer->name), writer);
		assert_ptr_equal(writer_for_path(writer->extension), writer);
		for (int language = FI; language < LANGUAGES; language++)
			assert_non_null(writer->label.in[language]);
	}
	assert_null(writer_at(writer_count()));
	assert_null(writer_named("doc"));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_writer_is_found_by_its_name) };
	int failed = cmocka_run_group_tests_name("writer", tests, NULL, NULL);
	return failed + RUN_ROWS(paths, path_has_format);
}
