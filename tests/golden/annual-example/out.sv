# Årsrapport till fullmäktige om konsekvenser för barn 2026

Selets välfärdsområde

## Sammandrag (texter på finska)

**Ärendena:** För år 2026 är antalet ärenden i registret 7: omfattande bedömningar 3, begränsade bedömningar 2, ärenden utan konsekvenser för barn 1 och ärenden som avgränsats från bedömningen 1. Antalet avgjorda är 2. Bedömningen eller identifieringen av bedömningsbehovet var klar före beslutet i 7 av 7 ärenden (100 %).

**Föredragningslistorna:** Antalet ärenden på föredragningslistorna var 23. Av dem har 15 med motivering avgränsats från bedömningen. Av de övriga 8 har 6 bedömts (75 %). Bedömning saknas i 1, är ofullbordad i 1 och föråldrad i 0.

**Skadorna:** En stor eller mycket stor negativ konsekvens (klass 3 eller 4) kvarstår efter åtgärder i följande ärenden, sammanlagt 2:

* Myllyrannan nuorten vastaanoton sulkeminen (SUV-2026-0133): 3 stor, 13–15-åringar och 16–17-åringar
* Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo (SUV-2026-0118): 3 stor, 0–6-åringar

**De sammantagna konsekvenserna:** Antalet larm om beslutens sammantagna konsekvenser är 1.

**Hörandet av barn:** Barn hördes i 4 av 5 begränsade eller omfattande bedömningar (80 %). Antalet hörda barn: 152. Samma barn räknas en gång för varje hörande. Av de grupper av barn i utsatt ställning som berörs blev följande inte hörda: barn med funktionsnedsättning och barn i familjer med anhopade svårigheter.

**Vad som ändrades:** Antalet bedömningar och uppföljningar där barn hördes är 6. Barns åsikt beaktades åtminstone delvis i 6 av dem (100 %). Förslaget ändrades på grund av bedömningen i 2 av ärendena. Återkoppling till barnen har getts om 5 av hörandena, planeras om 5 och ges inte om 0.

**Pengarna:** Av kostnaderna i tjänstekatalogen 2026 gäller 16,8 % barn på nivån för direkta tjänster och 22,2 % på den vidaste nivån. Årets beslut ändrar kostnaderna för tjänsterna med sammanlagt −426 000 € per år. Den del som gäller barn på nivån för direkta och indirekta tjänster: −97 192,29 €.

**Uppföljningen:** Antalet uppföljningar år 2026 är 3. I de ärenden som följdes upp har genomförts: åtgärder 2 / 2 (100 %), rekommendationer 1 / 1 (100 %). Av de konsekvenser som bedömts som sannolika och vars utfall kunde bedömas (1) förverkligades 1 (100 %). Ingen uppföljning är försenad (läget 21.11.2026).

Rapporten är underlag för den årliga rapporten till fullmäktige och för välfärdsberättelsen enligt 6 och 7 § i lagen om ordnande av social- och hälsovård (612/2021).

## De allvarligaste negativa konsekvenserna (texter på finska)

| Beslut | Ärende | Organ | Datum | Beslutat | Allvarligaste skadan | Åldersgrupp | Delområden | Största nyttan |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| SUV-2026-0133 | Myllyrannan nuorten vastaanoton sulkeminen | lapsi- ja perhelautakunta | 24.11.2026 | nej | 3 stor | 13–15-åringar och 16–17-åringar | tillgången till tjänster och tjänsternas tillgänglighet | inga |
| SUV-2026-0118 | Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | välfärdsområdesstyrelsen | 8.12.2026 | nej | 3 stor | 0–6-åringar | tillgången till tjänster och tjänsternas tillgänglighet | 3 stor |

## Bedömda beslut (texter på finska)

| Typ av ärende | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| servicenät | 3 | 3 | 0 | 0 | 0 | 1 | 3 |
| servicenivå | 1 | 0 | 1 | 0 | 0 | 1 | 1 |
| upphandling | 1 | 0 | 0 | 1 | 0 | 0 | 1 |
| understöd | 1 | 0 | 1 | 0 | 0 | 0 | 1 |
| annat ärende | 1 | 0 | 0 | 0 | 1 | 0 | 1 |
| sammanlagt | 7 | 3 | 2 | 1 | 1 | 2 | 7 |

