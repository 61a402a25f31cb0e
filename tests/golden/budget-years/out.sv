# Barnbudget 2026

## Barnandel enligt nivå

- **Organisation:** Selets välfärdsområde
- **År:** 2026
- **Kostnader som ingår i beräkningen:** 563 914 000 €
- **Barn i området:** 25 623
- **Befolkningsuppgifternas år:** 2025

| Beräkningsnivå | Kostnader för barn | Barnandel | Euro per barn |
| --- | ---: | ---: | ---: |
| direkta | 94 999 785,02 € | 16,8 % | 3 707,60 € |
| direkta och kollektiva | 103 192 739,28 € | 18,3 % | 4 027,35 € |
| direkta och indirekta | 116 778 590,02 € | 20,7 % | 4 557,57 € |
| direkta, indirekta och kollektiva | 124 971 544,28 € | 22,2 % | 4 877,32 € |

Barnandelen anger hur stor del av kostnaderna som enligt fördelningsgrunderna gäller barn. Nivåerna är parallella sätt att räkna och läggs inte ihop. Hur noggrant ett tal är beror på fördelningsgrundens kvalitet: A bygger på antal klienter, B på andelen familjer och barn, C på befolkningen och D på en uppskattning.

## Barnbudgeten enligt åldersgrupp

Störst är kostnaderna för dessa åldersgrupper på de olika beräkningsnivåerna – direkta: 7–12-åringar (28 617 110,54 €); direkta och kollektiva: 7–12-åringar (31 526 835,54 €); direkta och indirekta: 0–6-åringar (35 943 575,61 €); direkta, indirekta och kollektiva: 0–6-åringar (38 496 459,61 €).

**Kostnader för barn**

| Beräkningsnivå | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar |
| --- | ---: | ---: | ---: | ---: |
| direkta | 26 173 689,73 € | 28 617 110,54 € | 21 835 455,26 € | 18 373 529,49 € |
| direkta och kollektiva | 28 726 573,73 € | 31 526 835,54 € | 23 468 098,76 € | 19 471 231,25 € |
| direkta och indirekta | 35 943 575,61 € | 34 794 585,69 € | 25 301 629,77 € | 20 738 798,95 € |
| direkta, indirekta och kollektiva | 38 496 459,61 € | 37 704 310,69 € | 26 934 273,27 € | 21 836 500,71 € |

**Euro per barn**

| Beräkningsnivå | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar |
| --- | ---: | ---: | ---: | ---: |
| direkta | 3 278,27 € | 3 144,74 € | 4 276,43 € | 5 352,03 € |
| direkta och kollektiva | 3 598,02 € | 3 464,49 € | 4 596,18 € | 5 671,78 € |
| direkta och indirekta | 4 501,95 € | 3 823,58 € | 4 955,27 € | 6 041,01 € |
| direkta, indirekta och kollektiva | 4 821,70 € | 4 143,33 € | 5 275,02 € | 6 360,76 € |

## Klassificeringens täckning

- **Kostnaderna för katalogens tjänster:** 563 914 000 €
- **Kostnaderna för de klassificerade tjänsterna:** 563 914 000 €
- **Klassificeringens täckning:** 100 %
- **Kostnader som ingår i beräkningen:** 563 914 000 €
- **Andelen kostnader som ingår i beräkningen:** 100 %
- **Tjänster (Budget):** 44
- **Tjänster (bruttokostnad):** 44

## Fördelningsgrundernas kvalitet

| Beräkningsnivå | A: antal klienter | B: andel familjer och barn | C: andel av befolkningen | D: expertbedömning eller jämn fördelning |
| --- | ---: | ---: | ---: | ---: |
| direkta | 100 % | 0 % | 0 % | 0 % |
| direkta och kollektiva | 92,1 % | 0 % | 7,9 % | 0 % |
| direkta och indirekta | 81,4 % | 18,6 % | 0 % | 0 % |
| direkta, indirekta och kollektiva | 76,0 % | 17,4 % | 6,6 % | 0 % |

## Jämförelse med ett tidigare år

- **Jämförelseår:** 2025

