"""Tests of the modules in stdlib/.

    stdlib.py --hito HITO FILE        the module is sound, laid out, and each of its examples comes out as it says; every
                                      definition is used by one of them
    stdlib.py --hito HITO --twins DIR the modules of the two languages are the same but for the names they give: each is
                                      translated, its names made to agree, and the two texts compared
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

PAIRS = {
    "penalidades": "late_penalties",
    "curvas": "curves",
    "dinero": "money",
    "sostenimiento": "sustainment",
    "tarifarios": "rate_cards",
    "estadistica": "statistics",
    "calendario_peru": "peru_calendar",
    "calendario_colombia": "colombia_calendar",
}


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def defined(text):
    return re.findall(r"^(?:se define|define) (\w+)", text, re.M)


def check(hito, path):
    text = path.read_text()
    out = run(hito, "check", path)
    if out:
        sys.exit(out)
    run(hito, "fmt", "--check", path)
    run(hito, "test", path)
    examples = text[re.search(r"^(ejemplo|example)", text, re.M).start():]
    body = text[: len(text) - len(examples)]
    for name in defined(text):
        used = re.search(rf"\b{name}\b", examples) or len(re.findall(rf"\b{name}\b", body)) > 1
        if not used:
            sys.exit(f"{path.name}: no example uses `{name}`")


# What is compared: the text without its notes, comments, titles and spaces, with every name replaced by its place.
def bare(text):
    text = re.sub(r"#[^\n]*", "", text)
    text = re.sub(r'^\s*(note|source|library|example)\b.*$', "", text, flags=re.M)
    places = {}
    words = re.findall(r"\d[\d_.]*|[^\W\d]\w*|\S", text)
    keywords = set(
        "define if then otherwise the lesser greater of round to half up floor expect not from whole months calendar days and"
        .split())
    return [w if w in keywords or not re.match(r"[^\W\d]", w) else places.setdefault(w, f"n{len(places)}") for w in words]


def twins(hito, folder):
    names = {p.stem for p in folder.glob("*.hito")}
    if names != set(PAIRS) | set(PAIRS.values()):
        sys.exit(f"modules without a twin, or twins without a module: {sorted(names ^ (set(PAIRS) | set(PAIRS.values())))}")
    for spanish, english in PAIRS.items():
        with tempfile.TemporaryDirectory() as where:
            copy = pathlib.Path(where) / "module.hito"
            copy.write_text((folder / f"{spanish}.hito").read_text())
            translated = run(hito, "translate", copy, "--to", "en")
        if bare(translated) != bare((folder / f"{english}.hito").read_text()):
            sys.exit(f"{spanish} and {english} differ:\n{bare(translated)}\n{bare((folder / f'{english}.hito').read_text())}")


parser = argparse.ArgumentParser()
parser.add_argument("--hito", required=True)
parser.add_argument("--twins", type=pathlib.Path)
parser.add_argument("file", nargs="?", type=pathlib.Path)
arguments = parser.parse_args()
if arguments.twins:
    twins(arguments.hito, arguments.twins)
else:
    check(arguments.hito, arguments.file)
