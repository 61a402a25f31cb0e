# Uppföljningar och åtgärder som förfaller

Läget den 21.11.2026. Listan omfattar allt som är försenat och det som förfaller senast den 20.1.2027.

## December 2026

| Datum | Tid | Vad | Ärende | Ansvarig | Status |
| --- | --- | --- | --- | --- | --- |
| 9.12.2026 | om 18 dagar | Återkoppling till barnen O1: Ohjaajat kertovat lastenhoidosta vertaisryhmässä ennen joulua. | SUV-2025-0041: Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | kehittämiskoordinaattori, terveyspalvelut | planerad |
| 16.12.2026 | om 25 dagar | Återkoppling till barnen O1: Terveydenhoitaja käy päiväkodissa kertomassa kuvakorttien avulla, mitä päätettiin. | SUV-2026-0118: Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | palvelupäällikkö, neuvolapalvelut | planerad |
| 16.12.2026 | om 25 dagar | Återkoppling till barnen O1: Specialplaneraren besöker klubben och berättar om beslutet. | SUV-2026-0125: Understödet för klubbverksamheten i Selnäs år 2027 | välfärdschef | planerad |
| 17.12.2026 | om 26 dagar | Återkoppling till barnen O2: Päätös käydään läpi koulun aamunavauksessa ja lasten tiivistelmä jaetaan koteihin. | SUV-2026-0118: Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo | palvelupäällikkö, neuvolapalvelut | planerad |

## Januari 2027

| Datum | Tid | Vad | Ärende | Ansvarig | Status |
| --- | --- | --- | --- | --- | --- |
| 11.1.2027 | om 51 dagar | Korrigerande åtgärd K1: Perhekeskus järjestää lastenhoidon iltavastaanottojen ajaksi tammikuusta 2027 alkaen. | SUV-2025-0041: Kvällstider vid mottagningen för mental hälsa och missbruk i Ahtisalmi | osastonhoitaja, Ahtisalmen vastaanotto | beslutad |
| 20.1.2027 | om 60 dagar | Återkoppling till barnen O2: Sekreteraren redogör för beslutet på ungdomsfullmäktiges sammanträde. | SUV-2026-0125: Understödet för klubbverksamheten i Selnäs år 2027 | välfärdschef | planerad |

## Antal enligt slag

| Slag | Försenat | Förfaller | Senare | Utan datum |
| --- | ---: | ---: | ---: | ---: |
| nästa granskning | 0 | 0 | 1 | 0 |
| korrigerande åtgärd | 0 | 1 | 0 | 0 |
| återkoppling till barnen | 0 | 5 | 0 | 0 |
| översyn av tjänsternas klassificering | 0 | 0 | 1 | 0 |

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
| catalogue.yaml | 8ede9909bbe7396e94d8a97beca344a42f77edf458f066bdb8468f4231981f7f |
| decisions/ (6 filer) | c1e4838e4c524d47e203e73d3d75d4509059daf2ab9643109f537e8638c61df0 |
| follow-ups/ (1 filer) | 28e2b7f2d12d633ccc8fbd907d902ce17dda0a4a4a8209aff20eecd40312c187 |
| agendas/ (2 filer) | a8d68cb34bbfd4963956bd0b551f58f5b83d5f1d96cd06b868b4a253caccb2a6 |

<!-- lva report/1 -->
