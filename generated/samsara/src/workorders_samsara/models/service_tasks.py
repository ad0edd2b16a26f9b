# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: service tasks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .shared import Pagination
from .work_orders import WorkOrderMoney

__all__ = ["ServiceTask", "ServiceTaskPage"]


class ServiceTask(ReadModel):
    """A service task of the organisation's catalogue.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-service-tasks
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

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-service-tasks
    """

    data: list[ServiceTask]
    """The service tasks of the page; may be empty although another page follows."""

    pagination: Pagination
    """Where the page ends."""
