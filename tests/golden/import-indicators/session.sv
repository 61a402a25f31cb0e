$ lva import indicators sotkanet.csv
2> skrivet: indikatorer.csv
2> läst 10 värden, skrivit 2, inte importerat 8: från andra områden 2, från okända områden 6, utan tal 0, felaktiga eller upprepade 0; avrundat till sex decimaler 0
2> varning[format/not-imported]: "658" importerades inte eller ska kompletteras: områdena hör inte till projektet (värden: 2): hela landet, Södra Österbottens välfärdsområde. Hör något av dem ändå till, ange det med --area
2>  --> sotkanet.csv:2:5
2>   |
2> 2 | 127;658;2024;total;5 600 000;
2>   |     ^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "133" importerades inte eller ska kompletteras: Sotkanets områdesnummer är inte kända (värden: 6): 133, 161, 50. Ladda ner listan https://sotkanet.fi/rest/1.1/regions och ange den med --mapping
2>  --> sotkanet.csv:5:4
2>   |
2> 5 | 74;133;2024;total;25.1234567;
2>   |    ^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ cat mittarit.csv indikatorer.csv indicators.csv 2>/dev/null
indikator,namn,område,år,kön,värde,enhet,n,källa
127,Befolkningen 31.12,hela-området,2024,totalt,155123,,155123,"THL, Sotkanet 127 (CC BY 4.0); sotkanet.csv:3; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
74,"Familjer med en förälder, % av barnfamiljerna",hela-området,2024,totalt,24.7,%,,"THL, Sotkanet 74 (CC BY 4.0); sotkanet.csv:4; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
[1]

$ lva import indicators sotkanet.csv --mapping regions.json -o -
indikator,namn,område,år,kön,värde,enhet,n,källa
127,Befolkningen 31.12,hela-området,2024,totalt,155123,,155123,"THL, Sotkanet 127 (CC BY 4.0); sotkanet.csv:3; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
74,"Familjer med en förälder, % av barnfamiljerna",hela-området,2024,totalt,24.7,%,,"THL, Sotkanet 74 (CC BY 4.0); sotkanet.csv:4; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
74,"Familjer med en förälder, % av barnfamiljerna",Hamina,2024,totalt,25.123457,%,,"THL, Sotkanet 74 (CC BY 4.0); sotkanet.csv:5; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
74,"Familjer med en förälder, % av barnfamiljerna",Kotka,2023,män,20,%,1,"THL, Sotkanet 74 (CC BY 4.0); sotkanet.csv:7; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
2> läst 10 värden, skrivit 4, inte importerat 6: från andra områden 3, från okända områden 0, utan tal 1, felaktiga eller upprepade 2; avrundat till sex decimaler 1
2> varning[format/not-imported]: "658" importerades inte eller ska kompletteras: områdena hör inte till projektet (värden: 3): hela landet, Kymmenedalen, Södra Österbottens välfärdsområde. Hör något av dem ändå till, ange det med --area
2>  --> sotkanet.csv:2:5
2>   |
2> 2 | 127;658;2024;total;5 600 000;
2>   |     ^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: ".." importerades inte eller ska kompletteras: värdet saknas: märket säger att talet inte finns eller inte publiceras
2>  --> sotkanet.csv:6:19
2>   |
2> 6 | 74;161;2024;total;..;
2>   |                   ^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: "21" importerades inte eller ska kompletteras: samma indikator, område och tid har redan ett värde; raden lämnades bort
2>  --> sotkanet.csv:8:18
2>   |
2> 8 | 74;161;2023;male;21;1
2>   |                  ^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>
2> varning[format/not-imported]: "abc" importerades inte eller ska kompletteras: detta är inget tal
2>  --> sotkanet.csv:9:19
2>   |
2> 9 | 74;133;2023;total;abc;
2>   |                   ^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import indicators sotkanet.csv --area KU091,SSS -o -
indikator,namn,område,år,kön,värde,enhet,n,källa
127,Befolkningen 31.12,hela landet,2024,totalt,5600000,,,"THL, Sotkanet 127 (CC BY 4.0); sotkanet.csv:2; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
127,Befolkningen 31.12,hela-området,2024,totalt,155123,,155123,"THL, Sotkanet 127 (CC BY 4.0); sotkanet.csv:3; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
74,"Familjer med en förälder, % av barnfamiljerna",hela-området,2024,totalt,24.7,%,,"THL, Sotkanet 74 (CC BY 4.0); sotkanet.csv:4; SHA-256 9c9a925969eec610022bc7d0d6aea299e307de09632a4fc174f719fba210f3e1"
2> läst 10 värden, skrivit 3, inte importerat 7: från andra områden 1, från okända områden 6, utan tal 0, felaktiga eller upprepade 0; avrundat till sex decimaler 0
2> varning[format/not-imported]: "133" importerades inte eller ska kompletteras: Sotkanets områdesnummer är inte kända (värden: 6): 133, 161, 50. Ladda ner listan https://sotkanet.fi/rest/1.1/regions och ange den med --mapping
2>  --> sotkanet.csv:5:4
2>   |
2> 5 | 74;133;2024;total;25.1234567;
2>   |    ^^^
2>   = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.
2>   = mer: lva explain format/not-imported
2>
2> varning[format/not-imported]: "958" importerades inte eller ska kompletteras: områdena hör inte till projektet (värden: 1): Södra Österbottens välfärdsområde. Hör något av dem ändå till, ange det med --area
2>   --> sotkanet.csv:11:6
2>    |
2> 11 | 1234;958;2023;total;3;
2>    |      ^^^
2>    = tips: Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.

$ lva import indicators sotkanet.csv --mapping wrong.json -o -
2> fel[format/syntax]: filens struktur är felaktig: detta är inte Sotkanets områdeslista (https://sotkanet.fi/rest/1.1/regions)
2>  --> wrong.json:1:1
2>   |
2> 1 | {"id": 1}
2>   | ^
2>   = tips: Rätta strukturen på det ställe som anges.
2>   = mer: lva explain format/syntax
[3]

$ lva import indicators no-columns.csv -o -
2> fel[format/syntax]: filens struktur är felaktig: rubrikraden ska ha indikator (indicator), område (region), år (year) och värde (value); nu har den: Alue, Vuosi
2>  --> no-columns.csv:1:1
2>   |
2> 1 | Alue;Vuosi
2>   | ^^^^^^^^^^
2>   = tips: Rätta strukturen på det ställe som anges.
2>   = mer: lva explain format/syntax
[3]

$ lva import population sotkanet.csv --mapping regions.json
2> lva: --mapping är bara för import av en tjänstekatalog eller indikatorer
[2]

$ lva import population sotkanet.csv --area KU285
2> lva: --area är bara för import av indikatorer
[2]
