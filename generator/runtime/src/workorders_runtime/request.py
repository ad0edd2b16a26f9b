"""From an operation and its arguments to the request that leaves. Pure; every wrong value is refused here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, cast
from urllib.parse import quote, urlencode

from .serialization.wire_types import FORMATS, decimal_text
from .spec import OperationSpec, Parameter, Query, Safety

if TYPE_CHECKING:
    from .http.multipart import FileBody

__all__ = ["Pairs", "Request", "address", "check_header", "check_path", "header_name", "parameters", "scalar"]

Pairs = tuple[tuple[str, str], ...]

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_DOTS = re.compile(r"(?:\.|%2[eE]){1,2}")
_BRACES = re.compile(r"\{([^{}]*)\}")
_FRAMING = frozenset(
    ("host", "content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade", "expect")
)
_JOINERS = {"comma": ",", "space": " ", "pipe": "|"}


@dataclass(slots=True)
class Request:
    """A request as it leaves, the same for each attempt; ``repr`` shows neither headers nor body."""

    method: str
    base: str
    path: str
    query: Pairs = field(default=(), repr=False)
    headers: Pairs = field(default=(), repr=False)
    body: bytes | FileBody | None = field(default=None, repr=False)
    safety: Safety = "safe"
    signed: bool = False
    """Whether its whole query is a secret, as that of a link somebody has signed."""

    @property
    def replayable(self) -> bool:
        """Whether the request can be sent again: not when its body can be read only once."""
        return self.body is None or isinstance(self.body, bytes) or self.body.replayable

    @property
    def url(self) -> str:
        """The whole URL, query included."""
        return address(self.base, self.path, self.query)

    def plus(self, headers: Pairs, query: Pairs) -> Request:
        """Add credentials; a header the caller has set wins."""
        if not headers and not query:
            return self
        present = {name.lower() for name, _ in self.headers}
        added = tuple([pair for pair in headers if pair[0].lower() not in present])
        query = self.query + query
        return Request(
            self.method, self.base, self.path, query, self.headers + added, self.body, self.safety, self.signed
        )


def address(base: str, path: str, query: Pairs) -> str:
    """Put a URL together."""
    return f"{base}{path}?{urlencode(query, quote_via=quote)}" if query else base + path


def scalar(value: object, name: str, wire_format: str | None = None) -> str:
    """Write one value of a parameter as text."""
    if type(value) is str:
        return value
    if isinstance(value, Enum):
        value = cast(object, value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return str(int(value)) if wire_format == "int-bool" else "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if value - value != 0:
            raise ValueError(f"{name} must be a finite number")
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, datetime):
        try:
            return str(FORMATS[wire_format or ("rfc3339" if value.tzinfo else "local-iso")](value))
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(f"{name} cannot be a {type(value).__name__}")


def _listed(value: object) -> list[object] | None:
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes | bytearray):
        return list(cast("Iterable[object]", value))
    return None


def header_name(name: str) -> str:
    """Check a header's name."""
    if not _TOKEN.fullmatch(name):
        raise ValueError("a header's name has characters that cannot be sent")
    return name


def check_header(name: str, value: str) -> str:
    """Check a header's value; the message never shows it."""
    header_name(name)
    if _CONTROL.search(value) or value != value.strip():
        raise ValueError(f"the value of header {name} has a line break, control character or space around it")
    try:
        value.encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError(f"the value of header {name} has characters that a header cannot hold") from None
    return value


def _path(operation: OperationSpec, values: Mapping[str, tuple[str, str]]) -> str:
    if not values and "{" not in operation.path:
        return operation.path
    segments: list[str] = []
    for parts in _template(operation.path):
        if len(parts) == 1:
            segments.append(parts[0])
            continue
        plain = "".join([values[part][1] if odd % 2 else part for odd, part in enumerate(parts)])
        if not plain or _DOTS.fullmatch(plain):
            raise ValueError(f"{operation.id}(): {values[parts[1]][0]} would make another address of the path")
        segments.append("".join([quote(values[part][1], "") if odd % 2 else part for odd, part in enumerate(parts)]))
    return "/".join(segments)


@cache
def _template(path: str) -> tuple[tuple[str, ...], ...]:
    """Cut a path into segments, and each segment into texts and, at the odd places, names."""
    return tuple(tuple(_BRACES.split(segment)) for segment in path.split("/"))


