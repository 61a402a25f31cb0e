#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""lva import: what is made can be used at once, and nothing that was read is lost on the way."""
import csv
import hashlib
import io
import json
import random
import re
from decimal import Decimal

from common import AS_OF, Folder, expect, run, run_rows

SOTKANET = """indicator;region;year;gender;primary.value;absolute.value
1234;658;2025;total;17,0;
1234;900001;2025;total;13,25;41
1234;900001;2024;total;15.4;44
1234;900001;2025;male;14,0;
5678;900001;2025;total;1 074;1074
5678;900002;2025;total;9;9
"""
REGIONS = [{"id": 900001, "code": "999", "category": "KUNTA", "title": {"fi": "Ahtisalmi"}},
           {"id": 900002, "code": "998", "category": "KUNTA", "title": {"fi": "Muualla"}}]


def lva(folder, *arguments, status=0):
    made = run([*arguments, "--lang", "en"], folder)
    expect(f"status of {' '.join(map(str, arguments))}: {made.stderr.decode()}", made.returncode, status)
    return made


def edit(path, *changes):
    text = path.read_text()
    for before, after in changes:
        expect(f"{before} in {path.name}", text.count(before), 1)
        text = text.replace(before, after)
    path.write_text(text)


def round_trip():
    """A table of Sotkanet, imported, gives a follow-up its values; each says where it stood in the download."""
    with Folder(example=True) as folder:
        (folder / "sotkanet.csv").write_text(SOTKANET)
        (folder / "regions.json").write_text(json.dumps(REGIONS))
        lva(folder, "import", "indicators", "sotkanet.csv", "--mapping", "regions.json", "-o", "statistics/sotkanet.csv")
        with open(folder / "statistics/sotkanet.csv", encoding="utf-8", newline="") as made:
            rows = list(csv.DictReader(made))
        digest = hashlib.sha256(SOTKANET.encode()).hexdigest()
        expect("rows", [(row["indicator"], row["area"], row["year"], row["value"]) for row in rows],
               [("1234", "Ahtisalmi", "2025", "13.25"), ("1234", "Ahtisalmi", "2024", "15.4"),
                ("1234", "Ahtisalmi", "2025", "14.0"), ("5678", "Ahtisalmi", "2025", "1074")])
        expect("source", rows[0]["source"], f"THL, Sotkanet 1234 (CC BY 4.0); sotkanet.csv:3; SHA-256 {digest}")
        edit(folder / "decisions/SUV-2025-0041-ilta-ajat.yaml",
             ('yksikkö: "%"\n    lähde: ajanvarausjärjestelmä', 'yksikkö: "%"\n    lähde: Sotkanet 1234'))
        edit(folder / "follow-ups/SUV-2025-0041-P1.yaml",
             ("- {mittari: M1, aineisto: ../statistics/ahtisalmi-vastaanotto.csv}",
              "- {mittari: M1, aineisto: ../statistics/sotkanet.csv}"))
        name = "follow-ups/SUV-2025-0041-P1.yaml"
        lva(folder, "check", "--as-of", AS_OF, "--fail-on", "never", name)
        report = json.loads(lva(folder, "follow-up", "--as-of", AS_OF, "--fail-on", "never", "--report", "json", name).stdout)
        expect("the value in the report", "13.25" in json.dumps(report), True)
        traced = lva(folder, "explain", "--as-of", AS_OF, f"{name}#M1.state").stdout.decode()
        expect(f"the trace: {traced}", "statistics/sotkanet.csv:2:" in traced, True)


def never_over_a_file():
    with Folder() as folder:
        (folder / "sotkanet.csv").write_text(SOTKANET)
        (folder / "indicators.csv").write_text("mine\n")
        made = lva(folder, "import", "indicators", "sotkanet.csv", status=4).stderr.decode()
        expect("the reason", re.findall(r"file (\S+) exists", made), ["indicators.csv"])
        expect("the file", (folder / "indicators.csv").read_text(), "mine\n")


def counts(summary, *names):
    """The numbers of a summary that stand after or before these words."""
    found = {}
    for name in names:
        after = re.search(name + r"[^;:,]*? (-?[0-9]+(?:\.[0-9]+)?)", summary)
        if after is None:
            raise AssertionError(f"no {name} in: {summary}")
        found[name] = Decimal(after[1])
    return found


