# Årsrapport till fullmäktige om konsekvenser för barn 2026

Selets välfärdsområde

## Sammandrag (texter på finska)

**Ärendena:** För år 2026 är antalet ärenden i registret 5: omfattande bedömningar 2, begränsade bedömningar 1, ärenden utan konsekvenser för barn 1 och ärenden som avgränsats från bedömningen 1. Antalet avgjorda är 0. Bedömningen eller identifieringen av bedömningsbehovet var klar före beslutet i 5 av 5 ärenden (100 %).

**Föredragningslistorna:** Antalet ärenden på föredragningslistorna var 14. Av dem har 8 med motivering avgränsats från bedömningen. Av de övriga 6 har 4 bedömts (66,7 %). Bedömning saknas i 1, är ofullbordad i 1 och föråldrad i 0.

**Skadorna:** En stor eller mycket stor negativ konsekvens (klass 3 eller 4) kvarstår efter åtgärder i följande ärenden, sammanlagt 2:

* Myllyrannan nuorten vastaanoton sulkeminen (SUV-2026-0133): 3 stor, 13–15-åringar och 16–17-åringar
* Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo (SUV-2026-0118): 3 stor, 0–6-åringar

**De sammantagna konsekvenserna:** Antalet larm om beslutens sammantagna konsekvenser är 1.

**Hörandet av barn:** Barn hördes i 2 av 3 begränsade eller omfattande bedömningar (66,7 %). Antalet hörda barn: 62. Samma barn räknas en gång för varje hörande. Av de grupper av barn i utsatt ställning som berörs blev följande inte hörda: barn med funktionsnedsättning och barn i familjer med anhopade svårigheter.

**Vad som ändrades:** Antalet bedömningar och uppföljningar där barn hördes är 3. Barns åsikt beaktades åtminstone delvis i 3 av dem (100 %). Förslaget ändrades på grund av bedömningen i 1 av ärendena. Återkoppling till barnen har getts om 0 av hörandena, planeras om 5 och ges inte om 0.

**Pengarna:** Av kostnaderna i tjänstekatalogen 2026 gäller 16,8 % barn på nivån för direkta tjänster och 22,1 % på den vidaste nivån. År 2026 fattades inga beslut som ändrar tjänster.

**Uppföljningen:** Antalet uppföljningar år 2026 är 1. I de ärenden som följdes upp har genomförts: åtgärder 2 / 2 (100 %), rekommendationer 1 / 1 (100 %). Av de konsekvenser som bedömts som sannolika och vars utfall kunde bedömas (1) förverkligades 1 (100 %). Ingen uppföljning är försenad (läget 21.11.2026).

Rapporten är underlag för den årliga rapporten till fullmäktige och för välfärdsberättelsen enligt 6 och 7 § i lagen om ordnande av social- och hälsovård (612/2021).

## De allvarligaste negativa konsekvenserna (texter på finska)

| Beslut | Ärende | Organ | Datum | Beslutat | Allvarligaste skadan | Åldersgrupp | Delområden | Största nyttan |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| SUV-2026-0133 | Myllyrannan nuorten vastaanoton sulkeminen | lapsi- ja perhelautakunta | 24.11.2026 | nej | 3 stor | 13–15-åringar och 16–17-åringar | tillgången till tjänster och tjänsternas tillgänglighet | inga |
| SUV-2026-0118 | Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | välfärdsområdesstyrelsen | 8.12.2026 | nej | 3 stor | 0–6-åringar | tillgången till tjänster och tjänsternas tillgänglighet | 3 stor |

## Bedömda beslut (texter på finska)

| Typ av ärende | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| servicenät | 2 | 2 | 0 | 0 | 0 | 0 | 2 |
| upphandling | 1 | 0 | 0 | 1 | 0 | 0 | 1 |
| understöd | 1 | 0 | 1 | 0 | 0 | 0 | 1 |
| annat ärende | 1 | 0 | 0 | 0 | 1 | 0 | 1 |
| sammanlagt | 5 | 2 | 1 | 1 | 1 | 0 | 5 |

| Organ | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| välfärdsområdesstyrelsen | 4 | 1 | 1 | 1 | 1 | 0 | 4 |
| lapsi- ja perhelautakunta | 1 | 1 | 0 | 0 | 0 | 0 | 1 |
| sammanlagt | 5 | 2 | 1 | 1 | 1 | 0 | 5 |

- **Timmar som reserverats för bedömning:** 76
- **Ärenden där timmarna har angetts:** 2

| Helhetsbedömning | Ärenden |
| --- | ---: |
| negativ | 1 |
| neutral | 1 |
| motstridig (nytta och skada) | 1 |

