# Perustiedot; palvelun tunnus on vaihdettu palveluluettelossa
s/P1/kirjasto-harjula/
s|^asianumero: .*|asianumero: HK/431/2026|
s/^otsikko: .*/otsikko: Harjulan lähikirjaston perjantaiaukiolon lopettaminen/
s/^tyyppi: .*/tyyppi: palvelutaso/
s/^toimielin: .*/toimielin: hyvinvointilautakunta/
s/^kokouspäivä: .*/kokouspäivä: 2026-12-15/
s/^voimaantulo: .*/voimaantulo: 2027-02-01/
s/^alueet: .*/alueet: [Harjula]/
s/^tavoite: .*/tavoite: Sovittaa Harjulan kirjaston henkilöstö vuoden 2027 talousarvioon./
s/  aloitettu: .*/  aloitettu: 2026-08-24/
s/arviointi_aloitettu: .*/arviointi_aloitettu: 2026-09-01/
s/arviointi_valmis: .*/arviointi_valmis: 2026-11-20/
s/valmistelija: .*/valmistelija: kirjastopalvelujen suunnittelija/
s/vastuuhenkilö: .*/vastuuhenkilö: kirjastotoimenjohtaja/
s/hyväksyjä: .*/hyväksyjä: hyvinvointijohtaja/
# Tunnistaminen
/^tunnistaminen:/,/^vaihtoehdot:/{
s/päivä: .*/päivä: 2026-09-01/
s/tekijä: .*/tekijä: kirjastopalvelujen suunnittelija/
s/aukiolo-kieli-tai-kanava: .*/aukiolo-kieli-tai-kanava: kyllä/
s/syy: .*/syy: Muutos koskee kaikille avointa kirjastoa ja noin kolmeakymmentä lasta. Yksi aukiolopäivä viidestä jää pois./
s/: TÄYDENNÄ/: ei/
}
# Vaihtoehdot
/tunnus: VE0/,/tunnus: VE1/{
s/paras_lapsille: .*/paras_lapsille: kyllä/
s/lasten_kanta: .*/lasten_kanta: ei-kuultu/
}
/tunnus: VE1/,/^näyttö:/{
s/nimi: .*/nimi: Kirjasto on kiinni perjantaisin/
s/paras_lapsille: .*/paras_lapsille: ei/
s/lasten_kanta: .*/lasten_kanta: ei-kuultu/
s/muutos: .*/muutos: supistetaan/
s/kustannus: .*/kustannus: -14000/
s/osa_alue: .*/osa_alue: vapaa-aika/
s/ikäryhmät: .*/ikäryhmät: [7-12]/
s/suunta: .*/suunta: kielteinen/
s/suuruus: .*/suuruus: vähäinen/
s/taso: .*/taso: vähäinen/
s/todennäköisyys: .*/todennäköisyys: todennäköinen/
s/alkaa: .*/alkaa: heti/
s/kesto: .*/kesto: 12/
s/palautuvuus: .*/palautuvuus: palautuva/
s/lapsimäärä: .*/lapsimäärä: {7-12: 27}/
s/lapsimäärän_lähde: .*/lapsimäärän_lähde: kirjaston kävijälaskenta, perjantait 4.–25.9.2026/
s/perustelu: .*/perustelu: Perjantaisin kirjastossa on keskimäärin 27 alakoululaista, ja useimmat tulevat suoraan koulusta./
}
/epävarmuus:/,/^näyttö:/s/taso: .*/taso: pieni/
/vaikutusketju:/,/suuruus:/{
0,/- TÄYDENNÄ/s/- TÄYDENNÄ/- Kirjasto on perjantaisin kiinni, eikä Harjulassa ole alakoululaisille muuta maksutonta sisätilaa./
s/- TÄYDENNÄ/- Lapset odottavat harrastuksen alkua tai vanhempaansa ulkona tai ovat kotona yksin./
}
# Näyttö
/^näyttö:/,/^johtopäätökset:/{
s/tyyppi: .*/tyyppi: rekisteri/
s/kuvaus: .*/kuvaus: Harjulan kirjaston kävijälaskenta syyskuussa 2026/
s/viite: .*/viite: kirjastopalvelujen muistio 29.9.2026/
s/päivä: .*/päivä: 2026-09-29/
}
# Johtopäätökset, seuranta, julkaiseminen
s/tiivistelmä: .*/tiivistelmä: Harjulan lähikirjasto on helmikuusta 2027 alkaen kiinni perjantaisin. Perjantai-iltapäivisin kirjastossa on ollut keskimäärin 27 alakoululaista, joista useimmat tulevat suoraan koulusta. Haitta jää vähäiseksi, koska neljä aukiolopäivää säilyy ennallaan ja kirjasto palautetaan perjantaille, jos kävijämäärä kasvaa. Lainata voi myös keskustan kirjastosta. Lapsille parasta olisi nykytila VE0, jossa kirjasto on auki joka arkipäivä koulun jälkeen ja sinne voi mennä ilman maksua ja ilman ilmoittautumista./
s/lapsen_etu: .*/lapsen_etu: osittain/
s/# painavat_syyt: .*/painavat_syyt: Henkilötyövuosia on vähennettävä talousarvion vuoksi, ja perjantai on viikon hiljaisin lainauspäivä./
s/ei_mittareita: .*/ei_mittareita: Kävijälaskenta tehdään kirjastossa joka syyskuu, ja sen tulos kerrotaan seurannassa./
/^seuranta:/,/^julkaiseminen:/{
s/päivä: .*/päivä: 2028-01-31/
s/toimielin: .*/toimielin: hyvinvointilautakunta/
s/vastuutaho: .*/vastuutaho: kirjastotoimenjohtaja/
}
/^julkaiseminen:/,${
s|verkko_osoite: .*|verkko_osoite: https://www.hiiskoski.example/lapsivaikutukset/harjulan-kirjasto|
s/päivä: .*/päivä: 2026-12-01/
s/esityslistateksti: .*/esityslistateksti: Harjulan lähikirjasto on helmikuusta 2027 alkaen kiinni perjantaisin. Muutos koskee noin kolmeakymmentä alakoululaista, ja haitta jää vähäiseksi./
}
