/* SPDX-License-Identifier: EUPL-1.2 */
#include "tree_build.h"

#include <string.h>

#include "arena.h"
#include "tree_message.h"

static const struct text no_hint;

void build_start(struct builder *builder)
{
	builder->frames = ARENA_ARRAY(builder->memory, struct frame, builder->limits->depth);
}

static struct frame *top(const struct builder *builder)
{
	return builder->depth > 0 ? &builder->frames[builder->depth - 1] : NULL;
}

bool build_wants_key(const struct builder *builder)
{
	const struct frame *frame = top(builder);
	return frame && frame->node->kind == NODE_MAP && !frame->pending;
}

static void fail(struct builder *builder, struct where at, enum limit what, size_t most)
{
	if (!builder->failed)
		say_limit(builder->memory, builder->diags, at, what, most);
	builder->failed = true;
}

static struct node *begin_pair(struct builder *builder, struct where at)
{
	struct frame *frame = top(builder);
	frame->pending = ARENA_NEW(builder->memory, struct node);
	frame->pending->key = "";
	frame->pending->key_at = at;
	frame->dropped = false;
	return frame->pending;
}

void build_key_dropped(struct builder *builder, struct where at)
{
	begin_pair(builder, at);
	top(builder)->dropped = true;
	top(builder)->node->torn = true;
}

/* A list or map shows its first line as its place: it grows with what stands on that line. */
static void stretch(struct node *whole, const struct where *part)
{
	if (part->line == whole->at.line && part->end_column > whole->at.end_column)
		whole->at.end_column = part->end_column;
}

/* Whether the key may stand as it is; if not, that is said. */
static bool key_is_sound(struct builder *builder, const char *key, struct where at, bool plain)
{
	static const struct text merge =
	        TEXT("Kirjoita yhdistettävät avaimet auki.", "Skriv ut nycklarna som slås ihop.",
	             "Write out the keys that are merged.");
	static const struct text missing = TEXT("kaksoispisteen edestä puuttuu avain",
	                                        "nyckeln före kolonet saknas", "there is no key before the colon");
	if (key[0] == '\0')
		say_syntax(builder->diags, at, &missing, &no_hint);
	else if (plain && strcmp(key, "<<") == 0)
		say_feature(builder->diags, at, key, &merge);
	else
		return true;
	return false;
}

static bool key_is_new(struct builder *builder, struct frame *frame, struct node *pair)
{
	const struct node *first = key_set_add(builder->memory, &frame->keys, frame->node, pair);
	if (frame->keys.crowded)
		fail(builder, pair->key_at, LIMIT_KEYS, KEY_PROBES_MAX);
	if (first)
		say_duplicate(builder->diags, pair->key_at, first->key_at,
		              text_quoted(builder->memory, pair->key));
	return !first;
}

void build_key(struct builder *builder, const char *key, struct where at, bool plain)
{
	struct frame *frame = top(builder);
	struct node *pair = begin_pair(builder, at);
	stretch(frame->node, &at);
	frame->dropped = !key_is_sound(builder, key, at, plain);
	frame->node->torn = frame->node->torn || frame->dropped;
	if (frame->dropped)
		return;
	pair->key = key;
	pair->key_hash = hash_of(key);
	frame->dropped = !key_is_new(builder, frame, pair);
}

static void append(struct frame *frame, struct node *node)
{
	*(frame->last ? &frame->last->next : &frame->node->first) = node;
	frame->last = node;
	frame->node->count++;
}

/* The node of a value in its place in the tree, still without content. */
static struct node *begin_value(struct builder *builder, struct where at)
{
	struct frame *frame = top(builder);
	struct node *node = frame ? frame->pending : NULL;
	if (!node) {
		node = ARENA_NEW(builder->memory, struct node);
		node->key_at = at;
	}
	node->at = at;
	node->scalar = "";
	if (!frame)
		builder->root = node;
	else if (!node->key || !frame->dropped)
		append(frame, node);
	if (frame)
		frame->pending = NULL;
	if (++builder->nodes > builder->limits->nodes)
		fail(builder, at, LIMIT_NODES, builder->limits->nodes);
	return node;
}

static struct node *add_scalar(struct builder *builder, const char *text, struct where at)
{
	struct node *node = begin_value(builder, at);
	node->kind = NODE_SCALAR;
	node->scalar = text;
	if (builder->depth > 0)
		stretch(top(builder)->node, &at);
	return node;
}

void build_scalar(struct builder *builder, const char *text, struct where at, bool plain)
{
	add_scalar(builder, text, at)->plain = plain;
}

void build_refused(struct builder *builder, struct where at)
{
	add_scalar(builder, "", at)->torn = true;
}

/* The node of a list or map in the place of a key: in no tree, so that reading can go on. */
static struct node *begin_key_collection(struct builder *builder, struct where at)
{
	struct node *node = ARENA_NEW(builder->memory, struct node);
	node->at = node->key_at = at;
	node->scalar = "";
	return node;
}

static void say_key_collection(struct builder *builder, struct where at)
{
	static const struct text reason =
	        TEXT("avaimena on luettelo tai rakenne", "en lista eller struktur står som nyckel",
	             "a list or a structure stands as a key");
	static const struct text hint = TEXT("Avain on sana tai tunnus.", "En nyckel är ett ord eller en kod.",
	                                     "A key is a word or a code.");
	say_syntax(builder->diags, at, &reason, &hint);
}

void build_open(struct builder *builder, enum node_kind kind, struct where at)
{
	if (builder->depth == builder->limits->depth) {
		fail(builder, at, LIMIT_DEPTH, builder->limits->depth);
		return;
	}
	const bool is_key = build_wants_key(builder);
	struct node *node = is_key ? begin_key_collection(builder, at) : begin_value(builder, at);
	node->kind = kind;
	builder->frames[builder->depth++] = (struct frame){ .node = node, .is_key = is_key };
}

void build_close(struct builder *builder, struct where bracket)
{
	const struct frame closed = *top(builder);
	builder->depth--;
	if (bracket.in)
		stretch(closed.node, &bracket);
	struct frame *frame = top(builder);
	if (!frame)
		return;
	stretch(frame->node, &closed.node->at);
	if (!closed.is_key)
		return;
	say_key_collection(builder, closed.node->at);
	build_key_dropped(builder, closed.node->at);
}
