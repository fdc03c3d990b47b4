"""Rows in memory to payments: the outcomes of shapes.py by the compiled engine, by hand in exact integers and in
doubles, reading the same bytes, and DuckDB from a table in its memory; then the same with prices that need 64 bits. Times,
never asserted; the amounts are compared before.

  python tests/bench/memory.py --bench build/release/bin/hito_bench_memory
"""
import argparse
import dataclasses
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import duckdb

from shapes import READ_OUTCOMES, SHAPES


def ask_duckdb(shape, folder, rows, threads, runs):
    """Nanoseconds a row of each of its queries, and how many months are exact."""
    db = duckdb.connect(config={"threads": threads})
    db.execute("set enable_progress_bar = false")
    db.execute(f"create table outcomes as select * from {READ_OUTCOMES.format(folder=folder)}")
    for kind, query in (("natural", shape.natural), ("exact", shape.exact)):
        sql = query.replace(READ_OUTCOMES, "outcomes")
        spent, answers = [], set()
        for _ in range(runs):
            began = time.perf_counter()
            answers.add(tuple(db.execute(sql).fetchall()))
            spent.append(time.perf_counter() - began)
        yield kind, statistics.median(spent) / rows * 1e9, answers


def dearer(shape, times):
    """With so many times its prices."""
    def raised(text, figures):
        return re.sub(rf"\b({figures})\b", lambda found: str(int(found[1]) * times), text)
    return dataclasses.replace(
        shape, contract=re.sub(r"\b(100|35|450|500) USD", lambda found: f"{int(found[1]) * times} USD", shape.contract),
        natural=raised(shape.natural, "100|35|450|500"), exact=raised(shape.exact, "30000|35|135000|15000000"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--rows", type=int, default=500_000)
    parser.add_argument("--times", type=int, default=20, help="how often the data hold those rows")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        exact, _ = SHAPES[0].write(folder, options.rows, options.times, 1)
        for times in (1, 100_000):
            shape = dearer(SHAPES[0], times)
            print(f"prices times {times}", flush=True)
            (folder / "contract.hito").write_text(shape.contract, encoding="utf-8")
            done = subprocess.run([options.bench, folder / "contract.hito", folder / "outcomes.csv", "--threads",
                                   str(options.threads), "--prices", str(times)], check=False)
            if done.returncode != 0:
                return done.returncode
            print(f"DuckDB, the same rows in a table of its own, medians of {options.runs} (ns a row):")
            for threads in sorted({1, options.threads}):
                for kind, spent, answers in ask_duckdb(shape, folder, options.rows * options.times, threads, options.runs):
                    right = sum(round(amount * 100) == exact[month] for month, amount in sorted(answers, key=str)[0])
                    # What is exact with higher prices was worked out by the program above only.
                    told = f"   exact months {right:>2} of 12" if times == 1 else ""
                    print(f"  {kind:<8} {threads} threads {spent:>8.2f}{told}"
                          f"   {'the same' if len(answers) == 1 else 'not the same'} each time", flush=True)
            print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