**Ärenden enligt den allvarligaste skadan och den största nyttan**

| Klass | Allvarligaste skadan | Största nyttan |
| --- | ---: | ---: |
| 4 mycket stor | 0 | 0 |
| 3 stor | 2 | 1 |
| 2 måttlig | 0 | 0 |
| 1 liten | 1 | 0 |
| ? kan inte klassificeras | 0 | 0 |
| ingen sådan konsekvens | 0 | 2 |

## Täckning av föredragningslistorna (texter på finska)

| Organ | Sammanträden | Ärenden | Bedömt | Avgränsat med motivering | Bedömning saknas | Bedömningen ofullbordad | Bedömningen föråldrad | Täckning av föredragningslistorna |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| välfärdsområdesstyrelsen | 1 | 9 | 3 | 6 | 0 | 0 | 0 | 100 % |
| lapsi- ja perhelautakunta | 1 | 5 | 1 | 2 | 1 | 1 | 0 | 33,3 % |
| sammanlagt | 2 | 14 | 4 | 8 | 1 | 1 | 0 | 66,7 % |

| Månad | Ärenden | Bedömt | Avgränsat med motivering | Bedömning saknas | Bedömningen ofullbordad | Bedömningen föråldrad | Täckning av föredragningslistorna |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 2026-11 | 5 | 1 | 2 | 1 | 1 | 0 | 33,3 % |
| 2026-12 | 9 | 3 | 6 | 0 | 0 | 0 | 100 % |

| Läge | Datum | Organ | Paragraf | Ärende | Ärendenummer |
| --- | --- | --- | --- | --- | --- |
| bedömningen ofullbordad | 24.11.2026 | lapsi- ja perhelautakunta | 63 | Myllyrannan nuorten vastaanoton sulkeminen | SUVHVA/1279/2026 |
| bedömning saknas | 24.11.2026 | lapsi- ja perhelautakunta | 64 | Suun terveydenhuollon kiertävän yksikön reitit kouluilla vuonna 2027 | SUVHVA/1283/2026 |

## Konsekvenser enligt åldersgrupp, område och delområde

**Ärenden med en negativ konsekvens**

| Delområde | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- |
| hälsa och psykisk hälsa | 1 (1) | – | 1 (1) | 1 (1) | – |
| levnadsstandard och utkomst | 1 (2) | – | – | – | – |
| tillgången till tjänster och tjänsternas tillgänglighet | 1 (3) | – | 1 (3) | 1 (3) | – |
| mobilitet och skolresor | 1 (2) | – | – | – | – |
| lek, fritid, hobbyer och kultur | – | 1 (1) | 1 (1) | – | – |
| vänskap, jämnåriga och gemenskaper | 1 (1) | 1 (1) | – | – | – |

**Ärenden med en positiv konsekvens**

| Delområde | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- |
| familj, omsorg och stöd för föräldraskapet | 1 (3) | – | – | – | – |

Det första talet är antalet ärenden, talet inom parentes den högsta klassen efter åtgärder. Ett ärende kan finnas i flera rutor, så rutorna kan inte räknas ihop; klasser räknas aldrig ihop. Talen enligt område finns i arbetsboken.

## Larm

| Regel | Iakttagelse | Beslut | Det andra ärendet | Undantag beviljat |
| --- | --- | --- | --- | --- |
| cumulative/compensation-trap | Åtgärden L1 stöder sig på tjänsten kouluterveydenhuolto, som försämras genom beslutet SUV-2026-0133 | SUV-2026-0133 |  | nej |

Kommandot lva cumulate visar vilka beslut som hopar sig och var larmen kommer ifrån.

## Barn som har hörts

- **Omfattande bedömningar:** 2
- **Omfattande bedömningar där barn hördes:** 1
- **Höranden:** 4
- **Höranden innan förslaget var klart:** 4
- **Barn som hörts i förhandsbedömningar:** 62
- **Barn som hörts i uppföljningar:** 15

| Åldersgrupp | Ärenden vars konsekvenser når åldersgruppen | Av dem ärenden där åldersgruppen hördes | Barn som hörts i förhandsbedömningar | Barn som hörts i uppföljningar | Antal saknas eller är dolt (höranden) |
| --- | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 1 | 1 | 11 | 0 | 0 |
| 7–12-åringar | 1 | 1 | 31 | 9 | 0 |
| 13–15-åringar | 2 | 1 | 11 | 6 | 0 |
| 16–17-åringar | 1 | 0 | 9 | 0 | 0 |

