/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <sys/stat.h>

#include "output.h"
#include "state.h"
#include "templates.h"
#include "writer.h"

struct lva_format lva_report_format(size_t index)
{
	if (index >= writer_count())
		return (struct lva_format){ 0 };
	const struct writer *writer = writer_at(index);
	return (struct lva_format){ writer->name, writer->extension, writer->many, writer->one_table,
		                    writer->binary, writer->label };
}

static bool refuse(struct lva *lva, const char *path, struct text reason)
{
	static const struct text sentence = TEXT("tiedostoa {path} ei voi kirjoittaa: {reason}",
	                                         "filen {path} kan inte skrivas: {reason}",
	                                         "cannot write file {path}: {reason}");
	const struct argument arguments[] = { { "path", text_same(path) }, { "reason", reason } };
	lva->complaint = "";
	if (text_given(&reason))
		lva->complaint = text_fill(lva->run.memory, text_in(&sentence, lva->run.language), lva->run.language,
		                           arguments, 2);
	return false;
}

static bool is_file(const char *path)
{
	struct stat status;
	return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

/* A file that this program wrote in the same format may be replaced. */
static bool is_ours(const struct writer *writer, const char *path)
{
	if (!is_file(path))
		return false;
	FILE *in = fopen(path, "rb");
	bool ours = in != NULL && writer->is_ours(in);
	if (in != NULL)
		fclose(in);
	return ours;
}

/* A file of the project that the report was made from: not even force replaces it. */
static bool is_input(const struct lva *lva, const char *path)
{
	struct stat target, read;
	if (lva->workspace != NULL && is_template(lva, path))
		return true;
	if (lva->workspace == NULL || stat(path, &target) != 0)
		return false;
	for (const struct input *input = lva->workspace->inputs; input != NULL; input = input->next)
		if (stat(input->source->name, &read) == 0 && read.st_dev == target.st_dev && read.st_ino == target.st_ino)
			return true;
	return false;
}

/* A format that holds many documents, and all their tables, begins with what they come to. */
static bool write_docs(struct arena *memory, const struct writer *writer, const struct lva_report *report, FILE *out,
                       struct text *reason)
{
	if (report->overview == NULL || !writer->many || writer->one_table)
		return writer->write(memory, report->docs, report->count, out, reason);
	const struct doc **docs = ARENA_ARRAY(memory, const struct doc *, report->count + 1);
	docs[0] = report->overview;
	for (size_t i = 0; i < report->count; i++)
		docs[i + 1] = report->docs[i];
	return writer->write(memory, docs, report->count + 1, out, reason);
}

static bool fill(struct lva *lva, struct output *output, const struct lva_target *target)
{
	struct arena *memory = arena_new();
	struct text reason = { 0 };
	bool filled = write_docs(memory, writer_named(target->format), target->report, output_stream(output), &reason) &&
	              output_seal(output, &reason);
	if (!filled)
		refuse(lva, target->path, reason);
	arena_free(memory);
	return filled;
}

static struct output *begin(struct lva *lva, const struct lva_target *target, bool force)
{
	static const struct text not_ours = TEXT("tiedosto on jo olemassa, eikä se ole tämän ohjelman tekemä; --force korvaa sen",
	                                         "filen finns redan och är inte gjord med detta program; --force ersätter den",
	                                         "the file exists and was not made by this program; --force replaces it");
	static const struct text input = TEXT("se on syötetiedosto", "den är en indatafil", "it is an input file");
	struct text reason = { 0 };
	if (is_input(lva, target->path)) {
		refuse(lva, target->path, input);
		return NULL;
	}
	bool replace = force || is_ours(writer_named(target->format), target->path);
	struct output *output = output_begin(lva->kept, target->path, replace, &reason);
	if (output == NULL)
		refuse(lva, target->path, !replace && is_file(target->path) ? not_ours : reason);
	return output;
}

/* A file up to where it only has to be put in its place. */
struct prepared_output {
	struct output *output;
	const char *path;
	struct prepared_output *next;
};

static bool prepare(struct lva *lva, const struct lva_target *target, bool force)
{
	struct output *output = begin(lva, target, force);
	if (output == NULL)
		return false;
	if (!fill(lva, output, target)) {
		output_abandon(output);
		return false;
	}
	struct prepared_output *prepared = ARENA_NEW(lva->kept, struct prepared_output);
	*prepared = (struct prepared_output){ output, arena_string(lva->kept, target->path), NULL };
	*lva->last_prepared = prepared;
	lva->last_prepared = &prepared->next;
	return true;
}

bool lva_can_write(struct lva *lva, const struct lva_report *report, const char *format)
{
	const struct writer *writer = writer_named(format);
	lva->complaint = "";
	for (size_t i = 0; i < report->count; i++) {
		const struct text *refusal = writer_refusal(writer, report->docs[i]);
		if (refusal != NULL)
			return complain_of(lva, refusal, format, "");
	}
	return true;
}

static bool can_write_all(struct lva *lva, const struct lva_target *targets, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!lva_can_write(lva, targets[i].report, targets[i].format))
			return false;
	return true;
}

bool lva_prepare(struct lva *lva, const struct lva_target *targets, size_t count, bool force)
{
	bool prepared = can_write_all(lva, targets, count);
	for (size_t i = 0; prepared && i < count; i++)
		prepared = prepare(lva, &targets[i], force);
	if (!prepared)
		lva_abandon(lva);
	return prepared;
}

void lva_abandon(struct lva *lva)
{
	for (; lva->prepared != NULL; lva->prepared = lva->prepared->next)
		output_abandon(lva->prepared->output);
	lva->last_prepared = &lva->prepared;
}

bool lva_put_in_place(struct lva *lva)
{
	struct text reason = { 0 };
	bool put = true;
	lva->complaint = "";
	for (; put && lva->prepared != NULL; lva->prepared = lva->prepared->next) {
		put = output_finish(lva->prepared->output, &reason);
		if (!put)
			refuse(lva, lva->prepared->path, reason);
	}
	lva_abandon(lva);
	return put;
}

bool lva_write(struct lva *lva, const struct lva_report *report, const char *format, const char *path, bool force)
{
	return lva_prepare(lva, &(struct lva_target){ report, format, path }, 1, force) && lva_put_in_place(lva);
}
