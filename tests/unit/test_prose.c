/* SPDX-License-Identifier: EUPL-1.2 */
#include "prose.h"

#include <string.h>

#include "arena.h"
#include "chance.h"
#include "html_parts.h"
#include "markdown_prose.h"
#include "test.h"

/* ---- Written ---- */

enum { WRITTEN_MAX = 1 << 20 };

static const char *kept(struct arena *memory, FILE *file)
{
	char *text = arena_alloc(memory, WRITTEN_MAX);
	rewind(file);
	assert_true(fread(text, 1, WRITTEN_MAX - 1, file) < WRITTEN_MAX - 1);
	fclose(file);
	return text;
}

static const char *html_of(struct arena *memory, const struct passage *passage)
{
	struct html to = { .memory = memory, .out = tmpfile() };
	assert_non_null(to.out);
	html_put_prose(&to, passage);
	return kept(memory, to.out);
}

static const char *markdown_of(struct arena *memory, const struct passage *passage)
{
	FILE *out = tmpfile();
	assert_non_null(out);
	markdown_put_prose(memory, out, passage);
	return kept(memory, out);
}

/* ---- What is made of it ---- */

struct sample {
	const char *name, *written, *html, *markdown;
};

static const struct sample rows[] = {
	{ "a paragraph", "Koulu\nsuljetaan.", "<p>Koulu suljetaan.</p>\n", "\nKoulu suljetaan.\n" },
	{ "two paragraphs", "a\n\nb", "<p>a</p>\n<p>b</p>\n", "\na\n\nb\n" },
	{ "a hard break", "a\\\nb", "<p>a<br>b</p>\n", "\na\\\nb\n" },
	{ "strong and emphasis", "**a *b* c** d", "<p><strong>a <em>b</em></strong> <strong>c</strong> d</p>\n",
	  "\n**a *b*** **c** d\n" },
	{ "code", "`a < b` ja ``x`y``", "<p><code>a &lt; b</code> ja <code>x`y</code></p>\n", "\n`a < b` ja `` x`y ``\n" },
	{ "an entity", "&auml; &#228; &bogus; &#x202E;", "<p>ä ä &amp;bogus; &amp;#x202E;</p>\n", "\nä ä \\&bogus; \\&\\#x202E;\n" },
	{ "a link", "[ohje](https://x.fi/a?b=1&c=2)!", "<p><a href=\"https://x.fi/a?b=1&amp;c=2\">ohje</a>!</p>\n",
	  "\n[ohje](https://x.fi/a?b=1&amp;c=2)!\n" },
	{ "a link set in parts", "[a **b**](http://x.fi)", "<p><a href=\"http://x.fi\">a <strong>b</strong></a></p>\n",
	  "\n[a **b**](http://x.fi)\n" },
	{ "an address of mail", "<kirjaamo@x.fi>", "<p><a href=\"mailto:kirjaamo@x.fi\">kirjaamo@x.fi</a></p>\n",
	  "\n[kirjaamo&#64;x.fi](mailto:kirjaamo@x.fi)\n" },
	{ "a link to a script", "[x](javascript:alert(1))", "<p>x (javascript:alert(1))</p>\n", "\nx (javascript:alert(1))\n" },
	{ "a script as it is", "<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n", "\njavascript:alert(1)\n" },
	{ "a script in disguise", "[x](&#106;avascript:a) [y](JAVASCRIPT:a) [z]( data:text/html,a)",
	  "<p>x (javascript:a) y (JAVASCRIPT:a) z (data:text/html,a)</p>\n",
	  "\nx (javascript:a) y (JAVASCRIPT:a) z (data:text/html,a)\n" },
	{ "a file as a link", "[liite](liite.pdf)", "<p>liite (liite.pdf)</p>\n", "\nliite (liite.pdf)\n" },
	{ "an address that breaks out", "[x](<https://x.fi/\"><script>>)",
	  "<p>[x](<a href=\"https://x.fi/%22\">https://x.fi/&quot;</a>&lt;script&gt;&gt;)</p>\n",
	  "\n\\[x\\]([https&#58;//x.fi/\"](https://x.fi/%22)\\<script\\>\\>)\n" },
	{ "quotes in an address", "[x](https://x.fi/'\"\\<)", "<p><a href=\"https://x.fi/%27%22%3C\">x</a></p>\n",
	  "\n[x](https://x.fi/%27%22%3C)\n" },
	{ "a picture", "![kuva](https://x.fi/a.png \"nimi\")", "<p>kuva</p>\n", "\nkuva\n" },
	{ "a mark before a link", "katso![tästä](https://x.fi)", "<p>katsotästä</p>\n", "\nkatsotästä\n" },
	{ "an escaped mark before a link", "katso\\![tästä](https://x.fi)",
	  "<p>katso!<a href=\"https://x.fi\">tästä</a></p>\n", "\nkatso\\![tästä](https://x.fi)\n" },
	{ "HTML", "<script>alert(1)</script>\n\n<b onclick=x>a</b>",
	  "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>\n",
	  "\n\\<script\\>alert(1)\\</script\\>\n\n\\<b onclick=x\\>a\\</b\\>\n" },
	{ "a list", "- a\n- b\n  - c\n- d", "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>\n",
	  "\n* a\n* b\n  * c\n* d\n" },
	{ "a numbered list", "3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>\n", "\n3. a\n4. b\n" },
	{ "a list with paragraphs", "1. a\n\n   b\n\n2. c", "<ol><li>a<p>b</p></li><li>c</li></ol>\n", "\n1. a\n\n   b\n\n2. c\n" },
	{ "two lists", "- a\n\n1. b", "<ul><li>a</li></ul>\n<ol><li>b</li></ol>\n", "\n* a\n\n1. b\n" },
	{ "a heading in an item", "- # a", "<ul><li><strong>a</strong></li></ul>\n", "\n* **a**\n" },
	{ "a quotation in an item", "- a\n  > b", "<ul><li>a<p>b</p></li></ul>\n", "\n* a\n\n  b\n" },
	{ "an empty item", "-\n- a", "<ul><li></li><li>a</li></ul>\n", "\n* \n* a\n" },
	{ "a quotation", "> a\n>\n> - b\n\nc", "<blockquote>\n<p>a</p>\n<ul><li>b</li></ul>\n</blockquote>\n<p>c</p>\n",
	  "\n> a\n>\n> * b\n\nc\n" },
	{ "quotations within quotations", "> a\n>> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n", "\n> a\n>\n> b\n" },
	{ "code by lines", "```sh\na < b\n\n::error::x\n```", "<pre>a &lt; b\n\n::error::x\n</pre>\n",
	  "\n```text\na < b\n\n\\u{3A}:error::x\n```\n" },
	{ "a fence within", "````\n```\n````", "<pre>```\n</pre>\n", "\n````text\n```\n````\n" },
	{ "a line across", "a\n\n***\n\nb", "<p>a</p>\n<p>b</p>\n", "\na\n\nb\n" },
	{ "a table is text", "| a | b |\n|---|---|", "<p>| a | b | |---|---|</p>\n", "\n\\| a \\| b \\| \\|---\\|---\\|\n" },
	{ "what Markdown would be", "\\# a\n\n1\\. b\n\n\\* c\n\n\\- d", "<p># a</p>\n<p>1. b</p>\n<p>* c</p>\n<p>- d</p>\n",
	  "\n\\# a\n\n1\\. b\n\n\\* c\n\n\\- d\n" },
	{ "nothing", " \n\n", "", "" },
};

