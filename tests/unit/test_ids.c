/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "ids.h"
#include "names.h"
#include "plan.h"
#include "reading.h"

/* Two measures and an impact, each on a line of its own. */
struct three {
	struct measure *first, *second;
	struct impact *impact;
};

#define MEASURE \
	"impacts: [V1], type: mitigating, description: d, owner: o, deadline: 2026-01-01, funding: none, " \
	"status: done"

static struct three three_records(struct trial *trial)
{
	return (struct three){
		.first = trial_record(trial, &record_measure, "{id: L1, " MEASURE "}"),
		.second = trial_record(trial, &record_measure, "\n{id: L1, " MEASURE "}"),
		.impact = trial_record(
		        trial, &record_impact,
		        "\n\n{id: V1, domain: health, age_bands: [0-6], direction: none, directness: direct, "
		        "reasoning: r}"),
	};
}

static void test_twice(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct ids ids = ids_new(&trial.reading);
	const struct three three = three_records(&trial);
	ids_take(&ids, &record_measure, three.first->id, three.first);
	ids_take(&ids, &record_measure, three.second->id, three.second);
	ids_take(&ids, &record_impact, three.impact->id, three.impact);
	assert_string_equal(trial_said(&trial), "2:6 format/duplicate-id id=L1, also 1:6");
	assert_ptr_equal(ids_find(&ids, NULL, "V1", three.impact->node->at), three.impact);
	trial_end(&trial);
}

/* The same id in two lists of a file is used twice as well. */
static void test_twice_in_two_lists(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct ids ids = ids_new(&trial.reading);
	const struct three three = three_records(&trial);
	ids_take(&ids, &record_impact, "L1", three.impact);
	ids_take(&ids, &record_measure, "L1", three.first);
	assert_string_equal(trial_said(&trial), "1:6 format/duplicate-id id=L1, also 3:6");
	trial_end(&trial);
}

static void test_no_id(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct ids ids = ids_new(&trial.reading);
	const struct three three = three_records(&trial);
	ids_take(&ids, &record_measure, NULL, three.first);
	ids_take(&ids, &record_measure, NULL, three.second);
	assert_string_equal(trial_said(&trial), "");
	trial_end(&trial);
}

static void test_found(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct ids ids = ids_new(&trial.reading);
	const struct three three = three_records(&trial);
	const struct where at = three.impact->node->at;
	ids_take(&ids, &record_measure, "mitigation", three.first);
	ids_take(&ids, &record_impact, "journey", three.impact);
	assert_ptr_equal(ids_find(&ids, &record_impact, "journey", at), three.impact);
	assert_ptr_equal(ids_find(&ids, NULL, "mitigation", at), three.first);
	assert_string_equal(trial_said(&trial), "");
	assert_null(ids_find(&ids, &record_impact, "mitigation", at));
	assert_string_equal(trial_said(&trial), "3:1 reference/unknown-item id=mitigation");
	trial_end(&trial);
}

static void test_nearest(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct ids ids = ids_new(&trial.reading);
	const struct three three = three_records(&trial);
	ids_take(&ids, &record_measure, "journez", three.first);
	ids_take(&ids, &record_impact, "journey", three.impact);
	ids_find(&ids, &record_impact, "journe", three.impact->node->at);
	assert_string_equal(trial_said(&trial), "3:1 reference/unknown-item id=journe, nearest journey");
	trial_end(&trial);
}

static void test_kind_names(void **state)
{
	(void)state;
	const struct text impact = ids_kind_name(&record_impact), other = ids_kind_name(NULL);
	assert_string_equal(text_in(&impact, FI), "vaikutus");
	assert_string_equal(text_in(&impact, SV), "konsekvens");
	assert_string_equal(text_in(&other, EN), "entry of the file");
}

static void test_take_once(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	struct names *seen = names_new(trial.memory);
	const struct three three = three_records(&trial);
	take_once(trial.diags, seen, "a", three.first, KEY_OWNER);
	take_once(trial.diags, seen, NULL, three.first, KEY_OWNER);
	assert_string_equal(trial_said(&trial), "");
	take_once(trial.diags, seen, "a", three.second, KEY_OWNER);
	assert_string_equal(trial_said(&trial), "2:66 format/duplicate-id id=a, also 1:66");
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_twice),     cmocka_unit_test(test_twice_in_two_lists),
		cmocka_unit_test(test_no_id),     cmocka_unit_test(test_found),
		cmocka_unit_test(test_nearest),   cmocka_unit_test(test_kind_names),
		cmocka_unit_test(test_take_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
