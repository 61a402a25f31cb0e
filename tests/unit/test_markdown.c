/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "markdown_text.h"
#include "sample_doc.h"
#include "written.h"

struct row_text {
	const char *name, *text, *first, *within;
};

static const struct row_text texts[] = {
	{ "plain", "Koulu suljetaan.", "Koulu suljetaan.", "Koulu suljetaan." },
	{ "white space",
	  "  a \t\r\n b\xE2\x80\xA8"
	  "c ",
	  "a b c", "a b c" },
	{ "no-break space stays",
	  "1\xC2\xA0"
	  "234",
	  "1\xC2\xA0"
	  "234",
	  "1\xC2\xA0"
	  "234" },
	{ "cell border", "a|b\\|c", "a\\|b\\\\\\|c", "a\\|b\\\\\\|c" },
	{ "HTML", "<b>&lt;</b>", "\\<b\\>\\&lt;\\</b\\>", "\\<b\\>\\&lt;\\</b\\>" },
	{ "ampersand of a name", "A & B", "A & B", "A & B" },
	{ "emphasis", "*a* _b_ ~c~ `d`", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`" },
	{ "link and image", "![x](y) !", "\\!\\[x\\](y) !", "\\!\\[x\\](y) !" },
	{ "bare link", "http://x.fi", "http&#58;//x.fi", "http&#58;//x.fi" },
	{ "www", "www.x.fi WWW.y", "www&#46;x.fi WWW&#46;y", "www&#46;x.fi WWW&#46;y" },
	{ "mail", "a@b.fi", "a&#64;b.fi", "a&#64;b.fi" },
	{ "colon and clock", "klo: 14:05", "klo: 14:05", "klo: 14:05" },
	{ "emoji", ":smile: 1:100:", "&#58;smile: 1&#58;100:", "&#58;smile: 1&#58;100:" },
	{ "workflow command", "::error::x", "&#58;&#58;error&#58;&#58;x", "&#58;&#58;error&#58;&#58;x" },
	{ "vso command", "##vso[task]", "\\#\\#vso\\[task\\]", "\\#\\#vso\\[task\\]" },
	{ "heading", "# a", "\\# a", "\\# a" },
	{ "list", "- a", "\\- a", "- a" },
	{ "plus", "+ a", "\\+ a", "+ a" },
	{ "underline", "=== ", "\\===", "===" },
	{ "ordered list", "12. a", "12\\. a", "12. a" },
	{ "ordered list bracket", "1) a", "1\\) a", "1) a" },
	{ "number within", "a 1. b", "a 1. b", "a 1. b" },
	{ "quote", "> a", "\\> a", "\\> a" },
	{ "mathematics", "$x^2$", "\\$x\\^2\\$", "\\$x\\^2\\$" },
	{ "escape sequence", "\x1B[2J", "\\\\u{1B}\\[2J", "\\\\u{1B}\\[2J" },
	{ "bidirectional",
	  "a\xE2\x80\xAE"
	  "b",
	  "a\\\\u{202E}b", "a\\\\u{202E}b" },
	{ "bytes that are no text",
	  "a\xE4"
	  "b\xFF",
	  "a\xEF\xBF\xBD"
	  "b\xEF\xBF\xBD",
	  "a\xEF\xBF\xBD"
	  "b\xEF\xBF\xBD" },
	{ "nothing", "", "", "" },
};

static void assert_put(const char *text, enum markdown_position position, const char *expected)
{
	char bytes[256] = "";
	FILE *out = fmemopen(bytes, sizeof bytes, "w");
	assert_non_null(out);
	markdown_put_text(out, text, position);
	fclose(out);
	assert_string_equal(bytes, expected);
}

static void text_is_harmless(void **state)
{
	const struct row_text *row = *state;
	assert_put(row->text, MARKDOWN_LINE_START, row->first);
	assert_put(row->text, MARKDOWN_WITHIN_LINE, row->within);
}

static const char sample[] = "# Koulun \\<lakkauttaminen\\>\n"
                             "\n"
                             "Lapsivaikutusten ennakkoarviointi\n"
                             "\n"
                             "## Yhteenveto\n"
                             "\n"
                             "**Esitys:** Hyväksytään.\n"
                             "\n"
                             "Toinen kappale.\n"
                             "\n"
                             "> Tärkeää: \\*huomio\\*\n"
                             "\n"
                             "- **Kustannus:** 85\xC2\xA0"
                             "000\xC2\xA0€\n"
                             "- **Osuus:** 12,5\xC2\xA0%\n"
                             "\n"
                             "* yksi\n"
                             "* 1\\. kaksi\n"
                             "\n"
                             "## Vaikutukset\n"
                             "\n"
                             "**Vaikutukset lapsiin**\n"
                             "\n"
                             "| Tunnus | Kuvaus | Suunta | Lapsia | Euroa | Osuus | Matka km | Alkaen | Kuultu |\n"
                             "| --- | --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n"
                             "| 0123 | Koulumatka \\| pitenee kahdella kylällä | kielteinen | 1\xC2\xA0"
                             "234 | \xE2\x88\x92"
                             "1\xC2\xA0"
                             "234,50\xC2\xA0€ | 18,3\xC2\xA0% | 12,4 | 1.8.2026 | kyllä |\n"
                             "| =1+1 |  |  | alle 5 |  |  |  |  |  |\n"
                             "\n"
                             "### Jäljitys\n"
                             "\n"
                             "````text\n"
                             "osuus = 12 / 40\n"
                             "```\n"
                             "  \\u{3A}:error::x\n"
                             "````\n"
                             "\n"
                             "<!-- lva report/1 -->\n";

static void the_whole_sample(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	assert_string_equal(written(memory, "md", sample_doc(memory), NULL), sample);
	arena_free(memory);
}

static void knows_its_own(void **state)
{
	(void)state;
	size_t size = sizeof sample - 1;
	assert_true(is_ours("md", sample, size));
	assert_false(is_ours("md", sample, size - 1));
	assert_false(is_ours("md", "", 0));
	assert_false(is_ours("md", "# Oma\n", 6));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(the_whole_sample), cmocka_unit_test(knows_its_own) };
	int failed = cmocka_run_group_tests_name("markdown", tests, NULL, NULL);
	return failed + RUN_ROWS(texts, text_is_harmless);
}
