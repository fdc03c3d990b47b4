#!/usr/bin/env python3
"""What is proved of every example and sample stays proved.

answers.json holds, of each contract, the answer to each of its properties in order: proved, refuted or undecided. A
property that was proved or refuted must be so still; one that was undecided may have come to be decided, which --update
writes down for a person to look at.
"""
import argparse
import json
import pathlib
import subprocess
import sys


def answers_of(hito, contract):
    run = subprocess.run([hito, "prove", str(contract), "--format", "json", "--lang", "en", "--cache", "no"], capture_output=True, text=True)
    if run.returncode not in (0, 1) or not run.stdout:
        raise SystemExit(f"{contract}: prove ended with {run.returncode}\n{run.stderr}")
    return [(one["text"], one["answer"]) for one in json.loads(run.stdout)["properties"]]


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hito", required=True)
    options.add_argument("--answers", type=pathlib.Path, required=True)
    options.add_argument("--update", action="store_true")
    options.add_argument("contracts", type=pathlib.Path, nargs="+", help="folders that hold a contract.hito")
    asked = options.parse_args()
    known = json.loads(asked.answers.read_text()) if asked.answers.exists() else {}
    wrong = 0
    for folder in asked.contracts:
        found = answers_of(asked.hito, folder / "contract.hito")
        if asked.update:
            known[folder.name] = [answer for _, answer in found]
            continue
        before = known.get(folder.name, [])
        if len(before) != len(found):
            print(f"{folder.name}: {len(found)} properties, {len(before)} answers written down")
            wrong += 1
        for (text, answer), was in zip(found, before):
            if was != "undecided" and answer != was:
                print(f"{folder.name}: {text}: {answer}; it was {was}")
                wrong += 1
    if asked.update:
        asked.answers.write_text(json.dumps(dict(sorted(known.items())), indent=1) + "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
