# Årsrapport till fullmäktige om konsekvenser för barn 2026

Granby stad

## Sammandrag

**Ärendena:** För år 2026 är antalet ärenden i registret 4: omfattande bedömningar 1, begränsade bedömningar 1, ärenden utan konsekvenser för barn 1 och ärenden som avgränsats från bedömningen 1. Antalet avgjorda är 2. Bedömningen eller identifieringen av bedömningsbehovet var klar före beslutet i 3 av 4 ärenden (75 %).

**Föredragningslistorna:** Antalet ärenden på föredragningslistorna var 5. Av dem har 2 med motivering avgränsats från bedömningen. Av de övriga 3 har 1 bedömts (33,3 %). Bedömning saknas i 1, är ofullbordad i 1 och föråldrad i 0.

**Skadorna:** Klassen för en negativ konsekvens kunde inte beräknas i 1 av ärendena. En stor eller mycket stor negativ konsekvens (klass 3 eller 4) kvarstår efter åtgärder i följande ärenden, sammanlagt 1:

* Inskränkning av närservicen (A-1): 3 stor, 0–6-åringar

**De sammantagna konsekvenserna:** Antalet larm om beslutens sammantagna konsekvenser är 3.

**Hörandet av barn:** Barn hördes i 1 av 2 begränsade eller omfattande bedömningar (50 %). Antalet hörda barn: minst 50. Samma barn räknas en gång för varje hörande. Av de grupper av barn i utsatt ställning som berörs blev följande inte hörda: barn med funktionsnedsättning.

**Vad som ändrades:** Antalet bedömningar och uppföljningar där barn hördes är 2. Barns åsikt beaktades åtminstone delvis i 1 av dem (50 %). Förslaget ändrades på grund av bedömningen i 1 av ärendena. Återkoppling till barnen har getts om 1 av hörandena, planeras om 1 och ges inte om 1.

**Pengarna:** Av kostnaderna i tjänstekatalogen 2026 gäller 18,3 % barn på nivån för direkta tjänster och 23,7 % på den vidaste nivån. Årets beslut ändrar kostnaderna för tjänsterna med sammanlagt −2 640 000 € per år. Den del som gäller barn på nivån för direkta och indirekta tjänster: −861 400 €.

**Uppföljningen:** Antalet uppföljningar år 2026 är 2. I de ärenden som följdes upp har genomförts: åtgärder 1 / 2 (50 %), rekommendationer 1 / 1 (100 %). Av de konsekvenser som bedömts som sannolika och vars utfall kunde bedömas (2) förverkligades 1 (50 %). Uppföljningen är försenad i 2 av besluten (läget 31.12.2026).

Rapporten är underlag för den årliga rapporten till fullmäktige och för välfärdsberättelsen enligt 6 och 7 § i lagen om ordnande av social- och hälsovård (612/2021).

## De allvarligaste negativa konsekvenserna (texter på finska)

| Beslut | Ärende | Organ | Datum | Beslutat | Allvarligaste skadan | Åldersgrupp | Delområden | Största nyttan |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| A-1 | Inskränkning av närservicen | kaupunginhallitus | 10.3.2026 | ja | 3 stor | 0–6-åringar | tillgången till tjänster och tjänsternas tillgänglighet | 2 måttlig |

## Bedömda beslut (texter på finska)

| Typ av ärende | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| budget | 1 | 0 | 1 | 0 | 0 | 1 | 0 |
| servicenät | 1 | 1 | 0 | 0 | 0 | 1 | 1 |
| upphandling | 1 | 0 | 0 | 1 | 0 | 0 | 1 |
| annat ärende | 1 | 0 | 0 | 0 | 1 | 0 | 1 |
| sammanlagt | 4 | 1 | 1 | 1 | 1 | 2 | 3 |

| Organ | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| kaupunginhallitus | 3 | 1 | 0 | 1 | 1 | 1 | 3 |
| kaupunginvaltuusto | 1 | 0 | 1 | 0 | 0 | 1 | 0 |
| sammanlagt | 4 | 1 | 1 | 1 | 1 | 2 | 3 |

- **Timmar som reserverats för bedömning:** 40
- **Ärenden där timmarna har angetts:** 1

| Helhetsbedömning | Ärenden |
| --- | ---: |
| motstridig (nytta och skada) | 1 |
| helhetsbedömning kan inte ges | 1 |

