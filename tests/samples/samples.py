#!/usr/bin/env python3
"""Runs one sample contract against its exact expected payments. Exit 77, with a reason, when the samples are absent."""
import argparse
import csv
import io
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

NOT_RUN = 77
# A party without a name is called by its role, in the contract's language.
ROLES = {"pagador": "payer", "pagadora": "payer", "proveedor": "provider", "proveedora": "provider",
         "inversionista": "investor", "verificador": "verifier", "verificadora": "verifier"}
# So are the words of the language in what was reported.
WORDS = {"sí": "yes", "error_estándar": "standard_error", "método": "method"}
SHUFFLES = 5
problems = []


def hito(options, *words, cwd=None, expect=0):
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")}
    done = subprocess.run([options.hito, *map(str, words)], cwd=cwd, env=kept | {"LC_ALL": "C"}, capture_output=True,
                          text=True, timeout=120, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != expect:
        problems.append(f"hito {' '.join(map(str, words))}: exit {done.returncode}, expected {expect}\n{done.stdout}{done.stderr}")
    return done


def compare(where, expected, found):
    if expected != found:
        problems.append(f"{where}: expected {expected}, found {found}")


def spelled(money):
    return f"{money['amount']} {money['currency']}"


def compare_run(run, paid):
    """Every figure that expected.json gives; a name of a party is that of the contract, or its role."""
    currency = paid["total"]["currency"]
    amounts = {
        "clauses": {c["clause"]: spelled(c) for c in paid["clauses"]},
        "paid_by": {p["party"]: f"{p['paid']} {currency}" for p in paid["parties"]},
        "rows": {r["key"][0]: f"{r['amount']} {currency}" for r in paid.get("rows", []) if len(r["key"]) == 1},
        "periods": {p["period"]: f"{p['amount']} {currency}" for p in paid["periods"]},
    }
    for key, expected in run.items():
        if key in ("inputs", "as_of"):
            continue
        if key == "total":
            compare("total", expected, spelled(paid["total"]))
        elif key in amounts:
            for name, amount in expected.items():
                compare(f"{key} {name}", amount, amounts[key].get(name, "nothing"))
        elif key == "not_paid_outside_term":
            compare(key, expected, sum(d["outside_term"] for d in paid["data"]))
        elif key == "duplicates_dropped":
            compare(key, expected, sum(d["duplicates"] for d in paid["data"]))
        else:
            problems.append(f"expected.json has {key}, which this test does not know")


def inputs_of(run):
    words = [word for name, value in run.get("inputs", {}).items() for word in ("--input", f"{name}={value}")]
    return words + (["--as-of", run["as_of"]] if "as_of" in run else [])


ENGINES = [("--engine", "reference"), *(("--engine", engine, "--threads", threads, "--cache", "no")
                                         for engine in ("jit", "both") for threads in ("1", "2", "5"))]


def pay(options, sample):
    """Every engine, on any number of threads, gives the expected payments and the same bytes."""
    for run in json.loads((sample / "expected.json").read_text(encoding="utf-8"))["runs"]:
        said = set()
        for engine in ENGINES:
            done = hito(options, "pay", sample / "contract.hito", "--format", "json", "--lines", *engine, *inputs_of(run))
            said.add(done.stdout)
            if done.returncode == 0:
                compare_run(run, json.loads(done.stdout))
        compare("outputs of all engines", 1, len(said))


def check(options, sample):
    """The samples are sound contracts: no error, and no figure of an example that differs."""
    hito(options, "check", sample / "contract.hito")
    hito(options, "test", sample / "contract.hito", "--engine", "both", "--threads", "2", "--cache", "no")


def rewritten(options, *words, text):
    done = subprocess.run([options.hito, *words], input=text, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        problems.append(f"hito {' '.join(words)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def words_of(text):
    """The contract without its layout."""
    return text.split()


def rewrite(options, sample):
    text = (sample / "contract.hito").read_text(encoding="utf-8")
    once = rewritten(options, "fmt", "-", text=text)
    compare("fmt keeps the words", words_of(text), words_of(once))
    compare("fmt twice", once, rewritten(options, "fmt", "-", text=once))
    own = "es" if re.search(r"^contrato ", text, re.MULTILINE) else "en"
    there = rewritten(options, "translate", "-", "--to", "en" if own == "es" else "es", text=text)
    back = rewritten(options, "translate", "-", "--to", own, text=there)
    compare("comments survive translation", re.findall("#.*", text), re.findall("#.*", back))
    there_again = rewritten(options, "translate", "-", "--to", "en" if own == "es" else "es", text=back)
    compare("translation there, back and there", there, there_again)
    pay_alike(options, sample, {"contract.hito": there}, "translated")
    pay_alike(options, sample, {"contract.hito": back}, "translated and back")
    pay_alike(options, sample, {"contract.hito": once}, "formatted")


def amounts_of(options, folder, run):
    """The payment without what may differ: hashes, and words for people."""
    done = hito(options, "pay", "contract.hito", "--format", "json", "--lines", "--lang", "en", "--engine", "both",
                "--threads", "2", "--cache", "no", *inputs_of(run), cwd=folder)
    if done.returncode != 0:
        return None
    paid = json.loads(done.stdout)
    del paid["contract"]["sha256"], paid["warnings"]
    paid.pop("properties", None)
    for receipt in paid["data"]:
        del receipt["sha256"]
    for party in paid["parties"]:
        party["party"] = ROLES.get(party["party"], party["party"])
    paid["inputs"] = {re.sub(r"(?<=\.)\w+", lambda part: WORDS.get(part[0], part[0]), name): WORDS.get(value, value)
                      for name, value in paid["inputs"].items()}
    for decision in paid.get("decisions", []):
        decision["by"] = ROLES.get(decision["by"], decision["by"])
    for given in paid.get("distribution", []):
        given["party"] = ROLES.get(given["party"], given["party"])
    for line in paid.get("lines", []):
        line["payee"] = ROLES.get(line["payee"], line["payee"])
        line["payers"] = [ROLES.get(name, name) for name in line["payers"]]
    return paid


def pay_alike(options, sample, changed, how):
    """The sample with some files changed pays the same."""
    for run in json.loads((sample / "expected.json").read_text(encoding="utf-8"))["runs"]:
        before = amounts_of(options, sample, run)
        with tempfile.TemporaryDirectory() as folder:
            for path in sample.iterdir():
                if path.suffix in (".csv", ".hito"):
                    pathlib.Path(folder, path.name).write_bytes(path.read_bytes())
            for name, text in changed.items():
                pathlib.Path(folder, name).write_text(text, encoding="utf-8", newline="")
            compare(f"payment {how}", before, amounts_of(options, folder, run))


def shuffled(path, seed):
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    body = rows[1:]
    random.Random(seed).shuffle(body)
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([rows[0], *body])
    return out.getvalue()


def shuffle(options, sample):
    """Order of rows means nothing, except where the contract says that the first row counts or rows have no key."""
    text = (sample / "contract.hito").read_text(encoding="utf-8")
    datasets = re.split(r"^(?=datos |data )", text, flags=re.MULTILINE)[1:]
    movable = []
    for block in datasets:
        name = re.match(r"(?:datos|data) (\w+)", block).group(1)
        keyed = re.search(r"se identifica por|identified by", block)
        if keyed and not re.search(r"vale la primera fila|the first row counts", block):
            movable.append(name)
    if not movable:
        print("no dataset of this sample may be shuffled")
    for seed in range(SHUFFLES if movable else 0):
        changed = {f"{name}.csv": shuffled(sample / f"{name}.csv", seed) for name in movable}
        pay_alike(options, sample, changed, f"with rows shuffled (seed {seed})")


# What is paid just below, at and just above each threshold, worked out from the text by hand.
EDGES = {
    "01_rikers": [
        ("8.5%", ("8.49%", "0.00"), ("8.5%", "4800000.00"), ("8.51%", "4800000.00")),
        ("10%", ("9.99%", "4800000.00"), ("10%", "9600000.00"), ("10.01%", "9600000.00")),
        ("11%", ("10.99%", "9600000.00"), ("11%", "10080000.00"), ("11.01%", "10080000.00")),
        ("12%", ("11.99%", "10080000.00"), ("12%", "10176000.00"), ("12.01%", "10176000.00")),
        ("12.5%", ("12.49%", "10176000.00"), ("12.5%", "10272000.00"), ("12.51%", "10272000.00")),
        ("13%", ("12.99%", "10272000.00"), ("13%", "10368000.00"), ("13.01%", "10368000.00")),
        ("16%", ("15.99%", "10368000.00"), ("16%", "10944000.00"), ("16.01%", "10944000.00")),
        ("20%", ("19.99%", "10944000.00"), ("20%", "11712000.00"), ("20.01%", "11712000.00")),
    ],
    # 150 000 notes at 36.69, 73.38 and 91.73 USD; each tier has its upper end.
    "02_wildlife_bond": [
        ("0%", ("-0.01%", "0.00"), ("0%", "0.00"), ("0.01%", "5503500.00")),
        ("2%", ("1.99%", "5503500.00"), ("2%", "5503500.00"), ("2.01%", "11007000.00")),
        ("4%", ("3.99%", "11007000.00"), ("4%", "11007000.00"), ("4.01%", "13759500.00")),
    ],
}


# Of a contract with examples; a file of more than a mebibyte is refused.
MOST_TEXT = 300_000


def try_examples(options, sample, blocks):
    """What the properties of the contract say of such data is not asked."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "sample")
        shutil.copytree(sample, copy)
        with open(copy / "contract.hito", "a", encoding="utf-8") as contract:
            contract.write("\n" + "\n".join(blocks))
        done = subprocess.run([options.hito, "test", str(copy / "contract.hito"), "--format", "json"],
                              capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL, check=False)
        tried = json.loads(done.stdout)["examples"] if done.stdout else []
        compare("examples tried", True, len(tried) >= len(blocks))
        for example in tried:
            compare(f"example {example['title']}", "passes", example["verdict"])


def edges(options, sample):
    """Every threshold is found or said not to be; the data that are shown pay what is said, as examples of the contract."""
    shown = json.loads(hito(options, "edges", sample / "contract.hito", "--format", "json", "--lang", "en").stdout)
    again = hito(options, "umbrales", sample / "contract.hito", "--formato", "json", "--lang", "en").stdout
    compare("thresholds, asked again", shown, json.loads(again))
    points = ("below", "at", "above")
    for threshold in shown["thresholds"]:
        compare("a threshold of that contract", True, threshold["line"] > 0 and threshold["name"] != "")
    blocks = [threshold[point]["data"] for threshold in shown["thresholds"] for point in points if point in threshold]
    while blocks:
        part = [blocks.pop()]
        while blocks and sum(map(len, part)) < MOST_TEXT:
            part.append(blocks.pop())
        try_examples(options, sample, part)
    expected = EDGES.get(sample.name) if options.samples.name == "samples" else None
    if expected:
        found = [(one["threshold"], *((one[point]["value"], one[point]["total"]) for point in points))
                 for one in shown["thresholds"]]
        compare("thresholds", expected, found)
        compare("cliffs", len(expected), sum("cliff" in one for one in shown["thresholds"]))


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hito", required=True)
    arguments.add_argument("--samples", type=pathlib.Path, required=True, help="folder of the samples")
    arguments.add_argument("what", choices=("list", "pay", "check", "rewrite", "shuffle", "edges"))
    arguments.add_argument("names", nargs="+")
    options = arguments.parse_args()
    options.hito = str(pathlib.Path(options.hito).resolve())

    if not options.samples.is_dir():
        print(f"not run: the samples are not beside this checkout ({options.samples.name}/ is absent)")
        return NOT_RUN
    if options.what == "list":
        compare("samples", sorted(options.names), sorted(p.name for p in options.samples.iterdir() if p.is_dir()))
    else:
        for name in options.names:
            globals()[options.what](options, (options.samples / name).resolve())
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
