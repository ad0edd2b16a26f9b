"""Folder -> Recordings: recorded calls, read strictly, checked against the format, with the place of every value.

What a recording holds is data: messages speak of keys and types, never of a value, which may be a credential.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.openapi.document import Document, child, is_mapping, locate
from workorders.openapi.loader import load

if TYPE_CHECKING:
    import jsonschema_rs

__all__ = ["CODES", "MAX_BYTES", "Origin", "Recording", "read_recording", "read_recordings", "scan"]

Origin: TypeAlias = Literal["live", "vendor-docs", "vendor-sdk", "synthetic"]

MAX_BYTES: Final = 1_000_000
_SCHEMA: Final = Path(__file__).resolve().parent / "recording.schema.json"
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.yaml", re.ASCII)

CODES: Final[Mapping[str, str]] = {
    "recording-name": "A file that is not called <operationId>.<case>.yaml.",
    "recording-size": "A recording is too large.",
    "recording-unknown": "A key that the format does not have.",
    "recording-missing": "A key that every recording needs.",
    "recording-invalid": "A value that the format does not allow.",
    "recording-vendor": "Recordings of a vendor without a spec.",
    "recording-operation": "A recording, or an exchange in it, that is of no operation of the spec.",
    "coverage-invalid": "The file of the recorded coverage is not what --update-baseline writes.",
}
"""Every code that reading recordings gives, besides those of reading YAML."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded call."""

    vendor: str
    operation: str
    case: str
    origin: Origin
    source: str
    date: str
    note: str
    client: Mapping[str, Any]
    call: Mapping[str, Any]
    exchanges: Sequence[Mapping[str, Any]]
    expect: Mapping[str, Any]
    path: Path
    document: Document = field(repr=False)

    @property
    def name(self) -> str:
        """``<operationId>.<case>``."""
        return f"{self.operation}.{self.case}"

    def source_location(self, pointer: str) -> SourceLocation:
        """Where a value of the recording, or its nearest ancestor, stands."""
        return self.document.source_location(pointer)


def read_recordings(folder: Path) -> tuple[Recording, ...]:
    """Read a vendor's recordings; a folder that is not there holds none.

    Raises:
        SpecError: with the problems of all files.
    """
    found, problems = scan(folder)
    if problems:
        raise SpecError(problems)
    return found


def scan(folder: Path) -> tuple[tuple[Recording, ...], tuple[Diagnostic, ...]]:
    """The same without giving up: the recordings that can be read, and the problems of the others."""
    found: list[Recording] = []
    problems: list[Diagnostic] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):
            continue
        try:
            found.append(read_recording(path))
        except SpecError as error:
            problems.extend(error.diagnostics)
    return tuple(found), tuple(problems)


def read_recording(path: Path) -> Recording:
    """Read one recording.

    Raises:
        SpecError: with everything that is wrong with the file.
    """
    _check_file(path)
    document = load(path)
    problems = [*_problems(document)]
    if problems:
        raise SpecError(problems)
    tree = document.tree
    operation, _, case = path.stem.partition(".")
    return Recording(
        vendor=path.resolve().parent.name,
        operation=operation,
        case=case,
        origin=tree["origin"],
        source=tree["source"],
        date=tree["date"],
        note=tree.get("note", ""),
        client=tree.get("client", {}),
        call=tree["call"],
        exchanges=tree["exchanges"],
        expect=tree["expect"],
        path=path,
        document=document,
    )


def _check_file(path: Path) -> None:
    place = SourceLocation(path.as_posix())
    if not _NAME.fullmatch(path.name):
        hint = "call it <operationId>.<case>.yaml"
        raise SpecError([Diagnostic(place, "recording-name", "this is not the name of a recording", hint)])
    if path.is_file() and (size := path.stat().st_size) > MAX_BYTES:
        message = f"the recording has {size} bytes; {MAX_BYTES // 1_000_000} MB is the most"
        raise SpecError([Diagnostic(place, "recording-size", message, "shorten its bodies")])


