# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: invoice scans."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = [
    "InvoiceScan",
    "InvoiceScanEnvelope",
]


class InvoiceScan(ReadModel):
    """Where a scanned invoice went.

    Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
    Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
    """

    work_order_id: Annotated[str, Field(alias="workOrderId")]
    """Id of the work order that was made or that the invoice was attached to."""


class InvoiceScanEnvelope(ReadModel):
    """Where a scanned invoice went, as the API wraps it.

    Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
    Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
    """

    data: InvoiceScan
    """The work order that holds the invoice."""
