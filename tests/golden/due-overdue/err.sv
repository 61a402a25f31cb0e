fel[format/bad-value]: värdet "8.12.2026" är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD
 --> päätökset/KUU-4.yaml:9:14
  |
9 | kokouspäivä: 8.12.2026
  |              ^^^^^^^^^
  = tips: Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
  = mer: lva explain format/bad-value
