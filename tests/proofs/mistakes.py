#!/usr/bin/env python3
"""Seeded mistakes: sound contracts that `hito prove` proves, and one change of text each that `hito check` refuses or
`hito prove` refutes, by a case that shows the mistake. See README.md."""
import argparse
import concurrent.futures
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
# A single run, far above what any of them takes.
SECONDS = 60
PROPERTY = re.compile(r"^(it always holds that|siempre se cumple que) (.*)\n", re.MULTILINE)
OPENINGS = ('example "', 'ejemplo "')


class Wrong(Exception):
    """What a run did, and it should not have done."""


class Hito:
    def __init__(self, program):
        self.program = str(pathlib.Path(program).resolve())
        kept = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
        self.kept = {name: value for name, value in os.environ.items() if name in kept}

    def __call__(self, folder, text, *words, exits=(0,), errors=True):
        (folder / "c.hito").write_text(text, encoding="utf-8")
        try:
            done = subprocess.run([self.program, words[0], "c.hito", *words[1:]], cwd=folder, capture_output=True,
                                  env=self.kept | {"LC_ALL": "C"}, text=True, timeout=SECONDS, stdin=subprocess.DEVNULL,
                                  check=False)
        except subprocess.TimeoutExpired:
            raise Wrong(f"hito {' '.join(words)}: nothing after {SECONDS} seconds") from None
        if done.returncode not in exits:
            raise Wrong(f"hito {' '.join(words)}: exit {done.returncode}, expected {' or '.join(map(str, exits))}\n"
                        f"{done.stdout}{done.stderr}")
        return done.stdout + (done.stderr if errors else "")


def changed(mistake):
    text = (HERE / "contracts" / f"{mistake['contract']}.hito").read_text(encoding="utf-8")
    if text.count(mistake["from"]) != 1:
        raise Wrong(f"`from` stands {text.count(mistake['from'])} times in the contract, and has to stand once")
    return text.replace(mistake["from"], mistake["to"])


def with_only(text, part):
    """The contract with the one property that holds `part`: the others would be looked at too, at their cost."""
    kept = [found[2] for found in PROPERTY.finditer(text) if part in found[2]]
    if len(kept) != 1:
        raise Wrong(f"{len(kept)} properties hold `{part}`, and one has to")
    return PROPERTY.sub(lambda found: found[0] if found[2] == kept[0] else "", text)


def examples_of(printed):
    """The blocks that are printed to be pasted: from their first line to a blank one."""
    blocks = []
    for line in printed.splitlines():
        if line.startswith(OPENINGS):
            blocks.append([line])
        elif blocks and blocks[-1] and blocks[-1][-1] and (not line or line.startswith(" ")):
            blocks[-1].append(line)
    return ["\n".join(block) + "\n" for block in blocks]


def rows_of(blocks):
    """Every row of every pipe table, as a dictionary."""
    rows, header = [], None
    for line in "\n".join(blocks).splitlines():
        if not line.lstrip().startswith("|"):
            header = None
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if header is None:
            header = cells
        else:
            rows.append(dict(zip(header, cells)))
    return rows


def look_at_days(mistake, blocks):
    first, last, days = mistake["expect"]["days"]
    found = [(datetime.date.fromisoformat(row[last]) - datetime.date.fromisoformat(row[first])).days
             for row in rows_of(blocks) if row.get(first) and row.get(last)]
    if days not in found:
        raise Wrong(f"from `{first}` to `{last}` it shows {found} days, expected {days}\n" + "".join(blocks))


def look_at_base(hito, folder, contract):
    text = contract.read_text(encoding="utf-8")
    answer = json.loads(hito(folder, text, "prove", "--format", "json"))
    stated = [found[2] for found in PROPERTY.finditer(text)]
    if len(answer["properties"]) != len(stated) or not stated:
        raise Wrong(f"{len(stated)} properties are stated, {len(answer['properties'])} answered")
    for one in answer["properties"]:
        if one["answer"] != "proved":
            raise Wrong(f"{one['text']}: {one['answer']}, expected proved\n{json.dumps(one, ensure_ascii=False, indent=1)}")


def look_at_refused(hito, folder, mistake):
    code = mistake["expect"]["check_code"]
    printed = hito(folder, changed(mistake), "check", exits=(1,))
    codes = set(re.findall(r"HITO-E\d+", printed))
    if codes != {code}:
        raise Wrong(f"hito check: {', '.join(sorted(codes))}, expected {code}\n{printed}")
    return printed


def look_at_refuted(hito, folder, mistake):
    text = with_only(changed(mistake), mistake["property"])
    hito(folder, text, "check")
    printed = hito(folder, text, "prove", exits=(0, 1))
    if not re.search(r": (does not hold|no se cumple)$", printed, re.MULTILINE):
        raise Wrong(f"not refuted:\n{printed}")
    blocks = examples_of(printed)
    if not blocks:
        raise Wrong(f"no example to paste:\n{printed}")
    # Its examples hold; what makes it end with findings is the property, which fails in them.
    tested = json.loads(hito(folder, text + "\n" + "\n".join(blocks), "test", "--format", "json", exits=(0, 1)))
    verdicts = [example["verdict"] for example in tested["examples"]]
    if verdicts != ["passes"] * len(blocks):
        raise Wrong(f"{len(blocks)} examples were printed, and hito test says {verdicts}\n{printed}")
    fails = [one["verdict"] for one in tested["properties"]]
    if len(blocks) == 1 and fails != ["fails_here"]:
        raise Wrong(f"of the property hito test says {fails} with the example pasted\n{printed}")
    if "days" in mistake["expect"]:
        look_at_days(mistake, blocks)
    return printed


def look_at_mistake(hito, folder, mistake):
    look = look_at_refused if "check_code" in mistake["expect"] else look_at_refuted
    printed = look(hito, folder, mistake)
    for shown in mistake["expect"].get("shows", []):
        if not re.search(shown, printed):
            raise Wrong(f"it does not show /{shown}/\n{printed}")


def run(look, hito, name, *what):
    """A run's name, its seconds and what was wrong with it, or nothing."""
    began = time.monotonic()
    wrong = None
    with tempfile.TemporaryDirectory() as folder:
        try:
            look(hito, pathlib.Path(folder), *what)
        except (Wrong, ValueError, KeyError) as problem:
            wrong = str(problem) if isinstance(problem, Wrong) else repr(problem)
    return name, time.monotonic() - began, wrong


def run_all(work, options, what):
    """Prints what was not as expected, and how many; the exit code."""
    work = [one for one in work if not options.names or one[2].split()[1] in options.names]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, seconds, wrong in pool.map(lambda one: run(*one), work):
            if options.times:
                print(f"{seconds:6.2f} s  {name}")
            if wrong:
                failed += 1
                print(f"FAILED {name}: {wrong}")
    print(f"{len(work)} {what}, {failed} not as expected")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hito", required=True, help="the program")
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    parser.add_argument("--times", action="store_true", help="how long each took")
    parser.add_argument("names", nargs="*", help="only these contracts and mistakes")
    options = parser.parse_args()
    hito = Hito(options.hito)
    mistakes = json.loads((HERE / "mistakes.json").read_text(encoding="utf-8"))
    work = [(look_at_base, hito, f"contract {c.stem}", c) for c in sorted((HERE / "contracts").glob("*.hito"))]
    work += [(look_at_mistake, hito, f"mistake {m['name']}", m) for m in mistakes]
    names = [one[2] for one in work]
    if len(set(names)) != len(names):
        sys.exit("two mistakes have one name")
    return run_all(work, options, "contracts and mistakes")


if __name__ == "__main__":
    sys.exit(main())
