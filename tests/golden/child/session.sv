$ lva assess --audience child decisions/SUV-2026-0098-besokstider.yaml
# Beslutet berättat för barn

Besökstiderna och familjerummet på bäddavdelningen vid Selnäs sjukhus

## Vem beslutade och när?

Beslutet fattades av välfärdsområdesstyrelsen. Det är en grupp människor som sköter gemensamma saker.

Beslutet fattades 22.9.2026.

## Vad ändras?

**Beslut:** Besökstiden blir senare på dagen och avdelningen får ett familjerum

## Vad är bra?

* Familjens vardag blir lättare. Det här gäller lågstadieelever och högstadieelever. Mest gäller det barn vars förälder är sjuk.

## Vad är dåligt?

* Familjens vardag blir svårare. Det här gäller små barn. Det är inte säkert.

De vuxna försöker göra det dåliga mindre.

## Vad sade barnen?

Barn intervjuades. Ungdomsfullmäktige sade sin åsikt. Barnen tyckte att det här är bra.

* Det ska finnas ett eget rum. Önskemålet togs med.
* Någon ska berätta vad apparaterna gör. Önskemålet togs med.
* Undantaget för barn ska stå på webben. Önskemålet togs med.

## Vad händer sedan?

Ändringen börjar 1.1.2027.

Barnen har fått höra vad deras önskemål ledde till.

Hur gick det? Det kontrolleras i december 2027.

## Vem kan man fråga?

**Fråga mer:** avdelningsskötare, Selnäs sjukhus, Selets välfärdsområde

**Läs mer:** https&#58;//www&#46;suvannonalue.example/sv/barnkonsekvenser/besokstider

Du kan be en vuxen om hjälp.

<!-- lva report/1 -->

$ lva assess --audience child decisions/SUV-2026-0125-foreningsunderstod.yaml
# Beslutet berättat för barn

Understödet för klubbverksamheten i Selnäs år 2027

## Vem beslutar och när?

Beslutet fattas av välfärdsområdesstyrelsen. Det är en grupp människor som sköter gemensamma saker.

Beslutet fattas 8.12.2026.

## Vad skulle ändras?

**Förslag:** Understödet är 15 000 euro och klubben har öppet en eftermiddag

Om förslaget godkänns händer det här:

* Det här blir mindre: Järjestöavustukset.

**Bäst för barnen vore:** Understödet förblir 24 000 euro

Det föreslås ändå inte.

## Vad skulle vara bra?

Inget bra hittades.

## Vad skulle vara dåligt?

* Det blir svårare att leka och ha hobbyer. Det här gäller lågstadieelever och högstadieelever.
* Det blir svårare att träffa kompisar. Det här gäller lågstadieelever. Det är inte säkert.

De vuxna försöker göra det dåliga mindre.

## Vad sade barnen?

Barn funderade på saken i en workshop. Ungdomsfullmäktige sade sin åsikt. Barnen ville inte ha det så här.

* Onsdagen är den viktigare dagen. Önskemålet togs med.
* Båda dagarna borde finnas kvar. Önskemålet togs inte med.
* Klubben ska få besked före jul. Önskemålet togs med.

Du kan fråga varför.

## Vad händer sedan?

Om förslaget godkänns börjar ändringen 1.1.2027.

Barnen får höra om beslutet 16.12.2026.

Hur gick det? Det kontrolleras i november 2027.

## Vem kan man fråga?

**Fråga mer:** välfärdschef, Selets välfärdsområde

**Läs mer:** https&#58;//www&#46;suvannonalue.example/sv/barnkonsekvenser/klubbverksamhet

Du kan be en vuxen om hjälp.

<!-- lva report/1 -->

$ lva assess --audience child decisions/SUV-2026-0118-koskenperan-neuvola.yaml
# Beslutet berättat för barn

Flyttning av rådgivningen i Koskenperä till familjecentret i Vehkasuo

## I korthet

Områdets styrelse beslutar om rådgivningen i Koskenperä i december. På rådgivningen följer man hur små barn växer.

Rådgivningen skulle flytta till familjecentret i Vehkasuo. Resan dit blir lång för många. Det bra är att någon alltid är där.

Vi frågade barn på daghemmet och i skolan. De ville att rådgivningen ska stanna i byn. De kom på att hälsovårdaren kan komma till skolan. Så blir det varannan torsdag.

Samma hälsovårdare fortsätter. Hon kommer och berättar vad som bestämdes. Du kan också fråga henne mer.

## Vem beslutar och när?

Beslutet fattas av aluehallitus. Det är en grupp människor som sköter gemensamma saker.

Beslutet fattas 8.12.2026.

## Vad skulle ändras?

**Förslag:** Rådgivningen flyttar till familjecentret och byn får mottagning varannan vecka

Om förslaget godkänns händer det här:

* Koskenperän neuvola stängs.
* Det här växer: Vehkasuon perhekeskuksen neuvola.

**Bäst för barnen vore:** Mottagning i byn en dag i veckan, stöd från familjecentret

Det föreslås ändå inte.

## Vad skulle vara bra?

* Familjens vardag blir lättare. Det här gäller små barn.

