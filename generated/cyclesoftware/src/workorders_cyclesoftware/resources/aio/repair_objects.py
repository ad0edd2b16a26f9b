# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""What customers have repaired, usually bicycles."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ...fields.repair_objects import CreateRepairObjectFields, UpdateRepairObjectFields
from ..repair_objects import CREATE, GET, GET_FOR_CUSTOMER, LIST, LIST_FOR_CUSTOMER, SEARCH, UPDATE

__all__ = ["AsyncRepairObjects"]


class AsyncRepairObjects(AsyncResource):
    """What customers have repaired, usually bicycles. Reached as ``AsyncCycleSoftware(…).repair_objects``."""

    def search(
        self, query: str, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.RepairObject]:
        """Search repair objects.

        Returns the repair objects of all customers that a text is found in, page by page. What is searched is not
        documented. The credentials need the scope resources.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            query: Text to search for, for instance a brand or a name.
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SEARCH, models.RepairObject, {"query": query}, start, options)

    def list(
        self,
        *,
        offset: int | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.RepairObject]:
        """List repair objects.

        Returns the repair objects of all customers, page by page. The credentials need the scope resources.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            offset: How many repair objects to skip at the beginning. To go on where an earlier call stopped, give
                ``start`` instead. The API's default is ``0``.
            limit: How many repair objects a page has at most. At most 1000. The API's default is ``150``.
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.RepairObject, {"offset": offset, "limit": limit}, start, options)

    async def get(self, object_id: int, **options: Unpack[CallOptions]) -> models.RepairObject:
        """Get a repair object by its id alone.

        Returns one repair object whoever owns it. The credentials need the scope resources.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            object_id: Id of the repair object.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.RepairObject, {"object_id": object_id}, options)

    async def list_for_customer(
        self, customer_id: int, **options: Unpack[CallOptions]
    ) -> builtins.list[models.RepairObject]:
        """List the repair objects of a customer.

        Returns all repair objects of one customer at once, as a plain list. The credentials need the scope
        resources.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            LIST_FOR_CUSTOMER, builtins.list[models.RepairObject], {"customer_id": customer_id}, options
        )

    async def create(self, customer_id: int, **fields: Unpack[CreateRepairObjectFields]) -> models.RepairObject:
        """Create a repair object.

        Creates a repair object for a customer and returns it as stored. Every field may be left out. Nothing
        protects against creating an object twice: when a response is lost, look through the customer's objects
        before sending again. The credentials need the scope resources.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500; see
        ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            **fields: Optional fields and per-call options; see ``fields.repair_objects.CreateRepairObjectFields``:
                ``object_barcode``, ``is_active``, ``object_type_name``, ``category``, ``brand``, ``model``,
                ``model_year``, ``color``, ``variant``, ``phone_number_id``, ``license_plate``, ``km_mileage``,
                ``frame_id``, ``chip_id``, ``key_id``, ``engine_id``, ``battery_id``, ``lock_id``, ``workshop_rate_id``,
                ``service_level_id``, ``lease_fleet_customer_id``, ``lease_employer_customer_id``,
                ``lease_contract_number``.
        """
        return await self._call(CREATE, models.RepairObject, {"customer_id": customer_id}, fields)

    async def get_for_customer(
        self, customer_id: int, object_id: int, **options: Unpack[CallOptions]
    ) -> models.RepairObject:
        """Get a repair object of a customer.

        Returns one repair object of a customer. The credentials need the scope resources.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            object_id: Id of the repair object.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            GET_FOR_CUSTOMER, models.RepairObject, {"customer_id": customer_id, "object_id": object_id}, options
        )

    async def update(
        self, customer_id: int, object_id: int, **fields: Unpack[UpdateRepairObjectFields]
    ) -> models.RepairObject:
        """Update a repair object.

        Changes the given fields of a repair object and returns it as stored. Fields that are left out stay as they
        are (inferred from an example that sends only some of them). The credentials need the scope resources.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see
        ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            object_id: Id of the repair object.
            **fields: Optional fields and per-call options; see ``fields.repair_objects.UpdateRepairObjectFields``:
                ``object_barcode``, ``is_active``, ``object_type_name``, ``category``, ``brand``, ``model``,
                ``model_year``, ``color``, ``variant``, ``phone_number_id``, ``license_plate``, ``km_mileage``,
                ``frame_id``, ``chip_id``, ``key_id``, ``engine_id``, ``battery_id``, ``lock_id``, ``workshop_rate_id``,
                ``service_level_id``, ``lease_fleet_customer_id``, ``lease_employer_customer_id``,
                ``lease_contract_number``.
        """
        return await self._call(
            UPDATE, models.RepairObject, {"customer_id": customer_id, "object_id": object_id}, fields
        )
