/* SPDX-License-Identifier: EUPL-1.2 */
#include "publishing.h"

static const char manifest_name[] = "lva-site.sha256";
enum { PATHS_TOLD = 10 };

static bool can_publish(struct lva *lva)
{
	static const struct text no_project = TEXT("projektitiedostoa lva.yaml ei ole, joten rekisteriä ei voi julkaista",
	                                           "projektfilen lva.yaml saknas, så registret kan inte publiceras",
	                                           "there is no project file lva.yaml, so there is no register to publish");
	if (!lva_has_project(lva) && lva->workspace->sound)
		return complain_of(lva, &no_project, "", "");
	return lva_has_project(lva) && lva->workspace->sound;
}

static const char *listed(struct lva *lva, const struct folder_paths *paths)
{
	const char *list = "";
	for (size_t i = 0; i < paths->count && i < PATHS_TOLD; i++)
		list = arena_printf(lva->run.memory, "%s%s%s", list, i == 0 ? "" : ", ", paths->items[i]);
	return paths->count > PATHS_TOLD ? arena_printf(lva->run.memory, "%s, … (%zu)", list, paths->count) : list;
}

static bool refuse(struct lva *lva, const char *folder, struct text reason)
{
	static const struct text sentence = TEXT("kansioon {1} ei voi julkaista: {2}", "det går inte att publicera i mappen {1}: {2}",
	                                         "cannot publish to folder {1}: {2}");
	/* Without a reason it is findings that say why. */
	return text_given(&reason) && complain_of(lva, &sentence, folder, text_in(&reason, lva->run.language));
}

static bool complain_of_blocked(struct lva *lva, const char *folder, const struct folder_paths *blocked)
{
	static const struct text sentence =
	        TEXT("kansiossa {1} on tiedostoja, joita tämä ohjelma ei ole kirjoittanut ja jotka ovat tiellä, eikä mitään "
	             "muutettu: {2}; siirrä ne pois tai korvaa tiedostot valitsimella --force",
	             "i mappen {1} finns filer som inte har skrivits med detta program och som är i vägen, och ingenting "
	             "ändrades: {2}; flytta bort dem eller ersätt filerna med --force",
	             "folder {1} has files in the way that this program did not write, and nothing was changed: {2}; move them "
	             "away, or replace files with --force");
	return complain_of(lva, &sentence, folder, listed(lva, blocked));
}

/* Withdrawn pages that are still there would be taken for published. */
static bool complain_of_kept(struct lva *lva, const char *folder, const struct folder_paths *kept)
{
	static const struct text sentence =
	        TEXT("kansiossa {1} on yhä sivuja, joita ei enää julkaista mutta joita joku on muuttanut: {2}; poista ne itse",
	             "i mappen {1} finns ännu sidor som inte längre publiceras men som någon har ändrat: {2}; ta bort dem själv",
	             "folder {1} still has pages that are no longer published but were changed by someone: {2}; remove them "
	             "yourself");
	return kept->count == 0 || complain_of(lva, &sentence, folder, listed(lva, kept));
}

static bool put_site(struct publishing *publishing, const char *folder, struct folder_done *done)
{
	struct lva *lva = publishing->lva;
	struct text reason = { 0 };
	const struct folder_paths *blocked = folder_output_blocked(publishing->output);
	if (!publish_matters(publishing, &reason) || !publish_lists(publishing, &reason))
		return refuse(lva, folder, reason);
	if (blocked->count > 0)
		return complain_of_blocked(lva, folder, blocked);
	return folder_output_finish(publishing->output, done, &reason) ? complain_of_kept(lva, folder, &done->kept)
	                                                                : refuse(lva, folder, reason);
}

static void tell(const struct publishing *publishing, const struct folder_done *done, struct lva_site *site)
{
	*site = (struct lva_site){
		.assessments = publishing->site.matter_count,
		.follow_ups = publishing->follow_ups,
		.languages = publishing->site.language_count,
		.written = done->written,
		.unchanged = done->unchanged,
		.removed = done->removed,
		.unreleased = publishing->of_state[PUBLICATION_UNRELEASED],
		.undecided = publishing->of_state[PUBLICATION_UNDECIDED],
		.confidential = publishing->of_state[PUBLICATION_CONFIDENTIAL],
		.faulty = publishing->faulty.count,
		.has_url = publishing->site.url != NULL,
	};
}

bool lva_publish(struct lva *lva, const char *folder, bool force, struct lva_site *site)
{
	struct publishing publishing;
	struct folder_done done = { 0 };
	struct text reason = { 0 };
	*site = (struct lva_site){ 0 };
	lva->complaint = "";
	if (!can_publish(lva))
		return false;
	publishing_read(&publishing, lva);
	publishing.output = folder_output_begin(lva->run.memory, folder, manifest_name, force, &reason);
	bool put = publishing.output == NULL ? refuse(lva, folder, reason) : put_site(&publishing, folder, &done);
	if (publishing.output != NULL)
		folder_output_abandon(publishing.output);
	tell(&publishing, &done, site);
	publishing_end(&publishing);
	return put;
}
