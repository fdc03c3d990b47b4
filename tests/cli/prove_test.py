"""prove: answers as they come, and those that are kept for another run. What they are is for the goldens."""
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
import unittest

from hito_case import HITO, PATIENCE, HitoCase, plain

HEAD = """contract "Quality"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
reported value score integer from 0 to 100
define twice = 2 * score
clause 1 "Pay"
  the payer pays the provider 10 PEN * score
"""
CONTRACT = HEAD + """it always holds that total <= 1_000 PEN
it always holds that total <= 999.99 PEN
it always holds that twice <= score
"""
# What comes after the first answer takes seconds.
SLOW = """contract "Slow"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data visits, one row per visit
  identified by id
  id    identifier
  days  integer from 0 to 400
  hours integer from 0 to 40
  cost  money in PEN from 0 to 1_000
reported value score integer from 0 to 100
clause 1 "Pay"
  for each visit
  when days >= 90
  the payer pays the provider cost * days / (hours + 1) * score / 1_000
it always holds that score <= 100
it always holds that payment under clause 1 <= (sum of cost over visits) * (sum of days over visits) + 1 PEN
"""


class Prove(HitoCase):
    def setUp(self):
        super().setUp()
        self.write("c.hito", CONTRACT)

    def prove(self, *words, exits=1, **more):
        done = self.hito("prove", "c.hito", *words, **more)
        self.assertEqual((done.returncode, done.stderr), (exits, ""))
        return done.stdout

    def kept(self, folder=".cache/hito"):
        folder = self.folder / folder
        return sorted(folder.iterdir()) if folder.is_dir() else []

    def used(self):
        """When the one file that is kept was last read, which is when an answer was found in it."""
        [file] = self.kept()
        return file.stat().st_mtime_ns

    def test_another_run_prints_the_same_bytes_in_every_language_and_format(self):
        ways = [(*language, *form) for language in ((), ("--lang", "en"), ("--lang", "es")) for form in ((), ("--format", "json"))]
        worked_out = {way: self.prove(*way, "--cache", "no") for way in ways}
        self.assertEqual(self.kept(), [])
        self.assertEqual(self.prove(), worked_out[()])
        for way in ways:
            before = self.used()
            with self.subTest(way=way):
                self.assertEqual(self.prove(*way), worked_out[way])
                self.assertGreater(self.used(), before)

    def test_a_changed_contract_is_another_one(self):
        self.prove()
        self.write("c.hito", CONTRACT.replace("10 PEN", "9 PEN"))
        printed = self.prove()
        self.assertEqual(printed, self.prove("--cache", "no"))
        self.assertIn("999.99 PEN: always holds", printed)
        self.assertEqual(len(self.kept()), 2)

    def test_another_program_works_them_out_again(self):
        self.prove()
        other = self.folder / "hito"
        shutil.copyfile(HITO, other)
        # The same program in another place is the same one.
        other.chmod(0o755)
        subprocess.run([other, "prove", "c.hito"], cwd=self.folder, env=self.environment(None), capture_output=True, check=False)
        self.assertEqual(len(self.kept()), 1)
        mark = subprocess.run([sys.executable, "-c", CHANGES_MARK, other], capture_output=True, text=True, check=False)
        self.assertEqual((mark.returncode, mark.stderr), (0, ""))
        subprocess.run([other, "prove", "c.hito"], cwd=self.folder, env=self.environment(None), capture_output=True, check=False)
        self.assertEqual(len(self.kept()), 2)

    def test_a_folder_of_ones_own_or_none(self):
        self.prove("--cache", "no")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["c.hito"])
        first = self.prove("--cache", "mine")
        self.assertEqual((len(self.kept()), len(self.kept("mine"))), (0, 1))
        self.assertEqual(self.prove("--cache", "mine"), first)

    def test_a_damaged_file_is_worked_out_again(self):
        first = self.prove()
        [file] = self.kept()
        whole = file.read_bytes()
        for bytes_kept in (b"", whole[:40], whole[:-1], whole + b"x", whole[:-5] + b"proof"):
            with self.subTest(size=len(bytes_kept)):
                file.write_bytes(bytes_kept)
                self.assertEqual(self.prove(), first)
                self.assertEqual(file.read_bytes(), whole)

    def test_a_folder_that_cannot_be_used_is_no_failure(self):
        first = self.prove("--cache", "no")
        self.write("file", "")
        for folder in ("file", "file/below", "/proc/hito", "/dev/null"):
            with self.subTest(folder=folder):
                self.assertEqual(self.prove("--cache", folder), first)
        # A disk that takes no more.
        little = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))
        self.assertEqual(self.prove(preexec_fn=little), first)
        self.assertEqual(self.kept(), [])

    def test_a_folder_that_may_only_be_read(self):
        first = self.prove()
        folder = self.folder / ".cache/hito"
        folder.chmod(0o500)
        self.addCleanup(folder.chmod, 0o700)
        self.assertEqual(self.prove(), first)
        self.write("c.hito", CONTRACT + "\n")
        self.assertEqual(self.prove(), first)
        if os.geteuid() != 0:
            self.assertEqual(len(self.kept()), 1)

    def test_processes_at_once(self):
        runs = [subprocess.Popen([HITO, "prove", "c.hito"], cwd=self.folder, env=self.environment(None),
                                 stdout=subprocess.PIPE, text=True) for _ in range(6)]
        printed = {run.communicate(timeout=PATIENCE)[0] for run in runs}
        self.assertEqual(printed, {self.prove("--cache", "no")})
        self.assertEqual(len(self.kept()), 1)

    def test_a_person_is_told_that_they_were_kept(self):
        code, text = self.on_terminal("prove", "c.hito").end()
        self.assertNotIn("kept", text)
        code, text = self.on_terminal("prove", "c.hito").end()
        self.assertEqual(code, 1)
        self.assertTrue(plain(text).rstrip().endswith("answers kept from another time: 3"), text)

    # ---- as they come ------------------------------------------------------------------------------------------------

    def slow(self, *words, **more):
        self.write("slow.hito", SLOW)
        run = subprocess.Popen([HITO, "prove", "slow.hito", *words], cwd=self.folder, env=self.environment(None),
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
        self.addCleanup(run.stderr.close)
        self.addCleanup(run.stdout.close)
        self.addCleanup(run.wait)
        self.addCleanup(run.kill)
        return run

    def test_the_first_answer_is_there_before_the_last(self):
        run = self.slow()
        self.assertEqual(os.read(run.stdout.fileno(), 1 << 16).decode(), "slow.hito:17  score <= 100: always holds\n")
        self.assertIsNone(run.poll())

    def test_an_interrupted_run_keeps_nothing(self):
        run = self.slow()
        first = run.stdout.readline()
        run.send_signal(signal.SIGINT)
        rest, remarks = run.communicate(timeout=PATIENCE)
        self.assertEqual((run.returncode, rest), (130, ""))
        self.assertEqual(len(remarks.splitlines()), 1, remarks)
        self.assertIn("always holds", first)
        self.assertEqual(self.kept(), [])

    def test_json_is_one_document(self):
        self.assertEqual(len(json.loads(self.prove("--format", "json"))["properties"]), 3)

    def test_on_a_terminal_it_says_what_it_is_doing(self):
        self.write("slow.hito", SLOW)
        terminal = self.on_terminal("prove", "slow.hito", "--lang", "en")
        terminal.expect("always holds")
        terminal.expect("examining properties")

    def test_a_result_that_cannot_be_written_is_told_once(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = self.hito("prove", "c.hito", stdout=full)
        self.assertEqual((done.returncode, done.stderr.count("[HITO-")), (2, 1), done.stderr)


# The last byte of the mark of the program in the file: the note begins with sizes 4 and 20, kind 3 and "GNU".
CHANGES_MARK = r"""
import pathlib, sys
file = pathlib.Path(sys.argv[1])
held = bytearray(file.read_bytes())
note = bytes([4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0]) + b"GNU\0"
at = held.find(note)
assert at > 0 and held.find(note, at + 1) < 0
held[at + len(note) + 19] ^= 1
file.write_bytes(held)
"""

if __name__ == "__main__":
    unittest.main()
