#!/usr/bin/env python3
"""Runs every fuzz target for some seconds from its kept corpus, and says what each found."""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import dictionary

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Bytes of an input: enough for a contract of every construct, few enough for thousands of runs a second.
LENGTHS = {"literals": 200, "inputs": 2000, "csv": 4000, "json_lines": 4000}
MOST_FILES, MOST_BYTES = 200, 400_000


def corpus_of(name: str) -> pathlib.Path:
    return HERE / "corpus" / name


def check(names: list[str]) -> int:
    """Every target has a corpus, every corpus a target, and all of it stays small."""
    kept = {path.name for path in (HERE / "corpus").iterdir() if path.is_dir()}
    files = [path for path in (HERE / "corpus").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    problems = [f"corpus/{name} has no target" for name in sorted(kept - set(names))]
    problems += [f"{name} has no corpus" for name in names if name not in kept]
    if len(files) > MOST_FILES or size > MOST_BYTES:
        problems.append(f"the corpus has {len(files)} files and {size} bytes; it may have {MOST_FILES} and {MOST_BYTES}")
    if dictionary.words(ROOT)[-1] is None or len(dictionary.words(ROOT)) < 200:
        problems.append("the dictionary misses the phrase table")
    print("\n".join(problems + [f"{len(files)} files for {len(names)} targets, {size} bytes"]))
    return 1 if problems else 0


def run(name: str, program: pathlib.Path, seconds: int, findings: pathlib.Path, work: pathlib.Path,
        words: pathlib.Path) -> bool:
    grown = work / name
    grown.mkdir()
    command = [str(program), str(grown), str(corpus_of(name)), f"-max_total_time={seconds}", "-timeout=10",
               "-rss_limit_mb=2048", f"-max_len={LENGTHS.get(name, 6000)}", f"-dict={words}", "-print_final_stats=1",
               "-seed=1", f"-artifact_prefix={findings}/{name}-"]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    figures = dict(re.findall(r"stat::(\w+):\s+(\d+)", done.stderr))
    covered = re.findall(r"cov: (\d+)", done.stderr)
    print(f"{name:10} {figures.get('number_of_executed_units', '?'):>9} runs, {covered[-1] if covered else '?':>6} edges, "
          f"slowest {figures.get('slowest_unit_time_sec', '?')} s, peak {figures.get('peak_rss_mb', '?')} MB: "
          f"{'no finding' if done.returncode == 0 else 'FINDING'}", flush=True)
    if done.returncode != 0:
        print("\n".join(done.stderr.splitlines()[-60:]), flush=True)
    return done.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, help="folder of the programs fuzz_NAME")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--findings", type=pathlib.Path, default=pathlib.Path("fuzz-findings"))
    parser.add_argument("--names", nargs="+", help="targets; all of the corpus when left out")
    parser.add_argument("--check", action="store_true", help="only check the corpus")
    arguments = parser.parse_args()
    names = arguments.names or sorted(path.name for path in (HERE / "corpus").iterdir() if path.is_dir())
    if arguments.check:
        return check(names)
    arguments.findings.mkdir(parents=True, exist_ok=True)
    work = pathlib.Path(tempfile.mkdtemp(prefix="hito-fuzz-"))
    try:
        words = work / "words.dict"
        dictionary.write(ROOT, words)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as runs:
            sound = list(runs.map(lambda name: run(name, arguments.programs / f"fuzz_{name}", arguments.seconds,
                                                   arguments.findings, work, words), names))
    finally:
        shutil.rmtree(work)
    return 0 if all(sound) else 1


if __name__ == "__main__":
    sys.exit(main())
