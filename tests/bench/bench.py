#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Measures lva against the library it reads with and against what people would use instead, on registers that register.py writes.

The programs of a row take turns, so that a machine that gets faster or slower meets all of them; a ratio is the median of the
ratios of the turns. Run it on a release build and a quiet machine, and compare ratios, never seconds.
"""
import argparse
import importlib.util
import math
import pathlib
import statistics
import subprocess
import sys

sys.dont_write_bytecode = True
import register  # noqa: E402

DAY = "2026-11-21"
SIZES = (140, 2100)
TURNS = 7
START_TURNS = 200
HERE = pathlib.Path(__file__).resolve().parent
REGISTER_COMMANDS = (("cumulate",), ("annual", "2026"), ("due",))


class Bench:
    def __init__(self, program, probe, out):
        self.program, self.probe, self.out = program, probe, out

    def register(self, decisions):
        """A project of so many decisions; written once."""
        folder = self.out / f"register-{decisions}"
        if not folder.exists():
            register.write(folder, decisions)
        return folder

    def once(self, command):
        """Wall time in nanoseconds, peak memory in bytes and status of one process."""
        made = subprocess.run([self.probe, "run", *map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              check=True)
        wall, kibibytes, status = made.stdout.split()[-3:]
        return int(wall), int(kibibytes) * 1024, int(status)

    def in_turns(self, commands, turns=TURNS):
        """For each command its wall times, turn by turn."""
        times = {name: [] for name in commands}
        for _ in range(turns):
            for name, command in commands.items():
                times[name].append(self.once(command)[0])
        return times

    def check(self, folder, *more):
        return [self.program, "check", "-q", *more, "--as-of", DAY, "--project", folder / "lva.yaml"]

    def events(self, folder):
        return [self.probe, "events", folder / "catalogue.yaml",
                *(path for kind in register.FOLDERS for path in sorted((folder / kind).glob("*.yaml")))]


def ratio(times, name, base):
    return statistics.median(one / other for one, other in zip(times[name], times[base]))


def row(what, value, against):
    print(f"| {what:<48} | {value:>9} | {against:<44} |", flush=True)


def times_row(what, times, name, base, against):
    row(what, f"{ratio(times, name, base):.2f} x", against)


def measure_check(bench):
    commands, medians = {}, []
    for decisions in SIZES:
        folder = bench.register(decisions)
        commands = {"one": bench.check(folder, "-j", "1"), "two": bench.check(folder, "-j", "2"),
                    "events": bench.events(folder)}
        times = bench.in_turns(commands)
        medians.append(statistics.median(times["one"]))
        times_row(f"check -j 1, {decisions} decisions", times, "one", "events", "libyaml events of the same files")
        times_row(f"check -j 2, {decisions} decisions", times, "two", "one", "check -j 1")
    growth = math.log(medians[1] / medians[0]) / math.log(SIZES[1] / SIZES[0])
    row("growth of check -j 1", f"{growth:.2f}", "exponent; 1 is as many times the time as files")


def measure_commands(bench):
    folder = bench.register(SIZES[-1])
    commands = {"events": bench.events(folder)}
    for words in REGISTER_COMMANDS:
        commands[words[0]] = [bench.program, *words, "-q", "--as-of", DAY, "--project", folder / "lva.yaml",
                              "-o", bench.out / f"{words[0]}.md"]
    times = bench.in_turns(commands)
    for words in REGISTER_COMMANDS:
        times_row(f"{words[0]}, {SIZES[-1]} decisions", times, words[0], "events", "libyaml events of the same files")


def measure_peers(bench):
    if not all(importlib.util.find_spec(name) for name in ("yaml", "jsonschema")):
        row("PyYAML C + jsonschema", "-", "python3-yaml and python3-jsonschema are missing")
        return
    folder = bench.register(SIZES[0])
    commands = {"peer": [sys.executable, HERE / "peer_python.py", bench.program, folder],
                "one": bench.check(folder, "-j", "1"), "two": bench.check(folder, "-j", "2")}
    times = bench.in_turns(commands, 3)
    times_row(f"PyYAML C + jsonschema, {SIZES[0]} decisions", times, "peer", "one", "check -j 1 (which runs the rules too)")
    times_row(f"PyYAML C + jsonschema, {SIZES[0]} decisions", times, "peer", "two", "check -j 2")


def measure_memory(bench):
    peaks = {}
    for decisions in SIZES:
        _, peaks[decisions], status = bench.once(bench.check(bench.register(decisions), "-j", "1"))
        row(f"peak memory of check -j 1, {decisions} decisions", f"{peaks[decisions] / 2**20:.1f} MiB", f"status {status}")
    few, many = SIZES
    row("memory for each further decision", f"{(peaks[many] - peaks[few]) / (many - few):.0f} B", "from these two")


def measure_start(bench):
    commands = {"lva": [bench.program, "--version"], "true": ["/bin/true"]}
    times_row("lva --version", bench.in_turns(commands, START_TURNS), "lva", "true", "true")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=pathlib.Path, help="lva, built for release")
    parser.add_argument("--probe", required=True, type=pathlib.Path, help="the probe, built likewise")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="where everything is written")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    bench = Bench(asked.program.resolve(), asked.probe.resolve(), asked.out.resolve())
    row("measured", "", "against")
    row("-" * 48, "-" * 9, "-" * 44)
    for measure in (measure_check, measure_commands, measure_peers, measure_memory, measure_start):
        measure(bench)
    return 0


if __name__ == "__main__":
    sys.exit(main())
