/* SPDX-License-Identifier: EUPL-1.2 */
/* Services, what could not be computed, breakdowns and the comparison with an earlier year. */
#include "arena.h"
#include "budget_parts.h"

/* ---- Values ---- */

struct value budget_value(const struct budget_report *report, const struct figure *figure)
{
	return figure_or_dash(&report->reporting, figure);
}

struct value budget_way(const struct budget_report *report, enum key_way way)
{
	static const struct {
		const char *key;
		enum phrase phrase;
	} ways[KEY_WAY_END] = {
		[KEY_WAY_TYPED] = { "typed", PHRASE_KEY_TYPED },
		[KEY_WAY_CLIENTS] = { "clients", PHRASE_KEY_OF_CLIENTS },
		[KEY_WAY_SHARES] = { "shares", PHRASE_KEY_OF_SHARES },
		[KEY_WAY_POPULATION] = { "population", PHRASE_KEY_OF_POPULATION },
		[KEY_WAY_POPULATION_INSTEAD] = { "population-instead", PHRASE_KEY_OF_POPULATION_INSTEAD },
		[KEY_WAY_ADULTS] = { "adults", PHRASE_KEY_OF_ADULTS },
	};
	return way == KEY_WAY_NONE ? value_none()
	                           : phrase_value(&report->reporting, ways[way].key, ways[way].phrase);
}

struct value budget_course(const struct budget_report *report, enum service_course course)
{
	static const struct {
		const char *key;
		enum phrase phrase;
	} courses[] = {
		[COURSE_KEPT] = { "kept", PHRASE_KEPT_SERVICE },
		[COURSE_RENUMBERED] = { "renumbered", PHRASE_RENUMBERED_SERVICE },
		[COURSE_RECLASSIFIED] = { "reclassified", PHRASE_RECLASSIFIED_SERVICE },
		[COURSE_ADDED] = { "new", PHRASE_ADDED_SERVICE },
		[COURSE_ENDED] = { "ended", PHRASE_ENDED_SERVICE },
	};
	return phrase_value(&report->reporting, courses[course].key, courses[course].phrase);
}

struct value budget_cost_of(const struct budget_report *report, const struct service_budget *row)
{
	const char *key = row->actual ? "actual" : "budget";
	if (!row->cost->known)
		return value_none();
	return value_word(
	        key, field_label(&report->reporting, &record_service_cost, row->actual ? KEY_ACTUAL : KEY_BUDGET));
}

struct value budget_level_word(const struct budget_report *report, int level)
{
	return word_value(&report->reporting, &words_budget_level, level);
}

struct value budget_dimension(const struct budget_report *report, int dimension)
{
	static const enum key keys[BUDGET_DIMENSIONS] = {
		[BY_COST_CENTRE] = KEY_COST_CENTRE, [BY_SERVICE_CLASS] = KEY_SERVICE_CLASS,
		[BY_PROVIDER] = KEY_PROVIDER,       [BY_AREA] = KEY_AREAS,
		[BY_SECTOR] = KEY_SECTOR,
	};
	return value_word(key_spelling(keys[dimension])->in[EN],
	                  field_label(&report->reporting, &record_service, keys[dimension]));
}

const char *budget_group_name(const struct budget_report *report, const struct budget_group *group)
{
	if (text_given(&group->name))
		return in_language(&report->reporting, &group->name);
	return phrase(&report->reporting, PHRASE_NOT_GIVEN);
}

/* ---- What is not in the sums ---- */

static void table_of_gaps(const struct budget_report *report, const char *key, enum phrase heading,
                          enum service_state state)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = report_section(reporting, key, heading, 2);
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_service, KEYS_OF(KEY_ID, KEY_NAME, KEY_COST_CENTRE));
	plan_phrase(&plan, "cost", PHRASE_COST, VALUE_CENTS);
	plan_phrase(&plan, "reason", PHRASE_REASON, VALUE_TEXT);
	plan_begin(&plan, section, FOR_ALL, key, PHRASE_NONE, "");
	for (size_t i = 0; i < report->budget->count; i++) {
		const struct service_budget *row = &report->budget->services[i];
		if (row->state != state)
			continue;
		plan_row(&plan);
		put_fields(&plan, row->service, &record_service, KEYS_OF(KEY_ID, KEY_NAME, KEY_COST_CENTRE));
		put(&plan, budget_value(report, row->cost));
		put(&plan, value_text(in_language(reporting, &row->why)));
	}
}

