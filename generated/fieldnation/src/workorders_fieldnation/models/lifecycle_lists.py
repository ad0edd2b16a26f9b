# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: lifecycle lists."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["LifecycleList", "LifecycleListTab"]


class LifecycleList(ReadModel):
    """A lifecycle list: one of the tabs that Field Nation's own pages show, with the number of its work orders."""

    id: str | None = None
    """The list's id, such as ``workorders_draft``. Give it as ``list`` when listing work orders."""

    label: str | None = None
    """The list's name."""

    count: int | None = None
    """The number of its work orders. It may be -1 where Field Nation did not count."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    default: bool | None = None
    """Whether this list is shown first."""


class LifecycleListTab(ReadModel):
    """A lifecycle list as it comes with a page of work orders. ``work_order_lists.list`` returns a
    ``LifecycleList`` instead.
    """

    id: str | None = None
    """The list's id, such as ``workorders_draft``."""

    label: str | None = None
    """The list's name."""

    count: int | None = None
    """The number of its work orders. It may be -1 where Field Nation did not count."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    empty_message: str | None = None
    """The text shown when the list is empty."""

    selected: bool | None = None
    """Whether this list was asked for."""

    custom_tab_id: str | None = None
    """The id of a list that the user made. It is null for Field Nation's own lists."""
