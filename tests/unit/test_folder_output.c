/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "folder.h"
#include "folder_output.h"

/* A folder, and runs that write it. */
struct scene {
	struct folder folder;
	struct arena *arena;
	struct text reason;
};

static int begin_scene(void **state)
{
	static struct scene scene;
	scene = (struct scene){ .folder = folder_new(), .arena = arena_new() };
	*state = &scene;
	return 0;
}

static int end_scene(void **state)
{
	struct scene *scene = *state;
	folder_remove(&scene->folder);
	arena_free(scene->arena);
	return 0;
}

static struct folder_output *begin(struct scene *scene, bool force)
{
	return folder_output_begin(scene->arena, scene->folder.path, "list", force, &scene->reason);
}

static void add(struct scene *scene, struct folder_output *output, const char *path, const char *text)
{
	assert_true(folder_output_add(output, path, text, strlen(text), &scene->reason));
}

/* One run with up to two files. */
static struct folder_done run(struct scene *scene, const char *path, const char *text, const char *other)
{
	struct folder_done done = { 0 };
	struct folder_output *output = begin(scene, false);
	assert_non_null(output);
	if (path != NULL)
		add(scene, output, path, text);
	if (other != NULL)
		add(scene, output, other, "other");
	assert_int_equal(folder_output_blocked(output)->count, 0);
	assert_true(folder_output_finish(output, &done, &scene->reason));
	return done;
}

static void expect_done(struct folder_done done, size_t written, size_t unchanged, size_t removed)
{
	assert_int_equal(done.written, written);
	assert_int_equal(done.unchanged, unchanged);
	assert_int_equal(done.removed, removed);
}

/* What stands in the file, "" for none. */
static const char *read_back(const struct scene *scene, const char *path)
{
	static char text[64];
	FILE *in = fopen(arena_printf(scene->arena, "%s/%s", scene->folder.path, path), "rb");
	text[in == NULL ? 0 : fread(text, 1, sizeof text - 1, in)] = '\0';
	if (in != NULL)
		fclose(in);
	return text;
}

static void test_written_again(void **state)
{
	struct scene *scene = *state;
	expect_done(run(scene, "a/b/c", "one", "d"), 2, 0, 0);
	assert_string_equal(read_back(scene, "a/b/c"), "one");
	expect_done(run(scene, "a/b/c", "one", "d"), 0, 2, 0);
	expect_done(run(scene, "a/b/c", "two", "d"), 1, 1, 0);
	assert_string_equal(read_back(scene, "a/b/c"), "two");
	expect_done(run(scene, NULL, NULL, "d"), 0, 1, 1);
	assert_int_not_equal(access(arena_printf(scene->arena, "%s/a", scene->folder.path), F_OK), 0);
}

static void test_given_up(void **state)
{
	struct scene *scene = *state;
	run(scene, "a", "one", NULL);
	struct folder_output *output = begin(scene, false);
	add(scene, output, "a", "two");
	add(scene, output, "b", "new");
	folder_output_abandon(output);
	folder_output_abandon(output);
	assert_string_equal(read_back(scene, "a"), "one");
	assert_string_equal(read_back(scene, "b"), "");
	assert_int_not_equal(access(arena_printf(scene->arena, "%s/.lva-new", scene->folder.path), F_OK), 0);
}

static void test_interrupted(void **state)
{
	struct scene *scene = *state;
	run(scene, "a", "one", NULL);
	struct folder_output *output = begin(scene, false);
	add(scene, output, "a", "two");
	folder_output_abandon_all();
	assert_int_not_equal(access(arena_printf(scene->arena, "%s/.lva-new", scene->folder.path), F_OK), 0);
	folder_output_abandon(output);
	assert_string_equal(read_back(scene, "a"), "one");
}

/* As a run that was killed leaves it. */
static void test_left_aside(void **state)
{
	struct scene *scene = *state;
	folder_write(&scene->folder, ".lva-new/7", "left");
	folder_write(&scene->folder, ".lva-new/own.txt", "of others");
	run(scene, "a", "one", NULL);
	assert_string_equal(read_back(scene, ".lva-new/7"), "");
	assert_string_equal(read_back(scene, ".lva-new/own.txt"), "of others");
}

/* Killed while files changed places: some are new, and the list knows both. */
static void test_half_way(void **state)
{
	struct scene *scene = *state;
	run(scene, "a", "one", "d");
	const char *list = arena_string(scene->arena, read_back(scene, "list"));
	run(scene, "a", "two", "d");
	FILE *both = fopen(arena_printf(scene->arena, "%s/list", scene->folder.path), "ab");
	fputs(list, both);
	fclose(both);
	expect_done(run(scene, "a", "three", NULL), 1, 0, 1);
}

struct foreign_row {
	const char *name, *path, *text, *link; /* what stands there; a text of NULL: a folder */
	bool force;
	size_t blocked;
};

static const struct foreign_row foreign_rows[] = {
	{ "a file of others", "a", "theirs", NULL, false, 1 },
	{ "a file of others, forced", "a", "theirs", NULL, true, 0 },
	{ "the same file by chance", "a", "ours", NULL, false, 0 },
	{ "a folder", "a/", "", NULL, true, 1 },
	{ "a link", "a", NULL, "elsewhere", false, 1 },
	{ "a link, forced", "a", NULL, "elsewhere", true, 0 },
	{ "a list of others", "list", "shopping\n", NULL, false, 1 },
	{ "a list of others, forced", "list", "shopping\n", NULL, true, 0 },
	{ "a file beside", "b", "theirs", NULL, false, 0 },
};

static void test_foreign(void **state)
{
	const struct foreign_row *row = *state;
	struct scene scene = { .folder = folder_new(), .arena = arena_new() };
	struct folder_done done;
	if (row->link != NULL)
		folder_link(&scene.folder, row->link, row->path);
	else
		folder_write(&scene.folder, row->path, row->text);
	struct folder_output *output = begin(&scene, row->force);
	assert_non_null(output);
	add(&scene, output, "a", "ours");
	assert_int_equal(folder_output_blocked(output)->count, row->blocked);
	if (row->blocked == 0) {
		assert_true(folder_output_finish(output, &done, &scene.reason));
		assert_string_equal(read_back(&scene, "a"), "ours");
	}
	folder_output_abandon(output);
	folder_remove(&scene.folder);
	arena_free(scene.arena);
}

/* A lock is the process's own, so another process must hold it. */
static void test_two_at_once(void **state)
{
	struct scene *scene = *state;
	int ready[2], over[2];
	char byte = 'x';
	assert_true(pipe(ready) == 0 && pipe(over) == 0);
	pid_t child = fork();
	if (child == 0) {
		struct folder_output *output = begin(scene, false);
		bool told = output != NULL && write(ready[1], &byte, 1) == 1 && read(over[0], &byte, 1) == 1;
		_exit(told ? 0 : 1);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_null(begin(scene, false));
	assert_non_null(strstr(scene->reason.in[EN], "another run"));
	assert_int_equal(write(over[1], &byte, 1), 1);
}

#define WITH_SCENE(test) cmocka_unit_test_setup_teardown(test, begin_scene, end_scene)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SCENE(test_written_again), WITH_SCENE(test_given_up), WITH_SCENE(test_interrupted),
		WITH_SCENE(test_left_aside),    WITH_SCENE(test_half_way), WITH_SCENE(test_two_at_once),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	return failed + RUN_ROWS(foreign_rows, test_foreign);
}
