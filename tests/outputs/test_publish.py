#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The public register: whole, accessible, the same from the same, and without a trace of what is not public.

Usage: test_publish.py PROGRAM [ROW ...]
"""
import functools
import html.parser
import json
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.parse

import lxml.etree

import common

sys.dont_write_bytecode = True
from projects import BASE, EXAMPLE, FULL, Project, text_of  # noqa: E402
from test_html import HOSTILE  # noqa: E402

URL = "https://www.suvannonalue.example/lapset"
SITE = f"\nsivusto:\n  verkko_osoite: {URL}/\n  ennen_päätöstä: kyllä\n"
OPEN, SECRET = "decisions/SUV-2026-0072-lepikon-lahipalvelut.yaml", "decisions/uhanalainen-tiedosto-4417.yaml"
# The names of the matter that is not public, in every way that another may name it.
NAMES = ("SAL-2026-9917", "SUVHVA/99171/2026", "Kuiskaajan kertomaton hanke", "Viskarens oberättade projekt", "uhanalainen-tiedosto-4417",
         "tunnussana-merkillinen")
ATOM, MAP, XHTML = ("{http://www.w3.org/2005/Atom}", "{http://www.sitemaps.org/schemas/sitemap/0.9}",
                    "{http://www.w3.org/1999/xhtml}")


def publish(project, folder="site", *more, status=0, day=common.AS_OF):
    """The summary and complaints of a run that ends with the status."""
    made, out, err = project.run("publish", "--lang", "en", "--as-of", day, "-o", str(folder), *more)
    common.expect("status", (made, out, err if made != status else ""), (status, "", ""))
    return err


class Site:
    """A copy of a project and what was published of it."""

    def __init__(self, base=EXAMPLE, site=SITE, one_language=False):
        self.base, self.site, self.one_language = base, site, one_language

    def __enter__(self):
        self.made = tempfile.TemporaryDirectory(prefix="lva-publish-")
        self.project = Project(common.program(), pathlib.Path(self.made.name) / "project", self.base)
        settings = self.project.folder / "lva.yaml"
        text = settings.read_text(encoding="utf-8")
        if self.one_language:
            text = text.replace("kielet: [fi, sv]", "kielet: [fi]")
        settings.write_text(text + self.site, encoding="utf-8")
        self.folder = self.project.folder / "site"
        return self

    def __exit__(self, *reason):
        self.made.cleanup()


def files(folder):
    """Every file by its path, with its bytes and time of change."""
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in sorted(folder.rglob("*")) if path.is_file() or path.is_symlink()}


def contents(folder):
    return {path: made[0] for path, made in files(folder).items()}


def summed(err):
    """Files written, unchanged and removed."""
    return tuple(map(int, re.search(r"files written (\d+), unchanged (\d+), removed (\d+)", err).groups()))


@functools.lru_cache
def example():
    made = Site()
    made.__enter__()
    publish(made.project)
    return made


# ---- The whole ----


class Links(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.ids, self.elements = [], set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        named = dict(attrs)
        self.ids.add(named.get("id"))
        self.links += [named[name] for name in ("href", "src") if name in named]


def pages(folder):
    return {path: Links(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}


def check_links():
    """Every link leads to a file of the site, and every file but those for programs is linked to."""
    folder = example().folder
    read = pages(folder)
    met = {folder / "index.html"}
    for page, links in read.items():
        for link in links.links:
            to, mark = urllib.parse.urldefrag(urllib.parse.unquote(link))
            target = (page.parent / to).resolve() if to else page
            if not target.is_file() or folder.resolve() not in target.parents:
                raise AssertionError(f"{page.relative_to(folder)}: {link} leads nowhere")
            if mark and mark not in read[target].ids:
                raise AssertionError(f"{page.relative_to(folder)}: there is no {mark} in {to}")
            met.add(target)
    lost = {path for path in folder.rglob("*") if path.is_file()} - {path.resolve() for path in met} - met
    common.expect("not linked to", sorted(path.name for path in lost), ["lva-site.sha256", "sitemap.xml"])


def check_shown():
    """What the files of the example say is public is there, in both languages, and nothing else."""
    names = sorted(path.stem for path in (example().folder / "fi/arvioinnit").glob("*.html"))
    common.expect("assessments", names, ["SUV-2025-0041", "SUV-2026-0072", "SUV-2026-0098", "SUV-2026-0118", "SUV-2026-0125",
                                         "SUV-2026-0129", "SUV-2026-0131"])
    common.expect("in Swedish", sorted(path.stem for path in (example().folder / "sv/bedomningar").glob("*.html")), names)
    common.expect("follow-ups", sorted(path.name for path in (example().folder / "fi/seurannat").glob("*.html")),
                  ["SUV-2025-0041-P1.html", "SUV-2025-0041-S1.html"])
    for name in names:
        made = {path.suffix for path in (example().folder / "fi/arvioinnit").glob(f"{name}.*")}
        common.expect(name, made, {".html", ".md", ".xlsx", ".json"})
    scripts = [str(path) for path, read in pages(example().folder).items() if read.elements & {"script", "iframe", "form"}]
    common.expect("scripts", scripts, [])


def check_undecided():
    """Without a word in lva.yaml, what is not decided is not shown; on an earlier day less is out."""
    with Site(site="", one_language=True) as site:
        err = publish(site.project)
        names = sorted(path.stem for path in (site.folder / "fi/arvioinnit").glob("*.html"))
        common.expect("decided", names, ["SUV-2025-0041", "SUV-2026-0072", "SUV-2026-0098"])
        common.expect("told", "the matter is not decided: 4" in err and "no sitemap" in err, True)
        publish(site.project, "earlier", day="2026-01-31")
        names = sorted(path.stem for path in (site.project.folder / "earlier/fi/arvioinnit").glob("*.html"))
        common.expect("then", names, ["SUV-2025-0041"])


def check_usage():
    with Site(one_language=True) as site:
        for arguments in ([], ["-o", "-"], ["-o", "x", "y"]):
            status, _, err = site.project.run("publish", "--lang", "en", *arguments)
            common.expect(f"status of {arguments}", (status, "lva publish -o" in err), (2, True))


# ---- Other programs ----


def kinds():
    """A page of each kind."""
    return ("index", "fi/index", "sv/index", "fi/esityslistat", "fi/arvioinnit/SUV-2025-0041", "sv/bedomningar/SUV-2026-0118",
            "fi/lapsille/SUV-2026-0118", "fi/seurannat/SUV-2025-0041-S1")


@functools.lru_cache
def looked_at():
    with tempfile.TemporaryDirectory(prefix="lva-publish-") as made:
        for name in kinds():
            target = pathlib.Path(made) / f"{name}.html"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(example().folder / f"{name}.html", target)
        with Site(BASE, "") as site:
            hostile(site.project)
            publish(site.project)
            shutil.copyfile(site.folder / "fi/index.html", pathlib.Path(made) / "hostile.html")
        done = subprocess.run(["node", common.HERE / "check_pages.mjs", made], stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=500, check=False)
        if done.returncode != 0:
            raise AssertionError(done.stderr.decode(errors="replace")[-2000:])
        return json.loads(done.stdout)


def need_browser():
    common.need(shutil.which("node") and common.TOOLS.is_dir(), "what tests/outputs/package.json lists")
    common.need(shutil.which("chromium"), "chromium")


def check_page(name):
    need_browser()
    problems = looked_at()[name]
    if problems:
        raise AssertionError("\n  ".join([f"{len(problems)} problems", *problems[:20]]))


def check_filters():
    need_browser()
    done = subprocess.run(["node", common.HERE / "check_filters.mjs", example().folder / "sv/index.html"],
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=300, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode(errors="replace")[-2000:])
    found = json.loads(done.stdout)
    common.expect("wrong", found["problems"], [])
    if found["tried"] < 20:
        raise AssertionError(f"only {found['tried']} choices were tried")


# ---- Feeds and maps ----


def check_feed(path, language):
    feed = lxml.etree.parse(str(example().folder / path)).getroot()
    common.expect("root", (feed.tag, feed.get("{http://www.w3.org/XML/1998/namespace}lang")), (f"{ATOM}feed", language))
    parts = [feed, *feed.findall(f"{ATOM}entry")]
    common.expect("entries", len(parts) - 1, 9)
    for part in parts:
        for name in ("id", "title", "updated"):
            common.expect(f"{name} of {part.tag}", [bool(each.text) for each in part.findall(ATOM + name)], [True])
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", part.findtext(f"{ATOM}updated")):
            raise AssertionError(f"no time: {part.findtext(f'{ATOM}updated')}")
        for link in part.findall(f"{ATOM}link"):
            target = link.get("href").removeprefix(URL + "/")
            if not (example().folder / target).is_file():
                raise AssertionError(f"{link.get('href')} leads nowhere")
    ids = [part.findtext(f"{ATOM}id") for part in parts]
    common.expect("different ids", len(set(ids)), len(ids))
    common.expect("names of ids", [name for name in ids if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", name)], [])
    days = [part.findtext(f"{ATOM}updated") for part in parts[1:]]
    common.expect("newest first", days, sorted(days, reverse=True))
    common.expect("the feed's own", parts[0].findtext(f"{ATOM}updated"), days[0])
    common.expect("author", feed.find(f"{ATOM}author/{ATOM}name") is not None, True)


def check_map():
    tree = lxml.etree.parse(str(example().folder / "sitemap.xml")).getroot()
    common.expect("root", tree.tag, f"{MAP}urlset")
    found = {}
    for url in tree.findall(f"{MAP}url"):
        found[url.findtext(f"{MAP}loc")] = {link.get("href") for link in url.findall(f"{XHTML}link")}
    listed = {address.removeprefix(URL + "/") for address in found}
    there = {str(path.relative_to(example().folder)) for path in example().folder.rglob("*.html")} - {"index.html"}
    common.expect("pages", listed, there)
    common.expect("languages", [address for address, links in found.items() if address not in links or
                                any(found[other] != links for other in links)], [])


# ---- What is not public ----


def add_secret(project, names=True):
    """A confidential matter that falls on the same children as a published one, which names it in every way."""
    text = (project.folder / OPEN).read_text(encoding="utf-8")
    secret = re.sub(r"SUV-2026-0072", NAMES[0], text)
    secret = re.sub(r"(?m)^(asianumero|record):.*$", f"asianumero: {NAMES[1]}", secret)
    project.put(SECRET, secret)

    def hide(data):
        data["otsikko"] = {"fi": NAMES[2], "sv": NAMES[3]}
        data["tavoite"] = f"Tavoite on {NAMES[5]}."
        data["julkaiseminen"]["salassa_pidettävä"] = {"peruste": "JulkL 24 § 1 mom. 25 k."}
    project.edit(SECRET, hide)

    def tell(data):
        data["liittyy"] = [NAMES[0]]
        data["tausta"] = (f"Asiaa edelsi {NAMES[2].upper()} ({NAMES[0]}), katso {NAMES[1]} ja {NAMES[4]}.yaml. "
                          f"Ks. {NAMES[0].lower()}:n  seuranta.")
        data["vaihtoehdot"][0]["sisältää"] = [NAMES[0]]
    if names:
        project.edit(OPEN, tell)


def check_no_trace():
    with Site() as site:
        add_secret(site.project)
        status, report, _ = site.project.run("assess", OPEN, "--lang", "fi", "--as-of", common.AS_OF, "--fail-on", "never")
        common.expect("the report for officials names it", (status, report.count(NAMES[0]) > 2, NAMES[2] in report), (0, True, True))
        err = publish(site.project)
        common.expect("told", "confidential: 1" in err, True)
        for path in sorted(site.folder.rglob("*")):
            if not path.is_file():
                continue
            text = f"{path.name}\n{text_of(path)}".lower()
            for name in NAMES[:5]:
                if name.lower() in text:
                    raise AssertionError(f"{path.relative_to(site.folder)} tells {name!r}")
            if NAMES[5] in text:
                raise AssertionError(f"{path.relative_to(site.folder)} has its words")
        shown = text_of(site.folder / "fi/arvioinnit/SUV-2026-0072.md")
        common.expect("something stands in its place", "Asiaa edelsi (ei julkinen) ((ei julkinen)), katso (ei julkinen)" in
                      re.sub(r"\\(?=[(),])", "", shown), True)


def check_no_difference():
    """With and without the confidential matter the bytes are the same: nothing can be told by comparing."""
    with Site(one_language=True) as site:
        publish(site.project, "without")
        add_secret(site.project, names=False)
        publish(site.project, "with")
        common.expect("the same", contents(site.project.folder / "with") == contents(site.project.folder / "without"), True)


def check_individual():
    """A matter of one person is never shown, whatever its file says of publishing."""
    with Site(one_language=True) as site:
        path = "decisions/SUV-2026-0131-hallintopaallikon-virka.yaml"
        site.project.edit(path, lambda data: data["tunnistaminen"]["rajausperuste"].update(
            {"koodi": "yksilöasia", "viite": "asiakirja"}))
        publish(site.project)
        common.expect("pages", list(site.folder.rglob("SUV-2026-0131*")), [])


# ---- Again and again ----


def check_same_twice():
    one = contents(example().folder)
    with Site() as site:
        done = common.run(["publish", "--lang", "sv", "--as-of", common.AS_OF, "-o", "site"], site.project.folder,
                          env=common.environment(TZ="Pacific/Kiritimati", LC_ALL="sv_FI.UTF-8", SOURCE_DATE_EPOCH="1"))
        common.expect("status", done.returncode, 0)
        common.expect("the same", contents(site.folder) == one, True)


def check_again():
    """What did not change keeps its bytes and its time; a change touches its own files alone."""
    with Site() as site:
        publish(site.project)
        first = files(site.folder)
        common.expect("told", summed(publish(site.project)), (0, len(first) - 1, 0))
        common.expect("untouched", files(site.folder), first)
        site.project.edit("decisions/SUV-2026-0129-raportointijarjestelma.yaml",
                          lambda data: data.update({"title": {"fi": "Uusi otsikko", "sv": "En ny rubrik"}}))
        err = publish(site.project)
        second = files(site.folder)
        changed = {path for path in second if second[path] != first.get(path)}
        common.expect("changed", {path for path in changed if "SUV-2026-0129" not in path},
                      {"fi/index.html", "sv/index.html", "fi/syote.xml", "sv/flode.xml", "lva-site.sha256"})
        common.expect("told", summed(err), (len(changed) - 1, len(first) - len(changed), 0))
        common.expect("nothing left aside", (site.folder / ".lva-new").exists(), False)


def withdraw(data):
    data["julkaiseminen"]["salassa_pidettävä"] = {"peruste": "JulkL 24 §"}


def check_withdrawn():
    with Site(one_language=True) as site:
        publish(site.project)
        (site.folder / "fi/arvioinnit/muiden.txt").write_text("ei lva:n", encoding="utf-8")
        site.project.edit("decisions/SUV-2025-0041-ilta-ajat.yaml", withdraw)
        err = publish(site.project)
        common.expect("pages", list(site.folder.rglob("*SUV-2025-0041*")), [])
        common.expect("removed", summed(err)[2], 4 + 1 + 2 * 4)
        common.expect("empty folder", (site.folder / "fi/seurannat").exists(), False)
        common.expect("of others", (site.folder / "fi/arvioinnit/muiden.txt").read_text(encoding="utf-8"), "ei lva:n")
        told = [path for path, made in contents(site.folder).items() if b"SUV-2025-0041" in made]
        common.expect("still told", told, [])


def check_withdrawn_but_changed():
    """A page that somebody wrote into is not removed, and every run says so until it is gone."""
    with Site(one_language=True) as site:
        publish(site.project)
        page = site.folder / "fi/arvioinnit/SUV-2025-0041.html"
        page.write_text("toisen sivu", encoding="utf-8")
        site.project.edit("decisions/SUV-2025-0041-ilta-ajat.yaml", withdraw)
        for _ in range(2):
            err = publish(site.project, "site", "--force", status=4)
            common.expect("named", "fi/arvioinnit/SUV-2025-0041.html" in err, True)
        common.expect("kept", page.read_text(encoding="utf-8"), "toisen sivu")
        page.unlink()
        publish(site.project)


def check_foreign():
    with Site(one_language=True) as site:
        site.folder.mkdir()
        (site.folder / "fi").mkdir()
        mine = {"fi/index.html": "minun", "omat.txt": "minun", "fi/kuva.png": "minun"}
        for path, text in mine.items():
            (site.folder / path).write_text(text, encoding="utf-8")
        err = publish(site.project, status=4)
        common.expect("named", "fi/index.html" in err, True)
        common.expect("untouched", {path: made.decode() for path, made in contents(site.folder).items()}, mine)
        publish(site.project, "site", "--force")
        made = contents(site.folder)
        common.expect("kept", (made["omat.txt"], made["fi/kuva.png"]), (b"minun", b"minun"))
        common.expect("replaced", b"<html" in made["fi/index.html"], True)


def check_links_of_others():
    """No link leads a page out of the folder, not even with --force."""
    with Site(one_language=True) as site:
        site.folder.mkdir()
        outside = site.project.folder / "outside"
        outside.mkdir()
        (site.folder / "fi").symlink_to(outside)
        publish(site.project, "site", "--force", status=4)
        common.expect("outside", list(outside.iterdir()), [])


def check_spoilt_manifest():
    """A list that names files elsewhere removes nothing there."""
    with Site(one_language=True) as site:
        victim = site.project.folder / "victim.txt"
        victim.write_text("x", encoding="utf-8")
        publish(site.project)
        with (site.folder / "lva-site.sha256").open("a", encoding="utf-8") as listed:
            for path in ("../victim.txt", str(victim), "fi/../../victim.txt"):
                listed.write(f"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  {path}\n")
            listed.write("none\n\n")
        publish(site.project)
        common.expect("there", victim.read_text(encoding="utf-8"), "x")


def check_broken():
    """Of a file with errors nothing is shown, not even what was shown before; the rest is."""
    with Site(one_language=True) as site:
        publish(site.project)
        path = site.project.folder / "decisions/SUV-2026-0098-besokstider.yaml"
        path.write_text(path.read_text(encoding="utf-8") + "\nokänd_nyckel: 1\n", encoding="utf-8")
        err = publish(site.project, status=3)
        common.expect("named", "SUV-2026-0098-besokstider.yaml" in err and "files with errors" in err, True)
        common.expect("pages", list(site.folder.rglob("*SUV-2026-0098*")), [])
        common.expect("the rest", (site.folder / "fi/arvioinnit/SUV-2026-0118.html").is_file(), True)
        settings = site.project.folder / "lva.yaml"
        settings.write_text(settings.read_text(encoding="utf-8") + "tuntematon: 1\n", encoding="utf-8")
        before = files(site.folder)
        publish(site.project, status=3)
        common.expect("untouched when nothing can be made", files(site.folder), before)


def check_full_disk():
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))
    with Site(one_language=True) as site:
        publish(site.project)
        before = files(site.folder)
        site.project.edit("decisions/SUV-2026-0098-besokstider.yaml", lambda data: data.update({"mål": "Ett nytt mål."}))
        done = common.run(["publish", "--as-of", common.AS_OF, "-o", "site"], site.project.folder, preexec_fn=limit)
        common.expect("status", done.returncode, 4)
        common.expect("untouched", files(site.folder), before)
        common.expect("nothing left aside", (site.folder / ".lva-new").exists(), False)


# ---- Names and texts ----


def publishable(data, name):
    data.update({"tunnus": name, "asianumero": f"A/{name}"})
    data["julkaiseminen"].update({"verkko_osoite": "https://www.kuusijoki.example/x", "päivä": "2026-01-05"})


def add_matter(project, name, change=lambda data: None):
    data = project.get("päätökset/päätetty.yaml")
    publishable(data, name)
    change(data)
    project.put(f"päätökset/{name}-oma.yaml", data)


def check_clash():
    """Names that differ in capitals alone are told apart, and hang on nothing but the id."""
    found = []
    for names in (("KYM-1", "kym-1", "Kym-1", "nul", "NUL-1"), ("kym-1",), ("KYM-1", "Kym-1")):
        with Site(BASE, "") as site:
            for name in names:
                add_matter(site.project, name, lambda data, name=name: data.update({"otsikko": f"Asia {name}"}))
            publish(site.project)
            titles = {path.name: re.search(r"<h1>(.*)</h1>", path.read_text(encoding="utf-8")).group(1)
                      for path in (site.folder / "fi/arvioinnit").glob("*.html")}
            made = {title[5:]: name for name, title in titles.items() if title.startswith("Asia ")}
            common.expect("pages", set(made) >= set(names), True)
            common.expect("different", len({name.lower() for name in made.values()}), len(made))
            found.append(made)
    for made in found[1:]:
        for name, path in made.items():
            common.expect(name, path, found[0][name])
    common.expect("plain", found[0]["KYM-1"], "KYM-1.html")


def hostile(project):
    texts = " ".join(HOSTILE)
    for i, title in enumerate([texts[:140], "x" * 140, "\U0001f600 \U0001f469\u200d\U0001f467 <b>", "\u05e9\u05dc\u05d5\u05dd a\u0308 ]]> &amp;"]):
        add_matter(project, f"H-{i}", lambda data, title=title: data.update({"otsikko": title, "toimielin": title}))


def check_hostile():
    with Site(BASE, SITE) as site:
        hostile(site.project)
        publish(site.project)
        read = pages(site.folder)
        common.expect("elements", [str(path) for path, found in read.items() if found.elements & {"script", "img", "b", "iframe"}], [])
        for path in ("fi/syote.xml", "sitemap.xml"):
            lxml.etree.parse(str(site.folder / path))
        feed = lxml.etree.parse(str(site.folder / "fi/syote.xml"))
        common.expect("title", any("<script>alert(1)</script>" in (each.text or "") for each in feed.iter(f"{ATOM}title")), True)


def check_personal():
    """An identity code in an id would be the name of a page."""
    with Site(BASE, "") as site:
        add_matter(site.project, "131052-308T")
        add_matter(site.project, "OK-1", lambda data: data.update({"otsikko": "Asiakas 131052-308T"}))
        publish(site.project)
        for path, made in contents(site.folder).items():
            if "308T" in path or b"308T" in made:
                raise AssertionError(f"{path} has an identity code")


def rows():
    yield "shown", check_shown
    yield "undecided", check_undecided
    yield "usage", check_usage
    yield "links", check_links
    for name in (*kinds(), "hostile"):
        yield f"{name} is accessible", functools.partial(check_page, name)
    yield "filters", check_filters
    yield "feed fi", functools.partial(check_feed, "fi/syote.xml", "fi")
    yield "feed sv", functools.partial(check_feed, "sv/flode.xml", "sv")
    yield "map", check_map
    yield "no trace", check_no_trace
    yield "no difference", check_no_difference
    yield "individual matter", check_individual
    yield "same twice", check_same_twice
    yield "again", check_again
    yield "withdrawn", check_withdrawn
    yield "withdrawn but changed", check_withdrawn_but_changed
    yield "foreign files", check_foreign
    yield "links of others", check_links_of_others
    yield "spoilt manifest", check_spoilt_manifest
    yield "broken", check_broken
    yield "full disk", check_full_disk
    yield "names", check_clash
    yield "hostile texts", check_hostile
    yield "personal data", check_personal


if __name__ == "__main__":
    try:
        sys.exit(common.run_rows(rows()))
    finally:
        if example.cache_info().currsize:
            example().__exit__()
