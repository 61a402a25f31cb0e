# Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi

Uppföljande bedömning av konsekvenser för barn

## Uppgifter om bedömningen (texter på finska)

- **Beteckning:** SUV-2025-0041-S1
- **Uppföljningens datum:** 5.10.2026
- **Uppföljningen gjord av:** kehittämiskoordinaattori, terveyspalvelut
- **Uppföljningsperiod:** 1.9.2025–31.8.2026
- **Bedömt beslut:** SUV-2025-0041
- **Ärendenummer:** SUVHVA/402/2025
- **Organ:** aluehallitus
- **Områden:** Ahtisalmi
- **Ikraftträdande:** 1.9.2025
- **Beslutsdatum:** 20.5.2025
- **Paragraf i protokollet:** 88
- **Beslutat alternativ:** VE1 Mottagning två kvällar i veckan under 18 månader

## Utfallet i korthet

- **Förutsedda konsekvenser:** 2
- **Bedömningarnas träffsäkerhet:** bedömningen var rätt 1, överskattad 1
- **Oförutsedda konsekvenser:** 1
- **Indikatorer:** M1 inte uppnått, M2 uppnått
- **Genomförda åtgärder:** 100 % (2/2)
- **Genomförda rekommendationer:** 100 % (1/1)

Allvarligaste negativa överraskningen

* E1 trygghet och skydd (7–12-åringar): negativ, liten; förutsågs inte

## Vad barnen sade och vad som ändrades (texter på finska)

**Vad barnen sade:** Tutut tiistai- ja torstai-illat on helppo muistaa. Osa lapsista kertoi, että ilta yksin kotona on tuntunut pitkältä ja pelottavalta.

Yksin kotona oleminen pelottaa. – beaktad: Vastaanottoiltoihin järjestetään lastenhoito perhekeskukseen.

## Slutsatser (texter på finska)

Kokeilu auttoi, mutta odotettua vähemmän ja epätasaisesti. Kahden aikuisen perheissä käynnit toteutuvat nyt paremmin, yhden vanhemman perheet jäivät hyödyn ulkopuolelle, ja osassa niistä lapset olivat illan yksin. Ennakkoarvioinnissa tämä oli kirjattu seurattavaksi, muttei haitaksi. Jatkoa esitetään sillä ehdolla, että käynnin ajaksi järjestetään lastenhoito.

## Iakttagelser

- **Fel:** 0
- **Varningar:** 0
- **Anmärkningar:** 0
- **Iakttagelser med undantag:** 0
- **Avstängda regler:** 0

## Förverkligade konsekvenser (texter på finska)

| Konsekvens | Delområde | Förutsedd riktning | Förutsedd storlek | Förutsedd klass efter åtgärder | Sannolikhet | Förverkligande | Förverkligad riktning | Förverkligad storlek | Beror på | Bedömningens träffsäkerhet |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| V1 | familj, omsorg och stöd för föräldraskapet | positiv | måttlig | 2 måttlig | sannolik | förverkligades delvis | positiv | liten | beror på beslutet | överskattad |
| V2 | hälsa och psykisk hälsa | positiv | liten | 1 liten | möjlig | förverkligades | positiv | liten | beror delvis på beslutet | bedömningen var rätt |

### V1 familj, omsorg och stöd för föräldraskapet

**Förutsågs:** Väliin jääneiden käyntien yleisin syy on lastenhoito, ja juuri se ratkeaa iltavastaanotolla. Muilta alueilta saadun kokemuksen mukaan hoito keskeytyy harvemmin, kun ajan voi valita työpäivän jälkeen.

**Utfall:** Väliin jääneet käynnit vähenivät 18,5 prosentista 13,1 prosenttiin. Muutos tuli lähes kokonaan perheistä, joissa on kaksi aikuista; yhden vanhemman perheissä osuus pysyi ennallaan.

**Kunskapsunderlag:** T1 och T2

### V2 hälsa och psykisk hälsa

**Förutsågs:** Vertaisryhmän nuoret kertoivat hoitavansa pienempiä sisaruksia vanhemman huonoina päivinä. Hoidon jatkuminen keventää tätä, mutta muutos näkyy vasta, kun vanhemman vointi kohenee.

**Utfall:** Vertaisryhmän nuoret kertoivat, että kotona on rauhallisempaa ja vanhempi käy hoidossa säännöllisesti. Samaan aikaan alkoi myös koulun oma tukiryhmä, joten muutos ei johdu yksin ilta-ajoista.

