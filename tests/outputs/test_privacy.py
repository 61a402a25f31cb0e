#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Nothing that is published tells a count of 1 to 4, nor a person's code, number or address.

A count is hidden when another one could stand in its place: for each small count of a project there must be a project
that differs in this count (and in one that is hidden beside it, so that sums stay what they are) and whose reports,
traces and findings are the same to the letter. What is not tried to hide: that an error was found, and that a limit of
the screening was reached; both are bounds of a count. Excerpts in what `check` says are lines of the input itself.

Usage: test_privacy.py LVA [NAME]...
"""
import copy
import itertools
import math
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from projects import CATALOGUE, DAY, FULL, Project, Tests, entry, impact, option  # noqa: E402

BANDS = ["0-6", "7-12", "13-15", "16-17"]
ADULTS = "18+"
SMALL = range(1, 5)
DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
NODES = ("VE1", "V1", "trigger.many-children", "trigger.child-cost")

# ---- The worlds: which counts a project has ----


class World:
    """Counts by place: affected (V1), changed (clients of the change), heard (O1), clients (of the catalogue), n."""

    def __init__(self, **counts):
        self.counts = counts

    def other(self, place, changes):
        made = copy.deepcopy(self)
        made.counts[place].update(changes)
        return made

    def lay(self, project):
        decision, catalogue = project.get(FULL), project.get(CATALOGUE)
        decision.pop("esitys", None)
        # Decided, so that the registers' reports count it too.
        decision["tehty_päätös"] = {"päivä": "2026-12-08", "vaihtoehto": "VE1"}
        changes = option(decision, "VE1")["muutokset"]
        del changes[1:]  # then V1 reaches the clients of one service and nobody else
        row, change = impact(decision, "V1"), changes[0]
        service = entry(catalogue["palvelut"], "neuvola-kyla")
        if "affected" in self.counts:
            row["lapsimäärä"] = self.counts["affected"]
            row["ikäryhmät"] = list(self.counts["affected"])
        if "changed" in self.counts:
            change["asiakkaat"] = self.counts["changed"]
        if "heard" in self.counts:
            entry(decision["osallisuus"], "O1")["kuultujen_määrä"] = self.counts["heard"]
        if "n" in self.counts:
            entry(decision["näyttö"], "N1")["n"] = self.counts["n"]["n"]
        if "clients" in self.counts:
            service["asiakkaat"] = self.counts["clients"]
            service["ikäryhmät"] = list(self.counts["clients"])
        project.put(FULL, decision)
        project.put(CATALOGUE, catalogue)


def bounds(count):
    low, _, high = str(count).partition("-")
    return int(low), int(high or low)


def is_small(count):
    return bounds(count)[1] in SMALL


def is_range(count):
    return bounds(count)[0] != bounds(count)[1]


def view_of(numbers):
    """What a reader is shown of the counts of one sum: number, small, hidden; and the sum, if that is shown."""
    hidden = [number in SMALL for number in numbers]
    seen = [number for number, is_hidden in zip(numbers, hidden) if number and not is_hidden]
    if sum(hidden) == 1 and seen:
        hidden[numbers.index(min(seen))] = True
        seen.remove(min(seen))
    small = [number for number in numbers if number in SMALL]
    left = sum(number for number, is_hidden in zip(numbers, hidden) if is_hidden)
    beside = [number for number, is_hidden in zip(numbers, hidden) if is_hidden and number not in SMALL]
    most = (min(seen) - (numbers.index(min(seen)) < numbers.index(beside[0])) if seen else math.inf) if beside else 0
    rest_least, rest_most = len(small) - 1 + 5 * len(beside), 4 * (len(small) - 1) + most
    room = min(4, left - rest_least) > max(1, left - rest_most)
    least = len(small) + 5 * len(beside)
    tells = small and (sum(hidden) < 2 or not room or (not seen and left <= least + 1) or 0 < sum(numbers) < 5)
    if tells:
        hidden = [number > 0 for number in numbers]
    shown = ["small" if number in SMALL else "hidden" if is_hidden else number
             for number, is_hidden in zip(numbers, hidden)]
    return tuple(shown), None if tells else sum(numbers)


def changes_of(counts, band):
    """Other counts that a reader cannot tell from these, the nearest first; this one, which is small, differs."""
    if band == "n" or band == ADULTS:
        return [{band: str(number)} for number in SMALL if str(number) != counts[band]]
    bands = [each for each in counts if each != ADULTS]
    numbers = [bounds(counts[each])[1] for each in bands]
    marks = view_of(numbers)[0]
    free = [list(SMALL) if mark == "small" else range(5, number + 4) if mark == "hidden" else [number]
            for mark, number in zip(marks, numbers)]
    here = bands.index(band)
    found = [other for other in itertools.product(*free)
             if other[here] != numbers[here] and view_of(list(other)) == view_of(numbers)]
    found.sort(key=lambda other: (sum(a != b for a, b in zip(other, numbers)), other))
    return [dict(zip(bands, (with_low(counts[each], number) for each, number in zip(bands, other))))
            for other in found[:12]]


def with_low(count, most):
    """The count with another upper end."""
    low = min(bounds(count)[0], most)
    return f"{low}-{most}" if is_range(count) and low < most else str(most)


def others_of(world, place, band):
    """Worlds with another small number here; where the same children are counted in several places, in all of them."""
    same = [other for other in world.counts if world.counts[other] == world.counts[place] and other != place]
    for changes in changes_of(world.counts[place], band):
        made = world.other(place, changes)
        yield made
        for other in same:
            made = made.other(other, changes)
        if same:
            yield made


# ---- What everybody may see ----


def seen(project, world):
    """Piece by piece, so that what differs is found early."""
    world.lay(project)
    _, reports, err = project.reports(FULL)
    assert len(reports) == 4, f"reports missing: {err}"
    for kind in sorted(reports):
        yield kind, DIGEST.sub("", reports[kind])
    yield "line", project.run("check", "--lang", "en", "--as-of", DAY, "--format", "line")[2]
    for node in NODES:
        yield f"explain {node}", project.run("explain", "--lang", "en", f"{FULL}#{node}")[1]
    yield "annual", DIGEST.sub("", project.run("annual", "2026", "--lang", "en", "--report", "json")[1])
    yield "explain annual", project.run("explain", "--lang", "en", "lva.yaml#annual-2026")[1]


def difference(project, world, views):
    """How many views are the same before the first that is not, and where that one differs; None: nowhere."""
    for number, (name, view) in enumerate(seen(project, world)):
        if view != views[name]:
            pairs = zip(view.splitlines(), views[name].splitlines())
            line = next((f"{b[:300]!r}, not {a[:300]!r}" for a, b in pairs if a != b), "more lines")
            return number, f"{name}: {line}"
    return None


def test_world(lva, world):
    """Every small count could be another one."""
    with tempfile.TemporaryDirectory(prefix="lva-privacy-") as folder:
        project = Project(lva, folder)
        views = dict(seen(project, world))
        for place, counts in world.counts.items():
            for band, count in counts.items():
                if not is_small(count):
                    continue
                nearest = (-1, "nothing")
                for other in others_of(world, place, band):
                    found = difference(project, other, views)
                    if found is None:
                        break
                    nearest = max(nearest, (found[0], f"{other.counts[place]}: {found[1]}"))
                else:
                    raise AssertionError(f"{place} {band}: {count} can be told from what is shown in "
                                         f"{world.counts}, at best {nearest[1]}")


def counts(*numbers, adults=None):
    made = {band: str(number) for band, number in zip(BANDS, numbers) if number is not None}
    return {**made, ADULTS: str(adults)} if adults is not None else made


def chosen_worlds():
    """What once told, or nearly did."""
    clients = counts(129)
    yield World(affected=counts(3, 20), changed=counts(3, 20), heard=counts(3, 20), clients=counts(3, 20))
    yield World(affected=counts(4, 4), heard=counts(2, 2), clients=clients)        # a sum of 8 would tell both
    yield World(affected=counts(1, 5), heard=counts(1, 1, 1), clients=clients)     # a sum of 6 would tell both
    yield World(affected=counts(4), heard=counts(0, 4), clients=clients)           # alone: its sum is it
    yield World(affected=counts(2, 7, 7, 9), heard=counts(4, 5, 5, 5), clients=clients)
    yield World(affected=counts("2-4", 30), changed=counts("0-3", 6), clients=clients)
    yield World(affected=counts("1-3", "3-20", 9), changed=counts(3), clients=counts(400))
    yield World(clients=counts(3, adults=97))                                      # the euros are 3 / 100 of the cost
    yield World(clients=counts(96, adults=4))
    yield World(clients=counts(1, 5, adults=94))
    yield World(clients=counts(3, 20, adults=100))
    yield World(clients=counts(3, 2, 60, 5, adults=2))
    # More than the catalogue has, more than there are clients: two tables and what is found of both.
    yield World(changed=counts(4, 30, 60), clients=counts(2, 25, 70))
    yield World(affected=counts(4, 30, 60), changed=counts(2, 25, 70), clients=counts(129))
    yield World(clients=counts(4, 9000, 30), affected=counts(3, 8, 20))            # more than there are people
    yield World(n={"n": "3"})


def random_worlds(count):
    rng = random.Random(20261121)
    numbers = [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 9, 20, 21, 60]
    for _ in range(count):
        def some():
            found = [rng.choice(numbers) for _ in BANDS]
            return counts(*found) if any(found) else counts(3)
        yield World(affected=some(), heard=some(), clients={**some(), ADULTS: str(rng.choice([0, 1, 3, 50, 97]))})


# ---- Personal data ----

FORMS = ("text", "line", "json", "sarif", "junit", "github", "gitlab")
CODES = ("131052-308T", "010190-123M")
FOLLOW_UP = "seurannat/seuranta.yaml"
PERSONAL = {"code": CODES[0], "mail": "maija.meikalainen@example.fi", "phone": "040 123 4567", "plus": "+358401234567"}


def put_everywhere(data, text, at=()):
    """Adds the text to everything that is prose: it has blanks."""
    for key, value in list(data.items() if isinstance(data, dict) else enumerate(data)):
        if isinstance(value, (dict, list)):
            put_everywhere(value, text, (*at, key))
        elif " " in value and key not in ("lva", "nojaa_palveluihin"):
            data[key] = f"{value} {text}"


def all_views(project):
    status, reports, err = project.reports(FULL)
    yield "assess", err
    yield from reports.items()
    for form in FORMS:
        for lang in ("fi", "sv", "en") if form in ("text", "line") else ("fi",):
            _, out, err = project.run("check", "--lang", lang, "--as-of", DAY, "--format", form)
            yield f"check {form} {lang}", out + err
    for node in (*NODES, "VE0", "VE2", "V3", "proposed_scope", "nothing"):
        _, out, err = project.run("explain", "--lang", "sv", f"{FULL}#{node}")
        yield f"explain {node}", out + err
    for lang in ("fi", "sv", "en"):
        _, out, err = project.run("annual", "2026", "--lang", lang, "--report", "json")
        yield f"annual {lang}", out + err
    assert status == 1 and len(reports) == 4, f"status {status}, reports {sorted(reports)}"


def test_personal(lva, kind):
    text = PERSONAL[kind]
    with tempfile.TemporaryDirectory(prefix="lva-privacy-") as folder:
        project = Project(lva, folder)
        project.edit(FULL, lambda decision: put_everywhere(decision, text))
        status, findings, _ = project.check(FULL)
        rules = {finding["rule"] for finding in findings}
        assert status == 1 and rules & {"privacy/personal-identity-code", "privacy/contact-details"}, f"{rules}"
        for name, view in all_views(project):
            bare = re.sub(r"[\s\u00a0]", "", view)
            assert text not in view and text.replace(" ", "") not in bare, f"{text} is shown by {name}"


def views_of_follow_up(project):
    status, reports, err = project.reports(FOLLOW_UP, command="follow-up")
    assert status == 1 and len(reports) == 4, f"status {status}, reports {sorted(reports)}"
    yield "follow-up", err
    yield from reports.items()
    for form in ("text", "line"):
        _, out, err = project.run("check", "--as-of", DAY, "--format", form)
        yield f"check {form}", out + err
    for node in ("V1", "M1", "measures", "cost", "nothing"):
        _, out, err = project.run("explain", f"{FOLLOW_UP}#{node}")
        yield f"explain {node}", out + err


def test_personal_follow_up(lva, kind):
    """In the follow-up and in the decision that it quotes."""
    text = PERSONAL[kind]
    with tempfile.TemporaryDirectory(prefix="lva-privacy-") as folder:
        project = Project(lva, folder)
        project.edit(FOLLOW_UP, lambda follow_up: put_everywhere(follow_up, text))
        project.edit("päätökset/päätetty.yaml", lambda decision: put_everywhere(decision, text))
        for name, view in views_of_follow_up(project):
            bare = re.sub(r"[\s\u00a0]", "", view)
            assert text not in view and text.replace(" ", "") not in bare, f"{text} is shown by {name}"


def add_unforeseen(follow_up):
    del follow_up["ei_ennakoimattomia"]
    follow_up["osallisuus"][0]["kuultujen_määrä"] = {"0-6": "3", "7-12": "94"}
    follow_up["ennakoimattomat"] = [{
        "tunnus": "E1", "osa_alue": "perhe", "ikäryhmät": ["0-6", "7-12"], "suunta": "kielteinen", "vaikutustapa": "suora",
        "suuruus": "vähäinen", "todennäköisyys": "varma", "alkaa": "heti", "kesto": "12", "palautuvuus": "palautuva",
        "lapsimäärä": {"0-6": "3", "7-12": "94"}, "perustelu": "Perheet kertoivat tästä.", "havaittu_ensin": "2026-02-01",
        "epävarmuus": {"taso": "pieni", "mitä_ei_tiedetä": "Kuinka moni perhe jäi kertomatta."}}]


def test_small_counts_of_follow_up(lva):
    """Three of 0-6 in a sum of 97: the other count, 94, may not be shown either."""
    with tempfile.TemporaryDirectory(prefix="lva-privacy-") as folder:
        project = Project(lva, folder)
        project.edit(FOLLOW_UP, add_unforeseen)
        _, reports, _ = project.reports(FOLLOW_UP, command="follow-up")
        assert "fewer than 5" in reports["md"] and len(reports) == 4, sorted(reports)
        views = {kind: reports[kind] for kind in ("md", "html", "json")}
        views["explain"] = project.run("explain", f"{FOLLOW_UP}#E1")[1]
        for name, view in views.items():
            found = re.findall(r"(?<![\w.:-])94(?![\w:-])", view)
            assert not found, f"{found} in {name}"


def test_code_as_id(lva):
    """Ids become names, headings, keys and hints."""
    with tempfile.TemporaryDirectory(prefix="lva-privacy-") as folder:
        project = Project(lva, folder)
        text = (project.folder / FULL).read_text(encoding="utf-8")
        text = text.replace("KUU-2026-0123", CODES[0]).replace("V21", CODES[1])
        project.put(FULL, text)
        _, reports, err = project.reports(FULL)
        views = {**reports, "assess": err}
        for form in FORMS:
            views[form] = "".join(project.run("check", "--format", form, FULL)[1:])
        for node in ("VE2", "V2", "proposed_scope"):
            views[node] = "".join(project.run("explain", f"{FULL}#{node}")[1:])
        for name, view in views.items():
            for code in CODES:
                assert code not in view, f"{code} is shown by {name}"


def test_code_in_bad_file(lva):
    """What is wrong with a file quotes it."""
    bad = {
        "key": "lva: päätös/1\ntunnus: X\n{0}: y\n",
        "value": "lva: päätös/1\ntunnus: X\nkokouspäivä: {0}\n",
        "word": "lva: päätös/1\ntunnus: X\ntyyppi: {0}\n",
        "syntax": "lva: päätös/1\ntunnus: \"{0}\n",
        "kind": "lva: {0}\n",
        "twice": "lva: päätös/1\n{0}: 1\n{0}: 2\n",
        "reference": "lva: päätös/1\ntunnus: X\nliittyvät: [{0}]\n",
        "anchor": "lva: päätös/1\ntunnus: &a {0}\nnimi: *a\n",
    }
    with tempfile.TemporaryDirectory(prefix="lva-privacy-") as folder:
        project = Project(lva, folder)
        for name, text in bad.items():
            project.put(f"huonot/{name}.yaml", text.format(CODES[0]))
        for name in bad:
            assert project.run("check", f"huonot/{name}.yaml")[0] == 3, f"{name}: nothing is wrong with it"
        for form in FORMS:
            _, out, err = project.run("check", "--format", form, "huonot")
            assert "huonot" in out + err and CODES[0] not in out + err, f"{form}: the code is shown: {out + err}"


# ---- What piles up ----

CUMULATIVE = pathlib.Path(__file__).parent / "schema" / "cumulative"
SMALL_COUNT = "lapsimäärä: {0-6: 3}"
CELLS = ("cumulative.0-6.Satama.health", "cumulative.0-6.Satama.services", "cumulative.R", "D1#V2", "D3#V3")


def seen_together(lva, folder, count):
    """All that is said of a register in which one row affects so many children."""
    shutil.copytree(CUMULATIVE, folder, dirs_exist_ok=True)
    file = folder / "decisions" / "D1.yaml"
    text = file.read_text(encoding="utf-8")
    assert SMALL_COUNT in text
    file.write_text(text.replace(SMALL_COUNT, f"lapsimäärä: {{0-6: {count}}}"), encoding="utf-8")
    calls = [["cumulate", *more, "--report", form] for more in ([], ["neighbour"]) for form in ("md", "json", "csv")]
    calls += [["assess", f"decisions/{name}.yaml", "--report", "json"] for name in ("D1", "D3", "D5")]
    calls += [["explain", node if "#" in node else f"lva.yaml#{node}"] for node in CELLS]
    said = []
    for call in calls:
        done = subprocess.run([lva, *call, "--lang", "fi", *([] if call[0] == "explain" else ["--as-of", DAY])], cwd=folder,
                              capture_output=True, text=True, check=False)
        said.append(DIGEST.sub("…", done.stdout))
    return said


def test_cumulative(lva):
    with tempfile.TemporaryDirectory(prefix="lva-privacy-") as folder:
        views = [seen_together(lva, pathlib.Path(folder) / str(count), count) for count in SMALL]
    assert all(view[0] for view in views), "nothing was said"
    for view in views[1:]:
        for number, (one, other) in enumerate(zip(views[0], view)):
            assert one == other, f"what call {number} says tells the count"


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    lva = arguments[0]
    tests = Tests(lva, arguments[1:])
    for number, world in enumerate([*chosen_worlds(), *random_worlds(10)]):
        tests.run(f"world {number}", test_world, lva, world)
    for kind in PERSONAL:
        tests.run(f"personal {kind}", test_personal, lva, kind)
    tests.run("cumulative", test_cumulative, lva)
    for kind in PERSONAL:
        tests.run(f"personal {kind} in a follow-up", test_personal_follow_up, lva, kind)
    tests.run("small counts of a follow-up", test_small_counts_of_follow_up, lva)
    tests.run("code as id", test_code_as_id, lva)
    tests.run("code in bad file", test_code_in_bad_file, lva)
    return tests.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
