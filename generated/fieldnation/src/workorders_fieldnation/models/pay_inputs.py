# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: pay."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .enums import PayTypeLike
from .shared_inputs import IdRefInput

__all__ = ["ChargeInput", "PayPartInput", "PayUpdate"]


class ChargeInput(WriteModel):
    """Whether the bonus or penalty is charged."""

    charged: bool | MISSING = MISSING
    """Whether it is charged to the work order."""


class PayUpdate(WriteModel):
    """What a job pays, as ``work_orders.pay.update`` takes it. It can be changed until the work is done.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay
    """

    type: PayTypeLike
    """How the pay is calculated. Never send the empty text that responses may hold."""

    base: PayPartInput
    """The first part of the pay. Fixed pay: the amount is the total and the units are 1. Hourly pay: the amount is
    for an hour and the units are the most hours.
    """

    additional: PayPartInput | MISSING = MISSING
    """The second part of blended pay."""

    hours: float | MISSING = MISSING
    """The hours to be paid."""

    finance: IdRefInput | MISSING = MISSING
    """The terms on which the work order is financed, by id."""

    bonuses: ChargeInput | MISSING = MISSING
    """Whether the bonuses are charged."""

    penalties: ChargeInput | MISSING = MISSING
    """Whether the penalties are charged."""


class PayPartInput(WriteModel):
    """A number of units and the amount for each, as ``work_orders.pay.update`` takes it: both are needed.
    ``work_orders.create`` takes a ``UnitAmountInput``.
    """

    units: float
    """The number of units: hours, devices, or 1 for a fixed amount."""

    amount: DecimalNumber
    """The amount for one unit."""
