/* SPDX-License-Identifier: EUPL-1.2 */
#include "json_tree.h"

#include <jansson.h>
#include <string.h>

#include "arena.h"
#include "input_check.h"
#include "tree_message.h"

enum { BYTES_MAX = 16 * 1024 * 1024, NODES_MAX = 2000000, DEPTH_MAX = 64 };

/*
 * jansson tells what the values are, but not where. Its maps keep their order, so the text, which it has found to be
 * JSON, is walked beside them: only forwards, and each column is counted once.
 */
struct walk {
	struct arena *memory;
	const struct source *source;
	struct diags *diags;
	const char *byte;
	uint32_t line, column;
	size_t nodes, depth;
	bool failed;
};

static void step(struct walk *walk)
{
	const char byte = *walk->byte++;
	if (byte == '\n') {
		walk->line++;
		walk->column = 1;
	} else if (((unsigned char)byte & 0xC0) != 0x80) {
		walk->column++;
	}
}

/* Over white space, and over the colon or comma between two values. */
static void pass_space(struct walk *walk)
{
	while (*walk->byte != '\0' && strchr(" \t\r\n,:", *walk->byte) != NULL)
		step(walk);
}

static void pass_string(struct walk *walk)
{
	step(walk);
	while (*walk->byte != '"') {
		if (*walk->byte == '\\')
			step(walk);
		step(walk);
	}
	step(walk);
}

static void pass_scalar(struct walk *walk)
{
	if (*walk->byte == '"')
		pass_string(walk);
	else
		while (*walk->byte != '\0' && strchr(" \t\r\n,]}", *walk->byte) == NULL)
			step(walk);
}

static struct where here(const struct walk *walk)
{
	return (struct where){ walk->source, walk->line, walk->column, walk->line, walk->column + 1 };
}

/* The place of a scalar, which is passed. */
static struct where passed(struct walk *walk)
{
	struct where at = here(walk);
	pass_scalar(walk);
	at.end_column = walk->column;
	return at;
}

static void refuse(struct walk *walk, enum limit what, size_t most)
{
	if (!walk->failed)
		say_limit(walk->memory, walk->diags, here(walk), what, most);
	walk->failed = true;
}

static struct node *read_value(struct walk *walk, json_t *value);

static void append(struct node *whole, struct node **last, struct node *part)
{
	*(*last != NULL ? &(*last)->next : &whole->first) = part;
	*last = part;
	whole->count++;
}

static void read_pairs(struct walk *walk, json_t *object, struct node *map)
{
	struct node *last = NULL;
	const char *key;
	json_t *value;
	json_object_foreach(object, key, value) {
		pass_space(walk);
		const struct where key_at = passed(walk);
		pass_space(walk);
		struct node *pair = read_value(walk, value);
		if (walk->failed)
			return;
		if (json_is_null(value))
			continue;
		pair->key = arena_string(walk->memory, key);
		pair->key_hash = hash_of(pair->key);
		pair->key_at = key_at;
		append(map, &last, pair);
	}
}

static void read_items(struct walk *walk, json_t *array, struct node *list)
{
	struct node *last = NULL;
	for (size_t i = 0; i < json_array_size(array); i++) {
		pass_space(walk);
		struct node *item = read_value(walk, json_array_get(array, i));
		if (walk->failed)
			return;
		append(list, &last, item);
	}
}

static void read_whole(struct walk *walk, json_t *value, struct node *node)
{
	node->kind = json_is_object(value) ? NODE_MAP : NODE_LIST;
	node->at = here(walk);
	if (++walk->depth > DEPTH_MAX)
		refuse(walk, LIMIT_DEPTH, DEPTH_MAX);
	step(walk);
	if (!walk->failed && json_is_object(value))
		read_pairs(walk, value, node);
	else if (!walk->failed)
		read_items(walk, value, node);
	if (walk->failed)
		return;
	pass_space(walk);
	step(walk);
	walk->depth--;
}

static void read_scalar(struct walk *walk, json_t *value, struct node *node)
{
	const char *from = walk->byte;
	node->kind = NODE_SCALAR;
	node->plain = !json_is_string(value);
	node->at = passed(walk);
	if (json_is_string(value))
		node->scalar = arena_copy(walk->memory, json_string_value(value), json_string_length(value));
	else if (!json_is_null(value))
		node->scalar = arena_copy(walk->memory, from, (size_t)(walk->byte - from));
}

