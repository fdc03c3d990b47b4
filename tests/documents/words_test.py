#!/usr/bin/env python3
"""Whole numbers in words against num2words, another project's rules for the same languages. Exit 77 where that cannot
be installed."""
import argparse
import pathlib
import re
import subprocess
import sys
import venv

NOT_RUN = 77
WANTED = "num2words==0.5.14"
COUNT = 10_000
MOST = 10 ** 15  # num2words names Spanish numbers in the long scale up to here


def values():
    """The same ones every time: all the small ones, the ends of every group, and a sequence that visits all sizes."""
    yield from range(0, 2_000)
    for power in range(3, 15):
        for near in (-1, 0, 1, 21, 100, 101, 1_000, 21_000, 31_000, 101_000, 1_000_000, 21_000_000):
            yield 10 ** power + near
    state = 20_260_101
    while True:
        state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2 ** 64
        yield (state >> 11) % 10 ** (1 + state % 15)


def first_values():
    found = []
    for value in values():
        if value < MOST:
            found.append(value)
        if len(found) == COUNT:
            return found


def prepare(folder):
    python = folder / "bin" / "python3"
    if not python.exists():
        venv.create(folder, with_pip=True)
    have = subprocess.run([python, "-c", "import num2words"], capture_output=True, check=False)
    if have.returncode != 0:
        done = subprocess.run([python, "-m", "pip", "install", "--quiet", WANTED], capture_output=True, text=True,
                              check=False)
        if done.returncode != 0:
            print(f"not run: {WANTED} cannot be installed: {done.stderr.strip()[-200:]}")
            sys.exit(NOT_RUN)
    return python


ASK = """
import sys
from num2words import num2words
for line in sys.stdin:
    language, number = line.split()
    print(num2words(int(number), lang=language))
"""


def normal(language, words):
    """English: neither commas nor capitals. Spanish: num2words writes "veintiuno mil" and "ciento uno millones", where
    the grammar of the Academies (21.2) shortens the one before what it counts."""
    words = words.upper()
    if language == "en":
        return words.replace(",", "")
    words = re.sub(r"VEINTIUNO (?=MIL|BILL)", "VEINTIÚN ", words)
    return re.sub(r"\bUNO (?=MIL|BILL)", "UN ", words)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", required=True, help="program that writes words")
    parser.add_argument("--venv", required=True, type=pathlib.Path)
    options = parser.parse_args()
    python = prepare(options.venv)
    different = 0
    for language in ("es", "en"):
        numbers = first_values()
        asked = "".join(f"{language} {number}\n" for number in numbers)
        ours = subprocess.run([options.words], input=asked, capture_output=True, text=True, check=True).stdout
        theirs = subprocess.run([python, "-c", ASK], input=asked, capture_output=True, text=True, check=True).stdout
        for number, mine, other in zip(numbers, ours.splitlines(), theirs.splitlines(), strict=True):
            if mine != normal(language, other):
                different += 1
                if different <= 20:
                    print(f"{language} {number}: {mine}, and by num2words {normal(language, other)}")
        print(f"{language}: {len(numbers)} values compared")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
