/* SPDX-License-Identifier: EUPL-1.2 */
#include "tree_message.h"

#include <string.h>

#include "arena.h"
#include "yaml_tree.h"

enum { QUOTED_MAX = 100 };

const struct message message_encoding = {
	.id = "format/encoding",
	.severity = SEVERITY_ERROR,
	.sentence = TEXT("tiedosto ei ole UTF-8-tekstiä rivillä {line}", "filen är inte UTF-8-text på rad {line}",
	                 "the file is not UTF-8 text on line {line}"),
	.cure = TEXT("Tallenna tiedosto UTF-8-muodossa.", "Spara filen i UTF-8-format.",
	             "Save the file as UTF-8."),
	.basis = BASIS_OWN,
};

const struct message message_syntax = {
	.id = "format/syntax",
	.severity = SEVERITY_ERROR,
	.sentence = TEXT("tiedoston rakenne on virheellinen: {reason}", "filens struktur är felaktig: {reason}",
	                 "the structure of the file is not valid: {reason}"),
	.cure = TEXT("Korjaa rakenne virheen osoittamasta kohdasta.", "Rätta strukturen på det ställe som anges.",
	             "Correct the structure at the place shown."),
	.basis = BASIS_OWN,
};

const struct message message_yaml_feature = {
	.id = "format/yaml-feature",
	.severity = SEVERITY_ERROR,
	.sentence =
	        TEXT("YAML-merkintää \"{value}\" ei saa käyttää", "YAML-notationen \"{value}\" får inte användas",
	             "the YAML feature \"{value}\" is not allowed"),
	.cure = TEXT("Kirjoita sisältö auki ilman ankkureita, viittauksia ja tyyppimerkintöjä.",
	             "Skriv ut innehållet utan ankare, referenser och typmarkeringar.",
	             "Write the content out without anchors, aliases and tags."),
	.basis = BASIS_OWN,
};

const struct message message_duplicate_key = {
	.id = "format/duplicate-key",
	.severity = SEVERITY_ERROR,
	.sentence = TEXT("avain \"{key}\" on samassa kohdassa kahdesti",
	                 "nyckeln \"{key}\" finns två gånger på samma ställe",
	                 "key \"{key}\" occurs twice in the same place"),
	.cure = TEXT("Yhdistä avainten sisältö ja poista toinen avain.",
	             "Slå ihop nycklarnas innehåll och ta bort den ena nyckeln.",
	             "Combine the contents of the keys and remove one of them."),
	.basis = BASIS_OWN,
};

/* To add a limit: an enumerator and a row. */
static const struct text limit_reasons[LIMITS] = {
	[LIMIT_BYTES] = TEXT("tiedosto on suurempi kuin {limit} tavua", "filen är större än {limit} byte",
	                     "the file is larger than {limit} bytes"),
	[LIMIT_DEPTH] =
	        TEXT("sisäkkäisiä tasoja on yli {limit}", "det finns fler än {limit} nivåer inuti varandra",
	             "there are more than {limit} levels inside one another"),
	[LIMIT_NODES] = TEXT("tiedostossa on yli {limit} arvoa", "filen innehåller fler än {limit} värden",
	                     "the file holds more than {limit} values"),
	[LIMIT_SCALAR] = TEXT("teksti on pidempi kuin {limit} tavua", "texten är längre än {limit} byte",
	                      "the text is longer than {limit} bytes"),
	[LIMIT_KEYS] = TEXT("samassa kohdassa on yli {limit} avainta, joita ei voi erottaa nopeasti toisistaan",
	                    "det finns fler än {limit} nycklar på samma ställe som inte kan skiljas åt snabbt",
	                    "one place holds more than {limit} keys that cannot be told apart quickly"),
};

static const struct text no_hint;

struct text text_with(struct arena *memory, const struct text *pattern, const char *name, const char *value)
{
	const struct argument argument = { name, text_same(value) };
	struct text filled;
	for (enum language language = FI; language < LANGUAGES; language++)
		filled.in[language] = text_fill(memory, pattern->in[language], language, &argument, 1);
	return filled;
}

const char *text_quoted(struct arena *memory, const char *text)
{
	size_t length = QUOTED_MAX;
	if (strlen(text) <= length)
		return text;
	while ((text[length] & 0xC0) == 0x80)
		length--;
	return arena_printf(memory, "%.*s…", (int)length, text);
}

void say_syntax(struct diags *diags, struct where at, const struct text *reason, const struct text *hint)
{
	const struct diag diag = {
		.message = &message_syntax,
		.at = at,
		.arguments = { { "reason", *reason } },
		.hint = *hint,
	};
	say(diags, &diag);
}

void say_feature(struct diags *diags, struct where at, const char *value, const struct text *hint)
{
	const struct diag diag = {
		.message = &message_yaml_feature,
		.at = at,
		.arguments = { { "value", text_same(value) } },
		.hint = *hint,
	};
	say(diags, &diag);
}

void say_duplicate(struct diags *diags, struct where at, struct where first, const char *key)
{
	const struct diag diag = {
		.message = &message_duplicate_key,
		.at = at,
		.also = first,
		.also_label = TEXT("ensimmäisen kerran tässä", "första gången här", "first here"),
		.arguments = { { "key", text_same(key) } },
	};
	say(diags, &diag);
}

void say_limit(struct arena *memory, struct diags *diags, struct where at, enum limit what, size_t most)
{
	const char *digits = arena_printf(memory, "%zu", most);
	const struct text reason = text_with(memory, &limit_reasons[what], "limit", digits);
	say_syntax(diags, at, &reason, &no_hint);
}

void say_empty(struct diags *diags, const struct source *source)
{
	static const struct text reason = TEXT("tiedosto on tyhjä", "filen är tom", "the file is empty");
	say_syntax(diags, source_whole(source), &reason, &no_hint);
}
