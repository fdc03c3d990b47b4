#!/usr/bin/env python3
"""From a CSV file to payments: Hito beside DuckDB and Polars, on the same bytes, in the same run.

Every figure is the median of several whole processes, so reading and starting up count for all. Each rival says what it
pays in each month: whether that is exact, and whether it is the same from run to run. Nothing is asserted.
"""
import argparse
import csv
import io
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

CONTRACT = """contract "Outcomes"
  currency USD
  term     2025-01-01 to 2025-12-31
  periods  calendar monthly
  rounding to the nearest 0.01, half even

payer    "Fund"
provider "Operator"

data outcomes, one row per outcome
  each row counts on done
  done       date
  zone       one of (coast, hills, forest, island, city)
  verified   yes or no
  completion number from 0 to 100, with 2 decimals
  score      number from 0 to 100, with 2 decimals

table weight by zone
  coast:  1
  hills:  1.15
  forest: 1.4
  island: 1.25
  city:   0.9

for each outcome define price =
  if score < 40 then 100 USD otherwise if score < 70 then 100 USD + 35 USD / 3 * (score - 40) otherwise 450 USD

clause 1 "Outcome"
  for each outcome
  when verified and completion >= 60
  the payer pays the provider the lesser of (price * weight(zone), 500 USD)
"""
WEIGHTS = {"coast": 100, "hills": 115, "forest": 140, "island": 125, "city": 90}  # in hundredths

READ = """read_csv('{file}', header = true, columns = {{'done': 'DATE', 'zone': 'VARCHAR', 'verified': 'VARCHAR',
  'completion': 'DECIMAL(5,2)', 'score': 'DECIMAL(5,2)'}})"""
WEIGHT = "case zone " + " ".join(f"when '{zone}' then {{{zone}}}" for zone in WEIGHTS) + " end"
# As an analyst writes it: decimals where SQL has them, and doubles where it divides.
NATURAL = f"""select month(done) as m, sum(round_even(least((case when score < 40 then 100 when score < 70
  then 100 + 35 / 3 * (score - 40) else 450 end) * {WEIGHT.format(**{z: w / 100 for z, w in WEIGHTS.items()})}, 500), 2))
  from {READ} where verified = 'yes' and completion >= 60 group by m order by m"""
# The same in whole numbers of 1/30000 of a cent, rounded to cents by hand: price in thirds of a cent, times hundredths.
EXACT = f"""with n as (select month(done) as m, least((case when score < 40 then 30000
  when score < 70 then 30000 + 35 * (cast(score * 100 as bigint) - 4000) else 135000 end)
  * {WEIGHT.format(**WEIGHTS)}, 15000000) as n from {READ} where verified = 'yes' and completion >= 60)
  select m, sum(n // 300 + case when n % 300 > 150 or (n % 300 = 150 and (n // 300) % 2 = 1) then 1 else 0 end)
  from n group by m order by m"""

DUCKDB = """import sys, duckdb
db = duckdb.connect(config={'threads': int(sys.argv[2])})
db.execute('set enable_progress_bar = false')
for m, cents in db.execute(open(sys.argv[1]).read()).fetchall(): print(m, cents)"""
POLARS = """import sys, os
os.environ['POLARS_MAX_THREADS'] = sys.argv[2]
import polars as pl
weights = %r
c = pl.col
price = pl.when(c('score') < 40).then(100.0).when(c('score') < 70).then(100 + 35 / 3 * (c('score') - 40)).otherwise(450.0)
paid = (pl.scan_csv(sys.argv[1], try_parse_dates=True).filter((c('verified') == 'yes') & (c('completion') >= 60))
  .with_columns(paid=pl.min_horizontal(price * c('zone').replace_strict(weights, return_dtype=pl.Float64), 500.0).round(2))
  .group_by(c('done').dt.month().alias('m')).agg(c('paid').sum()).sort('m').collect())
for m, amount in paid.rows(): print(m, amount)""" % {zone: weight / 100 for zone, weight in WEIGHTS.items()}


