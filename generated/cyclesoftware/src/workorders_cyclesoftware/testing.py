# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``CycleSoftware.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncCycleSoftware, CycleSoftware
from ._plan import PLAN
from .resources.employees import Employees as _Employees
from .resources.enums import Enums as _Enums
from .resources.repair_codes import RepairCodes as _RepairCodes
from .resources.repair_objects import RepairObjects as _RepairObjects
from .resources.service_items import ServiceItems as _ServiceItems
from .resources.trading_hours import TradingHours as _TradingHours
from .resources.workshop_orders import WorkshopOrders as _WorkshopOrders

__all__ = ["Call", "FakeCycleSoftware", "StubError", "UnstubbedCallError"]


class FakeWorkshopOrders(FakeResource):
    """Stubs of ``workshop_orders``."""

    list = _stub(_WorkshopOrders.list)
    create = _stub(_WorkshopOrders.create)
    get = _stub(_WorkshopOrders.get)
    update = _stub(_WorkshopOrders.update)
    create_invoices = _stub(_WorkshopOrders.create_invoices)


class FakeRepairObjects(FakeResource):
    """Stubs of ``repair_objects``."""

    search = _stub(_RepairObjects.search)
    list = _stub(_RepairObjects.list)
    get = _stub(_RepairObjects.get)
    list_for_customer = _stub(_RepairObjects.list_for_customer)
    create = _stub(_RepairObjects.create)
    get_for_customer = _stub(_RepairObjects.get_for_customer)
    update = _stub(_RepairObjects.update)


class FakeServiceItems(FakeResource):
    """Stubs of ``service_items``."""

    list_for_customer = _stub(_ServiceItems.list_for_customer)
    list_for_service = _stub(_ServiceItems.list_for_service)
    list = _stub(_ServiceItems.list)
    close = _stub(_ServiceItems.close)


class FakeRepairCodes(FakeResource):
    """Stubs of ``repair_codes``."""

    list = _stub(_RepairCodes.list)


class FakeTradingHours(FakeResource):
    """Stubs of ``trading_hours``."""

    list = _stub(_TradingHours.list)
    list_all_stores = _stub(_TradingHours.list_all_stores)


class FakeEnums(FakeResource):
    """Stubs of ``enums``."""

    list = _stub(_Enums.list)
    get = _stub(_Enums.get)


class FakeEmployees(FakeResource):
    """Stubs of ``employees``."""

    list = _stub(_Employees.list)


class FakeCycleSoftware(Fake[CycleSoftware, AsyncCycleSoftware]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = CycleSoftware
    _async = AsyncCycleSoftware
    workshop_orders = _group(FakeWorkshopOrders)
    repair_objects = _group(FakeRepairObjects)
    service_items = _group(FakeServiceItems)
    repair_codes = _group(FakeRepairCodes)
    trading_hours = _group(FakeTradingHours)
    enums = _group(FakeEnums)
    employees = _group(FakeEmployees)
