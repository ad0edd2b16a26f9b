# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""The work orders of the account. They belong to the Work Orders plugin; an account without it probably responds
with 403 or 404.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Header, Items, OperationSpec, PagePaging, Path, Query

from .. import models

__all__ = ["WorkOrders"]

LIST = OperationSpec(
    "listWorkOrders",
    "GET",
    "/work_orders.json",
    "safe",
    (Query("limit", type=Annotated[int, Field(ge=1, le=1000)]), Header("site_id", "Site-Id")),
    envelope="WorkOrderListResponse",
    paging=PagePaging(
        items=Items("/data/*/WorkOrder", alternatives=("",)),
        parameter="page",
        pages=("/pagination/page_count",),
        page=("/pagination/page",),
        until="empty",
        total=("/pagination/total_results",),
    ),
    name="work_orders.list",
)
CREATE = OperationSpec(
    "createWorkOrder",
    "POST",
    "/work_orders.json",
    "unsafe",
    (Header("site_id", "Site-Id"),),
    body=Body("WorkOrderCreate", wrap="/WorkOrder"),
    name="work_orders.create",
)
GET = OperationSpec(
    "getWorkOrder",
    "GET",
    "/work_orders/{id}.json",
    "safe",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    envelope="WorkOrderSingleResponse",
    unwrap=("/data/WorkOrder", "/WorkOrder", "/data", ""),
    name="work_orders.get",
)
UPDATE = OperationSpec(
    "updateWorkOrder",
    "PUT",
    "/work_orders/{id}.json",
    "idempotent",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    body=Body("WorkOrderUpdate", wrap="/WorkOrder"),
    name="work_orders.update",
)
DELETE = OperationSpec(
    "deleteWorkOrder",
    "DELETE",
    "/work_orders/{id}.json",
    "idempotent",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    name="work_orders.delete",
)


class WorkOrders(Resource):
    """The work orders of the account. They belong to the Work Orders plugin; an account without it probably
    responds with 403 or 404. Reached as ``Daftra(…).work_orders``.
    """

    def list(
        self, *, limit: int | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.WorkOrder]:
        """List work orders.

        Returns the work orders of the account, page by page. Neither a filter nor the order of the rows is
        documented.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 401, 403; see ``errors``.

        Args:
            limit: How many work orders a page holds. At least 1, at most 1000. The API's default is ``20``.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115271e0
        """
        return self._pages(LIST, models.WorkOrder, {"limit": limit}, start, options)

    def create(
        self,
        *,
        title: str,
        start_date: dt.date,
        client_id: int | MISSING = MISSING,
        number: str | MISSING = MISSING,
        description: str | MISSING = MISSING,
        delivery_date: dt.date | MISSING = MISSING,
        delivery_appointment_id: int | MISSING = MISSING,
        follow_up_status_id: int | None | MISSING = MISSING,
        budget: Decimal | MISSING = MISSING,
        budget_currency: str | MISSING = MISSING,
        status: models.WorkOrderStatusLike | MISSING = MISSING,
        staff_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.CreatedResponse:
        """Create a work order.

        Creates a work order and returns the id it was given; get the work order to see the rest. There is no
        idempotency key, and whether a number that exists already is refused is not documented, so a repeated call
        may create a second work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404; see ``errors``.

        Args:
            title: The title of the work order.
            start_date: The day on which the work starts.
            client_id: The id of the client the work is done for.
            number: The number of the work order that people use. Daftra generates one unless it is sent.
            description: A free description of the work.
            delivery_date: The day of delivery.
            delivery_appointment_id: The id of the appointment at which the work is delivered.
            follow_up_status_id: The id of the follow-up status, one of those that ``follow_up_statuses.list``
                returns for item type 8. Null means none, which is also what a new work order has when it is left out.
            budget: The budget of the work order, an amount in units of ``budget_currency``.
            budget_currency: The currency of the budget, as its ISO 4217 code of three letters. At least 3
                characters, at most 3 characters.
            status: The state of the work order.
            staff_id: The id of the member of staff who is to count as the creator. Left out, a new work order
                counts as created by the owner of the account, which is 0.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115272e0
        """
        return self._call(
            CREATE,
            models.CreatedResponse,
            {
                "title": title,
                "start_date": start_date,
                "client_id": client_id,
                "number": number,
                "description": description,
                "delivery_date": delivery_date,
                "delivery_appointment_id": delivery_appointment_id,
                "follow_up_status_id": follow_up_status_id,
                "budget": budget,
                "budget_currency": budget_currency,
                "status": status,
                "staff_id": staff_id,
            },
            options,
        )

    def get(self, id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Get a work order.

        Returns one work order. Daftra does not describe the response of this operation, so the record is looked for
        in each place where it may stand.

        Retried after transient failures. Documented errors: 401, 403, 404; see ``errors``.

        Args:
            id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Partly assumed; not fully documented by the vendor.
        Docs: https://docs.daftara.dev/15115268e0
        """
        return self._call(GET, models.WorkOrder, {"id": id}, options)

    def update(
        self,
        id: int,
        *,
        title: str,
        start_date: dt.date,
        client_id: int | MISSING = MISSING,
        number: str | MISSING = MISSING,
        description: str | MISSING = MISSING,
        delivery_date: dt.date | MISSING = MISSING,
        delivery_appointment_id: int | MISSING = MISSING,
        follow_up_status_id: int | None | MISSING = MISSING,
        budget: Decimal | MISSING = MISSING,
        budget_currency: str | MISSING = MISSING,
        status: models.WorkOrderStatusLike | MISSING = MISSING,
        staff_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.OkResponse:
        """Update a work order.

        Changes a work order and returns only that it worked. The title and the start date are required here too.
        Whether properties that are left out keep their values is not documented: send the title, the start date and
        everything that changes.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404; see ``errors``.

        Args:
            id: The id of the work order.
            title: The title of the work order.
            start_date: The day on which the work starts.
            client_id: The id of the client the work is done for.
            number: The number of the work order that people use. Daftra generates one unless it is sent.
            description: A free description of the work.
            delivery_date: The day of delivery.
            delivery_appointment_id: The id of the appointment at which the work is delivered.
            follow_up_status_id: The id of the follow-up status, one of those that ``follow_up_statuses.list``
                returns for item type 8. Null means none, which is also what a new work order has when it is left out.
            budget: The budget of the work order, an amount in units of ``budget_currency``.
            budget_currency: The currency of the budget, as its ISO 4217 code of three letters. At least 3
                characters, at most 3 characters.
            status: The state of the work order.
            staff_id: The id of the member of staff who is to count as the creator. Left out, a new work order
                counts as created by the owner of the account, which is 0.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115269e0
        """
        return self._call(
            UPDATE,
            models.OkResponse,
            {
                "id": id,
                "title": title,
                "start_date": start_date,
                "client_id": client_id,
                "number": number,
                "description": description,
                "delivery_date": delivery_date,
                "delivery_appointment_id": delivery_appointment_id,
                "follow_up_status_id": follow_up_status_id,
                "budget": budget,
                "budget_currency": budget_currency,
                "status": status,
                "staff_id": staff_id,
            },
            options,
        )

    def delete(self, id: int, **options: Unpack[CallOptions]) -> models.OkResponse:
        """Delete a work order.

        Deletes a work order. It is refused with status 400 as long as the work order has transactions.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 500; see ``errors``.

        Args:
            id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115270e0
        """
        return self._call(DELETE, models.OkResponse, {"id": id}, options)
