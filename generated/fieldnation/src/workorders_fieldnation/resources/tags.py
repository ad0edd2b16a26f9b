# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Tags put on work orders."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Tags"]

LIST = OperationSpec(
    "listTags",
    "GET",
    "/workorders/{work_order_id}/tags",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="TagList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.tags.list",
)
ADD = OperationSpec(
    "addTag",
    "POST",
    "/workorders/{work_order_id}/tags",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("WorkOrderTag"),
    name="work_orders.tags.add",
)
REMOVE = OperationSpec(
    "removeTag",
    "DELETE",
    "/workorders/{work_order_id}/tags/{tag_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("tag_id", type=int), Query("async_", "async", type=bool)),
    name="work_orders.tags.remove",
)


class Tags(Resource):
    """Tags put on work orders. Reached as ``FieldNation(…).work_orders.tags``."""

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.Tag]:
        """List tags.

        Returns the tags put on a work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/tags_object
        """
        return self._call(LIST, builtins.list[models.Tag], {"work_order_id": work_order_id}, options)

    def add(self, work_order_id: int, tag_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Put a tag on a work order.

        Puts one of the company's tags on a work order and returns the work order. It makes no new tag.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            tag_id: The id of one of the company's tags.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/tags_object
        """
        return self._call(ADD, models.WorkOrder, {"work_order_id": work_order_id, "tag_id": tag_id}, options)

    def remove(
        self, work_order_id: int, tag_id: int, *, async_: bool | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Take a tag off a work order.

        Takes a tag off a work order and returns the work order. The tag itself stays with the company.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            tag_id: The id of the tag.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            REMOVE, models.WorkOrder, {"work_order_id": work_order_id, "tag_id": tag_id, "async_": async_}, options
        )
