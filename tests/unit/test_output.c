/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "output.h"

struct fixture {
	char folder[32];
	struct arena *arena;
	struct text reason;
};

static int begin_folder(void **state)
{
	static struct fixture fixture;
	fixture = (struct fixture){ .folder = "/tmp/output-XXXXXX", .arena = arena_new() };
	*state = &fixture;
	return mkdtemp(fixture.folder) && chdir(fixture.folder) == 0 ? 0 : -1;
}

/* Nothing may be left over: the folder has to be empty, temporary files included. */
static int end_folder(void **state)
{
	struct fixture *fixture = *state;
	arena_free(fixture->arena);
	return chdir("/") == 0 ? rmdir(fixture->folder) : -1;
}

static void put_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void assert_file(const char *path, const char *expected)
{
	char text[100] = "";
	FILE *file = fopen(path, "rb");
	assert_non_null(file);
	size_t size = fread(text, 1, sizeof text - 1, file);
	fclose(file);
	assert_int_equal(size, strlen(expected));
	assert_string_equal(text, expected);
}

static size_t files_here(void)
{
	size_t count = 0;
	DIR *folder = opendir(".");
	assert_non_null(folder);
	for (const struct dirent *entry; (entry = readdir(folder));)
		count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
	closedir(folder);
	return count;
}

static struct output *begin(struct fixture *fixture, const char *path, bool may_replace, const char *text)
{
	struct output *output = output_begin(fixture->arena, path, may_replace, &fixture->reason);
	assert_non_null(output);
	fputs(text, output_stream(output));
	return output;
}

static void test_new_file(void **state)
{
	struct fixture *fixture = *state;
	struct stat status;
	mode_t mask = umask(027);
	struct output *output = begin(fixture, "report.md", false, "raportti");
	assert_int_equal(access("report.md", F_OK), -1);
	assert_true(output_finish(output, &fixture->reason));
	assert_int_equal(umask(mask), 027);
	assert_file("report.md", "raportti");
	assert_int_equal(stat("report.md", &status), 0);
	assert_int_equal(status.st_mode & 0777, 0640);
	output_abandon(output);
	assert_false(output_finish(output, &fixture->reason));
	assert_file("report.md", "raportti");
	assert_int_equal(files_here(), 1);
	unlink("report.md");
}

static void test_existing_file(void **state)
{
	struct fixture *fixture = *state;
	put_file("report.md", "old");
	assert_null(output_begin(fixture->arena, "report.md", false, &fixture->reason));
	assert_string_equal(fixture->reason.in[FI], "tiedosto on jo olemassa");
	assert_string_equal(fixture->reason.in[SV], "filen finns redan");
	assert_string_equal(fixture->reason.in[EN], "the file exists already");
	struct output *output = begin(fixture, "./report.md", true, "new");
	assert_file("report.md", "old");
	assert_true(output_finish(output, &fixture->reason));
	assert_file("report.md", "new");
	assert_int_equal(files_here(), 1);
	unlink("report.md");
}

static void test_file_made_meanwhile_is_kept(void **state)
{
	struct fixture *fixture = *state;
	struct output *output = begin(fixture, "report.md", false, "ours");
	assert_true(output_seal(output, &fixture->reason));
	put_file("report.md", "theirs");
	assert_false(output_finish(output, &fixture->reason));
	assert_string_equal(fixture->reason.in[EN], "the file exists already");
	assert_file("report.md", "theirs");
	assert_int_equal(files_here(), 1);
	unlink("report.md");
}

static void test_abandoned(void **state)
{
	struct fixture *fixture = *state;
	put_file("report.md", "old");
	struct output *output = begin(fixture, "report.md", true, "half");
	output_abandon(output);
	output_abandon(output);
	struct output *sealed = begin(fixture, "report.md", true, "whole");
	assert_true(output_seal(sealed, &fixture->reason));
	output_abandon(sealed);
	output_abandon(begin(fixture, "-", false, "half"));
	assert_file("report.md", "old");
	assert_int_equal(files_here(), 1);
	unlink("report.md");
}

