# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Objects. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

__all__ = [
    "ContactVersion",
    "ContactVersionLike",
    "PageArgSortBy",
    "PageArgSortByLike",
    "SendConstantsFormat",
    "SendConstantsFormatLike",
    "Status",
    "StatusLike",
]


class Status(OpenStrEnum):
    OPEN = "open"


class PageArgSortBy(OpenStrEnum):
    DATE = "date"
    NAME = "name"


class ContactVersion(OpenIntEnum):
    VALUE_2 = 2


class SendConstantsFormat(OpenStrEnum):
    JSON = "json"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    StatusLike: TypeAlias = Status | Literal["open"]
    PageArgSortByLike: TypeAlias = PageArgSortBy | Literal["date", "name"]
    ContactVersionLike: TypeAlias = ContactVersion | Literal[2]
    SendConstantsFormatLike: TypeAlias = SendConstantsFormat | Literal["json"]
else:
    StatusLike = Status
    PageArgSortByLike = PageArgSortBy
    ContactVersionLike = ContactVersion
    SendConstantsFormatLike = SendConstantsFormat
