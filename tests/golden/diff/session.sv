$ lva diff --as-of 2026-11-21 decisions/SUV-2026-0118-koskenperan-neuvola.yaml new.yaml
# Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo

Ändringar i förhandsbedömningen

## Vad som ändrades

- **Före:** decisions/SUV-2026-0118-koskenperan-neuvola.yaml
- **Nu:** new.yaml

Tillagt 1, borttaget 2, ändrat 9, flyttat 1 och fått ny beteckning 1.

* Ändrat: uppgifter om beslutet – Sammanträdesdag, Roller: Godkännare
* Ändrat: Ärendet påverkar familjernas avgifter – Svar
* Ändrat: alternativ VE0 – Alternativets namn
* Ändrat: alternativ VE1 – Ändringar i tjänsterna (neuvola-vehkasuo): Kostnadsändring
* Flyttat: konsekvens V02, VE0 → VE1
* Ändrat: konsekvens V11 – Storlek, Barnets rättigheter (Barnets bästa), Barnets rättigheter (Icke-diskriminering), Motivering
* Ändrat: konsekvens V12 – Antal barn
* Ändrat: åtgärd L1 – Finansiering
* Fått ny beteckning: åtgärd L7, L2 → L7
* Ändrat: uppgifter om beslutet – Kvalitetsutlåtande

## Vad det påverkade

* Den negativa konsekvensen är stor eller mycket stor: ja → nej
* Ärendet påverkar familjernas avgifter: nej → ja
* VE1, barnens andel av kostnadsändringen, € per år: −57 523,15 € → −25 258,99 €
* V11, klass före åtgärder: 4 mycket stor → 3 stor
* V13, klass efter åtgärder: 2 måttlig → 3 stor

- **Nya iakttagelser:** 1
- **Iakttagelser som är borta:** 0
- **Oförändrade iakttagelser:** 0

## Ändringarna ställe för ställe

| Ställe | Ändring | Uppgift | Före | Nu | Rad före | Rad nu |
| --- | --- | --- | --- | --- | ---: | ---: |
| uppgifter om beslutet | ändrat | Sammanträdesdag | 8.12.2026 | 15.12.2026 | 12 | 12 |
| uppgifter om beslutet | ändrat | Roller: Godkännare | toimialajohtaja, lasten, nuorten ja perheiden palvelut | suunnittelija, lasten, nuorten ja perheiden palvelut | 36 | 36 |
| Ärendet påverkar familjernas avgifter | ändrat | Svar | nej | ja | 54 | 54 |
| alternativ VE0 | ändrat | Alternativets namn | Rådgivningen i Koskenperä fortsätter som nu | Rådgivningen i Koskenperä fortsätter oförändrad | 67 | 67 |
| alternativ VE1 | ändrat | Ändringar i tjänsterna (neuvola-vehkasuo): Kostnadsändring | 49 000 € | 89 000 € | 133 | 122 |
| konsekvens V02 | flyttat | Alternativ | VE0 | VE1 | 105 | 125 |
| konsekvens V11 | ändrat | Storlek | stor | måttlig | 144 | 144 |
| konsekvens V11 | tillagt | Barnets rättigheter (Barnets bästa) |  | Artikel: Barnets bästa; Inverkan på rättigheten: försvagas |  | 158 |
| konsekvens V11 | borttaget | Barnets rättigheter (Icke-diskriminering) | Artikel: Icke-diskriminering; Inverkan på rättigheten: försvagas |  | 158 |  |
| konsekvens V11 | ändrat | Motivering | … joten käynti vie ilman autoa lähes koko päivän. Ensimmäisen vuoden aikana käyntejä on vähintään yhdeksän, ja silloin matka tuntuu eniten. | … joten käynti vie ilman autoa koko päivän. Ensimmäisen vuoden aikana käyntejä on vähintään yhdeksän, ja silloin matka tuntuu eniten. | 159 | 159 |
| konsekvens V12 | ändrat | Antal barn | 0–6-åringar: 12–18 | 0–6-åringar: färre än 5 | 182 | 182 |
| åtgärd L1 | ändrat | Finansiering | bekräftad | har sökts | 587 | 587 |
| åtgärd L7 | fått ny beteckning | Beteckning | L2 | L7 | 589 | 589 |
| uppgifter om beslutet | borttaget | Kvalitetsutlåtande | Utlåtandet givet av: lapsiasioiden koordinaattori, konsernipalvelut; Utlåtande: Vaihtoehdot ovat aitoja ja haitat kerrotaan peittelemättä. … |  | 774 |  |

## Ändringar i klasserna

Alternativ VE1 före: −3, 2 × −2, 2 × −1, +3; nu: 2 × −3, −2, 2 × −1, +3.

