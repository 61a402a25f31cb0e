/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of a decision from its preparation to the principles; also the groups and domains that it does not touch. */
#include "decision.h"

static const struct field fields_of_stage[] = {
	{ .key = KEY_BODY, TEXT_AT(struct stage, body), .need = NEED_ALWAYS,
		.label = TEXT("Toimielin", "Organ", "Body"),
		.help = TEXT("Kirjoita toimielin, joka käsitteli asian aiemmin.",
		             "Skriv det organ som behandlade ärendet tidigare.",
		             "Write the body that handled the matter earlier.") },
	{ .key = KEY_MEETING, DATE_AT(struct stage, meeting), .need = NEED_ALWAYS,
		.label = TEXT("Kokouspäivä", "Sammanträdesdag", "Date of the meeting"),
		.help = TEXT("Anna aiemman käsittelyn kokouspäivä.",
		             "Ange sammanträdesdagen för den tidigare behandlingen.",
		             "Give the date of the earlier meeting.") },
};
const struct record record_stage = { RECORD_OF(stage, "decision.stages") };

static const struct field fields_of_preparation[] = {
	{ .key = KEY_STARTED, DATE_AT(struct preparation, started), .need = NEED_LIGHT,
		.label = TEXT("Valmistelu aloitettu", "Beredningen påbörjad", "Preparation started"),
		.help = TEXT("Anna päivä, jona asian valmistelu alkoi.",
		             "Ange dagen då beredningen av ärendet började.",
		             "Give the date when the preparation started.") },
	{ .key = KEY_OPTIONS_LOCKED, DATE_AT(struct preparation, options_locked),
		.label = TEXT("Vaihtoehdot lukittu", "Alternativen låsta", "Options locked"),
		.help = TEXT("Anna päivä, jonka jälkeen vaihtoehtoja ei enää muutettu.",
		             "Ange den dag efter vilken alternativen inte längre ändrades.",
		             "Give the date after which the options were no longer changed.") },
	{ .key = KEY_PROPOSAL_READY, DATE_AT(struct preparation, proposal_ready),
		.label = TEXT("Esitys valmis", "Förslaget klart", "Proposal ready"),
		.help = TEXT("Anna päivä, jona päätösesitys valmistui.",
		             "Ange dagen då beslutsförslaget blev klart.",
		             "Give the date when the proposal was ready.") },
	{ .key = KEY_ASSESSMENT_STARTED, DATE_AT(struct preparation, assessment_started), .need = NEED_LIGHT,
		.label = TEXT("Arviointi aloitettu", "Bedömningen påbörjad", "Assessment started"),
		.help = TEXT("Anna päivä, jona lapsivaikutusten arviointi alkoi.",
		             "Ange dagen då bedömningen av konsekvenser för barn började.",
		             "Give the date when the child impact assessment started.") },
	{ .key = KEY_ASSESSMENT_READY, DATE_AT(struct preparation, assessment_ready), .need = NEED_LIGHT,
		.label = TEXT("Arviointi valmis", "Bedömningen klar", "Assessment ready"),
		.help = TEXT("Anna päivä, jona arviointi valmistui.",
		             "Ange dagen då bedömningen blev klar.",
		             "Give the date when the assessment was ready.") },
	{ .key = KEY_HOURS_RESERVED, WHOLE_AT(struct preparation, hours_reserved),
		.label = TEXT("Varatut tunnit", "Reserverade timmar", "Hours reserved"),
		.help = TEXT("Anna arviointiin varattu työaika tunteina.",
		             "Ange den arbetstid i timmar som har reserverats för bedömningen.",
		             "Give the working time reserved for the assessment in hours.") },
};
const struct record record_preparation = { RECORD_OF(preparation, "decision.preparation") };

