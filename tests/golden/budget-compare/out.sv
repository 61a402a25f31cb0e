# Barnbudget 2027

## Barnandel enligt nivå

- **Organisation:** The check case
- **År:** 2027
- **Kostnader som ingår i beräkningen:** 34 080 000,25 €
- **Barn i området:** 24 000
- **Befolkningsuppgifternas år:** 2026

| Beräkningsnivå | Kostnader för barn | Barnandel | Euro per barn |
| --- | ---: | ---: | ---: |
| direkta | 8 500 000 € | 24,9 % | 354,17 € |
| direkta och kollektiva | 11 632 000,04 € | 34,1 % | 484,67 € |
| direkta och indirekta | 9 121 000 € | 26,8 % | 380,04 € |
| direkta, indirekta och kollektiva | 12 253 000,04 € | 36,0 % | 510,54 € |

Barnandelen anger hur stor del av kostnaderna som enligt fördelningsgrunderna gäller barn. Nivåerna är parallella sätt att räkna och läggs inte ihop. Hur noggrant ett tal är beror på fördelningsgrundens kvalitet: A bygger på antal klienter, B på andelen familjer och barn, C på befolkningen och D på en uppskattning.

## Barnbudgeten enligt åldersgrupp

Störst är kostnaderna för dessa åldersgrupper på de olika beräkningsnivåerna – direkta: 7–12-åringar (3 000 000 €); direkta och kollektiva: 7–12-åringar (4 109 250,01 €); direkta och indirekta: 7–12-åringar (3 219 937,50 €); direkta, indirekta och kollektiva: 7–12-åringar (4 329 187,51 €).

**Kostnader för barn**

| Beräkningsnivå | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar |
| --- | ---: | ---: | ---: | ---: |
| direkta | 1 320 000 € | 3 000 000 € | 2 590 000 € | 1 590 000 € |
| direkta och kollektiva | 2 233 500,01 € | 4 109 250,01 € | 3 242 500,01 € | 2 046 750,01 € |
| direkta och indirekta | 1 501 125 € | 3 219 937,50 € | 2 719 375 € | 1 680 562,50 € |
| direkta, indirekta och kollektiva | 2 414 625,01 € | 4 329 187,51 € | 3 371 875,01 € | 2 137 312,51 € |

**Euro per barn**

| Beräkningsnivå | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar |
| --- | ---: | ---: | ---: | ---: |
| direkta | 188,57 € | 352,94 € | 518 € | 454,29 € |
| direkta och kollektiva | 319,07 € | 483,44 € | 648,50 € | 584,79 € |
| direkta och indirekta | 214,45 € | 378,82 € | 543,88 € | 480,16 € |
| direkta, indirekta och kollektiva | 344,95 € | 509,32 € | 674,38 € | 610,66 € |

## Klassificeringens täckning

- **Kostnaderna för katalogens tjänster:** 34 080 000,25 €
- **Kostnaderna för de klassificerade tjänsterna:** 34 080 000,25 €
- **Klassificeringens täckning:** 100 %
- **Kostnader som ingår i beräkningen:** 34 080 000,25 €
- **Andelen kostnader som ingår i beräkningen:** 100 %
- **Tjänster (Budget):** 4
- **Tjänster (Utfall):** 1
- **Tjänster (bruttokostnad):** 4
- **Tjänster (nettokostnad):** 1

> En del av kostnaderna är utfall och en del budgeterade.

> En del av kostnaderna är bruttokostnader och en del nettokostnader.

## Fördelningsgrundernas kvalitet

| Beräkningsnivå | A: antal klienter | B: andel familjer och barn | C: andel av befolkningen | D: expertbedömning eller jämn fördelning |
| --- | ---: | ---: | ---: | ---: |
| direkta | 100 % | 0 % | 0 % | 0 % |
| direkta och kollektiva | 73,1 % | 0 % | 26,9 % | 0 % |
| direkta och indirekta | 93,2 % | 6,8 % | 0 % | 0 % |
| direkta, indirekta och kollektiva | 69,4 % | 5,1 % | 25,6 % | 0 % |

## Jämförelse med ett tidigare år

- **Jämförelseår:** 2026

