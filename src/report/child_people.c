/* SPDX-License-Identifier: EUPL-1.2 */
/* Whom a decision concerns and how they were asked, in the words of the page for children. */
#include "child_words.h"

/* In Finnish partitive: "Tämä koskee …", "Eniten tämä koskee …". */
static const struct text bands[BAND_LABEL_END] = {
	[BAND_LABEL_0_6] = TEXT("pieniä lapsia", "små barn", "small children"),
	[BAND_LABEL_7_12] = TEXT("alakoululaisia", "lågstadieelever", "younger pupils"),
	[BAND_LABEL_13_15] = TEXT("yläkoululaisia", "högstadieelever", "older pupils"),
	[BAND_LABEL_16_17] = TEXT("16–17-vuotiaita", "16–17-åringar", "16–17-year-olds"),
	[BAND_LABEL_18] = TEXT("aikuisia", "vuxna", "adults"),
};

static const struct text groups[GROUP_END] = {
	[GROUP_DISABLED] = TEXT("vammaisia lapsia", "barn med funktionshinder", "disabled children"),
	[GROUP_LONG_TERM_ILLNESS] = TEXT("lapsia, joilla on pitkä sairaus", "barn som är sjuka länge",
	                                 "children with a long illness"),
	[GROUP_MENTAL_HEALTH] = TEXT("lapsia, joilla on paha olla", "barn som mår dåligt", "children who feel low"),
	[GROUP_SUBSTANCE_USE] = TEXT("nuoria, jotka käyttävät päihteitä", "unga som använder rusmedel",
	                             "young people who use alcohol or drugs"),
	[GROUP_CHILD_WELFARE] = TEXT("lapsia, joita lastensuojelu auttaa", "barn som barnskyddet hjälper",
	                             "children whom child welfare helps"),
	[GROUP_ALTERNATIVE_CARE] = TEXT("lapsia, jotka asuvat sijaiskodissa", "barn som bor borta från sitt eget hem",
	                                "children who live away from home"),
	[GROUP_AFTERCARE] = TEXT("nuoria, jotka ovat asuneet sijaiskodissa", "unga som har bott borta från sitt hem",
	                         "young people who have left care"),
	[GROUP_LOW_INCOME] = TEXT("lapsia, joiden perheellä on vähän rahaa", "barn vars familj har ont om pengar",
	                          "children whose family has little money"),
	[GROUP_MULTIPLE_DIFFICULTIES] = TEXT("lapsia, joiden perheellä on monta huolta",
	                                     "barn vars familj har många bekymmer",
	                                     "children whose family has many worries"),
	[GROUP_DISCRIMINATION_RISK] = TEXT("lapsia, joita voidaan kohdella epäreilusti",
	                                   "barn som kan bli orättvist behandlade",
	                                   "children who may be treated unfairly"),
	[GROUP_ONE_PARENT] = TEXT("lapsia, jotka asuvat yhden vanhemman kanssa", "barn som bor med en förälder",
	                          "children who live with one parent"),
	[GROUP_LARGE_FAMILY] = TEXT("isojen perheiden lapsia", "barn i stora familjer", "children in large families"),
	[GROUP_TWO_HOMES] = TEXT("lapsia, joilla on kaksi kotia", "barn som har två hem", "children who have two homes"),
	[GROUP_MIGRANT] = TEXT("lapsia, joiden perhe on muuttanut Suomeen", "barn vars familj har flyttat till Finland",
	                       "children whose family moved to Finland"),
	[GROUP_REFUGEE] = TEXT("pakolaisina tulleita lapsia", "barn som har kommit som flyktingar",
	                       "children who came as refugees"),
	[GROUP_UNDOCUMENTED] = TEXT("lapsia, joilla ei ole lupaa asua Suomessa", "barn utan lov att bo i Finland",
	                            "children who have no permit to stay"),
	[GROUP_LANGUAGE_MINORITY] = TEXT("lapsia, jotka puhuvat eri kieltä kuin muut", "barn som talar ett annat språk",
	                                 "children who speak another language"),
	[GROUP_SAMI] = TEXT("saamelaisia lapsia", "samiska barn", "Sámi children"),
	[GROUP_ROMA] = TEXT("romanilapsia", "romska barn", "Roma children"),
	[GROUP_SIGN_LANGUAGE] = TEXT("viittomakielisiä lapsia", "teckenspråkiga barn", "children who use sign language"),
	[GROUP_LGBTIQ] = TEXT("sateenkaarinuoria", "regnbågsungdomar", "LGBTIQ+ young people"),
	[GROUP_GENDER] = TEXT("joko tyttöjä tai poikia", "antingen flickor eller pojkar",
	                      "either girls or boys"),
	[GROUP_VIOLENCE] = TEXT("lapsia, jotka ovat kokeneet väkivaltaa", "barn som har upplevt våld",
	                        "children who have experienced violence"),
	[GROUP_BULLIED] = TEXT("kiusattuja ja yksinäisiä lapsia", "mobbade och ensamma barn",
	                       "bullied and lonely children"),
	[GROUP_SCHOOL_ABSENCE] = TEXT("lapsia, jotka ovat paljon poissa koulusta",
	                              "barn som är mycket borta från skolan", "children who miss a lot of school"),
	[GROUP_LEARNING_SUPPORT] = TEXT("lapsia, jotka tarvitsevat tukea koulussa", "barn som behöver stöd i skolan",
	                                "children who need support at school"),
	[GROUP_UNDER_SCHOOL_AGE] = TEXT("alle kouluikäisiä lapsia", "barn som inte går i skolan än",
	                                "children too young for school"),
	[GROUP_HOMELESSNESS_RISK] = TEXT("lapsia, joiden perhe voi jäädä ilman kotia",
	                                 "barn vars familj kan bli utan hem",
	                                 "children whose family may lose their home"),
	[GROUP_IMPRISONED_PARENT] = TEXT("lapsia, joiden vanhempi on vankilassa", "barn vars förälder är i fängelse",
	                                 "children whose parent is in prison"),
	[GROUP_PARENTAL_ILLNESS] = TEXT("lapsia, joiden vanhempi on sairas", "barn vars förälder är sjuk",
	                                "children whose parent is ill"),
	[GROUP_YOUNG_CARER] = TEXT("lapsia, jotka hoitavat läheistään", "barn som sköter om en närstående",
	                           "children who care for a family member"),
	[GROUP_RURAL] = TEXT("lapsia, jotka asuvat pitkän matkan päässä", "barn som bor långt bort",
	                     "children who live far away"),
	[GROUP_CONFLICT_WITH_LAW] = TEXT("nuoria, jotka ovat tehneet rikoksia", "unga som har begått brott",
	                                 "young people who have broken the law"),
	[GROUP_EXPECTING_FAMILIES] = TEXT("perheitä, jotka odottavat vauvaa", "familjer som väntar barn",
	                                  "families who are expecting a baby"),
	[GROUP_UNREACHED] = TEXT("lapsia, jotka jäävät ilman apua", "barn som blir utan hjälp",
	                         "children who are left without help"),
	[GROUP_DIGITAL_EXCLUSION] = TEXT("perheitä, joille netin käyttö on vaikeaa",
	                                 "familjer som har svårt att använda nätet",
	                                 "families who find the internet hard"),
};