# -- the format -------------------------------------------------------------------------------------------------------


@cache
def _schema() -> Mapping[str, Any]:
    value: dict[str, Any] = json.loads(_SCHEMA.read_text(encoding="utf-8"))
    return value


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    import jsonschema_rs

    return jsonschema_rs.Draft202012Validator(dict(_schema()), offline=True)


def _problems(document: Document) -> Iterator[Diagnostic]:
    """What breaks the format; each place and fault once."""
    validator = _validator()
    value = document.files[document.entry].value
    if validator.is_valid(value):
        return
    told: set[tuple[str, str]] = set()
    for error in validator.iter_errors(value):
        pointer = ""
        for step in error.instance_path:
            pointer = child(pointer, step)
        for problem in _worded(error, pointer, document):
            if (problem.pointer, problem.message) not in told:
                told.add((problem.pointer, problem.message))
                yield problem


def _worded(error: jsonschema_rs.ValidationError, pointer: str, document: Document) -> Iterator[Diagnostic]:
    """An error in our words, which hold nothing of the value."""
    kind: Any = error.kind
    if kind.name == "additionalProperties":
        for key in kind.unexpected:
            at = child(pointer, key)
            yield Diagnostic(
                document.source_location(at),
                "recording-unknown",
                f"a recording has no key {key!r} here",
                _known(error),
                at,
            )
        return
    code, message, hint = "recording-invalid", "", ""
    if kind.name == "required":
        code, message = "recording-missing", f"the key {kind.property!r} is missing"
    elif kind.name == "enum":
        message = f"this must be one of {', '.join(map(str, kind.options))}"
    elif kind.name == "type":
        message = f"this must be {_declared(error).get('description') or _type(_declared(error))}"
    elif kind.name == "falseSchema":
        message, hint = "a body is recorded once", "body is for JSON; form and text are for everything else"
    elif kind.name == "propertyNames":
        at = child(pointer, kind.error.instance)
        message = f"a name in here must be {_at(_schema(), error.schema_path).get('description', 'another')}"
        yield Diagnostic(document.source_location(at), code, message, "", at)
        return
    else:
        message = f"this must be {_declared(error).get('description') or _bound(_declared(error))}"
    yield Diagnostic(document.source_location(pointer), code, message, hint, pointer)


def _known(error: jsonschema_rs.ValidationError) -> str:
    """The keys that the format has where an unknown one stands."""
    return ", ".join(_declared(error).get("properties", {}))


def _declared(error: jsonschema_rs.ValidationError) -> Mapping[str, Any]:
    """The schema whose keyword an error is about."""
    return _at(_schema(), error.schema_path)


def _at(schema: Mapping[str, Any], path: Sequence[str | int]) -> Mapping[str, Any]:
    """Follow a schema path, through references, up to the schema that holds its last keyword."""
    here: Any = schema
    for step in path[:-1]:
        if is_mapping(here) and "$ref" in here and step != "$ref":
            here = schema["$defs"][here["$ref"].rpartition("/")[2]]
        if step == "$defs":
            here = schema["$defs"]
        elif step == "$ref" and is_mapping(here) and "$ref" in here:
            here = schema["$defs"][here["$ref"].rpartition("/")[2]]
        else:
            here = locate(here, child("", step))
    return here if is_mapping(here) else {}


def _type(schema: Mapping[str, Any]) -> str:
    words = {"object": "a mapping", "array": "a list", "string": "text", "integer": "a whole number"}
    return words.get(schema.get("type", ""), "something else")


def _bound(schema: Mapping[str, Any]) -> str:
    """What a number, a text or a list has to be like, by its limits."""
    if "maximum" in schema:
        return f"{schema['minimum']} to {schema['maximum']}"
    if "minimum" in schema:
        return f"{schema['minimum']} or more"
    return "not empty"
