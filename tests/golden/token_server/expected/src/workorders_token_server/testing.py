# Generated from token_server/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``TokenServer.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncTokenServer, TokenServer
from ._plan import PLAN
from .resources.things import Things as _Things

__all__ = ["Call", "FakeTokenServer", "StubError", "UnstubbedCallError"]


class FakeThings(FakeResource):
    """Stubs of ``things``."""

    get = _stub(_Things.get)


class FakeTokenServer(Fake[TokenServer, AsyncTokenServer]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = TokenServer
    _async = AsyncTokenServer
    things = _group(FakeThings)
