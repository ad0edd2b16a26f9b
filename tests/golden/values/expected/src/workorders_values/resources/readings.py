# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Readings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.wire_types import Discriminator, EpochSeconds
from workorders_runtime.spec import Body, OperationSpec

from .. import models
from ..fields.readings import CreateReportFields

__all__ = ["Readings"]

GET_REPORT = OperationSpec("getReport", "GET", "/report", "safe", auth=False, name="readings.get_report")
CREATE_REPORT = OperationSpec(
    "createReport", "POST", "/report", "unsafe", body=Body("ReportCreate"), auth=False, name="readings.create_report"
)
NAME = OperationSpec(
    "nameReadings",
    "PUT",
    "/readings",
    "idempotent",
    body=Body(type=dict[str, models.ReadingInput]),
    auth=False,
    name="readings.name",
)
REPLACE = OperationSpec(
    "replaceReadings",
    "POST",
    "/readings",
    "unsafe",
    body=Body(type=Annotated[list[models.ReadingInput], Field(max_length=3)]),
    auth=False,
    name="readings.replace",
)
STAMP = OperationSpec(
    "stampReadings",
    "PATCH",
    "/readings",
    "unsafe",
    body=Body(type=list[EpochSeconds] | None),
    auth=False,
    name="readings.stamp",
)
LIMIT = OperationSpec(
    "limitReadings",
    "PUT",
    "/bins",
    "idempotent",
    body=Body(type=list[Annotated[int, Field(ge=3)]]),
    auth=False,
    name="readings.limit",
)
CREATE_BIN = OperationSpec(
    "createBin", "POST", "/bins", "unsafe", body=Body("BinCreate"), auth=False, name="readings.create_bin"
)
GET_EVENT = OperationSpec("getEvent", "GET", "/event", "safe", auth=False, name="readings.get_event")
SEND_CHOICE = OperationSpec(
    "sendChoice",
    "PUT",
    "/event",
    "idempotent",
    body=Body(type=models.ReadingInput | models.CommentInput),
    auth=False,
    name="readings.send_choice",
)
SEND_EVENT = OperationSpec(
    "sendEvent",
    "POST",
    "/event",
    "unsafe",
    body=Body(
        type=Annotated[
            models.OpenedInput | models.ClosedInput,
            Discriminator(
                "eventKind", (("opened", "OpenedInput"), ("reopened", "OpenedInput"), ("closed", "ClosedInput"))
            ),
        ]
    ),
    auth=False,
    name="readings.send_event",
)
LIST_EVENTS = OperationSpec("listEvents", "GET", "/events", "safe", auth=False, name="readings.list_events")


class Readings(Resource):
    """Readings. Reached as ``Values(…).readings``."""

    def get_report(self, **options: Unpack[CallOptions]) -> models.Report:
        """Get report.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_REPORT, models.Report, {}, options)

    def create_report(self, **fields: Unpack[CreateReportFields]) -> models.Report:
        """Create report.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.readings.CreateReportFields``: ``event``,
                ``steps``, ``shapes``, ``pet``, ``mixed``, ``part``, ``box``, ``bag``, ``case``, ``rack``, ``amount``,
                ``quantity``, ``level``, ``content``, ``pages``, ``note``, ``labels``, ``grid``, ``codes``, ``code``,
                ``tree``, ``free``, ``branch``, ``pin``.
        """
        return self._call(CREATE_REPORT, models.Report, {}, fields)

    def name(self, *, body: Mapping[str, models.ReadingInput | models.Reading], **options: Unpack[CallOptions]) -> None:
        """Name readings.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(NAME, NoneType, {"body": body}, options)

    def replace(self, *, body: Sequence[models.ReadingInput | models.Reading], **options: Unpack[CallOptions]) -> None:
        """Replace readings.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request. At most 3 items.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(REPLACE, NoneType, {"body": body}, options)

    def stamp(self, *, body: Sequence[dt.datetime] | None, **options: Unpack[CallOptions]) -> None:
        """Stamp readings.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(STAMP, NoneType, {"body": body}, options)

    def limit(self, *, body: Sequence[int], **options: Unpack[CallOptions]) -> None:
        """Limit readings.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(LIMIT, NoneType, {"body": body}, options)

    def create_bin(self, *, label: str, **options: Unpack[CallOptions]) -> None:
        """Create bin.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(CREATE_BIN, NoneType, {"label": label}, options)

    def get_event(self, **options: Unpack[CallOptions]) -> models.Event:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Event = self._call(
            GET_EVENT,
            Annotated[
                models.Opened | models.Closed,
                Discriminator("eventKind", (("opened", "Opened"), ("reopened", "Opened"), ("closed", "Closed"))),
            ],
            {},
            options,
        )
        return result

    def send_choice(
        self, *, body: models.ReadingInput | models.Reading | models.CommentInput, **options: Unpack[CallOptions]
    ) -> None:
        """Send choice.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_CHOICE, NoneType, {"body": body}, options)

    def send_event(
        self,
        *,
        body: models.OpenedInput | models.Opened | models.ClosedInput | models.Closed,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send event.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_EVENT, NoneType, {"body": body}, options)

    def list_events(self, **options: Unpack[CallOptions]) -> list[models.Event]:
        """List events.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            LIST_EVENTS,
            list[
                Annotated[
                    models.Opened | models.Closed,
                    Discriminator("eventKind", (("opened", "Opened"), ("reopened", "Opened"), ("closed", "Closed"))),
                ]
            ],
            {},
            options,
        )
