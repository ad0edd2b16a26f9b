# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: signatures."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import IdRef, ListMetadata, LocalDateTime, TimeZone
from .time_logs import TimeLog

__all__ = ["Signature", "SignatureList", "SignatureWorkLog"]


class SignatureList(ReadModel):
    """The signatures collected on site."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Signature] | None = None
    """The signatures."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class Signature(ReadModel):
    """A signature collected on site."""

    id: int | None = None
    """The signature's id."""

    name: str | None = None
    """The name of the person who signed."""

    format: str | None = None
    """The format of ``data``."""

    data: str | None = None
    """The drawing."""

    hash: str | None = None
    """A checksum of the drawing."""

    author: IdRef | None = None
    """The user who collected it."""

    created: LocalDateTime | None = None
    """When the person signed."""

    worklog: SignatureWorkLog | None = None
    """The time logs that were signed for."""

    time_zone: TimeZone | None = None
    """The time zone of the site, by name alone."""

    task: IdRef | None = None
    """The task that asked for the signature."""

    closing_notes: str | None = None
    """The closing notes that were signed for."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class SignatureWorkLog(ReadModel):
    """The time logs that a signature stands for."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[TimeLog] | None = None
    """The time logs."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    hours: float | None = None
    """The hours of all logs together."""

    open_time_log: TimeLog | None = None
    """The log that is not closed yet."""
