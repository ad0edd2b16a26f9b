# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Deprecations.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncDeprecations, Deprecations
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeDeprecations", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    list = _stub(_Jobs.list)
    get = _stub(_Jobs.get)
    delete = _stub(_Jobs.delete)
    change = _stub(_Jobs.change)
    plan = _stub(_Jobs.plan)


class FakeDeprecations(Fake[Deprecations, AsyncDeprecations]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Deprecations
    _async = AsyncDeprecations
    jobs = _group(FakeJobs)
