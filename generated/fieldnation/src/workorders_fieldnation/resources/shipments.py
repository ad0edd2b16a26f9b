# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Parcels that go to the site or come from it, with their tracking numbers."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Shipments"]

LIST = OperationSpec(
    "listShipments",
    "GET",
    "/workorders/{work_order_id}/shipments",
    "safe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    envelope="ShipmentList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.shipments.list",
)
CREATE = OperationSpec(
    "createShipment",
    "POST",
    "/workorders/{work_order_id}/shipments",
    "unsafe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    body=Body("ShipmentCreate"),
    name="work_orders.shipments.create",
)
UPDATE = OperationSpec(
    "updateShipment",
    "PUT",
    "/workorders/{work_order_id}/shipments/{shipment_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("shipment_id", type=int), Query("acting_user_id", type=int)),
    body=Body("ShipmentUpdate"),
    name="work_orders.shipments.update",
)
DELETE = OperationSpec(
    "deleteShipment",
    "DELETE",
    "/workorders/{work_order_id}/shipments/{shipment_id}",
    "idempotent",
    (
        Path("work_order_id", type=int),
        Path("shipment_id", type=int),
        Query("acting_user_id", type=int),
        Query("async_", "async", type=bool),
    ),
    name="work_orders.shipments.delete",
)


class Shipments(Resource):
    """Parcels that go to the site or come from it, with their tracking numbers. Reached as
    ``FieldNation(…).work_orders.shipments``.
    """

    def list(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Shipment]:
        """List shipments.

        Returns the shipments that belong to a work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/shipment_object
        """
        return self._call(
            LIST,
            builtins.list[models.Shipment],
            {"work_order_id": work_order_id, "acting_user_id": acting_user_id},
            options,
        )

    def create(
        self,
        work_order_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        name: str | MISSING = MISSING,
        direction: models.ShipmentDirectionLike | MISSING = MISSING,
        carrier: models.ShipmentCarrierInput | MISSING = MISSING,
        location: models.ShipmentLocationInput | MISSING = MISSING,
        task: models.IdRefInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create a shipment.

        Adds a shipment to a work order and returns the work order. The provider sees the tracking number.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            name: What is shipped, such as ``Router box``.
            direction: Where the shipment goes.
            carrier: Who carries the shipment. ``name`` and ``tracking`` are needed together, ``other`` too where
                the name is ``other``.
            location: The place that the shipment goes to. The direction ``to other location`` needs it.
            task: The task that the shipment belongs to.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/shipment_object
        """
        return self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "acting_user_id": acting_user_id,
                "name": name,
                "direction": direction,
                "carrier": carrier,
                "location": location,
                "task": task,
            },
            options,
        )

    def update(
        self,
        work_order_id: int,
        shipment_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        name: str | MISSING = MISSING,
        direction: models.ShipmentDirectionLike | MISSING = MISSING,
        carrier: models.ShipmentCarrierInput | MISSING = MISSING,
        location: models.ShipmentLocationInput | MISSING = MISSING,
        task: models.IdRefInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update a shipment.

        Changes a shipment and returns the work order. The tracking number is part of ``carrier``.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            shipment_id: The id of the shipment.
            acting_user_id: The id of the user to act for.
            name: What is shipped, such as ``Router box``.
            direction: Where the shipment goes.
            carrier: Who carries the shipment. ``name`` and ``tracking`` are needed together, ``other`` too where
                the name is ``other``.
            location: The place that the shipment goes to. The direction ``to other location`` needs it.
            task: The task that the shipment belongs to.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/shipments
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "shipment_id": shipment_id,
                "acting_user_id": acting_user_id,
                "name": name,
                "direction": direction,
                "carrier": carrier,
                "location": location,
                "task": task,
            },
            options,
        )

    def delete(
        self,
        work_order_id: int,
        shipment_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        async_: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Delete a shipment.

        Takes a shipment off a work order and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            shipment_id: The id of the shipment.
            acting_user_id: The id of the user to act for.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/shipments
        """
        return self._call(
            DELETE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "shipment_id": shipment_id,
                "acting_user_id": acting_user_id,
                "async_": async_,
            },
            options,
        )
