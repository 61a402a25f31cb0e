/* SPDX-License-Identifier: EUPL-1.2 */
/* The forms that the program hands out, filled in as far as the project knows. */
#ifndef FORMS_H
#define FORMS_H

#include <stdio.h>

#include "agenda.h"
#include "bands.h"
#include "catalogue.h"
#include "decision.h"
#include "population.h"

/* What every form is made of; what is not known is NULL. */
struct form_setting {
	struct arena *memory;
	enum language language;
	const char *day;             /* YYYY-MM-DD, when the form is handed out; NULL: not known */
	const char *schema;          /* where the schema is, seen from the file; NULL: there is none */
	const struct bands *bands;
	const struct catalogue *catalogue;
	const struct population *population;
	int64_t small_count;         /* numbers of clients from 1 to below this are not written out */
};

/* A decision that changes the services. */
void form_decision(const struct form_setting *setting, const char *id, enum scope scope,
                   const struct service *const *services, size_t count, FILE *out);
/* What to look at when a decision is followed up; the id is the follow-up's own. */
void form_follow_up(const struct form_setting *setting, const char *id, const struct decision *decision, FILE *out);
/* A meeting; a day at the end of the id is its day. */
void form_agenda(const struct form_setting *setting, const char *id, FILE *out);

/* lva.yaml, and a catalogue of a service to write over, with another as a comment. */
void form_project(const struct form_setting *setting, FILE *out);
void form_catalogue(const struct form_setting *setting, int year, FILE *out);

#endif
