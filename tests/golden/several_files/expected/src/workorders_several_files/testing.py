# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``SeveralFiles.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncSeveralFiles, SeveralFiles
from ._plan import PLAN
from .resources.bills import Bills as _Bills
from .resources.orders import Orders as _Orders
from .resources.rooms import Rooms as _Rooms

__all__ = ["Call", "FakeSeveralFiles", "StubError", "UnstubbedCallError"]


class FakeOrders(FakeResource):
    """Stubs of ``orders``."""

    get = _stub(_Orders.get)
    replace = _stub(_Orders.replace)


class FakeBills(FakeResource):
    """Stubs of ``bills``."""

    list = _stub(_Bills.list)


class FakeRooms(FakeResource):
    """Stubs of ``rooms``."""

    book = _stub(_Rooms.book)


class FakeSeveralFiles(Fake[SeveralFiles, AsyncSeveralFiles]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = SeveralFiles
    _async = AsyncSeveralFiles
    orders = _group(FakeOrders)
    bills = _group(FakeBills)
    rooms = _group(FakeRooms)
