# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: enums."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .enums import Code, Hard

__all__ = ["Enums"]


class Enums(ReadModel):

    hard: Hard | None = None
    """Values with "quotes", \\ and \"\"\"."""

    code: Code | None = None

    hards: list[Hard] | None = None

    by_name: Annotated[dict[str, Code] | None, Field(alias="byName")] = None
