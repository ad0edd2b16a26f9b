# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: service tasks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .shared import Pagination, WorkOrderMoney

__all__ = [
    "ServiceTask",
    "ServiceTaskPage",
]


class ServiceTask(ReadModel):
    """A service task of the organisation's catalogue.

    Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-service-tasks (2026-05)
    Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
    Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
    """

    id: str
    """Id of the service task."""

    name: str
    """Name of the service task."""

    category: str | None = None
    """Category of the service task, such as ``Engine``."""

    subcategory: str | None = None
    """Subcategory of the service task, such as ``Oil and Lubrication``."""

    description: str | None = None
    """What the service task comprises."""

    estimated_labor_time_minutes: Annotated[int | None, Field(alias="estimatedLaborTimeMinutes")] = None
    """Estimated labour, in minutes."""

    estimated_parts_cost: Annotated[WorkOrderMoney | None, Field(alias="estimatedPartsCost")] = None
    """Estimated cost of the parts."""


class ServiceTaskPage(ReadModel):
    """A page of the catalogue of service tasks.

    Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-service-tasks (2026-05)
    Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
    Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
    """

    data: list[ServiceTask]
    """The service tasks of the page; may be empty although another page follows."""

    pagination: Pagination
    """Where the page ends."""
