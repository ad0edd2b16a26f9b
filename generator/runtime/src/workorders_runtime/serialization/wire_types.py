"""How date-times, decimals and some booleans look on the wire: types for models, and writers for parameters."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from .json import WireFloat

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

WIRE = object()
"""Serialization context for wire formats."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DECIMAL = r"^-?(?:0|[1-9]\d*)(?:\.\d+)?$"
_DUMPED_DECIMAL = _DECIMAL.replace("$", r"(?:E[+-]?\d+)?$")


@cache
def _as_written(name: str) -> re.Pattern[str]:
    return re.compile(_AS_WRITTEN[name])


def _clock(value: datetime, separator: str) -> str:
    return value.replace(tzinfo=None).isoformat(separator, _timespec(value))


def _timespec(value: datetime) -> str:
    """Return how many digits of a second are written: none, three or six."""
    if not value.microsecond:
        return "seconds"
    return "microseconds" if value.microsecond % 1000 else "milliseconds"


def _offset(value: datetime) -> timedelta:
    offset = value.utcoffset()
    if offset is None:
        raise ValueError("a date-time with a time zone is required (datetime(…, tzinfo=…))")
    return offset


def _rfc3339(value: datetime) -> str:
    offset = _offset(value)
    if not offset or offset % timedelta(minutes=1):
        return _clock(value.astimezone(UTC), "T") + "Z"
    return value.isoformat("T", _timespec(value))


def _utc(separator: str) -> Callable[[datetime], str]:
    def write(value: datetime) -> str:
        return _clock(value - _offset(value), separator)

    return write


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
        _offset(value)
        whole, rest = divmod(value - _EPOCH, unit)
        return whole if not rest else (value - _EPOCH) / unit

    return write


FORMATS: dict[str, Callable[[datetime], str | int | float]] = {
    "rfc3339": _rfc3339,
    "utc-iso": _utc("T"),
    "utc-spaced": _utc(" "),
    "local-iso": _local("T", aware=False),
    "local-spaced": _local(" ", aware=False),
    "local-iso-or-aware": _local("T", aware=True),
    "local-spaced-or-aware": _local(" ", aware=True),
    "epoch-seconds": _epoch(timedelta(seconds=1)),
    "epoch-millis": _epoch(timedelta(milliseconds=1)),
    "ms-date": lambda value: f"/Date({int(_epoch(timedelta(milliseconds=1))(value))})/",
}
"""Wire format -> the function that writes a date-time in it."""


def plain_time(value: date | time) -> str:
    """Write a date or a time for which the spec declares no format."""
    if isinstance(value, datetime):
        return str(FORMATS["rfc3339" if value.tzinfo else "local-iso"](value))
    return value.isoformat()


