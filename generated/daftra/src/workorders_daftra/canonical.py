# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
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

STATES: Final[Mapping[str, State]] = {"1": State.OPEN, "2": State.CLOSED, "3": State.CANCELLED, "4": State.DRAFT}
"""The state of each status that the spec lists. Any other status is `State.UNKNOWN`."""


class OrderView(View[models.WorkOrder]):
    """The common view of a ``models.WorkOrder``."""

    _certainty = (
        ("id", "documented"),
        ("number", "documented"),
        ("title", "documented"),
        ("description", "documented"),
        ("state", "documented"),
        ("native_status", "documented"),
        ("created_at", "documented"),
        ("updated_at", "documented"),
        ("scheduled", "documented"),
        ("due_at", "documented"),
        ("customer", "documented"),
    )
    _state_at = ("status",)
    _native_status_at = (("status",),)
    _states = STATES

    @property
    def id(self) -> str | None:
        """From ``id``."""
        return self._text("id", ("id",))

    @property
    def number(self) -> str | None:
        """From ``number``."""
        return self._text("number", ("number",))

    @property
    def title(self) -> str | None:
        """From ``title``."""
        return self._text("title", ("title",))

    @property
    def description(self) -> str | None:
        """From ``description``."""
        return self._text("description", ("description",))

    @property
    def created_at(self) -> Time | None:
        """From ``created``; zone unknown."""
        return self._time("created_at", TimePlace(("created",)))

    @property
    def updated_at(self) -> Time | None:
        """From ``modified``; zone unknown."""
        return self._time("updated_at", TimePlace(("modified",)))

    @property
    def scheduled(self) -> Span | None:
        """From ``start_date``; day only."""
        return self._span("scheduled", start=(TimePlace(("start_date",)),), end=())

    @property
    def due_at(self) -> Time | None:
        """From ``delivery_date``; day only."""
        return self._time("due_at", TimePlace(("delivery_date",)))

    @property
    def assignees(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def customer(self) -> Reference | None:
        """From ``client_id``."""
        return self._reference("customer", ReferencePlace(id=("client_id",)))

    @property
    def asset(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

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
