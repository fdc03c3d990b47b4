"""Parquet and Arrow files through the optional component: the same rows pay the same as a CSV, and what is wrong is told.

Runs with a Python that has pyarrow, beside a program that has the component."""
import csv
import datetime
import decimal
import gzip
import hashlib
import json
import os
import pathlib
import random
import subprocess
import unittest

import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet as pq

from hito_case import HITO, HitoCase

CONTRACT = """contract "Visits"
  currency PEN
  term 2025-01-01 to 2025-12-31
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Clinic"
data visits, one row per visit
  identified by id
  each row counts on made_on
  id       identifier
  area     one of (coast, highlands, jungle)
  made_on  date
  weight   number from 0 to 100_000, may be missing
  cost     money in PEN from 0 to 1_000_000
  children integer from 0 to 20
  done     yes or no
clause 1 "Visits"
  for each visit where done
  the payer pays the provider cost * 12.5% + 3 PEN * children
clause 2 "Jungle"
  for each visit where area = jungle and weight is present
  the payer pays the provider 1 PEN * weight
CAP"""
CAP = 'clause 3 "Cap"\n  cap clause 1 at 20_000 PEN over the whole contract, pro rata\n'
NAMES = ["id", "area", "made_on", "weight", "cost", "children", "done"]
TYPES = {"id": pa.string(), "area": pa.dictionary(pa.int8(), pa.string()), "made_on": pa.date32(), "weight": pa.decimal128(12, 4),
         "cost": pa.decimal128(12, 2), "children": pa.int32(), "done": pa.bool_()}


def drawn_rows(count, seed=1):
    draw = random.Random(seed)
    cents = decimal.Decimal("0.01")
    return [{"id": f"V{n:05}", "area": draw.choice(["coast", "highlands", "jungle"]),
             "made_on": datetime.date(2025, 1, 1) + datetime.timedelta(days=draw.randrange(365)),
             "weight": None if draw.random() < 0.1 else draw.randrange(1_000_000) * cents * cents,
             "cost": draw.randrange(90_000) * cents, "children": draw.randrange(8), "done": draw.random() < 0.8}
            for n in range(count)]


def table_of(rows, types=None, names=None):
    types = TYPES | (types or {})
    columns = []
    for name in names or NAMES:
        cells = [row[name] for row in rows]
        if pa.types.is_floating(types[name]) or pa.types.is_string(types[name]):
            cells = [None if cell is None else float(cell) if pa.types.is_floating(types[name]) else str(cell) for cell in cells]
        columns.append(pa.array(cells, type=pa.date32()).cast(types[name]) if name == "made_on" else pa.array(cells, type=types[name]))
    return pa.table(columns, names=names or NAMES)


