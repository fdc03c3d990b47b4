"""init: by questions on a terminal, and from the examples."""
import unittest

from hito_case import ROOT, HitoCase

SPANISH = {"HITO_LANG": "es"}


class FromExamples(HitoCase):
    def test_every_example_checks_tests_and_pays_in_both_languages(self):
        names = [path.parent.name for path in sorted(ROOT.glob("examples/*/contract.hito"))]
        self.assertGreaterEqual(len(names), 4)
        for name in ["example", *names]:
            for language in ("es", "en"):
                with self.subTest(example=name, language=language):
                    folder = f"{name}_{language}"
                    done = self.hito("init", folder, "--from", name, "--lang", language)
                    self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
                    texts = sorted((self.folder / folder).glob("*.hito"))
                    contract = next(path for path in texts if path.stem in ("contract", "contrato"))
                    starts = "contrato " if language == "es" else "contract "
                    self.assertIn("\n" + starts, "\n" + contract.read_text(encoding="utf-8"))
                    more = ["--inputs", f"{folder}/inputs.json"] if (self.folder / folder / "inputs.json").exists() else []
                    for words in (["check"], ["test"], ["pay", *more]):
                        ran = self.hito(words[0], str(contract), *words[1:])
                        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
                    for amendment in texts:
                        if amendment != contract:
                            ran = self.hito("test", str(contract), "--amendment", str(amendment))
                            self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)

    def test_an_example_in_its_own_language_is_that_of_the_project(self):
        self.hito("init", "d", "--from", "denver_housing")
        for path in (self.folder / "d").iterdir():
            self.assertEqual(path.read_bytes(), (ROOT / "examples/denver_housing" / path.name).read_bytes())
        self.assertEqual({p.name for p in (self.folder / "d").iterdir()}, {"contract.hito", "reports.csv"})

    def test_what_it_says_can_be_done_next_can_be_done(self):
        done = self.hito("iniciar", "mi carpeta", "--desde", "proyecta_tu_futuro")
        commands = [line.strip() for line in done.stderr.splitlines() if line.startswith("  hito ")]
        self.assertEqual([command.split()[1] for command in commands], ["revisar", "probar", "pagar", "vigilar"])
        self.assertIn("'mi carpeta/contract.hito'", commands[0])
        self.assertIn("--valores 'mi carpeta/inputs.json'", commands[2])

    def test_without_a_name_it_lists_them(self):
        for words, title in ((("init", "--from"), "an amount for each result"), (("iniciar", "--desde"), "un monto por cada resultado")):
            done = self.hito(*words)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn(title, done.stdout)
            self.assertRegex(done.stdout, r"  denver_housing +Supportive housing")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_an_unknown_name_lists_them_too(self):
        done = self.hito("init", "x", "--from", "denver")
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("`example`, `ashaninka`, ", done.stderr)
        self.assertIn("`denver_housing`, ", done.stderr)

    def test_it_never_writes_over_a_file(self):
        self.write("d/reports.csv", "mine\n")
        for words, code in ((("init", "d", "--from", "denver_housing"), "HITO-E9043"),
                            (("iniciar", "d", "--desde", "denver_housing"), "HITO-E9043")):
            done = self.hito(*words)
            self.assertEqual(done.returncode, 2)
            self.assertIn(code, done.stderr)
            self.assertIn("d/reports.csv", done.stderr)
        self.assertEqual([p.name for p in (self.folder / "d").iterdir()], ["reports.csv"])
        self.assertEqual((self.folder / "d/reports.csv").read_text(), "mine\n")
        # A link that leads nowhere is something, too.
        (self.folder / "e").mkdir()
        (self.folder / "e/contract.hito").symlink_to("nowhere")
        self.assertEqual(self.hito("init", "e", "--from", "example").returncode, 2)

    def test_a_folder_that_cannot_be(self):
        self.write("file", "")
        done = self.hito("init", "file/in", "--from", "example")
        self.assertEqual(done.returncode, 2)
        self.assertIn("HITO-E9040", done.stderr)

    def test_without_a_terminal_it_says_what_to_pass(self):
        for words, language, told in ((("init", "x"), {}, "hito init FOLDER --from example"),
                                      (("init", "x"), SPANISH, "hito iniciar CARPETA --desde ejemplo")):
            done = self.hito(*words, environment=language)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn("HITO-E9030", done.stderr)
            self.assertIn(told, done.stderr)
        self.assertFalse((self.folder / "x").exists())


