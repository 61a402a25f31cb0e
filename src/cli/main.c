/* SPDX-License-Identifier: EUPL-1.2 */
#include "command.h"
#include "program.h"

/* To add a command: a bit in command.h, a file with its function, and a row here; help and usage follow. */
static const struct command commands[] = {
	{ "check",
	  IN_CHECK,
	  TEXT("[POLKU…]", "[SÖKVÄG…]", "[PATH…]"),
	  TEXT("tarkista tiedostojen muoto, viittaukset ja säännöt",
	       "kontrollera filernas form, hänvisningar och regler",
	       "check the form, references and rules of files"),
	  TEXT("Tarkistaa tiedostot. Kansiot käydään läpi alikansioineen, ja ilman polkua tarkistetaan koko "
	       "projekti. Mitään ei kirjoiteta.",
	       "Kontrollerar filer. Mappar gås igenom med undermappar, och utan sökväg kontrolleras hela "
	       "projektet. Ingenting skrivs.",
	       "Checks files. Folders are walked with their subfolders, and without a path the whole project "
	       "is checked. Nothing is written."),
	  { "lva check", "lva check decisions/0123.yaml --lang sv" },
	  cmd_check },
	{ "assess",
	  IN_ASSESS,
	  TEXT("TIEDOSTO…", "FIL…", "FILE…"),
	  TEXT("laadi raportti päätöksen lapsivaikutusten ennakkoarvioinnista",
	       "gör en rapport om förhandsbedömningen av ett besluts konsekvenser för barn",
	       "make a report of the prior child impact assessment of a decision"),
	  TEXT("Laatii päätöstiedostosta raportin lapsivaikutusten ennakkoarvioinnista. Yksi raportti kirjoitetaan "
	       "vakiotulosteeseen, ellei tiedostoa anneta; useat raportit kirjoitetaan kansioon.",
	       "Gör en rapport om förhandsbedömningen av konsekvenser för barn utifrån en beslutsfil. En enda "
	       "rapport skrivs till standardutmatningen om ingen fil anges; flera rapporter skrivs till en mapp.",
	       "Makes a report of the prior child impact assessment from a decision file. One report is written "
	       "to standard output unless a file is named; several reports are written to a folder."),
	  { "lva assess decisions/0123.yaml", "lva assess decisions/0123.yaml -o 0123.xlsx",
	    "lva assess decisions/*.yaml --report md,xlsx -o reports/" },
	  cmd_assess },
	{ "follow-up",
	  IN_FOLLOW_UP,
	  TEXT("TIEDOSTO…", "FIL…", "FILE…"),
	  TEXT("laadi raportti siitä, mitä päätöksen ennakoiduista vaikutuksista toteutui",
	       "gör en rapport om vilka av ett besluts förutsedda konsekvenser som förverkligades",
	       "make a report of what came true of the predicted impacts of a decision"),
	  TEXT("Laatii seurantatiedostosta raportin: ennakoidut ja toteutuneet vaikutukset rinnakkain, mittarit, "
	       "toimenpiteet, kustannukset ja korjaavat toimet. Prosessivaiheessa raportti kertoo, miten toimeenpano jatkuu.",
	       "Gör en rapport utifrån en uppföljningsfil: förutsedda och faktiska konsekvenser sida vid sida, indikatorer, "
	       "åtgärder, kostnader och korrigerande åtgärder. I processfasen berättar rapporten hur genomförandet fortsätter.",
	       "Makes a report from a follow-up file: predicted and realised impacts side by side, indicators, measures, "
	       "costs and corrective actions. In the process phase it tells how the implementation goes on."),
	  { "lva follow-up follow-ups/0123-S1.yaml", "lva follow-up follow-ups/*.yaml --report md,xlsx -o reports/" },
	  cmd_follow_up },
	{ "budget",
	  IN_BUDGET,
	  TEXT("[PALVELULUETTELO]", "[TJÄNSTEKATALOG]", "[CATALOGUE]"),
	  TEXT("laske lapsibudjetti palveluluettelosta", "beräkna barnbudgeten utifrån tjänstekatalogen",
	       "compute the child budget of a service catalogue"),
	  TEXT("Laskee palveluluettelosta, kuinka suuri osa kustannuksista kohdistuu lapsiin, neljällä tasolla ja "
	       "ikäryhmittäin. Valitsimella --compare tulos esitetään aiemman vuoden rinnalla.",
	       "Beräknar utifrån tjänstekatalogen hur stor del av kostnaderna som gäller barn, på fyra nivåer och enligt "
	       "åldersgrupp. Med --compare visas resultatet bredvid ett tidigare år.",
	       "Computes from the service catalogue how much of the cost falls on children, at four levels and by age "
	       "band. With --compare it stands beside an earlier year."),
	  { "lva budget", "lva budget catalogue.yaml -o budget.xlsx",
	    "lva budget catalogue.yaml --compare catalogue-2025.yaml" },
	  cmd_budget },
	{ "cumulate",
	  IN_CUMULATE,
	  TEXT("[KANSIO…]", "[MAPP…]", "[FOLDER…]"),
	  TEXT("näytä, mitkä päätökset kasautuvat samoille lapsille",
	       "visa vilka beslut som hopar sig hos samma barn", "show which decisions pile up on the same children"),
	  TEXT("Kokoaa projektin kaikkien päätösten vaikutukset ikäryhmittäin, alueittain, lapsiryhmittäin ja osa-alueittain. "
	       "Muiden organisaatioiden kansioita voi antaa lisäksi.",
	       "Sammanställer konsekvenserna av alla beslut i projektet enligt åldersgrupp, område, barngrupp och delområde. "
	       "Mappar från andra organisationer kan anges dessutom.",
	       "Gathers the impacts of all decisions of the project by age band, area, group and domain. Folders of other "
	       "organisations can be named as well."),
	  { "lva cumulate", "lva cumulate ../kaupunki -o kertyma.xlsx" },
	  cmd_cumulate },
	{ "annual",
	  IN_ANNUAL,
	  TEXT("VUOSI", "ÅR", "YEAR"),
	  TEXT("laadi valtuustolle vuosiraportti lapsivaikutusten arvioinnista",
	       "gör en årsrapport till fullmäktige om bedömningen av konsekvenser för barn",
	       "make the yearly report on child impact assessment to the council"),
	  TEXT("Kokoaa rekisteristä, esityslistoista ja seurannoista yhden vuoden raportin valtuustolle.",
	       "Sammanställer en rapport till fullmäktige om ett år utifrån registret, föredragningslistorna och "
	       "uppföljningarna.",
	       "Gathers the report on one year to the council from the register, the agendas and the follow-ups."),
	  { "lva annual 2026", "lva annual 2026 -o vuosiraportti-2026.xlsx" },
	  cmd_annual },
	{ "due",
	  IN_DUE,
	  TEXT("", "", ""),
	  TEXT("luettele erääntyvät seurannat, toimenpiteet, suositukset ja poikkeamat",
	       "räkna upp uppföljningar, åtgärder, rekommendationer och undantag som förfaller",
	       "list follow-ups, measures, recommendations and waivers that fall due"),
	  TEXT("Luettelee, mikä on myöhässä ja mikä erääntyy lähiaikoina. Muodossa ics luettelon voi tuoda kalenteriin.",
	       "Räknar upp vad som är försenat och vad som snart förfaller. I formatet ics kan listan tas in i en kalender.",
	       "Lists what is overdue and what falls due soon. As ics the list can be taken into a calendar."),
	  { "lva due", "lva due --within 6m --report ics -o due.ics" },
	  cmd_due },
	{ "publish",
	  IN_PUBLISH,
	  TEXT("", "", ""),
	  TEXT("kirjoita julkaistuista arvioinneista verkkosivut", "skriv webbsidor av de publicerade bedömningarna",
	       "write web pages of the published assessments"),
	  TEXT("Kirjoittaa kansioon julkisen rekisterin: luettelon, sivun jokaisesta julkaistusta arvioinnista ja seurannasta, "
	       "lasten sivut, ladattavat tiedostot, esityslistojen kattavuuden ja Atom-syötteen. Salassa pidettävistä, "
	       "julkaisemattomista ja virheellisistä arvioinneista ei kirjoiteta mitään, ja sivut, joita ei enää julkaista, "
	       "poistetaan.",
	       "Skriver ett offentligt register till mappen: en förteckning, en sida för varje publicerad bedömning och "
	       "uppföljning, sidor för barn, filer att ladda ner, föredragningslistornas täckning och ett Atom-flöde. Av "
	       "sekretessbelagda, opublicerade och felaktiga bedömningar skrivs ingenting, och sidor som inte längre publiceras "
	       "tas bort.",
	       "Writes the public register into a folder: a list, a page for each published assessment and follow-up, pages "
	       "for children, files to download, the coverage of agendas and an Atom feed. Nothing is written of confidential, "
	       "unpublished and faulty assessments, and pages that are no longer published are removed."),
	  { "lva publish -o sivut", "lva publish -o sivut --as-of 2026-12-31" },
	  cmd_publish },
	{ "diff",
	  IN_DIFF,
	  TEXT("VANHA UUSI", "GAMMAL NY", "OLD NEW"),
	  TEXT("näytä, mitä arvioinnissa muuttui ja mihin se vaikutti",
	       "visa vad som ändrades i en bedömning och vad det ledde till",
	       "show what changed in an assessment and what that led to"),
	  TEXT("Vertaa päätöstiedoston kahta versiota: mitä lisättiin, poistettiin, muutettiin ja siirrettiin, ja miten se "
	       "muutti tunnistamista, luokkia, johtopäätöstä ja havaintoja. Toinen tiedosto voi olla -, vakiosyöte.",
	       "Jämför två versioner av en beslutsfil: vad som lades till, togs bort, ändrades och flyttades, och hur det "
	       "ändrade identifieringen, klasserna, slutsatsen och iakttagelserna. Den ena filen kan vara -, standardinmatningen.",
	       "Compares two versions of a decision file: what was added, removed, changed and moved, and what that did to "
	       "screening, classes, verdict and findings. One of the files may be -, standard input."),
	  { "git show HEAD:decisions/0123.yaml | lva diff - decisions/0123.yaml" },
	  cmd_diff },
	{ "import",
	  IN_IMPORT,
	  TEXT("palveluluettelo|väestö|esityslista|mittarit TIEDOSTO",
	       "tjänstekatalog|befolkning|föredragningslista|indikatorer FIL",
	       "catalogue|population|agenda|indicators FILE"),
	  TEXT("tuo palveluluettelo, väestö, esityslista tai mittarien arvoja toisesta järjestelmästä",
	       "importera en tjänstekatalog, befolkning, föredragningslista eller indikatorer från ett annat system",
	       "take a catalogue, population, agenda or indicators from another system"),
	  TEXT("Lajit: palveluluettelo kirjanpidon CSV-tiedostosta, väestö Tilastokeskuksen CSV- tai json-stat-tiedostosta, "
	       "esityslista OParlin tai Ahjon JSON-tiedostosta, mittarit Sotkanetin CSV-tiedostosta. Olemassa olevaa "
	       "tiedostoa ei korvata, ja jokaisen tiedon viereen merkitään, mistä se on. Mitä ei voitu luokitella, "
	       "luetellaan eikä arvata.",
	       "Typer: tjänstekatalog från bokföringens CSV-fil, befolkning från Statistikcentralens CSV- eller json-stat-fil, "
	       "föredragningslista från en JSON-fil från OParl eller Ahjo, indikatorer från Sotkanets CSV-fil. En fil som "
	       "finns ersätts inte, och vid varje uppgift antecknas varifrån den kommer. Det som inte kunde klassificeras "
	       "räknas upp och gissas inte.",
	       "Kinds: catalogue from CSV of an accounting system, population from CSV or json-stat of Statistics Finland, "
	       "agenda from JSON of OParl or Ahjo, indicators from CSV of Sotkanet. No file that exists is replaced, and "
	       "beside each value stands where it came from. What could not be classified is listed, never guessed."),
	  { "lva import population 11re.csv", "lva import catalogue kirjanpito.csv --mapping catalogue-2025.yaml --year 2026",
	    "lva import agenda kokous.json -o agendas/kokous.yaml",
	    "lva import indicators sotkanet.csv --mapping regions.json" },
	  cmd_import },
	{ "explain",
	  IN_EXPLAIN,
	  TEXT("SÄÄNTÖ | TIEDOSTO#KOHTA | templates", "REGEL | FIL#STÄLLE | templates", "RULE | FILE#NODE | templates"),
	  TEXT("kerro, mitä sääntö tarkoittaa tai mistä arvo on laskettu",
	       "berätta vad en regel betyder eller hur ett värde har räknats ut",
	       "tell what a rule means or how a value was computed"),
	  TEXT("Kertoo, mitä sääntö tarkoittaa, mihin se perustuu ja miten asian voi korjata, tai näyttää, "
	       "mistä tiedoista ja säännöistä yksi arvo on laskettu. Sana templates luettelee raporttipohjien osiot ja "
	       "arvot, ja templates/prior näyttää ohjelman oman pohjan.",
	       "Berättar vad en regel betyder, vad den grundar sig på och hur saken rättas till, eller visar "
	       "av vilka uppgifter och regler ett värde har räknats ut. Ordet templates räknar upp rapportmallarnas "
	       "avsnitt och värden, och templates/prior visar programmets egen mall.",
	       "Tells what a rule means, what it is based on and what to do, or shows from which data and "
	       "rules one value was computed. The word templates lists the sections and values of report templates, "
	       "and templates/prior shows the program's own one."),
	  { "lva explain participation/not-heard", "lva explain decisions/0123.yaml#i1.significance_class",
	    "lva explain templates" },
	  cmd_explain },
	{ "rules",
	  IN_RULES,
	  TEXT("", "", ""),
	  TEXT("luettele säännöt ja niiden vakavuus tässä projektissa",
	       "räkna upp reglerna och deras allvarlighetsgrad i projektet",
	       "list the rules and their severity in this project"),
	  TEXT("Luettelee kaikki säännöt. Raporttina (--report md tai json) mukana ovat myös säännön merkitys, "
	       "peruste, korjaus ja esimerkit.",
	       "Räknar upp alla regler. Som rapport (--report md eller json) ingår också vad regeln betyder, "
	       "grunden, rättelsen och exempel.",
	       "Lists every rule. As a report (--report md or json) it also has what each rule means, its basis, "
	       "what to do, and examples."),
	  { "lva rules", "lva rules --report md -o rules.md" },
	  cmd_rules },
	{ "init",
	  IN_INIT,
	  TEXT("[KANSIO]", "[MAPP]", "[FOLDER]"),
	  TEXT("aloita projekti", "påbörja ett projekt", "begin a project"),
	  TEXT("Kirjoittaa kansioon uuden projektin täytettäväksi: projektitiedoston, palveluluettelon, väestötiedoston, "
	       "yhden päätöksen ja esityslistan. Yhtään olemassa olevaa tiedostoa ei korvata.",
	       "Skriver ett nytt projekt att fylla i: projektfil, tjänstekatalog, befolkningsfil, ett beslut och en "
	       "föredragningslista. Ingen fil som finns ersätts.",
	       "Writes a new project to fill in: project file, catalogue, population file, one decision and an agenda. No "
	       "existing file is replaced."),
	  { "lva init", "lva init arvioinnit --lang fi --ci github", "lva init --example esimerkki" },
	  cmd_init },
	{ "new",
	  IN_NEW,
	  TEXT("decision|follow-up|agenda TUNNUS", "decision|follow-up|agenda BETECKNING", "decision|follow-up|agenda ID"),
	  TEXT("aloita arviointi, seuranta tai esityslista", "påbörja en bedömning, uppföljning eller föredragningslista",
	       "begin an assessment, a follow-up or an agenda"),
	  TEXT("Kirjoittaa täytettävän tiedoston, jossa on avainten ohjeet ja palveluluettelosta tiedetyt asiat. Seurannan "
	       "tunnus on seurattavan päätöksen tunnus. Komento check osoittaa, mitä on täyttämättä.",
	       "Skriver en fil att fylla i, med hjälp för nycklarna och det som är känt ur tjänstekatalogen. För en "
	       "uppföljning anges beslutets beteckning. Kommandot check visar vad som inte är ifyllt.",
	       "Writes a file to fill in, with help on its keys and what is known from the catalogue. A follow-up is named "
	       "by the id of its decision. The command check points at what is not filled in."),
	  { "lva new decision KYM-2026-0123 --service neuvola --scope full", "lva new follow-up KYM-2026-0123",
	    "lva new agenda aluehallitus-2026-12-08" },
	  cmd_new },
	{ "schema",
	  IN_SCHEMA,
	  TEXT("LAJI", "SLAG", "KIND"),
	  TEXT("kirjoita tiedostolajin kuvaus muokkausohjelmaa varten", "skriv beskrivningen av ett slag av filer för en editor",
	       "write the form of a kind of file for an editor"),
	  TEXT("Kirjoittaa tiedostolajin rakenteen JSON Schema -muodossa (draft-07). Muokkausohjelma ehdottaa ja selittää "
	       "sen avulla avaimet ja koodit valitulla kielellä.",
	       "Skriver formen på ett slag av filer som JSON Schema (draft-07). Med den föreslår och förklarar en editor "
	       "nycklar och koder på det valda språket.",
	       "Writes the form of a kind of file as JSON Schema (draft-07). With it an editor suggests and explains keys "
	       "and codes in the chosen language."),
	  { "lva schema decision", "lva schema decision --lang fi > decision.schema.json" },
	  cmd_schema },
	{ "completion",
	  IN_COMPLETION,
	  TEXT("bash|zsh|fish", "bash|zsh|fish", "bash|zsh|fish"),
	  TEXT("kirjoita komentorivin täydennys komentotulkille", "skriv kompletteringen av kommandoraden för en kommandotolk",
	       "write the completion of command lines for a shell"),
	  TEXT("Kirjoittaa komentotulkin täydennyksen: sarkain täydentää komennot, valitsimet, niiden sanat, säännöt ja "
	       "tiedostot, ja selitykset ovat valitulla kielellä. Asennettu ohjelma on jo täydennettävissä.",
	       "Skriver kompletteringen för en kommandotolk: tabulatorn kompletterar kommandon, flaggor, deras ord, regler "
	       "och filer, och förklaringarna är på det valda språket. När programmet är installerat finns den redan.",
	       "Writes the completion for a shell: the tab key completes commands, options, their words, rules and files, "
	       "with explanations in the chosen language. An installed program has it already."),
	  { "source <(lva completion bash)", "source <(lva completion zsh)", "lva completion fish | source" },
	  cmd_completion },
	{ "manual",
	  IN_MANUAL,
	  TEXT("[lva|lva.yaml]", "[lva|lva.yaml]", "[lva|lva.yaml]"),
	  TEXT("kirjoita käsikirjasivu", "skriv en sida ur manualen", "write a page of the manual"),
	  TEXT("Kirjoittaa käsikirjasivun ohjelman man luettavaksi: lva kertoo komennot ja valitsimet, lva.yaml jokaisen "
	       "tiedostolajin avaimet ja koodit.",
	       "Skriver en sida ur manualen för programmet man: lva beskriver kommandon och flaggor, lva.yaml nycklarna och "
	       "koderna i varje slag av filer.",
	       "Writes a page of the manual for the program man: lva tells the commands and options, lva.yaml the keys and "
	       "codes of every kind of file."),
	  { "lva manual | man -l -", "lva manual lva.yaml --lang fi | man -l -" },
	  cmd_manual },
	{ "help",
	  IN_HELP,
	  TEXT("[KOMENTO]", "[KOMMANDO]", "[COMMAND]"),
	  TEXT("näytä ohje", "visa hjälp", "show help"),
	  TEXT("Näyttää ohjelman tai yhden komennon ohjeen.", "Visar hjälp om programmet eller ett kommando.",
	       "Shows help on the program or on one command."),
	  { "lva help assess" },
	  cmd_help },
	{ "version",
	  IN_VERSION,
	  TEXT("", "", ""),
	  TEXT("näytä ohjelman ja kirjastojen versiot", "visa programmets och bibliotekens versioner",
	       "show the versions of the program and its libraries"),
	  TEXT("Näyttää ohjelman version, lisenssin ja käytettyjen kirjastojen versiot.",
	       "Visar programmets version, licensen och versionerna av de bibliotek som används.",
	       "Shows the version of the program, its licence and the versions of the libraries in use."),
	  { "lva version" },
	  cmd_version },
	{ .name = NULL },
};

int main(int count, char **arguments)
{
	return program_run(commands, count, arguments);
}
