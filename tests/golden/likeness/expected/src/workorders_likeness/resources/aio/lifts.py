# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Lifts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Annotated, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ..lifts import (
    EVENTS,
    FILTERED,
    KEY,
    LEVELS,
    MAYBE,
    NAMELESS,
    NUMBERS,
    SEND_EITHER,
    SEND_FORM,
    SEND_NAMELESS,
    SEND_NUMBERS,
    SEND_ONE,
    SEND_RULED,
    SEND_SHARED,
    SEND_SHARED_TEXT,
    SEND_WORDS,
    WORD,
    WRAPPED,
)

__all__ = ["AsyncLifts"]


class AsyncLifts(AsyncResource):
    """Lifts. Reached as ``AsyncLikeness(…).lifts``."""

    async def numbers(self, **options: Unpack[CallOptions]) -> models.Numbers:
        """Get numbers.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(NUMBERS, models.Numbers, {}, options)

    async def send_numbers(
        self,
        *,
        one: Literal[1] | MISSING = MISSING,
        yes: Literal[True] | MISSING = MISSING,
        ratio: float | MISSING = MISSING,
        ones: Sequence[Literal[1]] | MISSING = MISSING,
        mixed: bool | int | str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send numbers.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(
            SEND_NUMBERS, NoneType, {"one": one, "yes": yes, "ratio": ratio, "ones": ones, "mixed": mixed}, options
        )

    async def events(self, **options: Unpack[CallOptions]) -> list[models.Event]:
        """Get events.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            EVENTS,
            list[
                Annotated[
                    models.Opened | models.Closed | models.Broken,
                    Discriminator("kind", (("opened", "Opened"), ("closed", "Closed"), ("broken", "Broken"))),
                ]
            ],
            {},
            options,
        )

    async def levels(self, **options: Unpack[CallOptions]) -> list[models.First | models.Second]:
        """Get levels.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            LEVELS,
            list[Annotated[models.First | models.Second, Discriminator("level", ((1, "First"), (2, "Second")))]],
            {},
            options,
        )

    async def wrapped(self, **options: Unpack[CallOptions]) -> list[models.Opened]:
        """Get wrapped.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(WRAPPED, list[models.Opened], {}, options)

    async def maybe(self, **options: Unpack[CallOptions]) -> list[models.Opened]:
        """Get maybe.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(MAYBE, list[models.Opened], {}, options)

    async def send_form(
        self,
        *,
        ids: Sequence[int] | MISSING = MISSING,
        extras: Mapping[str, str] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_FORM, NoneType, {"ids": ids, "extras": extras}, options)

    async def nameless(self, **options: Unpack[CallOptions]) -> models.Nameless:
        """Get nameless.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(NAMELESS, models.Nameless, {}, options)

    async def send_nameless(
        self, *, field_2: int | MISSING = MISSING, field: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send nameless.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_NAMELESS, NoneType, {"field_2": field_2, "field": field}, options)

    async def key(
        self, pin: str, floor: int, *, pins: Sequence[str] | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Key:
        """Get key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(KEY, models.Key, {"pin": pin, "floor": floor, "pins": pins}, options)

    async def send_either(
        self,
        *,
        title: str,
        kind: Literal["one"] | Literal["several"],
        file: FileContent | MISSING = MISSING,
        files: Sequence[FileContent] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send either.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_EITHER, NoneType, {"title": title, "kind": kind, "file": file, "files": files}, options)

    async def send_ruled(
        self, *, file: FileContent | MISSING = MISSING, url: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send ruled.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_RULED, NoneType, {"file": file, "url": url}, options)

    async def send_shared(
        self, *, data: FileContent, note: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send shared.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_SHARED, NoneType, {"data": data, "note": note}, options)

    async def send_shared_text(
        self, *, data: str, note: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send shared text.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_SHARED_TEXT, NoneType, {"data": data, "note": note}, options)

    async def filtered(
        self, *, filter: models.GetFilteredFilterInput | str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Opened:
        """Get filtered.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(FILTERED, models.Opened, {"filter": filter}, options)

    async def send_one(self, *, kind: str, by: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Send one.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_ONE, NoneType, {"kind": kind, "by": by}, options)

    async def word(self, **options: Unpack[CallOptions]) -> models.GetWordResponse | None:
        """Get word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.GetWordResponse | None = await self._call(WORD, models.GetWordResponse | None, {}, options)
        return result

    async def send_words(
        self, *, body: Sequence[models.SendWordsBodyItemLike | None], **options: Unpack[CallOptions]
    ) -> None:
        """Send words.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_WORDS, NoneType, {"body": body}, options)
