/* SPDX-License-Identifier: EUPL-1.2 */
#include "classes.h"

#include "affected.h"
#include "arena.h"
#include "class_steps.h"
#include "life_stage.h"

enum { CLASS_MIN = 1, CLASS_MAX = 4 };

/* A row on its way through the steps of the method. */
struct classing {
	struct arena *memory;
	const struct decision *decision;
	const struct impact *impact;
	const struct surroundings *against;
	struct class_steps steps;
};

static const struct formula class_direction = {
	"class/direction",
	TEXT("Ei vaikutusta tai neutraali: luokka 0", "Ingen inverkan eller neutral: klass 0",
	     "No impact or neutral: class 0"),
	"lva method 3",
};
static const struct formula class_table_formula = {
	"class/table",
	TEXT("Luokka herkkyydestä ja suuruudesta", "Klass enligt känslighet och storlek",
	     "Class by sensitivity and magnitude"),
	"lva method 3",
};
static const struct formula class_life_stage = {
	"class/life-stage",
	TEXT("Luokka palautuvuuden ja elämänvaiheen jälkeen", "Klass efter reversibilitet och livsskede",
	     "Class after reversibility and life stage"),
	"lva method 3",
};
static const struct formula class_unlikely = {
	"class/unlikely",
	TEXT("Luokka, kun vaikutus on epätodennäköinen ja palautuva",
	     "Klass när konsekvensen är osannolik och reversibel",
	     "Class when the impact is unlikely and reversible"),
	"lva method 3",
};
static const struct formula class_residual = {
	"class/residual",
	TEXT("Jäännösluokka toimenpiteiden jälkeen", "Kvarstående klass efter åtgärder",
	     "Residual class after measures"),
	"lva method 3",
};

int class_of(const struct figure *figure)
{
	if (!figure)
		return 0;
	return figure->known ? (int)figure->number : -1;
}

static int clamp(int64_t class)
{
	if (class < CLASS_MIN)
		return CLASS_MIN;
	return class > CLASS_MAX ? CLASS_MAX : (int)class;
}

/* The class after a step, and by how much the policy moves it. */
static int after(const struct figure *class, int64_t by)
{
	int64_t sum;
	if (!add_fits(class->number, by, &sum))
		return by < 0 ? CLASS_MIN : CLASS_MAX;
	return clamp(sum);
}

/* A step of the policy as it is shown; the method moves a class by one. */
static int shown_step(int64_t by)
{
	if (by < -CLASS_MAX)
		return -CLASS_MAX;
	return by > CLASS_MAX ? CLASS_MAX : (int)by;
}

static const struct figure *read_step(const struct classing *c, enum key key, int64_t by)
{
	return figure_read(c->memory, policy_significance_of(c->against->policy, key), &record_significance, key,
	                   FIGURE_COUNT, by);
}

/* A word of the row, or that it is missing; unset is 0. */
static const struct figure *read_word(const struct classing *c, enum key key, const struct words *words, int word,
                                      bool unknown)
{
	if (word && !unknown)
		return figure_read_word(c->memory, c->impact, &record_impact, key, words, word);
	return figure_missing(c->memory, c->impact, &record_impact, key,
	                      unknown ? NOTHING_UNKNOWN : NOTHING_NOT_ASSESSED, c->impact->unknown_because);
}

static const struct figure *read_sensitivity(const struct classing *c)
{
	const struct sensitivity_given *given = c->impact->sensitivity;
	if (given && given->level)
		return figure_read_word(c->memory, given, &record_sensitivity_given, KEY_LEVEL, &words_sensitivity,
		                        (int)given->level);
	return figure_missing(c->memory, c->impact, &record_impact, KEY_SENSITIVITY, NOTHING_NOT_ASSESSED,
	                      (struct text)TEXT("herkkyyttä ei ole annettu", "känsligheten har inte angetts",
	                                        "the sensitivity is not given"));
}

static const struct figure *unknown_class(struct classing *c, const struct formula *how, struct text why,
                                          const struct figure *const *from, size_t count)
{
	step_unknown(&c->steps, why);
	return figure_unknown(c->memory, how, FIGURE_CLASS, why, from, count);
}

