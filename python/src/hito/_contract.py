"""Contracts and payments."""

from __future__ import annotations

import csv
import datetime
import html
import io
import json
import operator
import os
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Protocol, runtime_checkable

from . import _native

Language = Literal["es", "en"]
Engine = Literal["auto", "reference", "jit", "both"]


@runtime_checkable
class ArrowStream(Protocol):
    """Anything that hands over its rows by the Arrow C stream interface."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


Text = str | os.PathLike[str] | bytes
Rows = ArrowStream | str | os.PathLike[str] | bytes
Data = Rows | Mapping[str, Rows] | None
# Bytes read, bytes in all, rows; False stops the run.
Progress = Callable[[int, int, int], bool | None]

_LANGUAGES = {None: 0, "es": 1, "en": 2}
_ENGINES = {"auto": 0, "reference": 1, "jit": 2, "both": 3}


def _one_of(name: str, value: Any, values: Mapping[Any, int]) -> int:
    if value not in values:
        raise ValueError(f"{name}={value!r}: one of {', '.join(repr(one) for one in values if one is not None)}")
    return values[value]


def _file(given: Text, called: str) -> tuple[str, bytes | None]:
    """A path, or a text, which has more than one line, or its bytes."""
    if isinstance(given, bytes):
        return called, given
    if isinstance(given, str) and "\n" in given:
        return called, given.encode("utf-8")
    if not isinstance(given, (str, os.PathLike)):
        raise TypeError(f"neither a path nor a text: {type(given).__name__}")
    return os.fspath(given), None


def _whole(name: str, value: Any, least: int, most: int) -> int:
    number = operator.index(value)
    if not least <= number <= most:
        raise ValueError(f"{name}={value!r}: from {least} to {most}")
    return number


def _amount(text: str) -> Decimal:
    return Decimal(text)


def load(
    contract: Text,
    *,
    amendments: Sequence[Text] = (),
    included: Mapping[str, str] | None = None,
    language: Language | None = None,
) -> Contract:
    """Reads and checks a contract: a path, its text (of more than one line), or the bytes of its text.

    `amendments`: paths or texts, as the contract is, the first one first. `included`: what a contract given as a text
    may include, by its name. `language`: of messages; without it, the contract's. Raises ContractError where the
    contract has mistakes.
    """
    if isinstance(amendments, (str, bytes)):
        raise TypeError("amendments: a sequence of paths or texts")
    given = _file(contract, "contract.hito")
    amending = [_file(one, f"amendment_{number}.hito") for number, one in enumerate(amendments, 1)]
    beside: list[_native.File] = [(name, text.encode("utf-8")) for name, text in (included or {}).items()]
    return Contract(_native.load(given, amending, beside, _one_of("language", language, _LANGUAGES)), language)


def _from_texts(texts: str, language: Language | None) -> Contract:
    files: dict[str, list[_native.File]] = {"contract": [], "included": [], "amendment": []}
    for one in json.loads(texts):
        files[one["is"]].append((one["name"], one["text"].encode("utf-8")))
    native = _native.load(files["contract"][0], files["amendment"], files["included"], _LANGUAGES[language])
    return Contract(native, language)


def answer(request: Mapping[str, Any] | str) -> dict[str, Any]:
    """Answers a request in JSON, as `hito answer` does."""
    text = request if isinstance(request, str) else json.dumps(dict(request), ensure_ascii=False)
    result: dict[str, Any] = json.loads(_native.answer(text))
    return result


class Contract:
    """A contract without mistakes. It never changes; threads may share it."""

    def __init__(self, native: _native.Contract, language: Language | None) -> None:
        self._native = native
        self._language = language
        self._package: dict[str, Any] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        """Its texts go with it, so that it can be loaded where its files are not."""
        return _from_texts, (self._native.texts(), self._language)

    @property
    def title(self) -> str:
        return self._native.title

    @property
    def sha256(self) -> str:
        """Of its text, without what it includes or what amends it."""
        return self._native.sha256

    @property
    def data_package(self) -> dict[str, Any]:
        """The data it reads, as a Frictionless data package."""
        if self._package is None:
            self._package = json.loads(self._native.data_package())
        return self._package

    @property
    def datasets(self) -> list[str]:
        return [resource["name"] for resource in self.data_package["resources"]]

    def check(self, *, language: Language | None = None) -> list[dict[str, Any]]:
        """Its warnings and notes: code, severity, message, place, help."""
        found: list[dict[str, Any]] = json.loads(self._native.findings(self._language_of(language)))
        return found

    def pay(
        self,
        data: Data = None,
        *,
        values: Mapping[str, Any] | None = None,
        as_of: str | datetime.date | None = None,
        period: str | None = None,
        forecast: bool = False,
        set_aside: bool = False,
        trim: bool = False,
        decimal_mark: str | None = None,
        grouping: str | None = None,
        engine: Engine = "auto",
        threads: int = 1,
        lines: bool = True,
        language: Language | None = None,
        progress: Progress | None = None,
    ) -> Payment:
        """What the contract pays.

        `data`: the rows of its dataset, or a mapping from datasets to rows. Rows are an object with
        `__arrow_c_stream__`, a path, or the bytes of a file. `values`: reported values, `{"growth": "3%"}`; numbers as
        text, Decimal or int, since a float is not exact. `as_of`: rows dated later do not exist. `period`: only this
        one is stated. `forecast`: supposes the defaults of open decisions. `set_aside`: sets rows with faults aside
        instead of refusing the data. `lines`: keeps rows and lines one by one, which `ledger` needs. `progress` is told
        bytes read, bytes in all and rows a few times a second; False stops the run.
        """
        run = _Run(self, data, values)
        options = _options(locals(), self._language_of(language))
        return Payment(self, self._native.pay(run.data(), run.values, options), language)

    def why(self, data: Data = None, *, row: str | None = None, clause: str | None = None, total: bool = False,
            language: Language | None = None, **how: Any) -> dict[str, Any]:
        """Why a row, a clause or the total is paid what it is, or is not; the rest as for `pay`."""
        return self.pay(data, language=language, **how).why(row=row, clause=clause, total=total)

    def simulate(
        self,
        scenarios: Text | Iterable[Mapping[str, Any]],
        data: Data = None,
        *,
        values: Mapping[str, Any] | None = None,
        as_of: str | datetime.date | None = None,
        period: str | None = None,
        forecast: bool = False,
        set_aside: bool = False,
        trim: bool = False,
        decimal_mark: str | None = None,
        grouping: str | None = None,
        threads: int = 1,
        language: Language | None = None,
        progress: Progress | None = None,
    ) -> list[dict[str, str]]:
        """What it would pay with other figures in its text: a line for each scenario.

        `scenarios`: the path of a CSV file, its bytes or its text (of more than one line), or mappings from figures to
        values. What is not varied is as the text has it.
        """
        if isinstance(scenarios, (str, bytes, os.PathLike)):
            file = _file(scenarios, "scenarios")
        else:
            lines = [dict(one) for one in scenarios]
            if not lines:
                return []
            file = ("scenarios", _scenarios(lines))
        run = _Run(self, data, values)
        options = _options(locals(), self._language_of(language))
        return list(csv.DictReader(io.StringIO(self._native.simulate(run.data(), run.values, options, file))))

    def accumulator(self, part: str | None = None) -> Accumulator:
        """Begins a part of the rows, to be brought together with others and paid on at the end.

        `part`: its name among all that will come together, so that none is taken twice; a part that is tried again has
        the same name. Without it, one that nothing else has.
        """
        return Accumulator(self, self._native.accumulator(part if part is not None else uuid.uuid4().hex))

    def load_state(self, state: bytes) -> Accumulator:
        """A part as `Accumulator.save` has it, of this contract."""
        return Accumulator(self, self._native.load_state(state))

    def _language_of(self, language: Language | None) -> int:
        return _one_of("language", language or self._language, _LANGUAGES)

    def __repr__(self) -> str:
        return f"<hito.Contract {self.title!r} {self.sha256[:12]}>"

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{html.escape(resource['name'])}</td><td>"
            + html.escape(", ".join(field["name"] for field in resource["schema"]["fields"])) + "</td></tr>"
            for resource in self.data_package["resources"])
        return f"<p><b>{html.escape(self.title)}</b> <code>{self.sha256[:12]}</code></p><table>{rows}</table>"


def _scenarios(lines: list[dict[str, Any]]) -> bytes:
    columns = sorted(dict.fromkeys(name for one in lines for name in one), key=lambda name: name != "scenario")
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows([{name: _value(name, value) for name, value in one.items()} for one in lines])
    if "\0" in text.getvalue():
        raise ValueError("embedded null character")
    return text.getvalue().encode("utf-8")


def _options(given: Mapping[str, Any], language: int) -> dict[str, Any]:
    """The options of a call as the native module takes them, checked. What a call does not have is not asked for."""
    day, period, progress = given.get("as_of"), given.get("period"), given.get("progress")
    if isinstance(day, datetime.date) and not isinstance(day, datetime.datetime):
        day = day.isoformat()
    if day is not None and not isinstance(day, str):
        raise TypeError(f"as_of={day!r}: a date, or text such as '2025-06-30'")
    if period is not None and not isinstance(period, str):
        raise TypeError(f"period={period!r}: the name of a period")
    if progress is not None and not callable(progress):
        raise TypeError(f"progress={progress!r}: a function")
    return {
        "language": language,
        "as_of": day,
        "period": period,
        "forecast": int(bool(given.get("forecast"))),
        "set_aside": int(bool(given.get("set_aside"))),
        "trim": int(bool(given.get("trim"))),
        "decimal_mark": _mark("decimal_mark", given.get("decimal_mark")),
        "grouping": _mark("grouping", given.get("grouping")),
        "engine": _one_of("engine", given.get("engine", "auto"), _ENGINES),
        "threads": _whole("threads", given.get("threads", 1), 1, 256),
        "lines": int(bool(given.get("lines"))),
        "progress": progress,
    }


def _mark(name: str, value: str | None) -> int:
    if value is None:
        return 0
    if not isinstance(value, str) or len(value) != 1 or not value.isascii() or value == "\0":
        raise ValueError(f"{name}={value!r}: one character")
    return ord(value)


def _value(name: str, value: Any) -> str:
    """A reported value as text. A float is refused: it is not the number that was written."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise TypeError(f"{name}={value!r}: numbers as text, Decimal or int, dates, and yes or no as the contract writes it")


