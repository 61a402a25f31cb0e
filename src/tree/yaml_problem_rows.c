/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * To add a row: libyaml's own words from its scanner.c or parser.c, what the source must show, where the fault is,
 * the reason (after a colon, without a capital) and what to do. A row that asks for a sign stands before the one
 * that does not. Complaints that cannot come (%TAG, faults of UTF-8) are found before libyaml reads the file.
 */
#include "yaml_problem.h"

/* The same words in more than one row. */
#define HINT_INDENT \
	TEXT("Tarkista sisennys: samaan kohtaan kuuluvat avaimet alkavat samasta sarakkeesta.", \
	     "Kontrollera indraget: nycklar som hör till samma ställe börjar i samma kolumn.", \
	     "Check the indentation: keys that belong to the same place start in the same column.")
#define HINT_QUOTE \
	TEXT("Kirjoita arvo lainausmerkkeihin.", "Skriv värdet inom citattecken.", \
	     "Write the value in quotation marks.")
#define HINT_SPACES \
	TEXT("Sisennä välilyönneillä; YAML ei salli sarkainta.", \
	     "Gör indraget med mellanslag; YAML tillåter inte tabb.", \
	     "Indent with spaces; YAML does not allow tabs.")
#define HINT_ESCAPE \
	TEXT("Kirjoita kenoviiva kahdesti (\\\\) tai käytä yksinkertaisia lainausmerkkejä.", \
	     "Skriv omvänt snedstreck två gånger (\\\\) eller använd enkla citattecken.", \
	     "Write the backslash twice (\\\\) or use single quotation marks.")
#define HINT_ITSELF TEXT("Kirjoita merkki sellaisenaan.", "Skriv själva tecknet.", "Write the character itself.")
#define HINT_COLON \
	TEXT("Kirjoita lainausmerkkeihin teksti, jossa on kaksoispiste: otsikko: \"Koulu: uusi\".", \
	     "Skriv en text med kolon inom citattecken: rubrik: \"Skola: ny\".", \
	     "Write a text with a colon in quotation marks: title: \"School: new\".")
#define HINT_GLUED \
	TEXT("Kirjoita avaimen perään kaksoispiste ja väli.", "Skriv kolon och mellanslag efter nyckeln.", \
	     "Write a colon and a space after the key.")
#define HINT_CLOSE_QUOTE \
	TEXT("Lisää lopettava lainausmerkki.", "Lägg till det avslutande citattecknet.", \
	     "Add the closing quotation mark.")
#define HINT_DIRECTIVE \
	TEXT("Poista rivi; tekstin, joka alkaa prosenttimerkillä, pitää olla lainausmerkeissä.", \
	     "Ta bort raden; en text som börjar med procenttecken ska stå inom citattecken.", \
	     "Remove the line; a text that starts with a percent sign must be in quotation marks.")

#define REASON_UNCLOSED \
	TEXT("lainausmerkkiä ei ole suljettu", "citattecknet är inte avslutat", "the quotation mark is not closed")
#define REASON_COLON \
	TEXT("arvon keskellä on kaksoispiste ja väli", "mitt i värdet finns kolon och mellanslag", \
	     "there is a colon and a space in the middle of the value")
#define REASON_GLUED \
	TEXT("kaksoispisteen jälkeen puuttuu väli", "efter kolonet saknas mellanslag", \
	     "there is no space after the colon")
#define REASON_TAB \
	TEXT("rivi on sisennetty sarkaimella", "raden är indragen med tabb", "the line is indented with a tab")
#define REASON_CODE \
	TEXT("kenoviivan jälkeen ei ole kelvollista merkin koodia", \
	     "efter det omvända snedstrecket finns ingen giltig teckenkod", \
	     "the backslash is not followed by a valid character code")
#define REASON_INDENT \
	TEXT("rivi ei kuulu mihinkään: sisennys ei vastaa mitään aiempaa tasoa", \
	     "raden hör inte till något: indraget motsvarar ingen tidigare nivå", \
	     "the line belongs to nothing: its indentation matches no level above")
