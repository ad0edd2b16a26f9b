# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``FifthVendor.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncFifthVendor, FifthVendor
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeFifthVendor", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    list = _stub(_Jobs.list)


class FakeFifthVendor(Fake[FifthVendor, AsyncFifthVendor]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = FifthVendor
    _async = AsyncFifthVendor
    jobs = _group(FakeJobs)
