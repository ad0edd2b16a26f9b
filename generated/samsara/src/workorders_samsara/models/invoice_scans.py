# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: invoice scans."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["InvoiceScan", "InvoiceScanEnvelope"]


class InvoiceScan(ReadModel):
    """Where a scanned invoice went."""

    work_order_id: Annotated[str, Field(alias="workOrderId")]
    """Id of the work order that was made or that the invoice was attached to."""


class InvoiceScanEnvelope(ReadModel):
    """Where a scanned invoice went, as the API wraps it."""

    data: InvoiceScan
    """The work order that holds the invoice."""
