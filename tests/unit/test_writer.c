/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
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

static void what_a_document_lacks_is_refused(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, FI);
	assert_null(writer_refusal(writer_named("md"), doc));
	assert_null(writer_refusal(writer_named("xlsx"), doc));
	assert_non_null(writer_refusal(writer_named("board"), doc));
	doc->board_text = "Neuvola muuttaa.";
	assert_null(writer_refusal(writer_named("board"), doc));
	doc->for_children = true;
	assert_null(writer_refusal(writer_named("json"), doc));
	assert_non_null(writer_refusal(writer_named("xlsx"), doc));
	assert_non_null(writer_refusal(writer_named("csv"), doc));
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_writer_is_found_by_its_name),
		                            cmocka_unit_test(what_a_document_lacks_is_refused) };
	return cmocka_run_group_tests_name("writer", tests, NULL, NULL);
}