| Organ | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| välfärdsområdesstyrelsen | 6 | 2 | 2 | 1 | 1 | 2 | 6 |
| lapsi- ja perhelautakunta | 1 | 1 | 0 | 0 | 0 | 0 | 1 |
| sammanlagt | 7 | 3 | 2 | 1 | 1 | 2 | 7 |

- **Timmar som reserverats för bedömning:** 136
- **Ärenden där timmarna har angetts:** 4

| Helhetsbedömning | Ärenden |
| --- | ---: |
| positiv | 1 |
| negativ | 1 |
| neutral | 1 |
| motstridig (nytta och skada) | 2 |

**Ärenden enligt den allvarligaste skadan och den största nyttan**

| Klass | Allvarligaste skadan | Största nyttan |
| --- | ---: | ---: |
| 4 mycket stor | 0 | 0 |
| 3 stor | 2 | 2 |
| 2 måttlig | 1 | 1 |
| 1 liten | 2 | 0 |
| ? kan inte klassificeras | 0 | 0 |
| ingen sådan konsekvens | 0 | 2 |

## Täckning av föredragningslistorna (texter på finska)

| Organ | Sammanträden | Ärenden | Bedömt | Avgränsat med motivering | Bedömning saknas | Bedömningen ofullbordad | Bedömningen föråldrad | Täckning av föredragningslistorna |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| välfärdsområdesstyrelsen | 3 | 18 | 5 | 13 | 0 | 0 | 0 | 100 % |
| lapsi- ja perhelautakunta | 1 | 5 | 1 | 2 | 1 | 1 | 0 | 33,3 % |
| sammanlagt | 4 | 23 | 6 | 15 | 1 | 1 | 0 | 75 % |

Antalet ärenden på föredragningslistorna var 23. Av dem har 15 med motivering avgränsats från bedömningen. Av de övriga 8 har 6 bedömts (75 %). Bedömning saknas i 1, är ofullbordad i 1 och föråldrad i 0.

| Månad | Ärenden | Bedömt | Avgränsat med motivering | Bedömning saknas | Bedömningen ofullbordad | Bedömningen föråldrad | Täckning av föredragningslistorna |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 2026-06 | 5 | 1 | 4 | 0 | 0 | 0 | 100 % |
| 2026-09 | 4 | 1 | 3 | 0 | 0 | 0 | 100 % |
| 2026-11 | 5 | 1 | 2 | 1 | 1 | 0 | 33,3 % |
| 2026-12 | 9 | 3 | 6 | 0 | 0 | 0 | 100 % |

| Läge | Datum | Organ | Paragraf | Ärende | Ärendenummer |
| --- | --- | --- | --- | --- | --- |
| bedömningen ofullbordad | 24.11.2026 | lapsi- ja perhelautakunta | 63 | Myllyrannan nuorten vastaanoton sulkeminen | SUVHVA/1279/2026 |
| bedömning saknas | 24.11.2026 | lapsi- ja perhelautakunta | 64 | Suun terveydenhuollon kiertävän yksikön reitit kouluilla vuonna 2027 | SUVHVA/1283/2026 |

## Konsekvenser enligt åldersgrupp, område och delområde

Skada finns i så här många ärenden: 0–6-åringar (3), 7–12-åringar (2), 13–15-åringar (3) och 16–17-åringar (2). Nytta finns i så här många ärenden: 0–6-åringar (2), 7–12-åringar (2) och 13–15-åringar (1). Samma ärende kan gälla flera åldersgrupper.

**Ärenden efter åldersgrupp enligt den allvarligaste skadan och den största nyttan**

| Åldersgrupp | −4 | −3 | −2 | −1 | +1 | +2 | +3 | +4 | Kan inte klassificeras |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 0 | 1 | 1 | 1 | 0 | 0 | 2 | 0 | 0 |
| 7–12-åringar | 0 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 0 |
| 13–15-åringar | 0 | 1 | 0 | 2 | 0 | 1 | 0 | 0 | 0 |
| 16–17-åringar | 0 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |

**Ärenden med en negativ konsekvens**

| Delområde | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- |
| hälsa och psykisk hälsa | 1 (1) | 1 (1) | 1 (1) | 1 (1) | – |
| familj, omsorg och stöd för föräldraskapet | 1 (1) | – | – | – | – |
| levnadsstandard och utkomst | 2 (2) | 1 (2) | – | – | – |
| tillgången till tjänster och tjänsternas tillgänglighet | 2 (3) | 1 (2) | 2 (3) | 2 (3) | – |
| mobilitet och skolresor | 2 (2) | 1 (2) | – | – | – |
| lek, fritid, hobbyer och kultur | – | 1 (1) | 1 (1) | – | – |
| vänskap, jämnåriga och gemenskaper | 1 (1) | 1 (1) | – | – | – |

