/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "writer.h"

static void every_writer_is_found_by_its_name(void **state)
{
	(void)state;
	assert_true(writer_count() > 0);
	for (size_t i = 0; i < writer_count(); i++) {
		const struct writer *writer = writer_at(i);
		assert_ptr_equal(writer_named(writer->name), writer);
		assert_int_equal(writer->extension[0], '.');
		for (int language = FI; language < LANGUAGES; language++)
			assert_non_null(writer->label.in[language]);
	}
	assert_null(writer_at(writer_count()));
	assert_null(writer_named("doc"));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_writer_is_found_by_its_name) };
	return cmocka_run_group_tests_name("writer", tests, NULL, NULL);
}
