# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: pay."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.model import WriteModel
from .._runtime.wire import DecimalNumber
from .enums import PayTypeLike

__all__ = [
    "PayChargeInput",
    "PayPartInput",
    "PayTermsInput",
    "WorkOrderPay",
]


class WorkOrderPay(WriteModel):
    """What a job pays, as the endpoint of the pay takes it. It can be changed until the work is done.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay (2026-02)
    """

    type: PayTypeLike
    """How the pay is reckoned. Never send the empty text that answers may hold."""

    base: PayPartInput
    """The first part of the pay. Fixed pay: the amount is the total and the units are 1. Hourly pay: the amount is
    for an hour and the units are the most hours.
    """

    additional: PayPartInput | MISSING = MISSING
    """The second part of blended pay."""

    hours: float | MISSING = MISSING
    """The hours to be paid."""

    finance: PayTermsInput | MISSING = MISSING
    """The terms on which the work order is financed."""

    bonuses: PayChargeInput | MISSING = MISSING
    """Whether the bonuses are charged."""

    penalties: PayChargeInput | MISSING = MISSING
    """Whether the penalties are charged."""


class PayPartInput(WriteModel):
    """A number of units and the amount for each. Unlike in a whole work order, both are required.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    units: float
    """The number of units: hours, devices, or 1 for a fixed amount."""

    amount: DecimalNumber
    """The amount for one unit."""


class PayTermsInput(WriteModel):
    """The terms on which a work order is financed, by id.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int
    """The id of the terms."""


class PayChargeInput(WriteModel):
    """Whether additions to the pay or deductions from it are charged.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    charged: bool | MISSING = MISSING
    """Whether they are charged."""
