# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Maintenance work orders of the organisation's assets."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Pages, Resource
from workorders_runtime.spec import Body, CursorPaging, Header, OperationSpec, Query, RateLimit

from .. import models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from ..fields.work_orders import CreateWorkOrderFields, UpdateWorkOrderFields

__all__ = ["WorkOrders"]

LIST = OperationSpec(
    "listWorkOrders",
    "GET",
    "/maintenance/work-orders",
    "safe",
    (Query("ids"), Query("include_external_ids", "includeExternalIds"), Header("version", "X-Samsara-Version")),
    envelope="WorkOrderPage",
    paging=CursorPaging(
        items="/data", parameter="after", cursor="/pagination/endCursor", more="/pagination/hasNextPage"
    ),
    rate_limit=RateLimit(5, 1.0, "organisation"),
)
CREATE = OperationSpec(
    "createWorkOrder",
    "POST",
    "/maintenance/work-orders",
    "unsafe",
    (Header("version", "X-Samsara-Version"),),
    body=Body("WorkOrderCreate"),
    envelope="WorkOrderEnvelope",
    unwrap=("/data",),
    rate_limit=RateLimit(100, 60.0, "organisation"),
)
DELETE = OperationSpec(
    "deleteWorkOrder",
    "DELETE",
    "/maintenance/work-orders",
    "idempotent",
    (Query("id"), Header("version", "X-Samsara-Version")),
    rate_limit=RateLimit(100, 60.0, "organisation"),
)
UPDATE = OperationSpec(
    "updateWorkOrder",
    "PATCH",
    "/maintenance/work-orders",
    "unsafe",
    (Header("version", "X-Samsara-Version"),),
    body=Body("WorkOrderUpdate"),
    envelope="WorkOrderEnvelope",
    unwrap=("/data",),
    rate_limit=RateLimit(100, 60.0, "organisation"),
)
STREAM = OperationSpec(
    "streamWorkOrders",
    "GET",
    "/maintenance/work-orders/stream",
    "safe",
    (
        Query("start_time", "startTime", wire_format="rfc3339"),
        Query("end_time", "endTime", wire_format="rfc3339"),
        Query("work_order_statuses", "workOrderStatuses"),
        Query("asset_ids", "assetIds"),
        Query("assigned_user_ids", "assignedUserIds"),
        Query("include_external_ids", "includeExternalIds"),
        Header("version", "X-Samsara-Version"),
    ),
    envelope="WorkOrderPage",
    paging=CursorPaging(
        items="/data", parameter="after", cursor="/pagination/endCursor", more="/pagination/hasNextPage"
    ),
    rate_limit=RateLimit(5, 1.0, "organisation"),
)


