"""Base classes of the generated models."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeGuard, TypeVar, cast

from pydantic import BaseModel, ConfigDict, ValidationError, ValidationInfo, model_validator
from pydantic.fields import FieldInfo
from pydantic_core import MISSING, PydanticCustomError, PydanticUndefined

from ..deprecation import warn_renamed
from ..names import nearest, public_names
from ..redaction import redacted
from .json import JsonError, ShapeError, has_special_number, is_dict, loads
from .presence import broken_rule
from .pydantic_internals import (
    complete_fields,
    etag,
    keep_etag,
    read_model_schema,
    wire_name,
    without_raw_values,
    write_model_schema,
)
from .wire_types import WIRE

if TYPE_CHECKING:
    from typing import Self, Unpack

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    from ..exceptions import Deviation
    from ..response import Headers
    from ..spec import ClientSpec
    from .codec import Decoder


T = TypeVar("T")
_LONG = 2000
"""Characters of a ``repr``; a longer one shows only the fields that are set, each cut off."""


_MODEL_CLASS = type(BaseModel)


def is_model(value: object) -> TypeGuard[BaseModel]:
    """Return whether a value is a model. pydantic's own check of an instance is ten times slower."""
    return isinstance(value.__class__, _MODEL_CLASS)


class _Fields:
    """The fields of a model, with annotations that are resolved on first use."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> dict[str, FieldInfo]:
        complete_fields(owner)
        return owner.__pydantic_fields__


class Model(BaseModel):
    """What all models share: JSON in wire format, and a ``repr`` without sensitive values."""

    model_config = ConfigDict(
        allow_inf_nan=False,
        defer_build=True,
        hide_input_in_errors=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )
    if not TYPE_CHECKING:
        model_fields: ClassVar[dict[str, FieldInfo]] = _Fields()

    def to_json(self) -> bytes:
        """Return the object as JSON in wire format: what was set, and the values of a response unchanged."""
        from .codec import encode
        from .json import dumps

        return dumps(encode(self))

    def __repr__(self) -> str:
        text = super().__repr__()
        if len(text) <= _LONG:
            return text
        from ..notebook import shown

        names = {*self.model_fields_set, "etag"}
        fields = (f"{name}={shown(value)}" for name, value in self.__repr_args__() if name in names)
        return f"{type(self).__name__}({', '.join(fields)})"

    def _repr_html_(self) -> str:
        from ..notebook import fields_table

        return fields_table(self)

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        sensitive, names = _sensitive(type(self)), wire_names(type(self))
        for name, value in super().__repr_args__():
            yield name, redacted({names.get(str(name), name): value}, sensitive).popitem()[1]


class ReadModel(Model):
    """An object of a response: absent fields are ``None``, unknown fields are kept, values are validated strictly."""

    model_config = ConfigDict(extra="allow", strict=True)

    @classmethod
    def from_json(
        cls,
        body: bytes | str,
        *,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
    ) -> Self:
        """Read JSON in wire format, such as the body of a response or of a webhook message, or `to_json`.

        Args:
            body: The JSON.
            strict: Whether a deviation from the spec is an error. Otherwise such a value is kept unchanged.
            on_deviation: Called with each deviation.

        Raises:
            ValueError: The body is not JSON or not an object; with ``strict``, it deviates from the spec.
        """
        raw = body.encode() if isinstance(body, str) else bytes(body)
        try:
            decoded = _decoder(cls, strict).decode(cls, raw, cls.__name__)
        except (JsonError, ShapeError) as error:
            raise ValueError(f"{cls.__name__}: {error}") from None
        for deviation in decoded.deviations:
            if on_deviation is not None:
                on_deviation(deviation)
        if strict and decoded.deviations:
            raise ValueError(f"{cls.__name__}: {'; '.join(map(str, decoded.deviations[:5]))}")
        return cast("Self", decoded.value)

    @classmethod
    def example(cls) -> Self:
        """Return an object of a recorded response, for tests.

        Raises:
            LookupError: No recorded response has one.
        """
        from ..testing import example

        return example(cls)

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """Validate a dumped model. Values that deviate from the spec are kept, unless ``strict`` is true."""
        try:
            return super().model_validate(obj, **options)
        except ValidationError:
            if options.get("strict") or not is_dict(obj):
                raise
            return cast("Self", _decoder(cls).decode_dumped(cls, obj))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Validate a dumped model. Values that deviate from the spec are kept, unless ``strict`` is true."""
        body = json_data.encode() if isinstance(json_data, str) else bytes(json_data)
        try:
            if options.get("strict") or not has_special_number(body):
                return super().model_validate_json(body, **options)
            return cls.model_validate(loads(body), **options)
        except JsonError:
            return super().model_validate_json(body, **options)
        except ValidationError:
            try:
                document = loads(body)
            except JsonError:
                document = None
            if options.get("strict") or not is_dict(document):
                raise
            return cast("Self", _decoder(cls).decode_dumped(cls, document))

    def __eq__(self, other: object) -> bool:
        return BaseModel.__eq__(cast(Any, without_raw_values(self)), without_raw_values(other))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler, /) -> CoreSchema:
        schema = handler(source)
        read_model_schema(cast("dict[str, Any]", handler.resolve_ref_schema(schema)))
        return schema


