# Generated from no_models/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``NoModels.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncNoModels, NoModels
from ._plan import PLAN
from .resources.gates import Gates as _Gates
from .resources.settings import SettingsResource as _SettingsResource

__all__ = ["Call", "FakeNoModels", "StubError", "UnstubbedCallError"]


class FakeGates(FakeResource):
    """Stubs of ``gates``."""

    count_visits = _stub(_Gates.count_visits)
    clear_visits = _stub(_Gates.clear_visits)
    open = _stub(_Gates.open)
    get_sign = _stub(_Gates.get_sign)
    list_codes = _stub(_Gates.list_codes)


class FakeSettingsResource(FakeResource):
    """Stubs of ``settings``."""

    get = _stub(_SettingsResource.get)


class FakeNoModels(Fake[NoModels, AsyncNoModels]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = NoModels
    _async = AsyncNoModels
    gates = _group(FakeGates)
    settings = _group(FakeSettingsResource)
