$ lva version
lva 0.1.0
Licens: EUPL-1.2 <https://eupl.eu/1.2/sv/>
Programmet är fritt: det får ändras och spridas. Det har ingen garanti.
Bibliotek: …

$ lva --version
lva 0.1.0
Licens: EUPL-1.2 <https://eupl.eu/1.2/sv/>
Programmet är fritt: det får ändras och spridas. Det har ingen garanti.
Bibliotek: …
