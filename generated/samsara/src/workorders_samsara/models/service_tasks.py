# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: service tasks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .enums import ServiceTaskStatus
from .shared import Assignee, Pagination, WorkOrderMoney, WorkOrderTimeEntry

__all__ = [
    "PartInstance",
    "ServiceTask",
    "ServiceTaskInstance",
    "ServiceTaskPage",
    "ServiceTaskSubtask",
    "SubtaskForm",
    "SubtaskProcedure",
]


class ServiceTaskInstance(ReadModel):
    """A service task within a work order. The catalogue entry it stands for is found with ``service_tasks.list``.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str
    """Id of the service task within the work order. Give it only for one that exists already."""

    service_task_id: Annotated[str, Field(alias="serviceTaskId")]
    """Id of the catalogue's service task, as ``service_tasks.list`` returns it."""

    status: ServiceTaskStatus
    """Status of the service task."""

    assignees: list[Assignee] | None = None
    """Dashboard users the service task is assigned to; technicians who are drivers only are not among them.
    Present only for organisations that assign single tasks.
    """

    labor_hourly_cost: Annotated[WorkOrderMoney | None, Field(alias="laborHourlyCost")] = None
    """Cost of one hour of labour."""

    labor_time_minutes: Annotated[int | None, Field(alias="laborTimeMinutes")] = None
    """Labour the service task takes, in minutes."""

    notes: str | None = None
    """Notes on the service task, free text."""

    parts: list[PartInstance] | None = None
    """Parts used for the service task."""

    parts_cost: Annotated[WorkOrderMoney | None, Field(alias="partsCost")] = None
    """Cost of the parts."""

    subtasks: list[ServiceTaskSubtask] | None = None
    """Steps of the service task."""

    time_entries: Annotated[list[WorkOrderTimeEntry] | None, Field(alias="timeEntries")] = None
    """Time that technicians logged on the service task, finished and running. Present only in what
    ``work_orders.list`` and ``work_orders.stream`` return, and only for organisations that use Technician
    Management.
    """


class PartInstance(ReadModel):
    """A part used for a service task.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str
    """Id of the part within the service task. Give it only for one that exists already."""

    part_id: Annotated[str, Field(alias="partId")]
    """Id of the part in the inventory."""

    quantity: float
    """How much of the part is used, in the part's own unit."""

    cost_cents_override: Annotated[int | None, Field(alias="costCentsOverride")] = None
    """Cost of one unit in cents, in place of the part's usual cost."""


class ServiceTaskSubtask(ReadModel):
    """A step of a service task. Exactly one of the fields is present."""

    form: SubtaskForm | None = None
    """The step is a form to fill in."""

    procedure: SubtaskProcedure | None = None
    """The step is a procedure to follow."""


class SubtaskForm(ReadModel):
    """A form to fill in as a step of a service task."""

    form_submission_uuid: Annotated[str, Field(alias="formSubmissionUuid")]
    """Id of the form's submission."""


class SubtaskProcedure(ReadModel):
    """A procedure to follow as a step of a service task."""

    is_completed: Annotated[bool, Field(alias="isCompleted")]
    """Whether the procedure is completed."""

    name: str
    """Name of the procedure."""


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
