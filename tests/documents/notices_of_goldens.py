#!/usr/bin/env python3
"""Writes the notice of every payment that a golden makes, in both languages, and asks of each page what holds of every
notice: it is well-formed, reads in order, adds up, and is the same whatever engine worked the payment out."""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import pages

GOLDENS = pathlib.Path(__file__).resolve().parents[1] / "golden"
sys.path.insert(0, str(GOLDENS))
import golden as goldens  # noqa: E402


def prepare(folder, path, golden):
    pathlib.Path(folder, path.name).write_text(golden.body, encoding="utf-8", newline="")
    for name, text in golden.files.items():
        target = pathlib.Path(folder, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")


def words_of(run, path):
    words = [word.replace("FILE", path.name).replace("␣", " ") for word in run.command.split()]
    pays = words and words[0] in ("pay", "pagar") and run.exit in (0, 1) and run.stdout
    shown = any(word.startswith(("--out", "--salida", "--help", "--ayuda", "--lang", "--idioma")) for word in words)
    # Which engine is chosen here.
    for option in ("--engine", "--motor"):
        if option in words:
            at = words.index(option)
            del words[at:at + 2]
    return words if pays and not shown else None


def pay(options, run, words, folder, *more):
    return subprocess.run([options.hito, *words, "--out", "out", "--documents", "html,md", *more], cwd=folder,
                          env=goldens.environment(), input=(run.input or "").encode(), capture_output=True, timeout=120,
                          check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hito", required=True)
    parser.add_argument("--keep", type=pathlib.Path, help="folder to keep the pages in")
    options = parser.parse_args()
    problems, count = [], 0
    for path in sorted([*GOLDENS.rglob("*.hito"), *GOLDENS.rglob("*.hito.md")]):
        golden = goldens.parse(path.read_text(encoding="utf-8"))
        for number, run in enumerate(golden.runs):
            words = words_of(run, path)
            if words is None:
                continue
            for language in ("es", "en"):
                with tempfile.TemporaryDirectory() as folder:
                    prepare(folder, path, golden)
                    # A contract that an earlier run of the same golden wrote is not there.
                    if not pathlib.Path(folder, words[1]).exists():
                        continue
                    done = pay(options, run, words, folder, "--lang", language, "--engine", "reference")
                    page = pathlib.Path(folder, "out", "notice.html")
                    name = f"{path.relative_to(GOLDENS)} run {number} {language}"
                    if done.returncode != run.exit:
                        problems.append(f"{name}: exit {done.returncode}: {done.stderr.decode()[:300]}")
                    if not page.exists():
                        continue
                    count += 1
                    text = page.read_text(encoding="utf-8")
                    if options.keep:
                        options.keep.mkdir(exist_ok=True)
                        (options.keep / (name.replace("/", "_").replace(" ", "_") + ".html")).write_text(text)
                    again = pay(options, run, words, folder, "--lang", language, "--engine", "jit")
                    if again.returncode != run.exit or page.read_text(encoding="utf-8") != text:
                        problems.append(f"{name}: the engines write different notices")
                    read = pages.Page(text)
                    problems += [f"{name}: {one}" for one in pages.problems(read) + pages.sums_that_do_not_add_up(read)]
    print("\n".join(problems + [f"{count} notices, {len(problems)} problems"]))
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
