$ lva import population 11re.csv -o -
område,ålder_från,ålder_till,år,antal,slag,källa
Äänekoski,0,0,2019,105,faktisk,11re.csv:6
Äänekoski,1,,2019,1000,faktisk,11re.csv:7
Helsingfors,0,0,2019,4,faktisk,11re.csv:8
2> lästa tal 24: med 3 (rader 3), tal som redan ingår i andra, såsom totalrader, 12, inte importerade 9; filen är inte i UTF-8-format och lästes som Windows-1252: kontrollera å, ä och ö
2> varning[format/not-imported]: "KOKO MAA" importerades inte eller ska kompletteras: summan av åldrarna, 0, är inte tabellens totala antal 10; en del av talen saknas eller åldrar överlappar
2>  --> 11re.csv:4:1
2>   |
2> 4 | "KOKO MAA";"Yhteensä";"10";"5";"5"
2>   | ^^^^^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "KU091" importerades inte eller ska kompletteras: för åldern 1 finns bara det ena könet; ladda ner båda eller totalt
2>  --> 11re.csv:9:1
2>   |
2> 9 | "KU091";"1 -";"..";"2";".."
2>   | ^^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: ".." importerades inte eller ska kompletteras: detta är inget befolkningstal
2>  --> 11re.csv:9:15
2>   |
2> 9 | "KU091";"1 -";"..";"2";".."
2>   |               ^^^^
2>   = samma även på rad 9
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: "KU999" importerades inte eller ska kompletteras: områdeskoden finns inte bland kommunerna eller välfärdsområdena; skriv områdets namn
2>   --> 11re.csv:10:1
2>    |
2> 10 | "KU999";"0";"4";"2";"2"
2>    | ^^^^^^^
2>    = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import population whole.csv -o -
område,ålder_från,ålder_till,år,antal,slag,källa
Kotka,0,0,2030,400,,whole.csv:2
Kotka,1,,2030,48500,,whole.csv:4
2> lästa tal 5: med 4 (rader 2), tal som redan ingår i andra, såsom totalrader, 0, inte importerade 1
2> varning[format/not-imported]: "Hamina" importerades inte eller ska kompletteras: för åldern 0 finns bara det ena könet; ladda ner båda eller totalt
2>  --> whole.csv:6:1
2>   |
2> 6 | Hamina,0,2030,miehet,50
2>   | ^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported

$ lva import catalogue ledger.csv --mapping catalogue-2025.yaml -o -
lva: tjänstekatalog/1
organisation: Suvannon hyvinvointialue
språk: sv
år: 2026
tjänster:
  # bokföring: ledger.csv:4, antal rader 2, kostnadsställe 4200
  # catalogue-2025.yaml:5
  - tunnus: opiskeluhuolto
    nimi: "Opiskeluhuolto: kuraattorit, psykologit"
    kustannuspaikka: 4200
    vaikutus: suora
    ikäryhmät: [7-12, 13-15, 16-17]
    # klienter 2025; ange talen för 2026: {7-12: 900, 13-15: 700, 16-17: 540}
    luokitteluperuste: Kohdistuu suoraan.
    kostnad: {budget: 2400000.00, utfall: 2380000.75, beräkningssätt: brutto}
  # bokföring: ledger.csv:7, antal rader 1, kostnadsställe 4310
  # catalogue-2025.yaml:13
  - tunnus: neuvola
    nimi: Neuvola
    kustannuspaikka: "43*"
    vaikutus: yhteisöllinen
    luokitteluperuste: Neuvolapalvelut koskevat kaikkia lapsiperheitä.
    kostnad: {budget: 300000.00, utfall: -1250.10}
  # catalogue-2025.yaml:18
  - tunnus: hallinto
    nimi: Hallinto
    kustannuspaikka: 7000
    vaikutus: yhteisöllinen
    luokitteluperuste: Hallinto palvelee kaikkia.
  # bokföring: ledger.csv:8, antal rader 1, kostnadsställe 9999
  # OKLASSIFICERAD: lägg till konsekvens och motivering till klassificeringen
  - id: ks-9999
    namn: Tuntematon
    kostnadsställe: 9999
    kostnad: {budget: 5.00, utfall: 0.10}
