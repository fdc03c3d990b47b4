#!/usr/bin/env python3
"""Sample 03 with many rows: both engines pay the same, and the ratio of their times. Nothing is asserted about time."""
import argparse
import csv
import pathlib
import subprocess
import sys
import tempfile


def scale(sample: pathlib.Path, folder: pathlib.Path, rows: int):
    """The sample's rows again and again, each time under other keys, so that repeated rows stay repeated."""
    with (sample / "participantes.csv").open(encoding="utf-8", newline="") as file:
        header, *body = csv.reader(file)
    with (folder / "participantes.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        for i in range(rows):
            row = body[i % len(body)]
            out.writerow([f"{row[0]}-{i // len(body)}", *row[1:]])
    # A cap that still cuts.
    text = (sample / "contract.hito").read_text(encoding="utf-8")
    (folder / "contract.hito").write_text(text.replace("28_000", str(28_000 * max(1, rows // len(body)))), encoding="utf-8")


def pay(hito, folder, *words):
    done = subprocess.run([hito, "pay", "contract.hito", "--format", "csv", "--timings", *words], cwd=folder,
                          capture_output=True, text=True, check=False)
    if done.returncode > 1:
        sys.exit(done.stderr)
    spent = {}
    for line in done.stderr.splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[2] == "ms":
            spent[parts[0]] = float(parts[1])
    return done.stdout, spent, done.stderr


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True, type=pathlib.Path)
    arguments.add_argument("--samples", type=pathlib.Path, required=True)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    options = arguments.parse_args()
    hito = str(options.hito.resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        scale(options.samples / "03_por_mas", folder, options.rows)
        said = {}
        for words in (("reference",), ("jit", "--threads", "1"), ("jit", "--threads", "2")):
            said[words] = pay(hito, folder, "--engine", *words, *(("--cache", "no") if len(words) > 1 else ()))
            spent = said[words][1]
            print(f"{' '.join(words):<20} read {spent['read']:>9.1f} ms   settle {spent['settle']:>9.1f} ms")
        results = {out for out, _, _ in said.values()}
        print("the engines agree" if len(results) == 1 else "THE ENGINES DIFFER")
        first = said[("reference",)][1]["settle"]
        for words, (_, spent, _) in said.items():
            print(f"{' '.join(words):<20} {first / spent['settle']:.1f} times the reference engine (settle and statement)")
    return 0 if len(results) == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
