# Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo

Förhandsbedömning av konsekvenser för barn

Selets välfärdsområde bedömer konsekvenserna för barn i ärendet **Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo**.

## Sammandrag för beslutsdokumentet

Ändringen gäller 88 barn under skolåldern. Resan till rådgivningen blir i genomsnitt 26 kilometer längre, vilket är tyngst för spädbarnsfamiljer, familjer utan bil eller med låga inkomster och barn med funktionsnedsättning. I gengäld är mottagningen på familjecentret öppen även vid frånvaro, och familjearbete och talterapi finns på samma ställe. Barnen motsatte sig ändringen och föreslog mottagning i skolan; en närmottagning varannan torsdag lades till. VE2, som är bäst för barnen, föreslås inte eftersom den skulle bero på en enda hälsovårdare. Nackdelarna lindras med hembesök och uppföljning av uteblivna kontroller. Konsekvenserna följs upp varje kvartal och i en uppföljande bedömning hösten 2028.

## Allvarligaste skadan och största nyttan

| Alternativ | Markeringar | Allvarligaste skadan | Största nyttan | Kan inte klassificeras | Helhetsbedömning | Barnens ståndpunkt |
| --- | --- | --- | --- | ---: | --- | --- |
| VE0 Rådgivningen i Koskenperä fortsätter som nu | nollalternativ | 1 liten |  | 0 | neutral | åsikterna är delade |
| VE1 Rådgivningen flyttar till familjecentret och byn får mottagning varannan vecka | föreslaget | 3 stor | 3 stor | 0 | motstridig (nytta och skada) | motsätter sig |
| VE2 Mottagning i byn en dag i veckan, stöd från familjecentret | bäst för barnen | 2 måttlig | 2 måttlig | 0 | motstridig (nytta och skada) | stöder |

Skadorna i alternativ VE1 fördelar sig på åldersgrupperna så här: 0–6-åringar (5). Nyttan fördelar sig på åldersgrupperna så här: 0–6-åringar (1). Samma konsekvens kan gälla flera åldersgrupper.

**Antal konsekvenser efter åldersgrupp och kvarstående klass, alternativ VE1**

| Åldersgrupp | −4 | −3 | −2 | −1 | +1 | +2 | +3 | +4 | Kan inte klassificeras |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 0–6-åringar | 0 | 1 | 2 | 2 | 0 | 0 | 1 | 0 | 0 |
| 7–12-åringar | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 13–15-åringar | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 16–17-åringar | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

## Konsekvenser för barn (texter på finska)

### VE0 Rådgivningen i Koskenperä fortsätter som nu

| Beteckning | Delområde | Åldersgrupper | Riktning | Klass före åtgärder | Klass efter åtgärder | Antal barn |
| --- | --- | --- | --- | --- | --- | --- |
| V01 | hälsa och psykisk hälsa | 0–6-åringar | negativ | 1 liten | 1 liten | 0–6-åringar: 25–40 |
| V02 | tillgången till tjänster och tjänsternas tillgänglighet | 0–6-åringar | neutral | 0 ingen inverkan eller neutral | 0 ingen inverkan eller neutral |  |

#### V01 hälsa och psykisk hälsa

Kun ainoa terveydenhoitaja on poissa, ajat perutaan. Vuonna 2025 peruttuja aikoja oli 74, ja uusi aika löytyi keskimäärin viiden viikon päästä. Virkaa on haettu kolme kertaa, eikä pysyvää sijaisjärjestelyä ole saatu.

Verkningssätt: direkt · Storlek: liten · Sannolikhet: sannolik · Börjar: genast (under 1 år) · Varaktighet: återkommande · Reversibilitet: reversibel · Känslighet: måttlig · Osäkerhet: måttlig

**Konsekvensens områden:** Koskenperä

**Motivering till känsligheten:** Ensimmäisen elinvuoden tarkastukset on tehtävä ajallaan, myöhemmin muutaman viikon siirrosta ei ole haittaa.

**Vad man inte vet:** Saadaanko virkaan lähivuosina toinen tekijä, jos vastaanottoa jatketaan.

