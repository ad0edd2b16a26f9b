# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: work order templates."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import Pagination

__all__ = ["WorkOrderTemplate", "WorkOrderTemplatePage"]


class WorkOrderTemplate(ReadModel):
    """A template that work orders are made from."""

    id: str
    """Id of the template, such as ``5523a39f-42ef-4820-83d0-dfe73dbe7853``."""

    name: str
    """Name of the template, such as ``PM Service - 5000mi``."""


class WorkOrderTemplatePage(ReadModel):
    """A page of work order templates."""

    data: list[WorkOrderTemplate]
    """The templates of the page; may be empty although another page follows."""

    pagination: Pagination
    """Where the page ends."""
