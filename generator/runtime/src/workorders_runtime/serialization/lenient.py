"""The second look at an answer that breaks the spec: what does not fit stays as it came, and is noted.

From a model's own core schema a second validator is made (`soften`) in which each field, list item and map value
may fail alone. It works on the parsed document, so it also serves bodies whose numbers have more digits than a double.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from pydantic_core import ValidationError

from ..exceptions import Deviation
from ..spec import Coercion, Decoding
from .json import Path, is_dict, is_list
from .wire_types import shorten_fraction

__all__ = ["KEPT", "Look", "expected"]

KEPT = "_wire_values"
"""Private attribute of a decoded model: field -> what came for it, and what was made of that."""

Kind: TypeAlias = Literal["enum", "type", "missing", "null"]

_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,400})")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
_AN_OBJECT = re.compile(r"a valid dictionary or instance of \w+|a valid dictionary")
_CANDIDATE_NEEDS: dict[str, tuple[str, ...]] = {"enum-int": ("int",), "enum-str": ("str",), "decimal-text": ("str",)}


class Look:
    """One lenient pass over one body: where it is, what it found."""

    def __init__(self, decoding: Decoding, operation: str, sensitive: frozenset[str], prefix: Path = ()) -> None:
        self.decoding = decoding
        self.operation = operation
        self.sensitive = sensitive
        self.path: list[str | int] = list(prefix)
        self._base = len(prefix)
        self.found: list[tuple[Path, Kind, str, Any]] = []
        self.kept: list[dict[str, tuple[Any, Any]]] = []
        self.steps: list[Iterator[str | int]] = []
        self.touched = False

    def note(self, path: Path, kind: Kind, expected: str, value: Any = None) -> None:
        """Note a deviation."""
        self.found.append((path, kind, expected, value))

    def fit(self, value: Any, handler: Any, error: ValidationError, kinds: frozenset[str], label: str) -> Any:
        """Make something of a value that does not fit: a listed reading of it, or itself."""
        if isinstance(value, str) and value in self.decoding.null_strings and kinds & {"date", "datetime"}:
            self.touched = True
            return None
        for candidate in _candidates(value, kinds, self.decoding.coerce):
            try:
                result = handler(candidate)
            except ValidationError:
                continue
            self.touched = True
            return result
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        kind: Kind = "null" if value is None else "type"
        if first["type"] in ("enum", "literal_error") and isinstance(value, str | int):
            kind = "enum" if not kinds or kinds & {"literal", f"enum-{type(value).__name__}"} else "type"
        self.note(tuple(self.path), kind, label or expected(first["msg"]), value)
        return value

    def deviations(self, document: Any) -> tuple[Deviation, ...]:
        """List what was found, each place once, in the order of the document."""
        seen: dict[Path, tuple[Path, Kind, str, Any]] = {}
        for finding in self.found:
            seen.setdefault(finding[0], finding)
        ordered = sorted(seen.values(), key=lambda finding: _position(document, finding[0][self._base :]))
        return tuple(self._deviation(*finding) for finding in ordered)

    def _deviation(self, path: Path, kind: Kind, expected: str, value: Any) -> Deviation:
        from ..redaction import excerpt
        from .json import joined

        hidden = any(step in self.sensitive for step in path)
        shown = "" if kind == "missing" else "***" if hidden else excerpt(value, self.sensitive)
        return Deviation(joined(path), kind, expected, shown, self.operation)


def expected(message: str) -> str:
    """Take the expectation out of a validator's message."""
    text = message.removeprefix("Input should be ").replace("a valid list", "a list").replace("a valid array", "a list")
    return _AN_OBJECT.sub("an object", text)


def _position(document: Any, path: Path) -> tuple[int, ...]:
    places: list[int] = []
    for step in path:
        if is_dict(document):
            table = document
            keys = list(table)
            places.append(keys.index(step) if step in table else len(keys))
            document = table.get(str(step))
        elif is_list(document):
            entries = document
            index = int(step)
            places.append(index)
            document = entries[index] if index < len(entries) else None
    return tuple(places)


def _is_whole(number: float | Decimal) -> bool:
    """Tell a whole number; one so large that only its exponent was written is none."""
    return -1e30 < number < 1e30 and number == int(number)


def _candidates(value: Any, kinds: frozenset[str], listed: tuple[Coercion, ...]) -> Iterator[Any]:
    wanted = {need for kind in kinds for need in _CANDIDATE_NEEDS.get(kind, (kind,))}
    if isinstance(value, str):
        if "datetime" in wanted and (shorter := shorten_fraction(value)) != value:
            yield shorter
        if "numeric-text" in listed and len(value) < 400 and wanted & {"int", "float", "decimal"}:
            if _INTEGER.fullmatch(value):
                yield int(value)
            elif _NUMBER.fullmatch(value):
                number = Decimal(value)
                if "int" in wanted and "integral-float" in listed and _is_whole(number):
                    yield int(number)
                if wanted & {"float", "decimal"}:
                    yield number
        if "int-bool" in listed and value in ("0", "1"):
            if "bool" in wanted:
                yield value == "1"
            elif "int-bool" in wanted:
                yield int(value)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        if "integral-float" in listed and "int" in wanted and not isinstance(value, int) and _is_whole(value):
            yield int(Decimal(str(value)))
        if "number-to-text" in listed and "str" in wanted:
            yield str(value)
        if "int-bool" in listed and "bool" in wanted and value in (0, 1) and isinstance(value, int):
            yield value == 1