| Grupp av barn | Ärenden vars konsekvenser gäller gruppen | Av dem negativa | Av dem ärenden där gruppen hördes | Ärenden sammanlagt där gruppen hördes | Inte hörd i något ärende |
| --- | ---: | ---: | ---: | ---: | --- |
| barn med funktionsnedsättning | 1 | 1 | 0 | 0 | ja |
| barn i familjer med låga inkomster och barn som lever i fattigdom | 1 | 1 | 1 | 1 | nej |
| barn i familjer med anhopade svårigheter | 1 | 1 | 0 | 0 | ja |
| barn i enföräldersfamiljer | 1 | 1 | 1 | 1 | nej |
| barn som hör till språkliga minoriteter | 0 | 0 | 0 | 1 | nej |
| barn som bor i glesbygd, i skärgården eller på långt avstånd | 1 | 1 | 1 | 1 | nej |

| Sätt att höra | Förhandsbedömning | Uppföljning |
| --- | ---: | ---: |
| intervju | 0 | 1 |
| workshop | 2 | 0 |
| ungdomsfullmäktige | 1 | 0 |
| teckning eller sagotering | 1 | 0 |

## Förslag som ändrats på grund av barns åsikter (texter på finska)

- **Ärenden där förslaget ändrades på grund av bedömningen:** 1

| Beaktades åsikten | Åsikter |
| --- | ---: |
| beaktad | 5 |
| delvis beaktad | 0 |
| inte beaktad | 2 |

| Beslut | Ärende | Skede | Åsikt | Beaktades åsikten | Motivering till avgörandet |
| --- | --- | --- | --- | --- | --- |
| SUV-2025-0041 | Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | uppföljning | Yksin kotona oleminen pelottaa. | beaktad | Vastaanottoiltoihin järjestetään lastenhoito perhekeskukseen. |
| SUV-2026-0118 | Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | förhandsbedömning | Tutun terveydenhoitajan toivottiin jatkavan. | beaktad | Sama terveydenhoitaja vastaa Koskenperän perheistä myös perhekeskuksessa. |
| SUV-2026-0118 | Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | förhandsbedömning | Terveydenhoitaja voisi ottaa vastaan koululla. | beaktad | Esitykseen lisättiin vastaanotto koululla joka toinen torstai. |
| SUV-2026-0125 | Understödet för klubbverksamheten i Selnäs år 2027 | förhandsbedömning | Onsdagen är den viktigare dagen. | beaktad | Villkoren för understödet binder den kvarvarande eftermiddagen till onsdag. |
| SUV-2026-0125 | Understödet för klubbverksamheten i Selnäs år 2027 | förhandsbedömning | Klubben ska få besked före jul. | beaktad | Ärendet flyttades från januari till styrelsens sammanträde i december. |

## Återkoppling till barnen

| Läge | Höranden |
| --- | ---: |
| given | 0 |
| planerad | 5 |
| ges inte | 0 |

## Barnbudget

- **Tjänstekatalogens år:** 2026
- **Barn i området:** 25 623

| Beräkningsnivå | Kostnader för barn | Barnandel | Euro per barn |
| --- | ---: | ---: | ---: |
| direkta | 94 745 446,27 € | 16,8 % | 3 697,67 € |
| direkta och kollektiva | 102 938 400,53 € | 18,3 % | 4 017,42 € |
| direkta och indirekta | 116 524 251,27 € | 20,7 % | 4 547,64 € |
| direkta, indirekta och kollektiva | 124 717 205,53 € | 22,1 % | 4 867,39 € |

## Hur åtgärderna och rekommendationerna har genomförts

- **Uppföljningar:** 1

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

- **Publicerade bedömningar:** 2
- **Bedömningar som ska publiceras:** 3
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
| catalogue.yaml | 8ede9909bbe7396e94d8a97beca344a42f77edf458f066bdb8468f4231981f7f |
| decisions/ (6 filer) | c1e4838e4c524d47e203e73d3d75d4509059daf2ab9643109f537e8638c61df0 |
| follow-ups/ (1 filer) | 28e2b7f2d12d633ccc8fbd907d902ce17dda0a4a4a8209aff20eecd40312c187 |
| agendas/ (2 filer) | a8d68cb34bbfd4963956bd0b551f58f5b83d5f1d96cd06b868b4a253caccb2a6 |

Kommandot lva explain lva.yaml\#annual-2026.coverage visar vad ett tal har räknats ut av. Övriga namn: in\_time, heard, changed, feedback, published, measures, recommendations, calibration.likely, incidence.direct.net.

<!-- lva report/1 -->
