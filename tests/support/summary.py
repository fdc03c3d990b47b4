#!/usr/bin/env python3
"""Reads what ctest wrote and says in few lines how the tests went. The last line has the counts."""
import argparse
import sys
import xml.etree.ElementTree as ElementTree


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--status", type=int, required=True, help="exit status of ctest")
    arguments.add_argument("report", help="JUnit file written by ctest --output-junit")
    options = arguments.parse_args()

    try:
        suite = ElementTree.parse(options.report).getroot()
    except (OSError, ElementTree.ParseError) as problem:
        print(f"The report of the tests cannot be read: {problem}")
        return 2
    passed, failed, not_run = [], [], {}
    for case in suite.iter("testcase"):
        name = case.get("name")
        skipped = case.find("skipped")
        if case.get("status") == "run" and skipped is None and case.find("failure") is None:
            passed.append(name)
        elif skipped is not None and skipped.get("message", "").startswith("SKIP_"):
            text = case.findtext("system-out") or ""
            reason = next((line.strip() for line in text.splitlines() if "not run" in line), "not run")
            not_run.setdefault(reason, []).append(name)
        else:
            failed.append(name)
            print(f"---- failed: {name}")
            print((case.findtext("system-out") or "(no output)").rstrip())

    for reason, names in sorted(not_run.items()):
        print(f"{reason} ({len(names)} tests)")
    for name in failed:
        print(f"failed: {name}")
    if not passed and not failed:
        print("No test was found.")
        return 1
    # ctest may fail without a failed test (a crash of its own, a broken test list): never report that as success.
    if options.status != 0 and not failed:
        print(f"ctest ended with status {options.status} though no test failed.")
        failed.append("ctest")
    print(f"{float(suite.get('time') or 0):.0f} s")
    skipped = sum(map(len, not_run.values()))
    print(f"tests: {len(passed)} passed, {len(failed)} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
