"""ledger.parquet, as another program reads it, beside ledger.csv.

Runs with a Python that has pyarrow, beside a program that has the component."""
import csv
import datetime
import decimal
import io
import os
import pathlib
import sys
import unittest

import pyarrow as pa
import pyarrow.parquet as pq

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
from hito_case import ROOT, HitoCase

SAMPLES = pathlib.Path(os.environ.get("HITO_SHARED", ROOT.parent / "shared")) / "samples"


def as_the_csv(value):
    if value is None:
        return ""
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value if isinstance(value, str) else str(value)


class Parquet(HitoCase):
    def compare(self, folder, *words):
        """Every cell of the two, whatever they are spelled like."""
        done = self.hito("pay", folder / "contract.hito", "--out", "OUT", "--documents", "parquet", *words)
        if not (self.folder / "OUT/payment.json").is_file():
            self.assertNotEqual(0, done.returncode)
            return None
        self.assertNotIn("4208", done.stderr)
        table = pq.read_table(self.folder / "OUT/ledger.parquet")
        text = (self.folder / "OUT/ledger.csv").read_text(encoding="utf-8")
        lines = list(csv.DictReader(io.StringIO(text, newline="")))
        self.assertEqual(next(csv.reader(io.StringIO(text))), table.column_names)
        self.assertEqual(len(lines), table.num_rows)
        for line, row in zip(lines, table.to_pylist()):
            for name, cell in line.items():
                if name in ("entitlement", "payment") and cell:
                    self.assertEqual(decimal.Decimal(cell), row[name])
                else:
                    self.assertEqual(cell, as_the_csv(row[name]), name)
        return table

    def test_every_example(self):
        for example in sorted((ROOT / "examples").iterdir()):
            if (example / "contract.hito").is_file():
                with self.subTest(example.name):
                    inputs = ["--inputs", example / "inputs.json"] if (example / "inputs.json").is_file() else []
                    self.compare(example, *inputs)
                    for one in (self.folder / "OUT").glob("*"):
                        one.unlink()

    @unittest.skipUnless(SAMPLES.is_dir(), "without the shared samples")
    def test_every_sample(self):
        for sample in sorted(SAMPLES.iterdir()):
            with self.subTest(sample.name):
                self.compare(sample)
                for one in (self.folder / "OUT").glob("*"):
                    one.unlink()

    def test_types(self):
        table = self.compare(self.contract())
        self.assertEqual({"dataset": pa.string(), "key": pa.string(), "line": pa.int64(), "clause": pa.string(),
                          "date": pa.date32(), "period": pa.string(), "entitlement": pa.decimal128(38, 2),
                          "payment": pa.decimal128(38, 2), "currency": pa.string(), "code": pa.string(), "reason": pa.string()},
                         {field.name: field.type for field in table.schema})

    def test_the_same_bytes(self):
        folder = self.contract()
        self.compare(folder)
        first = (self.folder / "OUT/ledger.parquet").read_bytes()
        self.compare(folder, "--engine", "both", "--threads", "3")
        self.assertEqual(first, (self.folder / "OUT/ledger.parquet").read_bytes())

    def test_no_rows(self):
        self.assertEqual(0, self.compare(self.contract(rows=0)).num_rows)

    def test_more_rows_than_a_batch(self):
        table = self.compare(self.contract(rows=70_000))
        self.assertEqual(70_000, table.num_rows)
        self.assertEqual(decimal.Decimal(70_000) * 3 / 2, sum(table["payment"].to_pylist()))

    def test_more_digits_than_a_decimal_has(self):
        folder = self.contract(rows=1, price="1" + "0" * 39)
        done = self.hito("pay", folder / "contract.hito", "--out", "OUT", "--documents", "parquet", "--lang", "en")
        self.assertEqual(2, done.returncode, done.stderr)
        self.assertIn("38 digits", done.stderr)
        self.assertFalse((self.folder / "OUT/payment.json").exists(), "half a folder")

    def contract(self, rows=3, price="1.5"):
        self.write("c/contract.hito", f"""contract "Visits"
  currency PEN
  term 2025-01-01 to 2025-12-31
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Clinic"
data visits, one row per visit
  identified by id
  each row counts on made_on
  id      identifier
  made_on date
clause 1 "Visits"
  for each visit
  the payer pays the provider {price} PEN
""")
        self.write("c/visits.csv", "id,made_on\n" + "".join(f"V{n:06},2025-03-01\n" for n in range(rows)))
        return self.folder / "c"


if __name__ == "__main__":
    unittest.main()
