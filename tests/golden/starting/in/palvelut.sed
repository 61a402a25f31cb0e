s/^organisaatio: .*/organisaatio: Hiiskosken kaupunki/
s/^organisaatiotyyppi: .*/organisaatiotyyppi: kunta/
/tunnus: P1/,/tunnus: P2/{
s/P1/neuvola/
s/nimi: .*/nimi: Hiiskosken neuvola/
s/kustannuspaikka: .*/kustannuspaikka: "4100"/
s/ikäryhmät: .*/ikäryhmät: [0-6]/
s/asiakkaat: .*/asiakkaat: {0-6: 390}/
s/talousarvio: .*/talousarvio: 940000}/
s/luokitteluperuste: .*/luokitteluperuste: Asiakkaat ovat alle kouluikäisiä lapsia perheineen./
s/tarkistettu: .*/tarkistettu: 2026-02-10/
}
/tunnus: P2/,${
s/P2/kirjasto-harjula/
s/nimi: .*/nimi: Harjulan lähikirjasto/
s/kustannuspaikka: .*/kustannuspaikka: "3520"/
s/talousarvio: .*/talousarvio: 186000}/
s/luokitteluperuste: .*/luokitteluperuste: Kirjasto on avoin kaikille, eikä lapsia kirjata asiakkaiksi./
s/tarkistettu: .*/tarkistettu: 2026-02-10/
}
s/^TÄYDENNÄ,0,6,2025,.*/Harjula,0,6,2025,420/
s/^TÄYDENNÄ,7,12,2025,.*/Harjula,7,12,2025,610/
s/^TÄYDENNÄ,13,15,2025,.*/Harjula,13,15,2025,320/
s/^TÄYDENNÄ,16,17,2025,.*/Harjula,16,17,2025,205/
s/^TÄYDENNÄ,18,,2025,.*/Harjula,18,,2025,6840/
