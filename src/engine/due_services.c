/* SPDX-License-Identifier: EUPL-1.2 */
/* A catalogue is reviewed as a whole more often than not, so services of one day are one entry. */
#include <stdlib.h>

#include "arena.h"
#include "due_offer.h"

/* More are counted; so that it is never "and one other", there are at least two of those. */
enum { SERVICES_NAMED = 3 };

struct review {
	const struct service *service;
	struct date day;
	struct where at;
};

static struct review review_of(const struct service *service, int months)
{
	const struct classified *classified = service->classified;
	bool by_class = classified != NULL && date_compare(classified->date, service->reviewed) > 0;
	struct date date = by_class ? classified->date : service->reviewed;
	return (struct review){
		.service = service,
		.day = date_add_months(date, months),
		.at = by_class ? field_where(classified, KEY_DATE) : field_where(service, KEY_REVIEWED),
	};
}

static int compare_reviews(const void *a, const void *b)
{
	const struct review *one = a, *other = b;
	int order = date_compare(one->day, other->day);
	size_t place = one->service->index, other_place = other->service->index;
	return order != 0 ? order : (place > other_place) - (place < other_place);
}

static const char *names_in(struct arena *memory, const struct review *reviews, size_t count, enum language language)
{
	static const struct text others =
	        TEXT("{names} ja {count} muuta palvelua", "{names} och {count} andra tjänster",
	             "{names} and {count} other services");
	size_t named = count > SERVICES_NAMED + 1 ? SERVICES_NAMED : count;
	const char *names = text_in(&reviews[0].service->name, language);
	for (size_t i = 1; i < named; i++)
		names = arena_printf(memory, "%s, %s", names, text_in(&reviews[i].service->name, language));
	if (named == count)
		return names;
	const struct argument arguments[] = { { "names", text_same(names) },
		                              { "count", text_same(arena_printf(memory, "%zu", count - named)) } };
	return text_fill(memory, text_in(&others, language), language, arguments, 2);
}

static struct text names_of(struct arena *memory, const struct review *reviews, size_t count)
{
	struct text names;
	for (int language = 0; language < LANGUAGES; language++)
		names.in[language] = names_in(memory, reviews, count, (enum language)language);
	return names;
}

static void offer_day(struct due_file *file, struct arena *scratch, const struct review *reviews, size_t count)
{
	due_offer(file,
	          &(struct due_entry){ .kind = DUE_KIND_CLASSIFICATION,
	                               .day = reviews[0].day,
	                               .node = arena_printf(scratch, "%s.reviewed", reviews[0].service->id),
	                               .what = names_of(scratch, reviews, count) },
	          reviews[0].at);
}

void due_add_services(struct due *due, const struct catalogue *catalogue, const struct limits *limits, const char *path)
{
	struct due_file file = { .due = due, .id = path, .path = path, .matter = { .id = path } };
	struct arena *scratch = arena_new();
	struct review *reviews = ARENA_ARRAY(scratch, struct review, catalogue->services_count + 1);
	for (size_t i = 0; i < catalogue->services_count; i++)
		reviews[i] = review_of(&catalogue->services[i], (int)limits->classification_months.number);
	qsort(reviews, catalogue->services_count, sizeof *reviews, compare_reviews);
	for (size_t i = 0, next; i < catalogue->services_count; i = next) {
		next = i + 1;
		while (next < catalogue->services_count && date_compare(reviews[next].day, reviews[i].day) == 0)
			next++;
		offer_day(&file, scratch, reviews + i, next - i);
	}
	arena_free(scratch);
}
