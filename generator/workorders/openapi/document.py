"""A spec as it was read: plain values, their source positions, JSON pointers and references."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeGuard
from urllib.parse import unquote

from workorders_runtime.serialization.json import joined, steps

from workorders.diagnostics import SourceLocation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

SPEC_SUFFIXES: Final = (".yaml", ".yml", ".json")
"""How the names of a spec's files end."""

MAX_CHAIN: Final = 100
"""Maximum length of a $ref chain."""


class Location(NamedTuple):
    """The location of a value: a file of the spec (posix path relative to its folder) and a JSON pointer into it."""

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
    overlaid: Mapping[str, str] = field(default_factory=dict[str, str])
    """JSON pointer of a value that an overlay wrote -> the file of the overlay, in which its mark is."""

    def position(self, file: str, pointer: str) -> tuple[str, int, int]:
        """Return the file, line and column of a pointer's value, or of its nearest ancestor when it does not exist.

        Args:
            file: The file that was parsed.
            pointer: The pointer.
        """
        while pointer and pointer not in self.marks:
            pointer = pointer.rpartition("/")[0]
        line, column = self.marks.get(pointer, (1, 1))
        return self.overlaid.get(pointer, file), line, column


@dataclass(frozen=True, slots=True)
class Document:
    """A spec: its entry and every file that a ``$ref`` points to. The values are shared and must not be changed."""

    name: str
    root: Path
    entry: str
    files: Mapping[str, FileTree]
    digest: str
    """SHA-256 of the text of the files and overlays with LF line endings, in the order of their names."""

    @property
    def tree(self) -> Mapping[str, Any]:
        """The entry's value; empty when it is not a mapping."""
        value = self.files[self.entry].value
        return value if is_mapping(value) else {}

    def display_path(self, file: str) -> str:
        """Return the path of a file as it is shown to users."""
        return (self.root / file).as_posix()

    def source_location(self, pointer: str, file: str | None = None) -> SourceLocation:
        """Return the line of a pointer's value, or of its nearest ancestor when it does not exist."""
        file = self.entry if file is None else file
        if file not in self.files:
            return SourceLocation(self.display_path(file))
        file, line, column = self.files[file].position(file, pointer)
        return SourceLocation(self.display_path(file), line, column)

    def at(self, location: Location) -> Any:
        """Return the value at a location, or `MISSING`."""
        tree = self.files.get(location.file)
        return MISSING if tree is None else locate(tree.value, location.pointer)

    def target(self, file: str, reference: object) -> Location | None:
        """Return the location that a ``$ref`` in ``file`` points to; ``None`` when it does not exist."""
        try:
            location = split_reference(file, reference)
        except BadReferenceError:
            return None
        return None if self.at(location) is MISSING else location

    def loops(self, location: Location) -> bool:
        """Whether the chain of references that starts at a location is circular or too long."""
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
        """Return the end of the chain of references that starts at a location; ``None`` when it has no end."""
        seen = {location}
        while is_mapping(value := self.at(location)) and isinstance(value.get("$ref"), str):
            target = self.target(location.file, value["$ref"])
            if target is None or target in seen or len(seen) > MAX_CHAIN:
                return None
            seen.add(target)
            location = target
        return None if value is MISSING else location


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value of a document is a mapping; its keys are always strings."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value of a document is a list."""
    return isinstance(value, list)


class _Missing:
    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"


MISSING = _Missing()
"""The result of looking up a value that does not exist, where ``None`` is a value."""


class BadReferenceError(ValueError):
    """Raised for a ``$ref`` that is never followed. Carries the code, message and hint of its diagnostic."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


def child(pointer: str, key: str | int) -> str:
    """Return the pointer of a member of the value that a pointer leads to."""
    text = str(key)
    return pointer + joined((text,)) if "~" in text or "/" in text else f"{pointer}/{text}"


def parts(pointer: str) -> tuple[str, ...]:
    """Return the steps of a pointer, unescaped."""
    return steps(pointer)


def locate(value: Any, pointer: str) -> Any:
    """Return the value that a pointer leads to, or `MISSING`."""
    for step in parts(pointer):
        if is_mapping(value):
            value = value.get(step, MISSING)
        elif is_list(value) and _INDEX.fullmatch(step) and int(step) < len(value):
            value = value[int(step)]
        else:
            return MISSING
    return value


def set_at(document: Any, pointer: str, value: Any) -> Any:
    """Return a document with a value at a JSON pointer; it is changed, and objects on the way are made."""
    steps = parts(pointer)
    if not steps:
        return value
    inner: Any = document
    for step in steps[:-1]:
        below: Any = inner[_key(inner, step)] if is_list(inner) or step in inner else None
        if not is_list(below) and not is_mapping(below):
            below = inner[step] = {}
        inner = below
    inner[_key(inner, steps[-1])] = value
    return document


def _key(value: Any, step: str) -> Any:
    return int(step) if isinstance(value, list) else step


_INDEX = re.compile(r"(?:0|[1-9][0-9]{0,8})", re.ASCII)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_HINT = "write '#/components/...', or a file in the spec's folder as in 'schemas/pay.yaml#/Pay'"


def split_reference(file: str, reference: object) -> Location:
    """Split a ``$ref`` of a file into its file and pointer, without reading anything.

    Raises:
        BadReferenceError: It is not a string, empty, a URL, absolute, ambiguous, or leaves the folder.
    """
    if not isinstance(reference, str):
        raise BadReferenceError("ref-invalid", "a $ref must be a string", _HINT)
    return _split_text(file, reference)


@lru_cache(maxsize=65_536)
def _split_text(file: str, reference: str) -> Location:
    if not reference:
        raise BadReferenceError("ref-empty", "the $ref is empty", _HINT)
    if not reference.isprintable() or "\\" in reference:
        raise BadReferenceError(
            "ref-invalid", f"the $ref {reference!r} contains a backslash or control character", _HINT
        )
    path, _, fragment = reference.partition("#")
    if _SCHEME.match(path) or path.startswith("//"):
        raise BadReferenceError("ref-url", f"the $ref {reference!r} is a URL; URLs are not fetched", _HINT)
    if "%" in path or "?" in path:
        raise BadReferenceError("ref-invalid", f"the $ref {reference!r} contains a percent sign or a query", _HINT)
    pointer = unquote(fragment, errors="strict") if _has_valid_escapes(fragment) else None
    if pointer is None or (pointer and not pointer.startswith("/")) or re.search("~(?![01])", pointer):
        raise BadReferenceError("ref-invalid", f"the $ref {reference!r} has no JSON pointer after its '#'", _HINT)
    return Location(_file_of(file, path, reference), pointer)


def _file_of(file: str, path: str, reference: str) -> str:
    if not path:
        return file
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
    if path.startswith("/") or joined == ".." or joined.startswith("../"):
        raise BadReferenceError("ref-outside", f"the $ref {reference!r} leaves the spec's folder", _HINT)
    if not joined.endswith(SPEC_SUFFIXES):
        raise BadReferenceError(
            "ref-invalid", f"the $ref {reference!r} does not name a .yaml, .yml or .json file", _HINT
        )
    return joined


def _has_valid_escapes(fragment: str) -> bool:
    if "%" not in fragment:
        return True
    if re.search(r"%(?![0-9A-Fa-f]{2})", fragment):
        return False
    try:
        return unquote(fragment, errors="strict").isprintable()
    except UnicodeDecodeError:
        return False
