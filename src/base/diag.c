/* SPDX-License-Identifier: EUPL-1.2 */
#include "diag.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "diag_copy.h"

enum { KEPT_OF_A_FILE = 50, FIRST_SLOTS = 64 };

/* A file that has been spoken of; the name is NULL for what is said of no file. */
struct spoken {
	const char *name;
	size_t order; /* 0 for the first one spoken of */
	size_t kept, left_out;
	struct said *latest_lesser;
};

/* One thing said, in the order of saying. */
struct said {
	struct diag *diag;
	size_t file_order, order;
	struct said *later;
	struct said *earlier_lesser; /* of the same file, that is no error either */
	bool given_way;
};

struct diags {
	bool whole; /* no limit a file */
	struct arena *home, *memory; /* of this struct; of what was said, which diags_clear forgets */
	size_t count[SEVERITY_ERROR + 1], waived;
	size_t count_left_out[SEVERITY_ERROR + 1], waived_left_out; /* of these, those that are only counted */
	struct said *earliest, *latest;
	size_t kept;
	struct spoken **slots; /* files by name: open addressing, at most half full */
	size_t slots_count, files;
	const struct diag *sorted; /* the first, of as many as sorted_count */
	size_t sorted_count;
};

static void begin(struct diags *diags)
{
	diags->slots_count = FIRST_SLOTS;
	diags->slots = ARENA_ARRAY(diags->memory, struct spoken *, FIRST_SLOTS);
}

struct diags *diags_new(void)
{
	struct arena *home = arena_new();
	struct diags *diags = ARENA_NEW(home, struct diags);
	diags->home = home;
	diags->memory = arena_new();
	begin(diags);
	return diags;
}

struct diags *diags_new_whole(void)
{
	struct diags *diags = diags_new();
	diags->whole = true;
	return diags;
}

void diags_clear(struct diags *diags)
{
	struct diags empty = { .whole = diags->whole, .home = diags->home, .memory = diags->memory };
	arena_reset(diags->memory);
	*diags = empty;
	begin(diags);
}

void diags_free(struct diags *diags)
{
	if (!diags)
		return;
	arena_free(diags->memory);
	arena_free(diags->home);
}

static bool is_named(const struct spoken *file, const char *name)
{
	return name && file->name ? !strcmp(file->name, name) : file->name == name;
}

/* FNV-1a. */
static uint64_t hash_of(const char *name)
{
	uint64_t hash = UINT64_C(14695981039346656037);
	for (; name && *name; name++)
		hash = (hash ^ (unsigned char)*name) * UINT64_C(1099511628211);
	return hash;
}

/* The slot where a file is, or would be. */
static struct spoken **slot_of(const struct diags *diags, const char *name)
{
	size_t at = (size_t)hash_of(name) & (diags->slots_count - 1);
	while (diags->slots[at] && !is_named(diags->slots[at], name))
		at = (at + 1) & (diags->slots_count - 1);
	return &diags->slots[at];
}

static void grow(struct diags *diags)
{
	struct spoken **old = diags->slots;
	size_t count = diags->slots_count;
	diags->slots_count = count * 2;
	diags->slots = ARENA_ARRAY(diags->memory, struct spoken *, diags->slots_count);
	for (size_t i = 0; i < count; i++)
		if (old[i])
			*slot_of(diags, old[i]->name) = old[i];
}

static struct spoken *file_of(struct diags *diags, const char *name)
{
	struct spoken **slot = slot_of(diags, name);
	if (*slot)
		return *slot;
	struct spoken *file = ARENA_NEW(diags->memory, struct spoken);
	file->name = name ? arena_string(diags->memory, name) : NULL;
	file->order = diags->files++;
	*slot = file;
	if (diags->files * 2 > diags->slots_count)
		grow(diags);
	return file;
}

static size_t *tally_of(struct diags *to, enum severity severity, bool waived)
{
	return waived ? &to->waived : &to->count[severity];
}

static void leave_out(struct diags *to, struct spoken *file, enum severity severity, bool waived)
{
	file->left_out++;
	*(waived ? &to->waived_left_out : &to->count_left_out[severity]) += 1;
}

/* The latest of a file that is no error is only counted from now on. */
static void give_way(struct diags *to, struct spoken *file)
{
	struct said *lesser = file->latest_lesser;
	lesser->given_way = true;
	file->latest_lesser = lesser->earlier_lesser;
	file->kept--;
	leave_out(to, file, lesser->diag->severity, lesser->diag->waived);
}

static bool is_full(const struct diags *diags, const struct spoken *file)
{
	return file->name != NULL && !diags->whole && file->kept >= KEPT_OF_A_FILE;
}

