/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "builtin_policy.h"
#include "policy.h"
#include "reading.h"

#define POLICY "lva: policy/1\nversion: own\nbecause: b\n"

struct fault_row {
	const char *name;
	const char *yaml; /* after the first three lines */
	const char *said;
};

#define BAND(code, from, to) "  - {code: " code ", from: " from ", to: " to ", child: true}\n"

static const struct fault_row fault_rows[] = {
	{ "nothing else", "", "" },
	{ "bands in order", "age_bands:\n" BAND("a", "0", "9") BAND("b", "10", "17"), "" },
	{ "first band not from birth", "age_bands:\n" BAND("a", "1", "9"), "5:21 format/bad-value value=1" },
	{ "gap", "age_bands:\n" BAND("a", "0", "9") BAND("b", "11", "17"), "6:21 format/bad-value value=11" },
	{ "overlap", "age_bands:\n" BAND("a", "0", "9") BAND("b", "9", "17"), "6:21 format/bad-value value=9" },
	{ "band after an open one", "age_bands:\n  - {code: a, from: 0, child: true}\n" BAND("b", "10", "17"),
	  "6:21 format/bad-value value=10" },
	{ "band the wrong way round", "age_bands:\n" BAND("a", "0", "9") BAND("b", "10", "3"),
	  "6:29 format/bad-value value=3" },
	{ "thirteen bands",
	  "age_bands:\n" BAND("a", "0", "0") BAND("b", "1", "1") BAND("c", "2", "2") BAND("d", "3", "3") BAND(
	          "e", "4", "4") BAND("f", "5", "5") BAND("g", "6", "6") BAND("h", "7", "7") BAND("i", "8", "8")
	          BAND("j", "9", "9") BAND("k", "10", "10") BAND("l", "11", "11") BAND("m", "12", "12"),
	  "17:21 format/bad-value value=12" },
	{ "table", "significance:\n  table:\n    small: [1, 2, 3, 4]\n", "" },
	{ "row with three classes", "significance:\n  table:\n    small: [1, 2, 3]\n",
	  "6:12 format/bad-value value=[1, 2, 3]" },
	{ "row with five classes", "significance:\n  table:\n    small: [1, 2, 3, 4, 4]\n",
	  "6:12 format/bad-value value=[1, 2, 3, 4, 4]" },
	{ "class zero", "significance:\n  table:\n    small: [0, 1, 2, 3]\n", "6:12 format/bad-value value=[0, 1, 2, 3]" },
	{ "class five", "significance:\n  table:\n    small: [2, 3, 4, 5]\n", "6:12 format/bad-value value=[2, 3, 4, 5]" },
	{ "row of text", "significance:\n  table:\n    small: 1\n", "6:12 format/bad-value value=1" },
	{ "unknown magnitude", "significance:\n  table:\n    tiny: [1, 1, 1, 1]\n",
	  "6:5 format/unknown-code value=tiny key=tiny" },
	{ "row twice in two languages",
	  "significance:\n  table:\n    small: [1, 1, 1, 1]\n    vähäinen: [2, 2, 2, 2]\n",
	  "7:5 format/duplicate-key key=vähäinen, also 6:5" },
	{ "steps as far as nothing", "significance:\n  life_stage_step: 0\n  measure_step: 0\n", "" },
	{ "measures that raise", "significance:\n  measure_step: 1\n", "5:17 format/bad-value value=1" },
	{ "a life stage that lowers", "significance:\n  life_stage_step: -1\n", "5:20 format/bad-value value=-1" },
	{ "unlikely and reversible that raises", "significance:\n  unlikely_reversible_step: 2\n",
	  "5:29 format/bad-value value=2" },
	{ "unknown limit", "limits:\n  many_childrn: 100\n",
	  "5:3 format/unknown-key key=many_childrn, nearest many_children" },
	{ "limit that is no number", "limits:\n  many_children: few\n", "5:18 format/bad-value value=few" },
	{ "unknown group", "vulnerable_groups: [martians]\n",
	  "4:21 format/unknown-code value=martians key=vulnerable_groups" },
};

