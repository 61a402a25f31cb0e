/* SPDX-License-Identifier: EUPL-1.2 */
/* threads DECISION A B: two threads with a handle each make the same report at once, A and B, again and again. */
#include <lva.h>

#include <pthread.h>
#include <stddef.h>

enum { ROUNDS = 5 };

struct work {
	const char *decision, *path;
	enum language language;
	bool done;
};

static bool make(const struct work *work)
{
	struct lva *lva = lva_start(
	        &(struct lva_settings){ .language = work->language, .language_chosen = true, .as_of = "2026-11-21" });
	lva_open(lva, work->decision);
	const struct lva_report *report = lva_assess(lva, work->decision);
	const bool done = report && lva_write(lva, report, "md", work->path, true);
	lva_end(lva);
	return done;
}

static void *run(void *given)
{
	struct work *work = given;
	work->done = true;
	for (int i = 0; i < ROUNDS && work->done; i++)
		work->done = make(work);
	return NULL;
}

int main(int count, char **arguments)
{
	if (count != 4)
		return 2;
	struct work works[] = { { arguments[1], arguments[2], FI, false }, { arguments[1], arguments[3], SV, false } };
	pthread_t threads[2];
	for (int i = 0; i < 2; i++)
		if (pthread_create(&threads[i], NULL, run, &works[i]) != 0)
			return 4;
	for (int i = 0; i < 2; i++)
		pthread_join(threads[i], NULL);
	return works[0].done && works[1].done ? 0 : 1;
}
