# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""The common view of work orders, for ``models.WorkshopOrder``: ``view(order)`` has the same fields for every vendor.

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
    "1": State.OPEN,
    "2": State.OPEN,
    "3": State.ON_HOLD,
    "4": State.IN_PROGRESS,
    "5": State.ON_HOLD,
    "6": State.COMPLETED,
    "7": State.COMPLETED,
    "8": State.CLOSED,
    "9": State.ON_HOLD,
    "10": State.OPEN,
    "11": State.ON_HOLD,
    "12": State.ON_HOLD,
    "13": State.OPEN,
    "14": State.ON_HOLD,
    "15": State.CANCELLED,
    "16": State.CANCELLED,
}
"""The state of each status that the spec lists. Any other status is `State.UNKNOWN`."""


class OrderView(View[models.WorkshopOrder]):
    """The common view of a ``models.WorkshopOrder``."""

    _certainty = (
        ("id", "documented"),
        ("description", "documented"),
        ("state", "observed"),
        ("native_status", "documented"),
        ("created_at", "documented"),
        ("updated_at", "documented"),
        ("scheduled", "documented"),
        ("assignees", "documented"),
        ("customer", "documented"),
        ("asset", "documented"),
    )
    _zone = "Europe/Amsterdam"
    _state_at = ("status_id",)
    _native_status_at = (("status_text",),)
    _states = STATES

    @property
    def id(self) -> str | None:
        """From ``workshop_order_id``."""
        return self._text("id", ("workshop_order_id",))

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
        """From ``repair_description``."""
        return self._text("description", ("repair_description",))

    @property
    def created_at(self) -> Time | None:
        """From ``datetime_created``; zone declared."""
        return self._time("created_at", TimePlace(("datetime_created",)))

    @property
    def updated_at(self) -> Time | None:
        """From ``datetime_modified``; zone declared."""
        return self._time("updated_at", TimePlace(("datetime_modified",)))

    @property
    def scheduled(self) -> Span | None:
        """From ``datetime_scheduled_start``, ``datetime_scheduled_finished``; zone declared."""
        return self._span(
            "scheduled",
            start=(TimePlace(("datetime_scheduled_start",)),),
            end=(TimePlace(("datetime_scheduled_finished",)),),
        )

    @property
    def due_at(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def assignees(self) -> tuple[Reference, ...]:
        """From ``mechanic_employee_id``."""
        return self._references("assignees", ReferencePlace(id=("mechanic_employee_id",)))

    @property
    def customer(self) -> Reference | None:
        """From ``customer_id``."""
        return self._reference("customer", ReferencePlace(id=("customer_id",)))

    @property
    def asset(self) -> Reference | None:
        """From ``repair_object_id``."""
        return self._reference("asset", ReferencePlace(id=("repair_object_id",)))

    @property
    def url(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED


def view(order: models.WorkshopOrder, *, states: OwnStates | None = None) -> OrderView:
    """Return the common view of a work order.

    Args:
        order: The vendor's own object.
        states: States of an account's own statuses, and of those that it uses otherwise than the spec says.

    Raises:
        ValueError: ``states`` names a state that does not exist.
    """
    return OrderView(order, states)
