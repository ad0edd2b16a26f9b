# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: signatures."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .shared_inputs import IdRefInput

__all__ = [
    "SignatureCreate",
]


class SignatureCreate(WriteModel):
    """A signature to add.

    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/signatures (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str
    """The name of the person who signed."""

    format: str
    """The format of ``data``. Field Nation does not list the formats."""

    data: str
    """The drawing, such as a data URL of a PNG picture."""

    task: IdRefInput | None | MISSING = MISSING
    """The task that asked for the signature, or null."""
