/* SPDX-License-Identifier: EUPL-1.2 */
/* The list of published matters, and what readers can choose them by. */
#include <string.h>

#include "arena.h"
#include "reporting.h"
#include "show.h"
#include "site.h"

enum filter { FILTER_YEAR, FILTER_BODY, FILTER_BAND, FILTER_STATE, FILTERS };

static const enum phrase state_names[SITE_STATES] = {
	[SITE_NOT_AGREED] = PHRASE_SITE_NOT_AGREED,
	[SITE_TO_COME] = PHRASE_SITE_TO_COME,
	[SITE_OVERDUE] = PHRASE_SITE_OVERDUE,
	[SITE_DONE] = PHRASE_SITE_DONE,
};

/* The choices of a filter as they are found. */
struct choices {
	const char **names;
	size_t *counts;
	size_t count;
};

/* A page under way. */
struct listing {
	const struct reporting *reporting;
	const struct site_content *site;
	struct choices of[FILTERS];
};

/* ---- Choices ---- */

static struct choices choices_new(struct arena *memory, size_t most)
{
	return (struct choices){ .names = ARENA_ARRAY(memory, const char *, most + 1),
		                 .counts = ARENA_ARRAY(memory, size_t, most + 1) };
}

/* Its place; a name that was not met before is added. */
static size_t choice_of(struct choices *choices, const char *name)
{
	size_t i = 0;
	while (i < choices->count && strcmp(choices->names[i], name) != 0)
		i++;
	if (i == choices->count)
		choices->names[choices->count++] = name;
	return i;
}

static void offer(struct choices *choices, const char *name)
{
	if (name[0] != '\0')
		choice_of(choices, name);
}

static void sort_names(struct choices *choices)
{
	for (size_t i = 1; i < choices->count; i++)
		for (size_t n = i; n > 0 && strcmp(choices->names[n - 1], choices->names[n]) > 0; n--) {
			const char *name = choices->names[n];
			choices->names[n] = choices->names[n - 1];
			choices->names[n - 1] = name;
		}
}

static const char *year_name(struct listing *listing, const struct site_matter *matter)
{
	return date_given(matter->meeting) ? arena_printf(listing->reporting->memory, "%d", matter->meeting.year) : "";
}

static const char *body_name(struct listing *listing, const struct site_matter *matter)
{
	return capital(listing->reporting, in_language(listing->reporting, &matter->body));
}

static bool has_band(const struct site_content *site, size_t band)
{
	for (size_t i = 0; i < site->matter_count; i++)
		if (site->matters[i]->bands & band_bit(band))
			return true;
	return false;
}

static bool has_state(const struct site_content *site, int state)
{
	for (size_t i = 0; i < site->matter_count; i++)
		if ((int)site->matters[i]->state == state)
			return true;
	return false;
}

/* Years as the matters come, latest first; bodies by name; bands and states in their own order. */
static void gather_choices(struct listing *listing)
{
	const struct site_content *site = listing->site;
	struct arena *memory = listing->reporting->memory;
	for (int i = 0; i < FILTERS; i++)
		listing->of[i] = choices_new(memory, site->matter_count + BANDS_MAX + SITE_STATES);
	for (size_t i = 0; i < site->matter_count; i++) {
		offer(&listing->of[FILTER_YEAR], year_name(listing, site->matters[i]));
		offer(&listing->of[FILTER_BODY], body_name(listing, site->matters[i]));
	}
	sort_names(&listing->of[FILTER_BODY]);
	for (size_t band = 0; band < site->bands->count; band++)
		if (has_band(site, band))
			offer(&listing->of[FILTER_BAND], band_label(site->bands, band, listing->reporting->language));
	for (int state = 0; state < SITE_STATES; state++)
		if (has_state(site, state))
			offer(&listing->of[FILTER_STATE], phrase(listing->reporting, state_names[state]));
}

/* ---- Entries ---- */

static void mark(struct listing *listing, struct register_mark *marks, size_t *count, enum filter filter,
                 const char *name)
{
	if (name[0] == '\0')
		return;
	size_t choice = choice_of(&listing->of[filter], name);
	listing->of[filter].counts[choice]++;
	marks[(*count)++] = (struct register_mark){ (size_t)filter, choice };
}

static void mark_entry(struct listing *listing, struct register_entry *entry, const struct site_matter *matter)
{
	const struct reporting *reporting = listing->reporting;
	const struct bands *bands = listing->site->bands;
	struct register_mark *marks = ARENA_ARRAY(reporting->memory, struct register_mark, FILTERS + BANDS_MAX);
	mark(listing, marks, &entry->mark_count, FILTER_YEAR, year_name(listing, matter));
	mark(listing, marks, &entry->mark_count, FILTER_BODY, body_name(listing, matter));
	for (size_t band = 0; band < bands->count; band++)
		if (matter->bands & band_bit(band))
			mark(listing, marks, &entry->mark_count, FILTER_BAND, band_label(bands, band, reporting->language));
	mark(listing, marks, &entry->mark_count, FILTER_STATE, phrase(reporting, state_names[matter->state]));
	entry->marks = marks;
}

static struct fact *add_fact(const struct reporting *reporting, struct fact *after, const char *name, struct value value)
{
	struct fact *fact = ARENA_NEW(reporting->memory, struct fact);
	*fact = (struct fact){ .key = "", .label = name, .value = value };
	after->next = fact;
	return fact;
}

