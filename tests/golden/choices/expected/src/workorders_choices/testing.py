# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Choices.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncChoices, Choices
from ._plan import PLAN
from .resources.filters import Filters as _Filters

__all__ = ["Call", "FakeChoices", "StubError", "UnstubbedCallError"]


class FakeFilters(FakeResource):
    """Stubs of ``filters``."""

    save = _stub(_Filters.save)


class FakeChoices(Fake[Choices, AsyncChoices]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Choices
    _async = AsyncChoices
    filters = _group(FakeFilters)
