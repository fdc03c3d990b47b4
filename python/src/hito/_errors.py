"""What goes wrong, as exceptions."""

from __future__ import annotations

import json
from typing import Any, NoReturn


class Error(Exception):
    """Hito could not do what was asked. `diagnostics` has every finding: code, severity, message, place, help."""

    def __init__(self, message: str, diagnostics: list[dict[str, Any]]) -> None:
        super().__init__(message)
        self.diagnostics = diagnostics

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.diagnostics)

    @property
    def codes(self) -> list[str]:
        """Codes of the findings, in their order: `["HITO-E2004"]`."""
        return [finding["code"] for finding in self.diagnostics]


class ContractError(Error):
    """The contract, the data or the reported values have mistakes; nothing was paid."""


class MisuseError(Error, ValueError):
    """An argument is not one that Hito takes."""


class Cancelled(Error):
    """`progress` asked to stop."""


_KINDS: dict[int, type[Error]] = {1: ContractError, 2: Error, 3: MisuseError, 4: Cancelled}


def raise_error(status: int, message: str, diagnostics: str) -> NoReturn:
    raise _KINDS[status](message.rstrip("\n"), json.loads(diagnostics or "[]"))
