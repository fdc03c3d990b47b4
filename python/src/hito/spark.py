"""Payments on Spark DataFrames, the same to the byte as on one machine.

    >>> payment = hito.spark.pay({"visits": visits, "centres": centres}, contract)

Every task reads its own partition into a part (`hito.Accumulator`), whose bytes go to the driver; there the parts are
brought together and paid on. Which rows stand in which partition, in which order, and which tasks were tried again
does not matter. Only the columns of the contract leave Spark.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._contract import Contract, Payment

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame


def pay(data: DataFrame | Mapping[str, DataFrame], contract: Contract, **how: Any) -> Payment:
    """What the contract pays. `data`: the rows of its dataset, or a mapping from datasets to rows. The rest as for
    `hito.Accumulator.finish`: `values`, `as_of`, `period`, `forecast`, `lines` …"""
    frames = data if isinstance(data, Mapping) else {_only_dataset(contract): data}
    whole = contract.accumulator("driver")
    for dataset, frame in frames.items():
        for row in _parts(frame, contract, dataset).toLocalIterator():
            whole.merge(bytes(row["state"]))
    return whole.finish(**how)


def _only_dataset(contract: Contract) -> str:
    datasets = contract.datasets
    if len(datasets) != 1:
        raise ValueError(f"whose rows are these? The contract has {datasets}: hand over a mapping from their names")
    return datasets[0]


def _columns(contract: Contract, dataset: str) -> list[str]:
    for resource in contract.data_package["resources"]:
        if resource["name"] == dataset:
            return [field["name"] for field in resource["schema"]["fields"]]
    raise ValueError(f"the contract has no dataset {dataset!r}: {contract.datasets}")


def _parts(frame: DataFrame, contract: Contract, dataset: str) -> DataFrame:
    """A row for each partition: the bytes of its part."""
    packed = pickle.dumps(contract)
    wanted = set(_columns(contract, dataset))
    # One that is missing is told by who reads the rows, with the others.
    selected = frame.select([f"`{name}`" for name in frame.columns if name in wanted])

    def read(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow
        from pyspark import TaskContext

        task = TaskContext.get()
        assert task is not None
        part = pickle.loads(packed).accumulator(f"{dataset} {task.partitionId()}")
        some = iter(batches)
        first = next(some, None)
        if first is not None:
            def rows() -> Iterator[pyarrow.RecordBatch]:
                yield first
                yield from some

            part.update({dataset: pyarrow.RecordBatchReader.from_batches(first.schema, rows())})
        yield pyarrow.RecordBatch.from_arrays([pyarrow.array([part.save()], pyarrow.binary())], ["state"])

    return selected.mapInArrow(read, "state binary")
