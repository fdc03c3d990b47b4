"""Pays each case of the standard input from files and from data frames, and prints both as JSON texts, a line a case."""
import json
import os
import sys

import hito
import polars

for line in sys.stdin:
    folder, files, values, as_of = json.loads(line)
    os.chdir(folder)
    contract = hito.load("contract.hito")
    frames = {dataset: polars.read_csv(file, infer_schema=False)
              for dataset, file in files.items()}
    print(json.dumps([contract.pay(data, values=values, as_of=as_of).to_json(lines=True) for data in (files, frames)]))
