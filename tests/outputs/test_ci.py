#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""What build services and pre-commit are given: the files are valid, and their steps run here as they would there.

Usage: test_ci.py LVA [NAME]...
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml
from lxml import etree

sys.dont_write_bytecode = True
from projects import EXAMPLE, ROOT, DAY, Tests, has_tool  # noqa: E402

NODE_TOOLS = pathlib.Path(__file__).resolve().parent / "node_modules" / ".bin"
SHELL = ("sh", "-e")
SOUND, DEFICIENT = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml", "decisions/SUV-2026-0133-nuorten-vastaanotto.yaml"
EXPRESSION = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


def load(name):
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def environment(folder, **more):
    kept = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": str(folder), **kept, **more}


def run(command, folder, **settings):
    return subprocess.run(command, cwd=folder, env=environment(folder, **settings), capture_output=True,
                          encoding="utf-8", timeout=300, check=False)


class Repository:
    """A repository with the example in a folder of it."""

    def __enter__(self):
        self.made = tempfile.TemporaryDirectory(prefix="lva-ci-")
        folder = pathlib.Path(self.made.name)
        shutil.copytree(EXAMPLE, folder / "arviointi 1")
        return folder

    def __exit__(self, *reason):
        self.made.cleanup()


# ---- GitHub ----

def step_of_action(**given):
    """The shell and environment of the step that checks, its expressions filled in as the service does."""
    action = load("action.yml")
    inputs = {name: entry["default"] for name, entry in action["inputs"].items()}
    assert set(given) <= set(inputs), f"no such input: {set(given) - set(inputs)}"
    inputs.update(given)
    step = action["runs"]["steps"][-1]
    assert "${{" not in step["run"], "an expression inside a script lets text of others run"
    return step["run"], {name: EXPRESSION.sub(lambda found: inputs[found[1]], value)
                         for name, value in step["env"].items()}


def run_action(lva, folder, **given):
    script, variables = step_of_action(**{"program": lva, "as-of": DAY, "language": "en", **given})
    return run([*SHELL, "-c", script], folder, GITHUB_ACTIONS="true", GITHUB_ACTION_PATH=str(ROOT), **variables)


def commands_of(out):
    return [line.split("::")[1].split(" ")[0] for line in out.splitlines() if line.startswith("::")]


def test_action(lva):
    action = load("action.yml")
    assert action["runs"]["using"] == "composite" and all(entry["description"] for entry in action["inputs"].values())
    assert all("shell" in step for step in action["runs"]["steps"]), "a step of a composite action names its shell"
    if has_tool((NODE_TOOLS / "action-validator").exists(), "action-validator"):
        done = run([NODE_TOOLS / "action-validator", ROOT / "action.yml"], ROOT)
        assert done.returncode == 0, done.stdout + done.stderr
    with Repository() as folder:
        done = run_action(lva, folder, paths="arviointi 1", sarif="lva.sarif", junit="lva junit.xml")
        assert done.returncode == 1, f"status {done.returncode}: {done.stderr}"
        commands = commands_of(done.stdout)
        assert commands[:2] == ["group", "endgroup"] and commands.count("error") == 10, commands
        log = json.loads((folder / "lva.sarif").read_text(encoding="utf-8"))
        uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                for result in log["runs"][0]["results"]}
        assert uris and all(uri.startswith("arviointi%201/") for uri in uris), uris
        assert etree.parse(str(folder / "lva junit.xml")).getroot().tag == "testsuites"


