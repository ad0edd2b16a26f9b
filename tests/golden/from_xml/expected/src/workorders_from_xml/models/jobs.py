# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import MsDate, UtcIso

from .enums import JobKind

__all__ = ["Job", "Site", "Task"]


class Job(ReadModel):

    title: str | None = None

    done: bool | None = None

    hours: float | None = None

    kind: JobKind | None = None

    due: UtcIso | None = None

    made: MsDate | None = None

    site: Site | None = None

    tasks: list[Task] | None = None

    tags: list[str] | None = None


class Site(ReadModel):

    name: str | None = None


class Task(ReadModel):

    id: int | None = None

    done: bool | None = None
