$ lva assess --report board decisions/SUV-2026-0098-besokstider.yaml
Besökstiden på bäddavdelningen i Selnäs flyttas mot kvällen på vardagar, och avdelningen får ett familjerum. Konsekvensen för barn är indirekt och i huvudsak positiv: skolbarnen hinner besöka en sjuk förälder efter skolan. Små barns förmiddagsbesök faller bort på vardagar, men minderåriga har rätt att komma överens om andra tider. Familjerummet togs med på barnens önskan. En uppföljande bedömning görs i slutet av 2027.

$ lva assess --report board decisions/SUV-2026-0129-raportointijarjestelma.yaml
Upphandling av ett rapporteringssystem för ekonomiförvaltningen. Behov av barnkonsekvensbedömning: inga konsekvenser.

$ lva assess --report board --fail-on never --only format decisions/SUV-2026-0133-nuorten-vastaanotto.yaml
Myllyrannan nuorten vastaanoton sulkeminen. Förslag: Mottagningen stängs. Helhetsbedömning av konsekvenserna för barn: negativ. Allvarligaste skadan: tillgången till tjänster och tjänsternas tillgänglighet, 13–15-åringar och 16–17-åringar (betydelseklass 3 stor). Barn har inte hörts.

$ lva follow-up --report board follow-ups/SUV-2025-0041-S1.yaml
Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi. Uppföljande bedömning av konsekvenser för barn: 5.10.2026. Bedömningarnas träffsäkerhet: bedömningen var rätt 1, överskattad 1. Oförutsedda konsekvenser: 1. Allvarligaste negativa överraskningen: trygghet och skydd (7–12-åringar): negativ, liten; förutsågs inte. Indikatorer: uppnått 1, inte uppnått 1. Genomförda åtgärder: 100 % (2/2). Genomförda rekommendationer: 100 % (1/1).

$ lva annual 2026 --report board --fail-on never --skip cumulative
Årsrapport till fullmäktige om konsekvenser för barn 2026. Barn hördes i 4 av 5 begränsade eller omfattande bedömningar (80 %). En stor eller mycket stor negativ konsekvens (klass 3 eller 4) kvarstår efter åtgärder i 2 av ärendena. Av de ärenden på föredragningslistorna som krävde bedömning har 6 av 8 bedömts (75 %). Förslaget ändrades på grund av bedömningen i 2 av ärendena. Av kostnaderna för tjänsterna hänförs 16,8 % till barn på nivån för direkta tjänster. Av kostnadsändringen genom årets beslut hänförs −97 192 € per år till barn. Ingen uppföljning är försenad (läget 21.11.2026).

$ lva budget --report board --compare catalogue-2025.yaml
Barnbudget 2026. På nivån för direkta tjänster hänförs 94 999 785 € eller 16,8 % av de beräknade kostnaderna till barn. Det är 3 708 € per barn. På den vidaste nivån, där också indirekta och kollektiva tjänster är med, hänförs 124 971 544 € eller 22,2 % av kostnaderna till barn. På nivån för direkta tjänster är ändringen 3 139 235 € från år 2025. Nivåerna är parallella sätt att räkna och läggs inte ihop.

$ lva cumulate --report board --fail-on never --skip cumulative
Beslutens sammantagna konsekvenser för barn. Läget den 21.11.2026. Ärenden i registret: 8. Avgjorda ärenden: 3. Oavgjorda ärenden: 4. Det finns inga larm. Antalet negativa beslut på samma ställe är som mest 1. Betydelseklasser läggs inte ihop, och nytta dras inte av från skador.
