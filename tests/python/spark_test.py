"""Payments on Spark: several executors, any number of partitions, tasks that fail, an executor that is killed."""
import csv
import json
import os
import pathlib
import random
import signal
import sys
import tempfile
import unittest

import hito
import hito.spark
from pyspark import TaskContext
from pyspark.sql import SparkSession

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = pathlib.Path(os.environ.get("HITO_SHARED", ROOT.parent / "shared")) / "samples"


def without_files(text):
    payment = json.loads(text)
    for one in payment["data"]:
        del one["file"], one["sha256"]
    return payment


def disturbances(killed):
    """`killed`: a file that is not there yet. Functions for mapInArrow that go to the workers as they are, since those do not have this module."""

    def fails_once(batches):
        """The first try of every third task ends in the middle."""
        task = TaskContext.get()
        for batch in batches:
            yield batch
            if task.attemptNumber() == 0 and task.partitionId() % 3 == 0:
                raise RuntimeError("a task that fails half way")

    def kills_its_executor(batches):
        """The first task kills the process that it runs in, once: what it had made for others is lost too."""
        yield from batches
        if TaskContext.get().partitionId() == 0 and not killed.exists():
            killed.touch()
            daemon = os.getppid()
            executor = int(pathlib.Path(f"/proc/{daemon}/stat").read_text().rsplit(")", 1)[1].split()[1])
            os.kill(executor, signal.SIGKILL)

    return fails_once, kills_its_executor


class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.environ["PYSPARK_PYTHON"] = sys.executable
        cls.spark = (SparkSession.builder.master("local-cluster[3,1,900]").config("spark.ui.enabled", "false")
                     .config("spark.task.maxFailures", "6").config("spark.executor.memory", "800m")
                     .config("spark.sql.shuffle.partitions", "5").getOrCreate())
        cls.spark.sparkContext.setLogLevel("OFF")

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.killed = pathlib.Path(folder.name) / "killed"

    def cases(self):
        """Samples and examples with data in which no order of a file decides."""
        for path in sorted([*SAMPLES.glob("*/expected.json"), *(ROOT / "examples").glob("*/expected.json")]):
            contract = hito.load(path.parent / "contract.hito")
            files = {file.stem: str(file) for file in sorted(path.parent.glob("*.csv"))}
            try:
                contract.accumulator("one")
            except hito.MisuseError:
                continue
            if files:
                run = json.loads(path.read_text(encoding="utf-8"))["runs"][0]
                yield path.parent.name, contract, files, {"values": run.get("inputs", {}), "as_of": run.get("as_of")}

    def frame(self, file, partitions):
        header, *rows = csv.reader(pathlib.Path(file).read_text(encoding="utf-8").splitlines())
        random.Random(partitions).shuffle(rows)
        schema = ", ".join(f"`{name}` string" for name in header)
        rows = [[cell or None for cell in row] for row in rows]
        return self.spark.createDataFrame(rows, schema).repartition(partitions)

    def test_the_same_bytes_from_any_partitions(self):
        tried = 0
        for name, contract, files, how in self.cases():
            expected = without_files(contract.pay(files, **how).to_json(lines=True))
            for partitions in (1, 7) if tried > 2 else (1, 7, 64):
                frames = {dataset: self.frame(file, partitions) for dataset, file in files.items()}
                found = without_files(hito.spark.pay(frames, contract, **how).to_json(lines=True))
                self.assertEqual(found, expected, f"{name}, {partitions} partitions")
            tried += 1
        self.assertGreater(tried, 5)

    def disturbed(self, disturbing):
        name, contract, files, how = next(case for case in self.cases() if len(case[2]) == 1)
        expected = without_files(contract.pay(files, **how).to_json(lines=True))
        (dataset, file), = files.items()
        frame = self.frame(file, 7)
        frame = frame.mapInArrow(disturbing, frame.schema)
        found = without_files(hito.spark.pay({dataset: frame}, contract, **how).to_json(lines=True))
        self.assertEqual(found, expected, name)

    def test_tasks_that_are_tried_again(self):
        self.disturbed(disturbances(self.killed)[0])

    def test_an_executor_that_is_killed(self):
        self.disturbed(disturbances(self.killed)[1])
        self.assertTrue(self.killed.exists())

    def test_mistakes_of_the_data_are_told(self):
        contract = hito.load(SAMPLES / "04_work_programme" / "contract.hito")
        dataset = contract.datasets[0]
        frame = self.spark.createDataFrame([["x"]], "`nothing` string")
        with self.assertRaises(Exception) as failed:
            hito.spark.pay({dataset: frame}, contract)
        self.assertIn("HITO-E", str(failed.exception))


if __name__ == "__main__":
    unittest.main()
