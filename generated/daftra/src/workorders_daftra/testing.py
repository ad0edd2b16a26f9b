# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Daftra.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncDaftra, Daftra
from ._plan import PLAN
from .resources.follow_up_statuses import FollowUpStatuses as _FollowUpStatuses
from .resources.work_order_appointments import WorkOrderAppointments as _WorkOrderAppointments
from .resources.work_orders import WorkOrders as _WorkOrders

__all__ = ["Call", "FakeDaftra", "StubError", "UnstubbedCallError"]


class FakeWorkOrders(FakeResource):
    """Stubs of ``work_orders``."""

    list = _stub(_WorkOrders.list)
    create = _stub(_WorkOrders.create)
    get = _stub(_WorkOrders.get)
    update = _stub(_WorkOrders.update)
    delete = _stub(_WorkOrders.delete)


class FakeWorkOrderAppointments(FakeResource):
    """Stubs of ``work_order_appointments``."""

    list = _stub(_WorkOrderAppointments.list)
    create = _stub(_WorkOrderAppointments.create)
    get = _stub(_WorkOrderAppointments.get)
    update = _stub(_WorkOrderAppointments.update)
    delete = _stub(_WorkOrderAppointments.delete)


class FakeFollowUpStatuses(FakeResource):
    """Stubs of ``follow_up_statuses``."""

    list = _stub(_FollowUpStatuses.list)
    create = _stub(_FollowUpStatuses.create)
    get = _stub(_FollowUpStatuses.get)
    delete = _stub(_FollowUpStatuses.delete)


class FakeDaftra(Fake[Daftra, AsyncDaftra]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Daftra
    _async = AsyncDaftra
    work_orders = _group(FakeWorkOrders)
    work_order_appointments = _group(FakeWorkOrderAppointments)
    follow_up_statuses = _group(FakeFollowUpStatuses)
