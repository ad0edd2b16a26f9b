# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: shipments."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.model import WriteModel
from .enums import ShipmentDirectionLike
from .shared_inputs import IdRefInput, ShipmentCarrierInput, ShipmentLocationInput

__all__ = [
    "WorkOrderShipmentCreate",
    "WorkOrderShipmentUpdate",
]


class WorkOrderShipmentCreate(WriteModel):
    """The fields of a shipment that can be set.

    Source: https://developer.fieldnation.com/client-api/restapi/components/shipment_object (2025-01)
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/shipments (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | MISSING = MISSING
    """What is shipped."""

    direction: ShipmentDirectionLike | MISSING = MISSING
    """Where it goes. A guide's samples have underscores instead of spaces."""

    carrier: ShipmentCarrierInput | MISSING = MISSING
    """Who carries it. `name` and `tracking` are required together, `other` where the name is `other`."""

    location: ShipmentLocationInput | MISSING = MISSING
    """The place that it goes to. The direction `to other location` needs it."""

    task: IdRefInput | MISSING = MISSING
    """The task that the shipment belongs to."""


class WorkOrderShipmentUpdate(WriteModel):
    """The fields of a shipment that can be set.

    Source: https://developer.fieldnation.com/client-api/restapi/components/shipment_object (2025-01)
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/shipments (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | MISSING = MISSING
    """What is shipped."""

    direction: ShipmentDirectionLike | MISSING = MISSING
    """Where it goes. A guide's samples have underscores instead of spaces."""

    carrier: ShipmentCarrierInput | MISSING = MISSING
    """Who carries it. `name` and `tracking` are required together, `other` where the name is `other`."""

    location: ShipmentLocationInput | MISSING = MISSING
    """The place that it goes to. The direction `to other location` needs it."""

    task: IdRefInput | MISSING = MISSING
    """The task that the shipment belongs to."""
