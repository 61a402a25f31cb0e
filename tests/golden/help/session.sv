$ lva help
Användning: lva KOMMANDO [FLAGGOR] [SÖKVÄG…]

Bedömer vilka konsekvenser offentliga beslut har för barn.

Kommandon:
  check       kontrollera filernas form, hänvisningar och regler
  assess      gör en rapport om förhandsbedömningen av ett besluts konsekvenser
              för barn
  follow-up   gör en rapport om vilka av ett besluts förutsedda konsekvenser
              som förverkligades
  budget      beräkna barnbudgeten utifrån tjänstekatalogen
  cumulate    visa vilka beslut som hopar sig hos samma barn
  annual      gör en årsrapport till fullmäktige om bedömningen av konsekvenser
              för barn
  due         räkna upp uppföljningar, åtgärder, rekommendationer och undantag
              som förfaller
  publish     skriv webbsidor av de publicerade bedömningarna
  diff        visa vad som ändrades i en bedömning och vad det ledde till
  import      importera en tjänstekatalog, befolkning, föredragningslista eller
              indikatorer från ett annat system
  explain     berätta vad en regel betyder eller hur ett värde har räknats ut
  rules       räkna upp reglerna och deras allvarlighetsgrad i projektet
  init        påbörja ett projekt
  new         påbörja en bedömning, uppföljning eller föredragningslista
  schema      skriv beskrivningen av ett slag av filer för en editor
  completion  skriv kompletteringen av kommandoraden för en kommandotolk
  manual      skriv en sida ur manualen
  help        visa hjälp
  version     visa programmets och bibliotekens versioner

Kommandots flaggor: lva help KOMMANDO

Exempel:
  lva check decisions/0123.yaml

$ lva --help
Användning: lva KOMMANDO [FLAGGOR] [SÖKVÄG…]

Bedömer vilka konsekvenser offentliga beslut har för barn.

Kommandon:
  check       kontrollera filernas form, hänvisningar och regler
  assess      gör en rapport om förhandsbedömningen av ett besluts konsekvenser
              för barn
  follow-up   gör en rapport om vilka av ett besluts förutsedda konsekvenser
              som förverkligades
  budget      beräkna barnbudgeten utifrån tjänstekatalogen
  cumulate    visa vilka beslut som hopar sig hos samma barn
  annual      gör en årsrapport till fullmäktige om bedömningen av konsekvenser
              för barn
  due         räkna upp uppföljningar, åtgärder, rekommendationer och undantag
              som förfaller
  publish     skriv webbsidor av de publicerade bedömningarna
  diff        visa vad som ändrades i en bedömning och vad det ledde till
  import      importera en tjänstekatalog, befolkning, föredragningslista eller
              indikatorer från ett annat system
  explain     berätta vad en regel betyder eller hur ett värde har räknats ut
  rules       räkna upp reglerna och deras allvarlighetsgrad i projektet
  init        påbörja ett projekt
  new         påbörja en bedömning, uppföljning eller föredragningslista
  schema      skriv beskrivningen av ett slag av filer för en editor
  completion  skriv kompletteringen av kommandoraden för en kommandotolk
  manual      skriv en sida ur manualen
  help        visa hjälp
  version     visa programmets och bibliotekens versioner

Kommandots flaggor: lva help KOMMANDO

Exempel:
  lva check decisions/0123.yaml

$ lva
2> Användning: lva KOMMANDO [FLAGGOR] [SÖKVÄG…]
2>
2> Bedömer vilka konsekvenser offentliga beslut har för barn.
2>
2> Kommandon:
2>   check       kontrollera filernas form, hänvisningar och regler
2>   assess      gör en rapport om förhandsbedömningen av ett besluts konsekvenser
2>               för barn
2>   follow-up   gör en rapport om vilka av ett besluts förutsedda konsekvenser
2>               som förverkligades
2>   budget      beräkna barnbudgeten utifrån tjänstekatalogen
2>   cumulate    visa vilka beslut som hopar sig hos samma barn
2>   annual      gör en årsrapport till fullmäktige om bedömningen av konsekvenser
2>               för barn
2>   due         räkna upp uppföljningar, åtgärder, rekommendationer och undantag
2>               som förfaller
2>   publish     skriv webbsidor av de publicerade bedömningarna
2>   diff        visa vad som ändrades i en bedömning och vad det ledde till
2>   import      importera en tjänstekatalog, befolkning, föredragningslista eller
2>               indikatorer från ett annat system
2>   explain     berätta vad en regel betyder eller hur ett värde har räknats ut
2>   rules       räkna upp reglerna och deras allvarlighetsgrad i projektet
2>   init        påbörja ett projekt
2>   new         påbörja en bedömning, uppföljning eller föredragningslista
2>   schema      skriv beskrivningen av ett slag av filer för en editor
2>   completion  skriv kompletteringen av kommandoraden för en kommandotolk
2>   manual      skriv en sida ur manualen
2>   help        visa hjälp
2>   version     visa programmets och bibliotekens versioner
2>
2> Kommandots flaggor: lva help KOMMANDO
2>
2> Exempel:
2>   lva check decisions/0123.yaml
[2]

