/* SPDX-License-Identifier: EUPL-1.2 */
#include "manual_texts.h"

#include "roff.h"

const struct text *manual_text(enum manual_text which)
{
	static const struct text texts[MANUAL_TEXTS] = {
		[MANUAL_VALUE] = TEXT("Arvo", "Värde", "Value"),
		[MANUAL_KEYS_UNDER] = TEXT("avaimet kohdassa", "nycklarna under", "its keys are under"),
		[MANUAL_NEEDED] = TEXT("Pakollinen.", "Obligatorisk.", "Required."),
		[MANUAL_NEEDED_LIGHT] = TEXT("Pakollinen suppeassa ja laajassa arvioinnissa.",
		                             "Obligatorisk i en begränsad och en omfattande bedömning.",
		                             "Required in a light and a full assessment."),
		[MANUAL_NEEDED_FULL] =
		        TEXT("Pakollinen laajassa arvioinnissa.", "Obligatorisk i en omfattande bedömning.",
		             "Required in a full assessment."),
		[MANUAL_NEEDED_SOMETIMES] =
		        TEXT("Pakollinen, kun muut tiedot sitä edellyttävät.",
		             "Obligatorisk när andra uppgifter kräver det.", "Required when other values call for it."),
		[MANUAL_MAY_BE_EMPTY] = TEXT("Tyhjä luettelo on vastaus: ei yhtään.", "En tom lista är ett svar: inga.",
		                             "An empty list is an answer: none."),
		[MANUAL_ALSO] = TEXT("Muilla kielillä", "På andra språk", "In other languages"),
		[MANUAL_KEYS_ARE_TRIGGERS] = TEXT("Avaimet ovat tunnistamisen kysymyksiä ja arvot vastauksia, tai "
		                                  "kartta, jossa on vastaus ja huomautus:",
		                                  "Nycklarna är identifieringens frågor och värdena svar, eller en "
		                                  "karta med svar och anmärkning:",
		                                  "The keys are the questions of the screening and the values answers, "
		                                  "or a map of an answer and a note:"),
		[MANUAL_KEYS_ARE_MAGNITUDES] = TEXT("Avaimet ovat vaikutuksen suuruuksia; arvo on neljän luokan (1–4) "
		                                    "luettelo pienimmästä herkkyydestä suurimpaan:",
		                                    "Nycklarna är konsekvensernas omfattning; värdet är en lista på "
		                                    "fyra klasser (1–4) från den lägsta "
		                                    "känsligheten till den högsta:",
		                                    "The keys are magnitudes of an impact; the value is a list of four "
		                                    "classes (1–4) from the lowest "
		                                    "sensitivity to the highest:"),
		[MANUAL_KEYS_ARE_BANDS] = TEXT("Muut avaimet ovat ikäryhmien koodeja ja arvot osuuksia.",
		                               "Övriga nycklar är åldersgruppernas koder och värdena andelar.",
		                               "The other keys are codes of age bands and the values shares."),
		[MANUAL_CODE] = TEXT("KOODI", "KOD", "CODE"),
		[MANUAL_LIMIT_HEADING] = TEXT("RAJA-ARVO", "GRÄNSVÄRDE", "LIMITS"),
		[MANUAL_LIMIT] =
		        TEXT("Arviointiperusteiden raja-arvo on luku tai kartta, josta näkyy, mistä luku on:",
		             "Ett gränsvärde i bedömningsgrunderna är ett tal, eller en karta som visar varifrån talet "
		             "kommer:",
		             "A limit of the policy is a number, or a map that tells where the number comes from:"),
		[MANUAL_POPULATION_HEADING] = TEXT("VÄESTÖ (CSV)", "BEFOLKNING (CSV)", "POPULATION (CSV)"),
		[MANUAL_POPULATION] = TEXT("Väkiluvut alueen, iän ja vuoden mukaan UTF-8-taulukkona. Ensimmäisellä "
		                           "rivillä ovat sarakkeiden "
		                           "nimet, ja erotin on pilkku tai puolipiste. Sarakkeet:",
		                           "Folkmängden enligt område, ålder och år som en tabell i UTF-8. På första "
		                           "raden står kolumnernas namn, "
		                           "och skiljetecknet är komma eller semikolon. Kolumnerna:",
		                           "Population by area, age and year, as a table in UTF-8. The first row has "
		                           "the names of the columns; "
		                           "they are apart by commas or semicolons. The columns:"),
		[MANUAL_CLASSES_HEADING] =
		        TEXT("PALVELULUOKITUS (CSV)", "TJÄNSTEKLASSIFICERING (CSV)", "SERVICE CLASSES (CSV)"),
		[MANUAL_CLASSES] = TEXT("Käytössä olevat palveluluokat samanlaisena taulukkona. Sarakkeet:",
		                        "De tjänsteklasser som används, som en likadan tabell. Kolumnerna:",
		                        "The service classes in use, as a table of the same form. The columns:"),
		[MANUAL_SEE_HEADING] = TEXT("KATSO MYÖS", "SE ÄVEN", "SEE ALSO"),
	};
	return &texts[which];
}

