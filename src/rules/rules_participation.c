/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "participation_whom.h"
#include "rule.h"
#include "rule_tools.h"

static void check_not_heard(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	if (decision->participation_count == 0 && decision->not_heard == NULL)
		find(rule, on, &(struct diag){ .at = field_where(decision, KEY_PARTICIPATION) });
}

/* ---- Contradictions ---- */

/* Says that two keys cannot both be right; the place and what is wrong are in the diag already. */
static void contradict(const struct rule *rule, const struct judging *on, enum key key, enum key other,
                       struct diag what)
{
	what.arguments[0] = argue_key("key", key);
	what.arguments[1] = argue_key("other", other);
	find(rule, on, &what);
}

static void check_heard_and_not(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	if (decision->participation_count > 0 && decision->not_heard != NULL)
		contradict(rule, on, KEY_NOT_HEARD, KEY_PARTICIPATION,
		           (struct diag){
		                   .at = field_where(decision, KEY_NOT_HEARD),
		                   .also = field_where(decision, KEY_PARTICIPATION),
		                   .hint = TEXT("Lapsia joko kuultiin tai ei kuultu: poista toinen tieto.",
		                                "Antingen hördes barnen eller inte: ta bort den ena uppgiften.",
		                                "Either children were heard or not: remove one of the two.") });
}

static bool is_nobody(const struct band_counts *heard)
{
	for (size_t band = 0; band < BANDS_MAX; band++)
		if (heard->of[band].given && (heard->of[band].unknown || heard->of[band].high > 0))
			return false;
	return heard->node != NULL && !heard->unknown;
}

static void check_nobody(const struct rule *rule, const struct judging *on, const struct participation *record)
{
	if (is_nobody(&record->heard_count))
		contradict(
		        rule, on, KEY_HEARD_COUNT, KEY_HEARD,
		        (struct diag){
		                .at = field_where(record, KEY_HEARD_COUNT),
		                .also = field_where(record, KEY_HEARD),
		                .node = record->id,
		                .hint = TEXT("Kuultuja on yhteensä 0. Kirjaa määrä tai poista kuuleminen.",
		                             "Antalet hörda är 0. Ange antalet eller ta bort hörandet.",
		                             "The number heard is 0. Give the number or remove the hearing.") });
}

static void check_reached_and_missed(const struct rule *rule, const struct judging *on,
                                     const struct participation *record)
{
	for (size_t i = 0; i < record->groups_reached.count; i++) {
		const struct group_missed *missed = missed_group(record, record->groups_reached.items[i]);
		if (missed != NULL)
			contradict(rule, on, KEY_GROUPS_MISSED, KEY_GROUPS_REACHED,
			           (struct diag){ .at = field_where(missed, KEY_GROUP),
			                          .also = item_where(record->groups_reached.node, i),
			                          .node = record->id });
	}
}

static bool are_all_after(const struct dates *dates, struct date day)
{
	for (size_t i = 0; i < dates->count; i++)
		if (!date_given(dates->items[i]) || date_compare(dates->items[i], day) <= 0)
			return false;
	return dates->count > 0;
}

static void check_before(const struct rule *rule, const struct judging *on, const struct participation *record)
{
	static const struct text ready =
	        TEXT("esitys oli valmis", "förslaget var klart", "the proposal was ready");
	static const struct text decided = TEXT("asia päätetään", "ärendet avgörs", "the matter is decided");
	const struct preparation *preparation = on->decision->preparation;
	bool has_ready = preparation != NULL && date_given(preparation->proposal_ready);
	struct date day = has_ready ? preparation->proposal_ready : on->decision->meeting;
	if (record->before_proposal != FLAG_YES || !date_given(day) || !are_all_after(&record->dates, day))
		return;
	contradict(rule, on, KEY_BEFORE_PROPOSAL, KEY_DATES,
	           (struct diag){ .at = field_where(record, KEY_BEFORE_PROPOSAL),
	                          .also = has_ready ? field_where(preparation, KEY_PROPOSAL_READY)
	                                            : field_where(on->decision, KEY_MEETING),
	                          .also_label = has_ready ? ready : decided,
	                          .node = record->id });
}

