"""Rows in memory to payments: the contract of rivals.py by the compiled engine, by hand in exact integers and in doubles,
and reading the same bytes. Times, never asserted; the amounts are compared before.

  python3 tests/bench/memory.py --bench build/release/bin/hito_bench_memory
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import rivals


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--rows", type=int, default=500_000)
    parser.add_argument("--times", type=int, default=20, help="how often the data hold those rows")
    parser.add_argument("--threads", default="2")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "contract.hito").write_text(rivals.CONTRACT, encoding="utf-8")
        rivals.write_data(folder / "outcomes.csv", options.rows, options.times, 1)
        return subprocess.run([options.bench, folder / "contract.hito", folder / "outcomes.csv", "--threads",
                               options.threads], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
