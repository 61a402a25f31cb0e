/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Headings, sheet names and the few words that reports use of their own, in the order of their names. To add one: a row
 * here. Labels of fields and words of lists are not repeated: they come from their own tables.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include "text.h"

#define PHRASES(ROW) \
	ROW(PHRASE_ADDED_SERVICE, "uusi", "ny", "new") \
	ROW(PHRASE_AGE_BAND, "ikäryhmä", "åldersgrupp", "age band") \
	ROW(PHRASE_AND, "ja", "och", "and") \
	ROW(PHRASE_ANSWER, "vastaus", "svar", "answer") \
	ROW(PHRASE_ANSWERED_BY, "vastauksen lähde", "svarets källa", "answered by") \
	ROW(PHRASE_APPLIES_TO, "koskee", "gäller", "applies to") \
	ROW(PHRASE_AS_OF, "tilannepäivä", "läget den", "as of") \
	ROW(PHRASE_AT_MOST, "enintään", "högst", "at most") \
	ROW(PHRASE_BAD_EXAMPLE, "Näin sääntöä rikotaan:", "Så här bryts regeln:", "How the rule is broken:") \
	ROW(PHRASE_BASIS, "peruste", "grund", "basis") \
	ROW(PHRASE_BELOW_PROPOSAL, \
	    "Arviointi on suppeampi kuin ohjelma ehdottaa.", \
	    "Bedömningen är snävare än vad programmet föreslår.", \
	    "The assessment is narrower than the program proposes.") \
	ROW(PHRASE_BEST_FOR_CHILDREN, "lapsille paras", "bäst för barnen", "best for children") \
	ROW(PHRASE_BEST_POSITIVE, "suurin hyöty", "största nyttan", "best positive") \
	ROW(PHRASE_BREAKDOWN, "erittely", "specifikation", "breakdown") \
	ROW(PHRASE_BUDGET_INCOMPLETE, \
	    "Kaikkia palveluja ei voitu laskea. Luvut koskevat vain niitä palveluja, joiden kustannus ja jakoperuste tunnetaan.", \
	    "Alla tjänster kunde inte beräknas. Talen gäller bara de tjänster vars kostnad och fördelningsgrund är kända.", \
	    "Not all services could be computed. The numbers cover only the services whose cost and allocation key are known.") \
	ROW(PHRASE_BUDGET_LEVEL, "laskentataso", "beräkningsnivå", "level") \
	ROW(PHRASE_BUDGET_READING, \
	    "Lapsiosuus kertoo, kuinka suuri osa kustannuksista kohdistuu jakoperusteiden mukaan lapsiin. Tasot ovat rinnakkaisia tapoja laskea, eikä niitä lasketa yhteen. Kuinka tarkka luku on, riippuu jakoperusteen laadusta: A perustuu asiakasmääriin, B perheiden ja lasten osuuksiin, C väestöön ja D arvioon.", \
	    "Barnandelen anger hur stor del av kostnaderna som enligt fördelningsgrunderna gäller barn. Nivåerna är parallella sätt att räkna och läggs inte ihop. Hur noggrant ett tal är beror på fördelningsgrundens kvalitet: A bygger på antal klienter, B på andelen familjer och barn, C på befolkningen och D på en uppskattning.", \
	    "The child share tells how large a part of the cost falls on children by the allocation keys. The levels are parallel ways of counting and are not added up. How exact a number is depends on the grade of the key: A rests on client numbers, B on shares of families and children, C on the population and D on an estimate.") \
	ROW(PHRASE_CELLS_NOT_ASSESSED, \
	    "arvioimatta jääneitä palvelun ja ikäryhmän yhdistelmiä", \
	    "obedömda kombinationer av tjänst och åldersgrupp", \
	    "combinations of service and age band left unassessed") \
	ROW(PHRASE_CHANGES_NONE, \
	    "Vaihtoehto ei muuta mitään palvelua.", \
	    "Alternativet ändrar ingen tjänst.", \
	    "The option changes no service.") \
	ROW(PHRASE_CHANGES_NOT_GIVEN, \
	    "Muuttuvia palveluja ei ole ilmoitettu.", \
	    "Vilka tjänster som ändras har inte angetts.", \
	    "The services that change have not been given.") \
	ROW(PHRASE_CHANGE_OF_COST, "muutos", "ändring", "change") \
	/* Workbooks. */ \
	ROW(PHRASE_KEY_WEIGHT, "jakoperuste", "fördelningsgrund", "key") \
	ROW(PHRASE_SHEET_IN_SHORT, "Lyhyesti", "I korthet", "In short") \
	/* Charts and the tables they are drawn from. */ \
	ROW(PHRASE_CHART_COSTS, \
	    "Lapsiin kohdistuvat kustannukset laskentatason ja ikäryhmän mukaan", \
	    "Kostnader för barn efter beräkningsnivå och åldersgrupp", \
	    "Cost that falls on children by level and age band") \
	ROW(PHRASE_CHART_COSTS_WORDS, \
	    "Lapsiin kohdistuvat kustannukset jakautuvat laskentatasoittain ikäryhmiin näin – {levels}.", \
	    "Kostnaderna för barn fördelar sig enligt beräkningsnivå på åldersgrupperna så här – {levels}.", \
	    "The cost that falls on children is spread over the age bands as follows, level by level – {levels}.") \
	ROW(PHRASE_CHART_IMPACTS, \
	    "Haitat vasemmalla ja hyödyt oikealla ikäryhmittäin, vaihtoehto {option}", \
	    "Skador till vänster och nytta till höger efter åldersgrupp, alternativ {option}", \
	    "Harms to the left and benefits to the right by age band, option {option}") \
	ROW(PHRASE_CHART_IMPACTS_WORDS, \
	    "Vaihtoehdon {option} haitat jakautuvat ikäryhmiin näin: {negative}. Hyödyt jakautuvat näin: {positive}. Sama vaikutus voi koskea useaa ikäryhmää.", \
	    "Skadorna i alternativ {option} fördelar sig på åldersgrupperna så här: {negative}. Nyttan fördelar sig så här: {positive}. Samma konsekvens kan gälla flera åldersgrupper.", \
	    "The harms of option {option} are spread over the age bands as follows: {negative}. Its benefits: {positive}. One impact may concern several age bands.") \
	ROW(PHRASE_IMPACT_COUNTS, \
	    "Vaikutusten määrä ikäryhmän ja jäännösluokan mukaan, vaihtoehto {option}", \
	    "Antal konsekvenser efter åldersgrupp och kvarstående klass, alternativ {option}", \
	    "Number of impacts by age band and residual class, option {option}") \
	ROW(PHRASE_CHILDREN_IN_AREA, "lapsia alueella", "barn i området", "children in the area") \
	ROW(PHRASE_CHILD_COST, \
	    "lapsiin kohdistuvat kustannukset", \
	    "kostnader för barn", \
	    "cost that falls on children") \
	ROW(PHRASE_CHILD_SHARE, "lapsiosuus", "barnandel", "child share") \
	ROW(PHRASE_CLASSES_OFF, \
	    "Merkittävyysluokat on poistettu käytöstä, joten arvio on sanallinen.", \
	    "Betydelseklasserna är ur bruk, så bedömningen ges i ord.", \
	    "Significance classes are switched off, so the assessment is verbal.") \
	ROW(PHRASE_CONTRADICTS_DATA, \
	    "kirjattu vastaus on ristiriidassa aineiston kanssa", \
	    "det antecknade svaret strider mot data", \
	    "the answer given contradicts the data") \
	ROW(PHRASE_COST, "kustannus", "kostnad", "cost") \
	ROW(PHRASE_COST_OF, "kustannuksen lähde", "kostnadens källa", "which cost") \
	ROW(PHRASE_COUNTED_COST, "kustannukset", "kostnader", "cost") \
	ROW(PHRASE_CURE, "korjaus", "rättelse", "what to do") \
	ROW(PHRASE_BASE_SHARE, \
		"lasten osuus palvelujen kustannuksista", \
		"barnens andel av kostnaderna för tjänsterna", \
		"children's share of the cost of services") \
	ROW(PHRASE_BURDEN_INDEX, \
		"rasitusindeksi", \
		"belastningsindex", \
		"burden index") \
	ROW(PHRASE_BURDEN_IS_A_QUESTION, \
		"Rasitusindeksi on lasten osuus säästöistä jaettuna heidän osuudellaan palvelujen kustannuksista samalla tasolla. Yli 1 tarkoittaa, että säästöistä kohdistuu lapsiin suurempi osuus kuin kustannuksista. Se on aihe kysyä miksi, ei arvio päätöksestä.", \
		"Belastningsindexet är barnens andel av besparingarna delad med deras andel av kostnaderna för tjänsterna på samma nivå. Över 1 betyder att en större andel av besparingarna än av kostnaderna gäller barn. Det är en anledning att fråga varför, inte ett omdöme om beslutet.", \
		"The burden index is children's share of the savings divided by their share of the cost of services at the same level. Above 1 means that more of the savings than of the costs falls on children. It is a reason to ask why, not a verdict on the decision.") \
	ROW(PHRASE_OPTIONS_LEFT_OUT, \
		"Taulukossa on {shown} ensimmäistä vaihtoehtoa, kaikkiaan niitä on {all}. Loput ovat kohdissa, joissa vaihtoehdot ja vaikutukset luetellaan.", \
		"Tabellen visar de {shown} första alternativen av {all}. De övriga finns där alternativen och konsekvenserna räknas upp.", \
		"The table shows the first {shown} of {all} options. The rest are where the options and impacts are listed.") \
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
	/* What falls due. */ \
	ROW(PHRASE_DUE_DAYS_AGO, "{count} päivää sitten", "för {count} dagar sedan", "{count} days ago") \
	ROW(PHRASE_DUE_DAYS_LEFT, "päiviä jäljellä", "dagar kvar", "days left") \
	ROW(PHRASE_DUE_FALLS_DUE, "erääntyy", "förfaller", "falls due") \
	ROW(PHRASE_DUE_IN_DAYS, "{count} päivän kuluttua", "om {count} dagar", "in {count} days") \
	ROW(PHRASE_DUE_INTRO, \
	    "Tilanne {day}. Luettelossa on kaikki, mikä on myöhässä, ja se, mikä erääntyy {until} mennessä.", \
	    "Läget den {day}. Listan omfattar allt som är försenat och det som förfaller senast den {until}.", \
	    "As of {day}. The list has everything that is overdue, and what falls due by {until}.") \
	ROW(PHRASE_DUE_KIND, "laji", "slag", "kind") \
	ROW(PHRASE_DUE_LATER, "myöhemmin", "senare", "later") \
	ROW(PHRASE_DUE_LINE, "rivi", "rad", "line") \
	ROW(PHRASE_DUE_MATTER, "asia", "ärende", "matter") \
	ROW(PHRASE_DUE_MONTH, "{month} {year}", "{month} {year}", "{month} {year}") \
	ROW(PHRASE_DUE_NOTHING, \
	    "Mikään ei ole myöhässä, eikä mitään eräänny {until} mennessä.", \
	    "Ingenting är försenat, och ingenting förfaller senast den {until}.", \
	    "Nothing is overdue, and nothing falls due by {until}.") \
	ROW(PHRASE_DUE_NO_DAY, "ilman päivää", "utan datum", "without a day") \
	ROW(PHRASE_DUE_OVERDUE, "myöhässä", "försenat", "overdue") \
	ROW(PHRASE_DUE_SHEET, "Erääntyvät", "Förfaller", "Due") \
	ROW(PHRASE_DUE_STATUS_FROM, "tilan lähde", "statusens källa", "source of the status") \
	ROW(PHRASE_DUE_TIME, "aika", "tid", "time") \
	ROW(PHRASE_DUE_TODAY, "tänään", "i dag", "today") \
	ROW(PHRASE_DUE_TOMORROW, "huomenna", "i morgon", "tomorrow") \
	ROW(PHRASE_DUE_UNREAD, \
	    "Näitä tiedostoja ei voitu lukea, joten luettelosta voi puuttua asioita:", \
	    "De här filerna kunde inte läsas, så något kan saknas i listan:", \
	    "These files could not be read, so something may be missing from the list:") \
	ROW(PHRASE_DUE_UNTIL, "viimeinen päivä", "sista dag", "last day") \
	ROW(PHRASE_DUE_WHAT, "mitä", "vad", "what") \
	ROW(PHRASE_DUE_YESTERDAY, "eilen", "i går", "yesterday") \
	ROW(PHRASE_HEADING_DUE_COUNTS, "Määrät lajeittain", "Antal enligt slag", "Counts by kind") \
	ROW(PHRASE_HEADING_DUE_LIST, "Luettelo", "Lista", "List") \
	ROW(PHRASE_HEADING_DUE_OVERDUE, "Myöhässä", "Försenat", "Overdue") \
	ROW(PHRASE_HEADING_DUE_UNREAD, "Lukematta jääneet tiedostot", "Filer som inte lästes", "Files that were not read") \
	ROW(PHRASE_HEADING_TITLE_DUE, \
	    "Erääntyvät seurannat ja toimet", \
	    "Uppföljningar och åtgärder som förfaller", \
	    "Follow-ups and measures falling due") \
	ROW(PHRASE_JANUARY, "tammikuu", "januari", "January") \
	ROW(PHRASE_FEBRUARY, "helmikuu", "februari", "February") \
	ROW(PHRASE_MARCH, "maaliskuu", "mars", "March") \
	ROW(PHRASE_APRIL, "huhtikuu", "april", "April") \
	ROW(PHRASE_MAY, "toukokuu", "maj", "May") \
	ROW(PHRASE_JUNE, "kesäkuu", "juni", "June") \
	ROW(PHRASE_JULY, "heinäkuu", "juli", "July") \
	ROW(PHRASE_AUGUST, "elokuu", "augusti", "August") \
	ROW(PHRASE_SEPTEMBER, "syyskuu", "september", "September") \
	ROW(PHRASE_OCTOBER, "lokakuu", "oktober", "October") \
	ROW(PHRASE_NOVEMBER, "marraskuu", "november", "November") \
	ROW(PHRASE_DECEMBER, "joulukuu", "december", "December") \
	ROW(PHRASE_EARLIER_COST_CENTRE, "aiempi kustannuspaikka", "tidigare kostnadsställe", "earlier cost centre") \
	ROW(PHRASE_ENDED_SERVICE, "päättynyt", "upphört", "ended") \
	ROW(PHRASE_ENGINE_PROPOSES, "ohjelma ehdottaa", "programmet föreslår", "the program proposes") \
	ROW(PHRASE_EQUAL_OPTIONS, \
	    "{better} ja {worse} ovat samanarvoiset jokaisessa ikäryhmässä.", \
	    "{better} och {worse} är likvärdiga i varje åldersgrupp.", \
	    "{better} and {worse} are the same in every age band.") \
	ROW(PHRASE_EUROS_PER_CHILD, "euroa lasta kohti", "euro per barn", "euros a child") \
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
	ROW(PHRASE_GENERATED_BY, "Raportti tehty ohjelmalla", "Rapporten är gjord med", "Report made with") \
	ROW(PHRASE_GOOD_EXAMPLE, \
	    "Näin sama asia on kunnossa:", \
	    "Så här är samma sak i ordning:", \
	    "How the same is put right:") \
	ROW(PHRASE_GROSS_CLASS, \
	    "luokka ennen toimenpiteitä", \
	    "klass före åtgärder", \
	    "class before measures") \
	ROW(PHRASE_GROUP_PART, "osa", "del", "part") \
	ROW(PHRASE_HEADING_BOARD_TEXT, \
	    "Tiivistelmä päätösasiakirjaan", \
	    "Sammandrag för beslutsdokumentet", \
	    "Summary for the decision paper") \
	ROW(PHRASE_HEADING_BUDGET_AGE_BANDS, \
	    "Euroa lasta kohti ikäryhmittäin", \
	    "Euro per barn enligt åldersgrupp", \
	    "Euros a child by age band") \
	ROW(PHRASE_HEADING_BUDGET_BREAKDOWNS, "Erittelyt", "Specifikationer", "Breakdowns") \
	ROW(PHRASE_HEADING_BUDGET_CHANGES, \
	    "Vertailu aiempaan vuoteen", \
	    "Jämförelse med ett tidigare år", \
	    "Comparison with an earlier year") \
	ROW(PHRASE_HEADING_BUDGET_COVERAGE, \
	    "Luokittelun kattavuus", \
	    "Klassificeringens täckning", \
	    "Coverage of the classification") \
	ROW(PHRASE_HEADING_BUDGET_GRADES, \
	    "Jakoperusteiden laatu", \
	    "Fördelningsgrundernas kvalitet", \
	    "Grades of the allocation keys") \
	ROW(PHRASE_HEADING_BUDGET_LEFT_OUT, \
	    "Palvelut, jotka eivät ole voimassa", \
	    "Tjänster som inte är giltiga", \
	    "Services that are not valid") \
	ROW(PHRASE_HEADING_BUDGET_LEVELS, "Lapsiosuus tasoittain", "Barnandel enligt nivå", "Child share by level") \
	ROW(PHRASE_HEADING_BUDGET_NOT_COMPUTED, \
	    "Palvelut, joita ei voitu laskea", \
	    "Tjänster som inte kunde beräknas", \
	    "Services that could not be computed") \
	ROW(PHRASE_HEADING_BUDGET_SERVICES, \
	    "Palvelut ja jakoperusteet", \
	    "Tjänster och fördelningsgrunder", \
	    "Services and allocation keys") \
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
	    "How the cost change falls on children") \
	ROW(PHRASE_HEADING_LEGAL_NOTE, "Säädösperuste", "Rättslig grund", "Legal basis") \
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
	ROW(PHRASE_NOT_RUN, \
	    "ei tarkisteta, koska merkittävyysluokat eivät ole käytössä", \
	    "kontrolleras inte, eftersom betydelseklasserna är avstängda", \
	    "not checked, because significance classes are switched off") \
	ROW(PHRASE_RULES_NOT_RUN, \
	    "Säännöt, joita ei tarkistettu, koska merkittävyysluokat eivät ole käytössä", \
	    "Regler som inte kontrollerades, eftersom betydelseklasserna är avstängda", \
	    "Rules not checked, because significance classes are switched off") \
	ROW(PHRASE_HEADING_RULES_OFF, \
	    "Pois käytöstä olevat säännöt", \
	    "Avstängda regler", \
	    "Rules switched off") \
	ROW(PHRASE_HEADING_SCREENING, \
	    "Arviointitarpeen tunnistaminen", \
	    "Identifiering av bedömningsbehovet", \
	    "Screening") \
	ROW(PHRASE_HEADING_TITLE_BUDGET, "Lapsibudjetti", "Barnbudget", "Child budget") \
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
	    "Screening questions") \
	ROW(PHRASE_HEADING_UNKNOWNS, "Mitä ei tiedetä", "Vad man inte vet", "What is not known") \
	ROW(PHRASE_HEADING_WAIVERS, "Myönnetyt poikkeukset", "Beviljade undantag", "Waivers") \
	ROW(PHRASE_HEADING_WORST_AND_BEST, \
	    "Vakavin haitta ja suurin hyöty", \
	    "Allvarligaste skadan och största nyttan", \
	    "Worst negative and best positive") \
	ROW(PHRASE_IMPACT, "vaikutus", "konsekvens", "impact") \
	ROW(PHRASE_IN_ENGLISH, "englanniksi", "engelska", "English") \
	ROW(PHRASE_IN_FINNISH, "suomeksi", "finska", "Finnish") \
	ROW(PHRASE_IN_SWEDISH, "ruotsiksi", "svenska", "Swedish") \
	ROW(PHRASE_KEPT_SERVICE, "jatkuu", "fortsätter", "continues") \
	ROW(PHRASE_KEY_GRADE, "jakoperusteen laatu", "fördelningsgrundens kvalitet", "grade of the key") \
	ROW(PHRASE_KEY_MADE_OF, "jakoperuste", "fördelningsgrund", "allocation key") \
	ROW(PHRASE_KEY_OF_ADULTS, "kokonaan aikuisille", "helt på vuxna", "all on adults") \
	ROW(PHRASE_KEY_OF_CLIENTS, "asiakkaat ikäryhmittäin", "klienter enligt åldersgrupp", "clients by age band") \
	ROW(PHRASE_KEY_OF_POPULATION, \
	    "väestö ikäryhmittäin", \
	    "befolkning enligt åldersgrupp", \
	    "population by age band") \
	ROW(PHRASE_KEY_OF_POPULATION_INSTEAD, \
	    "väestö ikäryhmittäin, koska perheiden ja lasten osuudet puuttuvat", \
	    "befolkning enligt åldersgrupp, eftersom andelen familjer och barn saknas", \
	    "population by age band, as the shares of families and children are missing") \
	ROW(PHRASE_KEY_OF_SHARES, \
	    "perheiden ja lasten osuudet", \
	    "andelen familjer och barn", \
	    "shares of families and children") \
	ROW(PHRASE_KEY_TYPED, "organisaation antama", "angiven av organisationen", "given by the organisation") \
	ROW(PHRASE_LEGAL_NOTE, \
	    "Sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6 ja 7 §:ssä ei nimetä asioita, jotka jäisivät arvioinnin ulkopuolelle. Varovaisen tulkinnan mukaan arviointitarpeen tunnistaminen kirjataan jokaisesta asiasta, myös silloin, kun lapsiin ei kohdistu vaikutuksia.", \
	    "I 6 och 7 § i lagen om ordnande av social- och hälsovård (612/2021) nämns inga ärenden som skulle lämnas utanför bedömningen. Enligt en försiktig tolkning antecknas identifieringen av bedömningsbehovet i varje ärende, också när barn inte berörs.", \
	    "Sections 6 and 7 of the Act on Organising Healthcare and Social Welfare Services (612/2021) name no matters that would be exempt from assessment. On a cautious reading the screening is recorded for every matter, also when no child is affected.") \
	ROW(PHRASE_MARKS, "merkinnät", "markeringar", "marked as") \
	ROW(PHRASE_MATRIX_LEGEND, \
	    "Luvut ovat merkittävyysluokkia toimenpiteiden jälkeen: − kielteinen, + myönteinen, ? ei luokiteltavissa, – muutos ei ulotu ikäryhmään. Myönteisiä ja kielteisiä ei lasketa yhteen.", \
	    "Talen är betydelseklasser efter åtgärder: − negativ, + positiv, ? kan inte klassificeras, – ändringen når inte åldersgruppen. Positiva och negativa räknas inte ihop.", \
	    "The numbers are significance classes after measures: − negative, + positive, ? cannot be classified, – the change does not reach the age band. Positives and negatives are never added up.") \
	ROW(PHRASE_MIXED_ACTUAL, \
	    "Osa kustannuksista on toteumia ja osa talousarviosta.", \
	    "En del av kostnaderna är utfall och en del budgeterade.", \
	    "Some of the costs are actual and some are budgeted.") \
	ROW(PHRASE_MIXED_GROSS, \
	    "Osa kustannuksista on bruttokustannuksia ja osa nettokustannuksia.", \
	    "En del av kostnaderna är bruttokostnader och en del nettokostnader.", \
	    "Some of the costs are gross and some are net.") \
	ROW(PHRASE_MONTH_SHORT, "kk", "mån", "mo") \
	ROW(PHRASE_NET_FOR_CHILDREN, \
	    "lasten osuus kustannusmuutoksesta, € vuodessa", \
	    "barnens andel av kostnadsändringen, € per år", \
	    "children's part of the cost change, € a year") \
	ROW(PHRASE_NO, "ei", "nej", "no") \
	ROW(PHRASE_NODE, "kohta", "ställe", "node") \
	ROW(PHRASE_NOT_ANSWERED, "ei vastattu", "inte besvarad", "not answered") \
	ROW(PHRASE_NOT_GIVEN, "ei ilmoitettu", "inte angett", "not given") \
	ROW(PHRASE_NO_ENTRIES, "ei ole", "inga", "none") \
	ROW(PHRASE_OPTION, "vaihtoehto", "alternativ", "option") \
	ROW(PHRASE_ORIGINALLY, "alun perin", "ursprungligen", "originally") \
	ROW(PHRASE_POLICY_VERSION, \
	    "arviointiperusteiden versio", \
	    "bedömningsgrundernas version", \
	    "policy version") \
	ROW(PHRASE_POPULATION_YEAR, \
	    "väestötietojen vuosi", \
	    "befolkningsuppgifternas år", \
	    "year of the population figures") \
	ROW(PHRASE_PROJECTION, "ennuste", "prognos", "projection") \
	ROW(PHRASE_PROPOSED, "esitetty", "föreslaget", "proposed") \
	ROW(PHRASE_PROPOSED_OPTION, "esitetty vaihtoehto", "föreslaget alternativ", "proposed option") \
	ROW(PHRASE_REACH, \
	    "ulottuvuus palveluluettelon mukaan", \
	    "räckvidd enligt tjänstekatalogen", \
	    "reach by the catalogue") \
	ROW(PHRASE_REASON, "syy", "skäl", "reason") \
	ROW(PHRASE_RECLASSIFIED_SERVICE, "vaikutustyyppi muuttunut", "konsekvenstypen ändrad", "impact type changed") \
	ROW(PHRASE_REMARK, "lisätieto", "tilläggsuppgift", "remark") \
	ROW(PHRASE_RENUMBERED_SERVICE, "kustannuspaikka muuttunut", "kostnadsstället ändrat", "cost centre changed") \
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
	ROW(PHRASE_SCOPE_AGENDA, "esityslistaa", "föredragningslistan", "agendas") \
	ROW(PHRASE_SCOPE_ALL, "jokaista päätöstä", "varje beslut", "every decision") \
	ROW(PHRASE_SCOPE_CATALOGUE, "palveluluetteloa", "tjänstekatalogen", "the service catalogue") \
	ROW(PHRASE_SCOPE_FILES, "jokaista tiedostoa", "varje fil", "every file") \
	ROW(PHRASE_SCOPE_FOLLOW_UP, "seurantaa", "uppföljningen", "follow-ups") \
	ROW(PHRASE_SCOPE_FULL, "laajaa arviointia", "omfattande bedömning", "full assessments") \
	ROW(PHRASE_SCOPE_LIGHT, \
	    "suppeaa ja laajaa arviointia", \
	    "begränsad och omfattande bedömning", \
	    "light and full assessments") \
	ROW(PHRASE_SCOPE_PROCESS, "prosessiarviointia", "processbedömningen", "process assessments") \
	ROW(PHRASE_SCOPE_REGISTER, \
	    "päätösten rekisteriä", \
	    "registret över besluten", \
	    "the register of decisions") \
	ROW(PHRASE_SERVICE, "palvelu", "tjänst", "service") \
	ROW(PHRASE_SERVICES, "palveluja", "tjänster", "services") \
	ROW(PHRASE_SEVERITY, "vakavuus", "allvarlighetsgrad", "severity") \
	ROW(PHRASE_SHEET_CATALOGUE, "Palveluluettelo", "Tjänstekatalog", "Service catalogue") \
	ROW(PHRASE_SHEET_CHILD_BUDGET, "Lapsibudjetti", "Barnbudget", "Child budget") \
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
	ROW(PHRASE_STATE_OF_SERVICE, "tilanne", "läge", "state") \
	ROW(PHRASE_STEPS, "laskennan vaiheet", "beräkningens steg", "steps") \
	ROW(PHRASE_STRENGTH, "painoarvo", "tyngd", "strength") \
	ROW(PHRASE_SUPPRESSED, \
	    "peitetty tietosuojan vuoksi", \
	    "dolt av dataskyddsskäl", \
	    "withheld for privacy") \
	ROW(PHRASE_TEXTS_IN, "tekstejä {languages}", "texter på {languages}", "texts in {languages}") \
	ROW(PHRASE_TRACE_HINT, \
	    "Komento lva explain {id}#TUNNUS.residual_class näyttää, mistä tiedoista luokka on laskettu.", \
	    "Kommandot lva explain {id}#BETECKNING.residual_class visar vilka uppgifter klassen har räknats ut av.", \
	    "The command lva explain {id}#ID.residual_class shows from which data a class was computed.") \
	ROW(PHRASE_TRACE_HINT_BUDGET, \
	    "Komento lva explain {id}#PALVELU.child_share näyttää, mistä tiedoista lapsiosuus on laskettu.", \
	    "Kommandot lva explain {id}#TJÄNST.child_share visar vilka uppgifter barnandelen har räknats ut av.", \
	    "The command lva explain {id}#SERVICE.child_share shows from which data a child share was computed.") \
	ROW(PHRASE_TRIGGER, "kysymys", "fråga", "question") \
	ROW(PHRASE_UNKNOWNS, "ei luokiteltavissa", "kan inte klassificeras", "cannot be classified") \
	ROW(PHRASE_VALUE, "arvo", "värde", "value") \
	ROW(PHRASE_VERDICT, "kokonaisarvio", "helhetsbedömning", "verdict") \
	ROW(PHRASE_WAIVABLE, "poikkeus mahdollinen", "undantag möjligt", "can be waived") \
	ROW(PHRASE_WAIVED, "poikkeus myönnetty", "undantag beviljat", "waived") \
	ROW(PHRASE_WHAT, "tieto", "uppgift", "item") \
	ROW(PHRASE_WHAT_WAS_ASSESSED, "miksi luokkaa ei ole", "varför klass saknas", "why there is no class") \
	ROW(PHRASE_WORST_NEGATIVE, "vakavin haitta", "allvarligaste skadan", "worst negative") \
	ROW(PHRASE_YEAR_BEFORE, "vertailuvuosi", "jämförelseår", "year compared with") \
	ROW(PHRASE_YES, "kyllä", "ja", "yes") \
	ROW(PHRASE_ZERO_OPTION, "nollavaihtoehto", "nollalternativ", "zero option")

#define PHRASE_ENUMERATOR(name, ...) name,
enum phrase { PHRASE_NONE, PHRASES(PHRASE_ENUMERATOR) PHRASE_END };

/* The phrase in every language; empty for PHRASE_NONE. */
const struct text *phrase_text(enum phrase phrase);

#endif
