/* SPDX-License-Identifier: EUPL-1.2 */
/* Runs know nothing of each other: several at once, each in a thread of its own, give what one alone gives. */
#include "test.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lva.h"

enum { RUNS = 6, BYTES_MAX = 4 * 1024 * 1024 };

static const char decision[] = EXAMPLE "/decisions/SUV-2026-0118-koskenperan-neuvola.yaml";

struct run_in_thread {
	const char *format;
	char path[64];
	enum lva_status status;
	bool written;
};

static void *assess(void *context)
{
	struct run_in_thread *run = context;
	struct lva *lva = lva_start(&(struct lva_settings){
		.language = SV, .language_chosen = true, .as_of = "2026-11-21", .today = "2026-11-21"
	});
	lva_open(lva, decision);
	const struct lva_report *report = lva_assess(lva, decision);
	run->written = report != NULL && lva_write(lva, report, run->format, run->path, false);
	run->status = lva_status(lva, SEVERITY_ERROR);
	lva_end(lva);
	return NULL;
}

static char *bytes_of(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *bytes = malloc(BYTES_MAX);
	assert_non_null(file);
	assert_non_null(bytes);
	*size = fread(bytes, 1, BYTES_MAX, file);
	fclose(file);
	unlink(path);
	return bytes;
}

static void assert_same(const char *path, const char *expected, size_t expected_size)
{
	size_t size;
	char *bytes = bytes_of(path, &size);
	assert_int_equal(size, expected_size);
	assert_memory_equal(bytes, expected, size);
	free(bytes);
}

static const struct row_format {
	const char *name;
} formats[] = { { "md" }, { "json" }, { "html" }, { "xlsx" } };

static void test_at_once(void **state)
{
	const struct row_format *row = *state;
	struct run_in_thread runs[RUNS + 1];
	pthread_t threads[RUNS];
	char folder[] = "/tmp/handles-XXXXXX";
	size_t size;
	assert_non_null(mkdtemp(folder));
	for (int i = 0; i <= RUNS; i++) {
		runs[i] = (struct run_in_thread){ .format = row->name };
		snprintf(runs[i].path, sizeof runs[i].path, "%s/%d", folder, i);
	}
	assess(&runs[RUNS]);
	for (int i = 0; i < RUNS; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, assess, &runs[i]), 0);
	for (int i = 0; i < RUNS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_true(runs[RUNS].written);
	char *alone = bytes_of(runs[RUNS].path, &size);
	for (int i = 0; i < RUNS; i++) {
		assert_true(runs[i].written);
		assert_int_equal(runs[i].status, runs[RUNS].status);
		assert_same(runs[i].path, alone, size);
	}
	free(alone);
	assert_int_equal(rmdir(folder), 0);
}

int main(void)
{
	return RUN_ROWS(formats, test_at_once);
}
