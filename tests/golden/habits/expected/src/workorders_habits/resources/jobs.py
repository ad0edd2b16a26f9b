# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

from types import NoneType
from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import StreamContent
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator
from workorders_runtime.spec import Body, Header, OperationSpec, Path

from .. import models

__all__ = ["Jobs"]

CREATE = OperationSpec(
    "createJob",
    "POST",
    "/jobs",
    "unsafe",
    body=Body("JobCreate"),
    unwrap=("$response.header.Location",),
    name="jobs.create",
)
COUNT = OperationSpec(
    "countJobs", "GET", "/jobs/count", "safe", unwrap=("$response.header.X-Count",), name="jobs.count"
)
GET = OperationSpec(
    "getJob",
    "GET",
    "/jobs/{id}",
    "safe",
    (Path("id", type=str), Header("if_none_match", "If-None-Match", type=str)),
    empty=(304,),
    name="jobs.get",
)
PUT = OperationSpec(
    "putJob",
    "PUT",
    "/jobs/{id}",
    "idempotent",
    (Path("id", type=str), Header("if_match", "If-Match", type=str)),
    body=Body("JobUpdate"),
    cost=3,
    name="jobs.put",
)
GET_TAG = OperationSpec("getTag", "GET", "/jobs/{id}/tag", "safe", (Path("id", type=str),), name="jobs.get_tag")
GET_PART = OperationSpec(
    "getPart",
    "GET",
    "/jobs/{id}/part",
    "safe",
    (Path("id", type=str),),
    envelope="GetPartResponse",
    unwrap=("/part",),
    name="jobs.get_part",
)
PUT_PHOTO = OperationSpec(
    "putPhoto",
    "PUT",
    "/jobs/{id}/photo",
    "idempotent",
    (Path("id", type=str),),
    body=Body(type=StreamContent, encoding="raw", content_type="image/*"),
    name="jobs.put_photo",
)


class Jobs(Resource):
    """Operations on jobs. Reached as ``Habits(…).jobs``."""

    def create(self, *, title: str, **options: Unpack[CallOptions]) -> str | None:
        """Create job.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = self._call(CREATE, str | None, {"title": title}, options)
        return result

    def count(self, **options: Unpack[CallOptions]) -> int:
        """Count jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(COUNT, int, {}, options)

    def get(
        self, id: str, *, if_none_match: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Job | None:
        """Get job.

        Retried after transient failures. The result's ``etag`` is its version, for ``if_match=`` of another call.

        Args:
            if_none_match: Sent as ``If-None-Match``.
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = self._call(
            GET, models.Job | None, {"id": id, "if_none_match": if_none_match}, options
        )
        return result

    def put(
        self, id: str, *, title: str, if_match: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Job:
        """Put job.

        Idempotent: retried after transient failures. The result's ``etag`` is its version, for ``if_match=`` of
        another call. Counts as 3 requests of the API's rate limit. Documented errors: 412; see ``errors``.

        Args:
            if_match: Sent as ``If-Match``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PUT, models.Job, {"id": id, "title": title, "if_match": if_match}, options)

    def get_tag(self, id: str, **options: Unpack[CallOptions]) -> models.Tag:
        """Get tag.

        Its model has a field of the name.

        Retried after transient failures. The result's ``etag`` is its version, for ``if_match=`` of another call.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_TAG, models.Tag, {"id": id}, options)

    def get_part(self, id: str, **options: Unpack[CallOptions]) -> models.Pump | models.Valve:
        """Get part.

        Retried after transient failures. The result's ``etag`` is its version, for ``if_match=`` of another call.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Pump | models.Valve = self._call(
            GET_PART,
            Annotated[models.Pump | models.Valve, Discriminator("kind", (("pump", "Pump"), ("valve", "Valve")))],
            {"id": id},
            options,
        )
        return result

    def put_photo(self, id: str, *, body: StreamContent, **options: Unpack[CallOptions]) -> None:
        """Put photo.

        Idempotent: retried after transient failures.

        Args:
            body: The photo. Its media type is that of a file's name, else ``application/octet-stream``;
                ``extra_headers`` with ``Content-Type`` gives another.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(PUT_PHOTO, NoneType, {"id": id, "body": body}, options)
