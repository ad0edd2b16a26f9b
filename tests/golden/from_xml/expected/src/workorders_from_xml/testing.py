# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``FromXml.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncFromXml, FromXml
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeFromXml", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    get = _stub(_Jobs.get)
    put = _stub(_Jobs.put)


class FakeFromXml(Fake[FromXml, AsyncFromXml]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = FromXml
    _async = AsyncFromXml
    jobs = _group(FakeJobs)
