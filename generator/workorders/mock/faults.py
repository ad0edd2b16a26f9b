"""Faults that a request asks for with the header ``x-mock-fault``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

HEADER: Final = "x-mock-fault"
NAMES: Final = ("timeout", "malformed", "empty", "html")
USAGE: Final = (
    "Write a status (429), timeout, malformed, empty or html; then x2 for the first two requests, or @2 for the second"
)
_FAULT: Final = re.compile(rf"(?P<name>[45]\d\d|{'|'.join(NAMES)})(?:x(?P<count>\d{{1,3}})|@(?P<at>\d{{1,3}}))?")


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens instead of the operation."""

    name: str
    """A status, or one of `NAMES`."""
    first: int = 1
    last: int | None = None
    """Numbers of the requests that it happens to; ``None``: all from ``first`` on."""

    @property
    def status(self) -> int | None:
        """The status of the response, if the fault is one."""
        return int(self.name) if self.name.isdecimal() else None


def fault_of(text: str) -> Fault:
    """Read the header.

    Raises:
        ValueError: It names no fault.
    """
    found = _FAULT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{HEADER} is {text!r}. {USAGE}.")
    if found["at"]:
        return Fault(found["name"], int(found["at"]), int(found["at"]))
    return Fault(found["name"], 1, int(found["count"]) if found["count"] else None)


@dataclass
class FaultCounter:
    """Counts the requests of each operation that ask for the same fault."""

    _counts: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])

    def due(self, operation: str, text: str) -> Fault | None:
        """Return the fault that happens to this request; ``None``: it is served.

        Raises:
            ValueError: The text names no fault.
        """
        fault = fault_of(text)
        count = self._counts[operation, text] = self._counts.get((operation, text), 0) + 1
        if count < fault.first:
            return None
        if fault.last is not None and count >= fault.last + (fault.first == 1):
            del self._counts[operation, text]
        return fault if fault.last is None or count <= fault.last else None
