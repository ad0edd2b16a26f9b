# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import MsDate, UtcIso

from .enums import JobKindLike

__all__ = ["JobUpdate", "SiteInput", "TaskInput"]


class JobUpdate(WriteModel):

    title: str | MISSING = MISSING

    done: bool | MISSING = MISSING

    hours: float | MISSING = MISSING

    kind: JobKindLike | MISSING = MISSING

    due: UtcIso | MISSING = MISSING

    made: MsDate | MISSING = MISSING

    site: SiteInput | MISSING = MISSING

    tasks: list[TaskInput] | MISSING = MISSING

    tags: list[str] | MISSING = MISSING


class SiteInput(WriteModel):

    name: str | MISSING = MISSING


class TaskInput(WriteModel):

    id: int | MISSING = MISSING

    done: bool | MISSING = MISSING
