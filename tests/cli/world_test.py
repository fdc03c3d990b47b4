"""What the world does to a command: files that are not there, that are something else, that cannot be read or written,
disks that fill. Each ends in one clear message in both languages, exit 2, and nothing lost."""
import os
import pathlib
import resource
import stat
import subprocess
import unittest

import share
from hito_case import HITO, HitoCase

OUTPUTS = tuple(sorted(share.OUTPUTS))
UNLAID = share.CONTRACT.replace("    \"Fund\"", " \"Fund\"")
NOBODY = {"user": 65534, "group": 65534, "extra_groups": []}
ROOT = os.geteuid() == 0


def needs_root(test):
    return unittest.skipUnless(ROOT, "needs root: mounts a file system, or acts as another user")(test)


class World(HitoCase):
    def setUp(self):
        super().setUp()
        # Another user may look, and write where a test lets it.
        self.folder.chmod(0o755)
        self.write("c.hito", share.CONTRACT)
        self.write("people.csv", "id,amount\n" + "".join(f"P{i:04},{i % 900}.25\n" for i in range(400)))

    def refused(self, code, es, en, *words, **more):
        """One message, of that code and with those words, in each language."""
        for language, sentence in (("es", es), ("en", en)):
            done = self.hito(*words, "--lang", language, **more)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertEqual(done.stderr.count("[HITO-"), 1, done.stderr)
            self.assertIn(code, done.stderr)
            self.assertIn(sentence, done.stderr)

    def pay(self, *more, share="50%", **options):
        return self.hito("pay", "c.hito", "--input", f"share={share}", "--out", *(more or ("out",)), **options)

    def pay_refused(self, code, es, en, out, **more):
        self.refused(code, es, en, "pay", "c.hito", "--input", "share=25%", "--out", out, **more)

    def kept(self, folder="out"):
        return {path.name: path.read_bytes() for path in sorted((self.folder / folder).iterdir()) if path.is_file()}

    def mount(self, name, options):
        folder = self.folder / name
        folder.mkdir()
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], capture_output=True, check=False)
        if made.returncode != 0:
            self.skipTest("this machine does not let a file system be mounted")
        self.addCleanup(lambda: subprocess.run(["umount", folder], check=True))
        return folder

    # ---- reading -----------------------------------------------------------------------------------------------------

    def test_a_file_that_is_not_there(self):
        self.refused("HITO-E4200", "No se encuentra", "is not found", "check", "gone.hito")
        self.refused("HITO-E4200", "No se encuentra", "is not found", "pay", "c.hito", "--inputs", "gone.json")

    def test_a_folder_in_the_place_of_a_file(self):
        self.refused("HITO-E4201", "es una carpeta", "is a folder", "check", ".")
        self.refused("HITO-E4201", "es una carpeta", "is a folder", "pay", "c.hito", "--inputs", ".")
        self.refused("HITO-E4201", "es una carpeta", "is a folder", "pay", "c.hito", "--data", "people=.")

    def test_links_that_lead_nowhere(self):
        os.symlink("gone.hito", self.folder / "dangling.hito")
        os.symlink("loop.hito", self.folder / "loop.hito")
        self.refused("HITO-E4220", "un enlace que no lleva a ningún archivo", "a link that leads to no file",
                     "check", "dangling.hito")
        self.refused("HITO-E4220", "un enlace lleva a sí mismo", "a link leads back to itself", "check", "loop.hito")
        self.refused("HITO-E4220", "un enlace lleva a sí mismo", "a link leads back to itself", "fmt", "loop.hito")
        self.refused("HITO-E4220", "un enlace lleva a sí mismo", "a link leads back to itself",
                     "pay", "c.hito", "--data", "people=loop.hito")
        self.refused("HITO-E4220", "un enlace que no lleva a ningún archivo", "a link that leads to no file",
                     "data", "check", "c.hito", "--data", "people=dangling.hito")

    def test_names_that_are_too_long(self):
        long = "contrato_ñ" * 40 + ".hito"
        self.refused("HITO-E4220", "es demasiado largo", "is too long", "check", long)
        done = self.hito("check", "folder/" * 1000 + "c.hito")
        self.assertEqual(done.returncode, 2)
        # The path is cut in the message.
        self.assertLess(len(done.stderr), 1000)

    def test_a_name_that_is_no_text(self):
        name = os.fsencode(self.folder) + b"/caf\xe9.hito"
        with open(name, "w", encoding="utf-8") as file:
            file.write("contract \"X\"\n  nonsense\n")
        for words in (("check", name), ("check", "--format", "json", name), ("check", os.fsencode(self.folder) + b"/\xff")):
            done = self.hito(*words, text=False)
            self.assertIn(done.returncode, (1, 2))
            (done.stdout + done.stderr).decode("utf-8")
            self.assertNotIn(b"HITO-E9900", done.stdout + done.stderr)

    def test_files_over_the_limit(self):
        most = 1 << 20
        self.write("most.hito", share.CONTRACT + " " * (most - len(share.CONTRACT)))
        self.assertEqual(self.hito("check", "most.hito").returncode, 0)
        self.write("over.hito", share.CONTRACT + " " * (most + 1 - len(share.CONTRACT)))
        self.refused("HITO-E4221", "pasa de 1048576 bytes", "more than 1048576 bytes", "check", "over.hito")
        with open(self.folder / "huge.hito", "wb") as file:
            file.truncate(200 << 20)
        self.refused("HITO-E4221", "pasa de 1048576 bytes", "more than 1048576 bytes", "check", "huge.hito")
        self.refused("HITO-E4221", "pasa de 1048576 bytes", "more than 1048576 bytes", "check", "/dev/zero")
        with open("/dev/zero", "rb") as endless:
            self.refused("HITO-E4221", "pasa de 1048576 bytes", "more than 1048576 bytes", "check", "-", stdin=endless)

    def test_reported_values_over_the_limit(self):
        most = 16 << 20
        values = '{"share": "50%"}'
        self.write("most.json", values + " " * (most - len(values)))
        self.assertEqual(self.hito("pay", "c.hito", "--inputs", "most.json").returncode, 0)
        self.write("over.json", values + " " * (most + 1 - len(values)))
        self.refused("HITO-E4221", "pasa de 16777216 bytes", "more than 16777216 bytes",
                     "pay", "c.hito", "--inputs", "over.json")

    @needs_root
    def test_no_permission_to_read(self):
        (self.folder / "c.hito").chmod(0o600)
        if self.hito("--version", **NOBODY).returncode != 0:
            self.skipTest("another user may not run the program where it was built")
        self.refused("HITO-E4202", "No hay permiso", "no permission", "check", "c.hito", **NOBODY)

    # ---- writing -----------------------------------------------------------------------------------------------------

    def test_outputs_are_written_and_replaced(self):
        self.assertEqual(self.pay().returncode, 0)
        before = self.kept()
        self.assertEqual(tuple(before), OUTPUTS)
        (self.folder / "out" / "rows.csv").chmod(0o640)
        os.rename(self.folder / "out" / "lines.csv", self.folder / "elsewhere.csv")
        os.symlink("../elsewhere.csv", self.folder / "out" / "lines.csv")
        self.assertEqual(self.pay(share="25%").returncode, 0)
        after = self.kept()
        self.assertEqual(tuple(after), OUTPUTS)
        self.assertTrue(all(before[name] != after[name] for name in OUTPUTS if name != "set_aside.csv"))
        self.assertEqual(stat.S_IMODE((self.folder / "out" / "rows.csv").stat().st_mode), 0o640)
        self.assertTrue((self.folder / "out" / "lines.csv").is_symlink())

    def test_a_file_in_the_place_of_the_folder(self):
        self.write("out", "mine")
        self.pay_refused("HITO-E9040", "no es una carpeta", "is not a folder", "out")
        self.pay_refused("HITO-E9040", "no es una carpeta", "is not a folder", "out/inside")
        self.assertEqual((self.folder / "out").read_text(), "mine")

    def test_a_folder_in_the_place_of_a_file_loses_nothing(self):
        self.assertEqual(self.pay().returncode, 0)
        (self.folder / "out" / "payment.json").unlink()
        (self.folder / "out" / "payment.json").mkdir()
        before = self.kept()
        self.pay_refused("HITO-E9040", "es una carpeta", "is a folder", "out")
        self.assertEqual(self.kept(), before)

    def test_names_that_cannot_be_written(self):
        self.pay_refused("HITO-E9040", "es demasiado largo", "is too long", "x" * 300)
        os.symlink("loop", self.folder / "loop")
        self.pay_refused("HITO-E9040", "un enlace lleva a sí mismo", "a link leads back to itself", "loop")
        (self.folder / "out").mkdir()
        os.symlink("rows.csv", self.folder / "out" / "rows.csv")
        self.pay_refused("HITO-E9040", "un enlace lleva a sí mismo", "a link leads back to itself", "out")

    def test_a_link_to_nothing_makes_its_file(self):
        (self.folder / "out").mkdir()
        os.symlink("../made.csv", self.folder / "out" / "rows.csv")
        self.assertEqual(self.pay().returncode, 0)
        self.assertTrue((self.folder / "out" / "rows.csv").is_symlink())
        self.assertIn("P0001", (self.folder / "made.csv").read_text(encoding="utf-8"))

    def test_a_device_is_never_replaced(self):
        (self.folder / "out").mkdir()
        os.symlink("/dev/full", self.folder / "out" / "clauses.csv")
        self.pay_refused("HITO-E9040", "no queda espacio", "no space is left", "out")
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/full").st_mode))
        self.assertEqual(self.kept(), {})

    def test_a_pipe_takes_the_bytes(self):
        (self.folder / "out").mkdir()
        os.mkfifo(self.folder / "out" / "rows.csv")
        with subprocess.Popen(["cat", self.folder / "out" / "rows.csv"], stdout=subprocess.PIPE) as reader:
            self.assertEqual(self.pay().returncode, 0)
            self.assertIn(b"P0001", reader.communicate(timeout=60)[0])
        self.assertTrue(stat.S_ISFIFO((self.folder / "out" / "rows.csv").stat().st_mode))

    def test_a_file_larger_than_the_system_allows(self):
        self.assertEqual(self.pay().returncode, 0)
        before = self.kept()
        self.pay_refused("HITO-E9040", "mayor de lo permitido", "larger than allowed", "out",
                         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
        self.assertEqual(self.kept(), before)

    @needs_root
    def test_a_full_disk(self):
        folder = self.mount("disk", "size=512k")
        self.assertEqual(self.pay("disk").returncode, 0)
        before = self.kept("disk")
        # The new files do not fit beside the old ones.
        filler = folder / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while file.write(b"x" * 1024):
                    pass
            except OSError:
                pass
        before["filler"] = filler.read_bytes()
        self.pay_refused("HITO-E9040", "no queda espacio", "no space is left", "disk")
        self.assertEqual(self.kept("disk"), dict(sorted(before.items())))

    @needs_root
    def test_a_file_system_that_only_reads(self):
        folder = self.mount("disk", "size=1m")
        (folder / "c.hito").write_text(UNLAID, encoding="utf-8")
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        self.pay_refused("HITO-E9040", "solo se permite leer", "read-only", "disk")
        self.pay_refused("HITO-E9040", "solo se permite leer", "read-only", "disk/new")
        self.refused("HITO-E9040", "solo se permite leer", "read-only", "fmt", "disk/c.hito")
        self.assertEqual((folder / "c.hito").read_text(encoding="utf-8"), UNLAID)

    @needs_root
    def test_no_permission_to_write(self):
        if self.hito("--version", **NOBODY).returncode != 0:
            self.skipTest("another user may not run the program where it was built")
        self.pay_refused("HITO-E9040", "no hay permiso", "permission is denied", "out", **NOBODY)
        # A folder that lets files be made and a file that may not be written to: it is not replaced either.
        mine = self.folder / "theirs"
        mine.mkdir()
        os.chown(mine, 65534, 65534)
        (mine / "c.hito").write_text(UNLAID, encoding="utf-8")
        self.refused("HITO-E9040", "no hay permiso", "permission is denied", "fmt", "theirs/c.hito", **NOBODY)
        self.assertEqual((mine / "c.hito").read_text(encoding="utf-8"), UNLAID)
        self.assertEqual(len(list(mine.iterdir())), 1)

    # ---- streams -----------------------------------------------------------------------------------------------------

    def test_a_result_that_does_not_fit(self):
        for language, sentence in (("es", "no queda espacio"), ("en", "no space is left")):
            with open("/dev/full", "wb") as full:
                done = self.hito("explain", "--lang", language, stdout=full)
            self.assertEqual(done.returncode, 2)
            self.assertIn("HITO-E9041", done.stderr)
            self.assertIn(sentence, done.stderr)

    def test_closed_streams_never_reach_a_file(self):
        self.assertEqual(self.pay().returncode, 0)
        good = self.kept()
        for closed in (0, 1, 2):
            done = self.pay("other", preexec_fn=lambda stream=closed: os.close(stream))
            self.assertEqual(done.returncode, 2 if closed == 1 else 0, done.stderr)
            self.assertEqual(self.kept("other"), good)


if __name__ == "__main__":
    unittest.main()