const struct text *manual_kind(enum file_kind kind)
{
	static const struct text kinds[FILE_KIND_END] = {
		[FILE_KIND_PROJECT] = TEXT(
		        "Projektitiedosto lva.yaml kertoo, kenen arvioinneista on kyse ja missä muut tiedostot ovat. "
		        "Polut ovat suhteessa siihen eivätkä johda sen kansion ulkopuolelle.",
		        "Projektfilen lva.yaml anger vems bedömningar det gäller och var de övriga filerna finns. "
		        "Sökvägarna utgår från den och leder inte utanför dess mapp.",
		        "The project file lva.yaml tells whose assessments these are and where the other files "
		        "are. Paths are relative to it and do not lead out of its folder."),
		[FILE_KIND_CATALOGUE] =
		        TEXT("Palveluluettelo kertoo, miten kukin palvelu liittyy lapsiin ja mitä se maksaa.",
		             "Tjänstekatalogen anger hur varje tjänst berör barn och vad den kostar.",
		             "The service catalogue tells how each service concerns children and what it costs."),
		[FILE_KIND_DECISION] = TEXT("Yhden päätöksen lapsivaikutusten ennakkoarviointi.",
		                            "Förhandsbedömningen av ett besluts konsekvenser för barn.",
		                            "The prior child impact assessment of one decision."),
		[FILE_KIND_FOLLOW_UP] =
		        TEXT("Mitä päätöksestä seurasi: ennakoitujen vaikutusten toteutuminen.",
		             "Vad beslutet ledde till: hur de förutsedda konsekvenserna förverkligades.",
		             "What followed of a decision: how the predicted impacts came true."),
		[FILE_KIND_AGENDA] = TEXT("Kokouksen asiat ja niiden arvioinnit.",
		                          "Ärendena vid ett sammanträde och deras bedömningar.",
		                          "The items of a meeting and their assessments."),
		[FILE_KIND_POLICY] =
		        TEXT("Taulukot ja raja-arvot, jotka poikkeavat ohjelman omista, ja poikkeamisen perustelu.",
		             "Tabeller och gränsvärden som avviker från programmets egna, och motiveringen till det.",
		             "Tables and limits that differ from the built-in ones, and the reason why."),
	};
	return &kinds[kind];
}

/* ---- What holds in every file ---- */

static const struct text rules[] = {
	TEXT("Tiedosto on YAML-muotoa ja merkistöltään UTF-8. Sen ensimmäinen avain kertoo tiedoston lajin ja muodon "
	     "version, "
	     "esimerkiksi lva: päätös/1.",
	     "En fil är YAML i UTF-8. Dess första nyckel anger slaget av fil och formens version, till exempel lva: "
	     "beslut/1.",
	     "A file is YAML in UTF-8. Its first key tells the kind of file and the version of the form, such as lva: "
	     "decision/1."),
	TEXT("Avaimet ja koodit kirjoitetaan suomeksi, ruotsiksi tai englanniksi, myös sekaisin. Tällä sivulla ne ovat "
	     "suomeksi.",
	     "Nycklar och koder skrivs på finska, svenska eller engelska, också om vartannat. På den här sidan står de "
	     "på svenska.",
	     "Keys and codes are Finnish, Swedish or English, mixed if need be. On this page they are English."),
	TEXT("Tuntematon avain on virhe. Avaimet, joiden alussa on x-, ovat vapaasti käytettävissä. Ankkurit, "
	     "viittaukset, tyypit "
	     "ja useat YAML-asiakirjat samassa tiedostossa eivät ole sallittuja.",
	     "En okänd nyckel är ett fel. Nycklar som börjar med x- är fria. Ankare, alias, taggar och flera "
	     "YAML-dokument i "
	     "samma fil är inte tillåtna.",
	     "An unknown key is an error. Keys that begin with x- are free. Anchors, aliases, tags and several YAML "
	     "documents in "
	     "one file are refused."),
	TEXT("Päivät ovat muodossa 2026-12-08, rahamäärät euroina ilman yksikköä ja osuudet desimaalilukuina nollasta "
	     "yhteen. "
	     "Tekstin voi antaa kielittäin: {fi: …, sv: …}.",
	     "Datum skrivs 2026-12-08, penningbelopp i euro utan enhet och andelar som decimaltal från noll till ett. "
	     "En text "
	     "kan ges enligt språk: {fi: …, sv: …}.",
	     "Dates are 2026-12-08, money is euros without a unit, shares are decimals from zero to one. A text may be "
	     "given by "
	     "language: {fi: …, sv: …}."),
	TEXT("Arvioitu ja todettu, ettei vaikutusta ole; ei tiedossa; arvioimatta: nämä ovat kolme eri asiaa. Puuttuva "
	     "avain "
	     "tarkoittaa, ettei asiaa ole arvioitu.",
	     "Bedömt och inga konsekvenser; inte känt; inte bedömt: det är tre olika saker. En nyckel som saknas betyder "
	     "att saken "
	     "inte har bedömts.",
	     "Assessed as none, unknown, and not assessed are three different things. A key that is missing means not "
	     "assessed."),
	TEXT("Sitä, minkä ohjelma laskee, ei kirjoiteta tiedostoon: merkittävyysluokka, jäännösluokka, kokonaisarvio.",
	     "Det som programmet räknar ut skrivs inte i filen: betydelseklass, kvarstående klass, helhetsbedömning.",
	     "What the program computes is not written in a file: significance class, residual class, verdict."),
};

void manual_front(enum language language, FILE *out)
{
	static const struct text name = TEXT("NIMI", "NAMN", "NAME"),
	                         description = TEXT("KUVAUS", "BESKRIVNING", "DESCRIPTION"),
	                         what = TEXT("lapsivaikutusten arvioinnin tiedostot",
	                                     "filerna för bedömning av konsekvenser för barn",
	                                     "the files of child impact assessment");
	fprintf(out, ".SH %s\nlva.yaml \\- %s\n.SH %s\n", name.in[language], what.in[language],
	        description.in[language]);
	for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
		fputs(i == 0 ? "" : ".PP\n", out);
		roff_put(rules[i].in[language], out);
		putc('\n', out);
	}
}
