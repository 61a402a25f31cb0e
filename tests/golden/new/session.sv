$ lva init uusi --as-of 2026-11-21 --ci gitlab
2> skrev 14 filer, mapp: uusi
2> 1. Skriv ett värde på varje ställe där det står FYLL I: först lva.yaml, catalogue.yaml och population.csv,
2>    sedan filen i mappen decisions. Föredragningslistan i mappen agendas kan vänta på sammanträdet.
2> 2. Kontrollera vad som saknas: lva check decisions
2> 3. När inga fel finns kvar, gör rapporten: lva assess decisions/*.yaml -o rapport.md

$ cat uusi/lva.yaml
# yaml-language-server: $schema=.lva/project.schema.json
# Ersätt varje FYLL I och stryk de rader som inte gäller ärendet. Kontrollera: lva check
lva: projekt/1
# Skriv organisationens officiella namn.
organisation: FYLL I
# Välj typ av organisation, till exempel välfärdsområde.
organisationstyp: FYLL I  # kommun | välfärdsområde | samkommun | stat | församling | annan
# Räkna upp de språk som texterna publiceras på; det första är standardspråk.
språken: [sv]
# Ange sökvägen till tjänstekatalogen.
tjänstekatalog: catalogue.yaml
# Räkna upp CSV-filerna med befolkningsuppgifter.
befolkning: [population.csv]
# Ange mappen vars beslutsfiler bildar registret.
besluten: decisions
# Ange mappen med de uppföljande bedömningarna.
uppföljningar: follow-ups
# Ange mappen med föredragningslistorna.
föredragningslistor: agendas

$ cat uusi/population.csv
område,ålder_från,ålder_till,år,antal
hela-området,0,6,2025,FYLL I
hela-området,7,12,2025,FYLL I
hela-området,13,15,2025,FYLL I
hela-området,16,17,2025,FYLL I
hela-området,18,,2025,FYLL I

$ cat uusi/.gitlab-ci.yml
# Kontrollerar bedömningarna vid varje ändring. Programmet lva ska installeras på maskinen före detta steg;
# på sidan docs/ci.md finns en mall som gör det.
lva:
  stage: test
  script:
    - lva check --format auto

$ cat uusi/README.md
# Barnkonsekvensbedömningar

- `lva.yaml`: vilken organisation det gäller och var de andra filerna finns
- `catalogue.yaml`: tjänsterna, deras klienter och kostnader; tjänster läggs till som nya poster
- `population.csv`: befolkningen per område; en rad för varje åldersgrupp, och i den översta är åldern öppen
- `decisions/`: bedömningarna, en fil för varje ärende
- `agendas/`: föredragningslistor; programmet berättar för vilka ärenden en bedömning saknas
- `follow-ups/`: uppföljningar, när det är dags för dem
- `.lva/`: filernas beskrivningar, med vilka en editor föreslår nycklar; de görs om med `lva schema beslut`

Ny bedömning: `lva new beslut BETECKNING --service TJÄNST`. Ny uppföljning: `lva new uppföljning BETECKNING`.
Kontroll: `lva check`. Rapport: `lva assess decisions/BETECKNING.yaml -o rapport.md`.

$ cat uusi/agendas/2026-1.yaml
# yaml-language-server: $schema=../.lva/agenda.schema.json
# Ersätt varje FYLL I och stryk de rader som inte gäller ärendet. Kontrollera: lva check
lva: föredragningslista/1
# Ge föredragningslistan en beteckning, till exempel organet och sammanträdesdagen.
id: 2026-1
# Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.
språk: sv
# Skriv det organ som beslutar i ärendet.
organ: FYLL I
# Ange dagen för sammanträdet.
sammanträdesdag: FYLL I
# Räkna upp sammanträdets ärenden.
ärenden:
  # Ange paragrafens nummer på föredragningslistan.
  - paragraf: FYLL I
    # Skriv ärendets rubrik som på föredragningslistan.
    rubrik: FYLL I
    # Skriv ärendenumret.
    ärendenummer: FYLL I
    # Fyll i om ärendet inte hör till bedömningen: grund, skäl, referens och godkännare.
    # avgränsningsgrund: {kod: FYLL I}  # enskilt-ärende | begäran-om-omprövning | tjänstetillsättning | för-kännedom | teknisk | redan-bedömd | annan

$ lva init uusi
2> lva: filen uusi/lva.yaml kan inte skrivas: filen finns redan och ersätts inte
[4]

$ lva new decision KOE-1 --service neuvola-koskenpera
2> skrivet: decisions/KOE-1.yaml
2> Fyll i de märkta ställena och kontrollera: lva check decisions/KOE-1.yaml

$ head -n 40 decisions/KOE-1.yaml
# Ersätt varje FYLL I och stryk de rader som inte gäller ärendet. Kontrollera: lva check
lva: beslut/1
# Ge bedömningen en beteckning som ingen annan bedömning, uppföljning eller föredragningslista i projektet har.
id: KOE-1
# Skriv ärendenumret exakt som på föredragningslistan.
ärendenummer: FYLL I
# Skriv ärendets rubrik.
rubrik: FYLL I
# Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.
språk: sv
# Välj vilken typ av ärende beslutet gäller.
# strategi | budget | servicenät | välfärdsplan | organisation | servicenivå | avgifter | upphandling |
# investering | planläggning | trafik | understöd | stadga | utlåtande | projekt | avtal | annan
typ: FYLL I
# Skriv det organ som beslutar i ärendet.
organ: FYLL I
# Ange den planerade eller faktiska beslutsdagen.
sammanträdesdag: FYLL I
# Ange den dag från vilken ändringen gäller.
ikraftträdande: FYLL I
# Områdena i befolkningsuppgifterna: Ahtisalmi, Myllyranta, Selnäs, Suvantola, Vehkasuo.
# Räkna upp områdena som ärendet gäller, eller skriv hela-området.
områden: [Vehkasuo]
# Berätta vad man vill åstadkomma med beslutet.
syfte: FYLL I
# Ange datumen för beredningen och bedömningen.
beredning:
  # Ange dagen då beredningen av ärendet började.
  påbörjad: FYLL I
  # Ange dagen då bedömningen av konsekvenser för barn började.
  bedömningen_påbörjad: 2026-11-21
  # Ange dagen då bedömningen blev klar.
  bedömningen_klar: FYLL I
# Skriv tjänstebeteckningar eller enheter, inte personnamn.
roller:
  # Skriv beredarens tjänstebeteckning eller enhet.
  beredare: FYLL I
  # Skriv tjänstebeteckningen eller enheten för den som ansvarar för bedömningen.
  ansvarsperson: FYLL I
  # Skriv tjänstebeteckningen för den som godkänner bedömningen; inte beredaren.

$ sed -n '/VE1/,/V11/p' decisions/KOE-1.yaml
  # Ge alternativet en beteckning, till exempel VE0 eller VE1.
  - id: VE0
    # Ge alternativet ett namn med några ord.
    namn: Nuläget fortsätter
    # Ange ja för det alternativ där nuläget fortsätter.
    nollalternativ: ja
    # Ange ja för det alternativ som är bäst för barnen; ange alla, om flera är lika bra.
    bäst_för_barnen: FYLL I  # ja | nej
    # Välj vad barnen anser om alternativet.
    barnens_ståndpunkt: FYLL I  # stöder | motsätter-sig | delad | inte-hörda
    # Räkna upp hur tjänsterna ändras i detta alternativ; skriv en tom lista [] om inget ändras.
    ändringar: []
    # Anteckna alternativets konsekvenser för barn, en post för varje konsekvens.
    konsekvenser:
      # Ge konsekvensen en beteckning, till exempel V1.
      - id: V01
        # Välj det delområde av barnets liv som konsekvensen gäller.
        # hälsa | trygghet | familj | utkomst | boende | lärande | tjänster | mobilitet | fritid | relationer |
        # delaktighet | likabehandling | identitet | integritet | miljö
        delområde: FYLL I
        # Räkna upp var för sig de åldersgrupper som konsekvensen gäller.
        åldersgrupper: [0-6]
        # Välj konsekvensens riktning; anteckna nytta och skada som olika poster.
        riktning: FYLL I  # positiv | negativ | neutral | ingen-inverkan | okänd
        # Välj om konsekvensen uppstår direkt, indirekt eller kollektivt.
        verkningssätt: direkt
        # Välj hur stor ändringen är för barnet.
        storlek: FYLL I  # liten | måttlig | stor | mycket-stor | okänd
        # Bedöm hur känsliga dessa barn är för ändringen och motivera.
        känslighet:
          # Välj känslighetens nivå.
          nivå: FYLL I  # låg | måttlig | hög | mycket-hög
          # Motivera känsligheten med en mening.
          skäl: FYLL I
        # Välj hur sannolik konsekvensen är.
        sannolikhet: FYLL I  # säker | sannolik | möjlig | osannolik | okänd
        # Välj när konsekvensen börjar.
        börjar: FYLL I  # genast | medellång | lång
        # Ange varaktigheten i månader eller välj bestående, återkommande eller okänd.
        varaktighet: FYLL I  # bestående | återkommande | okänd
        # Välj om konsekvensen kan göras ogjord.
        reversibilitet: FYLL I  # reversibel | delvis | irreversibel | okänd
        # Barn i befolkningsuppgifterna: 0-6: 262, 7-12: 341, 13-15: 207, 16-17: 139 (2025).
        # Ange i varje åldersgrupp hur många barn konsekvensen gäller: ett antal, ett intervall som 100-130
        # eller okänd.
        antal_barn: {0-6: FYLL I}
        # Berätta varifrån antalet barn kommer.
        källa_för_antal_barn: FYLL I
        # Räkna upp de artiklar i konventionen om barnets rättigheter som konsekvensen gäller.
        rättigheter:
          # Ange artikelns nummer 1–42.
          - artikel: FYLL I
            # Välj hur förverkligandet av rättigheten ändras.
            inverkan: FYLL I  # stärks | försvagas | oförändrad | oklar
        # Motivera bedömningen: vad konsekvensen beror på och vad bedömningen stöder sig på.
        motivering: FYLL I
        # Räkna upp beteckningarna på det kunskapsunderlag som bedömningen bygger på.
        kunskapsunderlag: [N1]
        # Bedöm osäkerheten och berätta vad man inte vet.
        osäkerhet:
          # Välj osäkerhetens nivå.
          nivå: FYLL I  # liten | måttlig | stor
  - id: VE1
    namn: FYLL I
    # Ange ja för det alternativ som föreslås för beslut.
    föreslaget: ja
    bäst_för_barnen: FYLL I  # ja | nej
    barnens_ståndpunkt: FYLL I  # stöder | motsätter-sig | delad | inte-hörda
    ändringar:
      # Koskenperän neuvola
      # Kostnaden är nu 118 000 € per år.
      # Klienter nu 0-6: 88, 18+: 19.
      # Ange tjänstens beteckning eller kostnadsställe i tjänstekatalogen.
      - tjänst: neuvola-koskenpera
        # Välj vad som görs med tjänsten, till exempel stängs.
        # öppnas | utvidgas | inskränks | stängs | flyttas | slås-samman | avgift-höjs | avgift-sänks |
        # kriterier-skärps | kriterier-vidgas | kvalitet-förbättras | kvalitet-försämras | läggs-ut |
        # digitaliseras
        ändring: FYLL I
        # Ange ändringen i euro per år; en besparing är negativ.
        kostnad: FYLL I
    konsekvenser:
      - id: V11

$ lva new decision KOE-1
2> lva: beteckningen KOE-1 finns redan i filen decisions/KOE-1.yaml
[2]

$ lva new decision KOE-2 --service neuvola-koskenperä
2> lva: tjänstekatalogen har ingen tjänst "neuvola-koskenperä"; menade du "neuvola-koskenpera"?
[2]

$ lva new follow-up SUV-2026-0098
2> skrivet: follow-ups/SUV-2026-0098-S1.yaml
2> Fyll i de märkta ställena och kontrollera: lva check follow-ups/SUV-2026-0098-S1.yaml

$ cat follow-ups/SUV-2026-0098-S1.yaml
# Ersätt varje FYLL I och stryk de rader som inte gäller ärendet. Kontrollera: lva check
lva: uppföljning/1
# Ge uppföljningen en beteckning som ingen annan bedömning, uppföljning eller föredragningslista i projektet
# har.
id: SUV-2026-0098-S1
# Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.
språk: sv
# Ange det bedömda beslutets beteckning eller sökväg.
beslut: SUV-2026-0098
# Ange dagen då den uppföljande bedömningen gjordes.
datum: 2026-11-21
# Skriv tjänstebeteckningen eller enheten för den som gjorde uppföljningen.
av: FYLL I
# Ange den tid som uppföljningen gäller.
uppföljningsperiod:
  # Ange den första dagen.
  från: 2027-01-01
  # Ange den sista dagen.
  till: FYLL I
# Anteckna för varje förutsedd konsekvens av det beslutade alternativet hur den förverkligades.
förverkligade_konsekvenser:
  # V1: familj, omsorg och stöd för föräldraskapet; positiv, måttlig
  # Ange beteckningen på den förutsedda konsekvens vars utfall du bedömer.
  - konsekvens: V1
    # Välj om konsekvensen förverkligades.
    förverkligad: FYLL I  # ja | delvis | nej | för-tidigt | kan-inte-bedömas
    # Välj den förverkligade konsekvensens riktning; krävs när konsekvensen förverkligades åtminstone delvis.
    riktning: FYLL I  # positiv | negativ | neutral | ingen-inverkan | okänd
    # Välj den förverkligade konsekvensens storlek; krävs när konsekvensen förverkligades åtminstone delvis.
    storlek: FYLL I  # liten | måttlig | stor | mycket-stor | okänd
    # Välj om ändringen beror på beslutet eller på annat.
    beror_på: FYLL I  # beslutet | delvis | annan-orsak | okänd
    # Motivera hur konsekvensen förverkligades och vad skillnaden mot bedömningen beror på.
    motivering: FYLL I
  # V2: familj, omsorg och stöd för föräldraskapet; negativ, liten
  - konsekvens: V2
    förverkligad: FYLL I  # ja | delvis | nej | för-tidigt | kan-inte-bedömas
    riktning: FYLL I  # positiv | negativ | neutral | ingen-inverkan | okänd
    storlek: FYLL I  # liten | måttlig | stor | mycket-stor | okänd
    beror_på: FYLL I  # beslutet | delvis | annan-orsak | okänd
    motivering: FYLL I
  # V3: familj, omsorg och stöd för föräldraskapet; neutral
  - konsekvens: V3
    förverkligad: FYLL I  # ja | delvis | nej | för-tidigt | kan-inte-bedömas
    riktning: FYLL I  # positiv | negativ | neutral | ingen-inverkan | okänd
    storlek: FYLL I  # liten | måttlig | stor | mycket-stor | okänd
    beror_på: FYLL I  # beslutet | delvis | annan-orsak | okänd
    motivering: FYLL I
# Fyll i om inga oförutsedda konsekvenser hittades.
inga_oförutsedda:
  # Berätta hur man sökte oförutsedda konsekvenser.
  hur_man_sökte: FYLL I
# Anteckna indikatorernas värden i uppföljningen.
indikatorresultat:
  # M1: Barn som har besökt sin förälder på en vardag, av patienternas skolbarn
  # Ange beteckningen på indikatorn i förhandsbedömningen.
  - indikator: M1
    # Ange det uppmätta värdet.
    värde: FYLL I
    # Ange mätdagen.
    datum: FYLL I
    # Skriv varifrån indikatorns värde kommer.
    källa: FYLL I
# Anteckna hur det gick med åtgärderna.
åtgärdsresultat:
  # L1: Barn under 18 år får efter överenskommelse besöka en närstående också utanför besökstiden.
  # Ange beteckningen på åtgärden i förhandsbedömningen.
  - åtgärd: L1
    # Välj hur långt åtgärden har kommit.
    status: FYLL I  # föreslagen | beslutad | pågår | genomförd | förkastad | förfallen
    # Välj om åtgärden hade väntad effekt.
    resultat: FYLL I  # väntad | svagare | starkare | ingen-inverkan | okänd
    # Precisera hur åtgärden lyckades.
    anmärkning: FYLL I
  # L2: Familjerummets bokningar och barnens besök räknas två veckor i maj och i november.
  - åtgärd: L2
    status: FYLL I  # föreslagen | beslutad | pågår | genomförd | förkastad | förfallen
    resultat: FYLL I  # väntad | svagare | starkare | ingen-inverkan | okänd
    anmärkning: FYLL I
# Anteckna hur det gick med rekommendationerna.
rekommendationsresultat:
  # S1: Samma undantag för barn införs på de andra bäddavdelningarna om erfarenheterna är goda.
  # Ange beteckningen på rekommendationen i förhandsbedömningen.
  - rekommendation: S1
    # Välj hur långt genomförandet av rekommendationen har kommit.
    läge: FYLL I  # inte-påbörjad | pågår | genomförd | förfallen
    # Ange den dag som läget gäller.
    datum: FYLL I
# Ange kostnadsändringen som planerad och som förverkligad.
kostnad:
  # Ange den planerade ändringen i euro per år.
  planerad: 12000.00
  # Ange den förverkligade ändringen i euro per år.
  förverkligad: FYLL I
# Fyll i om barn inte hördes: skälet och den information som ersätter hörandet.
inte_hörda:
  # Motivera varför barn inte hördes.
  skäl: FYLL I
  # Berätta vilken tidigare information som ersätter hörandet.
  ersättande_information: FYLL I
# Skriv vad man lärde sig av uppföljningen och vad som behöver göras.
slutsatser: FYLL I

$ lva new agenda aluehallitus-2027-01-19
2> skrivet: agendas/aluehallitus-2027-01-19.yaml
2> Fyll i de märkta ställena och kontrollera: lva check agendas/aluehallitus-2027-01-19.yaml

$ head -n 12 agendas/aluehallitus-2027-01-19.yaml
# Ersätt varje FYLL I och stryk de rader som inte gäller ärendet. Kontrollera: lva check
lva: föredragningslista/1
# Ge föredragningslistan en beteckning, till exempel organet och sammanträdesdagen.
id: aluehallitus-2027-01-19
# Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.
språk: sv
# Skriv det organ som beslutar i ärendet.
organ: FYLL I
# Ange dagen för sammanträdet.
sammanträdesdag: 2027-01-19
# Räkna upp sammanträdets ärenden.
ärenden:

$ lva new policy X
2> lva: slaget "policy" kan inte påbörjas; slagen är beslut, uppföljning, föredragningslista
[2]

$ lva new decision "a b"
2> lva: "a b" duger inte som beteckning: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck
[2]

$ lva new decision
2> lva: ange slag av fil och beteckning, till exempel lva new decision KYM-2026-0123 --service neuvola --scope full
2> Hjälp: lva new --help
[2]

$ lva schema agenda | head -n 40
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "föredragningslista",
  "type": "object",
  "properties": {
    "lva": {
      "enum": [
        "föredragningslista/1",
        "agenda/1",
        "esityslista/1"
      ]
    },
    "id": {
      "title": "Beteckning",
      "description": "Ge föredragningslistan en beteckning, till exempel organet och sammanträdesdagen.",
      "anyOf": [
        {
          "$ref": "#/definitions/id"
        },
        {
          "$ref": "#/definitions/empty"
        }
      ]
    },
    "språk": {
      "title": "Textspråk",
      "description": "Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.",
      "anyOf": [
        {
          "$ref": "#/definitions/words.file_language"
        },
        {
          "$ref": "#/definitions/empty"
        }
      ]
    },
    "organ": {
      "title": "Organ",
      "description": "Skriv det organ som beslutar i ärendet.",
      "allOf": [

$ lva schema decisio
2> lva: det finns inget slag av filer som heter "decisio"; menade du "decision"?
[2]

$ lva schema
2> lva: ange ett slag av filer, till exempel lva schema decision
2> Hjälp: lva schema --help
[2]
