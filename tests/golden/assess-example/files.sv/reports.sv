# Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo

Förhandsbedömning av konsekvenser för barn

## Sammandrag för beslutsdokumentet

Ändringen gäller 88 barn under skolåldern. Resan till rådgivningen blir i genomsnitt 26 kilometer längre, vilket är tyngst för spädbarnsfamiljer, familjer utan bil eller med låga inkomster och barn med funktionsnedsättning. I gengäld är mottagningen på familjecentret öppen även vid frånvaro, och familjearbete och talterapi finns på samma ställe. Barnen motsatte sig ändringen och föreslog mottagning i skolan; en närmottagning varannan torsdag lades till. VE2, som är bäst för barnen, föreslås inte eftersom den skulle bero på en enda hälsovårdare. Nackdelarna lindras med hembesök och uppföljning av uteblivna kontroller. Konsekvenserna följs upp varje kvartal och i en uppföljande bedömning hösten 2028.

## Uppgifter om bedömningen (texter på finska)

- **Beteckning:** SUV-2026-0118
- **Ärendenummer:** SUVHVA/1187/2026
- **Typ av ärende:** servicenät
- **Organ:** aluehallitus
- **Sammanträdesdag:** 8.12.2026
- **Ikraftträdande:** 1.8.2027
- **Områden:** Vehkasuo
- **Föreslaget alternativ:** VE1 Rådgivningen flyttar till familjecentret och byn får mottagning varannan vecka
- **Beredare:** suunnittelija, lasten, nuorten ja perheiden palvelut
- **Ansvarsperson:** palvelupäällikkö, neuvolapalvelut
- **Godkännare:** toimialajohtaja, lasten, nuorten ja perheiden palvelut
- **Bedömningens form:** separat bedömning

**Syfte:** Turvata Vehkasuon neuvolapalvelut niin, etteivät vastaanotot ole yhden terveydenhoitajan varassa, ja luopua tiloista, joiden korjaaminen ei ole enää järkevää.

**Bakgrund:** Koskenperän neuvolassa on vastaanotto kolmena päivänä viikossa. Työtä tekee yksi terveydenhoitaja 60 prosentin työajalla, ja vuonna 2025 vastaanotto oli sijaisen puuttuessa kiinni 41 työpäivää. Vuokrasopimus päättyy 31.7.2027. Omistajan arvion mukaan sisäilmakorjaus maksaisi noin 210 000 euroa. Vehkasuossa asuu 262 alle kouluikäistä, ja ennusteen mukaan vuonna 2030 heitä on 221.

## Identifiering av bedömningsbehovet (texter på finska)

- **Omfattning:** omfattande bedömning
- **Identifieringens datum:** 4.5.2026
- **Identifieringen gjord av:** suunnittelija, lasten, nuorten ja perheiden palvelut
- **Programmet föreslår:** omfattande bedömning

* Tjänsten som ändras riktar sig direkt till personer under 18 år: ja (starkt kriterium)
* En tjänst eller enhet stängs, flyttas eller slås samman: ja (starkt kriterium)
* En tjänst som riktar sig direkt till barn försämras: ja (starkt kriterium)
* Ärendet är en strategi, en budget, ett servicenät, en välfärdsplan eller en avgift för en tjänst för barn: ja (starkt kriterium)
* En grupp barn i utsatt ställning kan lida skada: ja (starkt kriterium)
* Konsekvensen är irreversibel eller varar ett helt livsskede: ja (starkt kriterium)
* Konsekvensen gäller ett stort antal eller en stor andel barn: ja (starkt kriterium)
* Den negativa konsekvensen är stor eller mycket stor: ja (starkt kriterium)
* Barn, ungdomsfullmäktige, barnombudsmannen, en organisation eller en myndighet har begärt en bedömning: ja (starkt kriterium)
* Ärendet påverkar föräldrarnas utkomst, arbete eller tjänster: ja (svagt kriterium)
* Ärendet ändrar öppettider, servicespråk eller digitala kanaler: ja (svagt kriterium)
* Ärendet ändrar personalmängden i en tjänst som familjer använder: ja (svagt kriterium)

