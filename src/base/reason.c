/* SPDX-License-Identifier: EUPL-1.2 */
#include "reason.h"

#include <errno.h>

#include "arena.h"
#include "text.h"

/* To add a reason: a row. strerror would speak the language of the machine, not of the reader. */
static const struct {
	int error;
	struct text text;
} reasons[] = {
	{ ENOENT, TEXT("tiedostoa tai kansiota ei ole", "filen eller mappen finns inte",
	               "the file or folder does not exist") },
	{ EACCES, TEXT("käyttöoikeus puuttuu", "åtkomst nekas", "permission is denied") },
	{ EPERM, TEXT("toiminto ei ole sallittu", "åtgärden är inte tillåten", "the operation is not permitted") },
	{ EISDIR, TEXT("kohde on kansio", "målet är en mapp", "it is a folder") },
	{ ENOTDIR, TEXT("polun osa ei ole kansio", "en del av sökvägen är inte en mapp",
	                "a part of the path is not a folder") },
	{ EEXIST, TEXT("tiedosto on jo olemassa", "filen finns redan", "the file exists already") },
	{ EROFS, TEXT("levylle ei voi kirjoittaa", "disken är skrivskyddad", "the disk is read-only") },
	{ ENOSPC, TEXT("levy on täynnä", "disken är full", "the disk is full") },
	{ EDQUOT, TEXT("levytilan kiintiö on täynnä", "diskkvoten är full", "the disk quota is used up") },
	{ EFBIG, TEXT("tiedosto on liian suuri", "filen är för stor", "the file is too large") },
	{ EIO, TEXT("luku- tai kirjoitusvirhe", "läs- eller skrivfel", "reading or writing failed") },
	{ ENAMETOOLONG, TEXT("nimi on liian pitkä", "namnet är för långt", "the name is too long") },
	{ ELOOP, TEXT("symboliset linkit muodostavat kehän", "de symboliska länkarna bildar en cirkel",
	              "the symbolic links form a circle") },
	{ EMFILE, TEXT("avoimia tiedostoja on liikaa", "för många filer är öppna", "too many files are open") },
	{ ENFILE, TEXT("avoimia tiedostoja on liikaa", "för många filer är öppna", "too many files are open") },
	{ ENOMEM, TEXT("muisti loppui", "minnet tog slut", "the machine is out of memory") },
	{ EBADF, TEXT("tulostevirta on suljettu", "utdataströmmen är stängd", "the stream is closed") },
	{ ENXIO,
	  TEXT("kohde ei ole tavallinen tiedosto", "målet är inte en vanlig fil", "it is not a regular file") },
};

struct text reason_of(struct arena *memory, int error)
{
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (reasons[i].error == error)
			return reasons[i].text;
	return (struct text)TEXT(arena_printf(memory, "järjestelmän virhe %d", error),
	                         arena_printf(memory, "systemfel %d", error),
	                         arena_printf(memory, "system error %d", error));
}
