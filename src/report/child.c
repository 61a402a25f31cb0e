/* SPDX-License-Identifier: EUPL-1.2 */
#include "child.h"

#include <string.h>

#include "arena.h"
#include "child_parts.h"
#include "child_words.h"
#include "closing.h"
#include "layout.h"
#include "report_mask.h"
#include "show.h"

/* ---- What the preparer wrote for children ---- */

/* Lines that were only wrapped go together where blank lines part the paragraphs. */
static const char *unwrapped(struct arena *memory, const char *text)
{
	char *copy = arena_string(memory, text);
	if (strstr(copy, "\n\n") == NULL)
		return copy;
	for (char *at = copy; *at != '\0'; at += strspn(at, "\n")) {
		at += strcspn(at, "\n");
		if (at[0] == '\n' && at[1] != '\n' && at[1] != '\0')
			*at = ' ';
	}
	return copy;
}

/* Whether a text of this day speaks of the decision as of something to come. */
static bool is_older(const struct child *child, struct date written)
{
	return child->decided && date_given(written) &&
	       date_compare(written, child->decision->resolution->date) < 0;
}

static void given_summary(const struct child *child)
{
	struct section *section = child_section(child, "shortly", CHILD_SHORTLY, PICTOGRAM_NONE);
	if (child->summary[0] != '\0' && is_older(child, child->decision->publication->date))
		child_put(child, section, child_say(child, CHILD_WRITTEN_BEFORE));
	child_put(child, section, unwrapped(child->reporting.memory, child->summary));
}

/* ---- Who decides ---- */

static void who_decides(const struct child *child)
{
	const struct decision *decision = child->decision;
	const struct resolution *resolution = decision->resolution;
	bool decided = child->decided;
	const char *body = in_language(&child->reporting, &decision->body);
	const struct text *people = child_body(body);
	struct section *section = child_section(child, "who", decided ? CHILD_WHO_DID : CHILD_WHO_WILL, PICTOGRAM_CALENDAR);
	if (body[0] != '\0')
		child_put(child, section,
		          child_join(child,
		                     child_fill(child, child_sentence(decided ? CHILD_DID_DECIDE : CHILD_WILL_DECIDE),
		                                "name", body),
		                     people == NULL ? "" : people->in[child->reporting.language]));
	if (decided)
		child_put_on(child, section, CHILD_DID_ON, resolution->date);
	else if (resolution != NULL)
		child_put(child, section, child_say(child, CHILD_REMITTED));
	else
		child_put_on(child, section, CHILD_WILL_ON, decision->meeting);
}

/* ---- A matter that is not assessed ---- */

static bool changes_nothing(const struct screening *screening)
{
	if (screening->exclusion == NULL)
		return screening->scope == SCOPE_NONE;
	enum exclusion_code code = screening->exclusion->code;
	return code == EXCLUSION_CODE_POST || code == EXCLUSION_CODE_INFORMATION || code == EXCLUSION_CODE_TECHNICAL;
}

/* Why it was looked at, and that nothing changes; of a matter that is left out, the ground instead. */
static void is_it_about_children(const struct child *child)
{
	const struct screening *screening = child->decision->screening;
	struct section *section = child_section(child, "about", CHILD_IS_IT_ABOUT, PICTOGRAM_CHANGE);
	child_put(child, section, child_say(child, CHILD_LOOKED_AT));
	if (screening->exclusion != NULL)
		child_put(child, section, child_exclusion(screening->exclusion->code)->in[child->reporting.language]);
	child_put(child, section,
	          child_say(child, changes_nothing(screening) ? CHILD_NOTHING_CHANGES : CHILD_NO_FURTHER));
}

/* For programs alone: digests are nothing to read on a page for children. */
static void write_closing(const struct child *child)
{
	const struct doc *doc = child->reporting.doc;
	const struct section *before = doc->last;
	closing_waivers(&child->reporting, child->context);
	closing_rules_off(&child->reporting, child->context);
	closing_provenance(&child->reporting, child->context, child->assessment->against->policy);
	for (struct section *section = before->next; section != NULL; section = section->next)
		for (struct block *block = section->blocks; block != NULL; block = block->next)
			block->audience = FOR_DATA;
}

