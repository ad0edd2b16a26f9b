# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``ExampleClient.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncExampleClient, ExampleClient
from ._plan import PLAN
from .resources.things import Things as _Things

__all__ = ["Call", "FakeExampleClient", "StubError", "UnstubbedCallError"]


class FakeThings(FakeResource):
    """Stubs of ``things``."""

    list = _stub(_Things.list)
    create = _stub(_Things.create)
    update = _stub(_Things.update)
    get = _stub(_Things.get)
    delete = _stub(_Things.delete)
    upload = _stub(_Things.upload)
    numbered = _stub(_Things.numbered)
    offsets = _stub(_Things.offsets)
    urls = _stub(_Things.urls)
    wrapped = _stub(_Things.wrapped)
    scattered = _stub(_Things.scattered)
    loose = _stub(_Things.loose)
    bare = _stub(_Things.bare)
    form = _stub(_Things.form)
    free = _stub(_Things.free)


class FakeExampleClient(Fake[ExampleClient, AsyncExampleClient]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = ExampleClient
    _async = AsyncExampleClient
    things = _group(FakeThings)
