# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``ClassNames.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncClassNames, ClassNames
from ._plan import PLAN
from .resources.things import Things as _Things

__all__ = ["Call", "FakeClassNames", "StubError", "UnstubbedCallError"]


class FakeThings(FakeResource):
    """Stubs of ``things``."""

    save = _stub(_Things.save)
    event = _stub(_Things.event)


class FakeClassNames(Fake[ClassNames, AsyncClassNames]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = ClassNames
    _async = AsyncClassNames
    things = _group(FakeThings)
