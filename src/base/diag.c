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
	size_t lesser; /* of the kept ones those that an error may take the place of */
};

/* One thing said, in the order of saying. */
struct said {
	struct diag *diag;
	bool lesser;
	size_t file_order, order;
	struct said *earlier;
};

struct diags {
	bool whole; /* no limit a file */
	struct arena *home, *memory; /* of this struct; of what was said, which diags_clear forgets */
	size_t count[SEVERITY_ERROR + 1], waived;
	struct said *latest;
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

/* Forgets the latest of a file that is no error. */
static void give_way(struct diags *diags, struct spoken *file)
{
	struct said **said = &diags->latest;
	while ((*said)->file_order != file->order || !(*said)->lesser)
		said = &(*said)->earlier;
	*said = (*said)->earlier;
	file->kept--;
	file->lesser--;
}

/* Whether there is room for one more of a file; fifty warnings must not hide the error after them. */
static bool has_room(struct diags *diags, struct spoken *file, bool lesser)
{
	if (file->name == NULL || diags->whole || file->kept < KEPT_OF_A_FILE)
		return true;
	file->left_out++;
	if (lesser || file->lesser == 0)
		return false;
	give_way(diags, file);
	return true;
}

void say(struct diags *to, const struct diag *what)
{
	enum severity severity = what->severity ? what->severity : what->message->severity;
	const bool lesser = what->waived || severity != SEVERITY_ERROR;
	if (severity == SEVERITY_OFF)
		return;
	if (what->waived)
		to->waived++;
	else
		to->count[severity]++;
	struct spoken *file = file_of(to, what->at.in ? what->at.in->name : what->place.file);
	if (!has_room(to, file, lesser))
		return;
	file->kept++;
	file->lesser += lesser;
	struct said *said = ARENA_NEW(to->memory, struct said);
	said->diag = diag_copy(to->memory, what, severity);
	said->lesser = lesser;
	said->file_order = file->order;
	said->order = to->kept++;
	said->earlier = to->latest;
	to->latest = said;
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
	for (struct said *said = diags->latest; said; said = said->earlier)
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
