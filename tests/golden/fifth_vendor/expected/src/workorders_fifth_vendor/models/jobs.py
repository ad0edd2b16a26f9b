# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import LocalIso, Rfc3339, TimeLocal

from .enums import Step

__all__ = ["Job", "JobClient", "JobCrew", "JobVisit", "Progress"]


class Job(ReadModel):

    key: int | None = None

    label: str | None = None

    serial_no: Annotated[str | None, Field(alias="serial/no")] = None

    headline: Annotated[str | None, Field(alias="head-line")] = None

    progress: Progress | None = None

    made: Rfc3339 | None = None

    changed: LocalIso | None = None

    changed_day: date | None = None

    due: date | None = None

    visit: JobVisit | None = None

    crew: list[JobCrew] | None = None

    foreman: str | None = None

    client: JobClient | None = None

    roof: str | None = None


class Progress(ReadModel):

    step: Step | None = None

    words: str | None = None


class JobVisit(ReadModel):

    day: date | None = None

    hour: TimeLocal | None = None

    zone: str | None = None

    until: LocalIso | None = None


class JobCrew(ReadModel):

    no: int | None = None

    first: str | None = None

    last: str | None = None


class JobClient(ReadModel):

    name: str | None = None
