"""Results-based payment contracts, paid exactly and explained.

    >>> contract = hito.load("contract.hito")
    >>> payment = contract.pay("participantes.csv")
    >>> payment.total
    Decimal('170000.00')

Amounts are `decimal.Decimal`, never `float`. Data is anything with `__arrow_c_stream__` (polars, pyarrow, pandas,
DuckDB), read where it is, or a path, or the bytes of a file.
"""

from ._contract import Accumulator, Contract, Payment, answer, load
from ._errors import Cancelled, ContractError, Error, MisuseError
from ._native import version as _version

__version__: str = _version()
__all__ = ["Accumulator", "Cancelled", "Contract", "ContractError", "Error", "MisuseError", "Payment", "answer", "load"]
