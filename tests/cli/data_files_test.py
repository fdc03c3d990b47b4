"""Data files that a golden cannot hold: bytes, archives, and what the world does to a file."""
import csv
import gzip
import json
import os
import subprocess
import tempfile
import time
import unittest
from random import Random

from hito_case import HITO, HitoCase

CONTRACT = """contract "Wages"
  currency GBP
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data wages, one row per wage
  identified by id
  id     identifier
  name   text
  amount money in GBP
clause 1 "Pay"
  for each wage
  the payer pays the provider amount * 10%
"""
ROWS = "id,name,amount\nA,Ñusta,1234.50\nB,José,10.00\n"
PAID = "clause,amount,currency\n1,124.45,GBP\ntotal,124.45,GBP\n"
RULES = ("", ", if repeated the first row counts", ", if repeated the latest joined_on counts")
SCHOOLS = """contract "Schools"
  currency GBP
  term 2025-01-01 to 2025-12-31
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data schools, one row per school
  identified by code
  code identifier
  size integer from 1 to 1_000
data learners, one row per learner
  identified by idRULE
  each row counts on joined_on
  id        identifier
  school    reference to schools
  joined_on date
  days      integer
clause 1 "Pay"
  for each learner where school.size > 10
  the payer pays the provider 10 GBP * days
"""


