/* SPDX-License-Identifier: EUPL-1.2 */
#include "ids.h"

#include <string.h>

#include "arena.h"
#include "decision.h"
#include "follow_up.h"
#include "messages.h"
#include "names.h"
#include "near.h"

/* An id and what it is of; all of a file hang together for suggestions. */
struct taken {
	const char *id;
	const struct record *kind;
	void *of;
	struct taken *earlier;
};

/* The latest of a file stands in the table under a name that is no id. */
static const char latest[] = "";

struct ids ids_new(struct reading *reading)
{
	struct ids ids = { reading, names_new(reading->memory) };
	struct taken **chain = ARENA_NEW(reading->memory, struct taken *);
	names_add(ids.names, &latest, latest, chain);
	return ids;
}

static struct taken **chain_of(const struct ids *ids)
{
	const void *chain = names_find(ids->names, &latest, latest);
	struct taken **result;
	memcpy(&result, &chain, sizeof result);
	return result;
}

static const struct taken *find(const struct ids *ids, const char *id)
{
	return names_find(ids->names, NULL, id);
}

void say_same_id(struct diags *diags, const char *id, struct where at, struct where first)
{
	static const struct text first_here = TEXT("ensimmäisen kerran tässä", "första gången här", "first here");
	say(diags, &(struct diag){
		.message = &message_duplicate_id,
		.at = at,
		.also = first,
		.also_label = first_here,
		.arguments = { { "id", text_same(id) } },
	});
}

void take_once(struct diags *diags, struct names *seen, const char *id, const void *of, enum key key)
{
	const void *first = id == NULL ? NULL : names_add(seen, NULL, id, of);
	if (first != NULL)
		say_same_id(diags, id, field_where(of, key), field_where(first, key));
}

void ids_take(struct ids *ids, const struct record *kind, const char *id, void *of)
{
	if (id == NULL)
		return;
	const struct taken *other = find(ids, id);
	if (other != NULL) {
		say_same_id(ids->reading->diags, id, field_where(of, KEY_ID), field_where(other->of, KEY_ID));
		return;
	}
	struct taken **chain = chain_of(ids);
	struct taken *taken = ARENA_NEW(ids->reading->memory, struct taken);
	*taken = (struct taken){ id, kind, of, *chain };
	*chain = taken;
	names_add(ids->names, NULL, id, taken);
}

void ids_take_all(struct ids *ids, const struct record *kind, void *records, size_t count, size_t id_offset)
{
	char *record = records;
	for (size_t i = 0; i < count; i++, record += kind->size) {
		const char *id;
		memcpy(&id, record + id_offset, sizeof id);
		ids_take(ids, kind, id, record);
	}
}

bool ids_have(const struct ids *ids, const char *id)
{
	return find(ids, id) != NULL;
}

struct text ids_kind_name(const struct record *kind)
{
	static const struct {
		const struct record *kind;
		struct text name;
	} names[] = {
		{ &record_option, TEXT("vaihtoehto", "alternativ", "option") },
		{ &record_impact, TEXT("vaikutus", "konsekvens", "impact") },
		{ &record_evidence, TEXT("näyttö", "kunskapsunderlag", "evidence") },
		{ &record_participation, TEXT("osallisuus", "delaktighet", "participation") },
		{ &record_measure, TEXT("toimenpide", "åtgärd", "measure") },
		{ &record_recommendation, TEXT("suositus", "rekommendation", "recommendation") },
		{ &record_indicator, TEXT("mittari", "indikator", "indicator") },
		{ &record_corrective_action, TEXT("korjaava toimi", "korrigerande åtgärd", "corrective action") },
	};
	static const struct text entry = TEXT("tiedoston kohta", "post i filen", "entry of the file");
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (names[i].kind == kind)
			return names[i].name;
	return entry;
}

void say_unknown_item(struct diags *diags, const char *id, struct where at, struct text kind, const char *nearest)
{
	say(diags, &(struct diag){
		.message = &message_unknown_item,
		.at = at,
		.arguments = { { "id", text_same(id) }, { "kind", kind } },
		.suggestion = nearest,
	});
}

static const char *nearest_id(const struct ids *ids, const struct record *kind, const char *id)
{
	struct near near = { .word = id };
	for (const struct taken *taken = *chain_of(ids); taken != NULL; taken = taken->earlier)
		if (kind == NULL || taken->kind == kind)
			near_offer(&near, taken->id);
	return near.best;
}

void *ids_find(const struct ids *ids, const struct record *kind, const char *id, struct where at)
{
	const struct taken *taken = find(ids, id);
	if (taken != NULL && (kind == NULL || taken->kind == kind))
		return taken->of;
	say_unknown_item(ids->reading->diags, id, at, ids_kind_name(kind), nearest_id(ids, kind, id));
	return NULL;
}
