# Generated from rules/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["ChangeUpdate", "DiscountInput", "InvoiceInput", "JobCreate"]


class JobCreate(WriteModel, json_schema_extra={"anyOf": [{"required": ["assetId"]}, {"required": ["orderId"]}]}):

    asset_id: Annotated[str | MISSING, Field(alias="assetId")] = MISSING

    order_id: Annotated[str | MISSING, Field(alias="orderId")] = MISSING

    discount: DiscountInput | None | MISSING = MISSING


class DiscountInput(WriteModel, json_schema_extra={"oneOf": [{"required": ["money"]}, {"required": ["basisPoints"]}]}):

    money: float | MISSING = MISSING

    basis_points: Annotated[int | MISSING, Field(alias="basisPoints")] = MISSING


class ChangeUpdate(WriteModel, json_schema_extra={"minProperties": 1, "maxProperties": 2}):

    title: str | None | MISSING = MISSING

    notes: str | MISSING = MISSING

    kind: str | MISSING = MISSING


class InvoiceInput(
    WriteModel,
    json_schema_extra={
        "oneOf": [
            {"required": ["start", "end", "cash"]},
            {"required": ["start", "end", "card"]},
            {"required": ["allDay", "cash"]},
            {"required": ["allDay", "card"]},
        ]
    },
):

    start: str | MISSING = MISSING

    end: str | MISSING = MISSING

    all_day: Annotated[bool | MISSING, Field(alias="allDay")] = MISSING

    cash: float | MISSING = MISSING

    card: str | MISSING = MISSING
