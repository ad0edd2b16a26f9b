# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ..jobs import CREATE, GET, GET_EVENT, LIST, PAGE

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Jobs. Reached as ``AsyncAliases(…).jobs``."""

    async def get(self, **options: Unpack[CallOptions]) -> models.Lift:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Lift, {}, options)

    async def create(
        self,
        *,
        name: str | MISSING = MISSING,
        serial_no: str | MISSING = MISSING,
        state: models.StateLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Lift:
        """Create job.

        Not retried once the API may have applied it.

        Args:
            serial_no: Sent as ``serialNo``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(CREATE, models.Lift, {"name": name, "serial_no": serial_no, "state": state}, options)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Lift]:
        """List jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST, builtins.list[models.Lift], {}, options)

    def page(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Lift]:
        """Page jobs.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PAGE, models.Lift, {}, start, options)

    async def get_event(self, **options: Unpack[CallOptions]) -> models.Event:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Event = await self._call(
            GET_EVENT,
            Annotated[models.Opened | models.Closed, Discriminator("kind", (("Opened", "Opened"), ("Shut", "Closed")))],
            {},
            options,
        )
        return result
