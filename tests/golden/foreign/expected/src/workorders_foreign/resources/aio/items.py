# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on items."""

from __future__ import annotations

from types import NoneType
from typing import Annotated, Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent, StreamContent
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ..items import ADD_PHOTO, CREATE, GET, GET_BY_ID, GET_OLD, POST_OLD, PUT_FILE, PUT_NOTE

__all__ = ["AsyncItems"]


class AsyncItems(AsyncResource):
    """Operations on items. Reached as ``AsyncForeign(…).items``."""

    async def get(
        self,
        *,
        session: str | MISSING = MISSING,
        filter: models.GetItemsFilterInput | MISSING = MISSING,
        where: models.GetItemsWhereInput | MISSING = MISSING,
        page: int | MISSING = MISSING,
        size: models.GetItemsSizeInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> list[models.Item]:
        """Get items.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            GET,
            list[models.Item],
            {"session": session, "filter": filter, "where": where, "page": page, "size": size},
            options,
        )

    async def create(
        self,
        *,
        created_at_2: str | MISSING = MISSING,
        created_at: str | None | MISSING = MISSING,
        size: int | MISSING = MISSING,
        extra: Any | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Item:
        """Create item items post.

        Not retried once the API may have applied it.

        Args:
            created_at_2: Sent as ``createdAt``.
            size: More than 0.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            CREATE,
            models.Item,
            {"created_at_2": created_at_2, "created_at": created_at, "size": size, "extra": extra},
            options,
        )

    async def get_by_id(self, id: str, **options: Unpack[CallOptions]) -> models.Animal:
        """Get items by id.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Animal = await self._call(
            GET_BY_ID,
            Annotated[
                models.Cat | models.AnimalBase,
                Discriminator("kind", (("Cat", "Cat"), ("Animal", "AnimalBase"), ("Unknown", "AnimalBase"))),
            ],
            {"id": id},
            options,
        )
        return result

    async def put_file(self, id: str, *, body: StreamContent, **options: Unpack[CallOptions]) -> None:
        """Put file.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(PUT_FILE, NoneType, {"id": id, "body": body}, options)

    async def add_photo(self, id: str, *, file: FileContent, **options: Unpack[CallOptions]) -> None:
        """Add photo.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(ADD_PHOTO, NoneType, {"id": id, "file": file}, options)

    async def put_note(self, id: str, *, body: str, **options: Unpack[CallOptions]) -> str:
        """Put note.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PUT_NOTE, str, {"id": id, "body": body}, options)

    async def get_old(
        self,
        *,
        session: str | MISSING = MISSING,
        filter: models.GetOldItemsFilterInput | MISSING = MISSING,
        where: models.GetOldItemsWhereInput | MISSING = MISSING,
        page: int | MISSING = MISSING,
        size: models.GetOldItemsSizeInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> list[models.Item]:
        """Get old items.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            GET_OLD,
            list[models.Item],
            {"session": session, "filter": filter, "where": where, "page": page, "size": size},
            options,
        )

    async def post_old(
        self,
        *,
        created_at_2: str | MISSING = MISSING,
        created_at: str | None | MISSING = MISSING,
        size: int | MISSING = MISSING,
        extra: Any | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Item:
        """Post old items.

        Not retried once the API may have applied it.

        Args:
            created_at_2: Sent as ``createdAt``.
            size: More than 0.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            POST_OLD,
            models.Item,
            {"created_at_2": created_at_2, "created_at": created_at, "size": size, "extra": extra},
            options,
        )
