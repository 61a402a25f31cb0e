/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdio.h>
#include <string.h>

#include "session.h"
#include "speak.h"

static void tell_counts(const struct session *session, const struct text *line, size_t first, size_t second)
{
	char one[24], other[24];
	snprintf(one, sizeof one, "%zu", first);
	snprintf(other, sizeof other, "%zu", second);
	speak(stderr, session->language, line, one, other);
}

/* Of what is not shown only numbers are told. */
static void tell_left_out(const struct session *session, const struct lva_site *site)
{
	const struct {
		struct text line;
		size_t count;
	} rows[] = {
		{ TEXT("ei julkaistu, asiaa ei ole päätetty: {1}\n",
		       "inte publicerat, ärendet är inte avgjort: {1}\n",
		       "not published, the matter is not decided: {1}\n"),
		  site->undecided },
		{ TEXT("ei julkaistu, julkaisupäivä tai osoite puuttuu tai päivä ei ole tullut: {1}\n",
		       "inte publicerat, publiceringsdag eller adress saknas eller dagen har inte kommit: {1}\n",
		       "not published, no day or address of publication, or the day has not come: {1}\n"),
		  site->unreleased },
		{ TEXT("ei julkaistu, salassa pidettävä: {1}\n", "inte publicerat, sekretessbelagt: {1}\n",
		       "not published, confidential: {1}\n"),
		  site->confidential },
		{ TEXT("virheellisiä tiedostoja, joista ei näytetä mitään: {1}\n",
		       "felaktiga filer som ingenting visas av: {1}\n",
		       "files with errors, of which nothing is shown: {1}\n"),
		  site->faulty },
	};
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (rows[i].count > 0)
			tell_counts(session, &rows[i].line, rows[i].count, 0);
}

static void tell(const struct session *session, const struct lva_site *site)
{
	static const struct text
		shown = TEXT("julkaistu: arviointeja {1}, seurantoja {2}\n",
	                     "publicerat: bedömningar {1}, uppföljningar {2}\n",
	                     "published: assessments {1}, follow-ups {2}\n"),
		files = TEXT("tiedostoja kirjoitettu {1}, ennallaan {2}", "filer skrivna {1}, oförändrade {2}",
	                     "files written {1}, unchanged {2}"),
		removed = TEXT(", poistettu {1}\n", ", borttagna {1}\n", ", removed {1}\n"),
		no_url = TEXT("sivukarttaa ei kirjoitettu, koska sivuston osoite puuttuu "
	                      "(lva.yaml: sivusto.verkko_osoite)\n",
	                      "ingen webbplatskarta skrevs, eftersom webbplatsens adress saknas "
	                      "(lva.yaml: webbplats.webbadress)\n",
	                      "no sitemap was written, because the address of the site is missing (lva.yaml: site.url)\n");
	tell_counts(session, &shown, site->assessments, site->follow_ups);
	tell_left_out(session, site);
	tell_counts(session, &files, site->written, site->unchanged);
	tell_counts(session, &removed, site->removed, 0);
	if (!site->has_url)
		speak(stderr, session->language, &no_url, "", "");
}

static enum lva_status publish(const struct session *session)
{
	static const struct text none = TEXT("anna kansio valitsimella -o, esimerkiksi {1}", "ange en mapp med -o, till exempel {1}",
	                                     "name a folder with -o, for example {1}");
	const char *folder = session->in->options.output;
	struct lva_site site;
	if (folder == NULL || strcmp(folder, "-") == 0 || session->in->count > 0)
		return wrong_usage(session->in, session->language, &none, session->in->command->examples[0]);
	bool published = lva_publish(session->lva, folder, session->in->options.force, &site);
	session_complain(session);
	enum lva_status found = session_findings(session);
	if (!published)
		return *lva_complaint(session->lva) ? worse(lva_has_project(session->lva) ? LVA_UNWRITTEN : LVA_USAGE, found) : found;
	if (!session->in->options.quiet)
		tell(session, &site);
	return found;
}

enum lva_status cmd_publish(const struct invocation *in)
{
	return session_run(in, NULL, publish);
}
