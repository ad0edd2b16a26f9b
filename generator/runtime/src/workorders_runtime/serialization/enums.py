"""Enums that stay open: a value newer than the spec becomes a member of its own, with ``is_known`` false."""

from __future__ import annotations

from contextvars import ContextVar
from enum import Enum, IntEnum, StrEnum
from typing import Self

__all__ = ["OpenIntEnum", "OpenStrEnum", "is_unknown", "noticed"]

noticed: ContextVar[list[Enum] | None] = ContextVar("noticed", default=None)
"""Collects the unlisted members made while an answer is decoded."""


def is_unknown(value: object) -> bool:
    """Tell whether ``value`` is a member of an open enum that the spec does not list."""
    return isinstance(value, OpenStrEnum | OpenIntEnum) and not value.is_known


class OpenStrEnum(StrEnum):
    """Texts with names; an unlisted text is kept, equals itself and says ``is_known == False``."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        if (seen := noticed.get()) is not None:
            seen.append(member)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        name = f".{self._name_}" if self.is_known else " unlisted"
        return f"<{type(self).__name__}{name}: {self._value_!r}>"

    def __reduce_ex__(self, proto: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)


class OpenIntEnum(IntEnum):
    """Whole numbers with names; an unlisted number is kept, equals itself and says ``is_known == False``."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = str(value), int(value)
        if (seen := noticed.get()) is not None:
            seen.append(member)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        name = f".{self._name_}" if self.is_known else " unlisted"
        return f"<{type(self).__name__}{name}: {self._value_!r}>"

    def __reduce_ex__(self, proto: object) -> tuple[type[Self], tuple[int]]:
        return type(self), (self._value_,)