static void check_views_of_nobody(const struct rule *rule, const struct judging *on, const struct option *option)
{
	bool has_view = option->childrens_view == CHILDRENS_VIEW_SUPPORTS ||
	                option->childrens_view == CHILDRENS_VIEW_OPPOSES ||
	                option->childrens_view == CHILDRENS_VIEW_DIVIDED;
	if (has_view)
		contradict(rule, on, KEY_CHILDRENS_VIEW, KEY_PARTICIPATION,
		           (struct diag){
		                   .at = field_where(option, KEY_CHILDRENS_VIEW),
		                   .node = option->id,
		                   .hint = TEXT("Lasten kanta on kirjattu, mutta kuulemista tai lapsilta saatua "
		                                "näyttöä ei ole.",
		                                "Barnens ståndpunkt har antecknats, men det finns inget hörande "
		                                "och ingen information från barn.",
		                                "The children's view is recorded, but there is no hearing and no "
		                                "evidence from children.") });
}

static void check_contradiction(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	check_heard_and_not(rule, on);
	for (size_t i = 0; i < decision->participation_count; i++) {
		check_nobody(rule, on, &decision->participation[i]);
		check_reached_and_missed(rule, on, &decision->participation[i]);
		check_before(rule, on, &decision->participation[i]);
	}
	if (decision->participation_count > 0 || has_evidence_of(decision, EVIDENCE_TYPE_CHILDREN))
		return;
	for (size_t i = 0; i < decision->options_count; i++)
		check_views_of_nobody(rule, on, &decision->options[i]);
}

/* ---- What came of it ---- */

static void check_too_late(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	for (size_t i = 0; i < decision->participation_count; i++)
		if (decision->participation[i].before_proposal != FLAG_NO)
			return;
	if (decision->participation_count > 0)
		find(rule, on,
		     &(struct diag){ .at = field_where(&decision->participation[0], KEY_BEFORE_PROPOSAL) });
}

static void check_deviation_unexplained(const struct rule *rule, const struct judging *on)
{
	const struct option *option = on->chosen == NULL ? NULL : on->chosen->option;
	if (option == NULL || option->childrens_view != CHILDRENS_VIEW_OPPOSES)
		return;
	for (size_t i = 0; i < on->decision->participation_count; i++)
		if (on->decision->participation[i].changed_count > 0)
			return;
	find(rule, on,
	     &(struct diag){ .at = field_where(option, KEY_CHILDRENS_VIEW),
	                     .node = option->id,
	                     .arguments = { argue("id", option->id) } });
}

/* The key of the feedback that shows it missing, or KEY_NONE. */
static enum key feedback_fault(const struct feedback *feedback, struct date as_of)
{
	if (feedback->state == FEEDBACK_STATE_NONE)
		return KEY_STATE;
	if (feedback->state != FEEDBACK_STATE_PLANNED)
		return KEY_NONE;
	return !date_given(feedback->date) || date_compare(feedback->date, as_of) < 0 ? KEY_DATE : KEY_NONE;
}

static void check_feedback_missing(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->participation_count; i++) {
		const struct participation *record = &on->decision->participation[i];
		enum key fault = record->feedback == NULL ? KEY_NONE : feedback_fault(record->feedback, on->as_of);
		if (fault != KEY_NONE)
			find(rule, on,
			     &(struct diag){ .at = field_where(record->feedback, fault),
			                     .node = record->id,
			                     .arguments = { argue("id", record->id) } });
	}
}

