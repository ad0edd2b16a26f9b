# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""The common view of work orders, for ``models.Job``: ``view(order)`` has the same fields for every vendor.

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
    "asked": State.OPEN,
    "up the ladder": State.IN_PROGRESS,
    "raining": State.ON_HOLD,
    "clean": State.COMPLETED,
}
"""The state of each status that the spec lists. Any other status is `State.UNKNOWN`."""


class OrderView(View[models.Job]):
    """The common view of a ``models.Job``."""

    _certainty = (
        ("id", "documented"),
        ("number", "documented"),
        ("title", "documented"),
        ("state", "assumed"),
        ("native_status", "documented"),
        ("created_at", "observed"),
        ("updated_at", "documented"),
        ("scheduled", "documented"),
        ("due_at", "documented"),
        ("assignees", "documented"),
        ("customer", "documented"),
        ("asset", "documented"),
    )
    _state_at = ("progress", "step")
    _native_status_at = (("progress", "words"), ("progress", "step"))
    _states = STATES

    @property
    def id(self) -> str | None:
        """From ``key``."""
        return self._text("id", ("key",))

    @property
    def number(self) -> str | None:
        """From ``label``, ``serial_no``."""
        return self._text("number", ("label",), ("serial_no",))

    @property
    def title(self) -> str | None:
        """From ``headline``."""
        return self._text("title", ("headline",))

    @property
    def description(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED

    @property
    def created_at(self) -> Time | None:
        """From ``made``; instant."""
        return self._time("created_at", TimePlace(("made",)))

    @property
    def updated_at(self) -> Time | None:
        """From ``changed``, ``changed_day``; zone unknown, or day only."""
        return self._time("updated_at", TimePlace(("changed",)), TimePlace(("changed_day",)))

    @property
    def scheduled(self) -> Span | None:
        """From ``visit.day``, ``visit.until``; zone declared."""
        return self._span(
            "scheduled",
            start=(TimePlace(("visit", "day"), time=("visit", "hour"), zone=("visit", "zone")),),
            end=(TimePlace(("visit", "until")),),
        )

    @property
    def due_at(self) -> Time | None:
        """From ``due``; day only."""
        return self._time("due_at", TimePlace(("due",)))

    @property
    def assignees(self) -> tuple[Reference, ...]:
        """From ``crew.*.no``, ``crew.*.first``, ``crew.*.last``, ``foreman``."""
        return self._references(
            "assignees",
            ReferencePlace(at=("crew", "*"), id=("no",), name=(("first",), ("last",))),
            ReferencePlace(name=(("foreman",),)),
        )

    @property
    def customer(self) -> Reference | None:
        """From ``client.name``."""
        return self._reference("customer", ReferencePlace(at=("client",), name=(("name",),)))

    @property
    def asset(self) -> Reference | None:
        """From ``roof``."""
        return self._reference("asset", ReferencePlace(id=("roof",)))

    @property
    def url(self) -> Unsupported:
        """Not supported: the vendor's work order has no such field."""
        return UNSUPPORTED


def view(order: models.Job, *, states: OwnStates | None = None) -> OrderView:
    """Return the common view of a work order.

    Args:
        order: The vendor's own object.
        states: States of an account's own statuses, and of those that it uses otherwise than the spec says.

    Raises:
        ValueError: ``states`` names a state that does not exist.
    """
    return OrderView(order, states)
