# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Repair jobs of a customer, with the lines (labour, articles, repair codes) that will be invoiced."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Items, NextUrlPaging, OperationSpec, Path, Query, RateLimit

from .. import models

__all__ = ["WorkshopOrders"]

LIST = OperationSpec(
    "listWorkshopOrders",
    "GET",
    "/api/v1/workshop/orders.json",
    "safe",
    (
        Query("object_query", type=str),
        Query("store_id", type=int),
        Query("status_ids", style="comma", type=Sequence[models.WorkshopOrderStatusLike]),
        Query("customer_id", type=int),
        Query("repair_object_id", type=int),
        Query("date_from", type=dt.date),
        Query("date_until", type=dt.date),
    ),
    envelope="WorkshopOrderList",
    paging=NextUrlPaging(items=Items("/data", single_item_as_list=True, nullable=True), next="/pagination/next_url"),
    name="workshop_orders.list",
)
CREATE = OperationSpec(
    "createWorkshopOrder",
    "POST",
    "/api/v1/customers/{customer_id}/workshop-order.json",
    "unsafe",
    (Path("customer_id", type=int),),
    body=Body("WorkshopOrderCreate", copies=(("customer_id", "customer_id"),)),
    name="workshop_orders.create",
)
GET = OperationSpec(
    "getWorkshopOrder",
    "GET",
    "/api/v1/customers/{customer_id}/workshop-order/{workshop_order_id}.json",
    "safe",
    (Path("customer_id", type=int), Path("workshop_order_id", type=int)),
    name="workshop_orders.get",
)
UPDATE = OperationSpec(
    "updateWorkshopOrder",
    "PUT",
    "/api/v1/customers/{customer_id}/workshop-order/{workshop_order_id}.json",
    "unsafe",
    (Path("customer_id", type=int), Path("workshop_order_id", type=int), Query("send_customer_messages", type=bool)),
    body=Body("WorkshopOrderUpdate"),
    name="workshop_orders.update",
)
CREATE_INVOICES = OperationSpec(
    "createWorkshopOrderInvoices",
    "POST",
    "/api/v1/workshop/orders/{workshop_order_id}/create-invoices.json",
    "unsafe",
    (Path("workshop_order_id", type=int),),
    body=Body("InvoicingRequest", encoding="form", content_type="application/x-www-form-urlencoded"),
    envelope="WorkshopOrderInvoices",
    unwrap=("/invoices",),
    rate_limit=RateLimit(15, 60.0),
    name="workshop_orders.create_invoices",
)