**Ärenden enligt den allvarligaste skadan och den största nyttan**

| Klass | Allvarligaste skadan | Största nyttan |
| --- | ---: | ---: |
| 4 mycket stor | 0 | 0 |
| 3 stor | 1 | 0 |
| 2 måttlig | 0 | 1 |
| 1 liten | 0 | 0 |
| ? kan inte klassificeras | 1 | 0 |
| ingen sådan konsekvens | 0 | 1 |

## Täckning av föredragningslistorna (texter på finska)

| Organ | Sammanträden | Ärenden | Bedömt | Avgränsat med motivering | Bedömning saknas | Bedömningen ofullbordad | Bedömningen föråldrad | Täckning av föredragningslistorna |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| kaupunginhallitus | 2 | 5 | 1 | 2 | 1 | 1 | 0 | 33,3 % |
| sammanlagt | 2 | 5 | 1 | 2 | 1 | 1 | 0 | 33,3 % |

Antalet ärenden på föredragningslistorna var 5. Av dem har 2 med motivering avgränsats från bedömningen. Av de övriga 3 har 1 bedömts (33,3 %). Bedömning saknas i 1, är ofullbordad i 1 och föråldrad i 0.

| Månad | Ärenden | Bedömt | Avgränsat med motivering | Bedömning saknas | Bedömningen ofullbordad | Bedömningen föråldrad | Täckning av föredragningslistorna |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 2026-03 | 3 | 0 | 1 | 1 | 1 | 0 | 0 % |
| 2026-11 | 2 | 1 | 1 | 0 | 0 | 0 | 100 % |

| Läge | Datum | Organ | Paragraf | Ärende | Ärendenummer |
| --- | --- | --- | --- | --- | --- |
| bedömningen ofullbordad | 10.3.2026 | kaupunginhallitus | 5 | Lähipalvelun supistaminen | 1/2026 |
| bedömning saknas | 10.3.2026 | kaupunginhallitus | 6 | Katujen talvikunnossapito | 99/2026 |

## Konsekvenser enligt åldersgrupp, område och delområde

Skada finns i så här många ärenden: 0–6-åringar (1). Nytta finns i så här många ärenden: 7–12-åringar (1). Samma ärende kan gälla flera åldersgrupper.

**Ärenden efter åldersgrupp enligt den allvarligaste skadan och den största nyttan**

| Åldersgrupp | −4 | −3 | −2 | −1 | +1 | +2 | +3 | +4 | Kan inte klassificeras |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |
| 7–12-åringar | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 |
| 13–15-åringar | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 16–17-åringar | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

**Ärenden med en negativ konsekvens**

| Delområde | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- |
| tillgången till tjänster och tjänsternas tillgänglighet | 2 (3) | 1 (?) | – | – | – |

**Ärenden med en positiv konsekvens**

| Delområde | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- |
| hälsa och psykisk hälsa | – | 1 (2) | – | – | – |

Det första talet är antalet ärenden, talet inom parentes den högsta klassen efter åtgärder. Ett ärende kan finnas i flera rutor, så rutorna kan inte räknas ihop; klasser räknas aldrig ihop. Talen enligt område finns i arbetsboken.

## Larm

| Regel | Iakttagelse | Beslut | Det andra ärendet | Undantag beviljat |
| --- | --- | --- | --- | --- |
| cumulative/burden | Barnens andel av besparingarna är större än deras andel av kostnaderna: belastningsindex 1,66, gräns 1,25 | A-2 | A-1 | nej |
| cumulative/shifting-baseline | I nollalternativet saknas det redan fattade beslutet B-1 | A-2 | B-1 | nej |
| cumulative/shifting-baseline | I nollalternativet saknas det redan fattade beslutet B-1 | A-1 | B-1 | nej |

Kommandot lva cumulate visar vilka beslut som hopar sig och var larmen kommer ifrån.

## Barn som har hörts

- **Omfattande bedömningar:** 1
- **Omfattande bedömningar där barn hördes:** 1
- **Höranden:** 2
- **Höranden innan förslaget var klart:** 1
- **Barn som hörts i förhandsbedömningar:** minst 50
- **Barn som hörts i uppföljningar:** 8

Åldersgruppen hördes i så här många av de ärenden som berör den: 0–6-åringar 1/2; 7–12-åringar 1/2.