#define REASON_TAG \
	TEXT("huutomerkillä alkava tyyppimerkintä ei kelpaa", \
	     "typmarkeringen som börjar med utropstecken är ogiltig", \
	     "the tag that starts with an exclamation mark is not valid")
#define REASON_BLOCK \
	TEXT("lohkotekstin merkin (| tai >) jälkeen on jotain, mikä ei kuulu siihen", \
	     "efter blocktextens tecken (| eller >) står något som inte hör dit", \
	     "the sign of a block text (| or >) is followed by something that does not belong there")

const struct yaml_problem yaml_problems[] = {
	{ "found unexpected end of stream", "while scanning a quoted scalar", SIGN_ANY, BLAME_CONTEXT,
	  REASON_UNCLOSED, HINT_CLOSE_QUOTE },
	{ "found unexpected document indicator", "while scanning a quoted scalar", SIGN_ANY, BLAME_BOTH,
	  REASON_UNCLOSED, HINT_CLOSE_QUOTE },
	/* The marks of the next quoted text closed them, and what that one says stands bare. */
	{ "did not find expected key", NULL, SIGN_QUOTE_ABOVE, BLAME_QUOTE, REASON_UNCLOSED, HINT_CLOSE_QUOTE },
	{ "did not find expected ',' or '}'", NULL, SIGN_QUOTE_ABOVE, BLAME_QUOTE, REASON_UNCLOSED, HINT_CLOSE_QUOTE },
	{ "did not find expected ',' or ']'", NULL, SIGN_QUOTE_ABOVE, BLAME_QUOTE, REASON_UNCLOSED, HINT_CLOSE_QUOTE },
	{ "found unknown escape character", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("lainausmerkeissä on tuntematon kenoviivamerkintä",
	       "inom citattecknen finns en okänd kombination med omvänt snedstreck",
	       "there is an unknown backslash sequence in the quotation marks"),
	  HINT_ESCAPE },
	{ "did not find expected hexdecimal number", NULL, SIGN_ANY, BLAME_PROBLEM, REASON_CODE, HINT_ITSELF },
	{ "found invalid Unicode character escape code", NULL, SIGN_ANY, BLAME_PROBLEM, REASON_CODE, HINT_ITSELF },

	{ "found a tab character that violates indentation", NULL, SIGN_ANY, BLAME_PROBLEM, REASON_TAB,
	  HINT_SPACES },
	{ "found a tab character where an indentation space is expected", NULL, SIGN_ANY, BLAME_PROBLEM,
	  REASON_TAB, HINT_SPACES },
	{ "found character that cannot start any token", NULL, SIGN_TAB, BLAME_PROBLEM, REASON_TAB, HINT_SPACES },
	{ "found character that cannot start any token", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("arvo ei voi alkaa tällä merkillä", "ett värde kan inte börja med detta tecken",
	       "a value cannot start with this character"),
	  HINT_QUOTE },

	{ "could not find expected ':'", NULL, SIGN_ANY, BLAME_CONTEXT,
	  TEXT("avaimen jälkeen puuttuu kaksoispiste ja väli", "efter nyckeln saknas kolon och mellanslag",
	       "the key is not followed by a colon and a space"),
	  TEXT("Kirjoita avaimen perään kaksoispiste ja väli. Jos rivi jatkaa edellistä tekstiä, sisennä se.",
	       "Skriv kolon och mellanslag efter nyckeln. Om raden fortsätter texten ovanför, dra in den.",
	       "Write a colon and a space after the key. If the line continues the text above, indent it.") },
	{ "mapping values are not allowed in this context", NULL, SIGN_COLON_BEFORE, BLAME_PROBLEM, REASON_COLON,
	  HINT_COLON },
	{ "mapping values are not allowed in this context", NULL, SIGN_FAR, BLAME_PROBLEM, REASON_COLON,
	  HINT_COLON },
	{ "mapping values are not allowed in this context", NULL, SIGN_GLUED_ABOVE, BLAME_ABOVE, REASON_GLUED,
	  HINT_GLUED },
	{ "mapping values are not allowed in this context", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("avain ei voi olla tässä, koska yllä oleva arvo jatkuu tälle riville",
	       "nyckeln kan inte stå här, eftersom värdet ovanför fortsätter på denna rad",
	       "a key cannot stand here, because the value above continues on this line"),
	  HINT_INDENT },
	{ "block sequence entries are not allowed in this context", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("luettelo ei voi alkaa avaimen riviltä", "en lista kan inte börja på nyckelns rad",
	       "a list cannot start on the line of its key"),
	  TEXT("Aloita luettelo omalta riviltään; teksti, joka alkaa viivalla, kirjoitetaan lainausmerkkeihin.",
	       "Börja listan på en egen rad; en text som börjar med streck skrivs inom citattecken.",
	       "Start the list on a line of its own; a text that starts with a dash goes in quotation marks.") },
	{ "mapping keys are not allowed in this context", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("arvo ei voi alkaa kysymysmerkillä ja välillä",
	       "ett värde kan inte börja med frågetecken och mellanslag",
	       "a value cannot start with a question mark and a space"),
	  HINT_QUOTE },

	{ "did not find expected ',' or ']'", NULL, SIGN_ANY, BLAME_BOTH,
	  TEXT("hakasulkeesta puuttuu pilkku tai lopettava ]",
	       "hakparentesen saknar kommatecken eller avslutande ]",
	       "a comma or the closing ] is missing in the brackets"),
	  TEXT("Sulje luettelo merkillä ] tai erota kohdat pilkulla.",
	       "Avsluta listan med ] eller skilj punkterna åt med kommatecken.",
	       "Close the list with ] or separate its items with commas.") },
	{ "did not find expected ',' or '}'", NULL, SIGN_ANY, BLAME_BOTH,
	  TEXT("aaltosulkeesta puuttuu pilkku tai lopettava }", "klammern saknar kommatecken eller avslutande }",
	       "a comma or the closing } is missing in the braces"),
	  TEXT("Sulje rakenne merkillä } tai erota avaimet pilkulla.",
	       "Avsluta strukturen med } eller skilj nycklarna åt med kommatecken.",
	       "Close the structure with } or separate its keys with commas.") },
	{ "found unexpected ':'", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("sulkeiden sisällä on kaksoispiste väärässä paikassa",
	       "inom parenteserna står ett kolon på fel ställe",
	       "there is a colon in the wrong place inside the brackets"),
	  HINT_QUOTE },

	{ "did not find expected key", NULL, SIGN_QUOTE_BEFORE, BLAME_PROBLEM,
	  TEXT("lopettavan lainausmerkin jälkeen on tekstiä", "det finns text efter det avslutande citattecknet",
	       "there is text after the closing quotation mark"),
	  TEXT("Kirjoita koko arvo lainausmerkkeihin ja arvon sisällä olevat lainausmerkit muodossa \\\".",
	       "Skriv hela värdet inom citattecken och citattecken inne i värdet som \\\".",
	       "Write the whole value in quotation marks, and quotation marks inside the value as \\\".") },
	{ "did not find expected key", NULL, SIGN_DASH, BLAME_PROBLEM,
	  TEXT("tässä pitäisi olla avain, mutta rivi alkaa luettelon viivalla",
	       "här borde stå en nyckel, men raden börjar med ett liststreck",
	       "a key is expected here, but the line starts with the dash of a list"),
	  HINT_INDENT },
	{ "did not find expected key", NULL, SIGN_COLON, BLAME_PROBLEM,
	  TEXT("kaksoispisteen edestä puuttuu avain", "nyckeln före kolonet saknas",
	       "there is no key before the colon"),
	  HINT_INDENT },
	{ "did not find expected key", NULL, SIGN_ANY, BLAME_PROBLEM, REASON_INDENT, HINT_INDENT },
	{ "did not find expected '-' indicator", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("tässä pitäisi olla luettelon viiva", "här borde stå ett liststreck",
	       "the dash of a list is expected here"),
	  TEXT("Tarkista sisennys: luettelon kohdat alkavat viivalla ja samasta sarakkeesta.",
	       "Kontrollera indraget: listans punkter börjar med streck och i samma kolumn.",
	       "Check the indentation: the items of a list start with a dash and in the same column.") },
	{ "did not find expected node content", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("tästä puuttuu arvo", "här saknas ett värde", "a value is missing here"),
	  TEXT("Kirjoita arvo; jos se alkaa erikoismerkillä, kirjoita se lainausmerkkeihin.",
	       "Skriv ett värde; om det börjar med ett specialtecken, skriv det inom citattecken.",
	       "Write a value; if it starts with a special character, put it in quotation marks.") },
	{ "did not find expected <document start>", NULL, SIGN_GLUED_ABOVE, BLAME_ABOVE, REASON_GLUED,
	  HINT_GLUED },
	{ "did not find expected <document start>", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("asiakirja on jo päättynyt", "dokumentet har redan tagit slut", "the document has already ended"),
	  TEXT("Poista ylimääräinen sisältö tai sitä edeltävä rivi \"...\".",
	       "Ta bort det överflödiga innehållet eller raden \"...\" före det.",
	       "Remove the surplus content or the line \"...\" before it.") },

	{ NULL, "while scanning an anchor", SIGN_ANY, BLAME_CONTEXT,
	  TEXT("arvo ei voi alkaa merkillä &", "ett värde kan inte börja med &", "a value cannot start with &"),
	  HINT_QUOTE },
	{ NULL, "while scanning an alias", SIGN_ANY, BLAME_CONTEXT,
	  TEXT("arvo ei voi alkaa merkillä *", "ett värde kan inte börja med *", "a value cannot start with *"),
	  HINT_QUOTE },
	{ NULL, "while scanning a tag", SIGN_ANY, BLAME_CONTEXT, REASON_TAG, HINT_QUOTE },
	{ NULL, "while parsing a tag", SIGN_ANY, BLAME_CONTEXT, REASON_TAG, HINT_QUOTE },
	{ "found undefined tag handle", NULL, SIGN_ANY, BLAME_CONTEXT, REASON_TAG, HINT_QUOTE },

	{ "found an indentation indicator equal to 0", NULL, SIGN_ANY, BLAME_PROBLEM, REASON_BLOCK, HINT_QUOTE },
	{ "did not find expected comment or line break", "while scanning a block scalar", SIGN_ANY, BLAME_PROBLEM,
	  REASON_BLOCK,
	  TEXT("Aloita teksti seuraavalta riviltä tai kirjoita arvo lainausmerkkeihin.",
	       "Börja texten på nästa rad eller skriv värdet inom citattecken.",
	       "Start the text on the next line or write the value in quotation marks.") },

	{ "found incompatible YAML document", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("YAML-versio ei kelpaa", "YAML-versionen stöds inte", "the YAML version is not supported"),
	  TEXT("Poista %YAML-rivi tai kirjoita %YAML 1.2.", "Ta bort raden %YAML eller skriv %YAML 1.2.",
	       "Remove the %YAML line or write %YAML 1.2.") },
	{ "found duplicate %YAML directive", NULL, SIGN_ANY, BLAME_PROBLEM,
	  TEXT("%YAML-rivi on kahdesti", "raden %YAML finns två gånger", "the %YAML line occurs twice"),
	  TEXT("Poista toinen.", "Ta bort den ena.", "Remove one of them.") },
	{ NULL, "while scanning a %YAML directive", SIGN_ANY, BLAME_CONTEXT,
	  TEXT("%YAML-rivi on virheellinen", "raden %YAML är felaktig", "the %YAML line is not valid"),
	  HINT_DIRECTIVE },
	{ NULL, "while scanning a directive", SIGN_ANY, BLAME_CONTEXT,
	  TEXT("prosenttimerkillä alkava rivi ei kelpaa", "raden som börjar med procenttecken är ogiltig",
	       "the line that starts with a percent sign is not valid"),
	  HINT_DIRECTIVE },
};

const size_t yaml_problems_count = sizeof yaml_problems / sizeof yaml_problems[0];
