# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""The appointments made for the work orders of the account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Header, Items, OperationSpec, PagePaging, Path, Query

from .. import models

__all__ = ["WorkOrderAppointments"]

LIST = OperationSpec(
    "listWorkOrderAppointments",
    "GET",
    "/work_order_appointments.json",
    "safe",
    (Query("limit", type=Annotated[int, Field(ge=1, le=1000)]), Header("site_id", "Site-Id")),
    envelope="WorkOrderAppointmentListResponse",
    paging=PagePaging(
        items=Items("/data/*/WorkOrderAppointment", alternatives=("/Appointment",)),
        parameter="page",
        pages=("/pagination/page_count",),
        page=("/pagination/page",),
        until="empty",
        total=("/pagination/total_results",),
    ),
    name="work_order_appointments.list",
)
CREATE = OperationSpec(
    "createWorkOrderAppointment",
    "POST",
    "/work_order_appointments.json",
    "unsafe",
    (Header("site_id", "Site-Id"),),
    body=Body("WorkOrderAppointmentCreate", wrap="/WorkOrderAppointment"),
    name="work_order_appointments.create",
)
GET = OperationSpec(
    "getWorkOrderAppointment",
    "GET",
    "/work_order_appointments/{id}.json",
    "safe",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    envelope="WorkOrderAppointmentSingleResponse",
    unwrap=("/data/WorkOrderAppointment", "/data/Appointment"),
    name="work_order_appointments.get",
)
UPDATE = OperationSpec(
    "updateWorkOrderAppointment",
    "PUT",
    "/work_order_appointments/{id}.json",
    "idempotent",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    body=Body("WorkOrderAppointmentUpdate", wrap="/WorkOrderAppointment"),
    name="work_order_appointments.update",
)
DELETE = OperationSpec(
    "deleteWorkOrderAppointment",
    "DELETE",
    "/work_order_appointments/{id}.json",
    "idempotent",
    (Path("id", type=int), Header("site_id", "Site-Id")),
    name="work_order_appointments.delete",
)