class ArrowFiles(HitoCase):
    def setUp(self):
        super().setUp()
        self.write("c.hito", CONTRACT.replace("CAP", ""))

    def path(self, name):
        return self.folder / name

    def write_csv(self, rows, name="visits.csv"):
        with open(self.path(name), "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(NAMES)
            for row in rows:
                out.writerow(["" if row[n] is None else {True: "yes", False: "no"}.get(row[n], row[n])
                              if isinstance(row[n], bool) else row[n] for n in NAMES])

    def paid(self, file, *more, **how):
        done = self.hito("pay", "c.hito", "--data", f"visits={file}", "--format", "json", "--lines", *more, **how)
        self.assertEqual((done.returncode, done.stderr), (0, ""), file)
        return json.loads(done.stdout)

    def without_file(self, paid):
        """The receipt but for what names the file."""
        receipts = {name: [one.pop(name) for one in paid["data"]] for name in ("file", "sha256")}
        return paid, receipts

    def assert_pays_as_csv(self, name, *more, **how):
        expected, _ = self.without_file(self.paid("visits.csv", *more))
        found, receipts = self.without_file(self.paid(name, *more, **how))
        self.assertEqual(found, expected, name)
        if name != "-":
            self.assertEqual(receipts, {"file": [name], "sha256": [hashlib.sha256(self.path(name).read_bytes()).hexdigest()]})
        return receipts

    def test_parquet_pays_as_a_csv_by_both_engines(self):
        rows = drawn_rows(5000)
        self.write_csv(rows)
        table = table_of(rows)
        ways = [{"compression": "zstd", "row_group_size": 700}, {"compression": "none", "use_dictionary": False},
                {"compression": "snappy", "data_page_version": "2.0"}, {"compression": "gzip", "version": "1.0"},
                {"compression": "brotli", "row_group_size": 1}, {"compression": "lz4", "store_schema": False}]
        for number, way in enumerate(ways):
            rows_of_it = table.slice(0, 300) if way.get("row_group_size") == 1 else table
            pq.write_table(rows_of_it, self.path("visits.parquet"), **way)
            if rows_of_it is not table:
                self.write_csv(rows[:300])
            self.assert_pays_as_csv("visits.parquet", "--engine", "both", "--threads", str(number % 3 + 1))
            if rows_of_it is not table:
                self.write_csv(rows)

    def test_a_cap_that_is_reached_and_rows_that_are_not_kept(self):
        rows = drawn_rows(40_000)
        self.write_csv(rows)
        pq.write_table(table_of(rows), self.path("visits.parquet"), row_group_size=3000)
        for contract in (CONTRACT.replace("CAP", ""), CONTRACT.replace("CAP", CAP)):
            # Without an identity rows stand for themselves, and are added up as they are read.
            for text in (contract, contract.replace("  identified by id\n", "")):
                self.write("c.hito", text)
                for words in (["--engine", "jit"], ["--engine", "both"], ["--engine", "jit", "--threads", "3"]):
                    outputs = []
                    for file in ("visits.csv", "visits.parquet"):
                        done = self.hito("pay", "c.hito", "--data", f"visits={file}", "--format", "json", *words)
                        self.assertEqual((done.returncode, done.stderr), (0, ""))
                        outputs.append(self.without_file(json.loads(done.stdout))[0])
                    self.assertEqual(*outputs)

    def test_arrow_files_and_streams(self):
        rows = drawn_rows(3000)
        self.write_csv(rows)
        table = table_of(rows)
        for compression in ("uncompressed", "lz4", "zstd"):
            pa.feather.write_feather(table, self.path("visits.feather"), compression=compression, chunksize=500)
            self.assert_pays_as_csv("visits.feather", "--engine", "both")
        with pa.ipc.new_stream(self.path("visits.arrows"), table.schema) as out:
            out.write_table(table, max_chunksize=170)
        self.assert_pays_as_csv("visits.arrows", "--engine", "both")

    def test_from_the_standard_input_and_packed(self):
        rows = drawn_rows(500)
        self.write_csv(rows)
        pq.write_table(table_of(rows), self.path("visits.parquet"))
        bytes_of_it = self.path("visits.parquet").read_bytes()
        for stdin in ("file", "pipe"):
            if stdin == "file":
                with open(self.path("visits.parquet"), "rb") as file:
                    receipts = self.assert_pays_as_csv("-", stdin=file)
            else:
                with subprocess.Popen(["cat", str(self.path("visits.parquet"))], stdout=subprocess.PIPE) as cat:
                    receipts = self.assert_pays_as_csv("-", stdin=cat.stdout)
            self.assertEqual(receipts["sha256"], [hashlib.sha256(bytes_of_it).hexdigest()])
        self.path("visits.gz").write_bytes(gzip.compress(bytes_of_it))
        self.assert_pays_as_csv("visits.gz")

    def test_it_is_found_beside_the_contract(self):
        rows = drawn_rows(20)
        pq.write_table(table_of(rows), self.path("visits.parquet"))
        done = self.hito("pay", "c.hito", "--format", "json")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.write_csv(rows)
        done = self.hito("pay", "c.hito", "--lang", "en")
        self.assertIn("visits.parquet", done.stderr)
        self.assertIn("HITO-E9025", done.stderr)

    def test_other_types_of_the_same_values(self):
        rows = drawn_rows(400)
        self.write_csv(rows)
        for types in ({"weight": pa.decimal256(50, 9), "cost": pa.string(), "children": pa.uint8(), "area": pa.large_string()},
                      {"children": pa.float64(), "made_on": pa.timestamp("us"), "cost": pa.decimal64(12, 4)},
                      {"children": pa.float32(), "made_on": pa.timestamp("ns", tz="UTC"), "cost": pa.decimal32(9, 2)},
                      {"made_on": pa.date64(), "children": pa.int64(), "id": pa.dictionary(pa.int32(), pa.string())}):
            table = table_of(rows, types)
            pq.write_table(table, self.path("visits.parquet"))
            self.assert_pays_as_csv("visits.parquet")
            pa.feather.write_feather(table, self.path("visits.feather"))
            self.assert_pays_as_csv("visits.feather")
        views = table_of(rows).set_column(0, "id", pa.array([row["id"] * 4 for row in rows], type=pa.string_view()))
        with pa.ipc.new_file(self.path("visits.feather"), views.schema) as out:
            out.write_table(views)
        self.write_csv([row | {"id": row["id"] * 4} for row in rows])
        self.assert_pays_as_csv("visits.feather")

    def test_other_columns_are_not_read(self):
        rows = drawn_rows(50)
        self.write_csv(rows)
        table = table_of(rows, names=["done", "cost", "id", "area", "made_on", "children", "weight"])
        table = table.add_column(1, "tags", pa.array([["a", "b"]] * 50)).append_column("geo", pa.array([{"x": 1.5}] * 50))
        pq.write_table(table, self.path("visits.parquet"))
        self.assert_pays_as_csv("visits.parquet")

    def check(self, *words):
        done = self.hito("data", "check", "c.hito", "--data", "visits=visits.parquet", *words)
        return done.returncode, done.stdout

    def test_what_is_wrong_is_told_with_its_row(self):
        rows = drawn_rows(30)
        rows[6]["children"] = 21
        rows[7]["cost"] = None
        rows[9]["id"] = rows[8]["id"]
        pq.write_table(table_of(rows), self.path("visits.parquet"), row_group_size=4)
        code, english = self.check("--lang", "en")
        self.assertEqual(code, 1)
        self.assertIn("visits.parquet, row 7, column `children`", english)
        self.assertIn("visits.parquet, row 8, column `cost`", english)
        self.assertIn("it already stands on row 9", english)
        _, spanish = self.check("--lang", "es")
        self.assertIn("visits.parquet, fila 7, columna `children`", spanish)
        self.assertIn("ya aparece en la fila 9", spanish)
        _, objects = self.check("--format", "json")
        self.assertEqual(json.loads(objects.splitlines()[0])["data"], {"row": 7, "column": "children", "value": "21"})
        done = self.hito("pay", "c.hito", "--data", "visits=visits.parquet", "--set-aside", "--format", "json")
        self.assertEqual(json.loads(done.stdout)["data"][0]["set_aside"], 4)

    def test_binary_fractions_and_other_types_are_refused(self):
        rows = drawn_rows(10)
        pq.write_table(table_of(rows, {"cost": pa.float64()}), self.path("visits.parquet"))
        self.assertIn("HITO-E4140", self.check()[1])
        pq.write_table(table_of(rows).set_column(4, "cost", pa.array([[1]] * 10)), self.path("visits.parquet"))
        self.assertIn("HITO-E4142", self.check()[1])
        late = pa.array([datetime.datetime(2025, 3, 31, 22, 30)] * 10, type=pa.timestamp("us"))
        pq.write_table(table_of(rows).set_column(2, "made_on", late), self.path("visits.parquet"))
        self.assertIn("HITO-E4141", self.check()[1])
        pq.write_table(table_of(rows).drop_columns(["cost"]), self.path("visits.parquet"))
        code, told = self.check()
        self.assertEqual((code, "HITO-E4105" in told), (1, True))
        pq.write_table(table_of([]), self.path("visits.parquet"))
        self.assertEqual(self.check()[0], 0)

    def assert_ends_well(self, done):
        self.assertIn(done.returncode, (0, 1, 2), done.stderr[-2000:])
        self.assertNotIn("HITO-E9001", done.stderr)

    def test_files_cut_short(self):
        pq.write_table(table_of(drawn_rows(300)), self.path("whole"), row_group_size=50)
        whole = self.path("whole").read_bytes()
        for size in [4, 8, 11, 12, 100, len(whole) // 2, len(whole) - 9, len(whole) - 8, len(whole) - 1]:
            self.path("visits.parquet").write_bytes(whole[:size])
            done = self.hito("pay", "c.hito", "--data", "visits=visits.parquet", "--lang", "en")
            self.assertEqual((done.returncode, done.stdout), (2, ""), size)
            self.assertIn("error[HITO-E4207]: `visits.parquet` could not be read", done.stderr)

    def test_checksums_of_pages_are_looked_at(self):
        table = table_of(drawn_rows(200))
        pq.write_table(table, self.path("visits.parquet"), compression="none", use_dictionary=False, write_page_checksum=True)
        column = pq.ParquetFile(self.path("visits.parquet")).metadata.row_group(0).column(NAMES.index("cost"))
        damaged = bytearray(self.path("visits.parquet").read_bytes())
        damaged[column.data_page_offset + column.total_compressed_size - 1] ^= 1
        self.path("visits.parquet").write_bytes(damaged)
        done = self.hito("pay", "c.hito", "--data", "visits=visits.parquet")
        self.assertEqual((done.returncode, "HITO-E4207" in done.stderr), (2, True), done.stderr)

    def test_damaged_files_end_in_words(self):
        draw = random.Random(7)
        table = table_of(drawn_rows(200))
        pq.write_table(table, self.path("a"), row_group_size=50, compression="none", write_page_checksum=True)
        pa.feather.write_feather(table, self.path("b"), compression="uncompressed")
        with pa.ipc.new_stream(self.path("c"), table.schema) as out:
            out.write_table(table)
        for name in "abc":
            whole = self.path(name).read_bytes()
            for _ in range(40):
                damaged = bytearray(whole)
                for _ in range(draw.choice([1, 3, 20])):
                    damaged[draw.randrange(8, len(damaged))] = draw.choice([0, 1, 0x7F, 0x80, 0xFF, draw.randrange(256)])
                self.path("visits.parquet").write_bytes(damaged)
                self.assert_ends_well(self.hito("pay", "c.hito", "--data", "visits=visits.parquet", "--format", "json"))

    def test_doctor(self):
        done = self.hito("doctor", "--format", "json")
        found = {one["check"]: one for one in json.loads(done.stdout)["checks"]}["arrow_files"]
        self.assertEqual(found["state"], "ok")
        self.assertIn(pa.__version__, found["message"])
        self.assertIn(str(pathlib.Path(os.path.realpath(HITO)).parent / "libhito_arrow.so"), found["message"])


if __name__ == "__main__":
    unittest.main()
