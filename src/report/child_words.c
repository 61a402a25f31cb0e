/* SPDX-License-Identifier: EUPL-1.2 */
#include "child_words.h"

#include <string.h>

static const struct child_domain domains[DOMAIN_END] = {
	[DOMAIN_HEALTH] = {
		TEXT("Tämä on hyväksi lasten terveydelle.", "Det här är bra för barnens hälsa.",
		     "This is good for children's health."),
		TEXT("Tämä voi olla haitaksi lasten terveydelle.", "Det här kan vara dåligt för barnens hälsa.",
		     "This can be bad for children's health."),
	},
	[DOMAIN_SAFETY] = {
		TEXT("Lapset ovat paremmassa turvassa.", "Barnen är tryggare.", "Children are safer."),
		TEXT("Lapset ovat huonommassa turvassa.", "Barnen är mindre trygga.", "Children are less safe."),
	},
	[DOMAIN_FAMILY] = {
		TEXT("Perheen arki helpottuu.", "Familjens vardag blir lättare.", "Family life gets easier."),
		TEXT("Perheen arki vaikeutuu.", "Familjens vardag blir svårare.", "Family life gets harder."),
	},
	[DOMAIN_LIVELIHOOD] = {
		TEXT("Perheelle jää enemmän rahaa.", "Familjen får mer pengar kvar.", "Families have more money left."),
		TEXT("Perheelle jää vähemmän rahaa.", "Familjen får mindre pengar kvar.", "Families have less money left."),
	},
	[DOMAIN_HOUSING] = {
		TEXT("Kotona ja kodin lähellä on parempi olla.", "Det blir bättre där barnen bor.",
		     "Things get better where children live."),
		TEXT("Kotona ja kodin lähellä on huonompi olla.", "Det blir sämre där barnen bor.",
		     "Things get worse where children live."),
	},
	[DOMAIN_LEARNING] = {
		TEXT("Lasten on helpompi oppia.", "Det blir lättare för barnen att lära sig.",
		     "It is easier for children to learn."),
		TEXT("Lasten on vaikeampi oppia.", "Det blir svårare för barnen att lära sig.",
		     "It is harder for children to learn."),
	},
	[DOMAIN_SERVICES] = {
		TEXT("Apua ja palveluja on helpompi saada.", "Det blir lättare att få hjälp och service.",
		     "Help and services are easier to get."),
		TEXT("Apua ja palveluja on vaikeampi saada.", "Det blir svårare att få hjälp och service.",
		     "Help and services are harder to get."),
	},
	[DOMAIN_MOBILITY] = {
		TEXT("Matkat sujuvat paremmin.", "Det blir lättare att ta sig fram.", "It is easier to get around."),
		TEXT("Matkat ovat hankalampia.", "Det blir svårare att ta sig fram.", "It is harder to get around."),
	},
	[DOMAIN_LEISURE] = {
		TEXT("Leikki ja harrastukset onnistuvat paremmin.", "Det blir lättare att leka och ha hobbyer.",
		     "It is easier to play and have hobbies."),
		TEXT("Leikki ja harrastukset onnistuvat huonommin.", "Det blir svårare att leka och ha hobbyer.",
		     "It is harder to play and have hobbies."),
	},
	[DOMAIN_RELATIONSHIPS] = {
		TEXT("Kavereita on helpompi tavata.", "Det blir lättare att träffa kompisar.",
		     "It is easier to meet friends."),
		TEXT("Kavereita on vaikeampi tavata.", "Det blir svårare att träffa kompisar.",
		     "It is harder to meet friends."),
	},
	[DOMAIN_PARTICIPATION] = {
		TEXT("Lapsia kuunnellaan enemmän.", "Man lyssnar mer på barn.", "Children are listened to more."),
		TEXT("Lapsia kuunnellaan vähemmän.", "Man lyssnar mindre på barn.", "Children are listened to less."),
	},
	[DOMAIN_EQUALITY] = {
		TEXT("Lapsia kohdellaan reilummin.", "Barn behandlas mer rättvist.",
		     "Children are treated more fairly."),
		TEXT("Kaikkia lapsia ei kohdella yhtä reilusti.", "Alla barn behandlas inte lika rättvist.",
		     "Not all children are treated as fairly."),
	},
	[DOMAIN_IDENTITY] = {
		TEXT("Lapsen omaa kieltä ja kulttuuria tuetaan paremmin.", "Barnets eget språk och kultur får mer stöd.",
		     "Children's own language and culture get more support."),
		TEXT("Lapsen omaa kieltä ja kulttuuria tuetaan huonommin.",
		     "Barnets eget språk och kultur får mindre stöd.",
		     "Children's own language and culture get less support."),
	},
	[DOMAIN_PRIVACY] = {
		TEXT("Lasten omat asiat pysyvät paremmin salassa muilta.", "Barnens privata saker skyddas bättre.",
		     "Children's private things are kept safer."),
		TEXT("Lasten omat asiat pysyvät huonommin salassa muilta.", "Barnens privata saker skyddas sämre.",
		     "Children's private things are kept less safe."),
	},
	[DOMAIN_ENVIRONMENT] = {
		TEXT("Luonto ja ympäristö voivat paremmin.", "Naturen och miljön mår bättre.",
		     "Nature and our surroundings do better."),
		TEXT("Luonto ja ympäristö voivat huonommin.", "Naturen och miljön mår sämre.",
		     "Nature and our surroundings do worse."),
	},
};

