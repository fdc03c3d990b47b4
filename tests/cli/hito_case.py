"""What the tests of the command line share: a folder of their own, runs through pipes, runs on a terminal."""
import codecs
import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import tempfile
import termios
import time
import unittest

HITO = os.environ["HITO"]
ROOT = pathlib.Path(__file__).resolve().parents[2]
KEPT = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
PATIENCE = 60


def plain(text):
    """Without escape sequences and carriage returns."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


def wait_until_it_catches(pid, number):
    """Returns when the program has said what happens on the signal."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        if int(re.search(r"SigCgt:\s*(\w+)", status).group(1), 16) >> (number - 1) & 1:
            return
        time.sleep(0.01)
    raise AssertionError("it never catches the signal")


class Terminal:
    """A run of hito, or of another program, on a terminal of its own."""

    def __init__(self, words, folder, environment, columns, stdin=None, stdout=None, program=HITO):
        self.pid, self.main = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            # The size is set by the parent before the program looks at it.
            os.read(0, 1)
            if stdin is not None:
                os.dup2(stdin, 0)
            if stdout is not None:
                os.dup2(os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 1)
            os.execve(program, [program, *words], environment)
        fcntl.ioctl(self.main, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        self.text, self.code = "", None
        # A letter of several bytes may come in two pieces.
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        os.write(self.main, b"\n")

    def read_more(self, patience):
        ready, _, _ = select.select([self.main], [], [], patience)
        if not ready:
            return False
        try:
            bytes_read = os.read(self.main, 1 << 16)
        except OSError:
            bytes_read = b""
        self.text += self.decoder.decode(bytes_read)
        return bool(bytes_read)

    def expect(self, words, patience=PATIENCE):
        """Reads until `words` have appeared since the last call; gives all that was read up to then."""
        deadline = time.monotonic() + patience
        while words not in plain(self.text):
            if not self.read_more(max(0, deadline - time.monotonic())):
                raise AssertionError(f"no {words!r} in {plain(self.text)!r}")
        before, _, after = plain(self.text).partition(words)
        self.text = after
        return before + words

    def send(self, line):
        self.type(line + "\n")

    def type(self, keys):
        os.write(self.main, keys.encode())

    def end(self):
        """Waits for the end; gives the exit code and what was not read yet."""
        while self.read_more(PATIENCE):
            pass
        _, status = os.waitpid(self.pid, 0)
        os.close(self.main)
        self.code = os.waitstatus_to_exitcode(status)
        return self.code, self.text

    def kill(self):
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            os.close(self.main)
            self.code = -9


class HitoCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def environment(self, more):
        kept = {k: v for k, v in os.environ.items() if k in KEPT}
        return kept | {"HOME": str(self.folder), "TERM": "xterm"} | (more or {})

    def write(self, name, text):
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def hito(self, *words, environment=None, **more):
        usual = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True,
                 "timeout": PATIENCE}
        return subprocess.run([HITO, *words], env=self.environment(environment), check=False, **(usual | {"cwd": self.folder} | more))

    def on_terminal(self, *words, environment=None, columns=100, **more):
        terminal = Terminal(words, self.folder, self.environment(environment), columns, **more)
        self.addCleanup(terminal.kill)
        return terminal

    def screen(self, *words, columns, environment=None):
        """All that a run shows on a terminal, without colours."""
        code, text = self.on_terminal(*words, columns=columns, environment=environment).end()
        return code, plain(text).lstrip("\n")
