# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on items."""

from __future__ import annotations

from types import NoneType
from typing import Annotated, Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent, StreamContent
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator
from workorders_runtime.spec import Body, Cookie, OperationSpec, Path, Query

from .. import models

__all__ = ["Items"]

GET = OperationSpec(
    "getItems",
    "GET",
    "/items",
    "safe",
    (
        Cookie("session", type=str),
        Query("filter", style="deep", type=models.GetItemsFilterInput),
        Query("where", style="json", type=models.GetItemsWhereInput),
        Query("page", type=int),
        Query("size", type=models.GetItemsSizeInput),
    ),
    auth=False,
    name="items.get",
)
CREATE = OperationSpec(
    "create_item_items_post",
    "POST",
    "/items",
    "unsafe",
    body=Body("ItemCreate", required=False),
    auth=False,
    name="items.create",
)
GET_BY_ID = OperationSpec(
    "getItemsById", "GET", "/items/{id}", "safe", (Path("id", type=str),), auth=False, name="items.get_by_id"
)
PUT_FILE = OperationSpec(
    "put file",
    "PUT",
    "/items/{id}/file",
    "idempotent",
    (Path("id", type=str),),
    body=Body(type=StreamContent, encoding="raw", content_type="application/octet-stream"),
    auth=False,
    name="items.put_file",
)
ADD_PHOTO = OperationSpec(
    "addPhoto",
    "POST",
    "/items/{id}/photo",
    "unsafe",
    (Path("id", type=str),),
    body=Body(
        "AddPhotoBodyCreate", encoding="multipart", content_type="multipart/form-data", files=(("file", "file"),)
    ),
    auth=False,
    name="items.add_photo",
)
PUT_NOTE = OperationSpec(
    "putNote",
    "PUT",
    "/items/{id}/note",
    "idempotent",
    (Path("id", type=str),),
    body=Body(type=str, encoding="raw", content_type="text/plain"),
    accept="application/xml",
    auth=False,
    name="items.put_note",
)
GET_OLD = OperationSpec(
    "getOldItems",
    "GET",
    "/old%20items",
    "safe",
    (
        Cookie("session", type=str),
        Query("filter", style="deep", type=models.GetOldItemsFilterInput),
        Query("where", style="json", type=models.GetOldItemsWhereInput),
        Query("page", type=int),
        Query("size", type=models.GetOldItemsSizeInput),
    ),
    auth=False,
    name="items.get_old",
)
POST_OLD = OperationSpec(
    "postOldItems",
    "POST",
    "/old%20items",
    "unsafe",
    body=Body("ItemCreate", required=False),
    auth=False,
    name="items.post_old",
)


class Items(Resource):
    """Operations on items. Reached as ``Foreign(…).items``."""

    def get(
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
        return self._call(
            GET,
            list[models.Item],
            {"session": session, "filter": filter, "where": where, "page": page, "size": size},
            options,
        )

    def create(
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
        return self._call(
            CREATE,
            models.Item,
            {"created_at_2": created_at_2, "created_at": created_at, "size": size, "extra": extra},
            options,
        )

    def get_by_id(self, id: str, **options: Unpack[CallOptions]) -> models.Animal:
        """Get items by id.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Animal = self._call(
            GET_BY_ID,
            Annotated[
                models.Cat | models.AnimalBase,
                Discriminator("kind", (("Cat", "Cat"), ("Animal", "AnimalBase"), ("Unknown", "AnimalBase"))),
            ],
            {"id": id},
            options,
        )
        return result

    def put_file(self, id: str, *, body: StreamContent, **options: Unpack[CallOptions]) -> None:
        """Put file.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(PUT_FILE, NoneType, {"id": id, "body": body}, options)

    def add_photo(self, id: str, *, file: FileContent, **options: Unpack[CallOptions]) -> None:
        """Add photo.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(ADD_PHOTO, NoneType, {"id": id, "file": file}, options)

    def put_note(self, id: str, *, body: str, **options: Unpack[CallOptions]) -> str:
        """Put note.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PUT_NOTE, str, {"id": id, "body": body}, options)

    def get_old(
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
        return self._call(
            GET_OLD,
            list[models.Item],
            {"session": session, "filter": filter, "where": where, "page": page, "size": size},
            options,
        )

    def post_old(
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
        return self._call(
            POST_OLD,
            models.Item,
            {"created_at_2": created_at_2, "created_at": created_at, "size": size, "extra": extra},
            options,
        )
