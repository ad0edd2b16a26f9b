# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Annotated, Any, Literal, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Header, OperationSpec, Path, Query

from .. import models

__all__ = ["Jobs"]

LIST = OperationSpec(
    "listJobs",
    "GET",
    "/jobs",
    "safe",
    (
        Query("page", type=models.PageArgInput),
        Query("inline", type=models.ListJobsInlineInput),
        Query("free", type=Mapping[str, Any]),
        Query("counts", type=Mapping[str, Annotated[int, Field(le=9)]]),
        Query("joined", style="comma", type=models.PageArgInput),
        Query("either", type=models.PageArgInput | int),
        Query("optional", type=models.PageArgInput),
        Query("ids", style="comma", type=Sequence[int] | str),
        Query("status", type=str),
    ),
    auth=False,
    name="jobs.list",
)
GET_DOCUMENT = OperationSpec("getDocument", "GET", "/document", "safe", auth=False, name="jobs.get_document")
CREATE_DOCUMENT = OperationSpec(
    "createDocument",
    "POST",
    "/document",
    "unsafe",
    body=Body("DocumentCreate"),
    auth=False,
    name="jobs.create_document",
)
GET_TREE = OperationSpec("getTree", "GET", "/tree", "safe", auth=False, name="jobs.get_tree")
SEND_TREE = OperationSpec(
    "sendTree", "POST", "/tree", "unsafe", body=Body(type=dict[str, Any]), auth=False, name="jobs.send_tree"
)
GET_VALUE = OperationSpec("getValue", "GET", "/value", "safe", auth=False, name="jobs.get_value")
SEND_VALUE = OperationSpec(
    "sendValue",
    "POST",
    "/value",
    "unsafe",
    body=Body(type=str | float | list[Any] | dict[str, Any]),
    auth=False,
    name="jobs.send_value",
)
REPLACE = OperationSpec(
    "replaceJob",
    "PUT",
    "/jobs/{id}",
    "idempotent",
    (Path("id", type=int),),
    body=Body("JobUpdate", copies=(("id", "id"),)),
    auth=False,
    name="jobs.replace",
)
SUBMIT = OperationSpec(
    "submitJob",
    "POST",
    "/jobs/{id}",
    "unsafe",
    (Path("id", type=int),),
    body=Body(
        "SubmitJobBodyCreate", encoding="form", content_type="application/x-www-form-urlencoded", copies=(("id", "id"),)
    ),
    auth=False,
    name="jobs.submit",
)
CHANGE = OperationSpec(
    "changeJob",
    "PATCH",
    "/jobs/{id}",
    "unsafe",
    (Path("id", type=int),),
    body=Body("ChangeJobBodyUpdate", copies=(("id", "id"),), required=False),
    auth=False,
    name="jobs.change",
)
GET_TENANT = OperationSpec(
    "getTenant",
    "GET",
    "/tenant",
    "safe",
    auth=False,
    servers=("https://{region}.objects.example/{account}",),
    name="jobs.get_tenant",
)
SEND_CONSTANTS = OperationSpec(
    "sendConstants",
    "POST",
    "/constants",
    "unsafe",
    (
        Query("format", type=models.SendConstantsFormatLike, constant="json"),
        Query("mode", type=Literal["fast"]),
        Header("tenant", "X-Tenant"),
        Header("locale", "X-Locale"),
        Header("beta", "X-Beta"),
        Header("X-Api-Version", constant=3),
        Query("strict", constant=True),
    ),
    body=Body("SendConstantsBodyCreate", constants=(("kind", "job"),)),
    auth=False,
    name="jobs.send_constants",
)


