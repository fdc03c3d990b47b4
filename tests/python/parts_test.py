#!/usr/bin/env python3
"""Rows of every example and sample split into parts at random, brought together in random order, some by way of their
bytes: the payment is that of all rows at once. Of contracts in which the order of a file decides, that they say so."""
import csv
import io
import json
import pathlib
import random
import sys

import hito


def without_files(text):
    payment = json.loads(text)
    for one in payment["data"]:
        del one["file"], one["sha256"]
    return payment


def written(header, rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([header, *rows])
    return out.getvalue().encode()


def accumulated(contract, data, count, draw):
    parts = [contract.accumulator(f"part {number}") for number in range(count)]
    for dataset, (header, rows) in data.items():
        shares = [[] for _ in range(count)]
        for row in rows:
            draw.choice(shares).append(row)
        order = list(range(count))
        draw.shuffle(order)
        for number in order:
            draw.shuffle(shares[number])
            # A part without rows of a dataset says so, or says nothing.
            if shares[number] or number == 0 or draw.random() < 0.5:
                parts[number].update({dataset: written(header, shares[number])})
    while len(parts) > 1:
        draw.shuffle(parts)
        last = parts.pop()
        parts[draw.randrange(len(parts))].merge(last.save() if draw.random() < 0.5 else last)
    return parts[0]


def main() -> int:
    draw, problems, runs, refused = random.Random(1), [], 0, 0
    for root in map(pathlib.Path, sys.argv[1:]):
        for path in sorted(root.resolve().glob("*/expected.json")):
            contract = hito.load(path.parent / "contract.hito")
            data = {}
            for file in sorted(path.parent.glob("*.csv")):
                header, *rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
                data[file.stem] = (header, rows)
            files = {dataset: written(*table) for dataset, table in data.items()}
            for run in json.loads(path.read_text(encoding="utf-8"))["runs"]:
                how = {"values": run.get("inputs", {}), "as_of": run.get("as_of")}
                try:
                    contract.accumulator()
                except hito.MisuseError:
                    refused += 1
                    continue
                expected = without_files(contract.pay(files, **how).to_json(lines=True))
                states = set()
                for count in (1, 2, 7, 64):
                    whole = accumulated(contract, data, count, draw)
                    runs += 1
                    found = without_files(whole.finish(**how).to_json(lines=True))
                    if found != expected:
                        problems.append(f"{path.parent.name}: {count} parts pay otherwise")
                    if count == 7:
                        states.update(accumulated(contract, data, 7, draw).save() for _ in range(3))
                if len(states) != 1:
                    problems.append(f"{path.parent.name}: the same rows have several states")
    print("\n".join(problems + [f"{runs} runs in parts, {refused} refused, {len(problems)} problems"]))
    return 1 if problems or not runs else 0


if __name__ == "__main__":
    sys.exit(main())