def _patterns(fraction: str, letter: str, zone: str) -> dict[str, str]:
    day, time = r"\d{4}-\d{2}-\d{2}", rf"\d{{2}}:\d{{2}}:\d{{2}}(?:\.{fraction})?"
    iso, spaced, aware = f"{day}T{time}", f"{day} {time}", f"{day}{letter}{time}{zone}"
    return {
        "rfc3339": f"^{aware}$",
        "utc-iso": f"^{iso}$",
        "utc-spaced": f"^{spaced}$",
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
_AS_READ["utc-spaced"] = _AS_READ["utc-iso"] = (
    _AS_READ["rfc3339"].replace("[Tt]", "[Tt ]").replace("(?:[Zz]", "(?:|[Zz]")
)
_AS_WRITTEN["ms-date"], _AS_READ["ms-date"] = r"^/Date\(-?\d{1,15}\)/$", r"^/Date\(-?\d{1,15}(?:[+-]\d{4})?\)/$"
"""All strings of the format; those such as ``.000`` and ``+00:00`` are kept as raw values."""
_LABELS = {
    "rfc3339": "a date-time with a zone (2023-03-07T12:13:47Z)",
    "utc-iso": "a date-time with a zone (2023-03-07T12:13:47 in UTC)",
    "utc-spaced": "a date-time with a zone (2023-03-07 12:13:47 in UTC)",
    "local-iso": "a date-time without a zone (2023-03-07T12:13:47)",
    "local-spaced": "a date-time without a zone (2023-03-07 12:13:47)",
    "local-iso-or-aware": "a date-time (2023-03-07T12:13:47)",
    "local-spaced-or-aware": "a date-time (2023-03-07 12:13:47)",
    "epoch-seconds": "a date-time as seconds since 1970",
    "epoch-millis": "a date-time as milliseconds since 1970",
    "ms-date": "a date-time as /Date(1678191227000)/",
}


def _in_response(info: Any) -> bool:
    """Return whether a value of a response is validated leniently, not an argument or a dumped model."""
    return hasattr(info.context, "coerced") and not info.context.dumped


def _is_dumped(info: Any) -> bool:
    """Return whether a value may come from pydantic's ``model_dump(mode="json")``."""
    return info.context is None or getattr(info.context, "dumped", False)


def _argument(value: Any, info: Any) -> Any:
    """Accept an argument; in a response it is a deviation."""
    if _in_response(info):
        raise ValueError("not in a response")
    return value


def json_number(*_: object) -> dict[str, Any]:
    """Return the JSON schema of a number."""
    return {"type": "number"}


def expecting(error: str, label: str) -> dict[str, Any]:
    """Return the arguments of a union that has one message for all of its members."""
    return {
        "custom_error_type": error,
        "custom_error_message": f"Input should be {label}",
        "custom_error_context": {"expected": label},
    }


def _first_of(choices: list[CoreSchema], error: str, label: str) -> CoreSchema:
    """Return a union, tried in order."""
    from pydantic_core import core_schema as core

    if len(choices) == 1:
        return choices[0]
    return core.union_schema([*choices], mode="left_to_right", **expecting(error, label))


def _from_ms_date(text: str) -> datetime:
    """Read the milliseconds of ``/Date(1678191227000+0100)/``; the offset only says where the time was taken."""
    try:
        return _EPOCH + timedelta(milliseconds=int(re.split(r"[()]|(?<=\d)[+-]", text)[1]))
    except OverflowError:
        raise ValueError("out of range") from None


def _with_zone(text: str) -> str:
    """Mark a date-time without a zone as UTC."""
    return text if re.search(r"([Zz]|[+-]\d\d:\d\d)$", text) else text + "Z"


class _Format:
    """A type whose values have a form of their own on the wire."""

    __slots__ = ()

    python: ClassVar[type]
    """The type of its values in Python."""

    def written(self, value: Any) -> Any:
        """Return a value as it is on the wire."""
        raise NotImplementedError

    def write(self, value: Any, info: Any) -> Any:
        """Write a value; one of another type deviates from the spec and is kept unchanged."""
        is_wire = info.context is WIRE or info.mode == "json"
        return self.written(value) if is_wire and isinstance(value, self.python) else value

    def _schema(self, kind: str, label: str, read: CoreSchema, given: CoreSchema, **more: Any) -> CoreSchema:
        """Return the schema of the format: how JSON is read, and what is accepted in Python."""
        from pydantic_core import core_schema as core

        return core.json_or_python_schema(
            json_schema=read,
            python_schema=given,
            metadata={"wire_kind": kind, "wire_label": label, **more},
            serialization=core.plain_serializer_function_ser_schema(self.write, info_arg=True),
        )


@dataclass(frozen=True, slots=True)
class DateTimeFormat(_Format):
    """Marks a date-time's wire format for pydantic; in Python it is a `datetime`."""

    name: str
    python: ClassVar[type] = datetime

    @property
    def label(self) -> str:
        """The format as messages describe it."""
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
            parsed: CoreSchema = core.datetime_schema(strict=False, tz_constraint=zone)
            if self.name == "ms-date":
                parsed = core.no_info_plain_validator_function(_from_ms_date)
            elif self.name.startswith("utc"):
                parsed = core.no_info_before_validator_function(_with_zone, parsed)
            read = core.chain_schema([core.str_schema(strict=True, pattern=_AS_WRITTEN[self.name]), parsed])
            text = core.str_schema(strict=True, pattern=_AS_READ[self.name])
            loose = core.chain_schema([core.with_info_after_validator_function(self._keep_raw, text), parsed])
        also = ("int", "float") if self.name.startswith("epoch") else ()
        given = _first_of([value, loose], "wire_datetime", self.label)
        return self._schema("datetime", self.label, read, given, wire_also=also)

    def _keep_raw(self, text: str, info: Any) -> str:
        """Keep the raw value if writing the date-time gives another string."""
        if _in_response(info) and not _as_written(self.name).fullmatch(text):
            info.context.coerced = True
        return text

    def written(self, value: datetime) -> str | int | float:
        """Return a date-time in this format."""
        return FORMATS[self.name](value)


@dataclass(frozen=True, slots=True)
class TimeFormat(_Format):
    """Marks a time of day without a zone; in Python it is a `time`."""

    python: ClassVar[type] = time
    label: ClassVar[str] = "a time of day without a zone (12:13:47)"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read a time with or without seconds, and write it with them."""
        from pydantic_core import core_schema as core

        def text(pattern: str) -> CoreSchema:
            return core.str_schema(strict=True, pattern=rf"^\d{{2}}:\d{{2}}{pattern}$")

        read = core.no_info_after_validator_function(time.fromisoformat, text(r":\d{2}"))
        loose = core.with_info_after_validator_function(self._parsed, text(r"(?::\d{2}(?:\.\d{1,6})?)?"))
        given = core.no_info_after_validator_function(self._checked, core.time_schema(strict=True))
        return self._schema("time", self.label, read, _first_of([given, loose], "wire_time", self.label))

    def _parsed(self, text: str, info: Any) -> time:
        """Read a time, and keep its text if writing the time gives another one."""
        value = time.fromisoformat(text)
        if _in_response(info) and value.isoformat() != text:
            info.context.coerced = True
        return value

    def _checked(self, value: time) -> time:
        """Refuse a time with a zone."""
        if value.tzinfo is not None:
            raise ValueError("a time without a time zone is required")
        return value

    def written(self, value: time) -> str:
        """Return a time of day as text."""
        return value.isoformat()


@dataclass(frozen=True, slots=True)
class DecimalFormat(_Format):
    """Marks whether a decimal is a JSON number or a string; in Python it is a `Decimal`."""

    text: bool
    python: ClassVar[type] = Decimal

    @property
    def label(self) -> str:
        """The format as messages describe it."""
        return "a decimal number as text" if self.text else "a number"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept numbers or strings, as declared, and keep all digits."""
        from pydantic_core import core_schema as core

        exact = core.decimal_schema(strict=False, allow_inf_nan=False)
        ready: CoreSchema = core.is_instance_schema(Decimal)
        integer, text = core.int_schema(strict=True), core.str_schema(strict=True, pattern=_DECIMAL)
        if self.text:
            read: list[CoreSchema] = [text]
            number = core.union_schema([ready, integer])
            given: list[CoreSchema] = [core.with_info_after_validator_function(_argument, number), text]
        else:
            text = core.str_schema(strict=True, pattern=_DUMPED_DECIMAL)
            dumped = core.with_info_after_validator_function(self._dumped, text)
            read = [integer, core.float_schema(strict=True, allow_inf_nan=False), dumped]
            written = core.with_info_after_validator_function(self._as_written, core.is_instance_schema(WireFloat))
            given = [ready, written, *read]

        def exactly(schemas: list[CoreSchema]) -> CoreSchema:
            return _first_of([core.chain_schema([each, exact]) for each in schemas], "wire_decimal", self.label)

        more = {} if self.text else {"pydantic_js_functions": [json_number]}
        return self._schema(
            "decimal-text" if self.text else "decimal", self.label, exactly(read), exactly(given), **more
        )

    def _dumped(self, value: str, info: Any) -> str:
        """Accept the text that pydantic dumps for a decimal; in a response it is a deviation."""
        if not _is_dumped(info):
            raise ValueError("not a number")
        return value

    def _as_written(self, value: WireFloat, info: Any) -> str:
        """Return the text of a number; keep it if writing the decimal gives another one."""
        if _in_response(info) and str(Decimal(value.text)) != value.text:
            info.context.coerced = True
        return value.text

    def written(self, value: Decimal) -> str | Decimal:
        """Return a decimal as text; a number stays a `Decimal`, which `dumps` writes digit by digit."""
        return decimal_text(value) if self.text else value


def decimal_text(value: Decimal) -> str:
    """Write a decimal without an exponent, keeping its digits."""
    if not value.is_finite():
        raise ValueError("a decimal must be finite")
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return format(value, "f") if -400 < exponent < 400 else str(value)


@dataclass(frozen=True, slots=True)
class IntBoolFormat(_Format):
    """Marks a boolean that is 0 or 1 on the wire."""

    python: ClassVar[type] = bool
    label: ClassVar[str] = "0 or 1"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read 0 and 1, and write them."""
        from pydantic_core import core_schema as core

        read = core.no_info_after_validator_function(bool, core.int_schema(strict=True, ge=0, le=1))
        given = core.union_schema(
            [core.with_info_after_validator_function(_argument, core.bool_schema(strict=True)), read],
            custom_error_type="wire_bool",
            custom_error_message="Input should be true or false",
            custom_error_context={"expected": self.label},
        )
        return self._schema("int-bool", self.label, read, given)

    def written(self, value: bool) -> int:
        """Return a boolean as a number."""
        return int(value)


@dataclass(frozen=True, slots=True)
class Base64Format(_Format):
    """Marks bytes that are base64 text on the wire."""

    python: ClassVar[type] = bytes
    label: ClassVar[str] = "base64 text"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read base64 text, and write it."""
        from pydantic_core import core_schema as core

        text = core.with_info_after_validator_function(self._decoded, core.str_schema(strict=True))
        given = core.with_info_after_validator_function(_argument, core.bytes_schema(strict=True))
        either = _first_of([given, text], "wire_bytes", "bytes")
        return self._schema("base64", self.label, text, either, pydantic_js_updates={"contentEncoding": "base64"})

    def _decoded(self, text: str, info: Any) -> bytes:
        """Decode text of a response or a dumped model, and keep it if writing the bytes gives another text."""
        if info.mode == "python" and info.context is None:
            raise ValueError("bytes are required, not text")
        value = b64decode("".join(text.split()), validate=True)
        if b64encode(value).decode() != text:
            if not _in_response(info):
                raise ValueError("not in the standard form")
            info.context.coerced = True
        return value

    def written(self, value: bytes) -> str:
        """Return bytes as base64 text."""
        return b64encode(value).decode()


@dataclass(frozen=True, slots=True)
class Discriminator:
    """Marks a union whose members differ by a property: its value decides, never the shape of an object."""

    name: str
    """The property, as it is called on the wire."""
    members: tuple[tuple[str | int, str], ...]
    """Value of the property -> class of the member."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept an object as the member that its discriminator names, and as no other."""
        from .pydantic_internals import tagged_union

        return tagged_union(handler(source), self.name, dict(self.members))


Rfc3339: TypeAlias = Annotated[datetime, DateTimeFormat("rfc3339")]
UtcIso: TypeAlias = Annotated[datetime, DateTimeFormat("utc-iso")]
UtcSpaced: TypeAlias = Annotated[datetime, DateTimeFormat("utc-spaced")]
LocalIso: TypeAlias = Annotated[datetime, DateTimeFormat("local-iso")]
LocalSpaced: TypeAlias = Annotated[datetime, DateTimeFormat("local-spaced")]
LocalIsoOrAware: TypeAlias = Annotated[datetime, DateTimeFormat("local-iso-or-aware")]
LocalSpacedOrAware: TypeAlias = Annotated[datetime, DateTimeFormat("local-spaced-or-aware")]
EpochSeconds: TypeAlias = Annotated[datetime, DateTimeFormat("epoch-seconds")]
EpochMillis: TypeAlias = Annotated[datetime, DateTimeFormat("epoch-millis")]
MsDate: TypeAlias = Annotated[datetime, DateTimeFormat("ms-date")]
TimeLocal: TypeAlias = Annotated[time, TimeFormat()]
DecimalNumber: TypeAlias = Annotated[Decimal, DecimalFormat(text=False)]
IntBool: TypeAlias = Annotated[bool, IntBoolFormat()]
DecimalText: TypeAlias = Annotated[Decimal, DecimalFormat(text=True)]
Base64: TypeAlias = Annotated[bytes, Base64Format()]

_LONG_FRACTION = re.compile(r"(\.\d{6})\d+")


def shorten_fraction(text: str) -> str:
    """Cut a second's fraction to the microseconds a `datetime` can hold."""
    return _LONG_FRACTION.sub(r"\1", text, count=1)
