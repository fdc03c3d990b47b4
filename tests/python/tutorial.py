#!/usr/bin/env python3
"""Runs the Python of a page, piece after piece in one session, and compares what each prints with the block after it.
With --update what is printed now is written into the page."""
import argparse
import contextlib
import io
import pathlib
import re
import sys

PIECE = re.compile(r"```python\n(?P<code>.*?)```\n\n```text\n(?P<text>.*?)```\n|```python\n(?P<silent>.*?)```\n", re.DOTALL)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--update", action="store_true")
    arguments.add_argument("pages", nargs="+", type=pathlib.Path)
    options = arguments.parse_args()
    wrong = pieces = 0
    for page in options.pages:
        text, session = page.read_text(encoding="utf-8"), {"__name__": "__main__"}

        def run(piece):
            nonlocal wrong, pieces
            code = piece["code"] if piece["silent"] is None else piece["silent"]
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                exec(compile(code, f"{page.name}", "exec"), session)  # noqa: S102: the page is ours
            pieces += 1
            expected = piece["text"] or ""
            if said.getvalue() != expected and not options.update:
                wrong += 1
                print(f"{page.name}: after\n{code}expected\n{expected}found\n{said.getvalue()}")
            shown = f"```python\n{code}```\n"
            return shown if piece["silent"] is not None and not said.getvalue() else f"{shown}\n```text\n{said.getvalue()}```\n"

        after = PIECE.sub(run, text)
        if options.update:
            page.write_text(after, encoding="utf-8")
    print(f"{pieces} pieces, {wrong} print something else")
    return 1 if wrong or not pieces else 0


if __name__ == "__main__":
    sys.exit(main())