# lästa rader 7: räknade 4, förbigångna totalrader 2, bortlämnade 1; kostnadsställen 3, summa 2378750.75 euro; klassificerat 2378750.65 euro, oklassificerat 0.10 euro (kostnadsställen 1)
2> lästa rader 7: räknade 4, förbigångna totalrader 2, bortlämnade 1; kostnadsställen 3, summa 2378750.75 euro; klassificerat 2378750.65 euro, oklassificerat 0.10 euro (kostnadsställen 1); filen är inte i UTF-8-format och lästes som Windows-1252: kontrollera å, ä och ö
2> varning[format/not-imported]: "9999" importerades inte eller ska kompletteras: kostnadsstället saknar klassificering; tjänsten står i katalogen utan konsekvens
2>  --> ledger.csv:8:1
2>   |
2> 8 | 9999;Tuntematon;4000;5,00;0,10
2>   | ^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "7,00" importerades inte eller ska kompletteras: raden saknar kostnadsställe
2>  --> ledger.csv:9:4
2>   |
2> 9 | ;;;7,00;7,00
2>   |    ^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: "hallinto" importerades inte eller ska kompletteras: tjänsten har inga rader i bokföringen
2>   --> catalogue-2025.yaml:18:14
2>    |
2> 18 |   - {tunnus: hallinto, nimi: Hallinto, kustannuspaikka: "7000", vaikutus: yhteisöllinen, luokittelup…
2>    |              ^^^^^^^^
2>    = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import catalogue two-years.csv -o -
2> fel[format/syntax]: filens struktur är felaktig: kolumnerna är från olika år; ange året med --year
2>  --> two-years.csv:1:25
2>   |
2> 1 | Kustannuspaikka TA 2026 TP 2025
2>   |                         ^^^^^^^
2>   = tips: Rätta strukturen på det ställe som anges.
2>   = mer: lva explain format/syntax
[3]

$ lva import catalogue two-years.csv --year 2026 -o -
lva: tjänstekatalog/1
språk: sv
år: 2026
tjänster:
  # bokföring: two-years.csv:2, antal rader 1, kostnadsställe 0420
  # OKLASSIFICERAD: lägg till konsekvens och motivering till klassificeringen
  - id: ks-0420
    namn: Päiväkoti
    kostnadsställe: 0420
    kostnad: {budget: 1250.50}
# lästa rader 1: räknade 1, förbigångna totalrader 0, bortlämnade 0; kostnadsställen 1, summa 1250.50 euro; klassificerat 0.00 euro, oklassificerat 1250.50 euro (kostnadsställen 1)
2> lästa rader 1: räknade 1, förbigångna totalrader 0, bortlämnade 0; kostnadsställen 1, summa 1250.50 euro; klassificerat 0.00 euro, oklassificerat 1250.50 euro (kostnadsställen 1)
2> varning[format/not-imported]: "TP 2025" importerades inte eller ska kompletteras: kolumnen gäller ett annat år
2>  --> two-years.csv:1:25
2>   |
2> 1 | Kustannuspaikka TA 2026 TP 2025
2>   |                         ^^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "0420 Päiväkoti" importerades inte eller ska kompletteras: kostnadsstället saknar klassificering; tjänsten står i katalogen utan konsekvens
2>  --> two-years.csv:2:1
2>   |
2> 2 | 0420 Päiväkoti  1.250,50        1.200,00-
2>   | ^^^^^^^^^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import catalogue unclear.csv -o -
2> fel[format/syntax]: filens struktur är felaktig: detta är inget entydigt eurobelopp, till exempel 1234,50
2>  --> unclear.csv:2:6
2>   |
2> 2 | 4200;1.234
2>   |      ^^^^^
2>   = samma även på rad 3
2>   = tips: Rätta strukturen på det ställe som anges.
2>   = mer: lva explain format/syntax
[3]

$ lva import catalogue no-columns.csv -o -
2> fel[format/syntax]: filens struktur är felaktig: rubrikraden ska ha kostnadsställe och budget, utfall eller belopp; nu har den: Tili, Selite
2>  --> no-columns.csv:1:1
2>   |
2> 1 | Tili;Selite
2>   | ^^^^^^^^^^^
2>   = tips: Rätta strukturen på det ställe som anges.
2>   = mer: lva explain format/syntax
[3]

$ lva import catalogue nul.csv -o -
2> fel[format/encoding]: filen är inte UTF-8-text på rad 2
2>  --> nul.csv:2:3
2>   |
2> 2 | 42
2>   |   ^
2>   = tips: Ta bort NUL-tecknet; filen är kanske inte en textfil.
2>   = mer: lva explain format/encoding
[3]

$ lva import agenda oparl.json -o -
lva: föredragningslista/1
# oparl.json
id: kasvatus-ja-koulutuslautakunta-2026-12-08
språk: sv
organ: Kasvatus- ja koulutuslautakunta
sammanträdesdag: 2026-12-08
ärenden:
  # oparl.json:4 /agendaItem/0
  - paragraf: 1
    rubrik: Kokouksen avaus
    avgränsningsgrund: {kod: teknisk} # enligt rubriken hör detta till sammanträdets gång
  # oparl.json:5 /agendaItem/1
  - paragraf: 2
    rubrik: "Koskenperän koulun \"lakkauttaminen\" 😀"
    ärendenummer: SUV/12/2026
  # oparl.json:6 /agendaItem/2
  - paragraf: 3
    rubrik: ""
# lästa ärenden 5: importerade 3, inte importerade 2; av de importerade sammanträdesformalia 1, utan ärendenummer 2
2> lästa ärenden 5: importerade 3, inte importerade 2; av de importerade sammanträdesformalia 1, utan ärendenummer 2
2> varning[format/not-imported]: "3" importerades inte eller ska kompletteras: ärendet saknar rubrik; komplettera den
2>  --> oparl.json:6:21
2>   |
2> 6 |   {"id":"c","order":3,"public":false},
2>   |                     ^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "Poistettu" importerades inte eller ska kompletteras: ärendet har strukits från listan
2>  --> oparl.json:7:33
2>   |
2> 7 |   {"id":"d","number":"4","name":"Poistettu","deleted":true},
2>   |                                 ^^^^^^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: "https://example.org/item/5" importerades inte eller ska kompletteras: av ärendet finns bara en hänvisning; ladda ner ärendena i samma fil
2>  --> oparl.json:8:3
2>   |
2> 8 |   "https://example.org/item/5"]}
2>   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import agenda ahjo.json -o -
lva: föredragningslista/1
# ahjo.json
id: kaupunginhallitus-2022-05-02
språk: sv
organ: Kaupunginhallitus
sammanträdesdag: 2022-05-02
ärenden:
  # ahjo.json:1 /Agenda/0
  - paragraf: 324
    rubrik: Kokouksen laillisuus ja päätösvaltaisuus
    avgränsningsgrund: {kod: teknisk} # enligt rubriken hör detta till sammanträdets gång
  # ahjo.json:1 /Agenda/1
  - paragraf: 325
    rubrik: Päiväkodin sulkeminen kesäksi
    ärendenummer: HEL 2022-001216
