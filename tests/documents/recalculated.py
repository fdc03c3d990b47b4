#!/usr/bin/env python3
"""Working papers worked out again by LibreOffice: every total that it computes is, to the cent, that of the statement.

Each value that stands beside a formula is replaced by a wrong one before, so that nothing but a new calculation gives
the right one. Exit 77, with a reason, without LibreOffice."""
import argparse
import csv
import decimal
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

NOT_RUN = 77
# Every sheet, cells as they are shown, CSV of UTF-8; see the page "Filter Options for CSV" of LibreOffice.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
# Recalculation on load: always.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
WRONG = b"<v>-987654321</v>"
problems = []


def pay(options, contract, out, *words):
    kept = {k: v for k, v in os.environ.items() if k == "PATH"}
    done = subprocess.run([options.hito, "pay", contract, "--out", out, "--format", "json", "--lang", "en", *map(str, words)],
                          env=kept | {"LC_ALL": "C"}, capture_output=True, text=True, timeout=120, check=False)
    return json.loads(done.stdout) if (out / "payment.json").is_file() else None


def with_wrong_values(path):
    """How many formulas there were."""
    count = 0
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            if name.startswith("xl/worksheets/"):
                data, here = re.subn(rb"(?<=</f>)<v>[^<]*</v>", WRONG, data)
                count += here
            book.writestr(name, data)
    return count


def convert(options, books, folder):
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    done = subprocess.run([options.soffice, "--headless", f"-env:UserInstallation={profile.parent.as_uri()}", "--convert-to", AS_CSV,
                           "--outdir", folder, *books], capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0:
        sys.exit(f"LibreOffice: exit {done.returncode}\n{done.stdout}{done.stderr}")


def sheet(folder, book, name):
    return list(csv.reader(io.StringIO((folder / f"{book.stem}-{name}.csv").read_text(encoding="utf-8"))))


def number(cell):
    return decimal.Decimal(cell.replace(",", ""))


def compare(where, expected, shown, exact):
    """`shown` is empty where a spreadsheet could not give the amount, and says so."""
    expected = decimal.Decimal(expected)
    if decimal.Decimal(exact) != expected:
        problems.append(f"{where}: {exact} written, {expected} paid")
    if shown and number(shown) != expected:
        problems.append(f"{where}: LibreOffice computes {shown}, paid are {expected}")


def compare_book(name, said, folder, book):
    several = isinstance(said["total"], list)
    totals = said["total"] if several else [said["total"]]
    only = None if several else totals[0]["currency"]
    summary, clauses = sheet(folder, book, "Summary"), sheet(folder, book, "Clauses")
    found = {row[6]: row for row in summary if row[1] == "Total"}
    for one in totals:
        compare(f"{name}: total", one["amount"], found[one["currency"]][2], found[one["currency"]][3])
    periods = {(row[1], row[6]): row for row in summary if row[0].isdigit()}
    for one in said["periods"]:
        row = periods[one["period"], one.get("currency", only)]
        compare(f"{name}: period {one['period']}", one["amount"], row[2], row[3])
    rows = iter(clauses[1:])
    for one in said["clauses"]:
        row = next(rows)
        if row[1] != one["clause"]:
            problems.append(f"{name}: clause {row[1]} in place of {one['clause']}")
        compare(f"{name}: clause {one['clause']}", one["amount"], row[5], row[6])
        entitled = sum((decimal.Decimal(line["entitlement"]) for line in said["lines"] if line["clause"] == one["clause"]), decimal.Decimal(0))
        compare(f"{name}: entitlement under clause {one['clause']}", entitled, row[3], row[4])
    for one in totals:
        row = next(rows)
        compare(f"{name}: total of clauses", one["amount"], row[5], row[6])


def made_up(folder):
    """Sums that binary numbers could miss, clause numbers that look equal, keys that look like formulas."""
    folder.mkdir()
    (folder / "contract.hito").write_text("""contract "Large"
  currency PEN
  term 2025-01-01 to 2025-12-31
  periods calendar quarterly
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Clinic"
data visits, one row per visit
  identified by id
  each row counts on made_on
  id      text
  made_on date
  cost    money in PEN from 0 to 1_000_000_000_000_000
clause 5.1 "Cost"
  for each visit
  the payer pays the provider cost
clause 5.10 "Tenth"
  for each visit
  the payer pays the provider 0.1 PEN
""", encoding="utf-8")
    rows = [f"=1+{n},2025-{n % 12 + 1:02}-01,90000000000.01" for n in range(90)]
    (folder / "visits.csv").write_text("id,made_on,cost\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return folder


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True)
    arguments.add_argument("--samples", type=pathlib.Path, required=True)
    arguments.add_argument("--examples", type=pathlib.Path, required=True)
    options = arguments.parse_args()
    options.soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if options.soffice is None:
        print("LibreOffice is not here: no working paper worked out again; cases not run")
        return NOT_RUN
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        contracts = [made_up(folder / "large")]
        for where in (options.samples, options.examples):
            if where.is_dir():
                contracts += sorted(path.parent for path in where.glob("*/contract.hito"))
        books, said, formulas = [], {}, 0
        for contract in contracts:
            runs = [{}]
            if (contract / "expected.json").is_file():
                runs = json.loads((contract / "expected.json").read_text(encoding="utf-8"))["runs"]
            for number_of_run, run in enumerate(runs):
                words = [word for key, value in run.get("inputs", {}).items() for word in ("--input", f"{key}={value}")]
                words += ["--as-of", run["as_of"]] if "as_of" in run else []
                out = folder / "out" / f"{len(books):03}"
                paid = pay(options, contract / "contract.hito", out, *words)
                if paid is None:
                    problems.append(f"{contract.name}: run {number_of_run} writes nothing")
                    continue
                book = folder / f"book{len(books):03}.xlsx"
                shutil.copy(out / "working_paper.xlsx", book)
                formulas += with_wrong_values(book)
                paid["lines"] = json.loads((out / "payment.json").read_text(encoding="utf-8"))["lines"]
                said[book] = (f"{contract.name}/{number_of_run}", paid)
                books.append(book)
        convert(options, books, folder)
        for book, (where, paid) in said.items():
            compare_book(where, paid, folder, book)
    print("\n".join(problems + [f"{len(said)} working papers, {formulas} formulas worked out again, {len(problems)} differences"]))
    return 1 if problems or not formulas else 0


if __name__ == "__main__":
    sys.exit(main())
