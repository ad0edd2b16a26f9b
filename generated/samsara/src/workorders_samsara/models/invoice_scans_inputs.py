# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: invoice scans."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import InvoiceContentTypeLike

__all__ = ["InvoiceScanCreate", "InvoiceScanFileInput"]


class InvoiceScanCreate(
    WriteModel, json_schema_extra={"oneOf": [{"required": ["assetId"]}, {"required": ["workOrderId"]}]}
):
    """A scanned invoice and the work order it goes to. Exactly one of ``asset_id`` and ``work_order_id`` is to be
    given.
    """

    file: InvoiceScanFileInput
    """The scanned invoice."""

    asset_id: Annotated[str | MISSING, Field(alias="assetId")] = MISSING
    """Id of the asset for which a new work order is made."""

    work_order_id: Annotated[str | MISSING, Field(alias="workOrderId")] = MISSING
    """Id of the existing work order that the invoice is attached to."""


class InvoiceScanFileInput(WriteModel):
    """A file and its media type."""

    base64_content: Annotated[str, Field(alias="base64Content")]
    """The content of the file in Base64. Decoded it may be at most 10 MB."""

    content_type: Annotated[InvoiceContentTypeLike, Field(alias="contentType")]
    """Media type of the file."""
