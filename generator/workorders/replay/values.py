"""Literals of recordings: as arguments of a call, and compared with what a client returns."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from workorders.openapi.document import child, is_list, is_mapping
from workorders.recordings.contents import decoded
from workorders.replay.mismatch import MismatchError, expect, expect_equal, shown
from workorders.replay.package import Package


def argument(value: Any, package: Package) -> Any:
    """Convert a literal to an argument of the call."""
    if is_list(value):
        return [argument(item, package) for item in value]
    if not is_mapping(value):
        return value
    models = package.module("models")
    match next(iter(value), None):
        case "$datetime":
            return dt.datetime.fromisoformat(value["$datetime"])
        case "$date":
            return dt.date.fromisoformat(value["$date"])
        case "$time":
            return dt.time.fromisoformat(value["$time"])
        case "$decimal":
            return Decimal(value["$decimal"])
        case "$enum":
            name, text = value["$enum"]
            return getattr(models, name)(text)
        case "$model":
            name, members = value["$model"]
            return getattr(models, name)(**{key: argument(item, package) for key, item in members.items()})
        case "$file":
            filename, content = value["$file"]
            return filename, content.encode() if isinstance(content, str) else argument(content, package)
        case "$bytes":
            return value["$bytes"].encode()
        case "$base64":
            return decoded(value["$base64"])
        case "$raw":
            return value["$raw"]
        case "$store":
            kept = value["$store"]
            return MemoryStore(None if kept is None else package.module("tokens").Token(**kept))
        case _:
            return {key: argument(item, package) for key, item in value.items()}


@dataclass
class MemoryStore:
    """A token store that remembers everything it was given."""

    kept: Any = None
    saved: list[Any] = field(default_factory=list[Any])

    def load(self) -> Any:
        """Return the last token."""
        return self.kept

    def save(self, token: Any) -> None:
        """Keep a token."""
        self.kept = token
        self.saved.append(token)


@dataclass
class AsyncMemoryStore:
    """The same with methods to await."""

    kept: Any = None
    saved: list[Any] = field(default_factory=list[Any])

    async def load(self) -> Any:
        """Return the last token."""
        return self.kept

    async def save(self, token: Any) -> None:
        """Keep a token."""
        self.kept = token
        self.saved.append(token)


# -- comparing --------------------------------------------------------------------------------------------------------


def compare_values(result: Any, wanted: Mapping[str, Any], package: Package) -> None:
    """Compare attributes of a result, by their paths, with literals.

    Raises:
        MismatchError: A type or a value differs.
    """
    for path, literal in wanted.items():
        compare_value(result, path, literal, package)


def compare_value(result: Any, path: str, wanted: Any, package: Package) -> None:
    """Compare one attribute with its literal: type and value.

    Raises:
        MismatchError: They differ.
    """
    pointer = child("/expect/value", path)
    try:
        _compare_value(result, path, wanted, package)
    except MismatchError as error:
        raise MismatchError(error.message, pointer) from None
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise MismatchError(f"{path} can't be compared: {error}", pointer) from None


def _compare_value(result: Any, path: str, wanted: Any, package: Package) -> None:
    special = str(next(iter(wanted), "")) if is_mapping(wanted) else ""
    if path == "" and wanted is None:
        expect(result is None, f"the result is {shown(result)}, recorded is null")
        return
    if wanted is None or special == "$absent":
        parent, _, name = path.rpartition(".")
        owner = attribute(result, parent) if parent else result
        expect_equal(getattr(owner, name), None, path)
        is_set = name in owner.model_fields_set
        expect(is_set is (wanted is None), f"{path} was {'null' if is_set else 'absent'} in the response")
        return
    found = attribute(result, path)
    if special == "$len":
        expect_equal(len(found), wanted["$len"], f"the length of {path}")
        return
    literal = argument({key: each for key, each in wanted.items() if key != "known"} if special else wanted, package)
    expect_equal(found, literal, path)
    if special == "$raw":
        return
    expect(_same_kind(found, literal, special), f"{path} is {type(found).__name__} {found!r}")
    if special == "$enum":
        expect_equal(found.is_known, wanted.get("known", True), f"{path}.is_known")
    if isinstance(found, dt.datetime):
        expect_equal(found.tzinfo is None, literal.tzinfo is None, f"whether {path} is naive")


def _same_kind(found: Any, literal: Any, special: str) -> bool:
    """Whether a value that is equal to a literal is of its kind: `True` is not 1, a text is not an enum member."""
    if special.startswith("$"):
        return type(found) is type(literal)
    if isinstance(literal, int) and not isinstance(literal, bool):
        return isinstance(found, int | float) and not isinstance(found, bool)
    return not isinstance(literal, bool | str) or isinstance(found, type(literal))


def attribute(value: Any, path: str) -> Any:
    """Follow an attribute path (``items[0].type``) from a value."""
    for index, name in re.findall(r"\[(\d+)\]|([A-Za-z_]\w*)", path):
        value = value[int(index)] if index else value[name] if is_mapping(value) else getattr(value, name)
    return value


def compare_error(error: Exception, wanted: Mapping[str, Any]) -> None:
    """Compare an error with the recorded class and attributes.

    Raises:
        MismatchError: Something differs.
    """
    name = type(error).__name__
    expect(name == wanted["class"], f"the error is {name}: {error}", "/expect/error/class")
    for key, value in wanted.items():
        if key != "class":
            found: Any = getattr(error, key, None)
            if key == "fields" and found is not None:
                found = {each.field: each.message for each in found}
            expect_equal(found, value, f"{name}.{key}", child("/expect/error", key))


def compare_deviations(found: Sequence[Any], wanted: Sequence[Mapping[str, Any]]) -> None:
    """Compare what violates the spec with what is recorded, in order.

    Raises:
        MismatchError: Something differs.
    """
    pairs = [{"pointer": each.pointer, "kind": each.kind} for each in found]
    pointer = "/expect/deviations" if wanted else "/expect"
    expect(pairs == list(wanted), f"the deviations are {shown(pairs)}, recorded are {shown(list(wanted))}", pointer)


def compare_tokens(store: MemoryStore | AsyncMemoryStore | None, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Compare what the token store was given with what is recorded, in order.

    Raises:
        MismatchError: Something differs.
    """
    found = [] if store is None else store.saved
    expect_equal(len(found), len(wanted), "the number of saved tokens", "/expect/tokens" if wanted else "/expect")
    for index, (token, want) in enumerate(zip(found, wanted, strict=True)):
        attributes = {name: getattr(token, name, None) for name in want}
        expect_equal(attributes, dict(want), f"saved token {index}", f"/expect/tokens/{index}")
