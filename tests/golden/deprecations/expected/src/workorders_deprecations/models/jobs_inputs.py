# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["JobUpdate"]


class JobUpdate(WriteModel):

    title: str | MISSING = MISSING

    note: str | None | MISSING = MISSING
