# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: objects that several resources share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, Rfc3339

from .enums import State

__all__ = ["Company", "Job", "Person"]


class Job(ReadModel):
    """A job at a customer."""

    id: int

    state: State | None = None
    """Where a job is."""

    price: DecimalNumber | None = None

    visit: Rfc3339 | None = None


class Person(ReadModel):

    first_name: Annotated[str, Field(alias="firstName")]


class Company(ReadModel):

    vat_number: Annotated[str, Field(alias="vatNumber")]
