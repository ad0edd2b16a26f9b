"""How date-times, decimals and some booleans look on the wire: types for models, and writers for parameters."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

WIRE = object()
"""Serialization context for wire formats."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _clock(value: datetime, separator: str) -> str:
    text = value.replace(tzinfo=None, microsecond=0).isoformat(separator)
    if not value.microsecond:
        return text
    digits = f"{value.microsecond:06d}"
    return f"{text}.{digits[:3] if digits.endswith('000') else digits}"


def _rfc3339(value: datetime) -> str:
    offset = value.utcoffset()
    if offset is None:
        raise ValueError("a date-time with a time zone is required (datetime(…, tzinfo=…))")
    if not offset:
        return _clock(value, "T") + "Z"
    minutes = offset // timedelta(minutes=1)
    if timedelta(minutes=minutes) != offset:
        return _clock(value.astimezone(UTC), "T") + "Z"
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"{_clock(value, 'T')}{sign}{minutes // 60:02d}:{minutes % 60:02d}"


def _local(separator: str, aware: bool) -> Callable[[datetime], str]:
    def write(value: datetime) -> str:
        if value.tzinfo is None:
            return _clock(value, separator)
        if not aware:
            raise ValueError("a date-time without a time zone is required")
        return _rfc3339(value)

    return write


def _epoch(unit: timedelta) -> Callable[[datetime], int | float]:
    def write(value: datetime) -> int | float:
        if value.tzinfo is None:
            raise ValueError("a date-time with a time zone is required (datetime(…, tzinfo=…))")
        whole, rest = divmod(value - _EPOCH, unit)
        return whole if not rest else (value - _EPOCH) / unit

    return write


FORMATS: dict[str, Callable[[datetime], str | int | float]] = {
    "rfc3339": _rfc3339,
    "local-iso": _local("T", aware=False),
    "local-spaced": _local(" ", aware=False),
    "local-iso-or-aware": _local("T", aware=True),
    "local-spaced-or-aware": _local(" ", aware=True),
    "epoch-seconds": _epoch(timedelta(seconds=1)),
    "epoch-millis": _epoch(timedelta(milliseconds=1)),
}
"""Wire format -> the function that writes a date-time in it."""


def _patterns(fraction: str, letter: str, zone: str) -> dict[str, str]:
    day, time = r"\d{4}-\d{2}-\d{2}", rf"\d{{2}}:\d{{2}}:\d{{2}}(?:\.{fraction})?"
    iso, spaced, aware = f"{day}T{time}", f"{day} {time}", f"{day}{letter}{time}{zone}"
    return {
        "rfc3339": f"^{aware}$",
        "local-iso": f"^{iso}$",
        "local-spaced": f"^{spaced}$",
        "local-iso-or-aware": f"^(?:{iso}|{aware})$",
        "local-spaced-or-aware": f"^(?:{spaced}|{aware})$",
    }


_AS_WRITTEN = _patterns(
    r"(?:\d{3})?(?:[1-9]\d{2}|\d[1-9]\d|\d{2}[1-9])",
    "T",
    r"(?:Z|[+-](?:\d[1-9]|[1-9]0):\d{2}|[+-]00:(?:0[1-9]|[1-9]\d))",
)
"""Strings that round-trip unchanged."""
_AS_READ = _patterns(r"\d{1,6}", "[Tt]", r"(?:[Zz]|[+-]\d{2}:\d{2})")
"""All strings of the format; those such as ``.000`` and ``+00:00`` are kept as raw values."""
_LABELS = {
    "rfc3339": "a date-time with a zone (2023-03-07T12:13:47Z)",
    "local-iso": "a date-time without a zone (2023-03-07T12:13:47)",
    "local-spaced": "a date-time without a zone (2023-03-07 12:13:47)",
    "local-iso-or-aware": "a date-time (2023-03-07T12:13:47)",
    "local-spaced-or-aware": "a date-time (2023-03-07 12:13:47)",
    "epoch-seconds": "a date-time as seconds since 1970",
    "epoch-millis": "a date-time as milliseconds since 1970",
}


def _in_response(info: Any) -> bool:
    """Return whether a value of a response is validated leniently, not an argument."""
    return hasattr(info.context, "coerced")


def _meaning(kind: str, label: str) -> dict[str, Any]:
    return {"wire_kind": kind, "wire_label": label}


