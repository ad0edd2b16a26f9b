"""Writing requests: paths, query parameters and headers from arguments. Pure; invalid values are rejected here."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, cast
from urllib.parse import quote, unquote

from .serialization.wire_types import decimal_text, plain_time
from .spec import OperationSpec, Parameter, Query, Safety

if TYPE_CHECKING:
    from .http.multipart import StreamedBody

Pairs = tuple[tuple[str, str], ...]

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
"""Control characters, which are sent nowhere."""
EMPTY_LIST = "is an empty list, which would be sent like no list at all. Leave it out"
EMPTY_OBJECT = "is an empty object, which would be sent like none at all. Leave it out"
_DOTS = re.compile(r"(?:\.|%2[eE]){1,2}")
_SEGMENT_END = re.compile(r"[/\\]")
_BRACES = re.compile(r"\{([^{}]*)\}")
RESERVED_HEADERS = frozenset(
    ("host", "content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade", "expect")
)
_SEPARATORS = {"comma": ",", "space": "%20", "pipe": "|", "label-repeat": "."}
_RESERVED = "/:?@!$'()*,;="
"""Reserved characters that mean nothing in the value of a query."""


@dataclass(slots=True)
class Request:
    """A request as it is sent, the same for each attempt; ``repr`` shows neither headers nor body."""

    method: str
    base: str
    path: str
    query: Pairs = field(default=(), repr=False)
    headers: Pairs = field(default=(), repr=False)
    body: bytes | StreamedBody | None = field(default=None, repr=False)
    safety: Safety = "safe"
    signed: bool = False
    """Whether its whole query is a secret, as in a signed URL."""
    shown_path: str = ""
    """The path for messages, where the path itself holds a secret."""

    @property
    def replayable(self) -> bool:
        """Whether the request can be sent again; not if its body can be read only once."""
        return self.body is None or isinstance(self.body, bytes) or self.body.replayable

    @property
    def url(self) -> str:
        """The whole URL, including the query."""
        return self._url(self.path)

    @property
    def shown_url(self) -> str:
        """The URL for messages: without the secrets of its path."""
        return self._url(self.shown_path or self.path)

    def _url(self, path: str) -> str:
        query = "&".join(f"{quote(name, '')}={_quoted(text)}" for name, text in self.query)
        return f"{self.base}{path}?{query}" if query else self.base + path

    def with_credentials(self, headers: Pairs, query: Pairs) -> Request:
        """Add credentials; headers of the caller take precedence."""
        if not headers and not query:
            return self
        present = {name.lower() for name, _ in self.headers}
        both = (*self.headers, *[pair for pair in headers if pair[0].lower() not in present or pair[0] == "Cookie"])
        if any(name == "Cookie" for name, _ in both):
            cookies = "; ".join(value for name, value in both if name == "Cookie")
            both = (*(pair for pair in both if pair[0] != "Cookie"), ("Cookie", cookies))
        return self.changed(headers=both, query=self.query + query)

    def changed(
        self, *, headers: Pairs | None = None, query: Pairs | None = None, body: bytes | StreamedBody | None = None
    ) -> Request:
        """Return the request with other headers, another query or another body."""
        headers, query = self.headers if headers is None else headers, self.query if query is None else query
        body = self.body if body is None else body
        unchanged = (self.safety, self.signed, self.shown_path)
        return Request(self.method, self.base, self.path, query, headers, body, *unchanged)


def scalar(value: object, name: str) -> str:
    """Write a value of a parameter as a string."""
    if type(value) is str:
        return value
    if isinstance(value, Enum):
        value = cast(object, value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if value - value != 0:
            raise ValueError(f"{name} must be a finite number")
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, date | time):
        return plain_time(value)
    raise TypeError(f"{name} cannot be a {type(value).__name__}")


class Encoded(str):
    """Text of a query that is percent-encoded already."""

    __slots__ = ()


def _quoted(text: str, safe: str = "") -> str:
    return text if isinstance(text, Encoded) else quote(text, safe)


def _json(value: object, label: str) -> str:
    from .serialization.codec import encode
    from .serialization.json import dumps

    try:
        return dumps(encode(value)).decode()
    except (TypeError, ValueError):
        raise ValueError(f"{label} cannot be written as JSON") from None


def _as_list(value: object, label: str) -> list[object] | None:
    """Return the items of a list; ``None`` for any other value."""
    if value.__class__ is str or value.__class__ is int:
        return None
    if not isinstance(value, Sequence | set | frozenset) or isinstance(value, str | bytes | bytearray):
        return None
    if not value:
        raise ValueError(f"{label} {EMPTY_LIST}")
    return list(cast("Iterable[object]", value))


def check_token(text: str, label: str) -> str:
    """Check a header name or an HTTP method."""
    if not _TOKEN.fullmatch(text):
        raise ValueError(f"{label} is empty or contains characters that cannot be sent")
    return text


def check_header(name: str, value: str) -> str:
    """Check the value of a header; the message does not show it."""
    check_token(name, "the name of a header")
    if CONTROL.search(value) or value != value.strip():
        raise ValueError(
            f"the value of header {name} contains line breaks, control characters or surrounding whitespace"
        )
    try:
        value.encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError(f"the value of header {name} contains characters that are not allowed in headers") from None
    return value


def _path(operation: OperationSpec, values: Mapping[str, tuple[str, str]]) -> str:
    if not values and "{" not in operation.path:
        return operation.path
    segments: list[str] = []
    for parts in _template(operation.path):
        if len(parts) == 1:
            segments.append(parts[0])
            continue
        segment = "".join([values[part][1] if odd % 2 else part for odd, part in enumerate(parts)])
        if not segment or _DOTS.fullmatch(segment):
            raise ValueError(f"{operation.label}: {values[parts[1]][0]} would change the request path (dot segment)")
        segments.append(segment)
    return "/".join(segments)


def shown_path(operation: OperationSpec, path: str, sensitive: Collection[str]) -> str:
    """Return the path of a request for messages, if the path holds a secret; else nothing.

    Args:
        operation: The operation.
        path: The path as it is sent.
        sensitive: Names on the wire of parameters with secrets.
    """
    if not any(each.location == "path" and each.wire in sensitive for each in operation.parameters):
        return ""
    segments = zip(_template(operation.path), path.split("/"), strict=True)
    return "/".join("***" if {*parts[1::2]} & {*sensitive} else sent for parts, sent in segments)


@cache
def _template(path: str) -> tuple[tuple[str, ...], ...]:
    """Split a path into segments, and each segment into literal text and, at odd positions, names."""
    return tuple(tuple(_BRACES.split(segment)) for segment in path.split("/"))


def _path_value(operation: OperationSpec, parameter: Parameter, value: object) -> str:
    label = f"{operation.label}: {parameter.name}"
    items = _written(value, parameter, label)
    text = ",".join("=".join(item) for item in items)
    if not text or _DOTS.fullmatch(text) or CONTROL.search(text):
        raise ValueError(f"{label} is empty, a dot segment, or contains control characters")
    _encodable(text, label)
    if parameter.style == "label-repeat":
        _separable(value, (part for item in items for part in item), ".", label)
    prefix = ";" + quote(parameter.wire, "") if parameter.style.startswith("matrix") else "."
    encoded = ["=".join(quote(part, "") for part in item) for item in items]
    if parameter.style == "matrix-repeat":
        start = ";" if isinstance(value, Mapping) else f"{prefix}="
        return "".join(start + each for each in encoded)
    joined = _SEPARATORS.get(parameter.style, ",").join(encoded)
    starts = {"matrix": f"{prefix}=", "label": prefix, "label-repeat": prefix}
    return starts.get(parameter.style, "") + joined


def _written(value: object, parameter: Parameter, label: str) -> list[tuple[str, ...]]:
    """Write a plain value, the items of a list, or an object: its keys and values, in pairs if the style repeats."""
    if parameter.style == "json":
        return [(_json(value, label),)]
    if isinstance(value, Mapping):
        pairs = _pairs(label, cast("Mapping[object, object]", value))
        return [*pairs] if parameter.style.endswith("-repeat") else [(part,) for pair in pairs for part in pair]
    items = _as_list(value, label)
    return [(scalar(each, label),) for each in ([value] if items is None else items)]


def _separable(value: object, texts: Iterable[str], separator: str, label: str) -> None:
    """Check that the parts of a list or object can be told apart where their separator is not encoded."""
    is_several = isinstance(value, Mapping) or _as_list(value, label) is not None
    if is_several and any(separator in text for text in texts):
        raise ValueError(f"{label} has an item with {separator!r}, which separates the items")


def _encodable(text: str, label: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{label} contains invalid Unicode: lone surrogate") from None


_COOKIE_SAFE = "!#$&'()*+-./:<=>?@[]^_`{|}~"
"""What a cookie may hold unchanged, besides letters and digits; a comma separates the items of a list."""


def _query(label: str, parameter: Parameter, value: object) -> list[tuple[str, str]]:
    safe = _RESERVED if parameter.reserved else ""
    items = None
    if parameter.style == "json":
        texts = [_json(value, label)]
    elif parameter.style == "deep":
        return list(_deep(label, parameter.wire, value))
    elif isinstance(value, Mapping):
        return _object(label, parameter, cast("Mapping[object, object]", value), safe)
    else:
        items = _as_list(value, label)
        texts = [scalar(each, label) for each in ([value] if items is None else items)]
    for text in texts:
        _encodable(text, label)
    if parameter.style == "space":
        _separable(value, texts, " ", label)
    if items is not None and parameter.style != "repeat":
        return [(parameter.wire, _joined(texts, _SEPARATORS[parameter.style], safe))]
    return [(parameter.wire, Encoded(quote(text, safe)) if safe else text) for text in texts]


def _joined(texts: Iterable[str], separator: str, safe: str) -> str:
    """Join texts with a separator that is not one of their characters once they are decoded."""
    return Encoded(separator.join(quote(text, safe.replace(separator, "")) for text in texts))


def _object(label: str, parameter: Parameter, value: Mapping[object, object], safe: str) -> list[tuple[str, str]]:
    """Write an object: a pair for each of its fields, or one pair with all keys and values."""
    pairs = _pairs(label, value)
    if parameter.style == "repeat":
        return pairs
    return [(parameter.wire, _joined((part for pair in pairs for part in pair), _SEPARATORS[parameter.style], safe))]


def _given(value: object, label: str) -> object:
    if value is None:
        raise ValueError(f"{label} cannot be None. Leave it out")
    return value


def _pairs(label: str, value: Mapping[object, object]) -> list[tuple[str, str]]:
    pairs = [(str(key), scalar(_given(item, f"{label}.{key}"), f"{label}.{key}")) for key, item in value.items()]
    if not pairs:
        raise ValueError(f"{label} {EMPTY_OBJECT}")
    for key, text in pairs:
        _encodable(key + text, f"{label}.{key!r}")
    return pairs


def _deep(label: str, name: str, value: object) -> Iterator[tuple[str, str]]:
    """Write the values in an object or list, each with its path in brackets."""
    if isinstance(value, Mapping):
        fields = cast("Mapping[object, object]", value)
        if not fields:
            raise ValueError(f"{label} {EMPTY_OBJECT}")
        for key, item in fields.items():
            yield from _deep(f"{label}.{key}", f"{name}[{key}]", _given(item, f"{label}.{key}"))
        return
    items = _as_list(value, label)
    for item in [value] if items is None else items:
        text = scalar(item, label)
        _encodable(name + text, label)
        yield name if items is None else f"{name}[]", text


def parameters(operation: OperationSpec, arguments: Mapping[str, object]) -> tuple[str, Pairs, Pairs]:
    """Write the path, query and headers of an operation.

    Raises:
        TypeError: An argument is missing or has a type that cannot be sent.
        ValueError: An argument has a value that cannot be sent.
    """
    path_values: dict[str, tuple[str, str]] = {}
    query: list[tuple[str, str]] = []
    headers: list[tuple[str, str]] = []
    cookies: list[str] = []
    for parameter in operation.parameters:
        is_given = parameter.name in arguments and (parameter.constant is None or parameter.type is not None)
        if not is_given and parameter.constant is None:
            if parameter.location == "path":
                raise TypeError(f"{operation.label}: missing argument {parameter.name!r}")
            continue
        value = arguments[parameter.name] if is_given else parameter.constant
        label = f"{operation.label}: {parameter.name}"
        if value is None:
            raise ValueError(f"{label} cannot be None{'' if parameter.location == 'path' else '. Leave it out'}")
        if parameter.location == "path":
            path_values[parameter.wire] = (parameter.name, _path_value(operation, parameter, value))
        elif parameter.location == "query":
            pairs = _query(label, parameter, value)
            if isinstance(value, Mapping) and (clash := _clashes(operation, parameter, pairs)):
                raise ValueError(f"{label}.{clash[0]} would be sent as the parameter {clash[0]!r}. Leave it out")
            query += pairs
        else:
            written = ["=".join(item) for item in _written(value, parameter, label)]
            if parameter.location == "cookie":
                cookies.append(f"{parameter.wire}={','.join(quote(each, _COOKIE_SAFE) for each in written)}")
            else:
                if parameter.style != "json":
                    _separable(value, written, ",", label)
                headers.append((parameter.wire, check_header(parameter.wire, ",".join(written))))
    if cookies:
        headers.append(("Cookie", "; ".join(cookies)))
    return _path(operation, path_values), tuple(query), tuple(headers)


def _clashes(operation: OperationSpec, parameter: Parameter, pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Return the keys of an object that would be sent as other parameters."""
    return sorted({each.wire for each in operation.parameters if each is not parameter} & {name for name, _ in pairs})


