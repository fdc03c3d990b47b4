#!/usr/bin/env python3
"""Kills runs of `hito pay --out` and `hito fmt` with SIGKILL at any moment: after each one, every file must hold its
former bytes or its new ones."""
import argparse
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

from share import CONTRACT, OUTPUTS

ROWS = 1500


class Loop:
    def __init__(self, hito: str, folder: pathlib.Path, seed: int):
        self.hito, self.folder, self.random = hito, folder, random.Random(seed)
        (folder / "c.hito").write_text(CONTRACT, encoding="utf-8")
        rows = "".join(f"P{i:05},{i % 900}.25\n" for i in range(ROWS))
        (folder / "people.csv").write_text("id,amount\n" + rows, encoding="utf-8")
        self.counts = {"killed": 0, "while writing": 0, "some new, some old": 0}

    def pay(self, share: str, out: str) -> list:
        return [self.hito, "pay", "c.hito", "--input", f"share={share}", "--out", out]

    def bytes_of(self, out: str) -> dict:
        return {name: (self.folder / out / name).read_bytes() for name in OUTPUTS}

    def whole(self, command: list) -> float:
        start = time.monotonic()
        subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - start

    def unfinished(self, folder: pathlib.Path) -> set:
        return {name for name in os.listdir(folder) if name.startswith(".hito-")}

    def kill(self, command: list, folder: pathlib.Path, longest: float, in_writing: bool):
        """Starts the command and kills it: after a random time, or a moment after a file began to be written."""
        left = self.unfinished(folder)
        with subprocess.Popen(command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
            if in_writing:
                while run.poll() is None and self.unfinished(folder) <= left:
                    pass
                time.sleep(self.random.uniform(0, 0.006))
            else:
                time.sleep(self.random.uniform(0, longest))
            self.counts["while writing"] += run.poll() is None and in_writing
            run.send_signal(signal.SIGKILL)
            self.counts["killed"] += run.wait() == -signal.SIGKILL

    def outputs(self, runs: int) -> list:
        longest = max(self.whole(self.pay(share, out)) for share, out in (("50%", "old"), ("25%", "new")))
        old, new = self.bytes_of("old"), self.bytes_of("new")
        self.whole(self.pay("50%", "out"))
        out = self.folder / "out"
        for run in range(runs):
            self.kill(self.pay("25%" if run % 2 == 0 else "50%", "out"), out, longest * 1.1, run % 4 < 2)
            found = self.bytes_of("out")
            damaged = [name for name in OUTPUTS if found[name] not in (old[name], new[name])]
            if damaged:
                return [f"run {run}: {name} is neither the old file nor the new one" for name in damaged]
            kinds = [found[name] == new[name] for name in OUTPUTS]
            self.counts["some new, some old"] += len(set(kinds)) > 1
        self.whole(self.pay("50%", "out"))
        return [] if self.bytes_of("out") == old else ["a whole run after the kills gives other bytes"]

    def layout(self, runs: int) -> list:
        path = self.folder / "laid" / "f.hito"
        path.parent.mkdir()
        rough = CONTRACT.replace("    \"Fund\"", " \"Fund\"") + "# a note\n" * 20000
        path.write_text(rough, encoding="utf-8")
        longest = self.whole([self.hito, "fmt", str(path)])
        laid = path.read_text(encoding="utf-8")
        for run in range(runs):
            path.write_text(rough, encoding="utf-8")
            self.kill([self.hito, "fmt", str(path)], path.parent, longest * 1.1, run % 2 == 0)
            if path.read_text(encoding="utf-8") not in (rough, laid):
                return [f"run {run}: the contract is neither as it was nor as fmt lays it out"]
        return []


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hito", required=True)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        loop = Loop(arguments.hito, pathlib.Path(folder), arguments.seed)
        problems = loop.outputs(arguments.runs) or loop.layout(arguments.runs // 4)
        if loop.counts["killed"] < arguments.runs // 3:
            problems.append("too few runs were killed before they ended: the loop proves nothing")
    print("\n".join(problems + [", ".join(f"{count} {what}" for what, count in loop.counts.items())]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
