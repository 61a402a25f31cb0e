#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Projects whose files contradict each other: what is wrong is said where it is, with the other place.

Usage: test_bad_projects.py LVA [NAME]...
"""
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from projects import DAY, FULL, Project, Tests  # noqa: E402

AGENDA = "esityslistat/esityslista.yaml"
RECORD = "KUUHVA/1234/2026"
ID = "KUU-2026-0123"


def rules_of(findings):
    return sorted({finding["rule"] for finding in findings})


def item_of(agenda, section):
    return next(item for item in agenda["asiat"] if item["pykälä"] == section)


def copy_decision(project, path, **changes):
    data = project.get(FULL)
    data.pop("esitys")
    project.put(path, {**data, **changes})


def expect(project, rule, file, other, status):
    """The rule's finding in one file, pointing at another."""
    got, findings, _ = project.check()
    ours = [finding for finding in findings if finding["rule"] == rule]
    assert got == status and ours, f"status {got}, {findings}"
    assert {finding["file"] for finding in ours} == {file} and int(ours[0]["line"]) > 1, f"{ours}"
    text = project.run("check", "--lang", "en", "--as-of", DAY)[2]
    part = next(part for part in text.split("\n\n") if f"[{rule}]" in part)
    assert f"--> {file}:" in part, part
    if other:
        assert f"::: {other}:" in part, part


def test_two_decisions_of_one_id(lva, project):
    copy_decision(project, "päätökset/muu.yaml", asianumero="KUUHVA/9999/2026")
    expect(project, "format/duplicate-id", "päätökset/muu.yaml", FULL, 3)


def test_follow_up_with_the_id_of_a_decision(lva, project):
    agenda = project.get(AGENDA)
    project.put("esityslistat/toinen.yaml", {**agenda, "tunnus": ID})
    status, findings, _ = project.check()
    assert status == 3 and "format/duplicate-id" in rules_of(findings), f"{findings}"


def test_item_of_two_decisions(lva, project):
    """By its record number; naming the assessment settles it."""
    copy_decision(project, "päätökset/muu.yaml", tunnus="KUU-2026-0999")
    project.edit(AGENDA, lambda agenda: item_of(agenda, "105").pop("arviointi"))
    expect(project, "agenda/ambiguous", AGENDA, FULL, 1)
    project.edit(AGENDA, lambda agenda: item_of(agenda, "105").update(arviointi=ID))
    assert "agenda/ambiguous" not in rules_of(project.check()[1])


def test_item_of_a_decision_that_is_there_twice(lva, project):
    copy_decision(project, "päätökset/muu.yaml")
    expect(project, "format/duplicate-id", "päätökset/muu.yaml", FULL, 3)


def test_item_of_no_decision(lva, project):
    project.edit(AGENDA, lambda agenda: item_of(agenda, "105").update(arviointi="KUU-2026-0124"))
    status, findings, _ = project.check()
    assert status == 3 and any(finding["file"] == AGENDA and finding["rule"].startswith("reference/")
                               for finding in findings), f"{findings}"


def test_one_section_twice(lva, project):
    project.edit(AGENDA, lambda agenda: item_of(agenda, "106").update(pykälä="105"))
    expect(project, "format/duplicate-id", AGENDA, AGENDA, 3)


def test_decision_on_two_agendas(lva, project):
    """A matter goes from a committee to a board: both agendas are covered, and nothing is wrong."""
    agenda = project.get(AGENDA)
    item = {key: value for key, value in item_of(agenda, "105").items()}
    project.put("esityslistat/toinen.yaml", {**agenda, "tunnus": "lautakunta-2026-11-24", "asiat": [item],
                                             "toimielin": "lapsi- ja perhelautakunta", "kokouspäivä": "2026-11-24"})
    status, findings, _ = project.check()
    assert status == 0 and not findings, f"{findings}"
    item["asianumero"] = "KUUHVA/1111/2026"
    project.edit("esityslistat/toinen.yaml", lambda agenda: agenda.update(asiat=[item]))
    expect(project, "agenda/contradiction", "esityslistat/toinen.yaml", FULL, 1)


def test_table_of_the_wrong_shape(lva, project):
    rows = {"small": ["1", "1", "2", "2"], "moderate": ["1", "2", "2", "3"], "large": ["2", "3", "3", "4"],
            "very-large": ["3", "3", "4", "4"]}
    shapes = {
        "three columns": {**rows, "large": ["2", "3", "3"]},
        "five columns": {**rows, "large": ["2", "3", "3", "4", "4"]},
        "no such class": {**rows, "large": ["2", "3", "3", "5"]},
        "word for a class": {**rows, "large": ["2", "3", "3", "suuri"]},
        "no such row": {**rows, "huge": ["4", "4", "4", "4"]},
        "a number for a row": {**rows, "large": "3"},
        "a list of rows": list(rows.values()),
        "nested": {**rows, "large": [["2"], ["3"], ["3"], ["4"]]},
        "one value": "4",
    }
    project.edit("lva.yaml", lambda data: data.update(arviointiperusteet="perusteet.yaml"))
    for name, table in shapes.items():
        project.put("perusteet.yaml", {"lva": "policy/1", "version": "1", "because": "Sovittu.",
                                       "significance": {"table": table}})
        status, findings, _ = project.check()
        located = [finding for finding in findings if finding["file"] == "perusteet.yaml" and
                   int(finding["line"]) > 1 and finding["rule"].startswith("format/")]
        assert status == 3 and located, f"{name}: status {status}, {findings}"
        status, reports, _ = project.reports(FULL, kinds=("json",))
        assert status == 3 and not reports, f"{name}: a report was made"


def test_good_table(lva, project):
    project.edit("lva.yaml", lambda data: data.update(arviointiperusteet="perusteet.yaml"))
    project.put("perusteet.yaml", {"lva": "policy/1", "version": "1", "because": "Sovittu.",
                                   "significance": {"table": {"small": ["1", "1", "1", "1"], "moderate": ["1"] * 4,
                                                              "large": ["2"] * 4, "very-large": ["3"] * 4}}})
    status, findings, _ = project.check()
    assert status in (0, 1) and not [one for one in findings if one["rule"].startswith("format/")], f"{findings}"


def with_items(project, count):
    agenda = project.get(AGENDA)
    agenda["asiat"] = [{"pykälä": str(number), "otsikko": f"Asia {number}", "asianumero": f"KUUHVA/{number}/2027",
                        "rajausperuste": {"koodi": "tekninen"}} for number in range(1000, 1000 + count)]
    agenda["asiat"] += [item for item in project.get("vanha.yaml")["asiat"]]
    project.put(AGENDA, agenda)


def seconds(project):
    best = None
    for _ in range(3):
        start = time.monotonic()
        status, findings, _ = project.check()
        took = time.monotonic() - start
        assert status == 0 and not findings, f"{findings[:3]}"
        best = took if best is None else min(best, took)
    return best


def test_long_agenda(lva, project):
    """Ten times the items, not a hundred times the time."""
    project.put("vanha.yaml", project.get(AGENDA))
    bare = seconds(project)
    with_items(project, 500)
    short = seconds(project) - bare
    with_items(project, 5000)
    long = seconds(project) - bare
    assert long < 25 * max(short, 0.02), f"500 items {short:.3f} s, 5 000 items {long:.3f} s"


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    tests = Tests(arguments[0], arguments[1:])
    for name, function in list(globals().items()):
        if name.startswith("test_"):
            with tempfile.TemporaryDirectory(prefix="lva-projects-") as folder:
                tests.run(name, function, arguments[0], Project(arguments[0], folder))
    return tests.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
