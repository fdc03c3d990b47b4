"""Pictures of docs/performance.md: a roofline of rows in memory, and what a row costs by processors, groups and columns.
Measured anew each time; nothing is asserted.

  python tests/bench/plots.py --hito build/release/bin/hito --bench build/release/bin/hito_bench_memory --into docs/pictures
"""
import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import duckdb
import matplotlib

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.hashsalt": "hito", "svg.fonttype": "none", "font.size": 9, "axes.spines.top": False,
                            "axes.spines.right": False})
from matplotlib import pyplot  # noqa: E402  the kind of picture is chosen first

from shapes import SHAPES  # noqa: E402


def save(figure, file):
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None, "Creator": None})
    pyplot.close(figure)
    print(f"written: {file}", flush=True)


def run(words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stderr or done.stdout)
    return done.stdout


# ---- roofline ------------------------------------------------------------------------------------------------------

def roofline(options, folder, file):
    shape = SHAPES[0]
    (folder / "contract.hito").write_text(shape.contract, encoding="utf-8")
    # More than fits in the caches of most machines.
    shape.write(folder, options.rows // 4, 20, 1)
    data = folder / "outcomes.csv"
    kernel = run([options.hito, "plan", folder / "contract.hito", "--data", f"outcomes={data}", "--lang", "en"])
    operations = int(re.search(r"(\d+) instructions", kernel)[1])
    text = run([options.bench, folder / "contract.hito", data, "--threads", options.threads])
    per_row = int(re.search(r"(\d+) bytes a row", text)[1])
    parts = re.split(r"(?m)^(\d+) thread\(s\); (\d+) thousand million.*$", text)[1:]
    figure, axes = pyplot.subplots(figsize=(6.4, 4))
    for count, peak, body in zip(parts[0::3], parts[1::3], parts[2::3]):
        spent = {name: float(ns) for name, ns in re.findall(r"(?m)^  (\S.*?) +([\d.]+) ns a row", body)}
        read = per_row / spent["reading the same bytes"]
        style = "-" if count != "1" else "--"
        span = [0.25, float(peak) / read, 64]
        axes.plot(span, [min(read * x, float(peak)) for x in span], style, color="0.4", linewidth=1,
                  label=f"what {count} thread(s) read and calculate at best")
        for name, colour in (("Hito, compiled", "C3"), ("by hand, exact integers", "C0"), ("by hand, doubles", "C1")):
            axes.plot(operations / per_row, operations / spent[name], "o" if count != "1" else "s", color=colour,
                      label=f"{name}, {count} thread(s): {spent[name]:.2f} ns a row")
    axes.set(xscale="log", yscale="log", xlabel=f"operations for each byte (the contract: {operations} for {per_row} bytes a row)",
             ylabel="thousand million operations a second")
    axes.legend(fontsize=7, frameon=False)
    save(figure, file)


# ---- what a row costs ------------------------------------------------------------------------------------------------

def spent_on(options, words, threads):
    times = []
    for _ in range(options.runs):
        began = time.perf_counter()
        run([options.hito, "pay", *words, "--engine", "jit", "--threads", threads])
        times.append(time.perf_counter() - began)
    return statistics.median(times)


GROUPS = """contract "Groups"
  currency USD
  term     2025-01-01 to 2025-12-31
  rounding to the nearest 0.01, half even
payer "Fund"
provider "Operator"
data places, one row per place
  identified by id
  id integer from 0 to 100_000_000
data visits, one row per visit
  place reference to places
  n     integer from 0 to 1_000
clause 1 "Visits"
  for each place, at the end of the term
  the payer pays the provider 0.25 USD * (sum of n over its visits)
"""


def by_groups(options, folder, counts):
    db = duckdb.connect()
    (folder / "contract.hito").write_text(GROUPS, encoding="utf-8")
    found = []
    for count in counts:
        db.execute(f"copy (select range as id from range({count})) to '{folder}/places.csv' (header)")
        db.execute(f"""copy (select (hash(range) % {count})::bigint as place, (range * 7919) % 1000 as n from range({options.rows}))
                       to '{folder}/visits.csv' (header)""")
        found.append(spent_on(options, [folder / "contract.hito"], options.threads) / options.rows * 1e9)
    return found


def by_columns(options, folder, counts):
    db = duckdb.connect()
    found = []
    for count in counts:
        names = [f"n{k}" for k in range(count)]
        columns = "".join(f"  {name} number from 0 to 1_000, with 2 decimals\n" for name in names)
        text = GROUPS[:GROUPS.index("data places")] + "data rows, one row per row\n" + columns
        text += 'clause 1 "Sum"\n  for each row\n  the payer pays the provider 0.01 USD * (' + " + ".join(names) + ")\n"
        (folder / "contract.hito").write_text(text, encoding="utf-8")
        cells = ", ".join(f"((range * {7919 + k}) % 100000 / 100)::decimal(7,2) as {name}" for k, name in enumerate(names))
        db.execute(f"copy (select {cells} from range({options.rows})) to '{folder}/rows.csv' (header)")
        found.append(spent_on(options, [folder / "contract.hito"], options.threads) / options.rows * 1e9)
    return found


def costs(options, folder, file):
    figure, (cores, groups, columns) = pyplot.subplots(1, 3, figsize=(9, 2.8))
    threads = sorted({1, 2, *range(4, options.threads + 1, 2), options.threads})
    for shape in SHAPES:
        here = folder / shape.name
        here.mkdir()
        _, limit = shape.write(here, options.rows // 10, 10, 1)
        (here / "contract.hito").write_text(shape.contract.replace("{limit}", str(limit)), encoding="utf-8")
        spent = [spent_on(options, [here / "contract.hito"], count) / options.rows * 1e9 for count in threads]
        cores.plot(threads, spent, "o-", label=shape.name)
    cores.set(xlabel="threads", ylabel="ns a row, from CSV to payments", xticks=threads, ylim=(0, None))
    cores.legend(fontsize=7, frameon=False)
    counts = [count for count in (12, 1_000, 100_000, 1_000_000, 10_000_000) if count <= 10 * options.rows]
    groups.plot(counts, by_groups(options, folder, counts), "o-")
    groups.set(xlabel="groups, each a row of its own", xscale="log", ylim=(0, None))
    counts = [1, 2, 4, 8, 16]
    columns.plot(counts, by_columns(options, folder, counts), "o-")
    columns.set(xlabel="columns of numbers", xticks=counts, ylim=(0, None))
    save(figure, file)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hito", required=True, type=pathlib.Path)
    parser.add_argument("--bench", required=True, type=pathlib.Path)
    parser.add_argument("--into", required=True, type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        roofline(options, pathlib.Path(name), options.into / "roofline.svg")
    with tempfile.TemporaryDirectory() as name:
        costs(options, pathlib.Path(name), options.into / "costs.svg")
    return 0


if __name__ == "__main__":
    sys.exit(main())