static void is_shown(void **state)
{
	const struct sample *row = *state;
	struct arena *memory = arena_new();
	const struct passage *passage = prose_read(memory, row->written, strlen(row->written));
	assert_string_equal(html_of(memory, passage), row->html);
	assert_string_equal(markdown_of(memory, passage), row->markdown);
	arena_free(memory);
}

/* ---- What is written in Markdown is read as it was ---- */

static void is_read_again(void **state)
{
	const struct sample *row = *state;
	struct arena *memory = arena_new();
	const struct passage *passage = prose_read(memory, row->written, strlen(row->written));
	const char *markdown = markdown_of(memory, passage);
	/* Code in a fence comes back as it is shown there: what a log takes for a command is spelt out. */
	if (strstr(markdown, "\\u{3A}") == NULL)
		assert_string_equal(html_of(memory, prose_read(memory, markdown, strlen(markdown))), row->html);
	arena_free(memory);
}

/* ---- Levels and values ---- */

static void headings_have_levels(void **state)
{
	(void)state;
	static const char written[] = "# a *b*\n\nc\n===\n\n### d ###\n\ntext";
	static const int levels[] = { 1, 1, 3 };
	struct arena *memory = arena_new();
	const struct passage *passage = prose_read(memory, written, sizeof written - 1);
	for (size_t i = 0; i < COUNT_OF(levels); i++, passage = passage->next) {
		assert_int_equal(passage->kind, PASSAGE_HEADING);
		assert_int_equal(passage->level, levels[i]);
	}
	assert_int_equal(passage->kind, PASSAGE_PARAGRAPH);
	assert_string_equal(prose_text(memory, prose_read(memory, written, sizeof written - 1)), "a b");
	arena_free(memory);
}

