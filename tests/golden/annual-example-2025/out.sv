# Årsrapport till fullmäktige om konsekvenser för barn 2025

Selets välfärdsområde

## Sammandrag

**Ärendena:** För år 2025 är antalet ärenden i registret 1: omfattande bedömningar 0, begränsade bedömningar 1, ärenden utan konsekvenser för barn 0 och ärenden som avgränsats från bedömningen 0. Antalet avgjorda är 1. Bedömningen eller identifieringen av bedömningsbehovet var klar före beslutet i 1 av 1 ärenden (100 %).

**Föredragningslistorna:** För år 2025 finns ingen föredragningslista, så bedömningarnas täckning är inte känd.

**Skadorna:** I inget ärende kvarstår en stor eller mycket stor negativ konsekvens (klass 3 eller 4) efter åtgärder.

**De sammantagna konsekvenserna:** Det finns inga larm om beslutens sammantagna konsekvenser.

**Hörandet av barn:** Barn hördes i 1 av 1 begränsade eller omfattande bedömningar (100 %). Antalet hörda barn: minst 12. Samma barn räknas en gång för varje hörande.

**Vad som ändrades:** Antalet bedömningar och uppföljningar där barn hördes är 1. Barns åsikt beaktades åtminstone delvis i 1 av dem (100 %). Förslaget ändrades på grund av bedömningen i 1 av ärendena. Återkoppling till barnen har getts om 2 av hörandena, planeras om 0 och ges inte om 0.

**Pengarna:** Av kostnaderna i tjänstekatalogen 2026 gäller 16,8 % barn på nivån för direkta tjänster och 22,2 % på den vidaste nivån. Årets beslut ändrar kostnaderna för tjänsterna med sammanlagt 46 000 € per år. Den del som gäller barn på nivån för direkta och indirekta tjänster: 5 464,80 €.

**Uppföljningen:** För år 2025 finns ingen uppföljning. Ingen uppföljning är försenad (läget 31.12.2025).

Rapporten är underlag för den årliga rapporten till fullmäktige och för välfärdsberättelsen enligt 6 och 7 § i lagen om ordnande av social- och hälsovård (612/2021).

## Bedömda beslut (texter på finska)

| Typ av ärende | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| servicenivå | 1 | 0 | 1 | 0 | 0 | 1 | 1 |
| sammanlagt | 1 | 0 | 1 | 0 | 0 | 1 | 1 |

| Organ | Ärenden | Omfattande bedömning | Begränsad bedömning | Inga konsekvenser | Inte tillämplig | Avgjorda | Bedömningen klar före beslutet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| aluehallitus | 1 | 0 | 1 | 0 | 0 | 1 | 1 |
| sammanlagt | 1 | 0 | 1 | 0 | 0 | 1 | 1 |

- **Timmar som reserverats för bedömning:** 20
- **Ärenden där timmarna har angetts:** 1

| Helhetsbedömning | Ärenden |
| --- | ---: |
| positiv | 1 |

**Ärenden enligt den allvarligaste skadan och den största nyttan**

| Klass | Allvarligaste skadan | Största nyttan |
| --- | ---: | ---: |
| 4 mycket stor | 0 | 0 |
| 3 stor | 0 | 0 |
| 2 måttlig | 0 | 1 |
| 1 liten | 0 | 0 |
| ? kan inte klassificeras | 0 | 0 |
| ingen sådan konsekvens | 1 | 0 |

## Konsekvenser enligt åldersgrupp, område och delområde

Ingen skada har klassificerats i något ärende. Nytta finns i så här många ärenden: 0–6-åringar (1), 7–12-åringar (1), 13–15-åringar (1) och 16–17-åringar (1). Samma ärende kan gälla flera åldersgrupper.

**Ärenden efter åldersgrupp enligt den allvarligaste skadan och den största nyttan**

| Åldersgrupp | −4 | −3 | −2 | −1 | +1 | +2 | +3 | +4 | Kan inte klassificeras |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 |
| 7–12-åringar | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 |
| 13–15-åringar | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 |
| 16–17-åringar | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 |

**Ärenden med en positiv konsekvens**

| Delområde | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- |
| hälsa och psykisk hälsa | – | – | 1 (1) | 1 (1) | – |
| familj, omsorg och stöd för föräldraskapet | 1 (2) | 1 (2) | – | – | – |

