"""Parquet and Arrow files where the optional component is not here, or is not what it should be."""
import json
import shutil
import unittest

from hito_case import HITO, HitoCase

CONTRACT = """contract "Wages"
  currency GBP
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data wages, one row per wage
  id     identifier
  amount money in GBP
clause 1 "Pay"
  for each wage
  the payer pays the provider amount
"""


class Absent(HitoCase):
    def setUp(self):
        super().setUp()
        self.write("c.hito", CONTRACT)
        (self.folder / "w.parquet").write_bytes(b"PAR1 and so on")
        (self.folder / "w.feather").write_bytes(b"ARROW1\0\0 and so on")
        (self.folder / "w.arrows").write_bytes(b"\xff\xff\xff\xff and so on")

    def test_how_to_get_it_is_told(self):
        # Far from where the component may have been built.
        alone = self.folder / "alone"
        shutil.copy(HITO, alone)
        for file in ("w.parquet", "w.feather", "w.arrows"):
            for language, words in (("en", f"`{file}` is a file of Parquet or Arrow, and the component that reads and writes them is not here."),
                                    ("es", f"`{file}` es un archivo de Parquet o de Arrow, y falta el componente que los lee y los escribe.")):
                done = self.hito("pay", "c.hito", "--data", f"wages={file}", "--lang", language, executable=str(alone))
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                told = " ".join(done.stderr.split())
                self.assertIn(f"error[HITO-E4208]: {words}", told)
                self.assertIn("`./dev arrow`", told)
                self.assertIn("`HITO_ARROW`", told)
        done = self.hito("doctor", "--format", "json", executable=str(alone))
        found = {one["check"]: one for one in json.loads(done.stdout)["checks"]}["arrow_files"]
        self.assertEqual((done.returncode, found["state"], found["help"]), (0, "ok", ""))
        self.assertIn("libhito_arrow.so", found["message"])

    def test_another_file_in_its_place(self):
        self.write("libother.so", "no library")
        for path in ("libother.so", str(self.folder / "libother.so"), "nowhere/libhito_arrow.so"):
            environment = {"HITO_ARROW": path}
            done = self.hito("pay", "c.hito", "--data", "wages=w.parquet", "--lang", "en", environment=environment)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn(f"error[HITO-E4209]: `{path}`", done.stderr)
            done = self.hito("doctor", "--format", "json", environment=environment)
            found = {one["check"]: one for one in json.loads(done.stdout)["checks"]}["arrow_files"]
            self.assertEqual(found["state"], "warning")
            self.assertIn("HITO_ARROW", found["help"])


if __name__ == "__main__":
    unittest.main()
