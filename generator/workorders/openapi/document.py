"""A spec as read: plain values, the place of each, and how one part points to another."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeGuard
from urllib.parse import unquote

from workorders.diagnostics import SourceLocation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = [
    "MAX_CHAIN",
    "MISSING",
    "BadReferenceError",
    "Document",
    "FileTree",
    "Location",
    "child",
    "is_list",
    "is_mapping",
    "locate",
    "parts",
    "split_reference",
]


MAX_CHAIN: Final = 100
"""So many references may lead to each other before something else has to come."""


class Location(NamedTuple):
    """A value's address: a file of the spec (posix path relative to its folder) and a JSON pointer into it."""

    file: str
    pointer: str

    def __truediv__(self, key: str | int) -> Location:
        return Location(self.file, child(self.pointer, key))

    def inner(self, keys: Iterable[str | int]) -> Location:
        """Return the location of a value inside, given the keys that lead to it."""
        location = self
        for key in keys:
            location = location / key
        return location


@dataclass(frozen=True, slots=True)
class FileTree:
    """One parsed file."""

    value: Any
    marks: Mapping[str, tuple[int, int]]
    """JSON pointer -> line and column: of the key in mappings, of the item in lists."""


@dataclass(frozen=True, slots=True)
class Document:
    """A spec: its entry and every file that a ``$ref`` leads to. The values are shared; nobody changes them."""

    name: str
    root: Path
    entry: str
    files: Mapping[str, FileTree]
    digest: str
    """SHA-256 over the files' text with LF line ends, in the order of their names."""

    @property
    def tree(self) -> Mapping[str, Any]:
        """The entry's value; empty when it is not a mapping."""
        value = self.files[self.entry].value
        return value if is_mapping(value) else {}

    def shown(self, file: str) -> str:
        """A file's path as it is told to users."""
        return (self.root / file).as_posix()

    def source_location(self, pointer: str, file: str | None = None) -> SourceLocation:
        """Where a pointer's value stands; its nearest known ancestor when it does not exist."""
        file = self.entry if file is None else file
        marks: Mapping[str, tuple[int, int]] = self.files[file].marks if file in self.files else {}
        while pointer and pointer not in marks:
            pointer = pointer.rpartition("/")[0]
        line, column = marks.get(pointer, (1, 1))
        return SourceLocation(self.shown(file), line, column)

    def at(self, location: Location) -> Any:
        """The value at a location, or `MISSING`."""
        tree = self.files.get(location.file)
        return MISSING if tree is None else locate(tree.value, location.pointer)

    def target(self, file: str, reference: object) -> Location | None:
        """What a ``$ref`` standing in ``file`` leads to; ``None`` when it leads nowhere."""
        try:
            found = split_reference(file, reference)
        except BadReferenceError:
            return None
        return None if self.at(found) is MISSING else found

    def loops(self, location: Location) -> bool:
        """Tell whether a chain of plain references that begins here never ends, or not within reason."""
        seen: set[Location] = set()
        while location not in seen and len(seen) <= MAX_CHAIN:
            seen.add(location)
            value = self.at(location)
            target = self.target(location.file, value.get("$ref")) if is_mapping(value) else None
            if target is None:
                return False
            location = target
        return True

    def follow(self, location: Location) -> Location | None:
        """The end of a chain of plain references that begins at ``location``; ``None`` when it has no end."""
        seen = {location}
        while is_mapping(value := self.at(location)) and isinstance(value.get("$ref"), str):
            found = self.target(location.file, value["$ref"])
            if found is None or found in seen or len(seen) > MAX_CHAIN:
                return None
            seen.add(found)
            location = found
        return None if value is MISSING else location


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value of a document is a mapping; its keys are always text."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value of a document is a list."""
    return isinstance(value, list)


class _Missing:
    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"


MISSING = _Missing()
"""Stands for "no such value" where ``None`` is a value."""


class BadReferenceError(ValueError):
    """A ``$ref`` that is never followed: code of the problem, what is wrong, and a hint."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


def child(pointer: str, key: str | int) -> str:
    """The pointer of a member."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def parts(pointer: str) -> list[str]:
    """The pointer's steps, unescaped."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def locate(value: Any, pointer: str) -> Any:
    """The value a pointer leads to, or `MISSING`."""
    for step in parts(pointer):
        if is_mapping(value):
            value = value.get(step, MISSING)
        elif is_list(value) and _INDEX.fullmatch(step) and int(step) < len(value):
            value = value[int(step)]
        else:
            return MISSING
    return value


_INDEX = re.compile(r"(?:0|[1-9][0-9]{0,8})", re.ASCII)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_HINT = "write '#/components/...' or a file of the spec's folder, as in 'schemas/pay.yaml#/Pay'"


def split_reference(file: str, reference: object) -> Location:
    """Read a ``$ref`` that stands in ``file`` without touching any disk.

    Raises:
        BadReferenceError: it is no text, empty, a URL, absolute, leaves the folder, or is written ambiguously.
    """
    if not isinstance(reference, str):
        raise BadReferenceError("ref-invalid", "a $ref must be text", _HINT)
    if not reference:
        raise BadReferenceError("ref-empty", "the $ref is empty", _HINT)
    if not reference.isprintable() or "\\" in reference:
        raise BadReferenceError("ref-invalid", f"the $ref {reference!r} has a backslash or a control character", _HINT)
    path, _, fragment = reference.partition("#")
    if _SCHEME.match(path) or path.startswith("//"):
        raise BadReferenceError("ref-url", f"the $ref {reference!r} is a URL; nothing is fetched", _HINT)
    if "%" in path or "?" in path:
        raise BadReferenceError(
            "ref-invalid", f"the $ref {reference!r} has a percent sign or a query in its path", _HINT
        )
    pointer = unquote(fragment, errors="strict") if _escapes_are_sound(fragment) else None
    if pointer is None or (pointer and not pointer.startswith("/")) or re.search("~(?![01])", pointer):
        raise BadReferenceError("ref-invalid", f"the $ref {reference!r} has no JSON pointer after its '#'", _HINT)
    return Location(_file_of(file, path, reference), pointer)


def _file_of(file: str, path: str, reference: str) -> str:
    if not path:
        return file
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
    if path.startswith("/") or joined == ".." or joined.startswith("../"):
        raise BadReferenceError("ref-outside", f"the $ref {reference!r} leaves the spec's folder", _HINT)
    if not joined.endswith((".yaml", ".yml", ".json")):
        raise BadReferenceError(
            "ref-invalid", f"the $ref {reference!r} does not name a .yaml, .yml or .json file", _HINT
        )
    return joined


def _escapes_are_sound(fragment: str) -> bool:
    if "%" not in fragment:
        return True
    if re.search(r"%(?![0-9A-Fa-f]{2})", fragment):
        return False
    try:
        return unquote(fragment, errors="strict").isprintable()
    except UnicodeDecodeError:
        return False