## Iakttagelser

- **Fel:** 0
- **Varningar:** 0
- **Anmärkningar:** 0
- **Iakttagelser med undantag:** 0
- **Obedömda kombinationer av tjänst och åldersgrupp:** 0
- **Avstängda regler:** 0

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

## Vad man inte vet (texter på finska)

* V11: Säilyykö kylän linja-autovuoro vuoden 2028 liikennehankinnassa.
* V12: Kuinka moni perhe jättäisi aikoja väliin, kun vastaanotto on kylällä harvemmin.
* V13: Voidaanko osa tarkastuksista yhdistää kuntoutuskäynteihin.
* V14: Korvataanko osa matkoista muualta, esimerkiksi täydentävänä toimeentulotukena.
* V15: Riittävätkö perhekeskuksen huoneet, kun käynnit lisääntyvät puolella.
* V16: Siirtyvätkö kävijät mukana, kun kokoontumispaikka vaihtuu.
* N1: Peruutusten syitä ei kirjata yhtenäisesti.
* N2: Vähiten neuvolaa käyttävät perheet vastasivat kyselyyn muita harvemmin.
* N3: Kotona hoidettavien lasten kokemuksia saatiin vain perhekahvilassa havainnoimalla.
* N4: Kävijöitä ei yksilöidä, joten luku sisältää samoja lapsia eri kerroilta.
* N5: Arviot väliin jäävistä käynneistä perustuvat kokemukseen, eivät mittaukseen.
* N6: Kylittäistä ennustetta ei ole.

## Vad barnen sade och vad som ändrades (texter på finska)

- **Barnens ståndpunkt:** motsätter sig

**Vad barnen sade:** Neuvola on lapsille tuttu talo, jossa saa tarran ja jossa terveydenhoitaja muistaa nimen. Pitkästä automatkasta tuli monelle mieleen paha olo. Uudesta paikasta toivottiin samaa tuttua aikuista ja leluja odotushuoneeseen.

Tutun terveydenhoitajan toivottiin jatkavan. – beaktad: Sama terveydenhoitaja vastaa Koskenperän perheistä myös perhekeskuksessa.

**Vad barnen sade:** Koululaiset kertoivat pienemmistä sisaruksistaan ja perheensä arjesta. Lähes kaikki halusivat neuvolan pysyvän kylällä. He ehdottivat, että terveydenhoitaja voisi tulla koululle, koska siellä on tyhjä luokka.

Terveydenhoitaja voisi ottaa vastaan koululla. – beaktad: Esitykseen lisättiin vastaanotto koululla joka toinen torstai.

Neuvolan pitäisi pysyä kylällä nykyisenä. – inte beaktad: Yhden terveydenhoitajan vastaanottoa ei ole saatu turvattua, ja talon korjaaminen olisi kallista lapsimäärään nähden.

## Rekommendationer (texter på finska)

| Beteckning | Rekommendation | Typ av rekommendation | Ansvarig | Tidsfrist |
| --- | --- | --- | --- | --- |
| S1 | Lähivastaanotto kirjataan päätökseen pysyväksi, ja sen lakkauttamisesta tehdään oma arviointinsa. | ändring i förslaget | toimialajohtaja, lasten, nuorten ja perheiden palvelut | 8.12.2026 |
| S2 | Viikoittaisen lähivastaanoton edellytykset selvitetään uudelleen, kun perhekeskuksen työpari on täynnä. | tilläggsutredning | palvelupäällikkö, neuvolapalvelut | 31.5.2028 |
| S3 | Neuvotellaan kunnan kanssa kutsutaksin vakinaistamisesta ja pysäkistä perhekeskuksen pihaan. | förbättring | kehittämispäällikkö, lasten, nuorten ja perheiden palvelut | 30.6.2027 |

## Kvalitetsutlåtande (texter på finska)

