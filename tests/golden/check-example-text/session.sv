$ lva check
2> fel[conclusions/recommendations-missing]: rekommendationer saknas
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Ange rekommendationer om ändringar, alternativ och förbättringar.
2>   = mer: lva explain conclusions/recommendations-missing
2>
2> fel[follow-up/date-missing]: datum för uppföljningen saknas
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Ange när och i vilket organ konsekvenserna följs upp.
2>   = mer: lva explain follow-up/date-missing
2>
2> fel[indicators/missing]: konsekvenserna har ingen indikator
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Lägg till en indikator eller motivera i en begränsad bedömning varför det inte finns någon.
2>   = mer: lva explain indicators/missing
2>
2> fel[participation/not-heard]: barn har inte hörts, och skäl eller ersättande information saknas
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Hör barn eller ange skälet och den information som ersätter hörandet.
2>   = mer: lva explain participation/not-heard
2>
2> varning[publication/missing]: i publiceringsuppgifterna saknas: webbadress, datum, föredragningslistetext, sammandrag_för_barn
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Ange publiceringsuppgifterna eller sekretessgrunden.
2>   = mer: lva explain publication/missing
2>
2> fel[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Icke-diskriminering och likabehandling
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Berätta hur principen tillgodoses i detta ärende.
2>   = mer: lva explain rights/principle-missing
2>
2> fel[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Barnets bästa i första rummet
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Berätta hur principen tillgodoses i detta ärende.
2>
2> fel[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Rätt till liv och utveckling
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Berätta hur principen tillgodoses i detta ärende.
2>
2> fel[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Att utreda och beakta barnets åsikter
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1
2>   |
2> 3 | lva: päätös/1
2>   | ^^^^^^^^^^^^^
2>   = tips: Berätta hur principen tillgodoses i detta ärende.
2>
2> fel[publication/language-missing]: texten "rubrik" saknas på ett av organisationens språk: svenska
2>  --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:8:3
2>   |
2> 8 |   fi: Myllyrannan nuorten vastaanoton sulkeminen
2>   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2>   = tips: Lägg till texten på det språk som saknas.
2>   = mer: lva explain publication/language-missing
2>
2> varning[process/too-late]: bedömningen infaller för sent: "Bedömningen påbörjad" 16.11.2026, sammanträdet 24.11.2026
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:19:24
2>    |
2> 19 |   arviointi_aloitettu: 2026-11-16
2>    |                        ^^^^^^^^^^
2>   ::: decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:17:24
2> 17 |   vaihtoehdot_lukittu: 2026-10-12
2>    |                        ---------- Alternativen låsta
2>    = tips: Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.
2>    = mer: lva explain process/too-late
2>
2> varning[process/too-late]: bedömningen infaller för sent: "Bedömningen klar" 19.11.2026, sammanträdet 24.11.2026
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:20:21
2>    |
2> 20 |   arviointi_valmis: 2026-11-19
2>    |                     ^^^^^^^^^^
2>   ::: decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:11:14
2> 11 | kokouspäivä: 2026-11-24
2>    |              ---------- Sammanträdesdag
2>    = tips: Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.
2>
2> fel[process/self-approved]: "godkännare" är samma som beredaren: "palvelupäällikkö, nuorten palvelut"
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:24:14
2>    |
2> 24 |   hyväksyjä: palvelupäällikkö, nuorten palvelut
2>    |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2>   ::: decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:22:17
2> 22 |   valmistelija: palvelupäällikkö, nuorten palvelut
2>    |                 ---------------------------------- beredare
2>    = tips: Utse någon annan än beredaren till uppgiften.
2>    = mer: lva explain process/self-approved
2>
2> fel[screening/answer-contradicts-data]: svaret på frågan "Tjänsten som ändras riktar sig direkt till personer under 18 år" är "nej", men övriga uppgifter visar något annat
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:30:24
2>    |
2> 30 |     kohdistuu-lapsiin: ei
2>    |                        ^^
2>    = tips: Kommandot lva explain SUV-2026-0133#trigger.children-targeted visar vad programmet härleder svaret ur.
2>    = mer: lva explain screening/answer-contradicts-data
2>
2> varning[screening/unknown-left]: antalet outredda frågor i identifieringen är 1: Barn, ungdomsfullmäktige, barnombudsmannen, en organisation eller en myndighet har begärt en bedömning
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:31:26
2>    |
2> 31 |     arviointia-pyydetty: ei-tiedossa
2>    |                          ^^^^^^^^^^^
2>    = tips: Utred de öppna svaren innan bedömningen blir klar.
2>    = mer: lva explain screening/unknown-left
2>
2> fel[groups/none-assessed]: konsekvenserna för olika grupper av barn har inte bedömts
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3
2>    |
2> 35 |   - tunnus: VE0
2>    |   ^^^^^^^^^^^^^
2>    = tips: Bedöm konsekvenserna för grupper i utsatt ställning eller anteckna med motivering att det inte finns någon skillnad.
2>    = mer: lva explain groups/none-assessed
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "0–6-åringar" (åldersgrupp)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3
2>    |
2> 35 |   - tunnus: VE0
2>    |   ^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>    = mer: lva explain impact/left-unanswered
2>
2> varning[impact/no-indirect]: indirekta och kollektiva konsekvenser har inte bedömts
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3
2>    |
2> 35 |   - tunnus: VE0
2>    |   ^^^^^^^^^^^^^
2>    = tips: Bedöm hur ärendet påverkar barn genom föräldrarna, tjänsterna eller miljön.
2>    = mer: lva explain impact/no-indirect
2>
2> fel[options/best-missing]: inget alternativ har angetts som bäst för barnen
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3
2>    |
2> 35 |   - tunnus: VE0
2>    |   ^^^^^^^^^^^^^
2>    = tips: Ange det alternativ som är bäst för barnen, eller alla som är lika bra.
2>    = mer: lva explain options/best-missing
2>
2> fel[options/too-few]: antalet alternativ är 2, men omfattningen "omfattande bedömning" kräver minst 3, nollalternativet medräknat
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3
2>    |
2> 35 |   - tunnus: VE0
2>    |   ^^^^^^^^^^^^^
2>    = tips: Lägg till verkliga alternativ vid sidan av nollalternativet.
2>    = mer: lva explain options/too-few
2>
2> fel[options/not-assessed]: konsekvenserna av alternativet VE0 har inte bedömts
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:5
2>    |
2> 35 |   - tunnus: VE0
2>    |     ^^^^^^^^^^^
2>    = tips: Bedöm alternativets konsekvenser eller ange varför det inte kan genomföras.
2>    = mer: lva explain options/not-assessed
2>
2> varning[rights/retrogression-unexplained]: förslaget försämrar tjänsten nuorten-vastaanotto-myllyranta, som direkt gäller barn, men inga vägande skäl har angetts
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:48:17
2>    |
2> 48 |         muutos: suljetaan
2>    |                 ^^^^^^^^^
2>    = tips: Anteckna de vägande skälen och hur barn i utsatt ställning tryggas.
2>    = mer: lva explain rights/retrogression-unexplained
2>
2> fel[impact/age-band-not-assessed]: i alternativet VE1 har åldersgruppen "7–12-åringar" inte bedömts, trots att tjänsten kouluterveydenhuolto ändras (direkt konsekvens)
2>    --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:50:18
2>     |
2>  50 |       - palvelu: kouluterveydenhuolto
2>     |                  ^^^^^^^^^^^^^^^^^^^^
2>    ::: catalogue.yaml:114:16
2> 114 |     ikäryhmät: [7-12, 13-15, 16-17]
2>     |                -------------------- enligt detta berör tjänsten åldersgruppen
2>     = tips: Lägg till en konsekvens för åldersgruppen eller anteckna med motivering att det inte finns någon.
2>     = mer: lva explain impact/age-band-not-assessed
2>
2> varning[rights/retrogression-unexplained]: förslaget försämrar tjänsten kouluterveydenhuolto, som direkt gäller barn, men inga vägande skäl har angetts
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:51:17
2>    |
2> 51 |         muutos: supistetaan
2>    |                 ^^^^^^^^^^^
2>    = tips: Anteckna de vägande skälen och hur barn i utsatt ställning tryggas.
2>
2> varning[participation/youth-council-not-heard]: ungdomsfullmäktige har inte hörts, trots att ärendet gäller unga (13–15-åringar)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:57:21
2>    |
2> 57 |         ikäryhmät: [13-15, 16-17]
2>    |                     ^^^^^
2>    = tips: Ge ungdomsfullmäktige möjlighet att påverka beredningen.
2>    = mer: lva explain participation/youth-council-not-heard
2>
2> fel[indicators/harm-without-indicator]: den negativa konsekvensen V1 (klass 3) följs inte upp med någon indikator
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:58:17
2>    |
2> 58 |         suunta: kielteinen
2>    |                 ^^^^^^^^^^
2>    = tips: Lägg till en indikator för konsekvensen.
2>    = mer: lva explain indicators/harm-without-indicator
2>
2> fel[measures/harm-without-answer]: för den negativa konsekvensen V1 (klass 3) finns varken åtgärd eller motivering
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:58:17
2>    |
2> 58 |         suunta: kielteinen
2>    |                 ^^^^^^^^^^
2>    = tips: Lägg till en åtgärd eller motivera varför lösningen ändå är nödvändig.
2>    = mer: lva explain measures/harm-without-answer
2>
2> fel[impact/incomplete]: för konsekvensen V1 saknas "känslighet.skäl"
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:62:11
2>    |
2> 62 |           taso: suuri
2>    |           ^^^^^^^^^^^
2>    = tips: Komplettera den uppgift som saknas.
2>    = mer: lva explain impact/incomplete
2>
2> fel[rights/weakened-without-answer]: konsekvensen V1 försvagar rättigheten i artikel 24, men både åtgärd och motivering saknas
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:69:41
2>    |
2> 69 |           - {artikla: 24, toteutuminen: heikkenee}
2>    |                                         ^^^^^^^^^
2>    = tips: Lägg till en åtgärd eller motivera varför lösningen ändå är nödvändig.
2>    = mer: lva explain rights/weakened-without-answer
2>
2> varning[evidence/does-not-cover]: kunskapsunderlaget för konsekvensen V1 täcker inte åldersgruppen "13–15-åringar"
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:71:17
2>    |
2> 71 |         näyttö: [N1]
2>    |                 ^^^^
2>    = tips: Lägg till uppgifter om åldersgruppen eller anteckna osäkerheten.
2>    = mer: lva explain evidence/does-not-cover
2>
2> fel[impact/incomplete]: för konsekvensen V2 saknas "rättigheter"
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:75:9
2>    |
2> 75 |       - tunnus: V2
2>    |         ^^^^^^^^^^
2>    = tips: Komplettera den uppgift som saknas.
2>
2> fel[impact/incomplete]: för konsekvensen V2 saknas "kunskapsunderlag"
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:75:9
2>    |
2> 75 |       - tunnus: V2
2>    |         ^^^^^^^^^^
2>    = tips: Komplettera den uppgift som saknas.
2>
2> varning[text/length]: längden på texten "motivering" är 20 tecken, riktvärdet är minst 40
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:89:20
2>    |
2> 89 |         perustelu: Ei lapsivaikutuksia.
2>    |                    ^^^^^^^^^^^^^^^^^^^^
2>    = tips: Komplettera eller förkorta texten.
2>    = mer: lva explain text/length
2>
2> varning[text/stock-phrase]: punkten "motivering" motiverar ingenting: "Ei lapsivaikutuksia."
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:89:20
2>    |
2> 89 |         perustelu: Ei lapsivaikutuksia.
2>    |                    ^^^^^^^^^^^^^^^^^^^^
2>    = tips: Berätta vad som kontrollerades och vad bedömningen grundar sig på.
2>    = mer: lva explain text/stock-phrase
2>
2> fel[text/placeholder]: punkten "vad_man_inte_vet" är inte skriven: TÄYDENNÄ
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:92:28
2>    |
2> 92 |           mitä_ei_tiedetä: TÄYDENNÄ
2>    |                            ^^^^^^^^
2>    = tips: Ersätt markeringen med den riktiga texten.
2>    = mer: lva explain text/placeholder
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "trygghet och skydd" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "familj, omsorg och stöd för föräldraskapet" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "levnadsstandard och utkomst" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "boende och uppväxtmiljö" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "småbarnspedagogik, utbildning och lärande" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "mobilitet och skolresor" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "lek, fritid, hobbyer och kultur" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "vänskap, jämnåriga och gemenskaper" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "likabehandling och icke-diskriminering" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "identitet, språk och kultur" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> varning[impact/left-unanswered]: bedömningen tar inte upp "integritet och digital miljö" (delområde)
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3
2>    |
2> 95 |   - osa_alue: osallisuus
2>    |   ^^^^^^^^^^^^^^^^^^^^^^
2>    = tips: Lägg till en konsekvens eller anteckna med motivering att det inte finns någon.
2>
2> fel[evidence/missing]: antalet olika typer av kunskapsunderlag är 1, men en omfattande bedömning kräver minst 2
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:99:3
2>    |
2> 99 |   - tunnus: N1
2>    |   ^^^^^^^^^^^^
2>    = tips: Lägg till kunskapsunderlag från olika slags källor.
2>    = mer: lva explain evidence/missing
2>
2> fel[evidence/gaps-not-stated]: för kunskapsunderlaget N1 anges inte vad man inte vet
2>   --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:99:5
2>    |
2> 99 |   - tunnus: N1
2>    |     ^^^^^^^^^^
2>    = tips: Anteckna vad uppgifterna inte visar.
2>    = mer: lva explain evidence/gaps-not-stated
2>
2> fel[cumulative/compensation-trap]: åtgärden L1 stöder sig på tjänsten kouluterveydenhuolto, som försämras genom beslutet SUV-2026-0133
2>    --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:117:25
2>     |
2> 117 |     nojaa_palveluihin: [kouluterveydenhuolto]
2>     |                         ^^^^^^^^^^^^^^^^^^^^
2>    ::: decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:50:18
2>  50 |       - palvelu: kouluterveydenhuolto
2>     |                  -------------------- försämras här
2>     = tips: Byt ut åtgärden mot en som stöder sig på en tjänst som finns kvar.
2>     = mer: lva explain cumulative/compensation-trap
2>
2> fel[conclusions/weighty-reasons-missing]: alternativet VE1 är inte till alla delar förenligt med barnets bästa, men vägande skäl saknas
2>    --> decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:120:3
2>     |
2> 120 |   tiivistelmä:
2>     |   ^^^^^^^^^^^
2>    ::: decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:41:5
2>  41 |   - tunnus: VE1
2>     |     ----------- är inte bäst för barnen
2>     = tips: Ange de vägande skälen och hur skadan kompenseras.
2>     = mer: lva explain conclusions/weighty-reasons-missing
2>
2> fel[agenda/unfinished]: bedömningen SUV-2026-0133 för paragraf 63 är ofullbordad (antal fel: 26)
2>   --> agendas/lapsi-ja-perhelautakunta-2026-11-24.yaml:19:16
2>    |
2> 19 |     arviointi: SUV-2026-0133
2>    |                ^^^^^^^^^^^^^
2>   ::: decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:4:9
2>  4 | tunnus: SUV-2026-0133
2>    |         ------------- ärendets bedömning
2>    = tips: Rätta felen i bedömningen före sammanträdet.
2>    = mer: lva explain agenda/unfinished
2>
2> fel[agenda/missing]: för ärendet i paragraf 64 finns varken bedömning av konsekvenser för barn eller motiverad avgränsning
2>   --> agendas/lapsi-ja-perhelautakunta-2026-11-24.yaml:20:5
2>    |
2> 20 |   - pykälä: 64
2>    |     ^^^^^^^^^^
2>    = tips: Gör en bedömning av ärendet eller anteckna grunden för avgränsning.
2>    = mer: lva explain agenda/missing
2>
2> … och 9 till i filen decisions/SUV-2026-0133-nuorten-vastaanotto.yaml
2> 19 filer kontrollerade 21.11.2026: 29 fel, 31 varningar, 1 anmärkning
2> 23 ärenden på föredragningslistorna: bedömning finns 6, avgränsat med motivering 15, bedömningen ofullbordad 1, bedömning saknas 1
[1]
