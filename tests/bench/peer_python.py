#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""A peer of lva check: PyYAML with its C reader, and jsonschema with the schemas that lva writes. Knows no rule.

Usage: peer_python.py LVA PROJECT
"""
import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml

KINDS = {"decisions": "decision", "follow-ups": "follow-up", "agendas": "agenda"}


def main(lva, project):
    wrong = 0
    for folder, kind in KINDS.items():
        schema = json.loads(subprocess.run([lva, "schema", kind], check=True, stdout=subprocess.PIPE).stdout)
        validator = jsonschema.Draft7Validator(schema)
        for path in sorted((pathlib.Path(project) / folder).glob("*.yaml")):
            with open(path, "rb") as file:
                data = yaml.load(file, type("Reader", (yaml.CSafeLoader,), {"yaml_implicit_resolvers": {}}))
            wrong += not validator.is_valid(data)
    print(wrong, "files do not fit the schema")


if __name__ == "__main__":
    main(*sys.argv[1:])
