/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Headings, sheet names and the few words that reports use of their own, in the order of their names. To add one: a row
 * here. Labels of fields and words of lists are not repeated: they come from their own tables.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include "text.h"

#define PHRASES(ROW) \
	ROW(PHRASE_AGE_BAND, "ikäryhmä", "åldersgrupp", "age band") \
	ROW(PHRASE_AND, "ja", "och", "and") \
	ROW(PHRASE_ANSWER, "vastaus", "svar", "answer") \
	ROW(PHRASE_ANSWERED_BY, "vastauksen lähde", "svarets källa", "answered by") \
	ROW(PHRASE_APPLIES_TO, "koskee", "gäller", "applies to") \
	ROW(PHRASE_AS_OF, "tilanne", "läget den", "as of") \
	ROW(PHRASE_AT_MOST, "enintään", "högst", "at most") \
	ROW(PHRASE_BAD_EXAMPLE, "Näin sääntöä rikotaan:", "Så här bryts regeln:", "How the rule is broken:") \
	ROW(PHRASE_BASIS, "peruste", "grund", "basis") \
	ROW(PHRASE_BELOW_PROPOSAL, \
	    "Arviointi on suppeampi kuin ohjelma ehdottaa.", \
	    "Bedömningen är snävare än vad programmet föreslår.", \
	    "The assessment is narrower than the program proposes.") \
	ROW(PHRASE_BEST_FOR_CHILDREN, "lapsille paras", "bäst för barnen", "best for children") \
	ROW(PHRASE_BEST_POSITIVE, "suurin hyöty", "största nyttan", "best positive") \
	ROW(PHRASE_BUDGET_LEVEL, "laskentataso", "beräkningsnivå", "level") \
	ROW(PHRASE_CELLS_NOT_ASSESSED, \
	    "palvelun ja ikäryhmän kohtia, joita muutos koskee mutta joita ei ole arvioitu", \
	    "kombinationer av tjänst och åldersgrupp som ändringen gäller men som inte har bedömts", \
	    "cells of service and age band that a change reaches and that were not assessed") \
	ROW(PHRASE_CHANGES_NONE, \
	    "Vaihtoehto ei muuta mitään palvelua.", \
	    "Alternativet ändrar ingen tjänst.", \
	    "The option changes no service.") \
	ROW(PHRASE_CHANGES_NOT_GIVEN, \
	    "Muuttuvia palveluja ei ole ilmoitettu.", \
	    "Vilka tjänster som ändras har inte angetts.", \
	    "The services that change have not been given.") \
	ROW(PHRASE_CLASSES_OFF, \
	    "Merkittävyysluokat on poistettu käytöstä, joten arvio on sanallinen.", \
	    "Betydelseklasserna är ur bruk, så bedömningen ges i ord.", \
	    "Significance classes are switched off, so the assessment is verbal.") \
	ROW(PHRASE_CONTRADICTS_DATA, \
	    "kirjattu vastaus on ristiriidassa aineiston kanssa", \
	    "det antecknade svaret strider mot data", \
	    "the answer given contradicts the data") \
	ROW(PHRASE_CURE, "korjaus", "åtgärd", "cure") \
	ROW(PHRASE_CUTS_FOR_CHILDREN, \
	    "lasten osuus säästöistä, € vuodessa", \
	    "barnens andel av besparingarna, € per år", \
	    "children's part of the cuts, € a year") \
	ROW(PHRASE_DAY, "päivä", "datum", "date") \
	ROW(PHRASE_DECIDED, "päätetty", "beslutat", "decided") \
	ROW(PHRASE_DECISION, "päätös", "beslut", "decision") \
	ROW(PHRASE_DOMINATES, \
	    "{better} on jokaisessa ikäryhmässä vähintään yhtä hyvä kuin {worse}.", \
	    "{better} är minst lika bra som {worse} i varje åldersgrupp.", \
	    "{better} is at least as good as {worse} in every age band.") \
	ROW(PHRASE_ENGINE_PROPOSES, "ohjelma ehdottaa", "programmet föreslår", "the program proposes") \
	ROW(PHRASE_EQUAL_OPTIONS, \
	    "{better} ja {worse} ovat samanarvoiset jokaisessa ikäryhmässä.", \
	    "{better} och {worse} är likvärdiga i varje åldersgrupp.", \
	    "{better} and {worse} are the same in every age band.") \
	ROW(PHRASE_FEWER_THAN_FIVE, "alle 5", "färre än 5", "fewer than 5") \
	ROW(PHRASE_FILE, "tiedosto", "fil", "file") \
	ROW(PHRASE_FINDING, "havainto", "iakttagelse", "finding") \
	ROW(PHRASE_FINDINGS_ERRORS, "virheitä", "fel", "errors") \
	ROW(PHRASE_FINDINGS_LISTED, \
	    "Havainnot lueteltuina", \
	    "Iakttagelserna förtecknade", \
	    "Findings listed") \
	ROW(PHRASE_FINDINGS_NOTES, "huomautuksia", "anmärkningar", "notes") \
	ROW(PHRASE_FINDINGS_WAIVED, \
	    "havaintoja, joihin on myönnetty poikkeus", \
	    "iakttagelser med undantag", \
	    "waived findings") \
	ROW(PHRASE_FINDINGS_WARNINGS, "varoituksia", "varningar", "warnings") \
	ROW(PHRASE_FORMULA, "laskutapa", "beräkning", "formula") \
	ROW(PHRASE_GENERATED_BY, "Raportin on laatinut", "Rapporten är gjord med", "Report made with") \
	ROW(PHRASE_GOOD_EXAMPLE, \
	    "Näin sama asia on kunnossa:", \
	    "Så här är samma sak i ordning:", \
	    "How the same is put right:") \
	ROW(PHRASE_GROSS_CLASS, \
	    "luokka ennen toimenpiteitä", \
	    "klass före åtgärder", \
	    "class before measures") \
	ROW(PHRASE_HEADING_BOARD_TEXT, \
	    "Tiivistelmä päätösasiakirjaan", \
	    "Sammandrag för beslutsdokumentet", \
	    "Summary for the decision paper") \
	ROW(PHRASE_HEADING_CHILDRENS_VERDICT, \
	    "Mitä lapset sanoivat ja mikä muuttui", \
	    "Vad barnen sade och vad som ändrades", \
	    "What children said and what changed") \
	ROW(PHRASE_HEADING_COMPARISON, \
	    "Vaihtoehtojen vertailu", \
	    "Jämförelse av alternativen", \
	    "Comparison of options") \
	ROW(PHRASE_HEADING_CONCLUSIONS, "Johtopäätökset", "Slutsatser", "Conclusions") \
	ROW(PHRASE_HEADING_EVIDENCE, \
	    "Tietopohja ja epävarmuudet", \
	    "Kunskapsunderlag och osäkerhet", \
	    "Evidence and uncertainty") \
	ROW(PHRASE_HEADING_FINDINGS, "Havainnot", "Iakttagelser", "Findings") \
	ROW(PHRASE_HEADING_GROUPS, \
	    "Vaikutukset eri lapsiryhmiin", \
	    "Konsekvenser för olika grupper av barn", \
	    "Impacts on groups of children") \
	ROW(PHRASE_HEADING_IDENTIFICATION, \
	    "Arvioinnin tunnistetiedot", \
	    "Uppgifter om bedömningen", \
	    "Identification") \
	ROW(PHRASE_HEADING_IMPACTS, "Vaikutukset lapsiin", "Konsekvenser för barn", "Impacts on children") \
	ROW(PHRASE_HEADING_INCIDENCE, \
	    "Kustannusmuutoksen kohdentuminen lapsiin", \
	    "Kostnadsändringens fördelning på barn", \
	    "Incidence of the cost change on children") \
	ROW(PHRASE_HEADING_LEGAL_NOTE, "Lakiperuste", "Rättslig grund", "Legal note") \
	ROW(PHRASE_HEADING_MATRIX, \
	    "Vaikutukset ikäryhmittäin", \
	    "Konsekvenser enligt åldersgrupp", \
	    "Impacts by age band") \
	ROW(PHRASE_HEADING_MEASURES, \
	    "Lieventävät ja muut toimenpiteet", \
	    "Lindrande och övriga åtgärder", \
	    "Mitigating and other measures") \
	ROW(PHRASE_HEADING_MONITORING, \
	    "Seurantasuunnitelma ja mittarit", \
	    "Uppföljningsplan och indikatorer", \
	    "Monitoring plan and indicators") \
	ROW(PHRASE_HEADING_NECESSARY_DESPITE, \
	    "Miksi ratkaisu tehdään haitasta huolimatta", \
	    "Varför lösningen väljs trots skadan", \
	    "Why the decision is necessary despite the harm") \
	ROW(PHRASE_HEADING_OPTIONS, "Päätösvaihtoehdot", "Beslutsalternativ", "Options") \
	ROW(PHRASE_HEADING_PARTICIPATION, \
	    "Lasten ja nuorten osallisuus", \
	    "Barns och ungas delaktighet", \
	    "Participation of children and young people") \
	ROW(PHRASE_HEADING_PRINCIPLES, \
	    "Neljä yleisperiaatetta", \
	    "De fyra allmänna principerna", \
	    "The four general principles") \
	ROW(PHRASE_HEADING_PROVENANCE, \
	    "Raportin tekniset tiedot", \
	    "Rapportens tekniska uppgifter", \
	    "Technical details of the report") \
	ROW(PHRASE_HEADING_PUBLICATION, "Julkaiseminen", "Publicering", "Publication") \
	ROW(PHRASE_HEADING_QUALITY_STATEMENT, "Laatulausunto", "Kvalitetsutlåtande", "Quality statement") \
	ROW(PHRASE_HEADING_RECOMMENDATIONS, "Suositukset", "Rekommendationer", "Recommendations") \
	ROW(PHRASE_HEADING_RESOLUTION, "Tehty päätös", "Fattat beslut", "The decision made") \
	ROW(PHRASE_HEADING_RIGHTS, \
	    "Vaikutukset lapsen oikeuksiin", \
	    "Konsekvenser för barnets rättigheter", \
	    "Impacts on the rights of the child") \
	ROW(PHRASE_HEADING_RULES_OFF, \
	    "Pois käytöstä olevat säännöt", \
	    "Avstängda regler", \
	    "Rules switched off") \
	ROW(PHRASE_HEADING_SCREENING, \
	    "Arviointitarpeen tunnistaminen", \
	    "Identifiering av bedömningsbehovet", \
	    "Screening") \
	ROW(PHRASE_HEADING_TITLE_PRIOR, \
	    "Lapsivaikutusten ennakkoarviointi", \
	    "Förhandsbedömning av konsekvenser för barn", \
	    "Prior child impact assessment") \
	ROW(PHRASE_HEADING_TITLE_SCREENING, \
	    "Arviointitarpeen tunnistaminen", \
	    "Identifiering av bedömningsbehovet", \
	    "Screening for child impact assessment") \
	ROW(PHRASE_HEADING_TRACE, \
	    "Miten luokat laskettiin", \
	    "Hur klasserna beräknades", \
	    "How the classes were computed") \
	ROW(PHRASE_HEADING_TRIGGERS, \
	    "Tunnistamisen kysymykset", \
	    "Frågor i identifieringen", \
	    "Screening triggers") \
	ROW(PHRASE_HEADING_UNKNOWNS, "Mitä ei tiedetä", "Vad man inte vet", "What is not known") \
	ROW(PHRASE_HEADING_WAIVERS, "Myönnetyt poikkeukset", "Beviljade undantag", "Waivers") \
	ROW(PHRASE_HEADING_WORST_AND_BEST, \
	    "Vakavin haitta ja suurin hyöty", \
	    "Allvarligaste skadan och största nyttan", \
	    "Worst negative and best positive") \
	ROW(PHRASE_IMPACT, "vaikutus", "konsekvens", "impact") \
	ROW(PHRASE_LEGAL_NOTE, \
	    "Sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6–7 § ei nimeä asioita, jotka jäisivät arvioinnin ulkopuolelle. Varovaisen tulkinnan mukaan arviointitarpeen tunnistaminen kirjataan jokaisesta asiasta, myös silloin, kun lapsiin ei kohdistu vaikutuksia.", \
	    "I 6–7 § i lagen om ordnande av social- och hälsovård (612/2021) nämns inga ärenden som skulle lämnas utanför bedömningen. Enligt en försiktig tolkning antecknas identifieringen av bedömningsbehovet i varje ärende, också när barn inte berörs.", \
	    "Sections 6–7 of the act on organising healthcare and social welfare (612/2021) name no matters that would be exempt from assessment. On a cautious reading the screening is recorded for every matter, also when no child is affected.") \
	ROW(PHRASE_MARKS, "merkinnät", "anmärkningar", "marks") \
	ROW(PHRASE_MATRIX_LEGEND, \
	    "Luvut ovat merkittävyysluokkia toimenpiteiden jälkeen: − kielteinen, + myönteinen, ? ei luokiteltavissa, – muutos ei ulotu ikäryhmään. Myönteisiä ja kielteisiä ei lasketa yhteen.", \
	    "Talen är betydelseklasser efter åtgärder: − negativ, + positiv, ? kan inte klassificeras, – ändringen når inte åldersgruppen. Positiva och negativa räknas inte ihop.", \
	    "The numbers are significance classes after measures: − negative, + positive, ? cannot be classified, – the change does not reach the age band. Positives and negatives are never added up.") \
	ROW(PHRASE_MONTH_SHORT, "kk", "mån", "mo") \
	ROW(PHRASE_NET_FOR_CHILDREN, \
	    "lasten osuus kustannusmuutoksesta, € vuodessa", \
	    "barnens andel av kostnadsändringen, € per år", \
	    "children's part of the cost change, € a year") \
	ROW(PHRASE_NO, "ei", "nej", "no") \
	ROW(PHRASE_NODE, "kohta", "nod", "node") \
	ROW(PHRASE_NOT_ANSWERED, "ei vastattu", "inte besvarad", "not answered") \
	ROW(PHRASE_NO_ENTRIES, "ei ole", "inga", "none") \
	ROW(PHRASE_OPTION, "vaihtoehto", "alternativ", "option") \
	ROW(PHRASE_ORIGINALLY, "alun perin", "ursprungligen", "originally") \
	ROW(PHRASE_POLICY_VERSION, \
	    "arviointiperusteiden versio", \
	    "bedömningsgrundernas version", \
	    "policy version") \
	ROW(PHRASE_PROPOSED, "esitetty", "föreslaget", "proposed") \
	ROW(PHRASE_PROPOSED_OPTION, "esitetty vaihtoehto", "föreslaget alternativ", "proposed option") \
	ROW(PHRASE_REACH, \
	    "ulottuvuus palveluluettelon mukaan", \
	    "räckvidd enligt tjänstekatalogen", \
	    "reach by the catalogue") \
	ROW(PHRASE_REMARK, "huomautus", "anmärkning", "remark") \
	ROW(PHRASE_RESIDUAL_CLASS, \
	    "luokka toimenpiteiden jälkeen", \
	    "klass efter åtgärder", \
	    "class after measures") \
	ROW(PHRASE_RIGHT, "oikeus", "rättighet", "right") \
	ROW(PHRASE_RULE, "sääntö", "regel", "rule") \
	ROW(PHRASE_RULES_SUBTITLE, \
	    "Mitä hyvältä lapsivaikutusten arvioinnilta vaaditaan", \
	    "Vad som krävs av en god bedömning av konsekvenser för barn", \
	    "What is asked of a good child impact assessment") \
	ROW(PHRASE_RULES_TITLE, "Säännöt", "Regler", "Rules") \
	ROW(PHRASE_SCOPE_AGENDA, "esityslista", "föredragningslistan", "agendas") \
	ROW(PHRASE_SCOPE_ALL, "jokainen päätös", "varje beslut", "every decision") \
	ROW(PHRASE_SCOPE_CATALOGUE, "palveluluettelo", "tjänstekatalogen", "the service catalogue") \
	ROW(PHRASE_SCOPE_FILES, "jokainen tiedosto", "varje fil", "every file") \
	ROW(PHRASE_SCOPE_FOLLOW_UP, "seuranta", "uppföljningen", "follow-ups") \
	ROW(PHRASE_SCOPE_FULL, "laaja arviointi", "omfattande bedömning", "full assessments") \
	ROW(PHRASE_SCOPE_LIGHT, \
	    "suppea ja laaja arviointi", \
	    "begränsad och omfattande bedömning", \
	    "light and full assessments") \
	ROW(PHRASE_SCOPE_PROCESS, "prosessiarviointi", "processbedömningen", "process assessments") \
	ROW(PHRASE_SCOPE_REGISTER, \
	    "päätösten rekisteri", \
	    "registret över besluten", \
	    "the register of decisions") \
	ROW(PHRASE_SERVICE, "palvelu", "tjänst", "service") \
	ROW(PHRASE_SEVERITY, "vakavuus", "allvarlighetsgrad", "severity") \
	ROW(PHRASE_SHEET_CATALOGUE, "Palveluluettelo", "Tjänstekatalog", "Service catalogue") \
	ROW(PHRASE_SHEET_DECISIONS, "Päätökset", "Beslut", "Decisions") \
	ROW(PHRASE_SHEET_EVIDENCE, "Näyttö", "Kunskapsunderlag", "Evidence") \
	ROW(PHRASE_SHEET_FINDINGS, "Havainnot", "Iakttagelser", "Findings") \
	ROW(PHRASE_SHEET_GROUPS, "Ryhmät", "Grupper", "Groups") \
	ROW(PHRASE_SHEET_IMPACTS, "Vaikutukset", "Konsekvenser", "Impacts") \
	ROW(PHRASE_SHEET_INDICATORS, "Mittarit", "Indikatorer", "Indicators") \
	ROW(PHRASE_SHEET_MATRIX, "Matriisi", "Matris", "Matrix") \
	ROW(PHRASE_SHEET_MEASURES, "Toimenpiteet", "Åtgärder", "Measures") \
	ROW(PHRASE_SHEET_METHOD, "Menetelmä", "Metod", "Method") \
	ROW(PHRASE_SHEET_OPTIONS, "Vaihtoehdot", "Alternativ", "Options") \
	ROW(PHRASE_SHEET_PARTICIPATION, "Osallisuus", "Delaktighet", "Participation") \
	ROW(PHRASE_SHEET_RECOMMENDATIONS, "Suositukset", "Rekommendationer", "Recommendations") \
	ROW(PHRASE_SHEET_RIGHTS, "Oikeudet", "Rättigheter", "Rights") \
	ROW(PHRASE_SHEET_SCREENING, "Tunnistaminen", "Identifiering", "Screening") \
	ROW(PHRASE_SHEET_SUMMARY, "Yhteenveto", "Sammandrag", "Summary") \
	ROW(PHRASE_SHEET_TRACE, "Jäljitys", "Spårning", "Trace") \
	ROW(PHRASE_SOURCE, "lähde", "källa", "source") \
	ROW(PHRASE_STEPS, "laskennan vaiheet", "beräkningens steg", "steps") \
	ROW(PHRASE_STRENGTH, "painoarvo", "tyngd", "strength") \
	ROW(PHRASE_SUPPRESSED, \
	    "peitetty tietosuojan vuoksi", \
	    "dolt av dataskyddsskäl", \
	    "withheld for privacy") \
	ROW(PHRASE_TRACE_HINT, \
	    "Minkä tahansa arvon laskenta näkyy komennolla lva explain {id}#TUNNUS.residual_class.", \
	    "Hur ett värde har räknats ut visas med kommandot lva explain {id}#BETECKNING.residual_class.", \
	    "How any value was computed is shown by lva explain {id}#ID.residual_class.") \
	ROW(PHRASE_TRIGGER, "kysymys", "fråga", "trigger") \
	ROW(PHRASE_UNKNOWNS, "ei luokiteltavissa", "kan inte klassificeras", "cannot be classified") \
	ROW(PHRASE_VALUE, "arvo", "värde", "value") \
	ROW(PHRASE_VERDICT, "kokonaisarvio", "helhetsbedömning", "verdict") \
	ROW(PHRASE_WAIVABLE, "poikkeus mahdollinen", "undantag möjligt", "can be waived") \
	ROW(PHRASE_WAIVED, "poikkeus myönnetty", "undantag beviljat", "waived") \
	ROW(PHRASE_WHAT, "tieto", "uppgift", "item") \
	ROW(PHRASE_WHAT_WAS_ASSESSED, "jos luokkaa ei ole", "om klass saknas", "when there is no class") \
	ROW(PHRASE_WORST_NEGATIVE, "vakavin haitta", "allvarligaste skadan", "worst negative") \
	ROW(PHRASE_YES, "kyllä", "ja", "yes") \
	ROW(PHRASE_ZERO_OPTION, "nollavaihtoehto", "nollalternativ", "zero option")

#define PHRASE_ENUMERATOR(name, ...) name,
enum phrase { PHRASE_NONE, PHRASES(PHRASE_ENUMERATOR) PHRASE_END };

/* The phrase in every language; empty for PHRASE_NONE. */
const struct text *phrase_text(enum phrase phrase);

#endif
