"""watch: works again when a file changes, however the editor saves it, and ends on a signal."""
import os
import signal
import subprocess
import time
import unittest

from hito_case import HITO, HitoCase


class Watch(HitoCase):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.hito("init", ".", "--from", "example").returncode, 0)
        self.contract = (self.folder / "contract.hito").read_text(encoding="utf-8")

    def start(self, *words, environment=None):
        """Through files, so that no terminal is involved."""
        out = open(self.folder / "told", "w+", encoding="utf-8")
        self.addCleanup(out.close)
        run = subprocess.Popen([HITO, *words], cwd=self.folder, env=self.environment(environment), stdin=subprocess.DEVNULL,
                               stdout=out, stderr=subprocess.STDOUT)
        self.addCleanup(lambda: run.poll() is None and run.kill())
        return run

    def told(self):
        return (self.folder / "told").read_text(encoding="utf-8")

    def wait_for(self, words, times=1):
        deadline = time.monotonic() + 60
        while self.told().count(words) < times:
            self.assertLess(time.monotonic(), deadline, f"no {words!r} in {self.told()!r}")
            time.sleep(0.02)

    def end(self, run, by=signal.SIGINT):
        run.send_signal(by)
        return run.wait(timeout=60)

    def test_it_works_again_after_each_change(self):
        run = self.start("watch", "contract.hito")
        self.wait_for("Ctrl-C to end.")
        first = self.told()
        self.assertIn("Examples: 3 as expected, 0 not.", first)
        self.assertIn("3_000 USD", first.replace("3_000.00", "3_000"))
        self.assertIn("Watching `contract.hito`, `reports.csv`", first)
        # Written in place.
        self.write("reports.csv", "id,date_reported,achieved\nR1,2026-01-01,5\n")
        self.wait_for("Ctrl-C to end.", 2)
        self.assertIn("`reports.csv` changed.", self.told())
        self.assertIn("5_000.00 USD", self.told())
        # Written under another name and renamed, with a mistake.
        self.write("new~", self.contract.replace("1_000 USD per result", "1_000 USD per resolt"))
        os.rename(self.folder / "new~", self.folder / "contract.hito")
        self.wait_for("Ctrl-C to end.", 3)
        self.assertIn("`resolt`", self.told().split("Ctrl-C to end.")[2])
        self.assertNotIn("Examples:", self.told().split("Ctrl-C to end.")[2])
        # Removed, then back.
        os.remove(self.folder / "contract.hito")
        self.wait_for("Ctrl-C to end.", 4)
        self.assertIn("contract.hito", self.told().split("Ctrl-C to end.")[3])
        self.write("contract.hito", self.contract)
        self.wait_for("Ctrl-C to end.", 5)
        self.assertEqual(self.end(run), 130)
        self.assertTrue(self.told().endswith("Interrupted. No half-written file is left.\n"), self.told()[-200:])
        self.assertNotIn("\x1b", self.told())

    def test_other_files_do_not_wake_it(self):
        run = self.start("watch", "contract.hito")
        self.wait_for("Ctrl-C to end.")
        self.write("notes.txt", "x")
        self.write("other.csv", "x")
        time.sleep(0.5)
        self.assertEqual(self.told().count("Ctrl-C to end."), 1)
        self.assertEqual(self.end(run, signal.SIGTERM), 143)

    def test_without_data_it_tests_and_waits_for_them(self):
        os.remove(self.folder / "reports.csv")
        run = self.start("vigilar", "contract.hito")
        self.wait_for("Ctrl-C para terminar.")
        self.assertIn("Sin pago: falta el archivo de `reports`.", self.told())
        self.write("reports.csv", "id,date_reported,achieved\nR1,2026-01-01,5\n")
        self.wait_for("Ctrl-C para terminar.", 2)
        self.assertIn("5_000.00 USD", self.told())
        self.end(run)

    def test_data_and_values_of_other_folders_are_watched(self):
        self.write("elsewhere/r.csv", "id,date_reported,achieved\nR1,2026-01-01,4\n")
        run = self.start("watch", "contract.hito", "--data", "reports=elsewhere/r.csv", "--engine", "both")
        self.wait_for("Ctrl-C to end.")
        self.assertIn("4_000.00 USD", self.told())
        self.write("elsewhere/r.csv", "id,date_reported,achieved\nR1,2026-01-01,6\n")
        self.wait_for("Ctrl-C to end.", 2)
        self.assertIn("6_000.00 USD", self.told())
        self.end(run)

    def test_a_terminal_is_cleared_between_runs(self):
        terminal = self.on_terminal("watch", "contract.hito")
        terminal.expect("Ctrl-C to end.")
        self.write("reports.csv", "id,date_reported,achieved\nR1,2026-01-01,5\n")
        terminal.expect("`reports.csv` changed.")
        terminal.expect("Ctrl-C to end.")
        terminal.send("\x03")
        code, _ = terminal.end()
        self.assertEqual(code, 130)

    def test_what_cannot_be_watched(self):
        for words in (("watch", "-"), ("vigilar", "contract.hito", "--datos", "reports=-")):
            done = self.hito(*words)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn("HITO-E9032", done.stderr)
        done = self.hito("watch", "no/such/contract.hito")
        self.assertEqual(done.returncode, 2)
        self.assertIn("HITO-E9033", done.stderr)
        self.assertEqual(self.hito("watch", "contract.hito", "--out", "x").returncode, 2)
        self.assertEqual(self.hito("watch").returncode, 2)


if __name__ == "__main__":
    unittest.main()
