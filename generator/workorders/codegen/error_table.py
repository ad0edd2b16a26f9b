"""The table of errors for documentation, read from the classes of the runtime."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workorders_runtime import exceptions
from workorders_runtime.exceptions import STATUS_ERRORS, ApiError


class ErrorRow(NamedTuple):
    """One row of the table of errors."""

    error: type[ApiError]
    status: str
    """Such as ``404`` or ``5xx``; empty for errors that do not depend on the status."""
    meaning: str
    """One sentence."""
    depth: int
    """Level below `ApiError`, which is 0."""


def error_table() -> tuple[ErrorRow, ...]:
    """List all errors, each one after its base class."""
    statuses: dict[type[ApiError], str] = {error: status for status, error in STATUS_ERRORS.items()}

    def rows(error: type[ApiError], depth: int) -> Iterator[ErrorRow]:
        yield ErrorRow(error, statuses.get(error, ""), (error.__doc__ or "").partition("\n")[0], depth)
        for child in error.__subclasses__():
            if child.__module__ == exceptions.__name__:
                yield from rows(child, depth + 1)

    return tuple(rows(ApiError, 0))
