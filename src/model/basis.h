/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where the rules come from, as people are told: a row of a table of messages takes one of these. To add one: a row here,
 * with the name the source goes by in each language. What is this program's own choice is BASIS_OWN in diag.h.
 */
#ifndef BASIS_H
#define BASIS_H

#include "diag.h"

#define BASIS_CRC_2_3_6_12 \
	TEXT("lapsen oikeuksien sopimus, 2, 3, 6 ja 12 artikla", \
	     "konventionen om barnets rättigheter, artiklarna 2, 3, 6 och 12", \
	     "Convention on the Rights of the Child, articles 2, 3, 6 and 12")
#define BASIS_CRC_3 \
	TEXT("lapsen oikeuksien sopimus, 3 artikla", \
	     "konventionen om barnets rättigheter, artikel 3", \
	     "Convention on the Rights of the Child, article 3")
#define BASIS_CRC_3_GC14 \
	TEXT("lapsen oikeuksien sopimus, 3 artikla; lapsen oikeuksien komitean yleiskommentti nro 14 (lapsen etu)", \
	     "konventionen om barnets rättigheter, artikel 3; barnrättskommitténs allmänna kommentar nr 14 (barnets bästa)", \
	     "Convention on the Rights of the Child, article 3; Committee on the Rights of the Child, general comment no. 14 (best interests of the child)")
#define BASIS_CRC_3_SWEDEN \
	TEXT("lapsen oikeuksien sopimus, 3 artikla; Ruotsin lapsiasiavaltuutetun ohje lapsen edun arvioinnista", \
	     "konventionen om barnets rättigheter, artikel 3; Barnombudsmannen i Sverige, Prövning av barnets bästa", \
	     "Convention on the Rights of the Child, article 3; Ombudsman for Children in Sweden, guidance on the best interests of the child")
#define BASIS_CRC_12 \
	TEXT("lapsen oikeuksien sopimus, 12 artikla", \
	     "konventionen om barnets rättigheter, artikel 12", \
	     "Convention on the Rights of the Child, article 12")
#define BASIS_CRC_12_CRITERIA \
	TEXT("lapsen oikeuksien sopimus, 12 artikla; lapsivaikutusten arvioinnin laatukriteerit", \
	     "konventionen om barnets rättigheter, artikel 12; kvalitetskriterierna för bedömning av konsekvenser för barn", \
	     "Convention on the Rights of the Child, article 12; quality criteria of child impact assessment")
#define BASIS_CRC_12_CRWIA_4 \
	TEXT("lapsen oikeuksien sopimus, 12 artikla; Skotlannin arviointimalli (CRWIA), vaihe 2, kysymys 4", \
	     "konventionen om barnets rättigheter, artikel 12; den skotska bedömningsmodellen (CRWIA), steg 2, fråga 4", \
	     "Convention on the Rights of the Child, article 12; Scottish impact assessment template (CRWIA), stage 2, question 4")
#define BASIS_GC14_99 \
	TEXT("lapsen oikeuksien komitean yleiskommentti nro 14 (lapsen etu), 99 kohta", \
	     "barnrättskommitténs allmänna kommentar nr 14 (barnets bästa), punkt 99", \
	     "Committee on the Rights of the Child, general comment no. 14 (best interests of the child), paragraph 99")
#define BASIS_GC19 \
	TEXT("lapsen oikeuksien komitean yleiskommentti nro 19 (julkiset talousarviot)", \
	     "barnrättskommitténs allmänna kommentar nr 19 (offentliga budgetar)", \
	     "Committee on the Rights of the Child, general comment no. 19 (public budgeting)")
#define BASIS_GC19_OWN \
	TEXT("lapsen oikeuksien komitean yleiskommentti nro 19 (julkiset talousarviot); tämän ohjelman oma valinta", \
	     "barnrättskommitténs allmänna kommentar nr 19 (offentliga budgetar); programmets eget val", \
	     "Committee on the Rights of the Child, general comment no. 19 (public budgeting); this program's own choice")
#define BASIS_LAW_612 \
	TEXT("laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021), 6 ja 7 §", \
	     "lagen om ordnande av social- och hälsovård (612/2021), 6 och 7 §", \
	     "Act on Organising Healthcare and Social Welfare Services (612/2021), sections 6 and 7")
#define BASIS_LAW_612_OWN \
	TEXT("laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021), 6 ja 7 §; tämän ohjelman oma valinta", \
	     "lagen om ordnande av social- och hälsovård (612/2021), 6 och 7 §; programmets eget val", \
	     "Act on Organising Healthcare and Social Welfare Services (612/2021), sections 6 and 7; this program's own choice")
#define BASIS_YOUTH_COUNCILS \
	TEXT("kuntalaki (410/2015), 26 §; laki hyvinvointialueesta (611/2021), 32 §", \
	     "kommunallagen (410/2015), 26 §; lagen om välfärdsområden (611/2021), 32 §", \
	     "Local Government Act (410/2015), section 26; Act on Wellbeing Services Counties (611/2021), section 32")
#define BASIS_LANGUAGE_ACT \
	TEXT("kielilaki (423/2003)", \
	     "språklagen (423/2003)", \
	     "Language Act (423/2003)")
