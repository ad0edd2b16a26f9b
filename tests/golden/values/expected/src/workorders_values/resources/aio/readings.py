# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Readings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import NoneType
from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ..readings import (
    CREATE_BIN,
    CREATE_REPORT,
    GET_EVENT,
    GET_REPORT,
    LIMIT_READINGS,
    LIST_EVENTS,
    NAME_READINGS,
    REPLACE_READINGS,
    SEND_CHOICE,
    SEND_EVENT,
    STAMP_READINGS,
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

    async def create_report(
        self,
        *,
        event: models.OpenedInput | models.Opened | models.ClosedInput | models.Closed | MISSING = MISSING,
        steps: Sequence[models.WaitInput | models.Wait | models.MoveInput | models.Move] | MISSING = MISSING,
        shapes: (
            Mapping[str, models.RoundInput | models.Round | models.AngularInput | models.Angular] | MISSING
        ) = MISSING,
        pet: models.CatInput | models.Cat | models.DogInput | models.Dog | None | MISSING = MISSING,
        mixed: models.OpenedInput | models.Opened | models.ClosedInput | models.Closed | str | MISSING = MISSING,
        part: models.ReportPartInput | models.ReportPart | MISSING = MISSING,
        box: models.ReportBoxInput | models.ReportBox | MISSING = MISSING,
        bag: models.ReportBagInput | models.ReportBag | MISSING = MISSING,
        case: models.ReportCaseInput | models.ReportCase | MISSING = MISSING,
        rack: models.ReportRackInput | models.ReportRack | MISSING = MISSING,
        amount: Decimal | MISSING = MISSING,
        quantity: float | MISSING = MISSING,
        level: float | MISSING = MISSING,
        content: bytes | MISSING = MISSING,
        pages: Sequence[bytes] | MISSING = MISSING,
        note: str | MISSING = MISSING,
        pin: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Report:
        """Create report.

        Not retried once the API may have applied it.

        Args:
            event: Sent as ``event``.
            steps: Sent as ``steps``.
            shapes: Sent as ``shapes``.
            pet: Sent as ``pet``.
            mixed: Sent as ``mixed``.
            part: Sent as ``part``.
            box: Sent as ``box``.
            bag: Sent as ``bag``.
            case: Sent as ``case``.
            rack: Sent as ``rack``.
            amount: Sent as ``amount``.
            quantity: Sent as ``quantity``.
            level: Sent as ``level``.
            content: Sent as ``content``.
            pages: Sent as ``pages``.
            note: Sent as ``note``.
            pin: Sent as ``pin``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            CREATE_REPORT,
            models.Report,
            {
                "event": event,
                "steps": steps,
                "shapes": shapes,
                "pet": pet,
                "mixed": mixed,
                "part": part,
                "box": box,
                "bag": bag,
                "case": case,
                "rack": rack,
                "amount": amount,
                "quantity": quantity,
                "level": level,
                "content": content,
                "pages": pages,
                "note": note,
                "pin": pin,
            },
            options,
        )

    async def name_readings(
        self, *, body: Mapping[str, models.ReadingInput | models.Reading], **options: Unpack[CallOptions]
    ) -> None:
        """Name readings.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(NAME_READINGS, NoneType, {"body": body}, options)

    async def replace_readings(
        self, *, body: Sequence[models.ReadingInput | models.Reading], **options: Unpack[CallOptions]
    ) -> None:
        """Replace readings.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(REPLACE_READINGS, NoneType, {"body": body}, options)

    async def stamp_readings(self, *, body: Sequence[dt.datetime] | None, **options: Unpack[CallOptions]) -> None:
        """Stamp readings.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(STAMP_READINGS, NoneType, {"body": body}, options)

    async def limit_readings(self, *, body: Sequence[int], **options: Unpack[CallOptions]) -> None:
        """Limit readings.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(LIMIT_READINGS, NoneType, {"body": body}, options)

    async def create_bin(self, *, label: str, **options: Unpack[CallOptions]) -> None:
        """Create bin.

        Not retried once the API may have applied it.

        Args:
            label: Sent as ``label``.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(CREATE_BIN, NoneType, {"label": label}, options)

    async def get_event(self, **options: Unpack[CallOptions]) -> models.Opened | models.Closed:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Opened | models.Closed = await self._call(
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

    async def list_events(self, **options: Unpack[CallOptions]) -> list[models.Opened | models.Closed]:
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
