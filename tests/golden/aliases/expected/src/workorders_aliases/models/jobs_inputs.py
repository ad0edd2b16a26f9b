# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import StateLike

__all__ = ["LiftCreate"]


class LiftCreate(WriteModel):

    name: str | MISSING = MISSING

    serial_no: Annotated[str | MISSING, Field(alias="serialNo")] = MISSING

    state: StateLike | MISSING = MISSING
