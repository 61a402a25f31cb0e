/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdio.h>
#include <string.h>

#include "session.h"
#include "speak.h"

static void tell(const struct session *session, const char *folder, size_t count)
{
	static const struct text blank = TEXT(
		"kirjoitettu {1} tiedostoa, kansio: {2}\n"
		"1. Kirjoita arvo jokaiseen kohtaan, jossa lukee TÄYDENNÄ: ensin lva.yaml, catalogue.yaml ja "
		"population.csv,\n"
		"   sitten tiedosto kansiossa decisions. Esityslista kansiossa agendas voi odottaa kokousta.\n"
		"2. Tarkista, mitä puuttuu: lva check decisions\n"
		"3. Kun virheitä ei ole, tee raportti: lva assess decisions/*.yaml -o raportti.md\n",
		"skrev {1} filer, mapp: {2}\n"
		"1. Skriv ett värde på varje ställe där det står FYLL I: först lva.yaml, catalogue.yaml och "
		"population.csv,\n"
		"   sedan filen i mappen decisions. Föredragningslistan i mappen agendas kan vänta på sammanträdet.\n"
		"2. Kontrollera vad som saknas: lva check decisions\n"
		"3. När inga fel finns kvar, gör rapporten: lva assess decisions/*.yaml -o rapport.md\n",
		"wrote {1} files, folder: {2}\n"
		"1. Write a value wherever it says FILL IN: first lva.yaml, catalogue.yaml and population.csv,\n"
		"   then the file in folder decisions. The agenda in folder agendas can wait for the meeting.\n"
		"2. Check what is missing: lva check decisions\n"
		"3. When there are no errors, make the report: lva assess decisions/*.yaml -o report.md\n");
	static const struct text example = TEXT(
		"kirjoitettu {1} tiedostoa, kansio: {2}\n"
		"1. Lue README.md.\n"
		"2. Tarkista: lva check --as-of 2026-11-21\n"
		"3. Tee raportti: lva assess decisions/SUV-2026-0118-koskenperan-neuvola.yaml --as-of 2026-11-21\n",
		"skrev {1} filer, mapp: {2}\n"
		"1. Läs README.md.\n"
		"2. Kontrollera: lva check --as-of 2026-11-21\n"
		"3. Gör en rapport: lva assess decisions/SUV-2026-0118-koskenperan-neuvola.yaml --as-of 2026-11-21\n",
		"wrote {1} files, folder: {2}\n"
		"1. Read README.md.\n"
		"2. Check: lva check --as-of 2026-11-21\n"
		"3. Make a report: lva assess decisions/SUV-2026-0118-koskenperan-neuvola.yaml --as-of 2026-11-21\n");
	char number[24];
	snprintf(number, sizeof number, "%zu", count);
	speak(stderr, session->language, session->in->options.example ? &example : &blank, number,
	      *folder ? folder : ".");
}

static enum lva_status init(const struct session *session)
{
	const struct invocation *in = session->in;
	const char *folder = in->count > 0 && strcmp(in->arguments[0], ".") != 0 ? in->arguments[0] : "";
	size_t count = 0;
	enum lva_status status = lva_init(session->lva, folder, in->options.example, in->options.ci, &count);
	session_complain(session);
	if (status == LVA_OK)
		tell(session, folder, count);
	return status;
}

enum lva_status cmd_init(const struct invocation *in)
{
	static const struct text one = TEXT("anna enintään yksi kansio, esimerkiksi {1}",
	                                    "ange högst en mapp, till exempel {1}",
	                                    "name at most one folder, for example {1}");
	if (in->count > 1)
		return wrong_usage(in, in->language, &one, in->command->examples[1]);
	return session_run(in, NULL, init);
}