| Beräkningsnivå | Kostnader för barn 2025 | Kostnader för barn 2026 | Ändring | Barnandel 2025 | Barnandel 2026 |
| --- | ---: | ---: | ---: | ---: | ---: |
| direkta | 91 860 550,14 € | 94 999 785,02 € | 3 139 234,88 € | 16,8 % | 16,8 % |
| direkta och kollektiva | 99 796 954,11 € | 103 192 739,28 € | 3 395 785,17 € | 18,2 % | 18,3 % |
| direkta och indirekta | 112 775 444,84 € | 116 778 590,02 € | 4 003 145,18 € | 20,6 % | 20,7 % |
| direkta, indirekta och kollektiva | 120 711 848,81 € | 124 971 544,28 € | 4 259 695,47 € | 22,0 % | 22,2 % |

**Ändring**

| Kostnadsställe | Tidigare kostnadsställe | Tjänstens namn | Läge | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | --- | --- | --- | ---: | ---: | ---: | ---: |
| 410110 | 3110 | Suvantolan neuvola | kostnadsstället ändrat | 27 569,42 € | 27 569,42 € | 27 569,42 € | 27 569,42 € |
| 410120 | 3120 | Ahtisalmen neuvola | kostnadsstället ändrat | 6 371,69 € | 6 371,69 € | 6 371,69 € | 6 371,69 € |
| 410130 | 3130 | Myllyrannan neuvola | kostnadsstället ändrat | 12 773 € | 12 773 € | 12 773 € | 12 773 € |
| 410140 | 3140 | Selnäsin neuvola | kostnadsstället ändrat | 10 297,44 € | 10 297,44 € | 10 297,44 € | 10 297,44 € |
| 410150 | 3150 | Vehkasuon perhekeskuksen neuvola | kostnadsstället ändrat | 11 212,29 € | 11 212,29 € | 11 212,29 € | 11 212,29 € |
| 410151 | 3151 | Koskenperän neuvola | kostnadsstället ändrat | −2 226 € | −2 226 € | −2 226 € | −2 226 € |
| 410210 | 3210 | Kouluterveydenhuolto | kostnadsstället ändrat | 168 000 € | 168 000 € | 168 000 € | 168 000 € |
| 410220 | 3220 | Opiskeluterveydenhuolto | kostnadsstället ändrat | 25 110,28 € | 25 110,28 € | 25 110,28 € | 25 110,28 € |
| 410310 | 3310 | Opiskeluhuollon kuraattorit | kostnadsstället ändrat | 231 694,49 € | 231 694,49 € | 231 694,49 € | 231 694,49 € |
| 410320 | 3320 | Opiskeluhuollon psykologit | kostnadsstället ändrat | 278 102,55 € | 278 102,55 € | 278 102,55 € | 278 102,55 € |
| 410410 | 410410 | Lasten ja nuorten suun terveydenhuolto | fortsätter | 173 000 € | 173 000 € | 173 000 € | 173 000 € |
| 410510 | 3510, 3520 | Lasten puhe-, toiminta- ja fysioterapia | kostnadsstället ändrat | 150 000 € | 150 000 € | 150 000 € | 150 000 € |
| 410010 | 410010 | Terveysasemien vastaanotot | fortsätter | −122 291,90 € | −122 291,90 € | −122 291,90 € | −122 291,90 € |
| 420110 | 420110 | Kasvatus- ja perheneuvonta | fortsätter | 82 000 € | 82 000 € | 82 000 € | 82 000 € |
| 420120 | 420120 | Lapsiperheiden perhetyö | fortsätter | −82 000 € | −82 000 € | −82 000 € | −82 000 € |
| 420130 | 420130 | Lapsiperheiden kotipalvelu | fortsätter | −100 000 € | −100 000 € | −100 000 € | −100 000 € |
| 420140 | 420140 | Lapsiperheiden sosiaalityö ja -ohjaus | fortsätter | 91 000 € | 91 000 € | 91 000 € | 91 000 € |
| 420210 | 420210 | Lastensuojelun avohuolto | fortsätter | 107 000 € | 107 000 € | 107 000 € | 107 000 € |
| 420220 | 420220 | Lastensuojelun sijaishuolto | fortsätter | 379 000 € | 379 000 € | 379 000 € | 379 000 € |
| 420230 | 420230 | Lastensuojelun jälkihuolto | fortsätter | 16 724,14 € | 16 724,14 € | 16 724,14 € | 16 724,14 € |
| 420310 | 420310 | Perhekeskusten avoimet kohtaamispaikat | fortsätter | −24 704,02 € | −24 704,02 € | −24 704,02 € | −24 704,02 € |
| 420320 | 420320 | Suvantolan nuorten vastaanotto | fortsätter | 15 554,29 € | 15 554,29 € | 15 554,29 € | 15 554,29 € |
| 420321 | 420321 | Myllyrannan nuorten vastaanotto | fortsätter | 1 771,73 € | 1 771,73 € | 1 771,73 € | 1 771,73 € |
| 420330 |  | Perheiden digivastaanotto | ny | 254 338,75 € | 254 338,75 € | 254 338,75 € | 254 338,75 € |
| 430110 | 430110 | Lastenpsykiatria | fortsätter | 421 000 € | 421 000 € | 421 000 € | 421 000 € |
| 430120 | 430120 | Nuorisopsykiatria | fortsätter | 596 556,56 € | 596 556,56 € | 596 556,56 € | 596 556,56 € |
| 430130 | 430130 | Lastentautien poliklinikka ja osasto | fortsätter | 336 000 € | 336 000 € | 336 000 € | 336 000 € |
| 440110 | 440110 | Vammaisten lasten ja perheiden palvelut | fortsätter | 251 000 € | 251 000 € | 251 000 € | 251 000 € |
| 430210 | 430210 | Aikuisten mielenterveys- ja päihdevastaanotot | fortsätter | 0 € | 0 € | 82 684,80 € | 82 684,80 € |
| 420410 | 420410 | Työikäisten sosiaalityö ja -ohjaus | fortsätter | 0 € | 0 € | 20 106,60 € | 20 106,60 € |
| 420420 | 420420 | Perheoikeudelliset palvelut | konsekvenstypen ändrad | 0 € | 0 € | 524 055 € | 524 055 € |
| 440120 | 440120 | Työikäisten vammaispalvelut | fortsätter | 0 € | 0 € | 68 264 € | 68 264 € |
| 430310 | 430310 | Aikuisten somaattinen erikoissairaanhoito | fortsätter | 0 € | 0 € | 212 647,90 € | 212 647,90 € |
| 430320 | 430320 | Äitiyspoliklinikka ja synnytykset | fortsätter | 0 € | 0 € | −43 848 € | −43 848 € |
| 450110 | 450110 | Pelastustoimi | fortsätter | 0 € | 71 103,82 € | 0 € | 71 103,82 € |
| 450120 | 450120 | Ensihoitopalvelu | fortsätter | 0 € | 55 730,03 € | 0 € | 55 730,03 € |
| 430410 | 430410 | Yhteispäivystys | fortsätter | 0 € | 136 442,48 € | 0 € | 136 442,48 € |
| 460110 | 3610 | Järjestöavustukset | kostnadsstället ändrat | 0 € | −5 124,60 € | 0 € | −5 124,60 € |
| 460120 | 460120 | Hyvinvoinnin ja terveyden edistäminen | fortsätter | 0 € | −1 601,44 € | 0 € | −1 601,44 € |
| 470110 | 470110 | Ikääntyneiden kotihoito | fortsätter | 0 € | 0 € | 0 € | 0 € |
| 470120 | 470120 | Ikääntyneiden ympärivuorokautinen asuminen | fortsätter | 0 € | 0 € | 0 € | 0 € |
| 0810 | 0810 | Taloushallinto | fortsätter | 0 € | 0 € | 0 € | 0 € |
| 0820 | 0820 | Tietohallinto | fortsätter | 0 € | 0 € | 0 € | 0 € |
| 0830 | 0830 | Henkilöstöhallinto | fortsätter | 0 € | 0 € | 0 € | 0 € |
|  | 3940 | Perheiden puhelinneuvonta | upphört | −175 619,83 € | −175 619,83 € | −175 619,83 € | −175 619,83 € |

