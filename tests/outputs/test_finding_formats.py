#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Findings in the formats for programs, read by other programs: a JSON Schema and the multitool of SARIF, a JUnit reader
and a schema of ours, GitHub's and GitLab's own rules. What they tell must be what `line` tells.

Usage: test_finding_formats.py LVA [NAME]...
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema
from lxml import etree

sys.dont_write_bytecode = True
from projects import DAY, EXAMPLE, FULL, Project, Tests, has_tool, impact, option  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
MULTITOOL = HERE / "node_modules" / "@microsoft" / "sarif-multitool-linux"
LANGUAGES = ("fi", "sv", "en")
BROKEN = 'lva: päätös/1\ntunnus: "\n'
STRANGE = "päätökset/50 % (a,b): \"x\" & <y>.yaml"
LEVELS = {"error": "error", "warning": "warning", "notice": "note"}


# ---- Projects ----

def many(lva, folder):
    """More findings than a file keeps and than GitHub shows."""
    return Project(lva, folder, EXAMPLE)


def waived(lva, folder):
    """A waiver in the file and one in lva.yaml, a rule that is off and one made graver."""
    project = Project(lva, folder)

    def change(decision):
        del option(decision, "VE2")["paras_lapsille"]
        del impact(decision, "V1")["näyttö"]
        decision["poikkeukset"] = [waiver("options/best-missing", "KUU-2026-0123")]

    def change_project(data):
        data["poikkeukset"] = [waiver("impact/incomplete", "KUU-2026-0123#V1")]
        data["säännöt"] = [{"sääntö": "text/length", "vakavuus": "pois", "syy": "Sovittu ohjausryhmässä."},
                           {"sääntö": "evidence/missing", "vakavuus": "huomautus", "syy": "Sovittu ohjausryhmässä."}]

    project.edit(FULL, change)
    project.edit("lva.yaml", change_project)
    return project


def waiver(rule, concerns):
    return {"sääntö": rule, "koskee": concerns, "syy": "Lasten etu ratkaistaan [jatkossa](1) & \"myöhemmin\" <b>.",
            "hyväksynyt": "toimialajohtaja", "myönnetty": "2026-11-01", "päättyy": "2027-05-31"}


def hostile(lva, folder):
    """A file name and values that mean something to every one of the formats; a file that is not there."""
    project = Project(lva, folder)
    project.put(STRANGE, 'lva: päätös/1\ntunnus: X\n"]]>&<b>::error::%0A, ##vso[x]": 1\n"a[b](1)": 2\ntyyppi: \'<&">\'\n'
                         "kokouspäivä: 131052-308T\n")
    project.put("päätökset/katkennut.yaml", BROKEN)
    return project


def sound(lva, folder):
    return Project(lva, folder)


PROJECTS = {"many": many, "waived": waived, "hostile": hostile, "sound": sound}


# ---- What every format must tell ----

def findings_of(project, lang, *paths):
    """What `line` tells: the format that people compare with."""
    _, findings, _ = project.check(*paths, lang=lang)
    for finding in findings:
        finding["waived"] = finding["message"].startswith("waived: ")
        finding["message"] = finding["message"].removeprefix("waived: ")
    return findings


def output(project, form, lang, *paths):
    status, out, err = project.run("check", "-q", "--lang", lang, "--as-of", DAY, "--format", form, *paths)
    assert status == project.check(*paths, lang=lang)[0], f"status {status} differs from that of line"
    assert err == "", f"on standard error: {err}"
    return out


def counted(items):
    return sorted(map(tuple, items))


def same(told, expected, what):
    told, expected = counted(told), counted(expected)
    assert told == expected, (f"{what} differ from line: only there {[x for x in told if x not in expected][:3]}, "
                              f"only in line {[x for x in expected if x not in told][:3]}")


def json_of(project, lang):
    return json.loads(output(project, "json", lang))


# ---- JSON ----

PLACE = {"type": "object", "additionalProperties": False, "required": ["line", "column"],
         "properties": {"line": {"type": "integer", "minimum": 0}, "column": {"type": "integer", "minimum": 0}}}
SPAN = {"type": "object", "additionalProperties": False, "required": ["start", "end"],
        "properties": {"start": PLACE, "end": PLACE}}
TEXT = {"type": "string", "minLength": 1}


def closed(**properties):
    return {"type": "object", "additionalProperties": False, "required": list(properties), "properties": properties}