void budget_gaps(const struct budget_report *report)
{
	table_of_gaps(report, "budget_not_computed", PHRASE_HEADING_BUDGET_NOT_COMPUTED, SERVICE_NOT_COMPUTED);
	table_of_gaps(report, "budget_left_out", PHRASE_HEADING_BUDGET_LEFT_OUT, SERVICE_LEFT_OUT);
}

/* ---- Services ---- */

void budget_service_table(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	struct section *section = report_section(reporting, "budget_services", PHRASE_HEADING_BUDGET_SERVICES, 2);
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_service, KEYS_OF(KEY_COST_CENTRE, KEY_NAME, KEY_IMPACT));
	plan_phrase(&plan, "grade", PHRASE_KEY_GRADE, VALUE_WORD);
	plan_phrase(&plan, "key", PHRASE_KEY_MADE_OF, VALUE_WORD);
	plan_phrase(&plan, "cost", PHRASE_COST, VALUE_CENTS);
	plan_phrase(&plan, "child", PHRASE_CHILD_COST, VALUE_CENTS);
	plan_phrase(&plan, "child_share", PHRASE_CHILD_SHARE, VALUE_SHARE);
	plan_begin(&plan, section, FOR_READERS, "services", PHRASE_NONE, "");
	for (size_t i = 0; i < report->budget->count; i++) {
		const struct service_budget *row = &report->budget->services[i];
		if (row->state == SERVICE_LEFT_OUT)
			continue;
		plan_row(&plan);
		put_fields(&plan, row->service, &record_service, KEYS_OF(KEY_COST_CENTRE, KEY_NAME, KEY_IMPACT));
		enum key_quality grade = row->key.allocation.quality;
		put(&plan, grade == KEY_QUALITY_UNSET ? value_none()
		                                      : value_code(word_code(&words_key_quality, (int)grade)));
		put(&plan, budget_way(report, row->key.way));
		put(&plan, budget_value(report, row->cost));
		put(&plan, budget_value(report, row->children));
		put(&plan, budget_value(report, row->share));
	}
}

/* ---- Breakdowns ---- */

/* Whether the groups are anything else than the services one by one, or all of them without a name. */
static bool tells_more(const struct budget_groups *groups)
{
	size_t largest = 0;
	for (size_t i = 0; i < groups->count; i++)
		if (groups->items[i].services > largest)
			largest = groups->items[i].services;
	return largest > 1 && (groups->count > 1 || text_given(&groups->items[0].name));
}

static void table_of_groups(const struct budget_report *report, int dimension)
{
	const struct reporting *reporting = &report->reporting;
	const struct budget_groups *groups = &report->budget->groups[dimension];
	struct value name = budget_dimension(report, dimension);
	bool worth_it = tells_more(groups);
	struct section *section =
	        doc_section(reporting->doc, arena_printf(reporting->memory, "by_%s", name.key), name.text, 3);
	struct table_plan plan = plan_table(reporting);
	plan_column(&plan, name.key, name.text, VALUE_TEXT);
	plan_phrase(&plan, "services", PHRASE_SERVICES, VALUE_COUNT);
	plan_phrase(&plan, "cost", PHRASE_COUNTED_COST, VALUE_CENTS);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		plan_column(&plan, word_code(&words_budget_level, level),
		            word_label(&words_budget_level, level, reporting->language), VALUE_CENTS);
	plan_begin(&plan, section, FOR_READERS, name.key, PHRASE_NONE, label(reporting, PHRASE_CHILD_COST));
	for (size_t i = 0; worth_it && i < groups->count; i++) {
		const struct budget_group *group = &groups->items[i];
		plan_row(&plan);
		put(&plan, value_text(budget_group_name(report, group)));
		put(&plan, value_count((int64_t)group->services));
		put(&plan, budget_value(report, group->cost));
		for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
			put(&plan, budget_value(report, group->children[level]));
	}
}

