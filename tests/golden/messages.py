#!/usr/bin/env python3
"""Every message of base/messages/*.def must be exercised: printed in a golden, or named in a unit test."""
import argparse
import pathlib
import re
import sys

ROW = re.compile(r"^HITO_DIAGNOSTIC\(\s*(\w+)\s*,\s*(error|warning|note)\s*,\s*(\d+)", re.MULTILINE)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--root", type=pathlib.Path, required=True)
    root = arguments.parse_args().root

    rows = []
    for path in sorted((root / "base/messages").glob("*.def")):
        if path.name != "all.def":
            rows += [(name, f"HITO-{severity[0].upper()}{int(number):04}") for name, severity, number in
                     ROW.findall(path.read_text(encoding="utf-8"))]
    goldens = "\n".join(path.read_text(encoding="utf-8") for path in sorted((root / "tests/golden").rglob("*.hito*")))
    printed = set(re.findall(r"HITO-[EWN]\d{4}", "\n".join(l for l in goldens.splitlines() if l.startswith("#|"))))
    # Programs of tests/cli and tests/embed ask for codes that a golden cannot provoke.
    for path in sorted([*(root / "tests/cli").rglob("*.py"), *(root / "tests/embed").rglob("*.c")]):
        printed |= set(re.findall(r"HITO-[EWN]\d{4}", path.read_text(encoding="utf-8")))
    named = set()
    for path in sorted((root / "tests/unit").rglob("*.cpp")):
        # Code::name, or "name" where the tests of a room compare names.
        named |= set(re.findall(r"(?<=Code::)\w+|(?<=\")\w+(?=\")", path.read_text(encoding="utf-8")))

    without = [f"{code} {name}" for name, code in rows if code not in printed and name not in named]
    print("\n".join(without + [f"{len(rows)} messages, {len(without)} without a golden or a unit test"]))
    return 1 if without or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
