# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Aliases.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import Aliases, AsyncAliases
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeAliases", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    get = _stub(_Jobs.get)
    create = _stub(_Jobs.create)
    list = _stub(_Jobs.list)
    page = _stub(_Jobs.page)
    get_event = _stub(_Jobs.get_event)


class FakeAliases(Fake[Aliases, AsyncAliases]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Aliases
    _async = AsyncAliases
    jobs = _group(FakeJobs)