static void test_several_sealed_then_finished(void **state)
{
	struct fixture *fixture = *state;
	struct output *outputs[3];
	for (size_t i = 0; i < COUNT_OF(outputs); i++) {
		outputs[i] = begin(fixture, arena_printf(fixture->arena, "%zu.md", i), false, "x");
		assert_true(output_seal(outputs[i], &fixture->reason));
		assert_null(output_stream(outputs[i]));
	}
	assert_int_equal(access("0.md", F_OK), -1);
	for (size_t i = 0; i < COUNT_OF(outputs); i++)
		assert_true(output_finish(outputs[i], &fixture->reason));
	assert_int_equal(files_here(), 3);
	unlink("0.md");
	unlink("1.md");
	unlink("2.md");
}

static void test_symbolic_link_is_replaced_itself(void **state)
{
	struct fixture *fixture = *state;
	struct stat status;
	put_file("elsewhere", "untouched");
	assert_int_equal(symlink("elsewhere", "report.md"), 0);
	assert_null(output_begin(fixture->arena, "report.md", false, &fixture->reason));
	assert_true(output_finish(begin(fixture, "report.md", true, "new"), &fixture->reason));
	assert_int_equal(lstat("report.md", &status), 0);
	assert_true(S_ISREG(status.st_mode));
	assert_file("report.md", "new");
	assert_file("elsewhere", "untouched");
	unlink("report.md");
	unlink("elsewhere");
}

static void test_dangling_link_is_not_followed(void **state)
{
	struct fixture *fixture = *state;
	assert_int_equal(symlink("nowhere", "report.md"), 0);
	assert_null(output_begin(fixture->arena, "report.md", false, &fixture->reason));
	assert_true(output_finish(begin(fixture, "report.md", true, "new"), &fixture->reason));
	assert_int_equal(access("nowhere", F_OK), -1);
	assert_int_equal(files_here(), 1);
	unlink("report.md");
}

static void refuse(struct fixture *fixture, const char *path, const char *why)
{
	assert_null(output_begin(fixture->arena, path, true, &fixture->reason));
	assert_string_equal(fixture->reason.in[EN], why);
}

static void test_refused(void **state)
{
	struct fixture *fixture = *state;
	put_file("file", "");
	refuse(fixture, ".", "it is a folder");
	refuse(fixture, "/tmp", "it is a folder");
	refuse(fixture, "missing/report.md", "the file or folder does not exist");
	refuse(fixture, "missing/", "the file or folder does not exist");
	refuse(fixture, "file/report.md", "a part of the path is not a folder");
	refuse(fixture, arena_printf(fixture->arena, "%0300d", 1), "the name is too long");
	assert_int_equal(mkdir("closed", 0500), 0);
	if (geteuid() != 0)
		refuse(fixture, "closed/report.md", "permission is denied");
	rmdir("closed");
	unlink("file");
}

static void test_fifo_is_written_through(void **state)
{
	struct fixture *fixture = *state;
	char text[20] = "";
	assert_int_equal(mkfifo("fifo", 0600), 0);
	int reader = open("fifo", O_RDONLY | O_NONBLOCK);
	struct output *output = begin(fixture, "fifo", false, "through");
	assert_true(output_finish(output, &fixture->reason));
	assert_int_equal(read(reader, text, sizeof text - 1), 7);
	assert_string_equal(text, "through");
	close(reader);
	unlink("fifo");
}

static void test_full_device(void **state)
{
	struct fixture *fixture = *state;
	struct output *output = begin(fixture, "/dev/full", false, "text");
	assert_true(output_seal(output, &fixture->reason));
	assert_false(output_finish(output, &fixture->reason));
	assert_string_equal(fixture->reason.in[FI], "levy on täynnä");
	assert_true(output_finish(begin(fixture, "/dev/null", false, "text"), &fixture->reason));
}

