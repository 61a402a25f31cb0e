/* SPDX-License-Identifier: EUPL-1.2 */
#include "session.h"
#include "speak.h"

enum lva_status cmd_version(const struct invocation *in)
{
	static const struct text
	        nothing = TEXT("komento {1} ei ota argumentteja", "kommandot {1} tar inga argument",
	                       "command {1} takes no arguments"),
	        licence = TEXT("Lisenssi: EUPL-1.2 <https://eupl.eu/1.2/fi/>\n"
	                       "Ohjelma on vapaa: sitä saa muuttaa ja levittää. Sillä ei ole takuuta.\n"
	                       "Kirjastot: ",
	                       "Licens: EUPL-1.2 <https://eupl.eu/1.2/sv/>\n"
	                       "Programmet är fritt: det får ändras och spridas. Det har ingen garanti.\n"
	                       "Bibliotek: ",
	                       "Licence: EUPL-1.2 <https://eupl.eu/1.2/en/>\n"
	                       "This is free software: you may change and share it. There is no warranty.\n"
	                       "Libraries: ");
	if (in->count > 0)
		return wrong_usage(in, in->language, &nothing, in->command->name);
	printf("lva %s\n", lva_version());
	speak(stdout, in->language, &licence, "", "");
	printf("%s\n", lva_library_versions());
	return LVA_OK;
}