void budget_breakdowns(const struct budget_report *report)
{
	report_section(&report->reporting, "budget_breakdowns", PHRASE_HEADING_BUDGET_BREAKDOWNS, 2);
	for (int dimension = 0; dimension < BUDGET_DIMENSIONS; dimension++)
		table_of_groups(report, dimension);
}

/* ---- Two years ---- */

static void table_of_level_changes(const struct budget_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	const struct budget_comparison *comparison = report->comparison;
	const struct child_budget *const years[] = { comparison->before, comparison->now };
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	for (size_t i = 0; i < 2; i++)
		plan_column(&plan, i == 0 ? "child_before" : "child_now",
		            arena_printf(reporting->memory, "%s %d", label(reporting, PHRASE_CHILD_COST),
		                         years[i]->year),
		            VALUE_CENTS);
	plan_phrase(&plan, "change", PHRASE_CHANGE_OF_COST, VALUE_CENTS);
	for (size_t i = 0; i < 2; i++)
		plan_column(&plan, i == 0 ? "share_before" : "share_now",
		            arena_printf(reporting->memory, "%s %d", label(reporting, PHRASE_CHILD_SHARE),
		                         years[i]->year),
		            VALUE_SHARE);
	plan_begin(&plan, section, FOR_ALL, "level_changes", PHRASE_NONE, "");
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		plan_row(&plan);
		put(&plan, budget_level_word(report, level));
		put(&plan, budget_value(report, comparison->before->levels[level].children));
		put(&plan, budget_value(report, comparison->now->levels[level].children));
		put(&plan, budget_value(report, comparison->change[level]));
		put(&plan, budget_value(report, comparison->before->levels[level].share));
		put(&plan, budget_value(report, comparison->now->levels[level].share));
	}
}

static const char *centres_before(const struct budget_report *report, const struct service_change *row)
{
	const char *all = "";
	for (size_t i = 0; i < row->before_count; i++) {
		const char *centre = row->before[i]->service->cost_centre;
		all = arena_printf(report->reporting.memory, "%s%s%s", all, i == 0 ? "" : ", ",
		                   centre ? centre : "");
	}
	return all;
}

static void change_row(const struct budget_report *report, struct table_plan *plan,
                       const struct service_change *row)
{
	const struct service *service = row->now ? row->now->service : row->before[0]->service;
	plan_row(plan);
	put(plan, value_code(row->now && service->cost_centre ? service->cost_centre : ""));
	put(plan, value_code(centres_before(report, row)));
	put(plan, field_value(&report->reporting, service, &record_service, KEY_NAME));
	put(plan, budget_course(report, row->course));
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		put(plan, budget_value(report, row->change[level]));
}

static void table_of_service_changes(const struct budget_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_field(&plan, &record_service, KEY_COST_CENTRE);
	plan_phrase(&plan, "cost_centre_before", PHRASE_EARLIER_COST_CENTRE, VALUE_CODE);
	plan_field(&plan, &record_service, KEY_NAME);
	plan_phrase(&plan, "course", PHRASE_STATE_OF_SERVICE, VALUE_WORD);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		plan_column(&plan, word_code(&words_budget_level, level),
		            word_label(&words_budget_level, level, reporting->language), VALUE_CENTS);
	plan_begin(&plan, section, FOR_ALL, "service_changes", PHRASE_NONE,
	           label(reporting, PHRASE_CHANGE_OF_COST));
	for (size_t i = 0; i < report->comparison->count; i++)
		change_row(report, &plan, &report->comparison->services[i]);
}

void budget_changes(const struct budget_report *report)
{
	const struct reporting *reporting = &report->reporting;
	if (report->comparison == NULL)
		return;
	struct section *section = report_section(reporting, "budget_changes", PHRASE_HEADING_BUDGET_CHANGES, 2);
	section_fact(reporting->doc, section, "year_before", label(reporting, PHRASE_YEAR_BEFORE),
	             value_code(arena_printf(reporting->memory, "%d", report->comparison->before->year)));
	table_of_level_changes(report, section);
	table_of_service_changes(report, section);
}
