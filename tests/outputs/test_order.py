#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""What must not matter does not: the order of files, keys and entries. What is left out hides nothing.

Usage: test_order.py LVA [NAME]...
"""
import json
import random
import re
import sys
import tempfile

sys.dont_write_bytecode = True
from projects import DAY, EXAMPLE, FULL, ROOT, Project, Tests, read  # noqa: E402

sys.path.insert(0, str(ROOT / "tests" / "rules"))
import run as rules  # noqa: E402
from overlay import Example  # noqa: E402

DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
SEED = 20261121
TRIED = 8  # things left out of each example; 60 take some minutes
# Lists whose order says something.
IN_ORDER = {"käsittelyvaiheet", "behandlingsskeden", "stages", "vaikutusketju", "verkningskedja", "chain"}


def shuffled(data, rng, lists):
    """The same data with the keys of maps, or the entries of lists of maps, in another order."""
    if isinstance(data, dict):
        keys = list(data)
        if not lists:
            rest = keys[1:] if "lva" in data else keys
            rng.shuffle(rest)
            keys = (["lva"] if "lva" in data else []) + rest
        return {key: data[key] if key in IN_ORDER else shuffled(data[key], rng, lists) for key in keys}
    if isinstance(data, list):
        made = [shuffled(item, rng, lists) for item in data]
        if lists and all(isinstance(item, dict) for item in made):
            rng.shuffle(made)
        return made
    return data


def sorted_data(data):
    """Lists as sets of what they hold."""
    if isinstance(data, dict):
        return {key: sorted_data(value) for key, value in data.items()}
    if isinstance(data, list):
        return sorted((sorted_data(item) for item in data), key=lambda item: json.dumps(item, sort_keys=True))
    return data


def report_of(project, path):
    status, reports, err = project.reports(path, kinds=("json",))
    assert reports, f"no report of {path}: {err}"
    return status, json.loads(DIGEST.sub("", reports["json"]))


def year_of(project):
    """The annual report without what names files."""
    made = json.loads(project.run("annual", "2026", "--as-of", DAY, "--lang", "en", "--report", "json")[1])
    del made["sections"]["provenance"], made["sections"]["sheets"]
    return made


def said(findings):
    """Without lines, and of each pair that is named the two names in order."""
    return sorted((finding["rule"], finding["severity"], finding["message"]) for finding in findings)


def decisions_of(project):
    return sorted(f"decisions/{path.name}" for path in (project.folder / "decisions").glob("*.yaml"))


def differing(one, other, at="report"):
    if type(one) is not type(other) or not isinstance(one, (dict, list)):
        return None if one == other else f"{at}: {str(one)[:200]!r}, {str(other)[:200]!r}"
    if isinstance(one, dict):
        pairs = [(key, one.get(key), other.get(key)) for key in {**one, **other}]
    else:
        if len(one) != len(other):
            return f"{at}: {len(one)} and {len(other)} entries"
        pairs = [(number, *pair) for number, pair in enumerate(zip(one, other))]
    return next((found for key, a, b in pairs if (found := differing(a, b, f"{at}.{key}"))), None)


def test_shuffled(lva, folder, lists):
    """The example project, every file of it in another order."""
    project, rng = Project(lva, folder, EXAMPLE), random.Random(SEED)
    whole, year = project.check(), year_of(project)
    before = {path: (report_of(project, path), project.check(path)) for path in decisions_of(project)}
    for path in [*before, "catalogue.yaml", *(f"agendas/{file.name}" for file in (project.folder / "agendas").iterdir())]:
        project.edit(path, lambda data: None)
        data = project.get(path)
        project.put(path, shuffled(data, rng, lists))
    for path, ((status, report), (_, findings, _)) in before.items():
        status_now, report_now = report_of(project, path)
        found = differing(sorted_data(report), sorted_data(report_now))  # findings stand in the order of lines
        assert found is None and status == status_now, f"{path}: {found}"
        if len(findings) < 50:
            now = said(project.check(path)[1])
            assert said(findings) == now, f"{path}: {set(said(findings)) ^ set(now)}"
    found = differing(sorted_data(year), sorted_data(year_of(project)))
    assert found is None, f"annual: {found}"
    now = project.check()
    assert whole[0] == now[0] and whole[2] == now[2], f"{whole[2]}; {now[2]}"


def test_file_names(lva, folder):
    """Files are read in the order of their names; nothing comes of it."""
    project = Project(lva, folder, EXAMPLE)
    _, findings, summary = project.check()
    year, names = year_of(project), decisions_of(project)
    reports = {read(project.folder / path).get("id") or read(project.folder / path).get("tunnus")
               or read(project.folder / path)["beteckning"]: report_of(project, path)[1] for path in names}
    renamed = {}
    for number, path in enumerate(reversed(names)):
        renamed[path] = f"decisions/{number:02}.yaml"
        (project.folder / path).rename(project.folder / renamed[path])
    _, findings_now, summary_now = project.check()
    assert summary == summary_now, f"{summary}; {summary_now}"
    found = differing(year, year_of(project))
    assert found is None, f"annual: {found}"
    kept = [{rule for rule, *_ in said(each)} for each in (findings, findings_now)]
    assert kept[0] == kept[1], f"{kept[0] ^ kept[1]}"
    for path in renamed.values():
        data = read(project.folder / path)
        name = data.get("id") or data.get("tunnus") or data["beteckning"]
        text = json.dumps(report_of(project, path)[1], ensure_ascii=False)
        for old, new in renamed.items():
            text = text.replace(new, old)
        found = differing(reports[name], json.loads(text))
        assert found is None, f"{path}: {found}"


def test_arguments(lva, folder):
    """Nor does the order in which they are named."""
    project = Project(lva, folder, EXAMPLE)
    names = decisions_of(project)
    assert said(project.check(*names)[1]) == said(project.check(*reversed(names))[1])


# ---- Leaving out ----


def emit(data, out, places, at=(), before="", after=""):
    """JSON as a list of lines; places gets the first and last line of everything by its path."""
    first = len(out) + 1
    if isinstance(data, (dict, list)) and data:
        pairs = list(data.items()) if isinstance(data, dict) else list(enumerate(data))
        out.append(before + ("{" if isinstance(data, dict) else "["))
        for number, (key, value) in enumerate(pairs):
            name = json.dumps(key, ensure_ascii=False) + ": " if isinstance(data, dict) else ""
            emit(value, out, places, (*at, key), " " * (len(at) + 1) + name, "," if number + 1 < len(pairs) else "")
        out.append(" " * len(at) + ("}" if isinstance(data, dict) else "]") + after)
    else:
        out.append(before + json.dumps(data, ensure_ascii=False) + after)
    places[at] = (first, len(out))


def without(data, at):
    if len(at) == 1:
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if key != at[0]}
        return [value for number, value in enumerate(data) if number != at[0]]
    if isinstance(data, dict):
        return {key: without(value, at[1:]) if key == at[0] else value for key, value in data.items()}
    return [without(value, at[1:]) if number == at[0] else value for number, value in enumerate(data)]


def put_in_lines(project, path, data):
    out, places = [], {}
    emit(data, out, places)
    project.put(path, "\n".join(out) + "\n")
    return places


OTHER = re.compile(r"^ *(?:-->|:::) (.*):(\d+):\d+$", re.M)


def places_said(project):
    """Every line that an error points at, its own and the other."""
    text = project.run("check", "--lang", "en", "--as-of", DAY, FULL)[2]
    parts = [part for part in text.split("\n\n") if part.lstrip().startswith("error[")]
    return {int(line) for part in parts for file, line in OTHER.findall(part) if file == FULL}


# Two entries contradict each other and the finding points at one of them: without the other there is nothing to find.
ABOUT_ANOTHER = {"options/proposed-option", "screening/answer-contradicts-data"}


def lay_example(project, example):
    for path, lines in rules.made_files(example).items():
        project.put(path, "".join(text + "\n" for text, _ in lines))


def leave_out(project, rule, rng):
    """Leaves out one thing at a time; yields what made all errors go away."""
    data = project.get(FULL)
    places = put_in_lines(project, FULL, data)
    status, findings, _ = project.check(FULL)
    ours = [finding for finding in findings if finding["rule"] == rule and finding["severity"] == "error"]
    if status != 1 or not ours or any(finding["file"] != FULL for finding in ours):
        return
    pointed_at = places_said(project)
    paths = [at for at, (first, last) in places.items()
             if at and at != ("lva",) and not any(first <= line <= last for line in pointed_at)]
    for at in rng.sample(paths, min(TRIED, len(paths))):
        put_in_lines(project, FULL, without(data, at))
        status, findings, _ = project.check(FULL)
        if status == 0 and rule not in ABOUT_ANOTHER:
            yield ".".join(str(step) for step in at)


def test_leaving_out(lva, folder, rule):
    example = Example((ROOT / "tests" / "rules" / rule / "bad.yaml").read_text(encoding="utf-8"))
    project = Project(lva, folder)
    lay_example(project, example)
    gone = list(leave_out(project, rule, random.Random(SEED)))
    assert not gone, f"{rule} goes away with {', '.join(gone)}"


def examples():
    return sorted(str(path.parent.relative_to(ROOT / "tests" / "rules"))
                  for path in (ROOT / "tests" / "rules").glob("*/*/bad.yaml"))


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    lva = arguments[0]
    tests = Tests(lva, arguments[1:])

    def run(name, function, *more):
        with tempfile.TemporaryDirectory(prefix="lva-order-") as folder:
            tests.run(name, function, lva, folder, *more)

    run("keys", test_shuffled, False)
    run("entries", test_shuffled, True)
    run("file names", test_file_names)
    run("arguments", test_arguments)
    for rule in examples():
        run(f"leaving out {rule}", test_leaving_out, rule)
    return tests.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
