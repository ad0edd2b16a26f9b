# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: lifecycle lists."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = [
    "LifecycleList",
]


class LifecycleList(ReadModel):
    """A lifecycle list: one of the tabs that Field Nation's own pages show, with the number of its work orders.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/lists-get (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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