class Questions(HitoCase):
    def answer(self, terminal, *pairs):
        for question, answer in pairs:
            terminal.expect(question)
            terminal.expect("] ")
            terminal.send(answer)

    def test_enter_accepts_everything(self):
        for language, name, count in (("en", "contract.hito", 8), ("es", "contrato.hito", 8)):
            terminal = self.on_terminal("init", language, environment={"HITO_LANG": language})
            for _ in range(count):
                terminal.expect("] ")
                terminal.send("")
            code, _ = terminal.end()
            self.assertEqual(code, 0)
            self.hito("init", "same", "--from", "example", "--lang", language)
            self.assertEqual((self.folder / language / name).read_text(), (self.folder / "same" / name).read_text())

    def test_answers_are_in_the_contract_and_it_passes(self):
        terminal = self.on_terminal("iniciar", "c", environment=SPANISH)
        self.answer(terminal, ("llama el contrato?", "Salud @title@ — ñandú"), ("paga?", "Fondo"), ("resultados?", "Clínica"),
                    ("moneda?", "clp"), ("logrado?", "33_000.50"), ("máximo", "250000"), ("Primer día", "2027-02-28"))
        self.assertIn("[2028-02-27]", terminal.expect("] "))
        terminal.send("2027-03-01")
        code, told = terminal.end()
        self.assertEqual(code, 0, told)
        text = (self.folder / "c/contrato.hito").read_text(encoding="utf-8")
        for words in ('contrato "Salud @title@ — ñandú"', "moneda   CLP", "33_000.50 CLP por resultado", "del 2027-02-28 al 2027-03-01"):
            self.assertIn(words, text)
        self.assertEqual(self.hito("check", "c/contrato.hito").stdout, "")
        tested = self.hito("test", "c/contrato.hito")
        self.assertEqual(tested.returncode, 0, tested.stdout)
        self.assertEqual(self.hito("fmt", "--check", "c/contrato.hito").returncode, 0)
        self.assertEqual(self.hito("pay", "c/contrato.hito").returncode, 0)

    def test_extreme_answers_pass_too(self):
        for amount, maximum in (("0.01", "1000000000000"), ("1000000000000", "0.01"), ("7", "7")):
            terminal = self.on_terminal("init", amount)
            self.answer(terminal, ("called?", ""), ("Who pays?", ""), ("results?", ""), ("currency?", "JPY"), ("achieved?", amount),
                        ("at most", maximum), ("First day", "9998-12-31"), ("Last day", "9999-12-30"))
            code, told = terminal.end()
            self.assertEqual(code, 0, told)
            tested = self.hito("test", f"{amount}/contract.hito")
            self.assertEqual(tested.returncode, 0, tested.stdout + tested.stderr)

    def test_an_answer_that_cannot_be_used_is_asked_again(self):
        terminal = self.on_terminal("init", "c")
        for question, wrong, told in (("called?", 'the "best"', "quotation"), ("Who pays?", None, None), ("results?", None, None),
                                      ("currency?", "XQZ", "such as PEN"), ("achieved?", "1,5", "with a point"),
                                      ("at most", "0", "above zero"), ("First day", "1/2/2026", "2026-01-31")):
            terminal.expect(question)
            terminal.expect("] ")
            if wrong is not None:
                terminal.send(wrong)
                terminal.expect(told)
                terminal.expect("] ")
            terminal.send("")
        terminal.expect("] ")
        terminal.send("2020-01-01")
        terminal.expect("cannot be before the first one, 2026-01-01")
        terminal.expect("] ")
        terminal.send("")
        self.assertEqual(terminal.end()[0], 0)

    def test_the_end_of_the_input_writes_nothing(self):
        terminal = self.on_terminal("init", "c")
        terminal.expect("] ")
        terminal.send("Title")
        terminal.expect("] ")
        terminal.send("\x04")
        code, told = terminal.end()
        self.assertEqual(code, 2)
        self.assertIn("HITO-E9031", told)
        self.assertFalse((self.folder / "c").exists())

    def test_a_taken_folder_is_told_before_any_question(self):
        self.write("c/contract.hito", "mine\n")
        code, told = self.on_terminal("init", "c").end()
        self.assertEqual(code, 2)
        self.assertIn("HITO-E9043", told)
        self.assertNotIn("Who pays?", told)

    def test_ctrl_c_writes_nothing(self):
        terminal = self.on_terminal("init", "c")
        terminal.expect("] ")
        terminal.send("\x03")
        code, told = terminal.end()
        self.assertEqual(code, 130)
        self.assertIn("Interrupted.", told)
        self.assertFalse((self.folder / "c").exists())


if __name__ == "__main__":
    unittest.main()
