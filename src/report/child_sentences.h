/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Headings and sentences of the page for children, in the order in which they are read. Each keeps the limits of
 * method 9 by itself: at most 12 words, none over 18 letters. Read a new one aloud to a child.
 */
#ifndef CHILD_SENTENCES_H
#define CHILD_SENTENCES_H

#include "text.h"

#define CHILD_SENTENCES(ROW) \
	ROW(CHILD_TITLE, "Päätös lapsille kerrottuna", "Beslutet berättat för barn", "The decision told to children") \
	ROW(CHILD_SHORTLY, "Lyhyesti", "I korthet", "In short") \
	ROW(CHILD_WRITTEN_BEFORE, "Tämä kirjoitettiin ennen päätöstä.", "Det här skrevs före beslutet.", \
	    "This was written before the decision.") \
	/* Who decides. */ \
	ROW(CHILD_WHO_WILL, "Kuka päättää ja milloin?", "Vem beslutar och när?", "Who decides, and when?") \
	ROW(CHILD_WHO_DID, "Kuka päätti ja milloin?", "Vem beslutade och när?", "Who decided, and when?") \
	ROW(CHILD_WILL_DECIDE, "Päätöksen tekee {name}.", "Beslutet fattas av {name}.", "The decision is made by {name}.") \
	ROW(CHILD_DID_DECIDE, "Päätöksen teki {name}.", "Beslutet fattades av {name}.", "The decision was made by {name}.") \
	ROW(CHILD_WILL_ON, "Asiasta päätetään {date}.", "Beslutet fattas {date}.", "It will be decided on {date}.") \
	ROW(CHILD_DID_ON, "Asiasta päätettiin {date}.", "Beslutet fattades {date}.", "It was decided on {date}.") \
	ROW(CHILD_REMITTED, "Asiaa ei vielä ratkaistu. Sitä tutkitaan lisää.", "Saken avgjordes inte än. Den undersöks mera.", \
	    "It was not settled yet. It will be looked into further.") \
	/* What changes. */ \
	ROW(CHILD_WOULD_CHANGE, "Mikä muuttuisi?", "Vad skulle ändras?", "What would change?") \
	ROW(CHILD_CHANGES, "Mikä muuttuu?", "Vad ändras?", "What changes?") \
	ROW(CHILD_PROPOSAL, "Ehdotus", "Förslag", "Proposal") \
	ROW(CHILD_DECISION, "Päätös", "Beslut", "Decision") \
	ROW(CHILD_UNLIKE_PROPOSAL, "Päätös on eri kuin ehdotus.", "Beslutet är ett annat än förslaget.", \
	    "The decision is not what was proposed.") \
	ROW(CHILD_IF_ACCEPTED, "Jos ehdotus hyväksytään, tapahtuu tämä:", "Om förslaget godkänns händer det här:", \
	    "If the proposal is accepted, this happens:") \
	ROW(CHILD_NO_CHANGE, "Asiat jatkuvat niin kuin nyt.", "Allt fortsätter som nu.", "Things go on as they are now.") \
	ROW(CHILD_BEST, "Lapsille parasta olisi", "Bäst för barnen vore", "Best for children would be") \
	ROW(CHILD_BEST_NOT_PROPOSED, "Sitä ei kuitenkaan ehdoteta.", "Det föreslås ändå inte.", "Still, it is not proposed.") \
	ROW(CHILD_BEST_NOT_CHOSEN, "Sitä ei kuitenkaan valittu.", "Det valdes ändå inte.", "Still, it was not chosen.") \
	/* What is good and what is bad. */ \
	ROW(CHILD_GOOD_WOULD, "Mikä olisi hyvää?", "Vad skulle vara bra?", "What would be good?") \
	ROW(CHILD_GOOD, "Mikä on hyvää?", "Vad är bra?", "What is good?") \
	ROW(CHILD_BAD_WOULD, "Mikä olisi huonoa?", "Vad skulle vara dåligt?", "What would be bad?") \
	ROW(CHILD_BAD, "Mikä on huonoa?", "Vad är dåligt?", "What is bad?") \
	ROW(CHILD_CONCERNS, "Tämä koskee {whom}.", "Det här gäller {whom}.", "This is about {whom}.") \
	ROW(CHILD_MOSTLY, "Eniten tämä koskee {whom}.", "Mest gäller det {whom}.", "It matters most to {whom}.") \
	ROW(CHILD_ALSO, "Paljon tämä koskee myös {whom}.", "Det gäller också särskilt {whom}.", "It also matters to {whom}.") \
	ROW(CHILD_ALL_AGES, "kaikenikäisiä lapsia", "barn i alla åldrar", "children of all ages") \
	ROW(CHILD_UNSURE, "Tämä ei ole varmaa.", "Det är inte säkert.", "This is not certain.") \
	ROW(CHILD_NO_GOOD, "Hyvää ei löydetty.", "Inget bra hittades.", "Nothing good was found.") \
	ROW(CHILD_NO_BAD, "Huonoa ei löydetty.", "Inget dåligt hittades.", "Nothing bad was found.") \
	ROW(CHILD_MORE_GOOD, "Hyvää on muutakin.", "Det finns också annat bra.", "There is more that is good.") \
	ROW(CHILD_MORE_BAD, "Huonoa on muutakin.", "Det finns också annat dåligt.", "There is more that is bad.") \
	ROW(CHILD_EASED, "Aikuiset yrittävät vähentää näitä huonoja asioita.", "De vuxna försöker göra det dåliga mindre.", \
	    "Adults try to make the bad things smaller.") \
	ROW(CHILD_UNKNOWN, "Kaikkea ei vielä tiedetä.", "Allt vet man inte än.", "Not everything is known yet.") \
	ROW(CHILD_NOT_ASSESSED, "Emme tiedä vielä, mitä tästä seuraa lapsille.", "Vi vet inte än vad det här betyder för barn.", \
	    "We do not know yet what this means for children.") \
	ROW(CHILD_LITTLE, "Lasten elämä ei tästä juuri muutu.", "Barnens liv ändras knappt av det här.", \
	    "This hardly changes children's lives.") \
	/* What children said. */ \
	ROW(CHILD_SAID, "Mitä lapset sanoivat?", "Vad sade barnen?", "What did children say?") \
	ROW(CHILD_NOT_ASKED, "Lapsilta ei kysytty tästä asiasta.", "Barnen blev inte tillfrågade om det här.", \
	    "Children were not asked about this.") \
	ROW(CHILD_OTHER_WAY, "Lasten tilanteesta otettiin selvää muulla tavalla.", "Man tog reda på barnens läge på ett annat sätt.", \
	    "We found out about children in another way.") \
	ROW(CHILD_WISHES_ALL, "Lasten toiveet otettiin huomioon.", "Barnens önskemål togs med.", "Children's wishes were followed.") \
	ROW(CHILD_WISHES_SOME, "Osa lasten toiveista otettiin huomioon.", "En del av barnens önskemål togs med.", \
	    "Some of the children's wishes were followed.") \
	ROW(CHILD_WISHES_NONE, "Lasten toiveita ei otettu huomioon.", "Barnens önskemål togs inte med.", \
	    "Children's wishes were not followed.") \
	ROW(CHILD_ASK_WHY, "Voit kysyä, miksi.", "Du kan fråga varför.", "You can ask why.") \
	/* What happens next. */ \
	ROW(CHILD_NEXT, "Mitä seuraavaksi tapahtuu?", "Vad händer sedan?", "What happens next?") \
	ROW(CHILD_STARTS, "Muutos alkaa {date}.", "Ändringen börjar {date}.", "The change begins on {date}.") \
	ROW(CHILD_WOULD_START, "Jos ehdotus hyväksytään, muutos alkaa {date}.", "Om förslaget godkänns börjar ändringen {date}.", \
	    "If it is accepted, the change begins on {date}.") \
	ROW(CHILD_WILL_BE_TOLD, "Lapsille kerrotaan {date}, mitä päätettiin.", "Barnen får höra om beslutet {date}.", \
	    "Children will hear about the decision on {date}.") \
	ROW(CHILD_WILL_BE_TOLD_ONCE, "Lapsille kerrotaan, mitä päätettiin.", "Barnen får höra vad som bestämdes.", \
	    "Children will hear what was decided.") \
	ROW(CHILD_WERE_TOLD, "Lapsille on kerrottu, mitä toiveista seurasi.", "Barnen har fått höra vad deras önskemål ledde till.", \
	    "Children have been told what came of their wishes.") \
	ROW(CHILD_FOLLOWED, "Miten kävi? Se tarkistetaan {month}.", "Hur gick det? Det kontrolleras {month}.", \
	    "How did it go? That will be checked {month}.") \
	/* Whom to ask. */ \
	ROW(CHILD_ASK, "Keneltä voi kysyä?", "Vem kan man fråga?", "Who can you ask?") \
	ROW(CHILD_ASK_MORE, "Kysy lisää", "Fråga mer", "Ask more") \
	ROW(CHILD_READ_MORE, "Lue lisää", "Läs mer", "Read more") \
	ROW(CHILD_HELP, "Voit pyytää aikuista auttamaan.", "Du kan be en vuxen om hjälp.", "You can ask an adult to help you.") \
	/* A matter that changes nothing for children. */ \
	ROW(CHILD_IS_IT_ABOUT, "Koskeeko tämä lapsia?", "Gäller det här barn?", "Is this about children?") \
	ROW(CHILD_LOOKED_AT, "Jokainen asia katsotaan, jotta lapsia ei unohdeta.", "Varje sak ses över så att barnen inte glöms bort.", \
	    "Every matter is looked at, so that no child is forgotten.") \
	ROW(CHILD_NOTHING_CHANGES, "Tämä ei muuta mitään lasten elämässä.", "Det här ändrar ingenting i barns liv.", \
	    "This changes nothing in children's lives.") \
	ROW(CHILD_NO_FURTHER, "Siksi asiaa ei tutkittu tarkemmin.", "Därför undersöktes saken inte närmare.", \
	    "So it was not looked into further.")

#define CHILD_SENTENCE_ENUMERATOR(name, ...) name,
enum child_sentence { CHILD_SENTENCES(CHILD_SENTENCE_ENUMERATOR) CHILD_SENTENCES_END };

/* The sentence in every language, with {name}, {date}, {month} or {whom} in it. */
const struct text *child_sentence(enum child_sentence sentence);

#endif
