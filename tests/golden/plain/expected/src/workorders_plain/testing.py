# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Plain.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncPlain, Plain
from ._plan import PLAN
from .resources.bulk import Bulk as _Bulk
from .resources.repairs import Repairs as _Repairs

__all__ = ["Call", "FakePlain", "StubError", "UnstubbedCallError"]


class FakeRepairs(FakeResource):
    """Stubs of ``repairs``."""

    list = _stub(_Repairs.list)
    add = _stub(_Repairs.add)
    remove = _stub(_Repairs.remove)


class FakeBulk(FakeResource):
    """Stubs of ``bulk``."""

    replace_all = _stub(_Bulk.replace_all)


class FakePlain(Fake[Plain, AsyncPlain]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Plain
    _async = AsyncPlain
    repairs = _group(FakeRepairs)
    bulk = _group(FakeBulk)
