$ lva assess --report board decisions/SUV-2026-0098-besokstider.yaml
Besökstiden på bäddavdelningen i Selnäs flyttas mot kvällen på vardagar, och avdelningen får ett familjerum. Konsekvensen för barn är indirekt och i huvudsak positiv: skolbarnen hinner besöka en sjuk förälder efter skolan. Små barns förmiddagsbesök faller bort på vardagar, men minderåriga har rätt att komma överens om andra tider. Familjerummet togs med på barnens önskan. En uppföljande bedömning görs i slutet av 2027.

$ lva assess --report board decisions/SUV-2026-0129-raportointijarjestelma.yaml
Upphandling av ett rapporteringssystem för ekonomiförvaltningen. Behov av barnkonsekvensbedömning: inga konsekvenser.

$ lva assess --report board --fail-on never --only format decisions/SUV-2026-0133-nuorten-vastaanotto.yaml
Myllyrannan nuorten vastaanoton sulkeminen. Förslag: Mottagningen stängs. Helhetsbedömning av konsekvenserna för barn: negativ. Allvarligaste skadan: tillgången till tjänster och tjänsternas tillgänglighet, 13–15-åringar och 16–17-åringar (betydelseklass 3 stor). Barn har inte hörts.
