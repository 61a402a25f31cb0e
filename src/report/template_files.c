/* SPDX-License-Identifier: EUPL-1.2 */
#include "template_files.h"

#include <string.h>

#include "arena.h"
#include "template.h"

static const struct template_file *file_of_kind(const struct report_kind *kind)
{
	const struct template_file *file = template_files;
	size_t length = strlen(kind->name);
	while (strncmp(file->path, kind->name, length) != 0 || strcmp(file->path + length, ".md") != 0)
		file++;
	return file;
}

const char *template_text(const struct report_kind *kind)
{
	return (const char *)file_of_kind(kind)->bytes;
}

const struct template *template_built_in(struct arena *memory, const struct report_kind *kind)
{
	const struct template_file *file = file_of_kind(kind);
	struct diags *diags = diags_new();
	const struct source *source = source_of(memory, file->path, (const char *)file->bytes, file->size);
	const struct template *template = template_read(memory, source, kind, diags);
	diags_free(diags);
	return template;
}