Det första talet är antalet ärenden, talet inom parentes den högsta klassen efter åtgärder. Ett ärende kan finnas i flera rutor, så rutorna kan inte räknas ihop; klasser räknas aldrig ihop. Talen enligt område finns i arbetsboken.

## Barn som har hörts

- **Omfattande bedömningar:** 0
- **Omfattande bedömningar där barn hördes:** 0
- **Höranden:** 2
- **Höranden innan förslaget var klart:** 2
- **Barn som hörts i förhandsbedömningar:** minst 12
- **Barn som hörts i uppföljningar:** 0

Åldersgruppen hördes i så här många av de ärenden som berör den: 0–6-åringar 0/1; 7–12-åringar 1/1; 13–15-åringar 1/1; 16–17-åringar 1/1.

| Åldersgrupp | Ärenden som berör åldersgruppen | Av dem ärenden där den hördes | Barn som hörts i förhandsbedömningar | Barn som hörts i uppföljningar | Antal saknas eller är dolt (höranden) |
| --- | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 1 | 0 | 0 | 0 | 0 |
| 7–12-åringar | 1 | 1 | 7 | 0 | 0 |
| 13–15-åringar | 1 | 1 | minst 5 | 0 | 1 |
| 16–17-åringar | 1 | 1 | dolt av dataskyddsskäl | 0 | 1 |

| Grupp av barn | Ärenden vars konsekvenser gäller gruppen | Av dem negativa | Av dem ärenden där gruppen hördes | Ärenden sammanlagt där gruppen hördes | Inte hörd i något ärende |
| --- | ---: | ---: | ---: | ---: | --- |
| barn vars förälder är sjuk eller har rusmedelsproblem | 1 | 0 | 1 | 1 | nej |

| Sätt att höra | Förhandsbedömning | Uppföljning |
| --- | ---: | ---: |
| intervju | 1 | 0 |
| ungdomsfullmäktige | 1 | 0 |

## Förslag som ändrats på grund av barns åsikter (texter på finska)

- **Ärenden där förslaget ändrades på grund av bedömningen:** 1

| Beaktades åsikten | Åsikter |
| --- | ---: |
| beaktad | 2 |
| delvis beaktad | 0 |
| inte beaktad | 0 |

| Beslut | Ärende | Skede | Åsikt | Beaktades åsikten | Motivering till avgörandet |
| --- | --- | --- | --- | --- | --- |
| SUV-2025-0041 | Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | förhandsbedömning | Iltojen pitää olla aina samat. | beaktad | Iltavastaanotto on tiistaisin ja torstaisin koko kokeilun ajan. |
| SUV-2025-0041 | Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | förhandsbedömning | Nuorille oma ohje siitä, mistä apua saa. | beaktad | Ohjekortti lisättiin lapset puheeksi -keskustelun aineistoon. |

## Återkoppling till barnen

| Läge | Höranden |
| --- | ---: |
| given | 2 |
| planerad | 0 |
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

- **Beslut som ändrar tjänster:** 1
- **Av dem sådana vars alla kostnader inte är kända:** 0
- **Beslutade kostnadsändringar sammanlagt, € per år:** 46 000 €
- **Av det besparingar:** 0 €

| Beräkningsnivå | Barnens andel av kostnadsändringen, € per år | Barnens andel av besparingarna, € per år | Barnens andel av kostnaderna för tjänsterna | Belastningsindex |
| --- | ---: | ---: | ---: | ---: |
| direkta | 0 € | 0 € | 16,8 % | – |
| direkta och kollektiva | 0 € | 0 € | 18,3 % | – |
| direkta och indirekta | 5 464,80 € | 0 € | 20,7 % | – |
| direkta, indirekta och kollektiva | 5 464,80 € | 0 € | 22,2 % | – |

## Opublicerade bedömningar

- **Publicerade bedömningar:** 1
- **Bedömningar som ska publiceras:** 1
- **Sekretessbelagda bedömningar:** 0

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
- **Läget den:** 31.12.2025
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

Kommandot lva explain lva.yaml\#annual-2025.coverage visar vad ett tal har räknats ut av. Övriga namn: in\_time, heard, changed, feedback, published, measures, recommendations, calibration.likely, incidence.direct.net.

<!-- lva report/1 -->
