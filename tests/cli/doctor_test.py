"""doctor: what it says of this machine, and of a machine that is not well."""
import json
import os
import resource
import unittest

from hito_case import HitoCase

CHECKS = ["version", "reference_engine", "compiled_engine", "compiled_code", "disk", "language", "letters", "terminal",
          "open_files", "file_size", "memory", "processors", "arrow_files", "documents"]


class Doctor(HitoCase):
    def checks(self, *words, **more):
        done = self.hito("doctor", "--format", "json", *words, **more)
        found = json.loads(done.stdout)
        self.assertEqual(found["schema"], "hito.doctor/1")
        self.assertEqual(found["warnings"], sum(one["state"] == "warning" for one in found["checks"]))
        return done.returncode, {one["check"]: one for one in found["checks"]}

    def test_a_healthy_machine(self):
        code, found = self.checks()
        self.assertEqual((code, list(found)), (0, CHECKS))
        for one in found.values():
            self.assertEqual((one["state"], one["help"]), ("ok", ""), one)
        self.assertIn(str(self.folder / ".cache/hito"), found["compiled_code"]["message"])

    def test_the_folder_it_makes_is_the_users_alone(self):
        code, found = self.checks(preexec_fn=lambda: os.umask(0o002))
        self.assertEqual((code, found["compiled_code"]["state"]), (0, "ok"))
        self.assertEqual((self.folder / ".cache/hito").stat().st_mode & 0o077, 0)

    def test_as_text_in_both_languages(self):
        english, spanish = self.hito("doctor"), self.hito("doctor", "--idioma", "es")
        self.assertEqual((english.returncode, english.stderr), (0, ""))
        self.assertTrue(english.stdout.endswith("All is well.\n"), english.stdout)
        self.assertTrue(spanish.stdout.endswith("Todo está en orden.\n"), spanish.stdout)
        self.assertEqual(len(english.stdout.splitlines()), len(CHECKS) + 1)
        self.assertIn("motor compilado", spanish.stdout)

    def test_programs_that_documents_need(self):
        _, found = self.checks(environment={"PATH": "/nowhere"})
        self.assertEqual(found["documents"]["state"], "ok")
        self.assertIn("weasyprint, pandoc", found["documents"]["message"])
        self.assertIn("apt-get install weasyprint pandoc", found["documents"]["message"])

    def test_no_home(self):
        code, found = self.checks(environment={"HOME": ""})
        self.assertEqual((code, found["compiled_code"]["state"]), (0, "warning"))
        self.assertIn("HOME", found["compiled_code"]["help"])
        self.assertNotIn("disk", found)

    def test_a_cache_that_cannot_be(self):
        self.write("file", "")
        _, found = self.checks(environment={"XDG_CACHE_HOME": str(self.folder / "file")})
        self.assertEqual(found["compiled_code"]["state"], "warning")

    def test_a_cache_open_to_others(self):
        (self.folder / "open/hito").mkdir(parents=True)
        (self.folder / "open/hito").chmod(0o777)
        _, found = self.checks(environment={"XDG_CACHE_HOME": str(self.folder / "open")})
        self.assertEqual(found["compiled_code"]["state"], "warning")
        self.assertIn("chmod go-w", found["compiled_code"]["help"])

    def test_language_and_why(self):
        for environment, words, told in (({"HITO_LANG": "es"}, [], "HITO_LANG=es"), ({"LANG": "es_PE.UTF-8"}, [], "LANG=es_PE.UTF-8"),
                                         ({}, ["--lang", "es"], "--idioma"), ({}, [], "nothing asks")):
            _, found = self.checks(*words, environment=environment)
            self.assertIn(told, found["language"]["message"])
        _, found = self.checks(environment={"HITO_LANG": "qu"})
        self.assertEqual(found["language"]["state"], "warning")

    def test_letters_that_are_not_utf8(self):
        _, found = self.checks(environment={"LANG": "es_PE.ISO-8859-1"})
        self.assertEqual(found["letters"]["state"], "warning")
        self.assertIn("UTF-8", found["letters"]["help"])
        for value in ("es_PE.UTF-8", "C.utf8", "es_PE", "C"):
            self.assertEqual(self.checks(environment={"LC_ALL": value})[1]["letters"]["state"], "ok", value)

    def test_limits(self):
        def few_files():
            resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))

        def small_files():
            resource.setrlimit(resource.RLIMIT_FSIZE, (10**6, 10**6))

        _, found = self.checks(preexec_fn=few_files)
        self.assertEqual(found["open_files"]["state"], "warning")
        self.assertIn("32", found["open_files"]["message"])
        _, found = self.checks(preexec_fn=small_files)
        self.assertEqual(found["file_size"]["state"], "warning")

    def test_on_a_terminal(self):
        code, text = self.screen("doctor", columns=50)
        self.assertEqual(code, 0)
        self.assertIn("50 columns", text)
        self.assertIn("Warnings: 1. Errors: 0.", text)
        self.assertIn("without colours by NO_COLOR", " ".join(self.screen("doctor", columns=100, environment={"NO_COLOR": "1"})[1].split()))


if __name__ == "__main__":
    unittest.main()
