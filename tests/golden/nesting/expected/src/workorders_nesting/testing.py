# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``NestingClient.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncNestingClient, NestingClient
from ._plan import PLAN
from .resources.notes import Notes as _Notes
from .resources.orders import Orders as _Orders

__all__ = ["Call", "FakeNestingClient", "StubError", "UnstubbedCallError"]


class FakeNotes(FakeResource):
    """Stubs of ``orders.notes``."""

    add = _stub(_Notes.add)


class FakeOrders(FakeResource):
    """Stubs of ``orders``."""

    get = _stub(_Orders.get)
    notes = _group(FakeNotes)


class FakeNestingClient(Fake[NestingClient, AsyncNestingClient]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = NestingClient
    _async = AsyncNestingClient
    orders = _group(FakeOrders)