## Tjänster och fördelningsgrunder

| Kostnadsställe | Tjänstens namn | Konsekvenstyp | Fördelningsgrundens kvalitet | Fördelningsgrund | Kostnad | Kostnader för barn | Barnandel |
| --- | --- | --- | --- | --- | ---: | ---: | ---: |
| 410110 | Suvantolan neuvola | direkt | A | klienter enligt åldersgrupp | 3 610 000 € | 2 876 016,60 € | 79,7 % |
| 410120 | Ahtisalmen neuvola | direkt | A | klienter enligt åldersgrupp | 1 920 000 € | 1 531 382,77 € | 79,8 % |
| 410130 | Myllyrannan neuvola | direkt | A | klienter enligt åldersgrupp | 1 040 000 € | 837 713,44 € | 80,5 % |
| 410140 | Selnäsin neuvola | direkt | A | klienter enligt åldersgrupp | 640 000 € | 514 355,83 € | 80,4 % |
| 410150 | Vehkasuon perhekeskuksen neuvola | direkt | A | klienter enligt åldersgrupp | 214 000 € | 172 613,21 € | 80,7 % |
| 410151 | Koskenperän neuvola | direkt | A | klienter enligt åldersgrupp | 118 000 € | 97 046,73 € | 82,2 % |
| 410210 | Kouluterveydenhuolto | direkt | A | klienter enligt åldersgrupp | 3 350 000 € | 3 350 000 € | 100 % |
| 410220 | Opiskeluterveydenhuolto | direkt | A | klienter enligt åldersgrupp | 1 480 000 € | 631 328,67 € | 42,7 % |
| 410310 | Opiskeluhuollon kuraattorit | direkt | A | klienter enligt åldersgrupp | 2 260 000 € | 2 081 578,95 € | 92,1 % |
| 410320 | Opiskeluhuollon psykologit | direkt | A | klienter enligt åldersgrupp | 1 620 000 € | 1 542 857,14 € | 95,2 % |
| 410410 | Lasten ja nuorten suun terveydenhuolto | direkt | A | klienter enligt åldersgrupp | 4 480 000 € | 4 480 000 € | 100 % |
| 410510 | Lasten puhe-, toiminta- ja fysioterapia | direkt | A | klienter enligt åldersgrupp | 3 150 000 € | 3 150 000 € | 100 % |
| 410010 | Terveysasemien vastaanotot | direkt | A | klienter enligt åldersgrupp | 38 500 000 € | 5 316 846,23 € | 13,8 % |
| 420110 | Kasvatus- ja perheneuvonta | direkt | A | klienter enligt åldersgrupp | 2 050 000 € | 2 050 000 € | 100 % |
| 420120 | Lapsiperheiden perhetyö | direkt | A | klienter enligt åldersgrupp | 2 740 000 € | 2 740 000 € | 100 % |
| 420130 | Lapsiperheiden kotipalvelu | direkt | A | klienter enligt åldersgrupp | 1 660 000 € | 1 660 000 € | 100 % |
| 420140 | Lapsiperheiden sosiaalityö ja -ohjaus | direkt | A | klienter enligt åldersgrupp | 3 020 000 € | 3 020 000 € | 100 % |
| 420210 | Lastensuojelun avohuolto | direkt | A | klienter enligt åldersgrupp | 5 340 000 € | 5 340 000 € | 100 % |
| 420220 | Lastensuojelun sijaishuolto | direkt | A | klienter enligt åldersgrupp | 22 600 000 € | 22 600 000 € | 100 % |
| 420230 | Lastensuojelun jälkihuolto | direkt | A | klienter enligt åldersgrupp | 3 900 000 € | 400 000 € | 10,3 % |
| 420310 | Perhekeskusten avoimet kohtaamispaikat | direkt | A | klienter enligt åldersgrupp | 780 000 € | 441 446,81 € | 56,6 % |
| 420320 | Suvantolan nuorten vastaanotto | direkt | A | klienter enligt åldersgrupp | 690 000 € | 534 000 € | 77,4 % |
| 420321 | Myllyrannan nuorten vastaanotto | direkt | A | klienter enligt åldersgrupp | 172 000 € | 142 666,67 € | 82,9 % |
| 420330 | Perheiden digivastaanotto | direkt | A | klienter enligt åldersgrupp | 420 000 € | 254 338,75 € | 60,6 % |
| 430110 | Lastenpsykiatria | direkt | A | klienter enligt åldersgrupp | 4 850 000 € | 4 850 000 € | 100 % |
| 430120 | Nuorisopsykiatria | direkt | A | klienter enligt åldersgrupp | 6 300 000 € | 5 285 593,22 € | 83,9 % |
| 430130 | Lastentautien poliklinikka ja osasto | direkt | A | klienter enligt åldersgrupp | 11 200 000 € | 11 200 000 € | 100 % |
| 440110 | Vammaisten lasten ja perheiden palvelut | direkt | A | klienter enligt åldersgrupp | 7 900 000 € | 7 900 000 € | 100 % |
| 430210 | Aikuisten mielenterveys- ja päihdevastaanotot | indirekt | B | andelen familjer och barn | 17 400 000 € | 2 067 120 € | 11,9 % |
| 420410 | Työikäisten sosiaalityö ja -ohjaus | indirekt | B | andelen familjer och barn | 6 900 000 € | 1 005 330 € | 14,6 % |
| 420420 | Perheoikeudelliset palvelut | indirekt | B | andelen familjer och barn | 1 150 000 € | 524 055 € | 45,6 % |
| 440120 | Työikäisten vammaispalvelut | indirekt | B | andelen familjer och barn | 31 000 000 € | 1 736 000 € | 5,6 % |
| 430310 | Aikuisten somaattinen erikoissairaanhoito | indirekt | B | andelen familjer och barn | 165 000 000 € | 12 061 500 € | 7,3 % |
| 430320 | Äitiyspoliklinikka ja synnytykset | indirekt | B | angiven av organisationen | 8 700 000 € | 4 384 800 € | 50,4 % |
| 450110 | Pelastustoimi | kollektiv | C | befolkning enligt åldersgrupp | 14 800 000 € | 2 370 127,50 € | 16,0 % |
| 450120 | Ensihoitopalvelu | kollektiv | C | befolkning enligt åldersgrupp | 13 900 000 € | 2 225 998,13 € | 16,0 % |
| 430410 | Yhteispäivystys | kollektiv | C | befolkning enligt åldersgrupp | 21 300 000 € | 3 411 061,88 € | 16,0 % |
| 460110 | Järjestöavustukset | kollektiv | C | befolkning enligt åldersgrupp | 640 000 € | 102 492 € | 16,0 % |
| 460120 | Hyvinvoinnin ja terveyden edistäminen | kollektiv | C | befolkning enligt åldersgrupp | 520 000 € | 83 274,75 € | 16,0 % |
| 470110 | Ikääntyneiden kotihoito | ingen betydande inverkan |  | helt på vuxna | 46 000 000 € | 0 € | 0 % |
| 470120 | Ikääntyneiden ympärivuorokautinen asuminen | ingen betydande inverkan |  | helt på vuxna | 78 000 000 € | 0 € | 0 % |
| 0810 | Taloushallinto | ingen betydande inverkan |  | helt på vuxna | 5 300 000 € | 0 € | 0 % |
| 0820 | Tietohallinto | ingen betydande inverkan |  | helt på vuxna | 14 200 000 € | 0 € | 0 % |
| 0830 | Henkilöstöhallinto | ingen betydande inverkan |  | helt på vuxna | 3 100 000 € | 0 € | 0 % |

