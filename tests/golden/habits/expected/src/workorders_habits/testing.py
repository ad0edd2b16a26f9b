# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Habits.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncHabits, Habits
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeHabits", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    create = _stub(_Jobs.create)
    count = _stub(_Jobs.count)
    get = _stub(_Jobs.get)
    put = _stub(_Jobs.put)
    get_tag = _stub(_Jobs.get_tag)
    get_part = _stub(_Jobs.get_part)
    put_photo = _stub(_Jobs.put_photo)


class FakeHabits(Fake[Habits, AsyncHabits]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Habits
    _async = AsyncHabits
    jobs = _group(FakeJobs)