- **Utlåtandet givet av:** lapsiasioiden koordinaattori, konsernipalvelut
- **Utlåtandets datum:** 16.11.2026

**Utlåtande:** Vaihtoehdot ovat aitoja ja haitat kerrotaan peittelemättä. Pienimpien lasten kokemus on saatu vain aikuisten kautta, mikä on todettu. Toimenpiteen L3 rahoitus on auki, eikä sen varaan ole laskettu.

## Slutsatser (texter på finska)

- **Förenlighet med barnets bästa:** delvis förenligt med barnets bästa

Enligt förslaget flyttar rådgivningen i Koskenperä till familjecentret i Vehkasuo den 1 augusti 2027. Ändringen gäller 88 barn under skolåldern och 19 väntande familjer. Den största nackdelen är avståndet: resan till mottagningen blir i genomsnitt 29 kilometer i stället för tre, och kollektivtrafik finns knappt. Nackdelen är störst under barnets första år och i familjer som har ont om pengar, saknar bil eller har ett barn med funktionsnedsättning. Den största nyttan är att verksamheten blir säkrare. På familjecentret har hälsovårdaren ett arbetspar, tider ställs inte in vid frånvaro, och familjearbete och talterapi finns på samma ställe. Barnen motsatte sig att rådgivningen lämnar byn och föreslog mottagning i skolan. Därför lades till en närmottagning varannan torsdag. Bäst för barnen vore VE2 med mottagning i byn varje vecka. Det föreslås inte, eftersom mottagningen fortfarande skulle hänga på en enda hälsovårdare. Mest osäkert är om kontroller uteblir i familjer som behöver stöd; detta följs upp varje kvartal.

**Vägande skäl:** Vastaanotto on ollut vuodessa kiinni 41 työpäivää, eikä sijaista ole saatu kolmella haulla. Sama riski koskisi VE2:n viikoittaista vastaanottoa. Tilojen sisäilmakorjaus maksaisi noin 210 000 euroa, ja lasten määrä vähenee edelleen. Haittaa korvataan lähivastaanotolla, kotikäynneillä ja väliin jääneiden tarkastusten jälkiseurannalla.

**Intressekonflikter:** Kylän lasten etu saada palvelu läheltä on ristiriidassa koko kunnan lasten kanssa, jotka hyötyvät siitä, että työpari on yhdessä paikassa ja aina paikalla.

## Konsekvenser enligt åldersgrupp (texter på finska)

**VE1 Rådgivningen flyttar till familjecentret och byn får mottagning varannan vecka**

| Tjänst | Ändring | Konsekvenstyp | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Koskenperän neuvola | stängs | direkt | −3 | bedömt: ingen inverkan | bedömt: ingen inverkan | bedömt: ingen inverkan | – |
| Vehkasuon perhekeskuksen neuvola | utvidgas | direkt | −2 / +3 | bedömt: ingen inverkan | bedömt: ingen inverkan | bedömt: ingen inverkan | – |

**VE2 Mottagning i byn en dag i veckan, stöd från familjecentret**

| Tjänst | Ändring | Konsekvenstyp | 0–6-åringar | 7–12-åringar | 13–15-åringar | 16–17-åringar | 18-åringar och äldre |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Koskenperän neuvola | inskränks | direkt | −2 | – | – | – | – |
| Vehkasuon perhekeskuksen neuvola | utvidgas | direkt | +2 | – | – | – | – |

Talen är betydelseklasser efter åtgärder: − negativ, + positiv, ? kan inte klassificeras, – ändringen når inte åldersgruppen. Positiva och negativa räknas inte ihop.

## Beslutsalternativ (texter på finska)

### VE0 Rådgivningen i Koskenperä fortsätter som nu

Vastaanotto kolmena päivänä viikossa. Edellyttää uutta vuokrasopimusta ja sisäilmakorjausta. Vanhempien käytössä ovat myös Ahtisalmen mielenterveys- ja päihdevastaanoton ilta-ajat, joista päätettiin keväällä 2025.

