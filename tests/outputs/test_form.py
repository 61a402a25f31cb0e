#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""lva schema: valid draft-07, and the same verdict on the form of files as lva check, over good files and files spoilt.

What a schema cannot say is left out of the mutations: that lva: is the first key, that ids, keys in two languages and
age bands do not repeat, which day or count comes before which, whether February has 29 days, how many decimals a number
has that is not in quotes, other notations of numbers (0x10, 1e5, 1.0), and whatever needs another file or another part
of the same one (references, the catalogue, the register).
"""
import copy
import json
import os
import random
import re
import shutil
import subprocess

import jsonschema
import yaml

from common import EXAMPLE, LANGUAGES, REPOSITORY, TOOLS, Folder, expect, need, run, run_rows

KINDS = ("project", "catalogue", "decision", "follow-up", "agenda", "policy")
GOOD = {
    "project": ["lva.yaml"],
    "catalogue": ["catalogue.yaml"],
    "decision": ["decisions/SUV-2026-0118-koskenperan-neuvola.yaml", "decisions/SUV-2026-0098-besokstider.yaml",
                 "decisions/SUV-2026-0131-hallintopaallikon-virka.yaml"],
    "follow-up": ["follow-ups/SUV-2025-0041-S1.yaml"],
    "agenda": ["agendas/aluehallitus-2026-12-08.yaml"],
    "policy": ["policy.yaml"],
}
MUTATIONS = 240
# What lva says of the form of one file alone.
OF_FORM = {"format/unknown-key", "format/computed-key", "format/missing-key", "format/wrong-type", "format/bad-value",
           "format/unknown-code", "format/not-applicable", "format/unknown-kind"}


class Core(yaml.SafeLoader):
    """YAML as editors read it: 1.2, in which a date is text and only true and false are true and false."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if tag not in ("tag:yaml.org,2002:timestamp",
                                                                   "tag:yaml.org,2002:bool")]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))


AJV = """
const Ajv = require("ajv");
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(asked.map(({schema, instances}) => {
  const validate = new Ajv({strict: false, validateFormats: false}).compile(schema);
  return instances.map(instance => validate(instance));
})));
"""


def schema_of(kind, language="en"):
    made = run(["schema", kind, "--lang", language])
    expect(f"status of schema {kind}", made.returncode, 0)
    return json.loads(made.stdout)


def enums(value):
    """Every list of words; a draft-07 validator may refuse one that repeats itself."""
    if isinstance(value, dict) and isinstance(value.get("enum"), list):
        yield value["enum"]
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in below:
        yield from enums(item)


def draft_07(kind):
    for language in LANGUAGES:
        jsonschema.Draft7Validator.check_schema(schema_of(kind, language))
        for listed in enums(schema_of(kind, language)):
            expect(f"repeats in {listed}", len({(type(word), word) for word in listed}), len(listed))
    expect("names of the kinds", run(["schema", "päätös"]).stdout, run(["schema", "beslut"]).stdout)


def read(path):
    source = REPOSITORY / "data" / path if path == "policy.yaml" else EXAMPLE / path
    return yaml.load(source.read_text(), Core)


def good(kind):
    for language in LANGUAGES:
        validator = jsonschema.Draft7Validator(schema_of(kind, language))
        for path in GOOD[kind]:
            expect(path, [(list(e.absolute_path), e.message[:200]) for e in validator.iter_errors(read(path))], [])


# ---- Mutations ----

