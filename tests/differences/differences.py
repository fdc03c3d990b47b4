#!/usr/bin/env python3
"""What `hito diff` says of many pairs of contracts: a contract and itself in the other language do not differ, in words
or laid out; every mistake of tests/proofs/mistakes.json that still compiles does, and so does every rewriting; and a
DOCX has the changes as Word tracks them."""
import argparse
import concurrent.futures
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
PROOFS = HERE.parent / "proofs"
SECONDS = 120


class Wrong(Exception):
    """What a run did, and it should not have done."""


class Hito:
    def __init__(self, program):
        self.program = str(pathlib.Path(program).resolve())
        kept = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
        self.environment = {name: value for name, value in os.environ.items() if name in kept} | {"LC_ALL": "C"}

    def __call__(self, *words, exits=(0,)):
        done = subprocess.run([self.program, *map(str, words)], capture_output=True, env=self.environment, text=True,
                              timeout=SECONDS, stdin=subprocess.DEVNULL, check=False)
        if done.returncode not in exits:
            raise Wrong(f"hito {' '.join(map(str, words))}: exit {done.returncode}, expected {exits}\n{done.stdout}{done.stderr}")
        return done.stdout


def same_in_the_other_language(hito, contract):
    """In either order and either reader's language; with the files beside it, so what is paid is the same too."""
    with tempfile.TemporaryDirectory() as folder:
        beside = pathlib.Path(folder) / "beside"
        shutil.copytree(contract.parent, beside)
        own, other = beside / contract.name, beside / "other.hito"
        other.write_text(hito("translate", own), encoding="utf-8")
        for lang in ("es", "en"):
            for pair in ((own, other), (other, own)):
                hito("diff", *pair, "--lang", lang, "--format", "json")
            laid_out = hito("diff", own, other, "--lang", lang, "--format", "md")
            marks = [line for line in laid_out.splitlines() if "{.deletion" in line or "{.insertion" in line]
            if marks:
                raise Wrong("no difference in words, and the contract laid out has changes:\n" + "\n".join(marks))


def with_changes(contract, changes):
    text = (PROOFS / "contracts" / f"{contract}.hito").read_text(encoding="utf-8")
    for old, new in changes:
        text = text.replace(old, new)
    return text


def differs(hito, name, contract, changes, money):
    """Whether it does; nothing when the changed text does not compile. `money`: what changes is what is paid."""
    with tempfile.TemporaryDirectory() as folder:
        first = PROOFS / "contracts" / f"{contract}.hito"
        second = pathlib.Path(folder) / "second.hito"
        second.write_text(with_changes(contract, changes), encoding="utf-8")
        if subprocess.run([hito.program, "check", str(second)], capture_output=True, env=hito.environment, check=False).returncode:
            return
        for lang in ("es", "en"):
            told = json.loads(hito("diff", first, second, "--lang", lang, "--format", "json", exits=(1,)))
            if not any(one["weight"] in ("money", "terms", "data") for one in told["changes"]) and money:
                raise Wrong(f"{name}: nothing but {[one['what'] for one in told['changes']]}")
            for one in told["changes"]:
                if one["before"] == one["after"]:
                    raise Wrong(f"{name}: {one['what']} reads the same before and after: {one['before']}")
        back = json.loads(hito("diff", second, first, "--format", "json", exits=(1,)))
        if len(back["changes"]) != len(told["changes"]):
            raise Wrong(f"{name}: {len(told['changes'])} changes one way and {len(back['changes'])} the other")


def document(hito):
    """Of a change of one price: what Word shows as tracked."""
    if shutil.which("pandoc") is None:
        return "skipped"
    with tempfile.TemporaryDirectory() as folder:
        first, second = pathlib.Path(folder) / "first.hito", pathlib.Path(folder) / "second.hito"
        text = (PROOFS / "contracts" / "tiers.hito").read_text(encoding="utf-8")
        first.write_text(text, encoding="utf-8")
        second.write_text(text.replace("800 USD", "850 USD", 1), encoding="utf-8")
        outputs = []
        for name in ("a.docx", "b.docx"):
            out = pathlib.Path(folder) / name
            hito("diff", first, second, "--format", "docx", "--author", "Ana & Cía", "--out", out, exits=(1,))
            outputs.append(out.read_bytes())
        if outputs[0] != outputs[1]:
            raise Wrong("two runs, two files")
        body = zipfile.ZipFile(io.BytesIO(outputs[0])).read("word/document.xml").decode("utf-8")
        tracked = re.findall(r'<w:(ins|del) w:id="\d+" w:author="([^"]*)" w:date="([^"]*)">(.*?)</w:\1>', body, re.DOTALL)
        said = {kind: "".join(re.sub(r"<[^>]*>", "", inner) for what, _, _, inner in tracked if what == kind) for kind in ("ins", "del")}
        if "850" not in said["ins"] or "800" not in said["del"]:
            raise Wrong(f"tracked: {said}")
        if {author for _, author, _, _ in tracked} != {"Ana &amp; Cía"} or len({date for _, _, date, _ in tracked}) != 1:
            raise Wrong(f"authors and dates: {[one[1:3] for one in tracked]}")
    return "seen"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hito", required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--docx", action="store_true", help="only the DOCX")
    parser.add_argument("contracts", nargs="*", type=pathlib.Path, help="contracts to compare with their translation")
    options = parser.parse_args()
    hito = Hito(options.hito)
    if options.docx:
        try:
            print(f"DOCX {document(hito)}" if document(hito) == "seen" else "cases not run: no pandoc")
        except Wrong as wrong:
            sys.exit(str(wrong))
        return
    cases = {}
    for contract in options.contracts:
        cases[f"{contract} in the other language"] = (same_in_the_other_language, (hito, contract.resolve()))
    for one in json.loads((PROOFS / "mistakes.json").read_text(encoding="utf-8")):
        cases[one["name"]] = (differs, (hito, one["name"], one["contract"], [(one["from"], one["to"])], True))
    for one in json.loads((PROOFS / "rewritings.json").read_text(encoding="utf-8")):
        if "contract" in one:
            cases[one["name"]] = (differs, (hito, one["name"], one["contract"], one["changes"], one["answer"] == "different"))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        runs = {name: pool.submit(work, *given) for name, (work, given) in cases.items()}
        for name, run in runs.items():
            try:
                run.result()
            except (Wrong, subprocess.TimeoutExpired) as wrong:
                failed += 1
                print(f"{name}: {wrong}")
    print(f"{len(cases)} cases, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
