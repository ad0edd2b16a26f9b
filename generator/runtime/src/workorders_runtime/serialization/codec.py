"""Between bytes and models. A clean answer is one call of the model's own validator; `lenient` sees the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from typing import Any, cast
from uuid import UUID

from pydantic import BaseModel, ConfigDict, TypeAdapter
from pydantic_core import PydanticSerializationError, SchemaValidator, ValidationError, from_json

from ..exceptions import Deviation
from ..spec import Decoding
from .enums import is_unknown, noticed
from .json import DEEPEST, JsonError, Path, dumps, has_long_number, is_dict, is_entries, is_list, loads
from .lenient import KEPT, Look, expected
from .models import finite, wire_names
from .soften import soft_validator
from .wire_types import WIRE, decimal_text

__all__ = ["Decoded", "Decoder", "JsonError", "ShapeError", "dumps", "encode"]


class ShapeError(Exception):
    """A body is JSON of another top-level shape than declared."""

    def __init__(self, reason: str, deviations: tuple[Deviation, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.deviations = deviations


@dataclass(slots=True)
class Decoded:
    """A decoded body, and what was found on the way."""

    value: Any
    body: bytes = field(repr=False)
    deviations: tuple[Deviation, ...] = ()
    _document: Any = field(default=..., repr=False)
    _load: Callable[[], Any] | None = field(default=None, repr=False)

    @property
    def document(self) -> Any:
        """The body as plain JSON; parsed when first asked for."""
        if self._document is ...:
            self._document = loads(self.body) if self._load is None else self._load()
        return self._document


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind, config=ConfigDict(strict=True, allow_inf_nan=False))


@cache
def _reader(kind: Any) -> SchemaValidator:
    schema = finite(_adapter(kind).core_schema)
    return SchemaValidator(schema, {"strict": True, "allow_inf_nan": False})


@cache
def _as_model(kind: Any) -> type[BaseModel] | None:
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


@cache
def _soft(kind: Any) -> SchemaValidator:
    model = _as_model(kind)
    if model is not None:
        model.model_rebuild()
        return soft_validator(model.__pydantic_core_schema__)
    return soft_validator(_adapter(kind).core_schema, {"strict": True, "allow_inf_nan": False})


class Decoder:
    """Decodes the answers of one API."""

    def __init__(self, decoding: Decoding, sensitive: tuple[str, ...], *, strict: bool) -> None:
        self._decoding = decoding
        self._sensitive = frozenset(sensitive)
        self._strict = strict

    def decode(self, kind: Any, body: bytes, operation: str, document: Callable[[], Any] | None = None) -> Decoded:
        """Decode a body as ``kind``: a model or any other type.

        Args:
            kind: The type.
            body: The body.
            operation: operationId, for deviations.
            document: Returns the body as JSON, where it may have been parsed before.

        Raises:
            JsonError: It is not JSON.
            ShapeError: It is not of this shape at all.
        """
        if self._strict:
            loads(body, unique=True)
        if body.startswith(b"\xef\xbb\xbf"):
            body = body[3:]
        document = document or partial(loads, body)
        if has_long_number(body):
            _check(body)
            return self.decode_value(kind, document(), operation, body=body)
        unlisted: list[Enum] = []
        token = noticed.set(unlisted)
        try:
            model = _as_model(kind)
            if model is None:
                value: Any = _reader(kind).validate_json(body, by_alias=True, by_name=False)
            else:
                value = model.model_validate_json(body, by_alias=True, by_name=False)
        except ValidationError as error:
            if error.errors(include_url=False, include_context=False, include_input=False)[0]["type"] == "json_invalid":
                _check(body)
                raise JsonError("the body is not JSON") from None
        else:
            return (
                self._with_unlisted(value, body, operation, document)
                if unlisted
                else Decoded(value, body, (), ..., document)
            )
        finally:
            noticed.reset(token)
        _check(body)
        return self.decode_value(kind, document(), operation, body=body)

    def decode_value(self, kind: Any, document: Any, operation: str, *, body: bytes, prefix: Path = ()) -> Decoded:
        """Decode a part of a parsed body leniently; ``prefix`` is where it stands.

        Raises:
            ShapeError: It is not of this shape at all.
        """
        look = Look(self._decoding, operation, self._sensitive, prefix)
        token = noticed.set(None)
        try:
            value = _soft(kind).validate_python(document, context=look, by_alias=True, by_name=False)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]["msg"]
            wanted = expected(first)
            look.note(prefix, "null" if document is None else "type", wanted, document)
            raise ShapeError(f"expected {wanted}", look.deviations(document)[-1:]) from None
        finally:
            noticed.reset(token)
        for path, member in _unlisted(value, prefix):
            look.note(path, "enum", f"one of {type(member).__name__}", member.value)
        return Decoded(value, body, look.deviations(document), ... if prefix else document)

    def _with_unlisted(self, value: Any, body: bytes, operation: str, load: Callable[[], Any]) -> Decoded:
        look = Look(self._decoding, operation, self._sensitive)
        for path, member in _unlisted(value, ()):
            look.note(path, "enum", f"one of {type(member).__name__}", member.value)
        document = load()
        return Decoded(value, body, look.deviations(document), document)


def _check(body: bytes) -> None:
    try:
        from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise JsonError(f"the body is not JSON: {error}") from None


def _unlisted(value: Any, path: Path) -> Iterator[tuple[Path, Enum]]:
    if isinstance(value, Enum):
        if is_unknown(value):
            yield path, value
    elif isinstance(value, BaseModel):
        names = wire_names(type(value))
        for name, below in value.__dict__.items():
            yield from _unlisted(below, (*path, names.get(name, name)))
    elif is_list(value):
        for index, below in enumerate(value):
            yield from _unlisted(below, (*path, index))
    elif is_dict(value):
        for key, below in value.items():
            yield from _unlisted(below, (*path, key))


# -- encoding ---------------------------------------------------------------------------------------------------------


def encode(value: Any) -> Any:
    """Turn a model, or anything that holds models, into JSON values as they go over the wire.

    What was not set is left out; what came from an answer goes back as it came.

    Raises:
        ValueError: A value cannot be written in its wire format, or is nested without end.
        TypeError: A value has no place in JSON.
    """
    try:
        return _encode(value)
    except RecursionError:
        raise ValueError("a value is nested too deeply, or holds itself") from None


def _encode(value: Any, depth: int = 0) -> Any:
    if isinstance(value, BaseModel):
        try:
            dumped = value.model_dump(
                mode="python", by_alias=True, exclude_unset=True, warnings="none", context=cast(Any, WIRE)
            )
        except PydanticSerializationError as error:
            raise ValueError(str(error.__cause__ or error)) from None
        return _plain(_as_it_came(value, dumped))
    if is_dict(value):
        if depth > DEEPEST:
            raise RecursionError
        return {key: _encode(below, depth + 1) for key, below in value.items()}
    if is_entries(value):
        if depth > DEEPEST:
            raise RecursionError
        return [_encode(below, depth + 1) for below in value]
    return _plain(value)


def _as_it_came(value: Any, dumped: Any) -> Any:
    """Put back what an answer held in the places where it was read as something else and not changed since."""
    if isinstance(value, BaseModel) and is_dict(dumped):
        table = dumped
        kept = cast("dict[str, tuple[Any, Any]]", (value.__pydantic_private__ or {}).get(KEPT, {}))
        for name, wire in wire_names(type(value)).items():
            if wire not in table:
                continue
            now = value.__dict__.get(name)
            if now is None and table[wire] is None and wire != name and name in (value.model_extra or {}):
                del table[wire]  # an unknown field was called like this attribute; the attribute itself was not set
                continue
            if name in kept and type(now) is type(kept[name][1]) and now == kept[name][1]:
                table[wire] = kept[name][0]
            else:
                table[wire] = _as_it_came(now, table[wire])
    elif is_list(value) and is_list(dumped):
        return [_as_it_came(*pair) for pair in zip(value, dumped, strict=True)]
    elif is_dict(value) and is_dict(dumped):
        values = value
        return {key: _as_it_came(values.get(key), below) for key, below in dumped.items()}
    return dumped


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if is_dict(value):
        return {str(_plain(key)): _plain(below) for key, below in value.items()}
    if is_entries(value):
        return [_plain(below) for below in value]
    if isinstance(value, datetime):
        from .wire_types import FORMATS

        return FORMATS["rfc3339" if value.tzinfo else "local-iso"](value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return value if value.is_finite() else decimal_text(value)
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in JSON")
