#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Measures lva against the library it reads with, on the register that the benchmark kit writes.

The kit is a folder with generate.py and probes/ (p_libyaml: events of every file and nothing else; start_*: programs that do
nothing, linked in different ways; spawn: wall time and peak memory of a process). Without it nothing is measured.

The programs of a row take turns, so that a machine that gets faster or slower meets all of them; a ratio is the median of
the ratios of the turns. Run it on a release build and a quiet machine, and compare ratios, never seconds.
"""
import argparse
import pathlib
import statistics
import subprocess
import sys

DAY = "2026-12-15"  # the day that the generated files are free of errors on
SIZES = (200, 2000)
TURNS = 9
START_TURNS = 200
PROBES = ("spawn", "p_libyaml", "start_xlsx")


class Bench:
    def __init__(self, program, kit, out):
        self.program, self.kit, self.out = program, kit, out

    def probe(self, name):
        return str(self.out / "probes" / name)

    def build_probes(self):
        (self.out / "probes").mkdir(parents=True, exist_ok=True)
        targets = [self.probe(name) for name in PROBES]
        subprocess.run(["make", "-s", "-C", self.kit / "probes", f"OUT={self.out / 'probes'}", *targets], check=True)

    def register(self, decisions):
        """A project of so many decisions; written once."""
        folder = self.out / f"register-{decisions}"
        if not (folder / "files.txt").exists():
            subprocess.run([sys.executable, self.kit / "generate.py", "--decisions", str(decisions), "--out", folder],
                           check=True, stdout=subprocess.DEVNULL)
        return folder

    def once(self, command):
        """Wall time in nanoseconds, peak memory in bytes and status of one process."""
        made = subprocess.run([self.probe("spawn"), "--", *map(str, command)], stdout=subprocess.PIPE, check=True)
        wall, _, _, kibibytes, status = made.stdout.split()
        return int(wall), int(kibibytes) * 1024, int(status)

    def in_turns(self, commands, turns):
        """For each command its wall times, turn by turn."""
        times = {name: [] for name in commands}
        for _ in range(turns):
            for name, command in commands.items():
                times[name].append(self.once(command)[0])
        return times

    def check(self, folder):
        return [self.program, "check", "-q", "--as-of", DAY, "--project", folder / "lva.yaml"]


def ratio(times, name, base):
    return statistics.median(one / other for one, other in zip(times[name], times[base]))


def row(what, value, against):
    print(f"| {what:<48} | {value:>9} | {against:<38} |")


def measure_check(bench):
    for decisions in SIZES:
        folder = bench.register(decisions)
        commands = {"check": bench.check(folder), "events": [bench.probe("p_libyaml"), "parse", folder]}
        times = bench.in_turns(commands, TURNS)
        row(f"check, {decisions} decisions", f"{ratio(times, 'check', 'events'):.2f} x", "libyaml events of the same files")


def measure_memory(bench):
    peaks = {}
    for decisions in SIZES:
        _, peaks[decisions], status = bench.once(bench.check(bench.register(decisions)))
        row(f"peak memory of check, {decisions} decisions", f"{peaks[decisions] / 2**20:.1f} MiB", f"status {status}")
    few, many = SIZES
    row("memory for each further decision", f"{(peaks[many] - peaks[few]) / (many - few):.0f} B", "from these two")


def measure_start(bench):
    commands = {"lva": [bench.program, "--version"], "empty": [bench.probe("start_xlsx")], "true": ["/bin/true"]}
    times = bench.in_turns(commands, START_TURNS)
    row("lva --version", f"{ratio(times, 'lva', 'empty'):.2f} x", "empty program linked alike")
    row("lva --version", f"{ratio(times, 'lva', 'true'):.2f} x", "true")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=pathlib.Path, help="lva, built for release")
    parser.add_argument("--kit", required=True, type=pathlib.Path, help="folder of the benchmark kit")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="where everything is written")
    asked = parser.parse_args()
    if not (asked.kit / "generate.py").exists():
        print(f"The benchmark kit is not in {asked.kit}; say where it is with -D LVA_BENCH=FOLDER. Nothing was measured.")
        return 0
    bench = Bench(asked.program.resolve(), asked.kit.resolve(), asked.out.resolve())
    bench.build_probes()
    row("measured", "", "against")
    row("-" * 48, "-" * 9, "-" * 38)
    measure_check(bench)
    measure_memory(bench)
    measure_start(bench)
    return 0


if __name__ == "__main__":
    sys.exit(main())
