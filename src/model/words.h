/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The closed word lists: enumerator; spelling in files in Finnish, Swedish and English; label in reports in the same
 * order. Enumerator 0 is "not given". The enum, the reader, the schema, the labels and the reference come from here.
 * To add a word: one line in its list; the compiler points at the switches that must know it.
 */
#ifndef WORDS_H
#define WORDS_H

#include "text.h"

struct word {
	struct text spelling; /* in files */
	struct text label;    /* in reports */
};

struct words {
	const char *name;
	const struct word *word; /* indexed by enumerator; [0] is empty */
	int count;               /* the highest enumerator + 1 */
};

#define WORD_ENUMERATOR(name, ...) name,

#define FILE_KIND_WORDS(WORD) \
	WORD(FILE_KIND_PROJECT, "projekti", "projekt", "project", "projektitiedosto", "projektfil", "project file") \
	WORD(FILE_KIND_CATALOGUE, "palveluluettelo", "tjänstekatalog", "catalogue", "palveluluettelo", "tjänstekatalog", "service catalogue") \
	WORD(FILE_KIND_DECISION, "päätös", "beslut", "decision", "päätöksen arviointi", "bedömning av beslut", "decision assessment") \
	WORD(FILE_KIND_FOLLOW_UP, "seuranta", "uppföljning", "follow-up", "seuranta-arviointi", "uppföljande bedömning", "follow-up assessment") \
	WORD(FILE_KIND_AGENDA, "esityslista", "föredragningslista", "agenda", "esityslista", "föredragningslista", "agenda") \
	WORD(FILE_KIND_POLICY, "arviointiperusteet", "bedömningsgrunder", "policy", "arviointiperusteet", "bedömningsgrunder", "assessment policy")
enum file_kind { FILE_KIND_UNSET, FILE_KIND_WORDS(WORD_ENUMERATOR) FILE_KIND_END };
extern const struct words words_file_kind;

#define FILE_LANGUAGE_WORDS(WORD) \
	WORD(FILE_LANGUAGE_FI, "fi", "fi", "fi", "suomi", "finska", "Finnish") \
	WORD(FILE_LANGUAGE_SV, "sv", "sv", "sv", "ruotsi", "svenska", "Swedish") \
	WORD(FILE_LANGUAGE_EN, "en", "en", "en", "englanti", "engelska", "English")
enum file_language { FILE_LANGUAGE_UNSET, FILE_LANGUAGE_WORDS(WORD_ENUMERATOR) FILE_LANGUAGE_END };
extern const struct words words_file_language;

#define FLAG_WORDS(WORD) \
	WORD(FLAG_YES, "kyllä", "ja", "true", "kyllä", "ja", "yes") \
	WORD(FLAG_NO, "ei", "nej", "false", "ei", "nej", "no") \
	WORD(FLAG_YES_WORD, "yes", "yes", "yes", "kyllä", "ja", "yes") \
	WORD(FLAG_NO_WORD, "no", "no", "no", "ei", "nej", "no")
enum flag { FLAG_UNSET, FLAG_WORDS(WORD_ENUMERATOR) FLAG_END };
extern const struct words words_flag;

#define ORGANISATION_TYPE_WORDS(WORD) \
	WORD(ORGANISATION_TYPE_MUNICIPALITY, "kunta", "kommun", "municipality", "kunta", "kommun", "municipality") \
	WORD(ORGANISATION_TYPE_WELLBEING_COUNTY, "hyvinvointialue", "välfärdsområde", "wellbeing-county", "hyvinvointialue", "välfärdsområde", "wellbeing services county") \
	WORD(ORGANISATION_TYPE_JOINT_AUTHORITY, "kuntayhtymä", "samkommun", "joint-authority", "kuntayhtymä", "samkommun", "joint authority") \
	WORD(ORGANISATION_TYPE_STATE, "valtio", "stat", "state", "valtio", "stat", "state") \
	WORD(ORGANISATION_TYPE_PARISH, "seurakunta", "församling", "parish", "seurakunta", "församling", "parish") \
	WORD(ORGANISATION_TYPE_OTHER, "muu", "annan", "other", "muu", "annan", "other")
enum organisation_type { ORGANISATION_TYPE_UNSET, ORGANISATION_TYPE_WORDS(WORD_ENUMERATOR) ORGANISATION_TYPE_END };
extern const struct words words_organisation_type;

#define RULE_SEVERITY_WORDS(WORD) \
	WORD(RULE_SEVERITY_OFF, "pois", "av", "off", "pois käytöstä", "avstängd", "off") \
	WORD(RULE_SEVERITY_NOTE, "huomautus", "anmärkning", "note", "huomautus", "anmärkning", "note") \
	WORD(RULE_SEVERITY_WARNING, "varoitus", "varning", "warning", "varoitus", "varning", "warning") \
	WORD(RULE_SEVERITY_ERROR, "virhe", "fel", "error", "virhe", "fel", "error")
enum rule_severity { RULE_SEVERITY_UNSET, RULE_SEVERITY_WORDS(WORD_ENUMERATOR) RULE_SEVERITY_END };
extern const struct words words_rule_severity;

#define IMPACT_TYPE_WORDS(WORD) \
	WORD(IMPACT_TYPE_DIRECT, "suora", "direkt", "direct", "suora", "direkt", "direct") \
	WORD(IMPACT_TYPE_INDIRECT, "välillinen", "indirekt", "indirect", "välillinen", "indirekt", "indirect") \
	WORD(IMPACT_TYPE_COMMUNAL, "yhteisöllinen", "kollektiv", "communal", "yhteisöllinen", "kollektiv", "communal") \
	WORD(IMPACT_TYPE_NONE, "ei-merkittävää", "ingen-betydande", "none", "ei merkittävää vaikutusta", "ingen betydande inverkan", "no significant impact")
enum impact_type { IMPACT_TYPE_UNSET, IMPACT_TYPE_WORDS(WORD_ENUMERATOR) IMPACT_TYPE_END };
extern const struct words words_impact_type;

#define BAND_LABEL_WORDS(WORD) \
	WORD(BAND_LABEL_0_6, "0-6", "0-6", "0-6", "0–6-vuotiaat", "0–6-åringar", "aged 0–6") \
	WORD(BAND_LABEL_7_12, "7-12", "7-12", "7-12", "7–12-vuotiaat", "7–12-åringar", "aged 7–12") \
	WORD(BAND_LABEL_13_15, "13-15", "13-15", "13-15", "13–15-vuotiaat", "13–15-åringar", "aged 13–15") \
	WORD(BAND_LABEL_16_17, "16-17", "16-17", "16-17", "16–17-vuotiaat", "16–17-åringar", "aged 16–17") \
	WORD(BAND_LABEL_18, "18+", "18+", "18+", "18 vuotta täyttäneet", "18-åringar och äldre", "aged 18 and over")
enum band_label { BAND_LABEL_UNSET, BAND_LABEL_WORDS(WORD_ENUMERATOR) BAND_LABEL_END };
extern const struct words words_band_label;

#define POPULATION_KIND_WORDS(WORD) \
	WORD(POPULATION_KIND_ACTUAL, "toteutunut", "faktisk", "actual", "toteutunut väestö", "faktisk befolkning", "actual population") \
	WORD(POPULATION_KIND_PROJECTION, "ennuste", "prognos", "projection", "väestöennuste", "befolkningsprognos", "population projection")
enum population_kind { POPULATION_KIND_UNSET, POPULATION_KIND_WORDS(WORD_ENUMERATOR) POPULATION_KIND_END };
extern const struct words words_population_kind;

#define PROVIDER_WORDS(WORD) \
	WORD(PROVIDER_OWN, "oma", "egen", "own", "oma tuotanto", "egen produktion", "own production") \
	WORD(PROVIDER_MUNICIPALITY, "kunta", "kommun", "municipality", "kunta", "kommun", "municipality") \
	WORD(PROVIDER_WELLBEING_COUNTY, "hyvinvointialue", "välfärdsområde", "wellbeing-county", "hyvinvointialue", "välfärdsområde", "wellbeing services county") \
	WORD(PROVIDER_NGO, "järjestö", "organisation", "ngo", "järjestö", "organisation", "non-governmental organisation") \
	WORD(PROVIDER_PARISH, "seurakunta", "församling", "parish", "seurakunta", "församling", "parish") \
	WORD(PROVIDER_PRIVATE, "yksityinen", "privat", "private", "yksityinen palveluntuottaja", "privat tjänsteproducent", "private provider") \
	WORD(PROVIDER_JOINT, "yhteinen", "gemensam", "joint", "useita tuottajia", "flera producenter", "several providers")
enum provider { PROVIDER_UNSET, PROVIDER_WORDS(WORD_ENUMERATOR) PROVIDER_END };
extern const struct words words_provider;

#define UNIT_WORDS(WORD) \
	WORD(UNIT_CLIENTS, "asiakkaat", "klienter", "clients", "asiakkaat", "klienter", "clients") \
	WORD(UNIT_VISITS, "käynnit", "besök", "visits", "käynnit", "besök", "visits") \
	WORD(UNIT_DAYS, "päivät", "dagar", "days", "päivät", "dagar", "days") \
	WORD(UNIT_WEIGHTED, "painotettu", "viktad", "weighted", "painotettu asiakasmäärä", "viktat antal klienter", "weighted number of clients")
enum unit { UNIT_UNSET, UNIT_WORDS(WORD_ENUMERATOR) UNIT_END };
extern const struct words words_unit;

#define KEY_QUALITY_WORDS(WORD) \
	WORD(KEY_QUALITY_A, "A", "A", "A", "A: asiakasmäärät", "A: antal klienter", "A: client numbers") \
	WORD(KEY_QUALITY_B, "B", "B", "B", "B: perheiden ja lasten osuudet", "B: andel familjer och barn", "B: shares of families and children") \
	WORD(KEY_QUALITY_C, "C", "C", "C", "C: väestöosuus", "C: andel av befolkningen", "C: population share") \
	WORD(KEY_QUALITY_D, "D", "D", "D", "D: asiantuntija-arvio tai tasajako", "D: expertbedömning eller jämn fördelning", "D: expert estimate or even split")
enum key_quality { KEY_QUALITY_UNSET, KEY_QUALITY_WORDS(WORD_ENUMERATOR) KEY_QUALITY_END };
extern const struct words words_key_quality;

#define COST_BASIS_WORDS(WORD) \
	WORD(COST_BASIS_GROSS, "brutto", "brutto", "gross", "bruttokustannus", "bruttokostnad", "gross cost") \
	WORD(COST_BASIS_NET, "netto", "netto", "net", "nettokustannus", "nettokostnad", "net cost")
enum cost_basis { COST_BASIS_UNSET, COST_BASIS_WORDS(WORD_ENUMERATOR) COST_BASIS_END };
extern const struct words words_cost_basis;

#define BUDGET_LEVEL_WORDS(WORD) \
	WORD(BUDGET_LEVEL_DIRECT, "suora", "direkt", "direct", "suorat", "direkta", "direct") \
	WORD(BUDGET_LEVEL_DIRECT_COMMUNAL, "suora-yhteisöllinen", "direkt-kollektiv", "direct-communal", "suorat ja yhteisölliset", "direkta och kollektiva", "direct and communal") \
	WORD(BUDGET_LEVEL_DIRECT_INDIRECT, "suora-välillinen", "direkt-indirekt", "direct-indirect", "suorat ja välilliset", "direkta och indirekta", "direct and indirect") \
	WORD(BUDGET_LEVEL_ALL, "kaikki", "alla", "all", "suorat, välilliset ja yhteisölliset", "direkta, indirekta och kollektiva", "direct, indirect and communal")
enum budget_level { BUDGET_LEVEL_UNSET, BUDGET_LEVEL_WORDS(WORD_ENUMERATOR) BUDGET_LEVEL_END };
extern const struct words words_budget_level;