def places(value, path=()):
    """Every key and item below a value, as the way to it."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in pairs:
        yield path + (key,)
        yield from places(below, path + (key,))


def parent(root, path):
    for key in path[:-1]:
        root = root[key]
    return root


def delete(holder, key, _chance):
    del holder[key]


def misspell(holder, key, chance):
    if isinstance(key, int):
        holder.insert(key, [["x"]])
        return
    wrong = chance.choice([key + "x", key[:-1] + "qq", "computed", "verdict", "suunta_x"])
    holder[wrong] = holder.pop(key)


def free_key(holder, key, _chance):
    if isinstance(holder, dict):
        holder["x-own"] = {"anything": [1, 2]}


WRONG = ["nonsense", "2026-13-01", "2026-04-31", "12.12.2026", "-5", "1,5", "30 %", "1000 €", "", [], {}, ["a"], {"a": "b"},
         [["a"]], [{}], 5, -3, 0.5, 7000000000000, True, "unknown", "ei-tiedossa", "none", "large", "suuri", "positive", "yes",
         "kyllä", "whole", "18+", ["0-6"], ["0-5"], {"0-6": "10-20"}, {"0-6": "unknown", "7-12": 4}, {"0-7": 5},
         {"fi": "a", "sv": "b"}, {"fi": "a", "de": "b"}, "00010", "x" * 65, "a b", "null-like", "2026-11-21"]


def replace(holder, key, chance):
    holder[key] = copy.deepcopy(chance.choice(WRONG))


def empty(holder, key, chance):
    holder[key] = chance.choice(["", [], {}, "  "])


def between_bands(path):
    """Bands of a policy follow each other; which one is missing or where it ends is for the others to tell."""
    return path[0] == "age_bands" and (len(path) == 2 or path[-1] in ("from", "to"))


def spoil(root, chance):
    """One change somewhere, never to the first key alone."""
    path = chance.choice([path for path in places(root) if path[0] not in ("lva", "language", "kieli", "språk")
                          and not str(path[-1]).startswith("x-") and not between_bands(path)])
    change = chance.choice([delete, delete, misspell, replace, replace, replace, replace, empty, free_key])
    change(parent(root, path), path[-1], chance)
    return f"{change.__name__} {'/'.join(map(str, path))}"


def findings_of_form(folder, name):
    made = run(["check", "--format", "line", name], folder)
    lines = made.stderr.decode().splitlines()
    return [line for line in lines if line.startswith(f"{name}:") and any(f"[{rule}]" in line for rule in OF_FORM)]


def differ(kind, seed, validator, folder):
    chance = random.Random(f"{kind} {seed}")
    path = chance.choice(GOOD[kind])
    root = read(path)
    what = f"{path}: {spoil(root, chance)}"
    text = yaml.safe_dump(root, allow_unicode=True, sort_keys=False)
    target = folder / ("own-policy.yaml" if kind == "policy" else path)
    before = target.read_text() if target.exists() else None
    target.write_text(text)
    said = findings_of_form(folder, target.relative_to(folder))
    wrong = [(list(error.absolute_path), error.message[:120]) for error in
             validator.iter_errors(yaml.load(text, Core))]
    if before is not None:
        target.write_text(before)
    if bool(said) != bool(wrong):
        return f"{what}\n  lva: {said}\n  schema: {wrong}"
    return None


def mutations(kind):
    validator = jsonschema.Draft7Validator(schema_of(kind))
    share = MUTATIONS // 2 if kind == "decision" else MUTATIONS // 10
    with Folder(example=True) as folder:
        differences = [differ(kind, seed, validator, folder) for seed in range(share)]
    differences = [line for line in differences if line]
    if differences:
        raise AssertionError(f"{len(differences)} of {share} differ:\n" + "\n".join(differences[:20]))


def by_ajv():
    """Another validator: the same mutations, the same verdicts."""
    need(shutil.which("node") and (TOOLS / "ajv").exists(), "ajv")
    asked, expected = [], []
    for kind in KINDS:
        schema = schema_of(kind)
        validator = jsonschema.Draft7Validator(schema)
        instances = []
        for seed in range(MUTATIONS // len(KINDS)):
            chance = random.Random(f"{kind} {seed}")
            root = read(chance.choice(GOOD[kind]))
            spoil(root, chance)
            instances.append(root)
        asked.append({"schema": schema, "instances": instances})
        expected.append([validator.is_valid(instance) for instance in instances])
    done = subprocess.run(["node", "-e", AJV], input=json.dumps(asked).encode(), stdout=subprocess.PIPE, check=True,
                          env={**os.environ, "NODE_PATH": str(TOOLS)}, timeout=120)
    expect("verdicts of ajv", json.loads(done.stdout), expected)


ROWS = [(f"{kind} {check.__name__}", lambda kind=kind, check=check: check(kind))
        for kind in KINDS for check in (draft_07, good, mutations)]
ROWS.append(("ajv", by_ajv))

if __name__ == "__main__":
    raise SystemExit(run_rows(ROWS))
