/* SPDX-License-Identifier: EUPL-1.2 */
#include "finding_identity.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "sha256.h"

enum { FINGERPRINT_DIGITS = 32 };

const char *finding_identity(struct arena *memory, const struct diag *diag, const char *file)
{
	const char *node = diag->node ? diag->node : file;
	return node ? arena_printf(memory, "%s@%s", diag->message->id, node) : diag->message->id;
}

/* One of those that are put in order. */
struct identified {
	struct listed_finding *finding;
	const char *said; /* in one language, whatever the reader's is */
};

static int compare(const void *left, const void *right)
{
	const struct identified *a = left, *b = right;
	int order = strcmp(a->finding->identity, b->finding->identity);
	if (!order)
		order = strcmp(a->said, b->said);
	return order ? order : (a->finding > b->finding) - (a->finding < b->finding);
}

void number_same_identities(struct finding_list *list)
{
	struct identified *all = ARENA_ARRAY(list->memory, struct identified, list->count);
	for (size_t i = 0; i < list->count; i++)
		all[i] = (struct identified){ &list->items[i], diag_sentence(list->memory, list->items[i].diag, FI) };
	if (list->count)
		qsort(all, list->count, sizeof *all, compare);
	for (size_t i = 0; i < list->count; i++) {
		bool again = i > 0 && !strcmp(all[i].finding->identity, all[i - 1].finding->identity);
		all[i].finding->ordinal = again ? all[i - 1].finding->ordinal + 1 : 1;
	}
}

const char *finding_id(const struct finding_list *list, const struct listed_finding *finding)
{
	if (finding->ordinal == 1)
		return finding->identity;
	return arena_printf(list->memory, "%s:%zu", finding->identity, finding->ordinal);
}

const char *finding_fingerprint(const struct finding_list *list, const struct listed_finding *finding)
{
	const char *id = finding_id(list, finding);
	struct sha256 hash;
	char digits[65];
	sha256_start(&hash);
	sha256_add(&hash, id, strlen(id));
	sha256_finish(&hash, digits);
	return arena_copy(list->memory, digits, FINGERPRINT_DIGITS);
}
