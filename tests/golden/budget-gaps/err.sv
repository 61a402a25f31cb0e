varning[catalogue/classification-outdated]: klassificeringen av tjänsten ei-asiakkaita har inte granskats på 24 månader
 --> catalogue.yaml:6:5
  |
6 |   - tunnus: ei-asiakkaita
  |     ^^^^^^^^^^^^^^^^^^^^^
  = tips: Granska klassificeringen och anteckna granskningsdagen.
  = mer: lva explain catalogue/classification-outdated

fel[format/not-evaluated]: värdet ei-asiakkaita.child kunde inte beräknas: tjänsten har inga klienter
 --> catalogue.yaml:6:13
  |
6 |   - tunnus: ei-asiakkaita
  |             ^^^^^^^^^^^^^
  = tips: Lägg till den uppgift som saknas och beräkna på nytt.
  = mer: lva explain format/not-evaluated

fel[catalogue/class-contradicts-clients]: konsekvenstypen "direkt" för tjänsten ei-asiakkaita strider mot klientuppgifterna
  --> catalogue.yaml:9:15
   |
 9 |     vaikutus: suora
   |               ^^^^^
  ::: catalogue.yaml:11:16
11 |     asiakkaat: {0-6: 0, 18+: 0}
   |                ---------------- klientuppgift
   = tips: Rätta tjänstens konsekvenstyp eller klientuppgifterna.
   = mer: lva explain catalogue/class-contradicts-clients

varning[catalogue/classification-outdated]: klassificeringen av tjänsten autio-kyla har inte granskats på 24 månader
  --> catalogue.yaml:14:5
   |
14 |   - tunnus: autio-kyla
   |     ^^^^^^^^^^^^^^^^^^
   = tips: Granska klassificeringen och anteckna granskningsdagen.

fel[format/not-evaluated]: värdet autio-kyla.child kunde inte beräknas: områdets befolkning är noll
  --> catalogue.yaml:14:13
   |
14 |   - tunnus: autio-kyla
   |             ^^^^^^^^^^
   = tips: Lägg till den uppgift som saknas och beräkna på nytt.

varning[catalogue/classification-outdated]: klassificeringen av tjänsten ilman-osuuksia har inte granskats på 24 månader
  --> catalogue.yaml:21:5
   |
21 |   - tunnus: ilman-osuuksia
   |     ^^^^^^^^^^^^^^^^^^^^^^
   = tips: Granska klassificeringen och anteckna granskningsdagen.

varning[catalogue/indirect-without-shares]: den indirekta tjänsten ilman-osuuksia saknar "klienter_i_barnfamiljer", så barnandelen räknas ur befolkningen
  --> catalogue.yaml:21:5
   |
21 |   - tunnus: ilman-osuuksia
   |     ^^^^^^^^^^^^^^^^^^^^^^
   = tips: Lägg till andelen klienter i barnfamiljer och andelen barn, med källor.
   = mer: lva explain catalogue/indirect-without-shares

varning[catalogue/indirect-without-shares]: den indirekta tjänsten ilman-osuuksia saknar "barn_i_hushållen", så barnandelen räknas ur befolkningen
  --> catalogue.yaml:21:5
   |
21 |   - tunnus: ilman-osuuksia
   |     ^^^^^^^^^^^^^^^^^^^^^^
   = tips: Lägg till andelen klienter i barnfamiljer och andelen barn, med källor.

varning[catalogue/classification-outdated]: klassificeringen av tjänsten tuotto har inte granskats på 24 månader
  --> catalogue.yaml:27:5
   |
27 |   - tunnus: tuotto
   |     ^^^^^^^^^^^^^^
   = tips: Granska klassificeringen och anteckna granskningsdagen.

varning[catalogue/classification-outdated]: klassificeringen av tjänsten suurin har inte granskats på 24 månader
  --> catalogue.yaml:35:5
   |
35 |   - tunnus: suurin
   |     ^^^^^^^^^^^^^^
   = tips: Granska klassificeringen och anteckna granskningsdagen.

varning[catalogue/classification-outdated]: klassificeringen av tjänsten pieni har inte granskats på 24 månader
  --> catalogue.yaml:43:5
   |
43 |   - tunnus: pieni
   |     ^^^^^^^^^^^^^
   = tips: Granska klassificeringen och anteckna granskningsdagen.

fel[catalogue/clients-exceed-population]: antalet klienter färre än 5 (13–15-åringar) för tjänsten pieni överstiger befolkningen 0
  --> catalogue.yaml:48:24
   |
48 |     asiakkaat: {13-15: 3, 16-17: 40, 18+: 57}
   |                        ^
   = tips: Kontrollera antalet klienter, dess enhet och befolkningsuppgifterna.
   = mer: lva explain catalogue/clients-exceed-population

varning[catalogue/classification-outdated]: klassificeringen av tjänsten paattynyt har inte granskats på 24 månader
  --> catalogue.yaml:51:5
   |
51 |   - tunnus: paattynyt
   |     ^^^^^^^^^^^^^^^^^
   = tips: Granska klassificeringen och anteckna granskningsdagen.

varning[text/length]: längden på texten "klassificeringsgrund" är 16 tecken, riktvärdet är minst 40
  --> catalogue.yaml:57:24
   |
57 |     luokitteluperuste: Palvelu lakkasi.
   |                        ^^^^^^^^^^^^^^^^
   = tips: Komplettera eller förkorta texten.
   = mer: lva explain text/length