static void test_fault(void **state)
{
	const struct fault_row *row = *state;
	struct trial trial = trial_start();
	trial_file(&trial, "file.yaml", arena_printf(trial.memory, "%s%s", POLICY, row->yaml));
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

static struct policy *built_in(struct trial *trial)
{
	struct file file = file_of(&trial->reading, source_of(trial->memory, "policy.yaml",
	                                                      (const char *)builtin_policy, builtin_policy_size));
	return file_record(&trial->reading, &file, &record_policy);
}

static void test_built_in(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct policy *policy = built_in(&trial);
	const struct class_table *table = policy->significance->table;
	assert_string_equal(trial_said(&trial), "");
	assert_string_equal(policy->version, "2026.1");
	assert_int_equal(policy->limits->many_children.number, 100);
	assert_int_equal(policy->limits->many_children_share.number, 50000);
	assert_int_equal(policy->limits->child_cost.number, 10000000);
	assert_int_equal(policy->limits->burden_index_alert.number, 1250000);
	assert_int_equal(policy->limits->unknown_share.number, 333333);
	assert_int_equal(policy->limits->summary_words_max.number, 400);
	assert_int_equal(table->by_magnitude[MAGNITUDE_VERY_LARGE].of[3], 4);
	assert_int_equal(policy->significance->unlikely_reversible_step.number, -1);
	trial_end(&trial);
}

/* Every limit has a value: a rule without its limit could not be checked. */
static void test_no_limit_missing(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct policy *policy = built_in(&trial);
	for (size_t i = 0; i < record_limits.field_count; i++)
		assert_true(field_given(policy->limits, record_limits.fields[i].key));
	for (int magnitude = MAGNITUDE_SMALL; magnitude <= MAGNITUDE_VERY_LARGE; magnitude++)
		assert_true(policy->significance->table->by_magnitude[magnitude].given);
	trial_end(&trial);
}

static const char own_policy[] =
        POLICY "significance:\n  table:\n    large: [4, 4, 4, 4]\n  measure_step: -2\n"
               "limits:\n  many_children: 50\n  child_cost: {value: 5000, from: 2026-01-01, because: b}\n"
               "vulnerable_groups: [sami]\n"
               "text: {placeholders: [XXX]}\n";

static void test_changed(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct policy *before = built_in(&trial);
	const struct policy *by = trial_file(&trial, "file.yaml", own_policy);
	const struct policy *policy = policy_changed(trial.memory, before, by);
	assert_string_equal(trial_said(&trial), "");
	assert_string_equal(policy->version, "own");
	assert_string_equal(text_in(&policy->because, EN), "b");
	assert_int_equal(policy->limits->many_children.number, 50);
	assert_int_equal(policy->limits->child_cost.number, 500000);
	assert_int_equal(policy->limits->child_cost.from.year, 2026);
	assert_int_equal(policy->limits->reading_days.number, 7);
	assert_int_equal(policy->significance->table->by_magnitude[MAGNITUDE_LARGE].of[0], 4);
	assert_int_equal(policy->significance->table->by_magnitude[MAGNITUDE_SMALL].of[0], 1);
	assert_int_equal(policy->significance->measure_step.number, -2);
	assert_int_equal(policy->significance->life_stage_step.number, 1);
	assert_int_equal(policy->significance->enabled, FLAG_YES);
	assert_int_equal(policy->vulnerable_groups.count, 1);
	assert_string_equal(policy->text->placeholders.items[0], "XXX");
	assert_true(policy->text->stock_phrases.count > 0);
	assert_int_equal(policy->age_bands_count, 5);
	assert_int_equal(before->limits->many_children.number, 100);
	assert_int_equal(before->significance->table->by_magnitude[MAGNITUDE_LARGE].of[0], 2);
	trial_end(&trial);
}

/* A limit is in force from its day on; before it the built-in one is, also as the place that a trace shows. */
static void test_in_force(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct policy *before = built_in(&trial);
	const struct policy *policy =
	        policy_changed(trial.memory, before, trial_file(&trial, "file.yaml", own_policy));
	const struct policy *early = policy_on(trial.memory, policy, (struct date){ 2025, 12, 31 });
	const struct policy *late = policy_on(trial.memory, policy, (struct date){ 2026, 1, 1 });
	assert_int_equal(early->limits->child_cost.number, 10000000);
	assert_int_equal(early->limits->many_children.number, 50);
	assert_ptr_equal(policy_limits_of(early, KEY_CHILD_COST), early->limits);
	assert_ptr_equal(policy_limits_of(early, KEY_MANY_CHILDREN), policy->own_limits);
	assert_int_equal(late->limits->child_cost.number, 500000);
	assert_ptr_equal(policy_limits_of(late, KEY_CHILD_COST), policy->own_limits);
	assert_ptr_equal(policy_on(trial.memory, policy, (struct date){ 0 }), policy);
	assert_ptr_equal(policy_on(trial.memory, before, (struct date){ 2025, 12, 31 }), before);
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_built_in),
		cmocka_unit_test(test_no_limit_missing),
		cmocka_unit_test(test_changed),
		cmocka_unit_test(test_in_force),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(fault_rows, test_fault);
}
