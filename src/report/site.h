/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The public register: what its pages are called, how they lead to each other, and the pages that are not reports of one
 * matter. A site has a folder for each of its languages.
 */
#ifndef SITE_H
#define SITE_H

#include "decision.h"
#include "doc.h"
#include "feed.h"
#include "html_register.h"
#include "policy.h"

/* ---- Addresses ---- */

enum site_page {
	SITE_REGISTER = 1,
	SITE_AGENDAS,
	SITE_FEED,
	SITE_PRIOR,
	SITE_CHILD,
	SITE_FOLLOW_UP,
};

/*
 * The name of a matter in addresses: its id; one with small letters, or one that some systems reserve, is told apart by the
 * beginning of the id's digest, so that no two names are one where capitals do not count. It hangs on nothing but the id.
 */
const char *site_name(struct arena *memory, const char *id);

/* "fi/arvioinnit/KYM-1.html" from the root of the site; the ending is ".html" but for files to download. */
const char *site_path(struct arena *memory, enum language language, enum site_page page, const char *name,
                      const char *ending);
/* One path as it is written in another: "../seurannat/KYM-1-S1.html". */
const char *site_href(struct arena *memory, const char *from, const char *to);

/* ---- What is published ---- */

/* What became of the follow-up that a matter has, should have or will have. */
enum site_state { SITE_NOT_AGREED, SITE_TO_COME, SITE_OVERDUE, SITE_DONE, SITE_STATES };

struct site_follow_up {
	const char *id, *path, *name; /* path: of its file in the project */
	enum phase phase;
	struct date date;
	struct site_follow_up *next;
};

struct site_matter {
	const char *id, *path, *name;
	const char *sha256; /* of its file */
	struct text title, body;
	struct date meeting, released, resolved, follow_up_due;
	enum scope scope;
	uint32_t bands; /* whose children the chosen option touches */
	enum site_state state;
	struct site_follow_up *follow_ups; /* by day */
	const char *summary[LANGUAGES];    /* for the feed; NULL: none */
};

/* How far the items of one meeting are covered. */
struct site_meeting {
	struct date date;
	struct text body;
	size_t of_state[ITEM_STATE_END];
};

struct site_content {
	struct text organisation;
	const char *tool;
	const char *url; /* without a slash at its end; NULL: not known */
	const struct bands *bands;
	const struct policy *policy;
	struct date day;
	enum language languages[LANGUAGES];
	size_t language_count;
	struct site_matter **matters; /* latest meeting first */
	size_t matter_count;
	struct site_meeting *meetings; /* by day */
	size_t meeting_count;
};

/* Whether a matter has a page for children. */
bool site_has_child_page(const struct site_matter *matter);

/* ---- Pages ---- */

/* The way from a page to the rest of the site; page and name say which it is. Links go to the document. */
void site_add_places(const struct site_content *site, struct doc *doc, enum site_page page, const char *name);
/* What belongs to a matter: its other pages, its follow-ups, and the same as files. */
void site_add_related(struct doc *doc, const struct site_matter *matter, enum site_page page,
                      const struct site_follow_up *own);

/* The pages of a matter, but for the one that the links stand on. */
void site_add_pages(struct doc *doc, const struct site_matter *matter, enum site_page page, const char *from,
                    const struct site_follow_up *own);

/* The list of matters, with titles as they may be shown. */
struct register_page *site_register(struct arena *memory, const struct site_content *site, enum language language);
/* How far agendas are covered. */
struct doc *site_agendas(struct arena *memory, const struct site_content *site, enum language language);
/* The way in: the languages that there are. */
struct register_page *site_entrance(struct arena *memory, const struct site_content *site);
/* What is new, at most FEED_MAX. */
enum { FEED_MAX = 100 };
struct feed *site_feed(struct arena *memory, const struct site_content *site, enum language language);
/* The pages that a search engine may list, with whole addresses; as many as *count. */
struct sitemap_page *site_map(struct arena *memory, const struct site_content *site, size_t *count);

#endif
