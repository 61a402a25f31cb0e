#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""However many files are read at the same time, the same bytes come out.

Usage: test_jobs.py LVA [NAME]...
"""
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
from projects import DAY, ROOT, Project, Tests  # noqa: E402

sys.path.insert(0, str(ROOT / "tests" / "bench"))
import register  # noqa: E402

DECISIONS = 42
JOBS = ("1", "2", "7")
FORMATS = ("text", "json", "sarif", "line")
WAIVERS = """
poikkeukset:
  - sääntö: cumulative/shifting-baseline
    koskee: SUV-2026-0118-K3
    syy: Muutokset ovat saman talousarvion osia, ja ne on arvioitu yhdessä.
    hyväksynyt: hallintojohtaja
    myönnetty: 2026-11-02
    päättyy: 2027-06-30
"""


def decision(project, number, name):
    return next((project.folder / "decisions").glob(f"{number:05}-{name}*.yaml"))


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} has no {old!r}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def lay_faults(project):
    """Faults of reading, of references and of rules; files in folders of other kinds; a link that leads nowhere."""
    replace(decision(project, 1, "SUV-2026-0118"), "tunnus: SUV-2026-0118-K1", "tunnus: SUV-2026-0118-K0")
    replace(decision(project, 2, "SUV-2026-0118"), "lva: päätös/1", "lva: päätös/1\noutoavain: 1")
    replace(decision(project, 3, "SUV-2026-0072"), "sisältää: [SUV-2025-0041-K3]", "sisältää: [SUV-2025-9999]")
    replace(decision(project, 4, "SUV-2026-0131"), "kokouspäivä: 2026-12-08", "kokouspäivä: 2026-13-08")
    replace(decision(project, 4, "SUV-2025-0041"), "lva: päätös/1", "lva: päätös/1\n\ttyyppi: [")
    decision(project, 5, "SUV-2026-0131").write_bytes(b"lva: \xff\n")
    decision(project, 2, "SUV-2025-0041").rename(project.folder / "follow-ups" / "zz-decision.yaml")
    (project.folder / "follow-ups" / "00003-SUV-2025-0041-S1.yaml").rename(project.folder / "decisions" / "00000-first.yaml")
    (project.folder / "decisions" / "00002-astray.yaml").symlink_to("../../nowhere.yaml")
    with open(project.folder / "lva.yaml", "a", encoding="utf-8") as settings:
        settings.write(WAIVERS)


def laid(lva, folder):
    register.write(pathlib.Path(folder) / "project", DECISIONS)
    project = Project(lva, folder, pathlib.Path(folder) / "project")
    lay_faults(project)
    return project


def same_of_all(project, *arguments):
    made = {jobs: project.run("check", "-j", jobs, "--as-of", DAY, *arguments) for jobs in JOBS}
    for jobs in JOBS:
        assert made[jobs] == made["1"], f"-j {jobs} {' '.join(arguments)} differs from -j 1"
    return made["1"]


def test_project(project, kind):
    status, out, err = same_of_all(project, "--format", kind)
    assert status == 3, err
    for rule in ("duplicate-id", "unknown-key", "shifting-baseline", "unreadable-file"):
        assert rule in out + err, f"{rule} is not found"


def test_paths(project, *paths):
    status, out, err = same_of_all(project, "--format", "line", *paths)
    assert status == 3 and ("format/" in out + err), err


def test_default(project):
    """Without -j the machine decides how many; what comes out does not tell."""
    alone = project.run("check", "-j", "1", "--as-of", DAY)
    assert project.run("check", "--as-of", DAY) == alone


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    tests = Tests(arguments[0], arguments[1:])
    with tempfile.TemporaryDirectory(prefix="lva-jobs-") as folder:
        project = laid(tests.lva, folder)
        for kind in FORMATS:
            tests.run(kind, test_project, project, kind)
        tests.run("folder", test_paths, project, "decisions")
        tests.run("folders", test_paths, project, "follow-ups", "agendas", "decisions", "lva.yaml")
        tests.run("default", test_default, project)
    return tests.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