def extra_pairs(pairs: Mapping[str, object]) -> Pairs:
    """Write ``extra_query``."""
    written: list[tuple[str, str]] = []
    for name, value in pairs.items():
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
            raise TypeError("the names of query parameters must be strings")
        _encodable(name, "the name of a query parameter")
        _given(value, f"extra_query {name!r}")
        written += _query(f"extra_query {name!r}", Query(name), value)
    return tuple(written)


def merged(pairs: Pairs, over: Pairs) -> Pairs:
    """Replace pairs by those of the same name."""
    names = {name for name, _ in over}
    return tuple(pair for pair in pairs if pair[0] not in names) + over


def merged_headers(pairs: Pairs, over: Mapping[str, str]) -> Pairs:
    """Replace headers by ``extra_headers`` of the same name, ignoring case."""
    given = cast("Mapping[object, object]", over)
    if not all(isinstance(part, str) for pair in given.items() for part in pair):
        raise TypeError("the names and values of headers must be strings")
    names = {name.lower() for name in over}
    if own := sorted(names & RESERVED_HEADERS):
        raise ValueError(f"header {own[0]} cannot be set: the client controls it")
    checked = tuple((name, check_header(name, value)) for name, value in over.items())
    return tuple(pair for pair in pairs if pair[0].lower() not in names) + checked


def has_dot_segments(path: str) -> bool:
    """Return whether a server may read a path as another one: ``..``, also encoded, with parameters or white space."""
    plain = unquote(unquote(unquote(path)))
    return any(CONTROL.sub("", each.partition(";")[0]).strip() in (".", "..") for each in _SEGMENT_END.split(plain))


def check_path(path: str) -> str:
    """Check the path of a custom request: relative to the base URL, and below it."""
    if not path.startswith("/") or path.startswith("//") or CONTROL.search(path) or any(c in path for c in "\\?# "):
        raise ValueError("path must start with one '/', be relative to the client's base URL and have no query")
    if has_dot_segments(path):
        raise ValueError("path must not contain dot segments")
    _encodable(path, "path")
    return quote(path, safe="/%:@!$&'()*+,;=~-._")