class _Run:
    """The data and values of a run, to be handed over as often as they are asked for."""

    def __init__(self, contract: Contract, data: Data, values: Mapping[str, Any] | None) -> None:
        if data is None:
            given: Mapping[str, Rows] = {}
        elif isinstance(data, Mapping):
            given = dict(data)
            # What can be read once is read by one dataset.
            once = [id(rows) for rows in given.values() if not hasattr(rows, "__len__")]
            if len(once) != len(set(once)):
                raise ValueError("the rows of two datasets are one stream, which can be read once")
        else:
            datasets = contract.datasets
            if len(datasets) != 1:
                raise ValueError(f"whose rows are these? The contract has {datasets}: hand over a mapping from their names")
            given = {datasets[0]: data}
        self._given = given
        texts = {name: {part: _value(name, one) for part, one in value.items()} if isinstance(value, Mapping)
                 else _value(name, value) for name, value in (values or {}).items()}
        self.values = json.dumps(texts, ensure_ascii=False)

    def data(self) -> list[_native.Data]:
        return [self._one(dataset, rows) for dataset, rows in self._given.items()]

    @staticmethod
    def _one(dataset: str, rows: Rows) -> _native.Data:
        if isinstance(rows, bytes):
            return dataset, dataset, rows, None
        if isinstance(rows, (str, os.PathLike)):
            return dataset, os.fspath(rows), None, None
        export = getattr(rows, "__arrow_c_stream__", None)
        if export is None:
            raise TypeError(f"the rows of {dataset!r} are neither a path, nor bytes, nor anything with __arrow_c_stream__: "
                            f"{type(rows).__name__}")
        return dataset, dataset, None, export()


