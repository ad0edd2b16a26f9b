# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Maintenance work orders of the organisation's assets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ...fields.work_orders import CreateWorkOrderFields, UpdateWorkOrderFields
from ..work_orders import CREATE, DELETE, LIST, STREAM, UPDATE

__all__ = ["AsyncWorkOrders"]


class AsyncWorkOrders(AsyncResource):
    """Maintenance work orders of the organisation's assets. Reached as ``AsyncSamsara(…).work_orders``."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        include_external_ids: bool | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.WorkOrder]:
        """List work orders.

        Returns the work orders of the organisation, or those with the given ids; there is no call for a single work
        order. The size of a page is Samsara's choice, and a page may be short or empty although more follow. The
        token needs the scope "Read Work Orders".

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s for each organisation. Documented errors: 400, 401, 403, 404, 405, 413, 429,
        500, 501, 502, 503, 504; see ``errors``.

        Args:
            ids: Ids of the work orders to return. Without it all work orders are returned. At most 100 items.
            include_external_ids: Whether the external ids of a work order's maintenance site are returned
                (``maintenance_site.place_external_ids``). They cost Samsara one more look-up for each page. The API's
                default is ``false``.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-work-orders
        """
        return self._pages(
            LIST, models.WorkOrder, {"ids": ids, "include_external_ids": include_external_ids}, start, options
        )

    async def create(self, *, asset_id: str, **fields: Unpack[CreateWorkOrderFields]) -> models.WorkOrder:
        """Create a work order.

        Creates a work order for an asset and returns it. There is no idempotency key, so sending the same request
        twice can create two work orders. The token needs the scope "Write Work Orders".

        Not retried once the API may have applied it. Rate limit: 100 requests in 60 s for each organisation.
        Documented errors: 400, 401, 403, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            asset_id: Id of the asset the work order is for; it cannot be changed later. On creation an external id
                of the form ``key:value`` is accepted too, for example ``vin:1HGCM82633A004352``.
            **fields: Optional fields and per-call options; see ``fields.work_orders.CreateWorkOrderFields``:
                ``status``, ``archived_at_time``, ``assigned_user_id``, ``category``, ``completed_at_time``,
                ``description``, ``discount``, ``due_at_time``, ``engine_hours``, ``invoice_number``, ``items``,
                ``odometer_meters``, ``place_external_id``, ``place_id``, ``po_number``, ``priority``,
                ``service_task_instances``, ``started_at_time``, ``tax``, ``vendor_uuid``.

        Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/creates-a-work-order
        """
        return await self._call(CREATE, models.WorkOrder, {"asset_id": asset_id}, fields)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a work order.

        Deletes a work order. The token needs the scope "Write Work Orders".

        Idempotent: retried after transient failures. Rate limit: 100 requests in 60 s for each organisation.
        Documented errors: 400, 401, 403, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            id: Id of the work order to delete.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(DELETE, NoneType, {"id": id}, options)

    async def update(self, id: str, **fields: Unpack[UpdateWorkOrderFields]) -> models.WorkOrder:
        """Update a work order.

        Changes the named fields of a work order and returns the whole work order. Samsara does not document whether
        a sent list (``items``, ``service_task_instances``, ``parts``) replaces the stored one or is merged into it,
        nor what null does; an entry that carries an ``id`` means the entry that already exists. The token needs the
        scope "Write Work Orders".

        Not retried once the API may have applied it. Rate limit: 100 requests in 60 s for each organisation.
        Documented errors: 400, 401, 403, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            id: Id of the work order, given by Samsara. Digits, but text all the same.
            **fields: Optional fields and per-call options; see ``fields.work_orders.UpdateWorkOrderFields``:
                ``status``, ``archived_at_time``, ``assigned_user_id``, ``category``, ``closing_notes``,
                ``completed_at_time``, ``description``, ``discount``, ``due_at_time``, ``engine_hours``,
                ``invoice_number``, ``items``, ``odometer_meters``, ``place_external_id``, ``place_id``, ``po_number``,
                ``priority``, ``service_task_instances``, ``started_at_time``, ``tax``, ``vendor_uuid``.

        Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
        """
        return await self._call(UPDATE, models.WorkOrder, {"id": id}, fields)

    def stream(
        self,
        *,
        start_time: dt.datetime,
        end_time: dt.datetime | MISSING = MISSING,
        work_order_statuses: Sequence[models.WorkOrderStatusLike] | MISSING = MISSING,
        asset_ids: Sequence[str] | MISSING = MISSING,
        assigned_user_ids: Sequence[str] | MISSING = MISSING,
        include_external_ids: bool | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.WorkOrder]:
        """Stream the work orders of a time window.

        Returns the work orders of a time window, page by page, filtered by status, asset and assigned user. Samsara
        does not say which of a work order's times the window is compared with. When the last page is reached, wait
        at least 5 seconds before asking again with the same cursor (Samsara states this for its feed endpoints;
        that it holds here too is inferred). The token needs the scope "Read Work Orders".

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s for each organisation. Documented errors: 400, 401, 403, 404, 405, 413, 429,
        500, 501, 502, 503, 504; see ``errors``.

        Args:
            start_time: Start of the window, as a timezone-aware datetime; milliseconds are accepted.
            end_time: End of the window, as a timezone-aware datetime; milliseconds are accepted. Without it the
                window ends now.
            work_order_statuses: Statuses of the work orders to return. Without it those of every status are
                returned.
            asset_ids: Ids of the assets whose work orders are returned. At most 50 items.
            assigned_user_ids: Ids of the mechanics whose work orders are returned. At most 50 items.
            include_external_ids: Whether the external ids of a work order's maintenance site are returned
                (``maintenance_site.place_external_ids``). They cost Samsara one more look-up for each page. The API's
                default is ``false``.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/stream-work-orders
        """
        return self._pages(
            STREAM,
            models.WorkOrder,
            {
                "start_time": start_time,
                "end_time": end_time,
                "work_order_statuses": work_order_statuses,
                "asset_ids": asset_ids,
                "assigned_user_ids": assigned_user_ids,
                "include_external_ids": include_external_ids,
            },
            start,
            options,
        )
