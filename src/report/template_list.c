/* SPDX-License-Identifier: EUPL-1.2 */
#include "template_list.h"

#include "report_kind.h"
#include "template_fields.h"

static const struct text title = TEXT("Raporttipohjat", "Rapportmallar", "Report templates");

static const struct text beginning[] = {
	TEXT("Raportin osioiden järjestys ja valinta sekä organisaation oma teksti niiden\n"
	     "välissä ovat raporttipohjassa. Avain `raporttipohjat` tiedostossa lva.yaml\n"
	     "nimeää kansion, jonka pohjat korvaavat ohjelman omat.",
	     "En rapportmall har ordningen på rapportens avsnitt, valet av dem och\n"
	     "organisationens egen text mellan dem. Nyckeln `rapportmallar` i filen\n"
	     "lva.yaml anger mappen vars mallar ersätter programmets egna.",
	     "A report template has the order of a report's sections, the choice of them,\n"
	     "and the organisation's own text between them. The key `templates` in\n"
	     "lva.yaml names the folder whose templates replace the program's own."),
	TEXT("Pohjan nimi on raportin laji ja kieli: `prior.fi.md`, tai `prior.md` niille\n"
	     "kielille, joilla ei ole omaa. Komento `lva explain templates/prior` näyttää\n"
	     "ohjelman oman pohjan, josta on helppo aloittaa.",
	     "En malls namn är rapportens typ och språk: `prior.sv.md`, eller `prior.md`\n"
	     "för de språk som inte har en egen. Kommandot `lva explain templates/prior`\n"
	     "visar programmets egen mall, som det är lätt att börja med.",
	     "A template is named after the kind of report and the language:\n"
	     "`prior.en.md`, or `prior.md` for languages without their own. The command\n"
	     "`lva explain templates/prior` shows the program's own template, which is a\n"
	     "good beginning."),
	TEXT("Teksti on Markdownia (CommonMark): otsikoita, kappaleita, luetteloja,\n"
	     "lainauksia, lihavointia, kursiivia ja linkkejä (http, https, mailto). HTML\n"
	     "näkyy tekstinä. Osio on paikkamerkki yksin omalla rivillään, arvo\n"
	     "paikkamerkki tekstissä. Merkit `\\{{` ovat tavalliset aaltosulkeet.",
	     "Texten är Markdown (CommonMark): rubriker, stycken, listor, citat, fetstil,\n"
	     "kursiv och länkar (http, https, mailto). HTML visas som text. Ett avsnitt är\n"
	     "en platshållare ensam på sin rad, ett värde en platshållare i texten.\n"
	     "Tecknen `\\{{` är vanliga klammerparenteser.",
	     "The text is Markdown (CommonMark): headings, paragraphs, lists, quotations,\n"
	     "strong, emphasis and links (http, https, mailto). HTML is shown as text. A\n"
	     "section is a placeholder alone on its line, a value a placeholder within the\n"
	     "text. `\\{{` are ordinary braces."),
	TEXT("Raportti kertoo lopussaan, mitkä osiot pohja jättää pois; JSON ja työkirja\n"
	     "sisältävät ne silti. Osiot, joissa lukee *aina*, ovat mukana pohjasta\n"
	     "riippumatta, ja jokainen raportti päättyy versioihin ja tiivisteisiin.",
	     "Rapporten anger i slutet vilka avsnitt mallen utelämnar; JSON och\n"
	     "arbetsboken har dem ändå. Avsnitt med ordet *alltid* finns med oberoende av\n"
	     "mallen, och varje rapport slutar med versioner och kontrollsummor.",
	     "A report says at its end which sections the template leaves out; JSON and\n"
	     "the workbook have them all the same. Sections marked *always* are there\n"
	     "whatever the template says, and every report ends with versions and digests."),
};

static void list_parts(const struct report_kind *kind, enum language language, FILE *out)
{
	static const struct text kept = TEXT("aina", "alltid", "always");
	static const struct text sections = TEXT("Osiot:", "Avsnitt:", "Sections:");
	fprintf(out, "\n%s\n\n", text_in(&sections, language));
	for (size_t i = 0; i < kind->part_count; i++) {
		const struct report_part *part = &kind->parts[i];
		if (part->place == PART_LAST)
			continue;
		fprintf(out, "- `{{%s}}` %s", part->name, text_in(report_part_label(part), language));
		if (part->place == PART_KEPT)
			fprintf(out, " (*%s*)", text_in(&kept, language));
		fputc('\n', out);
	}
}

static void list_fields(const struct report_kind *kind, enum language language, FILE *out)
{
	static const struct text values = TEXT("Arvot:", "Värden:", "Values:");
	fprintf(out, "\n%s\n\n", text_in(&values, language));
	for (enum template_field field = 0; field < TEMPLATE_FIELDS; field++)
		if (template_field_is_of(field, kind))
			fprintf(out, "- `{{%s}}` %s\n", template_field_name(field),
			        text_in(template_field_label(field), language));
}

void template_list(enum language language, FILE *out)
{
	const struct report_kind *kind;
	fprintf(out, "# %s\n", text_in(&title, language));
	for (size_t i = 0; i < sizeof beginning / sizeof beginning[0]; i++)
		fprintf(out, "\n%s\n", text_in(&beginning[i], language));
	for (size_t i = 0; (kind = report_kind_at(i)) != NULL; i++) {
		fprintf(out, "\n## %s.md: %s\n", kind->name, text_in(&kind->what, language));
		list_parts(kind, language, out);
		list_fields(kind, language, out);
	}
}
