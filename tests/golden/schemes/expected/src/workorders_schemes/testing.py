# Generated from schemes/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Schemes.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncSchemes, Schemes
from ._plan import PLAN
from .resources.calls import Calls as _Calls

__all__ = ["Call", "FakeSchemes", "StubError", "UnstubbedCallError"]


class FakeCalls(FakeResource):
    """Stubs of ``calls``."""

    with_key = _stub(_Calls.with_key)
    with_admin_key = _stub(_Calls.with_admin_key)
    with_token = _stub(_Calls.with_token)
    with_both = _stub(_Calls.with_both)
    with_either = _stub(_Calls.with_either)
    with_key_of_the_client = _stub(_Calls.with_key_of_the_client)
    with_key_of_the_call = _stub(_Calls.with_key_of_the_call)
    with_or_without = _stub(_Calls.with_or_without)
    with_nothing = _stub(_Calls.with_nothing)
    with_certificate = _stub(_Calls.with_certificate)


class FakeSchemes(Fake[Schemes, AsyncSchemes]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Schemes
    _async = AsyncSchemes
    calls = _group(FakeCalls)