/* The name stands as it is in the catalogue: no form of it is made, and it may be a plural. */
static const struct text changes[CHANGE_KIND_END] = {
	[CHANGE_KIND_OPEN] = TEXT("{name} avataan.", "{name} öppnas.", "{name} will be opened."),
	[CHANGE_KIND_EXPAND] = TEXT("Tämä kasvaa: {name}.", "Det här växer: {name}.", "This grows: {name}."),
	[CHANGE_KIND_REDUCE] = TEXT("Tämä pienenee: {name}.", "Det här blir mindre: {name}.", "This gets smaller: {name}."),
	[CHANGE_KIND_CLOSE] = TEXT("{name} suljetaan.", "{name} stängs.", "{name} will be closed."),
	[CHANGE_KIND_MOVE] = TEXT("Tämä siirretään toiseen paikkaan: {name}.", "Det här flyttas till en annan plats: {name}.",
	                          "This will be moved to another place: {name}."),
	[CHANGE_KIND_MERGE] = TEXT("Tämä liitetään yhteen toisen kanssa: {name}.", "Det här slås ihop med något annat: {name}.",
	                           "This will be joined with something else: {name}."),
	[CHANGE_KIND_FEE_UP] = TEXT("Tästä pitää maksaa enemmän: {name}.", "Det här blir dyrare: {name}.",
	                            "This will cost families more: {name}."),
	[CHANGE_KIND_FEE_DOWN] = TEXT("Tästä pitää maksaa vähemmän: {name}.", "Det här blir billigare: {name}.",
	                              "This will cost families less: {name}."),
	[CHANGE_KIND_CRITERIA_TIGHTEN] = TEXT("Tätä saa harvempi kuin ennen: {name}.", "Färre får det här än förut: {name}.",
	                                      "Fewer people will get this: {name}."),
	[CHANGE_KIND_CRITERIA_WIDEN] = TEXT("Tätä saa useampi kuin ennen: {name}.", "Fler får det här än förut: {name}.",
	                                    "More people will get this: {name}."),
	[CHANGE_KIND_QUALITY_UP] = TEXT("Tämä paranee: {name}.", "Det här blir bättre: {name}.",
	                                "This will get better: {name}."),
	[CHANGE_KIND_QUALITY_DOWN] = TEXT("Tämä huononee: {name}.", "Det här blir sämre: {name}.",
	                                  "This will get worse: {name}."),
	[CHANGE_KIND_OUTSOURCE] = TEXT("Tätä hoitaa jatkossa joku toinen: {name}.",
	                               "Någon annan sköter det här i fortsättningen: {name}.",
	                               "Someone else will take care of this: {name}."),
	[CHANGE_KIND_DIGITAL] = TEXT("Tämä siirtyy nettiin: {name}.", "Det här flyttar till nätet: {name}.",
	                             "This will move online: {name}."),
};

static const struct text views[CHILDRENS_VIEW_END] = {
	[CHILDRENS_VIEW_SUPPORTS] = TEXT("Lapset pitivät tätä hyvänä.", "Barnen tyckte att det här är bra.",
	                                 "Children thought that this is good."),
	[CHILDRENS_VIEW_OPPOSES] = TEXT("Lapset eivät halunneet tätä.", "Barnen ville inte ha det så här.",
	                                "Children did not want this."),
	[CHILDRENS_VIEW_DIVIDED] = TEXT("Lapset ajattelivat asiasta eri tavoin.", "Barnen tyckte olika.",
	                                "Children did not all think the same."),
	[CHILDRENS_VIEW_NOT_HEARD] = TEXT("Lasten mielipidettä tästä ei tiedetä.", "Vi vet inte vad barnen tycker om det här.",
	                                  "We do not know what children think of this."),
};

static const struct text outcomes[VIEW_OUTCOME_END] = {
	[VIEW_OUTCOME_TAKEN] = TEXT("Toive otettiin huomioon.", "Önskemålet togs med.", "This wish was followed."),
	[VIEW_OUTCOME_PARTLY] = TEXT("Osa toiveesta otettiin huomioon.", "En del av önskemålet togs med.",
	                             "A part of this wish was followed."),
	[VIEW_OUTCOME_NOT_TAKEN] = TEXT("Toivetta ei otettu huomioon.", "Önskemålet togs inte med.",
	                                "This wish was not followed."),
};

