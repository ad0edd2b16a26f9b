# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .enums import State

__all__ = ["Closed", "JobPage", "Lift", "Opened"]


class Lift(ReadModel):

    name: str | None = None

    serial_no: Annotated[str | None, Field(alias="serialNo")] = None

    state: State | None = None


class JobPage(ReadModel):

    data: list[Lift] | None = None

    next: str | None = None


class Opened(ReadModel):

    kind: str

    by: str | None = None


class Closed(ReadModel):

    kind: str

    at: str | None = None
