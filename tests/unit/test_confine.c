/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "confine.h"

enum { NO_LANDLOCK = 200 };

/* What is tried once confined to the folder "in" and the file "out/stream"; an errno value, 0 when it went well. */
static int tell(int result)
{
	return result < 0 ? errno : 0;
}

static int make(const char *path)
{
	return tell(open(path, O_WRONLY | O_CREAT, 0600));
}

static int make_in(void)
{
	return make("in/new");
}

static int make_below(void)
{
	return mkdir("in/folder", 0700) == 0 ? make("in/folder/new") : errno;
}

static int rename_in(void)
{
	return make("in/a") ? errno : tell(rename("in/a", "in/b"));
}

static int write_stream(void)
{
	return tell(open("out/stream", O_WRONLY | O_TRUNC));
}

static int read_out(void)
{
	return tell(open("out/kept", O_RDONLY));
}

static int make_out(void)
{
	return make("out/new");
}

static int write_out(void)
{
	return tell(open("out/kept", O_WRONLY));
}

static int remove_out(void)
{
	return tell(unlink("out/kept"));
}

static int rename_out(void)
{
	return tell(rename("in/old", "out/old"));
}

static int make_folder_out(void)
{
	return tell(mkdir("out/folder", 0700));
}

static int link_out(void)
{
	return tell(symlink("x", "out/link"));
}

static int start_program(void)
{
	return tell(execl("/bin/true", "true", (char *)NULL));
}

static const struct row_act {
	const char *name;
	int (*act)(void);
	int expected, otherwise; /* or this, of kernels that know less */
} acts[] = {
	{ "make a file in the folder", make_in, 0, 0 },
	{ "make a file below it", make_below, 0, 0 },
	{ "rename in the folder", rename_in, 0, 0 },
	{ "write to the stream", write_stream, 0, 0 },
	{ "read elsewhere", read_out, 0, 0 },
	{ "make a file elsewhere", make_out, EACCES, EACCES },
	{ "write to a file elsewhere", write_out, EACCES, EACCES },
	{ "remove a file elsewhere", remove_out, EACCES, EACCES },
	{ "move a file out", rename_out, EACCES, EXDEV },
	{ "make a folder elsewhere", make_folder_out, EACCES, EACCES },
	{ "make a link elsewhere", link_out, EACCES, EACCES },
	{ "start a program", start_program, EACCES, EACCES },
};

static int begin_folder(void **state)
{
	static char folder[] = "/var/tmp/confine-XXXXXX";
	(void)state;
	memcpy(folder, "/var/tmp/confine-XXXXXX", sizeof folder);
	if (!mkdtemp(folder) || chdir(folder) != 0 || mkdir("in", 0700) != 0 || mkdir("out", 0700) != 0)
		return -1;
	return make("out/kept") || make("out/stream") || make("in/old");
}

static int end_folder(void **state)
{
	char folder[100], command[200];
	(void)state;
	if (!getcwd(folder, sizeof folder) || chdir("/") != 0)
		return -1;
	snprintf(command, sizeof command, "rm -r '%s'", folder);
	return system(command);
}

/* In a process of its own: what is given up does not come back. */
static int act_confined(int (*act)(void))
{
	int status;
	pid_t child = fork();
	if (child == 0)
		_exit(confine_to((const char *const[]){ "in/not/there/yet", "out/stream", NULL }) ? act() : NO_LANDLOCK);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void test_act(void **state)
{
	const struct row_act *row = *state;
	begin_folder(NULL);
	int error = act_confined(row->act);
	end_folder(NULL);
	if (error == NO_LANDLOCK)
		print_message("this kernel has no Landlock\n");
	else
		assert_true(error == row->expected || error == row->otherwise);
}

/* Needs the fourth version of Landlock; before that, nobody answers. */
static int connect_somewhere(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(9) };
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int connection = socket(AF_INET, SOCK_STREAM, 0);
	return tell(connect(connection, (struct sockaddr *)&address, sizeof address));
}

static void test_no_network(void **state)
{
	(void)state;
	int error = act_confined(connect_somewhere);
	assert_true(error == EACCES || error == ECONNREFUSED || error == NO_LANDLOCK);
}

int main(void)
{
	const struct CMUnitTest network[] = { cmocka_unit_test(test_no_network) };
	return RUN_ROWS(acts, test_act) + cmocka_run_group_tests(network, NULL, NULL);
}
