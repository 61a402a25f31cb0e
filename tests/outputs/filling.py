# SPDX-License-Identifier: EUPL-1.2
"""Fills in what lva init and lva new hand out, as a person would: one value for each placeholder."""
import re

from vocabulary import keys

PLACEHOLDERS = {"fi": "TÄYDENNÄ", "sv": "FYLL I", "en": "FILL IN"}
KEY = re.compile(r"^( *)(- )?([\w-]+):(.*)$")
SUMMARY = ("The library of Harjula opens an hour earlier on school days, and a room is furnished for children who wait for a "
           "hobby or a ride. The change is small in cost and reaches the children who live within walking distance of the "
           "library. Children get a quiet place that costs nothing. The proposed option VE1 is best for children, because "
           "the present state leaves many of them outside in the early afternoon of every school day.")
TEXT = "Children in Harjula get a quiet place to wait in after school on every weekday."

# By key, or by the key above it and the key.
VALUES = {
    "organisation": "Hiiskoski", "organisation_type": "municipality", "clients": "300",
    "cost": "940000", "reviewed": "2026-02-10", "group": "rural", "record": "HK/431/2026", "type": "service-level", "meeting": "2026-12-15",
    "effective": "2027-02-01", "areas": "Harjula", "preparation.started": "2026-08-24",
    "preparation.assessment_started": "2026-09-01", "preparation.assessment_ready": "2026-11-21",
    "preparer": "planner", "responsible": "head of clinics", "approver": "director of welfare", "screening.date": "2026-09-01",
    "by": "planner", "change": "quality-up", "changes.cost": "12000", "domain": "leisure", "age_bands": "0-6",
    "directness": "direct", "direction": "positive", "magnitude": "small", "level": "low", "likelihood": "likely",
    "starts": "immediately", "duration": "12", "reversibility": "reversible", "affected": "8",
    "uncertainty.level": "small", "evidence.type": "register", "evidence.date": "2026-09-29", "effect": "strengthened",
    "article": "24", "breakdown": "age-band", "conclusions.best_interests": "consistent", "summary": SUMMARY, "childrens_view": "not-heard",
    "follow_up.date": "2028-01-31", "owner": "head of clinics", "url": "https://hiiskoski.example/lva/1",
    "publication.date": "2026-12-01", "service": "P1", "section": "7", "body": "welfare committee",
    "name": "Library of Harjula", "participation.level": "commenter", "method": "survey", "dates": "2026-10-09",
    "before_proposal": "true", "heard_count": "12", "representativeness": "partly", "outcome": "taken",
    "feedback.state": "none", "recommendations.type": "follow-up", "deadline": "2027-06-01", "good": "up",
    "baseline.value": "10.5", "target.value": "20", "baseline.date": "2026-12-31", "target.date": "2027-12-31",
    "interval_months": "12", "realised": "partly", "cost.realised": "10000", "outcomes.direction": "positive",
    "attribution": "decision", "value": "12", "indicator_results.date": "2028-01-15", "status": "done", "result": "as-expected",
    "recommendation_results.state": "done", "recommendation_results.date": "2027-06-01", "date": "2028-02-01",
    "from": "2027-02-01", "to": "2028-01-31", "planned": "1000",
}


def canonical(key):
    for spellings in keys():
        if key in spellings:
            return spellings[2]
    return key


def value_of(above, key, number, met):
    """Where the key stands tells what it is; best_for_children is true of the proposed option alone."""
    if key == "best_for_children":
        return "false" if number == 1 else "true" if number == 2 else "false"
    if key == "cost_centre":
        return f'"{4100 + met}"'
    if (above, key) == ("domains_without_impact", "reason"):
        return "Nothing changes"
    if above == "answers":
        return "no"
    return VALUES.get(f"{above}.{key}", VALUES.get(key, TEXT))


def fill(text, language, leave=None):
    """The text with every placeholder filled in, but for the one that is to be left."""
    mark, levels, met, done, best = PLACEHOLDERS[language], [], 0, [], 0
    for line in text.splitlines():
        found = KEY.match(line)
        if found and not line.lstrip().startswith("#"):
            depth = len(found[1]) + len(found[2] or "")
            levels = [level for level in levels if level[0] < depth]
            above = next((key for _, key in reversed(levels)), "")
            key = canonical(found[3])
            levels.append((depth, key))
            best += key == "best_for_children"
        elif line.lstrip().startswith("#"):
            done.append(line)
            continue
        while mark in line.split("  #")[0] and met != leave:
            line = line.replace(mark, value_of(above, key, best, met), 1)
            met += 1
        met += 1 if met == leave and mark in line else 0
        done.append(line)
    return "\n".join(done) + "\n"
