# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: enums."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["EnumItem", "EnumList", "EnumTable"]


class EnumTable(ReadModel):
    """All enums of the account, in an envelope."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null when nothing did."""

    data: dict[str, list[EnumItem]]
    """The values of each enum by its subject. Subjects are written with underscores here, such as
    workshop_order_status.
    """


class EnumList(ReadModel):
    """The values of one enum, in an envelope."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null when nothing did."""

    data: list[EnumItem]
    """One entry for each value."""


class EnumItem(ReadModel):
    """One value of an enum of the account."""

    id: int
    """The value that other fields of the API carry."""

    description: str
    """Dutch label of the value. Meant for people."""

    description_en: str
    """English label of the value. Meant for people."""