| Åldersgrupp | Ärenden som berör åldersgruppen | Av dem ärenden där den hördes | Barn som hörts i förhandsbedömningar | Barn som hörts i uppföljningar | Antal saknas eller är dolt (höranden) |
| --- | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 2 | 1 | dolt av dataskyddsskäl | 0 | 1 |
| 7–12-åringar | 2 | 1 | minst 30 | 8 | 1 |
| 13–15-åringar | 0 | 0 | 20 | 0 | 0 |
| 16–17-åringar | 0 | 0 | 0 | 0 | 0 |

| Grupp av barn | Ärenden vars konsekvenser gäller gruppen | Av dem negativa | Av dem ärenden där gruppen hördes | Ärenden sammanlagt där gruppen hördes | Inte hörd i något ärende |
| --- | ---: | ---: | ---: | ---: | --- |
| barn med funktionsnedsättning | 1 | 1 | 0 | 0 | ja |
| barn i familjer med låga inkomster och barn som lever i fattigdom | 1 | 1 | 1 | 1 | nej |

| Sätt att höra | Förhandsbedömning | Uppföljning |
| --- | ---: | ---: |
| enkät | 1 | 0 |
| intervju | 0 | 1 |
| workshop | 1 | 0 |

## Förslag som ändrats på grund av barns åsikter (texter på finska)

- **Ärenden där förslaget ändrades på grund av bedömningen:** 1

| Beaktades åsikten | Åsikter |
| --- | ---: |
| beaktad | 1 |
| delvis beaktad | 1 |
| inte beaktad | 2 |

| Beslut | Ärende | Skede | Åsikt | Beaktades åsikten | Motivering till avgörandet |
| --- | --- | --- | --- | --- | --- |
| A-1 | Inskränkning av närservicen | förhandsbedömning | Bussi kulkee harvoin. | beaktad | Aikataulu muutettiin. |
| A-1 | Inskränkning av närservicen | förhandsbedömning | Aukiolo. | delvis beaktad | Osittain. |

## Återkoppling till barnen

| Läge | Höranden |
| --- | ---: |
| given | 1 |
| planerad | 1 |
| ges inte | 1 |

## Barnbudget

- **Tjänstekatalogens år:** 2026
- **Barn i området:** 24 000

På nivån för direkta tjänster är kostnaderna för barn 8 200 000 € och på den vidaste nivån 10 621 000 €.

| Beräkningsnivå | Kostnader för barn | Barnandel | Euro per barn |
| --- | ---: | ---: | ---: |
| direkta | 8 200 000 € | 18,3 % | 341,67 € |
| direkta och kollektiva | 10 000 000 € | 22,3 % | 416,67 € |
| direkta och indirekta | 8 821 000 € | 19,6 % | 367,54 € |
| direkta, indirekta och kollektiva | 10 621 000 € | 23,7 % | 442,54 € |

## Kostnadsändringens fördelning på barn

- **Beslut som ändrar tjänster:** 2
- **Av dem sådana vars alla kostnader inte är kända:** 0
- **Beslutade kostnadsändringar sammanlagt, € per år:** −2 640 000 €
- **Av det besparingar:** −2 640 000 €

| Beräkningsnivå | Barnens andel av kostnadsändringen, € per år | Barnens andel av besparingarna, € per år | Barnens andel av kostnaderna för tjänsterna | Belastningsindex |
| --- | ---: | ---: | ---: | ---: |
| direkta | −820 000 € | −820 000 € | 18,3 % | 1,70 |
| direkta och kollektiva | −820 000 € | −820 000 € | 22,3 % | 1,39 |
| direkta och indirekta | −861 400 € | −861 400 € | 19,6 % | 1,66 |
| direkta, indirekta och kollektiva | −861 400 € | −861 400 € | 23,7 % | 1,38 |

Belastningsindexet är barnens andel av besparingarna delad med deras andel av kostnaderna för tjänsterna på samma nivå. Över 1 betyder att en större andel av besparingarna än av kostnaderna gäller barn. Det är en anledning att fråga varför, inte ett omdöme om beslutet.

## Försenade uppföljningar (texter på finska)

| Beslut | Ärende | Organ | Förfallodag | Uppföljt en gång, den nya granskningen försenad |
| --- | --- | --- | --- | --- |
| B-2 | Ändring av en rutt | tekninen lautakunta | 1.2.2026 | nej |
| A-1 | Inskränkning av närservicen | kaupunginhallitus | 1.10.2026 | nej |