**Kunskapsunderlag:** T2

## Oförutsedda konsekvenser (texter på finska)

| Beteckning | Delområde | Åldersgrupper | Riktning | Betydelseklass | Antal barn | Upptäckt första gången |
| --- | --- | --- | --- | --- | --- | --- |
| E1 | trygghet och skydd | 7–12-åringar | negativ | 2 måttlig | 7–12-åringar: 6 | 11.2.2026 |

### E1 trygghet och skydd

Haastatelluista yhden vanhemman perheistä osa oli jättänyt lapset illaksi keskenään noin kahdeksi tunniksi, koska muuta aikaa ei tarjottu.

Verkningssätt: indirekt · Storlek: liten · Sannolikhet: säker · Börjar: genast (under 1 år) · Varaktighet: återkommande · Reversibilitet: reversibel · Känslighet: hög · Osäkerhet: måttlig

**Grupper av barn:** barn i enföräldersfamiljer

**Konsekvensens områden:** Ahtisalmi

**Effektkedja:** Yhden vanhemman perheessä ei ole toista aikuista kotona vastaanottoiltana. → Lapsi on yksin tai vastaa nuoremmista sisaruksista käynnin ja matkan ajan.

**Motivering till känsligheten:** Alakouluikäinen ei osaa toimia yllättävässä tilanteessa yksin.

**Vad man inte vet:** Kuinka yleistä tämä on perheissä, joita ei haastateltu.

## Indikatorernas resultat (texter på finska)

| Beteckning | Indikatorns namn | Enhet | God riktning | Utgångsvärde | Målvärde | Uppmätt värde | Värde vid jämn utveckling | Indikatorns läge | Larmgränsen överskriden |
| --- | --- | --- | --- | --- | --- | --- | ---: | --- | --- |
| M1 | Väliin jääneet käynnit, lasten kanssa asuvat asiakkaat | % | minskning | 18,5 (31.3.2025) | 12,0 (31.8.2026) | 13,1 (31.8.2026) | 12,0 | inte uppnått | nej |
| M2 | Lapset puheeksi -keskustelut vuodessa | kpl | ökning | 31 (31.3.2025) | 70 (31.8.2026) | 74 (31.8.2026) | 70 | uppnått | nej |

**M1, källa:** ajanvarausjärjestelmä

**M2, källa:** potilastietojärjestelmä

### M1 Väliin jääneet käynnit, lasten kanssa asuvat asiakkaat (texter på finska)

Utgångsvärdet är 18,5 (31.3.2025), det senast uppmätta värdet 13,1 (31.8.2026) och målet 12,0 (31.8.2026).

| Datum | Uppmätt värde | Värde vid jämn utveckling |
| --- | ---: | ---: |
| 31.3.2025 | 18,5 | 18,5 |
| 31.8.2026 | 13,1 | 12,0 |

### M2 Lapset puheeksi -keskustelut vuodessa

Utgångsvärdet är 31 (31.3.2025), det senast uppmätta värdet 74 (31.8.2026) och målet 70 (31.8.2026).

| Datum | Uppmätt värde | Värde vid jämn utveckling |
| --- | ---: | ---: |
| 31.3.2025 | 31 | 31 |
| 31.8.2026 | 74 | 70 |

## Hur åtgärderna har genomförts (texter på finska)

- **Genomförandegrad:** 100 %
- **Genomförda:** 2
- **Sammanlagt, förkastade borträknade:** 2

| Beteckning | Beskrivning | Ansvarig | Tidsfrist | Status | Resultat | Precisering |
| --- | --- | --- | --- | --- | --- | --- |
| L1 | Lapset puheeksi -keskustelu tarjotaan jokaiselle lasten kanssa asuvalle kolmen ensimmäisen käynnin aikana. | osastonhoitaja, Ahtisalmen vastaanotto | 31.10.2025 | genomförd | som väntat | Keskustelu tarjottiin 118 vanhemmalle, ja heistä 74 halusi sen. |
| L2 | Nuoren ohjekortti odotustilaan ja vanhemman mukaan annettavaksi. | kehittämiskoordinaattori, terveyspalvelut | 31.12.2025 | genomförd | inte känt | Kortteja on jaettu noin 200, mutta niiden käytöstä ei ole tietoa. |

## Hur rekommendationerna har genomförts (texter på finska)

