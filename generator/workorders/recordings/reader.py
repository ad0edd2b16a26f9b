"""Folder -> Recordings: recorded calls, read strictly and checked against the format.

Messages name keys and types, but never a value, which may be a credential.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError, nearest
from workorders.openapi.document import Document, child, is_mapping, locate
from workorders.openapi.loader import load

if TYPE_CHECKING:
    import jsonschema_rs

Origin: TypeAlias = Literal["live", "vendor-docs", "vendor-sdk", "synthetic"]
ORIGINS: Final[tuple[Origin, ...]] = get_args(Origin)
"""Where recordings come from, the best first."""

MAX_BYTES: Final = 1_000_000
_SCHEMA: Final = Path(__file__).resolve().parent / "recording.schema.json"
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.yaml", re.ASCII)


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded call, or one webhook message."""

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
    webhook: Mapping[str, Any] | None
    """The message; ``call`` and ``exchanges`` are then empty."""
    path: Path
    document: Document = field(repr=False)

    @property
    def name(self) -> str:
        """``<operationId>.<case>``."""
        return f"{self.operation}.{self.case}"

    @property
    def fails(self) -> bool:
        """Whether an error is expected."""
        return "error" in self.expect

    def __str__(self) -> str:
        return f"{self.vendor}/{self.name}"

    def source_location(self, pointer: str) -> SourceLocation:
        """Return the line of a value, or of its nearest ancestor."""
        return self.document.source_location(pointer)


def read_recordings(folder: Path) -> tuple[Recording, ...]:
    """Read the recordings of a vendor; a missing folder has none.

    Raises:
        SpecError: Files are invalid. Carries the diagnostics of all files.
    """
    recordings, diagnostics = scan(folder)
    if diagnostics:
        raise SpecError(diagnostics)
    return recordings


def scan(folder: Path) -> tuple[tuple[Recording, ...], tuple[Diagnostic, ...]]:
    """Read the valid recordings of a vendor. Returns them with the diagnostics of the others."""
    recordings: list[Recording] = []
    diagnostics: list[Diagnostic] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):
            continue
        try:
            recordings.append(read_recording(path))
        except SpecError as error:
            diagnostics.extend(error.diagnostics)
    return tuple(recordings), tuple(diagnostics)


def read_recording(path: Path) -> Recording:
    """Read one recording.

    Raises:
        SpecError: The file is invalid.
    """
    _check_file(path)
    document = load(path)
    diagnostics = [*_diagnostics(document)]
    if diagnostics:
        raise SpecError(diagnostics)
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
        call=tree.get("call", {}),
        exchanges=tree.get("exchanges", ()),
        expect=tree["expect"],
        webhook=tree.get("webhook"),
        path=path,
        document=document,
    )


def _check_file(path: Path) -> None:
    location = SourceLocation(path.as_posix())
    if not _NAME.fullmatch(path.name):
        hint = "name it <operationId>.<case>.yaml"
        raise SpecError([Diagnostic(location, "recording-name", "invalid name of a recording", hint)])
    if path.is_file() and (size := path.stat().st_size) > MAX_BYTES:
        message = f"the recording has {size} bytes; the maximum is {MAX_BYTES // 1_000_000} MB"
        raise SpecError([Diagnostic(location, "recording-size", message, "shorten its bodies")])


# -- the format -------------------------------------------------------------------------------------------------------


@cache
def _schema() -> Mapping[str, Any]:
    value: dict[str, Any] = json.loads(_SCHEMA.read_text(encoding="utf-8"))
    return value


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    import jsonschema_rs

    return jsonschema_rs.Draft202012Validator(dict(_schema()), offline=True)


def _diagnostics(document: Document) -> Iterator[Diagnostic]:
    """Yield every error once."""
    validator = _validator()
    value = document.files[document.entry].value
    if validator.is_valid(value):
        return
    reported: set[tuple[str, str]] = set()
    for error in validator.iter_errors(value):
        pointer = ""
        for step in error.instance_path:
            pointer = child(pointer, step)
        for diagnostic in _describe(error, pointer, document):
            if (diagnostic.pointer, diagnostic.message) not in reported:
                reported.add((diagnostic.pointer, diagnostic.message))
                yield diagnostic


def _describe(error: jsonschema_rs.ValidationError, pointer: str, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostics of an error, without anything of the value."""
    kind: Any = error.kind
    if kind.name == "additionalProperties":
        for key in kind.unexpected:
            key_pointer = child(pointer, key)
            yield Diagnostic(
                document.source_location(key_pointer),
                "recording-unknown",
                f"a recording has no key {key!r} here",
                _known(error, key),
                key_pointer,
            )
        return
    code, message, hint = "recording-invalid", "", ""
    if kind.name == "required":
        code, message = "recording-missing", f"the key {kind.property!r} is missing"
    elif kind.name == "enum":
        message = f"this must be one of {', '.join(map(str, kind.options))}"
    elif kind.name == "type":
        message = f"this must be {_keyword_schema(error).get('description') or _type(_keyword_schema(error))}"
    elif kind.name == "falseSchema":
        message, hint = (
            "a body is recorded once",
            "body is for JSON, form for forms, text for other text, and base64 for bytes",
        )
        if not re.search(r"^/exchanges/\d+/re", pointer):
            message, hint = "a webhook message is not a call", "remove client, call and exchanges"
    elif kind.name == "propertyNames":
        name_pointer = child(pointer, kind.error.instance)
        names = _keyword_schema(error)
        message = f"a name in here must be {names.get('description') or names.get('pattern')}"
        yield Diagnostic(document.source_location(name_pointer), code, message, "", name_pointer)
        return
    else:
        message = f"this must be {_keyword_schema(error).get('description') or _limits(_keyword_schema(error))}"
    yield Diagnostic(document.source_location(pointer), code, message, hint, pointer)


def _known(error: jsonschema_rs.ValidationError, key: str) -> str:
    """Return the key that an unknown one is nearest to, else those that are allowed in its place."""
    known = list(_keyword_schema(error).get("properties", {}))
    near = nearest(key, known)
    return f"did you mean {near}?" if near else ", ".join(known)


def _keyword_schema(error: jsonschema_rs.ValidationError) -> Mapping[str, Any]:
    """Return the schema whose keyword an error is about."""
    return _follow(_schema(), error.schema_path)


def _follow(schema: Mapping[str, Any], path: Sequence[str | int]) -> Mapping[str, Any]:
    """Follow a schema path through references to the schema with its last keyword."""
    value: Any = schema
    for step in path[:-1]:
        if is_mapping(value) and "$ref" in value and step != "$ref":
            value = schema["$defs"][value["$ref"].rpartition("/")[2]]
        if step == "$defs":
            value = schema["$defs"]
        elif step == "$ref" and is_mapping(value) and "$ref" in value:
            value = schema["$defs"][value["$ref"].rpartition("/")[2]]
        else:
            value = locate(value, child("", step))
    return value if is_mapping(value) else {}


_TYPES: Final = {
    "object": "a mapping",
    "array": "a list",
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def _type(schema: Mapping[str, Any]) -> str:
    kind = str(schema.get("type"))
    return _TYPES.get(kind, kind)


def _limits(schema: Mapping[str, Any]) -> str:
    """Describe the limits of a number, a string or a list."""
    if "maximum" in schema:
        return f"{schema['minimum']} to {schema['maximum']}"
    if "minimum" in schema:
        return f"{schema['minimum']} or more"
    return "not empty"