static const struct figure *class_by_table(struct classing *c, const struct figure *direction)
{
	enum magnitude magnitude = c->impact->magnitude;
	const struct class_table *table = c->against->policy->significance->table;
	const struct figure *read[] = {
		direction, read_sensitivity(c),
		read_word(c, KEY_MAGNITUDE, &words_magnitude, (int)magnitude, magnitude == MAGNITUDE_UNKNOWN), NULL
	};
	if (!read[2]->known)
		return unknown_class(c, &class_table_formula,
		                     (struct text)TEXT("suuruus ei ole tiedossa", "storleken är inte känd",
		                                       "the magnitude is not known"),
		                     read, 3);
	if (!read[1]->known)
		return unknown_class(c, &class_table_formula, read[1]->why, read, 3);
	int class = table->by_magnitude[magnitude].of[c->impact->sensitivity->level - 1];
	read[3] = figure_read_item(c->memory, table->by_magnitude[magnitude].node,
	                           record_field(&record_significance, KEY_TABLE), FIGURE_CLASS, class,
	                           (struct text){ { 0 } });
	step_table(&c->steps, c->impact, clamp(class));
	return figure_made(c->memory, &class_table_formula, FIGURE_CLASS, clamp(class), read,
	                   sizeof read / sizeof read[0]);
}

static const struct figure *class_for_lasting(struct classing *c, const struct figure *class)
{
	int64_t by = c->against->policy->significance->life_stage_step.number;
	struct lasting lasting = lasting_of(c->memory, c->impact, c->against);
	struct figures from = { .memory = c->memory };
	figures_add(&from, class);
	for (size_t i = 0; i < lasting.from_count; i++)
		figures_add(&from, lasting.from[i]);
	if (lasting.answer == TRIGGER_ANSWER_UNKNOWN)
		return unknown_class(c, &class_life_stage, lasting.why, from.items, from.count);
	if (lasting.answer == TRIGGER_ANSWER_NO)
		return figure_made(c->memory, &class_life_stage, FIGURE_CLASS, class->number, from.items,
		                   from.count);
	int to = after(class, by);
	figures_add(&from, read_step(c, KEY_LIFE_STAGE_STEP, by));
	if (lasting.irreversible)
		step_irreversible(&c->steps, shown_step(by), to);
	else
		step_lasting(&c->steps, c->impact, c->against->bands, lasting.band, shown_step(by), to);
	return figure_made(c->memory, &class_life_stage, FIGURE_CLASS, to, from.items, from.count);
}

/* Unknown likelihood or reversibility lowers nothing. */
static const struct figure *class_if_unlikely(struct classing *c, const struct figure *class)
{
	int64_t by = c->against->policy->significance->unlikely_reversible_step.number;
	if (c->impact->likelihood != LIKELIHOOD_UNLIKELY || c->impact->reversibility != REVERSIBILITY_REVERSIBLE)
		return class;
	int to = after(class, by);
	const struct figure *const from[] = {
		class,
		read_word(c, KEY_LIKELIHOOD, &words_likelihood, (int)c->impact->likelihood, false),
		read_word(c, KEY_REVERSIBILITY, &words_reversibility, (int)c->impact->reversibility, false),
		read_step(c, KEY_UNLIKELY_REVERSIBLE_STEP, by),
	};
	step_unlikely(&c->steps, shown_step(by), to);
	return figure_made(c->memory, &class_unlikely, FIGURE_CLASS, to, from, sizeof from / sizeof from[0]);
}

static const struct figure *gross_class(struct classing *c)
{
	enum direction direction = c->impact->direction;
	const struct figure *read =
	        read_word(c, KEY_DIRECTION, &words_direction, (int)direction, direction == DIRECTION_UNKNOWN);
	if (!read->known)
		return unknown_class(c, &class_direction,
		                     (struct text)TEXT("suunta ei ole tiedossa", "riktningen är inte känd",
		                                       "the direction is not known"),
		                     &read, 1);
	if (!impact_is_felt(c->impact)) {
		step_direction(&c->steps, c->impact);
		return figure_made(c->memory, &class_direction, FIGURE_CLASS, 0, &read, 1);
	}
	const struct figure *class = class_by_table(c, read);
	if (class->known)
		class = class_for_lasting(c, class);
	return class->known ? class_if_unlikely(c, class) : class;
}