#define PHASE_WORDS(WORD) \
	WORD(PHASE_FOLLOW_UP, "seuranta-arviointi", "uppföljande-bedömning", "follow-up", "seuranta-arviointi", "uppföljande bedömning", "follow-up assessment") \
	WORD(PHASE_PROCESS, "prosessiarviointi", "processbedömning", "process", "prosessiarviointi", "processbedömning", "process assessment")
enum phase { PHASE_UNSET, PHASE_WORDS(WORD_ENUMERATOR) PHASE_END };
extern const struct words words_phase;

#define OBJECT_WORDS(WORD) \
	WORD(OBJECT_DECISION, "päätös", "beslut", "decision", "päätös", "beslut", "decision") \
	WORD(OBJECT_ACTIVITY, "toiminta", "verksamhet", "activity", "toiminta", "verksamhet", "activity")
enum object { OBJECT_UNSET, OBJECT_WORDS(WORD_ENUMERATOR) OBJECT_END };
extern const struct words words_object;

#define DECISION_TYPE_WORDS(WORD) \
	WORD(DECISION_TYPE_STRATEGY, "strategia", "strategi", "strategy", "strategia", "strategi", "strategy") \
	WORD(DECISION_TYPE_BUDGET, "talousarvio", "budget", "budget", "talousarvio", "budget", "budget") \
	WORD(DECISION_TYPE_SERVICE_NETWORK, "palveluverkko", "servicenät", "service-network", "palveluverkko", "servicenät", "service network") \
	WORD(DECISION_TYPE_WELFARE_PLAN, "hyvinvointisuunnitelma", "välfärdsplan", "welfare-plan", "hyvinvointisuunnitelma", "välfärdsplan", "welfare plan") \
	WORD(DECISION_TYPE_ORGANISATION, "organisaatio", "organisation", "organisation", "organisaation muutos", "organisationsändring", "organisational change") \
	WORD(DECISION_TYPE_SERVICE_LEVEL, "palvelutaso", "servicenivå", "service-level", "palvelutaso", "servicenivå", "level of service") \
	WORD(DECISION_TYPE_FEES, "maksut", "avgifter", "fees", "maksut ja taksat", "avgifter och taxor", "fees and charges") \
	WORD(DECISION_TYPE_PROCUREMENT, "hankinta", "upphandling", "procurement", "hankinta", "upphandling", "procurement") \
	WORD(DECISION_TYPE_INVESTMENT, "investointi", "investering", "investment", "investointi", "investering", "investment") \
	WORD(DECISION_TYPE_ZONING, "kaavoitus", "planläggning", "zoning", "kaavoitus ja ympäristö", "planläggning och miljö", "zoning and environment") \
	WORD(DECISION_TYPE_TRAFFIC, "liikenne", "trafik", "traffic", "liikenne", "trafik", "traffic") \
	WORD(DECISION_TYPE_GRANTS, "avustukset", "understöd", "grants", "avustukset", "understöd", "grants") \
	WORD(DECISION_TYPE_BYLAW, "sääntö", "stadga", "bylaw", "sääntö tai ohje", "stadga eller anvisning", "bylaw or instruction") \
	WORD(DECISION_TYPE_STATEMENT, "lausunto", "utlåtande", "statement", "lausunto", "utlåtande", "statement") \
	WORD(DECISION_TYPE_PROJECT, "hanke", "projekt", "project", "hanke", "projekt", "project") \
	WORD(DECISION_TYPE_CONTRACT, "sopimus", "avtal", "contract", "sopimus", "avtal", "contract") \
	WORD(DECISION_TYPE_OTHER, "muu", "annan", "other", "muu asia", "annat ärende", "other matter")
enum decision_type { DECISION_TYPE_UNSET, DECISION_TYPE_WORDS(WORD_ENUMERATOR) DECISION_TYPE_END };
extern const struct words words_decision_type;

#define WHOLE_AREA_WORDS(WORD) \
	WORD(WHOLE_AREA_WHOLE, "koko-alue", "hela-området", "whole", "koko alue", "hela området", "whole area")
enum whole_area { WHOLE_AREA_UNSET, WHOLE_AREA_WORDS(WORD_ENUMERATOR) WHOLE_AREA_END };
extern const struct words words_whole_area;

#define EMBEDDED_WORDS(WORD) \
	WORD(EMBEDDED_SEPARATE, "erillinen", "separat", "separate", "erillinen arviointi", "separat bedömning", "separate assessment") \
	WORD(EMBEDDED_IN_EVA, "osana-evaa", "del-av-eva", "in-eva", "osana vaikutusten ennakkoarviointia (EVA)", "del av förhandsbedömningen av effekterna av beslut (EVA)", "part of the ex ante assessment of decisions (EVA)") \
	WORD(EMBEDDED_IN_IVA, "osana-ivaa", "del-av-iva", "in-iva", "osana ihmisiin kohdistuvien vaikutusten arviointia (IVA)", "del av bedömningen av konsekvenser för människor (IVA)", "part of the human impact assessment (IVA)") \
	WORD(EMBEDDED_IN_YVA, "osana-yvaa", "del-av-mkb", "in-yva", "osana ympäristövaikutusten arviointia (YVA)", "del av miljökonsekvensbedömningen (MKB)", "part of the environmental impact assessment (YVA)")
enum embedded { EMBEDDED_UNSET, EMBEDDED_WORDS(WORD_ENUMERATOR) EMBEDDED_END };
extern const struct words words_embedded;

#define EXCLUSION_CODE_WORDS(WORD) \
	WORD(EXCLUSION_CODE_INDIVIDUAL_MATTER, "yksilöasia", "enskilt-ärende", "individual-matter", "yksilöä koskeva hallintoasia", "förvaltningsärende som gäller en enskild", "administrative matter of an individual") \
	WORD(EXCLUSION_CODE_RECTIFICATION, "oikaisuvaatimus", "begäran-om-omprövning", "rectification", "oikaisuvaatimus", "begäran om omprövning", "rectification claim") \
	WORD(EXCLUSION_CODE_POST, "virantäyttö", "tjänstetillsättning", "post", "viran tai toimen täyttäminen", "tillsättande av tjänst eller befattning", "filling of a post") \
	WORD(EXCLUSION_CODE_INFORMATION, "tiedoksi", "för-kännedom", "information", "tiedoksi merkittävä asia", "ärende för kännedom", "item for information") \
	WORD(EXCLUSION_CODE_TECHNICAL, "tekninen", "teknisk", "technical", "tekninen tai muodollinen asia", "tekniskt eller formellt ärende", "technical or formal item") \
	WORD(EXCLUSION_CODE_ALREADY_ASSESSED, "jo-arvioitu", "redan-bedömd", "already-assessed", "jo arvioitu", "redan bedömt", "already assessed") \
	WORD(EXCLUSION_CODE_OTHER, "muu", "annan", "other", "muu peruste", "annan grund", "other ground")
enum exclusion_code { EXCLUSION_CODE_UNSET, EXCLUSION_CODE_WORDS(WORD_ENUMERATOR) EXCLUSION_CODE_END };
extern const struct words words_exclusion_code;

#define SCOPE_WORDS(WORD) \
	WORD(SCOPE_NOT_APPLICABLE, "ei-sovellu", "inte-tillämplig", "not-applicable", "ei sovellu", "inte tillämplig", "not applicable") \
	WORD(SCOPE_NONE, "ei-vaikutuksia", "inga-konsekvenser", "none", "ei vaikutuksia", "inga konsekvenser", "no impact") \
	WORD(SCOPE_LIGHT, "suppea", "begränsad", "light", "suppea arviointi", "begränsad bedömning", "light assessment") \
	WORD(SCOPE_FULL, "laaja", "omfattande", "full", "laaja arviointi", "omfattande bedömning", "full assessment")
enum scope { SCOPE_UNSET, SCOPE_WORDS(WORD_ENUMERATOR) SCOPE_END };
extern const struct words words_scope;

#define TRIGGER_WORDS(WORD) \
	WORD(TRIGGER_CHILDREN_TARGETED, "kohdistuu-lapsiin", "riktas-till-barn", "children-targeted", "Muutettava palvelu kohdistuu suoraan alle 18-vuotiaisiin", "Tjänsten som ändras riktar sig direkt till personer under 18 år", "A changed service is aimed directly at under-18s") \
	WORD(TRIGGER_UNIT_CLOSED_OR_MOVED, "yksikkö-suljetaan-tai-siirretään", "enhet-stängs-eller-flyttas", "unit-closed-or-moved", "Palvelu tai yksikkö suljetaan, siirretään tai yhdistetään", "En tjänst eller enhet stängs, flyttas eller slås samman", "A service or unit is closed, moved or merged") \
	WORD(TRIGGER_DIRECT_SERVICE_CUT, "suora-palvelu-heikkenee", "direkt-tjänst-försämras", "direct-service-cut", "Lapsiin suoraan kohdistuvaa palvelua heikennetään", "En tjänst som riktar sig direkt till barn försämras", "A service aimed directly at children is cut") \
	WORD(TRIGGER_STRATEGIC, "strateginen", "strategisk", "strategic", "Asia on strategia, talousarvio, palveluverkko, hyvinvointisuunnitelma tai lasten palvelun maksu", "Ärendet är en strategi, en budget, ett servicenät, en välfärdsplan eller en avgift för en tjänst för barn", "The matter is a strategy, budget, service network, welfare plan or a fee on a service for children") \
	WORD(TRIGGER_VULNERABLE_GROUP_HARM, "haitta-haavoittuvalle-ryhmälle", "skada-för-utsatt-grupp", "vulnerable-group-harm", "Haavoittuvassa asemassa olevalle lapsiryhmälle voi aiheutua haittaa", "En grupp barn i utsatt ställning kan lida skada", "A vulnerable group of children may be harmed") \
	WORD(TRIGGER_IRREVERSIBLE_OR_LIFE_STAGE, "palautumaton-tai-elämänvaihe", "irreversibel-eller-livsskede", "irreversible-or-life-stage", "Vaikutus on palautumaton tai kestää koko elämänvaiheen", "Konsekvensen är irreversibel eller varar ett helt livsskede", "The impact is irreversible or lasts a whole life stage") \
	WORD(TRIGGER_MANY_CHILDREN, "monta-lasta", "många-barn", "many-children", "Vaikutus koskee suurta määrää tai osuutta lapsista", "Konsekvensen gäller ett stort antal eller en stor andel barn", "The impact concerns a large number or share of children") \
	WORD(TRIGGER_CHILD_COST, "lapsikustannus", "barnkostnad", "child-cost", "Lapsiin kohdistuva kustannusmuutos ylittää raja-arvon", "Kostnadsändringen för barn överskrider gränsvärdet", "The cost change falling on children exceeds the threshold") \
	WORD(TRIGGER_SEVERE_NEGATIVE, "vakava-haitta", "allvarlig-skada", "severe-negative", "Kielteinen vaikutus on suuri tai erittäin suuri", "Den negativa konsekvensen är stor eller mycket stor", "A negative impact is large or very large") \
	WORD(TRIGGER_STACKED, "kasautuva", "anhopad", "stacked", "Samaan ikäryhmään ja alueeseen kohdistuu jo muita kielteisiä päätöksiä", "Samma åldersgrupp och område berörs redan av andra negativa beslut", "Other negative decisions already fall on the same age band and area") \
	WORD(TRIGGER_ASSESSMENT_REQUESTED, "arviointia-pyydetty", "bedömning-begärd", "assessment-requested", "Lapset, nuorisovaltuusto, lapsiasiavaltuutettu, järjestö tai viranomainen on pyytänyt arviointia", "Barn, ungdomsfullmäktige, barnombudsmannen, en organisation eller en myndighet har begärt en bedömning", "Children, the youth council, the Ombudsman for Children, an organisation or an authority has asked for an assessment") \
	WORD(TRIGGER_INDIRECT_OR_COMMUNAL_SERVICE, "välillinen-tai-yhteisöllinen-palvelu", "indirekt-eller-kollektiv-tjänst", "indirect-or-communal-service", "Muutettava palvelu vaikuttaa lapsiin välillisesti tai yhteisöllisesti", "Tjänsten som ändras påverkar barn indirekt eller kollektivt", "A changed service affects children indirectly or communally") \
	WORD(TRIGGER_PARENTS_SITUATION, "vanhempien-tilanne", "föräldrarnas-situation", "parents-situation", "Asia vaikuttaa vanhempien toimeentuloon, työhön tai palveluihin", "Ärendet påverkar föräldrarnas utkomst, arbete eller tjänster", "The matter affects parents' income, work or services") \
	WORD(TRIGGER_FAMILY_FEES, "perheiden-maksut", "familjernas-avgifter", "family-fees", "Asia vaikuttaa perheiden maksuihin", "Ärendet påverkar familjernas avgifter", "The matter affects fees paid by families") \
	WORD(TRIGGER_BUILT_ENVIRONMENT, "rakennettu-ympäristö", "byggd-miljö", "built-environment", "Asia muuttaa rakennettua ympäristöä, liikennettä tai viheralueita", "Ärendet ändrar den byggda miljön, trafiken eller grönområden", "The matter changes the built environment, traffic or green areas") \
	WORD(TRIGGER_HOUSING, "asuminen", "boende", "housing", "Asia vaikuttaa perheiden asumiseen", "Ärendet påverkar familjernas boende", "The matter affects families' housing") \
	WORD(TRIGGER_CHILD_PROCUREMENT, "hankinta-lasten-palveluun", "upphandling-för-barn", "child-procurement", "Hankinta koskee lasten palvelujen tiloja, ruokaa, kuljetuksia tai digitaalisia palveluja", "Upphandlingen gäller lokaler, mat, transporter eller digitala verktyg i tjänster för barn", "The procurement concerns the premises, food, transport or digital tools of services for children") \
	WORD(TRIGGER_ACCESS_CHANNEL, "aukiolo-kieli-tai-kanava", "öppettid-språk-eller-kanal", "access-channel", "Asia muuttaa aukioloaikoja, palvelukieltä tai digitaalista asiointia", "Ärendet ändrar öppettider, servicespråk eller digitala kanaler", "The matter changes opening hours, the language of service or digital channels") \
	WORD(TRIGGER_FAMILY_STAFFING, "perhepalvelun-henkilöstö", "familjetjänstens-personal", "family-staffing", "Asia muuttaa perheiden käyttämän palvelun henkilöstömäärää", "Ärendet ändrar personalmängden i en tjänst som familjer använder", "The matter changes the staffing of a service used by families") \
	WORD(TRIGGER_CHILDRENS_DATA, "lasten-tiedot", "barns-uppgifter", "childrens-data", "Asia koskee lasten tietojen käsittelyä", "Ärendet gäller behandling av uppgifter om barn", "The matter concerns the processing of data about children") \
	WORD(TRIGGER_LASTING_PILOT, "kokeilu", "försök", "lasting-pilot", "Kokeilu voi jäädä pysyväksi", "Ett försök kan bli bestående", "A pilot may become permanent")
