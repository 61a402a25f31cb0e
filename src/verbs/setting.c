/* SPDX-License-Identifier: EUPL-1.2 */
#include "setting.h"

struct form_setting form_setting_of(struct lva *lva, const char *schema)
{
	const struct workspace *workspace = lva->workspace;
	return (struct form_setting){
		.memory = lva->run.memory,
		.language = lva->run.language,
		.day = lva_day(lva),
		.schema = schema,
		.bands = workspace->bands,
		.catalogue = workspace->catalogue,
		.population = workspace->population,
		.small_count = workspace->policy->limits->small_count.number,
	};
}

const char *schema_path(struct arena *memory, enum file_kind kind)
{
	return arena_printf(memory, ".lva/%s.schema.json", word_code(&words_file_kind, (int)kind));
}
