# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Objects.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncObjects, Objects
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeObjects", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    list = _stub(_Jobs.list)
    get_document = _stub(_Jobs.get_document)
    create_document = _stub(_Jobs.create_document)
    get_tree = _stub(_Jobs.get_tree)
    send_tree = _stub(_Jobs.send_tree)
    get_value = _stub(_Jobs.get_value)
    send_value = _stub(_Jobs.send_value)
    replace = _stub(_Jobs.replace)
    submit = _stub(_Jobs.submit)
    change = _stub(_Jobs.change)
    get_tenant = _stub(_Jobs.get_tenant)
    send_constants = _stub(_Jobs.send_constants)


class FakeObjects(Fake[Objects, AsyncObjects]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Objects
    _async = AsyncObjects
    jobs = _group(FakeJobs)
