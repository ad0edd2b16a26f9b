# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..jobs import (
    CHANGE,
    CREATE_DOCUMENT,
    GET_DOCUMENT,
    GET_TENANT,
    GET_TREE,
    GET_VALUE,
    LIST,
    REPLACE,
    SEND_CONSTANTS,
    SEND_TREE,
    SEND_VALUE,
    SUBMIT,
)

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Jobs. Reached as ``AsyncObjects(…).jobs``."""

    async def list(
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
        await self._call(
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

    async def get_document(self, **options: Unpack[CallOptions]) -> models.Document:
        """Get document.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_DOCUMENT, models.Document, {}, options)

    async def create_document(
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
        await self._call(
            CREATE_DOCUMENT,
            NoneType,
            {"node": node, "tree": tree, "rows": rows, "value": value, "mixed": mixed, "parent": parent},
            options,
        )

    async def get_tree(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get tree.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_TREE, dict[str, Any], {}, options)

    async def send_tree(self, *, body: Mapping[str, Any], **options: Unpack[CallOptions]) -> None:
        """Send tree.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_TREE, NoneType, {"body": body}, options)

    async def get_value(self, **options: Unpack[CallOptions]) -> str | float | builtins.list[Any] | dict[str, Any]:
        """Get value.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | float | builtins.list[Any] | dict[str, Any] = await self._call(
            GET_VALUE, str | float | builtins.list[Any] | dict[str, Any], {}, options
        )
        return result

    async def send_value(
        self, *, body: str | float | Sequence[Any] | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Send value.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_VALUE, NoneType, {"body": body}, options)

    async def replace(self, id: int, *, title: str, **options: Unpack[CallOptions]) -> models.Job:
        """Replace job.

        Idempotent: retried after transient failures.

        Args:
            id: Id of the job. Also sent in the body.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(REPLACE, models.Job, {"id": id, "title": title}, options)

    async def submit(self, id: int, *, title: str, **options: Unpack[CallOptions]) -> None:
        """Submit job.

        Not retried once the API may have applied it.

        Args:
            id: Id of the job. Also sent in the body.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SUBMIT, NoneType, {"id": id, "title": title}, options)

    async def change(self, id: int, *, title: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Change job.

        Not retried once the API may have applied it.

        Args:
            id: Id of the job. Also sent in the body.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(CHANGE, NoneType, {"id": id, "title": title}, options)

    async def get_tenant(self, **options: Unpack[CallOptions]) -> None:
        """Get tenant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(GET_TENANT, NoneType, {}, options)

    async def send_constants(
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
        await self._call(
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
