# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: follow up statuses."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import LocalSpaced

from .enums import FollowUpStatusItemType, FollowUpStatusState
from .shared import Pagination

__all__ = [
    "FollowUpStatus",
    "FollowUpStatusPage",
    "FollowUpStatusRecord",
    "FollowUpStatusSingleResponse",
    "PageLink",
    "PageLinks",
    "PageMeta",
]


class FollowUpStatus(ReadModel):
    """A follow-up status as the API returns it.

    Partly assumed; not fully documented by the vendor.
    Docs: https://docs.daftara.dev/36956245e0
    """

    id: int
    """The id of the follow-up status, the one that a work order's ``follow_up_status_id`` holds."""

    item_type: FollowUpStatusItemType | None = None
    """The kind of record the status is for, 8 for work orders."""

    name: str
    """The name of the status."""

    color: str | None = None
    """The colour the status is shown in, as CSS writes colours, for example ``fuchsia`` or ``#ffffff``. Null when
    none is set.
    """

    status: FollowUpStatusState | None = None
    """Whether a record with this status counts as open or as closed."""

    staff_id: int | None = None
    """The id of the member of staff who created the status."""

    created: LocalSpaced | None = None
    """When the status was created, without a time zone; which zone is meant is not documented."""

    modified: LocalSpaced | None = None
    """When the status was last changed, without a time zone; which zone is meant is not documented."""

    deleted: bool | None = None
    """Whether the status was deleted, null when it was not. It may arrive as 0 or 1."""

    entity_key: str | None = None
    """The kind of entity the status is for where the item type is shared by several, for example
    ``rental_reservation_order``. Null for work orders.
    """

    display_order: int | None = None
    """The place of the status among those of its kind, null when none is set."""


class FollowUpStatusPage(ReadModel):
    """One page of the list of follow-up statuses.

    Observed behavior; not documented by the vendor.
    Docs: https://docs.daftara.dev/38766454e0
    """

    current_page: int | None = None
    """The number of this page, counted from 1."""

    code: int | None = None
    """The HTTP status, repeated. Only the envelope of version 1 has it."""

    result: str | None = None
    """The word ``successful``. Only the envelope of version 1 has it."""

    data: list[FollowUpStatus | FollowUpStatusRecord]
    """The follow-up statuses of the page, bare or in the wrapper of version 1. The list is empty when there are
    none.
    """

    pagination: Pagination | None = None
    """The place of the page in the list. Only the envelope of version 1 has it."""

    meta: PageMeta | None = None
    """The place of the page in the list. Only the form of the guide to version 2 has it."""

    first_page_url: str | None = None
    """The address of the first page."""

    from_: Annotated[int | None, Field(alias="from")] = None
    """The place of the page's first status in the whole list, counted from 1. Null on an empty page."""

    last_page: int | None = None
    """The number of the last page, which is the number of pages."""

    last_page_url: str | None = None
    """The address of the last page."""

    links: list[PageLink] | PageLinks | None = None
    """What a browser shows to step through the pages, or the addresses of other pages."""

    next_page_url: str | None = None
    """The address of the page after, null on the last page. It is not used for going on."""

    path: str | None = None
    """The address of the list without the number of a page."""

    per_page: int | None = None
    """How many statuses a page holds."""

    prev_page_url: str | None = None
    """The address of the page before, null on the first page."""

    to: int | None = None
    """The place of the page's last status in the whole list, counted from 1. Null on an empty page."""

    total: int | None = None
    """The number of statuses on all pages together."""


class PageMeta(ReadModel):
    """The place of a page in its list.

    Docs: https://docs.daftara.dev/1258822m0
    """

    current_page: int | None = None
    """The number of this page, counted from 1."""

    last_page: int | None = None
    """The number of the last page, which is the number of pages."""

    per_page: int | None = None
    """How many records a page holds."""

    total: int | None = None
    """The number of records on all pages together."""


class PageLinks(ReadModel):
    """The addresses of other pages of a list.

    Docs: https://docs.daftara.dev/1258822m0
    """

    first: str | None = None
    """The address of the first page."""

    last: str | None = None
    """The address of the last page."""

    prev: str | None = None
    """The address of the page before, null on the first page."""

    next: str | None = None
    """The address of the page after, null on the last page."""


class PageLink(ReadModel):
    """A step that a browser offers among the pages of a list.

    Observed behavior; not documented by the vendor.
    Docs: https://docs.daftara.dev/38766454e0
    """

    url: str | None = None
    """The address of the page, null when there is no such page."""

    label: str | None = None
    """The number of the page as a text, or the key of a text such as ``pagination.next``."""

    page: int | None = None
    """The number of the page, null when there is no such page."""

    active: bool | None = None
    """Whether it is the page that was asked for."""


class FollowUpStatusRecord(ReadModel):
    """The wrapper in which version 1 puts a follow-up status.

    Docs: https://docs.daftara.dev/15115381e0
    """

    follow_up_status: Annotated[FollowUpStatus, Field(alias="FollowUpStatus")]
    """The follow-up status."""


class FollowUpStatusSingleResponse(ReadModel):
    """One follow-up status in the envelope of version 1. The record may also stand directly in ``data``.

    Partly assumed; not fully documented by the vendor.
    Docs: https://docs.daftara.dev/15115381e0
    """

    code: int | None = None
    """The HTTP status, repeated."""

    result: str | None = None
    """The word ``successful``."""

    data: FollowUpStatusRecord | None = None
    """The wrapped follow-up status."""
