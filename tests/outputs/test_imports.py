#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""lva import: what is made can be used at once, and nothing that was read is lost on the way."""
import csv
import hashlib
import json
import re

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


ROWS = [(row.__name__, row) for row in (round_trip, never_over_a_file)]

if __name__ == "__main__":
    raise SystemExit(run_rows(ROWS))
