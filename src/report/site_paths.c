/* SPDX-License-Identifier: EUPL-1.2 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "sha256.h"
#include "site.h"

static const char *const language_folders[LANGUAGES] = { [FI] = "fi", [SV] = "sv", [EN] = "en" };

/* The pages that there is one of have a whole name, the others a folder. */
static const struct {
	struct text name;
	bool is_folder;
} pages[] = {
	[SITE_REGISTER] = { TEXT("index.html", "index.html", "index.html"), false },
	[SITE_AGENDAS] = { TEXT("esityslistat.html", "foredragningslistor.html", "agendas.html"), false },
	[SITE_FEED] = { TEXT("syote.xml", "flode.xml", "feed.xml"), false },
	[SITE_PRIOR] = { TEXT("arvioinnit", "bedomningar", "assessments"), true },
	[SITE_CHILD] = { TEXT("lapsille", "for-barn", "for-children"), true },
	[SITE_FOLLOW_UP] = { TEXT("seurannat", "uppfoljningar", "follow-ups"), true },
};

/* ---- Names ---- */

/* Names of devices on some systems, whatever their capitals and ending; COM1 to COM9 and LPT1 to LPT9 besides. */
static bool is_device(const char *id)
{
	static const char *const devices[] = { "AUX", "CON", "NUL", "PRN" };
	size_t length = strcspn(id, ".");
	for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++)
		if (length == 3 && strncasecmp(id, devices[i], length) == 0)
			return true;
	return length == 4 && (strncasecmp(id, "COM", 3) == 0 || strncasecmp(id, "LPT", 3) == 0) &&
	       isdigit((unsigned char)id[3]);
}

static bool has_small_letters(const char *id)
{
	return strpbrk(id, "abcdefghijklmnopqrstuvwxyz") != NULL;
}

const char *site_name(struct arena *memory, const char *id)
{
	struct sha256 hash;
	char digits[65];
	if (!has_small_letters(id) && !is_device(id))
		return arena_string(memory, id);
	sha256_start(&hash);
	sha256_add(&hash, id, strlen(id));
	sha256_finish(&hash, digits);
	return arena_printf(memory, "%s~%.8s", id, digits);
}

/* ---- Paths ---- */

const char *site_path(struct arena *memory, enum language language, enum site_page page, const char *name,
                      const char *ending)
{
	const char *folder = language_folders[language], *of_page = pages[page].name.in[language];
	if (!pages[page].is_folder)
		return arena_printf(memory, "%s/%s", folder, of_page);
	return arena_printf(memory, "%s/%s/%s%s", folder, of_page, name, ending);
}

/* How much of both paths is the same folders. */
static size_t common_folders(const char *a, const char *b)
{
	size_t common = 0;
	for (size_t i = 0; a[i] != '\0' && a[i] == b[i]; i++)
		if (a[i] == '/')
			common = i + 1;
	return common;
}

const char *site_href(struct arena *memory, const char *from, const char *to)
{
	size_t common = common_folders(from, to);
	const char *way = "";
	for (const char *slash = from + common; (slash = strchr(slash, '/')) != NULL; slash++)
		way = arena_printf(memory, "%s../", way);
	return arena_printf(memory, "%s%s", way, to + common);
}

bool site_has_child_page(const struct site_matter *matter)
{
	return matter->scope >= SCOPE_LIGHT;
}
