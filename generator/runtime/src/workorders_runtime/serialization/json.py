"""JSON: exact reading and writing, and JSON pointers into bodies and decoded models."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Sequence
from contextvars import ContextVar
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeGuard

if TYPE_CHECKING:
    from ..exceptions import Deviation

Path: TypeAlias = tuple[str | int, ...]

MAX_DEPTH = 200
"""Maximum nesting of lists and objects in a body."""
MAX_KEYS = 1_000_000
"""Maximum number of keys of an object in a body: a dictionary that grows is copied as a whole."""
BYTES_PER_CONTAINER = 64
"""A body may have as many objects and lists as its maximum size has this number of bytes."""
SMALL_BODY = 256 * 1024
"""Bytes up to which a body is read in one step, unless it has very many objects."""
_MAX_VALUES_AT_ONCE, _MAX_BYTES_AT_ONCE = 150_000, 4 * 1024 * 1024
"""Values and bytes of a body that are read in one step, which holds the lock of the interpreter."""

check_deadline: ContextVar[Callable[[], None] | None] = ContextVar("check_deadline", default=None)
"""Called now and then while a response is decoded; ends the decoding with an error."""
made_values: ContextVar[list[Any] | None] = ContextVar("made_values", default=None)
"""Gets what is made of a large response, so that it can be released in steps if the response is not delivered."""

_MAX_DIGITS = 4300
"""Characters of a number with a fraction or an exponent; Python's own limit for integers."""
_END = r"(?:[,\]}\s]|\z)"
_SPECIAL = (rf"\.[0-9]+0{_END}", rf"[0-9][eE][+-]?[0-9]+{_END}")
_MANY_DIGITS = (r"\.[0-9]{9}", r"[0-9]{8}\.[0-9]")
"""One of these is in every number with a fraction and more than 16 characters."""
_FRACTION = re.compile(rb"(?<![0-9.])[0-9]++\.[0-9]+")
_CONTAINERS = frozenset((dict, list))
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_quote = json.encoder.encode_basestring


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON list."""
    return isinstance(value, list)


def is_array(value: object) -> TypeGuard[Collection[Any]]:
    """Return whether a value is written as a JSON list."""
    return isinstance(value, list | tuple | set | frozenset)


def media_type(header: str) -> str:
    """Return a media type in lower case and without parameters."""
    return header.partition(";")[0].strip().lower()


def is_json(header: str) -> bool:
    """Return whether a body of a media type is one JSON document."""
    name = media_type(header)
    return name.endswith(("/json", "/x-json", "+json")) and name != "application/stream+json"


class JsonError(Exception):
    """A body is not JSON."""


class ShapeError(Exception):
    """The top level of a body is not of the declared type."""

    def __init__(self, reason: str, deviations: tuple[Deviation, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.deviations = deviations


class WireFloat(float):
    """A number of a response that Python writes in another way: ``94.10`` or ``1E5``."""

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Self:
        """Keep the number as it is written."""
        self = super().__new__(cls, text)
        self.text = text
        return self

    def __getnewargs__(self) -> tuple[str]:  # type: ignore[override]
        return (self.text,)


@cache
def _search(pattern: str) -> Callable[[bytes], bool]:
    """Return a search by the regular expressions of pydantic, which take a tenth of the time of Python's own."""
    from pydantic_core import SchemaValidator, core_schema

    return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex")).isinstance_python


def has_special_number(body: bytes) -> bool:
    """Return whether a body may hold a number that a float does not write in the same way."""
    if any(_search(pattern)(body) for pattern in _SPECIAL):
        return True
    if not any(_search(pattern)(body) for pattern in _MANY_DIGITS):
        return False
    long = (each[0] for each in _FRACTION.finditer(body) if len(each[0]) > 16)
    return any(repr(float(each[:30])) != each.decode() for each in long)