- **Omfattar besluten:** SUV-2025-0041

Alternativet ändrar ingen tjänst.

### VE1 Rådgivningen flyttar till familjecentret och byn får mottagning varannan vecka

Koskenperän toimipiste suljetaan. Terveydenhoitaja siirtyy perhekeskuksen työpariin, ja kylän koululla on vastaanotto joka toinen torstai.

| Tjänst | Ändring | Kostnadsändring | Ändringen gäller klienter |
| --- | --- | ---: | --- |
| Koskenperän neuvola | stängs | −118 000 € | 0–6-åringar: 88; 18-åringar och äldre: 19 |
| Vehkasuon perhekeskuksen neuvola | utvidgas | 49 000 € | 0–6-åringar: 88; 18-åringar och äldre: 19 |

### VE2 Mottagning i byn en dag i veckan, stöd från familjecentret

Neuvola muuttaa koulun tiloihin ja on auki torstaisin. Terveydenhoitaja kuuluu perhekeskuksen työpariin.

| Tjänst | Ändring | Kostnadsändring | Ändringen gäller klienter |
| --- | --- | ---: | --- |
| Koskenperän neuvola | inskränks | −62 000 € | 0–6-åringar: 88; 18-åringar och äldre: 19 |
| Vehkasuon perhekeskuksen neuvola | utvidgas | 24 000 € | 0–6-åringar: 88; 18-åringar och äldre: 19 |

## Jämförelse av alternativen

| Åldersgrupp | VE0 | VE1 | VE2 |
| --- | --- | --- | --- |
| 0–6-åringar | −1 | −3 / +3 | −2 / +2 |
| 7–12-åringar | – | – | – |
| 13–15-åringar | – | – | – |
| 16–17-åringar | – | – | – |
| 18-åringar och äldre | – | – | – |

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

## Konsekvenser för barnets rättigheter

| Alternativ | Konsekvens | Artikel | Rättighet | Inverkan på rättigheten |
| --- | --- | --- | --- | --- |
| VE0 | V01 | 24 | Hälsa och hälsovård | försvagas |
| VE1 | V11 | 24 | Hälsa och hälsovård | försvagas |
| VE1 | V11 | 2 | Icke-diskriminering | försvagas |
| VE1 | V12 | 24 | Hälsa och hälsovård | försvagas |
| VE1 | V12 | 19 | Skydd mot våld och vanvård | oklar |
| VE1 | V13 | 23 | Barn med funktionsnedsättning | försvagas |
| VE1 | V14 | 27 | Skälig levnadsstandard | försvagas |
| VE1 | V15 | 18 | Föräldrarnas ansvar och statens stöd | stärks |
| VE1 | V15 | 24 | Hälsa och hälsovård | stärks |
| VE1 | V16 | 31 | Vila, lek, fritid och kultur | försvagas |
| VE2 | V21 | 24 | Hälsa och hälsovård | försvagas |
| VE2 | V22 | 18 | Föräldrarnas ansvar och statens stöd | stärks |

## De fyra allmänna principerna (texter på finska)

**Icke-diskriminering:** Koskenperän lapset joutuvat asuinpaikkansa vuoksi heikompaan asemaan kuin kirkonkylän lapset. Eroa kavennetaan lähivastaanotolla ja kotikäynneillä, mutta sitä ei saada kokonaan pois.

**Barnets bästa:** Lapsen edun kannalta paras on VE2, jossa sekä läheisyys että työpari toteutuvat. VE1 on pysyvämmin toteutettavissa, koska se ei edellytä viikoittaista yksin tehtävää vastaanottoa.

**Liv och utveckling:** Kehityksen viiveet havaitaan määräaikaisissa tarkastuksissa. Ratkaisevaa on, että jokainen lapsi tulee tarkastetuksi myös siirtymän aikana; siksi väliin jääneistä käynneistä soitetaan perheelle viikon kuluessa.

**Barnets åsikter:** Päiväkodin ja koulun lapset kuultiin ennen vaihtoehtojen lukitsemista. Heidän toiveensa lähivastaanotosta muutti esitystä.

