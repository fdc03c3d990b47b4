"""Terminals of any width, interruptions, progress, and what shells and manuals are given."""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time
import unittest

from hito_case import HITO, ROOT, HitoCase, plain, wait_until_it_catches

VERBS = {"init": "iniciar", "doctor": "doctor", "check": "revisar", "test": "probar", "fmt": "formatear", "translate": "traducir",
         "watch": "vigilar", "pay": "pagar", "plan": "plan", "data": "datos", "explain": "explicar", "completion": "completar"}
DENVER = str(ROOT / "examples/denver_housing/contract.hito")


class Widths(HitoCase):
    def widest(self, text):
        return max(map(len, text.splitlines()), default=0)

    def test_help_fits_and_says_the_same(self):
        for name in ["", *VERBS]:
            for language in ("en", "es"):
                words = [name, "--help", "--lang", language] if name else ["--help", "--lang", language]
                piped = self.hito(*words).stdout
                for columns in (60, 200):
                    with self.subTest(verb=name, columns=columns, language=language):
                        code, shown = self.screen(*words, columns=columns)
                        self.assertEqual(code, 0)
                        self.assertLessEqual(self.widest(shown), columns)
                        # A command goes on after a backslash, so that it can be copied.
                        self.assertEqual(shown.replace(" \\\n", " ").split(), piped.split())

    def test_tables_fit(self):
        for columns in (40, 60, 200):
            code, shown = self.screen("pay", DENVER, "--lines", columns=columns)
            self.assertEqual(code, 0)
            self.assertLessEqual(self.widest(shown), columns, shown)
            self.assertIn("4_534_911.36 USD", shown)
        self.assertIn("Pays: 4_534_911.36 USD", self.screen("pay", DENVER, columns=60)[1])
        self.assertEqual(self.screen("pay", DENVER, columns=200)[1], self.hito("pay", DENVER).stdout)

    def test_messages_fit(self):
        self.write("c.hito", "contract \"A contract with a title long enough to be cut somewhere in the middle of it\"\n  code \"C\"\n"
                             "  currency PEN\n  rounding to the nearest 0.01, half up\npayer \"P\"\nprovider \"Q\"\n"
                             "clause 1 \"Pay\"\n  the payer pays the provider 1_000 PEN * nothing_of_that_name_is_defined_anywhere_here\n")
        piped = self.hito("check", "c.hito").stdout
        for columns in (60, 200):
            code, shown = self.screen("check", "c.hito", columns=columns)
            self.assertEqual(code, 1)
            self.assertLessEqual(self.widest(shown), columns, shown)
        self.assertIn(piped, shown)

    def test_explanations_and_columns_fit(self):
        contract = str(ROOT / "examples/fair_chance_fund/contract.hito")
        for words in (("explain", "HITO-E2003"), ("explicar", "HITO-E5001"), ("data", "schema", contract), ("datos", "revisar", contract),
                      ("init", "--from")):
            piped = self.hito(*words).stdout
            for columns in (60, 200):
                with self.subTest(words=words, columns=columns):
                    shown = self.screen(*words, columns=columns)[1]
                    # A path to be copied is not broken.
                    self.assertLessEqual(self.widest(shown.replace(str(ROOT), "")), columns)
                    self.assertEqual(shown.split(), piped.split())

    def test_the_schema_names_every_value(self):
        schema = self.hito("data", "schema", str(ROOT / "examples/fair_chance_fund/contract.hito")).stdout
        self.assertIn("`volunteering_26_weeks`", schema)
        self.assertNotIn("…", schema)

    def test_the_variable_columns_is_heeded(self):
        shown = self.screen("--help", columns=200, environment={"COLUMNS": "60"})[1]
        self.assertLessEqual(self.widest(shown), 60)
        self.assertEqual(shown, self.screen("--help", columns=60)[1])
        self.assertEqual(self.screen("--help", columns=60, environment={"COLUMNS": "many"})[1], shown)
        # A pipe has no width.
        self.assertEqual(self.hito("--help", environment={"COLUMNS": "60"}).stdout, self.hito("--help").stdout)


