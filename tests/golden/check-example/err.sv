decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[conclusions/recommendations-missing]: rekommendationer saknas
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[follow-up/date-missing]: datum för uppföljningen saknas
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[indicators/missing]: konsekvenserna har ingen indikator
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[participation/not-heard]: barn har inte hörts, och skäl eller ersättande information saknas
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: warning[publication/missing]: i publiceringsuppgifterna saknas: webbadress, datum, föredragningslistetext, sammandrag_för_barn
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Icke-diskriminering och likabehandling
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Barnets bästa i första rummet
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Rätt till liv och utveckling
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:3:1: error[rights/principle-missing]: det har inte bedömts hur den allmänna principen tillgodoses: Att utreda och beakta barnets åsikter
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:8:3: error[publication/language-missing]: texten "rubrik" saknas på ett av organisationens språk: svenska
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:19:24: warning[process/too-late]: bedömningen infaller för sent: "Bedömningen påbörjad" 16.11.2026, sammanträdet 24.11.2026
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:20:21: warning[process/too-late]: bedömningen infaller för sent: "Bedömningen klar" 19.11.2026, sammanträdet 24.11.2026
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:24:14: error[process/self-approved]: "godkännare" är samma som beredaren: "palvelupäällikkö, nuorten palvelut"
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:30:24: error[screening/answer-contradicts-data]: svaret på frågan "Tjänsten som ändras riktar sig direkt till personer under 18 år" är "nej", men övriga uppgifter visar något annat
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:31:26: warning[screening/unknown-left]: antalet outredda frågor i identifieringen är 1: Barn, ungdomsfullmäktige, barnombudsmannen, en organisation eller en myndighet har begärt en bedömning
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3: error[groups/none-assessed]: konsekvenserna för olika grupper av barn har inte bedömts
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3: warning[impact/left-unanswered]: bedömningen tar inte upp "0–6-åringar" (åldersgrupp)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3: warning[impact/no-indirect]: indirekta och kollektiva konsekvenser har inte bedömts
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3: error[options/best-missing]: inget alternativ har angetts som bäst för barnen
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:3: error[options/too-few]: antalet alternativ är 2, men omfattningen "omfattande bedömning" kräver minst 3, nollalternativet medräknat
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:35:5: error[options/not-assessed]: konsekvenserna av alternativet VE0 har inte bedömts
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:48:17: warning[rights/retrogression-unexplained]: förslaget försämrar tjänsten nuorten-vastaanotto-myllyranta, som direkt gäller barn, men inga vägande skäl har angetts
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:50:18: error[impact/age-band-not-assessed]: i alternativet VE1 har åldersgruppen "7–12-åringar" inte bedömts, trots att tjänsten kouluterveydenhuolto ändras (direkt konsekvens)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:51:17: warning[rights/retrogression-unexplained]: förslaget försämrar tjänsten kouluterveydenhuolto, som direkt gäller barn, men inga vägande skäl har angetts
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:57:21: warning[participation/youth-council-not-heard]: ungdomsfullmäktige har inte hörts, trots att ärendet gäller unga (13–15-åringar)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:58:17: error[indicators/harm-without-indicator]: den negativa konsekvensen V1 (klass 3) följs inte upp med någon indikator
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:58:17: error[measures/harm-without-answer]: för den negativa konsekvensen V1 (klass 3) finns varken åtgärd eller motivering
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:62:11: error[impact/incomplete]: för konsekvensen V1 saknas "känslighet.skäl"
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:69:41: error[rights/weakened-without-answer]: konsekvensen V1 försvagar rättigheten i artikel 24, men både åtgärd och motivering saknas
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:71:17: warning[evidence/does-not-cover]: kunskapsunderlaget för konsekvensen V1 täcker inte åldersgruppen "13–15-åringar"
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:75:9: error[impact/incomplete]: för konsekvensen V2 saknas "rättigheter"
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:75:9: error[impact/incomplete]: för konsekvensen V2 saknas "kunskapsunderlag"
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:89:20: warning[text/length]: längden på texten "motivering" är 20 tecken, riktvärdet är minst 40
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:89:20: warning[text/stock-phrase]: punkten "motivering" motiverar ingenting: "Ei lapsivaikutuksia."
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:92:28: error[text/placeholder]: punkten "vad_man_inte_vet" är inte skriven: TÄYDENNÄ
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "trygghet och skydd" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "familj, omsorg och stöd för föräldraskapet" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "levnadsstandard och utkomst" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "boende och uppväxtmiljö" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "småbarnspedagogik, utbildning och lärande" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "mobilitet och skolresor" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "lek, fritid, hobbyer och kultur" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "vänskap, jämnåriga och gemenskaper" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "likabehandling och icke-diskriminering" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "identitet, språk och kultur" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:95:3: warning[impact/left-unanswered]: bedömningen tar inte upp "integritet och digital miljö" (delområde)
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:99:3: error[evidence/missing]: antalet olika typer av kunskapsunderlag är 1, men en omfattande bedömning kräver minst 2
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:99:5: error[evidence/gaps-not-stated]: för kunskapsunderlaget N1 anges inte vad man inte vet
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:117:25: error[cumulative/compensation-trap]: åtgärden L1 stöder sig på tjänsten kouluterveydenhuolto, som försämras genom beslutet SUV-2026-0133
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:120:3: error[conclusions/weighty-reasons-missing]: alternativet VE1 är inte till alla delar förenligt med barnets bästa, men vägande skäl saknas
decisions/SUV-2026-0133-nuorten-vastaanotto.yaml:0:0: note: andra iakttagelser i filen: 9
agendas/lapsi-ja-perhelautakunta-2026-11-24.yaml:19:16: error[agenda/unfinished]: bedömningen SUV-2026-0133 för paragraf 63 är ofullbordad (antal fel: 26)
agendas/lapsi-ja-perhelautakunta-2026-11-24.yaml:20:5: error[agenda/missing]: för ärendet i paragraf 64 finns varken bedömning av konsekvenser för barn eller motiverad avgränsning
19 filer kontrollerade 1.12.2026: 29 fel, 31 varningar, 1 anmärkning
23 ärenden på föredragningslistorna: bedömning finns 6, avgränsat med motivering 15, bedömningen ofullbordad 1, bedömning saknas 1
