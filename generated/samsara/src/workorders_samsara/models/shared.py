# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: what several resources share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalText

from .enums import Currency

__all__ = [
    "Pagination",
    "WorkOrderMoney",
]


class WorkOrderMoney(ReadModel):
    """An amount of money.

    Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order (2026-05)
    Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
    Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
    """

    amount: DecimalText
    """The amount in whole units of the currency, as decimal text such as ``94.01``."""

    currency: Currency
    """Currency of the amount."""


class Pagination(ReadModel):
    """Where a page ends and whether another follows.

    Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
    Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
    Source: https://developers.samsara.com/docs/pagination
    """

    end_cursor: Annotated[str, Field(alias="endCursor")]
    """Cursor of the next page. It may be empty on the last page."""

    has_next_page: Annotated[bool, Field(alias="hasNextPage")]
    """Whether another page follows. The length of a page says nothing about it."""