static void values_are_never_markdown(void **state)
{
	(void)state;
	static const char *const values[] = { "[x](https://a.fi) **b** {{matrix}} <i>", "a/b c&d" };
	struct arena *memory = arena_new();
	const char *written = arena_printf(memory, "**%s** ja [ohje](https://x.fi/%s?a)", prose_field(memory, 0), prose_field(memory, 1));
	const struct passage *read = prose_read(memory, written, strlen(written));
	assert_string_equal(html_of(memory, prose_filled(memory, read, values)),
	                    "<p><strong>[x](https://a.fi) **b** {{matrix}} &lt;i&gt;</strong> ja "
	                    "<a href=\"https://x.fi/a%2Fb%20c%26d?a\">ohje</a></p>\n");
	arena_free(memory);
}

/* ---- What is made to hurt ---- */

static const char *repeated(struct arena *memory, const char *piece, size_t count)
{
	size_t length = strlen(piece);
	char *all = arena_alloc(memory, length * count + 1);
	for (size_t i = 0; i < count; i++)
		memcpy(all + i * length, piece, length);
	return all;
}

struct hostile {
	const char *name, *piece;
	size_t count;
};

static const struct hostile hostiles[] = {
	{ "quotations", ">", 20000 },     { "lists", "- ", 20000 },       { "numbers", "1) ", 13000 },
	{ "brackets", "[", 40000 },       { "links", "[a](", 10000 },     { "strong", "**a ", 10000 },
	{ "emphasis", "*a_", 13000 },     { "marks of code", "`a``", 10000 }, { "entities", "&#1234;", 5700 },
	{ "tags", "<a ", 13000 },         { "quoted lists", "> - ", 10000 }, { "backslashes", "\\", 40000 },
	{ "a long word", "x", 40000 },    { "headings", "# a\n", 10000 }, { "fences", "```\n", 10000 },
};

/* How deep lists stand in each other at most. */
static int deepest(const char *html)
{
	int depth = 0, most = 0;
	for (; *html != '\0'; html++) {
		depth += strncmp(html, "<ul>", 4) == 0 || strncmp(html, "<ol", 3) == 0;
		depth -= strncmp(html, "</ul>", 5) == 0 || strncmp(html, "</ol>", 5) == 0;
		most = depth > most ? depth : most;
	}
	assert_int_equal(depth, 0);
	return most;
}

static void does_no_harm(void **state)
{
	const struct hostile *row = *state;
	struct arena *memory = arena_new();
	const char *written = repeated(memory, row->piece, row->count);
	const struct passage *passage = prose_read(memory, written, strlen(written));
	assert_true(deepest(html_of(memory, passage)) <= PROSE_LISTS_MAX);
	assert_non_null(markdown_of(memory, passage));
	arena_free(memory);
}

/* Whatever is written, no tag comes of it but ours, and what is written in Markdown has no more links. */
static void chance_does_no_harm(void **state)
{
	(void)state;
	static const char *const pieces[] = { "a", " ", "\n", "\n\n", "*", "**", "_", "`", "```", "[", "](", ")", "<", ">", "&", "#",
		                              "- ", "1. ", "> ", "!", "\\", "javascript:", "https://x", "&lt;", "  ", "=", "{{", "ä" };
	struct chance chance = { 7 };
	for (int round = 0; round < 3000; round++) {
		struct arena *memory = arena_new();
		const char *written = "";
		for (int64_t count = chance_between(&chance, 1, 30); count > 0; count--)
			written = arena_printf(memory, "%s%s", written,
			                       pieces[chance_between(&chance, 0, (int64_t)COUNT_OF(pieces) - 1)]);
		const struct passage *passage = prose_read(memory, written, strlen(written));
		const char *html = html_of(memory, passage), *markdown = markdown_of(memory, passage);
		assert_null(strstr(html, "href=\"javascript"));
		deepest(html);
		const char *again = html_of(memory, prose_read(memory, markdown, strlen(markdown)));
		size_t links = 0, links_again = 0;
		for (const char *at = html; (at = strstr(at, "<a ")) != NULL; at++)
			links++;
		for (const char *at = again; (at = strstr(at, "<a ")) != NULL; at++)
			links_again++;
		assert_int_equal(links_again, links);
		arena_free(memory);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(headings_have_levels), cmocka_unit_test(values_are_never_markdown),
		                            cmocka_unit_test(chance_does_no_harm) };
	int failed = cmocka_run_group_tests_name("prose", tests, NULL, NULL);
	failed += RUN_ROWS(rows, is_shown);
	failed += RUN_ROWS(rows, is_read_again);
	return failed + RUN_ROWS(hostiles, does_no_harm);
}