class Accumulator:
    """Rows of a contract that are read apart from others, kept and sent as bytes, brought together in any order.

    One thread at a time. A contract in which the order of rows in a file decides something has none.
    """

    def __init__(self, contract: Contract, native: _native.Accumulator) -> None:
        self.contract = contract
        self._native = native

    def update(self, rows: Data, *, trim: bool = False, decimal_mark: str | None = None, grouping: str | None = None,
               threads: int = 1, language: Language | None = None,
               progress: Progress | None = None) -> None:
        """Adds rows; nothing of a dataset where there is an error. As for `Contract.pay`."""
        options = _options(locals(), self.contract._language_of(language))
        for one in _Run(self.contract, rows, None).data():
            self._native.update(one, options)

    def save(self) -> bytes:
        """The same rows, brought together in whatever order, give the same bytes."""
        return self._native.save()

    def merge(self, more: Accumulator | bytes) -> None:
        """Adds the rows of another part of the same contract."""
        part = self.contract.load_state(more) if isinstance(more, bytes) else more
        self._native.merge(part._native)

    def finish(self, *, values: Mapping[str, Any] | None = None, as_of: str | datetime.date | None = None,
               period: str | None = None, forecast: bool = False, engine: Engine = "auto", threads: int = 1,
               lines: bool = True, language: Language | None = None,
               progress: Progress | None = None) -> Payment:
        """What the contract pays on all the rows that are here; more may be added afterwards."""
        run = _Run(self.contract, None, values)
        options = _options(locals(), self.contract._language_of(language))
        return Payment(self.contract, self._native.finish(run.values, options), language)