**Ärenden med en positiv konsekvens**

| Delområde | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- |
| hälsa och psykisk hälsa | 1 (3) | 1 (3) | – | – | – |
| familj, omsorg och stöd för föräldraskapet | 1 (3) | 1 (2) | 1 (2) | – | – |

Det första talet är antalet ärenden, talet inom parentes den högsta klassen efter åtgärder. Ett ärende kan finnas i flera rutor, så rutorna kan inte räknas ihop; klasser räknas aldrig ihop. Talen enligt område finns i arbetsboken.

## Larm

| Regel | Iakttagelse | Beslut | Det andra ärendet | Undantag beviljat |
| --- | --- | --- | --- | --- |
| cumulative/compensation-trap | Åtgärden L1 stöder sig på tjänsten kouluterveydenhuolto, som försämras genom beslutet SUV-2026-0133 | SUV-2026-0133 |  | nej |

Kommandot lva cumulate visar vilka beslut som hopar sig och var larmen kommer ifrån.

## Barn som har hörts

- **Omfattande bedömningar:** 3
- **Omfattande bedömningar där barn hördes:** 2
- **Höranden:** 8
- **Höranden innan förslaget var klart:** 8
- **Barn som hörts i förhandsbedömningar:** 152
- **Barn som hörts i uppföljningar:** 26

Åldersgruppen hördes i så här många av de ärenden som berör den: 0–6-åringar 3/3; 7–12-åringar 3/3; 13–15-åringar 3/4; 16–17-åringar 1/2.

| Åldersgrupp | Ärenden som berör åldersgruppen | Av dem ärenden där den hördes | Barn som hörts i förhandsbedömningar | Barn som hörts i uppföljningar | Antal saknas eller är dolt (höranden) |
| --- | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 3 | 3 | 22 | 11 | 0 |
| 7–12-åringar | 3 | 3 | 78 | 9 | 0 |
| 13–15-åringar | 4 | 3 | 27 | 6 | 0 |
| 16–17-åringar | 2 | 1 | 25 | 0 | 0 |

| Grupp av barn | Ärenden vars konsekvenser gäller gruppen | Av dem negativa | Av dem ärenden där gruppen hördes | Ärenden sammanlagt där gruppen hördes | Inte hörd i något ärende |
| --- | ---: | ---: | ---: | ---: | --- |
| barn med funktionsnedsättning | 1 | 1 | 0 | 0 | ja |
| barn som behöver stöd för psykisk hälsa eller beteende | 1 | 1 | 1 | 1 | nej |
| barn i familjer med låga inkomster och barn som lever i fattigdom | 2 | 2 | 1 | 1 | nej |
| barn i familjer med anhopade svårigheter | 1 | 1 | 0 | 0 | ja |
| barn i enföräldersfamiljer | 1 | 1 | 1 | 1 | nej |
| barn som hör till språkliga minoriteter | 0 | 0 | 0 | 1 | nej |
| barn vars förälder är sjuk eller har rusmedelsproblem | 1 | 0 | 1 | 1 | nej |
| barn som bor i glesbygd, i skärgården eller på långt avstånd | 2 | 2 | 2 | 2 | nej |

| Sätt att höra | Förhandsbedömning | Uppföljning |
| --- | ---: | ---: |
| intervju | 1 | 1 |
| workshop | 3 | 0 |
| ungdomsfullmäktige | 3 | 0 |
| teckning eller sagotering | 1 | 1 |

## Förslag som ändrats på grund av barns åsikter (texter på finska)

- **Ärenden där förslaget ändrades på grund av bedömningen:** 2

| Beaktades åsikten | Åsikter |
| --- | ---: |
| beaktad | 11 |
| delvis beaktad | 2 |
| inte beaktad | 3 |

