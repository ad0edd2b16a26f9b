# Generated from rules/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Discount", "Job"]


class Job(ReadModel):

    id: str | None = None

    asset_id: Annotated[str | None, Field(alias="assetId")] = None

    order_id: Annotated[str | None, Field(alias="orderId")] = None

    discount: Discount | None = None


class Discount(ReadModel):

    money: float | None = None

    basis_points: Annotated[int | None, Field(alias="basisPoints")] = None