static const struct field fields_of_roles[] = {
	{ .key = KEY_PREPARER, TEXT_AT(struct roles, preparer), .need = NEED_ALWAYS,
		.label = TEXT("Valmistelija", "Beredare", "Preparer"),
		.help = TEXT("Kirjoita valmistelijan tehtävänimike tai yksikkö.",
		             "Skriv beredarens tjänstebeteckning eller enhet.",
		             "Write the title or unit of the preparer.") },
	{ .key = KEY_RESPONSIBLE, TEXT_AT(struct roles, responsible), .need = NEED_ALWAYS,
		.label = TEXT("Vastuuhenkilö", "Ansvarsperson", "Responsible"),
		.help = TEXT("Kirjoita arvioinnista vastaavan tehtävänimike tai yksikkö.",
		             "Skriv tjänstebeteckningen eller enheten för den som ansvarar för bedömningen.",
		             "Write the title or unit responsible for the assessment.") },
	{ .key = KEY_APPROVER, TEXT_AT(struct roles, approver), .need = NEED_ALWAYS,
		.label = TEXT("Hyväksyjä", "Godkännare", "Approver"),
		.help = TEXT("Kirjoita arvioinnin hyväksyjän tehtävänimike; hän ei saa olla valmistelija.",
		             "Skriv tjänstebeteckningen för den som godkänner bedömningen; inte beredaren.",
		             "Write the title of the person who approves the assessment; not the preparer.") },
};
const struct record record_roles = { RECORD_OF(roles, "decision.roles") };

static const struct field fields_of_statute[] = {
	{ .key = KEY_REF, STRING_AT(struct statute, ref), .need = NEED_ALWAYS,
		.label = TEXT("Säädöksen numero", "Författningens nummer", "Number of the statute"),
		.help = TEXT("Kirjoita säädöksen numero, esimerkiksi 612/2021.",
		             "Skriv författningens nummer, till exempel 612/2021.",
		             "Write the number of the statute, for example 612/2021.") },
	{ .key = KEY_SECTIONS, STRING_AT(struct statute, sections), .need = NEED_ALWAYS,
		.label = TEXT("Pykälät", "Paragrafer", "Sections"),
		.help = TEXT("Kirjoita sovellettavat pykälät, esimerkiksi 7 §.",
		             "Skriv de paragrafer som tillämpas, till exempel 7 §.",
		             "Write the sections that apply, for example 7 §.") },
};
const struct record record_statute = { RECORD_OF(statute, "decision.statutes") };

static const struct field fields_of_proposal[] = {
	{ .key = KEY_FILE, PATH_AT(struct proposal, file), .need = NEED_ALWAYS,
		.label = TEXT("Tiedosto", "Fil", "File"),
		.help = TEXT("Anna esityksen tiedostopolku.",
		             "Ange sökvägen till förslaget.",
		             "Give the path of the proposal.") },
	{ .key = KEY_SHA256, STRING_AT(struct proposal, sha256), .need = NEED_ALWAYS,
		.label = TEXT("SHA-256-tarkiste", "SHA-256-kontrollsumma", "SHA-256 digest"),
		.help = TEXT("Anna esityksen SHA-256-tarkiste arviointihetkeltä.",
		             "Ange förslagets SHA-256-kontrollsumma vid tiden för bedömningen.",
		             "Give the SHA-256 digest of the proposal as it was assessed.") },
};
const struct record record_proposal = { RECORD_OF(proposal, "decision.proposal") };

static const struct field fields_of_plan_goal[] = {
	{ .key = KEY_PLAN, TEXT_AT(struct plan_goal, plan), .need = NEED_ALWAYS,
		.label = TEXT("Suunnitelma", "Plan", "Plan"),
		.help = TEXT("Kirjoita suunnitelman tai ohjelman nimi.",
		             "Skriv planens eller programmets namn.",
		             "Write the name of the plan or programme.") },
	{ .key = KEY_GOAL, TEXT_AT(struct plan_goal, goal), .need = NEED_ALWAYS,
		.label = TEXT("Suunnitelman tavoite", "Planens mål", "Goal of the plan"),
		.help = TEXT("Kirjoita tavoite, johon päätös liittyy.",
		             "Skriv det mål som beslutet hänför sig till.",
		             "Write the goal that the decision relates to.") },
};
const struct record record_plan_goal = { RECORD_OF(plan_goal, "decision.goals") };

static const struct field fields_of_group_without_difference[] = {
	{ .key = KEY_GROUP, WORD_AT(struct group_without_difference, group, group), .need = NEED_ALWAYS,
		.label = TEXT("Lapsiryhmä", "Grupp av barn", "Group of children"),
		.help = TEXT("Valitse lapsiryhmä, jossa vaikutus ei poikkea muista.",
		             "Välj den grupp av barn för vilken konsekvensen inte skiljer sig.",
		             "Choose the group for which the impact does not differ.") },
	{ .key = KEY_REASON, TEXT_AT(struct group_without_difference, reason), .need = NEED_ALWAYS,
		.label = TEXT("Miksi eroa ei ole", "Varför skillnad saknas", "Why there is no difference"),
		.help = TEXT("Perustele, miksi vaikutus ei poikkea tässä lapsiryhmässä.",
		             "Motivera varför konsekvensen inte skiljer sig för denna grupp av barn.",
		             "Say why the impact does not differ for this group of children.") },
	{ .key = KEY_OPTION, STRING_AT(struct group_without_difference, option),
		.label = TEXT("Vaihtoehto", "Alternativ", "Option"),
		.help = TEXT("Anna sen vaihtoehdon tunnus, jota merkintä koskee; jätä pois, jos se koskee kaikkia.",
		             "Ange beteckningen på det alternativ som anteckningen gäller; utelämna om den gäller alla.",
		             "Give the id of the option that the entry holds for; leave out if it holds for every option.") },
};
const struct record record_group_without_difference = { RECORD_OF(group_without_difference, "decision.groups_without_difference") };

