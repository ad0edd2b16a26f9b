"""Decoding of bytes to models and encoding back.

A response that matches the spec is one call of the model's own validator; others are decoded leniently.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import NoneType
from typing import Annotated, Any, cast, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel, ConfigDict, TypeAdapter
from pydantic_core import (
    CoreConfig,
    CoreSchema,
    PydanticSerializationError,
    SchemaValidator,
    ValidationError,
    from_json,
)

from ..exceptions import Deviation
from ..spec import Decoding
from .enums import UnknownMembers, unknown_members
from .json import (
    MAX_DEPTH,
    JsonError,
    Path,
    ShapeError,
    check_deadline,
    dumps,
    has_special_number,
    is_array,
    is_dense,
    is_dict,
    is_list,
    loads,
    made_values,
    steps,
    walk,
)
from .lenient import LenientContext, expected_by, first_error
from .models import is_model, wire_names
from .pydantic_internals import (
    complete_fields,
    items_validator,
    json_only,
    lenient_validator,
    model_core_schema,
    paced_validator,
    raw_values,
)
from .wire_types import WIRE, decimal_text, plain_time

PACED_FROM = 64 * 1024
"""Bytes above which a body is not validated in one step, if it has many objects or four times as many bytes."""
_MANY_OBJECTS = 20_000
ITEMS_BODY = 16 * 1024
"""Bytes from which it is worth while to read only those items leniently that do not fit."""


@dataclass(slots=True)
class Decoded:
    """A decoded body and its deviations."""

    value: Any
    body: bytes = field(repr=False)
    deviations: tuple[Deviation, ...] = ()
    _document: Any = field(default=..., repr=False)
    _load: Callable[[], Any] | None = field(default=None, repr=False)

    @property
    def document(self) -> Any:
        """The body as plain JSON; parsed on first use."""
        if self._document is ...:
            self._document = loads(self.body) if self._load is None else self._load()
        return self._document


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind, config=ConfigDict(strict=True, allow_inf_nan=False))


@cache
def _reader(kind: Any) -> SchemaValidator:
    return SchemaValidator(*_schema(kind))


@cache
def _as_model(kind: Any) -> type[BaseModel] | None:
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def _validate_json(kind: Any, body: bytes) -> Any:
    model = _as_model(kind)
    paced = _paced(kind) if _is_large(body) else None
    validator = paced or (_reader(kind) if model is None else model.__pydantic_validator__)
    return validator.validate_json(body, context=cast(Any, WIRE), by_alias=True, by_name=False)


_LIGHT = frozenset({NoneType, bool, int})


def _is_large(body: bytes) -> bool:
    """Return whether validating a body in one step would hold other threads for long."""
    size = len(body)
    return size > PACED_FROM and (size > 4 * PACED_FROM or body.count(b"{") > _MANY_OBJECTS)


def _checked(value: Any) -> Any:
    if (check := check_deadline.get()) is not None:
        check()
    if value.__class__ not in _LIGHT and (made := made_values.get()) is not None:
        made.append(value)
    return value


@cache
def _paced(kind: Any) -> SchemaValidator | None:
    """Return the validator of large bodies, which lets other threads run and ends at the deadline."""
    return paced_validator(*_schema(kind), pace=_checked)


@cache
def _lenient(kind: Any, *, large: bool = False) -> SchemaValidator | None:
    return lenient_validator(*_schema(kind), pace=_checked if large else None)


class _ManyMisfitsError(Exception):
    """Raised when so many items do not fit that all are better read leniently."""


_MISFIT = object()
_MANY_MISFITS = 20
"""The items of a body that do not fit, above which all are read leniently."""
_MANY_ERRORS = 10
"""The errors of the first item, above which all are read leniently."""


def _misfit() -> object:
    collected = unknown_members.get()
    if collected is not None:
        collected.misfits += 1
        if collected.misfits > _MANY_MISFITS:
            raise _ManyMisfitsError
    return _MISFIT


@cache
def _items(kind: Any) -> tuple[SchemaValidator, dict[str, SchemaValidator]] | None:
    return items_validator(*_schema(kind), _misfit)


def _schema(kind: Any) -> tuple[CoreSchema, CoreConfig | None]:
    model = _as_model(kind)
    if model is not None:
        return model_core_schema(model), None
    return json_only(_adapter(kind).core_schema), {"strict": True, "allow_inf_nan": False}


class Decoder:
    """Decodes the responses of one API."""

    def __init__(self, decoding: Decoding, sensitive: tuple[str, ...], *, strict: bool) -> None:
        self._decoding = decoding
        self._sensitive = frozenset(map(str.lower, sensitive))
        self._strict = strict
        self._allows_empty_members = "empty-text" not in decoding.coerce
        self._deviating: set[Any] = set()
        """The types of which the last body had items that did not fit."""

    def decode(self, kind: Any, body: bytes, operation: str, document: Callable[[], Any] | None = None) -> Decoded:
        """Decode a body as ``kind``: a model or any other type.

        Args:
            kind: The type.
            body: The body.
            operation: operationId, for deviations.
            document: Returns the body as JSON, where it may have been parsed before.

        Raises:
            JsonError: The body is not JSON.
            ShapeError: The top level is not of the declared type.
        """
        if self._strict:
            large: list[Any] = []
            loads(body, unique=True, large=large)
            if large:
                from .json_steps import release

                release(large)
        if body.startswith(b"\xef\xbb\xbf"):
            body = body[3:]
        document = document or cache(partial(loads, body))
        if is_dense(body):
            return self.decode_value(kind, document(), operation, body=body)
        if has_special_number(body):
            _check(body)
            return self.decode_value(kind, document(), operation, body=body)
        by_items = kind in self._deviating
        if by_items and (decoded := self._by_items(kind, body, operation, document)) is not None:
            return decoded
        collected = UnknownMembers(empty=self._allows_empty_members)
        token = unknown_members.set(collected)
        try:
            value = _validate_json(kind, body)
        except ValidationError as error:
            if error.error_count() == 1 and first_error(error)["type"] == "json_invalid":
                _check(body)
                raise JsonError("the body is not JSON") from None
            by_items = by_items or error.error_count() > _MANY_ERRORS
        else:
            if not collected:
                return Decoded(value, body, (), ..., document)
            context = LenientContext(self._decoding, operation, self._sensitive)
            return self._with_unknown_members(value, body, context, document, collected)
        finally:
            unknown_members.reset(token)
        decoded = None if by_items else self._by_items(kind, body, operation, document)
        return decoded or self.decode_value(kind, document(), operation, body=body)

    def _by_items(self, kind: Any, body: bytes, operation: str, document: Callable[[], Any]) -> Decoded | None:
        """Decode a body leniently where items of its lists deviate; ``None`` if it also deviates elsewhere."""
        self._deviating.discard(kind)
        items = None if len(body) < ITEMS_BODY or _is_large(body) else _items(kind)
        if items is None:
            return None
        context = LenientContext(self._decoding, operation, self._sensitive)
        collected = UnknownMembers(empty=self._allows_empty_members)
        token = unknown_members.set(collected)
        try:
            value = items[0].validate_json(body, context=cast(Any, WIRE), by_alias=True, by_name=False)
            for pointer, read in items[1].items() if collected.misfits else ():
                found = walk(value, pointer)
                for index in [index for index, each in enumerate(found or ()) if each is _MISFIT]:
                    context.path, context.steps = [*steps(pointer)], [iter((index,))]
                    raw = walk(document(), f"{pointer}/{index}")
                    found[index] = read.validate_python(raw, context=context, by_alias=True, by_name=False)
        except (ValidationError, _ManyMisfitsError):
            return None
        finally:
            unknown_members.reset(token)
        if context.coerced:
            return None
        self._deviating.add(kind)
        return self._with_unknown_members(value, body, context, document, collected)

    def decode_value(self, kind: Any, document: Any, operation: str, *, body: bytes, prefix: Path = ()) -> Decoded:
        """Decode a part of a parsed body leniently; ``prefix`` is its position.

        Raises:
            ShapeError: The top level is not of the declared type.
        """
        context = LenientContext(self._decoding, operation, self._sensitive, prefix)
        validator = _lenient(kind, large=True) if _is_large(body) else _lenient(kind)
        collected = UnknownMembers(empty=self._allows_empty_members)
        token = unknown_members.set(collected)
        try:
            if validator is None:
                value = _validate_json(kind, dumps(document))
            else:
                value = validator.validate_python(document, context=context, by_alias=True, by_name=False)
        except ValidationError as error:
            expected = expected_by(first_error(error))
            context.report(prefix, "null" if document is None else "type", expected, document)
            raise ShapeError(f"expected {expected}", context.deviations(document)[-1:]) from None
        finally:
            unknown_members.reset(token)
        if collected:
            _report_unknown_members(value, prefix, context, set(map(id, collected)))
        return Decoded(value, body, context.deviations(document), ... if prefix else document)

    def decode_dumped(self, kind: Any, value: Any) -> Any:
        """Read a model that pydantic dumped, with the deviations it has.

        Raises:
            ValidationError: The top level is not of the declared type.
        """
        context = LenientContext(self._decoding, "", self._sensitive, dumped=True)
        validator = _lenient(kind)
        if validator is None:
            return _adapter(kind).validate_python(value)
        return validator.validate_python(value, context=context)

    def _with_unknown_members(
        self, value: Any, body: bytes, context: LenientContext, load: Callable[[], Any], collected: Sequence[Enum]
    ) -> Decoded:
        if collected:
            _report_unknown_members(value, (), context, set(map(id, collected)))
        if context.found < 2:
            return Decoded(value, body, context.deviations(None), ..., load)
        document = load()
        return Decoded(value, body, context.deviations(document), document)


def _check(body: bytes) -> None:
    try:
        from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise JsonError(f"the body is not JSON: {error}") from None


_JSON_SCALARS = frozenset({NoneType, bool, int, float, str})
_PLAIN = frozenset({NoneType, bool, int, float, str, date, datetime, time, Decimal})


def _report_unknown_members(value: Any, path: Path, context: LenientContext, unknown: Set[int]) -> int:
    """Report the enum members in a decoded value that have one of these identities. Returns how many."""
    entries: Iterable[tuple[str | int, Any]] = ()
    if is_model(value):
        fields = value.__dict__
        entries = ((wire, fields[name]) for name, wire in _open_fields(type(value)) if name in fields)
    elif is_list(value):
        entries = enumerate(value)
    elif is_dict(value):
        entries = value.items()
    elif id(value) in unknown:
        context.report(path, "enum", f"one of {type(value).__name__}", value.value)
        return 1
    found = 0
    for key, below in entries:
        if below.__class__ not in _PLAIN and (id(below) in unknown or not isinstance(below, Enum)):
            found += _report_unknown_members(below, (*path, key), context, unknown)
            if found == len(unknown):
                break
    return found


@cache
def _open_fields(model: type[BaseModel]) -> list[tuple[str, str]]:
    """Return the fields of a model that may hold enums, with their names on the wire."""
    fields = model.__pydantic_fields__
    return [(name, wire) for name, wire in wire_names(model).items() if _holds_enums(fields[name].annotation, set())]


def _holds_enums(kind: Any, seen: set[type]) -> bool:
    """Return whether values of a type may be enums, or hold them."""
    if inner := get_args(kind):
        return any(_holds_enums(each, seen) for each in inner[: 1 if get_origin(kind) is Annotated else None])
    if not isinstance(kind, type) or kind in seen:
        return not isinstance(kind, type) and kind is not Any
    seen.add(kind)
    if not issubclass(kind, BaseModel):
        return issubclass(kind, Enum)
    complete_fields(kind)
    return any(_holds_enums(field.annotation, seen) for field in kind.__pydantic_fields__.values())


# -- encoding ---------------------------------------------------------------------------------------------------------


def encode(value: Any) -> Any:
    """Return a model, or a value that holds models, as JSON values in wire format.

    Unset fields are left out; values of a response are written back unchanged.

    Raises:
        ValueError: A value cannot be written in its wire format, or is nested too deeply.
        TypeError: A value is not JSON serializable.
    """
    try:
        return _encode(value)
    except RecursionError:
        raise ValueError("a value is nested too deeply or contains itself") from None


def _encode(value: Any, depth: int = 0) -> Any:
    if is_model(value):
        try:
            dumped = value.__pydantic_serializer__.to_python(
                value, mode="python", by_alias=True, exclude_unset=True, warnings="none", context=cast(Any, WIRE)
            )
        except PydanticSerializationError as error:
            raise ValueError(str(error.__cause__ or error)) from None
        return _plain(_restored(value, dumped))
    if is_dict(value):
        if depth > MAX_DEPTH:
            raise RecursionError
        return {key: _encode(below, depth + 1) for key, below in value.items()}
    if is_array(value):
        if depth > MAX_DEPTH:
            raise RecursionError
        return [_encode(below, depth + 1) for below in value]
    return _plain(value)


def _restored(value: Any, dumped: Any) -> Any:
    """Restore the raw values of fields that were coerced and have not changed since."""
    if is_model(value) and is_dict(dumped):
        table = dumped
        raw = raw_values(value)
        for name, wire in wire_names(type(value)).items():
            if wire not in table:
                continue
            now = value.__dict__.get(name)
            if now is None and table[wire] is None and wire != name and name in (value.model_extra or {}):
                del table[wire]  # an unknown field has the name of this attribute, which is not set itself
                continue
            if not raw and now.__class__ in _PLAIN:
                continue
            if name in raw and type(now) is type(raw[name][1]) and now == raw[name][1]:
                table[wire] = raw[name][0]
            else:
                table[wire] = _restored(now, table[wire])
    elif is_list(value) and is_list(dumped):
        return [_restored(*pair) for pair in zip(value, dumped, strict=True)]
    elif is_dict(value) and is_dict(dumped):
        values = value
        return {key: _restored(values.get(key), below) for key, below in dumped.items()}
    return dumped


def _plain(value: Any) -> Any:
    if value.__class__ in _JSON_SCALARS:
        return value
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if is_dict(value):
        return {str(_plain(key)): _plain(below) for key, below in value.items()}
    if is_array(value):
        return [_plain(below) for below in value]
    if isinstance(value, date | time):
        return plain_time(value)
    if isinstance(value, Decimal):
        return value if value.is_finite() else decimal_text(value)
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} is not JSON serializable")
