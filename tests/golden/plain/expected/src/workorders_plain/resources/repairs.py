# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Repairs of things."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, Header, OperationSpec, Path, Query

from .. import models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from typing import Any, Unpack

__all__ = ["Repairs"]

LIST_REPAIRS = OperationSpec(
    "listRepairs",
    "GET",
    "/repairs",
    "safe",
    (Query("state"), Query("tags", style="comma"), Header("x_trace", "X-Trace")),
)
ADD_REPAIR = OperationSpec("addRepair", "POST", "/repairs", "unsafe", body=Body("RepairCreate"))
REMOVE_REPAIR = OperationSpec("removeRepair", "DELETE", "/repairs/{id}", "idempotent", (Path("id"),))


class Repairs(Resource):
    """Repairs of things. Reached as ``Plain(…).repairs``."""

    def list_repairs(
        self,
        *,
        state: models.ListRepairsStateLike | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        x_trace: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> list[models.Repair]:
        """List repairs.

        Args:
            state: ``state`` on the wire.
            tags: ``tags`` on the wire.
            x_trace: ``X-Trace`` on the wire.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            NotFoundError: There is no such object (404).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.
        """
        return self._call(
            LIST_REPAIRS,
            list[models.Repair],
            {
                "state": state,
                "tags": tags,
                "x_trace": x_trace,
            },
            options,
        )

    def add_repair(
        self,
        *,
        title: str,
        class_: str | MISSING = MISSING,
        status: models.RepairStatusLike | MISSING = MISSING,
        price: Decimal | MISSING = MISSING,
        at: dt.datetime | MISSING = MISSING,
        day: dt.date | None | MISSING = MISSING,
        owner: models.RepairOwnerInput | models.RepairOwner | MISSING = MISSING,
        parent: models.RepairInput | models.Repair | MISSING = MISSING,
        notes: Mapping[str, str] | MISSING = MISSING,
        anything: Any | MISSING = MISSING,
        either: str | int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Repair:
        """Add repair.

        Args:
            title: ``title`` on the wire.
            class_: ``class`` on the wire.
            status: ``status`` on the wire.
            price: ``price`` on the wire.
            at: ``at`` on the wire.
            day: ``day`` on the wire.
            owner: ``owner`` on the wire.
            parent: ``parent`` on the wire.
            notes: ``notes`` on the wire.
            anything: ``anything`` on the wire.
            either: ``either`` on the wire.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.
        """
        return self._call(
            ADD_REPAIR,
            models.Repair,
            {
                "title": title,
                "class_": class_,
                "status": status,
                "price": price,
                "at": at,
                "day": day,
                "owner": owner,
                "parent": parent,
                "notes": notes,
                "anything": anything,
                "either": either,
            },
            options,
        )

    def remove_repair(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove repair.

        Args:
            id: ``id`` on the wire.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.
        """
        self._call(
            REMOVE_REPAIR,
            NoneType,
            {
                "id": id,
            },
            options,
        )
