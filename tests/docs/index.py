"""Every example stands once in the index of examples, and the two READMEs tell how many there are.

index.py ROOT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
contracts = {path.parent.name: path.read_text() for path in sorted(root.glob("examples/*/contract.hito"))}
linked = re.findall(r"\(([a-z_0-9]+)/README\.md\)", (root / "examples/README.md").read_text())
mistakes = [f"examples/README.md: `{name}` is there {linked.count(name)} times" for name in contracts
            if linked.count(name) != 1]
mistakes += [f"examples/README.md: there is no `{name}`" for name in sorted(set(linked) - set(contracts))]
spanish = sum(1 for text in contracts.values() if re.search(r"^contrato ", text, re.MULTILINE))
worked = sum(len(re.findall(r"^(?:examples?|ejemplos?)\b", text, re.MULTILINE)) for text in contracts.values())
for readme, told in (
        ("README.md", f"{len(contracts)} contracts, {spanish} of them in Spanish, with {worked} worked examples"),
        ("README.es.md", f"{len(contracts)} contratos, {spanish} de ellos en español, con {worked} ejemplos resueltos")):
    if told not in (root / readme).read_text():
        mistakes.append(f"{readme} does not say `{told}`")
print("\n".join(mistakes) or f"{len(contracts)} contracts, {spanish} in Spanish, {worked} worked examples")
sys.exit(1 if mistakes else 0)