## Vad skulle vara dåligt?

Det här gäller små barn.

* Det blir svårare att få hjälp och service. Mest gäller det barn som bor långt bort.
* Det blir svårare att ta sig fram.
* Familjen får mindre pengar kvar. Mest gäller det barn vars familj har ont om pengar. Det gäller också särskilt barn som bor med en förälder.
* Det här kan vara dåligt för barnens hälsa. Mest gäller det barn vars familj har många bekymmer. Det är inte säkert.
* Det blir svårare att träffa kompisar.

De vuxna försöker göra det dåliga mindre.

## Vad sade barnen?

Barn ritade och berättade vad de tänker. Barn funderade på saken i en workshop. Barnen ville inte ha det så här.

En del av barnens önskemål togs med.

## Vad händer sedan?

Om förslaget godkänns börjar ändringen 1.8.2027.

Barnen får höra om beslutet 16.12.2026.

Hur gick det? Det kontrolleras i oktober 2028.

## Vem kan man fråga?

**Fråga mer:** palvelupäällikkö, neuvolapalvelut, Selets välfärdsområde

**Läs mer:** https&#58;//www&#46;suvannonalue.example/lapsivaikutukset/koskenperan-neuvola

Du kan be en vuxen om hjälp.

<!-- lva report/1 -->

$ lva assess --audience child decisions/SUV-2026-0129-raportointijarjestelma.yaml
# Beslutet berättat för barn

Upphandling av ett rapporteringssystem för ekonomiförvaltningen

## Vem beslutar och när?

Beslutet fattas av aluehallitus. Det är en grupp människor som sköter gemensamma saker.

Beslutet fattas 8.12.2026.

## Gäller det här barn?

Varje sak ses över så att barnen inte glöms bort.

Det här ändrar ingenting i barns liv.

## Vem kan man fråga?

**Fråga mer:** talousjohtaja, Selets välfärdsområde

**Läs mer:** https&#58;//www&#46;suvannonalue.example/lapsivaikutukset/raportointijarjestelma

Du kan be en vuxen om hjälp.

<!-- lva report/1 -->

$ lva assess --audience child decisions/SUV-2026-0131-hallintopaallikon-virka.yaml
# Beslutet berättat för barn

Tillsättande av tjänsten som förvaltningschef

## Vem beslutar och när?

Beslutet fattas av aluehallitus. Det är en grupp människor som sköter gemensamma saker.

Beslutet fattas 8.12.2026.

## Gäller det här barn?

Varje sak ses över så att barnen inte glöms bort.

Saken gäller vilken vuxen som får ett jobb.

Det här ändrar ingenting i barns liv.

## Vem kan man fråga?

**Fråga mer:** henkilöstöjohtaja, Selets välfärdsområde

**Läs mer:** https&#58;//www&#46;suvannonalue.example/lapsivaikutukset/rajatut-asiat

Du kan be en vuxen om hjälp.

<!-- lva report/1 -->

$ sed -i 's/alternativet: VE1/alternativet: VE0/' decisions/SUV-2026-0098-besokstider.yaml; lva assess --audience child -q --only format decisions/SUV-2026-0098-besokstider.yaml
# Beslutet berättat för barn

Besökstiderna och familjerummet på bäddavdelningen vid Selnäs sjukhus

## Vem beslutade och när?

Beslutet fattades av välfärdsområdesstyrelsen. Det är en grupp människor som sköter gemensamma saker.

Beslutet fattades 22.9.2026.

## Vad ändras?

**Beslut:** Besökstiden är klockan 11–19 varje dag

Beslutet är ett annat än förslaget.

Allt fortsätter som nu.

**Bäst för barnen vore:** Besökstiden blir senare på dagen och avdelningen får ett familjerum

Det valdes ändå inte.

## Vad sade barnen?

Barn intervjuades. Ungdomsfullmäktige sade sin åsikt. Barnen tyckte olika.

* Det ska finnas ett eget rum.
* Någon ska berätta vad apparaterna gör.
* Undantaget för barn ska stå på webben.

## Vad händer sedan?

Barnen har fått höra vad deras önskemål ledde till.

Hur gick det? Det kontrolleras i december 2027.

## Vem kan man fråga?

**Fråga mer:** avdelningsskötare, Selnäs sjukhus, Selets välfärdsområde

**Läs mer:** https&#58;//www&#46;suvannonalue.example/sv/barnkonsekvenser/besokstider

Du kan be en vuxen om hjälp.

<!-- lva report/1 -->

$ sed -i 's/alternativet: VE0/&\n  återremitterad: Det behövs fler uppgifter./' decisions/SUV-2026-0098-besokstider.yaml; lva assess --audience child -q --only format decisions/SUV-2026-0098-besokstider.yaml | head -n 12
# Beslutet berättat för barn

Besökstiderna och familjerummet på bäddavdelningen vid Selnäs sjukhus

## Vem beslutar och när?

Beslutet fattas av välfärdsområdesstyrelsen. Det är en grupp människor som sköter gemensamma saker.

Saken avgjordes inte än. Den undersöks mera.

## Vad skulle ändras?

