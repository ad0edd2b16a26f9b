# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Planned services of repair objects."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..service_items import CLOSE, LIST, LIST_FOR_CUSTOMER, LIST_FOR_SERVICE

__all__ = ["AsyncServiceItems"]


class AsyncServiceItems(AsyncResource):
    """Planned services of repair objects. Reached as ``AsyncCycleSoftware(…).service_items``."""

    async def list_for_customer(
        self, customer_id: int, **options: Unpack[CallOptions]
    ) -> builtins.list[models.ServiceItem]:
        """List the service items of a customer.

        Returns all service items of one customer at once, as a plain list. The credentials need the scope
        resources.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            LIST_FOR_CUSTOMER, builtins.list[models.ServiceItem], {"customer_id": customer_id}, options
        )

    async def list_for_service(
        self, customer_id: int, service_id: int, **options: Unpack[CallOptions]
    ) -> builtins.list[models.ServiceItem]:
        """List the service items of a service.

        Returns the items that make up one service of a customer, as a plain list. The credentials need the scope
        resources.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            service_id: Id of the service.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            LIST_FOR_SERVICE,
            builtins.list[models.ServiceItem],
            {"customer_id": customer_id, "service_id": service_id},
            options,
        )

    def list(
        self,
        *,
        modified_start: dt.date | MISSING = MISSING,
        modified_end: dt.date | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ServiceItem]:
        """List service items.

        Returns the service items of all customers, page by page, to keep a copy of them up to date.

        The credentials need the scope sales-export, not resources.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            modified_start: Only items changed on or after this date.
            modified_end: Only items changed on or before this date. Whether the day itself counts is not
                documented.
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(
            LIST, models.ServiceItem, {"modified_start": modified_start, "modified_end": modified_end}, start, options
        )

    async def close(
        self,
        service_barcode: str,
        *,
        service_status_id: int | MISSING = MISSING,
        reference: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.ServiceItem]:
        """Close a service item.

        Gives a service item a closed status and returns all items of its service. The credentials need the scope
        resources or service-data.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see
        ``errors``.

        Args:
            service_barcode: Barcode of the service item, such as DSK-100022-2.
            service_status_id: The closed status that the item gets, an id of the account's enum
                service_item_status: 4 (closed) or 5. Left out, 4.
            reference: The caller's own reference for the closing.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            CLOSE,
            builtins.list[models.ServiceItem],
            {"service_barcode": service_barcode, "service_status_id": service_status_id, "reference": reference},
            options,
        )
