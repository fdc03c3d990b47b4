#!/usr/bin/env python3
"""The payment notice that `hito pay --out` writes: two samples word for word, and what holds of every notice."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import pages

HITO = os.environ["HITO"]
ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("HITO_SHARED", ROOT.parent / "shared"))
EXPECTED = pathlib.Path(__file__).resolve().parent / "expected"
HOSTILE = "<script>alert(1)</script> & \"Ñ\" | *a* _b_ `c` [d](javascript:e) $f$ ${g}$ # {.h} @i ^j^ ~k~"


class Notices(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def hito(self, *words, cwd=None, expect=(0, 1), **variables):
        env = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LC_ALL": "C"} | variables
        done = subprocess.run([HITO, *map(str, words)], cwd=cwd or self.folder, env=env, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=300, check=False)
        self.assertIn(done.returncode, expect, done.stderr)
        return done

    def notice(self, *words, language="es", kinds="html", cwd=None, **variables):
        out = self.folder / f"out-{language}"
        self.hito("pay", "contract.hito", "--out", out, "--documents", kinds, "--lang", language, *words, cwd=cwd,
                  **variables)
        return out

    def contract(self, party="Ministerio", rows="id,logro\nA,sí\nB,no\n"):
        text = f'''contrato "{party}"
  código   "C-1"
  moneda   PEN
  plazo de ejecución del 2025-01-01 al 2025-12-31
  redondeo a 0.01 al más próximo, medios por exceso
pagador estado "{party}"
proveedor      "Fundación"
datos personas, una fila por persona
  se identifica por id, si se repite vale la primera fila
  id     identificador
  logro  sí o no
cláusula 1 "Logro"
  por cada persona
  cuando logro
  se paga al proveedor 1_000 PEN
'''
        (self.folder / "contract.hito").write_text(text, encoding="utf-8")
        (self.folder / "personas.csv").write_text(rows, encoding="utf-8")

    def check(self, path):
        text = path.read_text(encoding="utf-8")
        page = pages.Page(text)
        self.assertEqual(pages.problems(page), [], path)
        self.assertEqual(pages.sums_that_do_not_add_up(page), [], path)
        return page

    # ---- of our own contract

    def test_says_what_is_paid_and_why(self):
        self.contract()
        page = self.check(self.notice() / "notice.html")
        for words in ("Población: 2 personas. Con derecho a pago: 1 (50\u00a0%).", "S/\u00a01,000.00 (MIL Y 00/100 SOLES)",
                      "No cumple la condición", "Ministerio paga", "hito pagar contract.hito \\\n  --datos personas="):
            self.assertIn(words, page.text)

    def test_says_which_part_each_bracket_pays(self):
        self.contract()
        text = (self.folder / "contract.hito").read_text(encoding="utf-8")
        text = text.replace('cláusula 1 "Logro"', """tramos marginales precio según logros
  primer tramo de 10:   10 PEN por persona
  siguiente tramo de 5: 20 PEN por persona
  exceso:               30 PEN por persona
