# Generated from rules/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Rules.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncRules, Rules
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeRules", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    create = _stub(_Jobs.create)
    update = _stub(_Jobs.update)
    replace_invoices = _stub(_Jobs.replace_invoices)


class FakeRules(Fake[Rules, AsyncRules]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Rules
    _async = AsyncRules
    jobs = _group(FakeJobs)