## Konsekvenser för olika grupper av barn (texter på finska)

| Grupper av barn | Beteckning | Delområde | Riktning | Klass efter åtgärder |
| --- | --- | --- | --- | --- |
| barn som bor i glesbygd, i skärgården eller på långt avstånd | V11 | tillgången till tjänster och tjänsternas tillgänglighet | negativ | 3 stor |
| barn i familjer med anhopade svårigheter | V12 | hälsa och psykisk hälsa | negativ | 1 liten |
| barn med funktionsnedsättning | V13 | mobilitet och skolresor | negativ | 2 måttlig |
| barn i familjer med låga inkomster och barn som lever i fattigdom och barn i enföräldersfamiljer | V14 | levnadsstandard och utkomst | negativ | 2 måttlig |

| Grupp av barn | Varför skillnad saknas | Alternativ |
| --- | --- | --- |
| barn som hör till språkliga minoriteter | Ruotsinkielisiä neuvola-asiakkaita on Vehkasuossa yksittäisiä, ja heitä palvelee jo nyt Selnäsin kaksikielinen neuvola. |  |
| barn med invandrarbakgrund | Tulkki tilataan molempiin toimipisteisiin samasta keskuksesta, eikä etäisyys muutu muita perheitä enemmän. |  |

| Delområde | Varför konsekvens saknas | Alternativ |
| --- | --- | --- |
| trygghet och skydd | Lastensuojelun ilmoitus- ja päivystyskäytännöt eivät muutu, ja huolta herättävistä tarkastuksista sovitaan toimenpiteessä L2. |  |
| boende och uppväxtmiljö | Kylän asuntokantaan tai kaavaan ei kosketa, eikä neuvolan tila ole asuinkäytössä. |  |
| småbarnspedagogik, utbildning och lärande | Päiväkoti ja koulu jatkavat kylällä, ja esiopetusikäisten tarkastukset tehdään niiden tiloissa kuten ennenkin. |  |
| lek, fritid, hobbyer och kultur | Neuvolan talossa ei ole harrastustoimintaa; perhekahvila on arvioitu ihmissuhteiden kohdalla. |  |
| delaktighet och påverkan | Lasten vaikuttamisen tavat kunnassa ja alueella pysyvät samoina kaikissa vaihtoehdoissa. |  |
| likabehandling och icke-diskriminering | Asuinpaikan, tulojen ja vamman mukaiset erot on arvioitu palvelujen, liikkumisen ja toimeentulon riveillä. |  |
| identitet, språk och kultur | Palvelukieli, nimet ja kulttuuriset tavat eivät muutu missään vaihtoehdossa. |  |
| integritet och digital miljö | Potilastiedot ovat jo yhteisessä järjestelmässä, ja koulun vastaanottohuone on äänieristetty ennen käyttöönottoa. |  |
| miljö och klimat | Autolla kuljetaan enemmän, mutta lisäys on vuodessa noin 20 000 kilometriä eikä näy lasten lähiympäristössä. |  |

## Kunskapsunderlag och osäkerhet (texter på finska)

| Beteckning | Typ av kunskapsunderlag | Beskrivning | Referens | Uppgifternas datum | Antal svar eller observationer | Tillförlitlighet |
| --- | --- | --- | --- | --- | ---: | --- |
| N1 | registeruppgifter | Neuvoloiden asiakas-, käynti- ja peruutustiedot vuodelta 2025 | Suvannon hyvinvointialue, potilastietojärjestelmän poiminta 6.5.2026 | 6.5.2026 | 259 | god |
| N2 | föräldrar | Kysely Koskenperän neuvolan asiakasperheille matkoista, kustannuksista ja käyntitoiveista | Kyselyraportti 25.6.2026 | 18.6.2026 | 52 | måttlig |
| N3 | barn | Päiväkodissa sadutetut kertomukset ja koulun työpajan kirjaukset | Muistiot 27.5. ja 2.9.2026 | 2.9.2026 | 25 | måttlig |
| N4 | organisation | Perhekahvilaa pitävän järjestön kävijätiedot ja lausunto | Lausunto 14.9.2026 | 14.9.2026 |  | måttlig |
| N5 | personal | Terveydenhoitajien, perhetyön ja puheterapian työpaja vaihtoehdoista | Työpajan muistio 21.8.2026 | 21.8.2026 |  | måttlig |
| N6 | statistik | Vehkasuon väestö iän mukaan 2025 ja väestöennuste 2030 | population.csv | 27.3.2026 |  | god |

