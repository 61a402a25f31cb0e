$ lva explain reference/unknown-service
reference/unknown-service
  okänd tjänst "…"

  allvarlighetsgrad: fel
  gäller: varje fil
  grund: tjänsteklassificeringen i Kymmenedalen
  rättelse: Rätta beteckningen, lägg till tjänsten i tjänstekatalogen eller beskriv den tjänst som öppnas som en ny tjänst.
  undantag möjligt: nej

  Så här bryts regeln (exemplet är på finska):
    # Palvelua ei ole palveluluettelossa.
    # kohta: vaihtoehdot.VE1.muutokset
    - palvelu: neuvola-kylla      # odotus
      muutos: suljetaan

  Så här är samma sak i ordning:
    # Palvelun tunnus on palveluluettelosta.
    # kohta: vaihtoehdot.VE1.muutokset
    - palvelu: neuvola-kyla
      muutos: suljetaan

$ lva explain screening/answer-contradicts-data
screening/answer-contradicts-data
  svaret på frågan "…" är "…", men övriga uppgifter visar något annat

  allvarlighetsgrad: fel
  gäller: varje beslut
  grund: programmets eget val
  rättelse: Rätta svaret eller den uppgift som programmet härleder svaret ur.
  undantag möjligt: ja

  Så här bryts regeln (exemplet är på finska):
    # Vaihtoehto VE1 sulkee neuvolan.
    # kohta: tunnistaminen.vastaukset
    yksikkö-suljetaan-tai-siirretään: ei   # odotus

  Så här är samma sak i ordning:
    # kohta: tunnistaminen.vastaukset
    yksikkö-suljetaan-tai-siirretään: kyllä
