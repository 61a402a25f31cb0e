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
	ROW(PHRASE_BAD_EXAMPLE, "Näin sääntöä rikotaan:", "Så här bryts regeln (exemplet är på finska):", \
	    "How the rule is broken (the example is in Finnish):") \
	ROW(PHRASE_BASIS, "peruste", "grund", "basis") \
	ROW(PHRASE_BELOW_PROPOSAL, \
	    "Arviointi on suppeampi kuin ohjelma ehdottaa.", \
	    "Bedömningen är snävare än vad programmet föreslår.", \
	    "The assessment is narrower than the program proposes.") \
	ROW(PHRASE_BEST_FOR_CHILDREN, "lapsille paras", "bäst för barnen", "best for children") \
	ROW(PHRASE_BEST_POSITIVE, "suurin hyöty", "största nyttan", "best positive") \
	/* The text for the agenda. */ \
	ROW(PHRASE_BOARD_CLASS, "merkittävyysluokka", "betydelseklass", "significance class") \
	ROW(PHRASE_BOARD_CONFIDENTIAL, \
	    "Lapsivaikutusten arviointi on salassa pidettävä.", \
	    "Bedömningen av konsekvenserna för barn är sekretessbelagd.", \
	    "The child impact assessment is confidential.") \
	ROW(PHRASE_BOARD_FOLLOW_UP, "seuranta-arviointi", "uppföljande bedömning", "follow-up assessment") \
	ROW(PHRASE_BOARD_NOT_HEARD, "Lapsia ei ole kuultu.", "Barn har inte hörts.", "Children have not been heard.") \
	ROW(PHRASE_BOARD_PROPOSAL, "esitys", "förslag", "proposal") \
	ROW(PHRASE_BOARD_REST, \
	    "Koko teksti on arvioinnissa.", "Hela texten finns i bedömningen.", "The whole text is in the assessment.") \
	ROW(PHRASE_BOARD_REST_IN_REPORT, \
	    "Loput tiedot ovat raportissa.", "Resten finns i rapporten.", "The rest is in the report.") \
	ROW(PHRASE_BOARD_BUDGET_ALL, \
	    "Laajimmalla tasolla, kun mukana ovat myös välilliset ja yhteisölliset palvelut, lapsiin kohdistuu {children} eli {share} kustannuksista.", \
	    "På den vidaste nivån, där också indirekta och kollektiva tjänster är med, hänförs {children} eller {share} av kostnaderna till barn.", \
	    "At the widest level, which includes indirect and communal services, {children} or {share} of the cost falls on children.") \
	ROW(PHRASE_BOARD_BUDGET_CHANGE, \
	    "Suorien palvelujen tasolla muutos vuodesta {year} on {change}.", \
	    "På nivån för direkta tjänster är ändringen {change} från år {year}.", \
	    "At the level of direct services the change is {change} from {year}.") \
	ROW(PHRASE_BOARD_BUDGET_DIRECT, \
	    "Suorien palvelujen tasolla lapsiin kohdistuu {children} eli {share} laskennassa mukana olevista kustannuksista. Se on {per_child} lasta kohti.", \
	    "På nivån för direkta tjänster hänförs {children} eller {share} av de beräknade kostnaderna till barn. Det är {per_child} per barn.", \
	    "At the level of direct services {children} or {share} of the cost counted falls on children. That is {per_child} a child.") \
	ROW(PHRASE_BOARD_BUDGET_READING, \
	    "Tasot ovat rinnakkaisia laskentatapoja, eikä niitä lasketa yhteen.", \
	    "Nivåerna är parallella sätt att räkna och läggs inte ihop.", \
	    "The levels are parallel ways of counting and are not added up.") \
	ROW(PHRASE_BOARD_CUMUL_DAY, "Tilanne {day}.", "Läget den {day}.", "As of {day}.") \
	ROW(PHRASE_BOARD_CUMUL_READING, \
	    "Merkittävyysluokkia ei lasketa yhteen eikä hyötyjä vähennetä haitoista.", \
	    "Betydelseklasser läggs inte ihop, och nytta dras inte av från skador.", \
	    "Significance classes are not added up, nor are benefits set off against harms.") \
	ROW(PHRASE_BOARD_YEAR_BUDGET, \
	    "Palvelujen kustannuksista {share} kohdistuu lapsiin suorien palvelujen tasolla.", \
	    "Av kostnaderna för tjänsterna hänförs {share} till barn på nivån för direkta tjänster.", \
	    "Children's share of the cost of services is {share} (direct services).") \
	ROW(PHRASE_BOARD_YEAR_CHANGED, \
	    "Esitystä muutettiin arvioinnin vuoksi {count} asiassa.", \
	    "Förslaget ändrades på grund av bedömningen i {count} av ärendena.", \
	    "The proposal was changed because of the assessment in {count} of the matters.") \
	ROW(PHRASE_BOARD_YEAR_COSTS, \
	    "Vuoden päätösten kustannusmuutoksesta lapsiin kohdistuu {net} vuodessa.", \
	    "Av kostnadsändringen genom årets beslut hänförs {net} per år till barn.", \
	    "Of the year's cost changes {net} a year falls on children.") \
	ROW(PHRASE_BOARD_YEAR_COVERAGE, \
	    "Arviointia edellyttäneistä esityslistojen asioista on arvioitu {part}/{whole} ({share}).", \
	    "Av de ärenden på föredragningslistorna som krävde bedömning har {part} av {whole} bedömts ({share}).", \
	    "Of the agenda items that called for an assessment {part} of {whole} have one ({share}).") \
	ROW(PHRASE_BOARD_YEAR_HARM, \
	    "Suuri tai erittäin suuri kielteinen vaikutus (luokka 3 tai 4) jää toimenpiteiden jälkeen {count} asiassa.", \
	    "En stor eller mycket stor negativ konsekvens (klass 3 eller 4) kvarstår efter åtgärder i {count} av ärendena.", \
	    "A large or very large negative impact (class 3 or 4) remains in {count} of the matters.") \
	ROW(PHRASE_BOARD_YEAR_HEARD, \
	    "Lapsia kuultiin {part}/{whole} suppeassa tai laajassa arvioinnissa ({share}).", \
	    "Barn hördes i {part} av {whole} begränsade eller omfattande bedömningar ({share}).", \
	    "Children were heard in {part} of {whole} light or full assessments ({share}).") \
	ROW(PHRASE_BOARD_SCREENING, \
	    "lapsivaikutusten arviointitarve", "behov av barnkonsekvensbedömning", "need for a child impact assessment") \
	ROW(PHRASE_BOARD_VERDICT, \
	    "lapsivaikutusten kokonaisarvio", "helhetsbedömning av konsekvenserna för barn", "overall impact on children") \
	ROW(PHRASE_BOARD_VIEWS, "lasten näkemykset", "barnens synpunkter", "what children said") \
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
	    "Kustannuksia kohdistuu eniten näihin ikäryhmiin eri laskentatasoilla – {levels}.", \
	    "Störst är kostnaderna för dessa åldersgrupper på de olika beräkningsnivåerna – {levels}.", \
	    "Most of the cost falls on these age bands at the different levels – {levels}.") \
	ROW(PHRASE_CHART_IMPACTS, \
	    "Haitat vasemmalla ja hyödyt oikealla ikäryhmittäin, vaihtoehto {option}", \
	    "Skador till vänster och nytta till höger efter åldersgrupp, alternativ {option}", \
	    "Harms to the left and benefits to the right by age band, option {option}") \
	ROW(PHRASE_BENEFITS_BY_BAND, \
	    "Hyödyt jakautuvat ikäryhmiin näin: {bands}.", \
	    "Nyttan fördelar sig på åldersgrupperna så här: {bands}.", \
	    "Its benefits are spread over the age bands as follows: {bands}.") \
	ROW(PHRASE_BENEFITS_NONE, \
	    "Luokiteltuja hyötyjä ei ole.", \
	    "Ingen nytta har klassificerats.", \
	    "No benefit has been classified.") \
	ROW(PHRASE_CHART_PLACES, \
	    "Kielteiset päätökset alueittain ja ikäryhmittäin", \
	    "Negativa beslut efter område och åldersgrupp", \
	    "Decisions that harm, by area and age band") \
	ROW(PHRASE_CHART_PLACES_MOST, \
	    "Enimmillään samaan kohtaan osuu kielteisiä päätöksiä {count}.", \
	    "Antalet negativa beslut på samma ställe är som mest {count}.", \
	    "The number of decisions that harm the same place is at most {count}.") \
	ROW(PHRASE_CHART_PLACES_WHERE, \
	    "Enimmillään samaan kohtaan osuu kielteisiä päätöksiä {count} ({places}).", \
	    "Antalet negativa beslut på samma ställe är som mest {count} ({places}).", \
	    "The number of decisions that harm the same place is at most {count} ({places}).") \
	/* Charts of a year and of two versions. */ \
	ROW(PHRASE_CHART_DIFF, \
	    "Vaikutusten luokat ennen ja nyt, haitat vasemmalla ja hyödyt oikealla", \
	    "Konsekvensernas klasser före och nu, skador till vänster och nytta till höger", \
	    "Classes of the impacts before and now, harms to the left and benefits to the right") \
	ROW(PHRASE_CHART_DIFF_ABSENT, "vaihtoehto puuttuu", "alternativet saknas", "no such option") \
	ROW(PHRASE_CHART_DIFF_NONE, "ei luokiteltuja vaikutuksia", "inga klassificerade konsekvenser", "no classified impacts") \
	ROW(PHRASE_CHART_DIFF_TABLE, \
	    "Vaikutusten määrä jäännösluokan mukaan", \
	    "Antal konsekvenser efter kvarstående klass", \
	    "Number of impacts by residual class") \
	ROW(PHRASE_CHART_DIFF_WORDS, \
	    "Vaihtoehto {option} ennen: {before}; nyt: {after}.", \
	    "Alternativ {option} före: {before}; nu: {after}.", \
	    "Option {option} before: {before}; now: {after}.") \
	ROW(PHRASE_CHART_YEAR_BANDS, \
	    "Haitat vasemmalla ja hyödyt oikealla ikäryhmittäin, asioiden määrä", \
	    "Skador till vänster och nytta till höger efter åldersgrupp, antal ärenden", \
	    "Harms to the left and benefits to the right by age band, number of matters") \
	ROW(PHRASE_CHART_YEAR_BANDS_TABLE, \
	    "Asioita ikäryhmittäin vakavimman haitan ja suurimman hyödyn mukaan", \
	    "Ärenden efter åldersgrupp enligt den allvarligaste skadan och den största nyttan", \
	    "Matters by age band and by worst negative and best positive impact") \
	ROW(PHRASE_CHART_YEAR_BENEFITS, \
	    "Hyötyä on näin monessa asiassa: {bands}.", \
	    "Nytta finns i så här många ärenden: {bands}.", \
	    "There is benefit in this many matters: {bands}.") \
	ROW(PHRASE_CHART_YEAR_COVERAGE, \
	    "Arviointia edellyttäneet esityslistojen asiat kuukausittain", \
	    "Ärenden på föredragningslistorna som krävde bedömning, per månad", \
	    "Agenda items that called for an assessment, by month") \
	ROW(PHRASE_CHART_YEAR_HARMS, \
	    "Haittaa on näin monessa asiassa: {bands}.", \
	    "Skada finns i så här många ärenden: {bands}.", \
	    "There is harm in this many matters: {bands}.") \
	ROW(PHRASE_CHART_YEAR_HEARD, \
	    "Asiat, jotka koskevat ikäryhmää, ja ne, joissa sitä kuultiin", \
	    "Ärenden som berör åldersgruppen, och de där den hördes", \
	    "Matters that affect the age band, and those in which it was heard") \
	ROW(PHRASE_CHART_YEAR_HEARD_WORDS, \
	    "Ikäryhmää kuultiin näin monessa sitä koskevassa asiassa: {bands}.", \
	    "Åldersgruppen hördes i så här många av de ärenden som berör den: {bands}.", \
	    "The age band was heard in this many of the matters that affect it: {bands}.") \
	ROW(PHRASE_CHART_YEAR_IN_MANY, \
	    "Sama asia voi koskea useaa ikäryhmää.", \
	    "Samma ärende kan gälla flera åldersgrupper.", \
	    "One matter may concern several age bands.") \
	ROW(PHRASE_CHART_YEAR_LEVELS, \
	    "Lapsiin kohdistuvat kustannukset laskentatasoittain", \
	    "Kostnader för barn efter beräkningsnivå", \
	    "Cost that falls on children by level") \
	ROW(PHRASE_CHART_YEAR_LEVELS_WORDS, \
	    "Lapsiin kohdistuu suorien palvelujen tasolla {direct} ja laajimmalla tasolla {all}.", \
	    "På nivån för direkta tjänster är kostnaderna för barn {direct} och på den vidaste nivån {all}.", \
	    "At the level of direct services {direct} falls on children, at the widest level {all}.") \
	ROW(PHRASE_CHART_YEAR_NO_BENEFITS, \
	    "Luokiteltua hyötyä ei ole missään asiassa.", \
	    "Ingen nytta har klassificerats i något ärende.", \
	    "No benefit has been classified in any matter.") \
	ROW(PHRASE_CHART_YEAR_NO_HARMS, \
	    "Luokiteltua haittaa ei ole missään asiassa.", \
	    "Ingen skada har klassificerats i något ärende.", \
	    "No harm has been classified in any matter.") \
	/* Several assessments in a workbook. */ \
	ROW(PHRASE_OVERVIEW_IMPACTS, \
	    "Haitat ja hyödyt kaikissa asioissa", \
	    "Skador och nytta i alla ärenden", \
	    "Harm and benefit in all matters") \
	ROW(PHRASE_OVERVIEW_SHEETS, \
	    "Kullakin välilehdellä ovat kaikkien asioiden tiedot. Asian tunnus on ensimmäisessä sarakkeessa, ja sen mukaan rivit voi suodattaa.", \
	    "På varje blad finns uppgifterna om alla ärenden. Ärendets id står i den första kolumnen, och raderna kan filtreras enligt det.", \
	    "Each sheet holds the rows of all matters. The id of the matter is in the first column, and the rows can be filtered by it.") \
	ROW(PHRASE_OVERVIEW_TITLE, \
	    "Lapsivaikutusten ennakkoarvioinnit", \
	    "Förhandsbedömningar av konsekvenser för barn", \
	    "Prior child impact assessments") \
	ROW(PHRASE_COURSE_MEASURED, "mitattu arvo", "uppmätt värde", "measured value") \
	ROW(PHRASE_COURSE_WORDS, \
	    "Lähtöarvo on {baseline}, viimeisin mitattu arvo {value} ja tavoite {target}.", \
	    "Utgångsvärdet är {baseline}, det senast uppmätta värdet {value} och målet {target}.", \
	    "The baseline is {baseline}, the latest measured value {value} and the target {target}.") \
	ROW(PHRASE_HARMS_BY_BAND, \
	    "Vaihtoehdon {option} haitat jakautuvat ikäryhmiin näin: {bands}.", \
	    "Skadorna i alternativ {option} fördelar sig på åldersgrupperna så här: {bands}.", \
	    "The harms of option {option} are spread over the age bands as follows: {bands}.") \
	ROW(PHRASE_HARMS_NONE, \
	    "Vaihtoehdolla {option} ei ole luokiteltuja haittoja.", \
	    "Inga skador har klassificerats i alternativ {option}.", \
	    "No harm of option {option} has been classified.") \
	ROW(PHRASE_IN_MANY_BANDS, \
	    "Sama vaikutus voi koskea useaa ikäryhmää.", \
	    "Samma konsekvens kan gälla flera åldersgrupper.", \
	    "One impact may concern several age bands.") \
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
	/* The report of what changed between two versions. */ \
	ROW(PHRASE_AFTER, "nyt", "nu", "now") \
	ROW(PHRASE_AND_MORE, "ja {count} muuta kohtaa", "och {count} andra ställen", "and {count} more") \
	ROW(PHRASE_BEFORE, "ennen", "före", "before") \
	ROW(PHRASE_CHANGED, "muuttui", "ändrades", "changed") \
	ROW(PHRASE_CHANGED_BUT_HIDDEN, \
	    "muuttunut; lukua ei näytetä", \
	    "ändrat; talet visas inte", \
	    "changed; the number is not shown") \
	ROW(PHRASE_EDIT, "muutos", "ändring", "change") \
	ROW(PHRASE_ENTRY_EVIDENCE, "näyttö", "underlag", "evidence") \
	ROW(PHRASE_ENTRY_FILE, "päätöksen tiedot", "uppgifter om beslutet", "the decision") \
	ROW(PHRASE_ENTRY_INDICATOR, "mittari", "indikator", "indicator") \
	ROW(PHRASE_ENTRY_MEASURE, "toimenpide", "åtgärd", "measure") \
	ROW(PHRASE_ENTRY_PARTICIPATION, "osallisuus", "delaktighet", "participation") \
	ROW(PHRASE_ENTRY_RECOMMENDATION, "suositus", "rekommendation", "recommendation") \
	ROW(PHRASE_FATE, "tila", "läge", "state") \
	ROW(PHRASE_HEADING_CLASSES, "Luokkien muutokset", "Ändringar i klasserna", "Changes of classes") \
	ROW(PHRASE_HEADING_EDITS, "Muutokset kohdittain", "Ändringarna ställe för ställe", "Changes one by one") \
	ROW(PHRASE_HEADING_EFFECTS, "Mihin se vaikutti", "Vad det påverkade", "What that did") \
	ROW(PHRASE_HEADING_FINDING_CHANGES, \
	    "Uudet ja poistuneet havainnot", \
	    "Nya iakttagelser och sådana som är borta", \
	    "New findings and findings that are gone") \
	ROW(PHRASE_HEADING_OPTION_CHANGES, \
	    "Vaihtoehtojen arvion muutokset", \
	    "Ändringar i bedömningen av alternativen", \
	    "Changes of the options' assessment") \
	ROW(PHRASE_HEADING_SCREENING_CHANGES, \
	    "Tunnistamisen muutokset", \
	    "Ändringar i identifieringen", \
	    "Changes of the screening") \
	ROW(PHRASE_HEADING_TITLE_DIFF, \
	    "Ennakkoarvioinnin muutokset", \
	    "Ändringar i förhandsbedömningen", \
	    "Changes of a prior assessment") \
	ROW(PHRASE_HEADING_WHAT_CHANGED, "Mikä muuttui", "Vad som ändrades", "What changed") \
	ROW(PHRASE_KEY, "avain", "nyckel", "key") \
	ROW(PHRASE_LINE, "rivi", "rad", "line") \
	ROW(PHRASE_LINE_AFTER, "rivi nyt", "rad nu", "line now") \
	ROW(PHRASE_LINE_BEFORE, "rivi ennen", "rad före", "line before") \
	ROW(PHRASE_NEW_FINDINGS, "uusia havaintoja", "nya iakttagelser", "new findings") \
	ROW(PHRASE_FINDINGS_GONE, "poistuneita havaintoja", "iakttagelser som är borta", "findings that are gone") \
	ROW(PHRASE_FINDINGS_SAME, "ennallaan olevia havaintoja", "oförändrade iakttagelser", "findings as before") \
	ROW(PHRASE_NO_EDITS, \
	    "Versioiden sisältö on sama. Kirjoitusasua, kommentteja, avainten kieltä ja tunnuksettomien kohtien järjestystä ei lasketa muutoksiksi.", \
	    "Versionerna har samma innehåll. Skrivsätt, kommentarer, nycklarnas språk och ordningen på det som saknar beteckning räknas inte som ändringar.", \
	    "The versions have the same content. Layout, comments, the language of keys and the order of what has no id count as no change.") \
	ROW(PHRASE_NO_EFFECT, \
	    "Muutokset eivät muuta tunnistamista, luokkia, kokonaisarvioita eivätkä kustannusten kohdentumista.", \
	    "Ändringarna påverkar inte identifieringen, klasserna, helhetsbedömningarna eller kostnadernas fördelning.", \
	    "The changes alter no screening, class, verdict or incidence of costs.") \
	ROW(PHRASE_OTHER_DECISION, \
	    "Tiedostot ovat eri asioista: tunnus on ennen {before} ja nyt {after}.", \
	    "Filerna gäller olika ärenden: beteckningen är före {before} och nu {after}.", \
	    "The files are of different matters: the id is {before} before and {after} now.") \
	ROW(PHRASE_PROPOSED_SCOPE, \
	    "ohjelman ehdottama laajuus", \
	    "omfattning som programmet föreslår", \
	    "scope proposed by the program") \
	ROW(PHRASE_SHEET_CLASSES, "Luokat", "Klasser", "Classes") \
	ROW(PHRASE_SHEET_EDITS, "Muutokset", "Ändringar", "Changes") \
	ROW(PHRASE_SHEET_INCIDENCE, "Kohdentuminen", "Fördelning", "Incidence") \
	ROW(PHRASE_STANDARD_INPUT, "vakiosyöte", "standardinmatning", "standard input") \
	/* ---- */ \
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
	    "Lapsibudjetti ikäryhmittäin", \
	    "Barnbudgeten enligt åldersgrupp", \
	    "Child budget by age band") \
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
	/* Cumulative impacts: */ \
	ROW(PHRASE_CUMUL_ALERT, "hälytys", "larm", "alert") \
	ROW(PHRASE_CUMUL_ALERTS_OFF, \
	    "Hälytykset, joiden sääntö on pois käytöstä, eivät ole mukana.", \
	    "Larm vars regel är avstängd är inte med.", \
	    "Alerts whose rule is switched off are not shown.") \
	ROW(PHRASE_CUMUL_ALL, "kaikki", "alla", "all") \
	ROW(PHRASE_CUMUL_AREA, "alue", "område", "area") \
	ROW(PHRASE_CUMUL_AT_LEAST, "lapsia vähintään", "barn minst", "children at least") \
	ROW(PHRASE_CUMUL_AT_MOST, "lapsia enintään", "barn högst", "children at most") \
	ROW(PHRASE_CUMUL_AND_MORE, "ja {count} muuta", "och {count} till", "and {count} more") \
	ROW(PHRASE_CUMUL_BESIDE, "myönteisiä samassa kohdassa", "positiva i samma cell", "positive in the same cell") \
	ROW(PHRASE_CUMUL_BOTH, "molempien kohteena varmasti", "berörs säkert av bägge", "hit by both for certain") \
	ROW(PHRASE_CUMUL_BOUNDS, \
	    "Samat lapset voivat olla usean päätöksen kohteena, joten määriä ei lasketa yhteen. Lapsia on vähintään yhtä monta kuin suurimmassa yksittäisessä päätöksessä ja enintään päätösten määrien summa, kuitenkin korkeintaan alueen väestö. Rajat jäävät väljiksi, koska asiakasrekistereitä ei ole yhdistetty.", \
	    "Samma barn kan beröras av flera beslut, så antalen räknas inte ihop. Barnen är minst lika många som i det enskilda beslut som berör flest och högst summan av antalen, dock inte fler än områdets befolkning. Gränserna blir vida eftersom klientregistren inte har kopplats samman.", \
	    "The same children may be hit by several decisions, so counts are not added up. There are at least as many children as in the single decision that hits most, and at most the sum of the counts, but no more than the population of the area. The bounds are wide because client registers have not been linked.") \
	ROW(PHRASE_CUMUL_CELL, "solun nimi", "cellens namn", "name of the cell") \
	ROW(PHRASE_CUMUL_CELLS_NOT_BOUND, \
	    "Lapsimäärää ei voi päätellä näin monessa kohdassa", \
	    "Antalet barn kan inte härledas i så här många celler", \
	    "The number of children cannot be told in so many cells") \
	ROW(PHRASE_CUMUL_CLASSES_OFF, \
	    "Merkittävyysluokat ovat pois käytöstä, joten haittojen kasautumista luokittain ei ole arvioitu.", \
	    "Signifikansklasserna är avstängda, så anhopningen av skador enligt klass har inte bedömts.", \
	    "Significance classes are switched off, so the piling up of harm by class has not been judged.") \
	ROW(PHRASE_CUMUL_COUNT_NEGATIVE, "kielteisiä päätöksiä", "negativa beslut", "negative decisions") \
	ROW(PHRASE_CUMUL_COUNT_SERIOUS, "vähintään luokkaa 2", "minst klass 2", "of class 2 or more") \
	ROW(PHRASE_CUMUL_COUNT_UNKNOWN, "vaikutuksia ilman luokkaa", "konsekvenser utan klass", "impacts without a class") \
	ROW(PHRASE_CUMUL_DECIDED, "ratkaistuja asioita", "avgjorda ärenden", "decided matters") \
	ROW(PHRASE_CUMUL_DECISIONS, "päätökset", "besluten", "decisions") \
	ROW(PHRASE_CUMUL_DOMAIN, "osa-alue", "delområde", "domain") \
	ROW(PHRASE_CUMUL_EFFECT, "voimaan", "träder i kraft", "in force") \
	ROW(PHRASE_CUMUL_FOUND, "havaintoja", "iakttagelser", "findings") \
	ROW(PHRASE_CUMUL_FROM, "jakso alkaa", "perioden börjar", "period begins") \
	ROW(PHRASE_CUMUL_GROUP, "lapsiryhmä", "barngrupp", "group of children") \
	ROW(PHRASE_CUMUL_HEADING_CELLS, "Solut", "Celler", "Cells") \
	ROW(PHRASE_CUMUL_HEADING_CURES, "Mitä havaintojen vuoksi tehdään", "Vad som görs på grund av iakttagelserna", "What to do about the findings") \
	ROW(PHRASE_CUMUL_HEADING_EUROS, \
	    "Säästöt ja lasten osuus niistä", "Besparingarna och barnens andel av dem", "Savings and children's share of them") \
	ROW(PHRASE_CUMUL_HEADING_FRONT, "Mitä raportti näyttää", "Vad rapporten visar", "What the report shows") \
	ROW(PHRASE_CUMUL_HEADING_GAPS, "Mitä ei voitu laskea mukaan", "Vad som inte kunde räknas med", "What could not be counted") \
	ROW(PHRASE_CUMUL_HEADING_GROUPS, \
	    "Lapsiryhmät, joihin osuu usea päätös", "Barngrupper som berörs av flera beslut", "Groups hit by several decisions") \
	ROW(PHRASE_CUMUL_HEADING_HEADS, "Kuinka monta lasta", "Hur många barn", "How many children") \
	ROW(PHRASE_CUMUL_HEADING_LISTED, "Mukana olevat päätökset", "Beslut som är med", "Decisions included") \
	ROW(PHRASE_CUMUL_HEADING_OTHERS, \
	    "Yhteisvaikutukset muiden päätösten kanssa", "Sammantagna konsekvenser med andra beslut", "Cumulative impacts with other decisions") \
	ROW(PHRASE_CUMUL_HEADING_PLACES, \
	    "Päätösten kasautuminen ikäryhmittäin ja alueittain", "Anhopningen av beslut enligt åldersgrupp och område", "How decisions pile up by age band and area") \
	ROW(PHRASE_CUMUL_HEADING_WORST, "Pahimmat kasaumat", "De värsta anhopningarna", "The worst stacks") \
	ROW(PHRASE_CUMUL_HOW_TO_READ, \
	    "Raportti kokoaa rekisterin ratkaistut asiat, joiden kielteiset vaikutukset kohdistuvat samaan ikäryhmään, alueeseen, lapsiryhmään ja osa-alueeseen alle {months} kuukauden sisällä toisistaan. Merkittävyysluokkia ja prosenttiosuuksia ei lasketa yhteen eikä hyötyjä vähennetä haitoista. Kasauma näyttää todellista pienemmältä, jos päätöksiä on jäänyt arvioimatta, ja lasten oloihin vaikuttaa muukin kuin päätökset.", \
	    "Rapporten sammanställer de avgjorda ärenden i registret vars negativa konsekvenser gäller samma åldersgrupp, område, barngrupp och delområde inom mindre än {months} månader från varandra. Signifikansklasser och procentandelar räknas inte ihop och nytta dras inte av från skada. Anhopningen ser mindre ut än den är om beslut inte har bedömts, och barns situation påverkas av annat än beslut.", \
	    "The report gathers the decided matters of the register whose negative impacts fall on the same age band, area, group and domain less than {months} months from each other. Significance classes and percentages are not added up, and benefits are not set off against harm. A stack looks smaller than it is when decisions have not been assessed, and other things than decisions affect children's lives.") \
	ROW(PHRASE_CUMUL_IN_ALL, "säästöt yhteensä, € vuodessa", "besparingar totalt, € per år", "savings in all, € a year") \
	ROW(PHRASE_CUMUL_IF_DECIDED, \
	    "Hälytykset on laskettu niin kuin tämä asia päätettäisiin ehdotuksen mukaan. Muut päättämättömät asiat eivät ole niissä mukana.", \
	    "Larmen har räknats som om detta ärende avgjordes enligt förslaget. Andra oavgjorda ärenden ingår inte i dem.", \
	    "The alerts are computed as if this matter were decided as proposed. Other undecided matters are not in them.") \
	ROW(PHRASE_CUMUL_LACKS, "puuttuva päätös", "beslut som saknas", "decision that is missing") \
	ROW(PHRASE_CUMUL_MATTERS, "asioita rekisterissä", "ärenden i registret", "matters in the register") \
	ROW(PHRASE_CUMUL_MAKES_ALERTS, "Päätös on osallisena näissä hälytyksissä", "Beslutet ingår i dessa larm", "The decision takes part in these alerts") \
	ROW(PHRASE_CUMUL_MEASURE, "toimenpide", "åtgärd", "measure") \
	ROW(PHRASE_CUMUL_NO_ALERTS, "Hälytyksiä ei ole.", "Det finns inga larm.", "There are no alerts.") \
	ROW(PHRASE_CUMUL_NO_BASELINE, \
	    "Nollavaihtoehdoista ei puutu jo tehtyjä päätöksiä.", \
	    "Nollalternativen saknar inga redan fattade beslut.", \
	    "No zero option lacks a decision already made.") \
	ROW(PHRASE_CUMUL_NO_OTHERS, \
	    "Muut rekisterin päätökset eivät osu samoihin ikäryhmiin, alueisiin, lapsiryhmiin ja osa-alueisiin alle {months} kuukauden sisällä.", \
	    "Inga andra beslut i registret gäller samma åldersgrupper, områden, barngrupper och delområden inom mindre än {months} månader.", \
	    "No other decision of the register falls on the same age bands, areas, groups and domains within less than {months} months.") \
	ROW(PHRASE_CUMUL_NO_OWN_ALERTS, \
	    "Päätös ei ole osallisena missään yhteisvaikutusten hälytyksessä.", \
	    "Beslutet ingår inte i något larm om sammantagna konsekvenser.", \
	    "The decision takes part in no alert of cumulative impacts.") \
	ROW(PHRASE_CUMUL_NO_PEOPLE, \
	    "Väestötietoja ei ole, joten alueita ei tunneta eikä ikäryhmien ja alueiden kasaumia voi laskea.", \
	    "Befolkningsuppgifter saknas, så områdena är inte kända och anhopningar enligt åldersgrupp och område kan inte räknas ut.", \
	    "There are no population figures, so areas are not known and stacks by age band and area cannot be computed.") \
	ROW(PHRASE_CUMUL_NO_SAVINGS, \
	    "Ratkaistuissa asioissa ei ole säästöjä.", "De avgjorda ärendena innehåller inga besparingar.", "The decided matters hold no savings.") \
	ROW(PHRASE_CUMUL_NO_SCENARIOS, \
	    "Mikään päättämätön asia ei osuisi samoihin kohtiin muiden kanssa.", \
	    "Inget oavgjort ärende skulle beröra samma celler som andra.", \
	    "No undecided matter would fall on the same cells as others.") \
	ROW(PHRASE_CUMUL_NO_STACKS, \
	    "Missään kohdassa ei ole kahden ratkaistun asian kielteisiä vaikutuksia.", \
	    "I ingen cell finns negativa konsekvenser av två avgjorda ärenden.", \
	    "No cell has negative impacts of two decided matters.") \
	ROW(PHRASE_CUMUL_NO_TRAPS, \
	    "Mikään toimenpide ei nojaa palveluun, jota päätökset heikentävät.", \
	    "Ingen åtgärd stöder sig på en tjänst som besluten försämrar.", \
	    "No measure relies on a service that decisions cut.") \
	ROW(PHRASE_CUMUL_OWN_BASELINE, "Nollavaihtoehdosta puuttuu", "I nollalternativet saknas", "Missing from the zero option") \
	ROW(PHRASE_CUMUL_OWN_TRAPS, "Toimenpiteet, joiden palvelua heikennetään", "Åtgärder vars tjänst försämras", "Measures whose service is cut") \
	ROW(PHRASE_CUMUL_ORGANISATION, "organisaatio", "organisation", "organisation") \
	ROW(PHRASE_CUMUL_PEOPLE, "väestö", "befolkning", "population") \
	ROW(PHRASE_CUMUL_PLACE, "päätöksiä {count}, vakavin {class}", "{count} beslut, allvarligaste {class}", "decisions: {count}, worst {class}") \
	ROW(PHRASE_CUMUL_PLACE_PLAIN, "päätöksiä {count}", "{count} beslut", "decisions: {count}") \
	ROW(PHRASE_CUMUL_PLACES_READING, \
	    "Kussakin kohdassa on se enintään {months} kuukauden jakso, johon osuu eniten tai vakavimpia kielteisiä päätöksiä; kaikki osa-alueet ja lapsiryhmät ovat mukana. Tyhjään kohtaan ei ole kirjattu kielteisiä vaikutuksia, mikä ei tarkoita, ettei niitä olisi.", \
	    "Varje cell visar den period på högst {months} månader som har flest eller allvarligast negativa beslut; alla delområden och barngrupper är med. I en tom cell finns inga negativa konsekvenser antecknade, vilket inte betyder att det saknas sådana.", \
	    "Each place shows the period of at most {months} months with the most or the gravest negative decisions, over all domains and groups. An empty place has no negative impacts on record, which does not mean that there are none.") \
	ROW(PHRASE_CUMUL_RELIES_ON, "nojaa palveluun", "stöder sig på tjänsten", "relies on the service") \
	ROW(PHRASE_CUMUL_SCENARIOS_READING, \
	    "Näitä asioita ei ole ratkaistu, eivätkä ne ole mukana hälytyksissä eikä muissa luvuissa. Taulukko näyttää, mihin kohtiin ne osuisivat muiden kanssa, jos ne kaikki päätettäisiin ehdotuksen mukaan.", \
	    "Dessa ärenden har inte avgjorts och ingår varken i larmen eller i andra siffror. Tabellen visar i vilka celler de skulle sammanfalla med andra om alla avgjordes enligt förslaget.", \
	    "These matters have not been decided; they are in no alert or other figure. The table shows where they would meet others if all of them were decided as proposed.") \
	ROW(PHRASE_CUMUL_SHEET, "Kertymä", "Sammantagna konsekvenser", "Cumulative impacts") \
	ROW(PHRASE_CUMUL_SILENT, \
	    "asioita ilman vaikutuksia ja palvelumuutoksia", "ärenden utan konsekvenser och ändringar i tjänster", "matters without impacts or changes of services") \
	ROW(PHRASE_CUMUL_STATUS, "tilanne", "läge", "status") \
	ROW(PHRASE_CUMUL_DIRECTION, "suunta", "riktning", "direction") \
	ROW(PHRASE_CUMUL_TITLE, \
	    "Päätösten yhteisvaikutukset lapsiin", "Beslutens sammantagna konsekvenser för barn", "Cumulative impacts of decisions on children") \
	ROW(PHRASE_CUMUL_TO, "jakso päättyy", "perioden slutar", "period ends") \
	ROW(PHRASE_CUMUL_TOO_MANY, \
	    "Taulukossa on {shown} pahinta riviä, kaikkiaan rivejä on {count}.", \
	    "Tabellen visar de {shown} värsta raderna av totalt {count}.", \
	    "The table shows the {shown} worst lines of {count}.") \
	ROW(PHRASE_CUMUL_TOO_MANY_WINDOWS, \
	    "Taulukossa on {shown} jaksoa, joissa rasitusindeksi on suurin; kaikkiaan jaksoja on {count}.", \
	    "Tabellen visar de {shown} perioder som har det högsta belastningsindexet, av totalt {count}.", \
	    "The table shows the {shown} periods with the highest burden index, of {count}.") \
	ROW(PHRASE_CUMUL_TRACE_HINT, \
	    "Komento lva explain {id}#cumulative.R.direct-indirect näyttää, mistä tiedoista rasitusindeksi on laskettu; solujen nimet ovat taulukossa Kertymä.", \
	    "Kommandot lva explain {id}#cumulative.R.direct-indirect visar vilka uppgifter belastningsindexet har räknats ut av; cellernas namn finns i tabellen Sammantagna konsekvenser.", \
	    "The command lva explain {id}#cumulative.R.direct-indirect shows from which data the burden index was computed; the names of cells are in the table Cumulative impacts.") \
	ROW(PHRASE_CUMUL_UNDECIDED, "päättämättömiä asioita", "oavgjorda ärenden", "undecided matters") \
	ROW(PHRASE_CUMUL_UNDECIDED_ONE, "päättämättä", "inte avgjort", "not decided") \
	ROW(PHRASE_CUMUL_WEAKENED_BY, "palvelua heikentää", "tjänsten försämras genom", "the service is cut by") \
	ROW(PHRASE_CUMUL_WHY_AREA, "aluetta ei ole väestötiedoissa", "området saknas i befolkningsuppgifterna", "the area is not in the population figures") \
	ROW(PHRASE_CUMUL_WHY_CLASS, \
	    "vaikutuksen merkittävyyttä ei voi luokitella, joten se ei täytä hälytysrajaa", \
	    "konsekvensens signifikans kan inte klassificeras, så den uppfyller ingen larmgräns", \
	    "the significance of an impact cannot be classified, so it meets no limit for an alert") \
	ROW(PHRASE_CUMUL_WHY_DAY, "voimaantulon ja käsittelyn päivä puuttuu", "ikraftträdandedag och behandlingsdag saknas", "there is no day of effect or meeting") \
	ROW(PHRASE_CUMUL_WHY_MONEY, \
	    "säästöjen määrää tai lasten osuutta niistä ei tunneta", "besparingarnas belopp eller barnens andel av dem är inte känd", "the savings, or children's part of them, are not known") \
	ROW(PHRASE_CUMUL_WHY_NOT, "miksi lukua ei ole", "varför siffran saknas", "why there is no number") \
	ROW(PHRASE_CUMUL_WHY_UNSOUND, "tiedostossa on virheitä, joten sitä ei ole arvioitu", "filen innehåller fel och har därför inte bedömts", "the file has errors, so it was not assessed") \
	ROW(PHRASE_CUMUL_WINDOW, "jakso", "period", "period") \
	ROW(PHRASE_CUMUL_WINDOW_MONTHS, "tarkastelujakso, kuukautta", "granskningsperiod, månader", "window, months") \
	ROW(PHRASE_CUMUL_WOULD_ALERT, "päätettynä hälytys", "larm om de avgörs", "alert if decided") \
	ROW(PHRASE_CUMUL_ROWS, "vaikutuksia", "konsekvenser", "impacts") \
	ROW(PHRASE_CUMUL_HEADING_ALERTS, "Hälytykset", "Larm", "Alerts") \
	ROW(PHRASE_CUMUL_HEADING_SCENARIOS, "Päättämättömät asiat", "Ärenden som inte har avgjorts", "Undecided matters") \
	ROW(PHRASE_CUMUL_HEADING_TRAPS, "Kompensaatioansat", "Kompensationsfällor", "Compensation traps") \
	ROW(PHRASE_CUMUL_HEADING_BASELINE, "Siirtyvä lähtötaso", "Glidande utgångsläge", "Shifting baseline") \
	/* Follow-ups */ \
	ROW(PHRASE_ACCURACY, "arvion osuvuus", "bedömningens träffsäkerhet", "accuracy of the prediction") \
	ROW(PHRASE_ACCURACY_OF_ALL, "arvioiden osuvuus", "bedömningarnas träffsäkerhet", "accuracy of the predictions") \
	ROW(PHRASE_BEYOND_ALARM, \
	    "hälytysraja ylitetty", \
	    "larmgränsen överskriden", \
	    "beyond the alarm limit") \
	ROW(PHRASE_CLASS, "merkittävyysluokka", "betydelseklass", "significance class") \
	ROW(PHRASE_COST_DIFFERENCE, \
	    "toteutuneen ja suunnitellun kustannuksen erotus", \
	    "skillnaden mellan förverkligad och planerad kostnad", \
	    "realised cost less planned") \
	ROW(PHRASE_DECIDED_OPTION, "päätetty vaihtoehto", "beslutat alternativ", "option decided") \
	ROW(PHRASE_EXPECTED_BY_THEN, \
	    "tasaisen etenemisen arvo", \
	    "värde vid jämn utveckling", \
	    "value at steady progress") \
	ROW(PHRASE_FOLLOW_UP, "seuranta", "uppföljning", "follow-up") \
	ROW(PHRASE_HEADING_CONTINUATION, \
	    "Toimeenpanon jatko", \
	    "Hur genomförandet fortsätter", \
	    "How implementation continues") \
	ROW(PHRASE_HEADING_CORRECTIVE_ACTIONS, \
	    "Korjaavat toimet", \
	    "Korrigerande åtgärder", \
	    "Corrective actions") \
	ROW(PHRASE_HEADING_COST_RESULTS, \
	    "Kustannukset suunniteltuina ja toteutuneina", \
	    "Planerade och förverkligade kostnader", \
	    "Planned and realised cost") \
	ROW(PHRASE_HEADING_INDICATOR_RESULTS, \
	    "Mittarien tulokset", \
	    "Indikatorernas resultat", \
	    "Results of the indicators") \
	ROW(PHRASE_HEADING_MEASURE_RESULTS, \
	    "Toimenpiteiden toteutuminen", \
	    "Hur åtgärderna har genomförts", \
	    "Implementation of the measures") \
	ROW(PHRASE_HEADING_OUTCOME_IN_SHORT, \
	    "Toteutuminen lyhyesti", \
	    "Utfallet i korthet", \
	    "Outcome in short") \
	ROW(PHRASE_HEADING_OUTCOMES, \
	    "Toteutuneet vaikutukset", \
	    "Förverkligade konsekvenser", \
	    "Realised impacts") \
	ROW(PHRASE_HEADING_RECOMMENDATION_RESULTS, \
	    "Suositusten toteutuminen", \
	    "Hur rekommendationerna har genomförts", \
	    "Implementation of the recommendations") \
	ROW(PHRASE_HEADING_TITLE_FOLLOW_UP, \
	    "Lapsivaikutusten seuranta-arviointi", \
	    "Uppföljande bedömning av konsekvenser för barn", \
	    "Follow-up child impact assessment") \
	ROW(PHRASE_HEADING_TITLE_PROCESS, \
	    "Lapsivaikutusten prosessiarviointi", \
	    "Processbedömning av konsekvenser för barn", \
	    "Process child impact assessment") \
	ROW(PHRASE_HEADING_TRACE_FOLLOW_UP, \
	    "Miten tulokset laskettiin", \
	    "Hur resultaten beräknades", \
	    "How the results were computed") \
	ROW(PHRASE_HEADING_UNFORESEEN, \
	    "Ennakoimattomat vaikutukset", \
	    "Oförutsedda konsekvenser", \
	    "Unforeseen impacts") \
	ROW(PHRASE_INDICATOR_STATE, "mittarin tila", "indikatorns läge", "state of the indicator") \
	ROW(PHRASE_MEASURES_RATE, "toteutetut toimenpiteet", "genomförda åtgärder", "measures implemented") \
	ROW(PHRASE_NO_PRIOR_NOTE, \
	    "Asiasta ei tehty ennakkoarviointia, joten kaikki havaitut vaikutukset ovat ennakoimattomia.", \
	    "Ärendet förhandsbedömdes inte, så alla iakttagna konsekvenser är oförutsedda.", \
	    "The matter was not assessed beforehand, so all observed impacts are unforeseen.") \
	ROW(PHRASE_NOT_RECORDED, \
	    "toteutumista ei ole kirjattu", \
	    "utfallet har inte antecknats", \
	    "outcome not recorded") \
	ROW(PHRASE_PREDICTED, "ennakoitiin", "förutsågs", "predicted") \
	ROW(PHRASE_PREDICTED_AS, "ennakoitiin:", "förutsågs:", "predicted:") \
	ROW(PHRASE_PREDICTED_CLASS, \
	    "ennakoitu luokka toimenpiteiden jälkeen", \
	    "förutsedd klass efter åtgärder", \
	    "predicted class after measures") \
	ROW(PHRASE_PREDICTED_DIRECTION, "ennakoitu suunta", "förutsedd riktning", "predicted direction") \
	ROW(PHRASE_PREDICTED_IMPACTS, \
	    "ennakoituja vaikutuksia", \
	    "förutsedda konsekvenser", \
	    "predicted impacts") \
	ROW(PHRASE_PREDICTED_MAGNITUDE, "ennakoitu suuruus", "förutsedd storlek", "predicted magnitude") \
	ROW(PHRASE_REALISED, "toteuma", "utfall", "outcome") \
	ROW(PHRASE_RECOMMENDATIONS_RATE, \
	    "toteutetut suositukset", \
	    "genomförda rekommendationer", \
	    "recommendations implemented") \
	ROW(PHRASE_RESOLUTION_DATE, "päätöspäivä", "beslutsdatum", "date of the decision") \
	ROW(PHRASE_RESULT_NOT_RECORDED, \
	    "tulosta ei ole kirjattu", \
	    "resultatet har inte antecknats", \
	    "result not recorded") \
	ROW(PHRASE_SHEET_CORRECTIVE_ACTIONS, \
	    "Korjaavat toimet", \
	    "Korrigerande åtgärder", \
	    "Corrective actions") \
	ROW(PHRASE_SHEET_FOLLOW_UP, "Seuranta", "Uppföljning", "Follow-up") \
	ROW(PHRASE_SHEET_UNFORESEEN, "Ennakoimattomat", "Oförutsedda", "Unforeseen") \
	ROW(PHRASE_TRACE_HINT_FOLLOW_UP, \
	    "Komento lva explain {id}#TUNNUS.accuracy näyttää, mistä tiedoista arvion osuvuus on päätelty.", \
	    "Kommandot lva explain {id}#BETECKNING.accuracy visar vilka uppgifter bedömningens träffsäkerhet bygger på.", \
	    "The command lva explain {id}#ID.accuracy shows from which data the accuracy of a prediction follows.") \
	ROW(PHRASE_TRACE_HINT_UNFORESEEN, \
	    "Komento lva explain {id}#TUNNUS.significance_class näyttää, mistä tiedoista luokka on laskettu.", \
	    "Kommandot lva explain {id}#BETECKNING.significance_class visar vilka uppgifter klassen har räknats ut av.", \
	    "The command lva explain {id}#ID.significance_class shows from which data a class was computed.") \
	ROW(PHRASE_UNDECIDED_NOTE, \
	    "Päätöstiedostoon ei ole kirjattu, mikä vaihtoehto päätettiin, joten toteutumista ei voi verrata ennakkoarvioon.", \
	    "I beslutsfilen har det inte antecknats vilket alternativ som beslutades, så utfallet kan inte jämföras med förhandsbedömningen.", \
	    "The decision file does not say which option was decided, so the outcome cannot be compared with the prior assessment.") \
	ROW(PHRASE_UNFORESEEN, "ei ennakoitu", "förutsågs inte", "not predicted") \
	ROW(PHRASE_UNFORESEEN_IMPACTS, \
	    "ennakoimattomia vaikutuksia", \
	    "oförutsedda konsekvenser", \
	    "unforeseen impacts") \
	ROW(PHRASE_WORSE_THAN_PREDICTED, "arvioitua huonompi", "sämre än förutsett", "worse than predicted") \
	ROW(PHRASE_WORST_SURPRISE, \
	    "vakavin kielteinen yllätys", \
	    "allvarligaste negativa överraskningen", \
	    "worst negative surprise") \
	ROW(PHRASE_ZERO_OPTION, "nollavaihtoehto", "nollalternativ", "zero option") \
	/* The annual report. */ \
	ROW(PHRASE_ANNUAL_AREA, "alue", "område", "area") \
	ROW(PHRASE_ANNUAL_AT_LEAST, "vähintään", "minst", "at least") \
	ROW(PHRASE_ANNUAL_BAND_AFFECTED, \
	    "asioita, jotka koskevat ikäryhmää", \
	    "ärenden som berör åldersgruppen", \
	    "matters that affect the age band") \
	ROW(PHRASE_ANNUAL_BAND_HEARD, \
	    "niistä asioita, joissa sitä kuultiin", \
	    "av dem ärenden där den hördes", \
	    "of them, matters in which it was heard") \
	ROW(PHRASE_ANNUAL_BODY, "toimielin", "organ", "body") \
	ROW(PHRASE_ANNUAL_BY, "erittely", "specifikation", "breakdown") \
	ROW(PHRASE_ANNUAL_CAME_TRUE, "toteutui", "förverkligades", "came true") \
	ROW(PHRASE_ANNUAL_CHILDREN_FOLLOW_UP, \
	    "lapsia kuultu seurannoissa", \
	    "barn som hörts i uppföljningar", \
	    "children heard in follow-ups") \
	ROW(PHRASE_ANNUAL_CHILDREN_PRIOR, \
	    "lapsia kuultu ennakkoarvioinneissa", \
	    "barn som hörts i förhandsbedömningar", \
	    "children heard in prior assessments") \
	ROW(PHRASE_ANNUAL_CLASS, "luokka", "klass", "class") \
	ROW(PHRASE_ANNUAL_COUNT, "lukumäärä", "antal", "number") \
	ROW(PHRASE_ANNUAL_DECIDED, "päätetty", "avgjorda", "decided") \
	ROW(PHRASE_ANNUAL_DOMAINS, "osa-alueet", "delområden", "domains") \
	ROW(PHRASE_ANNUAL_DUE, "määräpäivä", "förfallodag", "due") \
	ROW(PHRASE_ANNUAL_GAP, "mikä puuttuu luvuista", "vad som saknas i talen", "what is not in the numbers") \
	ROW(PHRASE_ANNUAL_GROUP, "lapsiryhmä", "grupp av barn", "group of children") \
	ROW(PHRASE_ANNUAL_GROUP_AFFECTED, \
	    "asioita, joiden vaikutukset kohdistuvat ryhmään", \
	    "ärenden vars konsekvenser gäller gruppen", \
	    "matters that affect the group") \
	ROW(PHRASE_ANNUAL_GROUP_HARMED, "niistä kielteisiä", "av dem negativa", "of them, negative") \
	ROW(PHRASE_ANNUAL_GROUP_HEARD, \
	    "niistä asioita, joissa ryhmää kuultiin", \
	    "av dem ärenden där gruppen hördes", \
	    "of them, matters in which it was heard") \
	ROW(PHRASE_ANNUAL_GROUP_HEARD_IN_ALL, \
	    "kaikkiaan asioita, joissa ryhmää kuultiin", \
	    "ärenden sammanlagt där gruppen hördes", \
	    "matters in all in which the group was heard") \
	ROW(PHRASE_ANNUAL_GROUP_MISSED, \
	    "ei kuultu yhdessäkään asiassa", \
	    "inte hörd i något ärende", \
	    "heard in no matter") \
	ROW(PHRASE_ANNUAL_HEADING_CHANGED, \
	    "Lasten näkemysten vuoksi muuttuneet esitykset", \
	    "Förslag som ändrats på grund av barns åsikter", \
	    "Proposals changed because of children's views") \
	ROW(PHRASE_ANNUAL_HEADING_CALIBRATION, \
	    "Arvioiden osuvuus", \
	    "Bedömningarnas träffsäkerhet", \
	    "Calibration of the predictions") \
	ROW(PHRASE_ANNUAL_HEADING_CLASSES, \
	    "Vaikutukset ikäryhmittäin, alueittain ja osa-alueittain", \
	    "Konsekvenser enligt åldersgrupp, område och delområde", \
	    "Impacts by age band, area and domain") \
	ROW(PHRASE_ANNUAL_HEADING_COVERAGE, \
	    "Esityslistojen kattavuus", \
	    "Täckning av föredragningslistorna", \
	    "Coverage of agenda items") \
	ROW(PHRASE_ANNUAL_HEADING_DECISIONS, "Arvioidut päätökset", "Bedömda beslut", "Decisions assessed") \
	ROW(PHRASE_ANNUAL_HEADING_FEEDBACK, "Palaute lapsille", "Återkoppling till barnen", "Feedback to children") \
	ROW(PHRASE_ANNUAL_HEADING_GAPS, \
	    "Mitä ei voitu lukea tai laskea", \
	    "Vad som inte kunde läsas eller beräknas", \
	    "What could not be read or computed") \
	ROW(PHRASE_ANNUAL_HEADING_HARMS, \
	    "Vakavimmat kielteiset vaikutukset", \
	    "De allvarligaste negativa konsekvenserna", \
	    "The gravest negative impacts") \
	ROW(PHRASE_ANNUAL_HEADING_HEARD, "Kuullut lapset", "Barn som har hörts", "Children heard") \
	ROW(PHRASE_ANNUAL_HEADING_IMPLEMENTATION, \
	    "Toimenpiteiden ja suositusten toteutuminen", \
	    "Hur åtgärderna och rekommendationerna har genomförts", \
	    "Implementation of measures and recommendations") \
	ROW(PHRASE_ANNUAL_HEADING_ALERTS, "Hälytykset", "Larm", "Alerts") \
	ROW(PHRASE_ANNUAL_HEADING_METHOD, "Menetelmä ja rajaukset", "Metod och avgränsningar", "Method and limits") \
	ROW(PHRASE_ANNUAL_HEADING_OVERDUE, \
	    "Myöhässä olevat seurannat", \
	    "Försenade uppföljningar", \
	    "Overdue follow-ups") \
	ROW(PHRASE_ANNUAL_HEADING_TITLE, \
	    "Lapsivaikutusten vuosiraportti valtuustolle", \
	    "Årsrapport till fullmäktige om konsekvenser för barn", \
	    "Annual report to the council on child impacts") \
	ROW(PHRASE_ANNUAL_HEADING_UNPUBLISHED, \
	    "Julkaisemattomat arvioinnit", \
	    "Opublicerade bedömningar", \
	    "Assessments that are not published") \
	ROW(PHRASE_ANNUAL_HEARINGS, "kuulemisia", "höranden", "hearings") \
	ROW(PHRASE_ANNUAL_HOURS, \
	    "arviointiin varattuja tunteja", \
	    "timmar som reserverats för bedömning", \
	    "hours reserved for assessment") \
	ROW(PHRASE_ANNUAL_HOURS_OF, \
	    "asioita, joissa tunnit on ilmoitettu", \
	    "ärenden där timmarna har angetts", \
	    "matters in which the hours are given") \
	ROW(PHRASE_ANNUAL_IMPLEMENTATION_OF, "mitä toteutettiin", "vad som genomfördes", "what was implemented") \
	ROW(PHRASE_ANNUAL_DONE, "toteutettu", "genomfört", "done") \
	ROW(PHRASE_ANNUAL_OF, "mistä määrästä", "av hur många", "out of") \
	ROW(PHRASE_ANNUAL_OF_ALL, \
	    "kaikkiaan (ilman hylättyjä)", \
	    "sammanlagt (utan förkastade)", \
	    "in all (without rejected ones)") \
	ROW(PHRASE_ANNUAL_IN_FOLLOW_UP, "seuranta", "uppföljning", "follow-up") \
	ROW(PHRASE_ANNUAL_IN_PRIOR, "ennakkoarviointi", "förhandsbedömning", "prior assessment") \
	ROW(PHRASE_ANNUAL_IN_TIME, \
	    "arviointi valmis ennen päätöstä", \
	    "bedömningen klar före beslutet", \
	    "assessed before the decision") \
	ROW(PHRASE_ANNUAL_ITEMS, "asioita", "ärenden", "items") \
	ROW(PHRASE_ANNUAL_JUDGED, "voitiin arvioida (n)", "kunde bedömas (n)", "could be judged (n)") \
	ROW(PHRASE_ANNUAL_LIKELIHOOD, "arvioitu todennäköisyys", "bedömd sannolikhet", "likelihood as predicted") \
	ROW(PHRASE_ANNUAL_MATTER, "asia", "ärende", "matter") \
	ROW(PHRASE_ANNUAL_MATTERS, "asioita", "ärenden", "matters") \
	ROW(PHRASE_ANNUAL_MEASURES, "toimenpiteet", "åtgärder", "measures") \
	ROW(PHRASE_ANNUAL_MEETINGS, "kokouksia", "sammanträden", "meetings") \
	ROW(PHRASE_ANNUAL_METHODS, "kuulemistapa", "sätt att höra", "way of hearing") \
	ROW(PHRASE_ANNUAL_MONTH, "kuukausi", "månad", "month") \
	ROW(PHRASE_ANNUAL_NEGATIVE, "kielteinen", "negativ", "negative") \
	ROW(PHRASE_ANNUAL_NEGATIVE_MATRIX, \
	    "Asioita, joissa on kielteinen vaikutus", \
	    "Ärenden med en negativ konsekvens", \
	    "Matters with a negative impact") \
	ROW(PHRASE_ANNUAL_POSITIVE_MATRIX, \
	    "Asioita, joissa on myönteinen vaikutus", \
	    "Ärenden med en positiv konsekvens", \
	    "Matters with a positive impact") \
	ROW(PHRASE_ANNUAL_MATRIX_LEGEND, \
	    "Ensimmäinen luku on asioiden määrä, suluissa oleva vakavin tai suurin luokka toimenpiteiden jälkeen. Asia voi olla useassa ruudussa, joten ruutuja ei voi laskea yhteen; luokkia ei lasketa yhteen koskaan. Alueittaiset luvut ovat työkirjassa.", \
	    "Det första talet är antalet ärenden, talet inom parentes den högsta klassen efter åtgärder. Ett ärende kan finnas i flera rutor, så rutorna kan inte räknas ihop; klasser räknas aldrig ihop. Talen enligt område finns i arbetsboken.", \
	    "The first number is the number of matters, the one in brackets the highest class after measures. A matter can stand in several cells, so the cells do not add up; classes are never added up. The numbers by area are in the workbook.") \
	ROW(PHRASE_ANNUAL_OTHER_MATTER, "toinen asia", "det andra ärendet", "other matter") \
	ROW(PHRASE_ANNUAL_PARTLY_KNOWN, \
	    "lukumäärä puuttuu tai on peitetty (kuulemisia)", \
	    "antal saknas eller är dolt (höranden)", \
	    "number missing or withheld (hearings)") \
	ROW(PHRASE_ANNUAL_POSITIVE, "myönteinen", "positiv", "positive") \
	ROW(PHRASE_ANNUAL_PROPOSALS_CHANGED, \
	    "asioita, joissa esitystä muutettiin arvioinnin vuoksi", \
	    "ärenden där förslaget ändrades på grund av bedömningen", \
	    "matters whose proposal was changed because of the assessment") \
	ROW(PHRASE_ANNUAL_RECORD, "asianumero", "ärendenummer", "record number") \
	ROW(PHRASE_ANNUAL_RECOMMENDATIONS, "suositukset", "rekommendationer", "recommendations") \
	ROW(PHRASE_ANNUAL_REMITTED, "palautettu valmisteluun", "återremitterade", "sent back for preparation") \
	ROW(PHRASE_ANNUAL_REST_LISTED, \
	    "Taulukossa on {shown} riviä {all} rivistä. Kaikki rivit ovat työkirjassa ja JSON-tiedostossa.", \
	    "Tabellen visar {shown} av {all} rader. Alla rader finns i arbetsboken och JSON-filen.", \
	    "The table shows {shown} of {all} rows. All rows are in the workbook and the JSON file.") \
	ROW(PHRASE_ANNUAL_REVIEWED, \
	    "seurattu kerran, uusi tarkastelu myöhässä", \
	    "uppföljt en gång, den nya granskningen försenad", \
	    "followed up once, the next review is late") \
	ROW(PHRASE_ANNUAL_SCOPE, "arvioinnin laajuus", "bedömningens omfattning", "scope of assessment") \
	ROW(PHRASE_ANNUAL_SECTION, "pykälä", "paragraf", "section") \
	ROW(PHRASE_ANNUAL_SHARE, "osuus", "andel", "share") \
	ROW(PHRASE_ANNUAL_SHEET_AGENDA, "Esityslista", "Föredragningslista", "Agenda") \
	ROW(PHRASE_ANNUAL_SHEET_CUMULATIVE, "Kertymä", "Sammantagna konsekvenser", "Cumulative impacts") \
	ROW(PHRASE_ANNUAL_SHEET_FOLLOW_UP, "Seuranta", "Uppföljning", "Follow-up") \
	ROW(PHRASE_ANNUAL_SHEET_GAPS, "Puutteet luvuissa", "Brister i talen", "Gaps in the numbers") \
	ROW(PHRASE_ANNUAL_SHEET_HARMS, "Vakavat haitat", "Allvarliga skador", "Grave harms") \
	ROW(PHRASE_ANNUAL_SHEET_INCIDENCE, "Kohdentuminen", "Fördelning på barn", "Incidence") \
	ROW(PHRASE_ANNUAL_SHEET_OPEN, "Arvioimatta", "Inte bedömda", "Not assessed") \
	ROW(PHRASE_ANNUAL_SHEET_OVERDUE, "Myöhässä", "Försenade", "Overdue") \
	ROW(PHRASE_ANNUAL_SHEET_UNPUBLISHED, "Julkaisematta", "Opublicerade", "Not published") \
	ROW(PHRASE_ANNUAL_SHEET_VIEWS, "Lasten näkemykset", "Barns åsikter", "Children's views") \
	ROW(PHRASE_ANNUAL_STAGE, "vaihe", "skede", "stage") \
	ROW(PHRASE_ANNUAL_STATE, "tilanne", "läge", "state") \
	ROW(PHRASE_ANNUAL_TOTAL, "yhteensä", "sammanlagt", "total") \
	ROW(PHRASE_ANNUAL_TYPE, "asian tyyppi", "typ av ärende", "type of matter") \
	ROW(PHRASE_ANNUAL_VIEWS, "näkemyksiä", "åsikter", "views") \
	ROW(PHRASE_ANNUAL_WAIVER_FILE, "missä", "var", "where") \
	ROW(PHRASE_ANNUAL_LABEL_MATTERS, "Asiat", "Ärendena", "Matters") \
	ROW(PHRASE_ANNUAL_LABEL_AGENDAS, "Esityslistat", "Föredragningslistorna", "Agendas") \
	ROW(PHRASE_ANNUAL_LABEL_HARM, "Haitat", "Skadorna", "Harm") \
	ROW(PHRASE_ANNUAL_LABEL_HEARD, "Lasten kuuleminen", "Hörandet av barn", "Hearing children") \
	ROW(PHRASE_ANNUAL_LABEL_CHANGED, "Mikä muuttui", "Vad som ändrades", "What changed") \
	ROW(PHRASE_ANNUAL_LABEL_MONEY, "Raha", "Pengarna", "Money") \
	ROW(PHRASE_ANNUAL_LABEL_RESULTS, "Seuranta", "Uppföljningen", "Follow-up") \
	ROW(PHRASE_ANNUAL_LABEL_ALERTS, "Yhteisvaikutukset", "De sammantagna konsekvenserna", "Cumulative impacts") \
	ROW(PHRASE_ANNUAL_LABEL_GAPS, "Mitä luvuista puuttuu", "Vad som saknas i talen", "What the numbers lack") \
	ROW(PHRASE_ANNUAL_SAY_MATTERS, \
	    "Vuoden {year} asioita on rekisterissä {matters}: laajoja arviointeja {full}, suppeita arviointeja {light}, asioita ilman vaikutuksia lapsiin {none} ja arvioinnin ulkopuolelle rajattuja {excluded}. Päätettyjä on {decided}.", \
	    "För år {year} är antalet ärenden i registret {matters}: omfattande bedömningar {full}, begränsade bedömningar {light}, ärenden utan konsekvenser för barn {none} och ärenden som avgränsats från bedömningen {excluded}. Antalet avgjorda är {decided}.", \
	    "For {year} the number of matters in the register is {matters}: full assessments {full}, light assessments {light}, matters without impact on children {none}, and matters excluded from assessment {excluded}. The number decided is {decided}.") \
	ROW(PHRASE_ANNUAL_SAY_IN_TIME, \
	    "Arviointi tai sen tarpeen tunnistaminen oli valmis ennen päätöstä {part}/{whole} asiassa ({share}).", \
	    "Bedömningen eller identifieringen av bedömningsbehovet var klar före beslutet i {part} av {whole} ärenden ({share}).", \
	    "The assessment, or the screening of the need for one, was ready before the decision in {part} of {whole} matters ({share}).") \
	ROW(PHRASE_ANNUAL_SAY_NO_MATTERS, \
	    "Vuodelta {year} rekisterissä ei ole yhtään asiaa.", \
	    "För år {year} finns inga ärenden i registret.", \
	    "The register has no matters for {year}.") \
	ROW(PHRASE_ANNUAL_SAY_COVERAGE, \
	    "Esityslistoilla oli asioita {items}. Niistä {excluded} on perustellusti rajattu arvioinnin ulkopuolelle. Muista {whole} asiasta on arvioitu {part} ({share}). Arviointi puuttuu {missing} asiasta, on kesken {unfinished} asiassa ja vanhentunut {stale} asiassa.", \
	    "Antalet ärenden på föredragningslistorna var {items}. Av dem har {excluded} med motivering avgränsats från bedömningen. Av de övriga {whole} har {part} bedömts ({share}). Bedömning saknas i {missing}, är ofullbordad i {unfinished} och föråldrad i {stale}.", \
	    "The number of items on the agendas was {items}. Of them {excluded} are excluded from assessment with a ground. Of the other {whole}, {part} have been assessed ({share}). The assessment is missing for {missing}, unfinished for {unfinished} and out of date for {stale}.") \
	ROW(PHRASE_ANNUAL_SAY_ALL_EXCLUDED, \
	    "Esityslistoilla oli asioita {items}, ja kaikki on perustellusti rajattu arvioinnin ulkopuolelle.", \
	    "Antalet ärenden på föredragningslistorna var {items}, och alla har med motivering avgränsats från bedömningen.", \
	    "The number of items on the agendas was {items}, and all are excluded from assessment with a ground.") \
	ROW(PHRASE_ANNUAL_SAY_NO_AGENDAS, \
	    "Vuodelta {year} ei ole yhtään esityslistaa, joten arviointien kattavuutta ei tiedetä.", \
	    "För år {year} finns ingen föredragningslista, så bedömningarnas täckning är inte känd.", \
	    "There is no agenda for {year}, so the coverage of the assessments is not known.") \
	ROW(PHRASE_ANNUAL_SAY_HARM, \
	    "Suuri tai erittäin suuri kielteinen vaikutus (luokka 3 tai 4) jää toimenpiteiden jälkeen {count} asiassa:", \
	    "En stor eller mycket stor negativ konsekvens (klass 3 eller 4) kvarstår efter åtgärder i följande ärenden, sammanlagt {count}:", \
	    "A large or very large negative impact (class 3 or 4) remains after measures in the following matters, {count} in all:") \
	ROW(PHRASE_ANNUAL_SAY_NO_HARM, \
	    "Missään asiassa ei jää toimenpiteiden jälkeen suurta tai erittäin suurta kielteistä vaikutusta (luokka 3 tai 4).", \
	    "I inget ärende kvarstår en stor eller mycket stor negativ konsekvens (klass 3 eller 4) efter åtgärder.", \
	    "In no matter does a large or very large negative impact (class 3 or 4) remain after measures.") \
	ROW(PHRASE_ANNUAL_SAY_UNKNOWN_CLASS, \
	    "Kielteisen vaikutuksen luokkaa ei voitu laskea {count} asiassa.", \
	    "Klassen för en negativ konsekvens kunde inte beräknas i {count} av ärendena.", \
	    "The class of a negative impact could not be computed in {count} of the matters.") \
	ROW(PHRASE_ANNUAL_SAY_HEARD, \
	    "Lapsia kuultiin {part}/{whole} suppeassa tai laajassa arvioinnissa ({share}). Kuultujen lasten määrä: {children}. Sama lapsi on luvussa jokaisen kuulemisensa kohdalla.", \
	    "Barn hördes i {part} av {whole} begränsade eller omfattande bedömningar ({share}). Antalet hörda barn: {children}. Samma barn räknas en gång för varje hörande.", \
	    "Children were heard in {part} of {whole} light or full assessments ({share}). Number of children heard: {children}. The same child counts once for each hearing.") \
	ROW(PHRASE_ANNUAL_SAY_NOBODY_TO_HEAR, \
	    "Suppeita tai laajoja arviointeja ei ole, joten lapsia ei ole niissä kuultu.", \
	    "Begränsade eller omfattande bedömningar finns inte, så barn har inte hörts i sådana.", \
	    "There are no light or full assessments, so no children were heard in them.") \
	ROW(PHRASE_ANNUAL_SAY_GROUPS_MISSED, \
	    "Haavoittuvassa asemassa olevista lapsiryhmistä, joihin vaikutuksia kohdistuu, kuulematta jäivät: {groups}.", \
	    "Av de grupper av barn i utsatt ställning som berörs blev följande inte hörda: {groups}.", \
	    "Of the vulnerable groups of children that are affected, these were not heard: {groups}.") \
	ROW(PHRASE_ANNUAL_SAY_CHANGED, \
	    "Arviointeja ja seurantoja, joissa lapsia kuultiin, on {whole}. Lasten näkemys otettiin huomioon ainakin osittain {part} niistä ({share}). Esitystä muutettiin arvioinnin vuoksi {proposals} asiassa. Palaute lapsille on annettu {given} kuulemisesta, suunniteltu {planned} ja jätetään antamatta {none}.", \
	    "Antalet bedömningar och uppföljningar där barn hördes är {whole}. Barns åsikt beaktades åtminstone delvis i {part} av dem ({share}). Förslaget ändrades på grund av bedömningen i {proposals} av ärendena. Återkoppling till barnen har getts om {given} av hörandena, planeras om {planned} och ges inte om {none}.", \
	    "The number of assessments and follow-ups in which children were heard is {whole}. A view of theirs was taken into account, at least partly, in {part} of them ({share}). The proposal was changed because of the assessment in {proposals} of the matters. Feedback to the children has been given on {given} of the hearings, is planned on {planned} and will not be given on {none}.") \
	ROW(PHRASE_ANNUAL_SAY_BUDGET, \
	    "Palveluluettelon {year} kustannuksista lapsiin kohdistuu suorien palvelujen tasolla {direct} ja laajimmalla tasolla {all}.", \
	    "Av kostnaderna i tjänstekatalogen {year} gäller {direct} barn på nivån för direkta tjänster och {all} på den vidaste nivån.", \
	    "Of the cost of the service catalogue of {year}, {direct} falls on children at the level of direct services and {all} at the widest level.") \
	ROW(PHRASE_ANNUAL_SAY_COSTS, \
	    "Vuoden päätökset muuttavat palvelujen kustannuksia yhteensä {change} vuodessa.", \
	    "Årets beslut ändrar kostnaderna för tjänsterna med sammanlagt {change} per år.", \
	    "The decisions of the year change the cost of services by {change} a year in all.") \
	ROW(PHRASE_ANNUAL_SAY_COSTS_NET, \
	    "Lapsiin kohdistuva osa suorien ja välillisten palvelujen tasolla: {net}.", \
	    "Den del som gäller barn på nivån för direkta och indirekta tjänster: {net}.", \
	    "Part that falls on children at the level of direct and indirect services: {net}.") \
	ROW(PHRASE_ANNUAL_SAY_COSTS_UNKNOWN, \
	    "Kustannusmuutosta tai sen kohdentumista ei tunneta {unknown} päätöksessä, eivätkä ne ole luvussa kokonaan.", \
	    "Kostnadsändringen eller dess fördelning är inte känd i {unknown} av besluten, så de ingår inte helt i talet.", \
	    "The cost change, or how it falls, is not known in {unknown} of the decisions, so they are not wholly in the number.") \
	ROW(PHRASE_ANNUAL_SAY_NO_COSTS, \
	    "Vuonna {year} ei tehty päätöksiä, jotka muuttaisivat palveluja.", \
	    "År {year} fattades inga beslut som ändrar tjänster.", \
	    "No decisions that change services were made in {year}.") \
	ROW(PHRASE_ANNUAL_SAY_OVERDUE, \
	    "Seuranta on myöhässä {count} päätöksessä (tilanne {day}).", \
	    "Uppföljningen är försenad i {count} av besluten (läget {day}).", \
	    "The follow-up is overdue in {count} of the decisions (as of {day}).") \
	ROW(PHRASE_ANNUAL_SAY_NOT_OVERDUE, \
	    "Yksikään seuranta ei ole myöhässä (tilanne {day}).", \
	    "Ingen uppföljning är försenad (läget {day}).", \
	    "No follow-up is overdue (as of {day}).") \
	ROW(PHRASE_ANNUAL_SAY_FOLLOW_UPS, \
	    "Vuoden {year} seurantoja on {count}. Seuratuissa asioissa on toteutettu: toimenpiteet {measures}, suositukset {recommendations}.", \
	    "Antalet uppföljningar år {year} är {count}. I de ärenden som följdes upp har genomförts: åtgärder {measures}, rekommendationer {recommendations}.", \
	    "The number of follow-ups in {year} is {count}. Implemented in the matters followed up: measures {measures}, recommendations {recommendations}.") \
	ROW(PHRASE_ANNUAL_SAY_LIKELY, \
	    "Todennäköisiksi arvioiduista vaikutuksista, joiden toteutuminen voitiin arvioida ({whole}), toteutui {part} ({share}).", \
	    "Av de konsekvenser som bedömts som sannolika och vars utfall kunde bedömas ({whole}) förverkligades {part} ({share}).", \
	    "Of the impacts that were called likely and whose outcome could be judged ({whole}), {part} came true ({share}).") \
	ROW(PHRASE_ANNUAL_SAY_NO_FOLLOW_UPS, \
	    "Vuodelta {year} ei ole yhtään seurantaa.", \
	    "För år {year} finns ingen uppföljning.", \
	    "There is no follow-up for {year}.") \
	ROW(PHRASE_ANNUAL_SAY_ALERTS, \
	    "Päätösten yhteisvaikutuksista on hälytyksiä {count}.", \
	    "Antalet larm om beslutens sammantagna konsekvenser är {count}.", \
	    "The number of alerts on the cumulative impacts of decisions is {count}.") \
	ROW(PHRASE_ANNUAL_SAY_NO_ALERTS, \
	    "Päätösten yhteisvaikutuksista ei ole hälytyksiä.", \
	    "Det finns inga larm om beslutens sammantagna konsekvenser.", \
	    "There are no alerts on the cumulative impacts of decisions.") \
	ROW(PHRASE_ANNUAL_SAY_GAPS, \
	    "Kaikkea ei voitu lukea tai laskea. Puutteita on {count}, ja ne luetellaan raportin lopussa.", \
	    "Allt kunde inte läsas eller beräknas. Antalet brister är {count}, och de räknas upp i slutet av rapporten.", \
	    "Not everything could be read or computed. The number of gaps is {count}; they are listed at the end of the report.") \
	ROW(PHRASE_ANNUAL_SAY_ACT, \
	    "Raportti on pohja lain sosiaali- ja terveydenhuollon järjestämisestä (612/2021) 6 ja 7 §:n mukaiselle vuosittaiselle raportille valtuustolle ja hyvinvointikertomukselle.", \
	    "Rapporten är underlag för den årliga rapporten till fullmäktige och för välfärdsberättelsen enligt 6 och 7 § i lagen om ordnande av social- och hälsovård (612/2021).", \
	    "The report is a basis for the yearly report to the council and for the welfare report under sections 6 and 7 of the Act on Organising Healthcare and Social Welfare Services (612/2021).") \
	ROW(PHRASE_ANNUAL_ALERTS_READING, \
	    "Komento lva cumulate näyttää, mitkä päätökset kasautuvat ja mistä hälytykset tulevat.", \
	    "Kommandot lva cumulate visar vilka beslut som hopar sig och var larmen kommer ifrån.", \
	    "The command lva cumulate shows which decisions pile up and where the alerts come from.") \
	ROW(PHRASE_ANNUAL_CALIBRATION_READING, \
	    "Pienestä määrästä ei voi päätellä paljoa: osuus kannattaa lukea yhdessä määrän n kanssa.", \
	    "Av ett litet antal kan man inte dra stora slutsatser: läs andelen tillsammans med antalet n.", \
	    "Little can be concluded from a small number: read the share together with n.") \
	ROW(PHRASE_ANNUAL_LIMIT_REGISTER, \
	    "Luvut kertovat siitä, mitä rekisterissä on. Asia, jota ei ole kirjattu eikä otettu esityslistalle, ei näy missään luvussa.", \
	    "Talen berättar om det som finns i registret. Ett ärende som varken har antecknats eller tagits upp på en föredragningslista syns inte i något tal.", \
	    "The numbers tell of what is in the register. A matter that is neither recorded nor on an agenda is in no number.") \
	ROW(PHRASE_ANNUAL_LIMIT_YEAR, \
	    "Asia kuuluu vuoteen, jona se päätettiin. Päättämätön tai palautettu asia kuuluu kokouspäivänsä vuoteen, seuranta oman päivänsä vuoteen.", \
	    "Ett ärende hör till det år då det avgjordes. Ett ärende som inte har avgjorts eller som återremitterats hör till året för sammanträdet, en uppföljning till året för sin dag.", \
	    "A matter is of the year in which it was decided. One that is undecided or was sent back is of the year of its meeting, a follow-up of the year of its day.") \
	ROW(PHRASE_ANNUAL_LIMIT_CLASSES, \
	    "Luokat kuvaavat yksittäisiä vaikutuksia. Niitä ei lasketa yhteen, eikä hyöty kumoa haittaa.", \
	    "Klasserna beskriver enskilda konsekvenser. De räknas inte ihop, och nytta upphäver inte skada.", \
	    "Classes describe single impacts. They are not added up, and benefit does not cancel harm.") \
	ROW(PHRASE_ANNUAL_LIMIT_CHILDREN, \
	    "Kuultujen lasten määrä ei ole eri lasten määrä, eikä se kerro kuulemisen laadusta. Alle viiden lapsen luvut on peitetty yksittäisissä kuulemisissa, ja peitetyt luvut eivät ole summissa.", \
	    "Antalet hörda barn är inte antalet olika barn, och det berättar inte om hörandets kvalitet. Antal under fem är dolda i de enskilda hörandena, och dolda tal ingår inte i summorna.", \
	    "The number of children heard is not a number of different children, and does not tell of the quality of hearing. Numbers below five are hidden in the single hearings, and hidden numbers are in no sum.") \
	ROW(PHRASE_ANNUAL_LIMIT_MONEY, \
	    "Lapsiin kohdistuva osuus on laskettu jakoperusteilla. Tasot ovat rinnakkaisia, eikä niitä lasketa yhteen.", \
	    "Den del som gäller barn är beräknad med fördelningsgrunder. Nivåerna är parallella och läggs inte ihop.", \
	    "The part that falls on children is computed by allocation keys. The levels are parallel and are not added up.") \
	ROW(PHRASE_ANNUAL_LIMIT_FOLLOW_UP, \
	    "Jos asiaa seurattiin vuoden aikana useasti, mukana on viimeisin seuranta.", \
	    "Om ett ärende följdes upp flera gånger under året räknas den senaste uppföljningen.", \
	    "A matter that was followed up several times in the year counts by its latest follow-up.") \
	ROW(PHRASE_ANNUAL_LIMIT_ALERTS, \
	    "Hälytykset ovat tilannepäivän mukaisia. Mukana ovat ne, joissa vähintään yksi asia on raportin vuodelta tai vuosi jää asioiden väliin.", \
	    "Larmen är enligt läget på rapportens dag. De visas när minst ett av ärendena är från rapportens år eller året ligger mellan dem.", \
	    "Alerts are as of the day of the report. They are shown when one of their matters is of the year, or the year lies between them.") \
	ROW(PHRASE_ANNUAL_TRACE_HINT, \
	    "Komento lva explain lva.yaml#annual-{year}.coverage näyttää, mistä luku on laskettu. Muut nimet: {names}.", \
	    "Kommandot lva explain lva.yaml#annual-{year}.coverage visar vad ett tal har räknats ut av. Övriga namn: {names}.", \
	    "The command lva explain lva.yaml#annual-{year}.coverage shows what a number was computed from. The other names: {names}.") \
	ROW(PHRASE_ANNUAL_NO_DECISION_TITLE, \
	    "otsikkoa ei voitu lukea", \
	    "rubriken kunde inte läsas", \
	    "the title could not be read") \
	ROW(PHRASE_ANNUAL_CATALOGUE_YEAR, \
	    "palveluluettelon vuosi", \
	    "tjänstekatalogens år", \
	    "year of the service catalogue") \
	ROW(PHRASE_ANNUAL_CHANGE_IN_ALL, \
	    "päätetyt kustannusmuutokset yhteensä, € vuodessa", \
	    "beslutade kostnadsändringar sammanlagt, € per år", \
	    "cost changes decided in all, € a year") \
	ROW(PHRASE_ANNUAL_SAVINGS_IN_ALL, "siitä säästöjä", "av det besparingar", "of it, savings") \
	ROW(PHRASE_ANNUAL_COSTS_OF, \
	    "päätöksiä, jotka muuttavat palveluja", \
	    "beslut som ändrar tjänster", \
	    "decisions that change services") \
	ROW(PHRASE_ANNUAL_COSTS_GAPS, \
	    "niistä sellaisia, joiden kaikkia kustannuksia ei tunneta", \
	    "av dem sådana vars alla kostnader inte är kända", \
	    "of them, with costs that are not all known") \
	ROW(PHRASE_ANNUAL_WORST_CLASSES, \
	    "Asioita vakavimman haitan ja suurimman hyödyn mukaan", \
	    "Ärenden enligt den allvarligaste skadan och den största nyttan", \
	    "Matters by worst negative and best positive impact") \
	ROW(PHRASE_ANNUAL_NO_SUCH_ROW, "ei tällaista vaikutusta", "ingen sådan konsekvens", "no such impact") \
	ROW(PHRASE_ANNUAL_AS_WORST, "vakavin haitta", "allvarligaste skadan", "worst negative") \
	ROW(PHRASE_ANNUAL_AS_BEST, "suurin hyöty", "största nyttan", "best positive") \
	ROW(PHRASE_ANNUAL_NOT_RECORDED, "ei kirjattu", "inte antecknat", "not recorded") \
	ROW(PHRASE_ANNUAL_ACCURACY, "arvion osuvuus", "bedömningens träffsäkerhet", "accuracy of the prediction") \
	ROW(PHRASE_ANNUAL_IMPACTS, "vaikutuksia", "konsekvenser", "impacts") \
	ROW(PHRASE_ANNUAL_UNFORESEEN, "ennakoimattomia vaikutuksia", "oförutsedda konsekvenser", "unforeseen impacts") \
	ROW(PHRASE_ANNUAL_UNFORESEEN_NEGATIVE, "niistä kielteisiä", "av dem negativa", "of them, negative") \
	ROW(PHRASE_ANNUAL_FOLLOW_UPS, "seurantoja", "uppföljningar", "follow-ups") \
	ROW(PHRASE_ANNUAL_CONFIDENTIAL, \
	    "salassa pidettäviä arviointeja", \
	    "sekretessbelagda bedömningar", \
	    "confidential assessments") \
	ROW(PHRASE_ANNUAL_PUBLISHED, "julkaistuja arviointeja", "publicerade bedömningar", "assessments published") \
	ROW(PHRASE_ANNUAL_TO_PUBLISH, \
	    "julkaistavia arviointeja", \
	    "bedömningar som ska publiceras", \
	    "assessments to publish") \
	ROW(PHRASE_ANNUAL_BEFORE_PROPOSAL, \
	    "kuulemisia ennen esityksen valmistumista", \
	    "höranden innan förslaget var klart", \
	    "hearings before the proposal was ready") \
	ROW(PHRASE_ANNUAL_FULL_HEARD, \
	    "laajoja arviointeja, joissa lapsia kuultiin", \
	    "omfattande bedömningar där barn hördes", \
	    "full assessments in which children were heard") \
	ROW(PHRASE_ANNUAL_FULL, "laajoja arviointeja", "omfattande bedömningar", "full assessments") \
	/* The public register. */ \
	ROW(PHRASE_SITE_ABOUT, "Mistä on kyse", "Vad det gäller", "What this is") \
	ROW(PHRASE_SITE_ALL, "kaikki", "alla", "all") \
	ROW(PHRASE_SITE_ASSESSMENT, "Ennakkoarviointi", "Förhandsbedömning", "Prior assessment") \
	ROW(PHRASE_SITE_BODIES, "Toimielimittäin", "Enligt organ", "By body") \
	ROW(PHRASE_SITE_CHILD_PAGE, "Lapsille", "För barn", "For children") \
	ROW(PHRASE_SITE_COVERAGE_ALTERNATIVE, \
	    "Arvioitavista asioista {share} on katettu: {covered}/{asked}. Aika: {period}.", \
	    "Av ärendena som ska bedömas är {share} täckta: {covered}/{asked}. Tid: {period}.", \
	    "Of the items to be assessed {share} are covered: {covered}/{asked}. Time: {period}.") \
	ROW(PHRASE_SITE_COVERAGE_CHART, \
	    "Esityslistojen asiat tilan mukaan", \
	    "Ärendena på föredragningslistorna enligt läge", \
	    "Agenda items by state") \
	ROW(PHRASE_SITE_COVERAGE_NONE, \
	    "Yhtään esityslistaa ei ole vielä käsitelty.", \
	    "Ingen föredragningslista har ännu behandlats.", \
	    "No agenda has been dealt with yet.") \
	ROW(PHRASE_SITE_COVERAGE_READING, \
	    "Kattavuus on katettujen osuus asioista, joita ei ole rajattu arvioinnin ulkopuolelle. Asia on katettu, kun siitä on ajantasainen arviointi tai perusteltu päätös siitä, ettei arviointia tarvita. Luvuissa ovat mukana myös asiat, joiden arviointi ei ole julkinen.", \
	    "Täckningen är de täckta ärendenas andel av de ärenden som inte har avgränsats från bedömningen. Ett ärende är täckt när det finns en aktuell bedömning eller ett motiverat beslut om att ingen bedömning behövs. I talen ingår också ärenden vars bedömning inte är offentlig.", \
	    "Coverage is the share of covered items among those that are not excluded from assessment. An item is covered when there is a current assessment of it, or a decision with reasons that none is needed. The figures include items whose assessment is not public.") \
	ROW(PHRASE_SITE_COVERAGE_TIME, "Kattavuus ajan mukaan", "Täckningen över tid", "Coverage over time") \
	ROW(PHRASE_SITE_DECISION, "päätös", "beslut", "decision") \
	ROW(PHRASE_SITE_DONE, "tehty", "gjord", "done") \
	ROW(PHRASE_SITE_FEED, "Atom-syöte", "Atom-flöde", "Atom feed") \
	ROW(PHRASE_SITE_FOLLOW_UP, "seuranta", "uppföljning", "follow-up") \
	ROW(PHRASE_SITE_FOLLOW_UP_ON, "Seuranta {day}", "Uppföljning {day}", "Follow-up {day}") \
	ROW(PHRASE_SITE_INTRO, \
	    "Tässä rekisterissä ovat julkaistut lapsivaikutusten arvioinnit ja niiden seurannat. Uusin kokous on ensimmäisenä.\nPäätösten yhteisvaikutuksia tarkastellaan näillä sivuilla vain julkaistujen arviointien kesken.", \
	    "I detta register finns de publicerade bedömningarna av konsekvenser för barn och uppföljningarna av dem. Det senaste sammanträdet står först.\nBeslutens sammantagna konsekvenser granskas på dessa sidor bara bland de publicerade bedömningarna.", \
	    "This register holds the published child impact assessments and their follow-ups, the latest meeting first.\nOn these pages the combined impacts of decisions are looked at among the published assessments alone.") \
	ROW(PHRASE_SITE_LANGUAGES, "Valitse kieli", "Välj språk", "Choose a language") \
	ROW(PHRASE_SITE_MATTERS, "Arvioidut asiat", "Bedömda ärenden", "Assessed matters") \
	ROW(PHRASE_SITE_MEETINGS, "Kokoukset", "Sammanträden", "Meetings") \
	ROW(PHRASE_SITE_NONE, \
	    "Yhtään arviointia ei ole vielä julkaistu.", \
	    "Ingen bedömning har ännu publicerats.", \
	    "No assessment has been published yet.") \
	ROW(PHRASE_SITE_NOT_AGREED, "ei sovittu", "inte avtalad", "not agreed") \
	ROW(PHRASE_SITE_ONLY_PUBLISHED, \
	    "rekisteristä ovat mukana vain julkaistut arvioinnit", \
	    "av registret ingår bara de publicerade bedömningarna", \
	    "of the register only the published assessments are included") \
	ROW(PHRASE_SITE_OVERDUE, "myöhässä", "försenad", "overdue") \
	ROW(PHRASE_SITE_PERIOD, "aika", "tid", "time") \
	ROW(PHRASE_SITE_PROCESS_ON, \
	    "Prosessiarviointi {day}", \
	    "Processbedömning {day}", \
	    "Process assessment {day}") \
	ROW(PHRASE_SITE_REGISTER, "Kaikki arvioinnit", "Alla bedömningar", "All assessments") \
	ROW(PHRASE_SITE_SHOWN, "Asioita näkyvissä:", "Ärenden som visas:", "Matters shown:") \
	ROW(PHRASE_SITE_TITLE, \
	    "Lapsivaikutusten arvioinnit", \
	    "Bedömningar av konsekvenser för barn", \
	    "Child impact assessments") \
	ROW(PHRASE_SITE_TO_COME, "tulossa", "kommande", "to come") \
	ROW(PHRASE_SITE_UNDECIDED, "ei vielä päätetty", "ännu inte avgjort", "not decided yet") \
	ROW(PHRASE_SITE_YEAR, "vuosi", "år", "year") \
	/* Templates. */ \
	ROW(PHRASE_LEFT_OUT_BY_TEMPLATE, \
	    "raporttipohja jättää pois", "rapportmallen utelämnar", "left out by the template")

#define PHRASE_ENUMERATOR(name, ...) name,
enum phrase { PHRASE_NONE, PHRASES(PHRASE_ENUMERATOR) PHRASE_END };

/* The phrase in every language; empty for PHRASE_NONE. */
const struct text *phrase_text(enum phrase phrase);

#endif