| Beslut | Ärende | Skede | Åsikt | Beaktades åsikten | Motivering till avgörandet |
| --- | --- | --- | --- | --- | --- |
| SUV-2025-0041 | Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | uppföljning | Yksin kotona oleminen pelottaa. | beaktad | Vastaanottoiltoihin järjestetään lastenhoito perhekeskukseen. |
| SUV-2026-0072 | Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | förhandsbedömning | Kuraattorin pitää käydä koululla. | delvis beaktad | Esitykseen palautettiin koulukäynti joka toinen viikko; alun perin käynnit olivat loppumassa kokonaan. |
| SUV-2026-0072 | Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | förhandsbedömning | Kuraattorille pitää voida lähettää viesti suoraan. | beaktad | Oppilaat saavat kuraattorille oman viestikanavan, johon vastataan viimeistään seuraavana koulupäivänä. |
| SUV-2026-0072 | Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | förhandsbedömning | Kuraattorin käyntejä ei saa vähentää. | delvis beaktad | Käynnit jatkuvat joka toinen viikko, ja väliviikolla on sovittu etäaika. |
| SUV-2026-0072 | Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | förhandsbedömning | Matkojen korvaamisesta pitää kertoa nuorille. | beaktad | Ohje lisättiin ajanvaraukseen ja vastaanottokutsuun. |
| SUV-2026-0098 | Besökstiderna och familjerummet på bäddavdelningen vid Selnäs sjukhus | förhandsbedömning | Det ska finnas ett eget rum. | beaktad | Familjerummet togs med i förslaget efter samtalen; från början gällde ärendet bara tiderna. |
| SUV-2026-0098 | Besökstiderna och familjerummet på bäddavdelningen vid Selnäs sjukhus | förhandsbedömning | Någon ska berätta vad apparaterna gör. | beaktad | Vid barnets första besök går en vårdare igenom rummet med hjälp av ett bildkort. |
| SUV-2026-0098 | Besökstiderna och familjerummet på bäddavdelningen vid Selnäs sjukhus | förhandsbedömning | Undantaget för barn ska stå på webben. | beaktad | Anvisningen publiceras på avdelningens webbsida innan ändringen träder i kraft. |
| SUV-2026-0102-S1 | Fredagarna vid mötesplatsen i Selnäs dras in | uppföljning | Sångstunden var på fredagar. | beaktad | Sångstunden flyttas till onsdagar från oktober. |
| SUV-2026-0118 | Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | förhandsbedömning | Tutun terveydenhoitajan toivottiin jatkavan. | beaktad | Sama terveydenhoitaja vastaa Koskenperän perheistä myös perhekeskuksessa. |
| SUV-2026-0118 | Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | förhandsbedömning | Terveydenhoitaja voisi ottaa vastaan koululla. | beaktad | Esitykseen lisättiin vastaanotto koululla joka toinen torstai. |
| SUV-2026-0125 | Understödet för klubbverksamheten i Selnäs år 2027 | förhandsbedömning | Onsdagen är den viktigare dagen. | beaktad | Villkoren för understödet binder den kvarvarande eftermiddagen till onsdag. |
| SUV-2026-0125 | Understödet för klubbverksamheten i Selnäs år 2027 | förhandsbedömning | Klubben ska få besked före jul. | beaktad | Ärendet flyttades från januari till styrelsens sammanträde i december. |

## Återkoppling till barnen

| Läge | Höranden |
| --- | ---: |
| given | 5 |
| planerad | 5 |
| ges inte | 0 |

## Barnbudget

- **Tjänstekatalogens år:** 2026
- **Barn i området:** 25 623

På nivån för direkta tjänster är kostnaderna för barn 94 999 785,02 € och på den vidaste nivån 124 971 544,28 €.

| Beräkningsnivå | Kostnader för barn | Barnandel | Euro per barn |
| --- | ---: | ---: | ---: |
| direkta | 94 999 785,02 € | 16,8 % | 3 707,60 € |
| direkta och kollektiva | 103 192 739,28 € | 18,3 % | 4 027,35 € |
| direkta och indirekta | 116 778 590,02 € | 20,7 % | 4 557,57 € |
| direkta, indirekta och kollektiva | 124 971 544,28 € | 22,2 % | 4 877,32 € |

## Kostnadsändringens fördelning på barn

- **Beslut som ändrar tjänster:** 2
- **Av dem sådana vars alla kostnader inte är kända:** 0
- **Beslutade kostnadsändringar sammanlagt, € per år:** −426 000 €
- **Av det besparingar:** −438 000 €

| Beräkningsnivå | Barnens andel av kostnadsändringen, € per år | Barnens andel av besparingarna, € per år | Barnens andel av kostnaderna för tjänsterna | Belastningsindex |
| --- | ---: | ---: | ---: | ---: |
| direkta | −98 069,49 € | −98 069,49 € | 16,8 % | 1,33 |
| direkta och kollektiva | −98 069,49 € | −98 069,49 € | 18,3 % | 1,22 |
| direkta och indirekta | −97 192,29 € | −98 069,49 € | 20,7 % | 1,08 |
| direkta, indirekta och kollektiva | −97 192,29 € | −98 069,49 € | 22,2 % | 1,01 |

