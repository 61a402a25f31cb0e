/* SPDX-License-Identifier: EUPL-1.2 */
#include "manual.h"

#include "usage.h"

static void put_section(FILE *out, const struct text *heading, enum language language)
{
	fprintf(out, ".SH %s\n", heading->in[language]);
}

static void put_line(FILE *out, const char *text)
{
	lva_manual_put(text, out);
	putc('\n', out);
}

static void put_bold(FILE *out, const char *before, const char *text)
{
	fputs("\\fB", out);
	lva_manual_put(before, out);
	lva_manual_put(text, out);
	fputs("\\fR", out);
}

/* ---- Commands ---- */

static void put_synopsis(FILE *out, const struct command *command, enum language language)
{
	static const struct text options = TEXT("VALITSIMET", "FLAGGOR", "OPTIONS");
	put_bold(out, "lva ", command->name);
	fprintf(out, " [\\fI%s\\fR]", options.in[language]);
	if (*command->arguments.in[language]) {
		fputs(" \\fI", out);
		lva_manual_put(command->arguments.in[language], out);
		fputs("\\fR", out);
	}
	putc('\n', out);
}

/* The options that not every command has; what they mean is told once. */
static void put_own_options(FILE *out, const struct command *command, enum language language)
{
	static const struct text label = TEXT("Valitsimet:", "Flaggor:", "Options:");
	const char *before = label.in[language];
	for (const struct option_row *row = option_rows; row->name; row++) {
		if (!(row->commands & command->bit) || row->commands == IN_ALL)
			continue;
		fprintf(out, "%s%s ", before == label.in[language] ? ".PP\n" : "", before);
		put_bold(out, "--", row->name);
		before = ",";
	}
	if (before != label.in[language])
		fputs(".\n", out);
}

static void put_examples(FILE *out, const struct command *command)
{
	fputs(".PP\n.nf\n", out);
	for (const char *const *example = command->examples; *example; example++) {
		fputs("    ", out);
		put_line(out, *example);
	}
	fputs(".fi\n", out);
}

static void put_command(FILE *out, const struct command *command, enum language language)
{
	fputs(".SS ", out);
	lva_manual_put(command->name, out);
	putc('\n', out);
	put_synopsis(out, command, language);
	fputs(".PP\n", out);
	put_line(out, command->about.in[language]);
	put_own_options(out, command, language);
	put_examples(out, command);
}

/* ---- Options ---- */

static void put_commands_of(FILE *out, const struct command *commands, const struct option_row *row,
                            enum language language)
{
	static const struct text label = TEXT("Komennot:", "Kommandon:", "Commands:");
	const char *before = label.in[language];
	for (; row->commands != IN_ALL && commands->name; commands++) {
		if (!(row->commands & commands->bit))
			continue;
		fprintf(out, "%s ", before);
		put_bold(out, "", commands->name);
		before = ",";
	}
	fputs(row->commands == IN_ALL ? "" : ".\n", out);
}

static void put_words(FILE *out, const struct option_row *row, enum language language)
{
	static const struct text label = TEXT("Sanat:", "Ord:", "Words:");
	for (size_t i = 0; row->choice && row->choice(i); i++) {
		fprintf(out, "%s ", i ? "," : label.in[language]);
		put_bold(out, "", row->choice(i));
	}
	fputs(row->choice ? ".\n" : "", out);
}

static void put_option(FILE *out, const struct command *commands, const struct option_row *row, enum language language)
{
	const char letter[] = { row->letter, '\0' };
	fputs(".TP\n", out);
	if (row->letter) {
		put_bold(out, "-", letter);
		fputs(", ", out);
	}
	put_bold(out, "--", row->name);
	if (*row->argument.in[language])
		fprintf(out, " \\fI%s\\fR", row->argument.in[language]);
	putc('\n', out);
	put_line(out, row->help.in[language]);
	put_words(out, row, language);
	put_commands_of(out, commands, row, language);
}

/* ---- The rest ---- */

struct entry {
	const char *name;
	struct text means;
};