static void keep(struct diags *to, struct spoken *file, struct diag *diag, bool lesser)
{
	struct said *said = ARENA_NEW(to->memory, struct said);
	*said = (struct said){ .diag = diag, .file_order = file->order, .order = to->kept++ };
	file->kept++;
	if (lesser) {
		said->earlier_lesser = file->latest_lesser;
		file->latest_lesser = said;
	}
	if (to->latest)
		to->latest->later = said;
	else
		to->earliest = said;
	to->latest = said;
}

/* Fifty warnings of a file must not hide the error after them. */
void say(struct diags *to, const struct diag *what)
{
	enum severity severity = what->severity ? what->severity : what->message->severity;
	bool lesser = what->waived || severity != SEVERITY_ERROR;
	if (severity == SEVERITY_OFF)
		return;
	struct spoken *file = file_of(to, what->at.in ? what->at.in->name : what->place.file);
	*tally_of(to, severity, what->waived) += 1;
	if (is_full(to, file) && !lesser && file->latest_lesser != NULL)
		give_way(to, file);
	if (is_full(to, file))
		leave_out(to, file, severity, what->waived);
	else
		keep(to, file, diag_copy(to->memory, what, severity), lesser);
}

/* All that was left out of a file that is full in both lists; and nothing is left out of a list without a limit. */
static void hand_on_counts(const struct diags *diags, struct diags *to)
{
	for (size_t i = 0; i < diags->slots_count; i++)
		if (diags->slots[i] && diags->slots[i]->left_out > 0)
			file_of(to, diags->slots[i]->name)->left_out += diags->slots[i]->left_out;
	for (int severity = SEVERITY_OFF; severity <= SEVERITY_ERROR; severity++)
		to->count[severity] += diags->count_left_out[severity];
	to->waived += diags->waived_left_out;
}

static void hand_on_said(const struct said *said, struct diags *to)
{
	for (; said; said = said->later)
		if (!said->given_way)
			say(to, said->diag);
}

void diags_hand_on(const struct diags *diags, struct diags *to)
{
	hand_on_said(diags->earliest, to);
	hand_on_counts(diags, to);
}

void diags_meet(struct diags *diags, const char *file)
{
	file_of(diags, file);
}

const char *const *diags_files(struct arena *memory, const struct diags *diags, size_t *count)
{
	const char **files = ARENA_ARRAY(memory, const char *, diags->files + 1);
	for (size_t i = 0; i < diags->slots_count; i++)
		if (diags->slots[i])
			files[diags->slots[i]->order] = diags->slots[i]->name;
	*count = diags->files;
	return files;
}

bool diags_said_anything(const struct diags *diags)
{
	return diags->files > 0;
}

size_t diags_waived(const struct diags *diags)
{
	return diags->waived;
}

size_t diags_count(const struct diags *diags)
{
	return diags->count[SEVERITY_NOTE] + diags->count[SEVERITY_WARNING] + diags->count[SEVERITY_ERROR];
}

size_t diags_of(const struct diags *diags, enum severity severity)
{
	return diags->count[severity];
}

static int compare_sizes(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int compare_said(const void *left, const void *right)
{
	const struct said *a = *(const struct said *const *)left, *b = *(const struct said *const *)right;
	const struct place *at = &a->diag->place, *bt = &b->diag->place;
	int order = compare_sizes(a->file_order, b->file_order);
	if (!order)
		order = compare_sizes(at->line, bt->line);
	if (!order)
		order = compare_sizes(at->column, bt->column);
	if (!order)
		order = strcmp(a->diag->message->id, b->diag->message->id);
	return order ? order : compare_sizes(a->order, b->order);
}

static const struct diag *sort(struct diags *diags)
{
	struct said **all = ARENA_ARRAY(diags->memory, struct said *, diags->kept);
	size_t count = 0;
	for (struct said *said = diags->earliest; said; said = said->later)
		if (!said->given_way)
			all[count++] = said;
	qsort(all, count, sizeof *all, compare_said);
	struct diag *next = NULL;
	while (count--) {
		all[count]->diag->next = next;
		next = all[count]->diag;
	}
	return next;
}

const struct diag *diags_sorted(struct diags *diags)
{
	if (diags->sorted_count != diags->kept) {
		diags->sorted = sort(diags);
		diags->sorted_count = diags->kept;
	}
	return diags->sorted;
}

size_t diags_left_out(const struct diags *diags, const char *file)
{
	const struct spoken *spoken = *slot_of(diags, file);
	return spoken ? spoken->left_out : 0;
}

const char *diag_sentence(struct arena *memory, const struct diag *diag, enum language language)
{
	const char *pattern = text_in(&diag->message->sentence, language);
	return text_visible(memory, text_fill(memory, pattern, language, diag->arguments, ARGUMENTS_MAX));
}