## Specifikationer

### Tjänsteklass

**Kostnader för barn**

| Tjänsteklass | Tjänster | Kostnader | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| S110 | 6 | 7 542 000 € | 6 029 128,58 € | 6 029 128,58 € | 6 029 128,58 € | 6 029 128,58 € |
| S120 | 2 | 4 830 000 € | 3 981 328,67 € | 3 981 328,67 € | 3 981 328,67 € | 3 981 328,67 € |
| S130 | 2 | 3 880 000 € | 3 624 436,09 € | 3 624 436,09 € | 3 624 436,09 € | 3 624 436,09 € |
| S140 | 1 | 4 480 000 € | 4 480 000 € | 4 480 000 € | 4 480 000 € | 4 480 000 € |
| S150 | 1 | 3 150 000 € | 3 150 000 € | 3 150 000 € | 3 150 000 € | 3 150 000 € |
| S160 | 1 | 38 500 000 € | 5 316 846,23 € | 5 316 846,23 € | 5 316 846,23 € | 5 316 846,23 € |
| S210 | 4 | 9 470 000 € | 9 470 000 € | 9 470 000 € | 9 470 000 € | 9 470 000 € |
| S220 | 3 | 31 840 000 € | 28 340 000 € | 28 340 000 € | 28 340 000 € | 28 340 000 € |
| S230 | 4 | 2 062 000 € | 1 372 452,23 € | 1 372 452,23 € | 1 372 452,23 € | 1 372 452,23 € |
| S310 | 3 | 22 350 000 € | 21 335 593,22 € | 21 335 593,22 € | 21 335 593,22 € | 21 335 593,22 € |
| S410 | 2 | 38 900 000 € | 7 900 000 € | 7 900 000 € | 9 636 000 € | 9 636 000 € |
| S320 | 1 | 17 400 000 € | 0 € | 0 € | 2 067 120 € | 2 067 120 € |
| S240 | 2 | 8 050 000 € | 0 € | 0 € | 1 529 385 € | 1 529 385 € |
| S330 | 2 | 173 700 000 € | 0 € | 0 € | 16 446 300 € | 16 446 300 € |
| S510 | 2 | 28 700 000 € | 0 € | 4 596 125,63 € | 0 € | 4 596 125,63 € |
| S340 | 1 | 21 300 000 € | 0 € | 3 411 061,88 € | 0 € | 3 411 061,88 € |
| S610 | 2 | 1 160 000 € | 0 € | 185 766,75 € | 0 € | 185 766,75 € |
| S710 | 2 | 124 000 000 € | 0 € | 0 € | 0 € | 0 € |
| S810 | 3 | 22 600 000 € | 0 € | 0 € | 0 € | 0 € |