class DataFiles(HitoCase):
    def setUp(self):
        super().setUp()
        self.write("c.hito", CONTRACT.encode())

    def path(self, name):
        return self.folder / name

    def write(self, name, data):
        self.path(name).write_bytes(data)

    def hito(self, *words, **more):
        return super().hito(*words, **({"timeout": 300} | more))

    def pay(self, file, *more):
        return self.hito("pay", "c.hito", "--data", f"wages={file}", "--format", "csv", *more)

    def assert_paid(self, done):
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, PAID, ""))

    def test_reported_values_are_read_once_where_rows_are_read_again(self):
        """A cap that is reached sends a run over blocks the long way; the standard input is not there twice."""
        self.write("c.hito", CONTRACT.replace("  identified by id\n", "")
                   .replace("data wages", "reported value rate percent from 0% to 100%\ndata wages")
                   .replace("amount * 10%", "amount * rate").encode()
                   + b'clause 2 "Cap"\n  cap clause 1 at 100 GBP over the whole contract, pro rata\n')
        self.write("w.csv", ROWS.encode())
        self.write("values.json", b'{"rate": "10%"}')
        for engine in ("reference", "jit"):
            with open(self.path("values.json"), "rb") as values:
                done = self.hito("pay", "c.hito", "--data", "wages=w.csv", "--format", "csv", "--engine", engine,
                                 "--inputs", "-", stdin=values)
            self.assertEqual((done.returncode, done.stdout, done.stderr),
                             (0, "clause,amount,currency\n1,100.00,GBP\ntotal,100.00,GBP\n", ""))

    def assert_told(self, data, code, english, spanish, exit_code=1, name="wages.csv"):
        self.write(name, data)
        for language, words in (("en", english), ("es", spanish)):
            done = self.pay(name, "--lang", language)
            self.assertEqual((done.returncode, done.stdout), (exit_code, ""), done.stderr)
            self.assertIn(f"error[{code}]: {words}", done.stderr)
            self.assertEqual(done.stderr.count("HITO-E"), 1, done.stderr)

    def test_gzip_pays_the_same(self):
        self.write("wages.csv.gz", gzip.compress(ROWS.encode()))
        self.assert_paid(self.pay("wages.csv.gz"))
        # Beside the contract it is found by its name.
        self.assert_paid(self.hito("pay", "c.hito", "--format", "csv"))

    def test_gzip_of_several_members_pays_the_same(self):
        whole = ROWS.encode()
        self.write("two.gz", gzip.compress(whole[:20]) + gzip.compress(whole[20:]))
        self.assert_paid(self.pay("two.gz"))

    def test_gzip_is_known_by_its_bytes_also_from_the_standard_input(self):
        with tempfile.TemporaryFile() as stream:
            stream.write(gzip.compress(ROWS.encode()))
            stream.seek(0)
            self.assert_paid(self.hito("pay", "c.hito", "--data", "wages=-", "--format", "csv", stdin=stream))

    def test_gzip_cut_short_or_damaged(self):
        packed = gzip.compress(ROWS.encode() * 50)
        told = ("HITO-E4205", "The compressed file `w.gz` is damaged", "El archivo comprimido `w.gz` está dañado", 2, "w.gz")
        self.assert_told(packed[:-5], *told)
        self.assert_told(packed[:40], *told)
        self.assert_told(packed[:-8] + b"\0\0\0\0" + packed[-4:], *told)
        self.assert_told(b"\x1f\x8b", *told)
        self.assert_told(packed + b"rest", *told)

    def test_byte_order_mark_and_crlf(self):
        self.write("w.csv", b"\xef\xbb\xbf" + ROWS.replace("\n", "\r\n").encode())
        self.assert_paid(self.pay("w.csv"))

    def test_semicolons_and_tabs(self):
        for mark in ";\t":
            self.write("w.csv", ROWS.replace(",", mark).encode())
            self.assert_paid(self.pay("w.csv"))

    def test_windows_1252_is_told_with_its_byte_and_letter(self):
        self.assert_told(ROWS.encode("cp1252"), "HITO-E4101",
                         "The file is not in UTF-8: byte 17 (counting from 0) is 0xD1 (`Ñ` in Windows-1252).",
                         "El archivo no está en UTF-8: el byte 17 (contando desde 0) es 0xD1 (`Ñ` en Windows-1252).")

    def test_utf_16(self):
        self.assert_told(ROWS.encode("utf-16"), "HITO-E4102", "The file is in UTF-16", "El archivo está en UTF-16")

    def test_null_bytes(self):
        self.assert_told(ROWS.encode() + b"\0", "HITO-E4103", "The file has a null byte at position 46",
                         "El archivo tiene un byte nulo en la posición 46")

    def test_other_formats(self):
        for start, english, spanish in ((b"PK\x03\x04", "an Excel workbook", "un libro de Excel"),
                                        (b"\xd0\xcf\x11\xe0", "an Excel workbook", "un libro de Excel"),
                                        (b"%PDF-1.7\n", "a PDF", "un PDF")):
            self.assert_told(start + b"\0\xff rest", "HITO-E4116", f"The file is not a CSV: it seems to be {english}.",
                             f"El archivo no es un CSV: parece {spanish}.")

    def test_a_bad_byte_far_into_the_file_is_told_with_its_line(self):
        # Characters of two bytes fall across the pieces that a file is read in.
        rows = b"id,name,amount\n" + b"".join(b"%d,\xc3\x91usta,1.00\n" % n for n in range(200_000))
        self.assert_told(rows + b"X,\xe9,1.00\n", "HITO-E4101", f"The file is not in UTF-8: byte {len(rows) + 2} ",
                         f"El archivo no está en UTF-8: el byte {len(rows) + 2} ")
        self.assertIn("wages.csv:200002", self.pay("wages.csv").stderr)
        self.write("good.csv", rows)
        self.assertEqual(self.pay("good.csv").stdout.splitlines()[1], "1,20000.00,GBP")

    def test_rows_longer_than_a_piece_of_the_file(self):
        long = "x" * 3_000_000
        self.write("w.csv", f'id,name,amount\nA,"{long}\n""y""",1234.50\nB,{long},10.00\n'.encode())
        self.assert_paid(self.pay("w.csv"))

    def test_a_quote_never_closed_in_a_large_file(self):
        self.assert_told(b'id,name,amount\nA,"' + b"x,1.00\n" * 10_000_000, "HITO-E4115", "From here on there are over 64 MiB",
                         "Desde aquí hay más de 64 MiB")

    def test_the_longest_row_and_one_byte_more(self):
        for more, code in ((0, 0), (1, 1)):
            row = b"A," + b"x" * ((64 << 20) - len(b"A,,1.00\n") + more) + b",1.00\n"
            self.write("w.csv", b"id,name,amount\n" + row)
            done = self.pay("w.csv")
            self.assertEqual((done.returncode, "HITO-E4115" in done.stderr), (code, more == 1), done.stderr[:500])

    def test_the_first_thousand_faults_of_a_kind_are_told(self):
        self.write("w.csv", b"id,name,amount\n" + b"".join(b"%d,x,much\n" % n for n in range(5_000)))
        done = self.hito("data", "check", "c.hito", "--data", "wages=w.csv", "--format", "json", "--lang", "en")
        self.assertEqual(done.returncode, 1)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual((len(lines), lines[-2]["code"], lines[0]["code"]), (1_002, "HITO-E4001", "HITO-E4117"))
        self.assertIn("There are 4000 more cells with error HITO-E4001.", done.stdout)
        file = lines[-1]["data"][0]
        self.assertEqual((file["rows"], file["faulty"], file["causes"]),
                         (5_000, 5_000, [{"code": "HITO-E4001", "findings": 5_000}]))
        self.assertIn("Hay 4000 celdas más con el error HITO-E4001.",
                      self.hito("data", "check", "c.hito", "--data", "wages=w.csv", "--format", "json", "--lang", "es").stdout)

    def test_a_file_that_grows_while_it_is_read(self):
        self.write("w.csv", ROWS.encode() + b"".join(b"%d,x,1.00\n" % n for n in range(1_000_000)))
        for language, words in (("en", "The file `w.csv` changed while it was read."),
                                ("es", "El archivo `w.csv` cambió mientras se leía.")):
            run = subprocess.Popen([HITO, "pay", "c.hito", "--data", "wages=w.csv", "--lang", language],
                                   cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            while run.poll() is None:
                os.utime(self.path("w.csv"))
                time.sleep(0.01)
            out, err = run.communicate(timeout=300)
            self.assertEqual((run.returncode, out), (2, ""), err)
            self.assertIn(f"error[HITO-E4206]: {words}", err)

    def test_setting_aside_pays_as_the_files_without_those_rows(self):
        random = Random(4)
        for turn in range(40):
            self.write("s.hito", SCHOOLS.replace("RULE", random.choice(RULES)).encode())
            schools = [f"S{random.randrange(5)},{random.choice(['10', '20', 'many', ''])}" for _ in range(random.randrange(6))]
            learners = [",".join((f"L{random.randrange(9)}", f"S{random.randrange(6)}",
                                  random.choice(["2025-02-01", "2025-02-02", "2025-02-30", "2026-01-01"]),
                                  random.choice(["5", "7", "7.5"]))) + random.choice(["", "", "", ",more"])
                        for _ in range(random.randrange(14))]
            files = {"schools": ["code,size", *schools], "learners": ["id,school,joined_on,days", *learners]}
            for name, lines in files.items():
                self.write(f"{name}.csv", "".join(line + "\n" for line in lines).encode())
            first = self.hito("pay", "s.hito", "--set-aside", "--out", "all", "--engine", "both")
            self.assertEqual((first.returncode, first.stderr), (0, ""), turn)
            aside = {name: {int(row["line"]) for row in self.rows("all/set_aside.csv") if row["dataset"] == name} for name in files}
            for name, lines in files.items():
                kept = [line for number, line in enumerate(lines, 1) if number not in aside[name]]
                self.write(f"{name}.csv", "".join(line + "\n" for line in kept).encode())
            second = self.hito("pay", "s.hito", "--out", "kept")
            self.assertEqual((second.returncode, second.stderr), (0, ""), turn)
            for name in ("clauses.csv", "lines.csv", "rows.csv"):
                self.assertEqual(self.path(f"all/{name}").read_bytes(), self.path(f"kept/{name}").read_bytes(), (turn, name))

    def rows(self, name):
        with open(self.path(name), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def test_what_is_no_file(self):
        self.path("folder").mkdir()
        for file, code in (("folder", "HITO-E4201"), ("none.csv", "HITO-E4200"), ("c.hito/w.csv", "HITO-E4220")):
            done = self.pay(file)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn(code, done.stderr)

    def test_memory_does_not_follow_the_size_of_a_file_that_is_checked(self):
        # A column that the contract does not name makes the file ten times larger.
        def peak(padding):
            with open(self.path("w.csv"), "w", encoding="utf-8") as file:
                file.write("id,name,amount,other\n")
                for n in range(60_000):
                    file.write(f"{n},x,1.00,{'y' * padding}\n")
                file.write("Z,x,much,y\n")
            # Checks of addresses keep what is given back: little of it here.
            checks = os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=1:thread_local_quarantine_size_kb=64"
            done = subprocess.run(["/usr/bin/python3", "-c", "import resource, subprocess, sys\n"
                                   "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)\n"
                                   "print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)",
                                   HITO, "data", "check", "c.hito", "--data", "wages=w.csv"],
                                  cwd=self.folder, env={**os.environ, "ASAN_OPTIONS": checks},
                                  capture_output=True, text=True, check=True)
            code, size = done.stdout.split()
            self.assertEqual(code, "1")
            return int(size)
        small, large = peak(100), peak(2_000)
        self.assertLess(large, small + 20_000)


if __name__ == "__main__":
    unittest.main()
