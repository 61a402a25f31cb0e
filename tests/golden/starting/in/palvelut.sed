s/^organisaatio: .*/organisaatio: Hiiskosken kaupunki/
s/^organisaatiotyyppi: .*/organisaatiotyyppi: kunta/
s/P1/kirjasto-harjula/
s/nimi: .*/nimi: Harjulan lähikirjasto/
s/kustannuspaikka: .*/kustannuspaikka: "3520"/
s/talousarvio: .*/talousarvio: 186000}/
s/luokitteluperuste: .*/luokitteluperuste: Kirjasto on avoin kaikille, eikä lapsia kirjata asiakkaiksi./
s/tarkistettu: .*/tarkistettu: 2026-02-10/
s/^koko-alue,0,6,2025,.*/Harjula,0,6,2025,420/
s/^koko-alue,7,12,2025,.*/Harjula,7,12,2025,610/
s/^koko-alue,13,15,2025,.*/Harjula,13,15,2025,320/
s/^koko-alue,16,17,2025,.*/Harjula,16,17,2025,205/
s/^koko-alue,18,,2025,.*/Harjula,18,,2025,6840/