static const struct field fields_of_domain_without_impact[] = {
	{ .key = KEY_DOMAIN, WORD_AT(struct domain_without_impact, domain, domain), .need = NEED_ALWAYS,
		.label = TEXT("Osa-alue", "Delområde", "Domain"),
		.help = TEXT("Valitse osa-alue, johon ei kohdistu vaikutusta.",
		             "Välj det delområde som inte berörs.",
		             "Choose the domain that is not affected.") },
	{ .key = KEY_REASON, TEXT_AT(struct domain_without_impact, reason), .need = NEED_ALWAYS,
		.label = TEXT("Miksi vaikutusta ei ole",
		              "Varför konsekvens saknas",
		              "Why there is no impact"),
		.help = TEXT("Perustele, miksi tähän osa-alueeseen ei tule vaikutusta.",
		             "Motivera varför delområdet inte berörs.",
		             "Say why there is no impact in this domain.") },
	{ .key = KEY_OPTION, STRING_AT(struct domain_without_impact, option),
		.label = TEXT("Vaihtoehto", "Alternativ", "Option"),
		.help = TEXT("Anna sen vaihtoehdon tunnus, jota merkintä koskee; jätä pois, jos se koskee kaikkia.",
		             "Ange beteckningen på det alternativ som anteckningen gäller; utelämna om den gäller alla.",
		             "Give the id of the option that the entry holds for; leave out if it holds for every option.") },
};
const struct record record_domain_without_impact = { RECORD_OF(domain_without_impact, "decision.domains_without_impact") };

static const struct field fields_of_principles[] = {
	{ .key = KEY_NON_DISCRIMINATION, TEXT_AT(struct principles, non_discrimination), .need = NEED_FULL,
		.label = TEXT("Syrjimättömyys", "Icke-diskriminering", "Non-discrimination"),
		.help = TEXT("Kerro, kohdellaanko lapsia yhdenvertaisesti ja jääkö jokin ryhmä huonompaan asemaan.",
		             "Berätta om barnen behandlas lika och om någon grupp hamnar i sämre ställning.",
		             "Say whether children are treated equally and whether some group is put at a disadvantage.") },
	{ .key = KEY_BEST_INTERESTS, TEXT_AT(struct principles, best_interests), .need = NEED_FULL,
		.label = TEXT("Lapsen etu", "Barnets bästa", "Best interests of the child"),
		.help = TEXT("Kerro, mikä on lasten edun mukaista ja miten se on otettu ensisijaisesti huomioon.",
		             "Berätta vad som är barnens bästa och hur det har beaktats i första hand.",
		             "Say what is in the children's best interests and how it has been a primary consideration.") },
	{ .key = KEY_LIFE_AND_DEVELOPMENT, TEXT_AT(struct principles, life_and_development), .need = NEED_FULL,
		.label = TEXT("Elämä ja kehitys", "Liv och utveckling", "Life and development"),
		.help = TEXT("Kerro, miten päätös vaikuttaa lasten elämään, kasvuun ja kehitykseen.",
		             "Berätta hur beslutet påverkar barnens liv, uppväxt och utveckling.",
		             "Say how the decision affects children's life, growth and development.") },
	{ .key = KEY_CHILDS_VIEWS, TEXT_AT(struct principles, childs_views), .need = NEED_FULL,
		.label = TEXT("Lapsen näkemykset", "Barnets åsikter", "Views of the child"),
		.help = TEXT("Kerro, miten lasten näkemykset on selvitetty ja otettu huomioon.",
		             "Berätta hur barnens åsikter har utretts och beaktats.",
		             "Say how children's views have been heard and taken into account.") },
};
const struct record record_principles = { RECORD_OF(principles, "decision.principles") };
