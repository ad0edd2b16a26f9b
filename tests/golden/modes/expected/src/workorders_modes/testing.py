# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``ModesClient.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncModesClient, ModesClient
from ._plan import PLAN
from .resources.orders import Orders as _Orders

__all__ = ["Call", "FakeModesClient", "StubError", "UnstubbedCallError"]


class FakeOrders(FakeResource):
    """Stubs of ``orders``."""

    create = _stub(_Orders.create)
    update = _stub(_Orders.update)


class FakeModesClient(Fake[ModesClient, AsyncModesClient]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = ModesClient
    _async = AsyncModesClient
    orders = _group(FakeOrders)
