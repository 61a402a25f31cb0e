/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is kept of every decision, follow-up and agenda, some hundred bytes each, so that the rules on agendas and on
 * the register can run when the files themselves are no longer in memory.
 */
#ifndef REGISTER_FACTS_H
#define REGISTER_FACTS_H

#include "decision_table.h"
#include "kept_strings.h"
#include "agenda.h"
#include "assess.h"
#include "follow_up.h"

/* A positive or negative impact of the chosen option: the decided one, else the proposed one. */
struct row_fact {
	const char *id;
	uint64_t groups;               /* group_bit() of each */
	const struct area_set *areas;  /* empty without population figures */
	struct kept_place at;
	uint16_t bands;
	uint8_t domain, direction;
	int8_t residual; /* class 0 to 4; -1 is `?` */
};

/* A change of a service of the catalogue, in any option. */
struct change_fact {
	struct kept_place at;
	uint32_t service; /* its place in the catalogue */
	uint8_t kind;
	bool chosen; /* of the chosen option */
};

/* A service that a measure leans on. */
struct reliance_fact {
	const char *measure;
	struct kept_place at;
	uint32_t service; /* its place in the catalogue */
};

/* What the chosen option saves a year, in cents (never above 0); by enum budget_level. */
struct cuts_fact {
	int64_t on_children[BUDGET_LEVEL_END], total;
	bool is_known[BUDGET_LEVEL_END], total_is_known;
	bool tells[BUDGET_LEVEL_END]; /* children's part would tell a small number of clients */
};

/* How many children of a band a row affects. */
struct count_fact {
	uint32_t low, high, line;
	uint16_t row, column; /* row: its place among the decision's */
	uint8_t band;
	bool hidden; /* it is small, or another one could be told by it */
};

/* What a measure leans on besides the services of the catalogue, as a text. */
struct other_reliance {
	const char *measure;
	struct kept_place at;
	struct text text;
};

/* Cents that may not be known, or not be told. */
struct cents_fact {
	int64_t cents;
	bool known, tells;
};

/* What only a report on the whole register shows of a decision. */
struct decision_more {
	struct text title;
	const struct count_fact *counts; /* by row, then by band */
	size_t count_count;
	struct cents_fact net[BUDGET_LEVEL_END]; /* a year, on children */
	const int64_t *cuts_of_band;             /* direct and indirect; NULL: not known, or nothing is saved */
	const struct other_reliance *others;
	size_t other_count;
	bool bands_tell;                         /* they would tell a small number of clients */
};

struct decision_fact {
	const char *id, *path;
	const char *file;   /* the name that places in it are shown with */
	const char *record; /* NULL: not given */
	const char *zero;   /* the id of the zero option, or NULL */
	struct kept_place id_at, follow_up_at;
	struct kept_place includes_at; /* of the zero option */

	struct date meeting, effect; /* effect: the meeting's day when it is not given */
	struct date resolved;        /* not given: not decided, or remitted */
	struct date assessed;        /* when the assessment was ready, else the screening */
	struct date follow_up;       /* when the follow-up is due */
	uint32_t order;              /* in which the decisions were taken in */
	uint32_t errors;             /* that are not waived, but for process/proposal-changed */
	uint16_t organisation;       /* whose it is: 0 is the project's own */
	uint8_t scope, proposal;     /* enum scope, enum proposal_state */

	uint16_t row_count, change_count, reliance_count, include_count;
	const struct row_fact *rows;
	const struct change_fact *changes;
	const struct reliance_fact *reliances;
	const char **includes;        /* of the zero option: ids or paths */
	const struct cuts_fact *cuts; /* NULL: nothing is saved, which is known */
	const struct decision_more *more; /* NULL: it is not kept */

	struct decision_fact *same_record; /* the next one with its record */
};

struct follow_up_fact {
	const char *id, *path, *file;
	const char *decision; /* id or path; NULL: a matter without an assessment */
	struct date date, next_review;
	struct kept_place next_review_at;
	enum phase phase;
};

/* An agenda as it was found when it was judged. */
struct agenda_fact {
	const char *id, *path;
	struct date meeting;
	size_t items;
	size_t of_state[ITEM_STATE_END]; /* by enum item_state */
};

/* The proposal that was assessed, against the file as it is. */
enum proposal_state { PROPOSAL_NOT_GIVEN, PROPOSAL_SAME, PROPOSAL_CHANGED, PROPOSAL_UNREADABLE };

/* A decision as it is taken in. Without an assessment (its file has errors of format) only what an agenda asks is kept. */
struct decision_taken {
	const struct decision *decision;
	const struct assessment *assessment;
	enum proposal_state proposal;
};

struct register_facts {
	struct arena *memory;
	struct kept_strings strings;
	struct decision_fact **decisions; /* in the order in which they were taken in */
	const struct follow_up_fact **follow_ups;
	const struct agenda_fact **agendas;
	size_t decision_count, follow_up_count, agenda_count;
	size_t decision_room, follow_up_room, agenda_room;
	struct decision_table table;
	uint16_t neighbours; /* organisations besides the project's own */
	bool keeps_more; /* also what only reports on the whole register show: to be set before anything is added */
};

/* Nothing yet; what is added is kept in this memory. */
struct register_facts *register_facts_new(struct arena *memory);

/*
 * Takes in a decision; false: its path was taken in already, and is left as it is. The file may be forgotten afterwards,
 * but not the catalogue and the population.
 */
bool register_facts_add_decision(struct register_facts *facts, const struct decision_taken *taken, const char *path);
void register_facts_add_follow_up(struct register_facts *facts, const struct follow_up *follow_up, const char *path);
/* With the states of its items; after all decisions. */
void register_facts_add_agenda(struct register_facts *facts, const struct agenda *agenda, const struct policy *policy,
                               const char *path);

/* The same for a fact that was made already; it gets its place among the others. False: its path is known. */
bool register_facts_take_over(struct register_facts *facts, struct decision_fact *fact);

bool register_facts_has_path(const struct register_facts *facts, const char *path);

/* How many errors a decision has that are not waived; process/proposal-changed, which makes it stale, not counted. */
void register_facts_set_errors(struct register_facts *facts, const char *name, size_t errors);

/* The decision with this id or path, or NULL. */
const struct decision_fact *register_facts_decision(const struct register_facts *facts, const char *name);
/* The first decision with this record number, or NULL; the rest by same_record. */
const struct decision_fact *register_facts_of_record(const struct register_facts *facts, const char *record);

/* Whether the matter was decided and not sent back. */
bool is_decided(const struct decision_fact *decision);
/* A kept place in a file as a finding points at it; of a place that was not kept, the file as a whole. */
struct place place_in(const char *file, const struct kept_place *kept);
struct place place_labelled(const char *file, const struct kept_place *kept, struct text label);

static inline uint64_t group_bit(int group)
{
	return UINT64_C(1) << group;
}

#endif
