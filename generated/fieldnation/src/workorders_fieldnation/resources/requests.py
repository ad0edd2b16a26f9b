# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Requests of providers for a work order, as a guide shows them."""

from __future__ import annotations

import builtins
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

__all__ = ["Requests"]

LIST = OperationSpec(
    "listRequests",
    "GET",
    "/workorders/{work_order_id}/requests",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="RequestList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.requests.list",
)
DECLINE = OperationSpec(
    "declineRequest",
    "DELETE",
    "/workorders/{work_order_id}/requests/{request_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("request_id", type=int)),
    name="work_orders.requests.decline",
)
ACCEPT = OperationSpec(
    "acceptRequest",
    "POST",
    "/workorders/{work_order_id}/requests/{request_id}/accept",
    "unsafe",
    (Path("work_order_id", type=int), Path("request_id", type=int)),
    name="work_orders.requests.accept",
)


class Requests(Resource):
    """Requests of providers for a work order, as a guide shows them. Reached as
    ``FieldNation(…).work_orders.requests``.
    """

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.AssignmentRequest]:
        """List requests.

        Returns the requests of providers for a work order. Only a guide shows this call;
        ``work_orders.list_providers`` is in the API reference and returns the requests too.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Observed behavior; not documented by the vendor.
        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
        """
        return self._call(LIST, builtins.list[models.AssignmentRequest], {"work_order_id": work_order_id}, options)

    def decline(self, work_order_id: int, request_id: int, **options: Unpack[CallOptions]) -> None:
        """Decline a request.

        Declines the request of a provider. Only a guide shows this call, without its response.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            request_id: The id of the request.
            **options: Per-call options; see ``CallOptions``.

        Observed behavior; not documented by the vendor.
        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
        """
        self._call(DECLINE, NoneType, {"work_order_id": work_order_id, "request_id": request_id}, options)

    def accept(self, work_order_id: int, request_id: int, **options: Unpack[CallOptions]) -> None:
        """Accept a request.

        Accepts the request of a provider, who is assigned with the terms of the request. Only a guide shows this
        call, without its response; ``work_orders.assign`` is in the API reference.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            request_id: The id of the request.
            **options: Per-call options; see ``CallOptions``.

        Observed behavior; not documented by the vendor.
        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
        """
        self._call(ACCEPT, NoneType, {"work_order_id": work_order_id, "request_id": request_id}, options)
