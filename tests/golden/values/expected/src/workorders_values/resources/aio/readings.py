# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Readings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ...fields.readings import CreateReportFields
from ..readings import (
    CREATE_BIN,
    CREATE_REPORT,
    GET_EVENT,
    GET_REPORT,
    LIMIT,
    LIST_EVENTS,
    NAME,
    REPLACE,
    SEND_CHOICE,
    SEND_EVENT,
    STAMP,
)

__all__ = ["AsyncReadings"]


class AsyncReadings(AsyncResource):
    """Readings. Reached as ``AsyncValues(…).readings``."""

    async def get_report(self, **options: Unpack[CallOptions]) -> models.Report:
        """Get report.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_REPORT, models.Report, {}, options)

    async def create_report(self, **fields: Unpack[CreateReportFields]) -> models.Report:
        """Create report.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.readings.CreateReportFields``: ``event``,
                ``steps``, ``shapes``, ``pet``, ``mixed``, ``part``, ``box``, ``bag``, ``case``, ``rack``, ``amount``,
                ``quantity``, ``level``, ``content``, ``pages``, ``note``, ``labels``, ``grid``, ``codes``, ``code``,
                ``tree``, ``free``, ``branch``, ``pin``.
        """
        return await self._call(CREATE_REPORT, models.Report, {}, fields)

    async def name(
        self, *, body: Mapping[str, models.ReadingInput | models.Reading], **options: Unpack[CallOptions]
    ) -> None:
        """Name readings.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(NAME, NoneType, {"body": body}, options)

    async def replace(
        self, *, body: Sequence[models.ReadingInput | models.Reading], **options: Unpack[CallOptions]
    ) -> None:
        """Replace readings.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request. At most 3 items.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(REPLACE, NoneType, {"body": body}, options)

    async def stamp(self, *, body: Sequence[dt.datetime] | None, **options: Unpack[CallOptions]) -> None:
        """Stamp readings.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(STAMP, NoneType, {"body": body}, options)

    async def limit(self, *, body: Sequence[int], **options: Unpack[CallOptions]) -> None:
        """Limit readings.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(LIMIT, NoneType, {"body": body}, options)

    async def create_bin(self, *, label: str, **options: Unpack[CallOptions]) -> None:
        """Create bin.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(CREATE_BIN, NoneType, {"label": label}, options)

    async def get_event(self, **options: Unpack[CallOptions]) -> models.Event:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Event = await self._call(
            GET_EVENT,
            Annotated[
                models.Opened | models.Closed,
                Discriminator("eventKind", (("opened", "Opened"), ("reopened", "Opened"), ("closed", "Closed"))),
            ],
            {},
            options,
        )
        return result

    async def send_choice(
        self, *, body: models.ReadingInput | models.Reading | models.CommentInput, **options: Unpack[CallOptions]
    ) -> None:
        """Send choice.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_CHOICE, NoneType, {"body": body}, options)

    async def send_event(
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
        await self._call(SEND_EVENT, NoneType, {"body": body}, options)

    async def list_events(self, **options: Unpack[CallOptions]) -> list[models.Event]:
        """List events.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
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
