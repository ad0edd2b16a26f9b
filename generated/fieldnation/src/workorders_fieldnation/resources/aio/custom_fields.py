# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The buyer's own fields of a work order."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..custom_fields import GET, LIST, UPDATE

__all__ = ["AsyncCustomFields"]


class AsyncCustomFields(AsyncResource):
    """The buyer's own fields of a work order. Reached as ``AsyncFieldNation(…).work_orders.custom_fields``."""

    async def list(
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
        return await self._call(
            LIST, builtins.list[models.CustomFieldGroup | models.CustomField], {"work_order_id": work_order_id}, options
        )

    async def get(self, work_order_id: int, custom_field_id: str, **options: Unpack[CallOptions]) -> models.CustomField:
        """Get a custom field.

        Returns one custom field and its value.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            custom_field_id: The id of the custom field, as text.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            GET, models.CustomField, {"work_order_id": work_order_id, "custom_field_id": custom_field_id}, options
        )

    async def update(
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
        return await self._call(
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