#### V02 tillgången till tjänster och tjänsternas tillgänglighet

Matka vastaanotolle säilyy kylän perheillä nykyisenä, keskimäärin kolmena kilometrinä. Aukiolopäivät eivät muutu.

Verkningssätt: direkt

**Grupper av barn:** barn som bor i glesbygd, i skärgården eller på långt avstånd

**Konsekvensens områden:** Koskenperä

### VE1 Rådgivningen flyttar till familjecentret och byn får mottagning varannan vecka

| Beteckning | Delområde | Åldersgrupper | Riktning | Klass före åtgärder | Klass efter åtgärder | Antal barn |
| --- | --- | --- | --- | --- | --- | --- |
| V11 | tillgången till tjänster och tjänsternas tillgänglighet | 0–6-åringar | negativ | 4 mycket stor | 3 stor | 0–6-åringar: 88 |
| V12 | hälsa och psykisk hälsa | 0–6-åringar | negativ | 2 måttlig | 1 liten | 0–6-åringar: 12–18 |
| V13 | mobilitet och skolresor | 0–6-åringar | negativ | 3 stor | 2 måttlig | 0–6-åringar: färre än 5 |
| V14 | levnadsstandard och utkomst | 0–6-åringar | negativ | 2 måttlig | 2 måttlig | 0–6-åringar: 14–20 |
| V15 | familj, omsorg och stöd för föräldraskapet | 0–6-åringar | positiv | 3 stor | 3 stor | 0–6-åringar: 200–259 |
| V16 | vänskap, jämnåriga och gemenskaper | 0–6-åringar | negativ | 2 måttlig | 1 liten | 0–6-åringar: 20–26 |
| V17 | tillgången till tjänster och tjänsternas tillgänglighet | 7–12-åringar, 13–15-åringar och 16–17-åringar | ingen inverkan | 0 ingen inverkan eller neutral | 0 ingen inverkan eller neutral |  |

#### V11 tillgången till tjänster och tjänsternas tillgänglighet

Matka neuvolaan pitenee keskimäärin kolmesta kilometristä 29 kilometriin. Linja-auto kulkee vain koulupäivinä aamulla ja iltapäivällä, joten käynti vie ilman autoa lähes koko päivän. Ensimmäisen vuoden aikana käyntejä on vähintään yhdeksän, ja silloin matka tuntuu eniten.

Verkningssätt: direkt · Storlek: stor · Sannolikhet: säker · Börjar: genast (under 1 år) · Varaktighet: bestående · Reversibilitet: delvis reversibel · Känslighet: måttlig · Osäkerhet: liten

**Grupper av barn:** barn som bor i glesbygd, i skärgården eller på långt avstånd

**Konsekvensens områden:** Koskenperä

**Motivering till känsligheten:** Käyntejä on ensimmäisen vuoden jälkeen harvoin, mutta pieni lapsi ei pääse vastaanotolle ilman aikuista.

**Vad man inte vet:** Säilyykö kylän linja-autovuoro vuoden 2028 liikennehankinnassa.

#### V12 hälsa och psykisk hälsa

Siirtymän aikana tarkastuksia jää väliin todennäköisimmin perheiltä, joilla on jo ennestään perumisia. Vuonna 2025 näiden lasten tarkastuksista peruttiin tai jäi käyttämättä joka viides, muiden lasten joka kahdeskymmenes.

Verkningssätt: direkt · Storlek: liten · Sannolikhet: möjlig · Börjar: genast (under 1 år) · Varaktighet: 24 mån · Reversibilitet: delvis reversibel · Känslighet: hög · Osäkerhet: måttlig

**Grupper av barn:** barn i familjer med anhopade svårigheter

**Konsekvensens områden:** Koskenperä

**Motivering till känsligheten:** Näissä perheissä neuvola on usein ainoa palvelu, joka näkee lapsen säännöllisesti ennen kouluikää.

**Vad man inte vet:** Kuinka moni perhe jättäisi aikoja väliin, kun vastaanotto on kylällä harvemmin.

#### V13 mobilitet och skolresor

