/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What lva is measured against, and with.
 *
 *   probe events FILE...     libyaml's events of every file and nothing else: the least that reading can cost
 *   probe run COMMAND...     runs a command, then prints its wall time in nanoseconds, its peak memory in KiB and its status
 *
 * The peak of a process counts from before it became the program, so that whoever starts it has to be small.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <yaml.h>

static int events_of(const char *path)
{
	yaml_parser_t parser;
	yaml_event_t event;
	yaml_event_type_t type = YAML_NO_EVENT;
	FILE *file = fopen(path, "rb");
	if (!file || !yaml_parser_initialize(&parser))
		return 1;
	yaml_parser_set_input_file(&parser, file);
	while (type != YAML_STREAM_END_EVENT && yaml_parser_parse(&parser, &event)) {
		type = event.type;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	fclose(file);
	return type != YAML_STREAM_END_EVENT;
}

static int64_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int run(char **command)
{
	int status = 0;
	struct rusage used;
	int64_t start = now();
	pid_t child = fork();
	if (child == 0) {
		execvp(command[0], command);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || getrusage(RUSAGE_CHILDREN, &used) != 0)
		return 1;
	printf("%lld %ld %d\n", (long long)(now() - start), used.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 255);
	return 0;
}

int main(int count, char **arguments)
{
	int failed = 0;
	if (count > 2 && strcmp(arguments[1], "run") == 0)
		return run(arguments + 2);
	if (count < 3 || strcmp(arguments[1], "events") != 0)
		return 2;
	for (int i = 2; i < count; i++)
		failed |= events_of(arguments[i]);
	return failed;
}
