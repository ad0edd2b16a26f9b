# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Work orders that one provider takes together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Bundles"]

VALIDATE = OperationSpec(
    "validateBundle",
    "POST",
    "/workorders/bundle/validate",
    "safe",
    body=Body("BundleCreate"),
    name="work_orders.bundles.validate",
)
CREATE = OperationSpec(
    "createBundle", "POST", "/workorders/bundle", "unsafe", body=Body("BundleCreate"), name="work_orders.bundles.create"
)
REMOVE_WORK_ORDERS = OperationSpec(
    "removeWorkOrdersFromBundle",
    "POST",
    "/workorders/unbundle",
    "unsafe",
    body=Body("Unbundle"),
    name="work_orders.bundles.remove_work_orders",
)
DISSOLVE = OperationSpec(
    "dissolveBundle",
    "DELETE",
    "/workorders/{work_order_id}/bundle",
    "idempotent",
    (Path("work_order_id", type=int),),
    name="work_orders.bundles.dissolve",
)


class Bundles(Resource):
    """Work orders that one provider takes together. Reached as ``FieldNation(…).work_orders.bundles``."""

    def validate(
        self,
        *,
        work_order_ids: Sequence[int],
        cancel_message: str | MISSING = MISSING,
        cancel_reason: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.BundleValidation:
        """Validate a bundle.

        Tells whether work orders can be bundled, and changes nothing.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            work_order_ids: The ids of the work orders to bundle.
            cancel_message: The message that goes with a cancellation.
            cancel_reason: The reason for a cancellation.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            VALIDATE,
            models.BundleValidation,
            {"work_order_ids": work_order_ids, "cancel_message": cancel_message, "cancel_reason": cancel_reason},
            options,
        )

    def create(
        self,
        *,
        work_order_ids: Sequence[int],
        cancel_message: str | MISSING = MISSING,
        cancel_reason: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.BackgroundJob:
        """Create a bundle.

        Bundles work orders, so that one provider takes them together. They must not be assigned yet. Field Nation
        does this in the background and returns the id of a job.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_ids: The ids of the work orders to bundle.
            cancel_message: The message that goes with a cancellation.
            cancel_reason: The reason for a cancellation.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/bundles
        """
        return self._call(
            CREATE,
            models.BackgroundJob,
            {"work_order_ids": work_order_ids, "cancel_message": cancel_message, "cancel_reason": cancel_reason},
            options,
        )

    def remove_work_orders(
        self, *, work_order_ids: Sequence[int], **options: Unpack[CallOptions]
    ) -> models.BackgroundJob:
        """Take work orders out of their bundle.

        Takes single work orders out of their bundle. Those that were routed may have to be routed again. Field
        Nation does this in the background and returns the id of a job. To end a whole bundle, use
        ``work_orders.bundles.dissolve``.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_ids: The ids of the work orders to take out.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/bundles
        """
        return self._call(REMOVE_WORK_ORDERS, models.BackgroundJob, {"work_order_ids": work_order_ids}, options)

    def dissolve(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Dissolve the bundle of a work order.

        Ends the whole bundle that a work order is part of, and returns the work order. To take out single work
        orders, use ``work_orders.bundles.remove_work_orders``.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DISSOLVE, models.WorkOrder, {"work_order_id": work_order_id}, options)