static const struct rule table[] = {
	{ .says = {
		.id = "participation/not-heard", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRC_12_CRITERIA,
		.sentence = TEXT("lapsia ei ole kuultu, ja syy tai korvaava tieto puuttuu",
		                 "barn har inte hörts, och skäl eller ersättande information saknas",
		                 "children have not been heard, and the reason or the information that replaces hearing them is missing"),
		.cure = TEXT("Kuule lapsia tai kirjaa syy ja tieto, joka korvaa kuulemisen.",
		             "Hör barn eller ange skälet och den information som ersätter hörandet.",
		             "Hear children, or give the reason and the information that stands in for hearing them."),
	  },
	  .scope = RULE_FULL, .check = check_not_heard },
	{ .says = {
		.id = "participation/contradiction", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("lasten kuulemista koskevat tiedot \"{key}\" ja \"{other}\" ovat ristiriidassa",
		                 "uppgifterna \"{key}\" och \"{other}\" om hörandet av barn strider mot varandra",
		                 "\"{key}\" and \"{other}\" on hearing children contradict each other"),
		.cure = TEXT("Korjaa tiedot vastaamaan sitä, miten ja milloin lapsia kuultiin.",
		             "Rätta uppgifterna så att de visar hur och när barnen hördes.",
		             "Correct the information to show how and when children were heard."),
	  },
	  .scope = RULE_LIGHT, .check = check_contradiction },
	{ .says = {
		.id = "participation/too-late", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRC_12,
		.sentence = TEXT("lapsia kuultiin vasta, kun esitys oli valmis",
		                 "barnen hördes först när förslaget var klart",
		                 "children were heard only when the proposal was ready"),
		.cure = TEXT("Kuule lapsia ennen päätöstä ja kirjaa, mikä esityksessä muuttui.",
		             "Hör barn före beslutet och ange vad som ändrades i förslaget.",
		             "Hear children before the decision and record what changed in the proposal."),
	  },
	  .scope = RULE_LIGHT, .check = check_too_late },
	{ .says = {
		.id = "participation/deviation-unexplained", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRC_12_CRWIA_4,
		.sentence = TEXT("lapset vastustavat vaihtoehtoa {id}, eikä ole kerrottu, miksi heidän näkemyksestään poiketaan",
		                 "barnen motsätter sig alternativet {id}, och det anges inte varför man avviker från deras åsikter",
		                 "children oppose option {id}, and no reason is given for departing from their views"),
		.cure = TEXT("Perustele, miksi lasten näkemystä ei otettu huomioon.",
		             "Motivera varför barnens åsikter inte har beaktats.",
		             "Give the reason why the children's views were not followed."),
	  },
	  .scope = RULE_LIGHT, .check = check_deviation_unexplained },
	{ .says = {
		.id = "participation/feedback-missing", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_CRWIA_11,
		.sentence = TEXT("lapsille ei ole kerrottu, mitä kuulemisesta {id} seurasi",
		                 "barnen har inte fått veta vad hörandet {id} ledde till",
		                 "children have not been told what came of hearing {id}"),
		.cure = TEXT("Anna lapsille palaute ja kirjaa sen päivä ja tapa.",
		             "Ge barnen återkoppling och ange dag och sätt.",
		             "Tell the children what came of it and record the date and the way."),
	  },
	  .scope = RULE_LIGHT, .check = check_feedback_missing },
	{ .says = {
		.id = "participation/age-band-not-heard", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("ikäryhmää ei ole kuultu ({band}), vaikka kielteinen vaikutus {impact} koskee sitä",
		                 "en åldersgrupp har inte hörts ({band}), trots att den negativa konsekvensen {impact} gäller den",
		                 "an age band has not been heard ({band}), although negative impact {impact} concerns it"),
		.cure = TEXT("Kuule ikäryhmää sille sopivalla tavalla.",
		             "Hör åldersgruppen på ett sätt som passar den.",
		             "Hear the age band in a way that suits it."),
	  },
	  .scope = RULE_LIGHT, .check = check_age_band_not_heard },
	{ .says = {
		.id = "participation/group-not-heard", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("lapsiryhmää ei ole kuultu ({group}), vaikka kielteinen vaikutus {impact} koskee sitä",
		                 "en grupp barn har inte hörts ({group}), trots att den negativa konsekvensen {impact} gäller den",
		                 "a group of children has not been heard ({group}), although negative impact {impact} concerns it"),
		.cure = TEXT("Kuule ryhmän lapsia tai kirjaa, miksi ryhmää ei tavoitettu.",
		             "Hör barn i gruppen eller ange varför gruppen inte nåddes.",
		             "Hear children of the group, or record why the group was not reached."),
	  },
	  .scope = RULE_LIGHT, .check = check_group_not_heard },
	{ .says = {
		.id = "participation/youth-council-not-heard", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_YOUTH_COUNCILS,
		.sentence = TEXT("nuorisovaltuustoa ei ole kuultu, vaikka asia koskee nuoria ({band})",
		                 "ungdomsfullmäktige har inte hörts, trots att ärendet gäller unga ({band})",
		                 "the youth council has not been heard, although the matter concerns young people ({band})"),
		.cure = TEXT("Anna nuorisovaltuustolle mahdollisuus vaikuttaa valmisteluun.",
		             "Ge ungdomsfullmäktige möjlighet att påverka beredningen.",
		             "Give the youth council an opportunity to influence the preparation."),
	  },
	  .scope = RULE_LIGHT, .check = check_youth_council_not_heard },
	{ .says = {
		.id = "participation/parents-not-heard", .severity = SEVERITY_NOTE, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("vaikutus {impact} koskee pieniä lapsia, mutta vanhempia ei ole kuultu",
		                 "konsekvensen {impact} gäller små barn, men föräldrarna har inte hörts",
		                 "impact {impact} concerns small children, but parents have not been heard"),
		.cure = TEXT("Kuule myös vanhempia tai käytä heiltä kerättyä tietoa.",
		             "Hör också föräldrarna eller använd information som samlats in av dem.",
		             "Hear the parents too, or use information collected from them."),
	  },
	  .scope = RULE_FULL, .check = check_parents_not_heard },
};
const struct rule_set rules_participation = RULE_SET(table);
