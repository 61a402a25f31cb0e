/* SPDX-License-Identifier: EUPL-1.2 */
/* The options of a decision that is to be filled in: what changes, and on whom it falls. */
#include "arena.h"
#include "date.h"
#include "doc.h"
#include "form_stub.h"
#include "show.h"

/* ---- What changes ---- */

/* "7-12: 610" added to a list; a small number is not told. */
static const char *add_number(const struct form *form, const char *list, size_t band, int64_t count)
{
	const struct form_setting *setting = stub_of(form)->setting;
	const bool hidden = count > 0 && count < setting->small_count;
	return arena_printf(form->memory, "%s%s%s: %s%lld", list, list[0] == '\0' ? "" : ", ",
	                    setting->bands->code[band], hidden ? "< " : "",
	                    (long long)(hidden ? setting->small_count : count));
}

static const char *clients_of(const struct form *form, const struct service *service)
{
	const struct form_setting *setting = stub_of(form)->setting;
	const char *list = "";
	for (size_t i = 0; i < setting->bands->count; i++) {
		const struct band_count *count = &service->clients.of[i];
		if (!count->given || count->unknown)
			continue;
		list = add_number(form, list, i, count->high);
	}
	return list;
}

/* What the catalogue says of a service today. */
static void put_today(struct form *form, const struct service *service)
{
	static const struct text cost = TEXT("Kustannus nyt {1} vuodessa.", "Kostnaden är nu {1} per år.",
	                                     "The cost now is {1} a year.");
	static const struct text clients = TEXT("Asiakkaita nyt {1}.", "Klienter nu {1}.", "Clients now {1}.");
	const struct money *money = service->cost == NULL ? NULL : service->cost->actual.given ? &service->cost->actual
	                                                                                       : &service->cost->budget;
	const char *list = clients_of(form, service);
	form_note(form, text_in(&service->name, form->language));
	if (money != NULL && money->given)
		form_note(form,
		          form_say(form, &cost, show_value(form->memory, value_cents(money->cents), form->language)));
	if (list[0] != '\0')
		form_note(form, form_say(form, &clients, list));
}

/* Which services there are to choose from: a short catalogue is all there, of a long one the beginning. */
static void put_services_known(struct form *form)
{
	enum { LISTED_MAX = 12 };
	static const struct text pattern = TEXT("Palveluluettelossa: {1}.", "I tjänstekatalogen: {1}.",
	                                        "In the catalogue: {1}.");
	const struct catalogue *catalogue = stub_of(form)->setting->catalogue;
	const char *list = "";
	size_t count = 0;
	for (size_t i = 0; catalogue != NULL && i < catalogue->services_count; i++)
		if (catalogue->services[i].id != NULL && count++ < LISTED_MAX)
			list = arena_printf(form->memory, "%s%s%s", list, list[0] == '\0' ? "" : ", ",
			                    catalogue->services[i].id);
	form_unknown(form, &record_change, KEY_SERVICE);
	if (list[0] != '\0')
		form_note(form, form_say(form, &pattern,
		                         arena_printf(form->memory, "%s%s", list, count > LISTED_MAX ? " …" : "")));
}

static void put_change(struct form *form, const struct service *service)
{
	if (service != NULL)
		put_today(form, service);
	form_item(form);
	if (service != NULL)
		form_known(form, &record_change, KEY_SERVICE, service->id);
	else
		put_services_known(form);
	form_unknown(form, &record_change, KEY_CHANGE);
	form_unknown(form, &record_change, KEY_COST);
	form_item_end(form);
}

static void put_changes(struct form *form, const struct field *field)
{
	const struct stub *stub = stub_of(form);
	form_open(form, field);
	for (size_t i = 0; i < stub->count; i++)
		put_change(form, stub->services[i]);
	if (stub->count == 0)
		put_change(form, NULL);
	form_close(form);
}

/* ---- On whom it falls ---- */

/* The bands that a service reaches: those of its clients, or every band of children. */
static uint32_t bands_reached(const struct form *form, const struct service *service)
{
	uint32_t children = stub_of(form)->setting->bands->children;
	uint32_t own = service == NULL ? 0 : service->age_bands.bits & children;
	return own != 0 ? own : service == NULL ? 0 : children;
}

static void put_chain(struct form *form)
{
	form_open(form, record_field(&record_impact, KEY_CHAIN));
	for (int i = 0; i < 2; i++)
		form_line(form, arena_printf(form->memory, "- %s", form_placeholder(form)));
	form_close(form);
}

/* A full assessment is asked for it; in a light one it stands as a comment. */
static void put_more(struct form *form, const struct record *record, enum key key)
{
	const struct field *field = record_field(record, key);
	const char *value = form_placeholder(form);
	if (field->words != NULL)
		value = arena_printf(form->memory, "%s  # %s", value, form_choices(form, field->words));
	if (form->scope == SCOPE_FULL)
		form_blank(form, field);
	else
		form_if_asked(form, field, value);
}

