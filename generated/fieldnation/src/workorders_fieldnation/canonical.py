# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The common view of work orders, for ``models.WorkOrder``: ``view(order)`` has the same fields for every vendor.

It is for reading. Equal names do not promise equal meaning; ``view(order).original`` is the vendor's own object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workorders_runtime.canonical import UNSUPPORTED, OwnStates, Reference, Span, State, Time, Unsupported, View
from workorders_runtime.spec import ReferencePlace, TimePlace

from . import models

__all__ = ["STATES", "OrderView", "view"]

STATES: Final[Mapping[str, State]] = {
    "Draft": State.DRAFT,
    "Published": State.OPEN,
    "Routed": State.OPEN,
    "Assigned": State.OPEN,
    "In Progress": State.IN_PROGRESS,
    "Work Done": State.COMPLETED,
    "Approved": State.CLOSED,
    "Paid": State.CLOSED,
    "Cancelled": State.CANCELLED,
}
"""The state of each status that the spec lists. Any other status is `State.UNKNOWN`."""


class OrderView(View[models.WorkOrder]):
    """The common view of a ``models.WorkOrder``."""

    _certainty = (
        ("id", "documented"),
        ("title", "documented"),
        ("description", "documented"),
        ("state", "documented"),
        ("native_status", "documented"),
        ("created_at", "documented"),
        ("scheduled", "documented"),
        ("assignees", "documented"),
        ("customer", "documented"),
        ("url", "documented"),
    )
    _state_at = ("status", "name")
    _native_status_at = (("status", "name"),)
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
    def title(self) -> str | None:
        """From ``title``."""
        return self._text("title", ("title",))

    @property
    def description(self) -> str | None:
        """From ``description.markdown``, ``description.html``."""
        return self._text("description", ("description", "markdown"), ("description", "html"))

    @property
    def created_at(self) -> Time | None:
        """From ``milestones.created.utc``, ``milestones.created.local.date``; instant, or zone declared."""
        return self._time(
            "created_at",
            TimePlace(("milestones", "created", "utc")),
            TimePlace(
                ("milestones", "created", "local", "date"),
                time=("milestones", "created", "local", "time"),
                zone=("schedule", "time_zone", "name"),
            ),
        )

    @property
    def updated_at(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def scheduled(self) -> Span | None:
        """From ``schedule.service_window.start.utc``, ``schedule.service_window.start.local.date``,
        ``schedule.service_window.end.utc``, ``schedule.service_window.end.local.date``; instant, or zone
        declared.
        """
        return self._span(
            "scheduled",
            start=(
                TimePlace(("schedule", "service_window", "start", "utc")),
                TimePlace(
                    ("schedule", "service_window", "start", "local", "date"),
                    time=("schedule", "service_window", "start", "local", "time"),
                    zone=("schedule", "time_zone", "name"),
                ),
            ),
            end=(
                TimePlace(("schedule", "service_window", "end", "utc")),
                TimePlace(
                    ("schedule", "service_window", "end", "local", "date"),
                    time=("schedule", "service_window", "end", "local", "time"),
                    zone=("schedule", "time_zone", "name"),
                ),
            ),
        )

    @property
    def due_at(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def assignees(self) -> tuple[Reference, ...]:
        """From ``assignee.user.id``, ``assignee.user.first_name``, ``assignee.user.last_name``."""
        return self._references(
            "assignees", ReferencePlace(at=("assignee", "user"), id=("id",), name=(("first_name",), ("last_name",)))
        )

    @property
    def customer(self) -> Reference | None:
        """From ``client.id``, ``client.name``."""
        return self._reference("customer", ReferencePlace(at=("client",), id=("id",), name=(("name",),)))

    @property
    def asset(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def url(self) -> str | None:
        """From ``href``."""
        return self._text("url", ("href",))


def view(order: models.WorkOrder, *, states: OwnStates | None = None) -> OrderView:
    """Return the common view of a work order.

    Args:
        order: The vendor's own object.
        states: States of an account's own statuses, and of those that it uses otherwise than the spec says.

    Raises:
        ValueError: ``states`` names a state that does not exist.
    """
    return OrderView(order, states)
