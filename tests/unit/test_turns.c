/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <time.h>

#include "turns.h"

enum { THINGS_MAX = 1000, WORKERS = 64 };

/* What is prepared is the square of its number; what is taken in stands in a list. */
struct trial {
	size_t prepared[WORKERS][TURN_STEP];
	size_t taken[THINGS_MAX], count, wrong;
	size_t seen[WORKERS]; /* how much was taken in when a worker last looked */
};

/* Every second step takes longer than the one after it. */
static void linger(size_t thing)
{
	if (thing / TURN_STEP % 2 == 0)
		nanosleep(&(struct timespec){ .tv_nsec = 50000 }, NULL);
}

static void prepare(void *context, struct turns *turns, size_t worker, size_t place, size_t thing)
{
	struct trial *trial = context;
	linger(thing);
	turns_hold(turns);
	trial->seen[worker] = trial->count;
	turns_release(turns);
	trial->prepared[worker][place] = thing * thing;
}

static void take_in(void *context, size_t worker, size_t place, size_t thing)
{
	struct trial *trial = context;
	trial->wrong += trial->prepared[worker][place] != thing * thing;
	trial->taken[trial->count++] = thing;
}

struct task_row {
	const char *name;
	size_t things, workers;
};

static const struct task_row task_rows[] = {
	{ "nothing", 0, 1 },
	{ "nothing for two", 0, 2 },
	{ "one worker", 20, 1 },
	{ "no number", 20, 0 },
	{ "two workers", 1000, 2 },
	{ "seven workers", 999, 7 },
	{ "more workers than things", 3, 7 },
	{ "more workers than there may be", 1000, 5000 },
};

static void test_task(void **state)
{
	const struct task_row *row = *state;
	struct trial trial = { 0 };
	const struct turn_task task = { .prepare = prepare, .take_in = take_in, .context = &trial };
	turns_run(&task, row->things, row->workers);
	assert_int_equal(trial.count, row->things);
	assert_int_equal(trial.wrong, 0);
	for (size_t i = 0; i < trial.count; i++)
		assert_int_equal(trial.taken[i], i);
}

static void test_workers(void **state)
{
	(void)state;
	assert_int_equal(turns_workers(7, 1000), 7);
	assert_int_equal(turns_workers(7, 3), 3);
	assert_int_equal(turns_workers(5000, 1000), 64);
	assert_int_equal(turns_workers(2, 0), 1);
	assert_int_equal(turns_workers(0, 99), 1);
	assert_true(turns_workers(0, 100) >= 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_workers) };
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(task_rows, test_task);
}