Belastningsindexet är barnens andel av besparingarna delad med deras andel av kostnaderna för tjänsterna på samma nivå. Över 1 betyder att en större andel av besparingarna än av kostnaderna gäller barn. Det är en anledning att fråga varför, inte ett omdöme om beslutet.

## Hur åtgärderna och rekommendationerna har genomförts

- **Uppföljningar:** 3

| Vad som genomfördes | Genomfört | Sammanlagt (utan förkastade) | Andel |
| --- | ---: | ---: | ---: |
| åtgärder | 2 | 2 | 100 % |
| rekommendationer | 1 | 1 | 100 % |

## Bedömningarnas träffsäkerhet

| Bedömd sannolikhet | Förverkligades | Kunde bedömas (n) | Andel |
| --- | ---: | ---: | ---: |
| säker | 0 | 0 | – |
| sannolik | 1 | 1 | 100 % |
| möjlig | 1 | 1 | 100 % |
| osannolik | 0 | 0 | – |
| inte känt | 0 | 0 | – |

| Bedömningens träffsäkerhet | Konsekvenser |
| --- | ---: |
| bedömningen var rätt | 1 |
| överskattad | 1 |

- **Oförutsedda konsekvenser:** 1
- **Av dem negativa:** 1

Av ett litet antal kan man inte dra stora slutsatser: läs andelen tillsammans med antalet n.

## Opublicerade bedömningar (texter på finska)

- **Publicerade bedömningar:** 4
- **Bedömningar som ska publiceras:** 5
- **Sekretessbelagda bedömningar:** 0

| Beslut | Ärende | Organ | Datum |
| --- | --- | --- | --- |
| SUV-2026-0133 | Myllyrannan nuorten vastaanoton sulkeminen | lapsi- ja perhelautakunta | 24.11.2026 |

## Metod och avgränsningar

* Talen berättar om det som finns i registret. Ett ärende som varken har antecknats eller tagits upp på en föredragningslista syns inte i något tal.
* Ett ärende hör till det år då det avgjordes. Ett ärende som inte har avgjorts eller som återremitterats hör till året för sammanträdet, en uppföljning till året för sin dag.
* Klasserna beskriver enskilda konsekvenser. De räknas inte ihop, och nytta upphäver inte skada.
* Larmen är enligt läget på rapportens dag. De visas när minst ett av ärendena är från rapportens år eller året ligger mellan dem.
* Antalet hörda barn är inte antalet olika barn, och det berättar inte om hörandets kvalitet. Antal under fem är dolda i de enskilda hörandena, och dolda tal ingår inte i summorna.
* Den del som gäller barn är beräknad med fördelningsgrunder. Nivåerna är parallella och läggs inte ihop.
* Om ett ärende följdes upp flera gånger under året räknas den senaste uppföljningen.

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 21.11.2026
- **Avstängda regler:** inga
- **Beviljade undantag:** inga

| Fil | SHA-256 |
| --- | --- |
| lva.yaml | da9f9174d6d284db4d42611cc9a619148ad09bc9b23964c7f413a8fc7625a2f3 |
| population.csv | 03f97bc319926f668da2fc933d0de11d5d4bfeed4e07175fdd58696c524a9dc3 |
| classes.csv | b6cdf44cbd5591b83eaf445659c74a53ca0bd82a0c8044244043c3806ee8ab0f |
| catalogue.yaml | 2b900124a2d52f4da9d92d20c4ad5da6b4927b92c86a47059982211c449a097d |
| decisions/ (8 filer) | 347ec03e5e2aba723387cd26dbe3ac390204d68fcd6f7fe082da7d39f1f97a76 |
| follow-ups/ (3 filer) | ecf34eafacce1ccd48e39da92e79ec2d0f4da5f204ac8c2bafb05058fccd8b41 |
| agendas/ (4 filer) | 5140f481d681ea3eb88a14d0ac9c4e751a6bb6ff20c939180cb34608f53f8784 |

Kommandot lva explain lva.yaml\#annual-2026.coverage visar vad ett tal har räknats ut av. Övriga namn: in\_time, heard, changed, feedback, published, measures, recommendations, calibration.likely, incidence.direct.net.

<!-- lva report/1 -->