class Interrupted(HitoCase):
    """The data come through a pipe that stays open, so that a run lasts as long as a test wants."""

    def setUp(self):
        super().setUp()
        self.write("c.hito", "contract \"C\"\n  code \"C\"\n  currency PEN\n  rounding to the nearest 0.01, half up\npayer \"P\"\n"
                             "provider \"Q\"\ndata rows_in, one row per row_in\n  identified by id\n  id identifier\nclause 1 \"Pay\"\n"
                             "  for each row_in\n  the payer pays the provider 1 PEN\n")
        self.read, self.feed = os.pipe()
        self.addCleanup(os.close, self.read)
        self.addCleanup(self.end_of_data)

    def end_of_data(self, rows=""):
        if self.feed is not None:
            os.write(self.feed, rows.encode())
            os.close(self.feed)
            self.feed = None

    def start(self, *words, **more):
        run = subprocess.Popen([HITO, *words], cwd=self.folder, env=self.environment({}), stdin=self.read, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True, **more)
        self.addCleanup(lambda: run.poll() is None and run.kill())
        return run

    def test_exit_codes_and_one_sentence(self):
        for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            for words, sentence in (("pagar c.hito --datos rows_in=- --salida out", "Interrumpido. No queda ningún archivo a medio escribir."),
                                    ("plan c.hito --data rows_in=-", "Interrupted. No half-written file is left.")):
                run = self.start(*words.split())
                wait_until_it_catches(run.pid, number)
                run.send_signal(number)
                told = run.communicate(timeout=60)
                self.assertEqual((run.returncode, told), (code, ("", sentence + "\n")))
        self.assertFalse((self.folder / "out").exists())

    def test_wherever_it_is_interrupted_files_are_whole(self):
        words = [HITO, "pay", "c.hito", "--data", "rows_in=rows.csv", "--out", "out"]
        self.write("rows.csv", "id\n" + "".join(f"A{n}\n" for n in range(20_000)))
        began = time.monotonic()
        self.assertEqual(self.hito(*words[1:]).returncode, 0)
        whole = time.monotonic() - began
        before = {p.name: p.read_bytes() for p in (self.folder / "out").iterdir()}
        for part in range(1, 13):
            run = subprocess.Popen(words, cwd=self.folder, env=self.environment({}), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(whole * part / 12)
            run.send_signal(signal.SIGINT)
            # Before the program has begun, the signal ends it as it ends any other.
            self.assertIn(run.wait(timeout=60), (0, 130, -signal.SIGINT))
            self.assertEqual({p.name: p.read_bytes() for p in (self.folder / "out").iterdir()}, before)

    def test_a_signal_that_is_ignored_stays_ignored(self):
        run = self.start("pay", "c.hito", "--data", "rows_in=-", "--format", "csv",
                         preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN))
        wait_until_it_catches(run.pid, signal.SIGTERM)
        run.send_signal(signal.SIGINT)
        self.end_of_data("id\nA\n")
        self.assertIn("total,1.00,PEN", run.communicate(timeout=60)[0])
        self.assertEqual(run.returncode, 0)

    def on_slow_data(self, *words, **more):
        return self.on_terminal(*words, "--data", "rows_in=-", stdin=self.read, stdout=str(self.folder / "result"), **more)

    def test_progress_is_shown_after_a_second_and_cleared(self):
        for language, sentence in (("en", "reading data"), ("es", "lee los datos")):
            began = time.monotonic()
            terminal = self.on_slow_data("pay", "c.hito", "--format", "csv", environment={"HITO_LANG": language})
            terminal.expect(sentence)
            self.assertGreater(time.monotonic() - began, 1)
            self.end_of_data("id\nA\nB\n")
            code, text = terminal.end()
            self.assertEqual(code, 0)
            self.assertTrue(text.endswith("\r\x1b[K"), text[-100:])
            self.assertEqual((self.folder / "result").read_text(encoding="utf-8").splitlines()[-1], "total,2.00,PEN")
            self.read, self.feed = os.pipe()

    def test_no_progress_on_a_dumb_terminal(self):
        terminal = self.on_slow_data("pay", "c.hito", environment={"TERM": "dumb"})
        time.sleep(1.5)
        self.end_of_data("id\nA\n")
        code, text = terminal.end()
        self.assertEqual((code, text.strip()), (0, ""))

    def test_no_progress_through_a_pipe(self):
        run = self.start("pay", "c.hito", "--data", "rows_in=-")
        time.sleep(1.5)
        self.end_of_data("id\nA\n")
        self.assertEqual(run.communicate(timeout=60)[1], "")

    def test_an_interrupted_terminal_is_as_it_was(self):
        terminal = self.on_slow_data("pay", "c.hito")
        terminal.expect("reading data")
        os.kill(terminal.pid, signal.SIGINT)
        code, text = terminal.end()
        self.assertEqual(code, 130)
        self.assertTrue(text.replace("\r\n", "\n").endswith("\r\x1b[K\x1b[0mInterrupted. No half-written file is left.\n"), text[-200:])


class Scripts(HitoCase):
    def test_manual_pages(self):
        pages = pathlib.Path(os.environ["HITO_MANUAL"])
        for page, words in ((pages / "man1/hito.1", ("EXIT STATUS", "hito init [FOLDER] [OPTIONS]", "--from, --desde [NAME]")),
                            (pages / "es/man1/hito.1", ("CÓDIGO DE SALIDA", "hito iniciar [CARPETA] [OPCIONES]", "--desde"))):
            if not shutil.which("groff"):
                self.skipTest("groff is not installed")
            shown = subprocess.run(["groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-P-c", "-rLL=400n", str(page)], capture_output=True, text=True, check=False)
            self.assertEqual((shown.returncode, shown.stderr), (0, ""))
            # Bold is each letter struck twice.
            text = " ".join(re.sub(".\b", "", plain(shown.stdout)).split())
            for word in words:
                self.assertIn(word, text)
            for english, spanish in VERBS.items():
                self.assertIn(english, text)
                self.assertIn(spanish, text)