def imported(folder, kind, name, *arguments):
    """What was made and what was said of it; None where nothing could be."""
    made = run(["import", kind, name, "-o", "-", "--lang", "en", "--format", "line", *arguments], folder)
    expect(f"status {made.returncode} of {kind}: {made.stderr.decode()}", made.returncode in (0, 3), True)
    if made.returncode != 0:
        expect("nothing is written", made.stdout, b"")
        return None
    return made.stdout.decode(), made.stderr.decode().splitlines()[0]


def rows_of(text):
    return list(csv.reader(io.StringIO(text)))[1:]


def some_population(dice):
    areas, ages = ["Kotka", "Hamina", "KOKO MAA", "KU999", "KU285", ""], ["0", "1", "2-6", "7 -", "Yhteensä", "old", ""]
    sexes, numbers = ["total", "men", "women"], ["5", "1 000", "..", "-", "x", "", "3,0", "7"]
    return "area;age;sex;2023;2024\n" + "".join(
        ";".join(dice.choice(choice) for choice in (areas, ages, sexes, numbers, numbers)) + "\n" for _ in range(40))


def population_adds_up(folder, dice):
    (folder / "p.csv").write_text(some_population(dice))
    made = imported(folder, "population", "p.csv")
    if made is None:
        return
    said = counts(made[1], "read", "taken", "rows", "within others already, such as rows of totals,", "left out")
    expect(made[1], said["read"], said["taken"] + said["within others already, such as rows of totals,"] + said["left out"])
    expect("all that was read", said["read"], 80)
    expect("rows", said["rows"], len(rows_of(made[0])))


def ledger_adds_up(folder, dice):
    centres, amounts = ["4200", "4300 Koulu", "Yhteensä", "", "9"], ["1 000,50", "-200", "0,01", "5 €", "1.234,50"]
    rows = [";".join((dice.choice(centres), dice.choice(("", "x", "välisumma")), dice.choice(amounts))) for _ in range(30)]
    (folder / "l.csv").write_text("Kustannuspaikka;Nimi;Toteuma 2026\n" + "\n".join(rows) + "\n")
    made = imported(folder, "catalogue", "l.csv")
    said = counts(made[1], "read", "counted", "passed over", "left out", "sum", "; classified", "not classified")
    expect(made[1], said["read"], said["counted"] + said["passed over"] + said["left out"])
    expect("all that was read", said["read"], 30)
    expect("euros", said["sum"], said["; classified"] + said["not classified"])
    expect("euros written", said["sum"], sum(map(Decimal, re.findall(r"actual: (-?[0-9.]+)", made[0]))))


def agenda_adds_up(folder, dice):
    kinds = [{"number": "1", "name": "Asia"}, {"number": "2"}, {"name": "Kokouksen avaus"}, {"name": "Pois", "deleted": True},
             "https://example.org/1", None, 5, [], {}]
    (folder / "a.json").write_text(json.dumps({"name": "Ltk", "start": "2026-12-08",
                                               "agendaItem": [dice.choice(kinds) for _ in range(20)]}))
    made = imported(folder, "agenda", "a.json")
    said = counts(made[1], "read", "imported", "left out")
    expect(made[1], said["read"], said["imported"] + said["left out"])
    expect("all that was read", said["read"], 20)
    expect("items written", said["imported"], made[0].count("  - section:"))


def indicators_add_up(folder, dice):
    areas, values = ["658", "967", "1", "Kotka", ""], ["1", "2,5", "..", "", "x", "0,12345678", "1 000"]
    rows = [";".join((dice.choice(("74", "75", "")), dice.choice(areas), dice.choice(("2024", "2025", "soon")),
                      dice.choice(values), "")) for _ in range(40)]
    (folder / "i.csv").write_text("indicator;region;year;value;n\n" + "\n".join(rows) + "\n")
    made = imported(folder, "indicators", "i.csv")
    if made is None:
        return
    parts = ("of other areas", "of unknown areas", "without a number", "faulty or repeated")
    said = counts(made[1], "read", "wrote", "left out", *parts)
    expect(made[1], said["read"], said["wrote"] + said["left out"])
    expect("all that was read", said["read"], 40)
    expect("why", said["left out"], sum(said[part] for part in parts))
    expect("rows", said["wrote"], len(rows_of(made[0])))


def nothing_is_lost(check):
    def row():
        dice = random.Random(check.__name__)
        with Folder() as folder:
            for _ in range(25):
                check(folder, dice)
    return row


ROWS = [(row.__name__, row) for row in (round_trip, never_over_a_file)]
ROWS += [(check.__name__, nothing_is_lost(check))
         for check in (population_adds_up, ledger_adds_up, agenda_adds_up, indicators_add_up)]

if __name__ == "__main__":
    raise SystemExit(run_rows(ROWS))
