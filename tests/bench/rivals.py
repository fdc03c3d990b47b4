#!/usr/bin/env python3
"""From CSV files to payments: Hito beside DuckDB, Polars and JavaScript, on the same bytes, in the same run, for the
contracts of shapes.py; and what an engine of business rules, GoRules ZEN, takes for a row.

Every figure is the median of several whole processes, so reading and starting up count for all. Each rival says what it
pays, by period or by clause: whether that is exact, and whether it is the same from run to run. Nothing is asserted.
"""
import argparse
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

from shapes import SHAPES

HERE = pathlib.Path(__file__).parent
DUCKDB = """import sys, duckdb
db = duckdb.connect(config={'threads': int(sys.argv[2])})
db.execute('set enable_progress_bar = false')
for name, amount in db.execute(open(sys.argv[1]).read()).fetchall(): print(name, amount, sep='\\t')"""


def said_by_hito(text, names):
    """Its table has clauses by number and periods by label."""
    said = {}
    for line in text.splitlines():
        found = re.match(r"  (\S+) .*?([\d_]+\.\d\d) \w+$", line)
        if found:
            name = found[1] if found[1] in names else f"clause {found[1]}"
            said[name] = round(Fraction(found[2].replace("_", "")) * 100)
    return tuple(said.get(name) for name in names)


def said_by_rows(text, names):
    """To the nearest cent: the last digits of a sum of doubles are no difference in money."""
    said = {}
    for line in text.splitlines():
        name, amount = line.rsplit(maxsplit=1)
        said[name] = round(Fraction(amount) * 100)
    return tuple(said.get(name) for name in names)


def compare(shape, options):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        exact, limit = shape.write(folder, options.rows, options.times, 1)
        names = list(exact)
        size = sum(file.stat().st_size for file in folder.glob("*.csv"))
        (folder / "contract.hito").write_text(shape.contract.replace("{limit}", str(limit)), encoding="utf-8")
        python = [sys.executable, "-c"]
        rivals = {"Hito, compiled": ([options.hito.resolve(), "pay", folder / "contract.hito", "--engine", "jit",
                                      "--threads", options.threads], said_by_hito)}
        for kind, query in (("natural", shape.natural), ("exact", shape.exact)):
            if query:
                (folder / f"{kind}.sql").write_text(query.format(folder=folder, limit=limit), encoding="utf-8")
                rivals[f"DuckDB, {kind}"] = ([*python, DUCKDB, folder / f"{kind}.sql", options.threads], said_by_rows)
        if shape.polars:
            rivals["Polars, natural"] = ([*python, shape.polars, folder, options.threads], said_by_rows)
        if shape.javascript and options.modules:
            rivals["JavaScript"] = (["node", HERE / shape.javascript, folder], said_by_rows)
        spent, said = {rival: [] for rival in rivals}, {rival: set() for rival in rivals}
        # By turns, so that a slow moment of the machine falls on all of them.
        for _ in range(options.runs):
            for rival, (words, read) in rivals.items():
                began = time.perf_counter()
                done = subprocess.run(words, capture_output=True, text=True, check=False)
                spent[rival].append(time.perf_counter() - began)
                amounts = read(done.stdout, names)
                if done.returncode > 1 or None in amounts:
                    sys.exit(f"{rival}: {(done.stderr + done.stdout).strip() or 'it says nothing'}")
                said[rival].add(amounts)
    rows = options.rows * options.times
    print(f"{shape.name}: {rows} rows, {size} bytes, {options.threads} threads, medians of {options.runs} whole processes\n")
    print(f"{'':<18}{'seconds':>9}{'ns a row':>10}{'Hito is':>10}  amounts that are exact  same each time")
    own = spent["Hito, compiled"]
    for rival, times in spent.items():
        median = statistics.median(times)
        ratio = statistics.median(a / b for a, b in zip(times, own))
        right = sum(a == exact[name] for name, a in zip(names, sorted(said[rival], key=str)[0]))
        print(f"{rival:<18}{median:>9.3f}{median / rows * 1e9:>10.0f}{ratio:>9.2f}x"
              f"  {f'{right} of {len(names)}':<24}{'yes' if len(said[rival]) == 1 else 'no'}")
    print(flush=True)


def ask_zen(shape, options, rows=20_000):
    """What it takes for each row once the data is read, and how many months it has right."""
    with tempfile.TemporaryDirectory() as name:
        exact, _ = shape.write(pathlib.Path(name), rows, 1, 1)
        spent, said = [], set()
        for _ in range(options.runs):
            done = subprocess.run(["node", HERE / shape.javascript, name, options.modules, str(rows)], capture_output=True,
                                  text=True, check=True)
            spent.append(float(done.stderr))
            said.add(said_by_rows(done.stdout, list(exact)))
    right = sum(a == b for a, b in zip(exact.values(), sorted(said)[0]))
    print(f"GoRules ZEN, {rows} rows of {shape.name}, 1000 in flight, reading not counted: {statistics.median(spent):.0f} ns a row,"
          f" {right} of {len(exact)} amounts exact, {'the same' if len(said) == 1 else 'not the same'} each time\n", flush=True)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True, type=pathlib.Path)
    arguments.add_argument("--shape", choices=[shape.name for shape in SHAPES], help="only that one")
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--times", type=int, default=1, help="so many times as many rows")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--threads", default="2")
    arguments.add_argument("--modules", help="folder with the packages of package.json; without it nothing runs in JavaScript")
    options = arguments.parse_args()
    for shape in SHAPES:
        if options.shape in (None, shape.name):
            compare(shape, options)
            if shape.javascript and options.modules:
                ask_zen(shape, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
