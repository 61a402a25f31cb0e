fel[format/missing-key]: den obligatoriska nyckeln "title" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.
  = mer: lva explain format/missing-key

fel[format/missing-key]: den obligatoriska nyckeln "type" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.

fel[format/missing-key]: den obligatoriska nyckeln "body" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.

fel[format/missing-key]: den obligatoriska nyckeln "meeting" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.

fel[format/missing-key]: den obligatoriska nyckeln "areas" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.

fel[format/missing-key]: den obligatoriska nyckeln "aim" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.

fel[format/missing-key]: den obligatoriska nyckeln "roles" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.

fel[format/missing-key]: den obligatoriska nyckeln "screening" saknas eller är tom
 --> alias.yaml:1:1
  |
1 | lva: decision/1
  | ^^^^^^^^^^^^^^^
  = tips: Lägg till nyckeln och dess värde.

fel[format/yaml-feature]: YAML-notationen "&a" får inte användas
 --> alias.yaml:2:5
  |
2 | id: &a A-1
  |     ^^
  = tips: Skriv ut innehållet utan ankare, referenser och typmarkeringar.
  = mer: lva explain format/yaml-feature

fel[format/yaml-feature]: YAML-notationen "*a" får inte användas
 --> alias.yaml:3:9
  |
3 | record: *a
  |         ^^
  = tips: Skriv ut innehållet utan ankare, referenser och typmarkeringar.

fel[format/duplicate-key]: nyckeln "toimielin" finns två gånger på samma ställe
 --> double.yaml:3:1
  |
3 | toimielin: c
  | ^^^^^^^^^
 ::: double.yaml:2:1
2 | body: b
  | ---- första gången här
  = tips: Slå ihop nycklarnas innehåll och ta bort den ena nyckeln.
  = mer: lva explain format/duplicate-key

fel[format/syntax]: filens struktur är felaktig: filen är tom
 --> empty.yaml
  = tips: Rätta strukturen på det ställe som anges.
  = mer: lva explain format/syntax

fel[format/unknown-kind]: filens typ "desision/1" är okänd
 --> kind.yaml:1:6
  |
1 | lva: desision/1
  |      ^^^^^^^^^^
  = tips: menade du "decision/1"?
  = mer: lva explain format/unknown-kind

fel[format/syntax]: filens struktur är felaktig: citattecknet är inte avslutat
 --> quote.yaml:2:7
  |
2 | body: "lautakunta
  |       ^
  = tips: Lägg till det avslutande citattecknet.

fel[format/bad-value]: värdet "kirjasto 1" är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck
 --> values.yaml:4:9
  |
4 |   - id: kirjasto 1
  |         ^^^^^^^^^^
  = tips: Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
  = mer: lva explain format/bad-value

fel[format/unknown-code]: okänd kod "7-13" i nyckeln "age_bands"
 --> values.yaml:8:22
  |
8 |     age_bands: [0-6, 7-13]
  |                      ^^^^
  = tips: menade du "7-12"?
  = mer: lva explain format/unknown-code

fel[format/bad-value]: värdet "1 200" är ogiltigt, rätt form: antal per åldersgrupp: 129, ett intervall 100-130 eller okänd
 --> values.yaml:9:20
  |
9 |     clients: {0-6: 1 200}
  |                    ^^^^^
  = tips: Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.

fel[format/bad-value]: värdet "12,50 €" är ogiltigt, rätt form: euro utan enhet med högst två decimaler, till exempel -85000
  --> values.yaml:10:20
   |
10 |     cost: {budget: "12,50 €"}
   |                    ^^^^^^^^^
   = tips: Decimaltecknet är punkt: 0.5.

fel[format/computed-key]: värdet för nyckeln "coverage" räknas ut av programmet
  --> values.yaml:12:5
   |
12 |     coverage: 1
   |     ^^^^^^^^
   = tips: Ta bort nyckeln ur filen.
   = mer: lva explain format/computed-key

fel[format/unknown-key]: okänd nyckel "servce_class"
  --> values.yaml:13:5
   |
13 |     servce_class: "3501"
   |     ^^^^^^^^^^^^
   = tips: menade du "service_class"?
   = mer: lva explain format/unknown-key
6 filer kontrollerade 1.12.2026: 20 fel, inga varningar, inga anmärkningar