static const struct entry variables[] = {
	{ "LVA_LANG", TEXT("Kieli (fi, sv tai en), kun valitsinta --lang ei anneta.",
	                   "Språket (fi, sv eller en) när flaggan --lang inte ges.",
	                   "The language (fi, sv or en) when there is no --lang.") },
	{ "LC_ALL, LC_MESSAGES, LANG",
	  TEXT("Kieli, kun mikään muu ei kerro sitä, ei myöskään projekti. Viimeinen vaihtoehto on suomi.",
	       "Språket när inget annat anger det, inte heller projektet. Sist kommer finska.",
	       "The language when nothing else tells it, nor the project. The last resort is Finnish.") },
	{ "SOURCE_DATE_EPOCH", TEXT("Päivä sekunteina vuodesta 1970, kun valitsinta --as-of ei anneta.",
	                            "Dagen i sekunder från år 1970 när flaggan --as-of inte ges.",
	                            "The day in seconds from 1970 when there is no --as-of.") },
	{ "NO_COLOR, TERM", TEXT("Värejä ei käytetä, jos NO_COLOR on asetettu tai TERM on dumb.",
	                         "Färger används inte om NO_COLOR är satt eller TERM är dumb.",
	                         "There are no colours when NO_COLOR is set or TERM is dumb.") },
	{ "HOME", TEXT("Projektia ei haeta kotikansion yläpuolelta.", "Projekt söks inte ovanför hemmappen.",
	               "No project is looked for above the home folder.") },
	{ "GITHUB_ACTIONS", TEXT("Valitsimen --format sana auto tarkoittaa silloin muotoa github.",
	                         "Ordet auto för flaggan --format betyder då formatet github.",
	                         "The word auto of option --format then means the format github.") },
};

static const struct entry files[] = {
	{ "lva.yaml", TEXT("Projektitiedosto, lähin syötteen kansiosta ylöspäin. Haku päättyy kotikansioon tai "
	                   "kansioon, jossa on .git. "
	                   "Muodot kertoo lva.yaml(5).",
	                   "Projektfilen, den närmaste från indatafilens mapp uppåt. Sökningen slutar vid hemmappen "
	                   "eller en mapp med .git. "
	                   "Formerna finns i lva.yaml(5).",
	                   "The project file, the nearest from the folder of the input upwards. The search ends at the "
	                   "home folder or at a "
	                   "folder with .git. The forms are in lva.yaml(5).") },
};

static void put_entries(FILE *out, const struct text *heading, const struct entry *entries, size_t count,
                        enum language language)
{
	put_section(out, heading, language);
	for (size_t i = 0; i < count; i++) {
		fputs(".TP\n", out);
		put_bold(out, "", entries[i].name);
		putc('\n', out);
		put_line(out, entries[i].means.in[language]);
	}
}

static void put_statuses(FILE *out, enum language language)
{
	static const struct text heading = TEXT("PALUUARVO", "SLUTSTATUS", "EXIT STATUS"),
	                         worst = TEXT(
	                                 "Suurin arvo jää voimaan, ja muut tiedostot käsitellään silti.",
	                                 "Den högsta gäller, och de andra filerna behandlas ändå.",
	                                 "The highest one counts, and the other files are processed all the same.");
	put_section(out, &heading, language);
	for (enum lva_status status = LVA_OK; status <= LVA_UNWRITTEN; status++) {
		fprintf(out, ".TP\n\\fB%d\\fR\n", (int)status);
		put_line(out, status_meaning(status)->in[language]);
	}
	fputs(".PP\n", out);
	put_line(out, worst.in[language]);
}

