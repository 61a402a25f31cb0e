/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "rule_tools.h"
#include "rules_process.h"

/* ---- In time for the decision ---- */

/* The day of the decision: as it was made, else as it is planned. */
static struct day decided_day(const struct judging *on)
{
	const struct resolution *resolution = on->decision->resolution;
	if (resolution == NULL || !date_given(resolution->date))
		return meeting_day(on);
	return (struct day){ resolution, &record_resolution, KEY_DATE, resolution->date };
}

static void need_before_decision(const struct rule *rule, const struct judging *on, struct day day)
{
	struct day decided = decided_day(on);
	if (!date_given(day.date) || !date_given(decided.date) || date_compare(day.date, decided.date) <= 0)
		return;
	find(rule, on, &(struct diag){
		.at = field_where(day.in, day.key),
		.also = field_where(decided.in, decided.key),
		.also_label = TEXT("päätös", "beslutet", "the decision"),
		.arguments = { argue_day("key", day), argue_date(on, "date", day.date),
		               argue_date(on, "limit", decided.date) },
	});
}

static void check_ready_after_decision(const struct rule *rule, const struct judging *on)
{
	const struct screening *screening = on->decision->screening;
	struct date ready = preparation_of(on)->assessment_ready;
	need_before_decision(rule, on, preparation_day(on, KEY_ASSESSMENT_READY, ready));
	if (screening != NULL)
		need_before_decision(rule, on, (struct day){ screening, &record_screening, KEY_DATE, screening->date });
}

static int64_t days_between(struct date from, struct date to)
{
	return (int64_t)date_days(to) - date_days(from);
}

/* Started when less than a share of the preparation is left. */
static bool starts_in_last_part(const struct judging *on)
{
	const struct preparation *given = preparation_of(on);
	struct date meeting = on->decision->meeting;
	if (!date_given(given->started) || date_compare(given->started, meeting) >= 0)
		return false;
	return days_between(given->assessment_started, meeting) * SHARE_ONE <
	       days_between(given->started, meeting) * on->policy->limits->late_start_share.number;
}

static bool starts_after_lock(const struct judging *on)
{
	const struct preparation *given = preparation_of(on);
	return date_given(given->options_locked) && date_given(given->assessment_started) &&
	       date_compare(given->assessment_started, given->options_locked) > 0;
}

static bool starts_too_late(const struct judging *on)
{
	const struct preparation *given = preparation_of(on);
	struct date meeting = on->decision->meeting;
	if (!date_given(given->assessment_started) || !date_given(meeting))
		return false;
	return days_between(given->assessment_started, meeting) < on->policy->limits->late_start_days.number ||
	       starts_in_last_part(on);
}

static bool is_ready_too_late(const struct judging *on)
{
	struct date ready = preparation_of(on)->assessment_ready, meeting = on->decision->meeting;
	return date_given(ready) && date_given(meeting) &&
	       days_between(ready, meeting) < on->policy->limits->reading_days.number;
}

static void find_late(const struct rule *rule, const struct judging *on, struct day day, struct day before)
{
	find(rule, on, &(struct diag){
		.at = field_where(day.in, day.key),
		.also = field_where(before.in, before.key),
		.also_label = record_field(before.record, before.key)->label,
		.arguments = { argue_day("key", day), argue_date(on, "date", day.date),
		               argue_date(on, "limit", on->decision->meeting) },
	});
}

static void check_too_late(const struct rule *rule, const struct judging *on)
{
	const struct preparation *given = preparation_of(on);
	struct day started = preparation_day(on, KEY_ASSESSMENT_STARTED, given->assessment_started);
	if (starts_after_lock(on))
		find_late(rule, on, started, preparation_day(on, KEY_OPTIONS_LOCKED, given->options_locked));
	else if (starts_too_late(on))
		find_late(rule, on, started, meeting_day(on));
	if (is_ready_too_late(on))
		find_late(rule, on, preparation_day(on, KEY_ASSESSMENT_READY, given->assessment_ready),
		          meeting_day(on));
}

/* ---- Somebody else than the preparer ---- */

static void need_other(const struct rule *rule, const struct judging *on, const void *in_record, enum key key,
                       const struct text *who)
{
	const struct roles *roles = on->decision->roles;
	if (roles == NULL || !same_words(who, &roles->preparer))
		return;
	find(rule, on, &(struct diag){
		.at = field_where(in_record, key),
		.also = field_where(roles, KEY_PREPARER),
		.also_label = TEXT("valmistelija", "beredare", "the preparer"),
		.arguments = { argue_key("key", key), { "value", *who } },
	});
}

static void check_self_approved(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	const struct screening *screening = decision->screening;
	bool left_out = screening != NULL && screening->scope != SCOPE_UNSET && screening->scope < SCOPE_LIGHT;
	if (decision->roles != NULL)
		need_other(rule, on, decision->roles, KEY_APPROVER, &decision->roles->approver);
	if (left_out)
		need_other(rule, on, screening, KEY_APPROVED_BY, &screening->approved_by);
	if (screening != NULL && screening->override != NULL)
		need_other(rule, on, screening->override, KEY_APPROVED_BY, &screening->override->approved_by);
	if (decision->quality_statement != NULL)
		need_other(rule, on, decision->quality_statement, KEY_BY, &decision->quality_statement->by);
}

/* ---- The proposal ---- */

/* A file that cannot be read was said where it was to be read. */
static void check_proposal_changed(const struct rule *rule, const struct judging *on)
{
	if (on->proposal == PROPOSAL_CHANGED)
		find(rule, on, &(struct diag){
			.at = field_where(on->decision->proposal, KEY_SHA256),
			.arguments = { argue("file", on->decision->proposal->file) },
		});
}

