# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Samsara.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncSamsara, Samsara
from ._plan import PLAN
from .resources.invoice_scans import InvoiceScans as _InvoiceScans
from .resources.service_tasks import ServiceTasks as _ServiceTasks
from .resources.time_entries import TimeEntries as _TimeEntries
from .resources.webhooks import Webhooks as _Webhooks
from .resources.work_order_templates import WorkOrderTemplates as _WorkOrderTemplates
from .resources.work_orders import WorkOrders as _WorkOrders

__all__ = ["Call", "FakeSamsara", "StubError", "UnstubbedCallError"]


class FakeWorkOrders(FakeResource):
    """Stubs of ``work_orders``."""

    list = _stub(_WorkOrders.list)
    create = _stub(_WorkOrders.create)
    delete = _stub(_WorkOrders.delete)
    update = _stub(_WorkOrders.update)
    stream = _stub(_WorkOrders.stream)


class FakeInvoiceScans(FakeResource):
    """Stubs of ``invoice_scans``."""

    create = _stub(_InvoiceScans.create)


class FakeServiceTasks(FakeResource):
    """Stubs of ``service_tasks``."""

    list = _stub(_ServiceTasks.list)


class FakeWorkOrderTemplates(FakeResource):
    """Stubs of ``work_order_templates``."""

    list = _stub(_WorkOrderTemplates.list)


class FakeTimeEntries(FakeResource):
    """Stubs of ``time_entries``."""

    stream = _stub(_TimeEntries.stream)


class FakeWebhooks(FakeResource):
    """Stubs of ``webhooks``."""

    list = _stub(_Webhooks.list)
    create = _stub(_Webhooks.create)
    get = _stub(_Webhooks.get)
    delete = _stub(_Webhooks.delete)
    update = _stub(_Webhooks.update)


class FakeSamsara(Fake[Samsara, AsyncSamsara]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Samsara
    _async = AsyncSamsara
    work_orders = _group(FakeWorkOrders)
    invoice_scans = _group(FakeInvoiceScans)
    service_tasks = _group(FakeServiceTasks)
    work_order_templates = _group(FakeWorkOrderTemplates)
    time_entries = _group(FakeTimeEntries)
    webhooks = _group(FakeWebhooks)