## Hur åtgärderna och rekommendationerna har genomförts

- **Uppföljningar:** 2

| Vad som genomfördes | Genomfört | Sammanlagt (utan förkastade) | Andel |
| --- | ---: | ---: | ---: |
| åtgärder | 1 | 2 | 50 % |
| rekommendationer | 1 | 1 | 100 % |

## Bedömningarnas träffsäkerhet

| Bedömd sannolikhet | Förverkligades | Kunde bedömas (n) | Andel |
| --- | ---: | ---: | ---: |
| säker | 0 | 0 | – |
| sannolik | 1 | 2 | 50 % |
| möjlig | 0 | 0 | – |
| osannolik | 0 | 0 | – |
| inte känt | 0 | 0 | – |

| Bedömningens träffsäkerhet | Konsekvenser |
| --- | ---: |
| bedömningen var rätt | 1 |
| överskattad | 1 |

- **Oförutsedda konsekvenser:** 0
- **Av dem negativa:** 0

Av ett litet antal kan man inte dra stora slutsatser: läs andelen tillsammans med antalet n.

## Opublicerade bedömningar (texter på finska)

- **Publicerade bedömningar:** 1
- **Bedömningar som ska publiceras:** 2
- **Sekretessbelagda bedömningar:** 0

| Beslut | Ärende | Organ | Datum |
| --- | --- | --- | --- |
| A-2 | Förtätning av förvaltningen | kaupunginvaltuusto | 5.5.2026 |

## Beviljade undantag

| Var | Regel | Undantaget gäller | Skäl till undantaget | Undantaget godkänt av | Beviljat | Upphör |
| --- | --- | --- | --- | --- | --- | --- |
| lva.yaml | options/best-missing | A-1 | Vaihtoehdot ovat lapsille samanarvoiset. | johtaja | 2.1.2026 | 31.12.2026 |

## Metod och avgränsningar

* Talen berättar om det som finns i registret. Ett ärende som varken har antecknats eller tagits upp på en föredragningslista syns inte i något tal.
* Ett ärende hör till det år då det avgjordes. Ett ärende som inte har avgjorts eller som återremitterats hör till året för sammanträdet, en uppföljning till året för sin dag.
* Klasserna beskriver enskilda konsekvenser. De räknas inte ihop, och nytta upphäver inte skada.
* Larmen är enligt läget på rapportens dag. De visas när minst ett av ärendena är från rapportens år eller året ligger mellan dem.
* Antalet hörda barn är inte antalet olika barn, och det berättar inte om hörandets kvalitet. Antal under fem är dolda i de enskilda hörandena, och dolda tal ingår inte i summorna.
* Den del som gäller barn är beräknad med fördelningsgrunder. Nivåerna är parallella och läggs inte ihop.
* Om ett ärende följdes upp flera gånger under året räknas den senaste uppföljningen.

## Avstängda regler

| Regel | Allvarlighetsgrad | Skäl till ändringen |
| --- | --- | --- |
| process/too-late | avstängd | Kokeilu vuoden loppuun. |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 31.12.2026

| Fil | SHA-256 |
| --- | --- |
| lva.yaml | 718e2980013ae2d444bcb7fc7a0a2538f345878bf125d0aa0a5c30d932f2c950 |
| population.csv | cd301981a0e91a56418c18e6b59e75246559a2699bdf9ed513712aaf62fa599e |
| catalogue.yaml | 92663c8dfc42a91bc785664b309dc6b27f8bf2789581bb5e36e0d010d72315d5 |
| decisions/ (6 filer) | 922238fd5c493b5696b9c840216f87294ca7f37c508185c617fd5a1ad8539154 |
| follow-ups/ (2 filer) | ba8eefce7c89e490121f769a77fa332a354e5cad594d4c3802d6bb6c1eb6c184 |
| agendas/ (3 filer) | b11447bfc833bd64d21528657ac2a31a28afcb463ef3bc365de7f0b6ca809a0e |

Kommandot lva explain lva.yaml\#annual-2026.coverage visar vad ett tal har räknats ut av. Övriga namn: in\_time, heard, changed, feedback, published, measures, recommendations, calibration.likely, incidence.direct.net.

<!-- lva report/1 -->
