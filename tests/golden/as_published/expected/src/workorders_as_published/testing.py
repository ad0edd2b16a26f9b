# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``AsPublished.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsPublished, AsyncAsPublished
from ._plan import PLAN
from .resources.t import T as _T

__all__ = ["Call", "FakeAsPublished", "StubError", "UnstubbedCallError"]


class FakeT(FakeResource):
    """Stubs of ``t``."""

    get_a = _stub(_T.get_a)
    put_a = _stub(_T.put_a)
    post_a = _stub(_T.post_a)
    add_line = _stub(_T.add_line)
    text = _stub(_T.text)
    form = _stub(_T.form)


class FakeAsPublished(Fake[AsPublished, AsyncAsPublished]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = AsPublished
    _async = AsyncAsPublished
    t = _group(FakeT)
