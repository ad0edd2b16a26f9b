# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""The appointments made for the work orders of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Pages, Resource
from workorders_runtime.spec import Body, OperationSpec, PagePaging, Path, Query

from .. import models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

__all__ = ["WorkOrderAppointments"]

LIST = OperationSpec(
    "listWorkOrderAppointments",
    "GET",
    "/work_order_appointments.json",
    "safe",
    (Query("limit"),),
    envelope="WorkOrderAppointmentListResponse",
    paging=PagePaging(
        items="/data/*/WorkOrderAppointment",
        parameter="page",
        pages=("/pagination/page_count",),
        page=("/pagination/page",),
        until_empty=True,
        item_pointers=("/Appointment",),
    ),
)
CREATE = OperationSpec(
    "createWorkOrderAppointment",
    "POST",
    "/work_order_appointments.json",
    "unsafe",
    body=Body("WorkOrderAppointmentCreate", wrap="/WorkOrderAppointment"),
)
GET = OperationSpec(
    "getWorkOrderAppointment",
    "GET",
    "/work_order_appointments/{id}.json",
    "safe",
    (Path("id"),),
    envelope="WorkOrderAppointmentSingleResponse",
    unwrap=("/data/WorkOrderAppointment", "/data/Appointment"),
)
UPDATE = OperationSpec(
    "updateWorkOrderAppointment",
    "PUT",
    "/work_order_appointments/{id}.json",
    "idempotent",
    (Path("id"),),
    body=Body("WorkOrderAppointmentUpdate", wrap="/WorkOrderAppointment"),
)
DELETE = OperationSpec(
    "deleteWorkOrderAppointment", "DELETE", "/work_order_appointments/{id}.json", "idempotent", (Path("id"),)
)


class WorkOrderAppointments(Resource):
    """The appointments made for the work orders of the account. Reached as ``Daftra(…).work_order_appointments``."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.WorkOrderAppointment]:
        """List work order appointments.

        Returns the appointments of all work orders of the account, page by page. Neither a filter, not even by work
        order, nor the order of the rows is documented.

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            limit: How many appointments a page holds, from 1 to 1000. Without it a page holds 20.
            start: Resume at this page number: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.daftara.dev/15115291e0 (2026-06)
        Source: Daftra API, Apidog project 846139, exported by Daftra (docs/Daftra API.apidog.json in AlazabDev/daftra-connect-hub, commit 495caeb) (2026-06-28)
        """
        return self._pages(
            LIST,
            models.WorkOrderAppointment,
            {
                "limit": limit,
            },
            start,
            options,
        )

    def create(
        self,
        *,
        item_id: int,
        date: dt.datetime,
        partner_type: models.PartnerTypeLike,
        partner_id: int,
        staff_id: int | Sequence[int] | MISSING = MISSING,
        end_date: dt.datetime | None | MISSING = MISSING,
        body: str | MISSING = MISSING,
        action_id: int | MISSING = MISSING,
        status: models.AppointmentStatusLike | MISSING = MISSING,
        status_date: dt.datetime | MISSING = MISSING,
        post_id: int | MISSING = MISSING,
        recurring: bool | MISSING = MISSING,
        share_with_partner: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.CreatedResponse:
        """Create a work order appointment.

        Creates an appointment for a work order and returns the id it was given; get the appointment to see the
        rest. There is no idempotency key, so a repeated call creates a second appointment.

        Args:
            item_id: The id of the work order the appointment is for.
            date: When the appointment begins, as a datetime without a time zone. It is sent as ``YYYY-MM-DD
                HH:MM:SS``.
            partner_type: The kind of the partner whom the appointment is made with.
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
            recurring: Whether the appointment is repeated. Left out, it is not. Answers do not show it.
            share_with_partner: Whether the partner can see the appointment. Left out, the partner cannot.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Source: https://docs.daftara.dev/15115292e0 (2026-06)
        Source: Daftra API, Apidog project 846139, exported by Daftra (docs/Daftra API.apidog.json in AlazabDev/daftra-connect-hub, commit 495caeb) (2026-06-28)
        """
        return self._call(
            CREATE,
            models.CreatedResponse,
            {
                "item_id": item_id,
                "date": date,
                "partner_type": partner_type,
                "partner_id": partner_id,
                "staff_id": staff_id,
                "end_date": end_date,
                "body": body,
                "action_id": action_id,
                "status": status,
                "status_date": status_date,
                "post_id": post_id,
                "recurring": recurring,
                "share_with_partner": share_with_partner,
            },
            options,
        )

    def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrderAppointment:
        """Get a work order appointment.

        Returns one appointment of a work order.

        Args:
            id: The id of the appointment.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.daftara.dev/15115288e0 (2026-06)
        Source: Daftra API, Apidog project 846139, exported by Daftra (docs/Daftra API.apidog.json in AlazabDev/daftra-connect-hub, commit 495caeb) (2026-06-28)
        """
        return self._call(
            GET,
            models.WorkOrderAppointment,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: int,
        *,
        item_id: int,
        date: dt.datetime,
        partner_type: models.PartnerTypeLike,
        partner_id: int,
        staff_id: int | Sequence[int] | MISSING = MISSING,
        end_date: dt.datetime | None | MISSING = MISSING,
        body: str | MISSING = MISSING,
        action_id: int | MISSING = MISSING,
        status: models.AppointmentStatusLike | MISSING = MISSING,
        status_date: dt.datetime | MISSING = MISSING,
        post_id: int | MISSING = MISSING,
        recurring: bool | MISSING = MISSING,
        share_with_partner: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.OkResponse:
        """Update a work order appointment.

        Changes an appointment and returns only that it worked. What is required of a new appointment is required
        here too. Whether properties that are left out keep their values is not documented.

        Args:
            id: The id of the appointment.
            item_id: The id of the work order the appointment is for.
            date: When the appointment begins, as a datetime without a time zone. It is sent as ``YYYY-MM-DD
                HH:MM:SS``.
            partner_type: The kind of the partner whom the appointment is made with.
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
            recurring: Whether the appointment is repeated. Left out, it is not. Answers do not show it.
            share_with_partner: Whether the partner can see the appointment. Left out, the partner cannot.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: https://docs.daftara.dev/15115289e0 (2026-06)
        Source: Daftra API, Apidog project 846139, exported by Daftra (docs/Daftra API.apidog.json in AlazabDev/daftra-connect-hub, commit 495caeb) (2026-06-28)
        """
        return self._call(
            UPDATE,
            models.OkResponse,
            {
                "id": id,
                "item_id": item_id,
                "date": date,
                "partner_type": partner_type,
                "partner_id": partner_id,
                "staff_id": staff_id,
                "end_date": end_date,
                "body": body,
                "action_id": action_id,
                "status": status,
                "status_date": status_date,
                "post_id": post_id,
                "recurring": recurring,
                "share_with_partner": share_with_partner,
            },
            options,
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.OkResponse:
        """Delete a work order appointment.

        Deletes an appointment. It is refused with status 400 as long as the appointment has transactions.

        Args:
            id: The id of the appointment.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: https://docs.daftara.dev/15115290e0 (2026-06)
        Source: Daftra API, Apidog project 846139, exported by Daftra (docs/Daftra API.apidog.json in AlazabDev/daftra-connect-hub, commit 495caeb) (2026-06-28)
        """
        return self._call(
            DELETE,
            models.OkResponse,
            {
                "id": id,
            },
            options,
        )
