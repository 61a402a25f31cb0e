/* SPDX-License-Identifier: EUPL-1.2 */
#include "turns.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

/* Below so many things the threads cost more than they save, unless they were asked for. */
enum { WORTH_THREADS = 100, STEPS_A_WORKER = 4 };

struct turns {
	const struct turn_task *task;
	size_t things, step;
	bool alone;         /* one worker: nobody to wait for */
	atomic_size_t next; /* the first thing that no worker has */
	pthread_mutex_t lock;
	pthread_cond_t taken;
	size_t turn; /* the thing to be taken in next */
};

struct worker {
	struct turns *turns;
	size_t number;
	pthread_t thread;
};

void turns_hold(struct turns *turns)
{
	if (!turns->alone)
		pthread_mutex_lock(&turns->lock);
}

void turns_release(struct turns *turns)
{
	if (!turns->alone)
		pthread_mutex_unlock(&turns->lock);
}

static void take_in_step(struct turns *turns, size_t worker, size_t first, size_t end)
{
	turns_hold(turns);
	while (turns->turn != first)
		pthread_cond_wait(&turns->taken, &turns->lock);
	for (size_t thing = first; thing < end; thing++)
		turns->task->take_in(turns->task->context, worker, thing - first, thing);
	turns->turn = end;
	if (!turns->alone)
		pthread_cond_broadcast(&turns->taken);
	turns_release(turns);
}

static void work(struct turns *turns, size_t worker)
{
	const struct turn_task *task = turns->task;
	size_t first;
	while ((first = atomic_fetch_add(&turns->next, turns->step)) < turns->things) {
		size_t end = turns->things - first < turns->step ? turns->things : first + turns->step;
		if (task->begin != NULL)
			task->begin(task->context, worker);
		for (size_t thing = first; thing < end; thing++)
			task->prepare(task->context, turns, worker, thing - first, thing);
		take_in_step(turns, worker, first, end);
	}
}

static void *work_in_thread(void *argument)
{
	const struct worker *worker = argument;
	work(worker->turns, worker->number);
	return NULL;
}

/* Small things a few at a time, so that no worker is left with much when the others are done. */
static size_t step_for(size_t things, size_t workers)
{
	size_t step = things / (workers * STEPS_A_WORKER);
	return step < 1 ? 1 : step > TURN_STEP ? TURN_STEP : step;
}

/* The caller is worker 0. */
static void work_together(struct turns *turns, size_t workers)
{
	struct worker others[TURN_WORKERS];
	size_t started = 0;
	for (size_t number = 1; number < workers; number++) {
		others[started] = (struct worker){ .turns = turns, .number = number };
		if (pthread_create(&others[started].thread, NULL, work_in_thread, &others[started]) != 0)
			break;
		started++;
	}
	work(turns, 0);
	while (started > 0)
		pthread_join(others[--started].thread, NULL);
}

void turns_run(const struct turn_task *task, size_t things, size_t workers)
{
	struct turns turns = { .task = task, .things = things, .step = 1, .alone = workers <= 1 };
	atomic_init(&turns.next, 0);
	if (turns.alone) {
		work(&turns, 0);
		return;
	}
	pthread_mutex_init(&turns.lock, NULL);
	pthread_cond_init(&turns.taken, NULL);
	turns.step = step_for(things, workers);
	work_together(&turns, workers > TURN_WORKERS ? TURN_WORKERS : workers);
	pthread_cond_destroy(&turns.taken);
	pthread_mutex_destroy(&turns.lock);
}

static size_t cores(void)
{
	long online = sysconf(_SC_NPROCESSORS_ONLN);
	return online < 1 ? 1 : (size_t)online;
}

size_t turns_workers(size_t asked, size_t things)
{
	size_t workers = asked > 0 ? asked : things < WORTH_THREADS ? 1 : cores();
	if (workers > TURN_WORKERS)
		workers = TURN_WORKERS;
	return workers > things ? (things == 0 ? 1 : things) : workers;
}
