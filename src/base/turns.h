/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Many things worked on at the same time, and taken in one after the other, in their order: whatever the number of
 * threads, what comes of them is the same.
 */
#ifndef TURNS_H
#define TURNS_H

#include <stddef.h>

/* Things that one worker prepares before it is their turn to be taken in, at most. */
enum { TURN_STEP = 8 };
/* Workers, at most. */
enum { TURN_WORKERS = 64 };

struct turns;

/* The work. A worker has a number from 0 up, a thing a place among those that its worker has in hand. */
struct turn_task {
	/* Before the things of a step; may be NULL. */
	void (*begin)(void *context, size_t worker);
	/* Several at the same time: touches only what is the worker's own, and looks at the rest through turns_hold. */
	void (*prepare)(void *context, struct turns *turns, size_t worker, size_t place, size_t thing);
	/* One at a time, in the order of the things. */
	void (*take_in)(void *context, size_t worker, size_t place, size_t thing);
	void *context;
};

/*
 * Does the work on so many things with so many workers. A worker whose thread the machine does not start is
 * done without. Returns when all is taken in.
 */
void turns_run(const struct turn_task *task, size_t things, size_t workers);

/* Nothing is taken in between these two: what take_in changes may be looked at. */
void turns_hold(struct turns *turns);
void turns_release(struct turns *turns);

/* How many workers so many things are worth, when so many were asked for; 0: as many as the machine has cores. */
size_t turns_workers(size_t asked, size_t things);

#endif
