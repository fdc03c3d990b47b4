#!/usr/bin/env python3
"""Renders a contract in both languages and looks at what comes out.

- Its prose holds no word of the other language but the contract's own: names, titles and texts.
- The same contract gives the same bytes.
- Every link of the page, and of one with changes, leads to one place in it, every drawing and formula is well-formed, no number is left without its
  words: an empty place between two words.

Usage: render.py --hito HITO CONTRACT…; exits with 1 and says what it found.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.dom.minidom

import pages

# Words that a sentence of that language can hardly do without, and the other one never has.
SPANISH = r"el|la|los|las|que|por|cada|según|cuando|desde|hasta|sí|una|del|de|y|o|no|es|se"
ENGLISH = r"the|of|when|each|is|are|from|below|shall|and|or|by|with|under|which|that"
ONLY_SPANISH = set(SPANISH.split("|")) - {"no", "es", "y", "o"}
ONLY_ENGLISH = set(ENGLISH.split("|"))


def rendered(hito, contract, language, kind):
    done = subprocess.run([hito, "render", contract, "--to", kind, "--lang", language], capture_output=True, check=False)
    if done.returncode not in (0,):
        raise SystemExit(f"{contract}: render --to {kind} --lang {language} ended with {done.returncode}\n"
                         + done.stderr.decode())
    return done.stdout.decode()


def own_words(contract, page):
    """Texts and names of the contract and of what it includes, as a page writes them."""
    text = page.split("```", 1)[1] if "```" in page else ""
    texts = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    names = re.findall(r"\w+", text)
    long_names = {n for n in names if "_" in n}
    return [t for t in texts if t], long_names | {n.replace("_", " ") for n in long_names}


def prose(page, contract):
    body = re.split(r"^## (?:Anexo|Annex) \d+\. (?:Texto que se calcula|The text that is calculated)", page, maxsplit=1,
                    flags=re.M)[0]
    texts, names = own_words(contract, page)
    # Escapes of Markdown.
    body = re.sub(r"\\(.)", r"\1", body)
    # Links lead by numbers; names stand in italics or, at the head of a file, as code.
    body = re.sub(r"\]\(#[^)]*\)|\{#[^}]*\}", " ", body)
    for text in sorted(texts, key=len, reverse=True):
        body = body.replace(text, " ")
    body = re.sub(r"`[^`\n]*`", " ", body)
    for name in sorted(names, key=len, reverse=True):
        body = re.sub(r"\b" + re.escape(name) + r"\b", " ", body)
    lines = []
    for line in body.split("\n"):
        # Cells of examples are the contract's own data.
        if line.startswith("> *") or line.startswith("|"):
            lines.append(line)
        else:
            lines.append(re.sub(r"(?<!\*)\*[^*\n]+\*(?!\*)", " ", line))
    return "\n".join(lines)


def foreign(page, contract, language):
    forbidden = ONLY_SPANISH if language == "en" else ONLY_ENGLISH
    found = []
    for line in prose(page, contract).split("\n"):
        for word in re.findall(r"[^\W\d_]+", line):
            if word in forbidden:
                found.append(f"`{word}` in: {line.strip()[:140]}")
                break
    return found


def changed(hito, contract, language):
    """The changes between the contract and another one, whose title is longer, as a page."""
    text = pathlib.Path(contract).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(pathlib.Path(contract).parent, folder, dirs_exist_ok=True)
        other = pathlib.Path(folder) / "changed.hito"
        other.write_text(re.sub(r'^((?:contract|contrato) "[^"]*)"', r'\1 (2)"', text, count=1, flags=re.M), encoding="utf-8")
        done = subprocess.run([hito, "diff", contract, other, "--format", "html", "--lang", language], capture_output=True,
                              check=False)
    if done.returncode != 1:
        raise SystemExit(f"{contract}: diff --format html --lang {language} ended with {done.returncode}\n"
                         + done.stderr.decode())
    return done.stdout.decode()


def broken(page):
    found = pages.problems(pages.Page(page))
    for name in ("svg", "math"):
        for part in re.findall(rf"<{name}\b.*?</{name}>", page, flags=re.S):
            try:
                xml.dom.minidom.parseString(part.encode())
            except Exception as error:  # pylint: disable=broad-except
                found.append(f"a {name} is not well-formed: {error}")
    return found


def empty_places(page):
    body = page.split("```", 1)[0]
    found = []
    for line in body.split("\n"):
        if line.startswith("|"):
            continue
        if re.search(r"\w  +\w|\( | \)|\s\.$|\{\d\}|[\x01\x02]", line) and not re.match(r"^\s*(\d+|\w)[.)]", line):
            found.append(f"an empty place: {line[:140]}")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--hito", required=True)
    parser.add_argument("contracts", nargs="+")
    asked = parser.parse_args()
    found = []
    for contract in asked.contracts:
        for language in ("es", "en"):
            markdown = rendered(asked.hito, contract, language, "md")
            html = rendered(asked.hito, contract, language, "html")
            if html != rendered(asked.hito, contract, language, "html"):
                found.append(f"{contract} ({language}): two runs differ")
            for one in (foreign(markdown, contract, language) + broken(html) + empty_places(markdown)
                        + broken(changed(asked.hito, contract, language))):
                found.append(f"{contract} ({language}): {one}")
    print("\n".join(found) or f"{len(asked.contracts)} contracts in both languages: as they should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