- **Genomförandegrad:** 100 %
- **Genomförda:** 1
- **Sammanlagt, förkastade borträknade:** 1

| Beteckning | Rekommendation | Ansvarig | Tidsfrist | Behandling | Genomförandets läge | Datum för läget |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Seurannassa selvitetään erikseen yhden vanhemman perheiden illat ja tarvitaanko käynnin ajaksi lastenhoitoa. | kehittämiskoordinaattori, terveyspalvelut | 30.9.2026 | godkänd | genomförd | 18.9.2026 |

## Planerade och förverkligade kostnader

- **Planerad:** 46 000 €
- **Förverkligad:** 43 800 €
- **Skillnaden mellan förverkligad och planerad:** −2 200 €
- **Förverkligad andel av den planerade:** 95,2 %

## Korrigerande åtgärder (texter på finska)

| Beteckning | Korrigerande åtgärd | Ansvarig | Tidsfrist | Finansiering | Status |
| --- | --- | --- | --- | --- | --- |
| K1 | Perhekeskus järjestää lastenhoidon iltavastaanottojen ajaksi tammikuusta 2027 alkaen. | osastonhoitaja, Ahtisalmen vastaanotto | 11.1.2027 | bekräftad | beslutad |

- **Nästa granskning:** 30.9.2027

## Barns och ungas delaktighet (texter på finska)

### O1 intervju

- **Delaktighetens nivå:** kommentator
- **Metod:** intervju
- **Dagar för hörandet:** 8.9.2026 och 15.9.2026
- **Innan förslaget var klart:** ja
- **Antal barn som hördes:** 7–12-åringar: 9; 13–15-åringar: 6
- **Grupper som nåddes:** barn vars förälder är sjuk eller har rusmedelsproblem och barn i enföräldersfamiljer
- **Representativitet:** delvis representativ

**Samtycke och anonymitet:** Lapsen oma ja huoltajan suostumus; puheenvuoroja ei kirjattu henkilöittäin.

- **Återkopplingens läge:** planerad
- **Återkopplingens datum:** 9.12.2026

**Sätt att ge återkoppling:** Ohjaajat kertovat lastenhoidosta vertaisryhmässä ennen joulua.

## Kunskapsunderlag och osäkerhet (texter på finska)

| Beteckning | Typ av kunskapsunderlag | Beskrivning | Referens | Uppgifternas datum | Antal svar eller observationer | Tillförlitlighet |
| --- | --- | --- | --- | --- | ---: | --- |
| T1 | registeruppgifter | Vastaanoton käynti- ja peruutustiedot 1.9.2025–31.8.2026 | Suvannon hyvinvointialue, poiminta 9.9.2026 | 9.9.2026 | 402 | god |
| T2 | barn | Vertaisryhmän lasten ja heidän vanhempiensa haastattelut | Kooste 18.9.2026 | 18.9.2026 | 31 | måttlig |

## Hur resultaten beräknades

| Konsekvens | Beräkningens steg |
| --- | --- |
| E1 | känslighet hög × storlek liten → 2 |

Kommandot lva explain SUV-2025-0041-S1\#BETECKNING.accuracy visar vilka uppgifter bedömningens träffsäkerhet bygger på.

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 21.11.2026
- **Avstängda regler:** inga
- **Beviljade undantag:** inga

| Fil | SHA-256 |
| --- | --- |
| follow-ups/SUV-2025-0041-S1.yaml | 608e4a89284f8e9d75789c792ab04ed935a8ddc09a708e0b544646345a029f60 |
| decisions/SUV-2025-0041-ilta-ajat.yaml | 3d99abaa362ad40301ea8d3ee0f18ee0b62cfc07a21c287eabcec2db990dd4fe |
| lva.yaml | da9f9174d6d284db4d42611cc9a619148ad09bc9b23964c7f413a8fc7625a2f3 |
| population.csv | 03f97bc319926f668da2fc933d0de11d5d4bfeed4e07175fdd58696c524a9dc3 |
| classes.csv | b6cdf44cbd5591b83eaf445659c74a53ca0bd82a0c8044244043c3806ee8ab0f |
| catalogue.yaml | 2b900124a2d52f4da9d92d20c4ad5da6b4927b92c86a47059982211c449a097d |
| decisions/ (8 filer) | 347ec03e5e2aba723387cd26dbe3ac390204d68fcd6f7fe082da7d39f1f97a76 |

<!-- lva report/1 -->