class WorkOrderAppointments(Resource):
    """The appointments made for the work orders of the account. Reached as ``Daftra(…).work_order_appointments``."""

    def list(
        self, *, limit: int | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.WorkOrderAppointment]:
        """List work order appointments.

        Returns the appointments of all work orders of the account, page by page. Neither a filter, not even by work
        order, nor the order of the rows is documented.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 401, 403; see ``errors``.

        Args:
            limit: How many appointments a page holds. At least 1, at most 1000. The API's default is ``20``.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115291e0
        """
        return self._pages(LIST, models.WorkOrderAppointment, {"limit": limit}, start, options)

    def create(
        self,
        *,
        item_id: int,
        date: dt.datetime,
        partner_id: int,
        staff_id: int | Sequence[int] | MISSING = MISSING,
        end_date: dt.datetime | None | MISSING = MISSING,
        body: str | MISSING = MISSING,
        action_id: int | MISSING = MISSING,
        status: models.AppointmentStatusLike | MISSING = MISSING,
        status_date: dt.datetime | MISSING = MISSING,
        post_id: int | MISSING = MISSING,
        recurring: bool | MISSING = MISSING,
        partner_type: models.PartnerTypeLike | MISSING = MISSING,
        share_with_partner: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.CreatedResponse:
        """Create a work order appointment.

        Creates an appointment for a work order and returns the id it was given; get the appointment to see the
        rest. There is no idempotency key, so a repeated call creates a second appointment.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404; see ``errors``.

        Args:
            item_id: The id of the work order the appointment is for.
            date: When the appointment begins, as a datetime without a time zone. It is sent as ``YYYY-MM-DD
                HH:MM:SS``.
            partner_id: The id of the partner whom the appointment is made with, that is, of a client when
                ``partner_type`` is 1.
            staff_id: A single id names the member of staff who is to count as the creator. A list names the members
                of staff the appointment is assigned to, and then the system counts as its creator.
            end_date: When the appointment ends, as a datetime without a time zone. Null means that no end is set.
            body: What the appointment is about, for example ``Replace the burner``.
            action_id: The id of the follow-up action that is to be taken at the appointment, one of those that the
                account defines.
            status: The state of the appointment. A new one is scheduled unless this is sent.
            status_date: When the state was last changed, as a datetime without a time zone.
            post_id: The id of the note that goes with the appointment. Left out, it is 0, which means none.
            recurring: Whether the appointment is repeated. Left out, it is not. Responses do not show it.
            partner_type: The kind of the partner whom the appointment is made with. Sent as 1 by default.
            share_with_partner: Whether the partner can see the appointment. Left out, the partner cannot.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115292e0
        """
        return self._call(
            CREATE,
            models.CreatedResponse,
            {
                "item_id": item_id,
                "date": date,
                "partner_id": partner_id,
                "staff_id": staff_id,
                "end_date": end_date,
                "body": body,
                "action_id": action_id,
                "status": status,
                "status_date": status_date,
                "post_id": post_id,
                "recurring": recurring,
                "partner_type": partner_type,
                "share_with_partner": share_with_partner,
            },
            options,
        )

    def get(self, id: int, **options: Unpack[CallOptions]) -> models.WorkOrderAppointment:
        """Get a work order appointment.

        Returns one appointment of a work order.

        Retried after transient failures. Documented errors: 401, 403, 404; see ``errors``.

        Args:
            id: The id of the appointment.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115288e0
        """
        return self._call(GET, models.WorkOrderAppointment, {"id": id}, options)

    def update(
        self,
        id: int,
        *,
        item_id: int,
        date: dt.datetime,
        partner_id: int,
        staff_id: int | Sequence[int] | MISSING = MISSING,
        end_date: dt.datetime | None | MISSING = MISSING,
        body: str | MISSING = MISSING,
        action_id: int | MISSING = MISSING,
        status: models.AppointmentStatusLike | MISSING = MISSING,
        status_date: dt.datetime | MISSING = MISSING,
        post_id: int | MISSING = MISSING,
        recurring: bool | MISSING = MISSING,
        partner_type: models.PartnerTypeLike | MISSING = MISSING,
        share_with_partner: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.OkResponse:
        """Update a work order appointment.

        Changes an appointment and returns only that it worked. What is required of a new appointment is required
        here too. Whether properties that are left out keep their values is not documented.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404; see ``errors``.

        Args:
            id: The id of the appointment.
            item_id: The id of the work order the appointment is for.
            date: When the appointment begins, as a datetime without a time zone. It is sent as ``YYYY-MM-DD
                HH:MM:SS``.
            partner_id: The id of the partner whom the appointment is made with, that is, of a client when
                ``partner_type`` is 1.
            staff_id: A single id names the member of staff who is to count as the creator. A list names the members
                of staff the appointment is assigned to, and then the system counts as its creator.
            end_date: When the appointment ends, as a datetime without a time zone. Null means that no end is set.
            body: What the appointment is about, for example ``Replace the burner``.
            action_id: The id of the follow-up action that is to be taken at the appointment, one of those that the
                account defines.
            status: The state of the appointment. A new one is scheduled unless this is sent.
            status_date: When the state was last changed, as a datetime without a time zone.
            post_id: The id of the note that goes with the appointment. Left out, it is 0, which means none.
            recurring: Whether the appointment is repeated. Left out, it is not. Responses do not show it.
            partner_type: The kind of the partner whom the appointment is made with. Sent as 1 by default.
            share_with_partner: Whether the partner can see the appointment. Left out, the partner cannot.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115289e0
        """
        return self._call(
            UPDATE,
            models.OkResponse,
            {
                "id": id,
                "item_id": item_id,
                "date": date,
                "partner_id": partner_id,
                "staff_id": staff_id,
                "end_date": end_date,
                "body": body,
                "action_id": action_id,
                "status": status,
                "status_date": status_date,
                "post_id": post_id,
                "recurring": recurring,
                "partner_type": partner_type,
                "share_with_partner": share_with_partner,
            },
            options,
        )

    def delete(self, id: int, **options: Unpack[CallOptions]) -> models.OkResponse:
        """Delete a work order appointment.

        Deletes an appointment. It is refused with status 400 as long as the appointment has transactions.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 500; see ``errors``.

        Args:
            id: The id of the appointment.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.daftara.dev/15115290e0
        """
        return self._call(DELETE, models.OkResponse, {"id": id}, options)
