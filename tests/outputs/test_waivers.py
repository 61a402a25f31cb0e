#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Waivers and changed rules, from the file to every output and the exit status.

Usage: test_waivers.py LVA [NAME]...
"""
import json
import sys
import tempfile

sys.dont_write_bytecode = True
from projects import FULL, Project, Tests, impact, option  # noqa: E402

ID = "KUU-2026-0123"
RULE = "options/best-missing"   # of the file
ROW = "impact/incomplete"       # of an entry
SENTENCE = "no option is marked as best for children"


def waiver(**changes):
    usual = {"sääntö": RULE, "koskee": ID, "syy": "Lasten etu ratkaistaan jatkovalmistelussa.",
             "hyväksynyt": "toimialajohtaja", "myönnetty": "2026-11-01", "päättyy": "2027-05-31"}
    return {**usual, **changes}


def break_file(decision):
    del option(decision, "VE2")["paras_lapsille"]


def break_row(decision):
    del impact(decision, "V1")["näyttö"]


def project_with(lva, folder, own=(), of_project=(), rules=(), broken=break_file):
    project = Project(lva, folder)

    def change(decision):
        broken(decision)
        if own:
            decision["poikkeukset"] = list(own)

    def change_project(data):
        if of_project:
            data["poikkeukset"] = list(of_project)
        if rules:
            data["säännöt"] = [{"sääntö": rule, "vakavuus": severity, "syy": "Sovittu ohjausryhmässä."}
                               for rule, severity in rules]

    project.edit(FULL, change)
    project.edit("lva.yaml", change_project)
    return project


def found(findings, rule):
    return [finding for finding in findings if finding["rule"] == rule]


def rules_of(findings):
    return sorted(finding["rule"] for finding in findings)


# ---- What a waiver does ----


def expect_waived(project, rule, *paths):
    status, findings, summary = project.check(*paths)
    ours = found(findings, rule)
    assert status == 0, f"status {status}: {findings}"
    assert rules_of(findings) == [rule], f"{findings}"
    assert ours[0]["severity"] == "note" and ours[0]["message"].startswith("waived: "), f"{ours}"
    assert summary.endswith("no errors, no warnings, no notes, 1 waived"), summary


def expect_counts(project, rule, also=(), **options):
    """The finding stands as an error, with these others."""
    status, findings, _ = project.check(FULL, **options)
    ours = found(findings, rule)
    assert status == 1 and [finding["severity"] for finding in ours] == ["error"], f"status {status}, {findings}"
    others = sorted(set(rules_of(findings)) - {rule, "participation/feedback-missing"})
    assert others == sorted(also), f"expected {sorted(also)}, got {others}"


def test_none(lva, folder):
    project = project_with(lva, folder)
    expect_counts(project, RULE)
    status, findings, _ = project.check()
    assert status == 1 and rules_of(findings) == ["agenda/unfinished", RULE], f"{findings}"


def test_own(lva, folder):
    project = project_with(lva, folder, own=[waiver()])
    expect_waived(project, RULE, FULL)
    expect_waived(project, RULE)  # nor does the agenda call the assessment unfinished


def test_of_project(lva, folder):
    project = project_with(lva, folder, of_project=[waiver()])
    expect_waived(project, RULE, FULL)
    expect_waived(project, RULE)
    expect_waived(project, RULE, ".")


def test_of_entry(lva, folder):
    expect_waived(project_with(lva, folder, own=[waiver(sääntö=ROW, koskee="V1")], broken=break_row), ROW, FULL)


def test_of_entry_in_project(lva, folder):
    project = project_with(lva, folder, of_project=[waiver(sääntö=ROW, koskee=f"{ID}#V1")], broken=break_row)
    expect_waived(project, ROW)


def test_other_entry(lva, folder):
    project = project_with(lva, folder, own=[waiver(sääntö=ROW, koskee="V2")], broken=break_row)
    expect_counts(project, ROW, also=["waiver/stale"])


def test_last_day(lva, folder):
    project = project_with(lva, folder, own=[waiver(päättyy="2026-11-21")])
    expect_waived(project, RULE, FULL)
    expect_counts(project, RULE, also=["waiver/expired"], day="2026-11-22")


def test_expired(lva, folder):
    for where in ("own", "of_project"):
        project = project_with(lva, folder, **{where: [waiver(päättyy="2026-11-20")]})
        expect_counts(project, RULE, also=["waiver/expired"] if where == "own" else [])
        text = project.run("check", "--lang", "en", "--as-of", "2026-11-21")[2]
        assert "the waiver has expired" in text and "2026-11-20" in text, text
        assert "waiver/stale" not in text and "waiver/expired" in text, text


def test_stale(lva, folder):
    project = project_with(lva, folder, own=[waiver()], broken=lambda decision: None)
    status, findings, _ = project.check(FULL)
    assert status == 0 and rules_of(findings) == ["waiver/stale"], f"{findings}"


def test_stale_in_project(lva, folder):
    project = project_with(lva, folder, of_project=[waiver()], broken=lambda decision: None)
    for paths in ((), (".",)):
        status, findings, _ = project.check(*paths)
        assert status == 0 and rules_of(findings) == ["waiver/stale"], f"{findings}"
    assert rules_of(project.check(FULL)[1]) == [], "a part of the project cannot tell"


def test_self_approved(lva, folder):
    for name in ("suunnittelija, perhepalvelut", "Suunnittelija,  PERHEPALVELUT"):
        project = project_with(lva, folder, own=[waiver(hyväksynyt=name)])
        expect_counts(project, RULE, also=["waiver/self-approved"])


def test_self_approved_in_project(lva, folder):
    project = project_with(lva, folder, of_project=[waiver(hyväksynyt="suunnittelija, perhepalvelut")])
    expect_counts(project, RULE, also=["waiver/self-approved"])
    for lang in ("fi", "sv"):
        expect_counts(project, RULE, also=["waiver/self-approved"], lang=lang)


def test_second_waiver_counts(lva, folder):
    """An expired one and one by the preparer beside a valid one."""
    project = project_with(lva, folder, own=[waiver(päättyy="2026-11-10"), waiver(), waiver(
        hyväksynyt="suunnittelija, perhepalvelut")])
    status, findings, summary = project.check(FULL)
    assert [finding["severity"] for finding in found(findings, RULE)] == ["note"], f"{findings}"
    assert status == 1 and summary.endswith("1 waived"), summary
    assert set(rules_of(findings)) == {RULE, "waiver/expired", "waiver/self-approved"}, f"{findings}"


def test_too_long(lva, folder):
    project = project_with(lva, folder, own=[waiver(myönnetty="2026-05-31", päättyy="2027-06-01")])
    status, findings, _ = project.check(FULL)
    assert status == 0 and rules_of(findings) == [RULE, "waiver/too-long"], f"{findings}"
    project = project_with(lva, folder, own=[waiver(myönnetty="2026-05-31", päättyy="2027-05-31")])
    assert rules_of(project.check(FULL)[1]) == [RULE]


def test_not_allowed(lva, folder):
    def with_mail(decision):
        decision["tavoite"] += " Lisätietoja: nimi@example.fi"
    project = project_with(lva, folder, own=[waiver(sääntö="privacy/contact-details")], broken=with_mail)
    expect_counts(project, "privacy/contact-details", also=["waiver/not-allowed"])
    for rule in ("format/bad-value", "reference/unknown-item", "waiver/self-approved", "agenda/missing"):
        project = project_with(lva, folder, own=[waiver(sääntö=rule)], broken=lambda decision: None)
        status, findings, _ = project.check(FULL)
        assert status == 1 and rules_of(findings) == ["waiver/not-allowed"], f"{rule}: {findings}"


def test_unknown(lva, folder):
    """No wildcards, no areas, nothing misspelt; neither rules nor what they concern."""
    for changes in ({"sääntö": "*"}, {"sääntö": "options/*"}, {"sääntö": "options"},
                    {"sääntö": "options/best-mising"}, {"koskee": "*"}, {"koskee": "V77"}):
        for where in ("own", "of_project"):
            project = project_with(lva, folder, **{where: [waiver(**changes)]})
            status, findings, _ = project.check()
            assert status == 3 and "reference/unknown-item" in rules_of(findings), f"{changes} {where}: {findings}"
    text = project_with(lva, folder, own=[waiver(sääntö="options/best-mising")]).run("check", "--lang", "en", FULL)[2]
    assert 'did you mean "options/best-missing"?' in text, text
    assert project.reports(FULL)[0] == 3


def test_unknown_in_rules(lva, folder):
    project = project_with(lva, folder, rules=[("options/best-mising", "pois")])
    status, findings, _ = project.check()
    assert status == 3 and rules_of(findings) == ["reference/unknown-item"], f"{findings}"
    assert findings[0]["file"] == "lva.yaml", f"{findings}"


def test_bad_waiver(lva, folder):
    """A date that is none, an end before the beginning, nothing missing."""
    bad = {"bad day": waiver(päättyy="2026-11-31"), "no date": waiver(myönnetty="marraskuu"),
           "backwards": waiver(myönnetty="2026-11-01", päättyy="2026-10-01")}
    for key in waiver():
        bad[key] = {name: value for name, value in waiver().items() if name != key}
    for name, one in bad.items():
        for where in ("own", "of_project"):
            project = project_with(lva, folder, **{where: [one]})
            status, findings, _ = project.check()
            file = FULL if where == "own" else "lva.yaml"
            located = [finding for finding in findings if finding["file"] == file and int(finding["line"]) > 1 and
                       finding["rule"].startswith("format/")]
            assert status == 3 and located, f"{name} {where}: status {status}, {findings}"


# ---- Every output ----


def test_outputs(lva, folder):
    for where in ("own", "of_project"):
        project = project_with(lva, folder, **{where: [waiver()]})
        status, reports, err = project.reports(FULL)
        assert status == 0 and "waived" in err, f"status {status}: {err}"
        data = json.loads(reports["json"])
        text = json.dumps(data)
        assert SENTENCE in text, text[:200]
        for kind in ("md", "json", "xlsx"):
            assert SENTENCE in reports[kind] and "Lasten etu ratkaistaan" in reports[kind], f"{where}: not in {kind}"
        assert "**Waived findings:** 1" in reports["md"] and "**Errors:** 0" in reports["md"], "counts on page one"
        row = next(line for line in reports["md"].splitlines() if SENTENCE in line)
        assert row.endswith("| yes |"), row


def test_text(lva, folder):
    """Apart, after what is to be done, with the waiver and without advice."""
    project = project_with(lva, folder, own=[waiver()], broken=lambda data: (break_file(data), break_row(data)))
    words = {"fi": "poikkeus myönnetty", "sv": "undantag beviljat", "en": "waived"}
    for lang, word in words.items():
        status, _, text = project.run("check", "--lang", lang, "--as-of", "2026-11-21", FULL)
        head = next(line for line in text.splitlines() if f"[{RULE}]" in line)
        assert status == 1 and f", {word}:" in head, head
        assert text.index(f"[{ROW}]") < text.index(f"[{RULE}]"), text
        assert "2027-05-31" in text and ("= vihje" not in text.split(head)[1]), text


# ---- Rules that the project changes ----


def test_rule_off(lva, folder):
    project = project_with(lva, folder, rules=[(RULE, "pois")])
    status, findings, summary = project.check()
    assert status == 0 and findings == [], f"{findings}"
    assert summary.endswith(", 1 rule changed"), summary
    _, reports, _ = project.reports(FULL)
    for kind, text in reports.items():
        assert RULE in text and SENTENCE not in text, f"{kind} does not list the rule"
    assert "**Rules switched off:** 1" in reports["md"]


def test_rule_changed(lva, folder):
    for severity, expected, status in (("huomautus", "note", 0), ("varoitus", "warning", 0), ("virhe", "error", 1)):
        project = project_with(lva, folder, rules=[(RULE, severity)])
        got, findings, _ = project.check(FULL)
        assert got == status and [finding["severity"] for finding in findings] == [expected], f"{findings}"
        got, _, _ = project.run("check", "--as-of", "2026-11-21", "--fail-on", "note", FULL)
        assert got == 1, f"{severity}: --fail-on note gives {got}"


def test_rule_graver(lva, folder):
    """A warning of the base's own becomes an error."""
    def stale(decision):
        decision["poikkeukset"] = [waiver()]
    project = project_with(lva, folder, rules=[("waiver/stale", "virhe")], broken=stale)
    status, findings, _ = project.check(FULL)
    assert status == 1 and [finding["severity"] for finding in findings] == ["error"], f"{findings}"