### Producent

**Kostnader för barn**

| Producent | Tjänster | Kostnader | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| egen produktion | 39 | 456 164 000 € | 65 889 785,02 € | 73 980 247,28 € | 87 668 590,02 € | 95 759 052,28 € |
| flera producenter | 4 | 107 110 000 € | 29 110 000 € | 29 110 000 € | 29 110 000 € | 29 110 000 € |
| organisation | 1 | 640 000 € | 0 € | 102 492 € | 0 € | 102 492 € |

### Tjänstens områden

**Kostnader för barn**

| Tjänstens områden | Tjänster | Kostnader | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Suvantola | 2 | 4 300 000 € | 3 410 016,60 € | 3 410 016,60 € | 3 410 016,60 € | 3 410 016,60 € |
| Ahtisalmi | 1 | 1 920 000 € | 1 531 382,77 € | 1 531 382,77 € | 1 531 382,77 € | 1 531 382,77 € |
| Myllyranta | 2 | 1 212 000 € | 980 380,11 € | 980 380,11 € | 980 380,11 € | 980 380,11 € |
| Selnäs | 1 | 640 000 € | 514 355,83 € | 514 355,83 € | 514 355,83 € | 514 355,83 € |
| Vehkasuo | 2 | 332 000 € | 269 659,94 € | 269 659,94 € | 269 659,94 € | 269 659,94 € |
| hela området | 36 | 555 510 000 € | 88 293 989,77 € | 96 486 944,03 € | 110 072 794,77 € | 118 265 749,03 € |

