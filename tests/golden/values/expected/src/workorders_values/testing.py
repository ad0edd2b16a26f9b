# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Values.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncValues, Values
from ._plan import PLAN
from .resources.readings import Readings as _Readings

__all__ = ["Call", "FakeValues", "StubError", "UnstubbedCallError"]


class FakeReadings(FakeResource):
    """Stubs of ``readings``."""

    get_report = _stub(_Readings.get_report)
    create_report = _stub(_Readings.create_report)
    name = _stub(_Readings.name)
    replace = _stub(_Readings.replace)
    stamp = _stub(_Readings.stamp)
    limit = _stub(_Readings.limit)
    create_bin = _stub(_Readings.create_bin)
    get_event = _stub(_Readings.get_event)
    send_choice = _stub(_Readings.send_choice)
    send_event = _stub(_Readings.send_event)
    list_events = _stub(_Readings.list_events)


class FakeValues(Fake[Values, AsyncValues]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Values
    _async = AsyncValues
    readings = _group(FakeReadings)
