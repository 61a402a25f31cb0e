/* SPDX-License-Identifier: EUPL-1.2 */
#include "template_list.h"

#include "report_kind.h"
#include "template_fields.h"

static const struct text title = TEXT("Raporttipohjat", "Rapportmallar", "Report templates");

static const struct text beginning[] = {
	TEXT("Raportin osioiden järjestys ja valinta sekä organisaation oma teksti niiden välissä ovat raporttipohjassa. Avain\n"
	     "`templates` tiedostossa lva.yaml nimeää kansion, jonka pohjat korvaavat ohjelman omat.",
	     "En rapportmall har ordningen på rapportens avsnitt, valet av dem och organisationens egen text mellan dem. Nyckeln\n"
	     "`templates` i filen lva.yaml anger mappen vars mallar ersätter programmets egna.",
	     "A report template has the order of a report's sections, the choice of them, and the organisation's own text between\n"
	     "them. The key `templates` in lva.yaml names the folder whose templates replace the program's own."),
	TEXT("Pohja nimetään raportin lajin ja kielen mukaan: `prior.fi.md`, tai `prior.md` niille kielille, joilla ei ole omaa.\n"
	     "Komento `lva explain templates/prior` näyttää ohjelman oman pohjan, josta oma on helppo aloittaa.",
	     "En mall får sitt namn efter rapportens typ och språk: `prior.sv.md`, eller `prior.md` för de språk som inte har en egen.\n"
	     "Kommandot `lva explain templates/prior` visar programmets egen mall, som det är lätt att börja med.",
	     "A template is named after the kind of report and the language: `prior.en.md`, or `prior.md` for languages without\n"
	     "their own. The command `lva explain templates/prior` shows the program's own template, which is a good beginning."),
	TEXT("Teksti on Markdownia (CommonMark): otsikot, kappaleet, luettelot, lainaukset, lihavointi, kursiivi ja linkit (http,\n"
	     "https, mailto). HTML näkyy tekstinä. Osio on paikkamerkki yksin omalla rivillään, arvo paikkamerkki tekstissä. Merkit\n"
	     "`\\{{` ovat tavalliset aaltosulkeet.",
	     "Texten är Markdown (CommonMark): rubriker, stycken, listor, citat, fetstil, kursiv och länkar (http, https, mailto).\n"
	     "HTML visas som text. Ett avsnitt är en platshållare ensam på sin rad, ett värde en platshållare i texten. Tecknen\n"
	     "`\\{{` är vanliga klammerparenteser.",
	     "The text is Markdown (CommonMark): headings, paragraphs, lists, quotations, strong, emphasis and links (http, https,\n"
	     "mailto). HTML is shown as text. A section is a placeholder alone on its line, a value a placeholder within the text.\n"
	     "`\\{{` are ordinary braces."),
	TEXT("Raportti kertoo lopussaan, mitkä osiot pohja jättää pois; JSON ja työkirja sisältävät ne silti. Osio *poikkeukset* ja\n"
	     "muut osiot, joissa lukee *aina*, ovat mukana pohjasta riippumatta, ja jokainen raportti päättyy versioihin ja tiivisteisiin.",
	     "Rapporten anger i slutet vilka avsnitt mallen utelämnar; JSON och arbetsboken har dem ändå. Avsnitt med ordet *alltid*\n"
	     "finns med oberoende av mallen, och varje rapport slutar med versioner och kontrollsummor.",
	     "A report says at its end which sections the template leaves out; JSON and the workbook have them all the same. Sections\n"
	     "marked *always* are there whatever the template says, and every report ends with versions and digests."),
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
	const char *gap = " ";
	fprintf(out, "\n%s", text_in(&values, language));
	for (int field = 0; field < TEMPLATE_FIELDS; field++) {
		if (!template_field_is_of((enum template_field)field, kind))
			continue;
		fprintf(out, "%s`{{%s}}` %s", gap, template_field_name((enum template_field)field),
		        text_in(template_field_label((enum template_field)field), language));
		gap = ", ";
	}
	fputs(".\n", out);
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