enum trigger { TRIGGER_UNSET, TRIGGER_WORDS(WORD_ENUMERATOR) TRIGGER_END };
extern const struct words words_trigger;

#define TRIGGER_STRENGTH_WORDS(WORD) \
	WORD(TRIGGER_STRENGTH_STRONG, "vahva", "stark", "strong", "vahva kriteeri", "starkt kriterium", "strong criterion") \
	WORD(TRIGGER_STRENGTH_WEAK, "heikko", "svag", "weak", "heikko kriteeri", "svagt kriterium", "weak criterion")
enum trigger_strength { TRIGGER_STRENGTH_UNSET, TRIGGER_STRENGTH_WORDS(WORD_ENUMERATOR) TRIGGER_STRENGTH_END };
extern const struct words words_trigger_strength;

#define TRIGGER_ANSWER_WORDS(WORD) \
	WORD(TRIGGER_ANSWER_YES, "kyllä", "ja", "yes", "kyllä", "ja", "yes") \
	WORD(TRIGGER_ANSWER_NO, "ei", "nej", "no", "ei", "nej", "no") \
	WORD(TRIGGER_ANSWER_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum trigger_answer { TRIGGER_ANSWER_UNSET, TRIGGER_ANSWER_WORDS(WORD_ENUMERATOR) TRIGGER_ANSWER_END };
extern const struct words words_trigger_answer;

#define ANSWER_SOURCE_WORDS(WORD) \
	WORD(ANSWER_SOURCE_DATA, "aineisto", "data", "data", "aineistosta", "ur data", "from data") \
	WORD(ANSWER_SOURCE_PERSON, "henkilö", "person", "person", "henkilön vastaus", "svar av en person", "answered by a person")
enum answer_source { ANSWER_SOURCE_UNSET, ANSWER_SOURCE_WORDS(WORD_ENUMERATOR) ANSWER_SOURCE_END };
extern const struct words words_answer_source;

#define CHILDRENS_VIEW_WORDS(WORD) \
	WORD(CHILDRENS_VIEW_SUPPORTS, "kannattaa", "stöder", "supports", "kannattavat", "stöder", "support") \
	WORD(CHILDRENS_VIEW_OPPOSES, "vastustaa", "motsätter-sig", "opposes", "vastustavat", "motsätter sig", "oppose") \
	WORD(CHILDRENS_VIEW_DIVIDED, "jakautunut", "delad", "divided", "mielipiteet jakautuvat", "åsikterna är delade", "divided") \
	WORD(CHILDRENS_VIEW_NOT_HEARD, "ei-kuultu", "inte-hörda", "not-heard", "ei kuultu", "inte hörda", "not heard")
enum childrens_view { CHILDRENS_VIEW_UNSET, CHILDRENS_VIEW_WORDS(WORD_ENUMERATOR) CHILDRENS_VIEW_END };
extern const struct words words_childrens_view;

#define CHANGE_KIND_WORDS(WORD) \
	WORD(CHANGE_KIND_OPEN, "avataan", "öppnas", "open", "avataan", "öppnas", "opened") \
	WORD(CHANGE_KIND_EXPAND, "laajennetaan", "utvidgas", "expand", "laajennetaan", "utvidgas", "expanded") \
	WORD(CHANGE_KIND_REDUCE, "supistetaan", "inskränks", "reduce", "supistetaan", "inskränks", "reduced") \
	WORD(CHANGE_KIND_CLOSE, "suljetaan", "stängs", "close", "suljetaan", "stängs", "closed") \
	WORD(CHANGE_KIND_MOVE, "siirretään", "flyttas", "move", "siirretään", "flyttas", "moved") \
	WORD(CHANGE_KIND_MERGE, "yhdistetään", "slås-samman", "merge", "yhdistetään", "slås samman", "merged") \
	WORD(CHANGE_KIND_FEE_UP, "maksu-nousee", "avgift-höjs", "fee-up", "maksu nousee", "avgiften höjs", "fee goes up") \
	WORD(CHANGE_KIND_FEE_DOWN, "maksu-laskee", "avgift-sänks", "fee-down", "maksu laskee", "avgiften sänks", "fee goes down") \
	WORD(CHANGE_KIND_CRITERIA_TIGHTEN, "kriteerit-tiukkenevat", "kriterier-skärps", "criteria-tighten", "myöntämisen perusteet tiukkenevat", "kriterierna skärps", "criteria tightened") \
	WORD(CHANGE_KIND_CRITERIA_WIDEN, "kriteerit-väljenevät", "kriterier-vidgas", "criteria-widen", "myöntämisen perusteet väljenevät", "kriterierna vidgas", "criteria widened") \
	WORD(CHANGE_KIND_QUALITY_UP, "laatu-paranee", "kvalitet-förbättras", "quality-up", "laatu paranee", "kvaliteten förbättras", "quality goes up") \
	WORD(CHANGE_KIND_QUALITY_DOWN, "laatu-heikkenee", "kvalitet-försämras", "quality-down", "laatu heikkenee", "kvaliteten försämras", "quality goes down") \
	WORD(CHANGE_KIND_OUTSOURCE, "ulkoistetaan", "läggs-ut", "outsource", "ulkoistetaan", "läggs ut på entreprenad", "outsourced") \
	WORD(CHANGE_KIND_DIGITAL, "digitaaliseksi", "digitaliseras", "digital", "siirretään digitaaliseksi", "digitaliseras", "made digital")
enum change_kind { CHANGE_KIND_UNSET, CHANGE_KIND_WORDS(WORD_ENUMERATOR) CHANGE_KIND_END };
extern const struct words words_change_kind;

#define DOMAIN_WORDS(WORD) \
	WORD(DOMAIN_HEALTH, "terveys", "hälsa", "health", "terveys ja mielenterveys", "hälsa och psykisk hälsa", "health and mental health") \
	WORD(DOMAIN_SAFETY, "turvallisuus", "trygghet", "safety", "turvallisuus ja suojelu", "trygghet och skydd", "safety and protection") \
	WORD(DOMAIN_FAMILY, "perhe", "familj", "family", "perhe, huolenpito ja vanhemmuuden tuki", "familj, omsorg och stöd för föräldraskapet", "family, care and support for parents") \
	WORD(DOMAIN_LIVELIHOOD, "toimeentulo", "utkomst", "livelihood", "elintaso ja toimeentulo", "levnadsstandard och utkomst", "standard of living and livelihood") \
	WORD(DOMAIN_HOUSING, "asuminen", "boende", "housing", "asuminen ja kasvuympäristö", "boende och uppväxtmiljö", "housing and living environment") \
	WORD(DOMAIN_LEARNING, "oppiminen", "lärande", "learning", "varhaiskasvatus, koulutus ja oppiminen", "småbarnspedagogik, utbildning och lärande", "early education, schooling and learning") \
	WORD(DOMAIN_SERVICES, "palvelut", "tjänster", "services", "palvelujen saatavuus ja saavutettavuus", "tillgången till tjänster och tjänsternas tillgänglighet", "availability and accessibility of services") \
	WORD(DOMAIN_MOBILITY, "liikkuminen", "mobilitet", "mobility", "liikkuminen ja koulumatkat", "mobilitet och skolresor", "mobility and journeys to school") \
	WORD(DOMAIN_LEISURE, "vapaa-aika", "fritid", "leisure", "leikki, vapaa-aika, harrastukset ja kulttuuri", "lek, fritid, hobbyer och kultur", "play, leisure, hobbies and culture") \
	WORD(DOMAIN_RELATIONSHIPS, "ihmissuhteet", "relationer", "relationships", "ystävyys, vertaiset ja yhteisöt", "vänskap, jämnåriga och gemenskaper", "friendship, peers and communities") \
	WORD(DOMAIN_PARTICIPATION, "osallisuus", "delaktighet", "participation", "osallisuus ja vaikuttaminen", "delaktighet och påverkan", "participation and influence") \
	WORD(DOMAIN_EQUALITY, "yhdenvertaisuus", "likabehandling", "equality", "yhdenvertaisuus ja syrjimättömyys", "likabehandling och icke-diskriminering", "equality and non-discrimination") \
	WORD(DOMAIN_IDENTITY, "identiteetti", "identitet", "identity", "identiteetti, kieli ja kulttuuri", "identitet, språk och kultur", "identity, language and culture") \
	WORD(DOMAIN_PRIVACY, "yksityisyys", "integritet", "privacy", "yksityisyys ja digitaalinen ympäristö", "integritet och digital miljö", "privacy and digital environment") \
	WORD(DOMAIN_ENVIRONMENT, "ympäristö", "miljö", "environment", "ympäristö ja ilmasto", "miljö och klimat", "environment and climate")
enum domain { DOMAIN_UNSET, DOMAIN_WORDS(WORD_ENUMERATOR) DOMAIN_END };
extern const struct words words_domain;

#define GROUP_WORDS(WORD) \
	WORD(GROUP_DISABLED, "vammaiset", "funktionsnedsättning", "disabled", "vammaiset lapset", "barn med funktionsnedsättning", "children with disabilities") \
	WORD(GROUP_LONG_TERM_ILLNESS, "pitkäaikaissairaat", "långtidssjuka", "long-term-illness", "pitkäaikaissairaat lapset", "barn med långvarig sjukdom", "children with long-term illness") \
	WORD(GROUP_MENTAL_HEALTH, "mielenterveys", "psykisk-hälsa", "mental-health", "mielenterveyden tai käyttäytymisen vuoksi tukea tarvitsevat lapset", "barn som behöver stöd för psykisk hälsa eller beteende", "children who need mental health or behavioural support") \
	WORD(GROUP_SUBSTANCE_USE, "päihteet", "rusmedel", "substance-use", "päihteitä käyttävät lapset ja nuoret", "barn och unga som använder rusmedel", "children and young people who use substances") \
	WORD(GROUP_CHILD_WELFARE, "lastensuojelu", "barnskydd", "child-welfare", "lastensuojelun asiakkaana olevat lapset", "barn som är klienter inom barnskyddet", "children who are child welfare clients") \
	WORD(GROUP_ALTERNATIVE_CARE, "sijoitetut", "placerade", "alternative-care", "sijoitetut ja sijaishuollossa olevat lapset", "placerade barn och barn i vård utom hemmet", "children in alternative care") \
	WORD(GROUP_AFTERCARE, "jälkihuolto", "eftervård", "aftercare", "jälkihuollossa olevat nuoret", "unga i eftervård", "young people in aftercare") \
	WORD(GROUP_LOW_INCOME, "pienituloiset", "låginkomst", "low-income", "pienituloisten perheiden ja köyhyydessä elävät lapset", "barn i familjer med låga inkomster och barn som lever i fattigdom", "children in low-income families and children living in poverty") \
	WORD(GROUP_MULTIPLE_DIFFICULTIES, "kasautuneet-vaikeudet", "anhopade-svårigheter", "multiple-difficulties", "lapset perheissä, joissa vaikeudet kasautuvat", "barn i familjer med anhopade svårigheter", "children in families with accumulated difficulties") \
	WORD(GROUP_DISCRIMINATION_RISK, "syrjintävaara", "diskrimineringsrisk", "discrimination-risk", "syrjinnän vaarassa olevat lapset", "barn som riskerar diskriminering", "children at risk of discrimination") \
	WORD(GROUP_ONE_PARENT, "yhden-vanhemman-perheet", "enföräldersfamiljer", "one-parent", "yhden vanhemman perheiden lapset", "barn i enföräldersfamiljer", "children of one-parent families") \
	WORD(GROUP_LARGE_FAMILY, "monilapsiset", "flerbarnsfamiljer", "large-family", "monilapsisten perheiden lapset", "barn i familjer med många barn", "children of large families") \
	WORD(GROUP_TWO_HOMES, "kaksi-kotia", "två-hem", "two-homes", "eroperheiden lapset ja kahdessa kodissa asuvat lapset", "barn i skilsmässofamiljer och barn med två hem", "children of separated parents and children with two homes") \
	WORD(GROUP_MIGRANT, "maahanmuuttajat", "invandrare", "migrant", "maahanmuuttajataustaiset lapset", "barn med invandrarbakgrund", "children with a migrant background") \
	WORD(GROUP_REFUGEE, "pakolaiset", "flyktingar", "refugee", "pakolais- ja turvapaikanhakijalapset", "flyktingbarn och asylsökande barn", "refugee and asylum-seeking children") \
	WORD(GROUP_UNDOCUMENTED, "paperittomat", "papperslösa", "undocumented", "ilman oleskeluoikeutta olevat lapset", "barn utan uppehållsrätt", "undocumented children") \
	WORD(GROUP_LANGUAGE_MINORITY, "kielivähemmistöt", "språkminoriteter", "language-minority", "kielivähemmistöihin kuuluvat lapset", "barn som hör till språkliga minoriteter", "children of language minorities") \
	WORD(GROUP_SAMI, "saamelaiset", "samer", "sami", "saamelaislapset", "samiska barn", "Sámi children") \
	WORD(GROUP_ROMA, "romanit", "romer", "roma", "romanilapset", "romska barn", "Roma children") \
	WORD(GROUP_SIGN_LANGUAGE, "viittomakieliset", "teckenspråkiga", "sign-language", "viittomakieliset lapset", "teckenspråkiga barn", "sign-language children") \
	WORD(GROUP_LGBTIQ, "hlbtiq", "hbtqi", "lgbtiq", "sukupuoli- ja seksuaalivähemmistöihin kuuluvat lapset ja nuoret", "barn och unga som hör till köns- eller sexuella minoriteter", "LGBTIQ+ children and young people") \
	WORD(GROUP_GENDER, "sukupuoli", "kön", "gender", "lapset sukupuolen mukaan", "barn enligt kön", "children by gender") \
	WORD(GROUP_VIOLENCE, "väkivalta", "våld", "violence", "väkivaltaa kokeneet tai sen uhkaamat lapset", "barn som upplevt eller hotas av våld", "children exposed to violence") \
	WORD(GROUP_BULLIED, "kiusatut", "mobbade", "bullied", "kiusatut ja yksinäiset lapset", "mobbade och ensamma barn", "bullied and lonely children") \
	WORD(GROUP_SCHOOL_ABSENCE, "koulupoissaolot", "skolfrånvaro", "school-absence", "lapset, joilla on runsaasti poissaoloja koulusta", "barn med omfattande skolfrånvaro", "children with extensive school absence") \
	WORD(GROUP_LEARNING_SUPPORT, "oppimisen-tuki", "stöd-för-lärande", "learning-support", "oppimisen ja koulunkäynnin tukea tarvitsevat lapset", "barn som behöver stöd för lärande och skolgång", "children who need support for learning") \
	WORD(GROUP_UNDER_SCHOOL_AGE, "alle-kouluikäiset", "under-skolåldern", "under-school-age", "alle kouluikäiset lapset", "barn under skolåldern", "children under school age") \
	WORD(GROUP_HOMELESSNESS_RISK, "asunnottomuusuhka", "hot-om-bostadslöshet", "homelessness-risk", "asunnottomuusuhan alaiset lapset", "barn som hotas av bostadslöshet", "children at risk of homelessness") \
	WORD(GROUP_IMPRISONED_PARENT, "vanhempi-vankilassa", "förälder-i-fängelse", "imprisoned-parent", "lapset, joiden vanhempi on vankilassa", "barn vars förälder är i fängelse", "children of imprisoned parents") \
	WORD(GROUP_PARENTAL_ILLNESS, "vanhemman-sairaus", "förälderns-sjukdom", "parental-illness", "lapset, joiden vanhempi on sairas tai päihdeongelmainen", "barn vars förälder är sjuk eller har rusmedelsproblem", "children of ill or substance-dependent parents") \
	WORD(GROUP_YOUNG_CARER, "nuoret-hoivaajat", "unga-omsorgsgivare", "young-carer", "läheistään hoivaavat lapset ja nuoret", "barn och unga som vårdar en närstående", "young carers") \
	WORD(GROUP_RURAL, "harva-asutus", "glesbygd", "rural", "harvaan asutulla alueella, saaristossa tai pitkien etäisyyksien päässä asuvat lapset", "barn som bor i glesbygd, i skärgården eller på långt avstånd", "children in rural areas, in the archipelago or at long distances") \
	WORD(GROUP_CONFLICT_WITH_LAW, "rikoksilla-oireilevat", "brottsligt-beteende", "conflict-with-law", "rikoksilla oireilevat lapset", "barn med brottsligt beteende", "children in conflict with the law") \
	WORD(GROUP_EXPECTING_FAMILIES, "odottavat-perheet", "väntande-familjer", "expecting-families", "odottavat perheet ja vastasyntyneet", "väntande familjer och nyfödda", "expecting families and newborns") \
	WORD(GROUP_UNREACHED, "palvelujen-ulkopuolella", "utanför-tjänsterna", "unreached", "palvelujen ulkopuolella olevat lapset", "barn utanför tjänsterna", "children outside services") \
	WORD(GROUP_DIGITAL_EXCLUSION, "digitaalinen-syrjäytyminen", "digitalt-utanförskap", "digital-exclusion", "digitaalisten palvelujen ulkopuolelle jäävät lapset ja perheet", "barn och familjer utanför de digitala tjänsterna", "digitally excluded children and families")
enum group { GROUP_UNSET, GROUP_WORDS(WORD_ENUMERATOR) GROUP_END };
extern const struct words words_group;

#define DIRECTION_WORDS(WORD) \
	WORD(DIRECTION_POSITIVE, "myönteinen", "positiv", "positive", "myönteinen", "positiv", "positive") \
	WORD(DIRECTION_NEGATIVE, "kielteinen", "negativ", "negative", "kielteinen", "negativ", "negative") \
	WORD(DIRECTION_NEUTRAL, "neutraali", "neutral", "neutral", "neutraali", "neutral", "neutral") \
	WORD(DIRECTION_NONE, "ei-vaikutusta", "ingen-inverkan", "none", "ei vaikutusta", "ingen inverkan", "none") \
	WORD(DIRECTION_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum direction { DIRECTION_UNSET, DIRECTION_WORDS(WORD_ENUMERATOR) DIRECTION_END };
extern const struct words words_direction;

#define DIRECTNESS_WORDS(WORD) \
	WORD(DIRECTNESS_DIRECT, "suora", "direkt", "direct", "suora", "direkt", "direct") \
	WORD(DIRECTNESS_INDIRECT, "välillinen", "indirekt", "indirect", "välillinen", "indirekt", "indirect") \
	WORD(DIRECTNESS_COMMUNAL, "yhteisöllinen", "kollektiv", "communal", "yhteisöllinen", "kollektiv", "communal")
enum directness { DIRECTNESS_UNSET, DIRECTNESS_WORDS(WORD_ENUMERATOR) DIRECTNESS_END };
extern const struct words words_directness;

#define MAGNITUDE_WORDS(WORD) \
	WORD(MAGNITUDE_SMALL, "vähäinen", "liten", "small", "vähäinen", "liten", "small") \
	WORD(MAGNITUDE_MODERATE, "kohtalainen", "måttlig", "moderate", "kohtalainen", "måttlig", "moderate") \
	WORD(MAGNITUDE_LARGE, "suuri", "stor", "large", "suuri", "stor", "large") \
	WORD(MAGNITUDE_VERY_LARGE, "erittäin-suuri", "mycket-stor", "very-large", "erittäin suuri", "mycket stor", "very large") \
	WORD(MAGNITUDE_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum magnitude { MAGNITUDE_UNSET, MAGNITUDE_WORDS(WORD_ENUMERATOR) MAGNITUDE_END };
extern const struct words words_magnitude;

#define SENSITIVITY_WORDS(WORD) \
	WORD(SENSITIVITY_LOW, "vähäinen", "låg", "low", "vähäinen", "låg", "low") \
	WORD(SENSITIVITY_MODERATE, "kohtalainen", "måttlig", "moderate", "kohtalainen", "måttlig", "moderate") \
	WORD(SENSITIVITY_HIGH, "suuri", "hög", "high", "suuri", "hög", "high") \
	WORD(SENSITIVITY_VERY_HIGH, "erittäin-suuri", "mycket-hög", "very-high", "erittäin suuri", "mycket hög", "very high")
enum sensitivity { SENSITIVITY_UNSET, SENSITIVITY_WORDS(WORD_ENUMERATOR) SENSITIVITY_END };
extern const struct words words_sensitivity;

#define LIKELIHOOD_WORDS(WORD) \
	WORD(LIKELIHOOD_CERTAIN, "varma", "säker", "certain", "varma", "säker", "certain") \
	WORD(LIKELIHOOD_LIKELY, "todennäköinen", "sannolik", "likely", "todennäköinen", "sannolik", "likely") \
	WORD(LIKELIHOOD_POSSIBLE, "mahdollinen", "möjlig", "possible", "mahdollinen", "möjlig", "possible") \
	WORD(LIKELIHOOD_UNLIKELY, "epätodennäköinen", "osannolik", "unlikely", "epätodennäköinen", "osannolik", "unlikely") \
	WORD(LIKELIHOOD_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum likelihood { LIKELIHOOD_UNSET, LIKELIHOOD_WORDS(WORD_ENUMERATOR) LIKELIHOOD_END };
extern const struct words words_likelihood;

#define STARTS_WORDS(WORD) \
	WORD(STARTS_IMMEDIATELY, "heti", "genast", "immediately", "heti (alle 1 vuosi)", "genast (under 1 år)", "immediately (under 1 year)") \
	WORD(STARTS_MEDIUM, "keskipitkä", "medellång", "medium", "keskipitkällä aikavälillä (1–4 vuotta)", "på medellång sikt (1–4 år)", "in the medium term (1–4 years)") \
	WORD(STARTS_LONG, "pitkä", "lång", "long", "pitkällä aikavälillä (yli 4 vuotta)", "på lång sikt (över 4 år)", "in the long term (over 4 years)")
enum starts { STARTS_UNSET, STARTS_WORDS(WORD_ENUMERATOR) STARTS_END };
extern const struct words words_starts;

#define DURATION_WORD_WORDS(WORD) \
	WORD(DURATION_WORD_PERMANENT, "pysyvä", "bestående", "permanent", "pysyvä", "bestående", "permanent") \
	WORD(DURATION_WORD_RECURRING, "toistuva", "återkommande", "recurring", "toistuva", "återkommande", "recurring") \
	WORD(DURATION_WORD_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum duration_word { DURATION_WORD_UNSET, DURATION_WORD_WORDS(WORD_ENUMERATOR) DURATION_WORD_END };
extern const struct words words_duration_word;

#define REVERSIBILITY_WORDS(WORD) \
	WORD(REVERSIBILITY_REVERSIBLE, "palautuva", "reversibel", "reversible", "palautuva", "reversibel", "reversible") \
	WORD(REVERSIBILITY_PARTLY, "osittain", "delvis", "partly", "osittain palautuva", "delvis reversibel", "partly reversible") \
	WORD(REVERSIBILITY_IRREVERSIBLE, "palautumaton", "irreversibel", "irreversible", "palautumaton", "irreversibel", "irreversible") \
	WORD(REVERSIBILITY_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum reversibility { REVERSIBILITY_UNSET, REVERSIBILITY_WORDS(WORD_ENUMERATOR) REVERSIBILITY_END };
extern const struct words words_reversibility;

#define RIGHT_EFFECT_WORDS(WORD) \
	WORD(RIGHT_EFFECT_STRENGTHENED, "vahvistuu", "stärks", "strengthened", "vahvistuu", "stärks", "strengthened") \
	WORD(RIGHT_EFFECT_WEAKENED, "heikkenee", "försvagas", "weakened", "heikkenee", "försvagas", "weakened") \
	WORD(RIGHT_EFFECT_UNCHANGED, "ennallaan", "oförändrad", "unchanged", "ennallaan", "oförändrad", "unchanged") \
	WORD(RIGHT_EFFECT_UNCLEAR, "epäselvä", "oklar", "unclear", "epäselvä", "oklar", "unclear")
enum right_effect { RIGHT_EFFECT_UNSET, RIGHT_EFFECT_WORDS(WORD_ENUMERATOR) RIGHT_EFFECT_END };
extern const struct words words_right_effect;

#define UNCERTAINTY_WORDS(WORD) \
	WORD(UNCERTAINTY_SMALL, "pieni", "liten", "small", "pieni", "liten", "small") \
	WORD(UNCERTAINTY_MODERATE, "kohtalainen", "måttlig", "moderate", "kohtalainen", "måttlig", "moderate") \
	WORD(UNCERTAINTY_LARGE, "suuri", "stor", "large", "suuri", "stor", "large")
enum uncertainty { UNCERTAINTY_UNSET, UNCERTAINTY_WORDS(WORD_ENUMERATOR) UNCERTAINTY_END };
extern const struct words words_uncertainty;

#define PRINCIPLE_WORDS(WORD) \
	WORD(PRINCIPLE_NON_DISCRIMINATION, "syrjimättömyys", "icke_diskriminering", "non_discrimination", "Syrjimättömyys ja yhdenvertaisuus", "Icke-diskriminering och likabehandling", "Non-discrimination") \
	WORD(PRINCIPLE_BEST_INTERESTS, "lapsen_etu", "barnets_bästa", "best_interests", "Lapsen edun ensisijaisuus", "Barnets bästa i första rummet", "Best interests of the child") \
	WORD(PRINCIPLE_LIFE_AND_DEVELOPMENT, "elämä_ja_kehitys", "liv_och_utveckling", "life_and_development", "Oikeus elämään ja kehittymiseen", "Rätt till liv och utveckling", "Right to life and development") \
	WORD(PRINCIPLE_CHILDS_VIEWS, "lapsen_näkemykset", "barnets_åsikter", "childs_views", "Lapsen näkemysten selvittäminen ja huomioon ottaminen", "Att utreda och beakta barnets åsikter", "Respect for the views of the child")
enum principle { PRINCIPLE_UNSET, PRINCIPLE_WORDS(WORD_ENUMERATOR) PRINCIPLE_END };
extern const struct words words_principle;

#define ARTICLE_WORDS(WORD) \
	WORD(ARTICLE_1, "1", "1", "1", "Lapsen määritelmä", "Definition av barnet", "Definition of the child") \
	WORD(ARTICLE_2, "2", "2", "2", "Syrjimättömyys", "Icke-diskriminering", "Non-discrimination") \
	WORD(ARTICLE_3, "3", "3", "3", "Lapsen etu", "Barnets bästa", "Best interests of the child") \
	WORD(ARTICLE_4, "4", "4", "4", "Oikeuksien toteuttaminen", "Genomförande av rättigheterna", "Implementation of rights") \
	WORD(ARTICLE_5, "5", "5", "5", "Vanhempien ohjaus ja lapsen kehittyvät valmiudet", "Föräldrarnas vägledning och barnets utvecklingsförmåga", "Parental guidance and evolving capacities") \
	WORD(ARTICLE_6, "6", "6", "6", "Oikeus elämään, henkiinjäämiseen ja kehittymiseen", "Rätt till liv, överlevnad och utveckling", "Life, survival and development") \
	WORD(ARTICLE_7, "7", "7", "7", "Nimi, kansalaisuus ja oikeus tuntea vanhempansa", "Namn, medborgarskap och rätt att känna till sina föräldrar", "Name, nationality and parentage") \
	WORD(ARTICLE_8, "8", "8", "8", "Henkilöllisyyden säilyttäminen", "Rätt att behålla sin identitet", "Preservation of identity") \
	WORD(ARTICLE_9, "9", "9", "9", "Ero vanhemmista ja yhteydenpito", "Åtskiljande från föräldrar och kontakt", "Separation from parents and contact") \
	WORD(ARTICLE_10, "10", "10", "10", "Perheen yhdistäminen", "Familjeåterförening", "Family reunification") \
	WORD(ARTICLE_11, "11", "11", "11", "Laittomat kuljetukset ja palauttamatta jättäminen", "Olovligt bortförande och kvarhållande", "Illicit transfer and non-return") \
	WORD(ARTICLE_12, "12", "12", "12", "Lapsen näkemysten kunnioittaminen", "Respekt för barnets åsikter", "Respect for the views of the child") \
	WORD(ARTICLE_13, "13", "13", "13", "Sananvapaus", "Yttrandefrihet", "Freedom of expression") \
	WORD(ARTICLE_14, "14", "14", "14", "Ajatuksen, omantunnon ja uskonnon vapaus", "Tanke-, samvets- och religionsfrihet", "Freedom of thought, conscience and religion") \
	WORD(ARTICLE_15, "15", "15", "15", "Yhdistymis- ja kokoontumisvapaus", "Förenings- och församlingsfrihet", "Freedom of association and assembly") \
	WORD(ARTICLE_16, "16", "16", "16", "Yksityisyyden suoja", "Skydd för privatlivet", "Protection of privacy") \
	WORD(ARTICLE_17, "17", "17", "17", "Tiedonsaanti ja joukkoviestimet", "Tillgång till information och massmedier", "Access to appropriate information") \
	WORD(ARTICLE_18, "18", "18", "18", "Vanhempien vastuu ja valtion tuki", "Föräldrarnas ansvar och statens stöd", "Parental responsibilities and state support") \
	WORD(ARTICLE_19, "19", "19", "19", "Suojelu väkivallalta ja laiminlyönniltä", "Skydd mot våld och vanvård", "Protection from violence and neglect") \
	WORD(ARTICLE_20, "20", "20", "20", "Perheen turvaa vailla oleva lapsi", "Barn utan familjens trygghet", "Children deprived of family environment") \
	WORD(ARTICLE_21, "21", "21", "21", "Adoptio", "Adoption", "Adoption") \
	WORD(ARTICLE_22, "22", "22", "22", "Pakolaislapset", "Barn på flykt", "Refugee children") \
	WORD(ARTICLE_23, "23", "23", "23", "Vammaiset lapset", "Barn med funktionsnedsättning", "Children with disabilities") \
	WORD(ARTICLE_24, "24", "24", "24", "Terveys ja terveyspalvelut", "Hälsa och hälsovård", "Health and health services") \
	WORD(ARTICLE_25, "25", "25", "25", "Sijoituksen säännöllinen tarkistaminen", "Regelbunden översyn av placering", "Periodic review of placement") \
	WORD(ARTICLE_26, "26", "26", "26", "Sosiaaliturva", "Social trygghet", "Social security") \
	WORD(ARTICLE_27, "27", "27", "27", "Riittävä elintaso", "Skälig levnadsstandard", "Adequate standard of living") \
	WORD(ARTICLE_28, "28", "28", "28", "Oikeus koulutukseen", "Rätt till utbildning", "Education") \
	WORD(ARTICLE_29, "29", "29", "29", "Koulutuksen tavoitteet", "Utbildningens mål", "Aims of education") \
	WORD(ARTICLE_30, "30", "30", "30", "Vähemmistöjen ja alkuperäiskansojen lapset", "Barn som tillhör minoriteter eller urfolk", "Children of minorities or indigenous peoples") \
	WORD(ARTICLE_31, "31", "31", "31", "Lepo, leikki, vapaa-aika ja kulttuuri", "Vila, lek, fritid och kultur", "Rest, leisure, play and culture") \
	WORD(ARTICLE_32, "32", "32", "32", "Suojelu taloudelliselta hyväksikäytöltä", "Skydd mot ekonomiskt utnyttjande", "Protection from economic exploitation") \
	WORD(ARTICLE_33, "33", "33", "33", "Suojelu huumausaineilta", "Skydd mot narkotika", "Protection from drugs") \
	WORD(ARTICLE_34, "34", "34", "34", "Suojelu seksuaaliselta hyväksikäytöltä", "Skydd mot sexuellt utnyttjande", "Protection from sexual exploitation") \
	WORD(ARTICLE_35, "35", "35", "35", "Lasten ryöstämisen, myynnin ja kaupan estäminen", "Förhindrande av bortförande, försäljning och handel", "Prevention of abduction, sale and trafficking") \
	WORD(ARTICLE_36, "36", "36", "36", "Suojelu muulta hyväksikäytöltä", "Skydd mot annat utnyttjande", "Protection from other exploitation") \
	WORD(ARTICLE_37, "37", "37", "37", "Kidutuksen kielto ja vapaudenriisto", "Förbud mot tortyr och frihetsberövande", "Torture and deprivation of liberty") \
	WORD(ARTICLE_38, "38", "38", "38", "Aseelliset selkkaukset", "Väpnade konflikter", "Armed conflicts") \
	WORD(ARTICLE_39, "39", "39", "39", "Toipuminen ja kuntoutus", "Återhämtning och rehabilitering", "Recovery and reintegration") \
	WORD(ARTICLE_40, "40", "40", "40", "Lapsi rikosasiassa", "Barn i brottmål", "Juvenile justice") \
	WORD(ARTICLE_41, "41", "41", "41", "Lapselle edullisemmat säännökset", "Bestämmelser som är förmånligare för barnet", "Respect for higher standards") \
	WORD(ARTICLE_42, "42", "42", "42", "Sopimuksesta tiedottaminen", "Information om konventionen", "Making the Convention known")
enum article { ARTICLE_UNSET, ARTICLE_WORDS(WORD_ENUMERATOR) ARTICLE_END };
extern const struct words words_article;

#define EVIDENCE_TYPE_WORDS(WORD) \
	WORD(EVIDENCE_TYPE_REGISTER, "rekisteri", "register", "register", "rekisteritieto", "registeruppgifter", "register data") \
	WORD(EVIDENCE_TYPE_STATISTICS, "tilasto", "statistik", "statistics", "tilasto", "statistik", "statistics") \
	WORD(EVIDENCE_TYPE_SCHOOL_HEALTH_SURVEY, "kouluterveyskysely", "hälsa-i-skolan", "school-health-survey", "Kouluterveyskysely", "Enkäten Hälsa i skolan", "School Health Promotion Study") \
	WORD(EVIDENCE_TYPE_SURVEY, "kysely", "enkät", "survey", "muu kysely", "annan enkät", "other survey") \
	WORD(EVIDENCE_TYPE_RESEARCH, "tutkimus", "forskning", "research", "tutkimus", "forskning", "research") \
	WORD(EVIDENCE_TYPE_EXPERT, "asiantuntija", "expert", "expert", "asiantuntija", "expert", "expert") \
	WORD(EVIDENCE_TYPE_STAFF, "henkilöstö", "personal", "staff", "henkilöstö", "personal", "staff") \
	WORD(EVIDENCE_TYPE_PARENTS, "vanhemmat", "föräldrar", "parents", "vanhemmat", "föräldrar", "parents") \
	WORD(EVIDENCE_TYPE_NGO, "järjestö", "organisation", "ngo", "järjestö", "organisation", "non-governmental organisation") \
	WORD(EVIDENCE_TYPE_CHILDREN, "lapset", "barn", "children", "lapset", "barn", "children") \
	WORD(EVIDENCE_TYPE_EARLIER_ASSESSMENT, "aiempi-arviointi", "tidigare-bedömning", "earlier-assessment", "aiempi arviointi", "tidigare bedömning", "earlier assessment") \
	WORD(EVIDENCE_TYPE_FEEDBACK, "asiakaspalaute", "klientrespons", "feedback", "asiakaspalaute", "klientrespons", "client feedback") \
	WORD(EVIDENCE_TYPE_FINANCE, "talous", "ekonomi", "finance", "taloustieto", "ekonomiska uppgifter", "financial data") \
	WORD(EVIDENCE_TYPE_OTHER, "muu", "annan", "other", "muu", "annat", "other")
enum evidence_type { EVIDENCE_TYPE_UNSET, EVIDENCE_TYPE_WORDS(WORD_ENUMERATOR) EVIDENCE_TYPE_END };
extern const struct words words_evidence_type;

#define RELIABILITY_WORDS(WORD) \
	WORD(RELIABILITY_GOOD, "hyvä", "god", "good", "hyvä", "god", "good") \
	WORD(RELIABILITY_FAIR, "kohtalainen", "måttlig", "fair", "kohtalainen", "måttlig", "fair") \
	WORD(RELIABILITY_POOR, "heikko", "svag", "poor", "heikko", "svag", "poor")
enum reliability { RELIABILITY_UNSET, RELIABILITY_WORDS(WORD_ENUMERATOR) RELIABILITY_END };
extern const struct words words_reliability;

#define QUALITY_ANSWER_WORDS(WORD) \
	WORD(QUALITY_ANSWER_YES, "kyllä", "ja", "yes", "kyllä", "ja", "yes") \
	WORD(QUALITY_ANSWER_PARTLY, "osittain", "delvis", "partly", "osittain", "delvis", "partly") \
	WORD(QUALITY_ANSWER_NO, "ei", "nej", "no", "ei", "nej", "no")
enum quality_answer { QUALITY_ANSWER_UNSET, QUALITY_ANSWER_WORDS(WORD_ENUMERATOR) QUALITY_ANSWER_END };
extern const struct words words_quality_answer;

#define PARTICIPATION_LEVEL_WORDS(WORD) \
	WORD(PARTICIPATION_LEVEL_INFORMANT, "informantti", "informant", "informant", "informantti", "informant", "informant") \
	WORD(PARTICIPATION_LEVEL_COMMENTER, "kommentoija", "kommentator", "commenter", "kommentoija", "kommentator", "commenter") \
	WORD(PARTICIPATION_LEVEL_ACTOR, "toimija", "aktör", "actor", "toimija", "aktör", "actor")
enum participation_level { PARTICIPATION_LEVEL_UNSET, PARTICIPATION_LEVEL_WORDS(WORD_ENUMERATOR) PARTICIPATION_LEVEL_END };
extern const struct words words_participation_level;

#define METHOD_WORDS(WORD) \
	WORD(METHOD_SURVEY, "kysely", "enkät", "survey", "kysely", "enkät", "survey") \
	WORD(METHOD_INTERVIEW, "haastattelu", "intervju", "interview", "haastattelu", "intervju", "interview") \
	WORD(METHOD_WORKSHOP, "työpaja", "workshop", "workshop", "työpaja", "workshop", "workshop") \
	WORD(METHOD_HEARING, "kuulemistilaisuus", "hörande", "hearing", "kuulemistilaisuus", "hörande", "hearing") \
	WORD(METHOD_YOUTH_COUNCIL, "nuorisovaltuusto", "ungdomsfullmäktige", "youth-council", "nuorisovaltuusto", "ungdomsfullmäktige", "youth council") \
	WORD(METHOD_PUPILS_ASSOCIATION, "oppilaskunta", "elevkår", "pupils-association", "oppilas- tai opiskelijakunta", "elev- eller studerandekår", "pupils' or students' association") \
	WORD(METHOD_CHILDRENS_PARLIAMENT, "lasten-parlamentti", "barnparlament", "childrens-parliament", "lasten parlamentti", "barnparlament", "children's parliament") \
	WORD(METHOD_EXPERTS_BY_EXPERIENCE, "kokemusasiantuntijat", "erfarenhetsexperter", "experts-by-experience", "kokemusasiantuntijat", "erfarenhetsexperter", "experts by experience") \
	WORD(METHOD_OBSERVATION, "havainnointi", "observation", "observation", "havainnointi", "observation", "observation") \
	WORD(METHOD_DRAWING, "piirtäminen", "teckning", "drawing", "piirtäminen tai saduttaminen", "teckning eller sagotering", "drawing or storycrafting") \
	WORD(METHOD_DIGITAL, "digitaalinen", "digital", "digital", "digitaalinen osallistuminen", "digitalt deltagande", "digital participation") \
	WORD(METHOD_EARLIER_DATA, "aiempi-tieto", "tidigare-uppgifter", "earlier-data", "lapsilta aiemmin saatu tieto", "uppgifter som barn gett tidigare", "information given by children earlier") \
	WORD(METHOD_OTHER, "muu", "annan", "other", "muu", "annan", "other")
enum method { METHOD_UNSET, METHOD_WORDS(WORD_ENUMERATOR) METHOD_END };
extern const struct words words_method;

#define REPRESENTATIVENESS_WORDS(WORD) \
	WORD(REPRESENTATIVENESS_REPRESENTATIVE, "edustava", "representativ", "representative", "edustava", "representativ", "representative") \
	WORD(REPRESENTATIVENESS_PARTLY, "osittain", "delvis", "partly", "osittain edustava", "delvis representativ", "partly representative") \
	WORD(REPRESENTATIVENESS_NOT, "ei-edustava", "inte-representativ", "not", "ei edustava", "inte representativ", "not representative") \
	WORD(REPRESENTATIVENESS_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum representativeness { REPRESENTATIVENESS_UNSET, REPRESENTATIVENESS_WORDS(WORD_ENUMERATOR) REPRESENTATIVENESS_END };
extern const struct words words_representativeness;

#define VIEW_OUTCOME_WORDS(WORD) \
	WORD(VIEW_OUTCOME_TAKEN, "otettu", "beaktad", "taken", "otettu huomioon", "beaktad", "taken into account") \
	WORD(VIEW_OUTCOME_PARTLY, "osittain", "delvis", "partly", "otettu osittain huomioon", "delvis beaktad", "partly taken into account") \
	WORD(VIEW_OUTCOME_NOT_TAKEN, "ei-otettu", "inte-beaktad", "not-taken", "ei otettu huomioon", "inte beaktad", "not taken into account")
enum view_outcome { VIEW_OUTCOME_UNSET, VIEW_OUTCOME_WORDS(WORD_ENUMERATOR) VIEW_OUTCOME_END };
extern const struct words words_view_outcome;

#define FEEDBACK_STATE_WORDS(WORD) \
	WORD(FEEDBACK_STATE_GIVEN, "annettu", "given", "given", "annettu", "given", "given") \
	WORD(FEEDBACK_STATE_PLANNED, "suunniteltu", "planerad", "planned", "suunniteltu", "planerad", "planned") \
	WORD(FEEDBACK_STATE_NONE, "ei-anneta", "ges-inte", "none", "ei anneta", "ges inte", "not given")
enum feedback_state { FEEDBACK_STATE_UNSET, FEEDBACK_STATE_WORDS(WORD_ENUMERATOR) FEEDBACK_STATE_END };
extern const struct words words_feedback_state;

#define MEASURE_TYPE_WORDS(WORD) \
	WORD(MEASURE_TYPE_CHANGE_TO_PROPOSAL, "muutos-esitykseen", "ändring-i-förslaget", "change-to-proposal", "muutos esitykseen", "ändring i förslaget", "change to the proposal") \
	WORD(MEASURE_TYPE_MITIGATING, "lieventävä", "lindrande", "mitigating", "lieventävä", "lindrande", "mitigating") \
	WORD(MEASURE_TYPE_COMPENSATING, "kompensoiva", "kompenserande", "compensating", "kompensoiva", "kompenserande", "compensating") \
	WORD(MEASURE_TYPE_TRANSITION, "siirtymäjärjestely", "övergångsarrangemang", "transition", "siirtymäjärjestely", "övergångsarrangemang", "transitional arrangement") \
	WORD(MEASURE_TYPE_MONITORING, "seurantatoimi", "uppföljningsåtgärd", "monitoring", "seurantatoimi", "uppföljningsåtgärd", "monitoring")
enum measure_type { MEASURE_TYPE_UNSET, MEASURE_TYPE_WORDS(WORD_ENUMERATOR) MEASURE_TYPE_END };
extern const struct words words_measure_type;

#define FUNDING_WORDS(WORD) \
	WORD(FUNDING_CONFIRMED, "vahvistettu", "bekräftad", "confirmed", "vahvistettu", "bekräftad", "confirmed") \
	WORD(FUNDING_APPLIED, "haettu", "ansökt", "applied", "haettu", "har sökts", "applied for") \
	WORD(FUNDING_NONE, "ei-rahoitusta", "ingen-finansiering", "none", "ei rahoitusta", "ingen finansiering", "no funding")
enum funding { FUNDING_UNSET, FUNDING_WORDS(WORD_ENUMERATOR) FUNDING_END };
extern const struct words words_funding;

#define MEASURE_STATUS_WORDS(WORD) \
	WORD(MEASURE_STATUS_PROPOSED, "ehdotettu", "föreslagen", "proposed", "ehdotettu", "föreslagen", "proposed") \
	WORD(MEASURE_STATUS_DECIDED, "päätetty", "beslutad", "decided", "päätetty", "beslutad", "decided") \
	WORD(MEASURE_STATUS_UNDER_WAY, "käynnissä", "pågår", "under-way", "käynnissä", "pågår", "under way") \
	WORD(MEASURE_STATUS_DONE, "toteutettu", "genomförd", "done", "toteutettu", "genomförd", "done") \
	WORD(MEASURE_STATUS_REJECTED, "hylätty", "förkastad", "rejected", "hylätty", "förkastad", "rejected") \
	WORD(MEASURE_STATUS_LAPSED, "rauennut", "förfallen", "lapsed", "rauennut", "förfallen", "lapsed")
enum measure_status { MEASURE_STATUS_UNSET, MEASURE_STATUS_WORDS(WORD_ENUMERATOR) MEASURE_STATUS_END };
extern const struct words words_measure_status;

#define BEST_INTERESTS_WORDS(WORD) \
	WORD(BEST_INTERESTS_CONSISTENT, "yhdenmukainen", "förenlig", "consistent", "lapsen edun mukainen", "förenligt med barnets bästa", "consistent with the best interests of the child") \
	WORD(BEST_INTERESTS_PARTLY, "osittain", "delvis", "partly", "osittain lapsen edun mukainen", "delvis förenligt med barnets bästa", "partly consistent with the best interests of the child") \
	WORD(BEST_INTERESTS_INCONSISTENT, "ei-yhdenmukainen", "oförenlig", "inconsistent", "lapsen edun vastainen", "oförenligt med barnets bästa", "inconsistent with the best interests of the child")
enum best_interests { BEST_INTERESTS_UNSET, BEST_INTERESTS_WORDS(WORD_ENUMERATOR) BEST_INTERESTS_END };
extern const struct words words_best_interests;

#define RECOMMENDATION_TYPE_WORDS(WORD) \
	WORD(RECOMMENDATION_TYPE_CHANGE, "muutos", "ändring", "change", "muutos esitykseen", "ändring i förslaget", "change to the proposal") \
	WORD(RECOMMENDATION_TYPE_ALTERNATIVE, "vaihtoehto", "alternativ", "alternative", "toinen vaihtoehto", "annat alternativ", "another option") \
	WORD(RECOMMENDATION_TYPE_IMPROVEMENT, "parannus", "förbättring", "improvement", "parannus", "förbättring", "improvement") \
	WORD(RECOMMENDATION_TYPE_FURTHER_STUDY, "lisäselvitys", "tilläggsutredning", "further-study", "lisäselvitys", "tilläggsutredning", "further study") \
	WORD(RECOMMENDATION_TYPE_FOLLOW_UP, "seuranta", "uppföljning", "follow-up", "seuranta", "uppföljning", "follow-up")
enum recommendation_type { RECOMMENDATION_TYPE_UNSET, RECOMMENDATION_TYPE_WORDS(WORD_ENUMERATOR) RECOMMENDATION_TYPE_END };
extern const struct words words_recommendation_type;

#define HANDLING_OUTCOME_WORDS(WORD) \
	WORD(HANDLING_OUTCOME_ACCEPTED, "hyväksytty", "godkänd", "accepted", "hyväksytty", "godkänd", "accepted") \
	WORD(HANDLING_OUTCOME_PARTLY, "osittain", "delvis", "partly", "hyväksytty osittain", "delvis godkänd", "partly accepted") \
	WORD(HANDLING_OUTCOME_REJECTED, "hylätty", "förkastad", "rejected", "hylätty", "förkastad", "rejected") \
	WORD(HANDLING_OUTCOME_REMITTED, "palautettu", "återremitterad", "remitted", "palautettu valmisteltavaksi", "återremitterad", "remitted") \
	WORD(HANDLING_OUTCOME_NOT_HANDLED, "ei-käsitelty", "inte-behandlad", "not-handled", "ei käsitelty", "inte behandlad", "not handled")
enum handling_outcome { HANDLING_OUTCOME_UNSET, HANDLING_OUTCOME_WORDS(WORD_ENUMERATOR) HANDLING_OUTCOME_END };
extern const struct words words_handling_outcome;

#define IMPLEMENTATION_STATE_WORDS(WORD) \
	WORD(IMPLEMENTATION_STATE_NOT_STARTED, "ei-aloitettu", "inte-påbörjad", "not-started", "ei aloitettu", "inte påbörjad", "not started") \
	WORD(IMPLEMENTATION_STATE_UNDER_WAY, "kesken", "pågår", "under-way", "kesken", "pågår", "under way") \
	WORD(IMPLEMENTATION_STATE_DONE, "toteutettu", "genomförd", "done", "toteutettu", "genomförd", "done") \
	WORD(IMPLEMENTATION_STATE_LAPSED, "rauennut", "förfallen", "lapsed", "rauennut", "förfallen", "lapsed")
enum implementation_state { IMPLEMENTATION_STATE_UNSET, IMPLEMENTATION_STATE_WORDS(WORD_ENUMERATOR) IMPLEMENTATION_STATE_END };
extern const struct words words_implementation_state;

#define GOOD_DIRECTION_WORDS(WORD) \
	WORD(GOOD_DIRECTION_UP, "kasvu", "ökning", "up", "kasvu", "ökning", "up") \
	WORD(GOOD_DIRECTION_DOWN, "lasku", "minskning", "down", "lasku", "minskning", "down")
enum good_direction { GOOD_DIRECTION_UNSET, GOOD_DIRECTION_WORDS(WORD_ENUMERATOR) GOOD_DIRECTION_END };
extern const struct words words_good_direction;

#define BREAKDOWN_WORDS(WORD) \
	WORD(BREAKDOWN_AGE_BAND, "ikäryhmä", "åldersgrupp", "age-band", "ikäryhmittäin", "enligt åldersgrupp", "by age band") \
	WORD(BREAKDOWN_GROUP, "lapsiryhmä", "grupp-av-barn", "group", "lapsiryhmittäin", "enligt grupp av barn", "by group of children") \
	WORD(BREAKDOWN_AREA, "alue", "område", "area", "alueittain", "enligt område", "by area") \
	WORD(BREAKDOWN_GENDER, "sukupuoli", "kön", "gender", "sukupuolen mukaan", "enligt kön", "by gender")
enum breakdown { BREAKDOWN_UNSET, BREAKDOWN_WORDS(WORD_ENUMERATOR) BREAKDOWN_END };
extern const struct words words_breakdown;

#define REALISED_WORDS(WORD) \
	WORD(REALISED_YES, "kyllä", "ja", "yes", "toteutui", "förverkligades", "came true") \
	WORD(REALISED_PARTLY, "osittain", "delvis", "partly", "toteutui osittain", "förverkligades delvis", "came true partly") \
	WORD(REALISED_NO, "ei", "nej", "no", "ei toteutunut", "förverkligades inte", "did not come true") \
	WORD(REALISED_TOO_EARLY, "liian-aikaista", "för-tidigt", "too-early", "liian aikaista arvioida", "för tidigt att bedöma", "too early to tell") \
	WORD(REALISED_CANNOT_TELL, "ei-arvioitavissa", "kan-inte-bedömas", "cannot-tell", "ei arvioitavissa", "kan inte bedömas", "cannot tell")
enum realised { REALISED_UNSET, REALISED_WORDS(WORD_ENUMERATOR) REALISED_END };
extern const struct words words_realised;

#define ATTRIBUTION_WORDS(WORD) \
	WORD(ATTRIBUTION_DECISION, "päätöksestä", "beslutet", "decision", "johtuu päätöksestä", "beror på beslutet", "due to the decision") \
	WORD(ATTRIBUTION_PARTLY, "osittain", "delvis", "partly", "johtuu osittain päätöksestä", "beror delvis på beslutet", "partly due to the decision") \
	WORD(ATTRIBUTION_OTHER_CAUSE, "muusta-syystä", "annan-orsak", "other-cause", "johtuu muusta syystä", "beror på annan orsak", "due to another cause") \
	WORD(ATTRIBUTION_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum attribution { ATTRIBUTION_UNSET, ATTRIBUTION_WORDS(WORD_ENUMERATOR) ATTRIBUTION_END };
extern const struct words words_attribution;

#define MEASURE_RESULT_WORDS(WORD) \
	WORD(MEASURE_RESULT_AS_EXPECTED, "odotettu", "väntad", "as-expected", "odotetun mukainen", "som väntat", "as expected") \
	WORD(MEASURE_RESULT_WEAKER, "heikompi", "svagare", "weaker", "odotettua heikompi", "svagare än väntat", "weaker than expected") \
	WORD(MEASURE_RESULT_STRONGER, "vahvempi", "starkare", "stronger", "odotettua vahvempi", "starkare än väntat", "stronger than expected") \
	WORD(MEASURE_RESULT_NONE, "ei-vaikutusta", "ingen-inverkan", "none", "ei vaikutusta", "ingen inverkan", "no effect") \
	WORD(MEASURE_RESULT_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum measure_result { MEASURE_RESULT_UNSET, MEASURE_RESULT_WORDS(WORD_ENUMERATOR) MEASURE_RESULT_END };
extern const struct words words_measure_result;

#define CONTINUATION_WORDS(WORD) \
	WORD(CONTINUATION_CONTINUE, "jatketaan", "fortsätts", "continue", "jatketaan", "fortsätter", "continue") \
	WORD(CONTINUATION_MODIFY, "muutetaan", "ändras", "modify", "muutetaan", "ändras", "modify") \
	WORD(CONTINUATION_SUSPEND, "keskeytetään", "avbryts", "suspend", "keskeytetään", "avbryts", "suspend")
enum continuation { CONTINUATION_UNSET, CONTINUATION_WORDS(WORD_ENUMERATOR) CONTINUATION_END };
extern const struct words words_continuation;

#define SIGNIFICANCE_CLASS_WORDS(WORD) \
	WORD(SIGNIFICANCE_CLASS_0, "0", "0", "0", "0 ei vaikutusta tai neutraali", "0 ingen inverkan eller neutral", "0 no impact or neutral") \
	WORD(SIGNIFICANCE_CLASS_1, "1", "1", "1", "1 vähäinen", "1 liten", "1 small") \
	WORD(SIGNIFICANCE_CLASS_2, "2", "2", "2", "2 kohtalainen", "2 måttlig", "2 moderate") \
	WORD(SIGNIFICANCE_CLASS_3, "3", "3", "3", "3 suuri", "3 stor", "3 large") \
	WORD(SIGNIFICANCE_CLASS_4, "4", "4", "4", "4 erittäin suuri", "4 mycket stor", "4 very large") \
	WORD(SIGNIFICANCE_CLASS_UNKNOWN, "?", "?", "?", "? ei luokiteltavissa", "? kan inte klassificeras", "? cannot be classified")
enum significance_class { SIGNIFICANCE_CLASS_UNSET, SIGNIFICANCE_CLASS_WORDS(WORD_ENUMERATOR) SIGNIFICANCE_CLASS_END };
extern const struct words words_significance_class;

#define VERDICT_WORDS(WORD) \
	WORD(VERDICT_POSITIVE, "myönteinen", "positiv", "positive", "myönteinen", "positiv", "positive") \
	WORD(VERDICT_NEGATIVE, "kielteinen", "negativ", "negative", "kielteinen", "negativ", "negative") \
	WORD(VERDICT_NEUTRAL, "neutraali", "neutral", "neutral", "neutraali", "neutral", "neutral") \
	WORD(VERDICT_NO_IMPACT, "ei-vaikutusta", "ingen-inverkan", "no-impact", "ei vaikutusta", "ingen inverkan", "no impact") \
	WORD(VERDICT_CONFLICTING, "ristiriitainen", "motstridig", "conflicting", "ristiriitainen (hyötyä ja haittaa)", "motstridig (nytta och skada)", "conflicting (benefit and harm)") \
	WORD(VERDICT_CANNOT_BE_GIVEN, "ei-annettavissa", "kan-inte-ges", "cannot-be-given", "kokonaisarviota ei voi antaa", "helhetsbedömning kan inte ges", "cannot be given")
enum verdict { VERDICT_UNSET, VERDICT_WORDS(WORD_ENUMERATOR) VERDICT_END };
extern const struct words words_verdict;

#define NOTHING_WORDS(WORD) \
	WORD(NOTHING_NONE, "ei-vaikutusta", "ingen-inverkan", "none", "arvioitu: ei vaikutusta", "bedömt: ingen inverkan", "assessed: none") \
	WORD(NOTHING_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known") \
	WORD(NOTHING_NOT_ASSESSED, "ei-arvioitu", "inte-bedömt", "not-assessed", "ei arvioitu", "inte bedömt", "not assessed")
enum nothing { NOTHING_UNSET, NOTHING_WORDS(WORD_ENUMERATOR) NOTHING_END };
extern const struct words words_nothing;

#define REACH_WORDS(WORD) \
	WORD(REACH_DIRECT, "suora", "direkt", "direct", "kohdistuu suoraan", "berörs direkt", "reached directly") \
	WORD(REACH_INDIRECT, "välillinen", "indirekt", "indirect", "kohdistuu välillisesti", "berörs indirekt", "reached indirectly") \
	WORD(REACH_COMMUNAL, "yhteisöllinen", "kollektiv", "communal", "kohdistuu yhteisöllisesti", "berörs kollektivt", "reached communally") \
	WORD(REACH_NONE, "ei-kohdistu", "berörs-inte", "none", "ei kohdistu", "berörs inte", "not reached")
enum reach { REACH_UNSET, REACH_WORDS(WORD_ENUMERATOR) REACH_END };
extern const struct words words_reach;

#define ALERT_WORDS(WORD) \
	WORD(ALERT_STACKED_NEGATIVES, "kasautuvat-haitat", "anhopade-skador", "stacked-negatives", "useita kielteisiä vaikutuksia samassa kohdassa", "flera negativa konsekvenser i samma cell", "several negative impacts in the same cell") \
	WORD(ALERT_LARGE_AND_OTHER, "suuri-ja-muu-haitta", "stor-och-annan-skada", "large-and-other", "suuri kielteinen vaikutus ja lisäksi muu haitta", "en stor negativ konsekvens och dessutom annan skada", "a large negative impact together with another") \
	WORD(ALERT_REPEATED_GROUP, "toistuva-ryhmä", "upprepad-grupp", "repeated-group", "sama lapsiryhmä usean kielteisen päätöksen kohteena", "samma grupp av barn berörs av flera negativa beslut", "the same group hit by several negative decisions") \
	WORD(ALERT_BURDEN_INDEX, "rasitusindeksi", "belastningsindex", "burden-index", "rasitusindeksi ylittää rajan", "belastningsindexet överskrider gränsen", "the burden index exceeds the limit") \
	WORD(ALERT_SERVICES_AND_LIVELIHOOD, "palvelut-ja-toimeentulo", "tjänster-och-utkomst", "services-and-livelihood", "haitta sekä palveluissa että toimeentulossa", "skada både i tjänster och i utkomst", "services and livelihood hit together") \
	WORD(ALERT_COMPENSATION_TRAP, "kompensaatioansa", "kompensationsfälla", "compensation-trap", "toimenpide nojaa palveluun, jota toinen päätös supistaa", "åtgärden stöder sig på en tjänst som ett annat beslut inskränker", "a measure relies on a service that another decision reduces") \
	WORD(ALERT_SHIFTING_BASELINE, "siirtyvä-lähtötaso", "glidande-utgångsläge", "shifting-baseline", "nollavaihtoehdosta puuttuu voimassa olevia päätöksiä", "gällande beslut saknas i nollalternativet", "decisions in force are missing from the zero option")
enum alert { ALERT_UNSET, ALERT_WORDS(WORD_ENUMERATOR) ALERT_END };
extern const struct words words_alert;

#define ACCURACY_WORDS(WORD) \
	WORD(ACCURACY_CORRECT, "oikea", "rätt", "correct", "arvio osui oikeaan", "bedömningen var rätt", "correct") \
	WORD(ACCURACY_OVERESTIMATED, "yliarvioitu", "överskattad", "overestimated", "yliarvioitu", "överskattad", "overestimated") \
	WORD(ACCURACY_UNDERESTIMATED, "aliarvioitu", "underskattad", "underestimated", "aliarvioitu", "underskattad", "underestimated") \
	WORD(ACCURACY_WRONG_DIRECTION, "väärä-suunta", "fel-riktning", "wrong-direction", "suunta arvioitu väärin", "riktningen felbedömd", "wrong direction") \
	WORD(ACCURACY_TOO_EARLY, "liian-aikaista", "för-tidigt", "too-early", "liian aikaista arvioida", "för tidigt att bedöma", "too early") \
	WORD(ACCURACY_CANNOT_TELL, "ei-arvioitavissa", "kan-inte-bedömas", "cannot-tell", "ei arvioitavissa", "kan inte bedömas", "cannot tell")
enum accuracy { ACCURACY_UNSET, ACCURACY_WORDS(WORD_ENUMERATOR) ACCURACY_END };
extern const struct words words_accuracy;

#define INDICATOR_STATE_WORDS(WORD) \
	WORD(INDICATOR_STATE_REACHED, "saavutettu", "uppnått", "reached", "saavutettu", "uppnått", "reached") \
	WORD(INDICATOR_STATE_ON_COURSE, "matkalla", "på-väg", "on-course", "matkalla tavoitteeseen", "på väg mot målet", "on course") \
	WORD(INDICATOR_STATE_NOT_REACHED, "ei-saavutettu", "inte-uppnått", "not-reached", "ei saavutettu", "inte uppnått", "not reached") \
	WORD(INDICATOR_STATE_WORSENED, "heikentynyt", "försämrat", "worsened", "heikentynyt", "försämrat", "worsened") \
	WORD(INDICATOR_STATE_NOT_MEASURED, "ei-mitattu", "inte-mätt", "not-measured", "ei mitattu", "inte mätt", "not measured")
enum indicator_state { INDICATOR_STATE_UNSET, INDICATOR_STATE_WORDS(WORD_ENUMERATOR) INDICATOR_STATE_END };
extern const struct words words_indicator_state;

#define ITEM_STATE_WORDS(WORD) \
	WORD(ITEM_STATE_MISSING, "puuttuu", "saknas", "missing", "arviointi puuttuu", "bedömning saknas", "missing") \
	WORD(ITEM_STATE_EXCLUDED, "rajattu", "avgränsat", "excluded", "rajattu perustellusti", "avgränsat med motivering", "excluded with a ground") \
	WORD(ITEM_STATE_UNFINISHED, "keskeneräinen", "ofullbordad", "unfinished", "arviointi keskeneräinen", "bedömningen ofullbordad", "unfinished") \
	WORD(ITEM_STATE_STALE, "vanhentunut", "föråldrad", "stale", "arviointi vanhentunut", "bedömningen föråldrad", "stale") \
	WORD(ITEM_STATE_COVERED, "katettu", "täckt", "covered", "arvioitu", "bedömt", "covered")
enum item_state { ITEM_STATE_UNSET, ITEM_STATE_WORDS(WORD_ENUMERATOR) ITEM_STATE_END };
extern const struct words words_item_state;

/* What is on the list of what falls due: in no file, but machines read the codes. */
#define DUE_KIND_WORDS(WORD) \
	WORD(DUE_KIND_FOLLOW_UP, "seuranta", "uppföljning", "follow-up", "seuranta", "uppföljning", "follow-up") \
	WORD(DUE_KIND_NEXT_REVIEW, "seuraava-tarkastelu", "nästa-granskning", "next-review", "seuraava tarkastelu", "nästa granskning", "next review") \
	WORD(DUE_KIND_MEASURE, "toimenpide", "åtgärd", "measure", "toimenpide", "åtgärd", "measure") \
	WORD(DUE_KIND_RECOMMENDATION, "suositus", "rekommendation", "recommendation", "suositus", "rekommendation", "recommendation") \
	WORD(DUE_KIND_CORRECTIVE_ACTION, "korjaava-toimi", "korrigerande-åtgärd", "corrective-action", "korjaava toimi", "korrigerande åtgärd", "corrective action") \
	WORD(DUE_KIND_FEEDBACK, "palaute-lapsille", "återkoppling-till-barn", "feedback", "palaute lapsille", "återkoppling till barnen", "feedback to children") \
	WORD(DUE_KIND_WAIVER, "poikkeus", "undantag", "waiver", "poikkeus", "undantag", "waiver") \
	WORD(DUE_KIND_CLASSIFICATION, "luokittelun-tarkistus", "översyn-av-klassificering", "classification-review", "palvelujen luokittelun tarkistus", "översyn av tjänsternas klassificering", "review of the classification")
enum due_kind { DUE_KIND_UNSET, DUE_KIND_WORDS(WORD_ENUMERATOR) DUE_KIND_END };
extern const struct words words_due_kind;

#define DUE_STATE_WORDS(WORD) \
	WORD(DUE_STATE_OVERDUE, "myöhässä", "försenat", "overdue", "myöhässä", "försenat", "overdue") \
	WORD(DUE_STATE_DUE, "erääntyy", "förfaller", "due", "erääntyy", "förfaller", "due") \
	WORD(DUE_STATE_LATER, "myöhemmin", "senare", "later", "myöhemmin", "senare", "later") \
	WORD(DUE_STATE_NO_DAY, "ei-päivää", "inget-datum", "no-day", "ei päivää", "inget datum", "no day")
enum due_state { DUE_STATE_UNSET, DUE_STATE_WORDS(WORD_ENUMERATOR) DUE_STATE_END };
extern const struct words words_due_state;

#define KNOWN_WORDS(WORD) \
	WORD(KNOWN_UNKNOWN, "ei-tiedossa", "okänd", "unknown", "ei tiedossa", "inte känt", "not known")
enum known { KNOWN_UNSET, KNOWN_WORDS(WORD_ENUMERATOR) KNOWN_END };
extern const struct words words_known;

/* What became of an entry or a value from one version of a file to another. */
#define EDIT_WORDS(WORD) \
	WORD(EDIT_ADDED, "lisätty", "tillagd", "added", "lisätty", "tillagt", "added") \
	WORD(EDIT_REMOVED, "poistettu", "borttagen", "removed", "poistettu", "borttaget", "removed") \
	WORD(EDIT_CHANGED, "muutettu", "ändrad", "changed", "muutettu", "ändrat", "changed") \
	WORD(EDIT_MOVED, "siirretty", "flyttad", "moved", "siirretty", "flyttat", "moved") \
	WORD(EDIT_RENAMED, "uusi-tunnus", "ny-beteckning", "renamed", "tunnus vaihdettu", "fått ny beteckning", "given a new id")
enum edit { EDIT_UNSET, EDIT_WORDS(WORD_ENUMERATOR) EDIT_END };
extern const struct words words_edit;

/* What became of a finding from one version of a file to another. */
#define FINDING_FATE_WORDS(WORD) \
	WORD(FINDING_FATE_NEW, "uusi", "ny", "new", "uusi", "ny", "new") \
	WORD(FINDING_FATE_GONE, "poistunut", "borta", "gone", "poistunut", "borta", "gone") \
	WORD(FINDING_FATE_SAME, "ennallaan", "oförändrad", "same", "ennallaan", "oförändrad", "as before")
enum finding_fate { FINDING_FATE_UNSET, FINDING_FATE_WORDS(WORD_ENUMERATOR) FINDING_FATE_END };
extern const struct words words_finding_fate;

/* The label of a word in reports; "" for 0. */
const char *word_label(const struct words *words, int word, enum language language);
/* The English code; "" for 0. */
const char *word_code(const struct words *words, int word);
/* The enumerator of an English code, or 0. */
int word_of_code(const struct words *words, const char *code);

#endif
