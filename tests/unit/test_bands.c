/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "policy.h"
#include "reading.h"

static void test_built_in(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct bands *bands = trial.reading.bands;
	assert_int_equal(bands->count, 5);
	assert_string_equal(bands->code[0], "0-6");
	assert_int_equal(bands->to[0], 6);
	assert_int_equal(bands->life_stage_months[0], 84);
	assert_string_equal(bands->code[4], "18+");
	assert_int_equal(bands->from[4], 18);
	assert_int_equal(bands->to[4], AGE_OPEN);
	assert_int_equal(bands->life_stage_months[4], 0);
	assert_int_equal(bands->children, 0x0F);
	trial_end(&trial);
}

struct code_row {
	const char *name;
	const char *code;
	int band;
};

static const struct code_row code_rows[] = {
	{ "youngest", "0-6", 0 },     { "oldest", "18+", 4 },      { "dash of print", "0–6", -1 },
	{ "a part of one", "0", -1 }, { "not a band", "all", -1 }, { "empty", "", -1 },
};

static void test_code(void **state)
{
	const struct code_row *row = *state;
	struct trial trial = trial_start();
	assert_int_equal(band_of_code(trial.reading.bands, row->code), row->band);
	trial_end(&trial);
}

static void test_labels(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	assert_string_equal(band_label(trial.reading.bands, 1, FI), "7–12-vuotiaat");
	assert_string_equal(band_label(trial.reading.bands, 1, SV), "7–12-åringar");
	assert_string_equal(band_label(trial.reading.bands, 1, EN), "aged 7–12");
	trial_end(&trial);
}

static const char own_bands[] = "lva: policy/1\nversion: '1'\nage_bands:\n"
                                "  - {code: little, from: 0, to: 9, child: true, life_stage_months: 120}\n"
                                "  - {from: 10, to: 17, child: true}\n"
                                "  - {code: big, from: 18, child: false}\n";

/* The second one lacks its code, which was said: it has no name, and nothing is found by it. */
static void test_own(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct policy *policy = trial_file(&trial, "policy.yaml", own_bands);
	const struct bands *bands = bands_of_policy(trial.memory, policy);
	assert_string_equal(trial_said(&trial), "policy.yaml:5:5 format/missing-key key=code");
	assert_int_equal(bands->count, 3);
	assert_int_equal(band_of_code(bands, "big"), 2);
	assert_int_equal(bands->children, 0x03);
	assert_string_equal(band_label(bands, 0, FI), "little");
	assert_string_equal(band_label(bands, 1, FI), "");
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_built_in),
		cmocka_unit_test(test_labels),
		cmocka_unit_test(test_own),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(code_rows, test_code);
}
