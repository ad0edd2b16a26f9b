# Generated from webhooks/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Webhooks.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncWebhooks, Webhooks
from ._plan import PLAN
from .resources.things import Things as _Things

__all__ = ["Call", "FakeWebhooks", "StubError", "UnstubbedCallError"]


class FakeThings(FakeResource):
    """Stubs of ``things``."""

    get = _stub(_Things.get)


class FakeWebhooks(Fake[Webhooks, AsyncWebhooks]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Webhooks
    _async = AsyncWebhooks
    things = _group(FakeThings)
