# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Listing.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncListing, Listing
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeListing", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    list_by_received = _stub(_Jobs.list_by_received)
    list_until_short = _stub(_Jobs.list_until_short)
    list_by_total = _stub(_Jobs.list_by_total)
    list_by_total_header = _stub(_Jobs.list_by_total_header)
    list_by_offset_while_more = _stub(_Jobs.list_by_offset_while_more)
    list_while_more = _stub(_Jobs.list_while_more)
    list_while_number = _stub(_Jobs.list_while_number)
    list_while_text = _stub(_Jobs.list_while_text)
    list_pages_by_total = _stub(_Jobs.list_pages_by_total)
    list_bare_pages = _stub(_Jobs.list_bare_pages)
    list_by_page_header = _stub(_Jobs.list_by_page_header)
    list_by_link = _stub(_Jobs.list_by_link)
    list_by_any_link = _stub(_Jobs.list_by_any_link)
    list_by_cursor_header = _stub(_Jobs.list_by_cursor_header)
    list_by_first_cursor = _stub(_Jobs.list_by_first_cursor)
    search = _stub(_Jobs.search)
    search_below = _stub(_Jobs.search_below)


class FakeListing(Fake[Listing, AsyncListing]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Listing
    _async = AsyncListing
    jobs = _group(FakeJobs)
