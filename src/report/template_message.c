/* SPDX-License-Identifier: EUPL-1.2 */
#include "template.h"

/* To add a message: a row here, its name in the header and in the list at the end. */
const struct message message_template_unknown = {
	.id = "format/template-unknown", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("raporttipohjassa on tuntematon paikkamerkki \"{name}\"",
	                 "rapportmallen har en okänd platshållare \"{name}\"",
	                 "the report template has an unknown placeholder \"{name}\""),
	.cure = TEXT("Komento lva explain templates luettelee paikkamerkit.",
	             "Kommandot lva explain templates räknar upp platshållarna.",
	             "The command lva explain templates lists the placeholders."),
};

const struct message message_template_open = {
	.id = "format/template-open", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("raporttipohjan paikkamerkkiä ei ole suljettu",
	                 "platshållaren i rapportmallen är inte avslutad",
	                 "the placeholder in the report template is not closed"),
	.cure = TEXT("Sulje paikkamerkki samalla rivillä merkeillä }}; tavallisiksi merkeiksi tarkoitettujen {{ eteen kirjoitetaan \\.",
	             "Avsluta platshållaren med }} på samma rad; framför {{ som ska vara vanliga tecken skrivs \\.",
	             "Close the placeholder with }} on the same line; write \\ before {{ that are meant as they are."),
};

const struct message message_template_twice = {
	.id = "format/template-twice", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("osio \"{name}\" on raporttipohjassa kahdesti",
	                 "avsnittet \"{name}\" finns två gånger i rapportmallen",
	                 "section \"{name}\" stands twice in the report template"),
	.cure = TEXT("Jätä osio vain yhteen paikkaan.", "Behåll avsnittet på bara ett ställe.",
	             "Keep the section in one place only."),
};

const struct message message_template_not_alone = {
	.id = "format/template-not-alone", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("osio \"{name}\" ei ole raporttipohjassa omalla rivillään",
	                 "avsnittet \"{name}\" står inte på en egen rad i rapportmallen",
	                 "section \"{name}\" is not on a line of its own in the report template"),
	.cure = TEXT("Kirjoita osion paikkamerkki yksin omalle rivilleen, ei luetteloon eikä lainaukseen.",
	             "Skriv avsnittets platshållare ensam på en egen rad, inte i en lista eller ett citat.",
	             "Write the section's placeholder alone on its line, not in a list or quotation."),
};

const struct message message_template_last = {
	.id = "format/template-last", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("osiota \"{name}\" ei sijoiteta raporttipohjaan, koska se on jokaisen raportin lopussa",
	                 "avsnittet \"{name}\" placeras inte i rapportmallen, eftersom det finns i slutet av varje rapport",
	                 "section \"{name}\" has no place in a report template, since every report ends with it"),
	.cure = TEXT("Poista rivi.", "Ta bort raden.", "Remove the line."),
};

const struct message message_template_name = {
	.id = "format/template-name", .severity = SEVERITY_WARNING, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("mikään raportti ei käytä raporttipohjaa \"{name}\"",
	                 "ingen rapport använder rapportmallen \"{name}\"",
	                 "no report uses the report template \"{name}\""),
	.cure = TEXT("Nimeä tiedosto raportin lajin mukaan, esimerkiksi prior.md, prior.fi.md tai prior.sv.md.",
	             "Namnge filen efter rapportens typ, till exempel prior.md, prior.fi.md eller prior.sv.md.",
	             "Name the file after the kind of report, for example prior.md, prior.fi.md or prior.sv.md."),
};

const struct message *template_message(size_t index)
{
	static const struct message *const all[] = {
		&message_template_unknown, &message_template_open, &message_template_twice,
		&message_template_not_alone, &message_template_last, &message_template_name,
	};
	return index < sizeof all / sizeof all[0] ? all[index] : NULL;
}
