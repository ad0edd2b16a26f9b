# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Daftra Work Orders API. All are open: an unlisted value is kept, and says ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.enums import OpenIntEnum

__all__ = [
    "WorkOrderStatus",
    "WorkOrderStatusLike",
]


class WorkOrderStatus(OpenIntEnum):
    """The state of a work order: 1 is open, 2 closed, 3 cancelled and 4 a draft. The documentation prints each
    value together with its label (`1=>Open`), and its sample request shows such a text; the number alone is the
    value.
    """

    OPEN = 1
    CLOSED = 2
    CANCELLED = 3
    DRAFT = 4


# What may be given where a member is wanted: the member, or its value.
if TYPE_CHECKING:
    WorkOrderStatusLike: TypeAlias = WorkOrderStatus | Literal[1, 2, 3, 4]
else:
    WorkOrderStatusLike = WorkOrderStatus
