# Generated from paging/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Paging.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncPaging, Paging
from ._plan import PLAN
from .resources.things import Things as _Things

__all__ = ["Call", "FakePaging", "StubError", "UnstubbedCallError"]


class FakeThings(FakeResource):
    """Stubs of ``things``."""

    list_by_cursor = _stub(_Things.list_by_cursor)
    list_by_page = _stub(_Things.list_by_page)
    list_by_offset = _stub(_Things.list_by_offset)
    list_by_url = _stub(_Things.list_by_url)


class FakePaging(Fake[Paging, AsyncPaging]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Paging
    _async = AsyncPaging
    things = _group(FakeThings)