static const struct text methods[METHOD_END] = {
	[METHOD_SURVEY] = TEXT("Lapset vastasivat kyselyyn.", "Barn svarade på en enkät.", "Children answered a survey."),
	[METHOD_INTERVIEW] = TEXT("Lapsia haastateltiin.", "Barn intervjuades.", "Children were interviewed."),
	[METHOD_WORKSHOP] = TEXT("Lapset pohtivat asiaa yhdessä työpajassa.", "Barn funderade på saken i en workshop.",
	                         "Children thought about it together in a workshop."),
	[METHOD_HEARING] = TEXT("Lapset kertoivat mielipiteensä yhteisessä tilaisuudessa.",
	                        "Barn berättade vad de tycker på ett möte.", "Children said what they think at a meeting."),
	[METHOD_YOUTH_COUNCIL] = TEXT("Nuorisovaltuusto kertoi mielipiteensä.", "Ungdomsfullmäktige sade sin åsikt.",
	                              "The youth council said what it thinks."),
	[METHOD_PUPILS_ASSOCIATION] = TEXT("Oppilaskunta kertoi mielipiteensä.", "Elevkåren sade sin åsikt.",
	                                   "The pupils' association said what it thinks."),
	[METHOD_CHILDRENS_PARLIAMENT] = TEXT("Lasten parlamentti kertoi mielipiteensä.", "Barnparlamentet sade sin åsikt.",
	                                     "The children's parliament said what it thinks."),
	[METHOD_EXPERTS_BY_EXPERIENCE] = TEXT("Nuoret kertoivat omista kokemuksistaan.",
	                                      "Unga berättade om sina egna erfarenheter.",
	                                      "Young people told of their own experience."),
	[METHOD_OBSERVATION] = TEXT("Aikuiset katsoivat, miten lapset toimivat.", "Vuxna tittade på vad barnen gör.",
	                            "Adults watched what children do."),
	[METHOD_DRAWING] = TEXT("Lapset piirsivät ja kertoivat ajatuksistaan.", "Barn ritade och berättade vad de tänker.",
	                        "Children drew pictures and told what they think."),
	[METHOD_DIGITAL] = TEXT("Lapset kertoivat mielipiteensä netissä.", "Barn berättade på nätet vad de tycker.",
	                        "Children said online what they think."),
	[METHOD_EARLIER_DATA] = TEXT("Luimme, mitä lapset olivat sanoneet aiemmin.", "Vi läste vad barn hade sagt tidigare.",
	                             "We read what children had said earlier."),
	[METHOD_OTHER] = TEXT("Lapset kertoivat mielipiteensä.", "Barn berättade vad de tycker.",
	                      "Children said what they think."),
};

const struct text *child_band(enum band_label band)
{
	return band == BAND_LABEL_UNSET ? NULL : &bands[band];
}

const struct text *child_group(enum group group)
{
	return &groups[group];
}

const struct text *child_method(enum method method)
{
	return &methods[method];
}