NUMBER = {"type": "integer", "minimum": 0}
JSON_SCHEMA = closed(
    findings={"type": "array", "items": closed(
        rule={"type": "string", "pattern": "^[a-z-]+/[a-z-]+$"}, severity={"enum": ["error", "warning", "note"]},
        message=TEXT, args={"type": "object", "additionalProperties": {"type": "string"}},
        file={"type": ["string", "null"], "not": {"pattern": "^/|^[.]/"}}, span=SPAN,
        related={"type": "array", "items": closed(file=TEXT, span=SPAN, message={"type": "string"})},
        help={"type": "string"}, id=TEXT, waived={"type": "boolean"})},
    summary=closed(errors=NUMBER, warnings=NUMBER, notes=NUMBER, waived=NUMBER, files=NUMBER))


def test_json(project, lang):
    made = json_of(project, lang)
    jsonschema.Draft7Validator(JSON_SCHEMA).validate(made)
    same(((f["file"] or "-", str(f["span"]["start"]["line"]), f["rule"], f["message"], f["waived"])
          for f in made["findings"]),
         ((f["file"], f["line"], f["rule"], f["message"], f["waived"]) for f in findings_of(project, lang)
          if f["file"] and f["rule"]), "findings")
    ids = [f["id"] for f in made["findings"]]
    assert len(ids) == len(set(ids)), "ids are not unique"
    for finding in made["findings"]:
        assert finding["id"].startswith(finding["rule"]), finding["id"]


# ---- SARIF ----

def check_with_multitool(log):
    """The rules of SARIF and of GitHub; it takes notice of what is worth less than a warning, which we do not."""
    with tempfile.TemporaryDirectory(prefix="lva-sarif-") as folder:
        path = pathlib.Path(folder) / "lva.sarif"
        path.write_text(log, encoding="utf-8")
        done = subprocess.run([MULTITOOL / "Sarif.Multitool", "validate", path, "--rule-kind", "Sarif;Ghas", "--level",
                               "Error;Warning"], capture_output=True, text=True, timeout=120, check=False,
                              env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1", "HOME": folder})
    told = [line for line in done.stdout.splitlines() if re.search(r": (error|warning) ", line)]
    # The program has no address of its own to point at.
    told = [line for line in told if "SARIF2005" not in line and "SARIF2006" not in line]
    assert done.returncode == 0 and "Analysis completed successfully" in done.stdout, done.stdout + done.stderr
    assert not told, "\n".join(told[:5])


def github_takes(run):
    """What GitHub asks of a log, as far as the schema does not."""
    rules = run["tool"]["driver"]["rules"]
    for rule in rules:
        for text in ("shortDescription", "fullDescription", "help"):
            assert 0 < len(rule[text]["text"]) <= 1024, f"{rule['id']}: {text}"
        assert len(rule["name"]) <= 255 and rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"], "the index is of another rule"
        assert result["partialFingerprints"]["primaryLocationLineHash"], "no fingerprint"
        location = result["locations"][0]["physicalLocation"]
        for place in [location, *(other["physicalLocation"] for other in result.get("relatedLocations", ()))]:
            uri, region = place["artifactLocation"]["uri"], place["region"]
            assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri) and not uri.startswith(("/", "./")), uri
            start, end = ((region[f"{side}Line"], region[f"{side}Column"]) for side in ("start", "end"))
            assert (1, 1) <= start <= end, region


def test_sarif(project, lang):
    log = output(project, "sarif", lang)
    made = json.loads(log)
    run = made["runs"][0]
    same(((urllib.parse.unquote(r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]), r["ruleId"],
           r["level"], "suppressions" in r) for r in run["results"]),
         ((f["file"], f["rule"], f["severity"], f["waived"]) for f in findings_of(project, lang)), "results")
    messages = [f["message"] for f in findings_of(project, lang)]
    for result, message in zip(run["results"], messages):
        text = result["message"]["text"]
        assert text.replace("\\", "").startswith(message.replace("\\", "")), f"{text!r} does not begin with {message!r}"
        assert not re.search(r"(?<!\\)\]\(", text), f"a link: {text}"
        for suppression in result.get("suppressions", ()):
            assert suppression["justification"] == waiver("", "")["syy"], suppression
    assert run["language"] == lang and run["columnKind"] == "unicodeCodePoints"
    fingerprints = [r["partialFingerprints"]["primaryLocationLineHash"] for r in run["results"]]
    assert len(fingerprints) == len(set(fingerprints)), "fingerprints are not unique"
    github_takes(run)
    if MULTITOOL.is_dir():
        schema = json.loads((MULTITOOL / "sarif-2.1.0.json").read_text(encoding="utf-8"))
        checker = jsonschema.validators.validator_for(schema)
        checker(schema, format_checker=jsonschema.FormatChecker()).validate(made)
        check_with_multitool(log)


