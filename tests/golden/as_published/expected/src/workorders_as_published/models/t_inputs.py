# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: t."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import PutABodyCLike

__all__ = ["AddLineBodyCreate", "FormBodyCreate", "FormBodyLinesInput", "PutABodyUpdate"]


class PutABodyUpdate(WriteModel):

    a: str | MISSING = MISSING

    b: Literal[True] | MISSING = MISSING

    c: PutABodyCLike | None | MISSING = MISSING


class AddLineBodyCreate(WriteModel):

    id: int | MISSING = MISSING

    n: str | MISSING = MISSING


class FormBodyCreate(WriteModel):

    name: str | None | MISSING = MISSING

    lines: list[FormBodyLinesInput] | MISSING = MISSING


class FormBodyLinesInput(WriteModel):

    sku: str | MISSING = MISSING