Lapset käyvät jo kuntoutuksessa ja poliklinikalla Ahtisalmessa ja Suvantolassa. Yksi lähellä ollut käynti muuttuu uudeksi pitkäksi automatkaksi, jonka aikana tarvitaan taukoja ja toisen aikuisen apua.

Verkningssätt: direkt · Storlek: liten · Sannolikhet: sannolik · Börjar: genast (under 1 år) · Varaktighet: bestående · Reversibilitet: reversibel · Känslighet: mycket hög · Osäkerhet: liten

**Grupper av barn:** barn med funktionsnedsättning

**Konsekvensens områden:** Koskenperä

**Motivering till känsligheten:** Pitkä istuminen autossa on osalle lapsista kivuliasta, ja mukana kulkevat apuvälineet.

**Vad man inte vet:** Voidaanko osa tarkastuksista yhdistää kuntoutuskäynteihin.

#### V14 levnadsstandard och utkomst

Edestakainen matka maksaa omalla autolla noin 17 euroa ja taksilla yli 120 euroa. Kyselyyn vastanneista yhdeksällä ei ole päivisin autoa käytössä, ja heistä seitsemän kertoi tulojensa olevan tiukoilla joka kuukausi.

Verkningssätt: indirekt · Storlek: liten · Sannolikhet: sannolik · Börjar: genast (under 1 år) · Varaktighet: bestående · Reversibilitet: reversibel · Känslighet: måttlig · Osäkerhet: måttlig

**Grupper av barn:** barn i familjer med låga inkomster och barn som lever i fattigdom och barn i enföräldersfamiljer

**Konsekvensens områden:** Koskenperä

**Effektkedja:** Matka neuvolaan pitenee ja kestää ilman omaa autoa lähes päivän. → Vanhempi maksaa kyydin tai on poissa töistä ilman palkkaa. → Pienituloisessa perheessä rahaa jää vähemmän lapsen muihin menoihin.

**Motivering till känsligheten:** Menot toistuvat vuoden aikana muutaman kerran, mutta liikkumavaraa perheiden taloudessa on vähän.

**Vad man inte vet:** Korvataanko osa matkoista muualta, esimerkiksi täydentävänä toimeentulotukena.

#### V15 familj, omsorg och stöd för föräldraskapet

Perhekeskuksessa terveydenhoitajalla on työpari, joten aikoja ei peruta sairauspoissaolojen vuoksi. Samalla käynnillä voi tavata perhetyöntekijän tai puheterapeutin, joihin Koskenperältä on jonotettu erikseen kuudesta kymmeneen viikkoa.

Verkningssätt: direkt · Storlek: måttlig · Sannolikhet: sannolik · Börjar: genast (under 1 år) · Varaktighet: bestående · Reversibilitet: reversibel · Känslighet: måttlig · Osäkerhet: måttlig

**Konsekvensens områden:** Vehkasuo

**Motivering till känsligheten:** Alle kouluikäisen vanhemman jaksaminen vaikuttaa suoraan lapsen hoivaan.

**Vad man inte vet:** Riittävätkö perhekeskuksen huoneet, kun käynnit lisääntyvät puolella.

#### V16 vänskap, jämnåriga och gemenskaper

Perhekahvila on kokoontunut neuvolan aulassa keskiviikkoisin, ja kävijöinä on ollut keskimäärin 11 lasta kerrallaan. Järjestö jatkaa toimintaa, jos kylältä löytyy maksuton tila; muutoin toiminta katkeaa ainakin pariksi vuodeksi.

Verkningssätt: indirekt · Storlek: måttlig · Sannolikhet: sannolik · Börjar: genast (under 1 år) · Varaktighet: 24 mån · Reversibilitet: reversibel · Känslighet: måttlig · Osäkerhet: måttlig

**Konsekvensens områden:** Koskenperä

**Effektkedja:** Neuvolan talosta luovutaan, ja sen aulassa kokoontunut perhekahvila jää ilman tilaa. → Kotona hoidettavat lapset ja heidän vanhempansa menettävät viikoittaisen tapaamispaikan.

