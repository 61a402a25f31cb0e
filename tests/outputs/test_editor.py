#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What an editor makes of the schema: yaml-language-server, from npm, is spoken to over its protocol.

Where it is not installed the rows are skipped; README.md says how to install it.
"""
import json
import shutil
import subprocess

from common import AS_OF, TOOLS, Folder, expect, need, run, run_rows

SERVER = "yaml-language-server/bin/yaml-language-server"


def server():
    need(shutil.which("node") and (TOOLS / SERVER).exists(), "yaml-language-server")
    return TOOLS / SERVER


class Editor:
    """A client that opens one file."""

    def __init__(self, folder):
        self.process = subprocess.Popen(["node", server(), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0
        self.said = {}
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {
            "textDocument": {"completion": {"completionItem": {"snippetSupport": False}}, "hover": {
                "contentFormat": ["markdown"]}}}})
        self.send({"method": "initialized", "params": {}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            name, value = line.split(b":", 1)
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.process.stdout.read(length))

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")
            self.answer(message)

    def answer(self, message):
        if message.get("method") == "textDocument/publishDiagnostics":
            self.said[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "id" in message:
            items = message.get("params", {}).get("items", []) if isinstance(message.get("params"), dict) else []
            self.send({"id": message["id"], "result": [{} for _ in items]})

    def open(self, path, text):
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": {
            "uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}}})

    def at(self, method, path, line, column):
        return self.ask(method, {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}})

    def diagnostics(self, path):
        while path.as_uri() not in self.said:
            self.answer(self.receive())
        return self.said[path.as_uri()]

    def __enter__(self):
        return self

    def __exit__(self, *reason):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


def opened(folder, text):
    """A project in Finnish, and a decision with the text after its first lines."""
    run(["init", "--lang", "fi", "--as-of", AS_OF], folder)
    path = folder / "decisions" / "uusi.yaml"
    whole = "# yaml-language-server: $schema=../.lva/decision.schema.json\nlva: päätös/1\n" + text
    path.write_text(whole)
    return path, whole


def labels(found):
    items = found["items"] if isinstance(found, dict) else found
    return [item["label"] for item in items]


def next_keys():
    with Folder() as folder:
        path, text = opened(folder.resolve(), "tunnus: uusi\n\n")
        with Editor(folder.resolve()) as editor:
            editor.open(path, text)
            offered = labels(editor.at("textDocument/completion", path, 3, 0))
    for key in ("asianumero", "otsikko", "tunnistaminen", "vaihtoehdot"):
        expect(f"{key} among {offered}", key in offered, True)
    for key in ("tunnus", "record", "ärendenummer"):
        expect(f"{key} among {offered}", key in offered, False)


def codes():
    with Folder() as folder:
        path, text = opened(folder.resolve(), "tunnistaminen:\n  laajuus: \n")
        with Editor(folder.resolve()) as editor:
            editor.open(path, text)
            offered = labels(editor.at("textDocument/completion", path, 3, 11))
    for code in ("ei-sovellu", "ei-vaikutuksia", "suppea", "laaja"):
        expect(f"{code} among {offered}", code in offered, True)
    expect(f"light among {offered}", "light" in offered, False)


def help_of_a_key():
    with Folder() as folder:
        path, text = opened(folder.resolve(), "tunnus: uusi\nasianumero: HK/1/2026\n")
        with Editor(folder.resolve()) as editor:
            editor.open(path, text)
            shown = json.dumps(editor.at("textDocument/hover", path, 3, 3), ensure_ascii=False)
    expect(f"help in {shown}", "Kirjoita asianumero täsmälleen kuten esityslistalla." in shown, True)


def words_of_one_language():
    """What is shown with a key are the words of the project's language and no others."""
    with Folder() as folder:
        path, text = opened(folder.resolve(), "tunnistaminen:\n  laajuus: suppea\nvaihtoehdot:\n  - tunnus: VE1\n"
                                              "    vaikutukset:\n      - tunnus: V1\n        suunta: kielteinen\n")
        with Editor(folder.resolve()) as editor:
            editor.open(path, text)
            for line, column, foreign in ((3, 4, ("none", "begränsad", "light", "full")),
                                          (8, 10, ("neutral", "none", "ingen-inverkan"))):
                shown = editor.at("textDocument/hover", path, line, column)["contents"]["value"]
                for word in foreign:
                    expect(f"{word} in {shown}", f"`{word}`" in shown, False)


def faults():
    with Folder() as folder:
        path, text = opened(folder.resolve(), "tunnus: uusi\nkokouspäivä: 12.12.2026\nvaihtoehto: 1\n")
        with Editor(folder.resolve()) as editor:
            editor.open(path, text)
            lines = {found["range"]["start"]["line"] for found in editor.diagnostics(path)}
    expect(f"a wrong date and an unknown key in {sorted(lines)}", {3, 4} <= lines, True)


def skipped_or(check):
    def row():
        server()
        check()
    return row


ROWS = [("next keys", skipped_or(next_keys)), ("codes", skipped_or(codes)), ("help of a key", skipped_or(help_of_a_key)),
        ("words of one language", skipped_or(words_of_one_language)),
        ("faults", skipped_or(faults))]

if __name__ == "__main__":
    raise SystemExit(run_rows(ROWS))
