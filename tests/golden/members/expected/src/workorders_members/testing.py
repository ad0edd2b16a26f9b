# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Members.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncMembers, Members
from ._plan import PLAN
from .resources.aio_ import Aio as _Aio
from .resources.auth_ import Auth as _Auth
from .resources.close_ import Close as _Close
from .resources.pages import PagesResource as _PagesResource

__all__ = ["Call", "FakeMembers", "StubError", "UnstubbedCallError"]


class FakeClose(FakeResource):
    """Stubs of ``close_``."""

    close_job = _stub(_Close.close_job)


class FakeAuth(FakeResource):
    """Stubs of ``auth_``."""

    get_login = _stub(_Auth.get_login)


class FakeAio(FakeResource):
    """Stubs of ``aio_``."""

    get_aio = _stub(_Aio.get_aio)


class FakePagesResource(FakeResource):
    """Stubs of ``pages``."""

    list = _stub(_PagesResource.list)


class FakeMembers(Fake[Members, AsyncMembers]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Members
    _async = AsyncMembers
    close_ = _group(FakeClose)
    auth_ = _group(FakeAuth)
    aio_ = _group(FakeAio)
    pages = _group(FakePagesResource)