**Motivering till känsligheten:** Kylällä ei ole muuta paikkaa, jossa kotona hoidettavat lapset tapaavat toisiaan.

**Vad man inte vet:** Siirtyvätkö kävijät mukana, kun kokoontumispaikka vaihtuu.

#### V17 tillgången till tjänster och tjänsternas tillgänglighet

Neuvolassa ei ole hoidettu kouluikäisiä. Kouluterveydenhoitaja käy Koskenperän koululla kuten ennenkin, ja opiskeluterveydenhuolto on oppilaitoksissa.

Verkningssätt: direkt

**Konsekvensens områden:** Koskenperä

### VE2 Mottagning i byn en dag i veckan, stöd från familjecentret

| Beteckning | Delområde | Åldersgrupper | Riktning | Klass före åtgärder | Klass efter åtgärder | Antal barn |
| --- | --- | --- | --- | --- | --- | --- |
| V21 | tillgången till tjänster och tjänsternas tillgänglighet | 0–6-åringar | negativ | 2 måttlig | 2 måttlig | 0–6-åringar: 88 |
| V22 | familj, omsorg och stöd för föräldraskapet | 0–6-åringar | positiv | 2 måttlig | 2 måttlig | 0–6-åringar: 88 |
| V23 | vänskap, jämnåriga och gemenskaper | 0–6-åringar | neutral | 0 ingen inverkan eller neutral | 0 ingen inverkan eller neutral |  |

#### V21 tillgången till tjänster och tjänsternas tillgänglighet

Määräaikaiset tarkastukset mahtuvat yhteen viikoittaiseen päivään. Hankalaksi jää äkillinen tarve, esimerkiksi imetyksen tuki tai vastasyntyneen painonseuranta: seuraava lähivastaanotto voi olla viikon päässä.

Verkningssätt: direkt · Storlek: liten · Sannolikhet: säker · Börjar: genast (under 1 år) · Varaktighet: bestående · Reversibilitet: reversibel · Känslighet: måttlig · Osäkerhet: liten

**Grupper av barn:** barn som bor i glesbygd, i skärgården eller på långt avstånd

**Konsekvensens områden:** Koskenperä

**Motivering till känsligheten:** Käyntejä on ensimmäisen vuoden jälkeen harvoin, ja ne voi suunnitella viikkoja etukäteen.

**Vad man inte vet:** Kuinka usein äkillinen tarve osuu päivään, jona vastaanottoa ei ole.

#### V22 familj, omsorg och stöd för föräldraskapet

Työparin ansiosta torstain vastaanottoa ei peruta poissaolon vuoksi. Perhetyöntekijä tulee kylälle sovittaessa, mutta muiden ammattilaisten luo on yhä lähdettävä erikseen.

Verkningssätt: direkt · Storlek: liten · Sannolikhet: sannolik · Börjar: genast (under 1 år) · Varaktighet: bestående · Reversibilitet: reversibel · Känslighet: måttlig · Osäkerhet: måttlig

**Konsekvensens områden:** Vehkasuo

**Motivering till känsligheten:** Alle kouluikäisen vanhemman jaksaminen vaikuttaa suoraan lapsen hoivaan.

**Vad man inte vet:** Miten usein perhetyöntekijä pääsee lähtemään kylälle.

#### V23 vänskap, jämnåriga och gemenskaper

Perhekahvila muuttaa neuvolan mukana koulun tiloihin ja kokoontuu edelleen viikoittain, joten kävijöiden tilanne pysyy ennallaan.

Verkningssätt: indirekt

**Konsekvensens områden:** Koskenperä

## Så här läser du bedömningen

