$ lva import population 128v.json -o population.csv
2> skrivet: population.csv
2> lästa tal 6: med 4 (rader 4), tal som redan ingår i andra, såsom totalrader, 2, inte importerade 0

$ lva import population 128v.json -o population.csv
2> lva: filen population.csv finns redan, och en import ersätter inga filer; ange ett annat namn med -o
[4]

$ lva import catalogue ledger.csv -q -o catalogue.yaml
2> varning[format/not-imported]: "4200" importerades inte eller ska kompletteras: kostnadsstället saknar klassificering; tjänsten står i katalogen utan konsekvens
2>  --> ledger.csv:4:1
2>   |
2> 4 | 4200;Opiskeluhuolto;4000 Palkat;1 200 000,00;1 180 000,50
2>   | ^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "4310" importerades inte eller ska kompletteras: kostnadsstället saknar klassificering; tjänsten står i katalogen utan konsekvens
2>  --> ledger.csv:7:1
2>   |
2> 7 | 4310;Neuvola Koskenperä;4000;300 000,00;-1 250,10
2>   | ^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: "9999" importerades inte eller ska kompletteras: kostnadsstället saknar klassificering; tjänsten står i katalogen utan konsekvens
2>  --> ledger.csv:8:1
2>   |
2> 8 | 9999;Tuntematon;4000;5,00;0,10
2>   | ^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: "7,00" importerades inte eller ska kompletteras: raden saknar kostnadsställe
2>  --> ledger.csv:9:4
2>   |
2> 9 | ;;;7,00;7,00
2>   |    ^^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import agenda ahjo.json
2> skrivet: agendas/kaupunginhallitus-2022-05-02.yaml
2> lästa ärenden 2: importerade 2, inte importerade 0; av de importerade sammanträdesformalia 1, utan ärendenummer 1

$ cat population.csv
område,ålder_från,ålder_till,år,antal,slag,källa
Kotka,0,0,2030,380,prognos,128v.json#/value/1
Kotka,1,,2030,49620,prognos,128v.json#/value/2
Fredrikshamn,0,0,2030,110,prognos,128v.json#/value/4
Fredrikshamn,1,,2030,18890,prognos,128v.json#/value/5

$ lva check
2> fel[format/missing-key]: den obligatoriska nyckeln "konsekvens" saknas eller är tom
2>  --> catalogue.yaml:7:5
2>   |
2> 7 |   - id: ks-4200
2>   |     ^^^^^^^^^^^
2>   = samma även på raderna 13, 19
2>   = tips: Lägg till nyckeln och dess värde.
2>   = mer: lva explain format/missing-key
2>
2> fel[format/missing-key]: den obligatoriska nyckeln "klassificeringsgrund" saknas eller är tom
2>  --> catalogue.yaml:7:5
2>   |
2> 7 |   - id: ks-4200
2>   |     ^^^^^^^^^^^
2>   = samma även på raderna 13, 19
2>   = tips: Lägg till nyckeln och dess värde.
2> 4 filer kontrollerade 21.11.2026: 6 fel, inga varningar, inga anmärkningar
[3]
