# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""The common view of work orders, for ``models.WorkOrder``: ``view(order)`` has the same fields for every vendor.

It is for reading. Equal names do not promise equal meaning; ``view(order).original`` is the vendor's own object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workorders_runtime.canonical import UNSUPPORTED, OwnStates, Reference, State, Time, Unsupported, View
from workorders_runtime.spec import ReferencePlace, TimePlace

from . import models

__all__ = ["STATES", "OrderView", "view"]

STATES: Final[Mapping[str, State]] = {
    "Assigned": State.OPEN,
    "Cancelled": State.CANCELLED,
    "Closed": State.CLOSED,
    "Completed": State.COMPLETED,
    "Estimate": State.DRAFT,
    "In Progress": State.IN_PROGRESS,
    "On Hold": State.ON_HOLD,
    "Open": State.OPEN,
    "Pending Approval": State.ON_HOLD,
    "Pending Parts": State.ON_HOLD,
    "Planning": State.DRAFT,
}
"""The state of each status that the spec lists. Any other status is `State.UNKNOWN`."""


class OrderView(View[models.WorkOrder]):
    """The common view of a ``models.WorkOrder``."""

    _certainty = (
        ("id", "documented"),
        ("description", "documented"),
        ("state", "documented"),
        ("native_status", "documented"),
        ("created_at", "documented"),
        ("updated_at", "documented"),
        ("due_at", "documented"),
        ("assignees", "documented"),
        ("asset", "documented"),
    )
    _state_at = ("status",)
    _native_status_at = (("status",),)
    _states = STATES

    @property
    def id(self) -> str | None:
        """From ``id``."""
        return self._text("id", ("id",))

    @property
    def number(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def title(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def description(self) -> str | None:
        """From ``description``."""
        return self._text("description", ("description",))

    @property
    def created_at(self) -> Time | None:
        """From ``created_at_time``; instant."""
        return self._time("created_at", TimePlace(("created_at_time",)))

    @property
    def updated_at(self) -> Time | None:
        """From ``updated_at_time``; instant."""
        return self._time("updated_at", TimePlace(("updated_at_time",)))

    @property
    def scheduled(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def due_at(self) -> Time | None:
        """From ``due_at_time``; instant."""
        return self._time("due_at", TimePlace(("due_at_time",)))

    @property
    def assignees(self) -> tuple[Reference, ...]:
        """From ``assignees.*.user_id``, ``assigned_user_id``."""
        return self._references(
            "assignees",
            ReferencePlace(at=("assignees", "*"), id=("user_id",)),
            ReferencePlace(id=("assigned_user_id",)),
        )

    @property
    def customer(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def asset(self) -> Reference | None:
        """From ``asset_id``."""
        return self._reference("asset", ReferencePlace(id=("asset_id",)))

    @property
    def url(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED


def view(order: models.WorkOrder, *, states: OwnStates | None = None) -> OrderView:
    """Return the common view of a work order.

    Args:
        order: The vendor's own object.
        states: States of an account's own statuses, and of those that it uses otherwise than the spec says.

    Raises:
        ValueError: ``states`` names a state that does not exist.
    """
    return OrderView(order, states)
