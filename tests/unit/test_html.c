/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "html_text.h"
#include "sample_doc.h"
#include "written.h"

struct row_text {
	const char *name, *text, *shown;
};

static const struct row_text texts[] = {
	{ "plain", "Koulu suljetaan.", "Koulu suljetaan." },
	{ "tags", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;" },
	{ "entities", "&lt; & &#60;", "&amp;lt; &amp; &amp;#60;" },
	{ "end of an attribute", "a\" onclick=\"b", "a&quot; onclick=&quot;b" },
	{ "comment", "<!-- -->", "&lt;!-- --&gt;" },
	{ "address", "javascript:alert(1)", "javascript:alert(1)" },
	{ "white space", "  a \t b ", "a b" },
	{ "line breaks", "a \r\n b", "a\nb" },
	{ "no-break space stays",
	  "1\xC2\xA0"
	  "234",
	  "1\xC2\xA0"
	  "234" },
	{ "escape sequence", "\x1B[2J", "\\u{1B}[2J" },
	{ "bidirectional",
	  "a\xE2\x80\xAE"
	  "b",
	  "a\\u{202E}b" },
	{ "bytes that are no text",
	  "a\xE4"
	  "b",
	  "a\xEF\xBF\xBD"
	  "b" },
	{ "emoji", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80" },
	{ "nothing", "", "" },
};

static void text_is_harmless(void **state)
{
	const struct row_text *row = *state;
	char bytes[256] = "";
	FILE *out = fmemopen(bytes, sizeof bytes, "w");
	assert_non_null(out);
	html_put_text(out, row->text);
	fclose(out);
	assert_string_equal(bytes, row->shown);
}

static const char sample[] =
        "<body>\n"
        "<a class=\"skip\" href=\"#content\">Siirry sisältöön</a>\n"
        "<header>\n"
        "<p class=\"organisation\">Äänekylä &amp; co</p>\n"
        "<h1>Koulun &lt;lakkauttaminen&gt;</h1>\n"
        "<p class=\"kind\">Lapsivaikutusten ennakkoarviointi</p>\n"
        "<p class=\"record\">12/2026</p>\n"
        "</header>\n"
        "<main id=\"content\">\n"
        "<section id=\"summary\">\n<h2>Yhteenveto</h2>\n"
        "<p><strong>Esitys:</strong> Hyväksytään.</p>\n"
        "<p>Toinen kappale.</p>\n"
        "<div class=\"note\" role=\"note\">\n<p>Tärkeää: *huomio*</p>\n</div>\n"
        "<dl>\n"
        "<div><dt>Kustannus</dt><dd>85\xC2\xA0"
        "000\xC2\xA0€</dd></div>\n"
        "<div><dt>Osuus</dt><dd>12,5\xC2\xA0%</dd></div>\n"
        "</dl>\n"
        "<ul>\n<li>yksi</li>\n<li>1. kaksi</li>\n</ul>\n"
        "</section>\n"
        "<section id=\"impacts\">\n<h2>Vaikutukset</h2>\n"
        "<div class=\"scroll wide brief\" role=\"group\" aria-labelledby=\"table-1\" tabindex=\"0\">\n<table>\n"
        "<caption id=\"table-1\"><span>Vaikutukset lapsiin</span></caption>\n"
        "<thead>\n<tr>"
        "<th scope=\"col\" class=\"short\">Tunnus</th><th scope=\"col\" class=\"phrase\">Kuvaus</th>"
        "<th scope=\"col\" class=\"short\">Suunta</th><th scope=\"col\" class=\"number\">Lapsia</th>"
        "<th scope=\"col\" class=\"number\">Euroa</th><th scope=\"col\" class=\"number\">Osuus</th>"
        "<th scope=\"col\" class=\"number\">Matka km</th><th scope=\"col\" class=\"short\">Alkaen</th>"
        "<th scope=\"col\" class=\"short\">Kuultu</th></tr>\n</thead>\n"
        "<tbody>\n"
        "<tr><th scope=\"row\" class=\"short\">0123</th>"
        "<td class=\"phrase\">Koulumatka | pitenee\nkahdella kylällä</td><td class=\"short\">kielteinen</td>"
        "<td class=\"number\">1\xC2\xA0"
        "234</td><td class=\"number\">\xE2\x88\x92"
        "1\xC2\xA0"
        "234,50\xC2\xA0€</td><td class=\"number\">18,3\xC2\xA0%</td><td class=\"number\">12,4</td>"
        "<td class=\"short\">1.8.2026</td><td class=\"short\">kyllä</td></tr>\n"
        "<tr><th scope=\"row\" class=\"short\">=1+1</th><td class=\"phrase\"></td><td class=\"short\"></td>"
        "<td class=\"number\">alle 5</td><td class=\"number\"></td><td class=\"number\"></td>"
        "<td class=\"number\"></td><td class=\"short\"></td><td class=\"short\"></td></tr>\n"
        "</tbody>\n</table>\n</div>\n"
        "<section id=\"trace\">\n<h3>Jäljitys</h3>\n"
        "<pre>osuus = 12 / 40\n```\n  ::error::x\n</pre>\n"
        "</section>\n"
        "</section>\n"
        "</main>\n"
        "<footer>\n<p>koulu-2026 · lva 0.1.0</p>\n</footer>\n"
        "</body>\n"
        "</html>\n"
        "<!-- lva report/1 -->\n";

static void the_whole_sample(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	const char *page = written(memory, "html", sample_doc(memory), NULL);
	assert_string_equal(strstr(page, "<body>"), sample);
	assert_non_null(strstr(page, "<html lang=\"fi\">"));
	assert_non_null(strstr(page, "<title>Koulun &lt;lakkauttaminen&gt; – Lapsivaikutusten ennakkoarviointi</title>"));
	arena_free(memory);
}

static void knows_its_own(void **state)
{
	(void)state;
	size_t size = sizeof sample - 1;
	assert_true(is_ours("html", sample, size));
	assert_false(is_ours("html", sample, size - 1));
	assert_false(is_ours("html", "<p>\n<!-- lva report/1 -->\n", 26));
	assert_false(is_ours("html", "", 0));
}

/* Levels that skip one, keys that are no names or stand twice. */
static void sections_are_nested_and_named(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, SV);
	const char *const keys[] = { "one", "a/b", "one", "two" };
	const int levels[] = { 2, 4, 2, 3 };
	for (size_t i = 0; i < 4; i++)
		section_note(doc, doc_section(doc, keys[i], "Rubrik", levels[i]), "text");
	const char *page = written(memory, "html", doc, NULL);
	const char *const marks[] = { "<section id=\"one\">\n<h2>", "<section id=\"section-2\">\n<h3>",
		                      "</section>\n</section>\n<section id=\"section-3\">\n<h2>",
		                      "<section id=\"two\">\n<h3>", "</section>\n</section>\n</main>" };
	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		page = strstr(page, marks[i]);
		assert_non_null(page);
	}
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(the_whole_sample), cmocka_unit_test(knows_its_own),
		                            cmocka_unit_test(sections_are_nested_and_named) };
	int failed = cmocka_run_group_tests_name("html", tests, NULL, NULL);
	return failed + RUN_ROWS(texts, text_is_harmless);
}
