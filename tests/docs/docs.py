#!/usr/bin/env python3
"""What the documents show is true.

In every Markdown file given:
  ```hito          a whole contract: it checks without errors and all its examples pass
  ```hito part     (or `parte`) a piece: it checks after the preamble of its language
  ```hito amendment (or `modificación`) an amendment to the whole contract before it: with it, all its examples pass
  [text](path)     names a file that exists
  ```console       lines `$ ./dev hito …` are run from the project's folder; what follows is their exact standard output
With --examples every ```hito block must also stand, word for word, in a contract of that folder.
With --update what the commands print now is written into the documents, for a person to look at.
"""
import argparse
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

FENCE = re.compile(r"^```(\S*)[ ]?(.*)$")
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


def blocks(text):
    """(line, language, rest of the opening line, content) of each fenced block."""
    found, start, kind, rest, lines = [], 0, None, "", []
    for number, line in enumerate(text.splitlines(), 1):
        fence = FENCE.match(line)
        if fence and kind is None:
            start, kind, rest, lines = number, fence.group(1), fence.group(2), []
        elif line == "```" and kind is not None:
            found.append((start, kind, rest, "\n".join(lines) + "\n"))
            kind = None
        else:
            lines.append(line)
    if kind is not None:
        raise SystemExit(f"line {start}: this block is never closed")
    return found


class Checker:
    def __init__(self, options):
        self.hito = str(options.hito.resolve())
        self.root = options.root.resolve()
        self.folder = tempfile.TemporaryDirectory()
        self.contracts = [path.read_text() for path in sorted(options.examples.glob("*/*.hito"))] if options.examples else None
        self.mistakes, self.looked_at = [], 0
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", NO_COLOR="1", XDG_CACHE_HOME=self.folder.name)
        for name in ("HITO_LANG", "CLICOLOR_FORCE"):
            self.environment.pop(name, None)

    def run(self, words):
        return subprocess.run([self.hito, *words], cwd=self.root, env=self.environment, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=60, check=False)

    def wrong(self, where, what):
        self.mistakes.append(f"{where}: {what.strip()}")

    def contract(self, where, verb, text):
        path = pathlib.Path(self.folder.name) / "contract.hito"
        path.write_text(text)
        ran = self.run([verb, str(path)])
        if ran.returncode != 0:
            self.wrong(where, ran.stdout + ran.stderr)

    def whole(self, where, text):
        self.contract(where, "test", text)
        if self.contracts is not None and not any(text in contract for contract in self.contracts):
            self.wrong(where, "this contract does not stand word for word in the examples")

    def amendment(self, where, text):
        path = pathlib.Path(self.folder.name) / "amendment.hito"
        path.write_text(text)
        ran = self.run(["test", str(path.with_name("contract.hito")), "--amendment", str(path)])
        if ran.returncode != 0:
            self.wrong(where, ran.stdout + ran.stderr)

    def piece(self, where, text, language):
        preamble = pathlib.Path(__file__).with_name(f"preamble.{language}.hito").read_text()
        self.contract(where, "check", preamble + "\n" + text)

    def console(self, where, text):
        """The block as it should be."""
        printed = ""
        for session in re.split(r"^(?=\$ )", text, flags=re.MULTILINE):
            if not session.strip():
                continue
            command, _, expected = session.partition("\n")
            words = shlex.split(command[2:])
            if words[:2] != ["./dev", "hito"]:
                self.wrong(where, f"`{command}` is not a run of hito")
                continue
            ran = self.run(words[2:])
            printed += f"{command}\n{ran.stdout.rstrip()}\n"
            if ran.stdout.rstrip() != expected.rstrip():
                self.wrong(where, f"{command}\n--- shown\n{expected.rstrip()}\n--- printed\n{ran.stdout}{ran.stderr}")
        return printed

    def document(self, path, update):
        for target in LINK.findall(path.read_text()):
            if not (path.parent / target).exists():
                self.wrong(path.name, f"there is no {target}")
        for line, kind, rest, text in blocks(path.read_text()):
            where = f"{path.name}:{line}"
            self.looked_at += 1
            if kind == "hito" and rest in ("part", "parte"):
                self.piece(where, text, "en" if rest == "part" else "es")
            elif kind == "hito" and rest in ("amendment", "modificación"):
                self.amendment(where, text)
            elif kind == "hito":
                self.whole(where, text)
            elif kind == "console":
                printed = self.console(where, text)
                if update:
                    path.write_text(path.read_text().replace(f"```console\n{text}```", f"```console\n{printed}```"))
            else:
                self.looked_at -= 1


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--hito", type=pathlib.Path, required=True)
    arguments.add_argument("--root", type=pathlib.Path, required=True)
    arguments.add_argument("--examples", type=pathlib.Path, help="folder of the examples that contracts are taken from")
    arguments.add_argument("--mistakes", type=int, default=0, help="how many mistakes there must be (for the test of this test)")
    arguments.add_argument("--update", action="store_true")
    arguments.add_argument("documents", type=pathlib.Path, nargs="+")
    options = arguments.parse_args()

    checker = Checker(options)
    for path in options.documents:
        checker.document(path, options.update)
    if options.mistakes != len(checker.mistakes) or options.mistakes == 0:
        print("\n\n".join(checker.mistakes))
    print(f"{checker.looked_at} blocks, {len(checker.mistakes)} mistakes")
    if checker.looked_at == 0:
        print("nothing to look at")
        return 1
    return 0 if len(checker.mistakes) == options.mistakes else 1


if __name__ == "__main__":
    sys.exit(main())
