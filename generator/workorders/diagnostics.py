"""Diagnostics: the error and warning types that every stage reports."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["CODES", "Diagnostic", "Severity", "SourceLocation", "SpecError", "one_line", "workflow_command"]

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


CODES: Final[Mapping[str, str]] = {
    # reading
    "file-missing": "A file is not there or cannot be read.",
    "size": "A file, or the number of its values or problems, is beyond what a spec needs.",
    "depth": "Values nest too deep.",
    "yaml-encoding": "A file is not UTF-8, or holds characters that no text needs.",
    "yaml-syntax": "A file is not YAML.",
    "yaml-tab": "A tab stands where only spaces may indent.",
    "yaml-documents": "A file holds several YAML documents.",
    "yaml-duplicate": "A key is given twice in a mapping.",
    "yaml-key": "A key is not text.",
    "yaml-alias": "An anchor, alias or merge key.",
    "yaml-tag": "A tag or a directive.",
    "yaml-number": "A number that readers of YAML understand differently.",
    # references
    "ref-invalid": "A $ref is not of a form that is followed.",
    "ref-empty": "A $ref is empty.",
    "ref-url": "A $ref is a URL.",
    "ref-outside": "A $ref leaves the spec's folder.",
    "ref-missing": "A $ref leads to nothing.",
    "ref-kind": "A $ref leads to something of another kind.",
    "ref-cycle": "References lead in a circle with nothing in it.",
    "ref-deep": "A $ref leads into another schema instead of to a named one.",
    # the standard
    "openapi-version": "The document is not OpenAPI 3.1.",
    "openapi-invalid": "An object breaks the OpenAPI standard.",
    "openapi-unknown": "A field that OpenAPI does not know.",
    "schema-invalid": "A schema breaks JSON Schema 2020-12.",
    "schema-unknown": "A keyword that JSON Schema and OpenAPI do not know.",
    "unsupported": "Part of the standard that no code is generated for; an error where calls would go wrong.",
    "nullable": "OpenAPI 3.0's `nullable`.",
    "required-unknown": "`required` names a property that does not exist.",
    "enum-invalid": "An enum's values do not fit its type, occur twice or are missing.",
    "discriminator": "A discriminator that does not tell its alternatives apart.",
    "pattern": "A regular expression that the models' engine cannot compile.",
    "allof-conflict": "The parts of an allOf contradict each other.",
    "example-invalid": "An example does not fit its schema.",
    "default-invalid": "A default does not fit its schema.",
    # operations
    "operation-id": "An operationId is missing or not a name.",
    "operation-duplicate": "Two operations have one operationId.",
    "path-template": "A path has characters or segments that no path needs, or is given twice.",
    "path-parameter": "A path's parameters and its braces do not agree.",
    "parameter-duplicate": "A parameter is declared twice.",
    "security-unknown": "A security requirement names no scheme.",
    "server": "A server's URL and its variables do not agree.",
    "success-several": "Successful answers with different bodies.",
    # names
    "name-component": "A schema's name cannot be a class name.",
    "name-long": "A name has more than 200 characters.",
    "name-clash": "Two things would have the same name in Python.",
    # our keys
    "extension-unknown": "An x-wo- key that does not exist, or not here.",
    "extension-invalid": "The value of an x-wo- key is wrong.",
    "extension-foreign": "An x- key of somebody else: it reaches nothing.",
    "extension-refused": "A key that would put text of the spec into code.",
    "source-unknown": "A source that x-wo-source-index does not name.",
    "source-missing": "An operation or named schema of a described client without x-wo-source.",
    "safety-missing": "An operation of a described client without x-wo-safety.",
    "token": "x-wo-token leads to no token endpoint.",
    "resource": "A resource that x-wo-client names does not exist, or stands in one that does not.",
    "copy-from-parameter": "x-wo-copy-from-parameter names no parameter of an operation that sends the property.",
    "positional": "x-wo-positional names nothing that is sent.",
    "paging": "x-wo-paging names or points to nothing.",
    "unwrap": "x-wo-unwrap points to nothing.",
    "presence": "x-wo-presence, x-wo-nullable-in and `required` contradict each other, or stand where no property is.",
    "wire": "A wire format on something that is no date-time.",
    "enum-names": "x-wo-enum-names do not name the enum's values.",
    "idempotency-key": "Safety `keyed` and x-wo-idempotency-key go together.",
    "server-name": "Several servers need a name each.",
    "client-option": "One option stands for two different parameters.",
    "releases": "Releases are listed newest first.",
}
"""Every code that reading and checking a spec gives, and what it means."""


class SpecError(Exception):
    """Raised when a spec has errors. Carries every diagnostic, warnings included."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(sorted(diagnostics, key=lambda each: each.sort_key))
        super().__init__("\n".join(each.text() for each in self.diagnostics))

    def __reduce__(self) -> tuple[type[SpecError], tuple[tuple[Diagnostic, ...]]]:
        return type(self), (self.diagnostics,)


def one_line(text: str) -> str:
    """Escape line breaks, control characters and invisible direction marks."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escape(char) if unicodedata.category(char) in _UNPRINTED else char for char in text)


_UNPRINTED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def workflow_command(severity: Severity, message: str, properties: Mapping[str, str | int] | None = None) -> str:
    """Format a workflow command of GitHub Actions."""
    head = ",".join(f"{name}={_escape_property(str(value))}" for name, value in (properties or {}).items())
    return f"::{severity}{' ' if head else ''}{head}::{_escape_data(one_line(message))}"


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