def test_action_status(lva):
    """The step fails when and only when lva says so; several paths are a line each."""
    with Repository() as folder:
        for status, given in ((0, {"paths": f"arviointi 1/{SOUND}"}),
                              (1, {"paths": f"arviointi 1/{SOUND}\narviointi 1/{DEFICIENT}"}),
                              (0, {"paths": "arviointi 1", "fail-on": "never"}),
                              (2, {"paths": f"arviointi 1/{SOUND}", "fail-on": "sometimes", "sarif": "x.sarif"}),
                              (3, {"paths": "arviointi 1/decisions/missing.yaml", "sarif": "lva.sarif"})):
            done = run_action(lva, folder, **given)
            assert done.returncode == status, f"{given}: status {done.returncode}: {done.stdout[-300:]}{done.stderr}"
        assert json.loads((folder / "lva.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]


def test_injection(lva):
    """What stands in an input or a file name is no command, neither of the shell nor of the service."""
    with Repository() as folder:
        name = "arviointi 1/decisions/$(touch made);`touch made`.yaml"
        (folder / name).write_text("lva: päätös/1\n\"::error::x\": \"##vso[x]\"\n", encoding="utf-8")
        done = run_action(lva, folder, paths=f"{name}\n--version")
        assert not (folder / "made").exists(), "the name was run"
        assert done.returncode == 3 and "::error::x" in done.stdout, "the key is not told"
        assert not any(line.startswith("::error::x") or "##vso[" in line for line in done.stdout.splitlines())


# ---- GitLab ----

def variables_of(job, folder, **more):
    return {**{name: str(value) for name, value in job["variables"].items()}, "GITLAB_CI": "true",
            "CI_PROJECT_DIR": str(folder), **more}


def test_gitlab(lva):
    template = load("ci/lva.gitlab-ci.yml")
    job = template[".lva"]
    assert set(job) <= {"image", "variables", "before_script", "script", "artifacts"}, set(job)
    assert all(isinstance(value, str) for value in job["variables"].values()), "a variable is a text"
    assert job["artifacts"]["when"] == "always", "the reports of a job that failed are wanted most"
    for status, paths in ((1, "arviointi 1"), (0, f"arviointi 1/{SOUND}")):
        with Repository() as folder:
            script = "\n".join([*job["before_script"], *job["script"]])
            done = run([*SHELL, "-c", script], folder, **variables_of(
                job, folder, LVA_HOME=str(ROOT), LVA_PROGRAM=lva, LVA_PATHS=paths, LVA_AS_OF=DAY, LVA_LANGUAGE="sv"))
            assert done.returncode == status, f"status {done.returncode}: {done.stderr}"
            assert done.stdout == "" and "kontrollerad" in done.stderr, "people read text in the log"
            reports = job["artifacts"]["reports"]
            assert sorted(reports.values()) == sorted(job["artifacts"]["paths"])
            problems = json.loads((folder / reports["codequality"]).read_text(encoding="utf-8"))
            assert bool(problems) == (status == 1)
            assert all(problem["location"]["path"].startswith("arviointi 1/") for problem in problems)
            assert etree.parse(str(folder / reports["junit"])).getroot().tag == "testsuites"


# ---- pre-commit ----

CONFIGURATION = """repos:
  - repo: {hooks}
    rev: {commit}
    hooks:
      - id: lva-check
        args: [--lang, en, --as-of, "{day}", arviointi 1]
      - id: lva-check-files
        args: [--lang, en, --as-of, "{day}", --format, line]
        files: ^arviointi 1/decisions/
"""


def git(folder, *arguments):
    names = [word for role in ("AUTHOR", "COMMITTER") for word in
             ((f"GIT_{role}_NAME", "test"), (f"GIT_{role}_EMAIL", "test@example.org"))]
    done = run(["git", *arguments], folder, GIT_CONFIG_NOSYSTEM="1", **dict(names))
    assert done.returncode == 0, f"git {arguments[0]}: {done.stderr}"
    return done.stdout.strip()


def commit_all(folder):
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "all")
    return git(folder, "rev-parse", "HEAD")


def test_pre_commit(lva):
    if not has_tool(shutil.which("pre-commit", path="/usr/bin:/bin"), "pre-commit"):
        return
    manifest = ROOT / ".pre-commit-hooks.yaml"
    with Repository() as folder, tempfile.TemporaryDirectory(prefix="lva-hooks-") as hooks:
        done = run(["pre-commit", "validate-manifest", manifest], folder)
        assert done.returncode == 0, done.stdout + done.stderr
        shutil.copy(manifest, hooks)
        commit = commit_all(pathlib.Path(hooks))
        commit_all(folder)
        (folder / ".pre-commit-config.yaml").write_text(
            CONFIGURATION.format(hooks=hooks, commit=commit, day=DAY), encoding="utf-8")
        git(folder, "add", "-A")
        for status, path in ((0, SOUND), (1, DEFICIENT)):
            done = run(["pre-commit", "run", "lva-check-files", "--files", f"arviointi 1/{path}", "README.md"], folder,
                       PATH=f"{pathlib.Path(lva).parent}:/usr/bin:/bin")
            assert done.returncode == status, f"{path}: status {done.returncode}: {done.stdout}{done.stderr}"
        done = run(["pre-commit", "run", "lva-check", "--all-files"], folder,
                   PATH=f"{pathlib.Path(lva).parent}:/usr/bin:/bin")
        assert done.returncode == 1 and "options/best-missing" in done.stdout, done.stdout + done.stderr


# ---- What is written about them ----

def test_page():
    """Every snippet of the page is valid, and names only what there is."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    snippets = [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)]
    assert len(snippets) >= 3, "snippets are missing"
    inputs, variables = set(load("action.yml")["inputs"]), set(load("ci/lva.gitlab-ci.yml")[".lva"]["variables"])
    hooks = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    for snippet in snippets:
        for job in snippet.get("jobs", {}).values():
            for step in job["steps"]:
                if "/lva@" in step.get("uses", ""):
                    assert set(step.get("with", {})) <= inputs, step
        for name, job in snippet.items():
            if isinstance(job, dict) and job.get("extends") == ".lva":
                assert set(job["variables"]) <= variables, f"{name}: {set(job['variables']) - variables}"
        for repo in snippet.get("repos", ()):
            assert {hook["id"] for hook in repo["hooks"]} <= hooks, repo
    for name in inputs | variables | hooks:
        assert f"`{name}`" in page, f"{name} is not on the page"


def is_shown_by(pattern, printed):
    """A line that is an ellipsis stands for any lines."""
    first, *rest = pattern.split("…\n")
    at = len(first) if printed.startswith(first) else -1
    for part in rest:
        found = printed.find("\n" + part, at - 1) if at >= 0 else -1
        at = found + 1 + len(part) if found >= 0 else -1
    return at == len(printed) or (at >= 0 and pattern.endswith("…\n"))


def test_examples(lva):
    """What the page says that lva prints is what it prints."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    examples = re.findall(r"```console\n\$ lva (.*)\n([^`]*)```", page)
    assert len(examples) == 6, f"{len(examples)} examples"
    for command, printed in examples:
        done = run([lva, *command.split()], EXAMPLE, SOURCE_DATE_EPOCH="1795219200")
        assert is_shown_by(printed, done.stdout + done.stderr), f"{command}: {done.stdout[-600:]}{done.stderr}"


def test_shell():
    if not has_tool(shutil.which("shellcheck", path="/usr/bin:/bin"), "shellcheck"):
        return
    action, job = load("action.yml"), load("ci/lva.gitlab-ci.yml")[".lva"]
    scripts = [(ROOT / "ci" / "check.sh").read_text(encoding="utf-8"), (ROOT / "bootstrap").read_text(encoding="utf-8"),
               *(step["run"] for step in action["runs"]["steps"]), "\n".join(job["before_script"] + job["script"])]
    for script in scripts:
        done = subprocess.run(["shellcheck", "--shell=sh", "-"], input=script, capture_output=True, encoding="utf-8",
                              check=False)
        assert done.returncode == 0, done.stdout


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    lva = os.path.abspath(arguments[0])
    tests = Tests(lva, arguments[1:])
    for name, test in (("action", test_action), ("action status", test_action_status), ("injection", test_injection),
                       ("gitlab", test_gitlab), ("pre-commit", test_pre_commit), ("examples", test_examples)):
        tests.run(name, test, lva)
    tests.run("page", test_page)
    tests.run("shell", test_shell)
    return tests.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