$ lva help asess
2> lva: okänt kommando "asess"; menade du "assess"?
2> Hjälp: lva help
[2]

$ lva help check
Användning: lva check [FLAGGOR] [SÖKVÄG…]

Kontrollerar filer. Mappar gås igenom med undermappar, och utan sökväg
kontrolleras hela projektet. Ingenting skrivs.

Flaggor:
      --format ORD           Iakttagelsernas format; förvalet är text, och auto
                             väljer enligt var programmet körs. (text, line,
                             json, sarif, junit, github, gitlab, auto)
      --project FIL          Projektfilen; förvalet är närmaste lva.yaml från
                             indatafilens mapp uppåt.
      --catalogue FIL        Tjänstekatalog i stället för projektets egen.
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
      --as-of DATUM          Den dag vars läge bedömningen utgår från, i formen
                             2026-12-08.
      --only REGEL           Kontrollera bara denna regel eller detta
                             regelområde.
      --skip REGEL           Kontrollera inte denna regel eller detta
                             regelområde.
      --fail-on ORD          Den lindrigaste allvarlighetsgrad som ger
                             slutstatus 1; förvalet är error. (error, warning,
                             note, never)
      --color ORD            Iakttagelsernas färger. (auto, always, never)
  -j, --jobs ANTAL           Kontrollera högst så här många filer samtidigt;
                             förvalet är 1, från hundra filer uppåt så många
                             som maskinen har processorkärnor. Resultatet är
                             alltid detsamma.
  -q, --quiet                Skriv bara ut iakttagelser och fel.
  -v, --verbose              Berätta också programmets och bibliotekens
                             versioner och om en projektfil hittades.
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Slutstatus:
  0  Allt är i ordning.
  1  Det finns iakttagelser som är minst så allvarliga som --fail-on säger.
  2  Programmet användes fel.
  3  Indata kunde inte läsas eller är felaktiga; en bedömning gjordes inte.
  4  Utdata kunde inte skrivas.

Exempel:
  lva check
  lva check decisions/0123.yaml --lang sv

$ lva help assess
Användning: lva assess [FLAGGOR] FIL…

Gör en rapport om förhandsbedömningen av konsekvenser för barn utifrån en
beslutsfil. En enda rapport skrivs till standardutmatningen om ingen fil anges;
flera rapporter skrivs till en mapp.

Flaggor:
      --report ORD           Rapportens format; flera skiljs åt med
                             kommatecken. Förvalet är formatet enligt
                             utdatafilens ändelse eller md. (md, xlsx, json,
                             html, board, csv, ics)
      --format ORD           Iakttagelsernas format; förvalet är text, och auto
                             väljer enligt var programmet körs. (text, line,
                             json, sarif, junit, github, gitlab, auto)
  -o, --output SÖKVÄG        Skriv till denna fil eller mapp; - är
                             standardutmatningen.
      --force                Ersätt filen även om den inte är gjord med detta
                             program.
      --project FIL          Projektfilen; förvalet är närmaste lva.yaml från
                             indatafilens mapp uppåt.
      --catalogue FIL        Tjänstekatalog i stället för projektets egen.
      --audience ORD         För vem rapporten görs: adult är hela bedömningen,
                             child ett sammandrag för barn på en sida; förvalet
                             är adult. (adult, child)
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
      --as-of DATUM          Den dag vars läge bedömningen utgår från, i formen
                             2026-12-08.
      --only REGEL           Kontrollera bara denna regel eller detta
                             regelområde.
      --skip REGEL           Kontrollera inte denna regel eller detta
                             regelområde.
      --fail-on ORD          Den lindrigaste allvarlighetsgrad som ger
                             slutstatus 1; förvalet är error. (error, warning,
                             note, never)
      --color ORD            Iakttagelsernas färger. (auto, always, never)
  -q, --quiet                Skriv bara ut iakttagelser och fel.
  -v, --verbose              Berätta också programmets och bibliotekens
                             versioner och om en projektfil hittades.
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Slutstatus:
  0  Allt är i ordning.
  1  Det finns iakttagelser som är minst så allvarliga som --fail-on säger.
  2  Programmet användes fel.
  3  Indata kunde inte läsas eller är felaktiga; en bedömning gjordes inte.
  4  Utdata kunde inte skrivas.

