# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The buyer's own fields of a work order."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["CustomFields"]

LIST = OperationSpec(
    "listCustomFields",
    "GET",
    "/workorders/{work_order_id}/custom_fields",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="CustomFieldEntryList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.custom_fields.list",
)
GET = OperationSpec(
    "getCustomField",
    "GET",
    "/workorders/{work_order_id}/custom_fields/{custom_field_id}",
    "safe",
    (Path("work_order_id", type=int), Path("custom_field_id", type=str)),
    name="work_orders.custom_fields.get",
)
UPDATE = OperationSpec(
    "updateCustomField",
    "PUT",
    "/workorders/{work_order_id}/custom_fields/{custom_field_id}",
    "idempotent",
    (
        Path("work_order_id", type=int),
        Path("custom_field_id", type=str),
        Query("async_", "async", type=bool),
        Query("acting_user_id", type=int),
    ),
    body=Body("CustomFieldUpdate"),
    name="work_orders.custom_fields.update",
)


class CustomFields(Resource):
    """The buyer's own fields of a work order. Reached as ``FieldNation(…).work_orders.custom_fields``."""

    def list(
        self, work_order_id: int, **options: Unpack[CallOptions]
    ) -> builtins.list[models.CustomFieldGroup | models.CustomField]:
        """List custom fields.

        Returns the custom fields of a work order: groups for each role that fills them in, whose ``results`` are
        the fields, or the fields themselves.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/custom-fields
        """
        return self._call(
            LIST, builtins.list[models.CustomFieldGroup | models.CustomField], {"work_order_id": work_order_id}, options
        )

    def get(self, work_order_id: int, custom_field_id: str, **options: Unpack[CallOptions]) -> models.CustomField:
        """Get a custom field.

        Returns one custom field and its value.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            custom_field_id: The id of the custom field, as text.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            GET, models.CustomField, {"work_order_id": work_order_id, "custom_field_id": custom_field_id}, options
        )

    def update(
        self,
        work_order_id: int,
        custom_field_id: str,
        *,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        value: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update a custom field.

        Sets the value of a custom field and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            custom_field_id: The id of the custom field, as text.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            value: The value of the field, as text whatever the kind of field.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "custom_field_id": custom_field_id,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "value": value,
            },
            options,
        )
