"""What can be wrong with a spec, and how it is told: every stage speaks of faults in these words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Place", "Problem", "Severity", "SpecError", "one_line"]

Severity: TypeAlias = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands. Lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{one_line(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: where, which, what, and what to do about it. Only errors end a run."""

    place: Place
    code: str
    message: str
    hint: str = ""
    pointer: str = ""
    """JSON pointer into the file, for tools and for files whose lines have moved."""
    severity: Severity = "error"

    def text(self) -> str:
        """``file:line:col: CODE message (hint) [pointer]`` on one line; a warning says so before its message."""
        warning = "warning: " if self.severity == "warning" else ""
        hint = f" ({one_line(self.hint)})" if self.hint else ""
        pointer = f" [{one_line(self.pointer)}]" if self.pointer else ""
        return f"{self.place}: {self.code} {warning}{one_line(self.message)}{hint}{pointer}"

    def as_json(self) -> dict[str, object]:
        """The same as plain JSON values."""
        return {
            "file": self.place.file,
            "line": self.place.line,
            "column": self.place.column,
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "hint": self.hint,
            "pointer": self.pointer,
        }

    def as_github(self) -> str:
        """A workflow command that GitHub shows beside the line."""
        place = f"file={_property(self.place.file)},line={self.place.line},col={self.place.column}"
        hint = f" ({self.hint})" if self.hint else ""
        pointer = f" [{self.pointer}]" if self.pointer else ""
        return f"::{self.severity} {place},title={_property(self.code)}::{_data(one_line(self.message + hint + pointer))}"

    @property
    def order(self) -> tuple[Place, str, str]:
        """Sorting key: by place, then by code, so that reports are the same in every run."""
        return self.place, self.code, self.message


class SpecError(Exception):
    """A spec that cannot be used, with everything that was found wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems, key=lambda problem: problem.order))
        super().__init__("\n".join(problem.text() for problem in self.problems))

    def __reduce__(self) -> tuple[type[SpecError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


def one_line(text: str) -> str:
    """The text with line breaks, controls and invisible direction marks as escapes, so that it stays on its line."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escape(char) if unicodedata.category(char) in _UNPRINTED else char for char in text)


_UNPRINTED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