### Sektor

**Kostnader för barn**

| Sektor | Tjänster | Kostnader | direkta | direkta och kollektiva | direkta och indirekta | direkta, indirekta och kollektiva |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| lasten, nuorten ja perheiden palvelut | 21 | 59 624 000 € | 52 817 345,57 € | 52 817 345,57 € | 52 817 345,57 € | 52 817 345,57 € |
| terveyspalvelut | 4 | 63 530 000 € | 12 946 846,23 € | 12 946 846,23 € | 15 013 966,23 € | 15 013 966,23 € |
| erikoissairaanhoito | 6 | 217 350 000 € | 21 335 593,22 € | 24 746 655,10 € | 37 781 893,22 € | 41 192 955,10 € |
| vammaispalvelut | 2 | 38 900 000 € | 7 900 000 € | 7 900 000 € | 9 636 000 € | 9 636 000 € |
| sosiaalipalvelut | 2 | 8 050 000 € | 0 € | 0 € | 1 529 385 € | 1 529 385 € |
| pelastustoimi | 2 | 28 700 000 € | 0 € | 4 596 125,63 € | 0 € | 4 596 125,63 € |
| konsernipalvelut | 5 | 23 760 000 € | 0 € | 185 766,75 € | 0 € | 185 766,75 € |
| ikääntyneiden palvelut | 2 | 124 000 000 € | 0 € | 0 € | 0 € | 0 € |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 1.12.2026
- **Avstängda regler:** inga
- **Beviljade undantag:** inga

| Fil | SHA-256 |
| --- | --- |
| lva.yaml | da9f9174d6d284db4d42611cc9a619148ad09bc9b23964c7f413a8fc7625a2f3 |
| population.csv | 03f97bc319926f668da2fc933d0de11d5d4bfeed4e07175fdd58696c524a9dc3 |
| classes.csv | b6cdf44cbd5591b83eaf445659c74a53ca0bd82a0c8044244043c3806ee8ab0f |
| catalogue.yaml | 2b900124a2d52f4da9d92d20c4ad5da6b4927b92c86a47059982211c449a097d |
| catalogue-2025.yaml | 2064a4a85d1b93f500d963c30d439dfc260c4d6a9beef9d56baf3997c9a4fa74 |

Kommandot lva explain catalogue.yaml\#TJÄNST.child\_share visar vilka uppgifter barnandelen har räknats ut av.

<!-- lva report/1 -->
