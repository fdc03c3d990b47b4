#!/usr/bin/env python3
"""Every way of calling Hito pays every sample and example as the command line does: the same JSON, byte for byte where
the host gives text. One argument a host: what answers requests, the program in C, and Python. Without samples, only
examples."""
import argparse
import json
import os
import pathlib
import subprocess
import sys

problems = []


def run(words, where, text=None):
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")}
    done = subprocess.run([str(word) for word in words], cwd=where, env=kept | {"LC_ALL": "C"}, input=text,
                          capture_output=True, text=True, timeout=120, check=False)
    if done.returncode != 0:
        problems.append(f"{where.name}: {' '.join(map(str, words))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class Case:
    def __init__(self, folder, asked):
        self.folder, self.asked = folder, asked
        self.values = asked.get("inputs", {})
        self.as_of = asked.get("as_of")
        self.files = sorted(folder.glob("*.csv"))

    def by_cli(self, hito):
        words = [hito, "pay", "contract.hito", "--format", "json", "--lines"]
        for name, value in self.values.items():
            words += ["--input", f"{name}={value}"]
        return run(words + (["--as-of", self.as_of] if self.as_of else []), self.folder)

    def by_c(self, program):
        words = [program, "contract.hito", "--lines", "--values", json.dumps(self.values)]
        words += ["--as-of", self.as_of] if self.as_of else []
        return run(words + [f"{file.stem}={file.name}" for file in self.files], self.folder)

    def for_python(self):
        files = {file.stem: file.name for file in self.files}
        return json.dumps([str(self.folder), files, self.values, self.as_of], ensure_ascii=False) + "\n"

    def request(self, number):
        data = {file.stem: {"name": file.name, "text": file.read_text(encoding="utf-8")} for file in self.files}
        contract = {"name": "contract.hito", "text": (self.folder / "contract.hito").read_text(encoding="utf-8")}
        asked = {"id": number, "do": "pay", "contract": contract, "data": data, "values": self.values, "lines": True}
        return json.dumps(asked | ({"as_of": self.as_of} if self.as_of else {}), ensure_ascii=False)


def without_files(payment):
    """Rows of a data frame have no file, no digest, and numbers instead of lines."""
    for one in payment["data"]:
        del one["file"], one["sha256"]
    return payment


def cases(folders):
    for folder in folders:
        for asked in json.loads((folder / "expected.json").read_text(encoding="utf-8"))["runs"]:
            yield Case(folder, asked)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True, type=pathlib.Path)
    arguments.add_argument("--answers", type=pathlib.Path, help="a program that answers requests; hito itself without it")
    arguments.add_argument("--c", type=pathlib.Path, help="the program of tests/embed/pay_files.c")
    arguments.add_argument("--python", type=pathlib.Path, help="a Python that has the package hito, and polars")
    arguments.add_argument("roots", nargs="+", type=pathlib.Path, help="folders of samples and examples")
    options = arguments.parse_args()
    folders = [found.parent for root in options.roots for found in sorted(root.resolve().glob("*/contract.hito"))]
    all_cases = list(cases(folders))
    hito = options.hito.resolve()

    asked = "".join(case.request(number) + "\n" for number, case in enumerate(all_cases))
    program = [options.answers.resolve()] if options.answers else [hito, "answer"]
    answers = [json.loads(line) for line in run(program, folders[0], asked).splitlines()]
    if [answer["id"] for answer in answers] != list(range(len(all_cases))):
        problems.append(f"{len(answers)} answers to {len(all_cases)} requests, or in another order")
    for case, answer in zip(all_cases, answers):
        by_cli = case.by_cli(hito)
        if json.loads(by_cli or "{}") != answer.get("result"):
            problems.append(f"{case.folder.name}: the answer to a request differs: {answer}")
        if options.c and case.by_c(options.c.resolve()) != by_cli:
            problems.append(f"{case.folder.name}: the program in C pays otherwise")
    if options.python:
        by_python = pathlib.Path(__file__).with_name("by_python.py")
        # Not resolved: it is known by its place which packages a Python has.
        lines = run([options.python.absolute(), by_python], folders[0], "".join(case.for_python() for case in all_cases))
        for case, line in zip(all_cases, lines.splitlines(), strict=True):
            by_cli, (from_files, from_frames) = case.by_cli(hito), json.loads(line)
            if from_files != by_cli:
                problems.append(f"{case.folder.name}: Python pays otherwise from files")
            if without_files(json.loads(from_frames)) != without_files(json.loads(by_cli)):
                problems.append(f"{case.folder.name}: Python pays otherwise from data frames")
    print("\n".join(problems + [f"{len(all_cases)} runs of {len(folders)} contracts, {len(problems)} problems"]))
    return 1 if problems or not all_cases else 0


if __name__ == "__main__":
    sys.exit(main())
