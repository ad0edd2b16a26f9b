"""Diagnostics: the error and warning types that every stage reports."""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "Diagnostic",
    "Severity",
    "SourceLocation",
    "SpecError",
    "one_line",
    "shortened",
    "suggestion",
    "workflow_command",
]

Severity: TypeAlias = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class SourceLocation:
    """A position in a file. Lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{one_line(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One error or warning: where it is, what is wrong and what to do. Only errors end a run."""

    location: SourceLocation
    code: str
    message: str
    hint: str = ""
    pointer: str = ""
    """JSON pointer into the file, for tools and for files that were edited since."""
    severity: Severity = "error"

    def text(self) -> str:
        """Format as ``file:line:col: CODE message (hint) [pointer]``; a warning is marked before its message."""
        warning = "warning: " if self.severity == "warning" else ""
        hint = f" ({one_line(self.hint)})" if self.hint else ""
        pointer = f" [{one_line(self.pointer)}]" if self.pointer else ""
        return f"{self.location}: {self.code} {warning}{one_line(self.message)}{hint}{pointer}"

    def as_json(self) -> dict[str, object]:
        """Convert to JSON values."""
        return {
            "file": self.location.file,
            "line": self.location.line,
            "column": self.location.column,
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "hint": self.hint,
            "pointer": self.pointer,
        }

    def as_github(self) -> str:
        """Format as a workflow command that GitHub shows next to the line."""
        hint = f" ({self.hint})" if self.hint else ""
        pointer = f" [{self.pointer}]" if self.pointer else ""
        return workflow_command(
            self.severity,
            f"{self.message}{hint}{pointer}",
            {"file": self.location.file, "line": self.location.line, "col": self.location.column, "title": self.code},
        )

    @property
    def sort_key(self) -> tuple[SourceLocation, str, str]:
        """Sort key: location, code, message. Makes reports the same in every run."""
        return self.location, self.code, self.message


class SpecError(Exception):
    """Raised when a spec has errors. Carries every diagnostic, warnings included."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(sorted(diagnostics, key=lambda each: each.sort_key))
        super().__init__("\n".join(each.text() for each in self.diagnostics))

    def __reduce__(self) -> tuple[type[SpecError], tuple[tuple[Diagnostic, ...]]]:
        return type(self), (self.diagnostics,)


class InvalidSourceError(Exception):
    """Raised when generated source is not Python: a bug of the generator. The text names file and line."""


def one_line(text: str) -> str:
    """Escape line breaks, control characters and invisible direction marks."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escape(char) if unicodedata.category(char) in _UNPRINTED else char for char in text)


_UNPRINTED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def workflow_command(
    severity: Severity | Literal["notice"], message: str, properties: Mapping[str, str | int] | None = None
) -> str:
    """Format a workflow command of GitHub Actions."""
    head = ",".join(f"{name}={_escape_property(str(value))}" for name, value in (properties or {}).items())
    return f"::{severity}{' ' if head else ''}{head}::{_escape_data(one_line(message))}"


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")


def shortened(text: str, length: int = 200) -> str:
    """Cut a text for use in a message."""
    return text if len(text) <= length else f"{text[:length]}…"


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the known name that a misspelt one most likely means; ``None`` when none is near."""
    names = sorted(known)
    words = set(name.split("-"))
    longer = [each for each in names if "-" in name and words < set(each.split("-"))]  # x-wo-name: x-wo-python-name
    return next(iter(longer or difflib.get_close_matches(name, names, n=1, cutoff=cutoff)), None)


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return a hint with the nearest known name; empty when none is near."""
    near = nearest(name, known)
    return "" if near is None else f"did you mean {near}?"