| Beräkningsnivå | Kostnader för barn 2026 | Kostnader för barn 2027 | Ändring | Barnandel 2026 | Barnandel 2027 |
| --- | ---: | ---: | ---: | ---: | ---: |
| direkta | 8 200 000 € | 8 500 000 € | 300 000 € | 18,3 % | 24,9 % |
| direkta och kollektiva | 10 000 000 € | 11 632 000,04 € | 1 632 000,04 € | 22,3 % | 34,1 % |
| direkta och indirekta | 8 821 000 € | 9 121 000 € | 300 000 € | 19,6 % | 26,8 % |
| direkta, indirekta och kollektiva | 10 621 000 € | 12 253 000,04 € | 1 632 000,04 € | 23,7 % | 36,0 % |

**Ändring**

| Kostnadsställe | Tidigare kostnadsställe | Tjänstens namn | Läge | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | --- | --- | --- | ---: | ---: | ---: | ---: |
| 4190 | 4100 | Child health clinics | kostnadsstället ändrat | 300 000 € | 300 000 € | 300 000 € | 300 000 € |
| 4200 | 4200 | Pupil welfare | fortsätter | 0 € | 0 € | 0 € | 0 € |
| 5100 | 5100 | Mental health services of adults | fortsätter | 0 € | 0 € | 0 € | 0 € |
| 7100 | 7100 | Home care of older people | konsekvenstypen ändrad | 0 € | 3 000 000 € | 0 € | 3 000 000 € |
| 6200 |  | Libraries | ny | 0 € | 132 000,04 € | 0 € | 132 000,04 € |
|  | 6100 | Rescue services | upphört | 0 € | −1 800 000 € | 0 € | −1 800 000 € |

## Tjänster och fördelningsgrunder

| Kostnadsställe | Tjänstens namn | Konsekvenstyp | Fördelningsgrundens kvalitet | Fördelningsgrund | Kostnad | Kostnader för barn | Barnandel |
| --- | --- | --- | --- | --- | ---: | ---: | ---: |
| 4190 | Child health clinics | direkt | A | klienter enligt åldersgrupp | 6 300 000 € | 6 300 000 € | 100 % |
| 4200 | Pupil welfare | direkt | A | klienter enligt åldersgrupp | 2 400 000 € | 2 200 000 € | 91,7 % |
| 5100 | Mental health services of adults | indirekt | B | andelen familjer och barn | 4 500 000 € | 621 000 € | 13,8 % |
| 7100 | Home care of older people | kollektiv | C | befolkning enligt åldersgrupp | 20 000 000 € | 3 000 000 € | 15 % |
| 6200 | Libraries | kollektiv | C | befolkning enligt åldersgrupp | 880 000,25 € | 132 000,04 € | 15 % |

## Specifikationer

### Producent

**Kostnader för barn**

| Producent | Tjänster | Kostnader | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| inte angett | 4 | 33 200 000 € | 8 500 000 € | 11 500 000 € | 9 121 000 € | 12 121 000 € |
| egen produktion | 1 | 880 000,25 € | 0 € | 132 000,04 € | 0 € | 132 000,04 € |

### Tjänstens områden

**Kostnader för barn**

| Tjänstens områden | Tjänster | Kostnader | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| hela området | 5 | 34 080 000,25 € | 8 500 000 € | 11 632 000,04 € | 9 121 000 € | 12 253 000,04 € |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 1.12.2027
- **Avstängda regler:** inga
- **Beviljade undantag:** inga

| Fil | SHA-256 |
| --- | --- |
| lva.yaml | d7f04498cca0e99803e6420d27dca4d8b0348735cf2fa6023a8ada8f1450fa38 |
| population.csv | ba75100e834e55a33e021e3b88235721e806604ec26aef8edc87eb8ee1d18b86 |
| catalogue.yaml | 4f087213379f793efdf98a3db94fa56ced399a4cda790fb80954ff7e275822aa |
| catalogue-2026.yaml | 1cb67399852bd4157cc8041bf485023c2b4864040c5c05f27987542782348d0b |

Kommandot lva explain catalogue.yaml\#TJÄNST.child\_share visar vilka uppgifter barnandelen har räknats ut av.

<!-- lva report/1 -->
