"""What bash, zsh and fish offer with the scripts of `hito completion`, asked of the shells themselves."""
import shutil
import subprocess
import unittest

from hito_case import HitoCase
from screens_test import VERBS

SHELLS = ("bash", "zsh", "fish")
# A command line up to the word being typed, and what may come next.
OFFERED = (
    ("pa", {"pagar", "pay"}),
    ("wat", {"watch"}),
    ("pay --form", {"--formato", "--format"}),
    ("pagar --formato ta", {"tabla", "table"}),
    ("check --format sa", {"sarif"}),
    ("data ", {"check", "esquema", "revisar", "schema"}),
    ("datos esquema a_f", {"a_file", "a_folder"}),
    ("init a_", {"a_folder"}),
    ("init --from den", {"denver_housing", "denver_lenders"}),
    ("iniciar --desde ej", {"ejemplo"}),
    ("completion ", {"bash", "fish", "zsh"}),
    ("completar fish ", set()),
    ("explain ", set()),
)


class Completion(HitoCase):
    def setUp(self):
        super().setUp()
        (self.folder / "a_folder").mkdir()
        self.write("a_file", "")

    def run_shell(self, *words):
        done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=self.folder, env=self.environment(None))
        self.assertEqual(done.stderr, "")
        return done.stdout

    def from_bash(self, line):
        words = " ".join(f"'{word}'" for word in line.split(" "))
        ask = f"COMP_WORDS=(hito {words}); COMP_CWORD={len(line.split(' '))}; _hito; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        return set(self.run_shell("bash", "-c", "source script.bash; " + ask).split())

    def from_fish(self, line):
        offered = self.run_shell("fish", "--no-config", "-c", f"source script.fish; complete -C 'hito {line}'")
        return {row.split("\t")[0].rstrip("/") for row in offered.splitlines()}

    def from_zsh(self, line):
        """Lists without completing (Control-D), and shows the prompt again after a list; then the line is taken back."""
        shutil.copy(self.folder / "script.zsh", self.folder / "_hito")
        shell = self.on_terminal("-f", "-i", program=shutil.which("zsh"), columns=200, environment={"TERM": "dumb"})
        shell.send("fpath=($PWD $fpath); autoload -Uz compinit; compinit -u; PS1='ne''xt>'")
        shell.expect("next>")
        shell.type(f"hito {line}\x04\x15print en''d\n")
        typed, prompt, _ = shell.expect("end\n").partition("next>")
        shell.kill()
        listed = typed.splitlines()[1:] if prompt else []
        return {word.rstrip("/") for row in listed for word in row.split(" -- ")[0].split()}

    def test_each_offers_what_may_come_next(self):
        for shell in SHELLS:
            for language in ("en", "es"):
                script = self.hito("completion", shell, "--lang", language).stdout
                self.write(f"script.{shell}", script)
                checked = self.run_shell(shell, "-n", f"script.{shell}")
                self.assertEqual(checked, "")
                for word in (*VERBS, *VERBS.values()):
                    self.assertIn(word, script)
            for line, words in OFFERED:
                with self.subTest(shell=shell, line=line):
                    self.assertEqual(getattr(self, "from_" + shell)(line), words)


if __name__ == "__main__":
    unittest.main()