@dataclass(frozen=True, slots=True)
class DateTimeFormat:
    """Marks a date-time's wire format for pydantic; in Python it is a `datetime`."""

    name: str

    @property
    def label(self) -> str:
        """The format in words, for messages."""
        return _LABELS[self.name]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept and write this format only."""
        from pydantic_core import core_schema as core

        zone: Literal["aware", "naive"] | None = None
        if not self.name.endswith("or-aware"):
            zone = "naive" if self.name.startswith("local") else "aware"
        value = core.datetime_schema(strict=True, tz_constraint=zone)
        read: CoreSchema
        loose: CoreSchema
        if self.name.startswith("epoch"):
            unit = timedelta(seconds=1) if self.name == "epoch-seconds" else timedelta(milliseconds=1)

            def from_epoch(number: float) -> datetime:
                try:
                    return _EPOCH + number * unit
                except OverflowError:
                    raise ValueError("out of range") from None

            number = core.union_schema([core.int_schema(strict=True), core.float_schema(strict=True)])
            loose = read = core.no_info_after_validator_function(from_epoch, number)
        else:
            parsed = core.datetime_schema(strict=False, tz_constraint=zone)
            read = core.chain_schema([core.str_schema(strict=True, pattern=_AS_WRITTEN[self.name]), parsed])
            text = core.str_schema(strict=True, pattern=_AS_READ[self.name])
            loose = core.chain_schema([core.with_info_after_validator_function(self._keep_raw, text), parsed])
        given = core.union_schema(
            [value, loose],
            mode="left_to_right",
            custom_error_type="wire_datetime",
            custom_error_message=f"Input should be {self.label}",
            custom_error_context={"expected": self.label},
        )
        return core.json_or_python_schema(
            json_schema=read,
            python_schema=given,
            metadata=_meaning("datetime", self.label),
            serialization=core.plain_serializer_function_ser_schema(self.write, info_arg=True),
        )

    def _keep_raw(self, text: str, info: Any) -> str:
        """Keep the raw value if writing the date-time gives another string."""
        if _in_response(info) and not re.fullmatch(_AS_WRITTEN[self.name], text):
            info.context.coerced = True
        return text

    def write(self, value: Any, info: Any) -> Any:
        """Write a date-time; other values deviate from the spec and are kept unchanged."""
        if not isinstance(value, datetime) or not (info.context is WIRE or info.mode == "json"):
            return value
        return FORMATS[self.name](value)


@dataclass(frozen=True, slots=True)
class DecimalFormat:
    """Marks whether a decimal is a JSON number or a string; in Python it is a `Decimal`."""

    text: bool

    @property
    def label(self) -> str:
        """The format in words, for messages."""
        return "a decimal number as text" if self.text else "a number"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept numbers or strings, as declared, and keep all digits."""
        from pydantic_core import core_schema as core

        exact = core.decimal_schema(strict=False, allow_inf_nan=False)
        ready: CoreSchema = core.is_instance_schema(Decimal)
        number: list[CoreSchema] = [core.int_schema(strict=True), core.float_schema(strict=True, allow_inf_nan=False)]
        if self.text:
            read: CoreSchema = core.str_schema(strict=True, pattern=r"^-?(?:0|[1-9]\d*)(?:\.\d+)?$")
            given: CoreSchema = core.union_schema([ready, read])
        else:
            read = core.union_schema([*number])
            given = core.union_schema([ready, *number])
        chosen = core.union_schema(
            [core.chain_schema([given, exact])],
            custom_error_type="wire_decimal",
            custom_error_message=f"Input should be {self.label}",
            custom_error_context={"expected": self.label},
        )
        return core.json_or_python_schema(
            json_schema=core.chain_schema([read, exact]),
            python_schema=chosen,
            metadata=_meaning("decimal-text" if self.text else "decimal", self.label),
            serialization=core.plain_serializer_function_ser_schema(self.write, info_arg=True),
        )

    def write(self, value: Any, info: Any) -> Any:
        """Write a decimal; a number stays a `Decimal`, which `dumps` writes digit by digit."""
        if isinstance(value, Decimal) and self.text and (info.context is WIRE or info.mode == "json"):
            return decimal_text(value)
        return value


def decimal_text(value: Decimal) -> str:
    """Write a decimal without an exponent, keeping its digits."""
    if not value.is_finite():
        raise ValueError("a decimal must be finite")
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return format(value, "f") if -400 < exponent < 400 else str(value)


@dataclass(frozen=True, slots=True)
class IntBoolFormat:
    """Marks a boolean that is 0 or 1 on the wire."""

    label: ClassVar[str] = "0 or 1"
    """The format in words, for messages."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read 0 and 1, and write them."""
        from pydantic_core import core_schema as core

        read = core.no_info_after_validator_function(bool, core.int_schema(strict=True, ge=0, le=1))
        given = core.union_schema(
            [core.with_info_after_validator_function(self._argument, core.bool_schema(strict=True)), read],
            custom_error_type="wire_bool",
            custom_error_message="Input should be true or false",
            custom_error_context={"expected": self.label},
        )
        return core.json_or_python_schema(
            json_schema=read,
            python_schema=given,
            metadata=_meaning("int-bool", self.label),
            serialization=core.plain_serializer_function_ser_schema(self.write, info_arg=True),
        )

    def _argument(self, value: bool, info: Any) -> bool:
        """Accept a boolean argument; in a response it is a deviation."""
        if _in_response(info):
            raise ValueError("not 0 or 1")
        return value

    def write(self, value: Any, info: Any) -> Any:
        """Write a boolean as a number."""
        return int(value) if isinstance(value, bool) and (info.context is WIRE or info.mode == "json") else value


Rfc3339: TypeAlias = Annotated[datetime, DateTimeFormat("rfc3339")]
LocalIso: TypeAlias = Annotated[datetime, DateTimeFormat("local-iso")]
LocalSpaced: TypeAlias = Annotated[datetime, DateTimeFormat("local-spaced")]
LocalIsoOrAware: TypeAlias = Annotated[datetime, DateTimeFormat("local-iso-or-aware")]
LocalSpacedOrAware: TypeAlias = Annotated[datetime, DateTimeFormat("local-spaced-or-aware")]
EpochSeconds: TypeAlias = Annotated[datetime, DateTimeFormat("epoch-seconds")]
EpochMillis: TypeAlias = Annotated[datetime, DateTimeFormat("epoch-millis")]
DecimalNumber: TypeAlias = Annotated[Decimal, DecimalFormat(text=False)]
IntBool: TypeAlias = Annotated[bool, IntBoolFormat()]
DecimalText: TypeAlias = Annotated[Decimal, DecimalFormat(text=True)]

_LONG_FRACTION = re.compile(r"(\.\d{6})\d+")


def shorten_fraction(text: str) -> str:
    """Cut a second's fraction to the microseconds a `datetime` can hold."""
    return _LONG_FRACTION.sub(r"\1", text, count=1)
