#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""What falls due: the calendar as another program reads it, against JSON, the workbook and the rules.

Usage: test_calendar.py PROGRAM [ROW ...]
"""
import functools
import json
import re
import sys

import icalendar
import openpyxl

import common
from projects import Project

SAMPLE = common.HERE / "schema" / "due"
DECISION, FOLLOW_UP = "decisions/due.yaml", "follow-ups/due.yaml"
LONG = "120y"

HOSTILE = {
    "comma, semicolon, backslash": "Koulu, päiväkoti; ja \\ neuvola",
    "line breaks": "Ensimmäinen rivi\nToinen\n\nKolmas\n",
    "an event inside": "Siirto\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x",
    "emoji": "👶🏽 perhe 👨‍👩‍👧‍👦 " * 12,
    "140 characters": "Kouluverkko" + "ä" * 129,
    "wide and combining": "学校" * 40 + "e\u0301" * 30,
    "a quoted parameter": "\"; VALUE=TEXT:ACTION\":",
    "a formula": "=HYPERLINK(\"https://example.com\")",
    "line separators": "a\u2028b\u2029c",
    "a personal identity code": "Lapsen 131052-308T asia",
}


def due(folder, form, within=LONG, language="fi", day=common.AS_OF, status=0):
    done = common.run(["due", "--as-of", day, "--within", within, "--lang", language, "--report", form], folder)
    common.expect("status", (done.returncode, done.stderr.decode()), (status, done.stderr.decode()))
    return done.stdout


def entries(folder, **more):
    tables = json.loads(due(folder, "json", **more))["sections"].get("due", {}).get("tables", {})
    return tables.get("due", {}).get("rows", [])


def events_of(calendar):
    """Sound by the letter of RFC 5545, and read by icalendar."""
    for line in calendar.split(b"\r\n"):
        common.expect("octets at most 75", len(line) <= 75, True)
        line.decode("utf-8")
    common.expect("bare line breaks", re.findall(rb"(?<!\r)\n|\r(?!\n)", calendar), [])
    common.expect("ends with a line break", calendar.endswith(b"END:VCALENDAR\r\n"), True)
    read = icalendar.Calendar.from_ical(calendar)
    common.expect("errors", read.errors, [])
    common.expect("version", str(read["VERSION"]), "2.0")
    events = read.walk("VEVENT")
    for event in events:
        common.expect("errors", event.errors, [])
        common.expect("members", sorted(event.keys() - {"DESCRIPTION"}), ["CATEGORIES", "DTSTAMP", "DTSTART", "STATUS", "SUMMARY",
                                                                      "TRANSP", "UID"])
    common.expect("UIDs that are met twice", len(events) - len({str(event["UID"]) for event in events}), 0)
    return events


def one_line(text):
    return " ".join(text.split())


def check_same(folder, within, language):
    """Every entry of the JSON is an event of its day, and nothing else is."""
    listed = entries(folder, within=within, language=language)
    events = events_of(due(folder, "ics", within, language))
    common.expect("events", [(str(event["UID"]), event.decoded("DTSTART").isoformat()) for event in events],
                  [(entry["node"], entry["day"]) for entry in listed])
    for event, entry in zip(events, listed):
        summary, description = str(event["SUMMARY"]), one_line(str(event["DESCRIPTION"]))
        common.expect("stamp", event.decoded("DTSTAMP").isoformat(), f"{common.AS_OF}T00:00:00+00:00")
        common.expect("title in the summary", one_line(entry["title"] or entry["matter"]) in one_line(summary), True)
        for key in ("what", "matter", "title", "owner"):
            common.expect(f"{key} in {description!r}", one_line(entry[key] or "") in description, True)


def check_states(folder):
    for entry in entries(folder):
        days = entry["days_left"]
        common.expect(entry["node"], entry["state"], "overdue" if days < 0 else "due")


def check_counts(folder):
    """The counts are those of the list; a longer time moves entries from later to due, and loses none."""
    for within in ("0d", "60d", "1y", LONG):
        report = json.loads(due(folder, "json", within))
        rows = report["sections"]["counts"]["tables"]["counts"]["rows"]
        listed = entries(folder, within=within)
        for row in rows:
            of_kind = [entry["state"] for entry in listed if entry["kind"] == row["kind"]]
            common.expect(row["kind"], (of_kind.count("overdue"), of_kind.count("due")), (row["overdue"], row["due"]))
        totals = [(row["kind"], sum(row[key] for key in ("overdue", "due", "later", "no-day"))) for row in rows]
        if within != "0d":
            common.expect("totals", totals, before)
        before = totals


def check_workbook(folder):
    with common.Folder() as out:
        common.run(["due", "--as-of", common.AS_OF, "--within", LONG, "--lang", "en", "-o", out / "due.xlsx"], folder)
        sheet = openpyxl.load_workbook(out / "due.xlsx")["Due"]
        head, *rows = sheet.iter_rows(values_only=True)
        common.expect("columns", head[0], "Date")
        shown = [(row[0].date().isoformat(), row[2], row[12], row[14]) for row in rows]
        common.expect("rows", shown, [(entry["day"], entry["days_left"], entry["node"], entry["line"])
                                      for entry in entries(folder)])


def check_places(folder):
    """The line of an entry is the one that has its day."""
    for entry in entries(folder):
        line = (folder / entry["file"]).read_text(encoding="utf-8").splitlines()[entry["line"] - 1]
        if entry["kind"] != "classification-review":
            common.expect(f"{entry['node']} at {entry['file']}:{entry['line']}", entry["day"] in line, True)


def check_same_bytes(folder):
    first = due(folder, "ics")
    common.expect("again", due(folder, "ics") == first, True)
    with common.Folder() as elsewhere:
        for zone, locale in (("Pacific/Kiritimati", "C.UTF-8"), ("Etc/GMT+12", "C")):
            done = common.run(["due", "--project", folder / "lva.yaml", "--as-of", common.AS_OF, "--within", LONG, "--lang", "fi",
                               "--report", "ics"], elsewhere, env=common.environment(TZ=zone, LC_ALL=locale))
            common.expect(zone, done.stdout == first, True)


def check_stable_names(folder):
    """The name of an entry is that of another day, language and time too."""
    names = [entry["node"] for entry in entries(folder)]
    for language in common.LANGUAGES:
        common.expect(language, [str(event["UID"]) for event in events_of(due(folder, "ics", language=language))], names)
    common.expect("another day", [entry["node"] for entry in entries(folder, day="2025-01-01")], names)


# ---- The sample with a change ----

def changed(change, check):
    with common.Folder() as folder:
        project = Project(common.program(), folder, SAMPLE)
        change(project)
        check(folder)


def check_hostile(text):
    def change(project):
        project.edit(DECISION, lambda decision: decision.update(title=text))
        project.edit(DECISION, lambda decision: decision["measures"][0].update(description=text, owner=text))
        project.edit(FOLLOW_UP, lambda follow_up: follow_up["corrective_actions"][0].update(text=text))

    def check(folder):
        common.expect("how many", len(entries(folder)), len(entries(SAMPLE)))
        for language in ("fi", "en"):
            check_same(folder, LONG, language)
        if "131052-308T" in text:
            common.expect("masked", b"131052-308T" in due(folder, "ics"), False)
    changed(change, check)


def check_moved_day():
    """A new day moves the event and does not make another."""
    def check(folder):
        moved = {entry["node"]: entry["day"] for entry in entries(folder)}
        before = {entry["node"]: entry["day"] for entry in entries(SAMPLE)}
        common.expect("names", moved.keys(), before.keys())
        common.expect("days", {name: day for name, day in moved.items() if day != before[name]}, {"due#L1": "2027-02-03"})
    changed(lambda project: project.edit(DECISION, lambda decision: decision["measures"][0].update(deadline="2027-02-03")), check)


def check_unreadable():
    """What could not be read is named, and the status tells of it."""
    def check(folder):
        made = json.loads(due(folder, "json", status=3))
        common.expect("files", made["sections"]["unread"]["tables"]["unread"]["rows"], [{"file": FOLLOW_UP}])
    changed(lambda project: project.edit(FOLLOW_UP, lambda follow_up: follow_up.update(date="soon")), check)


def check_nothing_due():
    def check(folder):
        common.expect("events", events_of(due(folder, "ics", "0d")), [])
        common.expect("entries", entries(folder, within="0d"), [])
    def change(project):
        for path in (DECISION, FOLLOW_UP):
            (project.folder / path).unlink()
        project.edit("lva.yaml", lambda file: file.pop("waivers"))
        project.edit("catalogue.yaml", lambda file: file["services"][0].update(reviewed="2026-11-01"))
    changed(change, check)


# ---- The rules ----

RULES = ("follow-up/overdue", "measures/overdue", "waiver/expired")


def is_decided(path):
    return path.parent.name != "decisions" or "\nresolution:" in path.read_text() or "\ntehty_päätös:" in path.read_text()


def check_rules(base, day):
    """What a rule calls overdue stands on the list as overdue, at the same place; proposals alone are not on the list."""
    with common.Folder() as folder:
        project = Project(common.program(), folder, base)
        _, findings, _ = project.check(day=day)
        listed = {(entry["file"], str(entry["line"])) for entry in entries(folder, day=day) if entry["state"] == "overdue"}
        found = {(finding["file"], finding["line"]) for finding in findings
                 if finding["rule"] in RULES and is_decided(folder / finding["file"])}
        common.expect("found and not listed", sorted(found - listed), [])


# ---- Where a calendar goes, and where it does not ----

def check_replaces_its_own():
    with common.Folder() as out:
        arguments = ["due", "--as-of", common.AS_OF, "-o", out / "due.ics"]
        for _ in range(2):
            common.expect("status", common.run(arguments).returncode, 0)
        (out / "due.ics").write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//other//EN\r\nEND:VCALENDAR\r\n")
        common.expect("of others", common.run(arguments).returncode, 4)


def check_refused(command):
    done = common.run([*command, "--report", "ics"])
    common.expect("status", done.returncode, 2)
    common.expect("output", done.stdout, b"")


def rows():
    for folder in (common.EXAMPLE, SAMPLE):
        name = folder.name
        for language in common.LANGUAGES:
            for within in ("60d", LONG):
                yield f"{name} within {within} ({language})", functools.partial(check_same, folder, within, language)
        for check in (check_states, check_counts, check_workbook, check_places, check_same_bytes, check_stable_names):
            yield f"{check.__name__[6:].replace('_', ' ')}: {name}", functools.partial(check, folder)
    for name, text in HOSTILE.items():
        yield name, functools.partial(check_hostile, text)
    yield "a day that was moved", check_moved_day
    yield "a file that cannot be read", check_unreadable
    yield "nothing is due", check_nothing_due
    for day in (common.AS_OF, "2031-01-01"):
        for base in (common.EXAMPLE, SAMPLE):
            yield f"rules on {base.name}, {day}", functools.partial(check_rules, base, day)
    yield "replaces its own", check_replaces_its_own
    for command in (["assess", common.DECISIONS[0]], ["budget"], ["rules"]):
        yield f"no calendar of {command[0]}", functools.partial(check_refused, command)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