static bool eases(const struct measure *measure, const struct impact *impact)
{
	for (size_t i = 0; i < measure->eases_count; i++)
		if (measure->eases[i] == impact)
			return true;
	return false;
}

/* Only what is decided, paid for, dated and somebody's own lowers a class; monitoring never does. */
static bool lowers(const struct measure *measure)
{
	bool settled = measure->status == MEASURE_STATUS_DECIDED || measure->status == MEASURE_STATUS_UNDER_WAY ||
	               measure->status == MEASURE_STATUS_DONE;
	return settled && measure->type != MEASURE_TYPE_MONITORING && measure->funding == FUNDING_CONFIRMED &&
	       date_given(measure->deadline) && text_given(&measure->owner);
}

static void add_measure(struct figures *from, const struct measure *m)
{
	struct arena *memory = from->memory;
	figures_add(from, figure_read_text(memory, m, &record_measure, KEY_ID, text_same(m->id ? m->id : "")));
	if (m->type)
		figures_add(from, figure_read_word(memory, m, &record_measure, KEY_TYPE, &words_measure_type,
		                                   (int)m->type));
	if (m->status)
		figures_add(from, figure_read_word(memory, m, &record_measure, KEY_STATUS, &words_measure_status,
		                                   (int)m->status));
	if (m->funding)
		figures_add(from, figure_read_word(memory, m, &record_measure, KEY_FUNDING, &words_funding,
		                                   (int)m->funding));
	if (date_given(m->deadline))
		figures_add(from, figure_read(memory, m, &record_measure, KEY_DEADLINE, FIGURE_DATE,
		                              date_days(m->deadline)));
	if (text_given(&m->owner))
		figures_add(from, figure_read_text(memory, m, &record_measure, KEY_OWNER, m->owner));
}

/* The first measure that lowers the class; every measure that was looked at is an input. */
static const struct measure *lowering_measure(struct classing *c, struct figures *from)
{
	const struct measure *found = NULL;
	for (size_t i = 0; i < c->decision->measures_count; i++) {
		const struct measure *measure = &c->decision->measures[i];
		if (!eases(measure, c->impact))
			continue;
		add_measure(from, measure);
		if (!found && lowers(measure))
			found = measure;
	}
	return found;
}

static const struct figure *residual_class(struct classing *c, const struct figure *gross)
{
	int64_t by = c->against->policy->significance->measure_step.number;
	struct figures from = { .memory = c->memory };
	figures_add(&from, gross);
	if (!gross->known)
		return figure_unknown(c->memory, &class_residual, FIGURE_CLASS, gross->why, from.items,
		                      from.count);
	bool harms = gross->number && c->impact->direction != DIRECTION_POSITIVE;
	const struct measure *measure = harms ? lowering_measure(c, &from) : NULL;
	if (!measure)
		return figure_made(c->memory, &class_residual, FIGURE_CLASS, gross->number, from.items,
		                   from.count);
	int to = after(gross, by);
	figures_add(&from, read_step(c, KEY_MEASURE_STEP, by));
	step_measure(&c->steps, measure, shown_step(by), to);
	return figure_made(c->memory, &class_residual, FIGURE_CLASS, to, from.items, from.count);
}

struct impact_result classify(struct arena *memory, const struct decision *decision, const struct impact *impact,
                              const struct surroundings *against)
{
	struct impact_result result = { .impact = impact, .steps = { "", "", "" } };
	struct classing c = { memory, decision, impact, against, { .memory = against->explained ? memory : NULL } };
	result.children = affected_figure(memory, impact, against->bands);
	if (!classes_in_use(against->policy))
		return result;
	result.gross = gross_class(&c);
	result.residual = residual_class(&c, result.gross);
	for (int i = 0; i < LANGUAGES; i++)
		result.steps[i] = c.steps.in[i];
	return result;
}

enum significance_class class_word(const struct figure *figure)
{
	if (figure == NULL)
		return SIGNIFICANCE_CLASS_UNSET;
	return figure->known ? (enum significance_class)(SIGNIFICANCE_CLASS_0 + figure->number) : SIGNIFICANCE_CLASS_UNKNOWN;
}