class Jobs(Resource):
    """Jobs. Reached as ``Objects(…).jobs``."""

    def list(
        self,
        *,
        page: models.PageArgInput | MISSING = MISSING,
        inline: models.ListJobsInlineInput | MISSING = MISSING,
        free: Mapping[str, Any] | MISSING = MISSING,
        counts: Mapping[str, int] | MISSING = MISSING,
        joined: models.PageArgInput | MISSING = MISSING,
        either: models.PageArgInput | int | MISSING = MISSING,
        optional: models.PageArgInput | MISSING = MISSING,
        ids: Sequence[int] | str | MISSING = MISSING,
        status: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """List jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(
            LIST,
            NoneType,
            {
                "page": page,
                "inline": inline,
                "free": free,
                "counts": counts,
                "joined": joined,
                "either": either,
                "optional": optional,
                "ids": ids,
                "status": status,
            },
            options,
        )

    def get_document(self, **options: Unpack[CallOptions]) -> models.Document:
        """Get document.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_DOCUMENT, models.Document, {}, options)

    def create_document(
        self,
        *,
        node: models.NodeInput | models.Node | MISSING = MISSING,
        tree: Mapping[str, Any] | MISSING = MISSING,
        rows: Sequence[Any] | MISSING = MISSING,
        value: str | float | Sequence[Any] | Mapping[str, Any] | MISSING = MISSING,
        mixed: models.NodeInput | models.Node | Sequence[Any] | MISSING = MISSING,
        parent: models.DocumentInput | models.Document | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create document.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(
            CREATE_DOCUMENT,
            NoneType,
            {"node": node, "tree": tree, "rows": rows, "value": value, "mixed": mixed, "parent": parent},
            options,
        )

    def get_tree(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get tree.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_TREE, dict[str, Any], {}, options)

    def send_tree(self, *, body: Mapping[str, Any], **options: Unpack[CallOptions]) -> None:
        """Send tree.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_TREE, NoneType, {"body": body}, options)

    def get_value(self, **options: Unpack[CallOptions]) -> str | float | builtins.list[Any] | dict[str, Any]:
        """Get value.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | float | builtins.list[Any] | dict[str, Any] = self._call(
            GET_VALUE, str | float | builtins.list[Any] | dict[str, Any], {}, options
        )
        return result

    def send_value(
        self, *, body: str | float | Sequence[Any] | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Send value.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_VALUE, NoneType, {"body": body}, options)

    def replace(self, id: int, *, title: str, **options: Unpack[CallOptions]) -> models.Job:
        """Replace job.

        Idempotent: retried after transient failures.

        Args:
            id: Id of the job. Also sent in the body.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(REPLACE, models.Job, {"id": id, "title": title}, options)

    def submit(self, id: int, *, title: str, **options: Unpack[CallOptions]) -> None:
        """Submit job.

        Not retried once the API may have applied it.

        Args:
            id: Id of the job. Also sent in the body.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SUBMIT, NoneType, {"id": id, "title": title}, options)

    def change(self, id: int, *, title: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Change job.

        Not retried once the API may have applied it.

        Args:
            id: Id of the job. Also sent in the body.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(CHANGE, NoneType, {"id": id, "title": title}, options)

    def get_tenant(self, **options: Unpack[CallOptions]) -> None:
        """Get tenant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(GET_TENANT, NoneType, {}, options)

    def send_constants(
        self,
        *,
        title: str,
        format: models.SendConstantsFormatLike | MISSING = MISSING,
        mode: Literal["fast"] | MISSING = MISSING,
        status: models.StatusLike | MISSING = MISSING,
        note: Literal["optional"] | MISSING = MISSING,
        contact: models.ContactInput | MISSING = MISSING,
        contacts: Sequence[models.ContactInput] | MISSING = MISSING,
        either: models.ContactInput | models.PlaceInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send constants.

        Not retried once the API may have applied it.

        Args:
            format: Sent as 'json' by default.
            status: Sent as 'open' by default.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(
            SEND_CONSTANTS,
            NoneType,
            {
                "title": title,
                "format": format,
                "mode": mode,
                "status": status,
                "note": note,
                "contact": contact,
                "contacts": contacts,
                "either": either,
            },
            options,
        )
