/* SPDX-License-Identifier: EUPL-1.2 */
/* What leads to the pages of single matters: the list, the way in, feeds and maps. */
#include <stdlib.h>

#include "publishing.h"
#include "writer.h"

/* A file under way. */
struct making {
	struct publishing *publishing;
	struct arena *memory;
	char *bytes;
	size_t size;
	FILE *stream;
};

static FILE *start(struct making *making)
{
	making->bytes = NULL;
	making->size = 0;
	making->stream = open_memstream(&making->bytes, &making->size);
	return making->stream;
}

static bool end(struct making *making, const char *path, struct text *reason)
{
	bool put = fclose(making->stream) == 0 &&
	           folder_output_add(making->publishing->output, path, making->bytes, making->size, reason);
	free(making->bytes);
	return put;
}

static bool put_page(struct making *making, const struct doc *doc, const char *path, struct text *reason)
{
	return start(making) != NULL && writer_named("html")->write(making->memory, &doc, 1, making->stream, reason) &&
	       end(making, path, reason);
}

static bool put_register(struct making *making, const struct register_page *page, const char *path, struct text *reason)
{
	if (start(making) == NULL)
		return false;
	html_write_register(making->memory, page, making->stream);
	return end(making, path, reason);
}

static bool put_language(struct making *making, enum language language, struct text *reason)
{
	const struct site_content *site = &making->publishing->site;
	struct arena *memory = making->memory;
	if (!put_register(making, site_register(memory, site, language), site_path(memory, language, SITE_REGISTER, "", ""),
	                  reason) ||
	    start(making) == NULL)
		return false;
	feed_write(site_feed(memory, site, language), making->stream);
	return end(making, site_path(memory, language, SITE_FEED, "", ""), reason) &&
	       put_page(making, site_agendas(memory, site, language), site_path(memory, language, SITE_AGENDAS, "", ""), reason);
}

/* ---- Maps ---- */

static bool put_map(struct making *making, const struct sitemap_page *pages, size_t count, const char *path,
                    struct text *reason)
{
	if (start(making) == NULL)
		return false;
	sitemap_write(pages, count, making->stream);
	return end(making, path, reason);
}

/* One map holds so many pages; of more, there is a map of maps. */
static bool put_maps(struct making *making, const struct sitemap_page *pages, size_t count, struct text *reason)
{
	size_t maps = (count + SITEMAP_PAGES_MAX - 1) / SITEMAP_PAGES_MAX;
	const char **urls = ARENA_ARRAY(making->memory, const char *, maps);
	for (size_t i = 0; i < maps; i++) {
		const char *path = arena_printf(making->memory, "sitemap-%zu.xml", i + 1);
		size_t from = i * SITEMAP_PAGES_MAX, left = count - from;
		urls[i] = arena_printf(making->memory, "%s/%s", making->publishing->site.url, path);
		if (!put_map(making, pages + from, left < SITEMAP_PAGES_MAX ? left : SITEMAP_PAGES_MAX, path, reason))
			return false;
	}
	if (start(making) == NULL)
		return false;
	sitemap_index_write(urls, maps, making->stream);
	return end(making, "sitemap.xml", reason);
}

static bool put_sitemap(struct making *making, struct text *reason)
{
	const struct site_content *site = &making->publishing->site;
	size_t count;
	if (site->url == NULL)
		return true;
	const struct sitemap_page *pages = site_map(making->memory, site, &count);
	return count <= SITEMAP_PAGES_MAX ? put_map(making, pages, count, "sitemap.xml", reason)
	                                  : put_maps(making, pages, count, reason);
}

bool publish_lists(struct publishing *publishing, struct text *reason)
{
	const struct site_content *site = &publishing->site;
	struct making making = { .publishing = publishing, .memory = arena_new() };
	bool put = put_register(&making, site_entrance(making.memory, site), "index.html", reason) &&
	           put_sitemap(&making, reason);
	for (size_t i = 0; put && i < site->language_count; i++) {
		arena_reset(making.memory);
		put = put_language(&making, site->languages[i], reason);
	}
	arena_free(making.memory);
	return put;
}
