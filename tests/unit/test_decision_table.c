/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdlib.h>

#include "arena.h"
#include "register_facts.h"

enum { MANY = 1000 };

struct table {
	struct arena *memory;
	struct decision_table table;
	struct decision_fact *decisions[MANY];
	size_t count;
};

static struct decision_fact *add(struct table *into, const char *id, const char *record)
{
	struct decision_fact *decision = ARENA_NEW(into->memory, struct decision_fact);
	*decision = (struct decision_fact){ .id = id, .path = id, .record = record };
	into->decisions[into->count++] = decision;
	decision_table_add(&into->table, into->memory, into->decisions, into->count, DECISION_ID);
	return decision_table_add(&into->table, into->memory, into->decisions, into->count, DECISION_RECORD);
}

static struct decision_fact *found(const struct table *in, const char *name, enum decision_name which)
{
	return decision_table_find(&in->table, in->decisions, name, which);
}

static void empty_table(void **state)
{
	(void)state;
	const struct table table = { .count = 0 };
	assert_null(found(&table, "D-1", DECISION_ID));
	assert_null(found(&table, "", DECISION_RECORD));
}

static void names_of_one_kind(void **state)
{
	(void)state;
	struct table table = { .memory = arena_new() };
	assert_null(add(&table, "D-1", "A/1"));
	assert_ptr_equal(found(&table, "D-1", DECISION_ID), table.decisions[0]);
	assert_ptr_equal(found(&table, "A/1", DECISION_RECORD), table.decisions[0]);
	assert_null(found(&table, "A/1", DECISION_ID));
	assert_null(found(&table, "D-1", DECISION_RECORD));
	assert_null(found(&table, "D-1", DECISION_PATH));
	arena_free(table.memory);
}

static void first_stays(void **state)
{
	(void)state;
	struct table table = { .memory = arena_new() };
	assert_null(add(&table, "D-1", "A/1"));
	assert_ptr_equal(add(&table, "D-2", "A/1"), table.decisions[0]);
	assert_ptr_equal(found(&table, "A/1", DECISION_RECORD), table.decisions[0]);
	assert_ptr_equal(found(&table, "D-2", DECISION_ID), table.decisions[1]);
	arena_free(table.memory);
}

static void table_that_grows(void **state)
{
	(void)state;
	struct table *table = calloc(1, sizeof *table);
	table->memory = arena_new();
	for (int i = 0; i < MANY; i++)
		add(table, arena_printf(table->memory, "D-%d", i), arena_printf(table->memory, "A/%d", i));
	for (int i = 0; i < MANY; i++) {
		assert_ptr_equal(found(table, arena_printf(table->memory, "D-%d", i), DECISION_ID),
		                 table->decisions[i]);
		assert_ptr_equal(found(table, arena_printf(table->memory, "A/%d", i), DECISION_RECORD),
		                 table->decisions[i]);
	}
	assert_null(found(table, "D-1000", DECISION_ID));
	arena_free(table->memory);
	free(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(empty_table),
		cmocka_unit_test(names_of_one_kind),
		cmocka_unit_test(first_stays),
		cmocka_unit_test(table_that_grows),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
