# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Time that technicians log, on work orders and on other activities."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..time_entries import STREAM

__all__ = ["AsyncTimeEntries"]


class AsyncTimeEntries(AsyncResource):
    """Time that technicians log, on work orders and on other activities. Reached as
    ``AsyncSamsara(…).time_entries``.
    """

    def stream(
        self,
        *,
        start_time: dt.datetime,
        end_time: dt.datetime | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.TimeEntry]:
        """Stream the time entries updated in a time window.

        Returns the technicians' time entries that were updated in a time window, page by page, in the order of
        their updates. Entries deleted in the window are among them, reduced to their id and the deletion. A page
        may be short or empty although more follow. When the last page is reached, wait at least 5 seconds before
        asking again with the same cursor (Samsara states this for its feed endpoints; that it holds here too is
        inferred). The endpoint may still be in beta. The token needs the scope "Read Time Entries".

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s for each organisation. Documented errors: 400, 401, 403, 404, 405, 413, 429,
        500, 501, 502, 503, 504; see ``errors``.

        Args:
            start_time: Start of the window that ``updated_at_time`` is compared with, as a timezone-aware datetime;
                milliseconds are accepted.
            end_time: End of the window, as a timezone-aware datetime; milliseconds are accepted. Samsara does not
                say where the window ends without it.
            limit: How many time entries a page holds at most. At most 200. The API's default is ``200``.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developers.samsara.com/docs/pagination
        """
        return self._pages(
            STREAM, models.TimeEntry, {"start_time": start_time, "end_time": end_time, "limit": limit}, start, options
        )