#define BASIS_DATA_PROTECTION \
	TEXT("EU:n yleinen tietosuoja-asetus (2016/679)", \
	     "EU:s allmänna dataskyddsförordning (2016/679)", \
	     "EU General Data Protection Regulation (2016/679)")
#define BASIS_DATA_PROTECTION_OWN \
	TEXT("EU:n yleinen tietosuoja-asetus (2016/679); tämän ohjelman oma valinta", \
	     "EU:s allmänna dataskyddsförordning (2016/679); programmets eget val", \
	     "EU General Data Protection Regulation (2016/679); this program's own choice")
#define BASIS_CRITERIA \
	TEXT("lapsivaikutusten arvioinnin laatukriteerit", \
	     "kvalitetskriterierna för bedömning av konsekvenser för barn", \
	     "quality criteria of child impact assessment")
#define BASIS_STRATEGY \
	TEXT("kansallinen lapsistrategia", \
	     "den nationella barnstrategin", \
	     "National Child Strategy")
#define BASIS_STRATEGY_MLL \
	TEXT("kansallinen lapsistrategia ja Mannerheimin Lastensuojeluliitto (MLL), 2025", \
	     "den nationella barnstrategin och Mannerheims Barnskyddsförbund (MLL), 2025", \
	     "National Child Strategy and Mannerheim League for Child Welfare (MLL), 2025")
#define BASIS_MLL_SURVEY \
	TEXT("Mannerheimin Lastensuojeluliiton (MLL) kysely hyvinvointialueille", \
	     "Mannerheims Barnskyddsförbunds (MLL) enkät till välfärdsområdena", \
	     "Mannerheim League for Child Welfare (MLL), survey of the wellbeing services counties")
#define BASIS_SURVEY_OF_DECIDERS \
	TEXT("kysely hyvinvointialueiden päättäjille", \
	     "enkät till beslutsfattare i välfärdsområdena", \
	     "survey of decision-makers in the wellbeing services counties")
#define BASIS_KYMENLAAKSO \
	TEXT("Kymenlaakson palveluluokitus", \
	     "tjänsteklassificeringen i Kymmenedalen", \
	     "service classification of Kymenlaakso")
#define BASIS_CHILD_FRIENDLY \
	TEXT("Lapsiystävällinen kunta, Suomen UNICEF (lapsiystavallinenkunta.fi)", \
	     "Barnvänlig kommun, UNICEF Finland (lapsiystavallinenkunta.fi)", \
	     "Child Friendly Municipality, UNICEF Finland (lapsiystavallinenkunta.fi)")
#define BASIS_CHILD_WELFARE_UNION \
	TEXT("Lastensuojelun Keskusliitto", \
	     "Centralförbundet för Barnskydd", \
	     "Central Union for Child Welfare")
#define BASIS_OMBUDSMAN \
	TEXT("lapsiasiavaltuutettu", \
	     "barnombudsmannen i Finland", \
	     "Ombudsman for Children in Finland")
#define BASIS_THL \
	TEXT("Terveyden ja hyvinvoinnin laitos (THL)", \
	     "Institutet för hälsa och välfärd (THL)", \
	     "Finnish Institute for Health and Welfare (THL)")
#define BASIS_SWEDEN \
	TEXT("Ruotsin lapsiasiavaltuutetun ohje lapsen edun arvioinnista", \
	     "Barnombudsmannen i Sverige, Prövning av barnets bästa", \
	     "Ombudsman for Children in Sweden, guidance on the best interests of the child")
#define BASIS_TRAFIKVERKET \
	TEXT("Ruotsin liikennevirasto (Trafikverket)", \
	     "Trafikverket i Sverige", \
	     "Swedish Transport Administration (Trafikverket)")
#define BASIS_CRWIA \
	TEXT("Skotlannin arviointimalli (CRWIA)", \
	     "den skotska bedömningsmodellen (CRWIA)", \
	     "Scottish impact assessment template (CRWIA)")
#define BASIS_CRWIA_SCREENING \
	TEXT("Skotlannin arviointimalli (CRWIA), vaihe 1, kysymys 4", \
	     "den skotska bedömningsmodellen (CRWIA), steg 1, fråga 4", \
	     "Scottish impact assessment template (CRWIA), stage 1, question 4")
#define BASIS_CRWIA_9 \
	TEXT("Skotlannin arviointimalli (CRWIA), vaihe 2, kysymys 9", \
	     "den skotska bedömningsmodellen (CRWIA), steg 2, fråga 9", \
	     "Scottish impact assessment template (CRWIA), stage 2, question 9")
#define BASIS_CRWIA_11 \
	TEXT("Skotlannin arviointimalli (CRWIA), vaihe 2, kysymys 11", \
	     "den skotska bedömningsmodellen (CRWIA), steg 2, fråga 11", \
	     "Scottish impact assessment template (CRWIA), stage 2, question 11")
#define BASIS_CRWIA_FOLLOW_UP \
	TEXT("Skotlannin arviointimalli (CRWIA), vaihe 3", \
	     "den skotska bedömningsmodellen (CRWIA), steg 3", \
	     "Scottish impact assessment template (CRWIA), stage 3")
#define BASIS_YOUNG_ADVISORS \
	TEXT("Euroopan nuorten neuvonantajien verkosto (ENYA), 2020", \
	     "det europeiska nätverket av unga rådgivare (ENYA), 2020", \
	     "European Network of Young Advisors (ENYA), 2020")

#endif
