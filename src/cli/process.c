/* SPDX-License-Identifier: EUPL-1.2 */
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lva.h"

/* Opened the wrong way round: using a stream that is closed stays an error. */
static void open_closed_streams(void)
{
	for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
		if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
			open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

/* SA_RESETHAND has put the default back: the signal ends the program when this returns. */
static void end_by_signal(int number)
{
	lva_interrupt();
	raise(number);
}

/* A signal that came ignored (nohup) stays so. */
static void end_on(int number)
{
	struct sigaction action = { .sa_handler = end_by_signal }, before;
	if (sigaction(number, NULL, &before) != 0 || before.sa_handler == SIG_IGN)
		return;
	sigemptyset(&action.sa_mask);
	action.sa_flags = (int)SA_RESETHAND;
	sigaction(number, &action, NULL);
}

/* Stands in for that of the library, which leaves no message. */
_Noreturn void arena_exhausted(void);
_Noreturn void arena_exhausted(void)
{
	fputs("lva: muisti loppui / minnet tog slut / out of memory\n", stderr);
	exit(LVA_UNWRITTEN);
}

void process_prepare(void)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	open_closed_streams();
	/* A program that runs out of memory ends where it is; otherwise there is nothing left to remove. */
	atexit(lva_interrupt);
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGPIPE, &ignore, NULL);
	/* Findings are put together from many small pieces. */
	setvbuf(stderr, NULL, _IOLBF, BUFSIZ);
	end_on(SIGINT);
	end_on(SIGTERM);
	end_on(SIGHUP);
}

static bool has_no_reader(int stream)
{
	struct pollfd look = { .fd = stream, .events = POLLOUT };
	return poll(&look, 1, 0) == 1 && look.revents & (POLLERR | POLLHUP);
}

bool process_close_output(void)
{
	/* The reason of an earlier failure is gone by now: whether the reader has left, the pipe still knows. */
	bool failed = fflush(stdout) != 0 || ferror(stdout);
	bool reader_left = failed && has_no_reader(STDOUT_FILENO);
	if (fclose(stdout) != 0)
		failed = true;
	return !failed || reader_left;
}
