/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "near.h"
#include "schema.h"
#include "state.h"

static enum file_kind kind_named(const char *name, struct near *near)
{
	for (int kind = 1; kind < FILE_KIND_END; kind++)
		for (int language = 0; language < LANGUAGES; language++) {
			const char *spelling = words_file_kind.word[kind].spelling.in[language];
			if (strcmp(spelling, name) == 0)
				return (enum file_kind)kind;
			near_offer(near, spelling);
		}
	return FILE_KIND_UNSET;
}

static const char *all_kinds(const struct lva *lva)
{
	const char *list = "";
	for (int kind = 1; kind < FILE_KIND_END; kind++)
		list = arena_printf(lva->run.memory, "%s%s%s", list, kind == 1 ? "" : ", ",
		                    words_file_kind.word[kind].spelling.in[lva->run.language]);
	return list;
}

enum lva_status lva_schema(struct lva *lva, const char *kind, FILE *out)
{
	static const struct text nearest = TEXT("tiedostolajia \"{1}\" ei ole; tarkoititko \"{2}\"?",
	                                        "det finns inget slag av filer som heter \"{1}\"; menade du \"{2}\"?",
	                                        "there is no kind of file \"{1}\"; did you mean \"{2}\"?");
	static const struct text list = TEXT("tiedostolajia \"{1}\" ei ole; lajit ovat {2}",
	                                     "det finns inget slag av filer som heter \"{1}\"; slagen är {2}",
	                                     "there is no kind of file \"{1}\"; the kinds are {2}");
	struct near near = { .word = kind };
	enum file_kind found = kind_named(kind, &near);
	lva->complaint = "";
	if (found == FILE_KIND_UNSET) {
		complain_of(lva, near.best != NULL ? &nearest : &list, kind, near.best != NULL ? near.best : all_kinds(lva));
		return LVA_USAGE;
	}
	schema_write(lva->run.memory, found, lva->workspace->bands, lva->run.language, false, out);
	return LVA_OK;
}

struct text lva_file_kind(size_t index)
{
	return index + 1 < FILE_KIND_END ? words_file_kind.word[index + 1].spelling : (struct text){ { NULL } };
}
