#!/usr/bin/env python3
"""Checks every #include of the tree against the LAYERS file."""
import argparse
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)')
SOURCES = {".h", ".cpp", ".def"}
# Folders of the tree that hold no room.
NO_ROOM = {"build", "docs", "examples", "cmake"}


def read_layers(path):
    rooms, outside = {}, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        match = re.fullmatch(r"(room|outside) (\S+):\s*(.*)", line)
        if not match:
            sys.exit(f"{path}:{number}: not a rule: {line}")
        kind, name, places = match.group(1), match.group(2), match.group(3).split()
        if kind == "room":
            rooms[name] = set(places)
        else:
            outside.append((name, places))
    return rooms, outside


def under(path, place):
    return path == place or path.startswith(place + "/")


def room_of(path, rooms):
    """The longest room name that holds the path."""
    return max((room for room in rooms if under(path, room)), key=len, default=None)


def problem_of(file, quoted, angled, rooms, outside, root):
    """Why `file` may not hold this include, or None."""
    own = room_of(file, rooms)
    if own is None:
        return "is in no room of LAYERS"
    if quoted:
        if not (root / quoted).is_file() and "generated" in quoted + file:
            return None
        target = room_of(quoted, rooms)
        if target is None:
            return f'includes "{quoted}": write the path from the root of the tree'
        if quoted.endswith(".cpp"):
            return f'includes "{quoted}", which is no header'
        if target != own and target not in rooms[own] and "*" not in rooms[own]:
            return f'includes "{quoted}": room {own} may not include {target}'
        return None
    if "/" not in angled and not angled.endswith((".h", ".hpp")):
        return None
    for header, places in outside:
        if angled == header or (header.endswith("/") and angled.startswith(header)):
            if any(under(file, place) for place in places):
                return None
            return f"includes <{angled}>, which stays behind {' '.join(places)}"
    return f"includes <{angled}>, which LAYERS does not name"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--root", type=pathlib.Path, required=True, help="tree to look at")
    arguments.add_argument("--layers", type=pathlib.Path, help="rules (default: LAYERS of the tree)")
    arguments.add_argument("--expect", help="succeed only when exactly these problems are found: FILE of expected lines")
    options = arguments.parse_args()
    root = options.root.resolve()
    rooms, outside = read_layers(options.layers or root / "LAYERS")

    problems, seen = [], 0
    for path in sorted(root.rglob("*")):
        file = path.relative_to(root).as_posix()
        if path.suffix not in SOURCES or file.split("/")[0] in NO_ROOM or "tests/layers/broken/" in file or file.startswith("."):
            continue
        seen += 1
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match and (problem := problem_of(file, match.group(1), match.group(2), rooms, outside, root)):
                problems.append(f"{file}:{number}: {problem}")

    if options.expect:
        expected = pathlib.Path(options.expect).read_text(encoding="utf-8").splitlines()
        for line in sorted(set(expected) ^ set(problems)):
            print(("missing: " if line in expected else "unexpected: ") + line)
        return 0 if problems == expected else 1
    print("\n".join(problems + [f"{seen} files, {len(problems)} includes out of their layer"]))
    return 1 if problems or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