# lästa ärenden 2: importerade 2, inte importerade 0; av de importerade sammanträdesformalia 1, utan ärendenummer 1
2> lästa ärenden 2: importerade 2, inte importerade 0; av de importerade sammanträdesformalia 1, utan ärendenummer 1

$ lva import agenda no-items.json -o -
lva: föredragningslista/1
# no-items.json
id: aluehallitus
språk: sv
organ: Aluehallitus
ärenden: []
# lästa ärenden 0: importerade 0, inte importerade 0; av de importerade sammanträdesformalia 0, utan ärendenummer 0
2> lästa ärenden 0: importerade 0, inte importerade 0; av de importerade sammanträdesformalia 0, utan ärendenummer 0
2> varning[format/not-imported]: "2026-12-08T22:30:00Z" importerades inte eller ska kompletteras: tiden är UTC, och i Finland kan det redan vara följande dag; skriv sammanträdesdagen
2>  --> no-items.json:1:83
2>   |
2> 1 | …ting", "name": "Aluehallitus", "start": "2026-12-08T22:30:00Z",
2>   |                                          ^^^^^^^^^^^^^^^^^^^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "agendaItem" importerades inte eller ska kompletteras: föredragningslistan har inga ärenden
2>  --> no-items.json:2:16
2>   |
2> 2 |  "agendaItem": []}
2>   |                ^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import agenda twice.json -o -
2> fel[format/syntax]: filens struktur är felaktig: samma nyckel står två gånger
2>  --> twice.json:2:8
2>   |
2> 2 |  "start": "2026-12-09", "agendaItem": []}
2>   |        ^
2>   = tips: Ta bort den ena: programmet kan inte veta vilken som gäller.
2>   = mer: lva explain format/syntax
[3]

$ lva import agenda half-pair.json -o -
2> fel[format/syntax]: filens struktur är felaktig: detta är inte giltig JSON
2>  --> half-pair.json:1:33
2>   |
2> 1 | {"agendaItem": [{"name": "\ud83d"}]}
2>   |                                 ^
2>   = tips: Kontrollera stället: ett komma eller citattecken som saknas, eller ett halvt teckenpar.
2>   = mer: lva explain format/syntax
[3]

$ lva import agenda torn.json -o -
2> fel[format/syntax]: filens struktur är felaktig: filen tar slut mitt i
2>  --> torn.json:1:39
2>   |
2> 1 | {"agendaItem": [{"name": "Talousarvio"
2>   |                                       ^
2>   = tips: Ladda ner filen på nytt.
2>   = mer: lva explain format/syntax
[3]

$ lva import agenda no-such.json
2> fel[format/unreadable-file]: filen "no-such.json" kan inte läsas: filen eller mappen finns inte
2>  --> no-such.json
2>   = tips: Kontrollera filens namn, mapp och läsrättigheter.
2>   = mer: lva explain format/unreadable-file
[3]

$ lva import minutes oparl.json
2> lva: "minutes" är ingen typ av import; typerna är tjänstekatalog, befolkning, föredragningslista och indikatorer
[2]

$ lva import agenda
2> lva: ange importens typ och en fil, till exempel lva import population 11re.csv
2> Hjälp: lva import --help
[2]

$ lva import agenda oparl.json --mapping catalogue-2025.yaml
2> lva: --mapping är bara för import av en tjänstekatalog eller indikatorer
[2]

$ lva import population 11re.csv --year 26
2> lva: "26" är inget år, till exempel 2026
[2]
