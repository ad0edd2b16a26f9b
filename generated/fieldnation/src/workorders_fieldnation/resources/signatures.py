# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Signatures collected on site."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Signatures"]

LIST = OperationSpec(
    "listSignatures",
    "GET",
    "/workorders/{work_order_id}/signatures",
    "safe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    envelope="SignatureList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.signatures.list",
)
CREATE = OperationSpec(
    "createSignature",
    "POST",
    "/workorders/{work_order_id}/signatures",
    "unsafe",
    (Path("work_order_id", type=int), Query("async_", "async", type=bool), Query("acting_user_id", type=int)),
    body=Body("SignatureCreate"),
    name="work_orders.signatures.create",
)
GET = OperationSpec(
    "getSignature",
    "GET",
    "/workorders/{work_order_id}/signatures/{signature_id}",
    "safe",
    (Path("work_order_id", type=int), Path("signature_id", type=int), Query("acting_user_id", type=int)),
    name="work_orders.signatures.get",
)
DELETE = OperationSpec(
    "deleteSignature",
    "DELETE",
    "/workorders/{work_order_id}/signatures/{signature_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("signature_id", type=int)),
    name="work_orders.signatures.delete",
)


class Signatures(Resource):
    """Signatures collected on site. Reached as ``FieldNation(…).work_orders.signatures``."""

    def list(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Signature]:
        """List signatures.

        Returns the signatures collected on site.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/signatures
        """
        return self._call(
            LIST,
            builtins.list[models.Signature],
            {"work_order_id": work_order_id, "acting_user_id": acting_user_id},
            options,
        )

    def create(
        self,
        work_order_id: int,
        *,
        name: str,
        format: str,
        data: str,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        task: models.IdRefInput | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create a signature.

        Adds a signature to a work order and returns the work order. Most signatures come from Field Nation's app
        instead.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            name: The name of the person who signed.
            format: The format of ``data``. Field Nation does not list the formats.
            data: The drawing, such as a data URL of a PNG picture.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            task: The task that asked for the signature, or null.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/signatures
        """
        return self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "name": name,
                "format": format,
                "data": data,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "task": task,
            },
            options,
        )

    def get(
        self,
        work_order_id: int,
        signature_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Signature:
        """Get a signature.

        Returns one signature and the time logs that it stands for.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            signature_id: The id of the signature.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            GET,
            models.Signature,
            {"work_order_id": work_order_id, "signature_id": signature_id, "acting_user_id": acting_user_id},
            options,
        )

    def delete(self, work_order_id: int, signature_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Delete a signature.

        Delete only what was signed by mistake: signatures are proof. Takes a signature off a work order and returns
        the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            signature_id: The id of the signature.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/signatures
        """
        return self._call(
            DELETE, models.WorkOrder, {"work_order_id": work_order_id, "signature_id": signature_id}, options
        )
