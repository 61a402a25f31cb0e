/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "follow-up/date-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "laki 612/2021 6-7 §",
		.sentence = TEXT("seurannan päivä puuttuu",
		                 "datum för uppföljningen saknas",
		                 "the date of the follow-up is missing"),
		.cure = TEXT("Kirjaa, milloin ja missä toimielimessä vaikutuksia seurataan.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_date_missing },
	{ .says = {
		.id = "follow-up/too-far", .severity = SEVERITY_WARNING, .waivable = true, .basis = "CRWIA stage 3",
		.sentence = TEXT("seuranta {date} on yli {limit} kuukauden päässä muutoksen alkamisesta",
		                 "uppföljningen {date} görs över {limit} månader efter att ändringen börjat",
		                 "the follow-up on {date} is over {limit} months after the change begins"),
		.cure = TEXT("Aikaista seurantaa tai lisää väliseuranta.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_too_far },
	{ .says = {
		.id = "follow-up/overdue", .severity = SEVERITY_ERROR, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("päätöksen {decision} seuranta on myöhässä, sen piti valmistua {date}",
		                 "uppföljningen av beslutet {decision} är försenad, den skulle ha varit klar {date}",
		                 "the follow-up of decision {decision} is overdue; it was due on {date}"),
		.cure = TEXT("Tee seuranta-arviointi.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_overdue },
};
const struct rule_set rules_follow_up = RULE_SET(table);