def test_sarif_rules(lva):
    """Every rule is described, and what the project changed is listed."""
    with tempfile.TemporaryDirectory(prefix="lva-formats-") as folder:
        project = waived(lva, folder)
        rules = [line.split(":")[0] for line in project.run("rules", "--lang", "en")[1].splitlines()]
        run = json.loads(output(project, "sarif", "en"))["runs"][0]
        assert sorted(rule["id"] for rule in run["tool"]["driver"]["rules"]) == sorted(rules)
        changes = {change["descriptor"]["id"]: change["configuration"]
                   for change in run["invocations"][0]["ruleConfigurationOverrides"]}
        assert changes == {"text/length": {"enabled": False}, "evidence/missing": {"level": "note"}}, changes
        kinds = sorted(s["kind"] for r in run["results"] for s in r.get("suppressions", ()))
        assert set(kinds) == {"inSource", "external"}, kinds


# ---- JUnit ----

def test_junit(project, lang):
    made = output(project, "junit", lang)
    tree = etree.fromstring(made.encode("utf-8"))
    etree.XMLSchema(etree.parse(str(HERE / "junit.xsd"))).assertValid(tree)
    findings = findings_of(project, lang)
    outcomes = {}
    for finding in findings:
        if not finding["file"]:
            continue
        key = (finding["file"], finding["rule"])
        rank = 0 if finding["waived"] else 2 if finding["severity"] == "error" else 1
        outcomes[key] = max(outcomes.get(key, 0), rank)
    told = {}
    for case in tree.iter("testcase"):
        assert case.get("classname") == case.getparent().get("name") == case.get("file")
        if case.get("name") not in ("check", "lva/left-out"):
            told[case.get("classname"), case.get("name")] = (
                2 if case.find("failure") is not None else 0 if case.find("skipped") is not None else 1)
    assert told == outcomes, f"{set(told.items()) ^ set(outcomes.items())}"
    body = "".join(tree.itertext())
    for finding in findings:
        assert finding["message"] in body, f"{finding['message']!r} is not told"
    read_with_junitparser(made, tree)
    files = json_of(project, lang)["summary"]["files"]
    assert len(tree.findall("testsuite")) == files, f"{len(tree.findall('testsuite'))} suites, {files} files"


def read_with_junitparser(made, tree):
    from junitparser import JUnitXml
    parsed = JUnitXml.fromstring(made.encode("utf-8"))
    counts = (parsed.tests, parsed.failures, parsed.skipped)
    parsed.update_statistics()
    assert counts == (parsed.tests, parsed.failures, parsed.skipped), f"the numbers are not those of the tests: {counts}"
    assert parsed.tests == len(tree.findall(".//testcase"))


# ---- GitHub ----

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def unescaped(text, of_property=False):
    for mark, sign in (("%0D", "\r"), ("%0A", "\n"), *((("%3A", ":"), ("%2C", ",")) if of_property else ()), ("%25", "%")):
        text = text.replace(mark, sign)
    return text


def test_github(project, lang):
    commands = []
    for line in output(project, "github", lang).splitlines():
        found = COMMAND.fullmatch(line)
        assert found, f"no command: {line!r}"
        properties = dict(pair.split("=", 1) for pair in found[2].split(","))
        commands.append((found[1], {key: unescaped(value, True) for key, value in properties.items()},
                         unescaped(found[3])))
    ranks = [list(LEVELS).index(level) for level, _, _ in commands]
    assert ranks == sorted(ranks), "the gravest are not first"
    assert all(ranks.count(rank) <= 10 for rank in range(3)), "more than GitHub shows"
    findings = {(f["file"], max(int(f["line"]), 1), max(int(f["column"]), 1), f["rule"], f["severity"], f["message"])
                for f in findings_of(project, lang)}
    total = json_of(project, lang)["summary"]
    shown = [command for command in commands if command[1]["title"] != "lva"]
    for level, at, message in shown:
        first = message.split("\n")[0].split(": ", 1)
        told = (at["file"], int(at["line"]), int(at["col"]), at["title"], LEVELS[level])
        assert {(*told, message.split("\n")[0]), (*told, first[-1])} & findings, f"{told} is not in line: {message}"
    left = sum(total[key] for key in ("errors", "warnings", "notes", "waived")) - len(shown)
    counts = [sum(map(int, re.findall(r"\d+", message))) for _, at, message in commands if at["title"] == "lva"]
    assert counts == ([left] if left else []), f"{counts} told, {left} left"


# ---- GitLab ----

GITLAB_SCHEMA = {"type": "array", "items": {
    "type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"], "properties": {
        "description": TEXT, "check_name": TEXT, "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32,64}$"},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {"type": "object", "required": ["path", "lines"], "properties": {
            "path": {"type": "string", "minLength": 1, "not": {"pattern": "^[.]?/"}},
            "lines": {"type": "object", "required": ["begin"],
                      "properties": {"begin": {"type": "integer", "minimum": 1}}}}}}}}


