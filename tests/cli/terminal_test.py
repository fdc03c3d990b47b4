"""What a golden cannot hold: streams, colours, languages of the environment, pipes, shells."""
import json
import os
import pty
import subprocess
import unittest

from hito_case import HITO, HitoCase

CONTRACT = """contract "Ladder"
  code "L"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
reported value reduction percent from 0% to 100%
clause 1 "Pay"
  the payer pays the provider 1_000 PEN * reduction
"""
CONTRATO = """contrato "Escalera"
  código "L"
  moneda PEN
  redondeo a 0.01 al más próximo, medios por exceso
pagador   "Fondo"
proveedor "Colegio"
valor informado reduccion porcentaje desde 0% hasta 100%
cláusula 1 "Pago"
  el pagador paga al proveedor 1_000 PEN * nada
"""


class Surface(HitoCase):
    def setUp(self):
        super().setUp()
        self.write("c.hito", CONTRACT)
        self.write("bad_es.hito", CONTRATO)

    def read(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def test_alone_it_shows_a_short_help(self):
        done = self.hito()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("hito check contract.hito", done.stdout)

    def test_language_is_that_of_option_environment_verb_and_locale(self):
        self.assertIn("Usage", self.hito("--help").stdout)
        self.assertIn("Uso", self.hito("--help", environment={"LANG": "es_PE.UTF-8"}).stdout)
        self.assertIn("Uso", self.hito("--help", environment={"LC_ALL": "en_US", "HITO_LANG": "es"}).stdout)
        self.assertIn("Usage", self.hito("--help", "--lang", "en", environment={"HITO_LANG": "es"}).stdout)
        self.assertIn("Uso", self.hito("pagar", "--help").stdout)
        self.assertIn("Uso", self.hito("check", "--help", "--idioma", "es").stdout)
        # Any word that only Spanish spells so: help itself, an option, a value, an action.
        for words in (["--ayuda"], ["ayuda"], ["ayuda", "pay"], ["plan", "--ayuda"], ["pay", "--formato", "table", "--help"],
                      ["pay", "--format", "tabla", "--help"], ["data", "esquema", "--help"]):
            with self.subTest(words=words):
                self.assertIn("Uso", self.hito(*words).stdout)
        for words in (["--ayuda", "--lang", "en"], ["help", "pay"], ["plan", "--help"], ["check", "revisar", "--help"]):
            with self.subTest(words=words):
                self.assertIn("Usage", self.hito(*words).stdout)

    def test_messages_about_a_contract_come_in_its_language(self):
        self.assertIn("error", self.hito("check", "bad_es.hito").stdout)
        in_spanish = self.hito("check", "bad_es.hito").stdout
        in_english = self.hito("check", "bad_es.hito", "--lang", "en").stdout
        self.assertNotEqual(in_spanish, in_english)
        self.assertEqual(in_spanish, self.hito("revisar", "bad_es.hito").stdout)
        self.assertEqual(in_english, self.hito("check", "bad_es.hito", environment={"HITO_LANG": "en"}).stdout)

    def test_colours(self):
        colour = "\x1b["
        self.assertNotIn(colour, self.hito("check", "bad_es.hito").stdout)
        self.assertIn(colour, self.hito("check", "bad_es.hito", "--color", "always").stdout)
        self.assertIn(colour, self.hito("check", "bad_es.hito", environment={"CLICOLOR_FORCE": "1"}).stdout)
        self.assertNotIn(colour, self.hito("check", "bad_es.hito", "--color", "nunca", environment={"CLICOLOR_FORCE": "1"}).stdout)

    def on_a_terminal(self, environment):
        main, side = pty.openpty()
        self.addCleanup(os.close, main)
        self.hito("check", "bad_es.hito", stdout=side, stderr=side, environment=environment)
        os.close(side)
        return os.read(main, 1 << 16).decode()

    def test_colours_on_a_terminal(self):
        self.assertIn("\x1b[", self.on_a_terminal({"TERM": "xterm"}))
        self.assertNotIn("\x1b[", self.on_a_terminal({"TERM": "dumb"}))
        self.assertNotIn("\x1b[", self.on_a_terminal({"TERM": "xterm", "NO_COLOR": "1"}))

    def test_results_and_remarks_go_to_their_streams(self):
        paid = self.hito("pay", "c.hito", "--input", "reduction=12.5%", "--format", "json")
        self.assertEqual((paid.returncode, paid.stderr), (0, ""))
        self.assertEqual(json.loads(paid.stdout)["total"], {"amount": "125.00", "currency": "PEN"})
        refused = self.hito("pay", "c.hito")
        self.assertEqual((refused.returncode, refused.stdout), (1, ""))
        self.assertIn("reduction", refused.stderr)

    def test_json_findings_are_one_object_a_line(self):
        done = self.hito("check", "bad_es.hito", "--format", "json")
        found = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(done.returncode, 1)
        self.assertEqual({one["schema"] for one in found}, {"hito.diagnostic/1"})

    def test_a_result_that_cannot_be_written_is_no_success(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = self.hito("pay", "c.hito", "--input", "reduction=1%", stdout=full)
        self.assertEqual(done.returncode, 2)
        self.assertIn("HITO-E9041", done.stderr)

    def test_a_reader_that_leaves_ends_it_quietly(self):
        read, write = os.pipe()
        os.close(read)
        done = self.hito("explain", stdout=write)
        os.close(write)
        self.assertEqual(done.stderr, "")
        self.assertNotEqual(done.returncode, 2)

    def test_standard_input_that_cannot_be_read(self):
        folder = os.open(self.folder, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        done = self.hito("check", "-", stdin=folder)
        self.assertEqual(done.returncode, 2)
        self.assertIn("HITO-E9042", done.stderr)

    def test_data_that_is_no_utf8_text(self):
        self.write("d.hito", CONTRACT + "data learners, one row per learner\n  identified by id\n  id identifier\n")
        for bytes_of_file, code in (("id\nA\n".encode("utf-16"), "HITO-E4102"), (b"id\nA\0\n", "HITO-E4103")):
            (self.folder / "learners.csv").write_bytes(bytes_of_file)
            done = self.hito("pay", "d.hito", "--input", "reduction=1%")
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn(code, done.stderr)

    def test_out_writes_the_same_files_every_time(self):
        words = ("pay", "c.hito", "--input", "reduction=1%", "--out", "out/here")
        self.assertEqual(self.hito(*words).returncode, 0)
        names = sorted(p.name for p in (self.folder / "out/here").iterdir())
        self.assertEqual(names, ["clauses.csv", "ledger.csv", "lines.csv", "notice.html", "payment.json", "receipt.csv", "receipt.json",
                                 "rows.csv", "set_aside.csv", "working_paper.xlsx"])
        before = [(self.folder / "out/here" / name).read_bytes() for name in names]
        self.hito(*words)
        self.assertEqual(before, [(self.folder / "out/here" / name).read_bytes() for name in names])
        self.write("file", "")
        self.assertEqual(self.hito(*words[:-1], "file").returncode, 2)

    def test_formatting_a_contract_with_mistakes_leaves_it_alone(self):
        self.write("bad.hito", "contract \"x\"\nclause 1 oh no\n")
        self.assertEqual(self.hito("fmt", "bad.hito").returncode, 1)
        self.assertEqual(self.read("bad.hito"), "contract \"x\"\nclause 1 oh no\n")

    def test_fmt_check_writes_nothing(self):
        untidy = CONTRACT.replace("  code", "      code")
        self.write("untidy.hito", untidy)
        self.assertEqual(self.hito("fmt", "--check", "untidy.hito").returncode, 1)
        self.assertEqual(self.read("untidy.hito"), untidy)
        self.assertEqual(self.hito("fmt", "untidy.hito").returncode, 0)
        self.assertEqual(self.hito("fmt", "--check", "untidy.hito").returncode, 0)

    def test_more_than_a_screen_of_findings_is_counted(self):
        lines = "".join(f"clause {n} \"C\"\n  the payer pays the provider 1 PEN * none_{n}\n" for n in range(2, 40))
        self.write("many.hito", CONTRACT + lines)
        text = self.hito("check", "many.hito").stdout
        everything = self.hito("check", "many.hito", "--format", "json").stdout.splitlines()
        self.assertGreaterEqual(len(everything), 38)
        self.assertIn(f"{len(everything) - 20} more", text)


if __name__ == "__main__":
    unittest.main()
