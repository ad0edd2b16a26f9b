# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on owners."""

from __future__ import annotations

from types import NoneType
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent
from workorders_runtime.resource import Resource
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Owners"]

GET_OWNER = OperationSpec(
    "getOwner",
    "GET",
    "/owners/{id}",
    "safe",
    (Path("id", type=Annotated[str, Field(max_length=8)]),),
    auth=False,
    name="owners.get_owner",
)
ADD_PHOTO = OperationSpec(
    "addPhoto",
    "POST",
    "/owners/{id}/photo",
    "unsafe",
    (Path("id", type=str),),
    body=Body(
        "AddPhotoBodyCreate", encoding="multipart", content_type="multipart/form-data", files=(("file", "file"),)
    ),
    auth=False,
    name="owners.add_photo",
)


class Owners(Resource):
    """Operations on owners. Reached as ``Combined(…).owners``."""

    def get_owner(self, id: str, **options: Unpack[CallOptions]) -> models.Person:
        """Get owner.

        Retried after transient failures.

        Args:
            id: Sent as ``id``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_OWNER, models.Person, {"id": id}, options)

    def add_photo(self, id: str, *, file: FileContent, **options: Unpack[CallOptions]) -> None:
        """Add photo.

        Not retried once the API may have applied it.

        Args:
            id: Sent as ``id``.
            file: Sent as ``file``.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(ADD_PHOTO, NoneType, {"id": id, "file": file}, options)