Klasserna går från 0 till 4. Mer finns i [anvisningen](https://www.selet.example/barn).

## Lindrande och övriga åtgärder (texter på finska)

| Beteckning | Berörda konsekvenser | Typ av åtgärd | Beskrivning | Ansvarig | Tidsfrist | Finansiering | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| L1 | V11 och V13 | lindrande | Lähivastaanotto Koskenperän koululla joka toinen torstai sekä vastasyntyneiden ja vammaisten lasten tarkastukset kotikäynteinä. | palvelupäällikkö, neuvolapalvelut | 1.8.2027 | bekräftad | beslutad |
| L2 | V12 | lindrande | Väliin jääneestä tarkastuksesta soitetaan perheelle viikon kuluessa, ja tarkastus tehdään tarvittaessa kotona perhetyöntekijän kanssa. | osastonhoitaja, Vehkasuon perhekeskus | 30.6.2027 | bekräftad | beslutad |
| L3 | V14 | kompenserande | Kutsutaksikokeilu neuvolakäynneille kunnan asiointiliikenteen yhteydessä. | kehittämispäällikkö, lasten, nuorten ja perheiden palvelut | 1.8.2027 | har sökts | föreslagen |
| L4 | V16 | övergångsarrangemang | Perhekahvilalle maksuton tila koululta keskiviikkoaamuisin; käyttösopimus kunnan kanssa. | perhekeskuskoordinaattori | 31.7.2027 | bekräftad | beslutad |
| L5 | V11 och V12 | uppföljningsåtgärd | Tarkastusten toteutuminen käydään läpi neljännesvuosittain kylittäin ensimmäisten kahden vuoden ajan. | palvelupäällikkö, neuvolapalvelut | 31.7.2029 | bekräftad | beslutad |

### Varför lösningen väljs trots skadan

| Kvarstående konsekvens | Motivering till nödvändigheten |
| --- | --- |
| V11 | Yksin työskentelevän terveydenhoitajan vastaanottoa ei ole saatu pidettyä auki kolmesta hausta huolimatta. |
| V14 | Matkakuluja ei voi poistaa hyvinvointialueen päätöksellä; määrä pienenee, kun tarkastukset ajoitetaan lähivastaanotolle. |

## Rapportens tekniska uppgifter

- **Rapporten är gjord med:** lva 0.1.0
- **Bedömningsgrundernas version:** 2026.1
- **Bedömningsgrundernas version, SHA-256:** 4349d0263d51e64b7e3c19212123f2b890045b810f8cc00a2c1e418cfe5060cc
- **Läget den:** 1.12.2026
- **Avstängda regler:** inga
- **Beviljade undantag:** inga

| Fil | SHA-256 |
| --- | --- |
| decisions/SUV-2026-0118-koskenperan-neuvola.yaml | 6f53034514fed4c4904a4d8dc085503aab9041683ec75795231386a98c090787 |
| lva.yaml | 89fd83332800c2b9cf33b6682065536fd073677e79fb07ef764fd38e0730a2ac |
| population.csv | 03f97bc319926f668da2fc933d0de11d5d4bfeed4e07175fdd58696c524a9dc3 |
| classes.csv | b6cdf44cbd5591b83eaf445659c74a53ca0bd82a0c8044244043c3806ee8ab0f |
| catalogue.yaml | 2b900124a2d52f4da9d92d20c4ad5da6b4927b92c86a47059982211c449a097d |
| decisions/ (8 filer) | 347ec03e5e2aba723387cd26dbe3ac390204d68fcd6f7fe082da7d39f1f97a76 |
| mallit/prior.md | a8e95e96b58c83456df0fd908529183cffb78b82e74e793f8cb0bd08efe46ead |

- **Rapportmallen utelämnar:** Uppgifter om bedömningen; Identifiering av bedömningsbehovet; Iakttagelser; Vad man inte vet; Vad barnen sade och vad som ändrades; Rekommendationer; Kvalitetsutlåtande; Slutsatser; Konsekvenser enligt åldersgrupp; Beslutsalternativ; Jämförelse av alternativen; Konsekvenser för barnets rättigheter; De fyra allmänna principerna; Konsekvenser för olika grupper av barn; Kunskapsunderlag och osäkerhet; Barns och ungas delaktighet; Kostnadsändringens fördelning på barn; Sammantagna konsekvenser med andra beslut; Uppföljningsplan och indikatorer; Publicering; Frågor i identifieringen; Hur klasserna beräknades

<!-- lva report/1 -->