/* How many children there are, against which the number of those concerned can be weighed. */
static void put_population(struct form *form, const struct service *service)
{
	static const struct text pattern = TEXT("Lapsia väestötiedoissa: {1}.", "Barn i befolkningsuppgifterna: {1}.",
	                                        "Children in the population figures: {1}.");
	const struct form_setting *setting = stub_of(form)->setting;
	static const struct areas everywhere = { .whole = true };
	const struct areas *areas = service == NULL || service->areas.count == 0 ? &everywhere : &service->areas;
	struct date day;
	const char *list = "";
	if (setting->population == NULL || setting->day == NULL || !date_parse(setting->day, &day))
		return;
	const struct area_set set = population_areas(form->memory, setting->population, areas);
	const struct people people = population_people(setting->population, set, day.year);
	for (size_t i = 0; people.known && i < setting->bands->count; i++)
		if ((setting->bands->children & band_bit(i)) != 0)
			list = add_number(form, list, i, people.in_band[i]);
	if (list[0] != '\0')
		form_note(form, form_say(form, &pattern, arena_printf(form->memory, "%s (%d)", list, people.year)));
}

static void put_affected(struct form *form, const struct service *service, uint32_t bands)
{
	const char *mark = form_placeholder(form);
	const struct bands *all = stub_of(form)->setting->bands;
	put_population(form, service);
	form_known(form, &record_impact, KEY_AFFECTED, bands == 0 ? mark : form_bands(form, all, bands, mark));
	put_more(form, &record_impact, KEY_AFFECTED_SOURCE);
}

/* What one impact says of whom, how and why; in the order of the table. */
static void put_impact(struct form *form, const char *id, const struct service *service, bool of_change)
{
	static const enum key felt[] = { KEY_MAGNITUDE, KEY_SENSITIVITY, KEY_LIKELIHOOD, KEY_STARTS, KEY_DURATION,
		                         KEY_REVERSIBILITY };
	enum impact_type type = service == NULL ? IMPACT_TYPE_DIRECT : service->impact;
	uint32_t bands = bands_reached(form, service);
	form_item(form);
	form_known(form, &record_impact, KEY_ID, id);
	form_unknown(form, &record_impact, KEY_DOMAIN);
	if (bands != 0)
		form_known(form, &record_impact, KEY_AGE_BANDS,
		           form_bands(form, stub_of(form)->setting->bands, bands, NULL));
	else
		form_unknown(form, &record_impact, KEY_AGE_BANDS);
	if (of_change && stub_of(form)->count > 1)
		form_known(form, &record_impact, KEY_SERVICES, arena_printf(form->memory, "[%s]", service->id));
	form_unknown(form, &record_impact, KEY_DIRECTION);
	if (service != NULL && type != IMPACT_TYPE_NONE)
		form_known(form, &record_impact, KEY_DIRECTNESS, form_word(form, &words_directness, (int)type));
	else
		form_unknown(form, &record_impact, KEY_DIRECTNESS);
	if (type == IMPACT_TYPE_INDIRECT || type == IMPACT_TYPE_COMMUNAL)
		put_chain(form);
	for (size_t i = 0; i < sizeof felt / sizeof felt[0]; i++)
		form_unknown(form, &record_impact, felt[i]);
	put_affected(form, service, bands);
	if (form->scope == SCOPE_FULL)
		form_unknown(form, &record_impact, KEY_RIGHTS);
	form_unknown(form, &record_impact, KEY_REASONING);
	form_known(form, &record_impact, KEY_EVIDENCE, "[N1]");
	form_unknown(form, &record_impact, KEY_UNCERTAINTY);
	form_item_end(form);
}

static void put_impacts(struct form *form, int option)
{
	const struct stub *stub = stub_of(form);
	form_open(form, record_field(&record_option, KEY_IMPACTS));
	for (size_t i = 0; i < stub->count || i == 0; i++)
		put_impact(form, arena_printf(form->memory, "V%d%zu", option, i + 1),
		           stub->count == 0 ? NULL : stub->services[i], option > 0);
	form_close(form);
}

/* ---- The options ---- */

static void put_zero_option(struct form *form)
{
	static const struct text now = TEXT("Nykytila jatkuu", "Nuläget fortsätter", "The present state goes on");
	form_item(form);
	form_known(form, &record_option, KEY_ID, "VE0");
	form_known(form, &record_option, KEY_NAME, text_in(&now, form->language));
	form_known(form, &record_option, KEY_ZERO, form_word(form, &words_flag, FLAG_YES));
	form_unknown(form, &record_option, KEY_BEST_FOR_CHILDREN);
	put_more(form, &record_option, KEY_CHILDRENS_VIEW);
	form_known(form, &record_option, KEY_CHANGES, "[]");
	if (form->scope == SCOPE_FULL)
		put_impacts(form, 0);
	form_item_end(form);
}

static void put_option(struct form *form, int number)
{
	form_item(form);
	form_known(form, &record_option, KEY_ID, arena_printf(form->memory, "VE%d", number));
	form_unknown(form, &record_option, KEY_NAME);
	if (number == 1)
		form_known(form, &record_option, KEY_PROPOSED, form_word(form, &words_flag, FLAG_YES));
	form_unknown(form, &record_option, KEY_BEST_FOR_CHILDREN);
	put_more(form, &record_option, KEY_CHILDRENS_VIEW);
	put_changes(form, record_field(&record_option, KEY_CHANGES));
	put_impacts(form, number);
	form_item_end(form);
}

void form_options(struct form *form, const struct field *field)
{
	form_open(form, field);
	put_zero_option(form);
	for (int number = 1; number <= (form->scope == SCOPE_FULL ? 2 : 1); number++)
		put_option(form, number);
	form_close(form);
}
