#!/usr/bin/env python3
"""Pairs of texts for `hito equivalent`: contracts of `contracts/` against themselves reworded, against
the seeded mistakes of `mistakes.json`, which pay otherwise; and these and the examples against their versions in the other
language. See README.md."""
import argparse
import json
import os
import pathlib
import re
import sys

from mistakes import HERE, Hito, Wrong, changed, run_all

ROOT = HERE.parents[1]


def text_of(contract):
    return (HERE / "contracts" / f"{contract}.hito").read_text(encoding="utf-8")


def reworded(rewriting):
    text = text_of(rewriting["contract"])
    for old, new in rewriting["changes"]:
        if text.count(old) != 1:
            raise Wrong(f"{old!r} stands {text.count(old)} times in the contract, and has to stand once")
        text = text.replace(old, new)
    return text


def compare(hito, folder, first, second, answer):
    (folder / "second.hito").write_text(second, encoding="utf-8")
    exits = (0,) if answer == "same" else (1,)
    report = json.loads(hito(folder, first, "equivalent", "second.hito", "--format", "json", exits=exits,
                             errors=False))
    if report["answer"] != answer:
        raise Wrong(f"{report['answer']}, expected {answer}\n{json.dumps(report, ensure_ascii=False, indent=1)}")
    # Each example is one of the text that it is made for.
    for one in report["cases"]:
        for text, example in ((first, one["first_example"]), (second, one["second_example"])):
            tested = json.loads(hito(folder, text + "\n" + example, "test", "--format", "json",
                                     exits=(0, 1), errors=False))
            if tested["examples"][-1]["verdict"] != "passes":
                raise Wrong(f"an example that does not pass:\n{example}")
    return report


def texts_of(rewriting):
    if rewriting.get("pair"):
        return [(HERE / "pairs" / f"{rewriting['name']}.{one}.hito").read_text(encoding="utf-8")
                for one in ("first", "second")]
    return text_of(rewriting["contract"]), reworded(rewriting)


def look_at_rewriting(hito, folder, rewriting):
    report = compare(hito, folder, *texts_of(rewriting), rewriting["answer"])
    shown = json.dumps(report, ensure_ascii=False)
    if "shows" in rewriting and not re.search(rewriting["shows"], shown):
        raise Wrong(f"it does not show /{rewriting['shows']}/\n{shown}")
    differ = [one["figure"] for one in report["figures"] if one["answer"] == "different"]
    if "differs" in rewriting and rewriting["differs"] not in differ:
        raise Wrong(f"{rewriting['differs']} does not differ\n{shown}")


def look_at_translation(hito, folder, contract):
    text = contract.read_text(encoding="utf-8")
    compare(hito, folder, text, hito(folder, text, "translate", errors=False), "same")


def look_at_mistake(hito, folder, mistake):
    compare(hito, folder, text_of(mistake["contract"]), changed(mistake), "different")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hito", required=True, help="the program")
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    parser.add_argument("--samples", type=pathlib.Path, nargs="*", default=[], help="folders of more contracts")
    parser.add_argument("--times", action="store_true", help="how long each took")
    parser.add_argument("names", nargs="*", help="only these")
    options = parser.parse_args()
    hito = Hito(options.hito)
    rewritings = json.loads((HERE / "rewritings.json").read_text(encoding="utf-8"))
    mistakes = json.loads((HERE / "mistakes.json").read_text(encoding="utf-8"))
    work = [(look_at_rewriting, hito, f"rewriting {one['name']}", one) for one in rewritings]
    contracts = [(c.stem, c) for c in sorted((HERE / "contracts").glob("*.hito"))]
    for folder in (ROOT / "examples", *options.samples):
        contracts += [(c.parent.name, c) for c in sorted(folder.glob("*/contract.hito"))]
    work += [(look_at_translation, hito, f"translation {name}", contract) for name, contract in contracts]
    work += [(look_at_mistake, hito, f"mistake {m['name']}", m) for m in mistakes if "check_code" not in m["expect"]]
    return run_all(work, options, "pairs")


if __name__ == "__main__":
    sys.exit(main())