## Barns och ungas delaktighet (texter på finska)

### O1 teckning eller sagotering

- **Delaktighetens nivå:** kommentator
- **Metod:** teckning eller sagotering
- **Dagar för hörandet:** 27.5.2026
- **Innan förslaget var klart:** ja
- **Antal barn som hördes:** 0–6-åringar: 11
- **Grupper som nåddes:** barn som bor i glesbygd, i skärgården eller på långt avstånd
- **Representativitet:** delvis representativ
- **Föräldrar hörda:** ja

**Samtycke och anonymitet:** Huoltajien kirjallinen suostumus; kertomuksista ei käy ilmi, kuka ne on kertonut.

| Grupp av barn | Varför gruppen inte nåddes |
| --- | --- |
| barn med funktionsnedsättning | Lapsia on niin vähän, että heidät olisi tunnistettu; asia käytiin läpi vanhempien kanssa palvelusuunnitelmissa. |

- **Återkopplingens läge:** planerad
- **Återkopplingens datum:** 16.12.2026

**Sätt att ge återkoppling:** Terveydenhoitaja käy päiväkodissa kertomassa kuvakorttien avulla, mitä päätettiin.

### O2 workshop

- **Delaktighetens nivå:** kommentator
- **Metod:** workshop
- **Dagar för hörandet:** 2.9.2026
- **Innan förslaget var klart:** ja
- **Antal barn som hördes:** 7–12-åringar: 14
- **Grupper som nåddes:** barn som bor i glesbygd, i skärgården eller på långt avstånd, barn i familjer med låga inkomster och barn som lever i fattigdom och barn i enföräldersfamiljer
- **Representativitet:** delvis representativ

**Samtycke och anonymitet:** Huoltajille lähetetty tiedote ja kieltomahdollisuus; osallistuminen oli vapaaehtoista ja nimetöntä.

| Grupp av barn | Varför gruppen inte nåddes |
| --- | --- |
| barn i familjer med anhopade svårigheter | Perheitä ei haluttu leimata erillisellä kutsulla; heidän tilannettaan kuvasivat terveydenhoitajat. |

- **Återkopplingens läge:** planerad
- **Återkopplingens datum:** 17.12.2026

**Sätt att ge återkoppling:** Päätös käydään läpi koulun aamunavauksessa ja lasten tiivistelmä jaetaan koteihin.

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

## Kostnadsändringens fördelning på barn

| Alternativ | Beräkningsnivå | Barnens andel av kostnadsändringen, € per år | Barnens andel av besparingarna, € per år | Barnens andel av kostnaderna för tjänsterna | Belastningsindex |
| --- | --- | ---: | ---: | ---: | ---: |
| VE1 | direkta | −57 523,15 € | −97 046,73 € | 16,8 % | 4,88 |
| VE1 | direkta och kollektiva | −57 523,15 € | −97 046,73 € | 18,3 % | 4,49 |
| VE1 | direkta och indirekta | −57 523,15 € | −97 046,73 € | 20,7 % | 3,97 |
| VE1 | direkta, indirekta och kollektiva | −57 523,15 € | −97 046,73 € | 22,2 % | 3,71 |
| VE2 | direkta | −31 632,16 € | −50 990,65 € | 16,8 % | 4,88 |
| VE2 | direkta och kollektiva | −31 632,16 € | −50 990,65 € | 18,3 % | 4,49 |
| VE2 | direkta och indirekta | −31 632,16 € | −50 990,65 € | 20,7 % | 3,97 |
| VE2 | direkta, indirekta och kollektiva | −31 632,16 € | −50 990,65 € | 22,2 % | 3,71 |

