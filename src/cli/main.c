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
	{ "explain",
	  IN_EXPLAIN,
	  TEXT("SÄÄNTÖ | TIEDOSTO#KOHTA", "REGEL | FIL#STÄLLE", "RULE | FILE#NODE"),
	  TEXT("kerro, mitä sääntö tarkoittaa tai mistä arvo on laskettu",
	       "berätta vad en regel betyder eller hur ett värde har räknats ut",
	       "tell what a rule means or how a value was computed"),
	  TEXT("Kertoo, mitä sääntö tarkoittaa, mihin se perustuu ja miten asian voi korjata, tai näyttää, "
	       "mistä tiedoista ja säännöistä yksi arvo on laskettu.",
	       "Berättar vad en regel betyder, vad den grundar sig på och hur saken rättas till, eller visar "
	       "av vilka uppgifter och regler ett värde har räknats ut.",
	       "Tells what a rule means, what it is based on and what to do, or shows from which data and "
	       "rules one value was computed."),
	  { "lva explain participation/not-heard", "lva explain decisions/0123.yaml#i1.significance_class" },
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