static void put_front(FILE *out, enum language language)
{
	static const struct text
	        name = TEXT("NIMI", "NAMN", "NAME"),
	        synopsis = TEXT("YLEISKATSAUS", "ÖVERSIKT", "SYNOPSIS"),
	        usage = TEXT("\\fBlva\\fR \\fIKOMENTO\\fR [\\fIVALITSIMET\\fR] [\\fIPOLKU…\\fR]",
	                     "\\fBlva\\fR \\fIKOMMANDO\\fR [\\fIFLAGGOR\\fR] [\\fISÖKVÄG…\\fR]",
	                     "\\fBlva\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIPATH…\\fR]"),
	        what = TEXT("julkisten päätösten lapsivaikutusten arviointi",
	                    "bedömning av offentliga besluts konsekvenser för barn",
	                    "child impact assessment of public decisions"),
	        heading = TEXT("KUVAUS", "BESKRIVNING", "DESCRIPTION"),
	        first = TEXT("Valmistelija kirjoittaa arvioinnin YAML-tiedostoon. Ohjelma tarkistaa sen, laskee siitä "
	                     "johdettavat tiedot, kuten merkittävyysluokat, ja kirjoittaa raportin päättäjille. "
	                     "Haittaa ja hyötyä ei lasketa "
	                     "yhteen, vaihtoehtoja ei aseteta järjestykseen luvulla, eikä tuntematonta pidetä nollana.",
	                     "Beredaren skriver bedömningen i en YAML-fil. Programmet kontrollerar den, räknar ut det "
	                     "som kan "
	                     "härledas, till exempel betydelseklasserna, och skriver en rapport till beslutsfattarna. "
	                     "Skador och nytta "
	                     "räknas inte ihop, alternativen rangordnas inte med ett tal, och det okända är inte noll.",
	                     "Someone who prepares a decision writes the assessment as a YAML file. The program checks "
	                     "it, computes "
	                     "what follows from it, such as significance classes, and writes a report for the decision "
	                     "makers. Harm and benefit "
	                     "are never netted, options are never ranked by a number, and unknown is never none."),
	        second = TEXT(
	                "Havainnot tulostetaan virhevirtaan, koneille tarkoitetut muodot vakiotulosteeseen. Raportti "
	                "kirjoitetaan "
	                "kokonaan tai ei lainkaan, eikä syötteisiin kirjoiteta koskaan. Samasta syötteestä syntyvät "
	                "aina "
	                "samat tavut.",
	                "Iakttagelserna skrivs till standardfel, format för program till standardutmatningen. En "
	                "rapport skrivs helt "
	                "eller inte alls, och indata skrivs aldrig över. Samma indata ger alltid samma byte.",
	                "Findings go to standard error, formats for programs to standard output. A report is written "
	                "completely "
	                "or not at all, and inputs are never written to. The same input always gives the same bytes.");
	put_section(out, &name, language);
	fprintf(out, "lva \\- %s\n", what.in[language]);
	put_section(out, &synopsis, language);
	fprintf(out, "%s\n", usage.in[language]);
	put_section(out, &heading, language);
	put_line(out, first.in[language]);
	fputs(".PP\n", out);
	put_line(out, second.in[language]);
}

void manual_put(FILE *out, const struct command *commands, enum language language)
{
	static const struct text of_commands = TEXT("KOMENNOT", "KOMMANDON", "COMMANDS"),
	                         of_options = TEXT("VALITSIMET", "FLAGGOR", "OPTIONS"),
	                         of_variables = TEXT("YMPÄRISTÖ", "MILJÖ", "ENVIRONMENT"),
	                         of_files = TEXT("TIEDOSTOT", "FILER", "FILES"),
	                         see = TEXT("KATSO MYÖS", "SE ÄVEN", "SEE ALSO"),
	                         licence = TEXT("LISENSSI", "LICENS", "LICENCE");
	lva_manual_begin("LVA", 1, language, out);
	put_front(out, language);
	put_section(out, &of_commands, language);
	for (const struct command *command = commands; command->name; command++)
		put_command(out, command, language);
	put_section(out, &of_options, language);
	for (const struct option_row *row = option_rows; row->name; row++)
		put_option(out, commands, row, language);
	put_statuses(out, language);
	put_entries(out, &of_variables, variables, sizeof variables / sizeof *variables, language);
	put_entries(out, &of_files, files, sizeof files / sizeof *files, language);
	put_section(out, &see, language);
	fputs(".BR lva.yaml (5)\n", out);
	put_section(out, &licence, language);
	fputs("EUPL-1.2.\n", out);
}
