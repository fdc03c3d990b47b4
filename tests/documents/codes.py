#!/usr/bin/env python3
"""Every code of the ledger stands in a golden in each language: reasons of lines, and what becomes of rows."""
import argparse
import csv
import pathlib
import re
import sys


def codes_of(root):
    words = (root / "runtime/statement/words.cpp").read_text(encoding="utf-8")
    codes = set(re.findall(r"case Reason::\w+: return \"(\w+)\"", words))
    header = (root / "documents/ledger/ledger.h").read_text(encoding="utf-8")
    return codes | set(re.findall(r'"(\w+)"', re.search(r"ledger_codes\[\] = \{(.*?)\}", header, re.DOTALL).group(1)))


def ledgers(path):
    """(language, lines) of each ledger.csv that a golden shows."""
    language, lines, inside = "", [], False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#--- run "):
            spanish = path.read_text(encoding="utf-8").lstrip("# ").find("\ncontrato ") >= 0
            said = re.search(r"--(?:lang|idioma) (\w+)", line)
            language = said.group(1) if said else "es" if spanish else "en"
        if line.startswith("#--- "):
            if inside:
                yield language_of_lines, lines
            inside, lines, language_of_lines = line.startswith("#--- wrote") and line.endswith("ledger.csv"), [], language
        elif inside:
            lines.append(line[3:])
    if inside:
        yield language_of_lines, lines


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--root", type=pathlib.Path, required=True)
    options = arguments.parse_args()
    shown = {"es": {}, "en": {}}
    for path in sorted((options.root / "tests/golden/documents").glob("*.hito")):
        for language, lines in ledgers(path):
            for row in csv.DictReader(lines):
                shown[language].setdefault(row["code"], set()).add(row["reason"])
    codes = codes_of(options.root)
    problems = [f"{code}: no golden shows it in {language}" for language in shown for code in sorted(codes - set(shown[language]))]
    problems += [f"{code}: no code of the ledger" for language in shown for code in sorted(set(shown[language]) - codes)]
    problems += [f"{code}: the same sentence in both languages: {same}" for code in sorted(codes)
                 for same in shown["es"].get(code, set()) & shown["en"].get(code, set())]
    print("\n".join(problems + [f"{len(codes)} codes, {len(problems)} problems"]))
    return 1 if problems or len(codes) < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
