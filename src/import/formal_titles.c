/* SPDX-License-Identifier: EUPL-1.2 */
#include "formal_titles.h"

#include <stddef.h>
#include <strings.h>

static const char *const formal_titles[] = {
	"Kokouksen avaus", "Kokouksen avaaminen", "Nimenhuuto", "Laillisuus ja päätösvaltaisuus",
	"Kokouksen laillisuus ja päätösvaltaisuus", "Kokouksen laillisuuden ja päätösvaltaisuuden toteaminen",
	"Pöytäkirjan tarkastus", "Pöytäkirjan tarkastaminen", "Pöytäkirjan tarkastajien valinta",
	"Pöytäkirjantarkastajien valinta", "Esityslistan hyväksyminen", "Työjärjestyksen hyväksyminen",
	"Kokouksen päättäminen",
	"Sammanträdets öppnande", "Öppnande av sammanträdet", "Upprop", "Laglighet och beslutförhet",
	"Sammanträdets laglighet och beslutförhet", "Protokolljustering", "Val av protokolljusterare",
	"Godkännande av föredragningslistan", "Sammanträdets avslutande", "Avslutande av sammanträdet",
	"Opening of the meeting", "Roll call", "Legality and quorum", "Quorum", "Election of scrutinisers",
	"Approval of the agenda", "Closing of the meeting",
};

bool title_is_formal(const char *title)
{
	for (size_t i = 0; i < sizeof formal_titles / sizeof formal_titles[0]; i++)
		if (strcasecmp(title, formal_titles[i]) == 0)
			return true;
	return false;
}
