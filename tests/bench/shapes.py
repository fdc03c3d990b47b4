"""Contracts of different shape, with the same work written for others: each writes its data, says what it pays in exact
cents, and has the queries that pay the same from the same files.

A query answers with rows of a name and an amount; what Hito prints is read by the same names.
"""
import csv
import io
import random
from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import Callable


@dataclass
class Shape:
    name: str
    contract: str  # {limit} stands for what a cap allows
    # (folder, rows, times, seed) -> amounts in cents by name, exact (Python rounds halves to even), and what the cap allows
    write: Callable
    natural: str  # as an analyst writes it; {folder} and {limit} stand for themselves
    exact: str  # in whole numbers, rounded by hand; empty: the natural one is exact
    polars: str  # a program; empty: not written
    javascript: str = ""  # the file of one


# ---- outcomes: one row after the other ----------------------------------------------------------------------------

WEIGHTS = {"coast": 100, "hills": 115, "forest": 140, "island": 125, "city": 90}  # in hundredths

OUTCOMES = """contract "Outcomes"
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

READ_OUTCOMES = """read_csv('{folder}/outcomes.csv', header = true, columns = {{'done': 'DATE', 'zone': 'VARCHAR',
  'verified': 'VARCHAR', 'completion': 'DECIMAL(5,2)', 'score': 'DECIMAL(5,2)'}})"""
WEIGHT = "case zone " + " ".join(f"when '{zone}' then {{{zone}}}" for zone in WEIGHTS) + " end"
MONTH = "strftime(done, '%Y-%m')"
# Decimals where SQL has them, and doubles where it divides.
OUTCOMES_NATURAL = f"""select {MONTH} as m, sum(round_even(least((case when score < 40 then 100 when score < 70
  then 100 + 35 / 3 * (score - 40) else 450 end) * {WEIGHT.format(**{z: w / 100 for z, w in WEIGHTS.items()})}, 500), 2))
  from {READ_OUTCOMES} where verified = 'yes' and completion >= 60 group by m order by m"""
# Whole numbers of 1/30000 of a cent: price in thirds of a cent, times hundredths.
OUTCOMES_EXACT = f"""with n as (select {MONTH} as m, least((case when score < 40 then 30000
  when score < 70 then 30000 + 35 * (cast(score * 100 as bigint) - 4000) else 135000 end)
  * {WEIGHT.format(**WEIGHTS)}, 15000000) as n from {READ_OUTCOMES} where verified = 'yes' and completion >= 60)
  select m, sum(n // 300 + case when n % 300 > 150 or (n % 300 = 150 and (n // 300) % 2 = 1) then 1 else 0 end) / 100.0
  from n group by m order by m"""
OUTCOMES_POLARS = """import sys, os
os.environ['POLARS_MAX_THREADS'] = sys.argv[2]
import polars as pl
weights = %r
c = pl.col
price = pl.when(c('score') < 40).then(100.0).when(c('score') < 70).then(100 + 35 / 3 * (c('score') - 40)).otherwise(450.0)
paid = (pl.scan_csv(sys.argv[1] + '/outcomes.csv', try_parse_dates=True)
  .filter((c('verified') == 'yes') & (c('completion') >= 60))
  .with_columns(paid=pl.min_horizontal(price * c('zone').replace_strict(weights, return_dtype=pl.Float64), 500.0).round(2))
  .group_by(c('done').dt.strftime('%%Y-%%m').alias('m')).agg(c('paid').sum()).sort('m').collect())
for m, amount in paid.rows(): print(m, amount)""" % {zone: weight / 100 for zone, weight in WEIGHTS.items()}


def write_outcomes(folder, rows, times, seed):
    pick = random.Random(seed)
    zones = list(WEIGHTS)
    cents = [0] * 12
    body = io.StringIO()
    out = csv.writer(body, lineterminator="\n")
    for _ in range(rows):
        month, day, zone = pick.randrange(12), pick.randrange(28), pick.choice(zones)
        verified, completion, score = pick.random() < 0.8, pick.randrange(10001), pick.randrange(10001)
        out.writerow([f"2025-{month + 1:02}-{day + 1:02}", zone, "yes" if verified else "no",
                      f"{completion // 100}.{completion % 100:02}", f"{score // 100}.{score % 100:02}"])
        if verified and completion >= 6000:
            price = 10000 if score < 4000 else 10000 + Fraction(35, 3) * (score - 4000) if score < 7000 else 45000
            cents[month] += round(min(Fraction(price) * WEIGHTS[zone] / 100, Fraction(50000)))
    with (folder / "outcomes.csv").open("w", encoding="utf-8", newline="") as file:
        file.write("done,zone,verified,completion,score\n")
        for _ in range(times):
            file.write(body.getvalue())
    return {f"2025-{month + 1:02}": times * amount for month, amount in enumerate(cents)}, 0


# ---- facilities: references, quarters, a cap in proportion over two clauses ---------------------------------------

TARIFFS = {"vaccination": 450, "delivery": 3800, "checkup": 1225}  # in cents

FACILITIES = """contract "Health facilities"
  currency PEN
  term     2025-01-01 to 2025-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half even

payer    "Ministry"
provider "Network"

data facilities, one row per facility
  identified by id
  id     identifier
  remote yes or no

data reports, one row per report
  identified by (facility, month, service)
  each row counts on month
  facility reference to facilities
  month    date
  service  one of (vaccination, delivery, checkup)
  declared integer from 0 to 100_000
  verified integer from 0 to 100_000

table tariff by service
  vaccination: 4.50 PEN
  delivery:    38.00 PEN
  checkup:     12.25 PEN

for each report define difference =
  if verified = 0 then 0% otherwise absolute value of (declared - verified) / verified

clause 1 "Verified quantity"
  for each facility, each quarter
  when none of its reports has difference > 5%
  the payer pays the provider sum of tariff(service) * verified over its reports

clause 2 "Remote facilities"
  for each facility, each quarter
  when remote and (none of its reports has difference > 5%)
  the payer pays the provider 13.5% * (sum of tariff(service) * verified over its reports)

clause 3 "Limit of the quarter"
  cap clauses 1 and 2 together at {limit} PEN per quarter, pro rata, unused balance lapses
"""

FACILITY_AMOUNTS = """r as (select * from read_csv('{folder}/reports.csv', header = true, columns = {{'facility': 'VARCHAR',
    'month': 'DATE', 'service': 'VARCHAR', 'declared': 'INTEGER', 'verified': 'INTEGER'}})),
  f as (select * from read_csv('{folder}/facilities.csv', header = true, columns = {{'id': 'VARCHAR', 'remote': 'VARCHAR'}})),
  g as (select facility, remote, year(month) || '-Q' || quarter(month) as q,
    sum(verified * case service when 'vaccination' then {vaccination} when 'delivery' then {delivery} else {checkup} end) as a,
    bool_or(verified > 0 and {bad}) as bad
    from r join f on r.facility = f.id group by facility, remote, q)"""
FACILITIES_NATURAL = (
    "with " + FACILITY_AMOUNTS.replace("{vaccination}", "4.50").replace("{delivery}", "38.00").replace(
        "{checkup}", "12.25").replace("{bad}", "abs(declared - verified) / verified > 0.05") +
    """, l as (select q, 1 as clause, a as amount from g where not bad union all
    select q, 2, round_even(a * 0.135, 2) from g where not bad and remote = 'yes'),
  t as (select q, sum(amount) as total from l group by q),
  p as (select l.q, clause, case when total > {limit} then round(amount * {limit} / total, 2) else amount end as paid
    from l join t on l.q = t.q)
  select q as name, sum(paid) from p group by q union all select 'clause ' || clause, sum(paid) from p group by clause""")
FACILITIES_EXACT = (
    "with " + FACILITY_AMOUNTS.replace("{vaccination}", "450").replace("{delivery}", "3800").replace(
        "{checkup}", "1225").replace("{bad}", "abs(declared - verified) * 20 > verified") +
    """, n as (select facility, q, cast(a as bigint) as a from g where not bad and a > 0),
  l as (select q, 1 as clause, facility, a from n union all
    select q, 2, facility, a * 135 // 1000 + case when a * 135 % 1000 > 500 or
      (a * 135 % 1000 = 500 and a * 135 // 1000 % 2 = 1) then 1 else 0 end
    from n join f on n.facility = f.id where remote = 'yes'),
  t as (select *, sum(a) over (partition by q) as total, cast({limit} as bigint) * 100 as most from l),
  s as (select *, case when total > most then cast(a as hugeint) * most // total else a end as part,
    case when total > most then cast(a as hugeint) * most % total else 0 end as rest from t),
  u as (select *, row_number() over (partition by q order by rest desc, clause, facility) as place,
    case when total > most then most - sum(part) over (partition by q) else 0 end as left_over from s),
  p as (select q, clause, part + case when place <= left_over then 1 else 0 end as paid from u)
  select q as name, sum(paid) / 100.0 from p group by q
  union all select 'clause ' || clause, sum(paid) / 100.0 from p group by clause""")


def in_proportion(lines, most):
    """Cents of lines in order, cut to `most` by largest remainder."""
    total = sum(lines)
    if total <= most:
        return lines
    parts = [divmod(line * most, total) for line in lines]
    left = most - sum(part for part, _ in parts)
    order = sorted(range(len(lines)), key=lambda k: (-parts[k][1], k))
    given = [part for part, _ in parts]
    for k in order[:left]:
        given[k] += 1
    return given


def write_facilities(folder, rows, times, seed):
    pick = random.Random(seed)
    count = max(1, rows * times // 36)
    remote = [pick.random() < 0.4 for _ in range(count)]
    with (folder / "facilities.csv").open("w", encoding="utf-8", newline="") as file:
        file.write("id,remote\n")
        for k in range(count):
            file.write(f"F{k:07},{'yes' if remote[k] else 'no'}\n")
    amounts, bad = defaultdict(int), set()
    with (folder / "reports.csv").open("w", encoding="utf-8", newline="") as file:
        file.write("facility,month,service,declared,verified\n")
        for month in range(12):
            for service, tariff in TARIFFS.items():
                for k in range(count):
                    verified = pick.randrange(300)
                    declared = verified if pick.random() < 0.97 else verified + pick.randrange(30)
                    file.write(f"F{k:07},2025-{month + 1:02}-28,{service},{declared},{verified}\n")
                    amounts[month // 3, k] += tariff * verified
                    if verified > 0 and (declared - verified) * 20 > verified:
                        bad.add((month // 3, k))
    limit = rows * times * 190  # below what all quarters ask for
    paid = defaultdict(int)
    for quarter in range(4):
        lines = [(1, amounts[quarter, k]) for k in range(count) if (quarter, k) not in bad]
        lines += [(2, round(Fraction(amounts[quarter, k] * 135, 1000)))
                  for k in range(count) if remote[k] and (quarter, k) not in bad]
        lines = [line for line in lines if line[1] > 0]
        for (clause, _), cents in zip(lines, in_proportion([cents for _, cents in lines], limit * 100)):
            paid[f"2025-Q{quarter + 1}"] += cents
            paid[f"clause {clause}"] += cents
    return dict(paid), limit


# ---- people: identity, dates, a cap by person and one by year, by date --------------------------------------------

PEOPLE = """contract "Jobs"
  currency PEN
  term     2025-01-01 to 2026-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half even

payer    "Fund"
provider "Operator"

data participants, one row per participant
  identified by id, if repeated the first row counts
  each row counts on placed
  id     identifier
  sex    one of (F, M)
  rural  yes or no
  age    integer from 14 to 99
  placed date
  days   integer from 0 to 730

for each participant define eligible = age >= 18 and age <= 29
for each participant define factor = if sex = F and rural then 1.15 otherwise 1

clause 1 "Placement"
  for each participant
  when eligible
  the payer pays the provider 1_500 PEN * factor

clause 2 "Three months"
  for each participant
  when eligible and days >= 90
  the payer pays the provider 1_850 PEN * factor

clause 3 "Six months"
  for each participant
  when eligible and days >= 180
  the payer pays the provider 2_200 PEN * factor

clause 4 "Limit by person"
  cap clauses 1, 2 and 3 together at 6_000 PEN per participant over the whole contract, earlier clauses first

clause 5 "Limit by year"
  cap clauses 1, 2 and 3 together at {limit} PEN per calendar year, earlier dates first, unused balance lapses
"""

PEOPLE_NATURAL = """with raw as (select *, row_number() over () as n from read_csv('{folder}/participants.csv', header = true,
    columns = {{'id': 'VARCHAR', 'sex': 'VARCHAR', 'rural': 'VARCHAR', 'age': 'INTEGER', 'placed': 'DATE', 'days': 'INTEGER'}})),
  one as (select arg_min(sex, n) as sex, arg_min(rural, n) as rural, arg_min(age, n) as age, arg_min(placed, n) as placed,
    arg_min(days, n) as days from raw group by id),
  e as (select placed, days, case when sex = 'F' and rural = 'yes' then 1.15 else 1 end as f from one
    where age between 18 and 29),
  p as (select placed, least(round_even(1500 * f, 2) + case when days >= 90 then round_even(1850 * f, 2) else 0 end
    + case when days >= 180 then round_even(2200 * f, 2) else 0 end, 6000) as amount from e),
  d as (select placed, sum(amount) as amount from p group by placed),
  c as (select placed, amount, sum(amount) over (partition by year(placed) order by placed) as upto from d)
  select year(placed) || '-Q' || quarter(placed) as q, sum(greatest(0, least(amount, {limit} - (upto - amount))))
  from c group by q order by q"""


def write_people(folder, rows, times, seed):
    pick = random.Random(seed)
    rows *= times
    by_day, seen = defaultdict(int), bytearray(rows)
    with (folder / "participants.csv").open("w", encoding="utf-8", newline="") as file:
        file.write("id,sex,rural,age,placed,days\n")
        for i in range(rows):
            person = i if i == 0 or pick.random() < 0.98 else pick.randrange(i)
            sex, rural = pick.choice("FM"), pick.random() < 0.5
            age, days = pick.randrange(16, 36), pick.randrange(400)
            placed = f"{pick.choice((2025, 2026))}-{pick.randrange(12) + 1:02}-{pick.randrange(28) + 1:02}"
            file.write(f"P{person:08},{sex},{'yes' if rural else 'no'},{age},{placed},{days}\n")
            if seen[person]:
                continue
            seen[person] = 1
            if 18 <= age <= 29:
                hundredths = 115 if sex == "F" and rural else 100
                asked = (1500 + (1850 if days >= 90 else 0) + (2200 if days >= 180 else 0)) * hundredths
                by_day[placed] += min(asked, 600000)
    limit = rows * 700  # reached in the third quarter of each year
    paid, left = defaultdict(int), defaultdict(lambda: limit * 100)
    for day in sorted(by_day):
        given = min(by_day[day], left[day[:4]])
        left[day[:4]] -= given
        paid[f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"] += given
    return dict(paid), limit


SHAPES = [
    Shape("outcomes", OUTCOMES, write_outcomes, OUTCOMES_NATURAL, OUTCOMES_EXACT, OUTCOMES_POLARS, "outcomes.mjs"),
    Shape("facilities", FACILITIES, write_facilities, FACILITIES_NATURAL, FACILITIES_EXACT, ""),
    Shape("people", PEOPLE, write_people, PEOPLE_NATURAL, "", ""),
]
