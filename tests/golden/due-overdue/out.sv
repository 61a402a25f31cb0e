# Uppföljningar och åtgärder som förfaller

Läget den 15.1.2030. Listan omfattar allt som är försenat och det som förfaller senast den 16.3.2030.

## Filer som inte lästes

> De här filerna kunde inte läsas, så något kan saknas i listan:

| Fil |
| --- |
| päätökset/KUU-4.yaml |

## Försenat

| Datum | Tid | Vad | Ärende | Ansvarig | Status |
| --- | --- | --- | --- | --- | --- |
| 15.1.2027 | för 1 096 dagar sedan | Återkoppling till barnen O1: Ohjaaja käy koululla. | KUU-1: Klubbverksamheten i Granudden upphör efter vårterminen | varhaiskasvatuspäällikkö | planerad |
| 10.8.2027 | för 889 dagar sedan | Åtgärd L1: Koulun iltapäivätoiminta laajennetaan kaikille kolmannen luokan oppilaille siten, että toimintaa on… | KUU-1: Klubbverksamheten i Granudden upphör efter vårterminen | rektorn | pågår (KUU-1-S1) |
| 31.10.2027 | för 807 dagar sedan | Undantag participation/too-late (O1): Kuultiin myöhemmin. | KUU-1: Klubbverksamheten i Granudden upphör efter vårterminen | sivistysjohtaja |  |
| 1.3.2028 | för 685 dagar sedan | Översyn av tjänsternas klassificering: Biblioteket, Klubbverksamhet | palveluluettelo.yaml |  |  |
| 10.8.2028 | för 523 dagar sedan | Korrigerande åtgärd K1: Toiminta laajennetaan toiselle koululle. | KUU-1: Klubbverksamheten i Granudden upphör efter vårterminen | rehtori | beslutad |
| 30.5.2029 | för 230 dagar sedan | Nästa granskning | KUU-1: Klubbverksamheten i Granudden upphör efter vårterminen | suunnittelija |  |
| 31.12.2029 | för 15 dagar sedan | Uppföljning | KUU-2: Kortare öppettider på biblioteket | suunnittelija |  |
| 31.12.2029 | för 15 dagar sedan | Undantag cumulative/stacked-harm (KUU-1): Lautakunta käsittelee kasautumista talousarvion yhteydessä. | lva.yaml | sivistysjohtaja |  |
| 14.1.2030 | i går | Rekommendation S1: Kerhotilat annetaan nuorten omaan käyttöön. | KUU-1: Klubbverksamheten i Granudden upphör efter vårterminen | vapaa-aikasihteeri | inte påbörjad |
| 14.1.2030 | i går | Undantag agenda/ambiguous: Selvitetään. | sivistyslautakunta-2026-12-08: sivistyslautakunta | sivistysjohtaja |  |

## Antal enligt slag

| Slag | Försenat | Förfaller | Senare | Utan datum |
| --- | ---: | ---: | ---: | ---: |
| uppföljning | 1 | 0 | 0 | 0 |
| nästa granskning | 1 | 0 | 0 | 0 |
| åtgärd | 1 | 0 | 0 | 0 |
| rekommendation | 1 | 0 | 0 | 0 |
| korrigerande åtgärd | 1 | 0 | 0 | 0 |
| återkoppling till barnen | 1 | 0 | 0 | 0 |
| undantag | 3 | 0 | 0 | 0 |
| översyn av tjänsternas klassificering | 1 | 0 | 0 | 0 |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 15.1.2030
- **Avstängda regler:** inga

| Fil | SHA-256 |
| --- | --- |
| lva.yaml | 3dfd39b6acc342265da3eee387562af39757414072acb42c361597d70a4b8309 |
| väestö.csv | e08a3607a89fc57974fbb642354014dea7ae9d3d78b2709006193002814c6d7e |
| palveluluettelo.yaml | 2cf0693ed3ae7ca1c7eb2e4f4041bcebacdd74af94488a20c4a1f4a612f74f72 |
| päätökset/ (4 filer) | e6a77e00e058231fe2f43b8cef4d3bd30f3b33d325a6944ff94f7998db6d0c79 |
| seurannat/ (1 filer) | 85d2d6054c3447b10969808b39690c3464abc122698ed42d0f47413b2f381d90 |
| esityslistat/ (1 filer) | 5bdc8edc984e84478a5c4cb06656e8796271cfda91c505b408d8948772aa9bb3 |

<!-- lva report/1 -->
