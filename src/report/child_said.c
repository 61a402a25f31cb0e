/* SPDX-License-Identifier: EUPL-1.2 */
/* What children said and what was done about it. */
#include "arena.h"
#include "child_parts.h"
#include "child_words.h"

/* ---- How they were asked, and what they think ---- */

/* Each way once, in the order of the occasions. */
static const char *how_asked(const struct child *child)
{
	const struct decision *decision = child->decision;
	bool told[METHOD_END] = { false };
	const char *all = "";
	for (size_t i = 0; i < decision->participation_count; i++) {
		enum method method = decision->participation[i].method;
		if (!told[method] && method != METHOD_UNSET)
			all = child_join(child, all, child_method(method)->in[child->reporting.language]);
		told[method] = true;
	}
	return all;
}

static const char *what_they_think(const struct child *child)
{
	enum childrens_view view = child->chosen == NULL ? CHILDRENS_VIEW_UNSET : child->chosen->option->childrens_view;
	if (view == CHILDRENS_VIEW_UNSET)
		return "";
	return child_view(view)->in[child->reporting.language];
}

static void tell_not_asked(const struct child *child, struct section *section)
{
	const struct not_heard *not_heard = child->decision->not_heard;
	child_put(child, section, child_say(child, CHILD_NOT_ASKED));
	if (not_heard == NULL)
		return;
	const char *reason = child_own(child, &not_heard->reason);
	if (child_is_easy(child, reason))
		child_put(child, section, reason);
	if (text_given(&not_heard->substitute))
		child_put(child, section, child_say(child, CHILD_OTHER_WAY));
}

/* ---- Wishes ---- */

static const char *with_stop(const struct child *child, const char *text)
{
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	char last = length == 0 ? '.' : text[length - 1];
	return last == '.' || last == '!' || last == '?' ? text : arena_printf(child->reporting.memory, "%s.", text);
}

/*
 * What they said, what came of it, and why, if a child understands the reason and the preparer has told nothing to children.
 * *unexplained is set when a wish was not followed and no reason is told.
 */
static const char *wish_line(const struct child *child, const struct view_answered *view, bool *unexplained)
{
	const char *said = with_stop(child, child_own(child, &view->said));
	if (child->unlike_proposal)
		return said;
	const char *line = child_join(child, said, child_outcome(view->outcome)->in[child->reporting.language]);
	const char *reason = child_own(child, &view->reason);
	if (reason[0] != '\0' && child->summary[0] == '\0' && child_is_easy(child, reason))
		return child_join(child, line, with_stop(child, reason));
	*unexplained = *unexplained || view->outcome != VIEW_OUTCOME_TAKEN;
	return line;
}

/* Wishes that are not written in the page's language are told by what came of them, all together. */
static void sum_up(const struct child *child, struct section *section, const size_t counts[VIEW_OUTCOME_END])
{
	size_t taken = counts[VIEW_OUTCOME_TAKEN], partly = counts[VIEW_OUTCOME_PARTLY],
	       not_taken = counts[VIEW_OUTCOME_NOT_TAKEN];
	if (child->unlike_proposal || taken + partly + not_taken == 0)
		return;
	enum child_sentence sentence = partly + not_taken == 0 ? CHILD_WISHES_ALL
	                               : taken + partly == 0   ? CHILD_WISHES_NONE
	                                                       : CHILD_WISHES_SOME;
	child_put(child, section, child_say(child, sentence));
}

static size_t most_wishes(const struct decision *decision)
{
	size_t most = 0;
	for (size_t i = 0; i < decision->participation_count; i++)
		most += decision->participation[i].changed_count;
	return most;
}

static void tell_wishes(const struct child *child, struct section *section)
{
	const struct decision *decision = child->decision;
	const char **lines = ARENA_ARRAY(child->reporting.memory, const char *, most_wishes(decision) + 1);
	size_t count = 0, untold[VIEW_OUTCOME_END] = { 0 };
	bool unexplained = false;
	for (size_t i = 0; i < decision->participation_count; i++)
		for (size_t n = 0; n < decision->participation[i].changed_count; n++) {
			const struct view_answered *view = &decision->participation[i].changed[n];
			if (child_own(child, &view->said)[0] == '\0')
				untold[view->outcome]++;
			else
				lines[count++] = wish_line(child, view, &unexplained);
		}
	if (count > 0)
		section_list(child->reporting.doc, section, lines, count);
	sum_up(child, section, untold);
	if (unexplained)
		child_put(child, section, child_say(child, CHILD_ASK_WHY));
}

void child_said(const struct child *child)
{
	struct section *section = child_section(child, "said", CHILD_SAID, PICTOGRAM_SPEECH);
	if (child->decision->participation_count == 0) {
		tell_not_asked(child, section);
		return;
	}
	child_put(child, section, child_join(child, how_asked(child), what_they_think(child)));
	tell_wishes(child, section);
}
