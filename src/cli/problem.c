/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "options.h"
#include "speak.h"

enum { CHOICES_MAX = 32 };

/* A kind of problem: {1} is the option as it is called, {2} the word that was written. */
static const struct text sentences[] = {
	[PROBLEM_UNKNOWN] = TEXT("tuntematon valitsin {2}", "okänd flagga {2}", "unknown option {2}"),
	[PROBLEM_ELSEWHERE] =
	        TEXT("valitsin {1} ei kuulu tähän komentoon", "flaggan {1} hör inte till detta kommando",
	             "option {1} does not belong to this command"),
	[PROBLEM_NO_VALUE] =
	        TEXT("valitsimelta {1} puuttuu arvo", "flaggan {1} saknar värde", "option {1} lacks a value"),
	[PROBLEM_NEEDLESS_VALUE] =
	        TEXT("valitsin {1} ei ota arvoa", "flaggan {1} tar inget värde", "option {1} takes no value"),
	[PROBLEM_EMPTY_VALUE] = TEXT("valitsimen {1} arvo on tyhjä", "värdet för flaggan {1} är tomt",
	                             "the value of option {1} is empty"),
	[PROBLEM_VALUE] = TEXT("valitsimen {1} arvo \"{2}\" on tuntematon",
	                       "värdet \"{2}\" för flaggan {1} är okänt", "unknown value \"{2}\" of option {1}"),
	[PROBLEM_TOO_MANY] = TEXT("valitsimella {1} on liian monta arvoa", "flaggan {1} har för många värden",
	                          "option {1} has too many values"),
};

static const struct text question = TEXT("; tarkoititko {2}{1}?", "; menade du {2}{1}?", "; did you mean {2}{1}?");

/* The one option of the command that begins as the word does; NULL when there is none, or more. */
static const char *beginning_with(const char *word, const char *const *known)
{
	const char *found = NULL;
	for (; *known; known++) {
		if (strncmp(*known, word, strlen(word)) != 0)
			continue;
		if (found)
			return NULL;
		found = *known;
	}
	return found;
}

static const char *nearest_option(const char *argument, unsigned command)
{
	const char *known[OPTIONS_MAX + 1] = { NULL };
	char name[64] = "";
	const char *start = argument + strspn(argument, "-");
	size_t count = 0, length = strcspn(start, "=");
	if (length == 0 || length >= sizeof name)
		return NULL;
	memcpy(name, start, length);
	for (const struct option_row *row = option_rows; row->name; row++)
		if (row->commands & command)
			known[count++] = row->name;
	const char *whole = beginning_with(name, known);
	return whole ? whole : lva_nearest(name, known);
}

static void put_choices(const struct option_row *row, const char *word, enum language language)
{
	static const struct text allowed = TEXT("; sallittuja ovat ", "; tillåtna är ", "; allowed are ");
	const char *known[CHOICES_MAX + 1] = { NULL };
	for (size_t i = 0; i < CHOICES_MAX && row->choice(i); i++)
		known[i] = row->choice(i);
	const char *nearest = lva_nearest(word, known);
	if (nearest) {
		speak(stderr, language, &question, nearest, "");
		return;
	}
	speak(stderr, language, &allowed, "", "");
	for (size_t i = 0; known[i]; i++)
		fprintf(stderr, "%s%s", i ? ", " : "", known[i]);
}

static void put_sentence(const struct problem *problem, enum language language)
{
	const char letter[] = { '-', problem->letter, '\0' };
	char option[64] = "";
	if (problem->row)
		snprintf(option, sizeof option, "--%s", problem->row->name);
	speak(stderr, language, &sentences[problem->kind], problem->letter && problem->row ? letter : option,
	      problem->letter ? letter : problem->word);
}

void problem_tell(const struct problem *problem, unsigned command, enum language language)
{
	fputs("lva: ", stderr);
	put_sentence(problem, language);
	if (problem->kind == PROBLEM_UNKNOWN && !problem->letter) {
		const char *nearest = nearest_option(problem->word, command);
		if (nearest)
			speak(stderr, language, &question, nearest, "--");
	}
	if (problem->kind == PROBLEM_VALUE)
		put_choices(problem->row, problem->word, language);
	putc('\n', stderr);
}
