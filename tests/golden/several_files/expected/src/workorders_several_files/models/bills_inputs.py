# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: bills."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["ListBillsOrderInput"]


class ListBillsOrderInput(WriteModel):

    order: str | MISSING = MISSING

    line: str | MISSING = MISSING