Belastningsindexet är barnens andel av besparingarna delad med deras andel av kostnaderna för tjänsterna på samma nivå. Över 1 betyder att en större andel av besparingarna än av kostnaderna gäller barn. Det är en anledning att fråga varför, inte ett omdöme om beslutet.

## Sammantagna konsekvenser med andra beslut

Inga andra beslut i registret gäller samma åldersgrupper, områden, barngrupper och delområden inom mindre än 24 månader.

**Beslutet ingår i dessa larm**

| Larm | Åldersgrupp | Område | Barngrupp | Delområde | Besluten | Belastningsindex | Undantag beviljat |
| --- | --- | --- | --- | --- | --- | ---: | --- |
| belastningsindexet överskrider gränsen |  |  |  |  | SUV-2026-0072 (1.1.2027), SUV-2026-0118 (1.8.2027) | 1,69 | nej |

Larmen har räknats som om detta ärende avgjordes enligt förslaget. Andra oavgjorda ärenden ingår inte i dem.

## Uppföljningsplan och indikatorer (texter på finska)

- **Uppföljningens datum:** 31.10.2028
- **Organ:** lapsi- ja perhelautakunta
- **Ansvarig:** palvelupäällikkö, neuvolapalvelut

| Beteckning | Indikatorns namn | Konsekvenser som följs upp | Enhet | God riktning | Utgångsvärde | Utgångsvärde (datum) | Målvärde | Målvärde (datum) | Larmgräns | Mätintervall i månader | Ansvarig | Källa |
| --- | --- | --- | --- | --- | ---: | --- | ---: | --- | ---: | ---: | --- | --- |
| M1 | Määräajassa tehdyt tarkastukset, Koskenperän lapset | V11, V12 och V13 | % | ökning | 94,1 | 31.12.2025 | 97,0 | 31.7.2028 | 91,0 | 3 | palvelupäällikkö, neuvolapalvelut | potilastietojärjestelmä |
| M2 | Vanhemmat, joilta käynti vaatii palkattoman vapaan tai maksullisen kyydin | V14 | % | minskning | 17,3 | 18.6.2026 | 17,0 | 30.6.2028 | 30,0 | 12 | kehittämispäällikkö, lasten, nuorten ja perheiden palvelut | vanhempien kysely |
| M3 | Perhekahvilan kävijät, lapsia keskimäärin kerralla | V16 | lasta | ökning | 11 | 31.5.2026 | 11 | 31.5.2028 | 6 | 6 | perhekeskuskoordinaattori | järjestön kävijäkirjanpito |

## Publicering (texter på finska)

- **Webbadress:** https&#58;//www&#46;suvannonalue.example/lapsivaikutukset/koskenperan-neuvola
- **Publiceringsdatum:** 17.11.2026
- **Tillgänglig:** ja

## Frågor i identifieringen