def _exact(text: str) -> float | Decimal:
    if len(text) > _MAX_DIGITS:
        raise JsonError("number out of range")
    number = float(text)
    if repr(number) == text:
        return number
    try:
        exact = Decimal(text)
    except InvalidOperation:
        raise JsonError("number out of range") from None
    if number in (float("inf"), float("-inf")) or Decimal(repr(number)) != exact:
        return exact
    return WireFloat(text)


def _refuse(text: str) -> object:
    raise JsonError(f"{text} is not JSON")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise duplicate_key()
    return table


def duplicate_key() -> JsonError:
    """Return the error of an object with a duplicate key."""
    return JsonError("an object has a duplicate key")


def loads(body: bytes, *, unique: bool = False, large: list[Any] | None = None) -> Any:
    """Read JSON; a number that a double cannot hold becomes a `Decimal`, and every number keeps its text.

    Args:
        body: UTF-8 text, with or without a byte order mark.
        unique: Reject duplicate keys in objects; otherwise the last one wins.
        large: Gets the large lists and objects of the body, for `json_steps.release`.

    Raises:
        JsonError: The body is not JSON, or nested too deeply.
    """
    value: Any = _read_fast(body, unique=unique)
    if value is not ...:
        return value
    decoder = json.JSONDecoder(parse_float=_exact, parse_constant=_refuse, object_pairs_hook=_once if unique else None)
    try:
        if is_dense(body):
            from .json_steps import StepReader

            reader = StepReader(body, decoder, unique=unique)
            value = reader.read()
            if large is not None:
                large += reader.large
        else:
            text = body.decode("utf-8-sig")
            value = decoder.decode(text)
            check_unicode(text, value)
    except UnicodeDecodeError as error:
        raise JsonError(f"the body is not UTF-8 (byte {error.start})") from None
    except RecursionError:
        raise JsonError("the body is nested too deeply") from None
    except ValueError as error:
        raise JsonError(f"the body is not JSON: {error}") from None
    if containers(body) > MAX_DEPTH and _depth(value) > MAX_DEPTH:
        raise JsonError("the body is nested too deeply")
    return value


def _read_fast(body: bytes, *, unique: bool) -> Any:
    """Read JSON with pydantic's parser; ``...`` for a body that it refuses, or would read in another way."""
    from pydantic_core import from_json, to_json

    if is_dense(body) or has_special_number(body):
        return ...
    try:
        value = from_json(body, allow_inf_nan=False)
    except ValueError:
        return ...
    # Written again, an object with a duplicate key has fewer colons.
    if unique and (rb"\u003" in body or to_json(value).count(b":") != body.count(b":")):
        return ...
    return value


def containers(body: bytes) -> int:
    """Return how many objects and lists a body has at most."""
    return body.count(b"{") + body.count(b"[")


def is_dense(body: bytes) -> bool:
    """Return whether reading a body in one step would hold other threads, such as an event loop, for long."""
    if not SMALL_BODY < len(body) <= _MAX_BYTES_AT_ONCE:
        return len(body) > _MAX_BYTES_AT_ONCE
    punctuation = len(body) - len(body.translate(None, b",:{["))
    return 2 * punctuation > _MAX_VALUES_AT_ONCE and punctuation + containers(body) > _MAX_VALUES_AT_ONCE


def _depth(value: Any) -> int:
    depth = 0
    level: list[Any] = [value] if value.__class__ in _CONTAINERS else []
    while level:
        depth += 1
        level = [
            below
            for each in level
            for below in (each.values() if each.__class__ is dict else each)
            if below.__class__ in _CONTAINERS
        ]
    return depth


