#!/usr/bin/env python3
"""Runs contracts whose last lines hold data, commands and the output expected of them. See README.md beside this file."""
import argparse
import dataclasses
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

MARK, TEXT = "#--- ", "#|"
# Verbs that compute: every run of them is repeated by both engines, compared, on so many threads.
COMPUTE, THREADS = ("pay", "pagar", "test", "probar"), ("1", "2", "5")
FINDING = re.compile(r"^\w+\[HITO-[EWN]\d{4}\]", re.MULTILINE)


@dataclasses.dataclass
class Run:
    command: str
    files: dict = dataclasses.field(default_factory=dict)
    exit: int = 0
    stdout: str = ""
    stderr: str = ""
    input: str | None = None
    wrote: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Golden:
    body: str
    files: dict
    runs: list


class Malformed(Exception):
    pass


def parse(text: str) -> Golden:
    """The contract is what stands before the first `#--- ` line."""
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if line.startswith(MARK)), len(lines))
    golden = Golden("\n".join(lines[:start]).rstrip("\n") + "\n", {}, [])
    add = None
    for number, line in enumerate(lines[start:], start + 1):
        if line.startswith(TEXT):
            if add is None:
                raise Malformed(f"line {number}: text without a section")
            add(line[len(TEXT):].removeprefix(" ") + "\n")
        elif line.startswith(MARK):
            add = section(golden, line[len(MARK):].strip(), number)
        elif line.strip():
            raise Malformed(f"line {number}: neither a section nor its text: {line}")
    if not golden.runs:
        raise Malformed("no `#--- run …` line")
    return golden


def section(golden, header, number):
    """Opens the section and returns what its text is given to."""
    kind, _, rest = header.partition(" ")
    run = golden.runs[-1] if golden.runs else None
    if kind in ("data", "file") and run is None and rest:
        golden.files[rest] = ""
        return lambda text: golden.files.__setitem__(rest, golden.files[rest] + text)
    if kind == "run":
        golden.runs.append(Run(rest))
        return None
    if kind == "exit" and run:
        run.exit = int(rest)
        return None
    if kind in ("stdout", "stderr") and run and not rest:
        return lambda text: setattr(run, kind, getattr(run, kind) + text)
    if kind == "input" and run and not rest:
        run.input = ""
        return lambda text: setattr(run, "input", run.input + text)
    if kind == "wrote" and run and rest:
        run.wrote[rest] = ""
        return lambda text: run.wrote.__setitem__(rest, run.wrote[rest] + text)
    raise Malformed(f"line {number}: not a section here: {header}")


def spell(golden: Golden) -> str:
    out = [golden.body]

    def block(header, text):
        out.append(f"{MARK}{header}\n")
        if text:
            out.extend(f"{TEXT} {line}".rstrip(" ") + "\n" for line in text.removesuffix("\n").split("\n"))

    for name, text in golden.files.items():
        block(f"data {name}" if name.endswith(".csv") else f"file {name}", text)
    for run in golden.runs:
        block(f"run {run.command}".rstrip(), "")
        if run.input is not None:
            block("input", run.input)
        if run.exit:
            block(f"exit {run.exit}", "")
        if run.stdout:
            block("stdout", run.stdout)
        if run.stderr:
            block("stderr", run.stderr)
        for name, text in run.wrote.items():
            block(f"wrote {name}", text)
    return "".join(out)