| Fråga | Tyngd | Svar | Svarets källa | Tilläggsuppgift |
| --- | --- | --- | --- | --- |
| Tjänsten som ändras riktar sig direkt till personer under 18 år | starkt kriterium | ja | ur data |  |
| En tjänst eller enhet stängs, flyttas eller slås samman | starkt kriterium | ja | ur data |  |
| En tjänst som riktar sig direkt till barn försämras | starkt kriterium | ja | ur data |  |
| Ärendet är en strategi, en budget, ett servicenät, en välfärdsplan eller en avgift för en tjänst för barn | starkt kriterium | ja | ur data |  |
| En grupp barn i utsatt ställning kan lida skada | starkt kriterium | ja | svar av en person |  |
| Konsekvensen är irreversibel eller varar ett helt livsskede | starkt kriterium | ja | ur data |  |
| Konsekvensen gäller ett stort antal eller en stor andel barn | starkt kriterium | ja | ur data |  |
| Kostnadsändringen för barn överskrider gränsvärdet | starkt kriterium | nej | ur data |  |
| Den negativa konsekvensen är stor eller mycket stor | starkt kriterium | ja | ur data |  |
| Samma åldersgrupp och område berörs redan av andra negativa beslut | starkt kriterium | nej | ur data |  |
| Barn, ungdomsfullmäktige, barnombudsmannen, en organisation eller en myndighet har begärt en bedömning | starkt kriterium | ja | svar av en person |  |
| Tjänsten som ändras påverkar barn indirekt eller kollektivt | svagt kriterium | nej | ur data |  |
| Ärendet påverkar föräldrarnas utkomst, arbete eller tjänster | svagt kriterium | ja | svar av en person |  |
| Ärendet påverkar familjernas avgifter | svagt kriterium | nej | svar av en person |  |
| Ärendet ändrar den byggda miljön, trafiken eller grönområden | svagt kriterium | nej | svar av en person |  |
| Ärendet påverkar familjernas boende | svagt kriterium | nej | svar av en person |  |
| Upphandlingen gäller lokaler, mat, transporter eller digitala verktyg i tjänster för barn | svagt kriterium | nej | svar av en person |  |
| Ärendet ändrar öppettider, servicespråk eller digitala kanaler | svagt kriterium | ja | svar av en person |  |
| Ärendet ändrar personalmängden i en tjänst som familjer använder | svagt kriterium | ja | svar av en person |  |
| Ärendet gäller behandling av uppgifter om barn | svagt kriterium | nej | svar av en person |  |
| Ett försök kan bli bestående | svagt kriterium | nej | svar av en person |  |

**Rättslig grund:** I 6 och 7 § i lagen om ordnande av social- och hälsovård (612/2021) nämns inga ärenden som skulle lämnas utanför bedömningen. Enligt en försiktig tolkning antecknas identifieringen av bedömningsbehovet i varje ärende, också när barn inte berörs.

## Hur klasserna beräknades

| Konsekvens | Beräkningens steg |
| --- | --- |
| V01 | känslighet måttlig × storlek liten → 1 |
| V02 | neutral → 0 |
| V11 | känslighet måttlig × storlek stor → 3; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 4; åtgärd L1 beslutad −1 → 3 |
| V12 | känslighet hög × storlek liten → 2; åtgärd L2 beslutad −1 → 1 |
| V13 | känslighet mycket hög × storlek liten → 2; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 3; åtgärd L1 beslutad −1 → 2 |
| V14 | känslighet måttlig × storlek liten → 1; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 2 |
| V15 | känslighet måttlig × storlek måttlig → 2; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 3 |
| V16 | känslighet måttlig × storlek måttlig → 2; åtgärd L4 beslutad −1 → 1 |
| V17 | ingen inverkan → 0 |
| V21 | känslighet måttlig × storlek liten → 1; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 2 |
| V22 | känslighet måttlig × storlek liten → 1; varaktighet bestående ≥ livsskede 0–6 (84 mån) +1 → 2 |
| V23 | neutral → 0 |

Kommandot lva explain SUV-2026-0118\#BETECKNING.residual\_class visar vilka uppgifter klassen har räknats ut av.

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
| lva.yaml | da9f9174d6d284db4d42611cc9a619148ad09bc9b23964c7f413a8fc7625a2f3 |
| population.csv | 03f97bc319926f668da2fc933d0de11d5d4bfeed4e07175fdd58696c524a9dc3 |
| classes.csv | b6cdf44cbd5591b83eaf445659c74a53ca0bd82a0c8044244043c3806ee8ab0f |
| catalogue.yaml | 2b900124a2d52f4da9d92d20c4ad5da6b4927b92c86a47059982211c449a097d |
| decisions/ (8 filer) | 347ec03e5e2aba723387cd26dbe3ac390204d68fcd6f7fe082da7d39f1f97a76 |

<!-- lva report/1 -->
