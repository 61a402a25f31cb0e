# Uppföljningar och åtgärder som förfaller

Läget den 21.11.2026. Listan omfattar allt som är försenat och det som förfaller senast den 20.1.2027.

## December 2026

| Datum | Tid | Vad | Ärende | Ansvarig | Status |
| --- | --- | --- | --- | --- | --- |
| 9.12.2026 | om 18 dagar | Återkoppling till barnen O1: Ohjaajat kertovat lastenhoidosta vertaisryhmässä ennen joulua. | SUV-2025-0041: Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | kehittämiskoordinaattori, terveyspalvelut | planerad |
| 16.12.2026 | om 25 dagar | Återkoppling till barnen O1: Terveydenhoitaja käy päiväkodissa kertomassa kuvakorttien avulla, mitä päätettiin. | SUV-2026-0118: Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | palvelupäällikkö, neuvolapalvelut | planerad |
| 16.12.2026 | om 25 dagar | Återkoppling till barnen O1: Specialplaneraren besöker klubben och berättar om beslutet. | SUV-2026-0125: Understödet för klubbverksamheten i Selnäs år 2027 | välfärdschef | planerad |
| 17.12.2026 | om 26 dagar | Återkoppling till barnen O2: Päätös käydään läpi koulun aamunavauksessa ja lasten tiivistelmä jaetaan koteihin. | SUV-2026-0118: Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | palvelupäällikkö, neuvolapalvelut | planerad |
| 31.12.2026 | om 40 dagar | Åtgärd L2: Viikoittain tavatut oppilaat saavat väliviikolle etäajan tai perheneuvolan ajan ja oman… | SUV-2026-0072: Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | johtava kuraattori | pågår |
| 31.12.2026 | om 40 dagar | Korrigerande åtgärd K1: Mötesplatsen öppnas varannan fredag, då bussen från Västerviken går. | SUV-2026-0102-S1: Fredagarna vid mötesplatsen i Selnäs dras in | ledande familjearbetare | beslutad |

## Januari 2027

| Datum | Tid | Vad | Ärende | Ansvarig | Status |
| --- | --- | --- | --- | --- | --- |
| 1.1.2027 | om 41 dagar | Åtgärd L1: Hoitajan kiertävä vastaanotto Lepikön koululla kerran kuukaudessa ja samalla päivällä perheen… | SUV-2026-0072: Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | osastonhoitaja, Ahtisalmen terveysasema | pågår |
| 1.1.2027 | om 41 dagar | Åtgärd L3: Asiointikyyti Lepiköstä Ahtisalmeen kahtena päivänä viikossa kaupungin kutsuliikenteen yhteydessä. | SUV-2026-0072: Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | kehittämispäällikkö, terveyspalvelut | föreslagen |
| 1.1.2027 | om 41 dagar | Åtgärd L4: Koulupäivän aikaiset nuorten ajat Ahtisalmessa ja hoitajan kesäpäivät Lepikössä. | SUV-2026-0072: Närservicen i Lepikkö samlas på social- och hälsostationen i Ahtisalmi | osastonhoitaja, Ahtisalmen terveysasema | beslutad |
| 1.1.2027 | om 41 dagar | Åtgärd L1: Barn under 18 år får efter överenskommelse besöka en närstående också utanför besökstiden. | SUV-2026-0098: Besökstiderna och familjerummet på bäddavdelningen vid Selnäs sjukhus | avdelningsskötare, Selnäs sjukhus | pågår |
| 11.1.2027 | om 51 dagar | Korrigerande åtgärd K1: Perhekeskus järjestää lastenhoidon iltavastaanottojen ajaksi tammikuusta 2027 alkaen. | SUV-2025-0041: Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | osastonhoitaja, Ahtisalmen vastaanotto | beslutad |
| 20.1.2027 | om 60 dagar | Återkoppling till barnen O2: Sekreteraren redogör för beslutet på ungdomsfullmäktiges sammanträde. | SUV-2026-0125: Understödet för klubbverksamheten i Selnäs år 2027 | välfärdschef | planerad |

## Antal enligt slag

| Slag | Försenat | Förfaller | Senare | Utan datum |
| --- | ---: | ---: | ---: | ---: |
| uppföljning | 0 | 0 | 2 | 0 |
| nästa granskning | 0 | 0 | 2 | 0 |
| åtgärd | 0 | 5 | 2 | 0 |
| rekommendation | 0 | 0 | 2 | 0 |
| korrigerande åtgärd | 0 | 2 | 0 | 0 |
| återkoppling till barnen | 0 | 5 | 0 | 0 |
| översyn av tjänsternas klassificering | 0 | 0 | 2 | 0 |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 21.11.2026
- **Avstängda regler:** inga

| Fil | SHA-256 |
| --- | --- |
| lva.yaml | da9f9174d6d284db4d42611cc9a619148ad09bc9b23964c7f413a8fc7625a2f3 |
| population.csv | 03f97bc319926f668da2fc933d0de11d5d4bfeed4e07175fdd58696c524a9dc3 |
| classes.csv | b6cdf44cbd5591b83eaf445659c74a53ca0bd82a0c8044244043c3806ee8ab0f |
| catalogue.yaml | 2b900124a2d52f4da9d92d20c4ad5da6b4927b92c86a47059982211c449a097d |
| decisions/ (8 filer) | 347ec03e5e2aba723387cd26dbe3ac390204d68fcd6f7fe082da7d39f1f97a76 |
| follow-ups/ (3 filer) | ecf34eafacce1ccd48e39da92e79ec2d0f4da5f204ac8c2bafb05058fccd8b41 |
| agendas/ (4 filer) | 5140f481d681ea3eb88a14d0ac9c4e751a6bb6ff20c939180cb34608f53f8784 |

<!-- lva report/1 -->