class WorkOrders(Resource):
    """Maintenance work orders of the organisation's assets. Reached as ``Samsara(…).work_orders``."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        include_external_ids: bool | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.WorkOrder]:
        """List work orders.

        Returns the work orders of the organisation, or those with the given ids; there is no call for a single work
        order. The size of a page is Samsara's choice, and a page may be short or empty although more follow. The
        token needs the scope "Read Work Orders".

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            ids: Ids of the work orders to return, at most 100. Without it all work orders are returned.
            include_external_ids: Whether the external ids of a work order's maintenance site are returned
                (``maintenance_site.place_external_ids``). They cost Samsara one more look-up for each page. Left out,
                they are not.
            start: Resume at this cursor: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ClientStatusError: The request was refused (405, 413).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 501, 502, 503, 504).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Rate limit: 5 requests in 1 s for each organisation.

        Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-work-orders (2026-05)
        Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
        Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
        """
        return self._pages(
            LIST,
            models.WorkOrder,
            {
                "ids": ids,
                "include_external_ids": include_external_ids,
            },
            start,
            options,
        )

    def create(
        self,
        *,
        asset_id: str,
        **options: Unpack[CreateWorkOrderFields],
    ) -> models.WorkOrder:
        """Create a work order.

        Creates a work order for an asset and returns it. There is no idempotency key, so sending the same request
        twice can create two work orders. The token needs the scope "Write Work Orders".

        Args:
            asset_id: Id of the asset the work order is for; it cannot be changed later. On creation an external id
                of the form ``key:value`` is accepted too, for example ``vin:1HGCM82633A004352``.
            status: Status of the work order. One that is created without a status is ``Open``.
            archived_at_time: When the work order was archived; in UTC in answers. Samsara fills it in when the
                status becomes ``Closed`` or ``Cancelled`` and no time is sent. Absent before that.
            assigned_user_id: Id of the user (the mechanic) the work order is assigned to. In an update, null should
                clear it.
            category: Category of the work order. It is free text; until January 2026 it was one of ``Annual``,
                ``Corrective``, ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``. In an update, null should clear
                it.
            completed_at_time: When the work was completed; in UTC in answers. When no time is sent, Samsara fills
                it in: on creation, if the status is ``Closed`` or ``Completed``. On an update, one page says the same and
                another says at any change of the status.
            description: What needs to be repaired. In an update, null should clear it.
            discount: Discount on the work order.
            due_at_time: When the work is due; in UTC in answers. In an update, null should clear it.
            engine_hours: Engine hours of the asset at the time of the work order. Samsara takes the asset's current
                reading when none is sent.
            invoice_number: Number of the invoice for the work order. In an update, null should clear it.
            items: What gave rise to the work order, such as inspections, faults and issues.
            odometer_meters: Odometer of the asset at the time of the work order, in metres. Samsara takes the
                asset's current reading when none is sent.
            place_external_id: External id of the place where the work is done, in the form ``key:value``; the place
                has to be linked to a maintenance site. Excludes ``place_id``. In an update the empty text removes the
                site.
            place_id: Id of the place where the work is done; the place has to be linked to a maintenance site.
                Excludes ``place_external_id``. In an update the empty text removes the site.
            po_number: Number of the purchase order for the work order. In an update, null should clear it.
            priority: Priority of the work order.
            service_task_instances: The service tasks of the work order.
            started_at_time: When the work was started; in UTC in answers. Samsara fills it in when the status
                becomes one of work in progress and no time is sent.
            tax: Tax on the work order. A work order created without one gets the organisation's default tax rate.
            vendor_uuid: Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID,
                but no format is documented. In an update, null should clear it.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ClientStatusError: The request was refused (405, 413).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 501, 502, 503, 504).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Rate limit: 100 requests in 60 s for each organisation.

        Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/creates-a-work-order (2026-05)
        Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
        Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
        """
        return self._call(
            CREATE,
            models.WorkOrder,
            {
                "asset_id": asset_id,
                **options,
            },
            options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a work order.

        Deletes a work order. The token needs the scope "Write Work Orders".

        Args:
            id: Id of the work order to delete.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ClientStatusError: The request was refused (405, 413).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 501, 502, 503, 504).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Rate limit: 100 requests in 60 s for each organisation.

        Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
        Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
        Source: https://github.com/samsarahq/samsara-python/tree/e2e567ef (wiremock/wiremock-mappings.json, tests/wire) (2026-08-21)
        """
        self._call(
            DELETE,
            NoneType,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: str,
        **options: Unpack[UpdateWorkOrderFields],
    ) -> models.WorkOrder:
        """Update a work order.

        Changes the named fields of a work order and returns the whole work order. Samsara does not document whether
        a sent list (``items``, ``service_task_instances``, ``parts``) replaces the stored one or is merged into it, nor
        what null does; an entry that carries an ``id`` means the entry that already exists. The token needs the scope
        "Write Work Orders".

        Args:
            id: Id of the work order, given by Samsara. Digits, but text all the same.
            status: Status of the work order. One that is created without a status is ``Open``.
            archived_at_time: When the work order was archived; in UTC in answers. Samsara fills it in when the
                status becomes ``Closed`` or ``Cancelled`` and no time is sent. Absent before that.
            assigned_user_id: Id of the user (the mechanic) the work order is assigned to. In an update, null should
                clear it.
            category: Category of the work order. It is free text; until January 2026 it was one of ``Annual``,
                ``Corrective``, ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``. In an update, null should clear
                it.
            closing_notes: Notes made when the work is finished. In an update, null should clear it.
            completed_at_time: When the work was completed; in UTC in answers. When no time is sent, Samsara fills
                it in: on creation, if the status is ``Closed`` or ``Completed``. On an update, one page says the same and
                another says at any change of the status.
            description: What needs to be repaired. In an update, null should clear it.
            discount: Discount on the work order.
            due_at_time: When the work is due; in UTC in answers. In an update, null should clear it.
            engine_hours: Engine hours of the asset at the time of the work order. Samsara takes the asset's current
                reading when none is sent.
            invoice_number: Number of the invoice for the work order. In an update, null should clear it.
            items: What gave rise to the work order, such as inspections, faults and issues.
            odometer_meters: Odometer of the asset at the time of the work order, in metres. Samsara takes the
                asset's current reading when none is sent.
            place_external_id: External id of the place where the work is done, in the form ``key:value``; the place
                has to be linked to a maintenance site. Excludes ``place_id``. In an update the empty text removes the
                site.
            place_id: Id of the place where the work is done; the place has to be linked to a maintenance site.
                Excludes ``place_external_id``. In an update the empty text removes the site.
            po_number: Number of the purchase order for the work order. In an update, null should clear it.
            priority: Priority of the work order.
            service_task_instances: The service tasks of the work order.
            started_at_time: When the work was started; in UTC in answers. Samsara fills it in when the status
                becomes one of work in progress and no time is sent.
            tax: Tax on the work order. A work order created without one gets the organisation's default tax rate.
            vendor_uuid: Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID,
                but no format is documented. In an update, null should clear it.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ClientStatusError: The request was refused (405, 413).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 501, 502, 503, 504).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Rate limit: 100 requests in 60 s for each organisation.

        Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order (2026-05)
        Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
        Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "id": id,
                **options,
            },
            options,
        )

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
    ) -> Pages[models.WorkOrder]:
        """Stream the work orders of a time window.

        Returns the work orders of a time window, page by page, filtered by status, asset and assigned user. Samsara
        does not say which of a work order's times the window is compared with. When the last page is reached, wait
        at least 5 seconds before asking again with the same cursor (Samsara states this for its feed endpoints;
        that it holds here too is inferred). The token needs the scope "Read Work Orders".

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            start_time: Start of the window, as a timezone-aware datetime; milliseconds are accepted.
            end_time: End of the window, as a timezone-aware datetime; milliseconds are accepted. Without it the
                window ends now.
            work_order_statuses: Statuses of the work orders to return. Without it those of every status are
                returned.
            asset_ids: Ids of the assets whose work orders are returned, at most 50.
            assigned_user_ids: Ids of the mechanics whose work orders are returned, at most 50.
            include_external_ids: Whether the external ids of a work order's maintenance site are returned
                (``maintenance_site.place_external_ids``). They cost Samsara one more look-up for each page. Left out,
                they are not.
            start: Resume at this cursor: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ClientStatusError: The request was refused (405, 413).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 501, 502, 503, 504).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Rate limit: 5 requests in 1 s for each organisation.

        Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/stream-work-orders (2026-05)
        Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
        Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
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