se define logros = cantidad de personas que cumplen logro
cláusula 1 "Logro\"""").replace("por cada persona\n  cuando logro\n  se paga al proveedor 1_000 PEN",
                             "al vencimiento del plazo\n  se paga al proveedor precio(logros)")
        (self.folder / "contract.hito").write_text(text, encoding="utf-8")
        (self.folder / "personas.csv").write_text("id,logro\n" + "".join(f"P{k},sí\n" for k in range(12)), encoding="utf-8")
        page = self.check(self.notice() / "notice.html")
        for words in ("lo que va de 0 a 10\u00a0personas", "lo que va de 10\u00a0personas a 15\u00a0personas"):
            self.assertIn(words, page.text)
        self.assertNotIn("lo que pasa de 15", page.text)

    def write(self, *lines):
        head = ('contract "C"', "  currency PEN", "  term 2025-01-01 to 2025-12-31",
                "  rounding to the nearest 0.01, half up", 'payer fund "Fund"', 'payer city "City"', 'provider "Prov"')
        (self.folder / "contract.hito").write_text("\n".join(head + lines) + "\n", encoding="utf-8")

    def test_says_what_each_payer_bears_after_its_maximum(self):
        clause = ('clause 1 "Result"', "  at the end of the term", "  the provider is paid 700 PEN",
                  "  borne by fund 50% and city 50%", 'clause 2 "Most"')
        self.write(*clause, "  what city pays is capped at 0 PEN over the whole contract, the excess is not paid")
        page = self.check(self.notice() / "notice.html")
        for words in ("Recorte por el límite de la cláusula 2: S/\u00a0350.00. Por pagar: S/\u00a0350.00",
                      "A cargo de: Fund, S/\u00a0350.00; City, S/\u00a00.00."):
            self.assertIn(words, page.text)
        self.write(*clause, "  what city pays is capped at 50 PEN over the whole contract, the excess is borne by fund")
        page = self.check(self.notice("--region", "pe", language="en") / "notice.html")
        for words in ("To pay: S/\u00a0700.00", "Borne by: Fund, S/\u00a0650.00; City, S/\u00a050.00."):
            self.assertIn(words, page.text)

    def test_says_who_gives_back_what_is_below_zero(self):
        self.write("reported value x money in PEN from -1_000 to 1_000", 'clause 1 "A"', "  the provider is paid x",
                   "  borne by fund 50% and city 50%")
        page = self.check(self.notice("--input", "x=-5.50") / "notice.html")
        for words in ("Fund recibe S/\u00a02.75 (DOS Y 75/100 SOLES)", "Prov paga S/\u00a05.50 (CINCO Y 50/100 SOLES)",
                      "Prov paga, en neto, S/\u00a05.50", "Por devolver: S/\u00a05.50"):
            self.assertIn(words, page.text)
        page = self.check(self.notice("--region", "pe", "--input", "x=-5.50", language="en") / "notice.html")
        self.assertIn("Prov pays S/\u00a05.50 (FIVE AND 50/100 SOLES)", page.text)

    def test_does_not_say_that_what_nobody_decided_was_reported(self):
        self.write('verifier "Ver"', "reported value ok yes or no, decided by the verifier, no later than 2025-06-30, "
                   "if undecided yes", 'clause 1 "A"', "  at the end of the term", "  when ok",
                   "  the provider is paid 5 PEN", "  borne by fund 50% and city 50%")
        page = self.check(self.notice("--as-of", "2025-12-31") / "notice.html")
        self.assertNotIn("Valores informados", page.text)
        page = self.check(self.notice("--as-of", "2025-12-31", "--input", "ok=yes") / "notice.html")
        self.assertIn("Valores informados", page.text)

    def test_says_why_a_clause_has_no_case(self):
        def write(when):
            self.write("  periods quarterly", 'clause 1 "A"', "  " + when, "  the provider is paid 5 PEN",
                       "  borne by fund 50% and city 50%")
            text = (self.folder / "contract.hito").read_text(encoding="utf-8")
            head, periods = text.split("payer fund", 1), "  periods quarterly\n"
            (self.folder / "contract.hito").write_text(head[0] + periods + "payer fund" + head[1].replace(periods, ""),
                                                       encoding="utf-8")

        write("once only on 2025-12-01")
        for words, says in ((("--as-of", "2025-11-30"), "vence el 01/12/2025, después de la fecha de corte"),
                            (("--period", "2025-Q1"), "vence el 01/12/2025, en otro periodo")):
            self.assertIn(says, self.check(self.notice(*words) / "notice.html").text)
        page = self.check(self.notice("--region", "pe", "--as-of", "2025-11-30", language="en") / "notice.html")
        self.assertIn("is due on 01/12/2025, after the cut-off date", page.text)
        write("each quarter")
        page = self.check(self.notice("--as-of", "2024-12-31") / "notice.html")
        self.assertIn("El periodo comienza después de la fecha de corte", page.text)

    def test_says_how_many_rows_a_clause_is_about(self):
        self.contract(rows="id,logro\nA,sí\nB,no\nC,sí\n")
        text = (self.folder / "contract.hito").read_text(encoding="utf-8")
        (self.folder / "contract.hito").write_text(text.replace("por cada persona\n  cuando logro\n",
                                                                "por cada persona que cumple logro\n"), encoding="utf-8")
        page = self.check(self.notice() / "notice.html")
        self.assertIn("Población: 3 personas. De esa población, la cláusula comprende a 2. Con derecho a pago: 2", page.text)

    def test_says_of_which_days_a_table_is(self):
        self.write("data people, one row per person", "  identified by id", "  each row counts on joined", "  id identifier",
                   "  joined date", "  kind one of (x, y)", 'clause 1 "A"', "  for each person",
                   "  the provider is paid rate(kind)", "  borne by fund 50% and city 50%", "table rate by kind",
                   "  x: 1 PEN", "  y: 2 PEN", "  effective 2025-07-01:", "  otherwise: 3 PEN")
        (self.folder / "people.csv").write_text("id,joined,kind\nA,2025-03-01,x\nB,2025-08-01,y\n", encoding="utf-8")
        page = self.check(self.notice() / "notice.html")
        for words in ("rate, hasta antes del 01/07/2025", "rate, desde el 01/07/2025"):
            self.assertIn(words, page.text)

    def test_region_and_language(self):
        self.contract()
        self.assertIn("1.000,00", self.check(self.notice("--region", "co") / "notice.html").text)
        page = self.check(self.notice("--region", "pe", language="en") / "notice.html")
        self.assertIn("S/\u00a01,000.00 (ONE THOUSAND AND 00/100 SOLES)", page.text)
        self.assertIn("01/01/2025 to 31/12/2025", page.text)

    def test_no_text_is_taken_for_a_mark(self):
        quoted = HOSTILE.replace('"', "”")
        self.contract(party=quoted)
        out = self.notice(kinds="html,md,pdf,docx" if have("weasyprint", "pandoc") else "html,md")
        self.assertIn(quoted, self.check(out / "notice.html").text)
        if have("weasyprint", "pandoc"):
            plain = subprocess.run(["pandoc", "-f", "markdown-smart", "-t", "plain", "--wrap=none", out / "notice.md"],
                                   capture_output=True, text=True, check=True).stdout
            self.assertIn(quoted, plain)
            plain = subprocess.run(["pandoc", "-t", "plain", "--wrap=none", out / "notice.docx"], capture_output=True,
                                   text=True, check=True).stdout
            self.assertIn(quoted, plain)
            self.assertTrue((out / "notice.pdf").read_bytes().startswith(b"%PDF-"))

    def test_without_rows(self):
        self.contract(rows="id,logro\n")
        page = self.check(self.notice() / "notice.html")
        for words in ("el archivo de personas no tiene ninguna fila", "CERO Y 00/100 SOLES",
                      "Ninguna fila de personas cuenta para esta cláusula",
                      "Nadie paga ni recibe nada"):
            self.assertIn(words, page.text)

    def test_rows_set_aside_are_told(self):
        self.contract(rows="id,logro\nA,sí\nB,quizá\n")
        page = self.check(self.notice("--set-aside") / "notice.html")
        self.assertIn("se apartaron por errores 1 de 2 filas", page.text)
        self.assertIn("--apartar", page.text)

    def test_every_engine_gives_the_same_bytes(self):
        self.contract()
        once = {}
        for engine in ("reference", "jit", "both"):
            out = self.notice("--engine", engine)
            once[engine] = (out / "notice.html").read_bytes()
        self.assertEqual(len(set(once.values())), 1)

    # ---- of the world

    def test_a_missing_program_is_told_and_nothing_is_written(self):
        self.contract()
        for kind, program in (("pdf", "weasyprint"), ("docx", "pandoc")):
            done = self.hito("pay", "contract.hito", "--out", "out", "--documents", f"html,{kind}", "--lang", "es",
                             expect=(2,), PATH="/nonexistent")
            self.assertIn(program, done.stderr)
            self.assertIn("9065", done.stderr)
            self.assertFalse((self.folder / "out").exists())
        self.hito("pay", "contract.hito", "--out", "out", "--documents", "html,md", PATH="/nonexistent")
        self.assertTrue((self.folder / "out" / "notice.html").exists())

    def test_a_program_that_fails_is_told_and_nothing_is_written(self):
        self.contract()
        programs = self.folder / "programs"
        programs.mkdir()
        fake = programs / "weasyprint"
        fake.write_text("#!/bin/sh\necho half\necho 'error: no room' >&2\nexit 3\n", encoding="utf-8")
        fake.chmod(0o755)
        done = self.hito("pay", "contract.hito", "--out", "out", "--documents", "pdf", "--lang", "en", expect=(2,),
                         PATH=f"{programs}:/usr/bin:/bin")
        self.assertIn("error: no room", done.stderr)
        self.assertFalse((self.folder / "out").exists())

    def test_what_is_asked_for_is_checked(self):
        self.contract()
        for words in (("--out", "out", "--documents", "html,odt"), ("--documents", "html")):
            done = self.hito("pay", "contract.hito", *words, expect=(2,))
            self.assertIn("9005", done.stderr)
        self.hito("pay", "contract.hito", "--out", "out")
        self.assertTrue((self.folder / "out" / "notice.html").exists())

    # ---- of the examples and samples

    def test_every_example_adds_up(self):
        for example in sorted((ROOT / "examples").glob("*/contract.hito")):
            inputs = example.parent / "inputs.json"
            words = ["--inputs", inputs] if inputs.exists() else []
            for language in ("es", "en"):
                with self.subTest(example=example.parent.name, language=language):
                    out = self.folder / "out"
                    done = subprocess.run([HITO, "pay", "contract.hito", "--out", out, "--lang", language,
                                           *map(str, words)], cwd=example.parent, capture_output=True, text=True,
                                          stdin=subprocess.DEVNULL, timeout=300, check=False)
                    # Some examples ask for more on the command line; tests/examples runs those.
                    if done.returncode <= 1:
                        self.check(out / "notice.html")

    @unittest.skipUnless((SHARED / "samples").exists(), "without the shared folder")
    def test_samples_word_for_word(self):
        for name, words in (("03_por_mas", ()), ("06_dc_water", None)):
            sample = SHARED / "samples" / name
            if words is None:
                given = json.loads((sample / "expected.json").read_text(encoding="utf-8"))["runs"][0]["inputs"]
                words = [word for key, value in given.items() for word in ("--input", f"{key}={value}")]
            for language in ("es", "en"):
                with self.subTest(sample=name, language=language):
                    path = self.notice(*words, language=language, cwd=sample) / "notice.html"
                    self.check(path)
                    text = path.read_text(encoding="utf-8")
                    self.compare(EXPECTED / f"{name}.{language}.html", text[text.index("<main"):])

    def compare(self, path, found):
        if os.environ.get("UPDATE"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(found, encoding="utf-8")
        self.assertEqual(path.read_text(encoding="utf-8"), found, f"UPDATE=1 writes {path}")


def have(*programs):
    return all(shutil.which(program) for program in programs)


if __name__ == "__main__":
    sys.exit(unittest.main())