class Findings(HitoCase):
    def setUp(self):
        super().setUp()
        head = "  code \"C\"\n  currency PEN\n  rounding to the nearest 0.01, half up\npayer \"P\"\nprovider \"Q\"\n"
        self.write("añó 1.hito", f"contract \"Nº 1 😀\"\n{head}clause 1 \"Pay 😀\"\n  the payer pays the provider 1_000 PEN * redution\n"
                                 "reported value reduction percent from 0% to 100%\n")
        self.write("es.hito", "contrato \"C\"\n  código \"C\"\n  moneda PEN\n  redondeo a 0.01 al más próximo, medios por exceso\n"
                              "pagador \"P\"\nproveedor \"Q\"\ncláusula 1 \"Pago\"\n  el pagador paga al proveedor 1_000 PEN * nada\n")
        self.write("good.hito", f"contract \"G\"\n{head}clause 1 \"Pay\"\n  the payer pays the provider 1_000 PEN\n")

    def test_json_places_are_those_of_editors(self):
        text = (self.folder / "good.hito").read_text(encoding="utf-8")
        self.write("slip.hito", text + 'reported value share "Nº 😀" percnt from 0% to 100%\n')
        done = self.hito("check", "slip.hito", "--format", "json")
        source = (self.folder / "slip.hito").read_bytes()
        (one,) = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual((one["schema"], one["code"], one["file"]), ("hito.diagnostic/1", "HITO-E1062", "slip.hito"))
        begin, end = one["span"]["bytes"]
        self.assertEqual(source[begin:end], b"percnt")
        start, stop = one["span"]["start"], one["span"]["end"]
        line = source.decode().split("\n")[start["line"]].encode("utf-16-le")
        self.assertEqual(line[2 * start["character"]:2 * stop["character"]].decode("utf-16-le"), "percnt")
        self.assertEqual(one["rendered"] + "\n", self.hito("check", "slip.hito").stdout)
        (fix,) = one["fixes"]
        for edit in fix["edits"]:
            begin, end = edit["span"]["bytes"]
            source = source[:begin] + edit["text"].encode() + source[end:]
        (self.folder / "slip.hito").write_bytes(source)
        self.assertNotIn("HITO-E", self.hito("check", "slip.hito").stdout)

    def sarif(self, *words):
        done = self.hito("check", "--format", "sarif", *words)
        return done, json.loads(done.stdout)

    def test_sarif_of_several_files_is_one_document(self):
        done, log = self.sarif("añó 1.hito", "es.hito", "good.hito")
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertEqual((log["version"], len(log["runs"])), ("2.1.0", 2))
        spanish, english = log["runs"]
        self.assertEqual((spanish["language"], english["language"]), ("es", "en"))
        for run in log["runs"]:
            rules = run["tool"]["driver"]["rules"]
            self.assertEqual(len({rule["id"] for rule in rules}), len(rules))
            for rule in rules:
                self.assertTrue(rule["shortDescription"]["text"])
            for result in run["results"]:
                self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
                self.assertIn(result["level"], ("error", "warning", "note"))
                place = result["locations"][0]["physicalLocation"]
                region = place["region"]
                self.assertLessEqual((region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"]))
        found = english["results"][0]
        place = found["locations"][0]["physicalLocation"]
        self.assertEqual(place["artifactLocation"]["uri"], "a%C3%B1%C3%B3%201.hito")
        lines = (self.folder / "añó 1.hito").read_text(encoding="utf-8").split("\n")
        line = lines[place["region"]["startLine"] - 1].encode("utf-16-le")
        self.assertEqual(line[2 * (place["region"]["startColumn"] - 1):2 * (place["region"]["endColumn"] - 1)].decode("utf-16-le"), "redution")

    def test_sarif_without_findings_and_of_no_file(self):
        done, log = self.sarif("good.hito")
        self.assertEqual((done.returncode, log["runs"][0]["results"]), (0, []))
        done, log = self.sarif("nothing.hito", "--lang", "es")
        self.assertEqual(done.returncode, 2)
        told = log["runs"][0]["invocations"][0]
        self.assertFalse(told["executionSuccessful"])
        self.assertIn("nothing.hito", told["toolExecutionNotifications"][0]["message"]["text"])
        self.assertIn("No se encuentra", done.stderr)

    def test_sarif_follows_its_schema(self):
        schema = os.environ.get("SARIF_SCHEMA")
        if not schema:
            self.skipTest("SARIF_SCHEMA does not say where the published schema is")
        import jsonschema
        for words in (["añó 1.hito", "es.hito"], ["good.hito"], ["nothing.hito"]):
            jsonschema.validate(self.sarif(*words)[1], json.loads(pathlib.Path(schema).read_text(encoding="utf-8")))


if __name__ == "__main__":
    unittest.main()
