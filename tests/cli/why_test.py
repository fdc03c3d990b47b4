"""`hito why`: its JSON adds up to what `hito pay` says, and its page leads where it says."""
import html.parser
import json
import pathlib
import shutil
import unittest
from decimal import Decimal

from hito_case import HitoCase

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"

CONTRACT = """contract "Jobs & <wages>"
  currency GBP
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data jobs, one row per job
  identified by id
  id   identifier
  wage money in GBP from 0 to 9_000
clause 1 "<b>Pay</b>"
  for each job
  when wage >= 100 GBP
  the payer pays the provider wage / 3
"""


def amount(text):
    return Decimal(text.split(" ")[0].replace("_", ""))


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.led_to, self.ids = set(), set()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            if name == "href" and value.startswith("#"):
                self.led_to.add(value[1:])


class Why(HitoCase):
    def adds_up(self, step):
        reasons = step.get("because", [])
        for reason in reasons:
            self.adds_up(reason)
        parts = [amount(reason["value"]) for reason in reasons if reason.get("part") and "exact" not in reason]
        if parts and "exact" not in step and not any("exact" in reason for reason in reasons):
            self.assertEqual(sum(parts), amount(step["value"]), step["says"])

    def test_every_example_adds_up_to_its_payment(self):
        for folder in sorted(EXAMPLES.iterdir()):
            if not (folder / "contract.hito").is_file():
                continue
            here = self.folder / folder.name
            shutil.copytree(folder, here)
            words = ["contract.hito"]
            for amendment in sorted(here.glob("*.hito")):
                if amendment.name != "contract.hito":
                    words += ["--amendment", amendment.name]
            if (here / "inputs.json").is_file():
                words += ["--inputs", "inputs.json"]
            for language in ("es", "en"):
                with self.subTest(folder.name, language=language):
                    paid = self.hito("pay", *words, "--format", "json", cwd=here)
                    why = self.hito("why", *words, "--format", "json", "--lang", language, "--engine", "jit", cwd=here)
                    if paid.returncode == 2 or not paid.stdout:
                        self.assertNotEqual(why.returncode, 0, why.stderr)
                        continue
                    self.assertEqual(why.returncode, 0, why.stderr)
                    totals = json.loads(paid.stdout)["total"]
                    totals = totals if isinstance(totals, list) else [totals]
                    told = json.loads(why.stdout)
                    self.assertEqual(told["schema"], "hito.why/1")
                    self.assertEqual([Decimal(one["amount"]) for one in totals],
                                     [amount(step["value"]) for step in told["explanations"]])
                    for step in told["explanations"]:
                        self.adds_up(step)

    def test_links_lead_somewhere(self):
        self.write("c.hito", CONTRACT)
        self.write("jobs.csv", "id,wage\n<script>,100.00\nB&,99.99\n")
        for key, language in (("<script>", "en"), ("B&", "es")):
            done = self.hito("why", "c.hito", "--row", key, "--format", "html", "--lang", language)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            links = Links()
            links.feed(done.stdout)
            self.assertIn("clause-1", links.led_to)
            self.assertIn("row-jobs-2" if key != "B&" else "row-jobs-3", links.led_to)
            self.assertLessEqual(links.led_to, links.ids)
            self.assertNotIn("<script>", done.stdout)
            self.assertNotIn("<b>Pay", done.stdout)

    def test_a_row_at_the_threshold(self):
        self.write("c.hito", CONTRACT)
        self.write("jobs.csv", "id,wage\nA,100.00\nB,99.99\n")
        self.assertIn("33.3333333333… GBP (exactly 100/3)", self.hito("why", "c.hito", "--row", "A").stdout)
        self.assertIn("0.01 GBP short", self.hito("why", "c.hito", "--row", "B").stdout)

    def test_without_rows(self):
        self.write("c.hito", CONTRACT)
        self.write("jobs.csv", "id,wage\n")
        self.assertEqual(self.hito("why", "c.hito").stdout, "Total: 0.00 GBP\n")
        done = self.hito("why", "c.hito", "--row", "A")
        self.assertEqual(done.returncode, 2)
        self.assertIn("HITO-E9062", done.stderr)


if __name__ == "__main__":
    unittest.main()
