# Barnbudget 2026

## Barnandel enligt nivå

- **Organisation:** Luckiga kommunen
- **År:** 2026
- **Kostnader som ingår i beräkningen:** 10 000 000 102 999,96 €
- **Barn i området:** 1 900
- **Befolkningsuppgifternas år:** 2026 (prognos)

| Beräkningsnivå | Kostnader för barn | Barnandel | Euro per barn |
| --- | ---: | ---: | ---: |
| direkta | 6 666 666 709 666,64 € | 66,7 % | 3 508 771 952,46 € |
| direkta och kollektiva | 6 666 666 709 666,64 € | 66,7 % | 3 508 771 952,46 € |
| direkta och indirekta | 6 666 666 710 034,38 € | 66,7 % | 3 508 771 952,65 € |
| direkta, indirekta och kollektiva | 6 666 666 710 034,38 € | 66,7 % | 3 508 771 952,65 € |

> Alla tjänster kunde inte beräknas. Talen gäller bara de tjänster vars kostnad och fördelningsgrund är kända.

Barnandelen anger hur stor del av kostnaderna som enligt fördelningsgrunderna gäller barn. Nivåerna är parallella sätt att räkna och läggs inte ihop. Hur noggrant ett tal är beror på fördelningsgrundens kvalitet: A bygger på antal klienter, B på andelen familjer och barn, C på befolkningen och D på en uppskattning.

## Barnbudgeten enligt åldersgrupp

**Kostnader för barn**

| Beräkningsnivå | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar |
| --- | ---: | ---: | ---: | ---: |
| direkta | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl |
| direkta och kollektiva | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl |
| direkta och indirekta | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl |
| direkta, indirekta och kollektiva | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl | dolt av dataskyddsskäl |

**Euro per barn**

| Beräkningsnivå | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar |
| --- | ---: | ---: | ---: | ---: |
| direkta | dolt av dataskyddsskäl | dolt av dataskyddsskäl | – | dolt av dataskyddsskäl |
| direkta och kollektiva | dolt av dataskyddsskäl | dolt av dataskyddsskäl | – | dolt av dataskyddsskäl |
| direkta och indirekta | dolt av dataskyddsskäl | dolt av dataskyddsskäl | – | dolt av dataskyddsskäl |
| direkta, indirekta och kollektiva | dolt av dataskyddsskäl | dolt av dataskyddsskäl | – | dolt av dataskyddsskäl |

## Klassificeringens täckning

- **Kostnaderna för katalogens tjänster:** 10 000 000 106 000,46 €
- **Kostnaderna för de klassificerade tjänsterna:** 10 000 000 106 000,46 €
- **Klassificeringens täckning:** 100 %
- **Kostnader som ingår i beräkningen:** 10 000 000 102 999,96 €
- **Andelen kostnader som ingår i beräkningen:** 100 %
- **Tjänster (Budget):** 6
- **Tjänster (bruttokostnad):** 6

## Fördelningsgrundernas kvalitet

| Beräkningsnivå | A: antal klienter | B: andel familjer och barn | C: andel av befolkningen | D: expertbedömning eller jämn fördelning |
| --- | ---: | ---: | ---: | ---: |
| direkta | 100 % | 0 % | 0 % | 0 % |
| direkta och kollektiva | 100 % | 0 % | 0 % | 0 % |
| direkta och indirekta | 100 % | 0 % | 0 % | 0 % |
| direkta, indirekta och kollektiva | 100 % | 0 % | 0 % | 0 % |

## Tjänster som inte kunde beräknas

| Beteckning | Tjänstens namn | Kostnadsställe | Kostnad | Skäl |
| --- | --- | --- | ---: | --- |
| ei-asiakkaita | Palvelu, jolla ei ole asiakkaita | 1 | 1 000,50 € | tjänsten har inga klienter |
| autio-kyla | Palvelu alueella, jolla ei ole asukkaita | 2 | 2 000 € | områdets befolkning är noll |

## Tjänster som inte är giltiga

| Beteckning | Tjänstens namn | Kostnadsställe | Kostnad | Skäl |
| --- | --- | --- | ---: | --- |
| paattynyt | Päättynyt palvelu | 7 |  | tjänsten är inte giltig under tjänstekatalogens år |

## Tjänster och fördelningsgrunder

| Kostnadsställe | Tjänstens namn | Konsekvenstyp | Fördelningsgrundens kvalitet | Fördelningsgrund | Kostnad | Kostnader för barn | Barnandel |
| --- | --- | --- | --- | --- | ---: | ---: | ---: |
| 1 | Palvelu, jolla ei ole asiakkaita | direkt |  |  | 1 000,50 € | – | – |
| 2 | Palvelu alueella, jolla ei ole asukkaita | kollektiv |  |  | 2 000 € | – | – |
| 3 | Välillinen palvelu ilman osuuksia | indirekt | C | befolkning enligt åldersgrupp, eftersom andelen familjer och barn saknas | 3 000 € | 367,74 € | 12,3 % |
| 4 | Palvelu, josta jää tuottoa | direkt | A | klienter enligt åldersgrupp | −0,04 € | −0,03 € | 75 % |
| 5 | Suurin mahdollinen kustannus | direkt | A | klienter enligt åldersgrupp | 10 000 000 000 000 € | dolt av dataskyddsskäl | dolt av dataskyddsskäl |
| 6 | Palvelu, jolla on vähän asiakkaita | direkt | A | klienter enligt åldersgrupp | 100 000 € | dolt av dataskyddsskäl | dolt av dataskyddsskäl |

## Specifikationer

### Tjänstens områden

**Kostnader för barn**

| Tjänstens områden | Tjänster | Kostnader | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| hela området | 4 | 10 000 000 102 999,96 € | 6 666 666 709 666,64 € | 6 666 666 709 666,64 € | 6 666 666 710 034,38 € | 6 666 666 710 034,38 € |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 1.12.2026
- **Avstängda regler:** inga
- **Beviljade undantag:** inga

| Fil | SHA-256 |
| --- | --- |
| lva.yaml | bcd7af95a8d2b0ab497e2b6a3b2d16856010ffe7528aa54065e90c27e7221f46 |
| population.csv | 14a2433127d7692217aa30c2e0c036a81a9d2961b5675b18ed636084ea192510 |
| catalogue.yaml | 3fda89faff3f3d657c84958a70ad4274d39dc068e66e445b17cbae95d15b6ed7 |

Kommandot lva explain catalogue.yaml\#TJÄNST.child\_share visar vilka uppgifter barnandelen har räknats ut av.

<!-- lva report/1 -->
