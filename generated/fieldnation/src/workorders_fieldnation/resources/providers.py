# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The providers of a work order: those who were offered it or asked for it, and the one who gives it back or comes
late.
"""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Providers"]

REMOVE = OperationSpec(
    "removeWorkOrderProvider",
    "POST",
    "/workorders/{work_order_id}/provider/cancel",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("ProviderRemoval", required=False),
    name="work_orders.providers.remove",
)
ACKNOWLEDGE_DELAY = OperationSpec(
    "acknowledgeProviderDelay",
    "POST",
    "/workorders/{work_order_id}/provider/delay",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("ProviderDelay", required=False),
    name="work_orders.providers.acknowledge_delay",
)
LIST = OperationSpec(
    "listWorkOrderProviders",
    "GET",
    "/workorders/{work_order_id}/providers",
    "safe",
    (Path("work_order_id", type=int), Query("provider_list", "list", type=str)),
    unwrap=("/results", ""),
    null_list=True,
    name="work_orders.providers.list",
)


class Providers(Resource):
    """The providers of a work order: those who were offered it or asked for it, and the one who gives it back or
    comes late. Reached as ``FieldNation(…).work_orders.providers``.
    """

    def remove(
        self,
        work_order_id: int,
        *,
        reason: str | MISSING = MISSING,
        reason_id: int | MISSING = MISSING,
        note: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Remove the provider of a work order.

        Removes the provider who gave the work order back, so that it is routed or published again, and returns the
        work order. To take the work order from a provider who did not give it back, use ``work_orders.unassign``.
        No body is sent without arguments.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            reason: The reason, in words.
            reason_id: The id of the reason, a number here. Companies keep their own lists of reasons.
            note: A remark on the reason.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return self._call(
            REMOVE,
            models.WorkOrder,
            {"work_order_id": work_order_id, "reason": reason, "reason_id": reason_id, "note": note},
            options,
        )

    def acknowledge_delay(
        self,
        work_order_id: int,
        *,
        delay_minutes: int | MISSING = MISSING,
        reason: str | MISSING = MISSING,
        new_eta: models.LocalDateTimeInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Acknowledge the delay of a provider.

        Takes note that the provider will be late, and returns the work order. No body is sent without arguments.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            delay_minutes: The delay, in minutes.
            reason: The reason, in words.
            new_eta: When the provider means to arrive.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return self._call(
            ACKNOWLEDGE_DELAY,
            models.WorkOrder,
            {"work_order_id": work_order_id, "delay_minutes": delay_minutes, "reason": reason, "new_eta": new_eta},
            options,
        )

    def list(
        self, work_order_id: int, *, provider_list: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.WorkOrderProvider]:
        """List the providers of a work order.

        Returns the providers to whom the work order is routed and those who asked for it, with their requests.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            provider_list: The list of providers to return: ``find_providers_pending_assignment`` for those who wait
                for an assignment.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions
        """
        return self._call(
            LIST,
            builtins.list[models.WorkOrderProvider],
            {"work_order_id": work_order_id, "provider_list": provider_list},
            options,
        )
