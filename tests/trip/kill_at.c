/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * kill_at N PROGRAM [ARGUMENT ...] ends a program, as the end of power would, before its N-th call to the system that
 * changes a file; with 0 it lets it go on to its end. Prints how many such calls there were.
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/ptrace.h>

/* Calls that change what is on a disk; those of no machine that has no such call. */
static const long changing[] = {
	SYS_write, SYS_pwrite64, SYS_writev, SYS_openat, SYS_fsync, SYS_fallocate, SYS_ftruncate, SYS_linkat, SYS_unlinkat,
	SYS_renameat2, SYS_mkdirat, SYS_close,
#ifdef SYS_open
	SYS_open, SYS_rename, SYS_link, SYS_unlink, SYS_mkdir,
#endif
};

static bool changes(uint64_t call)
{
	for (size_t i = 0; i < sizeof changing / sizeof *changing; i++)
		if (call == (uint64_t)changing[i])
			return true;
	return false;
}

static void fail(const char *what)
{
	perror(what);
	exit(99);
}

/* Whether the stopped program is at the start of such a call. */
static bool is_at_change(pid_t child)
{
	struct __ptrace_syscall_info info;
	if (ptrace((enum __ptrace_request)PTRACE_GET_SYSCALL_INFO, child, (void *)sizeof info, &info) <= 0)
		fail("PTRACE_GET_SYSCALL_INFO");
	return info.op == PTRACE_SYSCALL_INFO_ENTRY && changes(info.entry.nr);
}

/* Lets the program run; what it ended with. */
static int follow(pid_t child, long at, long *calls)
{
	int status, pass_on = 0;
	for (;;) {
		if (ptrace(PTRACE_SYSCALL, child, NULL, (void *)(intptr_t)pass_on) != 0 && errno != ESRCH)
			fail("PTRACE_SYSCALL");
		if (waitpid(child, &status, 0) < 0)
			fail("waitpid");
		if (!WIFSTOPPED(status))
			return status;
		bool at_call = WSTOPSIG(status) == (SIGTRAP | 0x80);
		pass_on = at_call || WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
		if (at_call && is_at_change(child) && ++*calls == at)
			kill(child, SIGKILL);
	}
}

static void run(char **arguments)
{
	if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0)
		fail("PTRACE_TRACEME");
	raise(SIGSTOP);
	execv(arguments[0], arguments);
	fail(arguments[0]);
}

int main(int count, char **arguments)
{
	int status;
	long calls = 0;
	if (count < 3)
		return 98;
	pid_t child = fork();
	if (child == 0)
		run(arguments + 2);
	if (waitpid(child, &status, 0) < 0)
		fail("waitpid");
	if (ptrace(PTRACE_SETOPTIONS, child, NULL, (void *)(intptr_t)(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL)) != 0)
		fail("PTRACE_SETOPTIONS");
	status = follow(child, strtol(arguments[1], NULL, 10), &calls);
	printf("%ld\n", calls);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