def _path_value(operation: OperationSpec, parameter: Parameter, value: object) -> str:
    label = f"{operation.id}(): {parameter.name}"
    if value is None:
        raise ValueError(f"{label} cannot be None")
    several = _listed(value)
    text = (
        _JOINERS.get(parameter.style, ",").join(scalar(each, label, parameter.wire_format) for each in several)
        if several is not None
        else scalar(value, label, parameter.wire_format)
    )
    if not text or _DOTS.fullmatch(text) or _CONTROL.search(text):
        raise ValueError(f"{label} is empty, a dot segment or has control characters")
    _encodable(text, label)
    return text


def _encodable(text: str, label: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{label} holds half a character (a lone surrogate)") from None


def _query(label: str, parameter: Parameter, value: object) -> list[tuple[str, str]]:
    if value is None:
        return []
    several = _listed(value)
    if several is None:
        texts = [scalar(value, label, parameter.wire_format)]
    else:
        texts = [scalar(each, label, parameter.wire_format) for each in several]
        if parameter.style != "repeat":
            texts = [_JOINERS[parameter.style].join(texts)]
    for text in texts:
        _encodable(text, label)
    return [(parameter.wire, text) for text in texts]


def parameters(operation: OperationSpec, arguments: Mapping[str, object]) -> tuple[str, Pairs, Pairs]:
    """Write the parameters among the arguments: path, query, headers.

    Raises:
        TypeError: One is missing or of a type that cannot be sent.
        ValueError: One has a value that cannot be sent.
    """
    places: dict[str, tuple[str, str]] = {}
    query: list[tuple[str, str]] = []
    headers: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        if parameter.name not in arguments:
            if parameter.location == "path":
                raise TypeError(f"{operation.id}(): missing argument {parameter.name!r}")
            continue
        value = arguments[parameter.name]
        label = f"{operation.id}(): {parameter.name}"
        if parameter.location == "path":
            places[parameter.wire] = (parameter.name, _path_value(operation, parameter, value))
        elif parameter.location == "query":
            query += _query(label, parameter, value)
        elif value is None:
            raise ValueError(f"{label} cannot be None")
        else:
            several = _listed(value)
            written = [scalar(each, label, parameter.wire_format) for each in ([value] if several is None else several)]
            headers.append((parameter.wire, check_header(parameter.wire, ",".join(written))))
    return _path(operation, places), tuple(query), tuple(headers)


def extra_pairs(pairs: Mapping[str, object]) -> Pairs:
    """Write ``extra_query``."""
    written: list[tuple[str, str]] = []
    for name, value in pairs.items():
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
            raise TypeError("the names of query parameters must be text")
        _encodable(name, "the name of a query parameter")
        written += _query(f"extra_query {name!r}", Query(name), value)
    return tuple(written)


def merged(pairs: Pairs, over: Pairs) -> Pairs:
    """Let the second pairs replace those of the same name."""
    names = {name for name, _ in over}
    return tuple(pair for pair in pairs if pair[0] not in names) + over


def merged_headers(pairs: Pairs, over: Mapping[str, str]) -> Pairs:
    """Let ``extra_headers`` replace headers of the same name, in any case."""
    given = cast("Mapping[object, object]", over)
    if not all(isinstance(part, str) for pair in given.items() for part in pair):
        raise TypeError("the names and values of headers must be text")
    names = {name.lower() for name in over}
    if own := sorted(names & _FRAMING):
        raise ValueError(f"header {own[0]} is the client's own: it says where the request goes or where it ends")
    checked = tuple((name, check_header(name, value)) for name, value in over.items())
    return tuple(pair for pair in pairs if pair[0].lower() not in names) + checked


def check_path(path: str) -> str:
    """Check the path of a free request: relative to the base URL, and staying below it."""
    if not path.startswith("/") or path.startswith("//") or _CONTROL.search(path) or any(c in path for c in "\\?# "):
        raise ValueError("path must begin with one '/', be relative to the client's base URL and have no query")
    if any(_DOTS.fullmatch(segment) for segment in path.split("/")):
        raise ValueError("path must not have dot segments")
    _encodable(path, "path")
    return quote(path, safe="/%:@!$&'()*+,;=~-._")
