/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a council is told of one year (method 7). It is fed file by file, and keeps numbers and what is shown by name; a
 * file may be forgotten afterwards. A matter is of the year in which it was decided, else of that of its meeting.
 */
#ifndef YEAR_H
#define YEAR_H

#include "agenda_states.h"
#include "burden.h"
#include "follow_up_result.h"
#include "names.h"
#include "overdue.h"

/* ---- Lists of what is shown by name ---- */

/* In their order once the year is finished. */
struct year_list {
	const void **items;
	size_t count, room;
};

/* Matters that have something in common. */
struct year_tally {
	size_t matters, of_scope[SCOPE_END];
	size_t decided;
	size_t in_time; /* the assessment, or the screening, was ready by the day of the decision or meeting */
};

/* A body that decides, as files name it. */
struct year_body {
	struct text name;
	struct year_tally matters;
	size_t meetings, of_state[ITEM_STATE_END]; /* items of its agendas */
};

/* A matter that is shown by name. */
struct year_matter {
	const char *id;
	struct text title;
	const struct year_body *body;
	struct date date; /* of the decision, else the meeting */
	bool decided;
};

/* A matter whose worst negative class is 3 or 4. */
struct year_harm {
	const struct year_matter *matter;
	enum significance_class worst, best; /* best: SIGNIFICANCE_CLASS_UNSET without a positive row */
	uint32_t bands, domains;             /* of its rows of the worst class; bits */
};

/* A meeting whose agenda was looked at. */
struct year_meeting {
	const char *id;
	const struct year_body *body;
	struct date date;
	size_t items, of_state[ITEM_STATE_END];
	struct where at;
};

/* An item without a finished, valid assessment. */
struct year_item {
	const struct year_body *body;
	struct date date;
	const char *section, *record;
	struct text title;
	enum item_state state;
};

/* What came of a view of children. */
struct year_view {
	const struct year_matter *matter;
	bool in_follow_up;
	size_t order; /* in its file */
	struct text said, reason;
	enum view_outcome outcome;
};

/* A follow-up that is late; the matter is NULL when its file cannot be read. */
struct year_overdue {
	const char *id; /* of the decision */
	const struct year_matter *matter;
	struct date due;
	bool reviewed; /* it was followed up once, and the next review is late */
};

/* A waiver that is in force on the day, and the file that it stands in. */
struct year_waiver {
	const char *file;
	struct waiver waiver;
};

/* What is in no number, and why. */
struct year_gap {
	const char *id; /* a decision's or a file's */
	struct text what, why;
};

/* ---- Classes by band, area and domain ---- */

enum year_sign { YEAR_NEGATIVE, YEAR_POSITIVE, YEAR_SIGNS };

/* Decisions with a row of the sign, by the highest class among their rows here; [0] when classes are not in use. */
struct year_cell {
	uint32_t with[YEAR_SIGNS][SIGNIFICANCE_CLASS_END];
	uint32_t last[YEAR_SIGNS]; /* the decision that was counted last */
	uint8_t at[YEAR_SIGNS];    /* … and its class */
};

/* A cell in which something was counted; the area is one of the population figures, YEAR_NO_AREA without such figures,
 * or YEAR_EVERY_AREA: the areas together, where a decision counts once. */
enum { YEAR_NO_AREA = -1, YEAR_EVERY_AREA = -2 };
struct year_place {
	size_t band;
	int area, domain;
	const struct year_cell *cell;
};

/* ---- Children heard ---- */

/*
 * A band over many hearings. What is hidden in the report of one of them is in no sum: the sum less the others would
 * tell it.
 */
struct year_band {
	int64_t low, high;
	size_t hearings, hidden, unknown; /* hearings with a count; of them, those that are in no sum */
	size_t affected, heard; /* matters whose impacts reach the band; of them, those in which it was heard */
};

struct year_group {
	size_t affected, harmed; /* matters with a row on the group that is felt; of them, with a negative one */
	size_t heard;            /* matters in which it was heard */
	size_t heard_affected;   /* of those that affect it */
};

/* Hearings of prior assessments, or of follow-ups. */
struct year_heard {
	size_t assessments, with_children; /* light and full, or follow-ups; of them, with a hearing */
	size_t full, full_with_children;
	size_t hearings, before_proposal, of_method[METHOD_END], feedback[FEEDBACK_STATE_END];
	size_t views[VIEW_OUTCOME_END];
	size_t changed; /* assessments in which a view was taken into account, at least partly */
	struct year_band bands[BANDS_MAX];
};

enum year_stage { YEAR_PRIOR, YEAR_FOLLOW_UP, YEAR_STAGES };

/* ---- Figures ---- */

struct year_rate {
	const struct figure *part, *whole; /* FIGURE_COUNT */
	const struct figure *share;        /* FIGURE_SHARE; unknown when the whole is nothing */
};

enum year_rates {
	YEAR_RATE_IN_TIME,         /* matters assessed in time / matters */
	YEAR_RATE_COVERAGE,        /* items covered / items that are not excluded */
	YEAR_RATE_HEARD,           /* assessments with a hearing / assessments */
	YEAR_RATE_CHANGED,         /* … in which children's views changed something / those with a hearing */
	YEAR_RATE_FEEDBACK,        /* hearings with feedback given / hearings */
	YEAR_RATE_PUBLISHED,       /* assessments published / those that are not confidential */
	YEAR_RATE_MEASURES,        /* measures done / not rejected, of the matters followed up */
	YEAR_RATE_RECOMMENDATIONS, /* likewise */
	YEAR_RATES
};

