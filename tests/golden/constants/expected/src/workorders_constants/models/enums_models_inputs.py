# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: enums."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import CodeLike, HardLike

__all__ = ["EnumsCreate"]


class EnumsCreate(WriteModel):

    hard: HardLike | MISSING = MISSING
    """Values with "quotes", \\ and \"\"\"."""

    code: CodeLike | MISSING = MISSING

    hards: list[HardLike] | MISSING = MISSING

    by_name: Annotated[dict[str, CodeLike] | MISSING, Field(alias="byName")] = MISSING