def test_gitlab(project, lang):
    made = json.loads(output(project, "gitlab", lang))
    jsonschema.Draft7Validator(GITLAB_SCHEMA).validate(made)
    severities = {"error": "critical", "warning": "major", "note": "minor"}
    same(((p["location"]["path"], p["location"]["lines"]["begin"], p["check_name"], p["severity"]) for p in made
          if p["check_name"] != "lva/left-out"),
         ((f["file"], max(int(f["line"]), 1), f["rule"], "info" if f["waived"] else severities[f["severity"]])
          for f in findings_of(project, lang)), "problems")
    fingerprints = [problem["fingerprint"] for problem in made]
    assert len(fingerprints) == len(set(fingerprints)), "fingerprints are not unique"


# ---- Identities ----

def ids_of(project, *arguments, lang="fi"):
    out = project.run("check", "-q", "--lang", lang, "--as-of", DAY, "--format", "json", *arguments)[1]
    return [finding["id"] for finding in json.loads(out)["findings"]]


def test_identity(lva):
    """Neither the language, nor lines, nor the order of entries, nor the folder of the run makes it another finding."""
    with tempfile.TemporaryDirectory(prefix="lva-formats-") as folder:
        project = waived(lva, pathlib.Path(folder) / "own")
        project.edit(FULL, lambda decision: [impact(decision, name).pop("epävarmuus") for name in ("V1", "V2")])
        usual = ids_of(project)
        assert sorted(usual) and all(ids_of(project, lang=lang) == usual for lang in LANGUAGES), "of the language"
        text = (project.folder / FULL).read_text(encoding="utf-8")
        project.put(FULL, "# ylempänä\n\n\n" + text)
        assert ids_of(project) == usual, "of the line"

        def turn(decision):
            for each in decision["vaihtoehdot"]:
                each.get("vaikutukset", []).reverse()
        project.edit(FULL, turn)
        assert sorted(ids_of(project)) == sorted(usual), "of the order"
        outside = Project.__new__(Project)
        outside.lva, outside.folder = project.lva, pathlib.Path(folder)
        assert sorted(ids_of(outside, "own")) == sorted(usual), "of the folder of the run"


def test_paths(lva):
    """However a file is named, programs get its path from where the program runs."""
    with tempfile.TemporaryDirectory(prefix="lva-formats-") as folder:
        project = sound(lva, pathlib.Path(folder) / "own")
        project.put("päätökset/katkennut.yaml", BROKEN)
        for form, pattern in (("json", '"file": "([^"]*katkennut[^"]*)"'), ("gitlab", '"path": "([^"]*katkennut[^"]*)"'),
                              ("github", "file=([^,]*katkennut[^,]*),"), ("junit", ' file="([^"]*katkennut[^"]*)"'),
                              ("sarif", '"uri": "([^"]*katkennut[^"]*)"')):
            for run_in, named, expected in (
                    (".", "own", "own/päätökset/katkennut.yaml"), ("own", ".", "päätökset/katkennut.yaml"),
                    ("own", f"{folder}/own/päätökset/katkennut.yaml", "päätökset/katkennut.yaml"),
                    ("own/päätökset", "./katkennut.yaml", "katkennut.yaml"),
                    ("own/esityslistat", f"{folder}/own/päätökset", "../päätökset/katkennut.yaml")):
                done = subprocess.run([project.lva, "check", "-q", "--format", form, named],
                                      cwd=pathlib.Path(folder) / run_in, capture_output=True, text=True, check=False)
                told = set(map(urllib.parse.unquote, re.findall(pattern, done.stdout)))
                assert told == {expected}, f"{form}, {named} in {run_in}: {told}"
                assert folder not in done.stdout, f"{form} tells the folder"


# ---- The same output everywhere ----

FORMATS = {"json": test_json, "sarif": test_sarif, "junit": test_junit, "github": test_github, "gitlab": test_gitlab}


def test_format(lva, make, check, lang):
    with tempfile.TemporaryDirectory(prefix="lva-formats-") as folder:
        check(make(lva, folder), lang)


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    tests = Tests(arguments[0], arguments[1:])
    for form, check in FORMATS.items():
        for name, make in PROJECTS.items():
            for lang in LANGUAGES if name == "waived" else ("en",):
                tests.run(f"{form} {name} {lang}", test_format, arguments[0], make, check, lang)
    tests.run("sarif rules", test_sarif_rules, arguments[0])
    tests.run("identity", test_identity, arguments[0])
    tests.run("paths", test_paths, arguments[0])
    tests.run("sarif multitool", has_tool, MULTITOOL.is_dir(), "the schema and the multitool of SARIF")
    return tests.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
