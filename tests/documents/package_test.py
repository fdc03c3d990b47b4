"""The folder that `hito pay --out` writes: ledger, receipt and working paper, as their readers find them."""
import csv
import decimal
import hashlib
import io
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
from hito_case import ROOT, HitoCase

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CONTRACT = """contract "Visits"
  currency PEN
  term 2025-01-01 to 2025-12-31
  periods calendar quarterly
  rounding to the nearest 0.01, half up
payer    fund "Fund"
payer    city "City"
provider "Clinic"
data visits, one row per visit
  identified by id
  each row counts on made_on
  id      text
  made_on date
  cost    money in PEN from 0 to 1_000_000_000_000_000
clause 5.1 "Cost"
  for each visit
  the provider is paid cost
  borne by fund 60% and city 40%
clause 5.10 "Visits"
  for each visit
  fund pays the provider 3.33 PEN
"""


def cells_of(path, sheet):
    """{"A1": (kind, text, formula)} of a sheet, by its place."""
    with zipfile.ZipFile(path) as book:
        root = xml.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    found = {}
    for cell in root.iter(MAIN + "c"):
        value, formula, inline = cell.find(MAIN + "v"), cell.find(MAIN + "f"), cell.find(MAIN + "is")
        text = "".join(inline.itertext()) if inline is not None else "" if value is None else value.text
        found[cell.get("r")] = (cell.get("t"), text, None if formula is None else formula.text)
    return found


