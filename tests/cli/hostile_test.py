"""Files made to exhaust or to crash: each ends in findings, in seconds and in bounded memory."""
import os
import pathlib
import resource
import subprocess
import tempfile
import unittest

HITO = os.environ["HITO"]
MOST = 1 << 20
HEAD = "contract \"H\"\n  currency PEN\n  rounding to the nearest 0.01, half up\npayer \"P\"\nprovider \"S\"\n"
KEPT = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
# The sanitizers multiply time and memory.
SANITIZED = "ASAN_OPTIONS" in os.environ
SECONDS, BYTES = (120, 0) if SANITIZED else (20, 3 << 30)


def filled(piece, head=HEAD, size=MOST):
    """The head and the piece, which may hold {0} and {1} for a number and the one before it, up to `size` bytes."""
    if "{" not in piece:
        return head + piece * ((size - len(head)) // len(piece))
    out, length, number = [head], len(head), 1
    while True:
        one = piece.format(number, number - 1)
        length += len(one)
        if length > size:
            return "".join(out)
        out.append(one)
        number += 1


CONTRACTS = {
    "parentheses": filled("("), "closing": filled(")"), "names": filled("a "), "one name": filled("a"),
    "sums": filled("a+", HEAD + "define z = "), "minus": filled("- ", HEAD + "define z = "),
    "quotes": filled("\""), "backticks": filled("`"), "comments": filled("#"), "bars": filled("|"),
    "rows": filled("| a |\n"), "a wide row": filled("| a ", HEAD + "table t by a\n  ") + "|\n",
    "conditions": filled("if ", HEAD + "define z = "), "no": filled("no ", HEAD + "define z = "),
    "not": filled("not ", HEAD + "define z = "), "dots": filled(".a", HEAD + "define z = a"),
    "calls": filled("f(", HEAD + "define z = "), "commas": filled(",", HEAD + "define z = f("),
    "figures": filled("9", HEAD + "define z = "), "spaced figures": filled("9 "), "percents": filled("%"),
    "signs nobody knows": filled("@ "), "one sign nobody knows": filled("@"), "accents": filled("\u0301"),
    "headers": filled("contract \"H\"\n", ""), "clauses": filled("clause {0} \"C\"\n"), "one clause": filled("clause 1 \"C\"\n"),
    "paying clauses": filled("clause {0} \"C\"\n  the payer pays the provider 1 PEN\n"),
    "clauses that follow each other": filled(
        "clause {0} \"C\"\n  when right to payment under clause {1}\n  the payer pays the provider 1 PEN\n"),
    "caps of caps": filled("clause {0} cap clause {1} at 1 PEN over the whole contract, pro rata\n"),
    "definitions": filled("define a{0} = 1\n"), "a chain of definitions": filled("define a{0} = a{1} + 1\n", HEAD + "define a0 = 1\n"),
    "definitions that double": filled("define a{0} = a{1} + a{1}\n", HEAD + "define a0 = 1\n"),
    "definitions that square": filled("define a{0} = a{1} * a{1}\n", HEAD + "define a0 = 3\n"),
    "definitions in a circle": filled("define a{0} = a{1}\n", HEAD + "define a0 = a9\n"),
    "the same definition": filled("define a = 1\n"), "unknown names": filled("define a{0} = b{1}\n"),
    "parties": filled("payer p{0} \"P\"\n"), "values": filled("reported value v{0} number\n"),
    "units": filled("unit u{0}\n"), "datasets": filled("data d{0}, one row per r{0}\n  identified by id\n  id identifier\n"),
    "columns": filled("  c{0} number\n", HEAD + "data d, one row per r\n  identified by id\n  id identifier\n"),
    "tiers": filled("  from {1} to {0}: {0}\n", HEAD + "define x = 1\ntiers t by x\n"),
    "lines of a table": filled("  | {0} | {0} |\n", HEAD + "reported value x number\ntable t by x\n  | x | v |\n"),
    "properties": filled("it always holds that total <= {0} PEN\n"), "examples": filled("example \"E{0}\"\n  expect total = 0 PEN\n"),
    "half an item": filled("for each "), "words of the other language": filled("el pagador paga al proveedor "),
    "slips": filled("claus {0} \"C\"\n"), "line ends": filled("\r"), "turned text": filled("\u202e", size=MOST // 3),
    "hidden": filled("\u200b", size=MOST // 12), "long texts": HEAD + "notices \"" + "a" * (MOST - 200) + "\"\n",
    "escapes": filled("\\q", HEAD + "notices \"") + "\"\n",
}


class Hostile(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def hito(self, *words, seconds=SECONDS, memory=BYTES):
        kept = {k: v for k, v in os.environ.items() if k in KEPT}

        def limit():
            # Of the processor, which a busy machine does not change.
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            if memory:
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

        done = subprocess.run([HITO, *words], cwd=self.folder, env=kept, timeout=900, check=False, capture_output=True,
                              stdin=subprocess.DEVNULL, preexec_fn=limit)
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        self.assertIn(done.returncode, (0, 1, 2), said[-2000:])
        self.assertNotIn("HITO-E9900", said)
        return done.returncode, said

    def test_contracts(self):
        for name, text in CONTRACTS.items():
            with self.subTest(name):
                (self.folder / "c.hito").write_text(text, encoding="utf-8", newline="")
                for words in (("check",), ("check", "--format", "json"), ("fmt", "--check")):
                    self.hito(*words, "c.hito")

    def test_bytes_that_are_no_contract(self):
        for name, text in {"nothing": b"", "a mark": b"\xef\xbb\xbf", "NUL": b"\0" * 1000, "no text": bytes(range(256)) * 16,
                           "a mark in the middle": HEAD.encode() + b"\xef\xbb\xbfdefine a = 1\n",
                           "CR only": HEAD.replace("\n", "\r").encode()}.items():
            with self.subTest(name):
                (self.folder / "c.hito").write_bytes(text)
                self.assertEqual(self.hito("check", "c.hito")[0], 1)

    def test_data(self):
        (self.folder / "c.hito").write_text(
            HEAD + "data d, one row per r\n  identified by id\n  id identifier\n  a number, may be missing\n"
            "clause 1 \"C\"\n  for each r\n  the payer pays the provider 1 PEN\n", encoding="utf-8")
        cases = {
            "no byte": b"", "a cell of 70 MB": b"id,a\n" + b"x" * (70 << 20) + b",1\n",
            "quotes of 50 MB": b"id,a\n\"" + b"x" * (50 << 20), "only CR": b"id,a\r1,2\r3,4\r", "one CR": b"id,a\n\r\nA,1\n",
            "a NUL": b"id,a\nA\0,1\n", "no text": b"id,a\n\xff,1\n", "a mark inside": b"id,a\nA,1\n\xef\xbb\xbfB,2\n",
            "100 000 columns": b"id,a," + b",".join(b"c%d" % i for i in range(100000)) + b"\nA,1\n",
            "100 000 cells in a row": b"id,a\nA" + b"," * 100000 + b"\n", "commas": b"id,a\n" + b"," * (8 << 20),
            "quotes": b"id,a\n" + b"\"" * (8 << 20), "ends of lines": b"id,a\n" + b"\n" * (4 << 20) + b"A,1\n",
            "wrong rows": b"id,a\n" + b"x,y\n" * 200000, "the same key": b"id,a\n" + b"x,1\n" * 200000,
            "figures of 1 MB": b"id,a\nA," + b"9" * MOST + b"\n",
        }
        for name, text in cases.items():
            with self.subTest(name):
                (self.folder / "d.csv").write_bytes(text)
                self.assertNotEqual(self.hito("pay", "c.hito")[0], 0)

    def test_a_gigabyte_with_a_fault_in_its_last_line(self):
        """Read to its end in less memory than the file has bytes."""
        (self.folder / "c.hito").write_text(
            HEAD + "data d, one row per r\n  a number from 0 to 1_000\n  note text\n"
            "clause 1 \"C\"\n  for each r\n  the payer pays the provider 1 PEN * a\n", encoding="utf-8")
        row = b"12.5," + b"n" * 95 + b"\n"
        rows = (1 << 30) // len(row)
        with open(self.folder / "d.csv", "wb") as data:
            data.write(b"a,note\n")
            for _ in range(rows // 10_000):
                data.write(row * 10_000)
            data.write(row * (rows % 10_000) + b"1001,n\n")
        code, said = self.hito("data", "check", "c.hito", seconds=600, memory=0 if SANITIZED else 768 << 20)
        self.assertEqual(code, 1, said[-2000:])
        self.assertIn(f"d.csv:{rows + 2}, column `a`: `1001`", said)

    def test_reported_values(self):
        (self.folder / "c.hito").write_text(
            HEAD + "reported value v number\nclause 1 \"C\"\n  the payer pays the provider 1 PEN * v\n", encoding="utf-8")
        cases = {
            "nothing": b"", "brackets": b"[" * MOST, "objects": b"{\"v\":" * (MOST // 5), "one name": b"{\"" + b"v" * MOST + b"\": \"1\"}",
            "figures": b"{\"v\": \"" + b"9" * MOST + b"\"}", "a number": b"{\"v\": " + b"9" * MOST + b"}", "NUL": b"{\"v\": \"\0\"}",
            "no text": b"{\"v\": \"\xff\"}", "half a character": b"{\"v\": \"\\ud800\"}", "a mark": b"\xef\xbb\xbf{\"v\": \"1\", \"v\": \"2\"}",
            "many": b"{" + b",".join(b"\"v%d\": \"1\"" % i for i in range(100000)) + b"}",
        }
        for name, text in cases.items():
            with self.subTest(name):
                (self.folder / "v.json").write_bytes(text)
                self.assertNotEqual(self.hito("pay", "c.hito", "--inputs", "v.json")[0], 0)


if __name__ == "__main__":
    unittest.main()