/* A change of course, or a stop, is itself a problem that was found. */
static void check_continuation_missing(const struct rule *rule, const struct judging *on)
{
	const struct follow_up *follow_up = on->follow_up;
	bool goes_on = follow_up->continuation == CONTINUATION_CONTINUE;
	if (follow_up->continuation == CONTINUATION_UNSET)
		find(rule, on, &(struct diag){ .at = field_where(follow_up, KEY_CONTINUATION),
		                               .arguments = { argue_key("key", KEY_CONTINUATION) } });
	else if (!goes_on && follow_up->corrective_actions_count == 0)
		find(rule, on, &(struct diag){ .at = field_where(follow_up, KEY_CORRECTIVE_ACTIONS),
		                               .also = field_where(follow_up, KEY_CONTINUATION),
		                               .arguments = { argue_key("key", KEY_CORRECTIVE_ACTIONS) } });
}

static const struct rule table[] = {
	{ .says = {
		.id = "process/date-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("päivämäärä \"{key}\" puuttuu",
		                 "datumet \"{key}\" saknas",
		                 "date \"{key}\" is missing"),
		.cure = TEXT("Kirjaa päivämäärä; myös suunniteltu päivä kelpaa.",
		             "Ange datumet; också ett planerat datum godtas.",
		             "Record the date; a planned date will do."),
	  },
	  .scope = RULE_ALL, .check = check_date_missing },
	{ .says = {
		.id = "process/date-order", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("päivämäärät ovat ristiriidassa: \"{key}\" {date} on liian aikaisin, kun \"{other}\" on {limit}",
		                 "datumen strider mot varandra: \"{key}\" {date} är för tidigt när \"{other}\" är {limit}",
		                 "the dates contradict each other: \"{key}\" {date} is too early when \"{other}\" is {limit}"),
		.cure = TEXT("Korjaa päivämäärät oikeaan järjestykseen.",
		             "Rätta datumen så att de står i rätt ordning.",
		             "Correct the dates so that they are in the right order."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_date_order },
	{ .says = {
		.id = "process/ready-after-decision", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_STRATEGY,
		.sentence = TEXT("\"{key}\" on vasta {date}, vaikka päätöspäivä on {limit}",
		                 "\"{key}\" är först {date}, fastän beslutsdagen är {limit}",
		                 "\"{key}\" is not until {date}, although the decision is on {limit}"),
		.cure = TEXT("Siirrä päätöstä, kunnes arviointi on valmis.",
		             "Skjut upp beslutet tills bedömningen är klar.",
		             "Postpone the decision until the assessment is ready."),
	  },
	  .scope = RULE_ALL, .check = check_ready_after_decision },
	{ .says = {
		.id = "process/too-late", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_SURVEY_OF_DECIDERS,
		.sentence = TEXT("arviointi ajoittuu liian myöhään: \"{key}\" {date}, kokous {limit}",
		                 "bedömningen infaller för sent: \"{key}\" {date}, sammanträdet {limit}",
		                 "the assessment comes too late: \"{key}\" {date}, meeting {limit}"),
		.cure = TEXT("Aloita arviointi ennen vaihtoehtojen lukitsemista ja jätä päättäjille aikaa lukea se.",
		             "Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.",
		             "Start the assessment before the options are locked, and leave the decision-makers time to read it."),
	  },
	  .scope = RULE_LIGHT, .check = check_too_late },
	{ .says = {
		.id = "process/self-approved", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRWIA,
		.sentence = TEXT("\"{key}\" on sama kuin valmistelija: \"{value}\"",
		                 "\"{key}\" är samma som beredaren: \"{value}\"",
		                 "\"{key}\" is the same as the preparer: \"{value}\""),
		.cure = TEXT("Nimeä tehtävään joku muu kuin valmistelija.",
		             "Utse någon annan än beredaren till uppgiften.",
		             "Name someone other than the preparer for the task."),
	  },
	  .scope = RULE_ALL, .check = check_self_approved },
	{ .says = {
		.id = "process/proposal-changed", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("esitys \"{file}\" on muuttunut arvioinnin jälkeen",
		                 "förslaget \"{file}\" har ändrats efter bedömningen",
		                 "the proposal \"{file}\" has changed since the assessment"),
		.cure = TEXT("Päivitä arviointi muuttuneen esityksen mukaiseksi ja kirjaa uusi tarkiste.",
		             "Uppdatera bedömningen så att den motsvarar det ändrade förslaget och anteckna den nya kontrollsumman.",
		             "Update the assessment to match the changed proposal and record its new digest."),
	  },
	  .scope = RULE_ALL, .check = check_proposal_changed, .makes_stale = true },
	{ .says = {
		.id = "process/continuation-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("prosessiarvioinnista puuttuu \"{key}\"",
		                 "i processbedömningen saknas \"{key}\"",
		                 "the process assessment lacks \"{key}\""),
		.cure = TEXT("Kirjaa, jatketaanko toimeenpanoa, muutetaanko sitä vai keskeytetäänkö se, ja mitä korjataan.",
		             "Anteckna om genomförandet fortsätts, ändras eller avbryts, och vad som korrigeras.",
		             "Record whether implementation is continued, modified or suspended, and what is corrected."),
	  },
	  .scope = RULE_PROCESS, .check = check_continuation_missing },
};
const struct rule_set rules_process = RULE_SET(table);
