# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Likeness.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncLikeness, Likeness
from ._plan import PLAN
from .resources.async_client_ import ResourceAsyncClient as _ResourceAsyncClient
from .resources.client_ import ClientResource as _ClientResource
from .resources.lifts import Lifts as _Lifts

__all__ = ["Call", "FakeLikeness", "StubError", "UnstubbedCallError"]


class FakeLifts(FakeResource):
    """Stubs of ``lifts``."""

    numbers = _stub(_Lifts.numbers)
    send_numbers = _stub(_Lifts.send_numbers)
    events = _stub(_Lifts.events)
    levels = _stub(_Lifts.levels)
    wrapped = _stub(_Lifts.wrapped)
    maybe = _stub(_Lifts.maybe)
    send_form = _stub(_Lifts.send_form)
    nameless = _stub(_Lifts.nameless)
    send_nameless = _stub(_Lifts.send_nameless)
    key = _stub(_Lifts.key)
    send_either = _stub(_Lifts.send_either)
    send_ruled = _stub(_Lifts.send_ruled)
    send_shared = _stub(_Lifts.send_shared)
    send_shared_text = _stub(_Lifts.send_shared_text)
    filtered = _stub(_Lifts.filtered)
    send_one = _stub(_Lifts.send_one)
    word = _stub(_Lifts.word)
    send_words = _stub(_Lifts.send_words)


class FakeClientResource(FakeResource):
    """Stubs of ``client_``."""

    get_one = _stub(_ClientResource.get_one)


class FakeResourceAsyncClient(FakeResource):
    """Stubs of ``async_client_``."""

    get_other = _stub(_ResourceAsyncClient.get_other)


class FakeLikeness(Fake[Likeness, AsyncLikeness]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Likeness
    _async = AsyncLikeness
    lifts = _group(FakeLifts)
    client_ = _group(FakeClientResource)
    async_client_ = _group(FakeResourceAsyncClient)