static struct node *read_value(struct walk *walk, json_t *value)
{
	struct node *node = ARENA_NEW(walk->memory, struct node);
	node->scalar = "";
	if (++walk->nodes > NODES_MAX)
		refuse(walk, LIMIT_NODES, NODES_MAX);
	if (walk->failed)
		return node;
	if (json_is_object(value) || json_is_array(value))
		read_whole(walk, value, node);
	else
		read_scalar(walk, value, node);
	node->key_at = node->at;
	return node;
}

/* ---- What is not JSON ---- */

static const struct {
	enum json_error_code code;
	struct text reason, hint;
} faults[] = {
	{ json_error_duplicate_key,
	  TEXT("sama avain on kahdesti", "samma nyckel står två gånger", "the same key stands twice"),
	  TEXT("Poista toinen niistä: ohjelma ei voi tietää, kumpi pitää.",
	       "Ta bort den ena: programmet kan inte veta vilken som gäller.",
	       "Remove one of them: the program cannot know which one holds.") },
	{ json_error_premature_end_of_input,
	  TEXT("tiedosto loppuu kesken", "filen tar slut mitt i", "the file ends in the middle"),
	  TEXT("Lataa tiedosto uudelleen.", "Ladda ner filen på nytt.", "Download the file again.") },
	{ json_error_end_of_input_expected,
	  TEXT("arvon jälkeen on vielä tekstiä", "det finns text efter värdet", "there is text after the value"),
	  TEXT("Jätä tiedostoon yksi JSON-arvo.", "Lämna ett JSON-värde i filen.", "Leave one JSON value in the file.") },
	{ json_error_stack_overflow,
	  TEXT("arvot ovat liian monen sisäkkäisen tason takana", "värdena ligger på för många nivåer",
	       "the values are nested too deep"),
	  TEXT("", "", "") },
	{ json_error_numeric_overflow,
	  TEXT("luku on liian suuri", "talet är för stort", "the number is too large"), TEXT("", "", "") },
	{ json_error_null_character,
	  TEXT("merkkijonossa on merkki U+0000", "strängen har tecknet U+0000", "the string holds U+0000"),
	  TEXT("", "", "") },
	{ json_error_null_byte_in_key,
	  TEXT("avaimessa on merkki U+0000", "nyckeln har tecknet U+0000", "the key holds U+0000"), TEXT("", "", "") },
	{ json_error_unknown,
	  TEXT("tämä ei ole kelvollista JSONia", "detta är inte giltig JSON", "this is not valid JSON"),
	  TEXT("Tarkista kohta: puuttuva pilkku tai lainausmerkki, tai merkkipari, josta on vain puolet.",
	       "Kontrollera stället: ett komma eller citattecken som saknas, eller ett halvt teckenpar.",
	       "Check the place: a missing comma or quotation mark, or half of a surrogate pair.") },
};

static void say_fault(struct diags *diags, const struct source *source, const json_error_t *error)
{
	size_t row = 0;
	while (faults[row].code != json_error_unknown && faults[row].code != json_error_code(error))
		row++;
	const size_t offset = error->position > 0 ? (size_t)error->position - 1 : 0;
	say_syntax(diags, source_where(source, offset, 1), &faults[row].reason, &faults[row].hint);
}

struct node *json_read(struct arena *memory, const struct source *source, struct diags *diags)
{
	if (!input_check(memory, source, BYTES_MAX, diags))
		return NULL;
	json_error_t error;
	json_t *value = json_loadb(source->bytes, source->size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
	if (value == NULL && json_error_code(&error) == json_error_out_of_memory)
		arena_exhausted();
	if (value == NULL) {
		say_fault(diags, source, &error);
		return NULL;
	}
	struct walk walk = { .memory = memory, .source = source, .diags = diags, .byte = source->bytes, .line = 1,
		             .column = 1 };
	pass_space(&walk);
	struct node *root = read_value(&walk, value);
	json_decref(value);
	return walk.failed ? NULL : root;
}
