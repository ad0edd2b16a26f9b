# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: objects that several resources share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalText, Rfc3339

from .enums import Currency

__all__ = ["Assignee", "Pagination", "WorkOrderMoney", "WorkOrderTimeEntry"]


class WorkOrderMoney(ReadModel):
    """An amount of money.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    amount: DecimalText
    """The amount in whole units of the currency, as decimal text such as ``94.01``."""

    currency: Currency
    """Currency of the amount."""


class Assignee(ReadModel):
    """A user that a work order or a service task is assigned to."""

    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user."""


class WorkOrderTimeEntry(ReadModel):
    """A span of time that somebody worked on a service task. Either id, both or neither of them may be present."""

    clock_in_at_time: Annotated[Rfc3339, Field(alias="clockInAtTime")]
    """When the work began, in UTC."""

    clock_out_at_time: Annotated[Rfc3339 | None, Field(alias="clockOutAtTime")] = None
    """When the work ended, in UTC. Null or absent while it is running."""

    driver_id: Annotated[str | None, Field(alias="driverId")] = None
    """Id of the driver who worked."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Id of the user who worked."""


class Pagination(ReadModel):
    """Where a page ends and whether another follows.

    Docs: https://developers.samsara.com/docs/pagination
    """

    end_cursor: Annotated[str, Field(alias="endCursor")]
    """Cursor of the next page. It may be empty on the last page."""

    has_next_page: Annotated[bool, Field(alias="hasNextPage")]
    """Whether another page follows. The length of a page says nothing about it."""
