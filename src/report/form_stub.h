/* SPDX-License-Identifier: EUPL-1.2 */
/* A decision that is to be filled in: what its rows know. */
#ifndef FORM_STUB_H
#define FORM_STUB_H

#include "form.h"
#include "forms.h"

struct stub {
	const struct form_setting *setting;
	const char *id;
	const struct service *const *services;
	size_t count;
};

static inline const struct stub *stub_of(const struct form *form)
{
	return form->with;
}

/* The sentence with a value put for {1}. */
const char *form_say(const struct form *form, const struct text *pattern, const char *value);

/* The zero option, and as many others as the scope wants. */
void form_options(struct form *form, const struct field *field);

#endif