class Payment:
    """What a contract pays on some data."""

    def __init__(self, contract: Contract, native: _native.Payment, language: Language | None) -> None:
        self.contract = contract
        self._native = native
        self._language = language
        self._parsed: dict[str, Any] | None = None

    def _language_of(self, language: Language | None) -> int:
        return self.contract._language_of(language or self._language)

    def to_json(self, *, lines: bool = False, language: Language | None = None) -> str:
        """Schema hito.payment/1: the same bytes as `hito pay --format json`."""
        return self._native.json(self._language_of(language), lines)

    @property
    def json(self) -> dict[str, Any]:
        if self._parsed is None:
            self._parsed = json.loads(self.to_json())
        return self._parsed

    @property
    def total(self) -> Decimal | dict[str, Decimal]:
        """By currency where the contract pays in several."""
        total = self.json["total"]
        if isinstance(total, list):
            return {one["currency"]: _amount(one["amount"]) for one in total}
        return _amount(total["amount"])

    @property
    def clauses(self) -> dict[str, Decimal]:
        return {one["clause"]: _amount(one["amount"]) for one in self.json["clauses"]}

    @property
    def warnings(self) -> list[str]:
        return list(self.json["warnings"])

    @property
    def holds(self) -> bool:
        """Whether every property of the contract holds in this run."""
        return self._native.refuted == 0

    @property
    def ledger(self) -> Ledger:
        """For every row what each clause pays for it and why, or why it does not count."""
        return Ledger(self)

    def why(self, *, row: str | None = None, clause: str | None = None, total: bool = False,
            language: Language | None = None) -> dict[str, Any]:
        """Why a row, a clause or the total is paid what it is, or is not, down to the cells of the data that were paid on,
        which are not read again. It needs `lines`."""
        text = self._native.why(row, clause, total, self._language_of(language))
        explained: dict[str, Any] = json.loads(text)
        return explained

    def __repr__(self) -> str:
        total = self.json["total"]
        amounts = total if isinstance(total, list) else [total]
        return f"<hito.Payment {' + '.join(one['amount'] + ' ' + one['currency'] for one in amounts)}>"

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{html.escape(one['clause'])}</td><td style='text-align:right'>{html.escape(one['amount'])}</td>"
            f"<td>{html.escape(one['currency'])}</td></tr>" for one in self.json["clauses"])
        total = self.json["total"]
        for one in total if isinstance(total, list) else [total]:
            rows += (f"<tr><th>Total</th><th style='text-align:right'>{html.escape(one['amount'])}</th>"
                     f"<th>{html.escape(one['currency'])}</th></tr>")
        notes = "".join(f"<li>{html.escape(note)}</li>" for note in self.warnings)
        return (f"<p><b>{html.escape(self.contract.title)}</b></p><table>{rows}</table>"
                + (f"<ul>{notes}</ul>" if notes else ""))


class Ledger:
    """A table that any library reads by the Arrow C stream interface: `polars.DataFrame(payment.ledger)`."""

    def __init__(self, payment: Payment) -> None:
        self._payment = payment

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self._payment._native.ledger(self._payment._language_of(None))