Exempel:
  lva assess decisions/0123.yaml
  lva assess decisions/0123.yaml -o 0123.xlsx
  lva assess decisions/*.yaml --report md,xlsx -o reports/

$ lva help budget
Användning: lva budget [FLAGGOR] [TJÄNSTEKATALOG]

Beräknar utifrån tjänstekatalogen hur stor del av kostnaderna som gäller barn,
på fyra nivåer och enligt åldersgrupp. Med --compare visas resultatet bredvid
ett tidigare år.

Flaggor:
      --report ORD           Rapportens format; flera skiljs åt med
                             kommatecken. Förvalet är formatet enligt
                             utdatafilens ändelse eller md. (md, xlsx, json,
                             html, board, csv, ics)
      --format ORD           Iakttagelsernas format; förvalet är text, och auto
                             väljer enligt var programmet körs. (text, line,
                             json, sarif, junit, github, gitlab, auto)
  -o, --output SÖKVÄG        Skriv till denna fil eller mapp; - är
                             standardutmatningen.
      --force                Ersätt filen även om den inte är gjord med detta
                             program.
      --project FIL          Projektfilen; förvalet är närmaste lva.yaml från
                             indatafilens mapp uppåt.
      --catalogue FIL        Tjänstekatalog i stället för projektets egen.
      --basis ORD            Räkna på budgeten eller utfallet; förvalet är
                             utfallet, och budgeten där det saknas. (budget,
                             actual)
      --compare FIL          Tjänstekatalogen för ett tidigare år att jämföra
                             med.
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
      --as-of DATUM          Den dag vars läge bedömningen utgår från, i formen
                             2026-12-08.
      --only REGEL           Kontrollera bara denna regel eller detta
                             regelområde.
      --skip REGEL           Kontrollera inte denna regel eller detta
                             regelområde.
      --fail-on ORD          Den lindrigaste allvarlighetsgrad som ger
                             slutstatus 1; förvalet är error. (error, warning,
                             note, never)
      --color ORD            Iakttagelsernas färger. (auto, always, never)
  -q, --quiet                Skriv bara ut iakttagelser och fel.
  -v, --verbose              Berätta också programmets och bibliotekens
                             versioner och om en projektfil hittades.
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Exempel:
  lva budget
  lva budget catalogue.yaml -o budget.xlsx
  lva budget catalogue.yaml --compare catalogue-2025.yaml

$ lva help explain
Användning: lva explain [FLAGGOR] REGEL | FIL#STÄLLE | templates

Berättar vad en regel betyder, vad den grundar sig på och hur saken rättas
till, eller visar av vilka uppgifter och regler ett värde har räknats ut. Ordet
templates räknar upp rapportmallarnas avsnitt och värden, och templates/prior
visar programmets egen mall.

Flaggor:
      --project FIL          Projektfilen; förvalet är närmaste lva.yaml från
                             indatafilens mapp uppåt.
      --catalogue FIL        Tjänstekatalog i stället för projektets egen.
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
      --as-of DATUM          Den dag vars läge bedömningen utgår från, i formen
                             2026-12-08.
      --only REGEL           Kontrollera bara denna regel eller detta
                             regelområde.
      --skip REGEL           Kontrollera inte denna regel eller detta
                             regelområde.
      --color ORD            Iakttagelsernas färger. (auto, always, never)
  -v, --verbose              Berätta också programmets och bibliotekens
                             versioner och om en projektfil hittades.
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Exempel:
  lva explain participation/not-heard
  lva explain decisions/0123.yaml#i1.significance_class
  lva explain templates

$ lva help rules
Användning: lva rules [FLAGGOR]

Räknar upp alla regler. Som rapport (--report md eller json) ingår också vad
regeln betyder, grunden, rättelsen och exempel.

Flaggor:
      --report ORD           Rapportens format; flera skiljs åt med
                             kommatecken. Förvalet är formatet enligt
                             utdatafilens ändelse eller md. (md, xlsx, json,
                             html, board, csv, ics)
  -o, --output SÖKVÄG        Skriv till denna fil eller mapp; - är
                             standardutmatningen.
      --force                Ersätt filen även om den inte är gjord med detta
                             program.
      --project FIL          Projektfilen; förvalet är närmaste lva.yaml från
                             indatafilens mapp uppåt.
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
  -q, --quiet                Skriv bara ut iakttagelser och fel.
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Exempel:
  lva rules
  lva rules --report md -o rules.md

$ lva help help
Användning: lva help [FLAGGOR] [KOMMANDO]

Visar hjälp om programmet eller ett kommando.

Flaggor:
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Exempel:
  lva help assess

$ lva help version
Användning: lva version [FLAGGOR]

Visar programmets version, licensen och versionerna av de bibliotek som
används.

Flaggor:
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Exempel:
  lva version

$ lva help completion
Användning: lva completion [FLAGGOR] bash|zsh|fish

Skriver kompletteringen för en kommandotolk: tabulatorn kompletterar kommandon,
flaggor, deras ord, regler och filer, och förklaringarna är på det valda
språket. När programmet är installerat finns den redan.

Flaggor:
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Exempel:
  source <(lva completion bash)
  source <(lva completion zsh)
  lva completion fish | source

$ lva help manual
Användning: lva manual [FLAGGOR] [lva|lva.yaml]

Skriver en sida ur manualen för programmet man: lva beskriver kommandon och
flaggor, lva.yaml nycklarna och koderna i varje slag av filer.

Flaggor:
      --lang ORD             Språket som programmet svarar på. (fi, sv, en)
  -h, --help                 Visa denna hjälp.
      --version              Visa programmets version.

Exempel:
  lva manual | man -l -
  lva manual lva.yaml --lang fi | man -l -