**Antal konsekvenser efter kvarstående klass**

| Alternativ | −4 | −3 | −2 | −1 | +1 | +2 | +3 | +4 | Kan inte klassificeras |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| VE1, före | 0 | 1 | 2 | 2 | 0 | 0 | 1 | 0 | 0 |
| VE1, nu | 0 | 2 | 1 | 2 | 0 | 0 | 1 | 0 | 0 |

| Alternativ | Konsekvens | Klass före åtgärder, före | Klass före åtgärder, nu | Klass efter åtgärder, före | Klass efter åtgärder, nu | Beräkningens steg, före | Beräkningens steg, nu |
| --- | --- | --- | --- | --- | --- | --- | --- |
| VE1 | V11 | 4 mycket stor | 3 stor | 3 stor | 3 stor | känslighet måttlig × storlek stor → 3; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 4; åtgärd L1 beslutad −1 → 3 | känslighet måttlig × storlek måttlig → 2; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 3 |
| VE1 | V13 | 3 stor | 3 stor | 2 måttlig | 3 stor | känslighet mycket hög × storlek liten → 2; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 3; åtgärd L1 beslutad −1 → 2 | känslighet mycket hög × storlek liten → 2; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 3 |

## Kostnadsändringens fördelning på barn

| Alternativ | Beräkningsnivå | Barnens andel av kostnadsändringen, € per år, före | Barnens andel av kostnadsändringen, € per år, nu | Barnens andel av besparingarna, € per år, före | Barnens andel av besparingarna, € per år, nu | Belastningsindex, före | Belastningsindex, nu |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| VE1 | direkta | −57 523,15 € | −25 258,99 € | −97 046,73 € | −97 046,73 € | 4,88 | 4,88 |
| VE1 | direkta och kollektiva | −57 523,15 € | −25 258,99 € | −97 046,73 € | −97 046,73 € | 4,49 | 4,49 |
| VE1 | direkta och indirekta | −57 523,15 € | −25 258,99 € | −97 046,73 € | −97 046,73 € | 3,97 | 3,97 |
| VE1 | direkta, indirekta och kollektiva | −57 523,15 € | −25 258,99 € | −97 046,73 € | −97 046,73 € | 3,71 | 3,71 |

## Ändringar i identifieringen

| Fråga | Svar, före | Svar, nu |
| --- | --- | --- |
| Den negativa konsekvensen är stor eller mycket stor | ja | nej |
| Ärendet påverkar familjernas avgifter | nej | ja |

## Nya iakttagelser och sådana som är borta

| Läge | Allvarlighetsgrad | Regel | Ställe | Iakttagelse | Undantag beviljat | Rad |
| --- | --- | --- | --- | --- | --- | ---: |
| ny | fel | process/self-approved |  | "godkännare" är samma som beredaren: "suunnittelija, lasten, nuorten ja perheiden palvelut" | nej | 36 |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 21.11.2026
- **Avstängda regler:** inga
- **Beviljade undantag:** inga

| Fil | SHA-256 |
| --- | --- |
| decisions/SUV-2026-0118-koskenperan-neuvola.yaml | 6f53034514fed4c4904a4d8dc085503aab9041683ec75795231386a98c090787 |
| new.yaml | d787b583f1e15ecbae3992191e8d5b801fa82ff8ff12cdc9ecb6c3edc8c17125 |
| lva.yaml | da9f9174d6d284db4d42611cc9a619148ad09bc9b23964c7f413a8fc7625a2f3 |
| population.csv | 03f97bc319926f668da2fc933d0de11d5d4bfeed4e07175fdd58696c524a9dc3 |
| classes.csv | b6cdf44cbd5591b83eaf445659c74a53ca0bd82a0c8044244043c3806ee8ab0f |
| catalogue.yaml | 2b900124a2d52f4da9d92d20c4ad5da6b4927b92c86a47059982211c449a097d |
| decisions/ (8 filer) | 347ec03e5e2aba723387cd26dbe3ac390204d68fcd6f7fe082da7d39f1f97a76 |

<!-- lva report/1 -->
2> fel[process/self-approved]: "godkännare" är samma som beredaren: "suunnittelija, lasten, nuorten ja perheiden palvelut"
2>   --> new.yaml:36:14
2>    |
2> 36 |   hyväksyjä: suunnittelija, lasten, nuorten ja perheiden palvelut
2>    |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2>   ::: new.yaml:34:17
2> 34 |   valmistelija: suunnittelija, lasten, nuorten ja perheiden palvelut
2>    |                 ---------------------------------------------------- beredare
2>    = tips: Utse någon annan än beredaren till uppgiften.
2>    = mer: lva explain process/self-approved
[1]
