#!/usr/bin/env python3
"""Median times of `hito check` and `hito pay` on the samples, and where the time of `pay` goes. Nothing is asserted."""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import time

PHASES = ("parse", "check", "facts", "read", "settle", "properties", "print")


def once(words):
    """Microseconds of the whole process, and of each phase as the program says."""
    began = time.perf_counter_ns()
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    spent = (time.perf_counter_ns() - began) // 1000
    if done.returncode > 1:
        sys.exit(f"{' '.join(words)}:\n{done.stderr}")
    phases = {}
    for line in done.stderr.splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[2] == "ms" and parts[0] in PHASES:
            phases[parts[0]] = int(parts[1].replace(".", ""))
    return spent, phases


def median_of(words, runs):
    found = [once(words) for _ in range(runs)]
    phases = {p: statistics.median_low([f[1].get(p, 0) for f in found]) for p in PHASES}
    return statistics.median_low([f[0] for f in found]), phases


def milliseconds(micros):
    return f"{micros // 1000}.{micros % 1000 // 10:02}"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True)
    arguments.add_argument("--samples", type=pathlib.Path, required=True)
    arguments.add_argument("--runs", type=int, default=20)
    options = arguments.parse_args()
    if not options.samples.is_dir():
        print("not run: the samples are not beside this checkout")
        return 0

    print(f"milliseconds, median of {options.runs} processes; the phases are those of pay")
    print("".join([f"{'sample':<22}{'check':>8}{'pay':>8}", *(f"{p:>11}" for p in PHASES)]))
    for sample in sorted(p for p in options.samples.iterdir() if p.is_dir()):
        contract = str(sample / "contract.hito")
        run = json.loads((sample / "expected.json").read_text(encoding="utf-8"))["runs"][0]
        inputs = [word for name, value in run.get("inputs", {}).items() for word in ("--input", f"{name}={value}")]
        check, _ = median_of([options.hito, "check", contract], options.runs)
        pay, phases = median_of([options.hito, "pay", contract, "--timings", *inputs], options.runs)
        print("".join([f"{sample.name:<22}{milliseconds(check):>8}{milliseconds(pay):>8}",
                       *(f"{milliseconds(phases[p]):>11}" for p in PHASES)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