/* What the child ends with: 0 written, 1 not, with a reason, 2 not, and nothing to say. */
static int finish_in_child(struct fixture *fixture, const char *path, int standard_output)
{
	int status;
	pid_t child = fork();
	if (child == 0) {
		signal(SIGPIPE, SIG_IGN);
		if (standard_output >= 0)
			dup2(standard_output, STDOUT_FILENO);
		else
			close(STDOUT_FILENO);
		struct output *output = begin(fixture, path, false, "to standard output");
		bool written = output_finish(output, &fixture->reason);
		_exit(written ? 0 : fixture->reason.in[FI] ? 1 : 2);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void test_standard_output(void **state)
{
	struct fixture *fixture = *state;
	int file = open("out", O_WRONLY | O_CREAT, 0600), full = open("/dev/full", O_WRONLY), ends[2];
	fflush(stdout);
	assert_int_equal(finish_in_child(fixture, "-", file), 0);
	assert_file("out", "to standard output");
	assert_int_equal(finish_in_child(fixture, "-", full), 1);
	assert_int_equal(finish_in_child(fixture, "-", -1), 1);
	assert_int_equal(pipe(ends), 0);
	close(ends[0]);
	assert_int_equal(finish_in_child(fixture, "-", ends[1]), 2);
	close(ends[1]);
	close(full);
	close(file);
	unlink("out");
}

/* Standard output is a file here: the link in /dev leads to it and stays what it is. */
static void test_link_in_dev(void **state)
{
	struct fixture *fixture = *state;
	struct stat status;
	int file = open("out", O_WRONLY | O_CREAT, 0600);
	fflush(stdout);
	assert_int_equal(finish_in_child(fixture, "/dev/stdout", file), 0);
	assert_file("out", "to standard output");
	assert_int_equal(lstat("/dev/stdout", &status), 0);
	assert_true(S_ISLNK(status.st_mode));
	close(file);
	unlink("out");
}

static void test_no_room_leaves_the_old(void **state)
{
	struct fixture *fixture = *state;
	struct rlimit before, small;
	put_file("report.md", "old");
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = (struct rlimit){ .rlim_cur = 1000, .rlim_max = before.rlim_max };
	signal(SIGXFSZ, SIG_IGN);
	struct output *output = begin(fixture, "report.md", true, "new");
	for (int i = 0; i < 10000; i++)
		fputs("0123456789", output_stream(output));
	fflush(output_stream(output));
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	for (int i = 0; i < 10000; i++)
		fputs("0123456789", output_stream(output));
	bool sealed = output_seal(output, &fixture->reason);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	signal(SIGXFSZ, SIG_DFL);
	assert_false(sealed);
	assert_string_equal(fixture->reason.in[EN], "the file is too large");
	assert_false(output_finish(output, &fixture->reason));
	assert_file("report.md", "old");
	assert_int_equal(files_here(), 1);
	unlink("report.md");
}

static void end_by_signal(int number)
{
	output_abandon_all();
	_exit(number);
}

static void test_signal_leaves_nothing(void **state)
{
	struct fixture *fixture = *state;
	int status;
	put_file("b.md", "old");
	pid_t child = fork();
	if (child == 0) {
		signal(SIGTERM, end_by_signal);
		begin(fixture, "a.md", false, "half");
		output_seal(begin(fixture, "b.md", true, "sealed"), &fixture->reason);
		output_abandon(begin(fixture, "c.md", false, "given up"));
		output_finish(begin(fixture, "d.md", false, "done"), &fixture->reason);
		raise(SIGTERM);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), SIGTERM);
	assert_file("b.md", "old");
	assert_file("d.md", "done");
	assert_int_equal(files_here(), 2);
	unlink("b.md");
	unlink("d.md");
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, begin_folder, end_folder)

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_FOLDER(test_new_file),
		IN_FOLDER(test_existing_file),
		IN_FOLDER(test_file_made_meanwhile_is_kept),
		IN_FOLDER(test_abandoned),
		IN_FOLDER(test_several_sealed_then_finished),
		IN_FOLDER(test_symbolic_link_is_replaced_itself),
		IN_FOLDER(test_dangling_link_is_not_followed),
		IN_FOLDER(test_refused),
		IN_FOLDER(test_fifo_is_written_through),
		IN_FOLDER(test_full_device),
		IN_FOLDER(test_standard_output),
		IN_FOLDER(test_link_in_dev),
		IN_FOLDER(test_no_room_leaves_the_old),
		IN_FOLDER(test_signal_leaves_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
