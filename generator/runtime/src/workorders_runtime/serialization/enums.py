"""Open enums: a value that the spec does not list becomes a member with ``is_known`` false."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from enum import Enum, IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Self, cast

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class UnknownMembers(list[Enum]):
    """The unknown members that are made while a response is decoded, and what else is counted meanwhile."""

    def __init__(self, *, empty: bool) -> None:
        super().__init__()
        self.empty = empty
        """Whether an empty text becomes a member; if not, an enum has no such value."""
        self.misfits = 0
        """The items of lists that do not fit."""


unknown_members: ContextVar[UnknownMembers | None] = ContextVar("unknown_members", default=None)


class _Open(Enum):
    """What open enums of text and of integers share."""

    @classmethod
    def _unknown(cls, base: Any, value: Any) -> Self:
        member = cast("Self", base.__new__(cls, value))
        member._name_, member._value_ = str(value), base(value)
        if (collected := unknown_members.get()) is not None:
            collected.append(member)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept the value of a member in place of the member, but no value of another type that equals it."""
        from pydantic_core import core_schema as core

        schema: Any = handler(source)
        if schema["type"] != "enum":
            return cast("CoreSchema", schema)
        plain = cast("CoreSchema", {**{key: value for key, value in schema.items() if key != "ref"}, "strict": False})
        is_int = issubclass(cls, int)
        value = core.int_schema(strict=True) if is_int else core.str_schema(strict=True)
        listed = {
            "title": cls.__name__,
            "type": "integer" if is_int else "string",
            "enum": [each.value for each in cls],
        }

        def json_schema(*_: object) -> dict[str, Any]:
            return listed

        return core.json_or_python_schema(
            json_schema=core.chain_schema([value, plain]),
            python_schema=core.no_info_wrap_validator_function(cls._given, plain),
            metadata={
                "wire_kind": f"enum-{'int' if is_int else 'str'}",
                "wire_label": f"one of {cls.__name__}",
                "pydantic_js_functions": [json_schema],
            },
        )

    @classmethod
    def _given(cls, value: object, handler: Callable[[object], Self]) -> Self:
        fits = isinstance(value, int if issubclass(cls, int) else str) and not isinstance(value, bool)
        return handler(value if fits else object())

    def __repr__(self) -> str:
        name = f".{self._name_}" if self.is_known else " unknown"
        return f"<{type(self).__name__}{name}: {self._value_!r}>"

    def __reduce_ex__(self, proto: object) -> tuple[type[Self], tuple[Any]]:
        return type(self), (self._value_,)


class OpenStrEnum(_Open, StrEnum):
    """Text values with names. An unknown text keeps its value and equals it."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        collected = unknown_members.get()
        is_member = isinstance(value, str) and (value != "" or collected is None or collected.empty)
        return cls._unknown(str, value) if is_member else None


class OpenIntEnum(_Open, IntEnum):
    """Integer values with names. An unknown integer keeps its value and equals it."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return cls._unknown(int, value) if isinstance(value, int) and not isinstance(value, bool) else None
