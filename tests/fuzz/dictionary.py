"""The words of the phrase table as a dictionary of libFuzzer."""
import pathlib
import re

SIGNS = ["\"", "`", "|", "| ", " |\n", "#", "(", ")", ",", ":", ".", "%", "..", "-", "*", "^", "<>", "<=", ">=", "\n  ",
         "```hito\n", "```\n", "2025-03-31", "1_000.50", "12.5%", "5.1", "PEN", "USD", "\\|", "\xEF\xBB\xBF",
         "\u202e", "\u200b", "\r\n", "\r", "ñ", "\u0301"]
DATA = ["id,", "people", "\"\"", "\"\n\"", ";", "\t", "yes", "no", "sí", "F,M", "31/12/2025", "{\"", "\": \"", "\", \"",
        "growth@2025-Q1", "reduction", "1,234.50", "-0.5", "1'000", "P01", "\\u00e9", "\\ud800"]


def words(root: pathlib.Path) -> list[str]:
    found = dict.fromkeys(SIGNS + DATA)
    for row in re.findall(r"^HITO_PHRASE\((.*)\)$", (root / "grammar/phrases.def").read_text(encoding="utf-8"), re.M):
        for text in re.findall(r'"([^"]*)"', row):
            for word in text.split("|"):
                if word:
                    found[" " + word + " "] = None
    return list(found)


def spelled(word: str) -> str:
    return '"' + "".join(chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\x{b:02X}" for b in word.encode()) + '"'


def write(root: pathlib.Path, path: pathlib.Path) -> int:
    lines = [spelled(word) for word in words(root)]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return len(lines)
