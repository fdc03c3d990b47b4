"""Whole evaluations a second of contracts that are settled many times: sample 03, and the twenty facilities of one
county. Times, never asserted; the amounts are compared with the reference engine before.

  python3 tests/bench/replay.py --bench build/release/bin/hito_bench_replay --shared ../shared
"""
import argparse
import csv
import pathlib
import subprocess
import sys
import tempfile


def county(folder: pathlib.Path, to: pathlib.Path) -> list[str]:
    """The files of tests/oracles/orbf/county_facilities.hito, from the values of one quarter."""
    values: dict[tuple[str, str], dict[str, str]] = {}
    with (folder / "inputs.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["period"] == "2016Q1":
                values.setdefault((row["orgunit"], row["activity"]), {})[row["state"]] = row["value"]
    files = {"activities": ["name,weight_level_1,cap_level_1,regional_bonus_level_1"], "facilities": ["code"],
             "indicators": ["facility,activity,active,achieved,target"]}
    for (unit, activity), given in sorted(values.items()):
        if unit == "country_id":
            files["activities"].append(",".join([activity, given["weight_level_1"], given["cap_level_1"],
                                                 given["regional_bonus_level_1"]]))
        elif unit != "1":
            if unit not in files["facilities"]:
                files["facilities"].append(unit)
            files["indicators"].append(",".join([unit, activity, given["active"], given["achieved"], given["target"]]))
    for name, lines in files.items():
        (to / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [f"{name}={to / name}.csv" for name in files]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--shared", type=pathlib.Path, required=True)
    parser.add_argument("--threads", default="2")
    parser.add_argument("--seconds", default="2")
    asked = parser.parse_args()
    here = pathlib.Path(__file__).resolve().parent.parent
    sample = asked.shared / "samples" / "03_por_mas"
    more = ["--threads", asked.threads, "--seconds", asked.seconds]
    with tempfile.TemporaryDirectory() as folder:
        runs = {
            "sample 03: thirteen rows, two caps, two payers": [
                str(sample / "contract.hito"), f"participantes={sample / 'participantes.csv'}",
                "--vary", "6.2=10_000..40_000", "--vary", "5.1=1_000..2_000"],
            "twenty facilities, nine indicators each": [
                str(here / "oracles" / "orbf" / "county_facilities.hito"),
                *county(asked.shared / "oracles" / "orbf" / "system_20_facilities_random1", pathlib.Path(folder)),
                "--vary", "1=1..100"],
        }
        for title, words in runs.items():
            print(title, flush=True)
            subprocess.run([asked.bench, *words, *more], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
