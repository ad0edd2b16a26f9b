"""What a replay finds: a difference between a recording and what a client did."""

from __future__ import annotations

from typing import Any, Final

_LONGEST: Final = 300


class MismatchError(AssertionError):
    """Raised when a client does something else than a recording says.

    Attributes:
        message: What differs.
        pointer: JSON pointer of the recorded value.
    """

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.pointer = pointer


def expect(holds: object, message: str, pointer: str = "") -> None:
    """Check a condition.

    Raises:
        MismatchError: It does not hold.
    """
    if not holds:
        raise MismatchError(message, pointer)


def expect_equal(found: Any, wanted: Any, what: str, pointer: str = "") -> None:
    """Compare a value with the recorded one.

    Raises:
        MismatchError: They differ.
    """
    if found != wanted:
        raise MismatchError(f"{what} is {shown(found)}, recorded is {shown(wanted)}", pointer)


def shown(value: Any) -> str:
    """Format a value for a message."""
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