def check_unicode(text: str, value: Any) -> None:
    """Refuse a value in whose text an escape is half of a character.

    Raises:
        JsonError: There is one.
    """
    if "\\u" not in text or not _SURROGATE.search(text):
        return
    try:
        json.dumps(value, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError:
        raise JsonError("the body holds invalid Unicode (a lone surrogate)") from None


def dumps(value: Any) -> bytes:
    """Write compact JSON; a `Decimal` as a number with all its digits.

    Raises:
        ValueError: A number is not finite, or text is not valid Unicode.
        TypeError: A value is not JSON serializable.
    """
    pieces: list[str] = []
    _write(value, pieces.append, 0)
    try:
        return "".join(pieces).encode()
    except UnicodeEncodeError:
        raise ValueError("text holds invalid Unicode (a lone surrogate)") from None


def _write(value: Any, put: Callable[[str], object], depth: int) -> None:
    if value.__class__ is str:
        put(_quote(value))
    elif isinstance(value, str):
        put(_quote(str.__str__(value)))
    elif value is None:
        put("null")
    elif isinstance(value, bool):
        put("true" if value else "false")
    elif isinstance(value, int):
        put(int.__repr__(value))
    elif isinstance(value, float | Decimal):
        if not (value - value == 0 if isinstance(value, float) else value.is_finite()):
            raise ValueError("JSON does not allow NaN or Infinity")
        text = value.text if isinstance(value, WireFloat) else None
        put(text or (float.__repr__(value) if isinstance(value, float) else str(value)))
    elif depth >= MAX_DEPTH:
        raise ValueError("the value is nested too deeply")
    elif is_dict(value):
        separator = "{"
        for key, below in value.items():
            if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise TypeError(f"JSON object keys must be text, not {type(key).__name__}")
            put(separator)
            put(_quote(str.__str__(key)))
            put(":")
            _write(below, put, depth + 1)
            separator = ","
        put("{}" if separator == "{" else "}")
    elif is_array(value):
        separator = "["
        for below in value:
            put(separator)
            _write(below, put, depth + 1)
            separator = ","
        put("[]" if separator == "[" else "]")
    else:
        raise TypeError(f"{type(value).__name__} is not JSON serializable")


@lru_cache(maxsize=1024)
def steps(pointer: str) -> tuple[str, ...]:
    """Split a JSON pointer."""
    if not pointer:
        return ()
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/"))


def joined(path: Path) -> str:
    """Return the JSON pointer of a path."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def _below(value: Any, step: str) -> Any:
    """Return the value one step below a JSON value or a decoded model, or ``None``."""
    kind: type[Any] = value.__class__
    names = _ATTRIBUTES.get(kind)
    if names is None:
        if is_dict(value):
            return value.get(step)
        if is_list(value):
            return value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        names = _attributes(value)
    name = names.get(step)
    if name is not None:
        return getattr(value, name)
    extra: dict[str, Any] | None = getattr(value, "model_extra", None)
    return extra.get(step) if extra else None


_ATTRIBUTES: dict[type[Any], dict[str, str]] = {}


def _attributes(value: Any) -> dict[str, str]:
    """Return the attributes of a model by their names on the wire; other values have none."""
    if not hasattr(value, "model_fields_set"):
        return {}
    from .models import wire_names

    kind: type[Any] = value.__class__
    names = _ATTRIBUTES[kind] = {wire: name for name, wire in wire_names(kind).items()}
    return names


def walk(value: Any, pointer: str) -> Any:
    """Return the value at a pointer without ``*``, or ``None``."""
    for step in steps(pointer):
        value = _below(value, step)
        if value is None:
            return None
    return value


ABSENT: Any = object()
"""For `with_value`: the property is removed."""


def with_value(document: Any, path: Sequence[str], value: Any) -> Any:
    """Return a JSON value with another value at a path; objects are made where there are none."""
    if not path:
        return value
    step, *rest = path
    if is_list(document) and step.isdecimal() and int(step) < len(document):
        return [with_value(each, rest, value) if at == int(step) else each for at, each in enumerate(document)]
    holder: dict[str, Any] = document if is_dict(document) else {}
    if value is ABSENT and not rest:
        return {name: each for name, each in holder.items() if name != step}
    return {**holder, step: with_value(holder.get(step), rest, value)}