/* A sum under way, and, when it is to be explained, what it is made of. */
struct year_sum {
	int64_t number;
	size_t added;
	bool too_large;
	struct figures from;
};
struct year_share {
	struct year_sum part, whole;
};

/* What falls on children of the cost changes decided in the year, cents a year; by level. */
struct year_costs {
	size_t matters, unknown; /* decided matters that change services; of them, with a part that is not known */
	struct year_sum net[BUDGET_LEVEL_END], cuts[BUDGET_LEVEL_END], saved, changed;
	bool withheld[BUDGET_LEVEL_END], cuts_unknown[BUDGET_LEVEL_END];
	/* When the year is finished: */
	const struct figure *net_figure[BUDGET_LEVEL_END], *cuts_figure[BUDGET_LEVEL_END]; /* FIGURE_CENTS */
	const struct figure *burden[BUDGET_LEVEL_END]; /* NULL without a catalogue */
	const struct figure *savings, *change;         /* FIGURE_CENTS, of all services */
};

/* The latest follow-up of a matter in the year. */
struct year_followed {
	const char *decision, *id;
	struct date date;
	struct where at;
	enum phase phase;
	size_t done[2], counted[2]; /* measures, recommendations */
	size_t judged[LIKELIHOOD_END], held[LIKELIHOOD_END];
	size_t of_accuracy[ACCURACY_END]; /* [0]: not recorded */
	size_t unforeseen, unforeseen_negative;
};

/* ---- The year ---- */

struct year {
	struct arena *memory;
	int number;
	const struct surroundings *against;
	struct date as_of;

	/* Matters of the year. */
	struct year_tally matters, of_type[DECISION_TYPE_END];
	size_t remitted;
	size_t of_verdict[VERDICT_END]; /* of light and full assessments; [0]: without rows or classes */
	size_t of_worst[SIGNIFICANCE_CLASS_END], of_best[SIGNIFICANCE_CLASS_END]; /* [0]: without such a row */
	size_t proposals_changed; /* matters with a measure that changes the proposal, decided at least */
	size_t confidential;
	int64_t hours;
	size_t with_hours;
	struct year_list bodies;    /* struct year_body by name */
	struct year_list harms;     /* struct year_harm, the gravest first */
	struct year_list unpublished; /* struct year_matter */
	struct year_list places;    /* struct year_place by band, area and domain; those of every area first */
	struct year_cell of_band[BANDS_MAX]; /* all areas and domains together */

	struct year_heard heard[YEAR_STAGES];
	struct year_group groups[GROUP_END];
	struct year_list views; /* struct year_view: those taken into account, at least partly */

	/* Agendas of the year. */
	size_t items, of_state[ITEM_STATE_END], of_month[13][ITEM_STATE_END];
	struct year_list meetings; /* struct year_meeting by day */
	struct year_list open;     /* struct year_item: missing, unfinished and stale */

	/* Follow-ups of the year. */
	size_t follow_ups, without_prior;
	struct year_list followed; /* struct year_followed by decision */
	size_t of_accuracy[ACCURACY_END], unforeseen, unforeseen_negative;

	struct year_list overdue; /* struct year_overdue by day */
	struct year_list waivers; /* struct year_waiver by file */
	struct year_list gaps;    /* struct year_gap by id */
	struct year_costs costs;
	struct year_share shares[YEAR_RATES], likelihood[LIKELIHOOD_END];

	/* When it is finished: */
	struct year_rate rates[YEAR_RATES];
	struct year_rate calibration[LIKELIHOOD_END]; /* of the impacts called so: came true / could be judged */
	struct named_figure *figures;
	size_t figure_count;

	/* Under way: */
	struct names *names;
	struct year_cell **cells; /* by area, then band and domain; the last two areas are every and none */
	uint32_t looked_at;       /* decisions, those of other years too */
};

/* Nothing yet. The surroundings outlive the year; figures keep what they were made of when they are to be explained. */
struct year *year_new(struct arena *memory, int number, const struct surroundings *against, struct date as_of);

/* What `explain` calls a rate: "coverage". */
const char *year_rate_key(enum year_rates rate);

/* The year of a matter; 0 when no day is given. */
int year_of_matter(const struct decision *decision);

/* A decision of any year; the scratch memory is for the call alone. */
void year_add_decision(struct year *year, struct arena *scratch, const struct assessment *assessment);
/* A follow-up of the year beside its decision. */
void year_add_follow_up(struct year *year, const struct follow_up_result *result);
/* An agenda of the year with the states of its items. */
void year_add_agenda(struct year *year, const struct agenda *agenda, const struct agenda_states *states);
/* A waiver of any file; kept when it is in force on the day. */
void year_add_waiver(struct year *year, const char *file, const struct waiver *waiver);
/* Something that could not be read or counted; the strings are kept by the caller. */
void year_add_gap(struct year *year, struct year_gap gap);

/* When everything was added: lists in their order, figures. The costs may be NULL. */
void year_finish(struct year *year, const struct register_facts *facts, const struct burden_base *costs);

#endif