static const struct text exclusions[EXCLUSION_CODE_END] = {
	[EXCLUSION_CODE_INDIVIDUAL_MATTER] = TEXT("Asia koskee vain yhtä ihmistä tai perhettä.",
	                                          "Saken gäller bara en person eller familj.",
	                                          "The matter is about one person or family only."),
	[EXCLUSION_CODE_RECTIFICATION] = TEXT("Joku on pyytänyt korjaamaan vanhan päätöksen.",
	                                      "Någon har bett att ett gammalt beslut ska rättas.",
	                                      "Someone has asked to put an old decision right."),
	[EXCLUSION_CODE_POST] = TEXT("Asia koskee sitä, kuka aikuinen saa työn.", "Saken gäller vilken vuxen som får ett jobb.",
	                             "The matter is about which adult gets a job."),
	[EXCLUSION_CODE_INFORMATION] = TEXT("Asiasta vain kerrotaan kokouksessa.", "Man bara berättar om saken på mötet.",
	                                    "The meeting is only told about the matter."),
	[EXCLUSION_CODE_TECHNICAL] = TEXT("Asia on pieni aikuisten työasia.", "Saken är en liten fråga i de vuxnas arbete.",
	                                  "The matter is a small one in the work of adults."),
	[EXCLUSION_CODE_ALREADY_ASSESSED] = TEXT("Tätä asiaa on jo katsottu lasten kannalta.",
	                                         "Man har redan tänkt på saken ur barnens synvinkel.",
	                                         "We have already looked at this matter for children."),
	[EXCLUSION_CODE_OTHER] = TEXT("Siihen on oma syynsä, jonka aikuinen voi kertoa.", "Det finns ett skäl som en vuxen kan berätta.",
	                              "There is a reason that an adult can tell you."),
};

static const struct text months[] = {
	TEXT("", "", ""),
	TEXT("tammikuussa", "i januari", "in January"), TEXT("helmikuussa", "i februari", "in February"),
	TEXT("maaliskuussa", "i mars", "in March"), TEXT("huhtikuussa", "i april", "in April"),
	TEXT("toukokuussa", "i maj", "in May"), TEXT("kesäkuussa", "i juni", "in June"),
	TEXT("heinäkuussa", "i juli", "in July"), TEXT("elokuussa", "i augusti", "in August"),
	TEXT("syyskuussa", "i september", "in September"), TEXT("lokakuussa", "i oktober", "in October"),
	TEXT("marraskuussa", "i november", "in November"), TEXT("joulukuussa", "i december", "in December"),
};

/* ---- Bodies ---- */

struct body {
	const char *endings[5]; /* of its name, in small letters; NULL after the last */
	struct text who;
};

static const struct body bodies[] = {
	{ { "valtuusto", "fullmäktige", "council" },
	  TEXT("Aikuiset ovat valinneet sen jäsenet äänestämällä.", "De vuxna har valt medlemmarna genom att rösta.",
	       "Adults chose its members by voting.") },
	{ { "hallitus", "styrelse", "styrelsen", "board" },
	  TEXT("Se on ryhmä ihmisiä, jotka hoitavat yhteisiä asioita.",
	       "Det är en grupp människor som sköter gemensamma saker.",
	       "It is a group of people who take care of shared matters.") },
	{ { "lautakunta", "nämnd", "nämnden", "committee" },
	  TEXT("Se on ryhmä ihmisiä, jotka päättävät yhteisistä asioista.",
	       "Det är en grupp människor som beslutar om gemensamma saker.",
	       "It is a group of people who decide shared matters.") },
};

static bool ends_in(const char *name, const char *ending)
{
	size_t length = strlen(name), of_ending = strlen(ending);
	return length >= of_ending && strcmp(name + length - of_ending, ending) == 0;
}

const struct text *child_body(const char *name)
{
	for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++)
		for (const char *const *ending = bodies[i].endings; *ending != NULL; ending++)
			if (ends_in(name, *ending))
				return &bodies[i].who;
	return NULL;
}

/* ---- The tables ---- */

const struct child_domain *child_domain(enum domain domain)
{
	return &domains[domain];
}

const struct text *child_change(enum change_kind change)
{
	return &changes[change];
}

const struct text *child_view(enum childrens_view view)
{
	return &views[view];
}

const struct text *child_outcome(enum view_outcome outcome)
{
	return &outcomes[outcome];
}

const struct text *child_exclusion(enum exclusion_code code)
{
	return &exclusions[code];
}

const struct text *child_month(int month)
{
	return &months[month];
}
