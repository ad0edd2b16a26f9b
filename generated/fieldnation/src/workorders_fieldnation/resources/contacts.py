# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""People to turn to about a job."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Contacts"]

LIST = OperationSpec(
    "listContacts",
    "GET",
    "/workorders/{work_order_id}/contacts",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="ContactList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.contacts.list",
)
CREATE = OperationSpec(
    "createContact",
    "POST",
    "/workorders/{work_order_id}/contacts",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("ContactCreate"),
    name="work_orders.contacts.create",
)
UPDATE = OperationSpec(
    "updateContact",
    "PUT",
    "/workorders/{work_order_id}/contacts/{contact_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("contact_id", type=int)),
    body=Body("ContactUpdate"),
    name="work_orders.contacts.update",
)
DELETE = OperationSpec(
    "deleteContact",
    "DELETE",
    "/workorders/{work_order_id}/contacts/{contact_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("contact_id", type=int)),
    name="work_orders.contacts.delete",
)


class Contacts(Resource):
    """People to turn to about a job. Reached as ``FieldNation(…).work_orders.contacts``."""

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.Contact]:
        """List contacts.

        Returns the people to turn to about a job.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/contacts
        """
        return self._call(LIST, builtins.list[models.Contact], {"work_order_id": work_order_id}, options)

    def create(
        self,
        work_order_id: int,
        *,
        name: str | MISSING = MISSING,
        role: models.ContactRoleLike | MISSING = MISSING,
        phone: str | MISSING = MISSING,
        ext: str | MISSING = MISSING,
        email: str | MISSING = MISSING,
        notes: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create a contact.

        Adds a contact and returns the work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            name: The name of the person.
            role: What the person is there for, such as ``Location Contact``.
            phone: The telephone number of the person. The assigned provider sees it.
            ext: The extension of the telephone number.
            email: The e-mail address of the person.
            notes: Remarks on the contact.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/contacts
        """
        return self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "name": name,
                "role": role,
                "phone": phone,
                "ext": ext,
                "email": email,
                "notes": notes,
            },
            options,
        )

    def update(
        self,
        work_order_id: int,
        contact_id: int,
        *,
        name: str | MISSING = MISSING,
        role: models.ContactRoleLike | MISSING = MISSING,
        phone: str | MISSING = MISSING,
        ext: str | MISSING = MISSING,
        email: str | MISSING = MISSING,
        notes: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update a contact.

        Changes a contact and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            contact_id: The id of the contact.
            name: The name of the person.
            role: What the person is there for, such as ``Location Contact``.
            phone: The telephone number of the person. The assigned provider sees it.
            ext: The extension of the telephone number.
            email: The e-mail address of the person.
            notes: Remarks on the contact.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/contacts
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "contact_id": contact_id,
                "name": name,
                "role": role,
                "phone": phone,
                "ext": ext,
                "email": email,
                "notes": notes,
            },
            options,
        )

    def delete(self, work_order_id: int, contact_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Delete a contact.

        Takes a contact off a work order and returns the work order. Leave one contact at least, so that the
        provider can reach somebody.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            contact_id: The id of the contact.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/contacts
        """
        return self._call(DELETE, models.WorkOrder, {"work_order_id": work_order_id, "contact_id": contact_id}, options)
