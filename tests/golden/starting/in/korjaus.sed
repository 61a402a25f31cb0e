/^# Luettele tiedot, joihin arviointi perustuu/i\
      - tunnus: V12\
        osa_alue: vapaa-aika\
        ikäryhmät: [0-6, 13-15, 16-17]\
        suunta: ei-vaikutusta\
        vaikutustapa: yhteisöllinen\
        perustelu: Satutunnit ovat tiistaisin, ja yläkoululaiset ja lukiolaiset käyvät keskustan kirjastossa.