def test_rule_not_milder(lva, folder):
    def break_privacy(decision):
        decision["tavoite"] += " Lisätietoja: nimi@example.fi"
    for severity in ("pois", "huomautus", "varoitus"):
        project = project_with(lva, folder, rules=[("privacy/contact-details", severity)], broken=break_privacy)
        status, findings, _ = project.check()
        assert status == 1 and {"privacy/contact-details", "waiver/not-allowed"} <= set(rules_of(findings)), f"{findings}"
        assert [finding["severity"] for finding in found(findings, "privacy/contact-details")] == ["error"]
    for rule in ("format/bad-value", "reference/unknown-item", "waiver/expired", "agenda/missing"):
        project = project_with(lva, folder, rules=[(rule, "pois")], broken=lambda decision: None)
        status, findings, _ = project.check()
        assert status == 1 and rules_of(findings) == ["waiver/not-allowed"], f"{rule}: {findings}"


def test_format_stays(lva, folder):
    """What is not valid is said, whatever lva.yaml makes of it."""
    def break_format(decision):
        decision["kokouspäivä"] = "2026-13-01"
    project = project_with(lva, folder, rules=[("format/bad-value", "pois")], broken=break_format)
    status, findings, _ = project.check(FULL)
    assert status == 3 and "format/bad-value" in rules_of(findings), f"{findings}"


def test_more_than_fifty(lva, folder):
    """An error that is left out of the list counts; a waived one does not."""
    def many(decision):
        row = impact(decision, "V1")
        rows = option(decision, "VE1")["vaikutukset"]
        for number in range(60):
            rows.append({**row, "tunnus": f"W{number}", "perustelu": "Liian lyhyt."})
        break_file(decision)
    project = project_with(lva, folder, broken=many)
    status, findings, summary = project.check(FULL)
    assert status == 1 and len(findings) <= 51, f"status {status}, {len(findings)} findings, {summary}"


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    tests = Tests(arguments[0], arguments[1:])
    for name, function in list(globals().items()):
        if name.startswith("test_"):
            with tempfile.TemporaryDirectory(prefix="lva-waivers-") as folder:
                tests.run(name, function, arguments[0], folder)
    return tests.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