class VersionedModel(ReadModel):
    """The result of an operation whose responses have the header ``ETag``."""

    @property
    def etag(self) -> str | None:
        """The version of the object, for ``if_match=``: the header ``ETag`` of the response, not part of the object.

        ``None`` if the response has none, for items of lists, and for objects that are read from JSON.
        """
        return etag(self)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        yield from super().__repr_args__()
        if (version := etag(self)) is not None:
            yield "etag", version


def keep_version(result: object, response: Headers) -> None:
    """Keep the ``ETag`` of its response with a versioned model."""
    if isinstance(result, VersionedModel) and (version := response.get("etag")):
        keep_etag(result, version)


class WriteModel(Model):
    """An object of a request: holds what was given and nothing else. A read model of the same schema is accepted."""

    model_config = ConfigDict(extra="forbid", validate_by_name=False)
    _earlier: ClassVar[Mapping[str, str]] = {}

    def __init_subclass__(cls, earlier: Mapping[str, str] | None = None, **options: Unpack[ConfigDict]) -> None:
        """Take the earlier names of fields, which work and warn: earlier name -> name."""
        super().__init_subclass__(**options)
        cls._earlier = {**cls._earlier, **(earlier or {})}

    @classmethod
    def from_json(cls, body: bytes | str) -> Self:
        """Read JSON in wire format.

        Raises:
            ValueError: The body is not JSON, or does not match the spec.
        """
        return cls.model_validate_json(body, context=WIRE)

    @model_validator(mode="before")
    @classmethod
    def _by_wire_name(cls, data: Any, info: ValidationInfo) -> Any:
        """Take a dict with Python or wire names, or the fields of a read model that are set and may be sent."""
        allowed, names = cls.model_config.get("extra") == "allow", wire_names(cls)
        if isinstance(data, ReadModel):
            read = wire_names(type(data))
            values = {read[name]: getattr(data, name) for name in data.model_fields_set if name in read}
            more = (data.model_extra or {}) if allowed else {}
            sent = {**_constants(cls), **more, **{wire: values[wire] for wire in values if wire in names.values()}}
            _check_rules(cls, sent)
            return sent
        if not is_dict(data):
            return data
        result: dict[str, Any] = {}
        for key, value in data.items():
            if key in cls._earlier and info.context is not WIRE:
                warn_renamed(f"{cls.__name__}: the field {key}", name := cls._earlier[key])
                key = name
            wire = key if info.context is WIRE else names.get(key, key)
            if not allowed and wire not in names.values():
                hint = nearest(str(key), [*names, *names.values()])
                raise PydanticCustomError(
                    "unknown_field", "has no field {name}{hint}", {"name": repr(key), "hint": hint}
                )
            if wire in result:
                raise PydanticCustomError("twice", "has {name} twice", {"name": repr(wire)})
            result[wire] = value
        sent = {**_constants(cls), **result}
        _check_rules(cls, sent)
        return sent

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler, /) -> CoreSchema:
        schema = handler(source)
        write_model_schema(cast("dict[str, Any]", handler.resolve_ref_schema(schema)))
        return schema


# -- what a package says about its models -----------------------------------------------------------------------------


@cache
def _plan(model: type[BaseModel]) -> ClientSpec | None:
    """Return the spec of the package that a model, or one of its base classes, belongs to."""
    for each in model.__mro__:
        package, found, _ = f"{each.__module__}.".partition(".models.")
        if found and package != "workorders_runtime.serialization":
            with suppress(ModuleNotFoundError):
                return cast("ClientSpec", importlib.import_module(f"{package}._plan").PLAN)
    return None


@cache
def _sensitive(model: type[BaseModel]) -> frozenset[str]:
    plan = _plan(model)
    return frozenset(map(str.lower, plan.sensitive if plan else ()))


@cache
def _decoder(model: type[BaseModel], strict: bool = False) -> Decoder:
    from ..spec import Decoding
    from .codec import Decoder

    plan = _plan(model)
    return Decoder(plan.decoding if plan else Decoding(), plan.sensitive if plan else (), strict=strict)


def _check_rules(model: type[BaseModel], values: Mapping[str, Any]) -> None:
    """Check which properties a request gives."""
    rules = model.model_config.get("json_schema_extra")
    if rules and is_dict(rules):
        given = {name for name, value in values.items() if value is not MISSING}
        python = {wire: name for name, wire in wire_names(model).items()}
        if message := broken_rule(rules, given, python):
            raise PydanticCustomError("properties", "{message}", {"message": message})


_WIRE_NAMES: dict[type[BaseModel], dict[str, str]] = {}


@cache
def _constants(model: type[BaseModel]) -> dict[str, Any]:
    """Return the required fields of a write model that have one value: name on the wire -> value."""
    unset = (MISSING, PydanticUndefined, None)
    fields = {name: model.model_fields[name] for name in wire_names(model)}
    return {wire_name(name, field): field.default for name, field in fields.items() if field.default not in unset}


def wire_names(model: type[BaseModel]) -> dict[str, str]:
    """Return the fields of a model: Python name -> name on the wire."""
    names = _WIRE_NAMES.get(model)
    if names is None:
        complete_fields(model)
        names = _WIRE_NAMES[model] = {name: wire_name(name, field) for name, field in model.model_fields.items()}
    return names