static struct value state_value(const struct reporting *reporting, const struct site_matter *matter)
{
	const char *name = phrase(reporting, state_names[matter->state]);
	struct date day = matter->state == SITE_NOT_AGREED || matter->state == SITE_DONE ? (struct date){ 0 }
	                                                                                   : matter->follow_up_due;
	if (!date_given(day))
		return value_text(name);
	return value_text(arena_printf(reporting->memory, "%s %s", name,
	                               show_value(reporting->memory, value_date(day), reporting->language)));
}

static const struct fact *facts_of(struct listing *listing, const struct site_matter *matter)
{
	const struct reporting *reporting = listing->reporting;
	struct fact head = { .next = NULL };
	struct fact *last = add_fact(reporting, &head, field_label(reporting, &record_decision, KEY_MEETING),
	                             value_date(matter->meeting));
	struct value body = text_value(reporting, &matter->body);
	body.text = capital(reporting, body.text);
	last = add_fact(reporting, last, field_label(reporting, &record_decision, KEY_BODY), body);
	if (!date_given(matter->resolved))
		last = add_fact(reporting, last, label(reporting, PHRASE_SITE_DECISION),
		                phrase_value(reporting, "undecided", PHRASE_SITE_UNDECIDED));
	last = add_fact(reporting, last, field_label(reporting, &record_screening, KEY_SCOPE),
	                word_value(reporting, &words_scope, (int)matter->scope));
	if (matter->bands != 0)
		last = add_fact(reporting, last, label(reporting, PHRASE_AGE_BAND),
		                value_text(band_names(reporting, matter->bands)));
	add_fact(reporting, last, label(reporting, PHRASE_SITE_FOLLOW_UP), state_value(reporting, matter));
	return head.next;
}

/* The other pages of the matter, as its own page would link to them. */
static const struct doc_link *links_of(struct listing *listing, const struct site_matter *matter)
{
	const struct reporting *reporting = listing->reporting;
	struct doc carrier = { .memory = reporting->memory, .language = reporting->language };
	site_add_pages(&carrier, matter, SITE_PRIOR,
	               site_path(reporting->memory, reporting->language, SITE_REGISTER, "", ""), NULL);
	return carrier.links;
}

static struct register_entry *entry_of(struct listing *listing, const struct site_matter *matter)
{
	const struct reporting *reporting = listing->reporting;
	struct register_entry *entry = ARENA_NEW(reporting->memory, struct register_entry);
	const char *from = site_path(reporting->memory, reporting->language, SITE_REGISTER, "", "");
	entry->title = in_language(reporting, &matter->title);
	entry->language = other_language(reporting, &matter->title);
	entry->href = site_href(reporting->memory, from,
	                        site_path(reporting->memory, reporting->language, SITE_PRIOR, matter->name, ".html"));
	entry->facts = facts_of(listing, matter);
	entry->links = links_of(listing, matter);
	mark_entry(listing, entry, matter);
	return entry;
}

/* ---- The page ---- */

static const struct register_filter *filters_of(struct listing *listing, struct register_page *page)
{
	static const enum phrase names[FILTERS] = { PHRASE_SITE_YEAR, PHRASE_ANNUAL_BODY, PHRASE_AGE_BAND,
		                                    PHRASE_SITE_FOLLOW_UP };
	struct register_filter *filters = ARENA_ARRAY(listing->reporting->memory, struct register_filter, FILTERS);
	for (size_t i = 0; i < FILTERS; i++)
		filters[i] = (struct register_filter){ label(listing->reporting, names[i]), listing->of[i].names,
			                               listing->of[i].counts, listing->of[i].count };
	page->filter_count = FILTERS;
	return filters;
}

static void begin_doc(const struct reporting *reporting, const struct site_content *site)
{
	struct doc *doc = reporting->doc;
	doc->kind = "register";
	doc->title = phrase(reporting, PHRASE_SITE_TITLE);
	doc->organisation = doc->subtitle = in_language(reporting, &site->organisation);
	doc->id = doc->organisation;
	doc->record = "";
	doc->tool = site->tool;
	site_add_places(site, doc, SITE_REGISTER, "");
	struct section *section = report_section(reporting, "about", PHRASE_SITE_ABOUT, 2);
	section_paragraph(doc, section, NULL,
	                  phrase(reporting, site->matter_count > 0 ? PHRASE_SITE_INTRO : PHRASE_SITE_NONE));
}

struct register_page *site_register(struct arena *memory, const struct site_content *site, enum language language)
{
	struct reporting reporting = reporting_new(memory, language, site->bands, site->policy);
	struct listing listing = { .reporting = &reporting, .site = site };
	struct register_page *page = ARENA_NEW(memory, struct register_page);
	const struct register_entry **last = &page->entries;
	begin_doc(&reporting, site);
	gather_choices(&listing);
	for (size_t i = 0; i < site->matter_count; i++) {
		struct register_entry *entry = entry_of(&listing, site->matters[i]);
		*last = entry;
		last = &entry->next;
	}
	page->doc = reporting.doc;
	page->heading = phrase(&reporting, PHRASE_SITE_MATTERS);
	page->all = phrase(&reporting, PHRASE_SITE_ALL);
	page->shown = phrase(&reporting, PHRASE_SITE_SHOWN);
	page->filters = filters_of(&listing, page);
	page->entry_count = site->matter_count;
	return page;
}