class WorkshopOrders(Resource):
    """Repair jobs of a customer, with the lines (labour, articles, repair codes) that will be invoiced. Reached as
    ``CycleSoftware(…).workshop_orders``.
    """

    def list(
        self,
        *,
        object_query: str | MISSING = MISSING,
        store_id: int | MISSING = MISSING,
        status_ids: Sequence[models.WorkshopOrderStatusLike] | MISSING = MISSING,
        customer_id: int | MISSING = MISSING,
        repair_object_id: int | MISSING = MISSING,
        date_from: dt.date | MISSING = MISSING,
        date_until: dt.date | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.WorkshopOrder]:
        """List workshop orders.

        Returns the workshop orders of all customers that match every given filter, page by page. Filters on a
        customer or a repair object exclude a search text.

        Page size and order are not documented, nor whether inactive orders are included.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            object_query: Text to search repair objects by; the orders of the objects found are returned. At most
                1000 repair objects are taken into account. Cannot be combined with customer_id or repair_object_id.
            store_id: Only orders of this store.
            status_ids: Only orders with one of these statuses.
            customer_id: Only orders of this customer. Cannot be combined with object_query.
            repair_object_id: Only orders for this repair object. Cannot be combined with object_query.
            date_from: Only orders whose scheduled start is on or after this date.
            date_until: Only orders whose scheduled start is on or before this date.
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(
            LIST,
            models.WorkshopOrder,
            {
                "object_query": object_query,
                "store_id": store_id,
                "status_ids": status_ids,
                "customer_id": customer_id,
                "repair_object_id": repair_object_id,
                "date_from": date_from,
                "date_until": date_until,
            },
            start,
            options,
        )

    def create(
        self,
        customer_id: int,
        *,
        store_id: int | None | MISSING = MISSING,
        repair_object_id: int | None | MISSING = MISSING,
        is_active: bool | None | MISSING = MISSING,
        reference_text: str | None | MISSING = MISSING,
        datetime_scheduled_start: dt.datetime | None | MISSING = MISSING,
        mechanic_employee_id: int | None | MISSING = MISSING,
        created_by_employee_id: int | None | MISSING = MISSING,
        last_update_employee_id: int | None | MISSING = MISSING,
        phone_number_id: str | None | MISSING = MISSING,
        repair_description: str | None | MISSING = MISSING,
        status_id: models.WorkshopOrderStatusLike | None | MISSING = MISSING,
        borrowed_object_reference: str | None | MISSING = MISSING,
        custom_repair_time_minutes: int | None | MISSING = MISSING,
        repair_codes: Sequence[str] | None | MISSING = MISSING,
        service_card_codes: Sequence[str] | None | MISSING = MISSING,
        delivery_method_id: int | None | MISSING = MISSING,
        order_items: (
            Sequence[models.WorkshopOrderItemCreateInput | models.WorkshopOrderItem] | None | MISSING
        ) = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkshopOrder:
        """Create a workshop order.

        Creates a workshop order for a customer and returns it as stored. Every field may be left out.

        Each of ``repair_codes`` and ``service_card_codes`` becomes an order line of its own; the lists themselves
        do not come back. Nothing protects against creating an order twice: when a response is lost, look for the
        order by its ``reference_text`` before sending again.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500; see
        ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it. Also sent in the body.
            store_id: Id of the store. Chosen by CycleSoftware when a create leaves it out or sends null.
            repair_object_id: Id of the repair object, such as the bicycle. It cannot be changed later.
            is_active: False when the order has been deleted; an update that sets it to false deletes the order.
            reference_text: The caller's own reference, set on create.
            datetime_scheduled_start: When work is scheduled to start, as a datetime without an offset; the zone is
                probably Europe/Amsterdam. On create a timezone-aware datetime is accepted as well.
            mechanic_employee_id: Id of the employee who does the repair.
            created_by_employee_id: Id of the employee who created the order. Chosen by CycleSoftware when a create
                sends null.
            last_update_employee_id: Id of the employee who last changed the order. It can be given on create, but
                not on update. Chosen by CycleSoftware when a create sends null.
            phone_number_id: Which phone number of the customer is used for messages: tel, mob, or the id of a
                further number as text.
            repair_description: What is to be repaired.
            status_id: Status of the order, an id of the account's enum workshop_order_status.
            borrowed_object_reference: Reference of the object lent to the customer meanwhile; an empty text when
                there is none.
            custom_repair_time_minutes: The part of the repair time, in minutes, that does not come from repair
                codes (total time less the codes' time). It can be given on create, but not on update.
            repair_codes: Codes (not ids) of repair codes. Each becomes an order line. Given on create only and
                never returned.
            service_card_codes: Barcodes of service items, such as DSK-100022-2, that the order carries out. Given
                on create only and never returned.
            delivery_method_id: How the object is handed over, an id of the account's enum delivery_methods. The
                only value with a known meaning is 0, collected in the store.
            order_items: The lines of the order. A response may leave them out or have null. On update, only the
                lines that are sent change.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            CREATE,
            models.WorkshopOrder,
            {
                "customer_id": customer_id,
                "store_id": store_id,
                "repair_object_id": repair_object_id,
                "is_active": is_active,
                "reference_text": reference_text,
                "datetime_scheduled_start": datetime_scheduled_start,
                "mechanic_employee_id": mechanic_employee_id,
                "created_by_employee_id": created_by_employee_id,
                "last_update_employee_id": last_update_employee_id,
                "phone_number_id": phone_number_id,
                "repair_description": repair_description,
                "status_id": status_id,
                "borrowed_object_reference": borrowed_object_reference,
                "custom_repair_time_minutes": custom_repair_time_minutes,
                "repair_codes": repair_codes,
                "service_card_codes": service_card_codes,
                "delivery_method_id": delivery_method_id,
                "order_items": order_items,
            },
            options,
        )

    def get(self, customer_id: int, workshop_order_id: int, **options: Unpack[CallOptions]) -> models.WorkshopOrder:
        """Get a workshop order.

        Returns one workshop order with its lines. ``workshop_orders.list`` supplies both ids.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            workshop_order_id: Id of the workshop order.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            GET, models.WorkshopOrder, {"customer_id": customer_id, "workshop_order_id": workshop_order_id}, options
        )

    def update(
        self,
        customer_id: int,
        workshop_order_id: int,
        *,
        send_customer_messages: bool | MISSING = MISSING,
        is_active: bool | None | MISSING = MISSING,
        datetime_scheduled_start: dt.datetime | None | MISSING = MISSING,
        mechanic_employee_id: int | None | MISSING = MISSING,
        repair_description: str | None | MISSING = MISSING,
        status_id: models.WorkshopOrderStatusLike | None | MISSING = MISSING,
        borrowed_object_reference: str | None | MISSING = MISSING,
        delivery_method_id: int | None | MISSING = MISSING,
        order_items: (
            Sequence[models.WorkshopOrderItemUpdateInput | models.WorkshopOrderItem] | None | MISSING
        ) = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkshopOrder:
        """Update a workshop order.

        Changes the given fields of a workshop order and returns it as stored. Fields that are left out stay as they
        are. There is no delete operation: an order is removed by setting ``is_active`` to false, which is inferred
        from the description of that field.

        How lines are treated is documented only for an older sibling API and assumed to hold here: a line sent with
        its ``item_id`` is updated, a line without one is added, a line left out stays, and a line is cancelled by
        setting its ``item_status_id`` to 5. Because a line without ``item_id`` is added each time it is sent, this
        operation is not repeated after a failure that may have come after the change.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500; see
        ``errors``.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            workshop_order_id: Id of the workshop order.
            send_customer_messages: True sends the customer an e-mail and a phone message when ``status_id``
                changes. What happens without it is not documented. The page's example sends true; an earlier text sent
                1.
            is_active: False when the order has been deleted; an update that sets it to false deletes the order.
            datetime_scheduled_start: When work is scheduled to start, as a datetime without an offset; the zone is
                probably Europe/Amsterdam. On create a timezone-aware datetime is accepted as well.
            mechanic_employee_id: Id of the employee who does the repair.
            repair_description: What is to be repaired.
            status_id: Status of the order, an id of the account's enum workshop_order_status.
            borrowed_object_reference: Reference of the object lent to the customer meanwhile; an empty text when
                there is none.
            delivery_method_id: How the object is handed over, an id of the account's enum delivery_methods. The
                only value with a known meaning is 0, collected in the store.
            order_items: The lines of the order. A response may leave them out or have null. On update, only the
                lines that are sent change.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE,
            models.WorkshopOrder,
            {
                "customer_id": customer_id,
                "workshop_order_id": workshop_order_id,
                "send_customer_messages": send_customer_messages,
                "is_active": is_active,
                "datetime_scheduled_start": datetime_scheduled_start,
                "mechanic_employee_id": mechanic_employee_id,
                "repair_description": repair_description,
                "status_id": status_id,
                "borrowed_object_reference": borrowed_object_reference,
                "delivery_method_id": delivery_method_id,
                "order_items": order_items,
            },
            options,
        )

    def create_invoices(
        self,
        workshop_order_id: int,
        *,
        employee_id: int | MISSING = MISSING,
        workshop_order_status_id: models.WorkshopOrderStatusLike | MISSING = MISSING,
        book: bool | MISSING = MISSING,
        customer_messages: bool | MISSING = MISSING,
        allow_resend_messages: bool | MISSING = MISSING,
        apply_service_vat_correction: bool | MISSING = MISSING,
        split_items_as_text_on_default_customer_invoice: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.WorkshopOrderInvoice]:
        """Create the invoices of a workshop order.

        Makes the invoices of a workshop order, books them if that is asked for, and returns them with their
        documents. An order whose lines are paid for by several customers is split into one invoice for each of
        them.

        Unlike the other operations this one sends a form. Nothing protects against invoicing twice, so it is
        repeated only when a request has certainly not been carried out.

        Not retried once the API may have applied it. Rate limit: 15 requests in 60 s. Documented errors: 400, 401,
        403, 404, 429, 500; see ``errors``.

        Args:
            workshop_order_id: Id of the workshop order.
            employee_id: Id of the employee on whose name the invoices are registered. Left out, the sales employee
                of the order.
            workshop_order_status_id: The status that the order is given, an id of the account's enum
                workshop_order_status. Left out, the status stays.
            book: Whether the invoices are booked; else they stay pro forma. Left out, they do.
            customer_messages: Whether the customer is notified by phone message or e-mail, as the account allows.
                Left out, the customer is.
            allow_resend_messages: Whether a customer who was notified before is notified again. Left out, not.
            apply_service_vat_correction: Whether the VAT correction for services is applied, where the account has
                it switched on. Left out, it is.
            split_items_as_text_on_default_customer_invoice: Whether the lines that other customers pay for are
                printed as text on the invoice of the order's own customer, when the order is split. Left out, they are.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            CREATE_INVOICES,
            builtins.list[models.WorkshopOrderInvoice],
            {
                "workshop_order_id": workshop_order_id,
                "employee_id": employee_id,
                "workshop_order_status_id": workshop_order_status_id,
                "book": book,
                "customer_messages": customer_messages,
                "allow_resend_messages": allow_resend_messages,
                "apply_service_vat_correction": apply_service_vat_correction,
                "split_items_as_text_on_default_customer_invoice": split_items_as_text_on_default_customer_invoice,
            },
            options,
        )