def write_data(path, rows, times, seed):
    """The rows, so many times over, and what they pay in each month in cents, worked out in fractions."""
    pick = random.Random(seed)
    zones = list(WEIGHTS)
    cents = [0] * 12
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("done,zone,verified,completion,score\n")
        body = io.StringIO()
        out = csv.writer(body, lineterminator="\n")
        for _ in range(rows):
            month, day, zone = pick.randrange(12), pick.randrange(28), pick.choice(zones)
            verified, completion, score = pick.random() < 0.8, pick.randrange(10001), pick.randrange(10001)
            out.writerow([f"2025-{month + 1:02}-{day + 1:02}", zone, "yes" if verified else "no",
                          f"{completion // 100}.{completion % 100:02}", f"{score // 100}.{score % 100:02}"])
            if verified and completion >= 6000:
                price = 10000 if score < 4000 else 10000 + Fraction(35, 3) * (score - 4000) if score < 7000 else 45000
                cents[month] += round(min(Fraction(price) * WEIGHTS[zone] / 100, Fraction(50000)))  # half to even
        for _ in range(times):
            file.write(body.getvalue())
    return [times * month for month in cents]


def months_of_hito(text):
    return [round(Fraction(line.split()[1].replace("_", "")) * 100) for line in text.splitlines()
            if line.strip().startswith("2025-")]


def months_of_rows(text, scale):
    """To the nearest cent: the last digits of a sum of doubles are no difference in money."""
    return [round(Fraction(line.split()[1]) * scale) for line in text.splitlines()]


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True, type=pathlib.Path)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--times", type=int, default=1, help="how often the file holds those rows")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--threads", default="2")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "contract.hito").write_text(CONTRACT, encoding="utf-8")
        data = folder / "outcomes.csv"
        exact = write_data(data, options.rows, options.times, 1)
        for file, sql in (("natural.sql", NATURAL), ("exact.sql", EXACT)):
            (folder / file).write_text(sql.format(file=data) if "{file}" in sql else sql, encoding="utf-8")
        python = [sys.executable, "-c"]
        hito = [options.hito.resolve(), "pay", folder / "contract.hito", "--engine", "jit", "--threads", options.threads]
        rivals = {"Hito, compiled": (hito, months_of_hito),
                  "DuckDB, natural": ([*python, DUCKDB, folder / "natural.sql", options.threads], lambda t: months_of_rows(t, 100)),
                  "DuckDB, exact": ([*python, DUCKDB, folder / "exact.sql", options.threads], lambda t: months_of_rows(t, 1)),
                  "Polars, natural": ([*python, POLARS, data, options.threads], lambda t: months_of_rows(t, 100))}
        spent, said = {rival: [] for rival in rivals}, {rival: set() for rival in rivals}
        # By turns, so that a slow moment of the machine falls on all of them.
        for _ in range(options.runs):
            for rival, (words, read) in rivals.items():
                began = time.perf_counter()
                done = subprocess.run(words, capture_output=True, text=True, check=False)
                spent[rival].append(time.perf_counter() - began)
                if done.returncode > 1:
                    print(f"{rival}: {done.stderr.strip().splitlines()[-1] if done.stderr else 'failed'}", file=sys.stderr)
                    return 1
                said[rival].add(tuple(read(done.stdout)))
        size = data.stat().st_size
    rows = options.rows * options.times
    print(f"{rows} rows, {size} bytes, {options.threads} threads, medians of {options.runs} whole processes\n")
    print(f"{'':<18}{'seconds':>9}{'ns a row':>10}{'Hito is':>10}  months that are exact  same each time")
    own = statistics.median(spent["Hito, compiled"])
    for rival, times in spent.items():
        median = statistics.median(times)
        right = sum(a == b for a, b in zip(sorted(said[rival])[0], exact))
        print(f"{rival:<18}{median:>9.3f}{median / rows * 1e9:>10.0f}{median / own:>9.2f}x  {right:>2} of 12"
              f"{'':<15}{'yes' if len(said[rival]) == 1 else 'no'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