class Package(HitoCase):
    def pay(self, rows, *words, contract=CONTRACT, out="OUT"):
        self.write("c.hito", contract)
        self.write("visits.csv", "id,made_on,cost\n" + "".join(f"{row}\n" for row in rows))
        return self.hito("pay", "c.hito", "--format", "csv", "--out", out, *words)

    def run_alone(self, program, *words):
        return subprocess.run([program, *words], cwd=self.folder, env=self.environment(None), capture_output=True, text=True,
                              timeout=60, check=False)

    def text(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def ledger(self, name="OUT/ledger.csv"):
        return list(csv.DictReader(io.StringIO(self.text(name))))

    def test_the_ledger_has_every_row_and_adds_up_to_the_total(self):
        checked = 0
        for example in sorted((ROOT / "examples").glob("*/contract.hito")):
            with self.subTest(example.parent.name):
                inputs = ["--inputs", example.parent / "inputs.json"] if (example.parent / "inputs.json").is_file() else []
                out = self.folder / example.parent.name
                done = self.hito("pay", example, "--out", out, *inputs)
                if not (out / "ledger.csv").is_file():
                    # Its run stops before it pays, as its page says.
                    self.assertNotEqual(0, done.returncode, done.stderr)
                    continue
                self.compare_with_the_payment(out)
                checked += 1
                # And on a day in the midst of its data, or of a period.
                days = [day for data in self.receipt(out)["data"] if data["dates"] for day in data["dates"].values()]
                period = next((one["period"] for one in json.loads((out / "payment.json").read_text(encoding="utf-8"))["periods"]), None)
                again = ([["--as-of", sorted(days)[len(days) // 2]]] if days else []) + ([["--period", period]] if period else [])
                for words in again:
                    shutil.rmtree(out)
                    self.hito("pay", example, "--out", out, *inputs, *words)
                    if (out / "payment.json").is_file():
                        self.compare_with_the_payment(out)
                        checked += 1
                    else:
                        out.mkdir(exist_ok=True)
        self.assertGreater(checked, 60)

    def receipt(self, out):
        return json.loads((out / "receipt.json").read_text(encoding="utf-8"))

    def compare_with_the_payment(self, out):
        totals, rows = {}, {}
        for line in csv.DictReader(io.StringIO((out / "ledger.csv").read_text(encoding="utf-8"))):
            if line["payment"]:
                totals[line["currency"]] = totals.get(line["currency"], 0) + decimal.Decimal(line["payment"])
            if line["line"]:
                rows.setdefault(line["dataset"], set()).add(int(line["line"]))
        said = json.loads((out / "payment.json").read_text(encoding="utf-8"))
        total = said["total"] if isinstance(said["total"], list) else [said["total"]]
        for one in total:
            self.assertEqual(decimal.Decimal(one["amount"]), totals.get(one["currency"], 0))
        for data in self.receipt(out)["data"]:
            bytes_of = pathlib.Path(data["file"]).read_bytes()
            self.assertEqual(hashlib.sha256(bytes_of).hexdigest(), data["sha256"])
            self.assertEqual(len(bytes_of), data["bytes"])
            self.assertEqual(data["rows"], len(rows.get(data["name"], ())), data["name"])

    def test_every_row_has_a_line(self):
        self.pay(["a,2025-02-01,10.50", "b,2024-02-01,1", "b2,2025-02-01,0"])
        self.assertEqual([("a", "5.1", "paid"), ("a", "5.10", "paid"), ("b", "", "outside_term"), ("b2", "5.1", "amount_zero"),
                          ("b2", "5.10", "paid")], [(line["key"], line["clause"], line["code"]) for line in self.ledger()])

    def test_text_that_looks_like_a_formula_stays_text(self):
        keys = ["=1+1", "+51999888777", "-7", "@SUM(A1)", "_x0041_", "a\tb"]
        self.pay([f"{key},2025-02-01,1" for key in keys])
        self.assertEqual(set(keys), {line["key"] for line in self.ledger()})
        cells = cells_of(self.folder / "OUT/working_paper.xlsx", 3)
        shown = {text for kind, text, formula in (cells[name] for name in cells if name.startswith("D")) if kind == "inlineStr" and formula is None}
        self.assertLessEqual({"=1+1", "+51999888777", "-7", "@SUM(A1)", "_x005F_x0041_"}, shown)
        self.assertFalse([one for one in cells.values() if one[2] is not None])

    def test_a_key_too_long_for_a_cell_is_cut_there_only(self):
        key = "\x01" * 6000
        self.pay([f"{key},2025-02-01,1"])
        self.assertEqual({key}, {line["key"] for line in self.ledger()})
        cells = cells_of(self.folder / "OUT/working_paper.xlsx", 3)
        self.assertTrue(cells["D2"][1].startswith("_x0001__x0001_") and cells["D2"][1].endswith("_…"))

    def test_clauses_whose_numbers_a_spreadsheet_takes_for_equal(self):
        self.pay(["a,2025-02-01,10.50"])
        cells = cells_of(self.folder / "OUT/working_paper.xlsx", 2)
        rows = {cells[f"B{row}"][1]: (cells[f"F{row}"], cells[f"G{row}"]) for row in (2, 3)}
        self.assertEqual("10.50", rows["5.1"][1][1])
        self.assertEqual("3.33", rows["5.10"][1][1])
        self.assertRegex(rows["5.1"][0][2], r"^ROUND\(SUMIFS\('Lines'!\$L\$2:\$L\$3,'Lines'!\$A\$2:\$A\$3,\$A\$2\),2\)$")
        self.assertEqual("10.5", rows["5.1"][0][1])

    def test_amounts_of_too_many_digits_are_text(self):
        self.pay(["a,2025-02-01,999999999999999.99", "b,2025-02-01,1"])
        summary, lines = (cells_of(self.folder / "OUT/working_paper.xlsx", sheet) for sheet in (1, 3))
        self.assertNotIn("L2", lines)
        self.assertEqual("999999999999999.99", lines["M2"][1])
        self.assertEqual("1", lines["L3"][1])
        self.assertEqual({"0"}, {value for _, value, formula in summary.values() if formula}, "a formula that would not give the sum")
        self.assertIn("1000000000000007.65", {one[1] for one in summary.values()})

    def test_a_sum_that_binary_numbers_might_miss_is_made_of_whole_steps(self):
        self.pay([f"k{n},2025-02-01,90000000000.01" for n in range(90)])
        summary = cells_of(self.folder / "OUT/working_paper.xlsx", 1)
        formulas = [one for one in summary.values() if one[2] and one[1] not in ("0", "299.7")]
        self.assertTrue(formulas)
        for _, value, formula in formulas:
            self.assertRegex(formula, r"^SUMPRODUCT\(.*ROUND\('Lines'!\$L\$2:\$L\$181\*100,0\)\)/100$")

    def test_a_workbook_that_is_cut_short_is_none(self):
        self.write("c.hito", CONTRACT)
        self.write("visits.csv", "id,made_on,cost\n" + "".join(f"k{n},2025-02-01,1.25\n" for n in range(1500)))
        kinds = set()
        # Of any file, as on a full disk: the sheet of lines takes most, in two temporary files.
        for most in (250_000, 500_000, 900_000, 1_500_000):
            done = subprocess.run([os.environ["HITO"], "pay", "c.hito", "--out", "OUT", "--lang", "en"], cwd=self.folder,
                                  env=self.environment(None), capture_output=True, text=True, timeout=60, check=False,
                                  restore_signals=False, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)))
            self.assertNotIn("HITO-E9900", done.stderr)
            self.assertEqual(2, done.returncode, done.stderr)
            self.assertFalse((self.folder / "OUT/payment.json").exists())
            kinds.add("working_paper.xlsx" in done.stderr and "no room for its temporary files" in " ".join(done.stderr.split()))
        self.assertIn(True, kinds)

    def test_the_same_run_gives_the_same_bytes(self):
        rows = ["a,2025-02-01,10.50", "b,2024-02-01,1"]
        self.pay(rows)
        self.pay(rows, "--engine", "both", "--threads", "3", out="AGAIN")
        for one in sorted((self.folder / "OUT").iterdir()):
            self.assertEqual(one.read_bytes(), (self.folder / "AGAIN" / one.name).read_bytes(), one.name)
        with zipfile.ZipFile(self.folder / "OUT/working_paper.xlsx") as book:
            self.assertIn(b"2000-01-01T00:00:00Z", book.read("docProps/core.xml"))
            self.assertEqual({(1980, 1, 1, 0, 0, 0)}, {one.date_time for one in book.infolist()})

    def test_no_rows(self):
        self.pay([])
        self.assertEqual([], self.ledger())
        clauses = cells_of(self.folder / "OUT/working_paper.xlsx", 2)
        self.assertEqual("0.00", clauses["G2"][1])

    def test_headings_stay_in_view_and_on_paper(self):
        self.pay(["a,2025-02-01,10.50"], "--lang", "es")
        with zipfile.ZipFile(self.folder / "OUT/working_paper.xlsx") as book:
            sheet, whole = book.read("xl/worksheets/sheet3.xml").decode(), book.read("xl/workbook.xml").decode()
        self.assertEqual(["Resumen", "Cláusulas", "Líneas", "Recibo de datos"], re.findall(r'<sheet name="([^"]+)"', whole))
        self.assertIn("_xlnm.Print_Titles", whole)
        self.assertIn('state="frozen"', sheet)
        self.assertIn('orientation="landscape"', sheet)
        self.assertRegex(sheet, r'<autoFilter ref="A1:P3"')
        self.assertIn('fitToHeight="0"', sheet)

    def test_without_the_component_all_but_parquet_is_written(self):
        # Alone, so that no component is beside it.
        alone = self.folder / "bin" / "hito"
        alone.parent.mkdir()
        shutil.copy(os.environ["HITO"], alone)
        self.write("c.hito", CONTRACT)
        self.write("visits.csv", "id,made_on,cost\na,2025-02-01,1\n")
        self.write("OUT/ledger.parquet", "of an earlier run")
        done = self.run_alone(alone, "pay", "c.hito", "--out", "OUT", "--documents", "xlsx,parquet")
        self.assertEqual(2, done.returncode)
        self.assertIn("HITO-E4208", done.stderr)
        self.assertFalse((self.folder / "OUT/ledger.parquet").exists())
        for name in ("ledger.csv", "receipt.json", "receipt.csv", "working_paper.xlsx", "payment.json"):
            self.assertTrue((self.folder / "OUT" / name).is_file(), name)

    def test_where_reported_values_come_from(self):
        contract = CONTRACT.replace("data visits", "reported value rate money in PEN from 0 to 10\n"
                                    "reported value done yes or no, decided by city, no later than 2025-06-30, if undecided no\n"
                                    "data visits").replace("3.33 PEN", "rate") + "  when not done\n"
        contract = contract.replace("fund pays the provider rate\n  when not done", "when not done\n  fund pays the provider rate")
        self.write("inputs.json", '{"rate": "2.50"}')
        self.pay(["a,2025-02-01,1"], "--inputs", "inputs.json", "--as-of", "2025-12-31", contract=contract)
        receipt = json.loads(self.text("OUT/receipt.json"))
        self.assertEqual("hito.receipt/1", receipt["schema"])
        digest = hashlib.sha256(b'{"rate": "2.50"}').hexdigest()
        self.assertEqual([{"file": "inputs.json", "sha256": digest, "bytes": 16}], receipt["input_files"])
        self.assertEqual({("rate", "inputs.json", "reported"), ("done", None, "by_default")},
                         {(one["name"], one["file"], one["status"]) for one in receipt["values"]})
        self.assertEqual({"first": "2025-02-01", "last": "2025-02-01"}, receipt["data"][0]["dates"])
        self.assertEqual("2025-12-31", receipt["as_of"])


if __name__ == "__main__":
    unittest.main()
