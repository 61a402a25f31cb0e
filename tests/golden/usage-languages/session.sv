$ lva chekc
2> lva: okänt kommando "chekc"; menade du "check"?
2> Hjälp: lva help
[2]

$ lva check --formt line
2> lva: okänd flagga --formt; menade du --format?
2> Hjälp: lva check --help
[2]

$ lva check --color blue
2> lva: värdet "blue" för flaggan --color är okänt; tillåtna är auto, always, never
2> Hjälp: lva check --help
[2]

$ lva check --as-of tomorrow
2> lva: "tomorrow" är ingen dag; rätt form är 2026-12-08
2> Hjälp: lva check --help
[2]