/* ---- The page ---- */

/* To add a section: a function, a row here, and a line in templates/child.md, which has the order. */
static const struct report_part parts[] = {
	{ "shortly", .sentence = CHILD_SHORTLY, .write.child = given_summary },
	{ "who", .sentence = CHILD_WHO_WILL, .write.child = who_decides },
	{ "about", .sentence = CHILD_IS_IT_ABOUT, .write.child = is_it_about_children },
	{ "changes", .sentence = CHILD_WOULD_CHANGE, .write.child = child_changes },
	{ "good", .sentence = CHILD_GOOD_WOULD, .write.child = child_good },
	{ "bad", .sentence = CHILD_BAD_WOULD, .write.child = child_bad },
	{ "said", .sentence = CHILD_SAID, .write.child = child_said },
	{ "next", .sentence = CHILD_NEXT, .write.child = child_next },
	{ "ask", .sentence = CHILD_ASK, .write.child = child_ask },
	{ "provenance", PHRASE_HEADING_PROVENANCE, .place = PART_LAST, .write.child = write_closing },
};

const struct report_kind report_kind_child = {
	.name = "child",
	.document = "child",
	.what = TEXT("lasten sivu", "barnens sida", "page for children"),
	.of_matter = true,
	.parts = parts,
	.part_count = sizeof parts / sizeof parts[0],
};

/* A matter that is not assessed has a section of its own, and none of what an assessment tells. */
static bool is_told(const struct child *child, const struct report_part *part)
{
	static void (*const always[])(const struct child *) = { given_summary, who_decides, child_ask, write_closing };
	enum scope scope = child->decision->screening->scope;
	bool assessed = scope != SCOPE_NONE && scope != SCOPE_NOT_APPLICABLE;
	for (size_t i = 0; i < sizeof always / sizeof always[0]; i++)
		if (part->write.child == always[i])
			return true;
	return (part->write.child == is_it_about_children) == !assessed;
}

static void write_part(const void *report, const struct report_part *part)
{
	if (is_told(report, part))
		part->write.child(report);
}

static void write_page(struct child *child)
{
	const struct value body = field_value(&child->reporting, child->decision, &record_decision, KEY_BODY);
	layout_write(&(struct layout){
		.kind = &report_kind_child,
		.template = child->context->template,
		.reporting = &child->reporting,
		.body = show_value(child->reporting.memory, body, child->reporting.language),
		.report = child,
		.write = write_part,
	});
}

static bool is_decided(const struct decision *decision)
{
	return decision->resolution != NULL && !text_given(&decision->resolution->remitted);
}

/* What came of wishes was written of the proposal, and says nothing of another decision. */
static bool is_unlike_proposal(const struct assessment *assessment)
{
	return is_decided(assessment->decision) && assessment->decided != NULL && assessment->proposed != NULL &&
	       assessment->decided != assessment->proposed;
}

static const char *summary_of(const struct decision *decision, enum language language)
{
	const char *summary = decision->publication == NULL ? NULL : decision->publication->child_summary.in[language];
	return summary == NULL ? "" : summary;
}

struct doc *report_child(struct arena *memory, const struct assessment *assessment, enum language language,
                         const struct report_context *context)
{
	const struct decision *decision = assessment->decision;
	struct child child = {
		.reporting = reporting_new(memory, language, assessment->against->bands, assessment->against->policy),
		.assessment = assessment,
		.decision = decision,
		.chosen = assessment_chosen(assessment),
		.decided = is_decided(decision),
		.unlike_proposal = is_unlike_proposal(assessment),
		.summary = summary_of(decision, language),
		.context = context,
	};
	struct doc *doc = child.reporting.doc;
	doc->kind = "child";
	doc->title = child_say(&child, CHILD_TITLE);
	doc->subtitle = in_language(&child.reporting, &decision->title);
	doc->subtitle_language = other_language(&child.reporting, &decision->title);
	doc->id = decision->id;
	doc->record = decision->record;
	doc->organisation = context->organisation;
	doc->date = decision->meeting;
	doc->tool = context->tool;
	doc->for_children = true;
	write_page(&child);
	report_mask(doc);
	return doc;
}