def environment() -> dict:
    """Nothing of the caller's language or terminal reaches the runs."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")}
    return kept | {"LC_ALL": "C", "TERM": "dumb"}


def chooses_engine(words: list) -> bool:
    return any(word.startswith(("--engine", "--motor", "--help", "--ayuda")) for word in words)


def perform(hito: str, path: pathlib.Path, golden: Golden, engine: tuple = ()) -> list:
    """What the runs give today, one after another in one folder of their own; `engine`: words added to those that compute."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, path.name).write_text(golden.body, encoding="utf-8", newline="")
        for name, text in golden.files.items():
            target = pathlib.Path(folder, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="")
        for run in golden.runs:
            words = [path.name if word == "FILE" else word.replace("FILE", path.name) for word in run.command.split()]
            words = [word.replace("␣", " ") for word in words]
            if words and words[0] in COMPUTE and not chooses_engine(words):
                words += engine
            done = subprocess.run([hito, *words], cwd=folder, env=environment(), input=(run.input or "").encode(),
                                  capture_output=True, timeout=120, check=False)
            today = Run(run.command, exit=done.returncode, stdout=done.stdout.decode("utf-8", "replace"),
                        stderr=done.stderr.decode("utf-8", "replace"), input=run.input)
            for name in run.wrote:
                wrote = pathlib.Path(folder, path.name if name == "FILE" else name)
                today.wrote[name] = wrote.read_text(encoding="utf-8") if wrote.is_file() else "(no such file)\n"
            found.append(today)
    return found


def engines_differ(hito: str, path: pathlib.Path, golden: Golden, found: list) -> list:
    """Both engines, on any number of threads, give what the default gives."""
    problems = []
    if not any(run.command.split()[:1] and run.command.split()[0] in COMPUTE for run in golden.runs):
        return problems
    for threads in THREADS:
        again = perform(hito, path, golden, ("--engine", "both", "--threads", threads, "--cache", "no"))
        for one, other in zip(found, again):
            if (one.exit, one.stdout, one.stderr, one.wrote) != (other.exit, other.stdout, other.stderr, other.wrote):
                problems.append(f"`hito {one.command}` by both engines on {threads} threads (exit {other.exit}):\n"
                                f"{other.stdout}{other.stderr}")
    return problems


def problems_of(hito: str, path: pathlib.Path, update: bool) -> list:
    text = path.read_text(encoding="utf-8")
    try:
        golden = parse(text)
    except (Malformed, ValueError) as problem:
        return [str(problem)]
    found = perform(hito, path, golden)
    problems = []
    for run in found:
        if run.exit < 0 or run.exit > 2 or "HITO-E9900" in run.stdout + run.stderr:
            problems.append(f"`hito {run.command}` broke down (exit {run.exit}):\n{run.stdout}{run.stderr}")
        count = len(FINDING.findall(run.stdout + run.stderr))
        if "broken" in path.parts and count != 1:
            problems.append(f"`hito {run.command}`: {count} findings for one mistake")
    problems += engines_differ(hito, path, golden, found)
    fails = any(run.exit != 0 for run in found)
    if fails != path.name.startswith("bad_"):
        problems.append("a file is called bad_… if, and only if, one of its runs fails")
    after = spell(Golden(golden.body, golden.files, found))
    # What the sections cannot hold (a missing last newline) must not pass for equal.
    for run in found:
        for text_of in (run.stdout, run.stderr):
            if text_of and not text_of.endswith("\n"):
                problems.append(f"`hito {run.command}`: the output does not end in a newline")
    if update and not any("broke down" in problem for problem in problems):
        path.write_text(after, encoding="utf-8", newline="")
    elif after != text:
        problems.append("".join(difflib.unified_diff(text.splitlines(True), after.splitlines(True), "expected", "found", n=2)))
    return problems


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True, help="the program")
    arguments.add_argument("--update", action="store_true", help="rewrite what is expected with what is found")
    arguments.add_argument("paths", nargs="+", type=pathlib.Path, help="golden files, or folders of them")
    options = arguments.parse_args()
    hito = str(pathlib.Path(options.hito).resolve())

    paths = []
    for path in options.paths:
        paths += sorted([*path.rglob("*.hito"), *path.rglob("*.hito.md")]) if path.is_dir() else [path]
    failed = 0
    for path in paths:
        if problems := problems_of(hito, path, options.update):
            failed += 1
            print(f"{path}:", *problems, sep="\n")
    print(f"golden: {len(paths) - failed} passed, {failed} failed")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
